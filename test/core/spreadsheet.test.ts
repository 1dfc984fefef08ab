import { expect } from 'chai';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import writeXlsxFile from 'write-excel-file/universal';
import { SpreadsheetError } from '../../src/core/spreadsheet/spreadsheet-error.js';
import { guarded, unguarded } from '../../src/core/spreadsheet/spreadsheet-guard.js';
import type { Sheet, Spreadsheet } from '../../src/core/spreadsheet/spreadsheet-model.js';
import { dateText, decimalText, fitsDouble, isDateFormat } from '../../src/core/spreadsheet/spreadsheet-numbers.js';
import { openSpreadsheet, openText } from '../../src/core/spreadsheet/spreadsheet-read.js';
import { writeCsv, writeXlsx, type WrittenColumn } from '../../src/core/spreadsheet/spreadsheet-write.js';
import { csv, holdsUpPage, workbook, type WorkbookParts } from './spreadsheet-files.js';

const read = async (file: Blob | Spreadsheet): Promise<Sheet> =>
  (file instanceof Blob ? await openSpreadsheet(file) : file).read(0);

const cells = async (file: Blob | Spreadsheet): Promise<readonly (readonly (string | number)[])[]> =>
  (await read(file)).rows.map((row) => row.cells);

const readText = (text: string) => cells(openText(text));

async function refusal(file: Blob | Spreadsheet): Promise<string> {
  try {
    await read(file);
  } catch (thrown) {
    if (thrown instanceof SpreadsheetError) return thrown.reason;
    throw thrown;
  }
  return 'none';
}

describe('CSV', () => {
  it('reads quotes, doubled quotes, line ends inside cells and of three kinds', async () => {
    expect(await readText('a,"b ""c""\r\nd"\re,\n"f",g')).to.deep.equal([
      ['a', 'b "c"\r\nd'],
      ['e', ''],
      ['f', 'g'],
    ]);
  });

  it('tells the delimiter by consistency, not by number', async () => {
    expect(await readText('Name;Price\nNut, M8;1,50\nBolt, washer, nut;2,00')).to.deep.equal([
      ['Name', 'Price'],
      ['Nut, M8', '1,50'],
      ['Bolt, washer, nut', '2,00'],
    ]);
    expect(await readText('a\tb;c\nd\te')).to.deep.equal([
      ['a', 'b;c'],
      ['d', 'e'],
    ]);
    expect(await readText('sep=;\na,b;c')).to.deep.equal([['a,b', 'c']]);
    expect(await readText('Name\nNut')).to.deep.equal([['Name'], ['Nut']]);
  });

  it('counts lines as records and leaves out empty ones', async () => {
    const { rows } = await read(openText('a,b\n,\n\n"c\nd",e'));
    expect(rows.map(({ line }) => line)).to.deep.equal([1, 4]);
  });

  it('reads UTF-8 with and without a mark, UTF-16 with and without, and Windows-1252', async () => {
    const text = 'Navn;Størrelse €\nØl;5';
    const expected = [
      ['Navn', 'Størrelse €'],
      ['Øl', '5'],
    ];
    const utf16 = (littleEndian: boolean, mark: string): Blob => {
      const view = new DataView(new ArrayBuffer((text.length + mark.length) * 2));
      [...(mark + text)].forEach((c, index) => view.setUint16(index * 2, c.charCodeAt(0), littleEndian));
      return new Blob([view]);
    };
    const old = new Uint8Array([...text].map((c) => (c === '€' ? 0x80 : c.charCodeAt(0))));
    const files = [csv(text), csv(`\uFEFF${text}`), utf16(true, '\uFEFF'), utf16(false, '\uFEFF'), utf16(true, '')];
    for (const file of [...files, utf16(false, ''), new Blob([old])]) expect(await cells(file)).to.deep.equal(expected);
  });

  it('refuses what is too much, broken or empty', async () => {
    expect(await refusal(openText('a,"b\nc'))).to.equal('broken');
    expect(await refusal(csv(''))).to.equal('empty');
    expect(await refusal(csv('\n,,\n'))).to.equal('empty');
    expect(await refusal(csv('a\n'.repeat(100_000)))).to.equal('none');
    expect(await refusal(csv('a\n'.repeat(100_001)))).to.equal('too-many-rows');
    expect(await refusal(csv(`${'a,'.repeat(500)}b`))).to.equal('too-many-columns');
    expect(await refusal(csv('a' + ','.repeat(5000)))).to.equal('none');
    expect(await refusal(csv(`a,${'b'.repeat(32_768)}`))).to.equal('too-large');
    expect(await refusal(new Blob([new Uint8Array(20_000_001)]))).to.equal('too-large');
  });

  it('refuses other kinds of files, whatever they are called', async () => {
    const starts = [[0xd0, 0xcf, 0x11, 0xe0, 0xa1], [...strToU8('%PDF-1.7')], [0x89, 0x50, 0x4e, 0x47, 0x0d]];
    for (const start of starts) expect(await refusal(new Blob([new Uint8Array(start)]))).to.equal('wrong-type');
    expect(await refusal(csv('<html><table><tr><td>Code</td></tr></table></html>'))).to.equal('wrong-type');
    expect(await refusal(csv('<?xml version="1.0"?><Workbook/>'))).to.equal('wrong-type');
    expect(await refusal(csv('\x00\x01\x02\x03\x04\x05abc'))).to.equal('wrong-type');
  });

  it('takes time in proportion, in short slices', async () => {
    const row = `${Array.from({ length: 12 }, (_, column) => `"cell ${column}, with ""quotes"""`).join(',')}\n`;
    const file = csv(row.repeat(99_999).slice(0, 19_900_000));
    let sheet: Sheet | undefined;
    const heldUp = await holdsUpPage(async () => {
      sheet = await read(file).catch(() => undefined);
    });
    expect(sheet?.rows.length ?? 0).to.be.lessThan(100_001);
    expect(heldUp).to.equal(false);
  }).timeout(30_000);
});

describe('Excel workbooks', () => {
  it('reads shared and inline strings, numbers, booleans, dates, and what formulas gave', async () => {
    const file = workbook({
      sheet: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c></row>
        <row r="3"><c r="A3"><v>1234.5600000000001</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" s="1"><v>45000</v></c>
        <c r="D3" s="2"><v>45000.5</v></c><c r="E3"><f>HYPERLINK("http://x")</f><v>2.5</v></c>
        <c r="F3" t="str"><f>CONCAT("a","b")</f><v>ab</v></c><c r="G3" t="e"><v>#N/A</v></c><c r="H3" s="0"/></row>`,
      sharedStrings: '<si><t>sh&amp;ared &#x41;_x000D_</t><rPh sb="0" eb="1"><t>reading</t></rPh></si>',
      styles: `<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/></numFmts>
        <cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`,
    });
    const { rows, width, name } = await read(file);
    expect(name).to.equal('Sheet1');
    expect(width).to.equal(7);
    expect(rows).to.deep.equal([
      { line: 1, cells: ['sh&ared A\r', '', 'inline'] },
      { line: 3, cells: [1234.5600000000001, '1', '2023-03-15', '2023-03-15 12:00:00', 2.5, 'ab', '#N/A'] },
    ]);
  });

  it('has a choice of sheets', async () => {
    const file = await openSpreadsheet(workbook({ sheetNames: ['Prices & more', 'Two'] }));
    expect(file.sheetNames).to.deep.equal(['Prices & more', 'Two']);
    expect((await file.read(1)).name).to.equal('Two');
  });

  it('refuses bombs before they unfold', async () => {
    const sheet = `<row r="1"><c r="A1" t="inlineStr"><is><t>${' '.repeat(60_000_000)}</t></is></c></row>`;
    const bomb = workbook({ sheet });
    expect(bomb.size).to.be.lessThan(200_000);
    let reason = '';
    const heldUp = await holdsUpPage(async () => {
      reason = await refusal(bomb);
    });
    expect(reason).to.equal('too-large');
    expect(heldUp).to.equal(false);
  }).timeout(30_000);

  it('refuses too many parts, rows, columns and too long cells', async () => {
    const many = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`xl/x${index}.xml`, '<a/>']));
    const row = (line: number): string => `<row r="${line}"><c r="A${line}"><v>1</v></c></row>`;
    const rows = (count: number): string => Array.from({ length: count }, (_, index) => row(index + 1)).join('');
    const sheets: readonly (readonly [string, WorkbookParts])[] = [
      ['too-large', { others: many }],
      ['none', { sheet: rows(100_000) }],
      ['too-many-rows', { sheet: rows(100_001) }],
      ['too-many-columns', { sheet: '<row r="1"><c r="SG1"><v>1</v></c></row>' }],
      ['none', { sheet: '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>' }],
      ['too-large', { sheet: `<row><c t="inlineStr"><is><t>${'ab'.repeat(16_384)}</t></is></c></row>` }],
      ['empty', { sheet: '' }],
    ];
    for (const [reason, parts] of sheets) expect(await refusal(workbook(parts)), reason).to.equal(reason);
  }).timeout(30_000);

  it('refuses documents of other kinds and damaged ones', async () => {
    const zip = (parts: Readonly<Record<string, string>>): Blob =>
      new Blob([
        new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))),
      ]);
    expect(await refusal(zip({ 'word/document.xml': '<document/>' }))).to.equal('wrong-type');
    expect(await refusal(zip({ 'xl/workbook.bin': 'x' }))).to.equal('wrong-type');
    expect(await refusal(zip({ 'xl/workbook.xml': '<document></document>' }))).to.equal('wrong-type');
    expect(await refusal(workbook({ sheet: '<row><c><v>1</v></row>' }))).to.equal('broken');
    expect(await refusal(workbook({ dtd: '<!DOCTYPE a [<!ENTITY b "c">]>' }))).to.equal('broken');
    const whole = new Uint8Array(await workbook({}).arrayBuffer());
    expect(await refusal(new Blob([whole.slice(0, whole.length - 60)]))).to.equal('broken');
    expect(await refusal(new Blob([whole.slice(0, 100)]))).to.equal('broken');
  });

  it('never crashes, hangs or reads on silently when bytes are changed', async () => {
    const whole = new Uint8Array(await workbook({}).arrayBuffer());
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const changed = whole.slice();
        changed[at] = (changed[at] ?? 0) ^ flip;
        // A change in the name of a part, a date or a comment does no harm; anything else must be noticed.
        if ((await refusal(new Blob([changed]))) !== 'none') refused += 1;
      }),
      { numRuns: 1000 },
    );
    expect(refused).to.be.greaterThan(300);
  }).timeout(30_000);
});

/** Cells as people write them, and as attackers do. */
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[\ud800-\udfff]/g, '')),
  fc
    .tuple(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠', "'", '"', "'="),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('', '_x000D_', '=cmd|/c calc!A0', '1,5;2', 'a\r\nb', '<b>&amp;'),
);
const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(4, '0')}`);

/** A cell of CSV as a program finds it: what is in its quotes, or without any. */
const RAW_CELL = /(?:\uFEFF|[,;\n])(?:"((?:[^"]|"")*)"|([^,;\r\n"]*))/g;

const COLUMNS: readonly WrittenColumn[] = [
  { label: 'Code', type: 'text' },
  { label: '=Name', type: 'text' },
  { label: 'Price', type: 'number', digits: 2 },
];

describe('Writing', () => {
  const table = fc.array(fc.tuple(fc.constant('x'), cell, fc.oneof(decimal, cell)), { minLength: 1, maxLength: 40 });

  it('guards formulas, and only what looks like one', () => {
    expect(['=1', '+1', '-1', '@a', '\ta', '＝1', "'=1", 'a=1', "'a", ''].map(guarded)).to.deep.equal([
      "'=1",
      "'+1",
      "'-1",
      "'@a",
      "'\ta",
      "'＝1",
      "''=1",
      'a=1',
      "'a",
      '',
    ]);
    fc.assert(fc.property(cell, (text) => unguarded(guarded(text)) === text));
  });

  it('writes CSV that reads back as it was, with nothing that runs', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(',' as const, '.' as const), async (rows, sign) => {
        const file = await writeCsv({ columns: COLUMNS, rows }, sign);
        const [header, ...read] = await cells(file);
        expect(header).to.deep.equal(['Code', '=Name', 'Price']);
        const number = (text: string): string =>
          /^-?\d{1,30}(\.\d{1,30})?$/.test(text) ? text.replace('.', sign) : text;
        expect(read).to.deep.equal(rows.map(([code, name, price]) => [code, name, number(price)]));
        for (const [, quoted = '', bare = ''] of (await file.text()).matchAll(RAW_CELL)) {
          expect(quoted).to.not.match(/^[=+\-@\t\r\n\0＝＋－＠]/);
          expect(bare).to.match(/^(?:-?\d+(?:[.,]\d+)?)?$/);
        }
      }),
      { numRuns: 150 },
    );
  }).timeout(30_000);

  it('writes workbooks that read back as they were, without formulas', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const file = await writeXlsx({ columns: COLUMNS, rows }, 'Prices/2027');
        const [, ...read] = await cells(file);
        const texts = read.map((row) =>
          [0, 1, 2].map((column) => (typeof row[column] === 'number' ? decimalText(row[column]) : (row[column] ?? ''))),
        );
        // A double has no trailing zeros.
        const number = (text: string): string =>
          /^-?\d{1,30}(\.\d{1,30})?$/.test(text) && fitsDouble(text) ? decimalText(Number(text)) : text;
        expect(texts).to.deep.equal(rows.map(([code, name, price]) => [code, name, number(price)]));
      }),
      { numRuns: 150 },
    );
  }).timeout(30_000);

  it('understands other programs, and is understood by them', async () => {
    const rows = [
      ["'=Nut", 'a & <b>', '-12.5'],
      ['', 'Ø\nline', '0.1'],
    ];
    expect(await readSheet(await writeXlsx({ columns: COLUMNS, rows }, 'Prices'))).to.deep.equal([
      ['Code', "'=Name", 'Price'],
      ["''=Nut", 'a & <b>', -12.5],
      [null, 'Ø\nline', 0.1],
    ]);
    const theirs = await writeXlsxFile([
      [{ value: 'Code' }, { value: 'Date' }],
      [{ value: 7.25 }, { value: new Date(Date.UTC(2027, 4, 3)), format: 'dd.mm.yyyy' }],
    ]).toBlob();
    expect(await cells(theirs)).to.deep.equal([
      ['Code', 'Date'],
      [7.25, '2027-05-03'],
    ]);
  });

  it('keeps digits that a double would lose', async () => {
    const rows = [['a', 'b', '12345678901234567.89']];
    expect((await cells(await writeXlsx({ columns: COLUMNS, rows }, '')))[1]).to.deep.equal(rows[0]);
  });

  it('gives text quotes and numbers the sign of the language', async () => {
    const rows = [['a', '-5', '-5.00']];
    expect(await (await writeCsv({ columns: COLUMNS, rows }, ',')).text()).to.equal(
      `"Code";"'=Name";"Price"\r\n"a";"'-5";-5,00\r\n`,
    );
  });

  it('stays responsive with 100,000 rows', async () => {
    const rows = Array.from({ length: 99_999 }, (_, index) => [`P${index}`, `Product number ${index}`, `${index}.50`]);
    let file = new Blob();
    const writing = await holdsUpPage(async () => {
      file = await writeXlsx({ columns: COLUMNS, rows }, 'All');
    });
    let sheet: Sheet | undefined;
    const reading = await holdsUpPage(async () => {
      sheet = await read(file);
    });
    expect(sheet?.rows).to.have.length(100_000);
    expect(sheet?.rows.at(-1)?.cells).to.deep.equal(['P99998', 'Product number 99998', 99998.5]);
    expect({ writing, reading }).to.deep.equal({ writing: false, reading: false });
  }).timeout(60_000);

  it('can be given up', async () => {
    const controller = new AbortController();
    const rows = Array.from({ length: 50_000 }, () => ['a', 'b', '1']);
    const written = writeCsv({ columns: COLUMNS, rows, signal: controller.signal }, '.');
    controller.abort(new Error('enough'));
    let reason: unknown;
    await written.catch((thrown: unknown) => {
      reason = thrown;
    });
    expect(reason).to.have.property('message', 'enough');
  });
});

describe('Numbers and dates of cells', () => {
  it('writes doubles without exponents', () => {
    const numbers = [0.1, 1e21, 1.5e-7, -1.25e-10, 12345678901234567890, 5, -0];
    expect(numbers.map(decimalText)).to.deep.equal([
      '0.1',
      '1000000000000000000000',
      '0.00000015',
      '-0.000000000125',
      '12345678901234567000',
      '5',
      '0',
    ]);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => Number(decimalText(value)) === value),
    );
  });

  it('knows what a double can say', () => {
    expect(['1.10', '0.3', '-0', '007', '0.1234567890123456789', '9007199254740993'].map(fitsDouble)).to.deep.equal([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('reads days of both calendars', () => {
    expect([
      dateText(1, false),
      dateText(59, false),
      dateText(61, false),
      dateText(0, true),
      dateText(0.5, false),
    ]).to.deep.equal(['1900-01-01', '1900-02-28', '1900-03-01', '1904-01-01', '12:00:00']);
    expect(dateText(-1, false)).to.equal(undefined);
  });

  it('tells formats of dates', () => {
    const formats = ['yyyy-mm-dd', 'General', '#,##0.00', '"days" 0', '[Red]0', '[h]:mm', '0.0\\d', '#,##0 [$kr-414]'];
    expect(formats.map(isDateFormat)).to.deep.equal([true, false, false, false, false, true, false, false]);
  });
});
