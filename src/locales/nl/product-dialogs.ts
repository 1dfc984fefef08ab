import type { productDialog } from '../en/product-dialog.js';
import type { productExport } from '../en/product-export.js';
import type { productImport } from '../en/product-import.js';
import type { Terms } from '../terms.js';

const rowsOf = (count: string): string => (count === '1' ? '1 rij' : `${count} rijen`);

/** Heading, and on the next line a sentence. */
const fileProblems: Readonly<Record<Parameters<Terms['importFileProblem']>[0], string>> = {
  'too-large':
    'Het bestand is te groot\nMaximaal 20 MB is mogelijk, uitgepakt 100 MB, en 32.767 tekens in een cel. Splits het op in meerdere bestanden.',
  'too-many-rows':
    'Het bestand heeft te veel rijen\nMaximaal 100.000 is mogelijk. Splits het op in meerdere bestanden.',
  'too-many-columns':
    'Het bestand heeft te veel kolommen\nMaximaal 500 is mogelijk. Laat de kolommen weg die niet worden geïmporteerd.',
  'wrong-type':
    'Dit is geen spreadsheet die kan worden gelezen\nGebruik een Excel-werkmap (.xlsx) zonder wachtwoord of een CSV-bestand. Oude werkmappen (.xls) kunnen in Excel worden opgeslagen als .xlsx.',
  broken:
    'Het bestand is beschadigd\nHet eindigt te vroeg of delen ervan zijn niet leesbaar. Sla het nog eens op en probeer het opnieuw.',
  empty: 'Het bestand is leeg\nGeen enkele cel heeft een waarde.',
};

const outcomes: Readonly<Record<Parameters<Terms['importOutcome']>[0], string>> = {
  new: 'Nieuw',
  changed: 'Gewijzigd',
  unchanged: 'Ongewijzigd',
  skipped: 'Overgeslagen',
  problem: 'Probleem',
};

/** Dutch words of the dialogs of products. */
export const productDialogs = {
  // Field with suggestions
  comboNone: 'Niets gevonden',
  comboCount: (count) => (count === 1 ? '1 suggestie' : `${count} suggesties`),
  comboMore: (count) => `Dit zijn de eerste ${count}. Typ meer om andere te vinden.`,
  comboShow: (label) => `Suggesties voor ${label} weergeven`,
  comboFailed: 'De suggesties konden niet worden geladen.',

  // Product
  addEditProduct: 'Product toevoegen/bewerken',
  includeInPriceList: 'Opnemen in prijslijst',
  editable: 'Bewerkbaar',
  mandatory: 'Verplicht',
  editableField: (field) => `Bewerkbaar: ${field}`,
  mandatoryField: (field) => `Verplicht: ${field}`,
  overrideDefaultSecurity: 'Standaardbeveiliging overschrijven',
  securityFromSettings:
    'Bewerkbaar en Verplicht zijn zoals ingesteld voor alle producten. Vink “Standaardbeveiliging overschrijven” aan om ze voor dit product in te stellen.',
  hiddenField: 'Niet weergegeven in offertes',
  rightHidden: 'Bij dit product verborgen voor verkopers.',
  rightReason: (reason) => `Reden: ${reason}`,
  saveProduct: 'Opslaan',
  saveAndNew: 'Opslaan + nieuw',
  productWasSaved: (name) => `“${name}” is opgeslagen.`,
  productNotSaved: 'Het product is niet opgeslagen',
  productSaveAgain: 'Niets van wat u hebt ingevoerd, is verloren. Probeer het opnieuw met Opslaan.',
  productOutcomeUnknown: 'Het is niet duidelijk of het product is opgeslagen',
  productOutcomeUnknownText:
    'De service heeft niet geantwoord. Klik nog eens op Opslaan: er wordt dan eerst in de prijslijst naar het product gezocht, zodat het er niet twee keer in komt.',
  productFoundHeading: 'Het is misschien al opgeslagen',
  productFoundText: (product) =>
    `Het product “${product}” staat in de prijslijst. Als het antwoord verloren is gegaan, is dit het product dat u hebt opgeslagen.`,
  productUseFound: 'Daarmee doorgaan',
  productSaveAnother: 'Nog een opslaan',
  imageNotSaved: 'Het product is opgeslagen, de afbeelding niet',
  imageNotSavedText:
    'Alleen de afbeelding ontbreekt. Probeer het opnieuw of maak de wijziging van de afbeelding ongedaan.',
  undoImage: 'Wijziging van de afbeelding ongedaan maken',
  productCopyNotice: 'Dit is een kopie: geef deze een eigen code. De afbeelding wordt niet gekopieerd.',
  codeOfOriginal: 'Dit is nog de code van het origineel.',

  // Fields
  fieldNotInConfiguration: 'De service heeft geen productvelden opgegeven.',
  notWebAddress: 'Dit is geen webadres. Het moet beginnen met http:// of https://.',
  openAddress: (address) => `${address} openen`,
  minimumAboveList: 'Dit is hoger dan de catalogusprijs.',
  listBelowCost: 'Dit is lager dan de kosten.',
  itemNotInList: (item) => `${item} (niet in de lijst)`,
  supplierUnknown: (id) => `Bedrijf ${id}`,
  supplierNameFailed: 'De naam van het bedrijf kon niet worden geladen.',
  retryList: (list) => `${list} opnieuw laden`,

  // Conflict
  productConflictHeading: 'Iemand anders heeft dit product gewijzigd',
  productConflictText:
    'Er is niets overschreven. Wat maar een van u heeft gewijzigd, wordt samengevoegd; maak een keuze voor de rest.',
  productConflictMerged: 'U hebt verschillende dingen gewijzigd: beide kunnen behouden blijven.',
  productConflictTheirs: (fields) => `Ook gewijzigd door iemand anders: ${fields}.`,
  productConflictContinue: 'Doorgaan met de gekozen waarden',
  productGoneHeading: 'Iemand anders heeft dit product verwijderd',
  productGoneText: 'Uw wijzigingen zijn er nog. U kunt ze opslaan als een nieuw product.',
  productSaveAsNew: 'Opslaan als nieuw product',
  productDraftOutdated: (when) =>
    `Er zijn niet-opgeslagen wijzigingen van ${when}. Sindsdien heeft iemand anders het product gewijzigd.`,
  security: 'Beveiliging',
  securityOverridden: (fields) => (fields === 1 ? 'Overschreven voor 1 veld' : `Overschreven voor ${fields} velden`),
  securityDefault: 'Standaard',

  // Image
  imageOfProduct: (product) => `Afbeelding van ${product}`,
  imageOfNewProduct: 'Afbeelding van het nieuwe product',
  noImage: 'Geen afbeelding',
  imageLoadFailed: 'De afbeelding kon niet worden geladen.',
  imageCannotBeShown: 'Er is een afbeelding, maar deze pagina kan die niet weergeven.',
  changeImage: 'Afbeelding wijzigen',
  imageChanged: 'De nieuwe afbeelding wordt bewaard wanneer u opslaat.',
  imageRemoved: 'De afbeelding wordt verwijderd wanneer u opslaat.',
  selectImage: 'Afbeelding selecteren',
  images: 'Afbeeldingen',
  imagesEmpty: 'Er zijn nog geen afbeeldingen',
  imagesEmptyText: 'Upload er een: die is hier dan ook voor andere producten beschikbaar.',
  imagesFailed: 'De afbeeldingen konden niet worden geladen',
  imageNamed: (name) => `Afbeelding ${name}`,
  uploadImage: 'Een afbeelding uploaden',
  dropImage: 'of hier neerzetten',
  imageAdvice: 'PNG, JPEG of GIF, maximaal 5 MB. 130 × 180 pixels ziet er het beste uit.',
  imageDimensions: (width, height) => `${width} × ${height} pixels`,
  imagePreview: 'Voorbeeld',
  imageNothingChosen: 'Kies een afbeelding of upload er een.',
  imageReading: 'De afbeelding wordt gelezen …',
  imageTooLarge: (size) => `Dit bestand is ${size} MB groot. Maximaal 5 MB is mogelijk.`,
  imageIsSvg:
    'SVG-bestanden worden niet geaccepteerd: het zijn documenten die scripts kunnen bevatten. Exporteer de afbeelding als PNG.',
  imageWrongType: 'Dit is geen PNG-, JPEG- of GIF-bestand, wat de naam ook zegt.',
  imageDamaged: 'Dit bestand is beschadigd: de afbeelding erin is niet leesbaar.',
  imageOnlyOne: 'Slechts één afbeelding tegelijk: kies een van de bestanden.',

  // Export
  exportRows: 'Rijen',
  exportSelected: (count) => `Geselecteerde rijen (${count})`,
  exportAll: (count) => `De hele lijst (${count})`,
  exportAllUncounted: 'De hele lijst',
  exportFilterText: (text) => `Alleen wat met de zoekopdracht “${text}” wordt gevonden.`,
  exportFilterInAssortment: 'Alleen producten in het assortiment.',
  exportFilterNotInAssortment: 'Alleen producten die niet in het assortiment zijn.',
  exportFilterOther: 'Alleen wat het huidige filter laat zien.',
  exportFormat: 'Bestandsindeling',
  exportCsv: 'CSV (.csv)',
  exportExcel: 'Excel (.xlsx)',
  exportCsvHint: (delimiter) =>
    `Voor spreadsheetprogramma’s in uw taal: de cellen worden gescheiden door “${delimiter}”. Teksten die op formules lijken, krijgen een apostrof.`,
  exportColumns: (columns) => `Kolommen, zoals in de lijst: ${columns}`,
  exportNow: 'Exporteren',
  exportProgress: (done, total) => `${done} van ${total}`,
  exportReading: 'Producten worden gelezen …',
  exportWriting: 'Het bestand wordt geschreven …',
  exportStop: 'Stoppen',
  exportDone: (count, file) =>
    count === '1' ? `1 product is opgeslagen als “${file}”.` : `${count} producten zijn opgeslagen als “${file}”.`,
  exportAgain: 'Bestand opnieuw opslaan',
  exportFailed: 'De export is gestopt',
  exportKept: (done) => `Wat tot nu toe is gelezen (${done}), blijft behouden: “Opnieuw proberen” gaat daar verder.`,
  exportNothing: 'Er zijn geen producten om te exporteren.',

  // Import: source
  importToPriceList: 'Importeren naar prijslijst',
  importSteps: 'Stappen',
  importStepSource: 'Bestand',
  importStepColumns: 'Kolommen',
  importStepPreview: 'Voorbeeld',
  importStepImport: 'Importeren',
  importBack: 'Terug',
  importNext: 'Volgende',
  importStop: 'Stoppen',
  uploadFile: 'Bestand uploaden',
  importDrop: 'Excel-werkmap (.xlsx) of CSV-bestand. U kunt het hier neerzetten.',
  importPaste: 'Of cellen plakken',
  importPasteHint: 'Kopieer ze in een spreadsheetprogramma en plak ze hier.',
  importPastedName: 'Geplakte cellen',
  importReadingFile: 'Het bestand wordt gelezen …',
  importFileProblem: (problem) => fileProblems[problem],
  importFieldsFailed: 'De productvelden konden niet worden geladen',

  // Import: columns
  importFileRows: (name, rows) => `${name}: ${rowsOf(rows)}`,
  importSheet: 'Blad',
  importFirstRowIsHeader: 'De eerste rij bevat de namen van de kolommen',
  importColumn: 'Kolom in het bestand',
  importExample: 'Voorbeeld',
  importField: 'Productveld',
  importFieldFor: (column) => `Productveld voor “${column}”`,
  importColumnNamed: (letter) => `Kolom ${letter}`,
  doNotImport: 'Niet importeren',
  importDoubleColumn: (field) => `Een andere kolom is al “${field}”.`,
  duplicateMatch: 'Duplicaat',
  importMatchNameCode: 'Naam + Code',
  importMatchNameOnly: 'Naam',
  importMatchCodeOnly: 'Code',
  importAction: 'Actie',
  importActionAdd: 'Altijd toevoegen',
  importActionMerge: 'Samenvoegen - lege velden bijwerken',
  importActionReplace: 'Vervangen - bestaande overschrijven',
  importActionSkip: 'Overslaan, niet importeren',
  importActionHint: 'Wat er gebeurt met producten die al in de prijslijst staan.',
  importNewListItems: 'Nieuwe lijstitems',
  importNewListItemsAdd: 'Nieuw item aan lijst toevoegen',
  importNewListItemsBlank: 'Negeren, instellen op leeg',
  importNumberFormat: 'Getallen in het bestand',
  importNumberComma: 'Decimale komma: 1.234,50',
  importNumberPoint: 'Decimale punt: 1,234.50',
  importEmptyCells: 'Lege cellen maken het veld leeg',
  importNoColumns: 'Kies een productveld voor ten minste één kolom.',
  importNoCode: 'Kies de kolom met de code: daarmee worden producten vergeleken.',
  importNoName: 'Kies de kolom met de naam: daarmee worden producten vergeleken.',

  // Import: preview
  importReadingLists: 'Lijsten worden gelezen …',
  importMatching: 'Bestaande producten worden gezocht …',
  importPlanning: 'Wordt vergeleken …',
  importProgress: (done, total) => `${done} van ${total}`,
  importOutcome: (outcome) => outcomes[outcome],
  importAllRows: 'Alle',
  importOutcomes: 'Rijen weergeven',
  importCount: (label, count) => `${label} (${count})`,
  importRows: 'Rijen van het bestand',
  importRow: (line) => `Rij ${line}`,
  importTickAll: 'Alles aanvinken',
  importTickNone: 'Alle vinkjes verwijderen',
  importTicked: (count) => `${rowsOf(count)} ${count === '1' ? 'wordt' : 'worden'} geïmporteerd.`,
  importNothingTicked: 'Niets te importeren: er is geen nieuwe of gewijzigde rij aangevinkt.',
  importNow: (count) => `${rowsOf(count)} importeren`,
  importChange: (field, from, to) => `${field}: ${from} → ${to}`,
  importValue: (field, value) => `${field}: ${value}`,
  importBlank: '(leeg)',
  importOldValue: 'Oude waarde',
  importNewValue: 'Nieuwe waarde',
  importNoRows: 'Geen rijen',
  importNoChange: 'De prijslijst heeft al dezelfde waarden.',
  importSkippedText: 'De prijslijst heeft dit product al.',
  importUnnamed: '(geen naam)',

  // Import: why
  importProblemNumber: (field, text) => `${field}: “${text}” is geen getal.`,
  importProblemCheckbox: (field, text) => `${field}: “${text}” is geen ja en geen nee.`,
  importProblemTooLong: (field, max) => `${field}: langer dan ${max} tekens.`,
  importProblemSupplier: (text) => `Er is geen bedrijf met de naam “${text}”.`,
  importProblemSupplierAmbiguous: (text) => `Er zijn meerdere bedrijven met de naam “${text}”.`,
  importProblemMandatory: (field) => `${field} is verplicht.`,
  importProblemItemBlank: (field, text) => `${field}: “${text}” staat niet in de lijst. Het veld wordt leeg.`,
  importProblemItemAdded: (field, text) => `${field}: “${text}” wordt aan de lijst toegevoegd.`,
  importProblemNoKey: 'De rij heeft niets om mee te vergelijken.',
  importProblemDuplicate: (line) => `Rij ${line} van het bestand is hetzelfde product.`,
  importProblemAmbiguous: (count) =>
    count === '1'
      ? 'De prijslijst heeft 1 product dat overeenkomt.'
      : `De prijslijst heeft ${count} producten die overeenkomen.`,

  // Import: run and report
  importAddingItems: 'Lijstitems worden toegevoegd …',
  importImporting: 'Wordt geïmporteerd …',
  importPaused: 'De import is onderbroken',
  importPausedText: 'Wat gedaan is, blijft gedaan. “Opnieuw proberen” gaat verder met de rest.',
  importStopping: 'Wordt gestopt na de rijen die nu worden verwerkt …',
  importStopHeading: 'Wilt u de import stoppen?',
  importStopText: 'Wat tot nu toe is geïmporteerd, blijft. De rest wordt niet geïmporteerd.',
  importGoOn: 'Doorgaan',
  importFinished: 'De import is klaar',
  importStopped: 'De import is gestopt',
  importBroken: 'De import is voortijdig beëindigd',
  importAdded: (count) => `${count} toegevoegd`,
  importUpdated: (count) => `${count} bijgewerkt`,
  importUnchanged: (count) => `${count} ongewijzigd`,
  importSkipped: (count) => `${count} overgeslagen`,
  importLeftOut: (count) => `${count} niet aangevinkt`,
  importWithProblems: (count) => `${count} met problemen`,
  importFailed: (count) => `${count} mislukt`,
  importUnknown: (count) =>
    `${count} misschien geïmporteerd: het antwoord van de service is verloren gegaan. Controleer dit in de lijst.`,
  importNotDone: (count) => `${count} niet verwerkt`,
  importNotAnswered: 'Misschien geïmporteerd: het antwoord van de service is verloren gegaan.',
  importNotReached: 'Niet geïmporteerd: de import is daarvoor gestopt.',
  importFailures: 'Mislukte rijen',
  importMoreFailures: (count) => `… en nog ${count}: zie het bestand.`,
  importReason: 'Reden',
  importDownloadFailed: 'Niet-geïmporteerde rijen opslaan (CSV)',
  importNotImportedName: (name) => `${name} - niet geïmporteerd`,
} satisfies Pick<Terms, keyof typeof productDialog | keyof typeof productExport | keyof typeof productImport>;
