import {
  pairCompatibility,
  type CompatibilityReason,
  type CrmField,
  type PairCompatibility,
  type SyncMappedField,
} from '../../../backend/index.js';

/**
 * What is possible in a row of a mapping, and why not when it is not: the one place of these rules. Rows, keys, several
 * rows at once, suggestions and problems ask here. They only say why something cannot be switched *on*: what is on can
 * always be switched off.
 */

export type MappingDirection = 'toErp' | 'toSuperOffice';
export const MAPPING_DIRECTIONS: readonly MappingDirection[] = ['toErp', 'toSuperOffice'];

/** Of everything, whatever the row. */
export type MappingLock = 'readonly' | 'saving';

/** Why something is not possible. The first two are of everything. */
export const MAPPING_REASONS = [
  'readonly',
  'saving',
  /** There is no SuperOffice field yet. */
  'unmapped',
  /** A read-only field by which records are found. */
  'identifier',
  'read-only',
  /** The SuperOffice field gets its value from another connection. */
  'fed-elsewhere',
  /** … from another field of the same records. */
  'fed-here',
  /** The other direction is on, and together they lose information. */
  'lossy-both',
  /** Both at once, asked for at once. */
  'lossy-equal',
  'gone-erp',
  'gone-crm',
  'identifier-search',
] as const;
export type MappingReason = (typeof MAPPING_REASONS)[number];

/** A reason that is the rule's own, or that of the two types. */
export type DirectionReason = MappingReason | { readonly fit: CompatibilityReason };

export type MappingProblem =
  | 'gone-erp'
  | 'gone-crm'
  | 'mandatory-unmapped'
  | 'mandatory-idle'
  | 'incompatible'
  | 'lossy-both'
  | 'read-only'
  | 'fed-elsewhere'
  | 'fed-here';

/** What the rules need to know beyond the row itself. */
export interface MappingFacts {
  /** By key; empty as long as SuperOffice's fields are not known. */
  readonly crmFields: ReadonlyMap<string, CrmField>;
  /** By key of a SuperOffice field: the fields of these records that write to it. */
  readonly writers: ReadonlyMap<string, readonly SyncMappedField[]>;
  /** These records are synchronised. */
  readonly active: boolean;
}

export function factsOf(
  fields: readonly SyncMappedField[],
  crmFields: ReadonlyMap<string, CrmField>,
  active: boolean,
): MappingFacts {
  const writers = new Map<string, SyncMappedField[]>();
  for (const field of fields) {
    if (field.crmFieldKey === '' || !field.toSuperOffice) continue;
    const known = writers.get(field.crmFieldKey);
    if (known) known.push(field);
    else writers.set(field.crmFieldKey, [field]);
  }
  return { crmFields, writers, active };
}

/** `undefined`: it is not known, or there is nothing to compare. */
export function pairOf(field: SyncMappedField, { crmFields }: MappingFacts): PairCompatibility | undefined {
  const crm = crmFields.get(field.crmFieldKey);
  return crm && pairCompatibility(field.type, crm.type);
}

/** The field that writes to the SuperOffice field of this one, if it is another one. */
export function otherWriter(field: SyncMappedField, { writers }: MappingFacts): SyncMappedField | undefined {
  return writers.get(field.crmFieldKey)?.find(({ key }) => key !== field.key);
}

/** Why a direction cannot be switched on, leaving the other direction out of it. */
function ownReason(
  field: SyncMappedField,
  direction: MappingDirection,
  facts: MappingFacts,
): DirectionReason | undefined {
  if (field.missingInErp) return 'gone-erp';
  if (field.crmFieldKey === '') return 'unmapped';
  if (field.missingInCrm) return 'gone-crm';
  if (field.access === 'read-only') {
    if (field.identifier) return 'identifier';
    if (direction === 'toErp') return 'read-only';
  }
  const way = pairOf(field, facts)?.[direction];
  if (way?.grade === 'impossible') return { fit: way.reason };
  if (direction === 'toErp') return undefined;
  if (field.alreadyMapped) return 'fed-elsewhere';
  return otherWriter(field, facts) ? 'fed-here' : undefined;
}

/** Why a direction cannot be switched on as the row is now; `undefined`: it can, or it is on. */
export function directionReason(
  field: SyncMappedField,
  direction: MappingDirection,
  facts: MappingFacts,
): DirectionReason | undefined {
  if (field[direction]) return undefined;
  const own = ownReason(field, direction, facts);
  if (own) return own;
  const other = direction === 'toErp' ? field.toSuperOffice : field.toErp;
  return other && pairOf(field, facts)?.bothWays === false ? 'lossy-both' : undefined;
}

/** Why both directions cannot be set at once. */
export function bothReason(field: SyncMappedField, facts: MappingFacts): DirectionReason | undefined {
  if (field.toErp && field.toSuperOffice) return undefined;
  for (const direction of MAPPING_DIRECTIONS) {
    const own = field[direction] ? undefined : ownReason(field, direction, facts);
    if (own) return own;
  }
  return pairOf(field, facts)?.bothWays === false ? 'lossy-equal' : undefined;
}

/** Why "Show in Search" cannot be changed. */
export function searchReason(field: SyncMappedField): MappingReason | undefined {
  return field.identifier && field.showInSearch ? 'identifier-search' : undefined;
}

/** Why a SuperOffice field is not offered for a field, by direction; `undefined`: it is. */
export function choiceReason(
  field: Pick<SyncMappedField, 'type'>,
  crm: CrmField,
): { readonly toSuperOffice: CompatibilityReason; readonly toErp: CompatibilityReason } | undefined {
  const pair = pairCompatibility(field.type, crm.type);
  if (!pair || pair.offered) return undefined;
  return { toSuperOffice: pair.toSuperOffice.reason, toErp: pair.toErp.reason };
}

/** What is wrong with a row, the most important first. */
export function problemsOf(field: SyncMappedField, facts: MappingFacts): readonly MappingProblem[] {
  const { crmFieldKey, toErp, toSuperOffice } = field;
  if (crmFieldKey === '') {
    return facts.active && field.access === 'mandatory' && !field.missingInErp ? ['mandatory-unmapped'] : [];
  }
  const problems: MappingProblem[] = [];
  if (field.missingInErp) problems.push('gone-erp');
  if (field.missingInCrm) problems.push('gone-crm');
  const pair = field.missingInCrm ? undefined : pairOf(field, facts);
  if (pair && isIncompatible(field, pair)) problems.push('incompatible');
  else if (pair && toErp && toSuperOffice && !pair.bothWays) problems.push('lossy-both');
  if (toErp && field.access === 'read-only') problems.push('read-only');
  if (toSuperOffice && field.alreadyMapped) problems.push('fed-elsewhere');
  if (toSuperOffice && otherWriter(field, facts)) problems.push('fed-here');
  const idle = !toErp && !toSuperOffice;
  if (idle && facts.active && field.access === 'mandatory' && !field.missingInErp) problems.push('mandatory-idle');
  return problems;
}

function isIncompatible(field: SyncMappedField, pair: PairCompatibility): boolean {
  return (
    !pair.offered || MAPPING_DIRECTIONS.some((direction) => field[direction] && pair[direction].grade === 'impossible')
  );
}

/** What is lost in the directions that are on: worth knowing, and allowed. */
export function lossesOf(
  field: SyncMappedField,
  facts: MappingFacts,
): readonly { readonly direction: MappingDirection; readonly reason: CompatibilityReason }[] {
  const pair = pairOf(field, facts);
  if (!pair) return [];
  return MAPPING_DIRECTIONS.filter((direction) => field[direction] && pair[direction].grade === 'lossy').map(
    (direction) => ({ direction, reason: pair[direction].reason }),
  );
}
