/** What the tabs with connections, products and settings ask a page before they change something: once for each thing. */
import { expect } from 'chai';
import { partKey, type PriceList, type ProductRow } from '../../src/backend/index.js';
import { PORT_ACTIONS } from '../../src/core/port-table.js';
import { ConnectionsController } from '../../src/features/connections/connections-controller.js';
import { quoteConnections } from '../../src/features/connections/quote-connection-subject.js';
import { adjustProduct } from '../../src/features/products/adjust-calculation.js';
import { pendingEntries, type Ledger } from '../../src/features/products/adjust-ledger.js';
import { AdjustWriter } from '../../src/features/products/adjust-writer.js';
import { ImportRun } from '../../src/features/products/import-run.js';
import type { PlannedRow } from '../../src/features/products/import-plan.js';
import { PriceListEditor } from '../../src/features/products/price-list-editor.js';
import { ProductEditor } from '../../src/features/products/product-editor.js';
import { ProductEdits } from '../../src/features/products/product-list-edits.js';
import { ProductRemoval } from '../../src/features/products/product-list-removal.js';
import { ProductsController } from '../../src/features/products/products-controller.js';
import { FieldsEditor } from '../../src/features/settings/fields-editor.js';
import { QuoteSettingsEditor } from '../../src/features/settings/quote-settings-editor.js';
import { ConnectionEditor } from '../../src/features/shared/connection-dialog/connection-editor.js';
import { until } from '../helpers.js';
import { askTwice, products, throwing, type AskingBench, type AskingCase, type Doing } from './asking-bench.js';

const language = (): string => 'en';
const nothing = (): void => {};

const connections = ({ host, backend }: AskingBench): ConnectionsController =>
  new ConnectionsController(host, { backend: () => backend, language, includeDeleted: () => true });

async function connectionEditor({ host, backend }: AskingBench): Promise<ConnectionEditor> {
  const editor = new ConnectionEditor(host, {
    subject: () => quoteConnections,
    backend: () => backend,
    language,
    isTestable: () => false,
    onStored: nothing,
  });
  await editor.open({ kind: 'edit', id: 5 });
  return editor;
}

async function priceList(bench: AskingBench, id = 1): Promise<PriceList> {
  const list = (await products(bench).priceLists()).find((each) => each.id === id);
  if (!list) throw new Error(`There is no price list ${id}.`);
  return list;
}

function priceLists(act: (controller: ProductsController, list: PriceList) => Promise<unknown>): AskingCase['open'] {
  return async (bench) => {
    const { host, backend } = bench;
    const controller = new ProductsController(host, {
      backend: () => backend,
      language,
      connectionsWanted: () => false,
    });
    const list = await priceList(bench);
    return throwing(() => act(controller, list));
  };
}

function priceListEditor(begin: (editor: PriceListEditor, list: PriceList) => void): AskingCase['open'] {
  return async (bench) => {
    const { host, backend } = bench;
    const editor = new PriceListEditor(host, { backend: () => backend, language, onSaved: nothing });
    begin(editor, await priceList(bench));
    return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
  };
}

async function productEditor({ host, backend }: AskingBench): Promise<ProductEditor> {
  const editor = new ProductEditor(host, {
    backend: () => backend,
    priceListId: () => 1,
    language,
    fields: () => [],
    nameOfCopy: (name) => name,
    onStored: nothing,
  });
  await editor.open({ kind: 'edit', id: 103 });
  return editor;
}

const productDoing = (editor: ProductEditor): Doing => ({
  perform: () => editor.save(),
  error: () => editor.state.saveError,
  kept: () => editor.state.dirty,
});

async function rowsOf(bench: AskingBench, limit = 60): Promise<readonly ProductRow[]> {
  const query = { priceListId: 1, offset: 0, limit, sort: undefined, filter: undefined };
  const columns = ['name', 'cost', 'listPrice', 'minimumPrice'] as const;
  return (await products(bench).page({ ...query, columns: [...columns] })).rows;
}

function cells(column: 'name' | 'inAssortment', value: string): AskingCase['open'] {
  return async (bench) => {
    const { host } = bench;
    const [row] = await rowsOf(bench);
    let error: ReturnType<Doing['error']>;
    const edits = new ProductEdits(host, {
      products: () => products(bench),
      language,
      find: () => undefined,
      items: async () => [],
      problemText: (thrown) => {
        error = typeof thrown === 'string' ? undefined : thrown;
        return 'not stored';
      },
      onRow: nothing,
    });
    const perform = (): Promise<void> => {
      error = undefined;
      return edits.store({ row: row!, column, value, text: value });
    };
    return { perform, error: () => error, kept: () => edits.cellState(row!, column)?.draft === value };
  };
}

/** A run that pauses when it is refused, and goes on by "Continue". */
function run(start: () => Promise<unknown>, resume: () => void, state: () => AdjustWriter['state']): Doing {
  let begun = false;
  const perform = async (): Promise<void> => {
    if (begun) resume();
    else void start();
    begun = true;
    await until(() => state().status !== 'running');
  };
  return { perform, error: () => state().error };
}

const planned = (line: number, name: string, existing?: ProductRow): PlannedRow => ({
  row: { line, cells: [] },
  outcome: existing ? 'changed' : 'new',
  values: existing ? { description: 'New' } : { name, family: 'Fresh' },
  existing,
  problems: existing ? [] : [{ kind: 'item-added', target: 'family', text: 'Fresh' }],
});

const CASES: readonly AskingCase[] = [
  {
    name: 'deleting a connection',
    asks: [['delete', 'delete 5 Partner portal']],
    writes: ['connections.delete'],
    open: (bench) => throwing(() => connections(bench).delete({ id: 5, name: 'Partner portal' })),
  },
  {
    name: 'bringing a connection back',
    asks: [['save', 'restore 6 Trade fair 2023']],
    writes: ['connections.restore'],
    open: (bench) => throwing(() => connections(bench).restore({ id: 6, name: 'Trade fair 2023' })),
  },
  {
    name: 'OK in the dialog of a connection',
    asks: [['save', 'save 5 Ours']],
    writes: ['connections.save'],
    open: async (bench) => {
      const editor = await connectionEditor(bench);
      editor.edit({ name: 'US:"Ours";NO:"Våre"' });
      return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
    },
  },
  {
    name: 'switching a price list off',
    asks: [['save', 'savePriceList 1 NO Gadgets']],
    writes: ['products.savePriceList'],
    open: priceLists((controller, list) => controller.setActive(list, false)),
  },
  {
    name: 'deleting a price list',
    asks: [['delete', 'deletePriceList 1 NO Gadgets']],
    writes: ['products.deletePriceList'],
    open: priceLists((controller, list) => controller.delete(list)),
  },
  {
    name: 'OK in the dialog of a price list',
    asks: [['save', 'savePriceList 1 Gadgets']],
    writes: ['products.savePriceList'],
    open: priceListEditor((editor, list) => {
      editor.open({ kind: 'edit', priceList: list });
      editor.edit({ name: 'Gadgets' });
    }),
  },
  {
    name: 'copying a price list',
    asks: [['save', 'copyPriceList – Copy']],
    writes: ['products.copyPriceList'],
    open: priceListEditor((editor) => {
      editor.open({ kind: 'add' });
      editor.begin('NOK');
      editor.edit({ name: 'Copy', copies: true, sourceId: 1 });
    }),
  },
  {
    name: 'OK in the dialog of a product, with another image',
    asks: [['save', 'save 103 Chair', 'setProductImage 103 Chair']],
    writes: ['products.save', 'products.setProductImage'],
    open: async (bench) => {
      const editor = await productEditor(bench);
      editor.setValue('name', 'Chair');
      editor.setImage({ kind: 'none' });
      return productDoing(editor);
    },
  },
  {
    name: 'another image of a product',
    asks: [['save', 'setProductImage 103 Office chair']],
    writes: ['products.setProductImage'],
    open: async (bench) => {
      const editor = await productEditor(bench);
      editor.setImage({ kind: 'none' });
      return productDoing(editor);
    },
  },
  {
    name: 'typing into a cell of a product',
    asks: [['save', 'save 6 Andriod']],
    writes: ['products.save'],
    open: cells('name', 'Typed'),
  },
  {
    name: 'taking a product out of the assortment',
    asks: [['save', 'setInAssortment 6 Andriod']],
    writes: ['products.setInAssortment'],
    open: cells('inAssortment', ''),
  },
  {
    name: 'removing products, chunk by chunk',
    asks: [['delete', ...Array.from({ length: 120 }, (_, index) => `change ${index + 1} No. ${index + 1}`)]],
    writes: ['products.change'],
    open: (bench) => {
      const removal = new ProductRemoval(bench.host);
      const ids = Array.from({ length: 120 }, (_, index) => index + 1);
      const start = () => removal.start(products(bench), ids, 'en', (id) => `No. ${id}`);
      return run(start, () => removal.resume(), () => removal.state); // prettier-ignore
    },
  },
  {
    name: 'adjusting prices',
    asks: [['save', 'change 6 Andriod', 'change 5 iPhone']],
    writes: ['products.change'],
    open: async (bench) => {
      const writer = new AdjustWriter(bench.host, { backend: () => products(bench), priceListId: () => 1, language });
      const rows = (await rowsOf(bench)).slice(0, 2);
      const rounding = { step: '0.01', ending: '0' };
      const adjustment = { prices: ['listPrice'], by: 'percent', value: '5', rounding, mode: 'nearest' } as const;
      const ledger: Ledger = pendingEntries(rows.map((row) => adjustProduct(row, adjustment)));
      return run(() => writer.run(ledger, ledger, 'apply'), () => writer.resume(), () => writer.state); // prettier-ignore
    },
  },
  {
    name: 'importing products, with a new item of a list',
    asks: [['save', 'addListItem – Fresh', 'change – Stool', 'change 6 Andriod']],
    writes: ['products.addListItem', 'products.change'],
    open: async (bench) => {
      const [existing] = await rowsOf(bench);
      const job = {
        backend: { directory: bench.backend.directory, products: products(bench) },
        priceListId: 1,
        rows: [planned(2, 'Stool'), planned(3, '', existing)],
        options: { match: 'name', action: 'add', newListItems: 'add', numberFormat: 'point', emptyCellsCount: false },
        known: { lists: new Map(), suppliers: new Map() },
        language: 'en',
      } as const;
      const importing = new ImportRun(bench.host, job);
      let over: Promise<void> | undefined;
      const doing = run(() => (over = importing.start()), () => importing.resume(), () => importing.state); // prettier-ignore
      const perform = async (): Promise<void> => {
        await doing.perform();
        if (bench.allows) await over;
      };
      return { ...doing, perform };
    },
  },
  {
    name: 'OK in “Configure product”',
    asks: [
      [
        'save',
        'saveFields – order',
        'saveFields – flag editable QuoteLine.Code',
        'saveFields – flag mandatory QuoteLine.Code',
        'saveFields – text label en-US QuoteLine.Code',
      ],
    ],
    writes: ['settings.saveFields'],
    open: async (bench) => {
      const editor = await fieldsEditor(bench);
      editor.setText('QuoteLine.Code', 'label', 'en-US', 'Number');
      editor.setFlag('QuoteLine.Code', 'editable', false);
      editor.move('QuoteLine.Code', 3);
      return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
    },
  },
  {
    name: 'letting own texts count',
    asks: [['save', 'activateTexts – –']],
    writes: ['settings.activateTexts'],
    open: async (bench) => {
      const editor = await fieldsEditor(bench);
      return { perform: () => editor.activateTexts(), error: () => editor.state.activateError };
    },
  },
  {
    name: 'saving the quote settings',
    asks: [['save', 'saveQuoteSettings – The useDiscountOnTotal', 'saveQuoteSettings – The followUpText']],
    writes: ['settings.saveQuoteSettings'],
    open: async (bench) => {
      const { host, backend } = bench;
      const nameOf = (key: string): string => `The ${key}`;
      const editor = new QuoteSettingsEditor(host, { backend: () => backend, language, nameOf, onSaved: nothing });
      editor.open(await backend.settings!.quoteSettings());
      editor.edit({ useDiscountOnTotal: true, followUpText: 'Call them.' });
      return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
    },
  },
];

async function fieldsEditor({ host, backend }: AskingBench): Promise<FieldsEditor> {
  const editor = new FieldsEditor(host, { backend: () => backend, language, nameOf: partKey, onStored: nothing });
  await editor.open();
  return editor;
}

describe('a page is asked once', () => {
  const made = new Set<string>();

  for (const each of CASES) {
    it(`before ${each.name}; refused, nothing is sent, and another try asks again`, async () => {
      (await askTwice(each)).forEach((call) => made.add(call));
    });
  }

  it('and no call of these slices that changes something is left out here', () => {
    const slices = /^(connections|products|settings)\./;
    // The second half of a save that failed half-way: `connections.save` makes it where there is no fault.
    const left = Object.keys(PORT_ACTIONS).filter((call) => slices.test(call) && !made.has(call));
    expect(left).to.deep.equal(['connections.saveConfiguration']);
  });
});
