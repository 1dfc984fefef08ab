import { BackendError } from '../backend/backend-error.js';
import type { Backend } from '../backend/backend.js';
import { createBackend } from './backend-factory.js';
import type { AwaitedBackend } from './host-surroundings.js';

/** The backend of a `base-url`: its code may have to be loaded first, and that may fail. */
export class MadeBackend {
  readonly #onChange: () => void;
  #baseUrl = '';
  #backend: Backend | undefined;
  #awaited: AwaitedBackend | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get backend(): Backend | undefined {
    return this.#backend;
  }

  /** Why there is none, while an address is set. */
  get awaited(): AwaitedBackend | undefined {
    return this.#awaited;
  }

  /** @param baseUrl empty: none is wanted */
  set(baseUrl: string): void {
    this.#baseUrl = baseUrl;
    this.#backend = undefined;
    this.#awaited = undefined;
    if (baseUrl) void this.#make();
  }

  readonly #make = async (): Promise<void> => {
    const baseUrl = this.#baseUrl;
    const isWanted = (): boolean => baseUrl === this.#baseUrl;
    const retry = (): void => {
      if (isWanted()) void this.#make();
    };
    this.#awaited = { retry };
    this.#onChange();
    try {
      const made = createBackend(baseUrl);
      const backend = made instanceof Promise ? await made : made;
      if (!isWanted()) return;
      this.#backend = backend;
      this.#awaited = undefined;
    } catch (thrown) {
      if (!isWanted()) return;
      console.warn(`quotesync: there is no backend for the base-url "${baseUrl}".`, thrown);
      const { kind, message } = BackendError.from(thrown);
      // Mostly a file that could not be loaded, so it may work the next time.
      this.#awaited = { retry, error: new BackendError(kind, message, { retryable: true, cause: thrown }) };
    }
    this.#onChange();
  };
}
