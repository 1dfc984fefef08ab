import { counting } from '../counting.js';
import type { syncFile } from '../en/sync-file.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('de');

const sections: Readonly<Record<Parameters<Terms['configFileSection']>[0], string>> = {
  mappings: 'Zuordnungen',
  lists: 'Listenzuordnung',
  defaults: 'Standards',
  order: 'Felder sortieren',
  scope: 'Umfang',
  values: 'Konfigurationsfelder',
};

const parts: Readonly<Record<Parameters<Terms['configFilePart']>[0], string>> = {
  connection: 'Umfang und Konfigurationsfelder',
  mappings: 'Zuordnungen',
  lists: 'Listenzuordnung',
  defaults: 'Standards',
  order: 'Felder sortieren',
};

/** Heading, and on the next line a sentence. */
const problems: Readonly<Record<Parameters<Terms['configFileProblem']>[0], string>> = {
  'too-large': 'Die Datei ist zu groß\nKonfigurationen sind viel kleiner als 10 MB. Wählen Sie eine andere Datei.',
  syntax: 'Die Datei ist nicht lesbar\nSie ist kein JSON, oder ein Teil davon fehlt.',
  foreign: 'Dies ist keine Konfiguration einer Verbindung\nWählen Sie eine Datei, die hier exportiert wurde.',
  version: 'Die Datei hat eine spätere Version\nSie wurde mit einer neueren Version dieser Anwendung exportiert.',
  missing: 'In der Datei fehlt etwas\nErgänzen Sie es und wählen Sie die Datei dann erneut.',
  unknown:
    'Die Datei enthält etwas Unbekanntes\nPrüfen Sie, wie es geschrieben ist, und wählen Sie die Datei dann erneut.',
  wrong: 'Etwas in der Datei ist nicht zu verstehen\nKorrigieren Sie es und wählen Sie die Datei dann erneut.',
  double: 'Etwas steht zweimal in der Datei\nEntfernen Sie eines davon und wählen Sie die Datei dann erneut.',
};

const obstacles: Readonly<Record<Parameters<Terms['configFileObstacle']>[0], string>> = {
  'no-actor': 'Die Verbindung hat keine solchen Datensätze.',
  'no-field': 'Die Verbindung hat kein solches Feld.',
  'no-list': 'Das Feld hat keine Liste.',
  'no-item': 'Die Liste des ERP-Systems hat keinen solchen Eintrag.',
  'no-crm-field': 'SuperOffice bietet das Feld nicht an',
  'no-crm-item': 'Die Liste von SuperOffice enthält nichts mit diesem Namen',
  'no-person': 'Nicht gefunden, oder der Name ist nicht eindeutig',
  'no-mapping': 'Es hat eine Richtung, aber kein SuperOffice-Feld.',
  'read-only': 'Es ist schreibgeschützt.',
  types: 'Die Typen der Felder passen nicht zusammen',
  lossy: 'Mit beiden Richtungen zugleich gingen Informationen verloren',
  value: 'Das Feld nimmt keinen solchen Wert an.',
  secret: 'Geheime Werte stehen nicht in Dateien. Geben Sie ihn im Dialogfeld der Verbindung ein.',
  active: 'Die Verbindung ist aktiv: Ihre Konfigurationsfelder sind gesperrt. Deaktivieren Sie die Verbindung zuerst.',
  unread: 'Die Konfigurationsfelder der Verbindung konnten nicht gelesen werden.',
};

const origins: Readonly<Record<Parameters<Terms['configFileOrigin']>[0], string>> = {
  file: 'In der Datei geändert',
  connection: 'In der Verbindung geändert',
  both: 'In beiden geändert',
  unknown: '',
};

const leftovers: Readonly<Record<Parameters<Terms['configFileLeftover']>[0], string>> = {
  fed: 'Ohne die Richtung zu SuperOffice gespeichert: Dieses Feld erhält seinen Wert von einer anderen Verbindung.',
  'no-list': 'Das Feld ist keiner Liste zugeordnet.',
  'no-item': 'Die Liste des ERP-Systems hat keinen solchen Eintrag.',
  'no-crm-item': 'Die Liste von SuperOffice enthält nichts mit diesem Namen.',
};

const entries = (count: number): string => (one(count) ? '1 Eintrag' : `${n(count)} Einträge`);
const entriesDative = (count: number): string => (one(count) ? '1 Eintrag' : `${n(count)} Einträgen`);

/** German words of configurations as files. */
export default {
  configFile: 'Konfiguration als Datei',
  configFileOf: (connection) => `Konfiguration von ${connection} als Datei`,
  configFileNotSupported: 'Mit diesem Dienst kann nicht konfiguriert werden, was Verbindungen synchronisieren.',

  // Export
  configFileExport: 'Exportieren',
  configFileExportText:
    'Zuordnungen, Listenzuordnung, Standardwerte, Reihenfolge der Felder, Umfang und Konfigurationsfelder als lesbares JSON. Geheime Werte sind nicht enthalten.',
  configFileDownload: 'Datei herunterladen',
  configFileDownloadAgain: 'Erneut herunterladen',
  configFileReading: 'Die Konfiguration wird gelesen …',
  configFileExported: (file) => `${file} wurde an den Browser übergeben.`,
  configFileExportFailed: 'Die Konfiguration konnte nicht gelesen werden',
  configFileWithoutFields:
    'Der Sync Connector hat nicht geantwortet: Umfang und Konfigurationsfelder fehlen in der Datei. Alles andere ist enthalten.',

  // Choosing a file
  configFileImport: 'Importieren',
  configFileImportText: 'Es wird nichts gespeichert, bevor Sie gesehen haben, was sich ändern würde.',
  configFileUpload: 'Datei hochladen',
  configFileDrop: 'Wählen Sie eine Datei oder legen Sie sie hier ab (.json, höchstens 10 MB).',
  configFileReadingFile: 'Die Datei wird gelesen …',
  configFileProblem: (problem) => problems[problem],
  configFilePlace: (path, line) => (path === '' ? `Zeile ${line}` : line === '' ? path : `Zeile ${line}: ${path}`),

  // Comparison
  configFileCompareFailed: 'Die Verbindung konnte nicht gelesen werden',
  configFileFrom: (file, connection, connector) =>
    connector === ''
      ? `${file}: exportiert aus „${connection}“`
      : `${file}: exportiert aus „${connection}“ (${connector})`,
  configFileOther: 'Die Datei stammt von einer anderen Verbindung: Alles, was abweicht, ist markiert.',
  configFileOtherConnector: (theirs, ours) =>
    `Sie stammt von einem anderen Sync Connector (${theirs}; hier ist es ${ours}): Vieles davon passt vielleicht nicht.`,
  configFileCompare: 'Was übernommen wird',
  configFileCompareBase: 'Was seit dem Export in der Datei geändert wurde',
  configFileCompareAll: 'Alles, was abweicht',
  configFileSection: (section) => sections[section],
  configFileGroup: (section, actor) => `${section}: ${actor}`,
  configFileTaken: (taken, all) => `${n(taken)} von ${n(all)} übernommen`,
  configFileTake: (entry) => `Aus der Datei übernehmen: ${entry}`,
  configFileTakeAll: (group) => `Alles aus der Datei übernehmen: ${group}`,
  configFileEntry: 'Eintrag',
  configFileNow: 'In der Verbindung',
  configFileFile: 'In der Datei',
  configFileOrigin: (origin) => origins[origin],
  configFileKeep: 'Behalten',
  configFileUse: 'Aus der Datei übernehmen',
  configFileUndecided: (count) =>
    one(count)
      ? '1 Eintrag wurde in beiden geändert: Wählen Sie, welcher bleibt.'
      : `${n(count)} Einträge wurden in beiden geändert: Wählen Sie, welche bleiben.`,
  configFileNextUndecided: 'Nächste Entscheidung',
  configFileChosen: (count) =>
    count === 0
      ? 'Aus der Datei wird nichts übernommen.'
      : `${entries(count)} ${one(count) ? 'wird' : 'werden'} gespeichert.`,
  configFileSame: (count) => `${entries(count)} der Datei ${one(count) ? 'ist' : 'sind'} bereits in der Verbindung.`,
  configFileNothing: 'Nichts zu importieren',
  configFileNothingText: 'Die Verbindung hat bereits alles, was in der Datei steht.',
  configFileMore: (count) => `${n(count)} weitere anzeigen`,
  configFileNotApplicable: (count) =>
    one(count)
      ? '1 Eintrag kann hier nicht importiert werden'
      : `${n(count)} Einträge können hier nicht importiert werden`,
  configFileObstacle: (obstacle) => obstacles[obstacle],
  configFilePending: 'Sobald das Feld zugeordnet ist',
  configFileFed: 'Ohne die Richtung zu SuperOffice: Dieses Feld erhält seinen Wert von einer anderen Verbindung.',
  configFileOthers:
    'Die Verbindung wurde inzwischen geändert. Sehen Sie sich an, was jetzt abweicht; Ihre Auswahl ist noch da.',
  configFileReadonly: 'Schreibgeschützt: Sie können vergleichen, aber nichts speichern.',

  // Entries
  configFileRecords: 'Synchronisation dieser Datensätze',
  configFileOrderEntry: 'Reihenfolge der Felder auf der ERP-Registerkarte',
  configFileListItem: (field, item) => `${field}: ${item}`,
  configFileUnmapped: 'Nicht zugeordnet',
  configFileToSuperOffice: '> zu SuperOffice',
  configFileToErp: '< zum ERP-System',
  configFileBothWays: '<> beide Richtungen',
  configFileIdle: 'keine Richtung',
  configFileShowInSearch: 'In Suche anzeigen',
  configFileShowInErpTab: 'In ERP-Registerkarte anzeigen',
  configFileNoDefault: 'Kein Standardwert',
  configFileAskUser: 'Benutzer fragen',
  configFileMandatory: 'Obligatorisch',
  configFileSecret: 'Geheimer Wert ist hinterlegt',
  configFileNoSecret: 'Kein geheimer Wert',
  configFileOrdered: (first, position) => `Ab Stelle ${n(position)}: ${first}`,

  // Storing
  configFileApply: 'Ausgewählte importieren',
  configFileApplying: 'Wird importiert …',
  configFileBack: 'Zurück',
  configFileBackToCompare: 'Erneut vergleichen',
  configFileStop: 'Anhalten',
  configFileStopping: 'Wird angehalten …',
  configFilePart: (part) => parts[part],
  configFileWaiting: 'Wartet',
  configFileStoring: (done, all) => `Wird gespeichert: ${n(done)} von ${n(all)} …`,
  configFileStored: (count) => `${entries(count)} gespeichert`,
  configFileFailed: (stored) => (stored === 0 ? 'Nicht gespeichert' : `Nach ${entriesDative(stored)} fehlgeschlagen`),
  configFileNotTried: 'Nicht gespeichert: Der Import wurde vorher angehalten',
  configFileLeftover: (reason) => leftovers[reason],
  configFileNotCopied: (name) => `Nicht nach „${name}“ kopiert`,
  configFileDone: 'Der Import ist abgeschlossen',
  configFilePartly: 'Nicht alles wurde gespeichert',
  configFilePartlyText: 'Was gespeichert ist, bleibt gespeichert. Ein erneuter Versuch speichert den Rest.',
  configFileStopped: 'Der Import wurde angehalten',
  configFileRetryAll: 'Den Rest erneut versuchen',
  configFileStopHeading: 'Den Import anhalten?',
  configFileStopText:
    'Was gespeichert ist, bleibt gespeichert. Der Teil, der gerade gespeichert wird, wird noch beendet.',
  configFileGoOn: 'Fortfahren',
} satisfies Translated<typeof syncFile>;
