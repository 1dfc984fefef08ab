import { TenantError } from '../tenant-error.js';
import { listNameOf } from './crm-fields.js';
import { crmList, type CrmList } from './crm-lists.js';
import type { ErpActors } from './erp-actors.js';
import type { CrmListItem, ErpFieldRecord, ListMapping } from './sync-records.js';
import type { SyncStore } from './sync-store.js';

/** Which item of an ERP system's list is which item of SuperOffice's. */
export class ListMappings {
  readonly #store: SyncStore;
  readonly #actors: ErpActors;
  /** Field id → key of the ERP item → id of SuperOffice's item. */
  readonly #items = new Map<number, ReadonlyMap<string, number>>();

  constructor(store: SyncStore, actors: ErpActors) {
    this.#store = store;
    this.#actors = actors;
  }

  clear(): void {
    this.#items.clear();
  }

  /** One for each list field of the connection that is mapped to a list. A connector that does not answer has no items. */
  all(connectionId: number): readonly ListMapping[] {
    return this.#actors.fields(connectionId).flatMap((field) => {
      const list = this.crmListOf(field);
      return list ? [this.#mapping(field, list)] : [];
    });
  }

  /** Items that are left out, or mapped to 0, are not mapped any more. */
  save(connectionId: number, fieldId: number, items: ReadonlyMap<string, number>): void {
    const mapping = this.all(connectionId).find((each) => each.fieldId === fieldId);
    if (!mapping) throw new TenantError('ArgumentException', `Field ${fieldId} is mapped to no list.`, 'ErpFieldId');
    const list = crmList(mapping.crmListName);
    for (const [key, id] of items) {
      if (id === 0 || list?.items.some((each) => each.id === id)) continue;
      throw new TenantError('ArgumentException', `The list has no item ${id}.`, `ErpCrmListItemMappings[${key}]`);
    }
    this.load(fieldId, items);
  }

  /** Without the rules: how a tenant starts. */
  load(fieldId: number, items: ReadonlyMap<string, number>): void {
    this.#items.set(fieldId, new Map([...items].filter(([, id]) => id !== 0)));
  }

  /** SuperOffice's list behind a mapped list field. */
  crmListOf(field: ErpFieldRecord): CrmList | undefined {
    return field.type === 'List' ? crmList(listNameOf(this.#actors.listReference(field))) : undefined;
  }

  /** The other side's value of a list field; `undefined`: that item is not mapped. */
  translated(field: ErpFieldRecord, value: string, toCrm: boolean): string | undefined {
    const items = [...(this.#items.get(field.id) ?? [])];
    if (value === '') return '';
    if (toCrm) return items.find(([key]) => key === value)?.[1].toString();
    return items.find(([, id]) => String(id) === value)?.[0];
  }

  /** Items of SuperOffice that stand for several items of the ERP system. */
  doubled(field: ErpFieldRecord): readonly CrmListItem[] {
    const ids = [...(this.#items.get(field.id)?.values() ?? [])];
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return this.crmListOf(field)?.items.filter(({ id }) => twice.has(id)) ?? [];
  }

  #mapping(field: ErpFieldRecord, list: CrmList): ListMapping {
    const connectorId = this.#store.connections.get(field.connectionId)?.connectorId ?? 0;
    const mapped = this.#items.get(field.id);
    const items = this.#store.reachable(connectorId)?.listItems(field.listName) ?? [];
    return {
      fieldId: field.id,
      actorType: field.actorType,
      erpListName: field.listName,
      crmListName: list.name,
      crmListTitle: list.title,
      items: items.map(({ key, name }) => ({
        key,
        name,
        crmItem: list.items.find(({ id }) => id === mapped?.get(key)),
      })),
    };
  }
}
