import { crmTypeOf } from './crm-fields.js';
import type { ErpActors } from './erp-actors.js';
import type { ListMappings } from './list-mappings.js';
import type { CrmActorType, ErpFieldRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import type { ErpActorType, ErpSampleRecord } from '../../connectors/sync-connector.js';

/** A record with the moments at which its values were written, counted in writes of the whole world. */
export class WorldRecord {
  readonly #values = new Map<string, string>();
  readonly #written = new Map<string, number>();

  get(field: string): string {
    return this.#values.get(field) ?? '';
  }

  has(field: string): boolean {
    return this.#values.has(field);
  }

  writtenAt(field: string): number {
    return this.#written.get(field) ?? 0;
  }

  set(field: string, value: string, at: number): void {
    this.#values.set(field, value);
    this.#written.set(field, at);
  }
}

/** A record of an ERP system and its counterpart in SuperOffice. */
export interface Link {
  readonly connectionId: number;
  readonly actorType: ErpActorType;
  readonly erpKey: string;
  readonly erp: WorldRecord;
  readonly crm: WorldRecord;
}

export interface WorldSources {
  readonly store: SyncStore;
  readonly actors: ErpActors;
  readonly listMappings: ListMappings;
}

/**
 * The records of the simulated ERP systems and of SuperOffice, as far as they are linked. A connection's records come
 * into being when somebody looks at them first, alike on both sides.
 */
export class World {
  readonly #sources: WorldSources;
  readonly #links = new Map<number, readonly Link[]>();
  /** SuperOffice's records by kind and name: several connections know the same company. */
  readonly #crm = new Map<string, WorldRecord>();
  #writes = 0;

  constructor(sources: WorldSources) {
    this.#sources = sources;
  }

  clear(): void {
    this.#links.clear();
    this.#crm.clear();
    this.#writes = 0;
  }

  /** How much has been written so far. */
  get writes(): number {
    return this.#writes;
  }

  write(record: WorldRecord, field: string, value: string): void {
    this.#writes += 1;
    record.set(field, value, this.#writes);
  }

  /** All linked records of a connection; none while its connector does not answer. */
  links(connectionId: number): readonly Link[] {
    const known = this.#links.get(connectionId);
    if (known) return known;
    const connectorId = this.#sources.store.connections.get(connectionId)?.connectorId ?? 0;
    const connector = this.#sources.store.reachable(connectorId);
    if (!connector) return [];
    const links = connector.records().map((record) => this.#linked(connectionId, record));
    this.#links.set(connectionId, links);
    return links;
  }

  /** The other side's form of a value; `undefined`: it has none. */
  translated(field: ErpFieldRecord, value: string, toCrm: boolean): string | undefined {
    const { listMappings } = this.#sources;
    return listMappings.crmListOf(field) ? listMappings.translated(field, value, toCrm) : value;
  }

  /** What people read for a value. */
  displayed(field: ErpFieldRecord, value: string, ofCrm: boolean): string {
    const connectorId = this.#sources.store.connections.get(field.connectionId)?.connectorId ?? 0;
    const crmItems = this.#sources.listMappings.crmListOf(field)?.items;
    if (ofCrm && crmItems) return crmItems.find(({ id }) => String(id) === value)?.name ?? value;
    if (ofCrm || field.type !== 'List') return value;
    const items = this.#sources.store.reachable(connectorId)?.listItems(field.listName);
    return items?.find(({ key }) => key === value)?.name ?? value;
  }

  /** The items of a list field that have a counterpart on the other side; empty for all other fields. */
  choices(field: ErpFieldRecord, ofCrm: boolean): readonly string[] {
    const { listMappings, store } = this.#sources;
    if (!listMappings.crmListOf(field)) return [];
    const connectorId = store.connections.get(field.connectionId)?.connectorId ?? 0;
    const keys = (store.reachable(connectorId)?.listItems(field.listName) ?? []).map(({ key }) => key);
    return keys.flatMap((key) => {
      const crm = listMappings.translated(field, key, true);
      if (crm === undefined) return [];
      return ofCrm ? crm : key;
    });
  }

  #linked(connectionId: number, { actorType, key, values }: ErpSampleRecord): Link {
    const erp = new WorldRecord();
    for (const [field, value] of Object.entries(values)) erp.set(field, value, 0);
    const crmType = crmTypeOf(actorType);
    const crm = this.#crmRecord(crmType, key, values);
    for (const field of this.#sources.actors.fields(connectionId, actorType)) {
      const value = this.translated(field, erp.get(field.key), true);
      if (field.crmFieldKey !== '' && value !== undefined && !crm.has(field.crmFieldKey)) {
        crm.set(field.crmFieldKey, value, 0);
      }
    }
    return { connectionId, actorType, erpKey: key, erp, crm };
  }

  #crmRecord(type: CrmActorType, key: string, values: ErpSampleRecord['values']): WorldRecord {
    const id = `${type}/${crmName(type, (field) => values[field] ?? '') || key}`;
    const known = this.#crm.get(id);
    if (known) return known;
    const record = new WorldRecord();
    for (const field of NAMES[type]) record.set(field, values[field] ?? '', 0);
    this.#crm.set(id, record);
    return record;
  }
}

/** Fields that a record of SuperOffice has even if nobody maps them. */
const NAMES: Readonly<Record<CrmActorType, readonly string[]>> = {
  Contact: ['NAME'],
  Person: ['FIRSTNAME', 'LASTNAME'],
  Project: ['NAME'],
  Sale: [],
  Unknown: [],
};

/** How SuperOffice shows a record. */
export function crmName(type: CrmActorType, value: (field: string) => string): string {
  return NAMES[type].map(value).join(' ').trim();
}
