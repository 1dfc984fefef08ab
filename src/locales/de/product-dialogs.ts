import type { productDialog } from '../en/product-dialog.js';
import type { productExport } from '../en/product-export.js';
import type { productImport } from '../en/product-import.js';
import type { Terms } from '../terms.js';

const rowsOf = (count: string): string => (count === '1' ? '1 Zeile' : `${count} Zeilen`);

/** Heading, and on the next line a sentence. */
const fileProblems: Readonly<Record<Parameters<Terms['importFileProblem']>[0], string>> = {
  'too-large':
    'Die Datei ist zu groß\nMöglich sind höchstens 20 MB, entpackt 100 MB, und 32.767 Zeichen in einer Zelle. Teilen Sie sie in mehrere Dateien auf.',
  'too-many-rows':
    'Die Datei hat zu viele Zeilen\nMöglich sind höchstens 100.000. Teilen Sie sie in mehrere Dateien auf.',
  'too-many-columns':
    'Die Datei hat zu viele Spalten\nMöglich sind höchstens 500. Lassen Sie die weg, die nicht importiert werden.',
  'wrong-type':
    'Diese Datei ist keine lesbare Tabelle\nVerwenden Sie eine Excel-Arbeitsmappe (.xlsx) ohne Kennwort oder eine CSV-Datei. Alte Arbeitsmappen (.xls) können in Excel als .xlsx gespeichert werden.',
  broken:
    'Die Datei ist beschädigt\nSie endet zu früh, oder Teile davon sind nicht lesbar. Speichern Sie sie noch einmal und versuchen Sie es erneut.',
  empty: 'Die Datei ist leer\nKeine Zelle hat einen Wert.',
};

const outcomes: Readonly<Record<Parameters<Terms['importOutcome']>[0], string>> = {
  new: 'Neu',
  changed: 'Geändert',
  unchanged: 'Unverändert',
  skipped: 'Übersprungen',
  problem: 'Problem',
};

/** German words of the dialogs of products. */
export const productDialogs = {
  // Field with suggestions
  comboNone: 'Keine Treffer',
  comboCount: (count) => (count === 1 ? '1 Vorschlag' : `${count} Vorschläge`),
  comboMore: (count) => `Dies sind die ersten ${count}. Geben Sie mehr ein, um andere zu finden.`,
  comboShow: (label) => `Vorschläge für ${label} anzeigen`,
  comboFailed: 'Die Vorschläge konnten nicht geladen werden.',

  // Product
  addEditProduct: 'Produkt hinzufügen/bearbeiten',
  includeInPriceList: 'In Preisliste einbeziehen',
  editable: 'Bearbeitung möglich',
  mandatory: 'Obligatorisch',
  editableField: (field) => `Bearbeitung möglich: ${field}`,
  mandatoryField: (field) => `Obligatorisch: ${field}`,
  overrideDefaultSecurity: 'Standardsicherheit überschreiben',
  securityFromSettings:
    '„Bearbeitung möglich“ und „Obligatorisch“ gelten wie für alle Produkte festgelegt. Markieren Sie „Standardsicherheit überschreiben“, um sie für dieses Produkt festzulegen.',
  hiddenField: 'Wird in Angeboten nicht angezeigt',
  rightHidden: 'Bei diesem Produkt für den Vertrieb ausgeblendet.',
  rightReason: (reason) => `Grund: ${reason}`,
  saveProduct: 'Speichern',
  saveAndNew: 'Speichern + neu',
  productWasSaved: (name) => `„${name}“ wurde gespeichert.`,
  productNotSaved: 'Das Produkt wurde nicht gespeichert',
  productSaveAgain: 'Von Ihren Eingaben ist nichts verloren. Versuchen Sie es mit Speichern erneut.',
  productOutcomeUnknown: 'Es ist unklar, ob das Produkt gespeichert wurde',
  productOutcomeUnknownText:
    'Der Dienst hat nicht geantwortet. Klicken Sie erneut auf Speichern: Zuerst wird das Produkt in der Preisliste gesucht, damit es nicht doppelt entsteht.',
  productFoundHeading: 'Es ist vielleicht schon gespeichert',
  productFoundText: (product) =>
    `Die Preisliste enthält das Produkt „${product}“. Falls die Antwort verloren ging, ist es das, was Sie gespeichert haben.`,
  productUseFound: 'Damit fortfahren',
  productSaveAnother: 'Ein weiteres speichern',
  imageNotSaved: 'Das Produkt wurde gespeichert, sein Bild nicht',
  imageNotSavedText: 'Nur das Bild fehlt. Versuchen Sie es erneut oder machen Sie die Bildänderung rückgängig.',
  undoImage: 'Bildänderung rückgängig machen',
  productCopyNotice: 'Dies ist eine Kopie: Geben Sie ihr einen eigenen Code. Das Bild wird nicht kopiert.',
  codeOfOriginal: 'Dies ist noch der Code des Originals.',

  // Fields
  fieldNotInConfiguration: 'Der Dienst hat keine Produktfelder genannt.',
  notWebAddress: 'Das ist keine Webadresse. Sie muss mit http:// oder https:// beginnen.',
  openAddress: (address) => `${address} öffnen`,
  minimumAboveList: 'Das liegt über dem Listenpreis.',
  listBelowCost: 'Das liegt unter den Kosten.',
  itemNotInList: (item) => `${item} (nicht in der Liste)`,
  supplierUnknown: (id) => `Firma ${id}`,
  supplierNameFailed: 'Der Name der Firma konnte nicht geladen werden.',
  retryList: (list) => `${list} erneut laden`,

  // Conflict
  productConflictHeading: 'Jemand anderes hat dieses Produkt geändert',
  productConflictText:
    'Nichts wurde überschrieben. Was nur einer von Ihnen geändert hat, wird zusammengeführt; wählen Sie beim Rest.',
  productConflictMerged: 'Sie haben Verschiedenes geändert: Beides kann erhalten bleiben.',
  productConflictTheirs: (fields) => `Auch von jemand anderem geändert: ${fields}.`,
  productConflictContinue: 'Mit den gewählten Werten fortfahren',
  productGoneHeading: 'Jemand anderes hat dieses Produkt gelöscht',
  productGoneText: 'Ihre Änderungen sind noch hier. Sie können sie als neues Produkt speichern.',
  productSaveAsNew: 'Als neues Produkt speichern',
  productDraftOutdated: (when) =>
    `Es gibt nicht gespeicherte Änderungen (${when}). Das Produkt wurde seitdem von jemand anderem geändert.`,
  security: 'Sicherheit',
  securityOverridden: (fields) => (fields === 1 ? 'Für 1 Feld überschrieben' : `Für ${fields} Felder überschrieben`),
  securityDefault: 'Standard',

  // Image
  imageOfProduct: (product) => `Bild von ${product}`,
  imageOfNewProduct: 'Bild des neuen Produkts',
  noImage: 'Kein Bild',
  imageLoadFailed: 'Das Bild konnte nicht geladen werden.',
  imageCannotBeShown: 'Es gibt ein Bild, aber diese Seite kann es nicht anzeigen.',
  changeImage: 'Bild ändern',
  imageChanged: 'Das neue Bild wird beim Speichern übernommen.',
  imageRemoved: 'Das Bild wird beim Speichern entfernt.',
  selectImage: 'Bild auswählen',
  images: 'Bilder',
  imagesEmpty: 'Noch keine Bilder',
  imagesEmptyText: 'Laden Sie eines hoch: Es steht hier dann auch für andere Produkte bereit.',
  imagesFailed: 'Die Bilder konnten nicht geladen werden',
  imageNamed: (name) => `Bild ${name}`,
  uploadImage: 'Ein Bild hochladen',
  dropImage: 'oder hier ablegen',
  imageAdvice: 'PNG, JPEG oder GIF, höchstens 5 MB. 130 × 180 Pixel sehen am besten aus.',
  imageDimensions: (width, height) => `${width} × ${height} Pixel`,
  imagePreview: 'Vorschau',
  imageNothingChosen: 'Wählen Sie ein Bild oder laden Sie eines hoch.',
  imageReading: 'Das Bild wird gelesen …',
  imageTooLarge: (size) => `Diese Datei hat ${size} MB. Möglich sind höchstens 5 MB.`,
  imageIsSvg:
    'SVG-Dateien werden nicht angenommen: Es sind Dokumente, die Skripte enthalten können. Exportieren Sie das Bild als PNG.',
  imageWrongType: 'Dies ist keine PNG-, JPEG- oder GIF-Datei, was immer ihr Name sagt.',
  imageDamaged: 'Diese Datei ist beschädigt: Das Bild darin ist nicht lesbar.',
  imageOnlyOne: 'Nur ein Bild auf einmal: Wählen Sie eine der Dateien.',

  // Export
  exportRows: 'Zeilen',
  exportSelected: (count) => `Markierte Zeilen (${count})`,
  exportAll: (count) => `Die ganze Liste (${count})`,
  exportAllUncounted: 'Die ganze Liste',
  exportFilterText: (text) => `Nur, was die Suche nach „${text}“ findet.`,
  exportFilterInAssortment: 'Nur Produkte im Sortiment.',
  exportFilterNotInAssortment: 'Nur Produkte, die nicht im Sortiment sind.',
  exportFilterOther: 'Nur, was der aktuelle Filter zeigt.',
  exportFormat: 'Dateiformat',
  exportCsv: 'CSV (.csv)',
  exportExcel: 'Excel (.xlsx)',
  exportCsvHint: (delimiter) =>
    `Für Tabellenprogramme in Ihrer Sprache: Die Zellen sind durch „${delimiter}“ getrennt. Texte, die wie Formeln aussehen, erhalten ein Hochkomma.`,
  exportColumns: (columns) => `Spalten, wie in der Liste: ${columns}`,
  exportNow: 'Exportieren',
  exportProgress: (done, total) => `${done} von ${total}`,
  exportReading: 'Produkte werden gelesen …',
  exportWriting: 'Die Datei wird geschrieben …',
  exportStop: 'Anhalten',
  exportDone: (count, file) =>
    count === '1'
      ? `1 Produkt wurde als „${file}“ gespeichert.`
      : `${count} Produkte wurden als „${file}“ gespeichert.`,
  exportAgain: 'Datei erneut speichern',
  exportFailed: 'Der Export wurde abgebrochen',
  exportKept: (done) => `Was bisher gelesen wurde (${done}), bleibt erhalten: „Erneut versuchen“ macht dort weiter.`,
  exportNothing: 'Es gibt keine Produkte zu exportieren.',

  // Import: source
  importToPriceList: 'In Preisliste importieren',
  importSteps: 'Schritte',
  importStepSource: 'Datei',
  importStepColumns: 'Spalten',
  importStepPreview: 'Vorschau',
  importStepImport: 'Import',
  importBack: 'Zurück',
  importNext: 'Weiter',
  importStop: 'Anhalten',
  uploadFile: 'Datei hochladen',
  importDrop: 'Excel-Arbeitsmappe (.xlsx) oder CSV-Datei. Sie können sie hier ablegen.',
  importPaste: 'Oder Zellen einfügen',
  importPasteHint: 'Kopieren Sie sie in einem Tabellenprogramm und fügen Sie sie hier ein.',
  importPastedName: 'Eingefügte Zellen',
  importReadingFile: 'Die Datei wird gelesen …',
  importFileProblem: (problem) => fileProblems[problem],
  importFieldsFailed: 'Die Produktfelder konnten nicht geladen werden',

  // Import: columns
  importFileRows: (name, rows) => `${name}: ${rowsOf(rows)}`,
  importSheet: 'Blatt',
  importFirstRowIsHeader: 'Die erste Zeile benennt die Spalten',
  importColumn: 'Spalte in der Datei',
  importExample: 'Beispiel',
  importField: 'Produktfeld',
  importFieldFor: (column) => `Produktfeld für „${column}“`,
  importColumnNamed: (letter) => `Spalte ${letter}`,
  doNotImport: 'Nicht importieren',
  importDoubleColumn: (field) => `Eine andere Spalte ist bereits „${field}“.`,
  duplicateMatch: 'Treffer duplizieren',
  importMatchNameCode: 'Name + Code',
  importMatchNameOnly: 'Name',
  importMatchCodeOnly: 'Code',
  importAction: 'Aktion',
  importActionAdd: 'Immer hinzufügen',
  importActionMerge: 'Zusammenführen - leere Felder aktualisieren',
  importActionReplace: 'Ersetzen - vorhandenes überschreiben',
  importActionSkip: 'Überspringen - Nicht importieren',
  importActionHint: 'Was mit Produkten geschieht, die schon in der Preisliste sind.',
  importNewListItems: 'Neue Listeneinträge',
  importNewListItemsAdd: 'Neues Objekte zu Liste hinzufügen',
  importNewListItemsBlank: 'Ignorieren - auf leeres Feld zurücksetzen',
  importNumberFormat: 'Zahlen in der Datei',
  importNumberComma: 'Dezimalkomma: 1.234,50',
  importNumberPoint: 'Dezimalpunkt: 1,234.50',
  importEmptyCells: 'Leere Zellen leeren das Feld',
  importNoColumns: 'Wählen Sie für mindestens eine Spalte ein Produktfeld.',
  importNoCode: 'Wählen Sie die Spalte mit dem Code: Über ihn werden Produkte abgeglichen.',
  importNoName: 'Wählen Sie die Spalte mit dem Namen: Über ihn werden Produkte abgeglichen.',

  // Import: preview
  importReadingLists: 'Listen werden gelesen …',
  importMatching: 'Vorhandene Produkte werden gesucht …',
  importPlanning: 'Wird verglichen …',
  importProgress: (done, total) => `${done} von ${total}`,
  importOutcome: (outcome) => outcomes[outcome],
  importAllRows: 'Alle',
  importOutcomes: 'Zeilen anzeigen',
  importCount: (label, count) => `${label} (${count})`,
  importRows: 'Zeilen der Datei',
  importRow: (line) => `Zeile ${line}`,
  importTickAll: 'Alles markieren',
  importTickNone: 'Alle Mark. aufheben',
  importTicked: (count) => `${rowsOf(count)} ${count === '1' ? 'wird' : 'werden'} importiert.`,
  importNothingTicked: 'Nichts zu importieren: Keine neue oder geänderte Zeile ist markiert.',
  importNow: (count) => `${rowsOf(count)} importieren`,
  importChange: (field, from, to) => `${field}: ${from} → ${to}`,
  importValue: (field, value) => `${field}: ${value}`,
  importBlank: '(leer)',
  importOldValue: 'Alter Wert',
  importNewValue: 'Neuer Wert',
  importNoRows: 'Keine Zeilen',
  importNoChange: 'Die Preisliste hat bereits dieselben Werte.',
  importSkippedText: 'Die Preisliste hat dieses Produkt bereits.',
  importUnnamed: '(kein Name)',

  // Import: why
  importProblemNumber: (field, text) => `${field}: „${text}“ ist keine Zahl.`,
  importProblemCheckbox: (field, text) => `${field}: „${text}“ ist weder ja noch nein.`,
  importProblemTooLong: (field, max) => `${field}: länger als ${max} Zeichen.`,
  importProblemSupplier: (text) => `Es gibt keine Firma mit dem Namen „${text}“.`,
  importProblemSupplierAmbiguous: (text) => `Mehrere Firmen heißen „${text}“.`,
  importProblemMandatory: (field) => `${field} ist obligatorisch.`,
  importProblemItemBlank: (field, text) => `${field}: „${text}“ ist nicht in der Liste. Das Feld bleibt leer.`,
  importProblemItemAdded: (field, text) => `${field}: „${text}“ wird zur Liste hinzugefügt.`,
  importProblemNoKey: 'Die Zeile hat nichts, womit sie abgeglichen werden kann.',
  importProblemDuplicate: (line) => `Zeile ${line} der Datei ist dasselbe Produkt.`,
  importProblemAmbiguous: (count) =>
    count === '1' ? 'Die Preisliste hat 1 passendes Produkt.' : `Die Preisliste hat ${count} passende Produkte.`,

  // Import: run and report
  importAddingItems: 'Listeneinträge werden hinzugefügt …',
  importImporting: 'Wird importiert …',
  importPaused: 'Der Import ist unterbrochen',
  importPausedText: 'Was erledigt ist, bleibt erledigt. „Erneut versuchen“ macht mit dem Rest weiter.',
  importStopping: 'Wird nach den Zeilen angehalten, die gerade bearbeitet werden …',
  importStopHeading: 'Den Import anhalten?',
  importStopText: 'Was bisher importiert wurde, bleibt. Der Rest wird nicht importiert.',
  importGoOn: 'Fortsetzen',
  importFinished: 'Der Import ist abgeschlossen',
  importStopped: 'Der Import wurde angehalten',
  importBroken: 'Der Import endete vorzeitig',
  importAdded: (count) => `${count} hinzugefügt`,
  importUpdated: (count) => `${count} aktualisiert`,
  importUnchanged: (count) => `${count} unverändert`,
  importSkipped: (count) => `${count} übersprungen`,
  importLeftOut: (count) => `${count} nicht markiert`,
  importWithProblems: (count) => `${count} mit Problemen`,
  importFailed: (count) => `${count} fehlgeschlagen`,
  importUnknown: (count) =>
    `${count} vielleicht importiert: Die Antwort des Dienstes ging verloren. Prüfen Sie dies in der Liste.`,
  importNotDone: (count) => `${count} nicht bearbeitet`,
  importNotAnswered: 'Vielleicht importiert: Die Antwort des Dienstes ging verloren.',
  importNotReached: 'Nicht importiert: Der Import wurde vorher angehalten.',
  importFailures: 'Fehlgeschlagene Zeilen',
  importMoreFailures: (count) => `… und ${count} weitere: siehe Datei.`,
  importReason: 'Grund',
  importDownloadFailed: 'Nicht importierte Zeilen speichern (CSV)',
  importNotImportedName: (name) => `${name} - nicht importiert`,
} satisfies Pick<Terms, keyof typeof productDialog | keyof typeof productExport | keyof typeof productImport>;
