import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Draft, DraftStore } from './draft-store.js';

/** Typing goes on; a crash loses at most this much of it. In milliseconds. */
const PAUSE = 400;

/** Keeps the edits of one form while they are made, and forgets them when they are saved or given up. */
export class DraftKeeper implements ReactiveController {
  readonly #store: () => DraftStore | undefined;
  #key = '';
  #pending: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, store: () => DraftStore | undefined) {
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    // The last event that a page is sure to get.
    document.addEventListener('visibilitychange', this.#flush);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#flush);
    this.#flush();
  }

  /** Starts with another form. @returns what was kept of it */
  async open(key: string): Promise<Draft | undefined> {
    this.#flush();
    this.#key = key;
    return this.#store()?.load(key);
  }

  /** The form is about something else from now on: a new connection has got its id. */
  move(key: string): void {
    this.forget();
    this.#key = key;
  }

  keep(value: unknown): void {
    this.#pending = value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, PAUSE);
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#pending = undefined;
    void this.#store()?.remove(this.#key);
  }

  readonly #flush = (): void => {
    clearTimeout(this.#timer);
    const pending = this.#pending;
    this.#pending = undefined;
    if (pending !== undefined) void this.#store()?.save(this.#key, pending);
  };
}
