import { counting } from '../counting.js';
import { syncDialogsPart } from '../parts/sync-dialogs.js';

const { n, one } = counting('en');

/** The list of sync connectors, and the dialog of one. Official labels are SuperOffice’s own, literally. */
export const syncConnectorDialog = {
  syncDialogsPart,

  // List
  syncConnectors: 'Sync Connectors',
  urlOfSyncConnector: 'URL of Sync Connector',
  configureSyncConnector: 'Configure Sync Connector',
  syncConnectorSelectFirst: 'Select a sync connector in the list first',
  syncConnectorNotDeleted: 'Only deleted sync connectors can be restored',
  syncConnectorIsDeleted: 'This sync connector is deleted. Restore it first.',
  syncConnectorIsBusy: 'This sync connector is being changed. Wait a moment.',
  syncConnectorCount: (count: number) => (one(count) ? '1 sync connector' : `${n(count)} sync connectors`),
  syncConnectorsEmpty: 'No sync connectors yet',
  syncConnectorsEmptyText:
    'A sync connector is a web service that speaks for an ERP system. Add one to synchronise with it.',
  syncConnectorSaved: (name: string) => `The sync connector “${name}” was saved.`,
  syncConnectorDeleted: (name: string) => `The sync connector “${name}” was deleted.`,
  syncConnectorRestored: (name: string) => `The sync connector “${name}” was restored.`,
  syncConnectorDeleteFailed: (name: string) => `The sync connector “${name}” could not be deleted.`,
  syncConnectorRestoreFailed: (name: string) => `The sync connector “${name}” could not be restored.`,
  syncConnectorInUse: (name: string) => `The sync connector “${name}” is in use and was not deleted`,
  syncConnectorUsedBy: (count: number) =>
    one(count)
      ? 'This ERP connection uses it. Delete the connection first:'
      : `These ${n(count)} ERP connections use it. Delete them first:`,
  syncConnectorUsedByUnknown:
    'The service says that ERP connections use it, but not which ones. They may be connections that you cannot see.',
  syncConnectorDeleteForGood: (name: string) => `Delete the sync connector “${name}”?`,
  syncConnectorDeleteForGoodText: 'It cannot be restored from here.',

  // Dialog
  addSyncConnector: 'Add a sync connector',
  editSyncConnector: 'Edit Sync Connector',
  syncConnector: 'Sync connector',
  syncConnectorName: 'Sync Connector name',
  syncConnectorUrl: 'Sync Connector URL',
  syncConnectorUrlHint:
    'The address of the connector’s web service, or app:// and the client ID of an app that SuperOffice knows.',
  syncConnectorUrlOpen: 'This address is not encrypted: what is synchronised can be read on its way.',
  syncConnectorUrlSecret:
    'This address contains a user name or a password: everyone who sees the list of sync connectors can read it.',
  syncConnectorUrlMissing: 'Enter the address of the connector.',
  syncConnectorUrlInvalid: 'Begin with https:// or http:// and a host, or with app:// and a client ID, without spaces.',
  syncConnectorNotSaved: 'The sync connector was not saved',

  // Test
  syncUrlTest: 'Test URL',
  syncUrlTestCancel: 'Cancel test',
  syncUrlTestRunning: 'SuperOffice is calling the connector …',
  syncUrlTestAnswers: 'The connector answers',
  syncUrlTestSilent: 'No connector answers at this address',
  syncUrlTestChecks: 'SuperOffice gives no reason. What you can check next:',
  syncUrlTestCheckSpelling: 'Is the address spelled exactly as the supplier gave it, up to its end?',
  syncUrlTestCheckRunning: 'Does the service run, and is its certificate valid?',
  syncUrlTestCheckReach: 'Can SuperOffice’s server reach it? A firewall may let in your browser, but not the server.',
  syncUrlTestCheckClientId: 'Is the client ID that of the app, without spaces or missing characters?',
  syncUrlTestCheckApproved: 'Has this app been approved for your SuperOffice, in the environment that you use?',
  syncUrlTestCheckSupplier: 'If all that is right, ask the connector’s supplier whether the service is available now.',
  syncUrlTestOutdated: 'The address was changed after this test.',
  syncUrlTestNotMade: 'The test could not be made',
  syncUrlTestAdvice: 'A test before saving is recommended. SuperOffice does not require it: you can save without one.',

  // Draft and conflict
  syncConnectorDraftOutdated: (when: string) =>
    `Unsaved changes from ${when} were found. The sync connector has been changed by someone else since.`,
  syncConnectorConflictHeading: 'Someone else changed this sync connector',
  syncConnectorConflictText: 'Nothing was overwritten. Choose whose values to keep.',
  syncConnectorDeletedHeading: 'This sync connector is deleted',
  syncConnectorDeletedText: 'Nothing that you entered is lost. You can restore the sync connector and go on.',
  syncConnectorRestoreAndKeep: 'Restore and go on',
  syncConnectorGoneHeading: 'This sync connector no longer exists',
  syncConnectorGoneText: 'Nothing that you entered is lost. You can save it as a new sync connector.',
  syncConnectorSaveAsNew: 'Save as a new sync connector',
};
