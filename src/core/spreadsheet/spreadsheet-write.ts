/** Writing of spreadsheets: loaded when a user exports something. */
import { Zip, ZipDeflate } from 'fflate';
import { guarded, isPlainNumber } from './spreadsheet-guard.js';
import { fitsDouble } from './spreadsheet-numbers.js';
import { Slices } from './spreadsheet-slices.js';

export interface WrittenColumn {
  readonly label: string;
  /** `number`: cells are canonical decimals or `''`; one that is not is written as text. */
  readonly type: 'text' | 'number';
  /** Digits after the decimal sign that an Excel cell shows at least; absent: as many as it has. */
  readonly digits?: number;
}

export type WrittenRow = readonly string[];

export interface WriteOptions {
  readonly columns: readonly WrittenColumn[];
  /** Taken one by one: they may be made on the way. */
  readonly rows: Iterable<WrittenRow>;
  readonly signal?: AbortSignal | undefined;
}

/**
 * CSV for the spreadsheet program of a user whose language writes `decimal`: where that is a comma, programs expect
 * semicolons between the cells, and numbers with a comma. UTF-8 with a mark, without which Excel takes it for
 * Windows-1252. Texts are always in quotes, numbers never.
 */
export async function writeCsv({ columns, rows, signal }: WriteOptions, decimal: ',' | '.'): Promise<Blob> {
  const delimiter = decimal === ',' ? ';' : ',';
  const slices = new Slices(signal);
  const text = (value: string): string => `"${guarded(value).replaceAll('"', '""')}"`;
  const cell = (value: string, column: number): string => {
    if (columns[column]?.type !== 'number' || !isPlainNumber(value)) return text(value);
    return value.replace('.', decimal);
  };
  const pieces = [`\uFEFF${columns.map(({ label }) => text(label)).join(delimiter)}\r\n`];
  for (const row of rows) {
    pieces.push(`${row.map(cell).join(delimiter)}\r\n`);
    if (slices.due) await slices.rest();
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What Excel shows of a text, and XML can hold: the rest in Excel's own way (`_x0000_`). */
function escaped(text: string): string {
  return (
    text
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
      // XML has no way to write these.
      .replace(
        /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      )
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** 0 → `A`, 26 → `AA`. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Styles: 0 plain, 1 header, from 2 on one for each number of digits that a column wants. */
function stylesXml(digits: readonly number[]): string {
  const formats = digits.map((count, index) => {
    const code = count === 0 ? '#,##0' : `#,##0.${'0'.repeat(count)}`;
    return `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`;
  });
  const styles = digits.map(
    (_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}">${formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : ''}<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${2 + styles.length}"><xf/><xf fontId="1" applyFont="1"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function partsAround(sheetName: string, digits: readonly number[]): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': stylesXml(digits),
  };
}

/** Excel allows 31 characters, and not all of them. */
function safeSheetName(name: string): string {
  const safe = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return Array.from(safe).slice(0, 31).join('').slice(0, 31) || 'Products';
}

/** Packs part after part; what is ready is kept as blobs' pieces, in the order of the file. */
class Package {
  readonly #pieces: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip: Zip;
  #error: Error | undefined;

  constructor() {
    this.#zip = new Zip((error, piece) => {
      if (error) this.#error = error;
      // A copy: the buffer may be used again.
      else this.#pieces.push(new Uint8Array(piece));
    });
  }

  /** @returns how to write the part: in pieces, the last one marked */
  part(name: string): (text: string, last: boolean) => void {
    const part = new ZipDeflate(name, { level: 6 });
    this.#zip.add(part);
    const encoder = new TextEncoder();
    return (text, last) => {
      part.push(encoder.encode(text), last);
      if (this.#error) throw this.#error;
    };
  }

  finish(): Blob {
    this.#zip.end();
    return new Blob(this.#pieces, { type: `${TYPE}.sheet` });
  }
}

/** Characters of XML that are packed at once. */
const PIECE = 65_536;

/** An Excel workbook with one sheet. Texts are cells of text: there is no formula in it, whatever they begin with. */
export async function writeXlsx({ columns, rows, signal }: WriteOptions, sheetName: string): Promise<Blob> {
  const slices = new Slices(signal);
  const digits = [...new Set(columns.flatMap((column) => (column.digits === undefined ? [] : [column.digits])))];
  const style = columns.map((column) => (column.digits === undefined ? 0 : 2 + digits.indexOf(column.digits)));
  const file = new Package();
  for (const [name, xml] of Object.entries(partsAround(safeSheetName(sheetName), digits))) file.part(name)(xml, true);
  const write = file.part('xl/worksheets/sheet1.xml');
  const text = (value: string, reference: string, styleIndex: number): string =>
    `<c r="${reference}"${styleIndex ? ` s="${styleIndex}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(guarded(value))}</t></is></c>`;
  const cell = (value: string, column: number, line: number): string => {
    const reference = columnName(column) + String(line);
    if (value === '') return '';
    // Digits that a double cannot hold stay, as text.
    if (columns[column]?.type !== 'number' || !isPlainNumber(value) || !fitsDouble(value))
      return text(value, reference, 0);
    return `<c r="${reference}"${style[column] ? ` s="${style[column]}"` : ''}><v>${value}</v></c>`;
  };
  let xml = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row r="1">${columns.map(({ label }, index) => text(label, `${columnName(index)}1`, 1)).join('')}</row>`;
  let line = 1;
  for (const row of rows) {
    line += 1;
    xml += `<row r="${line}">`;
    row.forEach((value, column) => (xml += cell(value, column, line)));
    xml += '</row>';
    if (xml.length >= PIECE) {
      write(xml, false);
      xml = '';
    }
    if (slices.due) await slices.rest();
  }
  write(`${xml}</sheetData></worksheet>`, true);
  return file.finish();
}
