import type { ErpActorType, ErpFieldDefinition } from '../../connectors/sync-connector.js';
import type { ErpFieldRecord } from './sync-records.js';

export interface FieldMerge {
  readonly connectionId: number;
  readonly actorType: ErpActorType;
  readonly stored: readonly ErpFieldRecord[];
  readonly offered: readonly ErpFieldDefinition[];
  readonly nextId: () => number;
  /** The SuperOffice field that a field is mapped to by itself; `''` = none. */
  readonly automaticMapping: (definition: ErpFieldDefinition) => string;
}

/** What the connector decides about a field. */
function metadataOf(definition: ErpFieldDefinition) {
  const { key, type, access, label, description, listName, maxLength, defaultValue, searchable } = definition;
  return { key, type, access, label, description, listName, maxLength, defaultValue, searchable, missingInErp: false };
}

/**
 * Known fields keep their id, rank, mapping and default; new ones come last and are mapped by their keys, without a
 * direction; those that the connector does not offer any more are kept and marked.
 */
export function mergedFields(merge: FieldMerge): ErpFieldRecord[] {
  const { connectionId, actorType, stored, offered, nextId, automaticMapping } = merge;
  const definitions = new Map(offered.map((each) => [each.key, each]));
  const known = stored.map((field): ErpFieldRecord => {
    const definition = definitions.get(field.key);
    return definition ? { ...field, ...metadataOf(definition) } : { ...field, missingInErp: true };
  });
  const names = new Set(stored.map(({ key }) => key));
  const lastRank = Math.max(0, ...stored.map(({ rank }) => rank));
  const added = offered
    .filter(({ key }) => !names.has(key))
    .map((definition, index): ErpFieldRecord => ({
      ...metadataOf(definition),
      id: nextId(),
      connectionId,
      actorType,
      rank: lastRank + index + 1,
      crmFieldKey: automaticMapping(definition),
      syncToCrm: false,
      syncToErp: false,
      showInGui: false,
      showInSearch: false,
      hasFirstSyncDefault: false,
      firstSyncDefault: '',
      promptUser: false,
      mandatory: definition.access === 'Mandatory',
    }));
  return [...known, ...added];
}
