import type { ConfiguredField, FieldFlag, FieldTextKind } from '../../backend/index.js';

/** Why something cannot be changed: a term, and the id of the element that says it. */
export const LOCK_REASONS = [
  'whyReadonly',
  'whySaving',
  'whyAlwaysShown',
  'whyRestricted',
  'whyTextsUnavailable',
  'whyTextFixed',
  'whyHidden',
] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

/** What holds for all rows. */
export interface RowsLock {
  /** Of everything, the order included. */
  readonly all: 'whyReadonly' | 'whySaving' | undefined;
  /** This user may not change texts. */
  readonly texts: boolean;
}

export function lockOfFlag(field: ConfiguredField, flag: FieldFlag, lock: RowsLock): LockReason | undefined {
  if (lock.all) return lock.all;
  // The lock keeps what is shown from being hidden; what is hidden all the same can be shown.
  if (flag === 'shown') return field.alwaysShown && field.shown ? 'whyAlwaysShown' : undefined;
  if (field.restricted) return 'whyRestricted';
  return field.shown ? undefined : 'whyHidden';
}

export function lockOfText(field: ConfiguredField, kind: FieldTextKind, lock: RowsLock): LockReason | undefined {
  if (lock.all) return lock.all;
  if (lock.texts) return 'whyTextsUnavailable';
  if (!field[kind].changeable) return 'whyTextFixed';
  return field.shown ? undefined : 'whyHidden';
}

/** Why the texts of a field cannot be reset; what is hidden can. */
export function lockOfReset(lock: RowsLock): LockReason | undefined {
  return lock.all ?? (lock.texts ? 'whyTextsUnavailable' : undefined);
}
