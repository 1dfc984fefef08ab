import type { PriceList, ProductsBackend } from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { amount, newPriceList, productsTest, UNKNOWN_ID, type ProductsSubject } from './price-list-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** Neither in any tenant nor in ISO 4217. */
const NO_CURRENCY = 'QQQ';

async function listed(products: ProductsBackend, id: number): Promise<PriceList | undefined> {
  return (await products.priceLists()).find((each) => each.id === id);
}

/** The promises of `ProductsBackend` about currencies and price lists. */
export function describePriceLists(runner: ContractRunner, create: SubjectFactory): void {
  const test = productsTest(runner, create);

  runner.describe('currencies', () => {
    test('have unique codes, and rates', async ({ products }) => {
      const { base, all } = await products.currencies();
      unique(
        all.map(({ code }) => code),
        'currency codes',
      );
      ok(base === '' || all.some(({ code }) => code === base), `the base currency ${base} is not in the list`);
      for (const { code, rate, units } of all) {
        ok(Number(rate) > 0 && Number(units) > 0, `${code}: ${units} units are worth ${rate}`);
      }
    });
  });

  runner.describe('price lists', () => {
    test('are listed by name, inactive and expired ones too', async ({ products }) => {
      const inputs = [
        { name: 'Contract b', active: false },
        { name: 'Contract c', validTo: '2001-01-31' },
        { name: 'Contract a', active: true },
      ];
      const ids = new Set<number>();
      for (const input of inputs) ids.add((await products.savePriceList(await newPriceList(products, input))).id);
      const all = await products.priceLists();
      unique(
        all.map(({ id }) => id),
        'price list ids',
      );
      const own = all.filter(({ id }) => ids.has(id));
      same(
        own.map(({ name }) => name),
        ['Contract a', 'Contract b', 'Contract c'],
        'own price lists',
      );
      for (const id of ids) await products.deletePriceList(id);
    });

    test('come back as they were saved', async ({ products, priceList }) => {
      const input = {
        id: priceList.id,
        name: `Prices "2027" & <b>more</b> 'æøå'`,
        description: 'Line one\nLine two',
        currency: priceList.currency,
        active: false,
        validFrom: '2027-01-01',
        validTo: '2027-12-31',
      };
      const saved = await products.savePriceList(input, { revision: priceList.revision });
      const { revision, quoteConnectionId, ...values } = saved;
      same(values, input, 'saved price list');
      ok(revision !== priceList.revision, 'the revision did not change');
      same(await listed(products, priceList.id), { ...input, revision, quoteConnectionId }, 'listed price list');
    });

    test('may begin and end any day, or never', async ({ products, priceList }) => {
      const { revision: _revision, ...input } = priceList;
      for (const [validFrom, validTo] of [
        ['', '2024-02-29'],
        ['2026-03-29', ''],
        ['2026-10-25', '2026-10-25'],
        ['', ''],
      ] as const) {
        const saved = await products.savePriceList({ ...input, validFrom, validTo });
        same([saved.validFrom, saved.validTo], [validFrom, validTo], 'validity');
      }
    });

    test('are not overwritten unseen', async ({ products, priceList }) => {
      const { revision, ...input } = priceList;
      await products.savePriceList({ ...input, description: 'someone else' }, { revision });
      await failsWith('conflict', products.savePriceList({ ...input, description: 'mine' }, { revision }));
      same((await listed(products, input.id))?.description, 'someone else', 'description');
    });

    test('keep their currency', async ({ products, priceList }) => {
      const { all } = await products.currencies();
      const other = all.find(({ code }) => code !== priceList.currency)?.code ?? NO_CURRENCY;
      const error = await failsWith('validation', products.savePriceList({ ...priceList, currency: other }));
      same(Object.keys(error.fieldErrors), ['currency'], 'fields with errors');
    });

    test('need a name', async ({ products, priceList }) => {
      const error = await failsWith('validation', products.savePriceList({ ...priceList, name: '' }));
      same(Object.keys(error.fieldErrors), ['name'], 'fields with errors');
    });

    test('are removed for good, with their products', async ({ products, priceList, add }) => {
      const product = await add();
      await products.deletePriceList(priceList.id);
      same(await listed(products, priceList.id), undefined, 'removed price list');
      await failsWith('not-found', products.get(product.id));
      await failsWith('not-found', products.deletePriceList(priceList.id));
    });

    test('that are not there are not found', async ({ products, priceList }) => {
      await failsWith('not-found', products.savePriceList({ ...priceList, id: UNKNOWN_ID }));
      await failsWith('not-found', products.deletePriceList(UNKNOWN_ID));
    });
  });

  describeCopies(runner, create);
}

async function prices({ products }: ProductsSubject, priceListId: number): Promise<readonly unknown[]> {
  const columns = ['code', 'cost', 'listPrice', 'minimumPrice'] as const;
  const { rows } = await products.page({ priceListId, offset: 0, limit: 10, columns });
  return rows.map(({ values }) => [values.code, ...columns.slice(1).map((column) => amount(values[column]))]);
}

function describeCopies(runner: ContractRunner, create: SubjectFactory): void {
  const test = productsTest(runner, create);

  runner.describe('a copy of a price list', () => {
    test('has copies of the products, and a description and validity of its own', async (subject) => {
      const { products, priceList, add } = subject;
      const original = await add({ code: 'A', cost: '1.25', listPrice: '2.5', minimumPrice: '2' });
      const input = await newPriceList(products, {
        name: 'Contract copy',
        description: 'Copied',
        currency: priceList.currency,
        active: false,
        validTo: '2028-02-29',
      });
      const copy = await products.copyPriceList(input, { sourceId: priceList.id, prices: 'convert' });
      try {
        const { revision: _revision, quoteConnectionId: _connection, ...values } = copy;
        same(values, { ...input, id: copy.id }, 'copy');
        ok(copy.id !== priceList.id, 'the copy is the original');
        same(await listed(products, copy.id), copy, 'listed copy');
        same(await prices(subject, copy.id), [['A', '1.25', '2.5', '2']], 'prices of the copy');
        same((await products.get(original.id)).priceListId, priceList.id, "the original's price list");
      } finally {
        await products.deletePriceList(copy.id);
      }
    });

    test('can have prices of zero', async (subject) => {
      const { products, priceList, add } = subject;
      await add({ code: 'A', cost: '1.25', listPrice: '2.5', minimumPrice: '2' });
      const input = await newPriceList(products, { currency: priceList.currency });
      const copy = await products.copyPriceList(input, { sourceId: priceList.id, prices: 'zero' });
      try {
        same(await prices(subject, copy.id), [['A', '0', '0', '0']], 'prices of the copy');
        same(await prices(subject, priceList.id), [['A', '1.25', '2.5', '2']], 'prices of the original');
      } finally {
        await products.deletePriceList(copy.id);
      }
    });

    test('in another currency has its prices converted', async (subject) => {
      const { products, priceList, add } = subject;
      const { all } = await products.currencies();
      const from = all.find(({ code }) => code === priceList.currency);
      const to = all.find(({ code }) => code !== priceList.currency);
      if (!from || !to) return;
      const product = await add({ listPrice: '1000' });
      const input = await newPriceList(products, { currency: to.code });
      const copy = await products.copyPriceList(input, { sourceId: priceList.id, prices: 'convert' });
      try {
        same(copy.currency, to.code, 'currency of the copy');
        const { rows } = await products.page({ priceListId: copy.id, offset: 0, limit: 1, columns: ['listPrice'] });
        const worth = ({ rate, units }: typeof from): number => Number(rate) / Number(units);
        const expected = (1000 * worth(from)) / worth(to);
        const converted = Number(rows[0]?.values.listPrice);
        // Services round to different digits.
        ok(
          Math.abs(converted / expected - 1) < 0.001,
          `1000 ${from.code} became ${converted}, not ${expected} ${to.code}`,
        );
        same(amount((await products.get(product.id)).values.listPrice), '1000', 'price of the original');
      } finally {
        await products.deletePriceList(copy.id);
      }
    });

    test('needs an original and a currency', async ({ products, priceList }) => {
      const input = await newPriceList(products);
      await failsWith('not-found', products.copyPriceList(input, { sourceId: UNKNOWN_ID, prices: 'zero' }));
      const copy = { sourceId: priceList.id, prices: 'zero' } as const;
      const error = await failsWith('validation', products.copyPriceList({ ...input, currency: NO_CURRENCY }, copy));
      same(Object.keys(error.fieldErrors), ['currency'], 'fields with errors');
    });
  });
}
