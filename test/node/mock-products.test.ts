import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  BackendError,
  type BackendErrorKind,
  type PriceListInput,
  type ProductColumnKey,
  type ProductFilter,
  type ProductOutcome,
  type ProductQuery,
  type ProductsBackend,
} from '../../src/backend/index.js';
import { createTenant, MockBackend, type Tenant } from '../../src/mocks/index.js';
import { instantly } from './support.js';

const ofKind = (kind: BackendErrorKind) => ({ name: 'BackendError', kind });

function productsOf(backend: MockBackend): ProductsBackend {
  assert.ok(backend.products);
  return backend.products;
}

const newList: PriceListInput = {
  id: 0,
  name: 'New',
  description: '',
  currency: 'EUR',
  active: true,
  validFrom: '',
  validTo: '',
};

describe('MockBackend: price lists', () => {
  let tenant: Tenant;
  let products: ProductsBackend;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    products = productsOf(new MockBackend(tenant));
  });
  const fieldErrors = (call: Promise<unknown>): Promise<string[]> =>
    call.then(
      () => [],
      (error: unknown) => {
        assert.ok(error instanceof BackendError);
        assert.equal(error.kind, 'validation');
        return Object.keys(error.fieldErrors);
      },
    );

  it('come by name, whatever their state', async () => {
    assert.deepEqual(
      (await products.priceLists()).map(({ id }) => id),
      [2, 1, 4, 5, 6, 3],
    );
  });

  it('have currencies with exact rates', async () => {
    const { enabled, base, all } = await products.currencies();
    assert.deepEqual([enabled, base], [true, 'EUR']);
    assert.deepEqual(all[1], { id: 2, code: 'NOK', rate: '12.37', units: '100' });
    const alone = await productsOf(new MockBackend(createTenant('empty'))).currencies();
    assert.equal(alone.enabled, false);
  });

  it('say when someone else saved', async () => {
    const [list] = await products.priceLists();
    assert.ok(list);
    const { revision } = list;
    const same = await products.savePriceList(list, { revision });
    assert.equal(same.revision, revision, 'saving what is stored is no change');
    const renamed = await products.savePriceList({ ...list, name: 'EU Office 2' }, { revision });
    assert.notEqual(renamed.revision, revision);
    await assert.rejects(products.savePriceList({ ...list, active: false }, { revision }), ofKind('conflict'));
    await products.savePriceList({ ...list, active: false });
    await products.deletePriceList(list.id);
    await assert.rejects(products.savePriceList(list, { revision }), ofKind('not-found'));
    await assert.rejects(products.deletePriceList(list.id), ofKind('not-found'));
  });

  it('point at the field that breaks a rule', async () => {
    const [list] = await products.priceLists();
    assert.ok(list);
    assert.deepEqual(await fieldErrors(products.savePriceList({ ...newList, name: '' })), ['name']);
    assert.deepEqual(await fieldErrors(products.savePriceList({ ...newList, currency: 'XXX' })), ['currency']);
    assert.deepEqual(await fieldErrors(products.savePriceList({ ...list, currency: 'USD' })), ['currency']);
    const backwards = { ...newList, validFrom: '2027-01-02', validTo: '2027-01-01' };
    assert.deepEqual(await fieldErrors(products.savePriceList(backwards)), ['validTo']);
    const copying = products.copyPriceList({ ...newList, name: '' }, { sourceId: 1, prices: 'zero' });
    assert.deepEqual(await fieldErrors(copying), ['name']);
  });

  it('are copied as the draft says, in the same currency with zero prices, too', async () => {
    const copy = async (currency: string, prices: 'convert' | 'zero'): Promise<(string | undefined)[]> => {
      const input = { ...newList, currency, description: 'Copied', active: false, validTo: '2027-12-31' };
      const list = await products.copyPriceList(input, { sourceId: 1, prices });
      assert.deepEqual({ ...list, id: 0 }, { ...input, quoteConnectionId: 0, revision: list.revision });
      const { rows, total } = await products.page({
        priceListId: list.id,
        offset: 0,
        limit: 1,
        columns: ['listPrice'],
      });
      assert.equal(total, 8);
      return rows.map(({ values }) => values.listPrice);
    };
    assert.deepEqual(await copy('NOK', 'zero'), ['0']);
    assert.deepEqual(await copy('NOK', 'convert'), ['10000']);
    assert.deepEqual(await copy('EUR', 'convert'), ['1237']);
    await assert.rejects(products.copyPriceList(newList, { sourceId: 99, prices: 'zero' }), ofKind('not-found'));
  });
});

describe('MockBackend: products', () => {
  let tenant: Tenant;
  let backend: MockBackend;
  let products: ProductsBackend;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    backend = new MockBackend(tenant);
    products = productsOf(backend);
  });
  const query = (more: Partial<ProductQuery> = {}): ProductQuery => ({
    priceListId: 2,
    offset: 0,
    limit: 100,
    columns: ['code'],
    ...more,
  });
  const ids = async (more: Partial<ProductQuery>): Promise<number[]> =>
    (await products.page(query(more))).rows.map(({ id }) => id);
  const total = async (filter: ProductFilter): Promise<number> =>
    (await products.page(query({ filter, limit: 0 }))).total;

  it('are read as people read them', async () => {
    const columns: ProductColumnKey[] = [
      'listPrice',
      'unit',
      'category',
      'supplier',
      'subscription',
      'updatedBy',
      'updated',
    ];
    const [row] = (await products.page(query({ columns, filter: { ids: [129] } }), { language: 'nb' })).rows;
    assert.deepEqual(row, {
      id: 129,
      inAssortment: true,
      values: {
        listPrice: '49',
        unit: 'Stk',
        category: 'Services',
        supplier: 'Northwind Cloud Services',
        subscription: '1',
        updatedBy: 'Sofia Berggren',
        updated: '2026-09-01T09:15:00',
      },
    });
    const free = (await products.page(query({ columns: ['unit'], filter: { ids: [128] } }))).rows[0];
    assert.equal(free?.values.unit, 'per delivery', 'a text that is no key stands for itself');
    const [translated] = (
      await products.page(query({ priceListId: 6, columns: ['name', 'supplier'], filter: { ids: [605] } }))
    ).rows;
    assert.deepEqual(translated?.values, { name: 'Coffee machine', supplier: '999' });
    assert.match((await products.get(605)).values.name, /^US:/, 'what is edited stays raw');
  });

  it('come in pages without gaps, by code, equal ones by id', async () => {
    const sort = { column: 'vat', direction: 'descending' } as const;
    const whole = await ids({ sort });
    const pages = await Promise.all([0, 7, 14, 21, 28].map((offset) => ids({ sort, offset, limit: 7 })));
    assert.deepEqual(pages.flat(), whole);
    const equal = whole.slice(0, 5);
    assert.deepEqual(
      equal,
      [...equal].sort((a, b) => a - b),
    );
    const codes = (await products.page(query())).rows.map(({ values }) => values.code ?? '');
    assert.deepEqual(codes, [...codes].sort(new Intl.Collator('en').compare));
    assert.deepEqual((await products.page(query({ limit: 0 }))).rows, []);
    assert.deepEqual(await products.page(query({ priceListId: 99 })), { rows: [], total: 0 });
    await assert.rejects(products.page(query({ limit: 1001 })), ofKind('validation'));
  });

  it('sort by what is read, numbers by amount', async () => {
    const first = async (column: ProductColumnKey | 'inAssortment', direction: 'ascending' | 'descending') =>
      (await ids({ sort: { column, direction }, limit: 1 }))[0];
    assert.equal(await first('listPrice', 'descending'), 102);
    assert.equal(await first('listPrice', 'ascending'), 125);
    assert.equal(await first('minimumPrice', 'ascending'), 106, 'none comes first');
    assert.equal(await first('id', 'descending'), 130);
    assert.equal(await first('inAssortment', 'ascending'), 115);
    assert.equal(await first('supplier', 'descending'), 101, 'Van der Velde');
    assert.equal(await first('category', 'descending'), 126, 'Services');
  });

  it('are filtered', async () => {
    assert.equal(await total({}), 30);
    assert.equal(await total({ text: 'CHAIR' }), 3);
    assert.equal(await total({ text: 'working days' }), 10);
    assert.equal(await total({ inAssortment: false }), 2);
    assert.equal(await total({ ids: [101, 102, 1] }), 2);
    assert.equal(await total({ ids: [] }), 0);
    assert.equal(await total({ oneOf: { column: 'code', values: ['c-010', 'D-100', 'none'] } }), 2);
    assert.equal(await total({ oneOf: { column: 'name', values: ['TRAINING'] } }), 1);
    assert.equal(await total({ text: 'chair', ids: [103], inAssortment: true }), 1);
    const ids = Array.from({ length: 501 }, (_, id) => id);
    await assert.rejects(products.page(query({ filter: { ids } })), ofKind('validation'));
  });

  it('have fields in the language of the call, those of quote lines left out', async () => {
    const fields = await products.fields({ language: 'sv' });
    assert.equal(fields.length, 25);
    assert.deepEqual(fields[5], {
      key: 'listPrice',
      rank: 6,
      label: 'Listpris',
      tooltip: 'Priset före eventuell rabatt',
      shown: true,
      editable: true,
      mandatory: true,
      restricted: false,
    });
    assert.equal((await products.fields())[6]?.label, 'Unit minimum price');
    assert.equal(fields.find(({ key }) => key === 'unit')?.restricted, true);
  });

  it('are saved, with rights, and say when someone else saved', async () => {
    const fresh = await products.create(5);
    assert.deepEqual([fresh.id, fresh.priceListId, fresh.values.listPrice, fresh.revision], [0, 5, '0', '']);
    const rights = new Map([['cost', { access: 'hidden', reason: '' }] as const]);
    const created = await products.save({ ...fresh, values: { ...fresh.values, name: 'A', cost: '' }, rights });
    assert.deepEqual([created.values.name, created.values.cost, created.rights], ['A', '', rights]);
    assert.equal(tenant.products.known(created.id).rights, 'QuoteLine.UnitCost=N');
    const { revision } = created;
    assert.equal((await products.save(created, { revision })).revision, revision);
    await products.setInAssortment(created.id, false);
    await assert.rejects(products.save(created, { revision }), ofKind('conflict'));
    await products.save(created);
    assert.equal((await products.get(created.id)).inAssortment, true);
    const reason = { ...created, rights: new Map([['vat', { access: 'mandatory', reason: 'A & B' }] as const]) };
    await assert.rejects(products.save(reason), (error: unknown) => {
      assert.ok(error instanceof BackendError);
      assert.deepEqual([error.kind, Object.keys(error.fieldErrors)], ['validation', ['vat']]);
      return true;
    });
    await assert.rejects(products.get(9999), ofKind('not-found'));
  });

  it('keep rights that name no product field', async () => {
    const product = await products.get(103);
    assert.deepEqual(product.rights.get('listPrice'), {
      access: 'read-only',
      reason: 'Agreed with the supplier until the summer.',
    });
    tenant.products.save({ ...tenant.products.known(103), rights: 'QuoteLine.Quantity=R&quoteline.vat=M' });
    const read = await products.get(103);
    assert.deepEqual([...read.rights.keys()], ['vat']);
    await products.save({ ...read, rights: new Map() });
    assert.equal(tenant.products.known(103).rights, 'QuoteLine.Quantity=R');
  });

  it('enter and leave the assortment, and asking twice is no harm', async () => {
    const before = tenant.products.version;
    await products.setInAssortment(1, true);
    assert.equal(tenant.products.version, before);
    await products.setInAssortment(1, false);
    await products.setInAssortment(1, false);
    assert.equal(tenant.products.known(1).inAssortment, false);
    await assert.rejects(products.setInAssortment(9999, true), ofKind('not-found'));
  });

  const kinds = (outcomes: readonly ProductOutcome[]) => outcomes.map((each) => (each.ok ? 'ok' : each.error.kind));

  it('change one by one: a bad one fails alone', async () => {
    const outcomes = await products.change([
      { kind: 'add', priceListId: 5, values: { name: 'Added', listPrice: '1.50' } },
      { kind: 'add', priceListId: 5, values: { code: 'nameless' } },
      {
        kind: 'update',
        id: 1,
        values: { listPrice: '1900' },
        expected: { listPrice: '1890.00', name: 'Pocket printer' },
      },
      { kind: 'update', id: 2, values: { listPrice: '1' }, expected: { listPrice: '1999' } },
      { kind: 'update', id: 9999, values: {} },
      { kind: 'remove', id: 3 },
      { kind: 'remove', id: 3 },
      { kind: 'update', id: 4, values: {}, inAssortment: false },
    ]);
    assert.deepEqual(kinds(outcomes), ['ok', 'validation', 'ok', 'conflict', 'not-found', 'ok', 'not-found', 'ok']);
    const [added, , updated, , , removed] = outcomes;
    assert.ok(added?.ok && updated?.ok && removed?.ok);
    assert.deepEqual([added.product?.values.listPrice, added.product?.inAssortment], ['1.5', true]);
    assert.deepEqual([updated.product?.values.listPrice, updated.product?.values.cost], ['1900', '1500']);
    assert.equal(removed.product, undefined);
    assert.equal(tenant.products.known(2).values.listPrice, '2000');
    assert.equal(tenant.products.known(4).inAssortment, false);
    const many = Array.from({ length: 51 }, () => ({ kind: 'remove', id: 5 }) as const);
    await assert.rejects(products.change(many), ofKind('validation'));
    assert.ok(tenant.products.find(5));
  });

  it('fail one by one or all together on demand', async () => {
    const changes = [5, 6, 7].map((id) => ({ kind: 'update', id, values: { itemNumber: 'x' } }) as const);
    backend.faults.add({ kind: '503', pattern: 'products/changeItem', times: 1 });
    assert.deepEqual(kinds(await products.change(changes)), ['server', 'ok', 'ok']);
    backend.faults.add({ kind: 'offline', pattern: 'products/change', times: 1 });
    await assert.rejects(products.change(changes), ofKind('network'));
  });

  it('stop changing when aborted, and tell of every change', async () => {
    const reason = new Error('left');
    const changes = [5, 6].map((id) => ({ kind: 'remove', id }) as const);
    await assert.rejects(products.change(changes, { signal: AbortSignal.abort(reason) }), reason);
    const leaving = new AbortController();
    backend.faults.add({ kind: 'hang', pattern: 'products/changeItem', times: 1 });
    const changing = products.change(changes, { signal: leaving.signal });
    setTimeout(() => {
      leaving.abort(reason);
    }, 10);
    assert.deepEqual(kinds(await changing), ['network', 'network']);
    assert.equal(tenant.products.in(1).length, 8);
  });

  it('have pictures', async () => {
    const images = await products.images();
    assert.deepEqual(images[0], { id: 201, name: 'Printer' });
    assert.equal((await products.image(201)).type, 'image/png');
    await assert.rejects(products.image(209), ofKind('protocol'));
    await assert.rejects(products.image(999), ofKind('not-found'));
    assert.equal(await products.productImage(8), undefined);
    await products.setProductImage(8, { id: 203, name: '' });
    assert.equal((await products.productImage(8))?.size, (await products.image(203)).size);
    await products.setProductImage(8, undefined);
    assert.equal(await products.productImage(8), undefined);
    const jpeg = new Blob([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])]);
    await products.setProductImage(8, jpeg);
    assert.equal((await products.productImage(8))?.type, 'image/jpeg');
    await assert.rejects(products.setProductImage(8, new Blob(['<svg/>'])), ofKind('validation'));
    assert.equal((await products.images()).length, images.length + 1);
    await assert.rejects(products.setProductImage(9999, undefined), ofKind('not-found'));
  });

  it('have suppliers and lists', async () => {
    const names = async (query: Parameters<ProductsBackend['suppliers']>[0]) =>
      (await products.suppliers(query)).map(({ name }) => name);
    assert.deepEqual(await names({ text: 'FJORD' }), ['Fjordline Print, Bergen', 'Fjordline Print, Trondheim']);
    assert.deepEqual(await names({ ids: [14, 999] }), ['Aurora Mobile']);
    assert.equal((await names({ text: '' })).length, 12);
    const key = await products.addListItem('producttype', 'Scanners');
    assert.deepEqual((await backend.directory.listItems('producttype')).at(-1), {
      key,
      name: 'Scanners',
      description: '',
    });
    await assert.rejects(products.addListItem('nothing', 'x'), ofKind('not-found'));
    assert.equal((await backend.directory.listItems('priceunit', { language: 'de' }))[4]?.name, 'Stunden');
  });

  it('are found quickly: the same question is not worked out twice', async () => {
    let searched = 0;
    const allIn = tenant.products.in.bind(tenant.products);
    tenant.products.in = (id) => {
      searched += 1;
      return allIn(id);
    };
    const sort = { column: 'name', direction: 'ascending' } as const;
    for (const offset of [0, 10, 20]) await ids({ sort, offset, limit: 10 });
    assert.equal(searched, 1);
    await ids({ sort, filter: { text: 'chair' } });
    assert.equal(searched, 2);
    tenant.products.toggleInAssortment(101);
    await ids({ sort });
    assert.equal(searched, 3);
    tenant.productLists.add('producttype', 'Names may sort differently now');
    await ids({ sort });
    assert.equal(searched, 4);
  });
});

describe('MockBackend without all that products need', () => {
  const tenant = createTenant('demo', instantly);

  it('lacks single capabilities', async () => {
    const { products } = await new MockBackend(tenant, {
      capabilities: { products: { images: false } },
    }).capabilities();
    assert.deepEqual(products, { images: false, addListItem: true, rights: true });
    const { connections } = await new MockBackend(tenant, { capabilities: { restore: false } }).capabilities();
    assert.deepEqual(Object.keys(connections), ['test', 'delete', 'restore', 'scope', 'syncConnection']);
  });

  it('lacks the slice', async () => {
    const backend = new MockBackend(tenant, { withoutProducts: true });
    assert.equal('products' in backend, false);
    assert.equal((await backend.capabilities()).products, undefined);
  });

  it('has trouble on demand', async () => {
    const backend = new MockBackend(tenant);
    backend.faults.add({ kind: '401', pattern: 'products/*', times: 2 });
    await assert.rejects(productsOf(backend).priceLists(), ofKind('unauthenticated'));
    await assert.rejects(productsOf(backend).get(1), ofKind('unauthenticated'));
    await productsOf(backend).get(1);
  });
});
