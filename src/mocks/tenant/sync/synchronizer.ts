import { ERP_ACTOR_TYPES, type ErpActorType } from '../../connectors/sync-connector.js';
import { localTime } from '../clockwork.js';
import { crmTypeOf } from './crm-fields.js';
import { edited } from './edits.js';
import type { ErpActors } from './erp-actors.js';
import type { Random } from './random.js';
import type { NewLogRecord, SyncLog } from './sync-log.js';
import type { ErpFieldRecord, SyncConnectionRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import { crmName, type Link, type World } from './world.js';

export interface SynchronizerSources {
  readonly store: SyncStore;
  readonly actors: ErpActors;
  readonly world: World;
  readonly log: SyncLog;
}

export interface RunOutcome {
  /** How many values were written. */
  readonly values: number;
  /** Those whose connector does not answer, or refuses. */
  readonly failed: readonly SyncConnectionRecord[];
}

/** Moves values between SuperOffice and the ERP systems, by mapping and direction, and writes down what it moved. */
export class Synchronizer {
  readonly #sources: SynchronizerSources;
  /** How much had been written in the world when a connection was synchronised last. */
  readonly #seen = new Map<number, number>();

  constructor(sources: SynchronizerSources) {
    this.#sources = sources;
  }

  clear(): void {
    this.#seen.clear();
  }

  /** Those that take part, by priority. */
  active(): readonly SyncConnectionRecord[] {
    return this.#sources.store.inOrder().filter(({ active, deleted }) => active && !deleted);
  }

  /** Whether its service answers and agrees with the configuration. */
  isWorking({ id, connectorId }: SyncConnectionRecord): boolean {
    const { store } = this.#sources;
    return store.reachable(connectorId)?.test(store.configs.get(id) ?? new Map()) ?? false;
  }

  /** What is synchronised of a connection: mapped fields with a direction, of actors that are switched on. */
  directedFields(connectionId: number, type?: ErpActorType): readonly ErpFieldRecord[] {
    const { actors } = this.#sources;
    const on = new Set(actors.types(connectionId).flatMap((each) => (each.active ? [each.type] : [])));
    return actors
      .fields(connectionId, type)
      .filter(
        (field) =>
          on.has(field.actorType) &&
          (field.syncToCrm || field.syncToErp) &&
          !field.missingInErp &&
          actors.crmField(field) !== undefined,
      );
  }

  /** Brings every active connection up to date. @param at milliseconds */
  run(at: number): RunOutcome {
    const failed: SyncConnectionRecord[] = [];
    let values = 0;
    for (const connection of this.active()) {
      if (this.isWorking(connection)) values += this.#synchronize(connection, at);
      else failed.push(connection);
    }
    return { values, failed };
  }

  /** Copies all that the mapping lets through in one direction, whatever is newer. @returns how many values it wrote */
  copy(link: Link, toCrm: boolean, at: number): number {
    const fields = this.directedFields(link.connectionId, link.actorType);
    const wanted = fields.filter(({ syncToCrm, syncToErp }) => (toCrm ? syncToCrm : syncToErp));
    return this.#logged(wanted.flatMap((field) => this.#transferred(link, field, toCrm, at) ?? []));
  }

  /** Somebody changes a value that is synchronised, mostly where it is kept. */
  edit(random: Random): void {
    const connection = random.pick(this.active());
    const link = connection && random.pick(this.#sources.world.links(connection.id));
    const field = link && random.pick(this.directedFields(link.connectionId, link.actorType));
    if (!field) return;
    const isKeptInErp = field.syncToCrm && (!field.syncToErp || random.next() < 0.5);
    const inErp = random.next() < 0.9 ? isKeptInErp : !isKeptInErp;
    const { world } = this.#sources;
    const [record, key] = inErp ? [link.erp, field.key] : [link.crm, field.crmFieldKey];
    const value = edited(field, record.get(key), world.choices(field, !inErp), random);
    if (value !== record.get(key)) world.write(record, key, value);
  }

  #synchronize(connection: SyncConnectionRecord, at: number): number {
    const { store, world } = this.#sources;
    const seen = this.#seen.get(connection.id) ?? 0;
    const upTo = world.writes;
    const directed = this.directedFields(connection.id);
    const fieldsOf = new Map(ERP_ACTOR_TYPES.map((type) => [type, directed.filter((each) => each.actorType === type)]));
    const rows = world.links(connection.id).flatMap((link) =>
      (fieldsOf.get(link.actorType) ?? []).flatMap((field) => {
        const toCrm = newerSide(link, field, seen);
        return toCrm === undefined ? [] : (this.#transferred(link, field, toCrm, at) ?? []);
      }),
    );
    this.#seen.set(connection.id, upTo);
    store.lastSync.set(connection.id, localTime(at));
    store.connections.set(connection.id, { ...connection, mostRecent: String(upTo) });
    return this.#logged(rows);
  }

  /** Writes one value to the other side; `undefined`: it is there already, or has no form there. */
  #transferred(link: Link, field: ErpFieldRecord, toCrm: boolean, at: number): NewLogRecord | undefined {
    const { world } = this.#sources;
    const [from, fromKey] = toCrm ? [link.erp, field.key] : [link.crm, field.crmFieldKey];
    const [to, toKey] = toCrm ? [link.crm, field.crmFieldKey] : [link.erp, field.key];
    const value = world.translated(field, from.get(fromKey), toCrm);
    const before = to.get(toKey);
    if (value === undefined || value === before) return undefined;
    const name = crmName(crmTypeOf(link.actorType), (key) => link.crm.get(key)) || link.erpKey;
    world.write(to, toKey, value);
    return {
      connectionId: link.connectionId,
      actorType: link.actorType,
      erpKey: link.erpKey,
      crmName: name,
      toCrm,
      field: field.crmFieldKey,
      oldValue: world.displayed(field, before, toCrm),
      newValue: world.displayed(field, value, toCrm),
      updated: localTime(at),
    };
  }

  #logged(rows: readonly NewLogRecord[]): number {
    this.#sources.log.add(rows);
    return rows.length;
  }
}

/** Where a value that was written later than `seen` may go: to SuperOffice, to the ERP system, or nowhere. */
function newerSide({ erp, crm }: Link, field: ErpFieldRecord, seen: number): boolean | undefined {
  const [erpAt, crmAt] = [erp.writtenAt(field.key), crm.writtenAt(field.crmFieldKey)];
  const toCrm = field.syncToCrm && erpAt > seen;
  const toErp = field.syncToErp && crmAt > seen;
  if (toCrm && toErp) return erpAt > crmAt;
  if (toCrm) return true;
  return toErp ? false : undefined;
}
