import { SPREADSHEET_LIMITS, SpreadsheetError } from './spreadsheet-error.js';
import { unguarded } from './spreadsheet-guard.js';
import type { Cell, SheetRow } from './spreadsheet-model.js';
import { dateText } from './spreadsheet-numbers.js';
import type { XmlHandler } from './spreadsheet-xml.js';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** By number of a cell's style: whether it shows a date. */
  readonly dateStyles: readonly boolean[];
  readonly from1904: boolean;
}

/** Excel's way of writing what XML cannot: `_x000D_`, and `_x005F_` for an underscore that would look like one. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function checkedCell(text: string): string {
  if (text.length > SPREADSHEET_LIMITS.cellLength) throw new SpreadsheetError('too-large', 'A cell is too long.');
  return text;
}

/** `AB12` → 27. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase();
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Collects the rows of `xl/worksheets/sheet1.xml`. Formulas are not looked at: what they gave last is the value. */
export class SheetHandler implements XmlHandler {
  readonly rows: SheetRow[] = [];
  width = 0;
  readonly #context: SheetContext;
  #line = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = '';
  #style = '';
  #text = '';
  #collecting = false;
  /** Inside the phonetic reading of a text, which is no part of it. */
  #phonetic = false;

  constructor(context: SheetContext) {
    this.#context = context;
  }

  open(name: string, attributes: (name: string) => string | undefined): void {
    if (name === 'c') {
      this.#column = columnOf(attributes('r') ?? '') ?? this.#column + 1;
      this.#type = attributes('t') ?? 'n';
      this.#style = attributes('s') ?? '';
      this.#text = '';
    } else if (name === 'v' || name === 't') this.#collecting = !this.#phonetic;
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'row') this.#openRow(Number(attributes('r') ?? ''));
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#collecting = false;
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  text(text: string): void {
    if (this.#collecting) this.#text = checkedCell(this.#text + text);
  }

  #openRow(line: number): void {
    this.#line = Number.isInteger(line) && line > 0 ? line : this.#line + 1;
    this.#cells = [];
    this.#column = -1;
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (cell === '') return;
    if (this.#column >= SPREADSHEET_LIMITS.columns) throw new SpreadsheetError('too-many-columns');
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = cell;
  }

  #closeRow(): void {
    if (this.#cells.length === 0) return;
    if (this.rows.length >= SPREADSHEET_LIMITS.rows) throw new SpreadsheetError('too-many-rows');
    this.rows.push({ line: this.#line, cells: this.#cells });
    this.width = Math.max(this.width, this.#cells.length);
  }

  #cell(): Cell {
    const text = this.#text;
    switch (this.#type) {
      case 's':
        return unguarded(this.#context.sharedStrings[Number(text || '-1')] ?? '');
      case 'str':
      case 'inlineStr':
        return unguarded(unescaped(text));
      case 'b':
        return text === '1' ? '1' : text === '0' ? '0' : '';
      case 'n':
        return this.#number(text);
      default:
        // `d` is an ISO date, `e` an error such as #N/A: both are what the user sees.
        return text;
    }
  }

  #number(text: string): Cell {
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) return text.trim();
    const isDate = this.#context.dateStyles[Number(this.#style || '-1')] ?? false;
    return (isDate ? dateText(value, this.#context.from1904) : undefined) ?? value;
  }
}
