import type { FieldType } from '../../connectors/index.js';
import { fieldCompatibility, standardCrmFields } from './crm-fields.js';
import type { CrmActorType, CrmField } from './sync-records.js';

export type CrmFieldSeed = Readonly<Partial<Record<CrmActorType, readonly CrmField[]>>>;

const TYPES: readonly CrmActorType[] = ['Contact', 'Person', 'Project', 'Sale', 'Unknown'];

/** The fields of a tenant's SuperOffice that can be synchronised: those that everybody has, and its own. */
export class CrmFields {
  readonly #fields = new Map<CrmActorType, Map<string, CrmField>>();
  /** What fields that are gone were called. */
  readonly #gone = new Map<CrmActorType, Map<string, string>>();

  constructor() {
    this.load();
  }

  /** @param own in addition to the standard ones */
  load(own: CrmFieldSeed = {}): void {
    for (const type of TYPES) {
      const fields = [...standardCrmFields(type), ...(own[type] ?? [])];
      this.#fields.set(type, new Map(fields.map((field) => [field.key, field])));
    }
    this.#gone.clear();
  }

  of(type: CrmActorType): readonly CrmField[] {
    return [...(this.#fields.get(type)?.values() ?? [])];
  }

  find(type: CrmActorType, key: string): CrmField | undefined {
    return this.#fields.get(type)?.get(key);
  }

  /** Also of a field that is gone; `''`: there has never been one. */
  labelOf(type: CrmActorType, key: string): string {
    return this.find(type, key)?.label ?? this.#gone.get(type)?.get(key) ?? '';
  }

  /** Somebody makes a user-defined field, or changes one. */
  add(type: CrmActorType, field: CrmField): void {
    this.#fields.get(type)?.set(field.key, field);
  }

  /** Somebody deletes a field: what is mapped to it leads nowhere. */
  remove(type: CrmActorType, key: string): void {
    const gone = this.#gone.get(type) ?? new Map<string, string>();
    this.#gone.set(type, gone.set(key, this.labelOf(type, key)));
    this.#fields.get(type)?.delete(key);
  }

  /** What a connector's field is mapped to by itself: the field with the same key, in any case, if its type fits. */
  automaticMapping(type: CrmActorType, erpKey: string, erpType: FieldType): string {
    const found = this.find(type, erpKey.toUpperCase());
    const grade = found && fieldCompatibility(erpType, found.type)?.toSuperOffice.grade;
    return found && (grade === 'exact' || grade === 'safe') ? found.key : '';
  }
}
