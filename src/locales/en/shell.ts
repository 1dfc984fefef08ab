/** Words of <quotesync-admin>. */
export const shell = {
  quoteSync: 'Quote/Sync',
  tabSuperOfficeProducts: 'SuperOffice products',
  noBackendHeading: 'Not connected to a backend',
  noBackendText:
    'This page has not told the administration where its data is. Set the “backend” property of the element.',
  readonlyNote: 'Read-only: you can look at everything, but not change it.',
};
