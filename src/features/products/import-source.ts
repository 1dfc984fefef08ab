import type { SpreadsheetProblem } from '../../core/spreadsheet/spreadsheet-error.js';
import { SpreadsheetError } from '../../core/spreadsheet/spreadsheet-error.js';
import type { Sheet, Spreadsheet } from '../../core/spreadsheet/spreadsheet-model.js';

/** A file, or pasted cells, with the sheet that is looked at. */
export interface ImportSource {
  /** Of the file; `''`: pasted. */
  readonly name: string;
  readonly spreadsheet: Spreadsheet;
  readonly sheetIndex: number;
  readonly sheet: Sheet;
}

/** The first sheet that has cells. @throws SpreadsheetError */
export async function openSource(file: File | string, signal: AbortSignal): Promise<ImportSource> {
  const { openSpreadsheet, openText } = await import('../../core/spreadsheet/spreadsheet-read.js');
  signal.throwIfAborted();
  const isFile = file instanceof File;
  const spreadsheet = isFile ? await openSpreadsheet(file, signal) : openText(file);
  const name = isFile ? file.name : '';
  for (let sheetIndex = 0; ; sheetIndex++) {
    try {
      return { name, spreadsheet, sheetIndex, sheet: await spreadsheet.read(sheetIndex, signal) };
    } catch (thrown) {
      const isLast = sheetIndex >= spreadsheet.sheetNames.length - 1;
      if (isLast || problemOf(thrown) !== 'empty') throw thrown;
    }
  }
}

/** Why a file cannot be read, if that is what was thrown; what a reader did not foresee is a damaged file. */
export function problemOf(thrown: unknown): SpreadsheetProblem {
  return thrown instanceof SpreadsheetError ? thrown.reason : 'broken';
}
