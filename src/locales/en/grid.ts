import { counting } from '../counting.js';
import { productsPart } from '../parts/products.js';

const { one } = counting('en');

/** Words of the grid of any number of rows, and of the list of its columns. */
export const grid = {
  productsPart,
  gridColumns: 'Columns',
  gridColumnsReset: 'Reset columns',
  gridColumnAlwaysShown: 'This column names the rows and is always shown.',
  gridColumnUp: (column: string) => `Move ${column} up`,
  gridColumnDown: (column: string) => `Move ${column} down`,
  /** `place` of `count`: numbers, formatted. */
  gridColumnMoved: (column: string, place: string, count: string) => `${column}: column ${place} of ${count}`,
  gridColumnResized: (column: string, pixels: string) => `${column}: ${pixels} pixels wide`,
  /** How to use a header by keyboard; part of its description. */
  gridHeaderKeys: 'Alt with left or right arrow: width. Ctrl+Shift with left or right arrow: place.',
  gridSelectAll: 'Select all rows',
  gridSelectRow: (row: string) => `Select ${row}`,
  gridSelectUnnamedRow: 'Select row',
  gridSelected: (count: number, shown: string) => (one(count) ? '1 row selected' : `${shown} rows selected`),
  gridSelecting: (done: string, total: string) => `Selecting rows: ${done} of ${total}`,
  gridSelectFailed: (reason: string) => `The rows could not be selected. ${reason}`,
  gridCopying: (done: string, total: string) => `Copying rows: ${done} of ${total}`,
  gridCopied: (count: number, shown: string) => (one(count) ? '1 row copied' : `${shown} rows copied`),
  gridCellCopied: 'Cell copied',
  gridCopyFailed: (reason: string) => `The rows could not be copied. ${reason}`,
  gridCopyRefused: 'The browser did not let the rows be copied.',
  /** On paper; formatted numbers. */
  gridPrinted: (first: string, last: string, total: string) =>
    `Rows ${first} to ${last} of ${total} are printed: those that were loaded.`,
  gridPrintedNone: (total: string) => `None of the ${total} rows is printed: none was loaded.`,
  gridRowFailed: (reason: string) => `Not loaded: ${reason}`,
  gridOptionsFailed: (reason: string) => `The choices could not be loaded. ${reason}`,
};
