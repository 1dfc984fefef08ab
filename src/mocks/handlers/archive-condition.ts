import { TenantError } from '../tenant/tenant-error.js';
import type { CellValue, Condition, Operator, Restriction } from './archive-restriction.js';

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
  const texts = values.map((each) => each.toLowerCase());
  const numbers = texts.map((each) => (/^(true|false)$/.test(each) ? Number(each === 'true') : Number(each)));
  const [textSet, numberSet] = [new Set(texts), new Set(numbers)];
  return (cell) =>
    typeof cell === 'string'
      ? meetsText(cell.toLowerCase(), operator, texts, textSet)
      : compares(Number(cell), operator, numbers, numberSet);
}

function meetsText(cell: string, operator: Operator, values: readonly string[], set: ReadonlySet<string>): boolean {
  const [first = ''] = values;
  if (operator === 'begins') return cell.startsWith(first);
  if (operator === 'contains') return cell.includes(first);
  return compares(cell, operator, values, set);
}

function compares<T extends string | number>(
  cell: T,
  operator: Operator,
  [first, second]: readonly T[],
  set: ReadonlySet<T>,
): boolean {
  if (operator === 'oneof') return set.has(cell);
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
    case 'between':
      return second !== undefined && cell >= first && cell <= second;
    case 'begins':
    case 'contains':
      throw new TenantError('ArgumentException', `“${operator}” is for text only.`, 'Restriction');
  }
}
