import { counting } from '../counting.js';
import type { syncFile } from '../en/sync-file.js';
import type { Terms, Translated } from '../terms.js';

const { n, one } = counting('nl');

const sections: Readonly<Record<Parameters<Terms['configFileSection']>[0], string>> = {
  mappings: 'Toewijzingen',
  lists: 'Lijsttoewijzing',
  defaults: 'Standaardwaarden',
  order: 'Velden rangschikken',
  scope: 'Bereik',
  values: 'Configuratievelden',
};

const parts: Readonly<Record<Parameters<Terms['configFilePart']>[0], string>> = {
  connection: 'Bereik en configuratievelden',
  mappings: 'Toewijzingen',
  lists: 'Lijsttoewijzing',
  defaults: 'Standaardwaarden',
  order: 'Velden rangschikken',
};

/** Heading, and on the next line a sentence. */
const problems: Readonly<Record<Parameters<Terms['configFileProblem']>[0], string>> = {
  'too-large': 'Het bestand is te groot\nConfiguraties zijn veel kleiner dan 10 MB. Kies een ander bestand.',
  syntax: 'Het bestand kan niet worden gelezen\nHet is geen JSON of een deel ervan ontbreekt.',
  foreign: 'Dit is geen configuratie van een verbinding\nKies een bestand dat hier is geëxporteerd.',
  version: 'Het bestand is van een latere versie\nHet is geëxporteerd met een nieuwere versie van deze applicatie.',
  missing: 'Er ontbreekt iets in het bestand\nVul het aan en kies het bestand opnieuw.',
  unknown: 'Het bestand bevat iets onbekends\nControleer hoe het is geschreven en kies het bestand opnieuw.',
  wrong: 'Iets in het bestand is niet te begrijpen\nCorrigeer het en kies het bestand opnieuw.',
  double: 'Iets staat twee keer in het bestand\nVerwijder een van beide en kies het bestand opnieuw.',
};

const obstacles: Readonly<Record<Parameters<Terms['configFileObstacle']>[0], string>> = {
  'no-actor': 'De verbinding heeft zulke records niet.',
  'no-field': 'De verbinding heeft zo’n veld niet.',
  'no-list': 'Het veld heeft geen lijst.',
  'no-item': 'De lijst van het ERP-systeem heeft zo’n item niet.',
  'no-crm-field': 'SuperOffice biedt het veld niet',
  'no-crm-item': 'De lijst van SuperOffice heeft niets met die naam',
  'no-person': 'Niet gevonden of niet de enige met die naam',
  'no-mapping': 'Het heeft een richting, maar geen SuperOffice-veld.',
  'read-only': 'Het is alleen-lezen.',
  types: 'De typen van de velden passen niet bij elkaar',
  lossy: 'Met beide richtingen tegelijk zou informatie verloren gaan',
  value: 'Het veld accepteert zo’n waarde niet.',
  secret: 'Geheime waarden staan niet in bestanden. Voer de waarde in het dialoogvenster van de verbinding in.',
  active: 'De verbinding is actief: de configuratievelden zijn vergrendeld. Deactiveer de verbinding eerst.',
  unread: 'De configuratievelden van de verbinding konden niet worden gelezen.',
};

const origins: Readonly<Record<Parameters<Terms['configFileOrigin']>[0], string>> = {
  file: 'Gewijzigd in het bestand',
  connection: 'Gewijzigd in de verbinding',
  both: 'Gewijzigd in beide',
  unknown: '',
};

const leftovers: Readonly<Record<Parameters<Terms['configFileLeftover']>[0], string>> = {
  fed: 'Opgeslagen zonder de richting naar SuperOffice: dat veld krijgt zijn waarde van een andere verbinding.',
  'no-list': 'Het veld is niet aan een lijst toegewezen.',
  'no-item': 'De lijst van het ERP-systeem heeft zo’n item niet.',
  'no-crm-item': 'De lijst van SuperOffice heeft niets met die naam.',
};

const entries = (count: number): string => (one(count) ? '1 onderdeel' : `${n(count)} onderdelen`);

/** Dutch words of configurations as files. */
export default {
  configFile: 'Configuratie als bestand',
  configFileOf: (connection) => `Configuratie van ${connection} als bestand`,
  configFileNotSupported: 'Met deze service kan niet worden geconfigureerd wat verbindingen synchroniseren.',

  // Export
  configFileExport: 'Exporteren',
  configFileExportText:
    'Toewijzingen, lijsttoewijzing, standaardwaarden, volgorde van de velden, bereik en configuratievelden als leesbare JSON. Geheime waarden zitten er niet in.',
  configFileDownload: 'Bestand downloaden',
  configFileDownloadAgain: 'Opnieuw downloaden',
  configFileReading: 'De configuratie wordt gelezen …',
  configFileExported: (file) => `${file} is aan de browser doorgegeven.`,
  configFileExportFailed: 'De configuratie kon niet worden gelezen',
  configFileWithoutFields:
    'De Sync Connector heeft niet geantwoord: bereik en configuratievelden staan niet in het bestand. Al het andere wel.',

  // Choosing a file
  configFileImport: 'Importeren',
  configFileImportText: 'Er wordt niets opgeslagen voordat u hebt gezien wat er zou veranderen.',
  configFileUpload: 'Bestand uploaden',
  configFileDrop: 'Kies een bestand of zet het hier neer (.json, maximaal 10 MB).',
  configFileReadingFile: 'Het bestand wordt gelezen …',
  configFileProblem: (problem) => problems[problem],
  configFilePlace: (path, line) => (path === '' ? `Regel ${line}` : line === '' ? path : `Regel ${line}: ${path}`),

  // Comparison
  configFileCompareFailed: 'De verbinding kon niet worden gelezen',
  configFileFrom: (file, connection, connector) =>
    connector === ''
      ? `${file}: geëxporteerd uit “${connection}”`
      : `${file}: geëxporteerd uit “${connection}” (${connector})`,
  configFileOther: 'Het bestand is van een andere verbinding: alles wat verschilt, is aangevinkt.',
  configFileOtherConnector: (theirs, ours) =>
    `Het is van een andere Sync Connector (${theirs}; hier is het ${ours}): veel ervan past misschien niet.`,
  configFileCompare: 'Wat wordt overgenomen',
  configFileCompareBase: 'Wat sinds de export in het bestand is gewijzigd',
  configFileCompareAll: 'Alles wat verschilt',
  configFileSection: (section) => sections[section],
  configFileGroup: (section, actor) => `${section}: ${actor}`,
  configFileTaken: (taken, all) => `${n(taken)} van ${n(all)} overgenomen`,
  configFileTake: (entry) => `Overnemen uit het bestand: ${entry}`,
  configFileTakeAll: (group) => `Alles overnemen uit het bestand: ${group}`,
  configFileEntry: 'Onderdeel',
  configFileNow: 'In de verbinding',
  configFileFile: 'In het bestand',
  configFileOrigin: (origin) => origins[origin],
  configFileKeep: 'Behouden',
  configFileUse: 'Uit het bestand overnemen',
  configFileUndecided: (count) =>
    one(count)
      ? '1 onderdeel is in beide gewijzigd: kies welk blijft.'
      : `${n(count)} onderdelen zijn in beide gewijzigd: kies welke blijven.`,
  configFileNextUndecided: 'Volgende keuze',
  configFileChosen: (count) =>
    count === 0
      ? 'Er wordt niets uit het bestand overgenomen.'
      : `${entries(count)} ${one(count) ? 'wordt' : 'worden'} opgeslagen.`,
  configFileSame: (count) => `${entries(count)} van het bestand ${one(count) ? 'zit' : 'zitten'} al in de verbinding.`,
  configFileNothing: 'Niets te importeren',
  configFileNothingText: 'De verbinding heeft al alles wat in het bestand staat.',
  configFileMore: (count) => `Nog ${n(count)} weergeven`,
  configFileNotApplicable: (count) =>
    one(count)
      ? '1 onderdeel kan hier niet worden geïmporteerd'
      : `${n(count)} onderdelen kunnen hier niet worden geïmporteerd`,
  configFileObstacle: (obstacle) => obstacles[obstacle],
  configFilePending: 'Zodra het veld is toegewezen',
  configFileFed: 'Zonder de richting naar SuperOffice: dat veld krijgt zijn waarde van een andere verbinding.',
  configFileOthers:
    'De verbinding is in de tussentijd gewijzigd. Bekijk wat er nu verschilt; wat u hebt gekozen, is er nog.',
  configFileReadonly: 'Alleen-lezen: u kunt vergelijken, maar niets opslaan.',

  // Entries
  configFileRecords: 'Synchronisatie van deze records',
  configFileOrderEntry: 'Volgorde van de velden in het ERP-tabblad',
  configFileListItem: (field, item) => `${field}: ${item}`,
  configFileUnmapped: 'Niet toegewezen',
  configFileToSuperOffice: '> naar SuperOffice',
  configFileToErp: '< naar het ERP-systeem',
  configFileBothWays: '<> beide richtingen',
  configFileIdle: 'geen richting',
  configFileShowInSearch: 'Weergeven in zoekopdracht',
  configFileShowInErpTab: 'Weergeven in ERP-tabblad',
  configFileNoDefault: 'Geen standaardwaarde',
  configFileAskUser: 'Gebruiker vragen',
  configFileMandatory: 'Verplicht',
  configFileSecret: 'Geheime waarde is ingesteld',
  configFileNoSecret: 'Geen geheime waarde',
  configFileOrdered: (first, position) => `Vanaf plaats ${n(position)}: ${first}`,

  // Storing
  configFileApply: 'Gekozen onderdelen importeren',
  configFileApplying: 'Wordt geïmporteerd …',
  configFileBack: 'Terug',
  configFileBackToCompare: 'Opnieuw vergelijken',
  configFileStop: 'Stoppen',
  configFileStopping: 'Wordt gestopt …',
  configFilePart: (part) => parts[part],
  configFileWaiting: 'Wacht',
  configFileStoring: (done, all) => `Wordt opgeslagen: ${n(done)} van ${n(all)} …`,
  configFileStored: (count) => `${entries(count)} opgeslagen`,
  configFileFailed: (stored) => (stored === 0 ? 'Niet opgeslagen' : `Mislukt na ${entries(stored)}`),
  configFileNotTried: 'Niet opgeslagen: de import is daarvoor gestopt',
  configFileLeftover: (reason) => leftovers[reason],
  configFileNotCopied: (name) => `Niet gekopieerd naar “${name}”`,
  configFileDone: 'De import is klaar',
  configFilePartly: 'Niet alles is opgeslagen',
  configFilePartlyText: 'Wat is opgeslagen, blijft opgeslagen. Als u het opnieuw probeert, wordt de rest opgeslagen.',
  configFileStopped: 'De import is gestopt',
  configFileRetryAll: 'De rest opnieuw proberen',
  configFileStopHeading: 'Wilt u de import stoppen?',
  configFileStopText: 'Wat is opgeslagen, blijft opgeslagen. Het deel dat nu wordt opgeslagen, wordt eerst voltooid.',
  configFileGoOn: 'Doorgaan',
} satisfies Translated<typeof syncFile>;
