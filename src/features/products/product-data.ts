import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PRODUCT_FIELD_KINDS, type Backend, type BackendCapabilities, type ProductField } from '../../backend/index.js';
import { BackendChanges } from '../../core/backend-changes.js';
import { LazyLists, type LazyList, type LoadItems } from '../../core/lazy-lists.js';
import { Resource, type ResourceState } from '../../core/resource.js';
import { PictureCache } from './image-pictures.js';
import { ProductSuppliers } from './product-suppliers.js';

export interface ProductDataOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** Whose image is shown; 0 = a product that is not stored yet. */
  readonly productId: () => number;
  /** Companies whose names are shown; `''` = none. */
  readonly supplierIds: () => readonly string[];
}

interface Setup {
  /** By rank. */
  readonly fields: readonly ProductField[];
  readonly capabilities: BackendCapabilities['products'];
}

/** What the dialog reads beside the product: each part has its own state. */
export class ProductData implements ReactiveController {
  readonly #options: ProductDataOptions;
  readonly #setup: Resource<readonly [Backend, string], Setup>;
  readonly #lists: LazyLists;
  #listLanguage = '';
  readonly suppliers: ProductSuppliers;
  /** What is stored as the image of the product. */
  readonly image: Resource<readonly [Backend, number], Blob | undefined>;
  readonly pictures: PictureCache;

  constructor(host: ReactiveControllerHost, options: ProductDataOptions) {
    this.#options = options;
    const { backend, language, supplierIds } = options;
    this.#setup = new Resource(host, {
      args: () => {
        const present = backend();
        return present ? [present, language()] : undefined;
      },
      read: (args, signal) => readSetup(...args, signal),
    });
    this.#lists = new LazyLists(host);
    this.suppliers = new ProductSuppliers(host, { backend, language, wanted: supplierIds });
    this.image = new Resource(host, {
      args: () => this.#imageArgs,
      read: async ([{ products }, id], signal) => products?.productImage(id, { signal }),
    });
    this.pictures = new PictureCache(() => backend()?.products);
    new BackendChanges(host, { backend, topic: 'product-fields', onChange: () => void this.refreshSetup() });
    host.addController(this);
  }

  /** Lists come with the fields, and again in another language. */
  hostUpdate(): void {
    const language = this.#options.language();
    if (language !== this.#listLanguage) this.#lists.reset();
    this.#listLanguage = language;
    for (const { key } of this.fields) {
      const { type, listName } = PRODUCT_FIELD_KINDS[key];
      if (type === 'list' && this.#lists.get(listName).status === 'idle') this.loadList(listName);
    }
  }

  /** Whether the dialog can be shown. */
  get setup(): ResourceState<Setup> {
    return this.#setup.state;
  }

  get fields(): readonly ProductField[] {
    return this.#setup.data?.fields ?? [];
  }

  get hasImages(): boolean {
    return this.#setup.data?.capabilities?.images !== false;
  }

  get hasRights(): boolean {
    return this.#setup.data?.capabilities?.rights !== false;
  }

  refreshSetup(): Promise<void> {
    return this.#setup.refresh();
  }

  list(name: string): LazyList {
    return this.#lists.get(name);
  }

  loadList(name: string): void {
    void this.#lists.load(name, this.#loadItems);
  }

  readonly #loadItems: LoadItems = async (listName, signal) => {
    const { backend, language } = this.#options;
    return (await backend()?.directory.listItems(listName, { signal, language: language() })) ?? [];
  };

  get #imageArgs(): readonly [Backend, number] | undefined {
    const backend = this.#options.backend();
    const id = this.#options.productId();
    return backend && this.#setup.data && this.hasImages && id !== 0 ? [backend, id] : undefined;
  }
}

async function readSetup(backend: Backend, language: string, signal: AbortSignal): Promise<Setup> {
  const options = { signal, language };
  const [fields, { products: capabilities }] = await Promise.all([
    backend.products?.fields(options) ?? [],
    backend.capabilities(options),
  ]);
  return { fields: [...fields].sort((a, b) => a.rank - b.rank), capabilities };
}
