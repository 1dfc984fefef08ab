import type {
  SyncActorType,
  SyncErpQuery,
  SyncImportTarget,
  SyncSearchCondition,
  SyncSearchField,
  SyncSearchOperator,
} from '../../../backend/index.js';
import { parseDecimal } from '../../../core/decimal.js';

/** Search conditions as a user makes them. No DOM. */

/** A text as it was typed; `incomplete`: the browser has a part of a date. */
export interface TypedValue {
  readonly text: string;
  readonly incomplete: boolean;
}

export interface ConditionDraft {
  /** Of the row in the dialog; never used twice. */
  readonly id: number;
  /** Key of the field. */
  readonly field: string;
  readonly operator: SyncSearchOperator;
  readonly first: TypedValue;
  /** Of `between`. */
  readonly second: TypedValue;
  /** Keys of chosen items. */
  readonly items: readonly string[];
}

export type ConditionProblem = 'number' | 'whole' | 'date' | 'half';

export type ConditionReading =
  /** Nothing was entered: it is no condition. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'set'; readonly condition: SyncSearchCondition }
  | { readonly kind: 'problem'; readonly problem: ConditionProblem };

/** How the value of a condition is entered. */
export type ConditionInput = 'text' | 'several' | 'range' | 'choice' | 'items' | 'box';

const EMPTY: TypedValue = { text: '', incomplete: false };

export function newCondition(id: number, field: SyncSearchField): ConditionDraft {
  return {
    id,
    field: field.key,
    operator: field.operators[0] ?? 'equals',
    first: EMPTY,
    second: EMPTY,
    items: [],
  };
}

/** What was entered stays as far as the other field understands it. */
export function withField(draft: ConditionDraft, before: SyncSearchField, field: SyncSearchField): ConditionDraft {
  const operator = field.operators.includes(draft.operator) ? draft.operator : (field.operators[0] ?? 'equals');
  const changed = { ...draft, field: field.key, operator };
  return field.type === before.type && field.listName === before.listName
    ? changed
    : { ...changed, first: EMPTY, second: EMPTY, items: [] };
}

export function inputOf(field: SyncSearchField, operator: SyncSearchOperator): ConditionInput {
  if (field.type === 'checkbox') return 'box';
  const several = operator === 'one-of' || operator === 'not-one-of';
  if (field.type === 'list') return several ? 'items' : 'choice';
  if (several) return 'several';
  return operator === 'between' ? 'range' : 'text';
}

type ValueReading = { readonly value: string } | { readonly problem: ConditionProblem };

function readValue({ type }: SyncSearchField, { text, incomplete }: TypedValue, language: string): ValueReading {
  if (type === 'date') return incomplete ? { problem: 'date' } : { value: text };
  const value = text.trim();
  if (value === '' || (type !== 'integer' && type !== 'double')) return { value };
  const number = parseDecimal(value, language);
  if (number === undefined) return { problem: 'number' };
  return type === 'integer' && number.includes('.') ? { problem: 'whole' } : { value: number };
}

function typedValues(draft: ConditionDraft, input: ConditionInput): readonly TypedValue[] {
  switch (input) {
    case 'items':
      return draft.items.map((text) => ({ text, incomplete: false }));
    case 'range':
      return [draft.first, draft.second];
    case 'several':
      return draft.first.text.split(';').map((text) => ({ text, incomplete: false }));
    default:
      return [draft.first];
  }
}

export function readCondition(draft: ConditionDraft, field: SyncSearchField, language: string): ConditionReading {
  const input = inputOf(field, draft.operator);
  const values: string[] = [];
  for (const typed of typedValues(draft, input)) {
    const reading = readValue(field, typed, language);
    if ('problem' in reading) return { kind: 'problem', problem: reading.problem };
    values.push(reading.value);
  }
  const entered = values.filter((value) => value !== '');
  if (entered.length === 0) return { kind: 'empty' };
  if (input === 'range' && entered.length === 1) return { kind: 'problem', problem: 'half' };
  return { kind: 'set', condition: { field: field.key, operator: draft.operator, values: entered } };
}

export interface ReadDraft {
  readonly draft: ConditionDraft;
  readonly field: SyncSearchField;
  readonly reading: ConditionReading;
}

/** Those of fields that the connector (still) has. */
export function readConditions(
  drafts: readonly ConditionDraft[],
  target: SyncImportTarget,
  language: string,
): readonly ReadDraft[] {
  return drafts.flatMap((draft) => {
    const field = target.fields.find(({ key }) => key === draft.field);
    return field ? [{ draft, field, reading: readCondition(draft, field, language) }] : [];
  });
}

export function queryOf(connectionId: number, type: SyncActorType, read: readonly ReadDraft[]): SyncErpQuery {
  const conditions = read.flatMap(({ reading }) => (reading.kind === 'set' ? [reading.condition] : []));
  return { connectionId, type, conditions };
}
