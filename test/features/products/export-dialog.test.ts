import { expect } from 'chai';
import { html } from 'lit';
import {
  BackendError,
  type Backend,
  type PriceList,
  type ProductFilter,
  type ProductQuery,
} from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { openSpreadsheet } from '../../../src/core/spreadsheet/spreadsheet-read.js';
import type { ExportColumn } from '../../../src/features/products/export-table.js';
import { fileName } from '../../../src/features/shared/file-download.js';
import { QuotesyncExportDialog } from '../../../src/features/products/quotesync-export-dialog.js';
import {
  axeEverywhere,
  deferred,
  focused,
  getByRole,
  mount,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { openImport, stage, withProducts } from './import-driver.js';

const COLUMNS: readonly ExportColumn[] = [
  { key: 'inAssortment', label: 'In assortment' },
  { key: 'code', label: 'Code' },
  { key: 'listPrice', label: 'List price' },
  { key: 'subscription', label: 'Subscription' },
];

interface Saved {
  readonly file: File;
  readonly name: string;
}

interface Options {
  readonly ids?: readonly number[];
  readonly filter?: ProductFilter;
  readonly columns?: readonly ExportColumn[];
}

interface ExportDriver {
  readonly element: QuotesyncExportDialog;
  readonly text: string;
  readonly saved: readonly Saved[];
  press(name: string): Promise<void>;
  choose(name: string): Promise<void>;
  done(): Promise<Saved>;
}

async function openExport(backend: Backend, priceList: PriceList, options: Options = {}): Promise<ExportDriver> {
  define(QuotesyncExportDialog);
  const element = await mount<QuotesyncExportDialog>(
    html`<quotesync-export-dialog
      .backend=${backend}
      .priceList=${priceList}
      .columns=${options.columns ?? COLUMNS}
      .ids=${options.ids ?? []}
      .filter=${options.filter}
      .sort=${{ column: 'code', direction: 'ascending' }}
    ></quotesync-export-dialog>`,
  );
  await until(() => /whole list \(/.test(visibleText(element)));
  return {
    element,
    get text() {
      return visibleText(element);
    },
    saved: downloads,
    async press(name) {
      getByRole(element, 'button', { name }).click();
      await settled();
    },
    async choose(name) {
      getByRole(element, 'radio', { name }).click();
      await settled();
    },
    async done() {
      await until(() => visibleText(element).includes('Saved as'), 15_000);
      return downloads.at(-1)!;
    },
  };
}

/** What left through a link with `download`, instead of a file chooser that would open. */
const downloads: Saved[] = [];
const files = new Map<string, File>();

const cells = async (file: File): Promise<readonly (readonly (string | number)[])[]> => {
  const { rows } = await (await openSpreadsheet(file)).read(0);
  return rows.map((row) => row.cells);
};

describe('Export', () => {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const { prototype } = HTMLAnchorElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'click');

  before(() => {
    URL.createObjectURL = (blob: File) => {
      const url = createObjectURL(blob);
      files.set(url, blob);
      return url;
    };
    prototype.click = function (this: HTMLAnchorElement) {
      const file = files.get(this.href);
      if (file && this.download) downloads.push({ file, name: this.download });
    };
  });

  beforeEach(() => downloads.splice(0));

  after(() => {
    URL.createObjectURL = createObjectURL;
    // Anchors inherit it.
    if (own) Object.defineProperty(prototype, 'click', own);
    else Reflect.deleteProperty(prototype, 'click');
  });

  it('writes the whole list to a workbook, with numbers as numbers', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openExport(backend, priceList);
    expect(dialog.text).to.contain('The whole list (8)').and.contain('Columns, as in the list: In assortment, Code');
    await dialog.press('Export');
    const { file, name } = await dialog.done();
    expect(name).to.match(/^NO Gadgets \d{4}-\d\d-\d\d\.xlsx$/);
    const [header, ...rows] = await cells(file);
    expect(header).to.deep.equal(['In assortment', 'Code', 'List price', 'Subscription']);
    expect(rows).to.have.length(8);
    expect(rows.find(([, code]) => code === 'P01')).to.deep.equal(['Yes', 'P01', 1890, 'No']);
    expect(dialog.text).to.contain('Saved as');
  });

  it('writes CSV as the language of the user has it', async () => {
    document.documentElement.lang = 'nb';
    const { backend, priceList } = await stage();
    define(QuotesyncExportDialog);
    const element = await mount<QuotesyncExportDialog>(
      html`<quotesync-export-dialog .backend=${backend} .priceList=${priceList} .columns=${COLUMNS} .ids=${[1]}>
      </quotesync-export-dialog>`,
    );
    const [, csv] = queryAllByRole(element, 'radio').filter((radio) => radio.getAttribute('name') === 'format');
    csv!.click();
    await settled();
    element.renderRoot.querySelector<HTMLElement>('[type="submit"]')!.click();
    await until(() => downloads.length === 1);
    const text = await downloads[0]!.file.text();
    expect(text).to.contain('"In assortment";"Code";"List price";"Subscription"\r\n').and.contain(';1890;');
  });

  it('offers the selected rows first, and says in words what the filter does', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openExport(backend, priceList, {
      ids: [2, 1],
      filter: { text: 'printer', inAssortment: true },
    });
    expect(getByRole<HTMLInputElement>(dialog.element, 'radio', { name: 'Selected rows (2)' }).checked).to.equal(true);
    expect(dialog.text)
      .to.contain('Only what the search for “printer” finds.')
      .and.contain('Only products in the assortment.');
    await dialog.press('Export');
    expect(await cells((await dialog.done()).file)).to.have.length(3);
    await dialog.choose('The whole list');
    await dialog.press('Export');
    await until(() => dialog.saved.length === 2);
    const [, ...rows] = await cells(dialog.saved[1]!.file);
    expect(rows.length).to.be.greaterThan(0).and.lessThan(8);
  });

  /** A list of any length. */
  const long = async (total: number, before: (query: ProductQuery) => Promise<void>) => {
    const { backend, products, priceList } = await stage();
    const page = async (query: ProductQuery) => {
      await before(query);
      const count = Math.max(0, Math.min(query.limit, total - query.offset));
      const rows = Array.from({ length: count }, (_, index) => ({
        id: query.offset + index + 1,
        inAssortment: true,
        values: { code: `C${query.offset + index}`, listPrice: '1.50' },
      }));
      return { rows, total };
    };
    return { backend: withProducts(backend, products, { page }), priceList };
  };

  it('shows how far it is, goes on after a failure, and has every row once', async () => {
    let failing = true;
    const offsets: number[] = [];
    const gate = deferred<void>();
    const { backend, priceList } = await long(5500, async ({ offset, limit }) => {
      if (limit === 0) return;
      offsets.push(offset);
      if (offset === 2000) await gate.promise;
      if (offset === 3000 && failing) {
        failing = false;
        throw new BackendError('server', 'down');
      }
    });
    const dialog = await openExport(backend, priceList);
    await dialog.press('Export');
    await until(() => dialog.text.includes('2,000 of 5,500'));
    expect(getByRole<HTMLProgressElement>(dialog.element, 'progressbar', { name: 'Reading' }).value).to.equal(2000);
    gate.resolve();
    await until(() => dialog.text.includes('The export stopped'));
    expect(dialog.text).to.contain('What was read so far (3,000) is kept');
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    await dialog.press('Try again');
    const rows = await cells((await dialog.done()).file);
    expect(rows).to.have.length(5501);
    expect(new Set(rows.map(([, code]) => code)).size).to.equal(5501);
    expect(offsets).to.deep.equal([0, 1000, 2000, 3000, 3000, 4000, 5000]);
  }).timeout(30_000);

  it('can be stopped, and begun again', async () => {
    const gate = deferred<void>();
    const { backend, priceList } = await long(3000, ({ offset }) => (offset > 0 ? gate.promise : Promise.resolve()));
    const dialog = await openExport(backend, priceList);
    await dialog.press('Export');
    await dialog.press('Stop');
    expect(queryAllByRole(dialog.element, 'progressbar')).to.have.length(0);
    gate.resolve();
    await dialog.press('Export');
    expect(await cells((await dialog.done()).file)).to.have.length(3001);
    expect(dialog.saved).to.have.length(1);
  });

  it('makes formulas inert, and is read back by the import as it was', async () => {
    const set = await stage();
    await set.products.change([
      { kind: 'update', id: 1, values: { name: '=HYPERLINK("http://x")', description: "'+1\n-2" } },
    ]);
    const columns: readonly ExportColumn[] = (await set.products.fields()).map(({ key, label }) => ({ key, label }));
    for (const format of ['CSV', 'Excel']) {
      const dialog = await openExport(set.backend, set.priceList, { columns });
      await dialog.choose(format);
      await dialog.press('Export');
      const { file } = await dialog.done();
      dialog.element.remove();
      const importing = await openImport(set.backend, set.priceList);
      await importing.open(file);
      await importing.choose('Action', 'Replace - overwrite existing');
      await importing.preview();
      expect(importing.text, format).to.contain('Unchanged (8)');
      importing.element.remove();
    }
  }).timeout(20_000);

  it('says that there is nothing', async () => {
    const { backend, priceList } = await stage({ priceListId: 5 });
    const dialog = await openExport(backend, priceList);
    await dialog.press('Export');
    await until(() => dialog.text.includes('There are no products to export.'));
    expect(dialog.saved).to.have.length(0);
  });

  it('works with the keyboard alone, and axe finds nothing', async () => {
    const { backend, priceList } = await stage();
    const dialog = await openExport(backend, priceList, { ids: [1] });
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    const closed = recorded(dialog.element, 'quotesync-dialog-closed');
    await press('Tab', 'Tab');
    expect(focused()).to.have.property('type', 'radio');
    await press('Enter');
    await dialog.done();
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    await press('Escape');
    expect(closed).to.have.length(1);
  });

  it('names files safely', () => {
    const date = new Date(2027, 0, 5);
    const names = ['NO Gadgets', '../..\\etc:passwd?', '\u202Egpj.exe', '...', 'a'.repeat(300)];
    expect(names.map((name) => fileName(name, date, 'csv', 'products'))).to.deep.equal([
      'NO Gadgets 2027-01-05.csv',
      'etc passwd 2027-01-05.csv',
      'gpj.exe 2027-01-05.csv',
      'products 2027-01-05.csv',
      `${'a'.repeat(80)} 2027-01-05.csv`,
    ]);
  });
});
