import { TenantError } from './tenant-error.js';

/** A row of the configuration of product and quote line fields. */
export interface ProductFieldRecord {
  readonly id: number;
  /** Column of QuoteLine: `UnitListPrice`. */
  readonly column: string;
  /** Names of resource strings, without brackets. */
  readonly labelResource: string;
  readonly tooltipResource: string;
  readonly rank: number;
  readonly inUse: boolean;
  readonly editable: boolean;
  readonly mandatory: boolean;
  /** Neither `editable` nor `mandatory` can be changed. */
  readonly restrictEdit: boolean;
  /** `inUse` cannot be taken away. The WebAPI does not tell. */
  readonly preventHide: boolean;
}

/** How the tenant wants product fields: a fixed set of rows. */
export class ProductFields {
  #records: readonly ProductFieldRecord[] = [];

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
  change(
    fieldName: string,
    changes: Partial<Pick<ProductFieldRecord, 'rank' | 'inUse' | 'editable' | 'mandatory'>>,
  ): ProductFieldRecord {
    const stored = this.byName(fieldName);
    if (!stored) throw new TenantError('SoNotFoundException', `QuoteLineConfiguration ${fieldName} not found`);
    const changed = { ...stored, ...changes };
    const { restrictEdit, preventHide } = stored;
    const mandatory = restrictEdit ? stored.mandatory : changed.mandatory;
    const editable = restrictEdit ? stored.editable : changed.editable || mandatory;
    const record = { ...changed, mandatory, editable, inUse: preventHide || changed.inUse };
    this.#records = this.#records.map((each) => (each.id === record.id ? record : each));
    return record;
  }
}
