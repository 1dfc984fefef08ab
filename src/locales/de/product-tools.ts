import { counting } from '../counting.js';
import type { priceAdjustment } from '../en/price-adjustment.js';
import type { productExport } from '../en/product-export.js';
import type { productImport } from '../en/product-import.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('de');

const items = (count: number): string => (one(count) ? '1 Produkt' : `${n(count)} Produkte`);
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

/** German words of what is done with many products: import, export, adjusting prices. */
export default {
  // Import
  importToPriceList: 'In Preisliste importieren',
  importSteps: 'Schritte',
  importStepSource: 'Datei',
  importStepColumns: 'Spalten',
  importStepPreview: 'Vorschau',
  importStepImport: 'Import',
  importNext: 'Weiter',

  // Import: Source
  uploadFile: 'Datei hochladen',
  importDrop: 'Excel-Arbeitsmappe (.xlsx) oder CSV-Datei. Sie können sie hier ablegen.',
  importPaste: 'Oder Zellen einfügen',
  importPasteHint: 'Kopieren Sie sie in einem Tabellenprogramm und fügen Sie sie hier ein.',
  importPastedName: 'Eingefügte Zellen',
  importReadingFile: 'Die Datei wird gelesen …',
  importFileProblem: (problem) => fileProblems[problem],
  importFieldsFailed: 'Die Produktfelder konnten nicht geladen werden',

  // Import: Columns
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

  // Import: Preview
  importReadingLists: 'Listen werden gelesen …',
  importMatching: 'Vorhandene Produkte werden gesucht …',
  importPlanning: 'Wird verglichen …',
  importProgress: (done, total) => `${done} von ${total}`,
  importOutcome: (outcome) => outcomes[outcome],
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

  // Import: Why
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

  // Import: Import and report
  importAddingItems: 'Listeneinträge werden hinzugefügt …',
  importImporting: 'Wird importiert …',
  importPaused: 'Der Import ist unterbrochen',
  importPausedText: 'Was erledigt ist, bleibt erledigt. „Erneut versuchen“ macht mit dem Rest weiter.',
  importStopping: 'Wird nach den Zeilen angehalten, die gerade bearbeitet werden …',
  importStopHeading: 'Den Import anhalten?',
  importStopText: 'Was bisher importiert wurde, bleibt. Der Rest wird nicht importiert.',
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
  importDownloadFailed: 'Nicht importierte Zeilen speichern (CSV)',
  importNotImportedName: (name) => `${name} - nicht importiert`,

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
  exportProgress: (done, total) => `${done} von ${total}`,
  exportReading: 'Produkte werden gelesen …',
  exportWriting: 'Die Datei wird geschrieben …',
  exportDone: (count, file) =>
    count === '1'
      ? `1 Produkt wurde als „${file}“ gespeichert.`
      : `${count} Produkte wurden als „${file}“ gespeichert.`,
  exportAgain: 'Datei erneut speichern',
  exportFailed: 'Der Export wurde abgebrochen',
  exportKept: (done) => `Was bisher gelesen wurde (${done}), bleibt erhalten: „Erneut versuchen“ macht dort weiter.`,
  exportNothing: 'Es gibt keine Produkte zu exportieren.',

  // Adjust prices

  // Adjust prices: What is to be done
  adjustSubject: (count, priceList) => `${items(count)} in „${priceList}“`,
  adjustWhich: 'Preise',
  adjustPrice: (price) => ({ cost: 'Kosten', listPrice: 'Listenpreis', minimumPrice: 'Einheitsmindestpreis' })[price],
  adjustWhichMissing: 'Wählen Sie mindestens einen Preis.',
  adjustBy: 'Ändern um',
  adjustByPercent: 'Prozent',
  adjustByAmount: (currency) => `Betrag (${currency})`,
  adjustValue: 'Änderung',
  adjustValueHint: (example) => `Eine negative Zahl senkt die Preise, zum Beispiel ${example}.`,
  adjustValueMissing: 'Geben Sie eine Zahl ein.',
  adjustValueUnreadable: (example) => `Das ist keine Zahl. Schreiben Sie sie so: ${example}.`,
  adjustRounding: 'Runden auf',
  adjustStep: (amount, currency) => `${amount} ${currency}`,
  adjustEnding: (ending) => `Preise, die auf ${ending} enden`,
  adjustMode: 'Rundungsrichtung',
  adjustModeName: (mode) =>
    ({ nearest: 'Zum nächstgelegenen Wert', up: 'Immer aufrunden', down: 'Immer abrunden' })[mode],
  adjustExample: (before, after) => `Beispiel: ${before} wird zu ${after}.`,
  adjustNothingSelected: 'Es sind keine Produkte markiert.',

  // Adjust prices: Preview
  adjustPreview: 'Vorschau',
  adjustReading: (done, total) => `Preise werden gelesen: ${n(done)} von ${n(total)}`,
  adjustNothingYet: 'Nichts wird geändert, bevor Sie auf Anwenden klicken.',
  adjustTicked: (count, total) => `Zu ändern: ${n(count)} von ${one(total) ? '1 Produkt' : `${n(total)} Produkten`}.`,
  adjustGone: (count) => `${items(count)} ${one(count) ? 'ist' : 'sind'} nicht mehr in der Preisliste.`,
  adjustShow: 'Anzeigen',
  adjustView: (view, count) =>
    `${{ all: 'Alle', warnings: 'Mit Warnungen', problems: 'Mit Problemen', unchanged: 'Unverändert' }[view]} (${n(count)})`,
  adjustProduct: 'Produkt',
  adjustTick: (product) => `${product} anpassen`,
  adjustTickAll: 'Alle Produkte anpassen',
  adjustFromTo: (before, after) => `${before} wird zu ${after}`,
  adjustNoPrice: 'Kein Preis',
  adjustUnchanged: 'unverändert',
  adjustNegative: 'Ein Preis läge unter null.',
  adjustNothingChanges: 'Nichts ändert sich.',
  adjustWarning: (warning) =>
    ({
      minimumAboveList: 'Mindestpreis über dem Listenpreis',
      listBelowCost: 'Listenpreis unter den Kosten',
      becomesZero: 'Ein Preis wird 0',
    })[warning],
  adjustNoneHere: 'Es gibt keine solchen Produkte.',
  adjustPage: (first, last, total) => `${n(first)}–${n(last)} von ${n(total)}`,
  adjustPreviousPage: 'Vorherige Produkte',
  adjustNextPage: 'Nächste Produkte',
  adjustApply: (count) => (count === 0 ? 'Anwenden' : `Auf ${items(count)} anwenden`),
  adjustNothingTicked: 'Markieren Sie die Produkte, die geändert werden sollen.',
  adjustReadonly: 'Preise können hier nicht geändert werden.',

  // Adjust prices: While it is done
  adjustRunning: (direction, done, total) =>
    `${direction === 'apply' ? 'Preise werden geändert' : 'Die alten Preise werden zurückgeschrieben'}: ${n(done)} von ${n(total)}`,
  adjustFailedSoFar: (count) => `${n(count)} fehlgeschlagen`,
  adjustStopping: 'Wird angehalten …',
  adjustPaused: 'Der Vorgang ist unterbrochen',
  adjustPausedText:
    'Was erledigt ist, bleibt erledigt. Fahren Sie fort, wenn die Ursache behoben ist; nichts wird zweimal geändert.',
  adjustLeaveHeading: 'Preise nicht weiter ändern?',
  adjustLeaveText:
    'Was erledigt ist, bleibt erledigt, und die Produkte, die gerade geschrieben werden, werden noch abgeschlossen.',

  // Adjust prices: Report
  adjustReport: (direction) => (direction === 'apply' ? 'Ergebnis' : 'Ergebnis des Rückgängigmachens'),
  adjustDone: (direction, count) =>
    direction === 'apply' ? `${items(count)} geändert` : `${items(count)} wieder mit den alten Preisen`,
  adjustConflicts: (count) => `${items(count)} übersprungen: inzwischen von jemand anderem geändert`,
  adjustFailed: (count) => `${items(count)} fehlgeschlagen`,
  adjustUnknown: (count) => `${items(count)} ohne Antwort: vielleicht geändert, vielleicht nicht`,
  adjustPending: (count) => `${items(count)} nicht bearbeitet`,
  adjustEndedEarly: 'Vorzeitig beendet',
  adjustOutcome: (outcome) =>
    ({
      pending: 'Nicht bearbeitet.',
      unknown: 'Die Antwort kam nie an. „Erneut versuchen“ prüft zuerst, ob die Änderung gespeichert wurde.',
      conflict: 'Inzwischen von jemand anderem geändert; nichts wurde überschrieben.',
    })[outcome],
  adjustRetry: (count) => `Erneut versuchen (${n(count)})`,
  adjustPreviewConflicts: (count) => `Erneute Vorschau (${n(count)})`,
  adjustUndoHint:
    'Rückgängig schreibt die alten Preise zurück. Das ist möglich, bis dieses Dialogfeld geschlossen wird.',
} satisfies Translated<typeof productImport & typeof productExport & typeof priceAdjustment>;
