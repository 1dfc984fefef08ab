import type { ReactiveControllerHost } from 'lit';
import { define, type ElementClass } from '../../core/custom-element.js';

/** A part of the tab whose code comes after the lists: without it everything else is there. */
export class LazyPart {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<ElementClass>;
  #asked = false;
  #ready = false;

  constructor(host: ReactiveControllerHost, load: () => Promise<ElementClass>) {
    this.#host = host;
    this.#load = load;
  }

  /** Its element is defined. */
  get ready(): boolean {
    return this.#ready;
  }

  /** It is needed: loaded once by itself… */
  want(): void {
    if (!this.#asked) void this.retry();
  }

  /** …and again when the user asks for it after a failure. */
  async retry(): Promise<void> {
    this.#asked = true;
    try {
      define(await this.#load());
      this.#ready = true;
      this.#host.requestUpdate();
    } catch (error) {
      // For the host's developers: a policy, a missing file or a mistake all look alike on the screen.
      console.warn('quotesync: a part of the tab "Sync" could not be loaded.', error);
    }
  }
}
