import {
  applyChanges,
  changesBetween,
  conflictsOf,
  filterChanges,
  isEmpty,
  partKey,
  partsOf,
  withFlag,
  type FieldsChanges,
  type FieldsConfiguration,
  type FieldsPart,
} from '../../backend/index.js';

/** Someone else saved since the configuration was read. */
export interface FieldsConflict {
  /** Both changed these, and not to the same. */
  readonly parts: readonly FieldsPart[];
  /** Only the other one changed these. */
  readonly taken: readonly FieldsPart[];
  readonly theirs: FieldsConfiguration;
}

/** Edits, and what they were made on. */
export interface FieldsEdits {
  readonly base: FieldsConfiguration;
  readonly form: FieldsConfiguration;
}

/** `undefined`: everything of mine is stored there already (an answer got lost, or we both wanted the same). */
export function conflictWith(
  theirs: FieldsConfiguration,
  base: FieldsConfiguration,
  changes: FieldsChanges,
): FieldsConflict | undefined {
  if (unstoredParts(changes, theirs).length === 0) return undefined;
  const parts = conflictsOf(changes, base, theirs);
  const mine = new Set([...parts, ...partsOf(changes)].map(partKey));
  const taken = partsOf(changesBetween(base, theirs)).filter((part) => !mine.has(partKey(part)));
  return { parts, taken, theirs };
}

/** What of the changes is not as wanted in a configuration. */
export function unstoredParts(changes: FieldsChanges, configuration: FieldsConfiguration): readonly FieldsPart[] {
  return partsOf(changesBetween(configuration, applyChanges(configuration, changes)));
}

/**
 * The edits on what is stored now. A part that someone else changed meanwhile, and that the edits would take from them,
 * keeps the value that is expected in the base: saving it then ends in the conflict question.
 */
export function rebased(
  stored: FieldsConfiguration,
  expected: FieldsConfiguration,
  changes: FieldsChanges,
): FieldsEdits {
  const contested = new Set(conflictsOf(changes, expected, stored).map(partKey));
  const earlier = filterChanges(changesBetween(stored, expected), (part) => contested.has(partKey(part)));
  const base = isEmpty(earlier) ? stored : applyChanges(stored, earlier);
  return {
    base,
    form: isEmpty(changes) ? base : applyChanges(stored, changes),
  };
}

/** @param given keys of the parts that stay theirs */
export function resolved(
  { parts, theirs }: FieldsConflict,
  changes: FieldsChanges,
  given: ReadonlySet<string>,
): FieldsEdits {
  const mine = filterChanges(changes, (part) => !given.has(partKey(part)));
  const back = parts.filter((part) => given.has(partKey(part)));
  return {
    base: theirs,
    form: withTheirFlags(applyChanges(theirs, mine), theirs, back),
  };
}

/** A flag that one of my edits pulls along (what is mandatory becomes editable) is theirs all the same. */
function withTheirFlags(
  configuration: FieldsConfiguration,
  theirs: FieldsConfiguration,
  parts: readonly FieldsPart[],
): FieldsConfiguration {
  const stored = new Map(theirs.fields.map((field) => [field.id, field]));
  const fields = configuration.fields.map((field) =>
    parts.reduce((changed, part) => {
      const their = stored.get(field.id);
      if (part.kind !== 'flag' || part.id !== field.id || !their) return changed;
      return withFlag(changed, part.flag, their[part.flag]);
    }, field),
  );
  return { ...configuration, fields };
}
