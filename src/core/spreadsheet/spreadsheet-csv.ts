import { SPREADSHEET_LIMITS, SpreadsheetError } from './spreadsheet-error.js';
import { unguarded } from './spreadsheet-guard.js';
import type { Sheet, SheetRow } from './spreadsheet-model.js';
import { checkedCell } from './spreadsheet-sheet.js';
import { Slices } from './spreadsheet-slices.js';

/*
 * Own code, though Papa Parse exists: it makes Blob workers or blocks the page, and it cannot be told to stop at a row,
 * a column or a cell that is too much. RFC 4180 is these lines.
 */

export type Delimiter = ',' | ';' | '\t';

/** Reads records one by one, from a position on. Linear: no character is looked at more than a few times. */
class Records {
  readonly #text: string;
  readonly #delimiter: Delimiter;
  at = 0;
  line = 1;

  constructor(text: string, delimiter: Delimiter, at = 0) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.at = at;
  }

  done(): boolean {
    return this.at >= this.#text.length;
  }

  /** @throws SpreadsheetError */
  next(): SheetRow {
    const line = this.line;
    const cells: string[] = [];
    for (;;) {
      const cell = this.#text[this.at] === '"' ? this.#quoted() : this.#bare();
      // Far to the right, only what is there counts.
      if (cells.length < SPREADSHEET_LIMITS.columns) cells.push(unguarded(checkedCell(cell)));
      else if (cell !== '') throw new SpreadsheetError('too-many-columns');
      if (this.#text[this.at] !== this.#delimiter) break;
      this.at += 1;
    }
    this.line += 1;
    if (this.#text.startsWith('\r\n', this.at)) this.at += 2;
    else if (!this.done()) this.at += 1;
    return { line, cells };
  }

  #bare(): string {
    const text = this.#text;
    const start = this.at;
    while (this.at < text.length) {
      const character = text[this.at];
      if (character === this.#delimiter || character === '\n' || character === '\r') break;
      this.at += 1;
    }
    return text.slice(start, this.at);
  }

  #quoted(): string {
    const text = this.#text;
    const parts: string[] = [];
    let start = this.at + 1;
    for (;;) {
      const end = text.indexOf('"', start);
      if (end === -1) throw new SpreadsheetError('broken', `CSV: a quote in record ${this.line} does not end.`);
      parts.push(text.slice(start, end));
      if (text[end + 1] !== '"') {
        this.at = end + 1;
        // `"a" b,` is wrong, but what is meant is clear.
        return parts.join('"') + this.#bare();
      }
      start = end + 2;
    }
  }
}

/** How well a delimiter suits the beginning of a text: the share of records that have the most frequent width. */
function suitability(text: string, delimiter: Delimiter): { readonly share: number; readonly width: number } {
  const widths = new Map<number, number>();
  const records = new Records(text, delimiter);
  let count = 0;
  try {
    while (!records.done() && count < 100) {
      const { cells } = records.next();
      // The last one may be cut off by the sample.
      if (records.done() && count > 0) break;
      if (cells.length === 1 && cells[0] === '') continue;
      widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
      count += 1;
    }
  } catch {
    // The sample ends within quotes, or the delimiter is none; what was counted counts.
  }
  const [width = 1, most = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { share: count === 0 ? 0 : most / count, width };
}

const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];

/** By consistency: the one that gives most records the same number of cells, more than one. */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 65_536);
  const [best] = DELIMITERS.map((delimiter) => ({ delimiter, ...suitability(sample, delimiter) }))
    .filter(({ width }) => width > 1)
    .sort((a, b) => b.share - a.share || b.width - a.width);
  return best?.delimiter ?? ',';
}

/** Reads delimited text. @throws SpreadsheetError */
export async function readDelimited(text: string, signal?: AbortSignal): Promise<Sheet> {
  // Excel's own way to name the delimiter, in a line before all others.
  const named = /^sep=([,;\t])\r?\n/.exec(text);
  const [line = '', character = ''] = named ?? [];
  const delimiter = DELIMITERS.find((known) => known === character) ?? guessDelimiter(text);
  const records = new Records(text, delimiter, line.length);
  const slices = new Slices(signal);
  const rows: SheetRow[] = [];
  let width = 0;
  while (!records.done()) {
    const row = records.next();
    if (slices.due) await slices.rest();
    if (row.cells.every((cell) => cell === '')) continue;
    if (rows.length >= SPREADSHEET_LIMITS.rows) throw new SpreadsheetError('too-many-rows');
    rows.push(row);
    width = Math.max(width, row.cells.length);
  }
  if (rows.length === 0) throw new SpreadsheetError('empty');
  return { name: '', rows, width };
}
