import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: lists that draw only what is in view draw all of it then. */
export class Printing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #query: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get active(): boolean {
    return this.#query?.matches ?? false;
  }

  hostConnected(): void {
    this.#query ??= matchMedia('print');
    this.#query.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#query?.removeEventListener('change', this.#onChange);
  }

  /** Told before the page is laid out for paper, so that an update still gets into it. */
  readonly #onChange = (): void => this.#host.requestUpdate();
}
