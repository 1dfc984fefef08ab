import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SyncBackend } from '../../backend/index.js';
import type { SyncConnectionItem } from './sync-connection-item.js';

/** So many connections are looked at by themselves; of a longer list the others once they are selected. */
const UNASKED = 10;

const NONE: ReadonlyMap<number, number> = new Map();

/** The code comes with the first score. */
export const connectionScore = {
  load: async () => import('./model/connection-score.js'),
};

export interface HealthScoresOptions {
  readonly sync: () => SyncBackend | undefined;
  readonly language: () => string;
  readonly items: () => readonly SyncConnectionItem[];
  readonly selectedId: () => number | undefined;
}

/**
 * How well the connections of the list are configured. Reading it takes several calls for each: they are made one
 * connection at a time, after the list is there, and nobody waits for them. What cannot be read has no score.
 */
export class SyncHealthScores implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: HealthScoresOptions;
  #scores: ReadonlyMap<number, number> = NONE;
  /** Also those that failed: they are asked for again only when something has changed. */
  #asked = new Set<number>();
  #sync: SyncBackend | undefined;
  #gone = new AbortController();
  #reading = false;

  constructor(host: ReactiveControllerHost, options: HealthScoresOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  get scores(): ReadonlyMap<number, number> {
    return this.#sync === this.#options.sync() ? this.#scores : NONE;
  }

  hostDisconnected(): void {
    this.#gone.abort();
    this.#asked = new Set(this.#scores.keys());
  }

  hostConnected(): void {
    this.#gone = new AbortController();
  }

  hostUpdated(): void {
    const sync = this.#options.sync();
    if (sync !== this.#sync) this.#startOver(sync);
    void this.#read();
  }

  /** Something was stored: it is read again; what is shown stays until then. */
  outdated(): void {
    this.#asked = new Set();
    this.#host.requestUpdate();
  }

  get #next(): SyncConnectionItem | undefined {
    const live = this.#options.items().filter(({ deleted }) => !deleted);
    const selected = live.filter(({ id }) => id === this.#options.selectedId());
    return [...selected, ...live.slice(0, UNASKED)].find(({ id }) => !this.#asked.has(id));
  }

  /** Another tenant. */
  #startOver(sync: SyncBackend | undefined): void {
    this.#sync = sync;
    this.#gone.abort();
    this.#gone = new AbortController();
    this.#asked = new Set();
    this.#scores = NONE;
  }

  async #read(): Promise<void> {
    const sync = this.#sync;
    const item = this.#next;
    if (this.#reading || !sync?.mapping || !item) return;
    this.#reading = true;
    this.#asked.add(item.id);
    const { signal } = this.#gone;
    try {
      const { readScore } = await connectionScore.load();
      const score = await readScore(sync, item, { signal, language: this.#options.language() });
      if (!signal.aborted) this.#scores = new Map(this.#scores).set(item.id, score);
    } catch {
      // The list is there without it, and the summary says what is wrong.
      if (!signal.aborted) this.#scores = new Map([...this.#scores].filter(([id]) => id !== item.id));
    } finally {
      this.#reading = false;
      // Also for the next one.
      this.#host.requestUpdate();
    }
  }
}
