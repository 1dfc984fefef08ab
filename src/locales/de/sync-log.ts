import { counting } from '../counting.js';
import type { syncLog } from '../en/sync-log.js';
import type { Translated } from '../terms.js';

const { one } = counting('de');

/** German words of the log of synchronisation. */
export default {
  logHeading: 'Sync-Protokoll',

  // Columns
  logColumnConnection: 'Verbindung',
  logColumnSource: 'Quelle',
  logColumnTarget: 'Ziel',
  logColumnField: 'Feld',
  logColumnOldValue: 'Alter Wert',
  logColumnNewValue: 'Neuer Wert',
  logColumnWhen: 'Wann',
  logNoValue: 'leer',

  // The entry in hand
  logDetails: 'Eintrag',
  logDetailsHint: 'Gehen Sie zu einem Eintrag, um seine Werte hier ganz zu lesen.',
  logDirection: 'Richtung',
  logDirectionUnknown: 'Nicht bekannt',
  logMarks: 'Entferntes ist durchgestrichen, Hinzugefügtes ist unterstrichen.',
  logNoDifference: 'Beide Werte sind gleich.',

  // Filter
  logFilter: 'Filter',
  logFilterSet: (count, shown) => (one(count) ? 'Filter (1 Bedingung)' : `Filter (${shown} Bedingungen)`),
  logSearch: 'Quelle, Ziel und Werte durchsuchen',
  logAllConnections: 'Alle Verbindungen',
  logAllDirections: 'Beide Richtungen',
  logToSuperOffice: 'Zu SuperOffice',
  logToErp: 'Zum ERP-System',
  logFieldContains: 'Feld enthält',
  logFrom: 'Von',
  logTo: 'Bis',
  logTimeHint: 'Alle Zeiten sind die des Dienstes.',
  logTimeIncomplete: 'Geben Sie Datum und Uhrzeit ein.',
  logTimeReversed: 'Das liegt vor „Von“: Es kann kein Eintrag gefunden werden.',
  logQuickTimes: 'Zeit',
  logToday: 'Heute',
  logLastHour: 'Letzte Stunde',
  logLastDays: '7 Tage',
  logClearFilter: 'Filter löschen',
  logNothingToClear: 'Es ist kein Filter gesetzt.',

  // How many, and those that come
  logCount: (count, shown) => (one(count) ? '1 Eintrag' : `${shown} Einträge`),
  logCountFiltered: (shown, whole) => `${shown} von ${whole} Einträgen`,
  logSearched: (shown) => `Nur die neuesten ${shown} Einträge wurden durchsucht.`,
  logFollow: 'Mitverfolgen',
  logFollowHint:
    'Neue Einträge erscheinen von selbst, solange die Liste an ihrem Anfang steht und nichts in ihr markiert oder in Arbeit ist.',
  logNew: (count, shown) => (one(count) ? '1 neuer Eintrag' : `${shown} neue Einträge`),
  logNewWait: 'Sie warten, damit sich beim Lesen nichts verschiebt.',
  logFollowFailed: 'Nach neuen Einträgen kann gerade nicht gesucht werden.',
  logSelected: (count, shown) => (one(count) ? '1 Eintrag markiert' : `${shown} Einträge markiert`),
  logClearSelection: 'Markierung aufheben',

  // Nothing there
  logEmpty: 'Das Protokoll ist leer',
  logEmptyText: 'Was die Synchronisation ab jetzt schreibt, wird hier aufgeführt.',
  logNoneFound: 'Der Filter blendet alle Einträge aus',
  logNoneFoundText: (whole, newest) => `Das Protokoll hat Einträge (${whole}); der neueste ist vom ${newest}.`,
  logNoneFoundUncounted: 'Kein Eintrag entspricht dem Filter.',
  logForbidden: 'Sie dürfen das Protokoll nicht lesen',
  logFailed: 'Das Protokoll konnte nicht gelesen werden',
  logMissing: 'Es gibt kein Protokoll',
  logMissingText: 'Dieser Dienst hat keine Synchronisation.',

  // Export
  logExport: 'Exportieren',
  logExportHeading: 'Protokoll exportieren',
  logExportEntries: 'Einträge',
  logExportSelected: (count) => `Markierte Einträge (${count})`,
  logExportAll: (count) => `Was die Liste zeigt (${count})`,
  logExportAllUncounted: 'Was die Liste zeigt',
  logExportFilter: (conditions) => `Filter: ${conditions}`,
  logExportCondition: (name, value) => `${name}: ${value}`,
  logExportText: 'Text',
  logExportLimit: (limit) =>
    `Eine Datei fasst höchstens die neuesten ${limit} Einträge. Schränken Sie den Filter für ältere ein.`,
  logExportFormat: 'Dateiformat',
  logExportExcel: 'Excel (.xlsx)',
  logExportCsv: 'CSV (.csv)',
  logExportCsvHint: (delimiter) =>
    `Für Tabellenprogramme in Ihrer Sprache: Die Zellen sind durch „${delimiter}“ getrennt. Texte, die wie Formeln aussehen, erhalten ein Hochkomma.`,
  logExportProgress: (done, total) => `${done} von ${total}`,
  logExportReading: 'Einträge werden gelesen …',
  logExportWriting: 'Die Datei wird geschrieben …',
  logExportDone: (count, file) =>
    count === '1'
      ? `1 Eintrag wurde als „${file}“ gespeichert.`
      : `${count} Einträge wurden als „${file}“ gespeichert.`,
  logExportCut: (count, total, file) => `Nicht alles: „${file}“ enthält die neuesten ${count} von ${total} Einträgen.`,
  logExportAgain: 'Datei erneut speichern',
  logExportFailed: 'Der Export wurde abgebrochen',
  logExportKept: (done) => `Was bisher gelesen wurde (${done}), bleibt erhalten: „Erneut versuchen“ macht dort weiter.`,
  logExportNothing: 'Es gibt keine Einträge zu exportieren.',
  logExportLoadFailed: 'Der Dialog „Exportieren“ konnte nicht geladen werden.',
  logExportStop: 'Anhalten',
  logExportFile: 'Sync-Protokoll',
} satisfies Translated<typeof syncLog>;
