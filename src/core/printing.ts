import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: lists that draw only what is in view draw all of it then. */
export class Printing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | undefined;
  #asked = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get active(): boolean {
    return this.#asked || !!this.#query?.matches;
  }

  hostConnected(): void {
    this.#query ??= matchMedia('print');
    this.#query.addEventListener('change', this.#onChange);
    addEventListener('beforeprint', this.#onChange);
    addEventListener('afterprint', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onChange);
    removeEventListener('beforeprint', this.#onChange);
    removeEventListener('afterprint', this.#onChange);
  }

  /** Told before the media changes: with that a browser counts the pages, and what is drawn later is cut off. */
  readonly #onChange = ({ type }: Event): void => {
    this.#asked = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
