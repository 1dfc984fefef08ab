import { bareValue, decodeDate } from '../../../adapters/superoffice/wire/culture-data.js';
import type { FieldType } from '../../connectors/index.js';
import { readValue } from './value-conversion.js';

/** How connectors compare, by SuperOffice's names of their operators. */

type Test = (value: string, wanted: readonly string[]) => boolean;

interface Operator {
  /** How many values it takes. */
  readonly values: 1 | 2 | 'any';
  readonly test: Test;
}

function one(test: (value: string, wanted: string) => boolean): Operator {
  return { values: 1, test: (value, [wanted = '']) => test(value, wanted) };
}

function not({ values, test }: Operator): Operator {
  return { values, test: (value, wanted) => !test(value, wanted) };
}

type Compare = (a: string, b: string) => number;

/** An empty field is neither smaller nor greater than anything. */
function ordered(compare: Compare, holds: (order: number) => boolean): Operator {
  return one((value, wanted) => value !== '' && holds(compare(value, wanted)));
}

function between(compare: Compare): Operator {
  return {
    values: 2,
    test: (value, [from = '', to = '']) => value !== '' && compare(value, from) >= 0 && compare(value, to) <= 0,
  };
}

const lower = (text: string): string => text.toLowerCase();
const asText: Compare = (a, b) => lower(a).localeCompare(lower(b));
const asNumber: Compare = (a, b) => Number(a) - Number(b);
const asDate: Compare = (a, b) => (a < b ? -1 : Number(a > b));

const is = one((value, wanted) => lower(value) === lower(wanted));
const begins = one((value, wanted) => lower(value).startsWith(lower(wanted)));
const contains = one((value, wanted) => lower(value).includes(lower(wanted)));
const ends = one((value, wanted) => lower(value).endsWith(lower(wanted)));
const oneOf: Operator = { values: 'any', test: (value, wanted) => wanted.includes(value) };
const isNumber = ordered(asNumber, (order) => order === 0);

const TEXT: readonly (readonly [string, Operator])[] = [
  ['=', is],
  ['isnot', not(is)],
  ['begins', begins],
  ['notbegins', not(begins)],
  ['contains', contains],
  ['notcontains', not(contains)],
  ['ends', ends],
  ['notends', not(ends)],
  ['between', between(asText)],
];

const NUMBER: typeof TEXT = [
  ['=', isNumber],
  ['!=', not(isNumber)],
  ['>', ordered(asNumber, (order) => order > 0)],
  ['<', ordered(asNumber, (order) => order < 0)],
  ['>=', ordered(asNumber, (order) => order >= 0)],
  ['<=', ordered(asNumber, (order) => order <= 0)],
  ['between', between(asNumber)],
];

const DATE: typeof TEXT = [
  ['=', ordered(asDate, (order) => order === 0)],
  ['before', ordered(asDate, (order) => order < 0)],
  ['after', ordered(asDate, (order) => order > 0)],
  ['beforeOrEqual', ordered(asDate, (order) => order <= 0)],
  ['afterOrEqual', ordered(asDate, (order) => order >= 0)],
  ['between', between(asDate)],
];

const OPERATORS: Readonly<Record<FieldType, typeof TEXT>> = {
  Text: TEXT,
  Integer: NUMBER,
  Double: NUMBER,
  // A box that nobody has ever ticked has no value.
  Checkbox: [['=', one((value, wanted) => (value === '1') === (wanted === '1'))]],
  List: [
    ['oneof', oneOf],
    ['notoneof', not(oneOf)],
  ],
  Date: DATE,
  Password: [],
  Label: [],
};

export function operatorsOf(type: FieldType): readonly string[] {
  return OPERATORS[type].map(([name]) => name);
}

/** Texts and keys of items are never encoded: what looks like an encoding is theirs. */
function wantedValue(type: FieldType, sent: string): string {
  if (type === 'Text' || type === 'List') return sent;
  return type === 'Date' ? decodeDate(sent) : bareValue(sent).trim();
}

/**
 * @param name of the operator, in any case
 * @param values bare, or in CultureDataFormatter's form
 * @returns the comparison; a text when there is none, in English
 */
export function comparison(
  type: FieldType,
  name: string,
  values: readonly string[],
): ((value: string) => boolean) | string {
  const operator = OPERATORS[type].find(([each]) => lower(each) === lower(name))?.[1];
  if (!operator) return `cannot be compared by ${name}`;
  if (operator.values === 'any' ? values.length === 0 : values.length !== operator.values) {
    return `needs ${operator.values === 'any' ? 'a value' : `values: ${operator.values}`}`;
  }
  const wanted = values.map((value) => wantedValue(type, value));
  const wrong = wanted.findIndex((value) => value === '' || readValue(value, type) === undefined);
  if (wrong >= 0) return `cannot be compared with ${values[wrong] ?? ''}`;
  return (value) => operator.test(value, wanted);
}
