import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import {
  PRODUCT_CHANGES_LIMIT,
  type Product,
  type ProductChange,
  type ProductOutcome,
} from '../../backend/products.js';
import type { ProductRecord } from '../tenant/product-rules.js';
import type { Tenant } from '../tenant/tenant.js';
import { backendErrorOf, type MockCalls } from './calls.js';
import { productModel, unexpectedFields } from './product-models.js';

/** Many changes, one after the other. A fault for `products/changeItem` hits a single one of them. */
export class ProductChanges {
  readonly #tenant: Tenant;
  readonly #calls: MockCalls;

  constructor(tenant: Tenant, calls: MockCalls) {
    this.#tenant = tenant;
    this.#calls = calls;
  }

  async run(changes: readonly ProductChange[], options?: CallOptions): Promise<readonly ProductOutcome[]> {
    await this.#calls.run('products/change', options, () => {
      if (changes.length > PRODUCT_CHANGES_LIMIT) {
        throw new BackendError('validation', `${changes.length} changes; ${PRODUCT_CHANGES_LIMIT} is the limit`);
      }
    });
    // From here on something may be written: an abort leaves the rest undone, and every change has its outcome.
    const outcomes: ProductOutcome[] = [];
    for (const change of changes) outcomes.push(await this.#outcome(change, options?.signal));
    return outcomes;
  }

  async #outcome(change: ProductChange, signal: AbortSignal | undefined): Promise<ProductOutcome> {
    if (signal?.aborted) return { ok: false, error: abortedError() };
    try {
      await this.#calls.fault('products/changeItem', signal);
      const product = this.#apply(change);
      return product ? { ok: true, product } : { ok: true };
    } catch (error) {
      return { ok: false, error: signal?.aborted ? abortedError() : backendErrorOf(error) };
    }
  }

  #apply(change: ProductChange): Product | undefined {
    const { products } = this.#tenant;
    switch (change.kind) {
      case 'add': {
        const draft = products.draft(change.priceListId);
        const values = { ...draft.values, ...change.values };
        return productModel(products.save({ ...draft, values, inAssortment: change.inAssortment ?? true }));
      }
      case 'update': {
        const stored = this.#record(change.id);
        const unexpected = unexpectedFields(stored.values, change.expected ?? {});
        if (unexpected.length > 0) {
          throw new BackendError('conflict', `Product ${change.id} has other values: ${unexpected.join(', ')}`);
        }
        const values = { ...stored.values, ...change.values };
        const inAssortment = change.inAssortment ?? stored.inAssortment;
        return productModel(products.save({ ...stored, values, inAssortment }));
      }
      case 'remove':
        products.remove(change.id);
        return undefined;
    }
  }

  #record(id: number): ProductRecord {
    const record = this.#tenant.products.find(id);
    if (!record) throw new BackendError('not-found', `No product ${id}`);
    return record;
  }
}

function abortedError(): BackendError {
  return new BackendError('network', 'Aborted before this change was made', { retryable: true });
}
