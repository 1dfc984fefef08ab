import { TenantError } from '../tenant/tenant-error.js';
import {
  OPPOSITES,
  SYNONYMS,
  type BasicOperator,
  type CellValue,
  type Condition,
  type Operator,
  type Restriction,
} from './archive-restriction.js';

export type RowTest<Row> = (row: Row) => boolean;

/**
 * What a restriction asks, worked out once, for many rows.
 * @param cell reads the condition's column
 */
export function rowTest<Row>(
  restriction: Restriction,
  cell: (condition: Condition) => (row: Row) => CellValue,
): RowTest<Row> {
  if ('all' in restriction) {
    const tests = restriction.all.map((each) => rowTest(each, cell));
    return (row) => tests.every((test) => test(row));
  }
  if ('any' in restriction) {
    const tests = restriction.any.map((each) => rowTest(each, cell));
    return (row) => tests.some((test) => test(row));
  }
  const read = cell(restriction);
  const meets = cellTest(restriction);
  return (row) => meets(read(row));
}

/** Text is compared without regard to case. */
function cellTest({ operator, values }: Condition): (cell: CellValue) => boolean {
  if (isOpposite(operator)) {
    const meets = cellTest({ column: '', operator: OPPOSITES[operator], values });
    return (cell) => !meets(cell);
  }
  const basic = isSynonym(operator) ? SYNONYMS[operator] : operator;
  const texts = values.map((each) => each.toLowerCase());
  const numbers = texts.map((each) => (/^(true|false)$/.test(each) ? Number(each === 'true') : Number(each)));
  const [textSet, numberSet] = [new Set(texts), new Set(numbers)];
  return (cell) =>
    typeof cell === 'string'
      ? meetsText(cell.toLowerCase(), basic, texts, textSet)
      : compares(Number(cell), basic, numbers, numberSet);
}

function isOpposite(operator: Operator): operator is keyof typeof OPPOSITES {
  return operator in OPPOSITES;
}

function isSynonym(operator: Operator): operator is keyof typeof SYNONYMS {
  return operator in SYNONYMS;
}

function meetsText(
  cell: string,
  operator: BasicOperator,
  values: readonly string[],
  set: ReadonlySet<string>,
): boolean {
  const [first = ''] = values;
  if (operator === 'begins') return cell.startsWith(first);
  if (operator === 'contains') return cell.includes(first);
  if (operator === 'ends') return cell.endsWith(first);
  return compares(cell, operator, values, set);
}

function compares<T extends string | number>(
  cell: T,
  operator: BasicOperator,
  [first, second]: readonly T[],
  set: ReadonlySet<T>,
): boolean {
  if (operator === 'oneof') return set.has(cell);
  if (first === undefined) return false;
  switch (operator) {
    case '=':
      return cell === first;
    case '<':
      return cell < first;
    case '>':
      return cell > first;
    case '<=':
      return cell <= first;
    case '>=':
      return cell >= first;
    case 'between':
      return second !== undefined && cell >= first && cell <= second;
    case 'begins':
    case 'contains':
    case 'ends':
      throw new TenantError('ArgumentException', `“${operator}” is for text only.`, 'Restriction');
  }
}
