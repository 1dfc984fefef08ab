import { counting } from '../counting.js';
import { syncListsPart } from '../parts/sync-lists.js';

const { n, one } = counting('en');

const items = (count: number): string => (one(count) ? '1 item' : `${n(count)} items`);

/** The dialog “List mapping”. Official labels are SuperOffice’s own, literally. */
export const syncListMapping = {
  syncListsPart,
  listMapping: 'List mapping',
  listMappingOf: (connection: string) => `List mapping of ${connection}`,
  listMappingLists: 'Mapped lists',
  erpItem: 'ERP item',
  crmItem: 'CRM item',
  listMappingState: 'State',
  listMappingList: (actor: string, crmList: string) => `${actor} · ${crmList}`,
  listMappingTable: (field: string) => `Items of ${field}`,
  listMappingCounterpart: (item: string) => `CRM item for ${item}`,

  // Counts
  listMappingComplete: 'Complete',
  listMappingUnmapped: (count: number) => `${n(count)} without CRM item`,
  listMappingProblems: (count: number) => (one(count) ? '1 problem' : `${n(count)} problems`),
  listMappingCount: (unmapped: number, all: number) =>
    `${items(all)}, ${unmapped === 0 ? 'all with a CRM item' : `${n(unmapped)} without CRM item`}`,
  listMappingShown: (shown: number, all: number) => `${n(shown)} of ${items(all)} shown`,

  // An item
  listMappingNone: 'No CRM item chosen',
  listMappingDuplicate: (crmItem: string, others: string) => `“${crmItem}” is also chosen for ${others}.`,
  listMappingGone: 'The chosen item is not in SuperOffice’s list any more.',
  listMappingStored: (crmItem: string) => `Stored: ${crmItem}`,
  listMappingUsed: (others: string) => `chosen for ${others}`,
  listMappingUnnamed: (id: number) => `Item ${id}`,

  // Suggestions
  listMappingSuggestion: (crmItem: string) => `Suggestion: ${crmItem}`,
  listMappingSuggestionFor: (item: string, crmItem: string) => `Use the suggestion “${crmItem}” for ${item}`,
  listMappingUse: 'Use',
  listMappingUseAll: (count: number) => (one(count) ? 'Use 1 suggestion' : `Use ${n(count)} suggestions`),
  listMappingNoSuggestions: 'There are no suggestions for the items that are shown.',
  listMappingThreshold: 'Confidence from',
  listMappingSuggestionsUsed: (count: number) => `${items(count)} got the suggested CRM item. Nothing is saved yet.`,
  listMappingSameKey: 'same key',
  listMappingSameName: (language: string) => (language === '' ? 'same name' : `same name in ${language}`),
  listMappingSimilarName: (language: string) => (language === '' ? 'similar name' : `similar name in ${language}`),
  listMappingSameType: 'the only ones left',

  // Search
  listMappingShow: 'Show',
  listMappingShowAll: 'All items',
  listMappingShowUnmapped: 'Without CRM item',
  listMappingShowProblems: 'Problems',
  listMappingShowChanged: 'Changed',
  listMappingSearch: 'Search for items',
  listMappingNothingShown: 'No item is like that.',
  listMappingShowEverything: 'Show all items',
  listMappingNextProblem: 'Next problem',
  listMappingNextUnmapped: 'Next without CRM item',
  listMappingNothingNext: 'Every item has a CRM item of its own.',

  // Nothing there
  listMappingEmpty: 'No list field is mapped yet',
  listMappingEmptyText: 'Map a list field of the ERP system to a list of SuperOffice first. Then its items stand here.',
  listMappingToMappings: 'Go to Mappings',
  listMappingNoItems: 'The ERP system offers no items for this list.',

  // Saving
  listMappingReadonly: 'The items can only be looked at here.',
  listMappingUnchanged: 'Everything is as it is stored.',
  listMappingChanged: (count: number) =>
    one(count) ? '1 change is not saved yet.' : `${n(count)} changes are not saved yet.`,
  listMappingDoubled: 'A CRM item can be chosen for one ERP item only. Choose another one for those that are marked.',
  listMappingNotSaved: 'The list mapping was not saved',
  listMappingNotSavedText: 'What you chose is still here. Try again with OK.',
  listMappingDraftOutdated: (when: string) =>
    `Unsaved choices from ${when} were found. Someone else has changed some of these items since.`,
  listMappingConflictHeading: 'Someone else changed the list mapping',
  listMappingConflictText: 'Nothing was overwritten. Choose for each item that you both changed.',
  listMappingConflictFirst: 'Choose which CRM items to go on with first.',
};
