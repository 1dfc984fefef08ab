import type { ConfiguredField, FieldsConfiguration, FieldText, FieldTextKind } from './settings.js';

export const FIELD_FLAGS = ['shown', 'editable', 'mandatory'] as const;
export type FieldFlag = (typeof FIELD_FLAGS)[number];

const TEXT_KINDS: readonly FieldTextKind[] = ['label', 'tooltip'];

/** One thing of a configuration that two people can change differently. */
export type FieldsPart =
  | { readonly kind: 'order' }
  | { readonly kind: 'flag'; readonly id: string; readonly flag: FieldFlag }
  | { readonly kind: 'text'; readonly id: string; readonly text: FieldTextKind; readonly culture: string };

export interface FlagChange {
  readonly id: string;
  readonly flag: FieldFlag;
  readonly value: boolean;
}

export interface TextChange {
  readonly id: string;
  readonly text: FieldTextKind;
  readonly culture: string;
  /** `''`: the standard text again. */
  readonly value: string;
}

/** What is different in another configuration of the same fields. */
export interface FieldsChanges {
  /** The ids of all fields, in the new order; absent: it stays. */
  readonly order?: readonly string[];
  readonly flags: readonly FlagChange[];
  readonly texts: readonly TextChange[];
}

/** Names a part: equal parts have equal keys. */
export function partKey(part: FieldsPart): string {
  switch (part.kind) {
    case 'order':
      return 'order';
    case 'flag':
      return `flag ${part.flag} ${part.id}`;
    case 'text':
      return `text ${part.text} ${part.culture} ${part.id}`;
  }
}

export function partsOf({ order, flags, texts }: FieldsChanges): readonly FieldsPart[] {
  return [
    ...(order ? [{ kind: 'order' } as const] : []),
    ...flags.map(({ id, flag }) => ({ kind: 'flag', id, flag }) as const),
    ...texts.map(({ id, text, culture }) => ({ kind: 'text', id, text, culture }) as const),
  ];
}

/** Only those whose part passes. */
export function filterChanges(changes: FieldsChanges, passes: (part: FieldsPart) => boolean): FieldsChanges {
  const { order, flags, texts } = changes;
  return {
    ...(order && passes({ kind: 'order' }) ? { order } : {}),
    flags: flags.filter(({ id, flag }) => passes({ kind: 'flag', id, flag })),
    texts: texts.filter(({ id, text, culture }) => passes({ kind: 'text', id, text, culture })),
  };
}

export function isEmpty({ order, flags, texts }: FieldsChanges): boolean {
  return !order && flags.length === 0 && texts.length === 0;
}

/**
 * What turns `before` into `after`, by field in the order of `after`. Cheap for what was not touched: fields and texts
 * that are the same objects are not compared.
 */
export function changesBetween(before: FieldsConfiguration, after: FieldsConfiguration): FieldsChanges {
  const known = new Map(before.fields.map((field) => [field.id, field]));
  const flags: FlagChange[] = [];
  const texts: TextChange[] = [];
  for (const field of after.fields) {
    const old = known.get(field.id);
    if (!old || old === field) continue;
    const { id } = field;
    for (const flag of FIELD_FLAGS) if (old[flag] !== field[flag]) flags.push({ id, flag, value: field[flag] });
    for (const text of TEXT_KINDS) {
      for (const [culture, value] of differentTexts(old[text], field[text])) texts.push({ id, text, culture, value });
    }
  }
  const order = after.fields.map(({ id }) => id);
  return { ...(sameOrder(before, order) ? {} : { order }), flags, texts };
}

function differentTexts(before: FieldText, after: FieldText): readonly (readonly [culture: string, value: string])[] {
  if (before === after) return [];
  const cultures = new Set([...Object.keys(before.own), ...Object.keys(after.own)]);
  return [...cultures].flatMap((culture) => {
    const value = ownText(after, culture);
    return ownText(before, culture) === value ? [] : [[culture, value] as const];
  });
}

function ownText({ own }: FieldText, culture: string): string {
  return textOf(own, culture) ?? '';
}

/** Cultures are data: one called `constructor` must not find what every object has. */
function textOf(texts: Readonly<Record<string, string>>, culture: string): string | undefined {
  return Object.hasOwn(texts, culture) ? texts[culture] : undefined;
}

function sameOrder({ fields }: FieldsConfiguration, order: readonly string[]): boolean {
  return fields.length === order.length && fields.every(({ id }, index) => id === order[index]);
}

/** Changes of fields that are not there, and of what is locked, do nothing. */
export function applyChanges(configuration: FieldsConfiguration, changes: FieldsChanges): FieldsConfiguration {
  const fields = new Map(configuration.fields.map((field) => [field.id, field]));
  const change = (id: string, apply: (field: ConfiguredField) => ConfiguredField): void => {
    const field = fields.get(id);
    if (field) fields.set(id, apply(field));
  };
  // What is given up comes first: each flag may pull another one along.
  const flags = [...changes.flags].sort((a, b) => Number(a.value) - Number(b.value));
  for (const { id, flag, value } of flags) change(id, (field) => withFlag(field, flag, value));
  for (const { id, text, culture, value } of changes.texts) {
    change(id, (field) => withText(field, text, culture, value));
  }
  const changed = [...fields.values()];
  return { ...configuration, fields: changes.order ? inOrder(changed, changes.order) : changed };
}

/** Fields that `order` does not name stay behind the one that they followed. */
function inOrder(fields: readonly ConfiguredField[], order: readonly string[]): readonly ConfiguredField[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const sorted = [...new Set(order)].flatMap((id) => byId.get(id) ?? []);
  const named = new Set(sorted);
  fields.forEach((field, index) => {
    if (named.has(field)) return;
    const before = fields[index - 1];
    sorted.splice(before ? sorted.indexOf(before) + 1 : 0, 0, field);
  });
  return sorted;
}

/** The rules of SuperOffice's dialog: locks hold, and what is mandatory can be edited. */
export function withFlag(field: ConfiguredField, flag: FieldFlag, value: boolean): ConfiguredField {
  if (flag === 'shown') {
    // The lock keeps what is shown from being hidden; it shows nothing by itself.
    const locked = field.alwaysShown && field.shown;
    return locked || value === field.shown ? field : { ...field, shown: value };
  }
  if (field.restricted || field[flag] === value) return field;
  const editable = flag === 'editable' ? value : value || field.editable;
  const mandatory = flag === 'mandatory' ? value : value && field.mandatory;
  return { ...field, editable, mandatory };
}

/** @param value `''`, or the standard text itself: the standard text again */
export function withText(field: ConfiguredField, kind: FieldTextKind, culture: string, value: string): ConfiguredField {
  const text = field[kind];
  const wanted = value === textOf(text.standard, culture) ? '' : value;
  if (!text.changeable || ownText(text, culture) === wanted) return field;
  const { [culture]: _, ...others } = text.own;
  const own = wanted === '' ? others : { ...others, [culture]: wanted };
  return { ...field, [kind]: { ...text, own } };
}

/** What a user of the culture reads; `''` when nobody knows. */
export function shownText({ own, standard }: FieldText, culture: string): string {
  return textOf(own, culture) ?? textOf(standard, culture) ?? '';
}

/** Another language has a text of the tenant's own, and this one does not: its users read something else. */
export function isMissing(text: FieldText, culture: string): boolean {
  return textOf(text.own, culture) === undefined && Object.keys(text.own).length > 0;
}

/**
 * What making `changes` on `present` would take from others: parts that they changed since `expected`, and that would
 * be different afterwards. A flag that is pulled along (what is mandatory becomes editable) counts, too.
 */
export function conflictsOf(
  changes: FieldsChanges,
  expected: FieldsConfiguration,
  present: FieldsConfiguration,
): readonly FieldsPart[] {
  const others = new Set(partsOf(changesBetween(expected, present)).map(partKey));
  const lost = changesBetween(present, applyChanges(present, changes));
  return partsOf(lost).filter((part) => others.has(partKey(part)));
}
