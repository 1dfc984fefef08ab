import { productToolsPart } from '../parts/product-tools.js';

/** Words of the dialog "Export". Official labels are SuperOffice's own, literally. */
export const productExport = {
  productToolsPart,
  exportRows: 'Rows',
  exportSelected: (count: string) => `Selected rows (${count})`,
  exportAll: (count: string) => `The whole list (${count})`,
  exportAllUncounted: 'The whole list',
  exportFilterText: (text: string) => `Only what the search for “${text}” finds.`,
  exportFilterInAssortment: 'Only products in the assortment.',
  exportFilterNotInAssortment: 'Only products that are not in the assortment.',
  exportFilterOther: 'Only what the present filter shows.',
  exportFormat: 'File format',
  exportCsv: 'CSV (.csv)',
  exportExcel: 'Excel (.xlsx)',
  exportCsvHint: (delimiter: string) =>
    `For spreadsheet programs in your language: cells are separated by “${delimiter}”. Texts that look like formulas get an apostrophe.`,
  exportColumns: (columns: string) => `Columns, as in the list: ${columns}`,
  exportProgress: (done: string, total: string) => `${done} of ${total}`,
  exportReading: 'Reading products …',
  exportWriting: 'Writing the file …',
  exportDone: (count: string, file: string) => `Saved as “${file}” (products: ${count}).`,
  exportAgain: 'Save the file again',
  exportFailed: 'The export stopped',
  exportKept: (done: string) => `What was read so far (${done}) is kept: “Try again” goes on from there.`,
  exportNothing: 'There are no products to export.',
};
