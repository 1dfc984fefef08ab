import type { ReactiveControllerHost } from 'lit';
import { BackendError } from '../backend/backend-error.js';

export type ActionState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'failed'; readonly error: BackendError };

/**
 * One write at a time: while it runs, another `run` does nothing (double click, Enter twice). It goes on when the
 * element leaves the page, because half a write is worse than a late one; `cancel` only stops waiting for it.
 */
export class Action {
  readonly #host: ReactiveControllerHost;
  #running: AbortController | undefined;
  #error: BackendError | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get state(): ActionState {
    if (this.#running) return { status: 'running' };
    return this.#error ? { status: 'failed', error: this.#error } : { status: 'idle' };
  }

  get running(): boolean {
    return this.#running !== undefined;
  }

  /** @returns what `write` returned, or `undefined` when it failed, nobody waits for it, or another one is running */
  async run<T>(write: () => Promise<T>): Promise<T | undefined> {
    if (this.#running) return undefined;
    const waiting = new AbortController();
    this.#running = waiting;
    this.#error = undefined;
    this.#host.requestUpdate();
    const given = new Promise<undefined>((resolve) => {
      waiting.signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    try {
      return await Promise.race([write(), given]);
    } catch (thrown) {
      this.#error = BackendError.from(thrown);
      return undefined;
    } finally {
      if (this.#running === waiting) this.#running = undefined;
      this.#host.requestUpdate();
    }
  }

  cancel(): void {
    this.#running?.abort();
    this.#running = undefined;
    this.#host.requestUpdate();
  }

  /** Forgets a failure. */
  reset(): void {
    this.#error = undefined;
    this.#host.requestUpdate();
  }
}
