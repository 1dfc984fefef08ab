import { Companies, type CompanyRecord } from './companies.js';
import { Currencies, type CurrenciesSeed } from './currencies.js';
import type { Directory } from './directory.js';
import { PriceLists, type PriceListRecord } from './price-lists.js';
import { ProductFields, type ProductFieldRecord } from './product-fields.js';
import { ProductImages, type ProductImagesSeed } from './product-images.js';
import { ProductLists, type ProductListsSeed } from './product-lists.js';
import { ProductStore, type ProductsSeed } from './product-store.js';
import { Products } from './products.js';
import type { Rights } from './rights.js';

/** SuperOffice's own price lists and products, and what they refer to. */
export interface RegisterSeed extends CurrenciesSeed {
  readonly companies: readonly CompanyRecord[];
  readonly productLists: ProductListsSeed;
  readonly productFields: readonly ProductFieldRecord[];
  readonly productImages: ProductImagesSeed;
  readonly priceLists: readonly PriceListRecord[];
  readonly products: readonly ProductsSeed[];
}

const NOTHING: RegisterSeed = {
  currencies: [],
  baseCurrencyId: 0,
  currenciesEnabled: false,
  companies: [],
  productLists: {},
  productFields: [],
  productImages: { blobs: [], links: [] },
  priceLists: [],
  products: [],
};

/** The areas of a tenant that make up its register of products. */
export class Register {
  readonly currencies = new Currencies();
  readonly companies = new Companies();
  readonly productLists = new ProductLists();
  readonly productFields: ProductFields;
  readonly productImages: ProductImages;
  readonly priceLists: PriceLists;
  readonly products: Products;
  readonly #store = new ProductStore();

  constructor(directory: Directory, rights: Rights, clock: () => Date) {
    const now = (): string => clock().toISOString().slice(0, 19);
    const images = new ProductImages(now);
    const sources = { store: this.#store, images, directory, now };
    this.productFields = new ProductFields(rights);
    this.productImages = images;
    this.priceLists = new PriceLists({ ...sources, currencies: this.currencies });
    this.products = new Products({ ...sources, priceLists: this.priceLists });
  }

  load(seed: RegisterSeed = NOTHING): void {
    this.currencies.load(seed);
    this.companies.load(seed.companies);
    this.productLists.load(seed.productLists);
    this.productFields.load(seed.productFields);
    this.productImages.load(seed.productImages);
    this.priceLists.load(seed.priceLists);
    this.#store.load(seed.products);
  }
}
