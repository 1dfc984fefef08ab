import {
  PRODUCT_FIELD_KINDS,
  type ProductFilter,
  type ProductRow,
  type ProductSort,
  type ProductValues,
} from '../backend/index.js';
import { ok, same } from './expect.js';
import { productsTest, type ProductsSubject } from './price-list-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** More than a page of them, all with the same name. */
const MANY = 13;

async function addAll({ products, priceList }: ProductsSubject, all: readonly Partial<ProductValues>[]): Promise<void> {
  const outcomes = await products.change(
    all.map((values) => ({ kind: 'add', priceListId: priceList.id, values: { name: 'Same', ...values } })),
  );
  for (const outcome of outcomes) if (!outcome.ok) throw outcome.error;
}

async function rowsOf(
  { products, priceList }: ProductsSubject,
  query: { readonly sort?: ProductSort; readonly filter?: ProductFilter } = {},
): Promise<readonly ProductRow[]> {
  const { rows, total } = await products.page({
    priceListId: priceList.id,
    offset: 0,
    limit: 100,
    columns: ['code'],
    ...query,
  });
  same(rows.length, total, 'rows on the only page');
  return rows;
}

async function codes(subject: ProductsSubject, query?: Parameters<typeof rowsOf>[1]): Promise<readonly unknown[]> {
  return (await rowsOf(subject, query)).map(({ values }) => values.code);
}

/** The promises of `ProductsBackend` about lists of products. */
export function describeProductPages(runner: ContractRunner, create: SubjectFactory): void {
  const test = productsTest(runner, create);

  runner.describe('pages of products', () => {
    test('are of one price list', async (subject) => {
      await addAll(subject, [{ code: 'mine' }]);
      same(await codes(subject), ['mine'], 'codes');
    });

    test('neither overlap nor leave gaps, wherever they begin', async (subject) => {
      const { products, priceList } = subject;
      await addAll(
        subject,
        Array.from({ length: MANY }, (_, index) => ({ code: `P${index}` })),
      );
      const sort = { column: 'name', direction: 'descending' } as const;
      const whole = (await rowsOf(subject, { sort })).map(({ id }) => id);
      for (const [start, limit] of [
        [0, 5],
        [0, 1],
        [3, 5],
        [7, 4],
      ] as const) {
        const ids: number[] = [];
        for (let offset = start; offset < MANY + limit; offset += limit) {
          const page = await products.page({ priceListId: priceList.id, offset, limit, columns: [], sort });
          same(page.total, MANY, `total from ${offset}`);
          ids.push(...page.rows.map(({ id }) => id));
        }
        same(ids, whole.slice(start), `ids in pages of ${limit} from ${start}`);
      }
    });

    test('of no rows say how many there are', async (subject) => {
      const { products, priceList } = subject;
      await addAll(subject, [{ code: 'a' }, { code: 'b' }]);
      const page = await products.page({ priceListId: priceList.id, offset: 0, limit: 0, columns: ['code'] });
      same(page, { rows: [], total: 2 }, 'page');
    });

    test('are sorted by code by themselves, else as they are asked', async (subject) => {
      await addAll(subject, [
        { code: 'b', listPrice: '20' },
        { code: 'a', listPrice: '100' },
        { code: 'c', listPrice: '3.5' },
      ]);
      same(await codes(subject), ['a', 'b', 'c'], 'by code');
      const by = (column: ProductSort['column'], direction: ProductSort['direction']): Promise<readonly unknown[]> =>
        codes(subject, { sort: { column, direction } });
      same(await by('code', 'descending'), ['c', 'b', 'a'], 'by code, descending');
      same(await by('listPrice', 'ascending'), ['c', 'b', 'a'], 'by price');
      same(await by('listPrice', 'descending'), ['a', 'b', 'c'], 'by price, descending');
      same(await by('id', 'descending'), [...(await by('id', 'ascending'))].reverse(), 'by id, descending');
      same((await by('inAssortment', 'ascending')).length, 3, 'rows by assortment');
    });

    test('have the columns that were asked for, lists and suppliers by name', async (subject) => {
      const { backend, products, priceList, add } = subject;
      const lists = ['unit', 'priceUnit', 'subscriptionUnit', 'category', 'family', 'type'] as const;
      const stored: Partial<Record<string, string>> = {};
      const shown: Partial<Record<string, string>> = {};
      for (const key of lists) {
        const item = (await backend.directory.listItems(PRODUCT_FIELD_KINDS[key].listName))[0];
        stored[key] = item?.key ?? '';
        shown[key] = item?.name ?? '';
      }
      const [company] = await products.suppliers({ text: '' });
      if (company) [stored['supplier'], shown['supplier']] = [String(company.id), company.name];
      const { id } = await add({ ...stored, subscription: '1', description: '[I:1]' }, { inAssortment: true });
      const columns = [...lists, 'supplier', 'subscription', 'description', 'id', 'updated', 'registeredBy'] as const;
      const { rows } = await products.page({ priceListId: priceList.id, offset: 0, limit: 5, columns });
      const [row] = rows;
      ok(row, 'there is no row');
      same([row.id, row.inAssortment, rows.length], [id, true, 1], 'row');
      const { updated = '', registeredBy, ...values } = row.values;
      same(values, { supplier: '', ...shown, subscription: '1', description: '[I:1]', id: String(id) }, 'values');
      ok(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(updated), `updated is "${updated}"`);
      ok(registeredBy !== undefined, 'registeredBy is missing');
    });
  });

  describeFilters(runner, create);
}

function describeFilters(runner: ContractRunner, create: SubjectFactory): void {
  const test = productsTest(runner, create);

  runner.describe('a filter of products', () => {
    test('finds a part of the code, the name or the description, in any case', async (subject) => {
      await addAll(subject, [
        { code: 'xNEEDLEx' },
        { code: 'b', name: 'The needle' },
        { code: 'c', description: 'In the hay:\nNeedle' },
        { code: 'd', url: 'https://needle.example' },
      ]);
      same(await codes(subject, { filter: { text: 'neEdle' } }), ['b', 'c', 'xNEEDLEx'], 'found');
      same(await codes(subject, { filter: { text: 'haystack' } }), [], 'found for what is not there');
      same((await codes(subject, { filter: { text: '' } })).length, 4, 'found for no text');
    });

    for (const special of ["'", '\\', '%', '_', '"', '*', '[', "\\'", ') or (1 = 1']) {
      test(`takes ${special} for what it is`, async (subject) => {
        await addAll(subject, [{ code: 'with', name: `before${special}after` }, { code: 'without' }]);
        same(await codes(subject, { filter: { text: special } }), ['with'], 'found by part of the name');
        const oneOf = { column: 'name', values: [`before${special}after`, 'no such name'] } as const;
        same(await codes(subject, { filter: { oneOf } }), ['with'], 'found by name');
      });
    }

    test('finds codes and names out of several, in any case', async (subject) => {
      await addAll(subject, [{ code: 'One' }, { code: 'two' }, { code: 'onetwo' }]);
      const values = ['ONE', 'TWO', 'three'];
      same(await codes(subject, { filter: { oneOf: { column: 'code', values } } }), ['One', 'two'], 'found');
      same(
        await codes(subject, { filter: { oneOf: { column: 'name', values: ['same'] } } }),
        await codes(subject),
        'all',
      );
      same(await codes(subject, { filter: { oneOf: { column: 'code', values: [] } } }), [], 'found for no values');
    });

    test('finds ids, and what is in the assortment; all that is given must hold', async (subject) => {
      const { add } = subject;
      const first = await add({ code: 'first' }, { inAssortment: true });
      const second = await add({ code: 'second' }, { inAssortment: false });
      const third = await add({ code: 'third' }, { inAssortment: true });
      const ids = [first.id, second.id];
      same(await codes(subject, { filter: { ids } }), ['first', 'second'], 'by id');
      same(await codes(subject, { filter: { ids: [] } }), [], 'by no ids');
      same(await codes(subject, { filter: { inAssortment: false } }), ['second'], 'not in the assortment');
      same(await codes(subject, { filter: { inAssortment: true, ids } }), ['first'], 'both');
      same(await codes(subject, { filter: { text: 'ir', ids: [third.id, second.id] } }), ['third'], 'text and id');
    });
  });
}
