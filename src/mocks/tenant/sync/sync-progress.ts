import type { ErpFieldRecord } from './sync-records.js';
import type { ErpRecord } from './world.js';

/** How far synchronisation has come: what it need not look at again. */
export class SyncProgress {
  /** How much had been written in the world when a connection was synchronised last. */
  readonly #seen = new Map<number, number>();
  /** How the fields of a connection were mapped then, by id. */
  readonly #mappings = new Map<number, ReadonlyMap<number, string>>();
  /** Fields, by id, whose value could not be brought over. */
  readonly #failed = new Map<ErpRecord['erp'], ReadonlySet<number>>();

  clear(): void {
    for (const each of [this.#seen, this.#mappings, this.#failed]) each.clear();
  }

  seen(connectionId: number): number {
    return this.#seen.get(connectionId) ?? 0;
  }

  /** Whether a value has to go over although nobody has changed it: it is mapped anew, or could not be written. */
  isOpen({ erp }: ErpRecord, field: ErpFieldRecord): boolean {
    const mapped = this.#mappings.get(field.connectionId)?.get(field.id);
    return mapped !== signature(field) || (this.#failed.get(erp)?.has(field.id) ?? false);
  }

  /** @param fields that have a direction now */
  synchronized(connectionId: number, writes: number, fields: readonly ErpFieldRecord[]): void {
    this.#seen.set(connectionId, writes);
    this.#mappings.set(connectionId, new Map(fields.map((field) => [field.id, signature(field)])));
  }

  /** @param fieldIds whose values could not be brought over this time */
  failed({ erp }: ErpRecord, fieldIds: readonly number[]): void {
    if (fieldIds.length === 0) this.#failed.delete(erp);
    else this.#failed.set(erp, new Set(fieldIds));
  }
}

function signature({ crmFieldKey, syncToCrm, syncToErp }: ErpFieldRecord): string {
  return `${syncToCrm ? '>' : ''}${syncToErp ? '<' : ''}${crmFieldKey}`;
}
