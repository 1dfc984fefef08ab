import {
  BackendError,
  PRODUCT_CHANGES_LIMIT,
  PRODUCT_FIELD_KEYS,
  type CallOptions,
  type Product,
  type ProductChange,
  type ProductOutcome,
  type ProductValues,
} from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { invalid } from './field-errors.js';
import { mapLimited } from './limited.js';
import { isSame, toProduct, toValues, withEdit } from './product-mappers.js';
import { blankProduct, readProduct, removeProduct, writeProduct } from './product-store.js';
import type { ProductCarrier } from './wire/product-carriers.js';

/** Each change takes up to two calls; this many are made at once. */
const AT_ONCE = 4;

/** Makes each change on its own. Once begun, all of them are tried: whoever stops waiting stops nothing. */
export async function changeProducts(
  client: SuperOfficeClient,
  changes: readonly ProductChange[],
  { signal, language }: CallOptions = {},
): Promise<readonly ProductOutcome[]> {
  signal?.throwIfAborted();
  if (changes.length > PRODUCT_CHANGES_LIMIT) throw invalid({ changes: `At most ${PRODUCT_CHANGES_LIMIT} at once.` });
  const run = new ChangeRun(client, language);
  return mapLimited(changes, AT_ONCE, (change) => run.outcomeOf(change));
}

class ChangeRun {
  readonly #client: SuperOfficeClient;
  readonly #language: string | undefined;
  /** By product: two changes of the same one must not write over each other. */
  readonly #latest = new Map<number, Promise<unknown>>();
  #blank: Promise<ProductCarrier> | undefined;

  constructor(client: SuperOfficeClient, language: string | undefined) {
    this.#client = client;
    this.#language = language;
  }

  async outcomeOf(change: ProductChange): Promise<ProductOutcome> {
    try {
      const product = await this.#inTurn(change);
      return product ? { ok: true, product } : { ok: true };
    } catch (thrown) {
      return { ok: false, error: BackendError.from(thrown) };
    }
  }

  #inTurn(change: ProductChange): Promise<Product | undefined> {
    if (change.kind === 'add') return this.#make(change);
    const before = this.#latest.get(change.id) ?? Promise.resolve();
    const made = before.catch(() => undefined).then(() => this.#make(change));
    this.#latest.set(change.id, made);
    return made;
  }

  async #make(change: ProductChange): Promise<Product | undefined> {
    if (change.kind === 'remove') return removeProduct(this.#client, change.id, this.#language);
    const before = change.kind === 'add' ? await this.#defaults() : await this.#expected(change.id, change.expected);
    const after = withEdit(before, change);
    return toProduct(await writeProduct(this.#client, after, this.#language));
  }

  /** The same for every new product. */
  async #defaults(): Promise<ProductCarrier> {
    this.#blank ??= blankProduct(this.#client, { language: this.#language });
    return { ...(await this.#blank), ProductId: 0 };
  }

  async #expected(id: number, expected: Partial<ProductValues> = {}): Promise<ProductCarrier> {
    const carrier = await readProduct(this.#client, id, { language: this.#language });
    const values = toValues(carrier);
    const other = PRODUCT_FIELD_KEYS.find((key) => {
      const value = expected[key];
      return value !== undefined && !isSame(key, value, values[key]);
    });
    if (other === undefined) return carrier;
    throw new BackendError('conflict', `Product ${id} has another ${other} than was expected.`);
  }
}
