import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError, type Backend, type SyncJob } from '../../backend/index.js';
import { Polling } from '../../core/polling.js';
import { isLive } from './job-words.js';

/** Milliseconds between two questions: the first ones come soon; when nothing moves they become rare. */
const SOONEST = 1500;
const LATEST = 15_000;
const SLOWER = 1.4;
/** Milliseconds after which a job that the service did not name is looked for again, and for how long. */
const EXPECTED_EVERY = 3000;
const EXPECTED_FOR = 30_000;

/** A job as it is shown. */
export interface WatchedJob {
  readonly job: SyncJob;
  /** It was running, and the service does not list it any more; since when it has been missed. */
  readonly lostAt?: Date;
}

export interface JobWatcherOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** It was not there when the list was read last, and has something to do. */
  readonly onBegun: (job: SyncJob) => void;
  /** It ran and has ended, or is lost. */
  readonly onEnded: (watched: WatchedJob) => void;
}

/** Reads the jobs, and again while one of them runs and somebody looks. All that it knows comes from the backend. */
export class JobWatcher implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #options: JobWatcherOptions;
  readonly #polling: Polling;
  #backend: Backend | undefined;
  #rows: readonly WatchedJob[] = [];
  #error: BackendError | undefined;
  #readAt: Date | undefined;
  /** To be read although nothing is known to run. */
  #unread = true;
  /** Until when a job that was begun is looked for; `performance.now()`. */
  #expectedUntil = 0;
  /** How often nothing had moved. */
  #still = 0;

  constructor(host: ReactiveControllerHost & Element, options: JobWatcherOptions) {
    this.#host = host;
    this.#options = options;
    // Before the polling, which looks at the interval when the host is connected.
    host.addController(this);
    this.#polling = new Polling(host, { interval: () => this.#interval, poll: (signal) => this.#poll(signal) });
  }

  /** Something may have been begun or stopped while nobody looked. */
  hostConnected(): void {
    this.#unread = true;
  }

  hostUpdate(): void {
    const backend = this.#options.backend();
    if (backend === this.#backend) return;
    this.#backend = backend;
    this.#rows = [];
    this.#error = this.#readAt = undefined;
    this.#unread = true;
    this.#expectedUntil = this.#still = 0;
    this.#polling.ask();
  }

  /** The newest first. */
  get rows(): readonly WatchedJob[] {
    return this.#rows;
  }

  /** Why the last question was not answered. */
  get error(): BackendError | undefined {
    return this.#error;
  }

  /** When what is known was read. */
  get readAt(): Date | undefined {
    return this.#readAt;
  }

  /** Reads now. @param expected a job was begun: when it is not there yet, it is looked for */
  read(expected = false): void {
    this.#unread = true;
    this.#error = undefined;
    this.#still = 0;
    if (expected) this.#expectedUntil = performance.now() + EXPECTED_FOR;
    this.#polling.ask();
    this.#host.requestUpdate();
  }

  get #interval(): number | undefined {
    if (!this.#options.backend()?.sync || isRefused(this.#error)) return undefined;
    if (this.#unread) return this.#error ? EXPECTED_EVERY : 0;
    if (this.#rows.some(isWatched)) return Math.min(LATEST, SOONEST * SLOWER ** this.#still);
    return performance.now() < this.#expectedUntil ? EXPECTED_EVERY : undefined;
  }

  async #poll(signal: AbortSignal): Promise<void> {
    const sync = this.#options.backend()?.sync;
    if (!sync) return;
    try {
      const jobs = await sync.jobs({ signal, language: this.#options.language() });
      if (!signal.aborted) this.#take(jobs);
    } catch (thrown) {
      if (!signal.aborted) this.#error = BackendError.from(thrown);
      throw thrown;
    } finally {
      this.#host.requestUpdate();
    }
  }

  #take(jobs: readonly SyncJob[]): void {
    const isFirst = this.#readAt === undefined;
    const before = this.#rows;
    const known = new Map(before.map((row) => [row.job.id, row]));
    const present = jobs.map((job): WatchedJob => ({ job: forwardOnly(job, known.get(job.id)?.job) }));
    const lost = before
      .filter(({ job }) => !jobs.some(({ id }) => id === job.id))
      .map((row) => (isWatched(row) ? { job: row.job, lostAt: this.#readAt ?? new Date() } : row))
      .filter(({ lostAt }) => lostAt);
    this.#rows = [...lost, ...present];
    this.#still = JSON.stringify(before) === JSON.stringify(this.#rows) ? this.#still + 1 : 0;
    this.#readAt = new Date();
    this.#error = undefined;
    this.#unread = false;
    if (!isFirst) this.#tell(known);
    if (this.#rows.some(isWatched)) this.#expectedUntil = 0;
  }

  #tell(known: ReadonlyMap<number, WatchedJob>): void {
    for (const row of this.#rows) {
      const before = known.get(row.job.id);
      if (!before && isWatched(row)) this.#options.onBegun(row.job);
      // One that came and went between two questions has ended as well.
      if (!isWatched(row) && (!before || isWatched(before))) this.#options.onEnded(row);
    }
  }
}

/** Asking again would not help. */
export function isRefused(error: BackendError | undefined): boolean {
  return error?.kind === 'forbidden' || error?.kind === 'unsupported';
}

/** It has something to do, as far as is known. */
export function isWatched({ job, lostAt }: WatchedJob): boolean {
  return isLive(job) && !lostAt;
}

/** Progress does not go back, whatever an answer that was late says. */
function forwardOnly(job: SyncJob, before: SyncJob | undefined): SyncJob {
  if (job.state !== 'running' || before?.state !== 'running') return job;
  const percents = [job.percent, before.percent].filter((percent) => percent !== undefined);
  return percents.length === 0 ? job : { ...job, percent: Math.max(...percents) };
}
