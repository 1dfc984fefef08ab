import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { define, type ElementClass } from '../../core/custom-element.js';

/** The code of the preview comes after that of the rows: nobody waits for a picture to edit. */
export const productPreviewElement: { load: () => Promise<ElementClass> } = {
  load: async () => (await import('./quotesync-product-preview.js')).QuotesyncProductPreview,
};

/** Loads the preview when it is first wanted. */
export class LazyPreview implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #wanted: () => boolean;
  #loading = false;
  #failed = false;

  constructor(host: ReactiveControllerHost, wanted: () => boolean) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#wanted() && !this.#loading) void this.#load();
  }

  get failed(): boolean {
    return this.#failed;
  }

  retry(): void {
    this.#failed = false;
    void this.#load();
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    this.#loading = true;
    try {
      define(await productPreviewElement.load());
    } catch (error) {
      // For the host's developers: a policy, a missing file or a mistake all look alike on the screen.
      console.warn('quotesync: the preview of the product dialog could not be loaded.', error);
      this.#failed = true;
      this.#host.requestUpdate();
    }
  }
}
