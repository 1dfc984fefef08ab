import type {
  Backend,
  BackendCapabilities,
  PriceList,
  PriceListInput,
  Product,
  ProductsBackend,
  ProductValues,
} from '../backend/index.js';
import { ok } from './expect.js';
import type { ContractRunner, SubjectFactory } from './subject.js';
import { leaveOut } from './suite.js';

/** No tenant has this many of anything. */
export const UNKNOWN_ID = 987_654_321;

/** What a test of products has: the slice, and a price list of its own that is empty and removed afterwards. */
export interface ProductsSubject {
  readonly backend: Backend;
  readonly products: ProductsBackend;
  readonly priceList: PriceList;
  /** Saves a product in the price list. */
  readonly add: (values?: Partial<ProductValues>, more?: Partial<Omit<Product, 'values'>>) => Promise<Product>;
}

export type ProductsTest = (
  name: string,
  body: (subject: ProductsSubject) => Promise<void>,
  ...needs: readonly (keyof NonNullable<BackendCapabilities['products']>)[]
) => void;

export async function newPriceList(
  products: ProductsBackend,
  change: Partial<PriceListInput> = {},
): Promise<PriceListInput> {
  const { base, all } = await products.currencies();
  const currency = base || all[0]?.code;
  ok(currency, 'there is no currency to make a price list in');
  return { id: 0, name: 'Contract', description: '', currency, active: true, validFrom: '', validTo: '', ...change };
}

/** Runs tests of a backend that has products; the others have nothing to prove. */
export function productsTest({ it }: ContractRunner, create: SubjectFactory): ProductsTest {
  return (name, body, ...needs) =>
    void it(name, async () => {
      const { backend } = await create();
      const { products } = backend;
      if (!products) leaveOut('the backend has no products');
      const can = (await backend.capabilities()).products ?? { images: true, addListItem: true, rights: true };
      if (!needs.every((need) => can[need])) leaveOut(`the backend cannot: ${needs.join(', ')}`);
      const priceList = await products.savePriceList(await newPriceList(products));
      try {
        await body({
          backend,
          products,
          priceList,
          add: async (values = {}, more = {}) => {
            const blank = await products.create(priceList.id);
            const named = { code: 'C-1', name: 'Contract product', listPrice: '10' };
            return products.save({ ...blank, ...more, values: { ...blank.values, ...named, ...values } });
          },
        });
      } finally {
        await products.deletePriceList(priceList.id).catch(() => undefined);
      }
    });
}

/** One text for each amount: a service may write `1234.50` as `1234.5`, but never as anything else. */
export function amount(decimal: string | undefined): string {
  const [whole = '', fraction = ''] = (decimal ?? '').split('.');
  const rest = fraction.replace(/0+$/, '');
  return rest === '' ? whole : `${whole}.${rest}`;
}
