import * as v from 'valibot';
import {
  BackendError,
  PRODUCT_PAGE_LIMIT,
  type CallOptions,
  type PriceList,
  type PriceListCopy,
  type PriceListInput,
  type ProductValues,
} from '../../backend/index.js';
import { nothing, type SuperOfficeClient } from './client.js';
import { currencyIds } from './currencies.js';
import { notFound } from './errors.js';
import { invalid, withFieldNames } from './field-errors.js';
import { mapLimited } from './limited.js';
import { mdoList } from './mdo-list.js';
import { encodeEnd, encodeStart, priceListFieldOf, toPriceList, withInput } from './price-list-mappers.js';
import { productPage } from './product-archive.js';
import { isSame, withEdit } from './product-mappers.js';
import { readProduct, writeProduct } from './product-store.js';
import { priceList, type PriceListCarrier } from './wire/product-carriers.js';

const AT_ONCE = 4;

const PRICES = ['cost', 'listPrice', 'minimumPrice'] as const;
const ZERO: Partial<ProductValues> = { cost: '0', listPrice: '0', minimumPrice: '0' };

/** SuperOffice's own price lists over the Quote agent. */
export class SuperOfficePriceLists {
  readonly #client: SuperOfficeClient;

  constructor(client: SuperOfficeClient) {
    this.#client = client;
  }

  /** The list of names has no more than names; each price list is read as it is stored, since it will be edited. */
  async list(options?: CallOptions): Promise<readonly PriceList[]> {
    const items = (await mdoList(this.#client, 'pricelist', options, 'all=true')) ?? [];
    const ids = items.map(({ Id }) => Id).filter((id) => id !== 0);
    const carriers = await mapLimited(ids, AT_ONCE, (id) => this.#find(id, options));
    const { compare } = new Intl.Collator(options?.language);
    return carriers
      .flatMap((carrier) => (carrier ? [toPriceList(carrier)] : []))
      .sort((a, b) => compare(a.name, b.name) || a.id - b.id);
  }

  async save(
    input: PriceListInput,
    { signal, language, revision }: CallOptions & { readonly revision?: string | undefined } = {},
  ): Promise<PriceList> {
    const options = { signal, language };
    const before = input.id === 0 ? await this.#blank(options) : await this.#read(input.id, options);
    if (input.id !== 0) check(toPriceList(before), input, revision);
    signal?.throwIfAborted();
    return toPriceList(await this.#write(withInput(before, input), language));
  }

  async copy(input: PriceListInput, copy: PriceListCopy, { signal, language }: CallOptions = {}): Promise<PriceList> {
    const currencyId = (await currencyIds(this.#client, { signal, language })).get(input.currency);
    if (currencyId === undefined) throw invalid({ currency: `There is no currency "${input.currency}".` });
    signal?.throwIfAborted();
    // From here on it is made, and whoever stops waiting stops nothing.
    const made = await withFieldNames(priceListFieldOf, () =>
      this.#client.call(
        {
          name: 'Quote/CopySuperOfficePriceList',
          parameters: {
            OriginalPriceListId: copy.sourceId,
            NewName: input.name,
            ValidFrom: encodeStart(input.validFrom),
            ValidTo: encodeEnd(input.validTo),
            NewCurrencyId: currencyId,
            ConvertCurrency: copy.prices === 'convert',
          },
          answer: v.nullish(priceList, null),
          slow: true,
          raw: true,
        },
        { language },
      ),
    );
    if (!made) throw notFound('Quote/CopySuperOfficePriceList', `price list ${copy.sourceId}`);
    try {
      return await this.#finish(made, input, copy, language);
    } catch (thrown) {
      const error = BackendError.from(thrown);
      try {
        // Half a copy helps nobody, and trying again would make another one beside it.
        await this.#remove(made.PriceListId, language);
      } catch {
        throw halfMade(made, error);
      }
      throw error;
    }
  }

  async delete(id: number, { signal, language }: CallOptions = {}): Promise<void> {
    await this.#read(id, { signal, language });
    signal?.throwIfAborted();
    await this.#remove(id, language);
  }

  async #remove(id: number, language: string | undefined): Promise<void> {
    const name = `Quote/DeletePriceList?PriceListId=${id}`;
    await this.#client.call({ name, answer: nothing, slow: true }, { language });
  }

  /** What copying does not do by itself. */
  async #finish(
    made: PriceListCarrier,
    input: PriceListInput,
    { prices }: PriceListCopy,
    language: string | undefined,
  ): Promise<PriceList> {
    const id = made.PriceListId;
    // For a copy in the same currency the service may keep the prices.
    if (prices === 'zero') await this.#zeroPrices(id, language);
    const { description, active } = toPriceList(made);
    if (description === input.description && active === input.active) return toPriceList(made);
    return toPriceList(await this.#write(withInput(made, { ...input, id }), language));
  }

  async #zeroPrices(priceListId: number, language: string | undefined): Promise<void> {
    for (let offset = 0, total = 1; offset < total; offset += PRODUCT_PAGE_LIMIT) {
      const page = await productPage(
        this.#client,
        {
          priceListId,
          offset,
          limit: PRODUCT_PAGE_LIMIT,
          columns: PRICES,
          sort: { column: 'id', direction: 'ascending' },
        },
        { language },
      );
      total = page.total;
      const priced = page.rows.filter(({ values }) => PRICES.some((key) => !isSame(key, values[key] ?? '', '0')));
      await mapLimited(priced, AT_ONCE, async ({ id }) => {
        const carrier = await readProduct(this.#client, id, { language });
        await writeProduct(this.#client, withEdit(carrier, { values: ZERO }), language);
      });
    }
  }

  /** A price list has its id in the query, and no body. */
  #find(id: number, options?: CallOptions): Promise<PriceListCarrier | null> {
    const name = `Quote/GetPriceList?priceListId=${id}`;
    return this.#client.call({ name, answer: v.nullish(priceList, null), raw: true }, options);
  }

  async #read(id: number, options?: CallOptions): Promise<PriceListCarrier> {
    const carrier = await this.#find(id, options);
    if (!carrier || carrier.PriceListId === 0) throw notFound('Quote/GetPriceList', `price list ${id}`);
    return carrier;
  }

  #blank(options?: CallOptions): Promise<PriceListCarrier> {
    return this.#client.call({ name: 'Quote/CreateDefaultPriceList', answer: priceList, raw: true }, options);
  }

  #write(carrier: PriceListCarrier, language: string | undefined): Promise<PriceListCarrier> {
    return withFieldNames(priceListFieldOf, () =>
      this.#client.call(
        { name: 'Quote/SavePriceList', parameters: carrier, answer: priceList, raw: true },
        { language },
      ),
    );
  }
}

/** Nobody overwrites what they have not seen. */
function check(before: PriceList, input: PriceListInput, revision: string | undefined): void {
  if (revision !== undefined && before.revision !== revision) {
    throw new BackendError('conflict', `Price list ${before.id} was changed since it was read.`);
  }
  if (before.currency !== input.currency) throw invalid({ currency: 'The currency of a price list is fixed.' });
}

/**
 * The copy is there, and could not be taken away again. Calling again would make another one, so this is not to be
 * tried again as it is: the price list can be edited or deleted like any other.
 */
function halfMade({ PriceListId, Name }: PriceListCarrier, error: BackendError): BackendError {
  const { kind, message, userMessage, fieldErrors, correlationId } = error;
  return new BackendError(kind, `Price list ${PriceListId} "${Name}" was made, but not finished: ${message}`, {
    userMessage,
    fieldErrors,
    retryable: false,
    correlationId,
    cause: error,
  });
}
