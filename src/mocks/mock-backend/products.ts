import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import type {
  Currencies,
  PriceList,
  PriceListCopy,
  PriceListInput,
  Product,
  ProductChange,
  ProductField,
  ProductImage,
  ProductInput,
  ProductOutcome,
  ProductPage,
  ProductQuery,
  ProductsBackend,
  Supplier,
} from '../../backend/products.js';
import { collatorOf } from '../query-cache.js';
import { companyName } from '../tenant/companies.js';
import { imageType, type BlobRecord } from '../tenant/product-images.js';
import type { ProductRecord } from '../tenant/product-rules.js';
import type { Tenant } from '../tenant/tenant.js';
import type { MockCalls } from './calls.js';
import { ProductChanges } from './product-changes.js';
import {
  currencyModel,
  fieldModel,
  priceListModel,
  priceListRevision,
  productDraft,
  productModel,
  productRevision,
} from './product-models.js';
import { ProductPages } from './product-pages.js';

type SaveOptions = CallOptions & { readonly revision?: string | undefined };

const SUPPLIERS_LIMIT = 50;

export class MockProducts implements ProductsBackend {
  readonly #tenant: Tenant;
  readonly #calls: MockCalls;
  readonly #pages: ProductPages;
  readonly #changes: ProductChanges;

  constructor(tenant: Tenant, calls: MockCalls) {
    this.#tenant = tenant;
    this.#calls = calls;
    this.#pages = new ProductPages(tenant);
    this.#changes = new ProductChanges(tenant, calls);
  }

  currencies(options?: CallOptions): Promise<Currencies> {
    return this.#calls.run('products/currencies', options, () => {
      const { enabled, base } = this.#tenant.currencies;
      return { enabled, base: base?.code ?? '', all: this.#tenant.currencies.all().map(currencyModel) };
    });
  }

  priceLists(options?: CallOptions): Promise<readonly PriceList[]> {
    return this.#calls.run('products/priceLists', options, (language) => {
      const { compare } = collatorOf(language);
      const lists = this.#tenant.priceLists.all().map(priceListModel);
      return lists.sort((a, b) => compare(a.name, b.name) || a.id - b.id);
    });
  }

  savePriceList(input: PriceListInput, options?: SaveOptions): Promise<PriceList> {
    return this.#calls.run('products/savePriceList', options, () => {
      const stored = input.id === 0 ? undefined : this.#tenant.priceLists.known(input.id);
      if (stored && options?.revision !== undefined && options.revision !== priceListRevision(stored)) {
        throw new BackendError('conflict', `Price list ${input.id} was changed by someone else`);
      }
      return priceListModel(this.#tenant.priceLists.save(input));
    });
  }

  copyPriceList(input: PriceListInput, { sourceId, prices }: PriceListCopy, options?: CallOptions): Promise<PriceList> {
    return this.#calls.run('products/copyPriceList', options, () =>
      priceListModel(this.#tenant.priceLists.copyAs({ ...input, id: 0 }, sourceId, prices)),
    );
  }

  deletePriceList(id: number, options?: CallOptions): Promise<void> {
    return this.#calls.run('products/deletePriceList', options, () => {
      this.#tenant.priceLists.delete(id);
    });
  }

  fields(options?: CallOptions): Promise<readonly ProductField[]> {
    return this.#calls.run('products/fields', options, (_, read) =>
      this.#tenant.productFields.all().flatMap((record) => fieldModel(record, read) ?? []),
    );
  }

  page(query: ProductQuery, options?: CallOptions): Promise<ProductPage> {
    return this.#calls.run('products/page', options, (language, read) => this.#pages.page(query, language, read));
  }

  get(id: number, options?: CallOptions): Promise<Product> {
    return this.#calls.run('products/get', options, () => productModel(this.#record(id)));
  }

  create(priceListId: number, options?: CallOptions): Promise<Product> {
    return this.#calls.run('products/create', options, () => productModel(this.#tenant.products.draft(priceListId)));
  }

  save(input: ProductInput, options?: SaveOptions): Promise<Product> {
    return this.#calls.run('products/save', options, () => {
      const stored = input.id === 0 ? undefined : this.#record(input.id);
      if (stored && options?.revision !== undefined && options.revision !== productRevision(stored)) {
        throw new BackendError('conflict', `Product ${input.id} was changed by someone else`);
      }
      return productModel(this.#tenant.products.save(productDraft(input, stored)));
    });
  }

  setInAssortment(id: number, inAssortment: boolean, options?: CallOptions): Promise<void> {
    return this.#calls.run('products/setInAssortment', options, () => {
      if (this.#record(id).inAssortment !== inAssortment) this.#tenant.products.toggleInAssortment(id);
    });
  }

  async change(changes: readonly ProductChange[], options?: CallOptions): Promise<readonly ProductOutcome[]> {
    return this.#changes.run(changes, options);
  }

  images(options?: CallOptions): Promise<readonly ProductImage[]> {
    return this.#calls.run('products/images', options, () =>
      this.#tenant.productImages.all().map(({ id, description }) => ({ id, name: description || String(id) })),
    );
  }

  image(id: number, options?: CallOptions): Promise<Blob> {
    return this.#calls.run('products/image', options, () => blobOf(this.#tenant.productImages.known(id)));
  }

  productImage(productId: number, options?: CallOptions): Promise<Blob | undefined> {
    return this.#calls.run('products/productImage', options, () => {
      const blob = this.#tenant.products.image(this.#record(productId).id);
      return blob && blobOf(blob);
    });
  }

  setProductImage(productId: number, image: ProductImage | Blob | undefined, options?: CallOptions): Promise<void> {
    return this.#calls.run('products/setProductImage', options, async () => {
      const { products, productImages } = this.#tenant;
      this.#record(productId);
      // Its bytes come late; what is wrong with them is found before anything is changed.
      const stored =
        image instanceof Blob
          ? productImages.add(new Uint8Array(await image.arrayBuffer()), '')
          : image && productImages.known(image.id);
      products.setImage(productId, stored);
    });
  }

  suppliers(
    query: { readonly text: string } | { readonly ids: readonly number[] },
    options?: CallOptions,
  ): Promise<readonly Supplier[]> {
    return this.#calls.run('products/suppliers', options, (language) => {
      const companies = this.#tenant.companies.all().map((each) => ({ id: each.id, name: companyName(each) }));
      const { compare } = collatorOf(language);
      companies.sort((a, b) => compare(a.name, b.name) || a.id - b.id);
      if ('ids' in query) return companies.filter(({ id }) => query.ids.includes(id));
      const part = query.text.trim().toLowerCase();
      return companies.filter(({ name }) => name.toLowerCase().includes(part)).slice(0, SUPPLIERS_LIMIT);
    });
  }

  addListItem(listName: string, name: string, options?: CallOptions): Promise<string> {
    return this.#calls.run('products/addListItem', options, () =>
      String(this.#tenant.productLists.add(listName, name).id),
    );
  }

  #record(id: number): ProductRecord {
    const record = this.#tenant.products.find(id);
    if (!record) throw new BackendError('not-found', `No product ${id}`);
    return record;
  }
}

const SHOWN: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

function blobOf({ id, bytes }: BlobRecord): Blob {
  const type = imageType(bytes);
  if (type === undefined || !SHOWN.includes(type)) {
    throw new BackendError('protocol', `Blob ${id} is no picture that can be shown`);
  }
  return new Blob([new Uint8Array(bytes)], { type });
}
