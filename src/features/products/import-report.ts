import { decimalText } from '../../core/spreadsheet/spreadsheet-numbers.js';
import type { WriteOptions } from '../../core/spreadsheet/spreadsheet-write.js';
import { errorWords } from '../../ui/error-words.js';
import type { PlannedRow } from './import-plan.js';
import type { RowResult } from './import-run.js';
import { problemWords, type ImportWording } from './import-words.js';

/** Every row of the file is in exactly one of these. */
export interface ImportCounts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly leftOut: number;
  readonly problems: number;
  readonly failed: number;
  readonly unknown: number;
  readonly notDone: number;
}

/** What became of every row of the file; a row without a result was not ticked, or had nothing to write. */
export interface ImportReport {
  readonly rows: readonly { readonly row: PlannedRow; readonly result: RowResult | undefined }[];
  readonly counts: ImportCounts;
}

/** @param written the rows that were to be written, in the order of `results` */
export function importReport(
  plan: readonly PlannedRow[],
  written: readonly PlannedRow[],
  results: readonly RowResult[],
): ImportReport {
  const resultOf = new Map(written.map((row, index) => [row, results[index]]));
  const rows = plan.map((row) => ({ row, result: resultOf.get(row) }));
  const counts = {
    added: 0,
    updated: 0,
    unchanged: 0,
    skipped: 0,
    leftOut: 0,
    problems: 0,
    failed: 0,
    unknown: 0,
    notDone: 0,
  };
  for (const { row, result } of rows) counts[placeOf(row, result)] += 1;
  return { rows, counts };
}

function placeOf(row: PlannedRow, result: RowResult | undefined): keyof ImportCounts {
  if (result) return result.kind === 'not-done' ? 'notDone' : result.kind;
  if (row.outcome === 'unchanged' || row.outcome === 'skipped') return row.outcome;
  return row.outcome === 'problem' ? 'problems' : 'leftOut';
}

/** Why a row was not imported, if that is so and was not the user's choice. */
export function reasonOf(row: PlannedRow, result: RowResult | undefined, wording: ImportWording): string | undefined {
  const { localize } = wording;
  if (row.outcome === 'problem') return row.problems.map((problem) => problemWords(problem, wording)).join(' ');
  switch (result?.kind) {
    case 'failed': {
      const { error } = result;
      const words = errorWords(localize, error);
      const fields = Object.values(error.fieldErrors);
      return error.userMessage ?? (fields.length > 0 ? fields.join(' ') : `${words.heading}. ${words.text}`);
    }
    case 'unknown':
      return localize.term('importNotAnswered');
    case 'not-done':
      return localize.term('importNotReached');
    default:
      return undefined;
  }
}

/** The rows that were not imported, as they stand in the file, with the reason in a column of its own. */
export function notImportedTable(
  report: ImportReport,
  labels: readonly string[],
  wording: ImportWording,
): WriteOptions {
  const columns = [...labels, wording.localize.term('reason')].map((label) => ({ label, type: 'text' as const }));
  function* rows(): Generator<readonly string[]> {
    for (const { row, result } of report.rows) {
      const reason = reasonOf(row, result, wording);
      if (reason === undefined) continue;
      const cells = labels.map((_, column) => {
        const cell = row.row.cells[column] ?? '';
        return typeof cell === 'number' ? decimalText(cell) : cell;
      });
      yield [...cells, reason];
    }
  }
  return { columns, rows: rows() };
}
