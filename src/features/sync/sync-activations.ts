import type { ReactiveControllerHost } from 'lit';
import type { SyncActivation } from '../../backend/index.js';

interface Wish {
  readonly active: boolean;
}

/**
 * Wishes to activate and to deactivate that are under way, by connection. Each goes to the backend at once, which makes
 * them in their order; the answer to the last one says what is.
 */
export class SyncActivations {
  readonly #host: ReactiveControllerHost;
  #wishes: ReadonlyMap<number, Wish> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Another map whenever something changes. */
  get wishes(): ReadonlyMap<number, Wish> {
    return this.#wishes;
  }

  /** They belong to a tenant that is gone. */
  forget(): void {
    this.#wishes = new Map();
  }

  /**
   * @returns `undefined` when another wish for this connection has been made meanwhile: its answer counts, also in place
   * of an error
   */
  async make(id: number, active: boolean, write: () => Promise<SyncActivation>): Promise<SyncActivation | undefined> {
    const wish: Wish = { active };
    this.#wishes = new Map(this.#wishes).set(id, wish);
    this.#host.requestUpdate();
    const isLast = (): boolean => this.#wishes.get(id) === wish;
    try {
      const answer = await write();
      return isLast() ? answer : undefined;
    } catch (thrown) {
      if (isLast()) throw thrown;
      return undefined;
    } finally {
      if (isLast()) {
        this.#wishes = new Map([...this.#wishes].filter(([other]) => other !== id));
        this.#host.requestUpdate();
      }
    }
  }
}
