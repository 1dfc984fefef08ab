import {
  applyChanges,
  changesBetween,
  conflictsOf,
  FIELD_FLAGS,
  filterChanges,
  type FieldsChanges,
  type FieldsConfiguration,
  type FlagChange,
  type TextChange,
} from '../../backend/index.js';

/** Raised when the shape of {@link FieldsDraft} changes: an older draft is then left alone. */
const VERSION = 1;

/** Unsaved edits: only what was changed. */
export interface FieldsDraft {
  readonly version: typeof VERSION;
  /** What the edited parts, and flags that are tied to them, were when editing began. */
  readonly from: FieldsChanges;
  /** What they were changed to. */
  readonly to: FieldsChanges;
}

interface Edited {
  readonly base: FieldsConfiguration;
  readonly configuration: FieldsConfiguration;
}

export function toDraft({ base, configuration }: Edited): FieldsDraft {
  const from = changesBetween(configuration, base);
  return { version: VERSION, from: withTiedFlags(from, base), to: changesBetween(base, configuration) };
}

/**
 * Editable and mandatory pull each other along: an edit of one is made on a state of both. Without the other one, what
 * somebody else makes of it later would look as if it had been so from the start, and be overwritten without a word.
 */
function withTiedFlags(from: FieldsChanges, { fields }: FieldsConfiguration): FieldsChanges {
  const shown = from.flags.filter(({ flag }) => flag === 'shown');
  const tied = new Set(from.flags.filter(({ flag }) => flag !== 'shown').map(({ id }) => id));
  const flags = fields
    .filter(({ id }) => tied.has(id))
    .flatMap(({ id, editable, mandatory }): readonly FlagChange[] => [
      { id, flag: 'editable', value: editable },
      { id, flag: 'mandatory', value: mandatory },
    ]);
  return { ...from, flags: [...shown, ...flags] };
}

/** Whether someone else has changed since, to something else, what the draft changes. */
export function isOutdated(draft: FieldsDraft, { base }: Pick<Edited, 'base'>): boolean {
  const { from, to } = knownTexts(draft, base.cultures);
  return conflictsOf(to, applyChanges(base, from), base).length > 0;
}

/** Without texts in languages that the tenant does not have any more: nobody could see or undo them. */
export function knownTexts({ version, from, to }: FieldsDraft, cultures: readonly string[]): FieldsDraft {
  const known = (changes: FieldsChanges): FieldsChanges =>
    filterChanges(changes, (part) => part.kind !== 'text' || cultures.includes(part.culture));
  return { version, from: known(from), to: known(to) };
}

/** `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): FieldsDraft | undefined {
  if (!isRecord(value)) return undefined;
  const { version, from, to } = value;
  return version === VERSION && isChanges(from) && isChanges(to) ? { version, from, to } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isChanges(value: unknown): value is FieldsChanges {
  if (!isRecord(value)) return false;
  const { order, flags, texts } = value;
  const sound = order === undefined || (Array.isArray(order) && order.every((id) => typeof id === 'string'));
  return sound && Array.isArray(flags) && flags.every(isFlag) && Array.isArray(texts) && texts.every(isText);
}

function isFlag(value: unknown): value is FlagChange {
  if (!isRecord(value)) return false;
  const known = FIELD_FLAGS.some((flag) => flag === value['flag']);
  return known && typeof value['id'] === 'string' && typeof value['value'] === 'boolean';
}

function isText(value: unknown): value is TextChange {
  if (!isRecord(value)) return false;
  const { id, text, culture, value: words } = value;
  return [id, culture, words].every((each) => typeof each === 'string') && (text === 'label' || text === 'tooltip');
}
