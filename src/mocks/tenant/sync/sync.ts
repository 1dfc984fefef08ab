import type { BatchTasks } from '../batch.js';
import type { Clockwork } from '../clockwork.js';
import type { ErpActorType } from '../../connectors/sync-connector.js';
import { CrmFields, type CrmFieldSeed } from './crm-field-store.js';
import { ErpActors, type ActorMappingSeed } from './erp-actors.js';
import { FieldDefaults } from './field-defaults.js';
import { Imports } from './imports.js';
import { ListMappings } from './list-mappings.js';
import { Resync } from './resync.js';
import { SyncConnections } from './sync-connections.js';
import { SyncConnectors } from './sync-connectors.js';
import { SyncEngine, type EngineSeed, type EngineOptions } from './sync-engine.js';
import { SyncHistory, type HistorySeed } from './sync-history.js';
import { SyncLog } from './sync-log.js';
import { SyncPlanner } from './sync-plan.js';
import { SyncPreviews } from './sync-previews.js';
import { SyncProgress } from './sync-progress.js';
import type { SyncConnectionRecord, SyncConnectorRecord } from './sync-records.js';
import { SyncStore, type SyncSources } from './sync-store.js';
import { Synchronizer } from './synchronizer.js';
import { World } from './world.js';

export interface SyncConnectionSeed extends SyncConnectionRecord {
  readonly config: Readonly<Record<string, string>>;
  /** Local time; absent = never. */
  readonly lastSync?: string;
  /** By actor; actors that are left out are switched off. */
  readonly mappings?: Readonly<Partial<Record<ErpActorType, ActorMappingSeed>>>;
  /** Items of SuperOffice's lists by the items of the ERP system's, by actor and field: `Customer.CustGr`. */
  readonly listMappings?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface SyncSeed {
  readonly connectors: readonly SyncConnectorRecord[];
  readonly connections: readonly SyncConnectionSeed[];
  /** Absent: by id. 0 = SuperOffice itself. */
  readonly priorities?: readonly number[];
  /** User-defined fields of SuperOffice, in addition to those that every tenant has. */
  readonly crmFields?: CrmFieldSeed;
  readonly engine: EngineSeed;
  readonly history?: HistorySeed;
}

const NOTHING: SyncSeed = { connectors: [], connections: [], engine: { running: false, intervalSeconds: 300 } };

export interface SyncAreaSources extends SyncSources {
  readonly clockwork: Clockwork;
  readonly batch: BatchTasks;
  readonly options: EngineOptions;
}

/** Synchronisation with ERP systems: its areas, and the simulated world that they move values in. */
export class Sync {
  readonly connectors: SyncConnectors;
  readonly connections: SyncConnections;
  /** Fields of SuperOffice. */
  readonly crmFields = new CrmFields();
  readonly actors: ErpActors;
  readonly defaults: FieldDefaults;
  readonly listMappings: ListMappings;
  readonly engine: SyncEngine;
  /** By hand. */
  readonly imports: Imports;
  /** Dry runs. */
  readonly previews: SyncPreviews;
  /** The records of both sides: who writes into them is somebody at work in SuperOffice or in an ERP system. */
  readonly world: World;
  readonly #store: SyncStore;
  readonly #clockwork: Clockwork;
  readonly #log = new SyncLog();
  readonly #progress = new SyncProgress();
  readonly #synchronizer: Synchronizer;

  constructor(sources: SyncAreaSources) {
    const { clockwork, batch, options } = sources;
    const store = new SyncStore(sources);
    this.#store = store;
    this.#clockwork = clockwork;
    this.actors = new ErpActors(store, this.crmFields);
    this.defaults = new FieldDefaults({ store, actors: this.actors });
    this.listMappings = new ListMappings(store, this.actors);
    const areas = { store, actors: this.actors, listMappings: this.listMappings };
    const world = new World(areas);
    this.world = world;
    this.connectors = new SyncConnectors(store);
    this.connections = new SyncConnections({ ...areas, catchUp: () => clockwork.catchUp() });
    const progress = this.#progress;
    const planner = new SyncPlanner({ actors: this.actors, world, progress });
    const synchronizer = new Synchronizer({ store, planner, progress, world, log: this.#log });
    this.#synchronizer = synchronizer;
    const resync = new Resync({ store, synchronizer, world });
    const engine = new SyncEngine({ store, synchronizer, resync, log: this.#log, clockwork, batch, options });
    this.engine = engine;
    this.imports = new Imports({ ...areas, world, isEngineRunning: () => engine.status().running });
    this.previews = new SyncPreviews({ ...areas, world, planner, catchUp: () => clockwork.catchUp() });
  }

  load(seed: SyncSeed = NOTHING): void {
    for (const each of [this.#store, this.actors, this.listMappings, this.world, this.#progress, this.#log]) {
      each.clear();
    }
    this.imports.clear();
    this.crmFields.load(seed.crmFields);
    for (const connector of seed.connectors) this.#store.connectors.set(connector.id, connector);
    for (const connection of seed.connections) this.#load(connection);
    const ids = seed.connections.flatMap(({ id, deleted }) => (deleted ? [] : [id]));
    this.#store.priorities = seed.priorities ?? ids;
    for (const { id, lastSync } of seed.connections) if (lastSync !== undefined) this.#synchronizer.load(id);
    const { history } = seed;
    const sources = { store: this.#store, synchronizer: this.#synchronizer, world: this.world };
    if (history) this.#log.add(new SyncHistory(sources).rows(history, this.#clockwork.now()));
    this.engine.load(seed.engine);
  }

  #load({ config, lastSync, mappings = {}, listMappings = {}, ...record }: SyncConnectionSeed): void {
    const store = this.#store;
    store.connections.set(record.id, record);
    store.configs.set(record.id, new Map(Object.entries(config)));
    if (lastSync !== undefined) store.lastSync.set(record.id, lastSync);
    const connector = store.reachable(record.connectorId);
    if (!connector) return;
    this.actors.refresh(record.id, connector);
    this.actors.load(record.id, mappings);
    for (const field of this.actors.fields(record.id)) {
      const items = listMappings[`${field.actorType}.${field.key}`];
      if (items) this.listMappings.load(field.id, new Map(Object.entries(items)));
    }
  }
}
