import {
  BackendError,
  type CallOptions,
  type Currencies,
  type PriceList,
  type PriceListCopy,
  type PriceListInput,
  type Product,
  type ProductChange,
  type ProductField,
  type ProductImage,
  type ProductInput,
  type ProductOutcome,
  type ProductPage,
  type ProductQuery,
  type ProductsBackend,
  type Supplier,
} from '../../backend/index.js';
import { nothing, type SuperOfficeClient } from './client.js';
import { readCurrencies } from './currencies.js';
import { withFieldNames } from './field-errors.js';
import { productImages, readImage, readProductImage, writeProductImage } from './images.js';
import { SuperOfficePriceLists } from './price-lists.js';
import { productPage } from './product-archive.js';
import { changeProducts } from './product-changes.js';
import type { OwnTextMemory } from './field-texts.js';
import { productFields } from './product-fields.js';
import { toProduct, withEdit } from './product-mappers.js';
import { blankProduct, readProduct, writeProduct } from './product-store.js';
import { findSuppliers, suppliersOf } from './suppliers.js';
import { listItemEntity } from './wire/product-carriers.js';

/** SuperOffice's own register of products: lists over archives, single ones over the Quote agent. */
export class SuperOfficeProducts implements ProductsBackend {
  readonly #client: SuperOfficeClient;
  readonly #texts: OwnTextMemory;
  readonly #priceLists: SuperOfficePriceLists;

  /** @param texts of fields, that are known better than the service gives them */
  constructor(client: SuperOfficeClient, texts: OwnTextMemory) {
    this.#client = client;
    this.#texts = texts;
    this.#priceLists = new SuperOfficePriceLists(client);
  }

  currencies(options?: CallOptions): Promise<Currencies> {
    return readCurrencies(this.#client, options);
  }

  priceLists(options?: CallOptions): Promise<readonly PriceList[]> {
    return this.#priceLists.list(options);
  }

  savePriceList(
    input: PriceListInput,
    options?: CallOptions & { readonly revision?: string | undefined },
  ): Promise<PriceList> {
    return this.#priceLists.save(input, options);
  }

  copyPriceList(input: PriceListInput, copy: PriceListCopy, options?: CallOptions): Promise<PriceList> {
    return this.#priceLists.copy(input, copy, options);
  }

  deletePriceList(id: number, options?: CallOptions): Promise<void> {
    return this.#priceLists.delete(id, options);
  }

  fields(options?: CallOptions): Promise<readonly ProductField[]> {
    return productFields(this.#client, this.#texts, options);
  }

  page(query: ProductQuery, options?: CallOptions): Promise<ProductPage> {
    return productPage(this.#client, query, options);
  }

  async get(id: number, options?: CallOptions): Promise<Product> {
    return toProduct(await readProduct(this.#client, id, options));
  }

  async create(priceListId: number, options?: CallOptions): Promise<Product> {
    const carrier = await blankProduct(this.#client, options);
    return toProduct({ ...carrier, ProductId: 0, ERPPriceListKey: String(priceListId) });
  }

  async save(
    input: ProductInput,
    { signal, language, revision }: CallOptions & { readonly revision?: string | undefined } = {},
  ): Promise<Product> {
    const options = { signal, language };
    const before =
      input.id === 0
        ? { ...(await blankProduct(this.#client, options)), ProductId: 0 }
        : await readProduct(this.#client, input.id, options);
    // Nobody overwrites what they have not seen.
    if (input.id !== 0 && revision !== undefined && toProduct(before).revision !== revision) {
      throw new BackendError('conflict', `Product ${input.id} was changed since it was read.`);
    }
    const after = withEdit(before, input);
    signal?.throwIfAborted();
    return toProduct(await writeProduct(this.#client, after, language));
  }

  async setInAssortment(id: number, inAssortment: boolean, { signal, language }: CallOptions = {}): Promise<void> {
    const { InAssortment } = await readProduct(this.#client, id, { signal, language });
    // The service can only toggle.
    if (InAssortment === inAssortment) return;
    signal?.throwIfAborted();
    const name = 'Quote/ToggleProductInAssortment';
    await this.#client.call({ name, parameters: { ProductId: id }, answer: nothing }, { language });
  }

  change(changes: readonly ProductChange[], options?: CallOptions): Promise<readonly ProductOutcome[]> {
    return changeProducts(this.#client, changes, options);
  }

  images(options?: CallOptions): Promise<readonly ProductImage[]> {
    return productImages(this.#client, options);
  }

  image(id: number, options?: CallOptions): Promise<Blob> {
    return readImage(this.#client, id, options);
  }

  productImage(productId: number, options?: CallOptions): Promise<Blob | undefined> {
    return readProductImage(this.#client, productId, options);
  }

  setProductImage(productId: number, image: ProductImage | Blob | undefined, options?: CallOptions): Promise<void> {
    return writeProductImage(this.#client, productId, image, options);
  }

  suppliers(
    query: { readonly text: string } | { readonly ids: readonly number[] },
    options?: CallOptions,
  ): Promise<readonly Supplier[]> {
    return 'ids' in query
      ? suppliersOf(this.#client, query.ids, options)
      : findSuppliers(this.#client, query.text, options);
  }

  /** The service's lists go by the same names as its MDO lists; that both are the same names is an assumption. */
  async addListItem(listName: string, name: string, { signal, language }: CallOptions = {}): Promise<string> {
    signal?.throwIfAborted();
    const Item = { Id: 0, Name: name, Tooltip: '', Deleted: false, UdListDefinitionId: 0, Rank: 0 };
    const parameters = { UdListDefinitionName: listName, Item };
    const { Id } = await withFieldNames(
      (parameter) => (/^(.*\.)?name$/i.test(parameter) ? 'name' : undefined),
      () => this.#client.call({ name: 'List/AddFromListName', parameters, answer: listItemEntity }, { language }),
    );
    return String(Id);
  }
}
