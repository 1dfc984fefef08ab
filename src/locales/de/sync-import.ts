import type { syncImport } from '../en/sync-import.js';
import type { syncPreview } from '../en/sync-preview.js';
import type { Terms, Translated } from '../terms.js';

const operators: Readonly<Record<Parameters<Terms['erpImportOperatorName']>[0], string>> = {
  equals: 'ist',
  'not-equals': 'ist nicht',
  begins: 'beginnt mit',
  'not-begins': 'beginnt nicht mit',
  contains: 'enthält',
  'not-contains': 'enthält nicht',
  ends: 'endet auf',
  'not-ends': 'endet nicht auf',
  less: 'ist kleiner als',
  'less-or-equal': 'ist höchstens',
  greater: 'ist größer als',
  'greater-or-equal': 'ist mindestens',
  between: 'liegt zwischen',
  'one-of': 'ist einer von',
  'not-one-of': 'ist keiner von',
  before: 'liegt vor',
  'before-or-equal': 'ist spätestens',
  after: 'liegt nach',
  'after-or-equal': 'ist frühestens',
};

const records: Readonly<Record<Parameters<Terms['erpImportAction']>[0], string>> = {
  contact: 'Firma',
  person: 'Person',
  product: 'Produkt',
};

const actions: Readonly<Record<Parameters<Terms['erpImportAction']>[1], string>> = {
  added: 'neu',
  updated: 'aktualisiert',
  unchanged: 'unverändert',
};

const outcomes: Readonly<Record<Parameters<Terms['erpImportOutcome']>[0], string>> = {
  all: 'Alle',
  added: 'Neu',
  updated: 'Aktualisiert',
  unchanged: 'Unverändert',
  unsaid: 'Keine Angabe',
  duplicate: 'Duplikate',
  attention: 'Zu prüfen',
};

const results: Readonly<Record<Parameters<Terms['dryRunResult']>[0], string>> = {
  create: 'Erstellen',
  update: 'Aktualisieren',
  skip: 'Überspringen',
  fail: 'Fehlschlagen',
};

const hints: Readonly<Record<Parameters<Terms['dryRunResultHint']>[0], string>> = {
  create: 'Datensätze, die in SuperOffice oder im ERP-System erstellt würden.',
  update: 'Datensätze, bei denen mindestens ein Wert geschrieben würde.',
  skip: 'Nichts zu tun oder kein Gegenstück.',
  fail: 'Datensätze, bei denen mindestens ein Wert nicht geschrieben werden könnte.',
};

const recordsOf = (count: string): string => (count === '1' ? '1 Datensatz' : `${count} Datensätze`);
const recordsDative = (count: string): string => (count === '1' ? '1 Datensatz' : `${count} Datensätzen`);

/** German words of importing from an ERP system and of the preview of a synchronisation. */
export default {
  erpImportFrom: 'ERP-Verbindung',
  erpImportSteps: 'Schritte',
  erpImportStepSearch: 'ERP durchsuchen',
  erpImportStepRecords: 'Datensätze auswählen',
  erpImportStepPreview: 'Vorschau des Imports anzeigen',
  erpImportStepImport: 'Import',
  erpImportBack: 'Zurück',
  erpImportStop: 'Anhalten',
  erpImportMissing: 'Manuell kann nichts importiert werden',
  erpImportMissingText: 'Der Dienst bietet das nicht an.',
  erpImportReadonly: 'Schreibgeschützt: Hier kann nichts importiert werden.',

  // Search
  erpImportActorType: 'Aktortyp',
  erpImportNoTargets: 'Es gibt nichts, wonach gesucht werden kann',
  erpImportNoTargetsText:
    'Nach keinem der Felder dieser Verbindung kann gesucht werden. Aktivieren Sie „In Suche anzeigen“ in den Zuordnungen oder fragen Sie den Anbieter des Sync Connectors.',
  erpImportToMappings: 'Zu den Zuordnungen',
  erpImportConditions: 'Suchbedingungen',
  erpImportConditionsText: 'Alle müssen erfüllt sein. Eine Bedingung ohne Wert wird weggelassen.',
  erpImportConditionOf: (position) => `Bedingung ${position}`,
  erpImportField: 'Feld',
  erpImportOperator: 'Vergleich',
  erpImportOperatorName: (operator) => operators[operator],
  erpImportValue: 'Wert',
  erpImportFromValue: 'Von',
  erpImportToValue: 'Bis',
  erpImportYes: 'Ja',
  erpImportNo: 'Nein',
  erpImportSeveralHint: 'Trennen Sie mehrere Werte durch Semikolons.',
  erpImportListLoading: 'Die Liste wird gelesen …',
  erpImportAddCondition: 'Bedingung hinzufügen',
  erpImportRemoveCondition: (position) => `Bedingung ${position} entfernen`,
  erpImportNotWhole: 'Das ist keine ganze Zahl.',
  erpImportHalf: 'Geben Sie beide Werte ein.',
  erpImportCondition: (field, operator, value) => `${field} ${operator} ${value}`,
  erpImportQuoted: (value) => `„${value}“`,
  erpImportRange: (from, to) => `„${from}“ und „${to}“`,
  erpImportFinds: (actor, conditions) => `Findet Datensätze (${actor}), für die gilt: ${conditions}.`,
  erpImportFindsAll: (actor) => `Keine Bedingung hat einen Wert: Findet alle Datensätze des ERP-Systems (${actor}).`,
  erpImportMendConditions: 'Korrigieren Sie zuerst die gekennzeichneten Bedingungen.',
  erpImportSearch: 'Suchen',

  // Records
  erpImportRecords: 'Datensätze des ERP-Systems',
  erpImportConnected: 'In SuperOffice',
  erpImportConnectedYes: 'Verbunden',
  erpImportConnectedNo: 'Noch nicht',
  erpImportKey: 'ERP-Schlüssel',
  erpImportFound: (count) => `${recordsOf(count)} gefunden.`,
  erpImportSelected: (count, total) => `${count} von ${recordsDative(total)} markiert.`,
  erpImportNoneSelected: 'Markieren Sie die Datensätze, die importiert werden sollen.',
  erpImportNothingFound: 'Das ERP-System hat keinen solchen Datensatz',
  erpImportNothingFoundText: 'Ändern Sie die Suchbedingungen und versuchen Sie es erneut.',
  erpImportSearchFailed: 'Das ERP-System konnte nicht durchsucht werden',
  erpImportChangeSearch: 'Suche ändern',
  erpImportSearching: 'Das ERP-System wird durchsucht …',
  erpImportPreviewing: (count) =>
    `${recordsOf(count)} ${count === '1' ? 'wird' : 'werden'} mit SuperOffice verglichen. Das kann eine Weile dauern.`,
  erpImportPreviewFailed: 'Die Vorschau konnte nicht erstellt werden',

  // Preview
  erpImportOutcome: (outcome) => outcomes[outcome],
  erpImportOutcomes: 'Datensätze anzeigen',
  erpImportCount: (label, count) => `${label} (${count})`,
  erpImportLines: 'Vorschau des Imports',
  erpImportTick: 'Importieren',
  erpImportTickName: (name) => `${name} importieren`,
  erpImportWhat: 'Was geschieht',
  erpImportAction: (record, action) => `${records[record]}: ${actions[action]}`,
  erpImportDuplicate: 'Duplikat',
  erpImportDuplicateText: 'Ein anderer Datensatz des ERP-Systems hat in SuperOffice dasselbe Gegenstück.',
  erpImportAttention: 'Prüfen',
  erpImportAttentionText: 'SuperOffice bittet Sie, diesen Datensatz vor dem Import zu prüfen.',
  erpImportUnnamed: '(kein Name)',
  erpImportNone: '(leer)',
  erpImportTickAll: 'Alles markieren',
  erpImportTickNone: 'Alle Mark. aufheben',
  erpImportNoLines: 'Keine Datensätze',
  erpImportGone: (count) =>
    `${recordsOf(count)} der Auswahl ${count === '1' ? 'fehlt' : 'fehlen'} in der Vorschau: Das ERP-System findet ${count === '1' ? 'ihn' : 'sie'} nicht mehr.`,
  erpImportEmptyPreview: 'Es gibt nichts zu importieren',
  erpImportEmptyPreviewText: 'Das ERP-System findet die markierten Datensätze nicht mehr. Suchen Sie erneut.',
  erpImportTicked: (count, total) => `Zu importieren: ${count} von ${recordsDative(total)}.`,
  erpImportNothingTicked: 'Nichts ist markiert.',
  erpImportDetails: 'Werte des markierten Datensatzes',
  erpImportKeepSelection: 'Importierte Datensätze in SuperOffice als Selektion behalten',
  erpImportSelections: (count) =>
    `Datensätze werden in mehreren Teilen importiert: SuperOffice erstellt ${count} Selektionen, eine für jeden Teil.`,
  erpImportNow: (count) => `${recordsOf(count)} importieren`,

  // Automatic sync
  erpImportSyncOnLater:
    'Die automatische Synchronisation ist eingeschaltet. Sie können suchen und sich die Vorschau ansehen; vor dem Import muss sie ausgeschaltet werden.',
  erpImportSyncOn:
    'Die automatische Synchronisation ist eingeschaltet. Solange sie das ist, kann nichts importiert werden.',
  erpImportTurnOff: 'Für den Import ausschalten',
  erpImportOwed: 'Die automatische Synchronisation wurde für den Import ausgeschaltet.',
  erpImportOwedEarlier:
    'Die automatische Synchronisation wurde für einen früheren Import ausgeschaltet und ist es noch.',
  erpImportTurnOn: 'Wieder einschalten',
  erpImportLeaveOff: 'Ausgeschaltet lassen',
  erpImportOwedHeading: 'Automatische Synchronisation wieder einschalten?',
  erpImportOwedQuestion:
    'Sie wurde für den Import ausgeschaltet. Solange sie ausgeschaltet ist, wird keine Verbindung von selbst synchronisiert.',
  erpImportSyncMustBeOff: 'Die automatische Synchronisation muss zuerst ausgeschaltet werden.',
  erpImportSyncUnknown: 'Ob die automatische Synchronisation eingeschaltet ist, ist noch nicht bekannt.',

  // Import and report
  erpImportImporting: 'Wird importiert …',
  erpImportStopping: 'Wird nach den Datensätzen angehalten, die gerade bearbeitet werden …',
  erpImportProgress: (done, total) => `${done} von ${total}`,
  erpImportPaused: 'Der Import ist unterbrochen',
  erpImportPausedText: 'Was importiert ist, bleibt. „Erneut versuchen“ macht mit dem Rest weiter.',
  erpImportStopHeading: 'Den Import anhalten?',
  erpImportStopText: 'Was bisher importiert wurde, bleibt. Der Rest wird nicht importiert.',
  erpImportGoOn: 'Fortfahren',
  erpImportDone: 'Der Import ist abgeschlossen',
  erpImportDoneInPart: 'Der Import ist abgeschlossen, aber nicht für alle Datensätze',
  erpImportStopped: 'Der Import wurde angehalten',
  erpImportCameOn: 'Die automatische Synchronisation wurde inzwischen eingeschaltet: Der Rest wurde nicht importiert.',
  erpImportBroken: 'Der Import endete vorzeitig',
  erpImportAdded: (count) => `Neu: ${count}`,
  erpImportUpdated: (count) => `Aktualisiert: ${count}`,
  erpImportUnchanged: (count) => `Unverändert: ${count}`,
  erpImportImported: (count) => `Importiert: ${count}`,
  erpImportFailed: (count) => `Fehlgeschlagen: ${count}`,
  erpImportUncertain: (count) => `Vielleicht importiert: ${count}`,
  erpImportUncertainText: 'Die Antwort des Dienstes ging verloren.',
  erpImportNotDone: (count) => `Nicht bearbeitet: ${count}`,
  erpImportNotTaken: 'SuperOffice hat ihn nicht angenommen und keinen Grund genannt.',
  erpImportMore: (count) => `… und ${count} weitere`,
  erpImportRetryFailed: (count) => `${recordsOf(count)} erneut versuchen`,
  erpImportRest: (count) => `Restliche importieren: ${recordsOf(count)}`,
  erpImportSelection: (id) => `SuperOffice behält sie als Selektion ${id}.`,
  erpImportSelectionIds: (ids) => `SuperOffice behält sie als Selektionen ${ids}.`,
  erpImportAnother: 'Weitere importieren',

  // Preview of a synchronisation
  dryRunText:
    'Was die nächste Synchronisation dieser Verbindung tun würde, wenn sie jetzt liefe. Es wird nichts geschrieben.',
  dryRunOf: (name) => `ERP-Verbindung: ${name}`,
  dryRunMissing: 'Für die nächste Synchronisation gibt es keine Vorschau',
  dryRunMissingText: 'Der Dienst gibt nicht an, was er tun würde.',
  dryRunRunning: 'Es wird nachgesehen, was synchronisiert würde …',
  dryRunRunningHint:
    'Das kann eine Weile dauern: Auch das ERP-System wird gefragt. Sie können das Dialogfeld schließen.',
  dryRunAgain: 'Erneut ausführen',
  dryRunStop: 'Anhalten',
  dryRunStopped: 'Die Vorschau wurde angehalten.',
  dryRunMadeAt: (time) => `Stand: ${time}`,
  dryRunStale: 'Sie konnte nicht erneut erstellt werden: Dies ist eine frühere.',
  dryRunEmpty: 'Es würde nichts synchronisiert',
  dryRunEmptyText: 'Nichts ist mit einer Richtung zugeordnet, oder noch ist nichts verbunden.',
  dryRunToMappings: 'Zu den Zuordnungen',
  dryRunCounts: 'Datensätze',
  dryRunActor: 'Aktortyp',
  dryRunTotal: 'Insgesamt',
  dryRunResult: (result) => results[result],
  dryRunResultHint: (result) => hints[result],
  dryRunSummary: (create, update, fail) => `Erstellen: ${create}. Aktualisieren: ${update}. Fehlschlagen: ${fail}.`,
  dryRunFailures: 'Was fehlschlagen würde',
  dryRunNoFailures: 'Nichts würde fehlschlagen.',
  dryRunFailureCount: (count) => (count === '1' ? '1 Wert' : `${count} Werte`),
  dryRunExamples: (names) => `Zum Beispiel ${names}`,
  dryRunToConfiguration: 'ERP-Verbindung konfigurieren',
  dryRunToMapping: (actor) => `Zuordnungen: ${actor}`,
  dryRunToListMapping: 'Listenzuordnung',
  dryRunChanges: 'Beispiele für Änderungen',
  dryRunNoChanges: 'Nichts würde sich ändern.',
  dryRunChangesText: (shown) => `${recordsOf(shown)} von denen, die erstellt oder aktualisiert würden.`,
  dryRunShow: 'Beispiele anzeigen',
  dryRunFilter: (label, count) => `${label} (${count})`,
  dryRunAll: 'Alle',
  dryRunField: 'Feld',
  dryRunDirection: 'Richtung',
  dryRunToSuperOffice: 'Zu SuperOffice',
  dryRunToErp: 'Zum ERP-System',
  dryRunOldValue: 'Alter Wert',
  dryRunNewValue: 'Neuer Wert',
  dryRunNoValue: '(leer)',
  dryRunUnnamed: '(kein Name)',
  dryRunMore: (count) => `${count} weitere anzeigen`,
} satisfies Translated<typeof syncImport & typeof syncPreview>;
