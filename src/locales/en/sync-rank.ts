import { syncListsPart } from '../parts/sync-lists.js';

/** The dialog “Rank Fields”. Official labels are SuperOffice’s own, literally. */
export const syncRank = {
  syncListsPart,
  rankFieldsHeading: 'Rank fields shown in the ERP tab',
  rankFieldsText: (connection: string) =>
    `The order in which the ERP tab shows the fields of “${connection}”. Move with the buttons, by dragging, or with Alt and the arrow keys.`,
  rankFieldsTabs: 'Kinds of records',
  rankFieldsList: (actor: string) => `Order of the fields: ${actor}`,
  rankFieldsEmpty: 'No fields to order',
  rankFieldsEmptyText: 'The connector offers no fields for these records.',
  rankFieldsNoActors: 'The connector offers no records',
  rankFieldsNoActorsText: 'Test the connection and look at its configuration.',
  rankFieldsReadonly: 'The order can only be looked at here.',
  rankFieldsUnchanged: 'The order is as it is stored.',
  rankFieldsChanged: (actors: string) => `Not saved yet: ${actors}.`,
  rankFieldsMark: 'Changed, not saved yet',
  rankFieldsFailedMark: 'Not saved',
  rankFieldsConflictFirst: (actors: string) => `Choose which order to go on with first: ${actors}.`,
  rankFieldsNotSaved: (actor: string) => `The order of ${actor} was not saved`,
  rankFieldsNotSavedText:
    'Your order is still here. It is stored step by step, so a part of it may be stored already; OK makes the rest.',
  rankFieldsDraftOutdated: (when: string) =>
    `An unsaved order from ${when} was found. Someone else has changed the order since.`,
  rankFieldsConflictHeading: (actor: string) => `Someone else changed the order of ${actor}`,
  rankFieldsConflictText: 'Nothing was overwritten. Choose which order to go on with.',
  rankFieldsPosition: (position: string) => `Position ${position}`,
};
