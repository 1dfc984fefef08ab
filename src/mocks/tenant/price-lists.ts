import type { Currencies, CurrencyRecord } from './currencies.js';
import type { Directory } from './directory.js';
import { checkPriceList, type PriceListDraft, type PriceListRecord } from './price-list-rules.js';
import type { ProductImages } from './product-images.js';
import type { ProductRecord } from './product-rules.js';
import type { ProductStore } from './product-store.js';
import { TenantError } from './tenant-error.js';

export type { PriceListDraft, PriceListRecord } from './price-list-rules.js';

export interface PriceListsSources {
  readonly store: ProductStore;
  readonly currencies: Currencies;
  readonly images: ProductImages;
  readonly directory: Directory;
  /** Local time without offset. */
  readonly now: () => string;
}

export interface PriceListCopyRequest {
  readonly originalId: number;
  readonly name: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** 0 or the original's: currency and prices are kept, whatever `convert` says. */
  readonly currencyId: number;
  /** Prices by the present rates; otherwise they are all 0. */
  readonly convert: boolean;
}

const PRICES = ['cost', 'listPrice', 'minimumPrice'] as const;

/** SuperOffice's own price lists, with the rules that its server keeps. */
export class PriceLists {
  readonly #sources: PriceListsSources;
  readonly #records = new Map<number, PriceListRecord>();
  #lastId = 0;
  #version = 0;

  constructor(sources: PriceListsSources) {
    this.#sources = sources;
  }

  load(records: readonly PriceListRecord[]): void {
    this.#records.clear();
    for (const record of records) this.#records.set(record.id, record);
    this.#lastId = Math.max(0, ...this.#records.keys());
    this.#version += 1;
  }

  /** Grows with every change of a price list itself. */
  get version(): number {
    return this.#version;
  }

  /** In the order they were made. */
  all(): readonly PriceListRecord[] {
    return [...this.#records.values()];
  }

  find(id: number): PriceListRecord | undefined {
    return this.#records.get(id);
  }

  /** @throws TenantError a SoNotFoundException */
  known(id: number): PriceListRecord {
    const record = this.find(id);
    if (!record) throw new TenantError('SoNotFoundException', `PriceList id ${id} not found`);
    return record;
  }

  /** Active, and valid on a day (`YYYY-MM-DD`, by default today). */
  isInForce({ active, validFrom, validTo }: PriceListRecord, day = this.#sources.now().slice(0, 10)): boolean {
    return active && (validFrom === '' || validFrom <= day) && (validTo === '' || validTo >= day);
  }

  /** An unsaved price list with the server's defaults: valid for ever. */
  draft(): PriceListRecord {
    const { now, directory, currencies } = this.#sources;
    return {
      id: 0,
      name: '',
      description: '',
      currency: currencies.base?.code ?? '',
      validFrom: '',
      validTo: '',
      active: true,
      quoteConnectionId: 0,
      updated: now(),
      updatedBy: directory.currentAssociateId,
    };
  }

  save(draft: PriceListDraft): PriceListRecord {
    const stored = draft.id === 0 ? undefined : this.known(draft.id);
    checkPriceList(draft);
    const currency = this.#currency(draft.currency);
    if (stored && stored.currency !== currency.code) {
      throw new TenantError('ArgumentException', 'The currency of a saved price list cannot change.', 'Currency');
    }
    const { now, directory } = this.#sources;
    const record: PriceListRecord = {
      id: stored?.id ?? this.#nextId(),
      name: draft.name,
      description: draft.description,
      currency: currency.code,
      validFrom: draft.validFrom,
      validTo: draft.validTo,
      active: draft.active,
      quoteConnectionId: stored?.quoteConnectionId ?? 0,
      updated: now(),
      updatedBy: directory.currentAssociateId,
    };
    this.#records.set(record.id, record);
    this.#version += 1;
    return record;
  }

  /** A new price list with copies of the original's products; description and state are the original's. */
  copy({ originalId, currencyId, convert, ...named }: PriceListCopyRequest): PriceListRecord {
    const original = this.known(originalId);
    const currency = currencyId === 0 ? this.#currency(original.currency) : this.#sources.currencies.find(currencyId);
    if (!currency) throw new TenantError('SoNotFoundException', `Currency id ${currencyId} not found`);
    const kept = currency.code === original.currency;
    return this.copyAs(
      { ...original, ...named, id: 0, currency: currency.code },
      originalId,
      kept || convert ? 'convert' : 'zero',
    );
  }

  /** Saves the draft as a new price list and fills it with the original's products, their prices converted or 0. */
  copyAs(draft: PriceListDraft, originalId: number, prices: 'convert' | 'zero'): PriceListRecord {
    const { store, images } = this.#sources;
    const original = this.known(originalId);
    checkPriceList(draft);
    // Before anything is stored: a rate may be missing.
    const price = this.#priceOf(this.#currency(original.currency), this.#currency(draft.currency), prices);
    const copies = store.in(originalId).map((product) => ({ product, copy: this.#copyOf(product, price) }));
    const list = this.save({ ...draft, id: 0 });
    for (const { product, copy } of copies) {
      const id = store.nextId();
      store.put({ ...copy, id, priceListId: list.id });
      images.link(id, images.of(product.id));
    }
    return list;
  }

  /** With its products, for good. */
  delete(id: number): void {
    this.known(id);
    this.#records.delete(id);
    this.#version += 1;
    this.#sources.store.drop(id);
  }

  #priceOf(from: CurrencyRecord, to: CurrencyRecord, prices: 'convert' | 'zero'): (amount: string) => string {
    if (prices === 'zero') return () => '0';
    return from.id === to.id ? (amount) => amount : (amount) => this.#sources.currencies.convert(amount, from, to);
  }

  #copyOf(product: ProductRecord, price: (amount: string) => string): ProductRecord {
    const { now, directory } = this.#sources;
    const by = directory.currentAssociateId;
    const values = { ...product.values };
    for (const key of PRICES) values[key] = price(values[key]);
    return { ...product, values, updated: now(), updatedBy: by, registered: now(), registeredBy: by };
  }

  #currency(code: string): CurrencyRecord {
    const currency = this.#sources.currencies.byCode(code);
    if (!currency) throw new TenantError('ArgumentException', `There is no currency “${code}”.`, 'Currency');
    return currency;
  }

  #nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}
