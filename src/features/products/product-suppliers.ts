import type { ReactiveControllerHost } from 'lit';
import type { Backend, Supplier } from '../../backend/index.js';
import { Resource } from '../../core/resource.js';
import type { ComboOption } from '../../ui/quotesync-combo-box.js';
import type { SupplierContext } from './product-fields.js';

export interface SuppliersOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** Companies whose names are to be shown; `''` = none. */
  readonly wanted: () => readonly string[];
}

/** Companies by name: found for what is typed, and the names of those that are chosen already. */
export class ProductSuppliers {
  readonly #options: SuppliersOptions;
  /** By id. */
  readonly #names = new Map<string, string>();
  readonly #unknown: Resource<readonly [Backend, string, string], readonly Supplier[]>;

  constructor(host: ReactiveControllerHost, options: SuppliersOptions) {
    this.#options = options;
    this.#unknown = new Resource(host, {
      args: () => {
        const backend = options.backend();
        const ids = this.#wanted();
        return backend?.products && ids.length > 0 ? [backend, ids.join(), options.language()] : undefined;
      },
      read: async ([backend, ids, language], signal) =>
        this.#remember(
          (await backend.products?.suppliers({ ids: ids.split(',').map(Number) }, { signal, language })) ?? [],
        ),
    });
  }

  /** `''` while it is not known. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? '';
  }

  /** @param onRetry what has the focus goes away when it is tried again */
  contextOf(id: string, choose: (id: string) => void, onRetry: () => void): SupplierContext {
    return {
      find: this.#find,
      name: this.nameOf(id),
      failed: this.#unknown.state.status === 'failed',
      retry: () => {
        onRetry();
        void this.#unknown.refresh();
      },
      choose: (chosen, name) => {
        if (chosen !== '') this.#names.set(chosen, name);
        choose(chosen);
      },
    };
  }

  readonly #find = async (text: string, signal: AbortSignal): Promise<readonly ComboOption[]> => {
    const options = { signal, language: this.#options.language() };
    const found = (await this.#options.backend()?.products?.suppliers({ text: text.trim() }, options)) ?? [];
    return this.#remember(found).map(({ id, name }) => ({ key: String(id), name }));
  };

  /** Asked for as long as they are chosen: a name that is known does not change the question. */
  #wanted(): readonly string[] {
    return [...new Set(this.#options.wanted())].filter((id) => /^\d+$/.test(id) && !this.#names.has(id));
  }

  #remember(suppliers: readonly Supplier[]): readonly Supplier[] {
    for (const { id, name } of suppliers) this.#names.set(String(id), name);
    return suppliers;
  }
}
