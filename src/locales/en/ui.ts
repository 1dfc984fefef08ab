/** Words of the shared pieces. */
export const ui = {
  close: 'Close',
  cancel: 'Cancel',
  ok: 'OK',
  search: 'Search',
  refresh: 'Refresh',
  retry: 'Try again',
};
