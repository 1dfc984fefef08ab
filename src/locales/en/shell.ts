import { basePart } from '../parts/base.js';

/** Words of <quotesync-admin>. */
export const shell = {
  basePart,
  quoteSync: 'Quote/Sync',
  tabSuperOfficeProducts: 'SuperOffice products',
  tabSettings: 'Settings',
  tabSync: 'Sync',
  noBackendHeading: 'Not connected to a backend',
  noBackendText:
    'This page has not told the administration where its data is. Set the “backend” property of the element.',
  backendFailed: 'SuperOffice could not be reached',
  readonlyBecause: (reason: string) => `Read-only: ${reason}`,
  readonlyNote: 'Read-only: you can look at everything, but not change it.',
};
