import { PRODUCT_FIELD_KINDS } from '../../backend/index.js';
import type { Cell, Sheet, SheetRow } from '../../core/spreadsheet/spreadsheet-model.js';
import { normalizedLabel, type ImportTarget, type LabelTable } from './import-labels.js';
import { guessNumberFormat, type NumberFormat } from './import-numbers.js';

/** For each column of the file what it becomes; `undefined`: not imported. */
export type ColumnMapping = readonly (ImportTarget | undefined)[];

export type DuplicateMatch = 'name' | 'code' | 'name-code';
export type ImportAction = 'add' | 'merge' | 'replace' | 'skip';

export interface ImportOptions {
  readonly match: DuplicateMatch;
  readonly action: ImportAction;
  readonly newListItems: 'add' | 'blank';
  readonly numberFormat: NumberFormat;
  /** With `replace`: an empty cell empties the field. Otherwise it leaves it alone. */
  readonly emptyCellsCount: boolean;
}

/** The text of a cell, with the number format of the file if it is a number there. */
export const cellText = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell));

/** Whether the first row names the columns. */
export function guessHeader({ rows }: Sheet, labels: LabelTable): boolean {
  const [first, second] = rows;
  if (!first) return false;
  if (first.cells.some((cell) => labels.has(normalizedLabel(cellText(cell))))) return true;
  const isNumber = (cell: Cell): boolean => typeof cell === 'number' || /^-?[\d.,\s]+$/.test(cell);
  return first.cells.every((cell) => cell !== '' && !isNumber(cell)) && (second?.cells.some(isNumber) ?? false);
}

/** By the labels in the first row; of two columns with the same label the first one counts. */
export function guessMapping(header: SheetRow | undefined, width: number, labels: LabelTable): ColumnMapping {
  const used = new Set<ImportTarget>();
  return Array.from({ length: width }, (_, column) => {
    const target = labels.get(normalizedLabel(cellText(header?.cells[column])));
    if (!target || used.has(target)) return undefined;
    used.add(target);
    return target;
  });
}

/** Columns whose field another column before them has, too. */
export function doubleColumns(mapping: ColumnMapping): ReadonlySet<number> {
  return new Set(mapping.flatMap((target, column) => (target && mapping.indexOf(target) < column ? [column] : [])));
}

export type OptionsProblem = 'no-columns' | 'no-code' | 'no-name';

/** What keeps the file from being looked at further, beside double columns. */
export function optionsProblem(mapping: ColumnMapping, { match, action }: ImportOptions): OptionsProblem | undefined {
  if (mapping.every((target) => target === undefined)) return 'no-columns';
  if (action === 'add') return undefined;
  if (match !== 'name' && !mapping.includes('code')) return 'no-code';
  return match !== 'code' && !mapping.includes('name') ? 'no-name' : undefined;
}

export function guessMatch(mapping: ColumnMapping): DuplicateMatch {
  return mapping.includes('code') || !mapping.includes('name') ? 'code' : 'name';
}

const NUMERIC: ReadonlySet<string> = new Set(['money', 'percent', 'quantity']);

export function isNumeric(target: ImportTarget): boolean {
  return target !== 'inAssortment' && NUMERIC.has(PRODUCT_FIELD_KINDS[target].type);
}

/** Looks at the columns that become numbers; numbers that the file stores as such say nothing. */
export function guessFormat(rows: readonly SheetRow[], mapping: ColumnMapping, fallback: NumberFormat): NumberFormat {
  const columns = mapping.flatMap((target, column) => (target && isNumeric(target) ? [column] : []));
  function* texts(): Generator<string> {
    for (const { cells } of rows.slice(0, 5000)) {
      for (const column of columns) {
        const cell = cells[column];
        if (typeof cell === 'string' && cell !== '') yield cell;
      }
    }
  }
  return guessNumberFormat(texts(), fallback);
}
