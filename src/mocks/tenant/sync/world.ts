import { crmTypeOf } from './crm-fields.js';
import type { ErpActors } from './erp-actors.js';
import type { ListMappings } from './list-mappings.js';
import type { CrmActorType, ErpFieldRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import type { ErpActorType, ErpParent, ErpSampleRecord } from '../../connectors/sync-connector.js';
import { convertedValue, type ConvertedValue } from './value-conversion.js';

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

/** A record of an ERP system. */
export interface ErpRecord {
  readonly connectionId: number;
  readonly actorType: ErpActorType;
  readonly erpKey: string;
  readonly erp: WorldRecord;
  readonly parent: ErpParent | undefined;
}

/** A record of an ERP system and its counterpart in SuperOffice. */
export interface Link extends ErpRecord {
  readonly crm: WorldRecord;
}

export interface WorldSources {
  readonly store: SyncStore;
  readonly actors: ErpActors;
  readonly listMappings: ListMappings;
}

interface Records {
  readonly links: readonly Link[];
  readonly unlinked: readonly ErpRecord[];
}

/**
 * The records of the simulated ERP systems and of SuperOffice, as far as they are known to synchronisation. A
 * connection's records come into being when somebody looks at them first: most of them have a counterpart then.
 */
export class World {
  readonly #sources: WorldSources;
  readonly #records = new Map<number, Records>();
  /** SuperOffice's records: several connections know the same company. */
  readonly #crm = new Map<CrmActorType, WorldRecord[]>();
  #writes = 0;

  constructor(sources: WorldSources) {
    this.#sources = sources;
  }

  clear(): void {
    this.#records.clear();
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
    return this.#of(connectionId).links;
  }

  /** Records of the ERP system that have no counterpart. */
  unlinked(connectionId: number): readonly ErpRecord[] {
    return this.#of(connectionId).unlinked;
  }

  /** As synchronisation would have left them: SuperOffice has the values that are mapped. */
  makeAlike(connectionId: number): void {
    for (const { actorType, erp, crm } of this.links(connectionId)) {
      for (const field of this.#sources.actors.fields(connectionId, actorType)) {
        if (field.crmFieldKey === '' || crm.has(field.crmFieldKey)) continue;
        const converted = this.converted(field, erp.get(field.key), true);
        if ('value' in converted) crm.set(field.crmFieldKey, converted.value, 0);
      }
    }
  }

  /** The link of the record that another one belongs to. */
  parentLink({ connectionId, parent }: ErpRecord): Link | undefined {
    return (
      parent &&
      this.links(connectionId).find((link) => link.actorType === parent.actorType && link.erpKey === parent.key)
    );
  }

  /** A record of SuperOffice that has this name, in any case. */
  named(type: CrmActorType, name: string): WorldRecord | undefined {
    const wanted = name.toLowerCase();
    return this.#crm.get(type)?.find((each) => crmName(type, (key) => each.get(key)).toLowerCase() === wanted);
  }

  /** Somebody makes a record in SuperOffice. */
  create(type: CrmActorType): WorldRecord {
    const record = new WorldRecord();
    this.#crm.set(type, [...(this.#crm.get(type) ?? []), record]);
    return record;
  }

  /** @returns the link that there is from now on */
  link(record: ErpRecord, crm: WorldRecord): Link {
    const { links, unlinked } = this.#of(record.connectionId);
    const link = { ...record, crm };
    const others = unlinked.filter(({ erp }) => erp !== record.erp);
    this.#records.set(record.connectionId, { links: [...links, link], unlinked: others });
    return link;
  }

  /** The other side's form of a value. */
  converted(field: ErpFieldRecord, value: string, toCrm: boolean): ConvertedValue {
    const { actors, listMappings } = this.#sources;
    if (listMappings.crmListOf(field)) {
      const item = listMappings.translated(field, value, toCrm);
      return item === undefined ? { failure: 'list-item' } : { value: item };
    }
    const target = toCrm ? actors.crmField(field) : field;
    return target ? convertedValue(value, target.type, target.maxLength) : { value };
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

  #of(connectionId: number): Records {
    const known = this.#records.get(connectionId);
    if (known) return known;
    const { store } = this.#sources;
    const connector = store.reachable(store.connections.get(connectionId)?.connectorId ?? 0);
    if (!connector) return { links: [], unlinked: [] };
    const all = connector.records(store.configs.get(connectionId) ?? new Map());
    const records = {
      links: all.filter(({ unlinked }) => !unlinked).map((each) => this.#linked(connectionId, each)),
      unlinked: all.filter(({ unlinked }) => unlinked).map((each) => erpRecord(connectionId, each)),
    };
    this.#records.set(connectionId, records);
    return records;
  }

  #linked(connectionId: number, sample: ErpSampleRecord): Link {
    const type = crmTypeOf(sample.actorType);
    const name = crmName(type, (field) => sample.values[field] ?? '');
    const known = name === '' ? undefined : this.named(type, name);
    const crm = known ?? this.create(type);
    if (!known) for (const field of NAMES[type]) crm.set(field, sample.values[field] ?? '', 0);
    return { ...erpRecord(connectionId, sample), crm };
  }
}

function erpRecord(connectionId: number, { actorType, key, values, parent }: ErpSampleRecord): ErpRecord {
  const erp = new WorldRecord();
  for (const [field, value] of Object.entries(values)) erp.set(field, value, 0);
  return { connectionId, actorType, erpKey: key, erp, parent };
}

/** Fields that a record of SuperOffice has even if nobody maps them. */
export const NAMES: Readonly<Record<CrmActorType, readonly string[]>> = {
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
