import type { ReactiveControllerHost } from 'lit';
import type { ProductsBackend } from '../../backend/index.js';
import { Resource } from '../../core/resource.js';

export interface WholeCountOptions {
  readonly products: () => ProductsBackend | undefined;
  readonly priceListId: () => number;
  readonly filtered: () => boolean;
  /** Of the rows as they are asked for. */
  readonly total: () => number | undefined;
}

/** How many products a price list has, whatever is filtered: "12 of 480". */
export class WholeCount {
  readonly #options: WholeCountOptions;
  readonly #resource: Resource<readonly [ProductsBackend, number], { readonly id: number; readonly total: number }>;
  /** From the time when nothing was filtered: it need not be asked for. */
  #known: { readonly products: ProductsBackend; readonly id: number; readonly total: number } | undefined;

  constructor(host: ReactiveControllerHost, options: WholeCountOptions) {
    this.#options = options;
    this.#resource = new Resource<readonly [ProductsBackend, number], { readonly id: number; readonly total: number }>(
      host,
      {
        args: () => {
          this.#remember();
          const products = options.products();
          const id = options.priceListId();
          const needed = options.filtered() && !this.#isKnown(products, id);
          return products && needed ? [products, id] : undefined;
        },
        read: async ([products, id], signal) => {
          const { total } = await products.page({ priceListId: id, offset: 0, limit: 0, columns: [] }, { signal });
          return { id, total };
        },
      },
    );
  }

  /** `undefined` while it is not known. */
  get value(): number | undefined {
    const { products, priceListId, filtered, total } = this.#options;
    if (!filtered()) return total();
    if (this.#isKnown(products(), priceListId())) return this.#known?.total;
    const { data } = this.#resource;
    return data?.id === priceListId() ? data.total : undefined;
  }

  /** Products came or went. */
  forget(): void {
    this.#known = undefined;
    void this.#resource.refresh();
  }

  #isKnown(products: ProductsBackend | undefined, id: number): boolean {
    return this.#known?.products === products && this.#known?.id === id;
  }

  #remember(): void {
    const { products, priceListId, filtered, total } = this.#options;
    const [slice, count] = [products(), total()];
    if (slice && count !== undefined && !filtered()) this.#known = { products: slice, id: priceListId(), total: count };
  }
}
