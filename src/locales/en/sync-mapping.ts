import type { CrmActorType } from '../../backend/index.js';
import { counting } from '../counting.js';
import { syncMappingPart } from '../parts/sync-mapping.js';

const { n, one } = counting('en');

const crmActors: Readonly<Record<CrmActorType, string>> = {
  contact: 'Company',
  person: 'Contact',
  project: 'Project',
  sale: 'Sale',
  unknown: 'Other records',
};

/** Why something cannot be done. */
const reasons = {
  readonly: 'You can look at this, but not change it.',
  saving: 'It is being saved. Wait until it has ended, or stop waiting.',
  unmapped: 'Choose a SuperOffice field first: without one nothing can be synchronised.',
  identifier: 'Records are found by this field, and it is read-only in the ERP system: it cannot be synchronised.',
  'read-only': 'The field is read-only in the ERP system: nothing can be written to it.',
  'fed-elsewhere': 'The SuperOffice field gets its value from another connection already.',
  'fed-here': 'Another field of these records writes to this SuperOffice field already.',
  'lossy-both': 'Both directions at once would lose information. Switch the other direction off first.',
  'lossy-equal': 'Both directions at once would lose information. Choose one of them.',
  'gone-erp': 'The ERP system does not offer this field any more. Remove its mapping.',
  'gone-crm': 'SuperOffice does not have the field any more. Map it again to another one.',
  'identifier-search': 'Records are found by this field: it is always shown in search.',
} as const;

/** What is wrong with a row. */
const problems = {
  'gone-erp': 'Gone from the ERP system. Remove the mapping.',
  'gone-crm': 'Gone from SuperOffice.',
  'mandatory-unmapped': 'Mandatory: choose a SuperOffice field and a direction.',
  'mandatory-idle': 'Mandatory: set a direction.',
  incompatible: 'The types of the two fields do not fit. Choose another SuperOffice field.',
  'lossy-both': 'Both directions lose information. Choose one of them.',
  'read-only': 'Read-only in the ERP system: switch the direction to ERP off.',
  'fed-elsewhere': 'The SuperOffice field gets its value from another connection: switch this direction off.',
  'fed-here': 'Several fields write to this SuperOffice field: only one may.',
} as const;

const filters = {
  all: 'All',
  unmapped: 'Unmapped',
  mandatory: 'Mandatory',
  problems: 'Problems',
  changed: 'Changed',
} as const;

const fields = (count: number): string => (one(count) ? '1 field' : `${n(count)} fields`);
const are = (count: number): string => `${fields(count)} ${one(count) ? 'is' : 'are'}`;

/** The dialog “Mappings”. Official labels are SuperOffice’s own, literally. */
export const syncMapping = {
  syncMappingPart,
  mappings: 'Mappings',
  mappingHeading: (connection: string) => `Configure Field Mapping for ${connection}`,
  mappingSyncActor: (actor: string, entity: string) => `Sync ERP "${actor}" to SuperOffice "${entity}"`,
  mappingErpField: 'ERP field',
  mappingDirection: 'Direction',
  mappingSuperOfficeField: 'SuperOffice field',
  mappingShowInSearch: 'Show in Search',
  mappingShowInErpTab: 'Show in ERP tab',
  crmActor: (type: CrmActorType) => crmActors[type],
  mappingActors: 'Kinds of records',
  mappingNotSupported: 'Mappings cannot be configured with this service.',
  mappingNoActors: 'The connector offers nothing to synchronise',
  mappingNoActorsText: 'It named no kinds of records. Test the connection, or ask whoever supplied the connector.',
  mappingNoFields: 'The connector offers no fields here',
  mappingNoFieldsText: 'It named no fields for these records, so there is nothing to map.',
  mappingActorOff: 'Switched off: nothing of this is synchronised until you tick the box.',

  // Looking for fields
  mappingSearch: 'Search fields',
  mappingFilter: 'Show fields',
  mappingFilterName: (filter: keyof typeof filters) => filters[filter],
  mappingCount: fields,
  mappingCountFound: (found: number, all: number) => `${n(found)} of ${fields(all)}`,
  mappingNoneFound: 'No field found',
  mappingNoneFoundText: 'No field here matches what you look for.',
  mappingShowAll: 'Show all fields',
  mappingNextProblem: (count: number) =>
    count === 0 ? 'No problems' : one(count) ? 'Go to the problem' : `Next of ${n(count)} problems`,
  mappingNoProblems: 'There are no problems here.',

  // Rows
  mappingRows: (actor: string) => `Field mapping of ${actor}`,
  mappingSelectField: (field: string) => `Select ${field}`,
  mappingSelectAll: 'Select all fields that are shown',
  mappingSearchOf: (field: string) => `Show in Search: ${field}`,
  mappingErpTabOf: (field: string) => `Show in ERP tab: ${field}`,
  mappingToErpOf: (field: string) => `To ERP: ${field}`,
  mappingToSuperOfficeOf: (field: string) => `To SuperOffice: ${field}`,
  mappingToErpText: 'SuperOffice’s value is written to the ERP system.',
  mappingToSuperOfficeText: 'The ERP system’s value is written to SuperOffice.',
  mappingChoiceOf: (field: string) => `SuperOffice field for ${field}`,
  mappingChosen: (choice: string, crmField: string) => `${choice}: ${crmField}`,
  mappingRemarks: 'Remarks',
  mappingMandatory: 'Mandatory',
  mappingReadOnly: 'Read-only',
  mappingIdentifier: 'Identifier',
  mappingChangedField: 'Changed',
  mappingGone: 'Not offered any more',
  mappingIdle: 'No direction: nothing is synchronised.',
  mappingWhy: (reason: keyof typeof reasons) => reasons[reason],
  mappingFedHereBy: (field: string) => `“${field}” writes to this SuperOffice field already.`,
  mappingProblem: (problem: keyof typeof problems) => problems[problem],
  mappingAgain: 'Map again, keep direction',
  mappingAgainOf: (field: string) => `Map again, keep direction: ${field}`,
  mappingRemove: 'Remove mapping',
  mappingRemoveOf: (field: string) => `Remove mapping: ${field}`,

  // Choosing a SuperOffice field
  mappingChoiceSearch: 'Search by name or key',
  mappingChoiceNone: 'No SuperOffice field matches.',
  mappingChoiceCount: (count: number) => (one(count) ? '1 SuperOffice field' : `${n(count)} SuperOffice fields`),
  mappingChoicesFailed: 'SuperOffice’s fields could not be read.',
  mappingChoiceUsed: (field: string) => `used by ${field}`,
  mappingChoiceSuggested: (percent: string) => `Suggested, ${percent}`,
  mappingNotOffered: (toSuperOffice: string, toErp: string) =>
    toSuperOffice === toErp ? toSuperOffice : `${toSuperOffice} ${toErp}`,

  // Suggestions
  mappingSuggestions: (count: number) => (one(count) ? '1 suggestion' : `${n(count)} suggestions`),
  mappingThreshold: 'Suggestions from',
  mappingAccept: 'Accept',
  mappingAcceptOf: (crmField: string, field: string) => `Accept ${crmField} for ${field}`,
  mappingAcceptAll: (count: number) => `Accept ${n(count)}`,
  mappingAcceptAllText: (count: number, percent: string) =>
    `Maps ${fields(count)} of those that are shown, where the suggestion is at least ${percent} certain. Directions stay as they are.`,
  mappingAcceptNone: (percent: string) => `No suggestion for the fields that are shown is ${percent} certain.`,
  mappingEvidenceKey: 'same key',
  mappingEvidenceLabel: (language: string) => (language ? `same name (${language})` : 'same name'),
  mappingEvidenceSimilar: (language: string) => (language ? `similar name (${language})` : 'similar name'),
  mappingEvidenceType: 'same type',
  mappingSuggestion: (percent: string, evidence: string) => `${percent}: ${evidence}`,

  // Several at once
  mappingSelected: (count: number) => `${n(count)} selected`,
  mappingSelectedHidden: (count: number) => (one(count) ? '1 more is hidden now' : `${n(count)} more are hidden now`),
  mappingUnselect: 'Clear selection',
  mappingSelectedTools: 'Change the selected fields',
  mappingBulkToErp: 'To ERP',
  mappingBulkToSuperOffice: 'To SuperOffice',
  mappingBulkBoth: 'Both directions',
  mappingBulkNone: 'No direction',
  mappingBulkSearchOn: 'Show in Search',
  mappingBulkSearchOff: 'Not in Search',
  mappingBulkTabOn: 'Show in ERP tab',
  mappingBulkTabOff: 'Not in ERP tab',
  mappingBulkPossible: (possible: number, count: number) =>
    possible === count ? `Changes ${fields(count)}.` : `Changes ${n(possible)} of ${fields(count)}.`,
  mappingBulkImpossible: (reason: string) => `None of the selected fields would change. ${reason}`.trim(),
  mappingBulkSkipped: (count: number, reason: string) => `${are(count)} left as before: ${reason}`,
  mappingBulkDone: (count: number) => `${are(count)} changed.`,

  // What was done
  mappingAccepted: (count: number) =>
    `${are(count)} mapped. Nothing is synchronised before you set ${one(count) ? 'its direction' : 'directions'}.`,
  mappingDirectionLost: (field: string, reason: string) => `“${field}” lost a direction. ${reason}`,
  mappingRefused: (field: string, reason: string) => `“${field}” stays as it is. ${reason}`,
  mappingSave: 'Save mappings',
  mappingSaved: 'The mappings were saved.',

  // Changes and saving
  mappingUnchanged: 'Nothing is changed.',
  mappingChanges: (count: number, actors: string) =>
    `${one(count) ? '1 unsaved change' : `${n(count)} unsaved changes`}: ${actors}`,
  mappingUnsaved: 'Unsaved changes',
  mappingNotSavedMark: 'Not saved',
  mappingUndoAll: 'Undo all here',
  mappingUndone: 'The changes here are undone.',
  mappingNotSaved: (actors: string) => `Not saved: ${actors}`,
  mappingNotSavedText: 'Your changes are kept. What could be saved is saved; save again to store the rest.',
  mappingUnknown: (actors: string) => `Whether this was saved is not known: ${actors}`,
  mappingUnknownText: 'No answer came. Your changes are kept; saving again finds out and stores nothing twice.',
  mappingGivenUp: 'You stopped waiting. Whether the changes are stored is not known; saving again finds out.',
  mappingStillSaving: 'Saving was given up',
  mappingConflictHeading: (actor: string) => `Someone else changed ${actor} meanwhile`,
  mappingConflictText: 'Nothing is saved yet. Choose what stays where you both changed the same.',
  mappingConflictFirst: 'First choose above whose changes stay.',
  mappingConflictRow: 'Changed by someone else, too',
  mappingConflictActive: 'Synchronise these records',
  mappingPart: (field: string, part: string) => `${field}: ${part}`,
  mappingPartMapping: 'mapping',
  mappingMappedTo: (crmField: string, directions: string) => `${crmField}, ${directions}`,
  mappingDirectionNone: 'no direction',
  mappingDirectionToErp: 'to ERP',
  mappingDirectionToSuperOffice: 'to SuperOffice',
  mappingDirectionBoth: 'both directions',
  mappingMore: (count: number) => (one(count) ? '1 more field' : `${n(count)} more fields`),
  mappingDraftOutdated: (when: string) =>
    `Unsaved changes from ${when} were found, and someone else has saved these mappings since.`,

  // Keys
  mappingKeys:
    'Arrow keys move, < > = set directions, F8 goes to the next problem, letters look for a SuperOffice field.',
};
