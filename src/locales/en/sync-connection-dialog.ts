import { counting } from '../counting.js';
import { syncDialogsPart } from '../parts/sync-dialogs.js';

const { n, one } = counting('en');

/** What the dialog of a sync connection says beyond those of all connections. Official labels literally. */
export const syncConnectionDialog = {
  syncDialogsPart,

  // Fields
  erpSyncConnector: 'ERP Sync Connector',
  syncConnectorsLoading: 'Reading the sync connectors …',
  syncConnectorsNone: 'There is no sync connector yet. Add one first.',
  syncConnectorUnknown: (id: string) => `Sync connector ${id} (not in the list)`,
  syncConnDeletedHeading: 'This connection is deleted.',
  syncConnRestoreFirst: 'Restore it before you change it.',
  syncConnDeletedText: 'To change it, restore it first; it comes back inactive.',

  // Active
  syncConnNewInactive:
    'A new connection starts inactive. Its field mappings usually come first; it can be activated afterwards.',
  syncConnNewActive:
    'It is saved first and then activated. That is refused as long as mandatory fields have no direction.',
  syncConnWillActivate: 'OK saves it and activates it.',
  syncConnWillDeactivate: 'OK deactivates it: nothing is synchronised with it until it is activated again.',
  syncConnWillPause: 'OK deactivates it for a moment, saves, and activates it again.',
  syncConnLocked: 'While the connection is active, its configuration fields cannot be changed.',
  syncConnUnlock: 'Deactivate to change them',
  syncConnUnlockText: 'Deactivating it here only clears “Active”: nothing happens until you press OK.',

  // Left inactive
  syncConnLeaveHeading: 'Leave it inactive?',
  syncConnLeaveSaving: (name: string) =>
    `“${name}” was active. If you leave it inactive, nothing is synchronised with it until somebody activates it.`,
  syncConnLeaveClosing: (name: string) =>
    `“${name}” is inactive now. If you leave it so, nothing is synchronised with it until somebody activates it.`,
  syncConnLeaveInactive: 'Leave it inactive',
  syncConnActivateAgain: 'Activate again',
  syncConnKeepActive: 'Keep it active',
  syncConnActivateIt: 'Activate it',

  // Half done
  syncConnNotActivated: 'Saved, but not activated',
  syncConnNotActivatedText: (why: string) =>
    `${why} What you entered is saved; the connection is inactive. Press OK to activate it.`,
  syncConnNotCopied: 'Saved, but not everything was copied',
  syncConnNotCopiedText: (why: string) =>
    `${why} The connection is saved, but what the original synchronises is not copied yet. Press OK to go on.`,
  syncConnDeactivatedOnly: 'Deactivated, but not saved',
  syncConnDeactivatedOnlyText: (why: string) =>
    `${why} The connection is inactive now, and your changes are not saved yet. Nothing you entered is lost: press OK to do the rest.`,

  // Refused
  syncConnRefusedHeading: 'Saved, but it was not activated',
  syncConnRefusedWasActive: 'It was active before and is inactive now.',
  syncConnRefusedText: (count: number) =>
    one(count) ? 'This keeps it from being activated:' : `These ${n(count)} things keep it from being activated:`,
  syncConnRefusedNone: 'The service gave no reason. Test the connection, then look at its field mappings.',
  syncConnGoToField: (field: string) => `Go to “${field}”`,
  syncConnGoToFields: 'Go to the configuration fields',
  syncConnMendMappings: 'To be mended in the field mappings of this connection.',
  syncConnMendActor: (actor: string) => `To be mended in the field mappings of this connection, at ${actor}.`,
  syncConnMendLists: 'To be mended in the list mapping of this connection.',
  syncConnMendUnknown: 'The service does not say where. Test the connection, then look at its field mappings.',
  syncConnTryActivate: 'Try to activate again',

  // A test that answers no more than no
  syncConnCheckNext: 'The service does not say why. What you can check next:',
  syncConnCheckAddress: 'Does the sync connector’s URL answer? Test it under Configure Sync Connector.',
  syncConnCheckFields:
    'Are addresses, file names, user name and password in the configuration fields right, for this ERP system?',
  syncConnCheckNetwork:
    'Can the server of the connector reach the ERP system? Is it running, and does no firewall stand between them?',
  syncConnCheckLog: 'What does the connector’s own log say at this moment? Ask whoever runs it.',
};
