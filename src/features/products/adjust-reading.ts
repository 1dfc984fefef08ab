import { PRODUCT_FILTER_LIMIT, type ProductRow, type ProductsBackend } from '../../backend/index.js';
import { pageHasItsTurn } from '../../core/bulk-run.js';
import { PRICE_KEYS } from './adjust-calculation.js';

/** Milliseconds that work may take before the page has its turn. */
const SLICE = 8;

export interface PricesQuery {
  readonly priceListId: number;
  readonly ids: readonly number[];
  readonly language: string;
  readonly signal?: AbortSignal | undefined;
  /** How many of the ids have been asked for. */
  readonly progress?: ((done: number) => void) | undefined;
}

/** Products with their prices, in the order of the ids; those that are gone are left out. */
export async function readPrices(backend: ProductsBackend, query: PricesQuery): Promise<readonly ProductRow[]> {
  const { priceListId, ids, language, signal, progress } = query;
  const found = new Map<number, ProductRow>();
  for (let from = 0; from < ids.length; from += PRODUCT_FILTER_LIMIT) {
    const chunk = ids.slice(from, from + PRODUCT_FILTER_LIMIT);
    const page = await backend.page(
      {
        priceListId,
        offset: 0,
        limit: chunk.length,
        columns: ['code', 'name', ...PRICE_KEYS],
        filter: { ids: chunk },
      },
      { signal, language },
    );
    signal?.throwIfAborted();
    for (const row of page.rows) found.set(row.id, row);
    progress?.(Math.min(ids.length, from + chunk.length));
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** `items.map(…)` in slices, so that the page stays alive however many there are. */
export async function mapInSlices<Item, Result>(
  items: readonly Item[],
  map: (item: Item) => Result,
  signal: AbortSignal,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let end = performance.now() + SLICE;
  for (const item of items) {
    results.push(map(item));
    if (performance.now() < end) continue;
    await pageHasItsTurn();
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  }
  return results;
}
