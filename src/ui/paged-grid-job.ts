import type { ReactiveControllerHost } from 'lit';
import type { BackendError } from '../backend/index.js';
import type { RowReadOptions } from './paged-grid-model.js';

export type GridJobKind = 'select' | 'copy';

export interface GridJobState {
  readonly kind: GridJobKind;
  readonly done: number;
  readonly total: number;
  readonly error?: BackendError;
}

/** Milliseconds: what is quicker is not worth a word. */
const PATIENCE = 200;

/** Something that reads many rows: one at a time, the newest wins, and it can be cancelled. */
export class GridJob {
  readonly #host: ReactiveControllerHost;
  #running: AbortController | undefined;
  #state: GridJobState | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** `undefined`: nothing worth telling is under way, and nothing has failed. */
  get state(): GridJobState | undefined {
    return this.#state;
  }

  get running(): boolean {
    return this.#running !== undefined;
  }

  /** @returns what `work` read, or `undefined` when it was cancelled or failed */
  async run<T>(
    kind: GridJobKind,
    total: number,
    work: (options: RowReadOptions) => Promise<T>,
  ): Promise<T | undefined> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    let state: GridJobState = { kind, done: 0, total };
    this.#patience = setTimeout(() => this.#show(state), PATIENCE);
    const progress = (done: number, of: number): void => {
      state = { kind, done, total: of };
      if (this.#running === running && this.#state) this.#show(state);
    };
    try {
      const result = await work({ signal: running.signal, progress });
      if (this.#running !== running) return undefined;
      this.#end(undefined);
      return result;
    } catch (thrown) {
      // A reading that ends with its question ends without a word.
      if (this.#running === running)
        this.#end(isBackendError(thrown) ? { kind, done: 0, total, error: thrown } : undefined);
      return undefined;
    }
  }

  cancel(): void {
    this.#running?.abort();
    this.#end(undefined);
  }

  #end(state: GridJobState | undefined): void {
    clearTimeout(this.#patience);
    this.#running = undefined;
    this.#show(state);
  }

  #show(state: GridJobState | undefined): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

function isBackendError(thrown: unknown): thrown is BackendError {
  return thrown instanceof Error && thrown.name === 'BackendError';
}
