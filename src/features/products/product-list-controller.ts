import type { ReactiveControllerHost } from 'lit';
import type {
  Backend,
  ListItem,
  PriceList,
  ProductField,
  ProductFilter,
  ProductRow,
  ProductsBackend,
  ProductSort,
} from '../../backend/index.js';
import { BackendChanges } from '../../core/backend-changes.js';
import { memoizeLast } from '../../core/memoize.js';
import { PagedRows, type PagedRowsState } from '../../core/paged-rows.js';
import { Resource, type ResourceState } from '../../core/resource.js';
import { errorWords } from '../../ui/error-words.js';
import { productColumns } from './product-columns.js';
import { ProductEdits, type CellProblem } from './product-list-edits.js';
import { ProductRemoval, type RemovalResult } from './product-list-removal.js';
import { HiddenCount } from './product-list-selection.js';
import type { ProductListLocalize } from './product-list-terms.js';
import { WholeCount } from './product-list-totals.js';
import { columnKeysOf, shownColumnKeys, type ProductListView } from './product-list-view.js';

export interface ProductListOptions {
  readonly localize: ProductListLocalize;
  readonly backend: () => Backend | undefined;
  readonly priceList: () => PriceList | undefined;
  /** `undefined` until it is known: nothing is asked for twice. */
  readonly view: () => ProductListView | undefined;
  /** The same one for the same filter; `undefined` = all products. */
  readonly filter: () => ProductFilter | undefined;
  readonly selected: () => ReadonlySet<string>;
  /** A cell was stored. */
  readonly onSaved: (row: ProductRow) => void;
}

type RowsArgs = readonly [ProductsBackend, number, string, ProductSort, ProductFilter | undefined, string];

export function keyOf({ id }: ProductRow): string {
  return String(id);
}

/** What the list of products knows and does: its rows, columns and counts, edits and removals. No DOM. */
export class ProductListController {
  readonly rows: PagedRows<RowsArgs, ProductRow>;
  readonly edits: ProductEdits;
  readonly removal: ProductRemoval;
  readonly #options: ProductListOptions;
  readonly #fields: Resource<readonly [ProductsBackend, string], readonly ProductField[]>;
  readonly #whole: WholeCount;
  readonly #hidden: HiddenCount;
  /** Items of lists by name, read when a cell needs them. */
  readonly #lists = new Map<string, Promise<readonly ListItem[]>>();
  readonly #columns = memoizeLast(
    (fields: readonly ProductField[], currency: string, _language: string, _words: object) =>
      productColumns(fields, { localize: this.#options.localize, currency, items: (name) => this.#items(name) }),
  );

  constructor(host: ReactiveControllerHost, options: ProductListOptions) {
    this.#options = options;
    const { localize, filter, selected } = options;
    const products = (): ProductsBackend | undefined => this.#products;
    const priceListId = (): number => options.priceList()?.id ?? 0;
    const total = (): number | undefined => this.rows.total;
    this.#fields = new Resource(host, {
      args: (): readonly [ProductsBackend, string] | undefined => this.#products && [this.#products, localize.language],
      read: ([slice, language], signal) => slice.fields({ signal, language }),
    });
    // Other labels, another order: the columns follow, while rows and what is being typed stay.
    new BackendChanges(host, {
      backend: options.backend,
      topic: 'product-fields',
      onChange: () => void this.#fields.refresh(),
    });
    this.rows = new PagedRows<RowsArgs, ProductRow>(host, {
      args: () => this.#rowsArgs(),
      read: ([slice, id, columns, sort, wanted, language], range, signal) =>
        slice.page(
          { priceListId: id, ...range, columns: columnKeysOf(columns), sort, filter: wanted },
          { signal, language },
        ),
      readKeys: async ([slice, id, , sort, wanted], range, signal) =>
        (await slice.page({ priceListId: id, ...range, columns: [], sort, filter: wanted }, { signal })).rows.map(
          keyOf,
        ),
      languageLast: true,
      rowKey: keyOf,
    });
    this.edits = new ProductEdits(host, {
      products,
      language: () => localize.language,
      find: (id) => this.rows.find(String(id)),
      items: (name) => this.#items(name),
      problemText: (problem) => problemText(localize, problem),
      onRow: (row, saved) => {
        this.rows.update(keyOf(row), row);
        if (saved) options.onSaved(row);
      },
    });
    this.removal = new ProductRemoval(host);
    const filtered = (): boolean => filter() !== undefined;
    this.#whole = new WholeCount(host, { products, priceListId, filtered, total });
    this.#hidden = new HiddenCount(host, {
      products,
      priceListId,
      selected,
      filter,
      matching: total,
      allKnown: () => this.rows.knownRows(selected()) !== undefined,
    });
  }

  get fields(): ResourceState<readonly ProductField[]> {
    return this.#fields.state;
  }

  /** The same ones for the same words: a grid draws everything again for new columns. */
  get columns(): ReturnType<typeof productColumns> | undefined {
    const { localize, priceList } = this.#options;
    const fields = this.#fields.data;
    return fields && this.#columns(fields, priceList()?.currency ?? '', localize.language, localize.words);
  }

  get rowsState(): PagedRowsState {
    return this.rows.state;
  }

  /** Products of the price list, whatever is filtered; `undefined` while it is not known. */
  get whole(): number | undefined {
    return this.#whole.value;
  }

  /** How many of the selected ones the filter hides; `undefined` while it is not known. */
  get hidden(): number | undefined {
    return this.#hidden.value;
  }

  /** Reads everything again; rows stay until the new ones are there. */
  refresh(): void {
    this.#lists.clear();
    void this.#fields.refresh();
    this.outdated();
  }

  /** Products came, went or changed. */
  outdated(): void {
    this.rows.refresh();
    this.#whole.forget();
  }

  /** Another price list or tenant: what was typed belongs to the old one. */
  reset(): void {
    this.#lists.clear();
    this.edits.reset();
  }

  /** @returns `undefined` when it is no longer about what is shown, or another removal is under way */
  async remove(
    ids: readonly number[],
    onRemoved: (ids: readonly number[], priceListId: number) => void,
  ): Promise<RemovalResult | undefined> {
    const products = this.#products;
    const list = this.#options.priceList();
    if (!products || !list || this.removal.underWay) return undefined;
    const nameOf = (id: number): string | undefined => this.rows.find(String(id))?.values.name;
    const result = await this.removal.start(products, ids, this.#options.localize.language, nameOf);
    if (result.removed.length > 0) onRemoved(result.removed, list.id);
    if (products !== this.#products || list.id !== this.#options.priceList()?.id) return undefined;
    this.outdated();
    return result;
  }

  get #products(): ProductsBackend | undefined {
    return this.#options.backend()?.products;
  }

  #rowsArgs(): RowsArgs | undefined {
    const { localize, priceList, view, filter } = this.#options;
    const [products, list, present] = [this.#products, priceList(), view()];
    if (!products || !list || !present) return undefined;
    return [products, list.id, shownColumnKeys(present.layout), present.sort, filter(), localize.language];
  }

  #items(listName: string): Promise<readonly ListItem[]> {
    const known = this.#lists.get(listName);
    if (known) return known;
    const { backend, localize } = this.#options;
    const reading = backend()?.directory.listItems(listName, { language: localize.language });
    if (!reading) return Promise.resolve([]);
    this.#lists.set(listName, reading);
    // Asked again when it is needed again.
    reading.catch(() => this.#lists.delete(listName));
    return reading;
  }
}

function problemText(localize: ProductListLocalize, problem: CellProblem): string {
  if (problem === 'conflict') return localize.term('cellConflict');
  if (problem === 'gone') return localize.term('cellProductGone');
  const [said] = Object.values(problem.fieldErrors);
  const { heading, text } = errorWords(localize, problem);
  return `${localize.term('cellNotSaved')} ${said ?? problem.userMessage ?? `${heading}: ${text}`}`;
}
