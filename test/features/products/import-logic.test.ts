import { expect } from 'chai';
import fc from 'fast-check';
import type { ListItem, ProductField, ProductFieldKey, ProductRow } from '../../../src/backend/index.js';
import type { Cell, Sheet } from '../../../src/core/spreadsheet/spreadsheet-model.js';
import { changeOf, newListItems } from '../../../src/features/products/import-changes.js';
import {
  doubleColumns,
  guessFormat,
  guessHeader,
  guessMapping,
  type ColumnMapping,
  type ImportOptions,
} from '../../../src/features/products/import-columns.js';
import { labelTable } from '../../../src/features/products/import-labels.js';
import { guessNumberFormat, parseNumber } from '../../../src/features/products/import-numbers.js';
import { keyOf, planImport, type PlannedRow } from '../../../src/features/products/import-plan.js';
import { importReport } from '../../../src/features/products/import-report.js';
import type { RowResult } from '../../../src/features/products/import-run.js';
import type { KnownNames } from '../../../src/features/products/import-values.js';

const OPTIONS: ImportOptions = {
  match: 'code',
  action: 'replace',
  newListItems: 'blank',
  numberFormat: 'comma',
  emptyCellsCount: false,
};

const field = (key: ProductFieldKey, label: string, mandatory = false): ProductField => ({
  key,
  label,
  mandatory,
  rank: 1,
  tooltip: '',
  shown: true,
  editable: true,
  restricted: false,
});

const item = (key: string, name: string): ListItem => ({ key, name, description: '' });

const KNOWN: KnownNames = {
  lists: new Map([['productcategory', new Map([['phones', item('7', 'Phones')]])]]),
  suppliers: new Map<string, { readonly id: number; readonly name: string } | 'ambiguous'>([
    ['acme', { id: 3, name: 'Acme' }],
    ['twins', 'ambiguous'],
  ]),
};

const sheet = (...rows: readonly (readonly Cell[])[]): Sheet => ({
  name: '',
  rows: rows.map((cells, index) => ({ line: index + 1, cells })),
  width: Math.max(...rows.map(({ length }) => length)),
});

const product = (id: number, values: ProductRow['values'], inAssortment = true): ProductRow => ({
  id,
  inAssortment,
  values,
});

async function plan(
  mapping: ColumnMapping,
  rows: readonly (readonly Cell[])[],
  existing: readonly ProductRow[] = [],
  options: Partial<ImportOptions> = {},
  fields: readonly ProductField[] = [],
): Promise<readonly PlannedRow[]> {
  const all = { ...OPTIONS, ...options };
  const byKey = new Map<string, ProductRow[]>();
  for (const row of existing) {
    const key = keyOf(row.values.code ?? '', row.values.name ?? '', all) ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  const input = { rows: sheet(...rows).rows, mapping, options: all, fields, known: KNOWN, existing: byKey };
  return planImport(input, () => {}, new AbortController().signal);
}

const outcomes = (rows: readonly PlannedRow[]): readonly string[] => rows.map(({ outcome }) => outcome);
const problems = (rows: readonly PlannedRow[]): readonly (readonly string[])[] =>
  rows.map((row) => row.problems.map(({ kind }) => kind));

describe('Numbers of a file', () => {
  it('reads both formats, groups and signs, and nothing else', () => {
    const texts = ['1.234,50', '1 234,5', '-5', '−5,0', '+3', ',5', '25 %', "1'000", '007', '-0'];
    expect(texts.map((text) => parseNumber(text, 'comma'))).to.deep.equal([
      '1234.50',
      '1234.5',
      '-5',
      '-5.0',
      '3',
      '0.5',
      '25',
      '1000',
      '7',
      '0',
    ]);
    for (const text of ['', 'abc', '1,2,3', '12.34', '1.2345', '1e5', '--1', '1.', 'kr 5', '.', ',']) {
      expect(parseNumber(text, 'comma'), text).to.equal(undefined);
    }
    expect(parseNumber('1,234.50', 'point')).to.equal('1234.50');
  });

  it('reads back what was written, digit by digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(9999), (whole, fraction) => {
        const text = `${whole}.${fraction}`;
        return parseNumber(text, 'point') === text && parseNumber(text.replace('.', ','), 'comma') === text;
      }),
    );
  });

  it('guesses the format by those that can be read in one way only', () => {
    expect(guessNumberFormat(['1,234', '1,5'], 'point')).to.equal('comma');
    expect(guessNumberFormat(['1,234', '2.5'], 'comma')).to.equal('point');
    expect(guessNumberFormat(['1,234', '12'], 'comma')).to.equal('comma');
    expect(guessFormat(sheet(['x1,5', '2.25']).rows, ['name', 'cost'], 'comma')).to.equal('point');
    // What a workbook stores as a number needs no guess.
    expect(guessFormat(sheet([2.25]).rows, ['cost'], 'comma')).to.equal('comma');
  });
});

describe('Columns of a file', () => {
  const labels = labelTable([[field('extraField1', 'Shelf'), field('code', 'Name')], [field('cost', 'Einstand')]]);

  it('are known by the labels of the tenant before those of SuperOffice', () => {
    const header = sheet(['Name', 'Einstand', 'SHELF *', 'list_price', 'Product: Description', '✓', 'Other', 'Name']);
    expect(guessMapping(header.rows[0], 8, labels)).to.deep.equal([
      'code',
      'cost',
      'extraField1',
      'listPrice',
      'description',
      'inAssortment',
      undefined,
      undefined,
    ]);
  });

  it('have a header when it looks like one', () => {
    expect(guessHeader(sheet(['Shelf', 'x'], ['1', '2']), labels)).to.equal(true);
    expect(guessHeader(sheet(['Foo', 'Bar'], ['a', 2]), labels)).to.equal(true);
    expect(guessHeader(sheet(['Foo', 12], ['a', 2]), labels)).to.equal(false);
    expect(guessHeader(sheet(['Foo', 'Bar'], ['a', 'b']), labels)).to.equal(false);
  });

  it('must not become the same field twice', () => {
    expect([...doubleColumns(['code', undefined, 'name', 'code', undefined, 'code'])]).to.deep.equal([3, 5]);
  });
});

describe('What becomes of a row', () => {
  const mapping: ColumnMapping = ['code', 'name', 'listPrice', 'category', 'subscription', 'supplier'];
  const existing = [
    product(1, { code: 'A', name: 'Old', listPrice: '10.00', category: 'Phones', subscription: '', supplier: '' }),
  ];

  it('is unchanged when amounts, names and checkboxes are the same', async () => {
    const rows = await plan(mapping, [['a', 'Old', '10', 'phones', 'Nein', '']], existing);
    expect(outcomes(rows)).to.deep.equal(['unchanged']);
  });

  it('keeps only what changes', async () => {
    const [row] = await plan(mapping, [['A', 'New', 10, '', 'ja', 'ACME']], existing);
    expect(row?.values).to.deep.equal({ name: 'New', subscription: '1', supplier: 'Acme' });
  });

  it('fills only what is empty when it merges', async () => {
    const [row] = await plan(mapping, [['A', 'New', '11', '', 'ja', 'Acme']], existing, { action: 'merge' });
    expect(row?.values).to.deep.equal({ supplier: 'Acme' });
  });

  it('empties fields only when that is wanted, and never a mandatory one', async () => {
    const cells = [['A', 'Old', '', '', '', '']];
    expect(outcomes(await plan(mapping, cells, existing))).to.deep.equal(['unchanged']);
    const [row] = await plan(mapping, cells, existing, { emptyCellsCount: true });
    expect(row?.values).to.deep.equal({ listPrice: '', category: '' });
    const mandatory = [field('listPrice', 'List price', true)];
    const refused = await plan(mapping, cells, existing, { emptyCellsCount: true }, mandatory);
    expect(problems(refused)).to.deep.equal([['mandatory']]);
  });

  it('is a problem with a reason', async () => {
    const rows = await plan(
      mapping,
      [
        ['B', 'x', '1.23', '', '', ''],
        ['C', 'x', '', '', 'perhaps', ''],
        ['D', 'x', '', '', '', 'Nobody'],
        ['E', 'x', '', '', '', 'Twins'],
        ['F', 'x'.repeat(255), '', '', '', ''],
        ['', 'x', '', '', '', ''],
        ['G', '', '', '', '', ''],
        ['b ', 'x', '', '', '', ''],
      ],
      existing,
    );
    expect(problems(rows)).to.deep.equal([
      ['number'],
      ['checkbox'],
      ['supplier'],
      ['supplier-ambiguous'],
      ['too-long'],
      ['no-key'],
      ['mandatory'],
      ['duplicate'],
    ]);
    const [double] = await plan(mapping, [['A', 'x']], [...existing, product(2, { code: 'a' })]);
    expect(double?.problems).to.deep.equal([{ kind: 'ambiguous', count: 2 }]);
  });

  it('warns of items that are blanked or added, and of nothing that is not written', async () => {
    const cells = [['B', 'x', '', 'Tablets', '', '']];
    const [blank] = await plan(mapping, cells, existing);
    expect([blank?.outcome, blank?.values.category, blank?.problems[0]?.kind]).to.deep.equal(['new', '', 'item-blank']);
    const [added] = await plan(mapping, cells, existing, { newListItems: 'add' });
    expect(added?.values.category).to.equal('Tablets');
    const merged = await plan(mapping, [['A', '', '', 'Tablets', '', '']], existing, { action: 'merge' });
    expect(problems(merged)).to.deep.equal([[]]);
  });

  it('matches by name, and by name and code together', async () => {
    const rows = [['Z', 'OLD', '1', '', '', '']];
    expect(outcomes(await plan(mapping, rows, existing, { match: 'name' }))).to.deep.equal(['changed']);
    expect(outcomes(await plan(mapping, rows, existing, { match: 'name-code' }))).to.deep.equal(['new']);
    expect(outcomes(await plan(mapping, rows, existing, { action: 'skip', match: 'name' }))).to.deep.equal(['skipped']);
  });
});

describe('What is written', () => {
  it('has keys for names, and the old values that must still be there', async () => {
    const existing = [product(5, { code: 'A', category: 'Phones', supplier: '', listPrice: '10.00' })];
    const mapping: ColumnMapping = ['code', 'category', 'supplier', 'listPrice', 'inAssortment'];
    const rows = await plan(mapping, [['A', 'Tablets', 'acme', '12', 'no']], existing, { newListItems: 'add' });
    expect(newListItems([...rows, ...rows])).to.deep.equal([{ listName: 'productcategory', name: 'Tablets' }]);
    const added = new Map([['productcategory\ntablets', { key: '9' }]]);
    expect(changeOf(rows[0]!, 1, KNOWN, added)).to.deep.equal({
      kind: 'update',
      id: 5,
      values: { category: '9', supplier: '3', listPrice: '12' },
      expected: { category: '7', supplier: '', listPrice: '10.00' },
      inAssortment: false,
    });
    expect(changeOf(rows[0]!, 1, KNOWN, new Map())).to.have.property('kind', 'impossible');
  });
});

describe('The report', () => {
  it('adds up, whatever happened', async () => {
    const results: readonly RowResult[] = [
      { kind: 'added' },
      { kind: 'updated' },
      { kind: 'unknown' },
      { kind: 'not-done' },
    ];
    const rows = await plan(
      ['code', 'name'],
      Array.from({ length: 60 }, (_, i) => [i % 7 ? `C${i}` : '', 'x']),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...results), { maxLength: 60 }), (given) => {
        const written = rows.filter(({ outcome }) => outcome === 'new').slice(0, given.length);
        const { counts } = importReport(rows, written, given);
        return Object.values<number>({ ...counts }).reduce((sum, count) => sum + count, 0) === rows.length;
      }),
    );
  });
});
