import type { SyncActorMapping, SyncFieldMapping, SyncMappedField } from '../../../backend/index.js';
import { mappingOf, sameMapping, sameTarget } from './mapping-edits.js';

/** What is edited of one kind of records, and not stored. */
export interface ActorEdits {
  /** `undefined`: as it is stored. */
  readonly active: boolean | undefined;
  /** By key of the field; only those that differ from what is stored. */
  readonly fields: ReadonlyMap<string, SyncFieldMapping>;
}

export const NO_EDITS: ActorEdits = { active: undefined, fields: new Map() };

/** What edits were made on, as far as they need to know. */
export type EditedMapping = Pick<SyncActorMapping, 'active' | 'fields' | 'revision'>;

export function isEmpty({ active, fields }: ActorEdits): boolean {
  return active === undefined && fields.size === 0;
}

export function countOf({ active, fields }: ActorEdits): number {
  return fields.size + (active === undefined ? 0 : 1);
}

/** Without what is stored already, and without fields that are not there. */
export function pruned(edits: ActorEdits, stored: SyncActorMapping): ActorEdits {
  const known = new Map(stored.fields.map((field) => [field.key, field]));
  const fields = [...edits.fields].filter(([key, mapping]) => {
    const field = known.get(key);
    return field && !sameMapping(field, mapping);
  });
  return { active: edits.active === stored.active ? undefined : edits.active, fields: new Map(fields) };
}

/** What is stored is what was there before with these edits, and nobody else's: they were sent, and the answer got lost. */
export function isResultOf(edits: ActorEdits, base: EditedMapping, stored: SyncActorMapping): boolean {
  const before = new Map(base.fields.map((field) => [field.key, field]));
  return (
    stored.active === (edits.active ?? base.active) &&
    stored.fields.every((field) => {
      const expected = edits.fields.get(field.key) ?? before.get(field.key);
      return expected !== undefined && sameMapping(field, expected);
    })
  );
}

/** What of a row is decided as one. */
export type MappingPart = 'target' | 'showInErpTab' | 'showInSearch';
const PARTS: readonly MappingPart[] = ['target', 'showInErpTab', 'showInSearch'];

/** A part that two people have changed, not to the same. `field: undefined`: whether the records are synchronised. */
export interface ContestedPart {
  /** Names it among the parts. */
  readonly key: string;
  readonly part: MappingPart | 'active';
  readonly field: SyncMappedField | undefined;
}

/** Someone else has saved since the mapping was read. */
export interface MappingConflict {
  /** What my edits were made on. */
  readonly base: EditedMapping;
  readonly theirs: SyncActorMapping;
  readonly parts: readonly ContestedPart[];
  /** Fields that only the other one changed. */
  readonly taken: readonly SyncMappedField[];
  /** My edits on theirs: mine wherever both changed something. */
  readonly merged: ActorEdits;
}

function samePart(part: MappingPart, one: SyncFieldMapping, other: SyncFieldMapping): boolean {
  return part === 'target' ? sameTarget(one, other) : one[part] === other[part];
}

function withPart(part: MappingPart, mapping: SyncFieldMapping, from: SyncFieldMapping): SyncFieldMapping {
  if (part !== 'target') return { ...mapping, [part]: from[part] };
  const { crmFieldKey, toErp, toSuperOffice } = from;
  return { ...mapping, crmFieldKey, toErp, toSuperOffice };
}

export function partKey(part: MappingPart | 'active', field: string): string {
  return `${part}:${field}`;
}

/**
 * @returns `undefined` when everything that was edited is stored there already: an answer got lost, or both of us wanted
 * the same. What is gone altogether is not stored.
 */
export function conflictWith(
  theirs: SyncActorMapping,
  base: EditedMapping,
  edits: ActorEdits,
): MappingConflict | undefined {
  const before = new Map(base.fields.map((field) => [field.key, field]));
  const contested: ContestedPart[] = [];
  const taken: SyncMappedField[] = [];
  const merged = new Map<string, SyncFieldMapping>();
  for (const field of theirs.fields) {
    const was = before.get(field.key) ?? field;
    const mine = edits.fields.get(field.key);
    if (!mine) {
      if (!sameMapping(was, field)) taken.push(field);
      continue;
    }
    const edited = PARTS.filter((part) => !samePart(part, was, mine));
    merged.set(
      field.key,
      edited.reduce((mapping, part) => withPart(part, mapping, mine), mappingOf(field)),
    );
    for (const part of edited) {
      if (samePart(part, was, field) || samePart(part, mine, field)) continue;
      contested.push({ key: partKey(part, field.key), part, field });
    }
  }
  const result = pruned({ active: edits.active, fields: merged }, theirs);
  const isGone = [...edits.fields.keys()].some((key) => !merged.has(key));
  if (isEmpty(result) && !isGone) return undefined;
  if (edits.active !== undefined && theirs.active !== base.active && theirs.active !== edits.active) {
    contested.unshift({ key: partKey('active', ''), part: 'active', field: undefined });
  }
  return { base, theirs, parts: contested, taken, merged: result };
}

/** @param given keys of the parts that stay theirs */
export function resolved({ theirs, parts, merged }: MappingConflict, given: ReadonlySet<string>): ActorEdits {
  const stored = new Map(theirs.fields.map((field) => [field.key, field]));
  const fields = new Map(merged.fields);
  let { active } = merged;
  for (const { key, part, field } of parts) {
    if (!given.has(key)) continue;
    if (part === 'active') active = undefined;
    const mine = field && fields.get(field.key);
    const their = field && stored.get(field.key);
    if (part !== 'active' && mine && their) fields.set(field.key, withPart(part, mine, their));
  }
  return pruned({ active, fields }, theirs);
}
