import type { ReactiveControllerHost } from 'lit';
import {
  BackendError,
  PRODUCT_FIELD_KEYS,
  PRODUCT_FIELD_KINDS,
  type CallOptions,
  type ListItem,
  type Product,
  type ProductFieldKey,
  type ProductRow,
  type ProductsBackend,
} from '../../backend/index.js';
import { sameDecimal } from '../../core/money.js';
import { oneAction } from '../../core/one-action.js';
import type { GridCellState } from '../../ui/paged-grid-model.js';

/** A cell that the user has given another value. */
export interface CellEdit {
  readonly row: ProductRow;
  readonly column: ProductFieldKey | 'inAssortment';
  /** Canonical, as in `ProductValues`; `'1'` or `''` of the assortment. */
  readonly value: string;
  /** As the user typed or chose it. */
  readonly text: string;
}

/** Why a cell was not stored. */
export type CellProblem = 'conflict' | 'gone' | BackendError;

export interface ProductEditsOptions {
  readonly products: () => ProductsBackend | undefined;
  readonly language: () => string;
  /** What is shown now: the row may have changed since it was edited. */
  readonly find: (id: number) => ProductRow | undefined;
  /** A list's items, to know a name by its key. */
  readonly items: (listName: string) => Promise<readonly ListItem[]>;
  readonly problemText: (problem: CellProblem, column: ProductFieldKey | 'inAssortment') => string;
  /** The backend has stored it, or has said what is stored. */
  readonly onRow: (row: ProductRow, saved: boolean) => void;
}

/** Values that are typed into the list, on their way to the backend: what is not stored stays in its cell. */
export class ProductEdits {
  readonly #host: ReactiveControllerHost;
  readonly #options: ProductEditsOptions;
  #cells: ReadonlyMap<string, GridCellState> = new Map();
  /** One write of a product at a time: the next one needs the revision of the one before. */
  readonly #turns = new Map<number, Promise<unknown>>();
  /** Another one for other states: the grid compares by identity. */
  #cellState: (row: ProductRow, column: string) => GridCellState | undefined = () => undefined;

  constructor(host: ReactiveControllerHost, options: ProductEditsOptions) {
    this.#host = host;
    this.#options = options;
  }

  get cellState(): (row: ProductRow, column: string) => GridCellState | undefined {
    return this.#cellState;
  }

  /** Whether something that was typed is not stored. */
  get unsaved(): boolean {
    return this.#cells.size > 0;
  }

  /** Another price list, another tenant. */
  reset(): void {
    if (this.#cells.size > 0) this.#show(new Map());
  }

  async store(edit: CellEdit): Promise<void> {
    const products = this.#options.products();
    const place = placeOf(edit);
    if (!products || this.#cells.get(place)?.busy) return;
    if (this.#isShown(edit)) return this.#set(place, undefined);
    this.#set(place, { busy: true, draft: edit.text });
    try {
      const row = await this.#inTurn(edit.row.id, () => this.#write(products, edit));
      if (products !== this.#options.products()) return;
      this.#set(place, undefined);
      this.#options.onRow(row, true);
    } catch (thrown) {
      if (products !== this.#options.products() || !this.#cells.has(place)) return;
      this.#set(place, { error: this.#options.problemText(problemOf(thrown), edit.column), draft: edit.text });
    }
  }

  /** It is shown already: a value that was typed and not stored is given up. */
  #isShown({ row, column, value, text }: CellEdit): boolean {
    const shown = this.#options.find(row.id) ?? row;
    if (column === 'inAssortment') return shown.inAssortment === (value === '1');
    const present = shown.values[column] ?? '';
    return PRODUCT_FIELD_KINDS[column].type === 'list' ? present === (value && text) : same(column, present, value);
  }

  async #write(products: ProductsBackend, edit: CellEdit): Promise<ProductRow> {
    const { row, column, value } = edit;
    const shown = (): ProductRow => this.#options.find(row.id) ?? row;
    if (column === 'inAssortment') {
      await products.setInAssortment(row.id, value === '1', this.#writing(shown()));
      return { ...shown(), inAssortment: value === '1' };
    }
    const { revision, ...present } = await products.get(row.id, this.#call());
    const before = await this.#textOf(column, present.values[column]);
    if (!same(column, before, shown().values[column] ?? '') && !same(column, present.values[column], value)) {
      // Never overwritten unseen: what is stored comes into view, and the value that was typed stays in the cell.
      const theirs = merged(shown(), { revision, ...present });
      this.#options.onRow({ ...theirs, values: { ...theirs.values, [column]: before } }, false);
      throw new BackendError('conflict', `The product ${row.id} has another value now.`);
    }
    const values = { ...present.values, [column]: value };
    const saved = await products.save({ ...present, values }, { ...this.#writing(shown()), revision });
    const result = merged(shown(), saved);
    return {
      ...result,
      values: { ...result.values, [column]: await this.#textOf(column, saved.values[column], edit) },
    };
  }

  /** A value as rows have it: of lists the name. */
  async #textOf(column: ProductFieldKey, value: string, edit?: CellEdit): Promise<string> {
    const { type, listName } = PRODUCT_FIELD_KINDS[column];
    if (type !== 'list' || value === '') return value;
    if (edit && edit.value === value) return edit.text;
    return (await this.#options.items(listName)).find(({ key }) => key === value)?.name ?? value;
  }

  async #inTurn<T>(id: number, write: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(id);
    const turn = (async () => {
      await before?.catch(() => undefined);
      return write();
    })();
    this.#turns.set(id, turn);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(id) === turn) this.#turns.delete(id);
    }
  }

  #set(place: string, state: GridCellState | undefined): void {
    const cells = new Map(this.#cells);
    if (state) cells.set(place, state);
    else cells.delete(place);
    this.#show(cells);
  }

  #show(cells: ReadonlyMap<string, GridCellState>): void {
    this.#cells = cells;
    this.#cellState = ({ id }, column) => cells.get(`${id}/${column}`);
    this.#host.requestUpdate();
  }

  #call(): CallOptions {
    return { language: this.#options.language() };
  }

  #writing({ id, values }: ProductRow): CallOptions {
    return { ...this.#call(), ...oneAction({ id, name: values.name }) };
  }
}

function placeOf({ row, column }: CellEdit): string {
  return `${row.id}/${column}`;
}

function problemOf(thrown: unknown): CellProblem {
  const error = BackendError.from(thrown);
  if (error.kind === 'conflict') return 'conflict';
  return error.kind === 'not-found' ? 'gone' : error;
}

function same(column: ProductFieldKey, a: string, b: string): boolean {
  const { type } = PRODUCT_FIELD_KINDS[column];
  return type === 'money' || type === 'percent' || type === 'quantity' ? sameDecimal(a, b) : a === b;
}

/** The row with what a product is now. Names of list items and suppliers stay: a product knows only their keys. */
export function merged(row: ProductRow, product: Product): ProductRow {
  const values = { ...row.values };
  for (const key of PRODUCT_FIELD_KEYS) {
    const { type } = PRODUCT_FIELD_KINDS[key];
    if (type !== 'list' && type !== 'supplier' && values[key] !== undefined) values[key] = product.values[key];
  }
  return { ...row, inAssortment: product.inAssortment, values };
}
