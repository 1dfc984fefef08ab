import { bareValue } from '../../adapters/superoffice/wire/culture-data.js';
import { TenantError } from '../tenant/tenant-error.js';
import { MalformedRequest, type Params } from './params.js';

/** A condition of an archive call. All conditions of a call must hold. */
export interface Condition {
  readonly column: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

const OPERATORS = ['=', '!=', '<', '>', '<=', '>=', 'is', 'begins', 'contains', 'oneof'] as const;
type Operator = (typeof OPERATORS)[number];

export type CellValue = string | number | boolean;

function operatorOf(text: string): Operator {
  const found = OPERATORS.find((operator) => operator === text.toLowerCase());
  if (found) return found;
  throw new TenantError('ArgumentException', `The operator “${text}” is not supported here.`, 'Restriction');
}

/** `ArchiveRestrictionInfo[]`; rows that are not active are ignored, as the server does. */
export function conditionsFrom(restrictions: readonly Params[]): readonly Condition[] {
  return restrictions
    .filter((each) => each.flag('IsActive'))
    .map((each) => ({
      column: each.text('Name'),
      operator: operatorOf(each.text('Operator')),
      values: each.texts('Values').map(bareValue),
    }));
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
 * The text form: `name begins 'N' and deleted = 0`, `quoteConnectionId oneOf (1, 2)`. Only `and` is understood.
 * @throws MalformedRequest, or TenantError for what the language has and this server has not
 */
export function parseConditions(text: string): readonly Condition[] {
  const tokens = new Tokens(text);
  const conditions: Condition[] = [];
  while (!tokens.done) {
    if (conditions.length > 0 && !tokens.accept('and')) {
      throw new TenantError('ArgumentException', `“${tokens.take()}” is not supported here.`, 'Restriction');
    }
    const column = tokens.take();
    const operator = operatorOf(tokens.take());
    conditions.push({ column, operator, values: operator === 'oneof' ? valuesOf(tokens) : [valueOf(tokens.take())] });
  }
  return conditions;
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

/** Whether a cell meets a condition. Text is compared without regard to case. */
export function meets(cell: CellValue, { operator, values }: Condition): boolean {
  if (typeof cell === 'string')
    return meetsText(
      cell.toLowerCase(),
      operator,
      values.map((each) => each.toLowerCase()),
    );
  const numbers = values.map((each) =>
    /^(true|false)$/i.test(each) ? Number(each.toLowerCase() === 'true') : Number(each),
  );
  return compares(Number(cell), operator, numbers);
}

function meetsText(cell: string, operator: Operator, values: readonly string[]): boolean {
  const [first = ''] = values;
  if (operator === 'begins') return cell.startsWith(first);
  if (operator === 'contains') return cell.includes(first);
  return compares(cell, operator, values);
}

function compares<T extends string | number>(cell: T, operator: Operator, values: readonly T[]): boolean {
  const [first] = values;
  if (operator === 'oneof') return values.includes(cell);
  if (first === undefined) return false;
  switch (operator) {
    case '=':
    case 'is':
      return cell === first;
    case '!=':
      return cell !== first;
    case '<':
      return cell < first;
    case '>':
      return cell > first;
    case '<=':
      return cell <= first;
    case '>=':
      return cell >= first;
    case 'begins':
    case 'contains':
      throw new TenantError('ArgumentException', `“${operator}” is for text only.`, 'Restriction');
  }
}
