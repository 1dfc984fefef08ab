import { counting } from '../counting.js';
import { syncLogPart } from '../parts/sync-log.js';

const { one } = counting('en');

/** The log of synchronisation. Labels of columns are SuperOffice’s own, literally. */
export const syncLog = {
  syncLogPart,
  logHeading: 'Sync log',

  // Columns
  logColumnConnection: 'Connection',
  logColumnSource: 'Source',
  logColumnTarget: 'Target',
  logColumnField: 'Field',
  logColumnOldValue: 'Old Value',
  logColumnNewValue: 'New Value',
  logColumnWhen: 'When',
  /** In place of a value. */
  logNoValue: 'empty',

  // The entry in hand
  logDetails: 'Entry',
  logDetailsHint: 'Go to an entry to read its values whole here.',
  logDirection: 'Direction',
  logDirectionUnknown: 'Not known',
  logMarks: 'What was removed is struck through, what was added is underlined.',
  logNoDifference: 'Both values are the same.',

  // Filter
  logFilter: 'Filter',
  logFilterSet: (count: number, shown: string) =>
    one(count) ? 'Filter (1 condition)' : `Filter (${shown} conditions)`,
  logSearch: 'Search source, target and values',
  logAllConnections: 'All connections',
  logAllDirections: 'Both directions',
  logToSuperOffice: 'To SuperOffice',
  logToErp: 'To the ERP system',
  logFieldContains: 'Field contains',
  logFrom: 'From',
  logTo: 'To',
  logTimeHint: 'Times are those of the service.',
  logTimeIncomplete: 'Enter date and time.',
  logTimeReversed: 'This is before “From”: no entry can be found.',
  logQuickTimes: 'Time',
  logToday: 'Today',
  logLastHour: 'Last hour',
  logLastDays: '7 days',
  logClearFilter: 'Clear filter',
  logNothingToClear: 'No filter is set.',

  // How many, and those that come
  logCount: (count: number, shown: string) => (one(count) ? '1 entry' : `${shown} entries`),
  logCountFiltered: (shown: string, whole: string) => `${shown} of ${whole} entries`,
  logSearched: (shown: string) => `Only the newest ${shown} entries were searched.`,
  logFollow: 'Follow',
  logFollowHint: 'New entries appear by themselves while the list stands at its top and nothing in it is in hand.',
  logNew: (count: number, shown: string) => (one(count) ? '1 new entry' : `${shown} new entries`),
  logNewWait: 'They wait, so that nothing moves while you read.',
  logFollowFailed: 'New entries cannot be looked for just now.',
  logSelected: (count: number, shown: string) => (one(count) ? '1 entry selected' : `${shown} entries selected`),
  logClearSelection: 'Clear selection',

  // Nothing there
  logEmpty: 'The log is empty',
  logEmptyText: 'What synchronisation writes from now on is listed here.',
  logNoneFound: 'The filter hides all entries',
  logNoneFoundText: (whole: string, newest: string) =>
    `The log has entries (${whole}); the newest one is of ${newest}.`,
  logNoneFoundUncounted: 'No entry meets the filter.',
  logForbidden: 'The log may not be read',
  logFailed: 'The log could not be read',
  logMissing: 'There is no log',
  logMissingText: 'This service has no synchronisation.',

  // Export
  logExport: 'Export',
  logExportHeading: 'Export the log',
  logExportEntries: 'Entries',
  logExportSelected: (count: string) => `Selected entries (${count})`,
  logExportAll: (count: string) => `What the list shows (${count})`,
  logExportAllUncounted: 'What the list shows',
  logExportFilter: (conditions: string) => `Filter: ${conditions}`,
  logExportCondition: (name: string, value: string) => `${name}: ${value}`,
  logExportText: 'Text',
  logExportLimit: (limit: string) =>
    `A file holds the newest ${limit} entries at most. Narrow the filter for older ones.`,
  logExportFormat: 'File format',
  logExportExcel: 'Excel (.xlsx)',
  logExportCsv: 'CSV (.csv)',
  logExportCsvHint: (delimiter: string) =>
    `For spreadsheet programs in your language: cells are separated by “${delimiter}”. Texts that look like formulas get an apostrophe.`,
  logExportProgress: (done: string, total: string) => `${done} of ${total}`,
  logExportReading: 'Reading entries …',
  logExportWriting: 'Writing the file …',
  logExportDone: (count: string, file: string) => `Saved as “${file}” (entries: ${count}).`,
  logExportCut: (count: string, total: string, file: string) =>
    `Not all of it: “${file}” has the newest ${count} of ${total} entries.`,
  logExportAgain: 'Save the file again',
  logExportFailed: 'The export stopped',
  logExportKept: (done: string) => `What was read so far (${done}) is kept: “Try again” goes on from there.`,
  logExportNothing: 'There are no entries to export.',
  logExportLoadFailed: 'The dialog “Export” could not be loaded.',
  logExportStop: 'Stop',
  logExportFile: 'Sync log',
};
