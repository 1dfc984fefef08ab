import { TenantError } from './tenant-error.js';

/** An item of a list that product fields choose from. */
export interface ProductListItem {
  readonly id: number;
  /** May hold inline translations. */
  readonly name: string;
  readonly tooltip: string;
}

/** Lists by name in lower case, their items in order. */
export type ProductListsSeed = Readonly<Record<string, readonly ProductListItem[]>>;

export interface ProductListDefinition {
  readonly id: number;
  readonly name: string;
}

const MAX_NAME = 239;

/** The lists of units, categories, families and types: kept in the tenant, and open for new items. */
export class ProductLists {
  #lists: ReadonlyMap<string, readonly ProductListItem[]> = new Map();
  #version = 0;

  load(seed: ProductListsSeed): void {
    this.#version += 1;
    this.#lists = new Map(Object.entries(seed));
  }

  /** Grows with every change: what was sorted by names is out of date then. */
  get version(): number {
    return this.#version;
  }

  definitions(): readonly ProductListDefinition[] {
    return [...this.#lists.keys()].map((name, index) => ({ id: 200 + index, name }));
  }

  /** By name in any case. */
  definition(listName: string): ProductListDefinition | undefined {
    return this.definitions().find(({ name }) => name === listName.toLowerCase());
  }

  /** By name in any case; `undefined` when it is none of these lists. */
  items(listName: string): readonly ProductListItem[] | undefined {
    return this.#lists.get(listName.toLowerCase());
  }

  /** The item whose id is `key`; a stored text that is no id of the list stands for itself. */
  item(listName: string, key: string): ProductListItem | undefined {
    return this.items(listName)?.find(({ id }) => String(id) === key);
  }

  add(listName: string, name: string, tooltip = ''): ProductListItem {
    const items = this.items(listName);
    if (!items) throw new TenantError('SoNotFoundException', `There is no list ${listName} for products.`);
    const trimmed = name.trim();
    if (trimmed === '') throw new TenantError('ArgumentException', 'A list item must have a name.', 'Name');
    if (trimmed.length > MAX_NAME) {
      throw new TenantError(
        'ArgumentException',
        `The name is ${trimmed.length} characters long; ${MAX_NAME} is the limit.`,
        'Name',
      );
    }
    const item = { id: Math.max(0, ...items.map(({ id }) => id)) + 1, name: trimmed, tooltip };
    this.#lists = new Map(this.#lists).set(listName.toLowerCase(), [...items, item]);
    this.#version += 1;
    return item;
  }
}
