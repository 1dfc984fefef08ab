import type { PriceListRecord } from '../../price-lists.js';
import type { ProductRecord } from '../../product-rules.js';
import type { ProductsSeed } from '../../product-store.js';

export type SeedProduct = Omit<ProductRecord, 'id' | 'priceListId'>;

const plain = {
  description: '',
  currency: 'EUR',
  validFrom: '',
  validTo: '',
  active: true,
  quoteConnectionId: 0,
  updated: '2026-02-11T10:00:00',
  updatedBy: 1,
} as const;

export function priceList(id: number, name: string, details: Partial<PriceListRecord> = {}): PriceListRecord {
  return { ...plain, ...details, id, name };
}

export function productsOf(priceListId: number, firstId: number, products: readonly SeedProduct[]): ProductsSeed {
  return {
    priceListId,
    firstId,
    count: products.length,
    make: (index) => {
      const product = products[index];
      if (!product) throw new RangeError(`Price list ${priceListId} has no product at ${index}`);
      return product;
    },
  };
}
