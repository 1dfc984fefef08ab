import type { ConfigurationFieldType, SyncSearchOperator } from '../../../backend/index.js';

/** What connectors can compare by, by type of field, with their names of it (SDK documentation). The most usual first. */

type Operators = readonly (readonly [operator: SyncSearchOperator, wireName: string])[];

const TEXT: Operators = [
  ['begins', 'begins'],
  ['contains', 'contains'],
  ['equals', '='],
  ['ends', 'ends'],
  ['not-equals', 'isnot'],
  ['not-begins', 'notbegins'],
  ['not-contains', 'notcontains'],
  ['not-ends', 'notends'],
  ['between', 'between'],
];

const NUMBER: Operators = [
  ['equals', '='],
  ['not-equals', '!='],
  ['less', '<'],
  ['less-or-equal', '<='],
  ['greater', '>'],
  ['greater-or-equal', '>='],
  ['between', 'between'],
];

const OPERATORS: Readonly<Record<ConfigurationFieldType, Operators>> = {
  text: TEXT,
  integer: NUMBER,
  double: NUMBER,
  checkbox: [['equals', '=']],
  list: [
    ['one-of', 'oneof'],
    ['not-one-of', 'notoneof'],
  ],
  date: [
    ['equals', '='],
    ['before', 'before'],
    ['before-or-equal', 'beforeOrEqual'],
    ['after', 'after'],
    ['after-or-equal', 'afterOrEqual'],
    ['between', 'between'],
  ],
  password: [],
  label: [],
};

export function operatorsOf(type: ConfigurationFieldType): readonly SyncSearchOperator[] {
  return OPERATORS[type].map(([operator]) => operator);
}

/** The connectors' name; `undefined`: fields of this type cannot be compared so. */
export function wireOperator(type: ConfigurationFieldType, operator: SyncSearchOperator): string | undefined {
  return OPERATORS[type].find(([each]) => each === operator)?.[1];
}
