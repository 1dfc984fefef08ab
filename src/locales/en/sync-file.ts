import { counting } from '../counting.js';
import { syncFilePart } from '../parts/sync-file.js';

const { n, one } = counting('en');

const sections = {
  mappings: 'Mappings',
  lists: 'List mapping',
  defaults: 'Defaults',
  order: 'Rank Fields',
  scope: 'Scope',
  values: 'Configuration fields',
} as const;

/** What a part of the configuration is called while it is stored. */
const parts = {
  connection: 'Scope and configuration fields',
  mappings: 'Mappings',
  lists: 'List mapping',
  defaults: 'Defaults',
  order: 'Rank Fields',
} as const;

/** Heading, and on the next line a sentence. */
const problems = {
  'too-large': 'The file is too large\nConfigurations are far smaller than 10 MB. Choose another file.',
  syntax: 'The file cannot be read\nIt is no JSON, or a part of it is missing.',
  foreign: 'This is no configuration of a connection\nChoose a file that was exported here.',
  version: 'The file is of a later version\nIt was exported by a newer version of this application.',
  missing: 'Something is missing in the file\nAdd it, then choose the file again.',
  unknown: 'The file has something that is not known\nCheck how it is written, then choose the file again.',
  wrong: 'Something in the file cannot be understood\nCorrect it, then choose the file again.',
  double: 'Something is in the file twice\nRemove one of them, then choose the file again.',
} as const;

const obstacles = {
  'no-actor': 'The connection has no such records.',
  'no-field': 'The connection has no such field.',
  'no-list': 'The field has no list.',
  'no-item': 'The ERP system’s list has no such item.',
  'no-crm-field': 'SuperOffice does not offer the field',
  'no-crm-item': 'SuperOffice’s list has nothing of that name',
  'no-person': 'Not found, or not the only one of that name',
  'no-mapping': 'It has a direction but no SuperOffice field.',
  'read-only': 'It is read-only.',
  types: 'The types of the fields do not fit',
  lossy: 'Both directions at once would lose information',
  value: 'The field takes no such value.',
  secret: 'Secrets are not in files. Enter it in the dialog of the connection.',
  active: 'The connection is active: its configuration fields are locked. Deactivate it first.',
  unread: 'The configuration fields of the connection could not be read.',
} as const;

const origins = {
  file: 'Changed in the file',
  connection: 'Changed in the connection',
  both: 'Changed in both',
  unknown: '',
} as const;

const leftovers = {
  fed: 'Stored without the direction to SuperOffice: that field gets its value from another connection.',
  'no-list': 'The field is mapped to no list.',
  'no-item': 'The ERP system’s list has no such item.',
  'no-crm-item': 'SuperOffice’s list has nothing of that name.',
} as const;

const entries = (count: number): string => (one(count) ? '1 entry' : `${n(count)} entries`);

/** The configuration of a connection as a file. */
export const syncFile = {
  syncFilePart,
  configFile: 'Configuration as a file',
  configFileOf: (connection: string) => `Configuration of ${connection} as a file`,
  configFileNotSupported: 'What connections synchronise cannot be configured with this service.',

  // Export
  configFileExport: 'Export',
  configFileExportText:
    'Mappings, list mapping, default values, order of fields, scope and configuration fields, as readable JSON. Secrets are not in it.',
  configFileDownload: 'Download file',
  configFileDownloadAgain: 'Download again',
  configFileReading: 'Reading the configuration …',
  configFileExported: (file: string) => `${file} was handed to the browser.`,
  configFileExportFailed: 'The configuration could not be read',
  configFileWithoutFields:
    'The sync connector did not answer: scope and configuration fields are not in the file. Everything else is.',

  // Choosing a file
  configFileImport: 'Import',
  configFileImportText: 'Nothing is stored before you have seen what would change.',
  configFileUpload: 'Upload file',
  configFileDrop: 'Choose a file, or drop it here (.json, at most 10 MB).',
  configFileReadingFile: 'Reading the file …',
  configFileProblem: (problem: keyof typeof problems) => problems[problem],
  configFilePlace: (path: string, line: string) =>
    path === '' ? `Line ${line}` : line === '' ? path : `Line ${line}: ${path}`,

  // Comparison
  configFileCompareFailed: 'The connection could not be read',
  configFileFrom: (file: string, connection: string, connector: string) =>
    connector === ''
      ? `${file}: exported from “${connection}”`
      : `${file}: exported from “${connection}” (${connector})`,
  configFileOther: 'The file is from another connection: everything that differs is ticked.',
  configFileOtherConnector: (theirs: string, ours: string) =>
    `It is from another sync connector (${theirs}; here it is ${ours}): much of it may not fit.`,
  configFileCompare: 'What is taken',
  configFileCompareBase: 'What was changed in the file since it was exported',
  configFileCompareAll: 'Everything that differs',
  configFileSection: (section: keyof typeof sections) => sections[section],
  configFileGroup: (section: string, actor: string) => `${section}: ${actor}`,
  configFileTaken: (taken: number, all: number) => `${n(taken)} of ${n(all)} taken`,
  configFileTake: (entry: string) => `Take from the file: ${entry}`,
  configFileTakeAll: (group: string) => `Take all of ${group} from the file`,
  configFileEntry: 'Entry',
  configFileNow: 'In the connection',
  configFileFile: 'In the file',
  configFileOrigin: (origin: keyof typeof origins) => origins[origin],
  configFileKeep: 'Keep',
  configFileUse: 'Use the file’s',
  configFileUndecided: (count: number) =>
    one(count)
      ? '1 entry was changed in both: choose which one stays.'
      : `${n(count)} entries were changed in both: choose which ones stay.`,
  configFileNextUndecided: 'Next to decide',
  configFileChosen: (count: number) =>
    count === 0 ? 'Nothing is taken from the file.' : `${entries(count)} will be stored.`,
  configFileSame: (count: number) =>
    `${entries(count)} of the file ${one(count) ? 'is' : 'are'} in the connection already.`,
  configFileNothing: 'Nothing to import',
  configFileNothingText: 'The connection has all that the file says.',
  configFileMore: (count: number) => `Show ${n(count)} more`,
  configFileNotApplicable: (count: number) =>
    one(count) ? '1 entry cannot be imported here' : `${n(count)} entries cannot be imported here`,
  configFileObstacle: (obstacle: keyof typeof obstacles) => obstacles[obstacle],
  configFilePending: 'Once the field is mapped',
  configFileFed: 'Without the direction to SuperOffice: that field gets its value from another connection.',
  configFileOthers: 'The connection was changed meanwhile. Look at what differs now; what you chose is still chosen.',
  configFileReadonly: 'Read-only: you can compare, but nothing can be stored.',

  // Entries
  configFileRecords: 'Sync of these records',
  configFileOrderEntry: 'Order of the fields in the ERP tab',
  configFileListItem: (field: string, item: string) => `${field}: ${item}`,
  configFileUnmapped: 'Not mapped',
  configFileToSuperOffice: '> to SuperOffice',
  configFileToErp: '< to ERP',
  configFileBothWays: '<> both directions',
  configFileIdle: 'no direction',
  configFileShowInSearch: 'Show in Search',
  configFileShowInErpTab: 'Show in ERP tab',
  configFileNoDefault: 'No default value',
  configFileAskUser: 'Ask user',
  configFileMandatory: 'Mandatory',
  configFileSecret: 'Secret is set',
  configFileNoSecret: 'No secret',
  configFileOrdered: (first: string, position: number) => `From position ${n(position)}: ${first}`,

  // Storing
  configFileApply: 'Import the chosen ones',
  configFileApplying: 'Importing …',
  configFileBack: 'Back',
  configFileBackToCompare: 'Compare again',
  configFileStop: 'Stop',
  configFileStopping: 'Stopping …',
  configFilePart: (part: keyof typeof parts) => parts[part],
  configFileWaiting: 'Waiting',
  configFileStoring: (done: number, all: number) => `Storing ${n(done)} of ${n(all)} …`,
  configFileStored: (count: number) => `${entries(count)} stored`,
  configFileFailed: (stored: number) => (stored === 0 ? 'Not stored' : `Failed after ${entries(stored)}`),
  configFileNotTried: 'Not stored: it was stopped before',
  configFileLeftover: (reason: keyof typeof leftovers) => leftovers[reason],
  configFileNotCopied: (name: string) => `Not copied to “${name}”`,
  configFileDone: 'The import is done',
  configFilePartly: 'Not everything was stored',
  configFilePartlyText: 'What is stored stays stored. Trying again stores the rest.',
  configFileStopped: 'The import was stopped',
  configFileRetryAll: 'Try the rest again',
  configFileStopHeading: 'Stop the import?',
  configFileStopText: 'What is stored stays stored. The part that is being stored is finished first.',
  configFileGoOn: 'Go on',
};
