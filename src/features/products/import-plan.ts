import type { ProductField, ProductRow } from '../../backend/index.js';
import { sameDecimal } from '../../core/money.js';
import type { SheetRow } from '../../core/spreadsheet/spreadsheet-model.js';
import { Slices } from '../../core/spreadsheet/spreadsheet-slices.js';
import { cellText, isNumeric, type ColumnMapping, type ImportOptions } from './import-columns.js';
import type { ImportTarget } from './import-labels.js';
import { comparable, isWarning, readValue, type KnownNames, type ValueProblem } from './import-values.js';

export const OUTCOMES = ['new', 'changed', 'unchanged', 'skipped', 'problem'] as const;
export type ImportOutcome = (typeof OUTCOMES)[number];

/** Why a row cannot be imported, beside its values. */
export type RowProblem =
  | ValueProblem
  /** What it is matched by is empty. */
  | { readonly kind: 'no-key' }
  | { readonly kind: 'duplicate'; readonly line: number }
  /** The price list has several that match. */
  | { readonly kind: 'ambiguous'; readonly count: number };

export type ImportValues = Readonly<Partial<Record<ImportTarget, string>>>;

/** What would become of a row of the file. */
export interface PlannedRow {
  readonly row: SheetRow;
  readonly outcome: ImportOutcome;
  /** All of a new product; of a changed one what changes. As a list of products shows them. */
  readonly values: ImportValues;
  /** The product of the price list that it matches. */
  readonly existing: ProductRow | undefined;
  readonly problems: readonly RowProblem[];
}

export interface PlanInput {
  readonly rows: readonly SheetRow[];
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  readonly fields: readonly ProductField[];
  readonly known: KnownNames;
  /** Products by {@link keyOf}. */
  readonly existing: ReadonlyMap<string, readonly ProductRow[]>;
}

/** What a product is found by; `undefined` when that is empty. */
export function keyOf(code: string, name: string, { match }: ImportOptions): string | undefined {
  const parts = match === 'code' ? [code] : match === 'name' ? [name] : [code, name];
  const key = parts.map(comparable);
  return key.every((part) => part === '') ? undefined : key.join('\n');
}

const isKey = (target: ImportTarget, { match }: ImportOptions): boolean =>
  match === 'name-code' ? target === 'code' || target === 'name' : target === match;

/** The same for a row of the file. */
export function keyOfRow({ cells }: SheetRow, mapping: ColumnMapping, options: ImportOptions): string | undefined {
  const cell = (target: ImportTarget): string => {
    const column = mapping.indexOf(target);
    return column === -1 ? '' : cellText(cells[column]);
  };
  return keyOf(cell('code'), cell('name'), options);
}

export const existingValue = (row: ProductRow, target: ImportTarget): string =>
  target === 'inAssortment' ? (row.inAssortment ? '1' : '') : (row.values[target] ?? '');

/** Money compares by amount. */
export function isSame(target: ImportTarget, a: string, b: string): boolean {
  return a === b || (isNumeric(target) && sameDecimal(a, b));
}

/** Decides for every row; nothing is written. Takes its time in short slices. */
export async function planImport(
  input: PlanInput,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly PlannedRow[]> {
  const slices = new Slices(signal);
  const planner = new Planner(input);
  const planned: PlannedRow[] = [];
  for (const row of input.rows) {
    planned.push(planner.plan(row));
    if (!slices.due) continue;
    progress(planned.length);
    await slices.rest();
  }
  return planned;
}

class Planner {
  readonly #input: PlanInput;
  readonly #mandatory: ReadonlySet<ImportTarget>;
  /** Line of the row that has a key first. */
  readonly #lines = new Map<string, number>();

  constructor(input: PlanInput) {
    this.#input = input;
    // A product without a name would be nothing to anybody, whatever the configuration says.
    this.#mandatory = new Set(['name', ...input.fields.filter(({ mandatory }) => mandatory).map(({ key }) => key)]);
  }

  plan(row: SheetRow): PlannedRow {
    const { options, mapping, existing } = this.#input;
    const problems: RowProblem[] = [];
    const values = this.#read(row, problems);
    const key = options.action === 'add' ? undefined : keyOfRow(row, mapping, options);
    const matches = key === undefined ? [] : (existing.get(key) ?? []);
    if (options.action !== 'add') this.#checkKey(key, row.line, matches.length, problems);
    const [match] = matches;
    const outcome = match ? this.#update(match, values, problems) : this.#add(values, problems);
    const applied = problems.filter((problem) => !isUnused(problem, outcome.values));
    const failed = problems.some((problem) => !('target' in problem) || !isWarning(problem));
    return { row, ...outcome, existing: match, problems: applied, ...(failed ? { outcome: 'problem' } : {}) };
  }

  #read({ cells }: SheetRow, problems: RowProblem[]): Partial<Record<ImportTarget, string>> {
    const { mapping, options, known } = this.#input;
    const values: Partial<Record<ImportTarget, string>> = {};
    mapping.forEach((target, column) => {
      const cell = cells[column] ?? '';
      if (!target) return;
      if (typeof cell === 'string' && cell.trim() === '') {
        if (options.action === 'replace' && options.emptyCellsCount) values[target] = '';
        return;
      }
      const { value, problem } = readValue(cell, target, options, known);
      if (problem) problems.push(problem);
      if (!problem || isWarning(problem)) values[target] = value;
    });
    return values;
  }

  #checkKey(key: string | undefined, line: number, matches: number, problems: RowProblem[]): void {
    if (key === undefined) {
      problems.push({ kind: 'no-key' });
      return;
    }
    const first = this.#lines.get(key);
    if (first === undefined) this.#lines.set(key, line);
    else problems.push({ kind: 'duplicate', line: first });
    if (matches > 1) problems.push({ kind: 'ambiguous', count: matches });
  }

  #add(values: Partial<Record<ImportTarget, string>>, problems: RowProblem[]): Outcome {
    for (const target of this.#mandatory) {
      const unread = problems.some(
        (problem) => 'target' in problem && problem.target === target && !isWarning(problem),
      );
      const isCheckbox = target === 'subscription';
      if (!unread && !isCheckbox && (values[target] ?? '') === '') {
        problems.push({ kind: 'mandatory', target, text: '' });
      }
    }
    return { outcome: 'new', values };
  }

  #update(match: ProductRow, values: Partial<Record<ImportTarget, string>>, problems: RowProblem[]): Outcome {
    const { action } = this.#input.options;
    if (action === 'skip') return { outcome: 'skipped', values: {} };
    const changes: Partial<Record<ImportTarget, string>> = {};
    for (const target of this.#input.mapping) {
      const value = target && values[target];
      // What it was found by stays as it is written there: case and spaces around are no change.
      if (target === undefined || value === undefined || isKey(target, this.#input.options)) continue;
      const before = existingValue(match, target);
      // "Update empty fields": a checkbox always has a value.
      const fillsEmpty = before === '' && target !== 'inAssortment' && target !== 'subscription';
      if (isSame(target, before, value) || (action === 'merge' && !fillsEmpty)) continue;
      if (value === '' && this.#mandatory.has(target)) problems.push({ kind: 'mandatory', target, text: '' });
      changes[target] = value;
    }
    return { outcome: Object.keys(changes).length > 0 ? 'changed' : 'unchanged', values: changes };
  }
}

/** A warning about a value that is not written says nothing. */
function isUnused(problem: RowProblem, values: ImportValues): boolean {
  return 'target' in problem && isWarning(problem) && values[problem.target] === undefined;
}

interface Outcome {
  readonly outcome: ImportOutcome;
  readonly values: ImportValues;
}

/** Whether something can be written for it. */
export const isImportable = ({ outcome }: PlannedRow): boolean => outcome === 'new' || outcome === 'changed';
