import type { ConfigurationFieldType } from './connections.js';

/**
 * How well values of one type of field can be kept in a field of another type, by direction. The service's own rule is
 * not published beyond "only fields of a compatible type are offered, and both directions at once are refused where
 * information would be lost": this table is what that means here, for the elements and for the simulated service.
 */

/** Best first. `impossible` fields are not offered. */
export const COMPATIBILITY_GRADES = ['exact', 'safe', 'lossy', 'impossible'] as const;
export type CompatibilityGrade = (typeof COMPATIBILITY_GRADES)[number];

/** Why a grade is what it is: one sentence each in the words of the elements. */
export type CompatibilityReason =
  /** The same type on both sides. */
  | 'same-type'
  /** Every whole number is a number. */
  | 'whole-to-decimal'
  /** Every value can be written as text. */
  | 'written-as-text'
  /** Ticked is 1, not ticked is 0. */
  | 'tick-to-number'
  /** Decimals are cut. */
  | 'decimals-cut'
  /** All numbers but 0 become a tick. */
  | 'number-to-tick'
  /** Texts that are no number are not written. */
  | 'text-to-number'
  /** Texts that are no date are not written. */
  | 'text-to-date'
  /** Items of a list have a counterpart in lists only. */
  | 'list-needs-list'
  /** Captions have no value. */
  | 'no-value'
  /** Passwords never leave their system. */
  | 'password'
  /** Nothing of the one makes sense in the other. */
  | 'different-kinds';

export interface Compatibility {
  readonly grade: CompatibilityGrade;
  readonly reason: CompatibilityReason;
}

export interface PairCompatibility {
  /** The ERP system's value kept in SuperOffice's field. */
  readonly toSuperOffice: Compatibility;
  /** SuperOffice's value kept in the ERP system's field. */
  readonly toErp: Compatibility;
  /** It may be chosen: at least one direction is possible. */
  readonly offered: boolean;
  /** Both directions at once: neither loses anything. */
  readonly bothWays: boolean;
}

type Table = Partial<Record<ConfigurationFieldType, Compatibility>>;

const AS_TEXT: Compatibility = { grade: 'safe', reason: 'written-as-text' };
const TEXT_TO_NUMBER: Compatibility = { grade: 'lossy', reason: 'text-to-number' };

const CONVERSIONS: Partial<Record<ConfigurationFieldType, Table>> = {
  integer: {
    double: { grade: 'safe', reason: 'whole-to-decimal' },
    text: AS_TEXT,
    checkbox: { grade: 'lossy', reason: 'number-to-tick' },
  },
  double: { integer: { grade: 'lossy', reason: 'decimals-cut' }, text: AS_TEXT },
  date: { text: AS_TEXT },
  checkbox: { integer: { grade: 'safe', reason: 'tick-to-number' } },
  text: {
    integer: TEXT_TO_NUMBER,
    double: TEXT_TO_NUMBER,
    date: { grade: 'lossy', reason: 'text-to-date' },
  },
};

/** Keeping a value of `from` in a field of `to`. */
export function conversion(from: ConfigurationFieldType, to: ConfigurationFieldType): Compatibility {
  const either = (type: ConfigurationFieldType): boolean => from === type || to === type;
  if (either('label')) return { grade: 'impossible', reason: 'no-value' };
  if (either('password')) return { grade: 'impossible', reason: 'password' };
  if (from === to) return { grade: 'exact', reason: 'same-type' };
  if (either('list')) return { grade: 'impossible', reason: 'list-needs-list' };
  return CONVERSIONS[from]?.[to] ?? { grade: 'impossible', reason: 'different-kinds' };
}

/**
 * A field of an ERP system beside a field of SuperOffice.
 *
 * @param crm `undefined`: the service does not say what it is. Then everything is offered, and the service decides.
 */
export function pairCompatibility(
  erp: ConfigurationFieldType,
  crm: ConfigurationFieldType | undefined,
): PairCompatibility | undefined {
  if (crm === undefined) return undefined;
  const toSuperOffice = conversion(erp, crm);
  const toErp = conversion(crm, erp);
  const isPossible = ({ grade }: Compatibility): boolean => grade !== 'impossible';
  const isLossless = ({ grade }: Compatibility): boolean => grade === 'exact' || grade === 'safe';
  return {
    toSuperOffice,
    toErp,
    offered: isPossible(toSuperOffice) || isPossible(toErp),
    bothWays: isLossless(toSuperOffice) && isLossless(toErp),
  };
}
