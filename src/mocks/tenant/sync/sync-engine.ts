import { OK_ANSWER, refusal, type PluginAnswer } from '../../connectors/quote-connector.js';
import { syncConnectorAt } from '../../connectors/sync-index.js';
import type { BatchTaskRecord, BatchTasks } from '../batch.js';
import type { Clockwork, Due } from '../clockwork.js';
import { TenantError } from '../tenant-error.js';
import { NOT_WHILE_OFF, runAnswer, TURNED_OFF, TURNED_ON } from './engine-texts.js';
import { randomFrom } from './random.js';
import type { Resync } from './resync.js';
import type { SyncLog } from './sync-log.js';
import type { EngineStatus, SyncConnectionRecord, SyncLogRecord, SyncLogTexts } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import type { RunOutcome, Synchronizer } from './synchronizer.js';

export interface EngineSeed {
  readonly running: boolean;
  readonly intervalSeconds: number;
}

export interface EngineOptions {
  /** How long the batch service takes to notice that the engine is to start or stop; milliseconds. */
  readonly engineLag: number;
  /** How long a resynchronisation takes in the background; milliseconds. */
  readonly resyncDuration: number;
  /** Whether people change values between two runs, so that there is something to synchronise. */
  readonly edits: boolean;
}

export interface SyncEngineSources {
  readonly store: SyncStore;
  readonly synchronizer: Synchronizer;
  readonly resync: Resync;
  readonly log: SyncLog;
  readonly clockwork: Clockwork;
  readonly batch: BatchTasks;
  readonly options: EngineOptions;
}

/** Seconds. */
const MIN_INTERVAL = 60;
/** A page that was closed for a week need not wait for thousands of runs: only the latest ones are made. */
const MAX_MISSED_RUNS = 50;

/** Automatic synchronisation. It has no timer: missed runs are made when somebody looks. */
export class SyncEngine {
  readonly #sources: SyncEngineSources;
  #running = false;
  #interval = MIN_INTERVAL;
  #nextRun = Infinity;
  #runs = 0;
  /** What was asked for and has not happened yet. */
  #wish: { readonly run: boolean; readonly at: number } | undefined;

  constructor(sources: SyncEngineSources) {
    this.#sources = sources;
    const engine: Due = { next: () => this.#nextEvent(), happen: () => this.#happen() };
    sources.clockwork.add(engine);
  }

  load({ running, intervalSeconds }: EngineSeed): void {
    this.#running = running;
    this.#interval = intervalSeconds;
    this.#wish = undefined;
    this.#runs = 0;
    this.#nextRun = running ? this.#sources.clockwork.now() + this.#intervalMs() : Infinity;
  }

  status(): EngineStatus {
    this.#sources.clockwork.catchUp();
    return {
      running: this.#running,
      message: this.#running ? TURNED_ON : TURNED_OFF,
      intervalSeconds: this.#interval,
    };
  }

  /** Asks the batch service: the answer is the state before, unless it takes no time. The last wish counts. */
  setRunning(run: boolean): EngineStatus {
    const { clockwork, options } = this.#sources;
    clockwork.catchUp();
    this.#wish = { run, at: clockwork.now() + options.engineLag };
    return this.status();
  }

  setInterval(seconds: number): void {
    if (!Number.isInteger(seconds) || seconds < MIN_INTERVAL) {
      throw new TenantError('ArgumentException', 'The interval is one minute at least.', 'Interval');
    }
    const { clockwork } = this.#sources;
    clockwork.catchUp();
    this.#interval = seconds;
    if (this.#running) this.#nextRun = clockwork.now() + this.#intervalMs();
  }

  /** Runs once, unless the engine is off. Slow connectors take their time. */
  async syncAll(): Promise<PluginAnswer> {
    return this.status().running ? this.forceSyncAll() : NOT_WHILE_OFF;
  }

  async forceSyncAll(): Promise<PluginAnswer> {
    const { clockwork, synchronizer } = this.#sources;
    await this.#waitFor(synchronizer.active());
    clockwork.catchUp();
    return runAnswer(this.#run(clockwork.now()), synchronizer.active().length);
  }

  /** @param sourceId id of a connection; 0 = SuperOffice */
  async resync(sourceId: number): Promise<PluginAnswer> {
    const { clockwork, resync, synchronizer } = this.#sources;
    resync.check(sourceId);
    await this.#waitFor(synchronizer.active());
    clockwork.catchUp();
    const { ok, message } = resync.do(sourceId, 1, clockwork.now());
    return ok ? { ...OK_ANSWER, userExplanation: message } : refusal(message);
  }

  /** The same as a task of the batch service. */
  resyncInBackground(sourceId: number): BatchTaskRecord {
    const { batch, clockwork, resync, options } = this.#sources;
    clockwork.catchUp();
    resync.check(sourceId);
    return batch.start(resync.work(sourceId, options.resyncDuration));
  }

  /** Newest first; the same array until something is written. */
  log(): readonly SyncLogRecord[] {
    this.#sources.clockwork.catchUp();
    return this.#sources.log.rows();
  }

  /** Another one whenever an entry may read differently: entries are added, connections are renamed. */
  logVersion(): string {
    this.#sources.clockwork.catchUp();
    const names = [...this.#sources.store.connections.values()].map(({ id, name }) => [id, name]);
    return JSON.stringify([this.#sources.log.version, names]);
  }

  /** @param read takes the translation that the user reads */
  logTexts(
    { connectionId, actorType, erpKey, crmName, toCrm }: SyncLogRecord,
    read: (raw: string) => string,
  ): SyncLogTexts {
    const connection = read(this.#sources.store.connections.get(connectionId)?.name ?? '');
    const [erp, crm] = [`${connection}: ${actorType} ${erpKey}`, `SuperOffice: ${crmName}`];
    return { connection, source: toCrm ? erp : crm, target: toCrm ? crm : erp };
  }

  #intervalMs(): number {
    return this.#interval * 1000;
  }

  #nextEvent(): number | undefined {
    const at = Math.min(this.#wish?.at ?? Infinity, this.#nextRun);
    return at === Infinity ? undefined : at;
  }

  #happen(): void {
    const wish = this.#wish;
    if (wish && wish.at <= this.#nextRun) {
      this.#wish = undefined;
      if (wish.run !== this.#running) this.#nextRun = wish.run ? wish.at : Infinity;
      this.#running = wish.run;
      return;
    }
    this.#skipLongGone();
    const at = this.#nextRun;
    this.#nextRun = at + this.#intervalMs();
    this.#run(at);
  }

  #skipLongGone(): void {
    const missed = Math.floor((this.#sources.clockwork.now() - this.#nextRun) / this.#intervalMs());
    if (missed > MAX_MISSED_RUNS) this.#nextRun += (missed - MAX_MISSED_RUNS) * this.#intervalMs();
  }

  #run(at: number): RunOutcome {
    const { options, synchronizer } = this.#sources;
    this.#runs += 1;
    const random = randomFrom(this.#runs);
    const edits = options.edits ? 1 + random.below(3) : 0;
    for (let count = 0; count < edits; count += 1) synchronizer.edit(random);
    return synchronizer.run(at);
  }

  async #waitFor(connections: readonly SyncConnectionRecord[]): Promise<void> {
    const { store } = this.#sources;
    for (const { connectorId } of connections) {
      const delay = syncConnectorAt(store.connectors.get(connectorId)?.url ?? '')?.delay ?? 0;
      if (delay > 0) await store.context.wait(delay);
    }
  }
}
