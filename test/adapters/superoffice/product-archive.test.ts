import { expect } from 'chai';
import type { BackendError, ProductQuery } from '../../../src/backend/index.js';
import { rejection, type SentCall } from './answers.js';
import { archive, productServer, type ProductServer } from './product-server.js';

const ARCHIVE = 'Archive/GetArchiveListByColumnsWithHeader2';
const QUERY: ProductQuery = { priceListId: 4, offset: 0, limit: 50, columns: [] };

async function failure(promise: Promise<unknown>): Promise<BackendError> {
  return (await rejection(promise)) as BackendError;
}

async function restriction(filter: ProductQuery['filter']): Promise<unknown> {
  const { backend, body } = productServer();
  await backend.products.page({ ...QUERY, filter });
  return body(ARCHIVE)['Restriction'];
}

describe('a page of products on the wire', () => {
  it('asks for columns by their names in the archive', async () => {
    const { backend, body } = productServer();
    const columns = ['code', 'cost', 'subscriptionQuantity', 'category', 'updated', 'id'] as const;
    const sort = { column: 'listPrice', direction: 'descending' } as const;
    await backend.products.page({ ...QUERY, columns, sort });
    expect(body(ARCHIVE)).to.deep.equal({
      ProviderName: 'Product',
      Columns: 'productId,inAssortment,code,cost,defaultSubscriptionQuantity,productCategoryKey,updatedDate',
      SortOrder: 'listPrice desc,productId asc',
      Restriction: 'priceListId = 4',
      Entities: 'productInAssortment',
      Page: 0,
      PageSize: 50,
      Options: 'rowcount=true',
    });
  });

  it('is sorted by code by default, and by id without a second key', async () => {
    const { backend, body } = productServer();
    await backend.products.page(QUERY);
    await backend.products.page({ ...QUERY, sort: { column: 'id', direction: 'descending' } });
    expect([body(ARCHIVE)['SortOrder'], body(ARCHIVE, 1)['SortOrder']]).to.deep.equal([
      'code asc,productId asc',
      'productId desc',
    ]);
  });

  it('has every filter as a condition, and text as text', async () => {
    expect(await restriction({ text: `it's a \\ 100%` })).to.equal(
      String.raw`priceListId = 4 and (code contains 'it\'s a \\ 100%' or name contains 'it\'s a \\ 100%' or ` +
        String.raw`description contains 'it\'s a \\ 100%')`,
    );
    expect(
      await restriction({ inAssortment: false, ids: [7, 9], oneOf: { column: 'name', values: ['A', "'"] } }),
    ).to.equal(
      String.raw`priceListId = 4 and inAssortment = 0 and (productId = 7 or productId = 9) and (name = 'A' or name = '\'')`,
    );
    expect(await restriction({ text: '' })).to.equal('priceListId = 4');
  });

  it('of nothing that could be found asks for nothing', async () => {
    const { backend, sent } = productServer();
    for (const filter of [{ ids: [] }, { oneOf: { column: 'code', values: [] } as const }])
      expect(await backend.products.page({ ...QUERY, filter })).to.deep.equal({ rows: [], total: 0 });
    expect(sent).to.have.length(0);
  });

  it('is not asked for beyond the limits', async () => {
    const { backend, sent } = productServer();
    const ids = Array.from({ length: 501 }, (_, id) => id);
    for (const query of [
      { ...QUERY, limit: 1001 },
      { ...QUERY, filter: { ids } },
      { ...QUERY, filter: { oneOf: { column: 'code', values: ids.map(String) } as const } },
    ])
      expect((await failure(backend.products.page(query))).kind).to.equal('validation');
    expect(sent).to.have.length(0);
  });

  it('has its values decoded, amounts exactly, text as somebody typed it', async () => {
    const { backend } = productServer({
      [ARCHIVE]: archive([
        {
          productId: '[I:7]',
          inAssortment: '[I:1]',
          cost: '[F:1890.5000]',
          minimumPrice: '[M:-79228162514264337593543950335]',
          listPrice: '12345678901234567.89',
          vat: '[F:2.5E+1]',
          isSubscription: '[I:1]',
          name: '[I:1]',
          productFamilyKey: 'Phones',
          updatedDate: '[DT:12/31/2013 23:59:58.0000000]',
          registeredDate: '[D:1/2/2013]',
          registeredBy: 'Ola Nordmann',
          supplier: '0',
        },
        { productId: '[I:8]', updatedDate: '[DT:01/01/0001 00:00:00]', registeredDate: '2013-01-02T03:04:05' },
      ]),
    });
    const columns = [
      ...(['cost', 'minimumPrice', 'listPrice', 'vat', 'subscription', 'name', 'family', 'supplier', 'id'] as const),
      ...(['updated', 'registered', 'registeredBy'] as const),
    ];
    const { rows, total } = await backend.products.page({ ...QUERY, columns });
    expect(total).to.equal(2);
    expect(rows[0]).to.deep.equal({
      id: 7,
      inAssortment: true,
      values: {
        cost: '1890.5000',
        minimumPrice: '',
        listPrice: '12345678901234567.89',
        vat: '25',
        subscription: '1',
        name: '[I:1]',
        family: 'Phones',
        supplier: '',
        id: '7',
        updated: '2013-12-31T23:59:58',
        registered: '2013-01-02T00:00:00',
        registeredBy: 'Ola Nordmann',
      },
    });
    expect(rows[1]?.inAssortment).to.equal(false);
    expect(rows[1]?.values).to.include({ updated: '', registered: '2013-01-02T03:04:05', cost: '', subscription: '' });
  });

  it('with a price that is no number is no page', async () => {
    const { backend } = productServer({ [ARCHIVE]: archive([{ productId: '7', cost: '1.890,00 kr' }]) });
    const error = await failure(backend.products.page({ ...QUERY, columns: ['cost'] }));
    expect(error.kind).to.equal('protocol');
    expect(error.message).to.contain('cost');
  });
});

describe('names on a page of products', () => {
  const rows = [
    { productId: '1', supplier: '11', quantityUnit: '1', priceUnit: '2', subscriptionUnit: '' },
    { productId: '2', supplier: '12', quantityUnit: 'Pcs', priceUnit: '1', subscriptionUnit: '0' },
    { productId: '3', supplier: 'Acme', quantityUnit: '99', priceUnit: '', subscriptionUnit: '' },
  ];
  const columns = ['supplier', 'unit', 'priceUnit', 'subscriptionUnit'] as const;
  const server = (contacts: (call: SentCall) => unknown): ProductServer =>
    productServer({
      [ARCHIVE]: (call) => (call.body.includes('"FindContact"') ? contacts(call) : archive(rows)),
      'MDO/GetList': [
        { Id: 1, Name: 'kg' },
        { Id: 2, Name: 'm' },
      ],
    });

  it('are looked up once each, and what has none stays as it is', async () => {
    const { backend, methods, body } = server(() =>
      archive([
        { contactId: '[I:11]', name: 'Nordic', department: 'Oslo' },
        { contactId: '[I:12]', name: 'Ltd' },
      ]),
    );
    const page = await backend.products.page({ ...QUERY, columns });
    expect(page.rows.map(({ values }) => Object.values(values))).to.deep.equal([
      ['Nordic, Oslo', 'kg', 'm', ''],
      ['Ltd', 'Pcs', 'kg', '0'],
      ['Acme', '99', '', ''],
    ]);
    expect([...methods()].sort()).to.deep.equal([ARCHIVE, ARCHIVE, 'MDO/GetList']);
    expect(body(ARCHIVE, 1)).to.include({ Restriction: '(contactId = 11 or contactId = 12)', PageSize: 2 });
  });

  it('are ids where companies may not be read, but other failures are failures', async () => {
    const refused = server(() => new Response(null, { status: 403 }));
    const { rows: shown } = await refused.backend.products.page({ ...QUERY, columns });
    expect(shown.map(({ values }) => values.supplier)).to.deep.equal(['11', '12', 'Acme']);
    const broken = server(() => new Response(null, { status: 500 }));
    expect((await failure(broken.backend.products.page({ ...QUERY, columns }))).kind).to.equal('server');
  });

  it('are not looked up where nobody asked for them', async () => {
    const { backend, methods } = server(() => archive([]));
    await backend.products.page({ ...QUERY, columns: ['code'] });
    expect(methods()).to.deep.equal([ARCHIVE]);
  });
});

describe('stretches of an archive', () => {
  /** A server with 25 products that gives at most `most` rows a call. */
  function paged({ most = 1000, until = 25 } = {}): ProductServer {
    return productServer({
      [ARCHIVE]: ({ body }) => {
        const { Page, PageSize } = JSON.parse(body) as { Page: number; PageSize: number };
        const size = Math.min(PageSize, most);
        const start = Page < 0 ? -Page : Page * size;
        const ids = Array.from({ length: until }, (_, id) => id + 1).slice(start, start + size);
        return archive(
          ids.map((id) => ({ productId: `[I:${id}]` })),
          25,
        );
      },
    });
  }
  const ids = async ({ backend }: ProductServer, offset: number, limit: number): Promise<readonly number[]> =>
    (await backend.products.page({ ...QUERY, offset, limit })).rows.map(({ id }) => id);

  it('begin anywhere', async () => {
    for (const most of [1000, 4]) {
      expect(await ids(paged({ most }), 0, 5)).to.deep.equal([1, 2, 3, 4, 5]);
      expect(await ids(paged({ most }), 10, 5)).to.deep.equal([11, 12, 13, 14, 15]);
      expect(await ids(paged({ most }), 7, 5)).to.deep.equal([8, 9, 10, 11, 12]);
      expect(await ids(paged({ most }), 22, 5)).to.deep.equal([23, 24, 25]);
      expect(await ids(paged({ most }), 25, 5)).to.deep.equal([]);
      expect(await ids(paged({ most }), 90, 5)).to.deep.equal([]);
    }
  });

  it('are one call where the server gives what it is asked for', async () => {
    const server = paged();
    await ids(server, 7, 10);
    expect(server.body(ARCHIVE)).to.include({ Page: -7, PageSize: 10 });
    expect(server.sent).to.have.length(1);
  });

  it('of no rows count all the same', async () => {
    const server = paged();
    expect(await server.backend.products.page({ ...QUERY, limit: 0 })).to.deep.equal({ rows: [], total: 25 });
    expect(server.sent).to.have.length(1);
  });

  it('are none when nobody counted', async () => {
    for (const count of [0, -1]) {
      const { backend } = productServer({ [ARCHIVE]: archive([{ productId: '1' }], count) });
      expect((await failure(backend.products.page(QUERY))).kind).to.equal('protocol');
    }
  });

  it('are none when rows are missing', async () => {
    expect((await failure(ids(paged({ until: 12 }), 10, 10))).kind).to.equal('protocol');
  });
});

describe('suppliers on the wire', () => {
  it('are found by a part of the name, or all of them', async () => {
    const { backend, body } = productServer({ [ARCHIVE]: archive([{ contactId: '[I:3]', name: 'O’Hara' }]) });
    expect(await backend.products.suppliers({ text: `o'h` })).to.deep.equal([{ id: 3, name: 'O’Hara' }]);
    expect(body(ARCHIVE)).to.include({
      ProviderName: 'FindContact',
      Entities: 'contact',
      Restriction: String.raw`name contains 'o\'h'`,
      Page: 0,
      PageSize: 50,
    });
    await backend.products.suppliers({ text: '' });
    expect(body(ARCHIVE, 1)).to.include({ Restriction: 'getAllRows = 1' });
  });

  it('are asked for by id in parts, each once', async () => {
    const { backend, sent } = productServer();
    const ids = Array.from({ length: 501 }, (_, id) => id + 1);
    expect(await backend.products.suppliers({ ids: [...ids, 1, 2] })).to.deep.equal([]);
    expect(sent).to.have.length(2);
    expect(await backend.products.suppliers({ ids: [] })).to.deep.equal([]);
    expect(sent).to.have.length(2);
  });
});
