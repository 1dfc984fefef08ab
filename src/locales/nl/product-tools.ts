import { counting } from '../counting.js';
import type { priceAdjustment } from '../en/price-adjustment.js';
import type { productExport } from '../en/product-export.js';
import type { productImport } from '../en/product-import.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nl');

const items = (count: number): string => (one(count) ? '1 product' : `${n(count)} producten`);
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

/** Dutch words of what is done with many products: import, export, adjusting prices. */
export default {
  // Import
  importToPriceList: 'Importeren naar prijslijst',
  importSteps: 'Stappen',
  importStepSource: 'Bestand',
  importStepColumns: 'Kolommen',
  importStepPreview: 'Voorbeeld',
  importStepImport: 'Importeren',
  importNext: 'Volgende',

  // Import: Source
  uploadFile: 'Bestand uploaden',
  importDrop: 'Excel-werkmap (.xlsx) of CSV-bestand. U kunt het hier neerzetten.',
  importPaste: 'Of cellen plakken',
  importPasteHint: 'Kopieer ze in een spreadsheetprogramma en plak ze hier.',
  importPastedName: 'Geplakte cellen',
  importReadingFile: 'Het bestand wordt gelezen …',
  importFileProblem: (problem) => fileProblems[problem],
  importFieldsFailed: 'De productvelden konden niet worden geladen',

  // Import: Columns
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

  // Import: Preview
  importReadingLists: 'Lijsten worden gelezen …',
  importMatching: 'Bestaande producten worden gezocht …',
  importPlanning: 'Wordt vergeleken …',
  importProgress: (done, total) => `${done} van ${total}`,
  importOutcome: (outcome) => outcomes[outcome],
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

  // Import: Why
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

  // Import: Import and report
  importAddingItems: 'Lijstitems worden toegevoegd …',
  importImporting: 'Wordt geïmporteerd …',
  importPaused: 'De import is onderbroken',
  importPausedText: 'Wat gedaan is, blijft gedaan. “Opnieuw proberen” gaat verder met de rest.',
  importStopping: 'Wordt gestopt na de rijen die nu worden verwerkt …',
  importStopHeading: 'Wilt u de import stoppen?',
  importStopText: 'Wat tot nu toe is geïmporteerd, blijft. De rest wordt niet geïmporteerd.',
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
  importDownloadFailed: 'Niet-geïmporteerde rijen opslaan (CSV)',
  importNotImportedName: (name) => `${name} - niet geïmporteerd`,

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
  exportProgress: (done, total) => `${done} van ${total}`,
  exportReading: 'Producten worden gelezen …',
  exportWriting: 'Het bestand wordt geschreven …',
  exportDone: (count, file) =>
    count === '1' ? `1 product is opgeslagen als “${file}”.` : `${count} producten zijn opgeslagen als “${file}”.`,
  exportAgain: 'Bestand opnieuw opslaan',
  exportFailed: 'De export is gestopt',
  exportKept: (done) => `Wat tot nu toe is gelezen (${done}), blijft behouden: “Opnieuw proberen” gaat daar verder.`,
  exportNothing: 'Er zijn geen producten om te exporteren.',

  // Adjust prices

  // Adjust prices: What is to be done
  adjustSubject: (count, priceList) => `${items(count)} in “${priceList}”`,
  adjustWhich: 'Prijzen',
  adjustPrice: (price) =>
    ({ cost: 'Kosten', listPrice: 'Catalogusprijs', minimumPrice: 'Minimumprijs eenheid' })[price],
  adjustWhichMissing: 'Kies ten minste één prijs.',
  adjustBy: 'Wijzigen met',
  adjustByPercent: 'Procent',
  adjustByAmount: (currency) => `Bedrag (${currency})`,
  adjustValue: 'Wijziging',
  adjustValueHint: (example) => `Een negatief getal verlaagt de prijzen, bijvoorbeeld ${example}.`,
  adjustValueMissing: 'Voer een getal in.',
  adjustValueUnreadable: (example) => `Dit is geen getal. Schrijf het zo: ${example}.`,
  adjustRounding: 'Afronden op',
  adjustStep: (amount, currency) => `${amount} ${currency}`,
  adjustEnding: (ending) => `Prijzen die eindigen op ${ending}`,
  adjustMode: 'Afrondingsrichting',
  adjustModeName: (mode) =>
    ({ nearest: 'Naar de dichtstbijzijnde waarde', up: 'Altijd omhoog', down: 'Altijd omlaag' })[mode],
  adjustExample: (before, after) => `Voorbeeld: ${before} wordt ${after}.`,
  adjustNothingSelected: 'Er zijn geen producten geselecteerd.',

  // Adjust prices: Preview
  adjustPreview: 'Voorbeeld',
  adjustReading: (done, total) => `Prijzen worden gelezen: ${n(done)} van ${n(total)}`,
  adjustNothingYet: 'Er wordt niets gewijzigd voordat u op Toepassen klikt.',
  adjustTicked: (count, total) => `Te wijzigen: ${n(count)} van ${items(total)}.`,
  adjustGone: (count) => `${items(count)} ${one(count) ? 'staat' : 'staan'} niet meer in de prijslijst.`,
  adjustShow: 'Weergeven',
  adjustView: (view, count) =>
    `${{ all: 'Alle', warnings: 'Met waarschuwingen', problems: 'Met problemen', unchanged: 'Ongewijzigd' }[view]} (${n(count)})`,
  adjustProduct: 'Product',
  adjustTick: (product) => `${product} aanpassen`,
  adjustTickAll: 'Alle producten aanpassen',
  adjustFromTo: (before, after) => `${before} wordt ${after}`,
  adjustNoPrice: 'Geen prijs',
  adjustUnchanged: 'ongewijzigd',
  adjustNegative: 'Een prijs zou lager dan nul worden.',
  adjustNothingChanges: 'Er verandert niets.',
  adjustWarning: (warning) =>
    ({
      minimumAboveList: 'Minimumprijs hoger dan catalogusprijs',
      listBelowCost: 'Catalogusprijs lager dan kosten',
      becomesZero: 'Een prijs wordt 0',
    })[warning],
  adjustNoneHere: 'Er zijn geen producten van dit soort.',
  adjustPage: (first, last, total) => `${n(first)}–${n(last)} van ${n(total)}`,
  adjustPreviousPage: 'Vorige producten',
  adjustNextPage: 'Volgende producten',
  adjustApply: (count) => (count === 0 ? 'Toepassen' : `Toepassen op ${items(count)}`),
  adjustNothingTicked: 'Vink de producten aan die moeten worden gewijzigd.',
  adjustReadonly: 'Prijzen kunnen hier niet worden gewijzigd.',

  // Adjust prices: While it is done
  adjustRunning: (direction, done, total) =>
    `${direction === 'apply' ? 'Prijzen worden gewijzigd' : 'De oude prijzen worden teruggeschreven'}: ${n(done)} van ${n(total)}`,
  adjustFailedSoFar: (count) => `${n(count)} mislukt`,
  adjustStopping: 'Wordt gestopt …',
  adjustPaused: 'De bewerking is onderbroken',
  adjustPausedText:
    'Wat gedaan is, blijft gedaan. Ga door als de oorzaak is verholpen; er wordt niets twee keer gewijzigd.',
  adjustLeaveHeading: 'Wilt u stoppen met het wijzigen van prijzen?',
  adjustLeaveText: 'Wat gedaan is, blijft gedaan, en de producten die nu worden weggeschreven, worden eerst voltooid.',

  // Adjust prices: Report
  adjustReport: (direction) => (direction === 'apply' ? 'Resultaat' : 'Resultaat van het ongedaan maken'),
  adjustDone: (direction, count) =>
    direction === 'apply' ? `${items(count)} gewijzigd` : `${items(count)} terug naar de oude prijzen`,
  adjustConflicts: (count) => `${items(count)} overgeslagen: in de tussentijd gewijzigd door iemand anders`,
  adjustFailed: (count) => `${items(count)} mislukt`,
  adjustUnknown: (count) => `${items(count)} zonder antwoord: misschien gewijzigd, misschien niet`,
  adjustPending: (count) => `${items(count)} niet verwerkt`,
  adjustEndedEarly: 'Voortijdig beëindigd',
  adjustOutcome: (outcome) =>
    ({
      pending: 'Niet verwerkt.',
      unknown: 'Het antwoord is nooit aangekomen. “Opnieuw proberen” kijkt eerst of de wijziging is opgeslagen.',
      conflict: 'In de tussentijd gewijzigd door iemand anders; er is niets overschreven.',
    })[outcome],
  adjustRetry: (count) => `Opnieuw proberen (${n(count)})`,
  adjustPreviewConflicts: (count) => `Opnieuw een voorbeeld (${n(count)})`,
  adjustUndoHint:
    'Ongedaan maken schrijft de oude prijzen terug. Dat is mogelijk totdat dit dialoogvenster wordt gesloten.',
} satisfies Translated<typeof productImport & typeof productExport & typeof priceAdjustment>;
