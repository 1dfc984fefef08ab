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

  /** One for each list field of the connection that is mapped to a list. */
  all(connectionId: number): readonly ListMapping[] {
    return this.#actors.fields(connectionId).flatMap((field) => {
      const list = this.crmListOf(field);
      return list ? [this.#mapping(field, list)] : [];
    });
  }

  /** Items that are left out, or mapped to 0, are not mapped any more. */
  save(connectionId: number, fieldId: number, items: ReadonlyMap<string, number>): void {
    this.#check(connectionId, fieldId, items, { field: 'ErpFieldId', item: '' });
    this.load(fieldId, items);
  }

  /**
   * All of them or none; fields that are left out stay as they are.
   *
   * @param changes field id → key of the ERP item → id of SuperOffice's item
   */
  saveAll(connectionId: number, changes: ReadonlyMap<number, ReadonlyMap<string, number>>): void {
    this.#store.knownConnection(connectionId);
    for (const [fieldId, items] of changes) {
      const field = `ErpListItemMappings[${fieldId}]`;
      this.#check(connectionId, fieldId, items, { field, item: `${field}.` });
    }
    for (const [fieldId, items] of changes) this.load(fieldId, items);
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

  /** @param parameters how what is wrong is called: the field, and what stands before an item */
  #check(
    connectionId: number,
    fieldId: number,
    items: ReadonlyMap<string, number>,
    parameters: { readonly field: string; readonly item: string },
  ): void {
    const field = this.#actors.fields(connectionId).find(({ id }) => id === fieldId);
    const list = field && this.crmListOf(field);
    if (!list) {
      throw new TenantError('ArgumentException', `Field ${fieldId} is mapped to no list.`, parameters.field);
    }
    const keys = new Set(this.#erpItems(field).map(({ key }) => key));
    for (const [key, id] of items) {
      const isKnown = id === 0 || list.items.some((each) => each.id === id);
      if (isKnown && (id === 0 || keys.has(key))) continue;
      const message = isKnown ? `The ERP system’s list has no item ${key}.` : `The list has no item ${id}.`;
      throw new TenantError('ArgumentException', message, `${parameters.item}ErpCrmListItemMappings[${key}]`);
    }
  }

  #mapping(field: ErpFieldRecord, list: CrmList): ListMapping {
    const mapped = this.#items.get(field.id);
    return {
      fieldId: field.id,
      fieldKey: field.key,
      fieldLabel: field.label,
      actorType: field.actorType,
      erpListName: field.listName,
      crmListName: list.name,
      crmListTitle: list.title,
      items: this.#erpItems(field).map(({ key, name }) => ({
        key,
        name,
        crmItem: list.items.find(({ id }) => id === mapped?.get(key)),
      })),
    };
  }

  /** What the connector offers, then what is mapped although it is not offered, or nobody answers. */
  #erpItems(field: ErpFieldRecord): readonly { readonly key: string; readonly name: string }[] {
    const connectorId = this.#store.connections.get(field.connectionId)?.connectorId ?? 0;
    const offered = this.#store.reachable(connectorId)?.listItems(field.listName) ?? [];
    const keys = new Set(offered.map(({ key }) => key));
    const others = [...(this.#items.get(field.id)?.keys() ?? [])].filter((key) => !keys.has(key));
    return [...offered, ...others.map((key) => ({ key, name: key }))];
  }
}
