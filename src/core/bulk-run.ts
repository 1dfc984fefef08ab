import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError, type BackendErrorKind } from '../backend/index.js';
import { isRefused } from './refused.js';
import { mayBeStored } from './uncertain.js';

export interface BulkRunOptions<Item, Outcome> {
  /** Items a chunk, at most. */
  readonly size: number;
  /** Does a chunk. @returns an outcome for each item, in the order given. Rejects when nothing was tried, or who knows. */
  readonly run: (items: readonly Item[]) => Promise<readonly Outcome[]>;
  /** By default an outcome that is `{ ok: false, … }`. */
  readonly failed?: ((outcome: Outcome) => boolean) | undefined;
  /**
   * Finds out what became of items whose outcome is unknown, before `resume()` goes on. `undefined` for one: it was not
   * done, and is done then. Without this they stay unknown, unless `resume({ again: true })` says otherwise.
   */
  readonly check?: ((items: readonly Item[]) => Promise<readonly (Outcome | undefined)[]>) | undefined;
}

export type BulkStatus =
  | 'idle'
  | 'running'
  /** Going on is pointless just now (see `error`): `resume()` or `cancel()`. */
  | 'paused'
  /** Every item has an outcome, or is known to be unknown. */
  | 'done'
  | 'cancelled'
  /** A chunk was refused for a reason that trying again does not mend. */
  | 'failed';

/** `total` = done + failed + unknown + those that were not tried yet. */
export interface BulkState {
  readonly status: BulkStatus;
  readonly total: number;
  /** With a good outcome. */
  readonly done: number;
  /** With a bad outcome. */
  readonly failed: number;
  /** Sent, but the answer never came: perhaps done, perhaps not. */
  readonly unknown: number;
  /** It ends as soon as the chunk that is under way has ended. */
  readonly cancelling: boolean;
  /** Why it stands, or why it ended early. */
  readonly error?: BackendError | undefined;
}

/** Every further call would fail in the same way, and this one did nothing. */
const POINTLESS: ReadonlySet<BackendErrorKind> = new Set(['unauthenticated', 'rate-limited']);
const isPointless = (error: BackendError): boolean => POINTLESS.has(error.kind) || isRefused(error);
/** As an outcome of one item: the answer is missing, and so will be the next. */
const UNANSWERED: ReadonlySet<BackendErrorKind> = new Set(['network', 'timeout']);

/** The error of an outcome that says `{ ok: false, error }`. */
function errorOf(outcome: unknown): BackendError | undefined {
  const isFailure = typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
  return isFailure && 'error' in outcome ? BackendError.from(outcome.error) : undefined;
}

/**
 * Many writes, chunk by chunk, one chunk at a time. What is done stays done: a chunk is never stopped half-way, a stop
 * is between chunks. Nothing is written twice on a guess.
 *
 * It goes on when its element has left the page (half of a price change is worse than all of it), and tells it when it
 * is back.
 */
export class BulkRun<Item, Outcome> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: BulkRunOptions<Item, Outcome>;
  #items: readonly Item[] = [];
  #outcomes: (Outcome | undefined)[] = [];
  readonly #unknown = new Set<number>();
  /** Indexes of items that wait for their turn; those before `#next` have had it. */
  #queue: readonly number[] = [];
  #next = 0;
  #status: BulkStatus = 'idle';
  #done = 0;
  #failed = 0;
  #error: BackendError | undefined;
  #cancelling = false;
  #connected = false;
  #frame: number | undefined;
  #ended: Promise<readonly (Outcome | undefined)[]> | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: BulkRunOptions<Item, Outcome>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    if (this.#status !== 'idle') this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
  }

  get state(): BulkState {
    return {
      status: this.#status,
      total: this.#items.length,
      done: this.#done,
      failed: this.#failed,
      unknown: this.#unknown.size,
      cancelling: this.#cancelling,
      error: this.#error,
    };
  }

  /** Indexes of the items whose outcome is unknown. */
  get unknown(): ReadonlySet<number> {
    return this.#unknown;
  }

  /**
   * @returns the outcome of each item, when it is done, cancelled or failed (not while it is paused): `undefined` for
   * those that were not tried, and for those in {@link unknown}. While another run is not over: that one's.
   */
  start(items: readonly Item[]): Promise<readonly (Outcome | undefined)[]> {
    if (this.#ended && (this.#status === 'running' || this.#status === 'paused')) return this.#ended;
    this.#items = items;
    const outcomes = new Array<Outcome | undefined>(items.length).fill(undefined);
    this.#outcomes = outcomes;
    this.#unknown.clear();
    this.#queue = items.map((_item, index) => index);
    this.#next = 0;
    this.#done = 0;
    this.#failed = 0;
    this.#ended = new Promise((resolve) => {
      this.#end = () => resolve(outcomes);
    });
    void this.#go(() => this.#work());
    return this.#ended;
  }

  /** Ends it after the chunk that is under way; at once when it is paused. */
  cancel(): void {
    if (this.#status === 'paused') this.#set('cancelled', this.#error);
    if (this.#status !== 'running') return;
    this.#cancelling = true;
    this.#notify();
  }

  /**
   * Goes on after a pause, with the first item without an outcome.
   * @param again do those whose outcome is unknown once more, too: only where doing it twice does no harm
   */
  resume({ again = false }: { readonly again?: boolean } = {}): void {
    if (this.#status !== 'paused') return;
    if (again) this.#putBack([...this.#unknown]);
    void this.#go(async () => {
      await this.#checkUnknown();
      await this.#work();
    });
  }

  async #go(work: () => Promise<void>): Promise<void> {
    this.#set('running', undefined);
    await work();
    if (this.#status !== 'running') return;
    const given = this.#cancelling && this.#unknown.size > 0;
    this.#set(this.#waiting > 0 || given ? 'cancelled' : 'done', undefined);
  }

  get #waiting(): number {
    return this.#queue.length - this.#next;
  }

  async #work(): Promise<void> {
    while (this.#status === 'running' && !this.#cancelling && this.#waiting > 0) {
      const chunk = this.#queue.slice(this.#next, this.#next + this.#options.size);
      this.#next += chunk.length;
      await this.#runChunk(chunk);
      this.#notify();
      await pageHasItsTurn();
    }
  }

  async #runChunk(chunk: readonly number[]): Promise<void> {
    const items = this.#itemsAt(chunk);
    try {
      this.#take(chunk, await this.#options.run(items));
    } catch (thrown) {
      const error = BackendError.from(thrown);
      const uncertain = mayBeStored(error);
      if (uncertain) chunk.forEach((index) => this.#unknown.add(index));
      else this.#putBack(chunk);
      this.#stop(error, uncertain || error.retryable || error.kind === 'unauthenticated' ? 'paused' : 'failed');
    }
  }

  #take(chunk: readonly number[], outcomes: readonly Outcome[]): void {
    const untried: number[] = [];
    let stop: BackendError | undefined;
    chunk.forEach((index, place) => {
      const outcome = outcomes[place];
      const error =
        outcome === undefined
          ? new BackendError('protocol', 'An outcome for each item was expected.')
          : errorOf(outcome);
      if (outcome !== undefined && !(error && (isPointless(error) || UNANSWERED.has(error.kind)))) {
        this.#settle(index, outcome);
        return;
      }
      stop ??= error;
      if (error && isPointless(error)) untried.push(index);
      else this.#unknown.add(index);
    });
    this.#putBack(untried);
    if (stop) this.#stop(stop, 'paused');
  }

  #settle(index: number, outcome: Outcome): void {
    this.#outcomes[index] = outcome;
    const failed = this.#options.failed?.(outcome) ?? isNotOk(outcome);
    if (failed) this.#failed += 1;
    else this.#done += 1;
  }

  async #checkUnknown(): Promise<void> {
    const { check, size } = this.#options;
    const unknown = [...this.#unknown];
    for (let from = 0; check && from < unknown.length && !this.#cancelling; from += size) {
      const chunk = unknown.slice(from, from + size);
      try {
        const outcomes = await check(this.#itemsAt(chunk));
        const undone = chunk.filter((_index, place) => outcomes[place] === undefined);
        chunk.forEach((index, place) => {
          const outcome = outcomes[place];
          if (outcome === undefined) return;
          this.#unknown.delete(index);
          this.#settle(index, outcome);
        });
        this.#putBack(undone);
        this.#notify();
      } catch (thrown) {
        this.#stop(BackendError.from(thrown), 'paused');
        return;
      }
    }
  }

  #itemsAt(indexes: readonly number[]): readonly Item[] {
    return indexes.flatMap((index) => this.#items.slice(index, index + 1));
  }

  #putBack(indexes: readonly number[]): void {
    if (indexes.length === 0) return;
    indexes.forEach((index) => this.#unknown.delete(index));
    this.#queue = [...indexes, ...this.#queue.slice(this.#next)].sort((a, b) => a - b);
    this.#next = 0;
  }

  /** A stop that was asked for anyway is no pause: there is nothing to ask. */
  #stop(error: BackendError, status: 'paused' | 'failed'): void {
    this.#set(this.#cancelling ? 'cancelled' : status, error);
  }

  #set(status: BulkStatus, error: BackendError | undefined): void {
    this.#status = status;
    this.#error = error;
    this.#cancelling = false;
    if (this.#connected) this.#host.requestUpdate();
    if (status === 'done' || status === 'cancelled' || status === 'failed') this.#end?.();
  }

  /** A thousand quick chunks are no thousand renders. */
  #notify(): void {
    if (!this.#connected || this.#frame !== undefined) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      if (this.#connected) this.#host.requestUpdate();
    });
  }
}

function isNotOk(outcome: unknown): boolean {
  return typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === false;
}

/** A page that nobody sees needs no turn, and its timers come once a second or even once a minute. */
export function pageHasItsTurn(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => setTimeout(resolve));
}
