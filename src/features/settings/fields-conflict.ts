import {
  applyChanges,
  changesBetween,
  conflictsOf,
  filterChanges,
  partKey,
  partsOf,
  withFlag,
  type ConfiguredField,
  type FieldsChanges,
  type FieldsConfiguration,
  type FieldsPart,
  type FieldsSaved,
} from '../../backend/index.js';

/** Someone else saved since the configuration was read. */
export interface FieldsConflict {
  /** Both changed these, and not to the same. */
  readonly parts: readonly FieldsPart[];
  /** Only the other one changed these. */
  readonly taken: readonly FieldsPart[];
  readonly theirs: FieldsConfiguration;
}

function keysOf(parts: readonly FieldsPart[]): ReadonlySet<string> {
  return new Set(parts.map(partKey));
}

export function conflictBetween(
  changes: FieldsChanges,
  base: FieldsConfiguration,
  theirs: FieldsConfiguration | undefined,
): FieldsConflict | undefined {
  if (!theirs) return undefined;
  const parts = conflictsOf(changes, base, theirs);
  const mine = keysOf([...parts, ...partsOf(changes)]);
  const taken = partsOf(changesBetween(base, theirs)).filter((part) => !mine.has(partKey(part)));
  return { parts, taken, theirs };
}

/** @param given keys of the parts that stay theirs; the other changes go on top of theirs */
export function resolvedWith(
  { theirs, parts }: FieldsConflict,
  changes: FieldsChanges,
  given: ReadonlySet<string>,
): FieldsConfiguration {
  const mine = filterChanges(changes, (part) => !given.has(partKey(part)));
  // A flag that one of my edits pulls along (what is mandatory becomes editable) is theirs all the same.
  const back = parts.filter((part) => given.has(partKey(part)));
  const stored = new Map(theirs.fields.map((field) => [field.id, field]));
  const merged = applyChanges(theirs, mine);
  const fields = new Map(merged.fields.map((field) => [field.id, field]));
  for (const part of back) {
    if (part.kind !== 'flag') continue;
    const [field, their] = [fields.get(part.id), stored.get(part.id)];
    if (field && their) fields.set(part.id, withFlag(field, part.flag, their[part.flag]));
  }
  return { ...merged, fields: [...fields.values()] };
}

/** What I sent and got no answer for is no one else's: where it is stored, it is what my edits started from. */
export function recognized(
  base: FieldsConfiguration,
  theirs: FieldsConfiguration,
  sent: FieldsConfiguration,
): FieldsConfiguration {
  const others = keysOf(partsOf(changesBetween(sent, theirs)));
  return applyChanges(
    base,
    filterChanges(changesBetween(base, theirs), (part) => !others.has(partKey(part))),
  );
}

/** What became of changes that were sent. */
export interface FieldsOutcome {
  /** Also what a step stored that failed all the same: its answer got lost. */
  readonly stored: readonly FieldsPart[];
  readonly unsaved: FieldsChanges;
}

/** @param sent what was to be stored: with `changes` */
export function outcomeOf(
  { configuration, saved }: FieldsSaved,
  sent: FieldsConfiguration,
  changes: FieldsChanges,
): FieldsOutcome {
  const different = keysOf(partsOf(changesBetween(configuration, sent)));
  const done = keysOf(saved);
  const unsaved = filterChanges(changes, (part) => different.has(partKey(part)) && !done.has(partKey(part)));
  const left = keysOf(partsOf(unsaved));
  const others = partsOf(changes).filter((part) => !left.has(partKey(part)) && !done.has(partKey(part)));
  return { stored: [...saved, ...others], unsaved };
}

/**
 * Puts texts back as they are stored. `withText` alone would not do: a stored text may be the standard text itself,
 * which it takes for none of the tenant's own.
 */
export function withStoredTexts(
  configuration: FieldsConfiguration,
  stored: FieldsConfiguration,
  { texts }: Pick<FieldsChanges, 'texts'>,
): FieldsConfiguration {
  if (texts.length === 0) return configuration;
  const known = new Map(stored.fields.map((field) => [field.id, field]));
  const fields = new Map(configuration.fields.map((field) => [field.id, field]));
  for (const { id, text, culture, value } of texts) {
    const [field, old] = [fields.get(id), known.get(id)];
    if (field && old) fields.set(id, withStoredText(field, text, old[text], { culture, value }));
  }
  return { ...configuration, fields: [...fields.values()] };
}

function withStoredText(
  field: ConfiguredField,
  kind: 'label' | 'tooltip',
  stored: ConfiguredField['label'],
  { culture, value }: { readonly culture: string; readonly value: string },
): ConfiguredField {
  if (value === '' || value !== stored.standard[culture]) return field;
  const text = field[kind];
  return { ...field, [kind]: { ...text, own: { ...text.own, [culture]: value } } };
}
