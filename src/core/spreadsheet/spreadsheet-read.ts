/** Reading of spreadsheets: loaded when a user brings one. */
import { readDelimited } from './spreadsheet-csv.js';
import { SPREADSHEET_LIMITS, SpreadsheetError } from './spreadsheet-error.js';
import type { Spreadsheet } from './spreadsheet-model.js';
import { isZip, textOf } from './spreadsheet-text.js';
import { openXlsx } from './spreadsheet-xlsx.js';

/** Looks into an .xlsx or .csv file; what it is counts, not what it is called. @throws SpreadsheetError */
export async function openSpreadsheet(file: Blob, signal?: AbortSignal): Promise<Spreadsheet> {
  if (file.size === 0) throw new SpreadsheetError('empty');
  if (file.size > SPREADSHEET_LIMITS.fileBytes) throw new SpreadsheetError('too-large', `${file.size} bytes`);
  const bytes = await readBytes(file);
  signal?.throwIfAborted();
  return isZip(bytes) ? openXlsx(bytes, signal) : openText(textOf(bytes));
}

/** Cells that were pasted, or the text of a CSV file. @throws SpreadsheetError */
export function openText(text: string): Spreadsheet {
  if (text.trim() === '') throw new SpreadsheetError('empty');
  if (text.length > SPREADSHEET_LIMITS.fileBytes) throw new SpreadsheetError('too-large', `${text.length} characters`);
  return { kind: 'text', sheetNames: [''], read: (_, signal) => readDelimited(text, signal) };
}

/** A file may be gone, or locked by another program, by the time that it is read. */
async function readBytes(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (thrown) {
    throw new SpreadsheetError('broken', 'The file cannot be read.', thrown);
  }
}
