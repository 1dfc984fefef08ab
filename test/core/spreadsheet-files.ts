/** Spreadsheets made for tests, byte by byte where it matters. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { pause } from '../helpers.js';

export const csv = (text: string): File => new File([text], 'products.csv', { type: 'text/csv' });

export interface WorkbookParts {
  /** Rows of the first sheet. */
  readonly sheet?: string;
  readonly sheetNames?: readonly string[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly dtd?: string;
  readonly others?: Readonly<Record<string, string>>;
}

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationships = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships>${targets
    .map(([type, target], index) => `<Relationship Id="rId${index}" Type="${TYPE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const xmlText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook from its XML. */
export function workbook(parts: WorkbookParts): File {
  const { sheet = '<row r="1"><c r="A1"><v>1</v></c></row>', sheetNames = ['Sheet1'], dtd = '' } = parts;
  const sheets = sheetNames.map((name, index) => `<sheet name="${xmlText(name)}" sheetId="1" r:id="rId${index}"/>`);
  const files: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': `<?xml version="1.0"?><workbook><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheetNames.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst>${parts.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${parts.styles ?? ''}</styleSheet>`,
    ...parts.others,
  };
  sheetNames.forEach((_, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<?xml version="1.0"?>${dtd}<worksheet><sheetData>${sheet}</sheetData></worksheet>`;
  });
  const zippable: Zippable = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return new File([new Uint8Array(zipSync(zippable))], 'products.xlsx');
}

/** A workbook with one sheet of texts (in `''`: no cell) and numbers. */
export function workbookOf(rows: readonly (readonly (string | number)[])[]): File {
  const cell = (value: string | number, column: number, line: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${line}`;
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    return value === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${xmlText(value)}</t></is></c>`;
  };
  const sheet = rows.map(
    (row, index) => `<row r="${index + 1}">${row.map((value, i) => cell(value, i, index + 1)).join('')}</row>`,
  );
  return workbook({ sheet: sheet.join('') });
}

/**
 * Whether the page stood still in a task for more than 250 ms, and for a good part of the work. On a busy machine
 * everything takes longer; what is cut into slices stays a small part of the whole even then.
 */
export async function holdsUpPage(work: () => Promise<void>): Promise<boolean> {
  const durations: number[] = [0];
  await pause(100);
  const observer = new PerformanceObserver((list) => {
    durations.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  await work();
  const elapsed = performance.now() - start;
  await pause(50);
  observer.disconnect();
  return Math.max(...durations) > Math.max(250, elapsed / 5);
}
