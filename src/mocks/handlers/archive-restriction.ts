import { bareValue } from '../../adapters/superoffice/wire/culture-data.js';
import { TenantError } from '../tenant/tenant-error.js';
import { MalformedRequest, type Params } from './params.js';

/** What the rows of an archive call must be like. */
export type Restriction =
  Condition | { readonly all: readonly Restriction[] } | { readonly any: readonly Restriction[] };

export interface Condition {
  readonly column: string;
  readonly operator: Operator;
  /** Bare. */
  readonly values: readonly string[];
  /** As they were sent, where that form is known: a text may look like an encoding. */
  readonly sent?: readonly string[];
}

/** Asks for every row without any condition; the documentation recommends it where a restriction is compulsory. */
export const ALL_ROWS = 'getallrows';

/** Operators that another one says as well, or the opposite of which it says. */
export const SYNONYMS = {
  is: '=',
  before: '<',
  beforeorequal: '<=',
  after: '>',
  afterorequal: '>=',
} as const;
export const OPPOSITES = {
  '!=': '=',
  isnot: '=',
  notoneof: 'oneof',
  notbegins: 'begins',
  notcontains: 'contains',
  notends: 'ends',
} as const;

const BASIC = ['=', '<', '>', '<=', '>=', 'begins', 'contains', 'ends', 'oneof', 'between'] as const;
export type BasicOperator = (typeof BASIC)[number];

/** In lower case. */
export type Operator = BasicOperator | keyof typeof SYNONYMS | keyof typeof OPPOSITES;

export type CellValue = string | number | boolean;

function isOperator(text: string): text is Operator {
  return (BASIC as readonly string[]).includes(text) || text in SYNONYMS || text in OPPOSITES;
}

function operatorOf(text: string): Operator {
  const found = text.toLowerCase();
  if (isOperator(found)) return found;
  throw new TenantError('ArgumentException', `The operator “${text}” is not supported here.`, 'Restriction');
}

type Token = '(' | ')' | 'and' | 'or' | Condition;

/**
 * `ArchiveRestrictionInfo[]`; rows that are not active are ignored, as the server does. `InterOperator` joins a row to
 * the next one, `InterParenthesis` opens (positive) or closes (negative) that many brackets at it.
 */
export function restrictionFrom(restrictions: readonly Params[]): Restriction {
  const active = restrictions.filter((each) => each.flag('IsActive'));
  const tokens = active.flatMap((each, index): Token[] => {
    const sent = each.texts('Values');
    const condition: Condition = {
      column: each.text('Name'),
      operator: operatorOf(each.text('Operator')),
      values: sent.map(bareValue),
      sent,
    };
    const brackets = each.integer('InterParenthesis');
    const last = index === active.length - 1;
    return [
      ...Array.from({ length: Math.max(0, brackets) }, () => '(' as const),
      condition,
      ...Array.from({ length: Math.max(0, -brackets) }, () => ')' as const),
      ...(last ? [] : [each.text('InterOperator').toLowerCase() === 'or' ? ('or' as const) : ('and' as const)]),
    ];
  });
  return restrictionOf(tokens);
}

/** `and` binds tighter than `or`. No tokens: everything is wanted. */
function restrictionOf(tokens: readonly Token[]): Restriction {
  if (tokens.length === 0) return { all: [] };
  let next = 0;
  const accept = (token: Token): boolean => {
    if (tokens[next] !== token) return false;
    next += 1;
    return true;
  };
  const single = (): Restriction => {
    const token = tokens[next];
    next += 1;
    if (typeof token === 'object') return token;
    if (token !== '(') throw new MalformedRequest(`Restriction: “${token ?? 'the end'}” is in the wrong place.`);
    const inner = either();
    if (!accept(')')) throw new MalformedRequest('Restriction: a bracket is not closed.');
    return inner;
  };
  const both = (): Restriction => {
    const all = [single()];
    while (accept('and')) all.push(single());
    return all[0] && all.length === 1 ? all[0] : { all };
  };
  const either = (): Restriction => {
    const any = [both()];
    while (accept('or')) any.push(both());
    return any[0] && any.length === 1 ? any[0] : { any };
  };
  const whole = either();
  if (next < tokens.length) throw new MalformedRequest('Restriction: it goes on after its end.');
  return whole;
}

const TOKEN = /\s*('(?:\\.|[^'\\])*'|\[[A-Z]+:[^\]]*\]|[(),]|[!<>]?=|[<>]|[\w/.-]+)/gy;

class Tokens {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(text: string) {
    const found = [...text.matchAll(TOKEN)];
    const rest = text.slice(found.reduce((length, [whole]) => length + whole.length, 0)).trim();
    if (rest !== '') throw new MalformedRequest(`Restriction: cannot read “${rest}”.`);
    this.#tokens = found.map(([, token = '']) => token);
  }

  get done(): boolean {
    return this.#next >= this.#tokens.length;
  }

  take(): string {
    const token = this.#tokens[this.#next++];
    if (token === undefined) throw new MalformedRequest('Restriction: it breaks off.');
    return token;
  }

  /** Takes the next token if it is this one. */
  accept(token: string): boolean {
    if (this.#tokens[this.#next]?.toLowerCase() !== token) return false;
    this.#next += 1;
    return true;
  }
}

/**
 * The text form: `(name begins 'N' or code begins 'N') and deleted = 0`, `quoteConnectionId oneOf (1, 2)`.
 * @throws MalformedRequest, or TenantError for an operator that this server has not
 */
export function parseRestriction(text: string): Restriction {
  const tokens = new Tokens(text);
  const found: Token[] = [];
  while (!tokens.done) {
    const token = tokens.take();
    const word = token.toLowerCase();
    if (word === '(' || word === ')' || word === 'and' || word === 'or') {
      found.push(word);
      continue;
    }
    const operator = operatorOf(tokens.take());
    const several = operator === 'oneof' || operator === 'notoneof' || operator === 'between';
    found.push({ column: token, operator, values: several ? valuesOf(tokens) : [valueOf(tokens.take())] });
  }
  return restrictionOf(found);
}

function valuesOf(tokens: Tokens): string[] {
  const bracketed = tokens.accept('(');
  const values = [valueOf(tokens.take())];
  while (tokens.accept(',')) values.push(valueOf(tokens.take()));
  if (bracketed && !tokens.accept(')')) throw new MalformedRequest('Restriction: a bracket is not closed.');
  return values;
}

function valueOf(token: string): string {
  return token.startsWith("'") ? token.slice(1, -1).replaceAll(/\\(.)/g, '$1') : bareValue(token);
}

/** The conditions that every row must meet, whatever else is asked. */
export function certainConditions(restriction: Restriction): readonly Condition[] {
  if ('all' in restriction) return restriction.all.flatMap(certainConditions);
  return 'any' in restriction ? [] : [restriction];
}
