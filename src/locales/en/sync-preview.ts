import { syncImportPart } from '../parts/sync-import.js';

const results = { create: 'Create', update: 'Update', skip: 'Skip', fail: 'Fail' } as const;

const hints = {
  create: 'Records that would be made in SuperOffice or in the ERP system.',
  update: 'Records of which at least one value would be written.',
  skip: 'Nothing to do, or no counterpart.',
  fail: 'Records of which at least one value could not be written.',
} as const;

const recordsOf = (count: string): string => (count === '1' ? '1 record' : `${count} records`);

/** What the next synchronisation would do. */
export const syncPreview = {
  syncImportPart,
  dryRunText: 'What the next synchronisation of this connection would do if it came now. Nothing is written.',
  dryRunOf: (name: string) => `ERP connection: ${name}`,
  dryRunMissing: 'The next synchronisation cannot be previewed',
  dryRunMissingText: 'The service does not say what it would do.',
  dryRunRunning: 'Looking at what would be synchronised …',
  dryRunRunningHint: 'This may take a while: the ERP system is asked, too. You can close the dialog.',
  dryRunAgain: 'Run again',
  dryRunStop: 'Stop',
  dryRunStopped: 'The preview was stopped.',
  dryRunMadeAt: (time: string) => `Made ${time}`,
  dryRunStale: 'It could not be made again: this is an earlier one.',
  dryRunEmpty: 'Nothing would be synchronised',
  dryRunEmptyText: 'Nothing is mapped with a direction, or nothing is connected yet.',
  dryRunToMappings: 'Go to Mappings',
  dryRunCounts: 'Records',
  dryRunActor: 'Actor type',
  dryRunTotal: 'All together',
  dryRunResult: (result: keyof typeof results) => results[result],
  dryRunResultHint: (result: keyof typeof hints) => hints[result],
  dryRunSummary: (create: string, update: string, fail: string) =>
    `Create: ${create}. Update: ${update}. Fail: ${fail}.`,
  dryRunFailures: 'What would fail',
  dryRunNoFailures: 'Nothing would fail.',
  dryRunFailureCount: (count: string) => (count === '1' ? '1 value' : `${count} values`),
  dryRunExamples: (names: string) => `For example ${names}`,
  dryRunToConfiguration: 'Configure ERP connection',
  dryRunToMapping: (actor: string) => `Mappings of ${actor}`,
  dryRunToListMapping: 'List mapping',
  dryRunChanges: 'Samples of changes',
  dryRunNoChanges: 'Nothing would change.',
  dryRunChangesText: (shown: string) => `${recordsOf(shown)} of those that would be created or updated.`,
  dryRunShow: 'Show samples',
  dryRunFilter: (label: string, count: string) => `${label} (${count})`,
  dryRunAll: 'All',
  dryRunField: 'Field',
  dryRunDirection: 'Direction',
  dryRunToSuperOffice: 'To SuperOffice',
  dryRunToErp: 'To ERP',
  dryRunOldValue: 'Old Value',
  dryRunNewValue: 'New Value',
  dryRunNoValue: '(empty)',
  dryRunUnnamed: '(no name)',
  dryRunMore: (count: string) => `Show ${count} more`,
};
