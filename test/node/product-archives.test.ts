import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant, type Tenant } from '../../src/mocks/index.js';
import { callerOf, instantly } from './support.js';

interface Row {
  readonly EntityName: string;
  readonly PrimaryKey: number;
  readonly ColumnData: Record<string, { DisplayValue: string }>;
}
interface Result {
  readonly RowCount: number;
  readonly Rows: Row[];
}

function archiveOf(tenant: Tenant) {
  const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant)));
  const text = {
    ProviderName: 'Product',
    Columns: 'code',
    SortOrder: 'code asc',
    Restriction: 'priceListId = 2',
    Entities: 'productInAssortment',
    Page: 0,
    PageSize: 100,
    Options: 'rowcount=true',
  };
  const ask = async (changes: object, headers: Record<string, string> = { 'SO-Language': 'en' }): Promise<Result> =>
    (await call.ask(
      'Archive/GetArchiveListByColumnsWithHeader2',
      { ...text, ...changes },
      headers,
    )) as unknown as Result;
  const keys = async (changes: object): Promise<number[]> => (await ask(changes)).Rows.map((row) => row.PrimaryKey);
  return { call, text, ask, keys };
}

describe('The archive of products', () => {
  const tenant = createTenant('demo', instantly);
  const { call, text, ask, keys } = archiveOf(tenant);
  const cells = async (Columns: string, Restriction: string): Promise<string[]> =>
    Object.values((await ask({ Columns, Restriction })).Rows[0]?.ColumnData ?? {}).map((cell) => cell.DisplayValue);

  it('encodes what is no text, and shows names of list items', async () => {
    const columns =
      'productId,inAssortment,listPrice,defaultSubscriptionQuantity,isSubscription,productCategoryKey,productFamilyKey,quantityUnit,subscriptionUnit,supplier,updatedDate,updatedBy,priceList/name,priceList/currency';
    assert.deepEqual(await cells(columns, 'productId = 130'), [
      '[I:130]',
      '[I:1]',
      '[F:99]',
      '[F:1.5]',
      '[I:1]',
      'Services',
      'Products',
      '4',
      '1',
      '20',
      '[DT:10/02/2026 10:15:00.0000000]',
      'Jonas Krogh',
      'EU Office',
      'EUR',
    ]);
    assert.deepEqual(await cells('minimumPrice', 'productId = 106'), ['[F:-79228162514264337593543950335]']);
    assert.deepEqual(await cells('productCategoryKey,supplier', 'productId = 605'), ['no such item', '999']);
  });

  it('restricts by every means that it has', async () => {
    assert.deepEqual(await keys({ Restriction: "priceListId = 2 and code begins 'C-0'" }), [103, 104, 105]);
    const search = "(code contains 'chair' or name contains 'chair' or description contains 'chair')";
    assert.deepEqual(await keys({ Restriction: `priceListId = 2 and ${search}` }), [103, 104, 105]);
    assert.deepEqual(await keys({ Restriction: "priceListId = 2 and code oneOf ('D-100', 'none')" }), [101]);
    assert.deepEqual(await keys({ Restriction: 'productId oneOf (7, [I:101])' }), [101, 7]);
    assert.deepEqual(await keys({ Restriction: 'priceListId = 2 and inAssortment = 0' }), [115, 120]);
    assert.deepEqual(await keys({ Restriction: 'priceListId = 2 and inAssortment != 1' }), [115, 120]);
    assert.deepEqual(await keys({ Restriction: 'priceListId = 2 and listPrice > 300.5' }), [101, 102]);
    assert.deepEqual(await keys({ Restriction: "priceListId = 2 and productTypeKey = '3'" }), [122], 'lists by key');
    assert.deepEqual(
      await keys({ Restriction: "priceListId = 2 and (code = 'D-100' or code = 'D-160') and listPrice < 400" }),
      [101],
    );
    assert.equal((await ask({ Restriction: 'getAllRows = 1' })).RowCount, 49);
    assert.equal((await ask({ Restriction: 'priceListId = 5' })).RowCount, 0);
    const refused = await call.object('Archive/GetArchiveListByColumns2', { ...text, Restrictions: 'nothing = 1' });
    assert.equal(refused['ErrorType'], 'ArgumentException');
  });

  it('sorts by several columns, equal rows by id', async () => {
    const first = async (SortOrder: string): Promise<number | undefined> => (await keys({ SortOrder }))[0];
    assert.equal(await first('listPrice desc'), 102);
    assert.equal(await first('minimumPrice'), 106, 'not given is the lowest there is');
    assert.equal(await first('productCategoryKey desc, listPrice'), 128);
    const byVat = await keys({ SortOrder: 'vat desc' });
    assert.deepEqual(byVat.slice(0, 3), [101, 102, 103]);
    const refused = await call.object('Archive/GetArchiveListByColumnsWithHeader2', {
      ...text,
      SortOrder: 'thumbnail',
    });
    assert.match(refused['ErrorMessage'] as string, /\(Parameter 'SortOrder'\)$/);
  });

  it('pages and skips', async () => {
    const whole = await keys({});
    assert.deepEqual(await keys({ Page: 2, PageSize: 10 }), whole.slice(20));
    assert.deepEqual(await keys({ Page: -25, PageSize: 10 }), whole.slice(25));
    assert.deepEqual([(await ask({ PageSize: 1 })).RowCount, whole.length], [30, 30]);
  });

  it('takes the same questions with arrays, brackets and “or” among them', async () => {
    const restriction = (Name: string, Operator: string, value: string, more: object = {}) => ({
      Name,
      Operator,
      Values: [value],
      IsActive: true,
      ...more,
    });
    const result = (await call.ask('Archive/GetArchiveListByColumnsWithHeader', {
      ProviderName: 'product',
      Columns: ['code'],
      SortOrder: [{ Name: 'name', Direction: 'DESC' }],
      Restriction: [
        restriction('priceListId', '=', '[I:2]', { InterOperator: 'And' }),
        restriction('code', 'contains', 'chair', { InterParenthesis: 1, InterOperator: 'Or' }),
        restriction('inAssortment', '=', '[I:1]', { IsActive: false }),
        restriction('name', 'contains', 'chair', { InterParenthesis: -1 }),
      ],
      Entities: ['productInAssortment'],
      Page: 0,
      PageSize: 10,
      Options: 'rowcount=true',
    })) as unknown as Result;
    assert.deepEqual(
      result.Rows.map((row) => row.PrimaryKey),
      [105, 104, 103],
    );
  });

  it('changes with its products', async () => {
    const before = await keys({ Restriction: 'priceListId = 1' });
    tenant.products.remove(8);
    assert.deepEqual(
      await keys({ Restriction: 'priceListId = 1' }),
      before.filter((id) => id !== 8),
    );
  });

  it('has siblings for price lists and companies', async () => {
    const lists = { ProviderName: 'PriceList', Entities: '', Restriction: 'isERPCopy = 0' };
    const columns = { Columns: 'name,currency,isActive,validFrom,validTo', SortOrder: 'priceListId' };
    const { Rows } = await ask({ ...lists, ...columns });
    assert.deepEqual(
      Object.values(Rows[2]?.ColumnData ?? {}).map((cell) => cell.DisplayValue),
      ['US Spring campaign', 'USD', '[I:1]', '[DT:03/01/2025 00:00:00.0000000]', '[DT:05/31/2025 00:00:00.0000000]'],
    );
    const companies = { ProviderName: 'FindContact', Entities: 'contact', Columns: 'contactId,name,department,city' };
    const found = await ask({ ...companies, SortOrder: 'department', Restriction: "name contains 'fjord'" });
    assert.deepEqual(
      found.Rows.map((row) => Object.values(row.ColumnData).map((cell) => cell.DisplayValue)),
      [
        ['[I:13]', 'Fjordline Print', 'Bergen', 'Bergen'],
        ['[I:12]', 'Fjordline Print', 'Trondheim', 'Trondheim'],
      ],
    );
  });
});

describe('The archive of 100,000 products', () => {
  it('is searched and sorted once for all pages of a question', async () => {
    const tenant = createTenant('large', instantly);
    const { ask } = archiveOf(tenant);
    const opened: number[] = [];
    const allIn = tenant.products.in.bind(tenant.products);
    tenant.products.in = (id) => {
      opened.push(id);
      return allIn(id);
    };
    const question = { Restriction: 'priceListId = 100', SortOrder: 'listPrice desc', PageSize: 50 };
    const { RowCount, Rows } = await ask(question);
    assert.deepEqual([RowCount, Rows.length], [100_000, 50]);
    const last = await ask({ ...question, Page: 1999 });
    assert.equal(last.Rows.length, 50);
    assert.deepEqual(opened, [100], 'no other price list is looked into, and this one once');
    const found = await ask({
      ...question,
      Restriction: "priceListId = 100 and (code = 'A000777' or code = 'A100000')",
    });
    assert.equal(found.RowCount, 2);
    await ask({ ...question, Page: -3 });
    assert.deepEqual(opened, [100, 100]);
    tenant.products.toggleInAssortment(1_000_001);
    await ask(question);
    assert.deepEqual(opened, [100, 100, 100]);
  });
});
