/** What a cell holds: text, or a number that the file stores as one (its text is `decimalText`). */
export type Cell = string | number;

export interface SheetRow {
  /** As the spreadsheet counts: the first is 1. Empty rows are left out. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** Columns of the widest row. */
  readonly width: number;
}

/** A file that was looked into; its sheets are read one by one. */
export interface Spreadsheet {
  readonly kind: 'xlsx' | 'text';
  /** At least one. */
  readonly sheetNames: readonly string[];
  /** @throws SpreadsheetError */
  read(index: number, signal?: AbortSignal): Promise<Sheet>;
}
