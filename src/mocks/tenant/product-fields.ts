import type { Rights } from './rights.js';
import { TenantError } from './tenant-error.js';

/** A row of the configuration of product and quote line fields. */
export interface ProductFieldRecord {
  readonly id: number;
  /** Column of QuoteLine: `UnitListPrice`. */
  readonly column: string;
  /** As the carrier gives them: a resource string, `[SR_NAME]`, or any other text. */
  readonly label: string;
  readonly tooltip: string;
  readonly rank: number;
  readonly inUse: boolean;
  readonly editable: boolean;
  readonly mandatory: boolean;
  /** Neither `editable` nor `mandatory` can be changed. */
  readonly restrictEdit: boolean;
  /** `inUse` cannot be taken away. The WebAPI does not tell. */
  readonly preventHide: boolean;
}

/** What of a row can be saved. Its texts are resources, which have an area of their own. */
export type ProductFieldDraft = Pick<ProductFieldRecord, 'id' | 'rank' | 'inUse' | 'editable' | 'mandatory'>;

/** How the tenant wants product fields: a fixed set of rows. */
export class ProductFields {
  readonly #rights: Rights;
  #records: readonly ProductFieldRecord[] = [];

  constructor(rights: Rights) {
    this.#rights = rights;
  }

  load(records: readonly ProductFieldRecord[]): void {
    this.#records = records;
  }

  /** By rank. */
  all(): readonly ProductFieldRecord[] {
    return [...this.#records].sort((a, b) => a.rank - b.rank || a.id - b.id);
  }

  find(id: number): ProductFieldRecord | undefined {
    return this.#records.find((each) => each.id === id);
  }

  /** By name in any case, with or without its table: `QuoteLine.UnitCost`, `unitcost`. */
  byName(fieldName: string): ProductFieldRecord | undefined {
    const wanted = fieldName.toLowerCase().replace(/^\w+\./, '');
    return this.#records.find(({ column }) => column.toLowerCase() === wanted);
  }

  /** An administrator changes a row. What is locked stays, and `mandatory` makes a field editable. */
  change(fieldName: string, changes: Partial<Omit<ProductFieldDraft, 'id'>>): ProductFieldRecord {
    const stored = this.byName(fieldName);
    if (!stored) throw new TenantError('SoNotFoundException', `QuoteLineConfiguration ${fieldName} not found`);
    return this.#store(stored, { ...stored, ...changes });
  }

  /**
   * Saves some rows, or none of them. What is locked stays; rows that are not given stay as they are.
   * @returns the saved rows, by rank
   * @throws TenantError for an id that is no row
   */
  save(drafts: readonly ProductFieldDraft[]): readonly ProductFieldRecord[] {
    this.#rights.check('fields');
    const unknown = drafts.find(({ id }) => !this.find(id));
    if (unknown) throw new TenantError('SoNotFoundException', `QuoteLineConfiguration id ${unknown.id} not found`);
    for (const draft of drafts) {
      const stored = this.find(draft.id);
      if (stored) this.#store(stored, draft);
    }
    const saved = new Set(drafts.map(({ id }) => id));
    return this.all().filter(({ id }) => saved.has(id));
  }

  #store(stored: ProductFieldRecord, { rank, inUse, editable, mandatory }: ProductFieldDraft): ProductFieldRecord {
    const { restrictEdit, preventHide } = stored;
    const record = {
      ...stored,
      rank,
      inUse: preventHide || inUse,
      mandatory: restrictEdit ? stored.mandatory : mandatory,
      editable: restrictEdit ? stored.editable : editable || mandatory,
    };
    this.#records = this.#records.map((each) => (each.id === record.id ? record : each));
    return record;
  }
}
