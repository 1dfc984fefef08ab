import type { ErpActorType } from '../../connectors/sync-connector.js';
import { localTime } from '../clockwork.js';
import { crmTypeOf } from './crm-fields.js';
import { edited } from './edits.js';
import type { Random } from './random.js';
import type { NewLogRecord, SyncLog } from './sync-log.js';
import type { PlannedRecord, PlannedValue, SyncPlanner } from './sync-plan.js';
import type { SyncProgress } from './sync-progress.js';
import type { ErpFieldRecord, SyncConnectionRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import { crmName, type Link, type World } from './world.js';

export interface SynchronizerSources {
  readonly store: SyncStore;
  readonly planner: SyncPlanner;
  readonly progress: SyncProgress;
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

  constructor(sources: SynchronizerSources) {
    this.#sources = sources;
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
    return this.#sources.planner.directedFields(connectionId, type);
  }

  /** How a tenant starts: all is where it belongs, but for values that cannot be written. */
  load(connectionId: number): void {
    const { planner, progress, world } = this.#sources;
    world.makeAlike(connectionId);
    for (const { record, failures } of planner.plan(connectionId)) {
      progress.failed(
        record,
        failures.map(({ field }) => field.id),
      );
    }
    progress.synchronized(connectionId, world.writes, planner.directedFields(connectionId));
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
    const steps = wanted.flatMap((field) => this.#sources.planner.step(link, field, toCrm) ?? []);
    return this.#logged(
      this.#written(
        link,
        steps.flatMap((step) => ('failure' in step ? [] : step)),
        at,
      ),
    );
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
    const { store, planner, progress, world } = this.#sources;
    const upTo = world.writes;
    const rows = planner.plan(connection.id).flatMap((planned) => this.#done(planned, at));
    progress.synchronized(connection.id, upTo, planner.directedFields(connection.id));
    store.lastSync.set(connection.id, localTime(at));
    store.connections.set(connection.id, { ...connection, mostRecent: String(upTo) });
    return this.#logged(rows);
  }

  #done({ record, link, values, failures }: PlannedRecord, at: number): readonly NewLogRecord[] {
    const { progress, world } = this.#sources;
    progress.failed(
      record,
      failures.map(({ field }) => field.id),
    );
    if (values.length === 0) return [];
    if (link) return this.#written(link, values, at);
    const made = world.link(record, world.create(crmTypeOf(record.actorType)));
    const rows = this.#written(made, values, at);
    return rows.map((row) => ({ ...row, crmName: nameOf(made) }));
  }

  #written(link: Link, values: readonly PlannedValue[], at: number): readonly NewLogRecord[] {
    const { world } = this.#sources;
    return values.map(({ field, toCrm, before, value }) => {
      const name = nameOf(link);
      world.write(toCrm ? link.crm : link.erp, toCrm ? field.crmFieldKey : field.key, value);
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
    });
  }

  #logged(rows: readonly NewLogRecord[]): number {
    this.#sources.log.add(rows);
    return rows.length;
  }
}

function nameOf({ actorType, erpKey, crm }: Link): string {
  return crmName(crmTypeOf(actorType), (key) => crm.get(key)) || erpKey;
}
