import type { SyncImportLine, SyncImportPreview, SyncImportTarget, SyncSearchField } from '../../../backend/index.js';
import { memoizeLast } from '../../../core/memoize.js';

/** What would become of a line, in one word; `unsaid`: the service does not tell. */
export type LineOutcome = 'added' | 'updated' | 'unchanged' | 'unsaid';

export type LineFilter = 'all' | LineOutcome | 'duplicate' | 'attention';

export const LINE_FILTERS = ['all', 'added', 'updated', 'unchanged', 'unsaid', 'duplicate', 'attention'] as const;

/** A line may touch several records: a new company with a contact that is there already is something new. */
export function outcomeOf({ actions }: SyncImportLine): LineOutcome {
  const has = (wanted: LineOutcome): boolean => actions.some(({ action }) => action === wanted);
  if (has('added')) return 'added';
  if (has('updated')) return 'updated';
  return has('unchanged') ? 'unchanged' : 'unsaid';
}

/** What a line is called; without a name, its first value that says something. */
export function nameOf({ values, key }: SyncImportLine, nameColumn: number): string {
  const isSaid = (value: string | undefined): boolean => value !== undefined && value.trim() !== '';
  return [values[nameColumn], ...values, key].find(isSaid) ?? '';
}

/** Where the names stand: in the column of the field that the found records are called by, else in the first one. */
export function nameColumnOf({ columns }: SyncImportPreview, target: SyncImportTarget | undefined): number {
  const named = nameFieldOf(target)?.key.toLowerCase();
  return Math.max(
    0,
    columns.findIndex(({ key }) => key.toLowerCase() === named),
  );
}

/** What a record of the ERP system is called by: the first of its texts. */
export function nameFieldOf(target: SyncImportTarget | undefined): SyncSearchField | undefined {
  return target?.fields.find(({ type }) => type === 'text') ?? target?.fields[0];
}

function isIn(line: SyncImportLine, filter: LineFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'duplicate':
      return line.duplicate;
    case 'attention':
      return line.attention;
    default:
      return outcomeOf(line) === filter;
  }
}

/** The lines of each filter; every render asks. */
export const filteredLines = memoizeLast(
  (preview: SyncImportPreview): ReadonlyMap<LineFilter, readonly SyncImportLine[]> =>
    new Map(LINE_FILTERS.map((filter) => [filter, preview.lines.filter((line) => isIn(line, filter))])),
);

/** The line that the details are about: the one that was gone to, as long as it is shown. */
export function inHandOf(key: string | undefined, shown: readonly SyncImportLine[]): string | undefined {
  return (shown.find((line) => line.key === key) ?? shown[0])?.key;
}
