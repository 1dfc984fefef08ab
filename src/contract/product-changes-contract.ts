import { PRODUCT_CHANGES_LIMIT, type ProductOutcome } from '../backend/index.js';
import { failsWith, ok, same } from './expect.js';
import { amount, productsTest, UNKNOWN_ID } from './price-list-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** `ok`, or the kind of the error. */
function results(outcomes: readonly ProductOutcome[]): readonly string[] {
  return outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.kind));
}

/** The promises of `ProductsBackend.change`, and of aborting. */
export function describeProductChanges(runner: ContractRunner, create: SubjectFactory): void {
  const test = productsTest(runner, create);

  runner.describe('many changes of products', () => {
    test('are each made on their own: a bad one fails alone', async ({ products, priceList, add }) => {
      const changed = await add({ code: 'changed', cost: '1', description: 'kept' });
      const removed = await add({ code: 'removed' });
      const outcomes = await products.change([
        { kind: 'add', priceListId: priceList.id, values: { code: 'new', name: 'New', cost: '0.3' } },
        { kind: 'update', id: UNKNOWN_ID, values: { cost: '5' } },
        { kind: 'update', id: changed.id, values: { cost: 'cheap' } },
        { kind: 'update', id: changed.id, values: { cost: '2.50' }, inAssortment: !changed.inAssortment },
        { kind: 'remove', id: removed.id },
      ]);
      same(results(outcomes), ['ok', 'not-found', 'validation', 'ok', 'ok'], 'outcomes');
      const made = outcomes.map((outcome) => (outcome.ok ? outcome.product : undefined));
      same(made[0]?.values.code, 'new', 'code of the new one');
      same(made[4], undefined, 'removed product');
      const after = await products.get(changed.id);
      same(made[3], after, 'changed product');
      same([amount(after.values.cost), after.values.description], ['2.5', 'kept'], 'changed values');
      same(after.inAssortment, !changed.inAssortment, 'in assortment');
      await failsWith('not-found', products.get(removed.id));
      const { rows } = await products.page({ priceListId: priceList.id, offset: 0, limit: 9, columns: ['code'] });
      same(
        rows.map(({ values }) => values.code),
        ['changed', 'new'],
        'products afterwards',
      );
    });

    test('are made only to what is expected, money by its amount', async ({ products, add }) => {
      const { id } = await add({ code: 'a', listPrice: '100' });
      const change = async (listPrice: string, expected: string): Promise<readonly string[]> =>
        results(
          await products.change([
            { kind: 'update', id, values: { listPrice }, expected: { listPrice: expected, code: 'a' } },
          ]),
        );
      same(await change('110', '99'), ['conflict'], 'outcome');
      same(amount((await products.get(id)).values.listPrice), '100', 'price that nobody changed');
      same(await change('110', '100.00'), ['ok'], 'outcome');
      same(amount((await products.get(id)).values.listPrice), '110', 'price');
    });

    test('keep their order, up to the limit', async ({ products, priceList }) => {
      const wanted = Array.from({ length: PRODUCT_CHANGES_LIMIT }, (_, index) => `P${index}`);
      const outcomes = await products.change(
        wanted.map((code) => ({ kind: 'add', priceListId: priceList.id, values: { code, name: code } })),
      );
      same(
        outcomes.map((outcome) => (outcome.ok ? outcome.product?.values.code : outcome.error.kind)),
        wanted,
        'codes',
      );
      same(await products.change([]), [], 'outcomes of nothing');
    });

    test('are not begun when nobody waits for them', async ({ products, priceList, add }) => {
      const { id } = await add();
      const reason = new Error('not needed any more');
      const { signal } = aborted(reason);
      const thrown: unknown = await products.change([{ kind: 'remove', id }], { signal }).then(
        () => undefined,
        (error: unknown) => error,
      );
      ok(thrown === reason, `rejected with ${String(thrown)}`);
      same((await products.get(id)).priceListId, priceList.id, 'price list of the product that is still there');
    });
  });

  runner.describe('abort of products', () => {
    for (const when of ['before', 'after'] as const) {
      test(`${when} the call rejects a page with the signal's reason`, async ({ products, priceList }) => {
        const reason = new Error('not needed any more');
        const controller = when === 'before' ? aborted(reason) : new AbortController();
        const query = { priceListId: priceList.id, offset: 0, limit: 10, columns: [] };
        const page = products.page(query, { signal: controller.signal });
        controller.abort(reason);
        const thrown: unknown = await page.then(
          () => undefined,
          (error: unknown) => error,
        );
        ok(thrown === reason, `rejected with ${String(thrown)}`);
      });
    }
  });
}

function aborted(reason: Error): AbortController {
  const controller = new AbortController();
  controller.abort(reason);
  return controller;
}
