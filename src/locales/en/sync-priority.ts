import { syncDialogsPart } from '../parts/sync-dialogs.js';

/** The dialog “Set Sync Priority”. */
export const syncPriority = {
  syncDialogsPart,
  syncPriorityText:
    'The first in the list has the highest priority. Move with the buttons, by dragging, or with Alt and the arrow keys.',
  syncPriorityList: 'Order of synchronisation',
  syncPrioritySuperOffice: 'SuperOffice',
  syncPrioritySuperOfficeText: 'SuperOffice itself has a place in this order, too.',
  syncPriorityUnnamed: (id: number) => `Connection ${id}`,
  syncPriorityEmpty: 'There is nothing to order yet',
  syncPriorityEmptyText: 'Add ERP connections first.',
  syncPrioritySingle: 'With a single entry there is no order to change.',
  syncPriorityReadonly: 'The order can only be looked at here.',
  syncPriorityUnchanged: 'The order is as it is stored.',
  syncPriorityChanged: 'The new order is not saved yet.',
  syncPriorityNotSaved: 'The order was not saved',
  syncPriorityNotSavedText: 'Your order is still here. Try again with OK.',
  syncPriorityDraftOutdated: (when: string) =>
    `An unsaved order from ${when} was found. Someone else has changed the order since.`,
  syncPriorityConflictHeading: 'Someone else changed the order',
  syncPriorityConflictText: 'Nothing was overwritten. Choose which order to go on with.',
  syncPriorityPosition: (position: string) => `Position ${position}`,
};
