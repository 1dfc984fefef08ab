import type { ProductRecord } from './product-rules.js';

/** The products of one price list when the tenant starts. */
export interface ProductsSeed {
  readonly priceListId: number;
  readonly firstId: number;
  readonly count: number;
  /** Called once for each product, when somebody first looks into the price list. `index` is 0-based. */
  readonly make: (index: number) => Omit<ProductRecord, 'id' | 'priceListId'>;
}

/** Where products are kept: by price list, so that a list that nobody opens costs nothing. */
export class ProductStore {
  #loaded = new Map<number, Map<number, ProductRecord>>();
  #waiting = new Map<number, ProductsSeed>();
  #version = 0;
  #lastId = 0;

  load(seeds: readonly ProductsSeed[]): void {
    this.#loaded = new Map();
    this.#waiting = new Map(seeds.map((seed) => [seed.priceListId, seed]));
    this.#lastId = Math.max(0, ...seeds.map(({ firstId, count }) => firstId + count - 1));
    this.#version += 1;
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  /** In the order they were made. */
  in(priceListId: number): readonly ProductRecord[] {
    return [...this.#list(priceListId).values()];
  }

  find(id: number): ProductRecord | undefined {
    for (const [priceListId, { firstId, count }] of this.#waiting) {
      if (id >= firstId && id < firstId + count) return this.#list(priceListId).get(id);
    }
    for (const products of this.#loaded.values()) {
      const found = products.get(id);
      if (found) return found;
    }
    return undefined;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  put(record: ProductRecord): void {
    const before = this.find(record.id);
    if (before && before.priceListId !== record.priceListId) this.#list(before.priceListId).delete(record.id);
    this.#list(record.priceListId).set(record.id, record);
    this.#version += 1;
  }

  remove({ id, priceListId }: ProductRecord): void {
    this.#list(priceListId).delete(id);
    this.#version += 1;
  }

  drop(priceListId: number): void {
    this.#waiting.delete(priceListId);
    this.#loaded.delete(priceListId);
    this.#version += 1;
  }

  #list(priceListId: number): Map<number, ProductRecord> {
    const loaded = this.#loaded.get(priceListId) ?? new Map<number, ProductRecord>();
    const seed = this.#waiting.get(priceListId);
    if (seed) {
      this.#waiting.delete(priceListId);
      for (let index = 0; index < seed.count; index += 1) {
        const id = seed.firstId + index;
        loaded.set(id, { id, priceListId, ...seed.make(index) });
      }
    }
    this.#loaded.set(priceListId, loaded);
    return loaded;
  }
}
