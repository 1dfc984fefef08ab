import type { ReactiveControllerHost } from 'lit';
import {
  PRODUCT_FILTER_LIMIT,
  PRODUCT_PAGE_LIMIT,
  type ProductFilter,
  type ProductsBackend,
} from '../../backend/index.js';
import { Resource } from '../../core/resource.js';

export interface HiddenCountOptions {
  readonly products: () => ProductsBackend | undefined;
  readonly priceListId: () => number;
  readonly selected: () => ReadonlySet<string>;
  /** `undefined` = nothing is filtered, and so nothing hidden. */
  readonly filter: () => ProductFilter | undefined;
  /** How many products match the filter, as far as it is known. */
  readonly matching: () => number | undefined;
  /** All selected ones are in view: nobody needs to be asked. */
  readonly allKnown: () => boolean;
}

type Args = readonly [ProductsBackend, number, ReadonlySet<string>, ProductFilter];

/** How many of the selected products the filter hides; the newest question wins. */
export class HiddenCount {
  readonly #options: HiddenCountOptions;
  readonly #resource: Resource<Args, { readonly args: Args; readonly hidden: number }>;

  constructor(host: ReactiveControllerHost, options: HiddenCountOptions) {
    this.#options = options;
    this.#resource = new Resource<Args, { readonly args: Args; readonly hidden: number }>(host, {
      args: () => this.#args(),
      read: async (args, signal) => ({
        args,
        hidden: args[2].size - (await shownOf(args, options.matching(), signal)),
      }),
    });
  }

  /** `undefined` while it is not known. */
  get value(): number | undefined {
    if (!this.#isQuestion) return 0;
    const args = this.#args();
    const { data } = this.#resource;
    return args && data?.args.every((arg, index) => Object.is(arg, args[index])) ? data.hidden : undefined;
  }

  get #isQuestion(): boolean {
    const { selected, filter, allKnown } = this.#options;
    return filter() !== undefined && selected().size > 0 && !allKnown();
  }

  #args(): Args | undefined {
    const { products, priceListId, selected, filter, matching } = this.#options;
    const [slice, present] = [products(), filter()];
    // How many match decides which way is the shorter one.
    if (!slice || !present || !this.#isQuestion || matching() === undefined) return undefined;
    return [slice, priceListId(), selected(), present];
  }
}

/** Asks about the selected ones, or walks what matches: whichever takes fewer calls. */
async function shownOf(
  [products, priceListId, selected, filter]: Args,
  matching = Number.POSITIVE_INFINITY,
  signal: AbortSignal,
): Promise<number> {
  const ids = [...selected].map(Number);
  const query = { priceListId, columns: [] };
  let shown = 0;
  if (ids.length / PRODUCT_FILTER_LIMIT <= matching / PRODUCT_PAGE_LIMIT) {
    for (let from = 0; from < ids.length; from += PRODUCT_FILTER_LIMIT) {
      const some = { ...filter, ids: ids.slice(from, from + PRODUCT_FILTER_LIMIT) };
      shown += (await products.page({ ...query, offset: 0, limit: 0, filter: some }, { signal })).total;
    }
    return shown;
  }
  for (let offset = 0, total = 1; offset < total; offset += PRODUCT_PAGE_LIMIT) {
    const page = await products.page({ ...query, offset, limit: PRODUCT_PAGE_LIMIT, filter }, { signal });
    shown += page.rows.filter(({ id }) => selected.has(String(id))).length;
    total = page.total;
  }
  return shown;
}
