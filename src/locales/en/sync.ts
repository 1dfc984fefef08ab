import type { SyncActorType } from '../../backend/index.js';
import { counting } from '../counting.js';
import { syncPart } from '../parts/sync.js';

const { n, one } = counting('en');

const actors: Readonly<Record<SyncActorType, string>> = {
  customer: 'Customer',
  supplier: 'Supplier',
  partner: 'Partner',
  person: 'Contact',
  project: 'Project',
  employee: 'Employee',
  sale: 'Sale',
  unknown: 'Other records',
};

const syncItems = (count: number): string => (one(count) ? '1 ERP connection' : `${n(count)} ERP connections`);

/** The tab “Sync”. Official labels are SuperOffice’s own, literally. */
export const sync = {
  syncPart,

  // Automatic sync
  automaticSync: 'Automatic sync',
  syncOn: 'On',
  syncOff: 'Off',
  syncNow: 'Sync Now',
  showLog: 'Show Log',
  automaticSyncTurnedOff: 'Automatic sync is turned off.',
  automaticSyncTurnedOn: 'Automatic sync is turned on.',
  syncTurningOn: 'Turning automatic sync on …',
  syncTurningOff: 'Turning automatic sync off …',
  syncTurnLate: 'The service has been asked, but has not done it yet. It may be busy.',
  syncIsOnAlready: 'Automatic sync is on already.',
  syncIsOffAlready: 'Automatic sync is off already.',
  syncTurnOnFailed: 'Automatic sync could not be turned on.',
  syncTurnOffFailed: 'Automatic sync could not be turned off.',
  syncEngineUnknown: 'It could not be read whether automatic sync is on.',
  syncEngineStale: 'What is shown of automatic sync may be out of date.',
  syncRunning: 'Synchronising …',
  syncRunningHint: 'This may take minutes. You can go on working here.',
  syncRunOk: 'Synchronisation is done',
  syncRunFailed: 'Synchronisation failed',
  syncRunNotMade: 'Synchronisation could not be started',
  syncRunUnknown: 'Whether synchronisation was made is not known',
  syncRunUnknownText: 'No answer came in time. It may still be running; the log shows what it does.',
  syncRunAt: (time: string) => `Ended ${time}`,
  syncNowHint: 'Runs once, also while automatic sync is off.',

  // Interval
  syncInterval: 'Interval',
  syncIntervalUnit: 'Unit of the interval',
  syncMinutes: 'minutes',
  syncHours: 'hours',
  syncDays: 'days',
  syncEvery: (duration: string) => `Synchronises every ${duration}`,
  syncIntervalUnknown: 'The service does not say how often it synchronises.',
  syncIntervalSave: 'Save interval',
  syncIntervalEmpty: 'Enter how often to synchronise.',
  syncIntervalNoNumber: (text: string) => `“${text}” is not a number.`,
  syncIntervalOutside: (from: string, to: string) => `Choose between ${from} and ${to}.`,
  syncIntervalUneven: 'Choose whole seconds.',
  syncIntervalSaved: 'The interval was saved.',
  syncIntervalFailed: 'The interval could not be saved.',
  syncIntervalSame: 'This is the interval already.',

  // List of ERP connections
  configureErpConnection: 'Configure ERP connection',
  setSyncPriority: 'Set Sync Priority',
  resyncFromErpConnection: 'Resync from ERP connection',
  resyncFromCrm: 'Resync from CRM',
  syncActive: 'Active',
  syncInactive: 'Inactive',
  syncActivateName: (name: string) => `Active: ${name}`,
  syncActivating: 'Activating …',
  syncDeactivating: 'Deactivating …',
  syncConnectorColumn: 'Sync connector',
  syncRank: 'Order',
  syncHealth: 'Health',
  syncConnectorGone: 'Not there any more',
  /** Of the landmark: the list of quote connections has the same heading. */
  syncConnectionsRegion: 'ERP connections (sync)',
  syncConnectionsEmpty: 'No ERP connections yet',
  syncConnectionsEmptyText: 'Add a connection to keep SuperOffice and an ERP system in step.',
  syncConnectionCount: syncItems,
  syncConnectionCountFiltered: (shown: number, count: number) => `${n(shown)} of ${syncItems(count)}`,

  // Why something cannot be done
  syncDeletedFirst: (name: string) => `“${name}” is deleted. Restore it first.`,
  syncNotDeleted: (name: string) => `“${name}” is not deleted.`,
  syncBusyRow: (name: string) => `Something is being done to “${name}”. Wait until it has ended.`,
  syncTestRunning: (name: string) => `“${name}” is being tested.`,
  syncNothingToRank: 'An order needs two connections.',
  syncResyncInactive: (name: string) => `“${name}” is inactive. Activate it first.`,
  syncResyncNoneActive: 'No connection is active. Activate one first.',
  syncReadonly: 'Read-only: this cannot be changed here.',

  // What was done
  syncActivated: (name: string) => `“${name}” is active.`,
  syncDeactivated: (name: string) => `“${name}” is inactive.`,
  syncActivateFailed: (name: string) => `“${name}” could not be activated.`,
  syncDeactivateFailed: (name: string) => `“${name}” could not be deactivated.`,
  syncStillActive: (name: string) => `“${name}” is still active.`,
  syncRestored: (name: string) => `“${name}” was restored. It is inactive.`,
  syncCopiedPartly: (name: string, count: number) =>
    `“${name}” was saved. ${one(count) ? 'One setting' : `${n(count)} settings`} of what the original synchronises could not be copied: look at the mappings.`,
  syncCopiedShow: 'Show which',
  syncPrioritySaved: 'The order of synchronisation was saved.',
  syncResyncStarted: 'Resynchronisation has begun. It runs in the background.',
  syncDialogFailed: 'The dialog could not be loaded.',

  // Why a connection was not activated
  syncRefusedHeading: (name: string) => `“${name}” was not activated`,
  syncRefusedText: (count: number) =>
    one(count) ? 'The service gave this reason:' : `The service gave these ${n(count)} reasons:`,
  syncRefusedNoReason: 'The service gave no reason. Test the connection and look at what it synchronises.',
  syncMendConfiguration: 'Configure ERP connection',
  syncMendActor: (actor: string) => `Go to ${actor} in the summary`,
  syncMendMappings: 'Go to the mappings',
  syncMendMappingsOf: (actor: string) => `Go to the mappings of ${actor}`,
  syncMendLists: 'Go to the list mapping',
  syncMendSummary: 'Go to the summary',
  syncMendTest: 'Test ERP connection',
  syncActivateAgain: 'Try to activate again',

  // A test
  syncTestNext:
    'Check next: the fields of the connection, the address of the sync connector, and whether the ERP system is running.',

  // Summary
  syncSummaryOf: (name: string) => `Summary of ${name}`,
  syncSummary: 'Summary',
  syncSummarySelect: 'Select a connection to see what it synchronises.',
  syncSummaryDeleted: 'The connection is deleted: nothing is synchronised.',
  syncSummaryEmpty: 'Nothing is mapped yet',
  syncSummaryEmptyText: 'No fields are mapped: nothing is synchronised with this connection.',
  syncSummaryFailed: 'The summary could not be read again.',
  syncActor: (type: SyncActorType) => actors[type],
  syncMappedFields: 'Mapped fields',
  syncDefaultValues: 'Default values',
  syncNotMapped: 'No fields are mapped',
  syncMappedUnnamed: 'Mapped; the service does not name the fields',
  syncLast: (time: string) => `Last synchronised ${time}, by the clock of the service`,
  syncNever: 'Not synchronised yet',

  // What a connection synchronises: the dialogs
  syncTasks: 'Configuration of the connection',
  syncTaskMappings: 'Mappings',
  syncTaskListMapping: 'List mapping',
  syncTaskDefaults: 'Defaults',
  syncTaskRank: 'Rank Fields',
  syncTaskImport: 'Import from ERP',
  syncTaskPreview: 'Preview next sync',
  syncTaskFile: 'Configuration as a file',
  syncTaskCheck: 'Why can’t I activate?',

  // Access
  syncForbidden: 'Sync is not available to this application',
  syncForbiddenText:
    'SuperOffice refused access to synchronisation. Either the application has no access to it, or the licence does not include it. Ask your SuperOffice administrator, or whoever supplied the application. The other tabs work.',
};
