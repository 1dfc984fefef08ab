import { SpreadsheetError } from './spreadsheet-error.js';
import type { Sheet, Spreadsheet } from './spreadsheet-model.js';
import { isBuiltInDateFormat, isDateFormat } from './spreadsheet-numbers.js';
import { checkedCell, SheetHandler, unescaped, type SheetContext } from './spreadsheet-sheet.js';
import { Slices } from './spreadsheet-slices.js';
import { XmlReader, type XmlHandler } from './spreadsheet-xml.js';
import { ZipArchive } from './spreadsheet-zip.js';

/*
 * Own code, though there are libraries: read-excel-file unpacks in Blob workers and parses whole documents in one task,
 * SheetJS and ExcelJS are 100 to 250 kB. What we need of a workbook are five parts, read as a stream under limits.
 */

type Open = (name: string, attributes: (name: string) => string | undefined) => void;

const ignore = (): void => {};

async function parse(archive: ZipArchive, part: string, handler: XmlHandler, slices: Slices): Promise<void> {
  const reader = new XmlReader(handler);
  let decoder: TextDecoder | undefined;
  for await (const bytes of archive.read(part, slices)) {
    decoder ??= new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8');
    // In small pieces: one of 4 MB would be a long task.
    for (let at = 0; at < bytes.length; at += 65_536) {
      reader.push(decoder.decode(bytes.subarray(at, at + 65_536), { stream: true }));
      if (slices.due) await slices.rest();
    }
  }
  reader.push(decoder?.decode() ?? '');
  reader.end();
}

const parseElements = (archive: ZipArchive, part: string, open: Open, slices: Slices): Promise<void> =>
  parse(archive, part, { open, close: ignore, text: ignore }, slices);

interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** What a part refers to; targets are names of parts, whether written `/xl/a.xml` or relative. */
async function relationshipsOf(
  archive: ZipArchive,
  part: string,
  slices: Slices,
): Promise<ReadonlyMap<string, Relationship>> {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const file = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  const found = new Map<string, Relationship>();
  if (!archive.has(file)) return found;
  const open: Open = (name, attributes) => {
    const target = attributes('Target') ?? '';
    // External ones are never followed.
    if (name !== 'Relationship' || attributes('TargetMode') === 'External') return;
    const type = (attributes('Type') ?? '').split('/').pop() ?? '';
    found.set(attributes('Id') ?? '', { type, target: target.startsWith('/') ? target.slice(1) : folder + target });
  };
  await parseElements(archive, file, open, slices);
  return found;
}

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly from1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
}

async function readWorkbook(archive: ZipArchive, slices: Slices): Promise<Workbook> {
  const outer = await relationshipsOf(archive, '', slices);
  const part = [...outer.values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  // A document of Word, OpenDocument, any other ZIP, or a binary workbook.
  if (!/\.xml$/i.test(part) || !archive.has(part)) throw new SpreadsheetError('wrong-type', 'No workbook in the ZIP.');
  const related = await relationshipsOf(archive, part, slices);
  const partOf = (wanted: string): string | undefined =>
    [...related.values()].find(({ type, target }) => type === wanted && archive.has(target))?.target;
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  const elements = new Set<string>();
  const open: Open = (name, attributes) => {
    elements.add(name);
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes('date1904') ?? '');
    if (name !== 'sheet') return;
    const sheet = related.get(attributes('id') ?? '');
    // A sheet that only holds a chart has no cells.
    if (sheet?.type === 'worksheet') sheets.push({ name: attributes('name') ?? '', part: sheet.target });
  };
  await parseElements(archive, part, open, slices);
  if (!elements.has('workbook')) throw new SpreadsheetError('wrong-type', 'The document in the ZIP is no workbook.');
  if (sheets.length === 0) throw new SpreadsheetError('empty', 'The workbook has no sheet with cells.');
  return { sheets, from1904, sharedStrings: partOf('sharedStrings'), styles: partOf('styles') };
}

async function readSharedStrings(archive: ZipArchive, part: string, slices: Slices): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let collecting = false;
  let phonetic = false;
  const handler: XmlHandler = {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't') collecting = !phonetic;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(text));
      else if (name === 'rPh') phonetic = false;
      else if (name === 't') collecting = false;
    },
    text(piece) {
      if (collecting) text = checkedCell(text + piece);
    },
  };
  await parse(archive, part, handler, slices);
  return strings;
}

/** By number of a cell's style: whether it shows a date. */
async function readDateStyles(archive: ZipArchive, part: string, slices: Slices): Promise<readonly boolean[]> {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  const handler: XmlHandler = {
    open(name, attributes) {
      if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'numFmt') own.set(Number(attributes('numFmtId')), isDateFormat(attributes('formatCode') ?? ''));
      else if (name === 'xf' && inCellFormats) {
        const id = Number(attributes('numFmtId') ?? '0');
        styles.push(own.get(id) ?? isBuiltInDateFormat(id));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: ignore,
  };
  await parse(archive, part, handler, slices);
  return styles;
}

/** Looks into an Excel workbook. @throws SpreadsheetError */
export async function openXlsx(bytes: Uint8Array, signal?: AbortSignal): Promise<Spreadsheet> {
  const slices = new Slices(signal);
  const archive = new ZipArchive(bytes);
  const workbook = await readWorkbook(archive, slices);
  const context: SheetContext = {
    sharedStrings: workbook.sharedStrings ? await readSharedStrings(archive, workbook.sharedStrings, slices) : [],
    dateStyles: workbook.styles ? await readDateStyles(archive, workbook.styles, slices) : [],
    from1904: workbook.from1904,
  };
  return {
    kind: 'xlsx',
    sheetNames: workbook.sheets.map(({ name }) => name),
    async read(index, readSignal): Promise<Sheet> {
      const sheet = workbook.sheets[index];
      if (!sheet) throw new SpreadsheetError('broken', `No sheet ${index}.`);
      const handler = new SheetHandler(context);
      await parse(new ZipArchive(bytes, archive.unpacked), sheet.part, handler, new Slices(readSignal));
      if (handler.rows.length === 0) throw new SpreadsheetError('empty', 'The sheet has no cells.');
      return { name: sheet.name, rows: handler.rows, width: handler.width };
    },
  };
}
