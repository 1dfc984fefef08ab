import type { ReactiveControllerHost } from 'lit';
import { BackendError } from '../backend/backend-error.js';

export type ActionState =
  | { readonly status: 'idle' }
  | { readonly status: 'running' }
  | { readonly status: 'failed'; readonly error: BackendError };

/**
 * One write at a time: while it runs, another `run` does nothing (double click, Enter twice). It goes on when the
 * element leaves the page, because half a write is worse than a late one; `cancel` gives up waiting for it.
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

  /** @returns what `write` returned, or `undefined` when it failed, was cancelled, or another one is running */
  async run<T>(write: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    if (this.#running) return undefined;
    const controller = new AbortController();
    this.#running = controller;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      const result = await write(controller.signal);
      return controller.signal.aborted ? undefined : result;
    } catch (thrown) {
      if (!controller.signal.aborted) this.#error = BackendError.from(thrown);
      return undefined;
    } finally {
      if (this.#running === controller) this.#running = undefined;
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
