import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError, type Backend, type CallOptions, type Currencies, type PriceList } from '../../backend/index.js';
import { oneAction } from '../../core/one-action.js';
import { Resource, type ResourceState } from '../../core/resource.js';

export interface ProductsControllerOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** Whether a price list that is shown belongs to one quote connection, whose name is then wanted. */
  readonly connectionsWanted: () => boolean;
}

/** The price lists of the tab, what is known around them, and what is done to them. */
export class ProductsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ProductsControllerOptions;
  readonly #priceLists: Resource<readonly [Backend, string], readonly PriceList[]>;
  readonly #currencies: Resource<readonly [Backend, string], Currencies>;
  readonly #connections: Resource<readonly [Backend, string], ReadonlyMap<number, string>>;
  /** Price lists with a write under way. */
  #busy: ReadonlySet<number> = new Set();
  #connected = false;
  /** A write ended while nobody looked. */
  #outdated = false;

  constructor(host: ReactiveControllerHost, options: ProductsControllerOptions) {
    this.#host = host;
    this.#options = options;
    const args = (): readonly [Backend, string] | undefined => {
      const backend = options.backend();
      return backend?.products && [backend, options.language()];
    };
    this.#priceLists = new Resource(host, {
      args,
      read: async ([{ products }, language], signal) => (await products?.priceLists({ signal, language })) ?? [],
    });
    this.#currencies = new Resource(host, {
      args,
      read: async ([{ products }, language], signal) =>
        (await products?.currencies({ signal, language })) ?? { enabled: false, base: '', all: [] },
    });
    this.#connections = new Resource(host, {
      args: () => (options.connectionsWanted() ? args() : undefined),
      read: async ([{ connections }, language], signal) =>
        new Map(
          (await connections.list({ includeDeleted: true }, { signal, language })).map(({ id, name }) => [id, name]),
        ),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#outdated) this.readAgain();
  }

  hostDisconnected(): void {
    this.#connected = false;
  }

  get priceLists(): ResourceState<readonly PriceList[]> {
    return this.#priceLists.state;
  }

  get currencies(): ResourceState<Currencies> {
    return this.#currencies.state;
  }

  /** Names of quote connections by id, as far as they are known. */
  get connectionNames(): ReadonlyMap<number, string> {
    return this.#connections.data ?? new Map<number, string>();
  }

  isBusy(id: number): boolean {
    return this.#busy.has(id);
  }

  refresh(): void {
    void this.#priceLists.refresh();
    void this.#currencies.refresh();
    void this.#connections.refresh();
  }

  refreshCurrencies(): void {
    void this.#currencies.refresh();
  }

  readAgain(): void {
    this.#outdated = !this.#connected;
    if (this.#connected) void this.#priceLists.refresh();
  }

  /** Takes what a save answered; the order is the service's, so the list is read again, too. */
  saved(list: PriceList): void {
    this.#priceLists.update((lists) =>
      lists.some(({ id }) => id === list.id)
        ? lists.map((other) => (other.id === list.id ? list : other))
        : [...lists, list],
    );
    this.readAgain();
  }

  /**
   * @returns the saved list, or `undefined` when a write of it is under way or it is no longer about what is shown
   * @throws BackendError
   */
  async setActive(list: PriceList, active: boolean): Promise<PriceList | undefined> {
    const saved = await this.#write(list.id, async (products) => {
      const { revision, quoteConnectionId: _, ...input } = list;
      return products.savePriceList({ ...input, active }, { ...this.#call(), ...oneAction(list), revision });
    });
    if (saved) this.saved(saved);
    return saved;
  }

  /**
   * @returns whether it is gone
   * @throws BackendError
   */
  async delete({ id, name }: PriceList): Promise<boolean> {
    const done = await this.#write(id, async (products) => {
      try {
        await products.deletePriceList(id, { ...this.#call(), ...oneAction({ id, name }) });
      } catch (thrown) {
        // Someone else was faster: that is what was wanted.
        if (BackendError.from(thrown).kind !== 'not-found') throw thrown;
      }
      return true;
    });
    if (!done) return false;
    this.#priceLists.update((lists) => lists.filter((list) => list.id !== id));
    return true;
  }

  async #write<T>(
    id: number,
    write: (products: NonNullable<Backend['products']>) => Promise<T>,
  ): Promise<T | undefined> {
    const backend = this.#options.backend();
    if (!backend?.products || this.#busy.has(id)) return undefined;
    this.#busy = new Set([...this.#busy, id]);
    this.#host.requestUpdate();
    try {
      const result = await write(backend.products);
      return backend === this.#options.backend() ? result : undefined;
    } catch (thrown) {
      if (backend !== this.#options.backend()) return undefined;
      throw BackendError.from(thrown);
    } finally {
      this.#busy = new Set([...this.#busy].filter((other) => other !== id));
      this.#host.requestUpdate();
    }
  }

  #call(): CallOptions {
    return { language: this.#options.language() };
  }
}
