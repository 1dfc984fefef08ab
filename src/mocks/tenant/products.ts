import type { Directory } from './directory.js';
import type { BlobRecord, ProductImages } from './product-images.js';
import { checkedValues, defaultProductValues, type ProductDraft, type ProductRecord } from './product-rules.js';
import type { ProductStore } from './product-store.js';
import type { PriceLists } from './price-lists.js';
import { TenantError } from './tenant-error.js';

export interface ProductsSources {
  readonly store: ProductStore;
  readonly priceLists: PriceLists;
  readonly images: ProductImages;
  readonly directory: Directory;
  /** Local time without offset. */
  readonly now: () => string;
}

/** The products of SuperOffice's own price lists, with the rules that its server keeps. */
export class Products {
  readonly #sources: ProductsSources;

  constructor(sources: ProductsSources) {
    this.#sources = sources;
  }

  /** Grows with every change of any product. */
  get version(): number {
    return this.#sources.store.version;
  }

  in(priceListId: number): readonly ProductRecord[] {
    return this.#sources.store.in(priceListId);
  }

  find(id: number): ProductRecord | undefined {
    return this.#sources.store.find(id);
  }

  /** @throws TenantError a SoNotFoundException */
  known(id: number): ProductRecord {
    const record = this.find(id);
    if (!record) throw new TenantError('SoNotFoundException', `Product id ${id} not found`);
    return record;
  }

  /** An unsaved product with the server's defaults. */
  draft(priceListId = 0): ProductRecord {
    const { now, directory } = this.#sources;
    const by = directory.currentAssociateId;
    return {
      id: 0,
      priceListId,
      inAssortment: true,
      values: defaultProductValues(),
      rights: '',
      updated: now(),
      updatedBy: by,
      registered: now(),
      registeredBy: by,
    };
  }

  save(draft: ProductDraft): ProductRecord {
    const { store, priceLists, now, directory } = this.#sources;
    const stored = draft.id === 0 ? undefined : this.known(draft.id);
    priceLists.known(draft.priceListId);
    const by = directory.currentAssociateId;
    const record: ProductRecord = {
      id: stored?.id ?? 0,
      priceListId: draft.priceListId,
      inAssortment: draft.inAssortment,
      values: checkedValues(draft),
      rights: draft.rights,
      updated: now(),
      updatedBy: by,
      registered: stored?.registered ?? now(),
      registeredBy: stored?.registeredBy ?? by,
    };
    // An id is used up only by what is stored.
    const saved = stored ? record : { ...record, id: store.nextId() };
    store.put(saved);
    return saved;
  }

  toggleInAssortment(id: number): void {
    const { store, now, directory } = this.#sources;
    const record = this.known(id);
    store.put({
      ...record,
      inAssortment: !record.inAssortment,
      updated: now(),
      updatedBy: directory.currentAssociateId,
    });
  }

  /** For good. */
  remove(id: number): void {
    const record = this.known(id);
    this.#sources.store.remove(record);
    this.#sources.images.unlink(id);
  }

  image(id: number): BlobRecord | undefined {
    return this.#sources.images.of(id);
  }

  setImage(id: number, image: BlobRecord | undefined): void {
    this.known(id);
    this.#sources.images.link(id, image);
  }
}
