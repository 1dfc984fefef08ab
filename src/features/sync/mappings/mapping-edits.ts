import type { Compatibility, SyncFieldMapping, SyncMappedField } from '../../../backend/index.js';
import {
  bothReason,
  directionReason,
  MAPPING_DIRECTIONS,
  pairOf,
  searchReason,
  type DirectionReason,
  type MappingDirection,
  type MappingFacts,
} from './mapping-rules.js';

/** What the user wants of one row, or of several. */
export type MappingWish =
  | { readonly kind: 'field'; readonly crmFieldKey: string }
  /** Exactly these directions. */
  | { readonly kind: 'directions'; readonly toErp: boolean; readonly toSuperOffice: boolean }
  | { readonly kind: 'direction'; readonly direction: MappingDirection; readonly value: boolean }
  | { readonly kind: 'showInSearch' | 'showInErpTab'; readonly value: boolean };

/** What becomes of a wish. */
export interface MappingOutcome {
  /** The same as before when nothing changes. */
  readonly mapping: SyncFieldMapping;
  /** Why not, or why not all of it. */
  readonly reason?: DirectionReason | undefined;
}

export function mappingOf(field: SyncFieldMapping): SyncFieldMapping {
  const { crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch } = field;
  return { crmFieldKey, toSuperOffice, toErp, showInErpTab, showInSearch };
}

export function sameMapping(one: SyncFieldMapping, other: SyncFieldMapping): boolean {
  return sameTarget(one, other) && one.showInErpTab === other.showInErpTab && one.showInSearch === other.showInSearch;
}

/** Field and directions belong together: an arrow without a field means nothing. */
export function sameTarget(one: SyncFieldMapping, other: SyncFieldMapping): boolean {
  return (
    one.crmFieldKey === other.crmFieldKey && one.toSuperOffice === other.toSuperOffice && one.toErp === other.toErp
  );
}

/** The row with another mapping. What the service said about the SuperOffice field counts for that one only. */
export function withMapping(
  stored: SyncMappedField,
  mapping: SyncFieldMapping,
  crmFields: MappingFacts['crmFields'],
): SyncMappedField {
  if (mapping.crmFieldKey === stored.crmFieldKey) return { ...stored, ...mapping };
  return {
    ...stored,
    ...mapping,
    crmLabel: crmFields.get(mapping.crmFieldKey)?.label ?? mapping.crmFieldKey,
    alreadyMapped: false,
    missingInCrm: false,
  };
}

/**
 * @param field as it is shown now
 * @param stored as the service has it
 */
export function wished(
  field: SyncMappedField,
  stored: SyncMappedField,
  wish: MappingWish,
  facts: MappingFacts,
): MappingOutcome {
  const mapping = mappingOf(field);
  switch (wish.kind) {
    case 'field':
      return withCrmField(field, stored, wish.crmFieldKey, facts);
    case 'direction':
      return withDirection(field, wish.direction, wish.value, facts);
    case 'directions':
      return withDirections(field, wish, facts);
    case 'showInErpTab':
      return { mapping: { ...mapping, showInErpTab: wish.value } };
    case 'showInSearch': {
      const reason = wish.value ? undefined : searchReason(field);
      return reason ? { mapping, reason } : { mapping: { ...mapping, showInSearch: wish.value } };
    }
  }
}

/** Directions stay as far as they are possible with the new field. */
function withCrmField(
  field: SyncMappedField,
  stored: SyncMappedField,
  crmFieldKey: string,
  facts: MappingFacts,
): MappingOutcome {
  // What is there already stays as it is, also what would not be possible any more.
  if (crmFieldKey === field.crmFieldKey) return { mapping: mappingOf(field) };
  const idle = { ...mappingOf(field), crmFieldKey, toErp: false, toSuperOffice: false };
  if (crmFieldKey === '') return { mapping: idle };
  let row = withMapping(stored, idle, facts.crmFields);
  let reason: DirectionReason | undefined;
  // To SuperOffice first: where only one can stay, that is what most connections are for.
  for (const direction of ['toSuperOffice', 'toErp'] as const) {
    if (!field[direction]) continue;
    const why = directionReason(row, direction, facts);
    reason ??= why;
    if (!why) row = { ...row, [direction]: true };
  }
  return { mapping: mappingOf(row), reason };
}

function withDirection(
  field: SyncMappedField,
  direction: MappingDirection,
  value: boolean,
  facts: MappingFacts,
): MappingOutcome {
  const mapping = mappingOf(field);
  const reason = value ? directionReason(field, direction, facts) : undefined;
  return reason ? { mapping, reason } : { mapping: { ...mapping, [direction]: value } };
}

function withDirections(
  field: SyncMappedField,
  { toErp, toSuperOffice }: { readonly toErp: boolean; readonly toSuperOffice: boolean },
  facts: MappingFacts,
): MappingOutcome {
  const mapping = mappingOf(field);
  const wanted = { toErp, toSuperOffice };
  const both = toErp && toSuperOffice;
  // What is to go is not in the way of what is to come.
  const bare = { ...field, toErp: field.toErp && toErp, toSuperOffice: field.toSuperOffice && toSuperOffice };
  const reason = both
    ? bothReason(field, facts)
    : MAPPING_DIRECTIONS.filter((direction) => wanted[direction])
        .map((direction) => directionReason(bare, direction, facts))
        .find((each) => each !== undefined);
  return reason ? { mapping, reason } : { mapping: { ...mapping, ...wanted } };
}

/** What a wish makes of several rows. */
export interface BulkOutcome {
  /** Rows that change, by key. */
  readonly changes: ReadonlyMap<string, SyncFieldMapping>;
  /** Rows that stay as they are against the wish. */
  readonly refused: readonly { readonly field: SyncMappedField; readonly reason: DirectionReason }[];
}

/**
 * @param all what is stored, by key
 *
 * One row after the other, each with what became of those before it: of two rows that would write to the same SuperOffice
 * field, the first one gets its direction.
 */
export function wishedForAll(
  fields: readonly SyncMappedField[],
  all: ReadonlyMap<string, SyncMappedField>,
  wish: MappingWish,
  facts: MappingFacts,
): BulkOutcome {
  const changes = new Map<string, SyncFieldMapping>();
  const refused: { readonly field: SyncMappedField; readonly reason: DirectionReason }[] = [];
  const writers = new Map([...facts.writers].map(([key, fed]) => [key, [...fed]]));
  const now: MappingFacts = { ...facts, writers };
  for (const field of fields) {
    const stored = all.get(field.key) ?? field;
    const { mapping, reason } = wished(field, stored, wish, now);
    if (reason) refused.push({ field, reason });
    if (sameMapping(field, mapping)) continue;
    changes.set(field.key, mapping);
    const row = withMapping(stored, mapping, facts.crmFields);
    const others = (writers.get(field.crmFieldKey) ?? []).filter(({ key }) => key !== field.key);
    writers.set(field.crmFieldKey, others);
    if (row.toSuperOffice) writers.set(row.crmFieldKey, [...(writers.get(row.crmFieldKey) ?? []), row]);
  }
  return { changes, refused };
}

/** How well values are kept in one direction, for the words at a button; `undefined`: it is not known. */
export function gradeOf(
  field: SyncMappedField,
  direction: MappingDirection,
  facts: MappingFacts,
): Compatibility | undefined {
  return pairOf(field, facts)?.[direction];
}
