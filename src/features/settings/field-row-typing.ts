import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The text that is being typed. An empty box means the standard text, but it must not appear there while the user has
 * only just emptied it.
 */
export class FieldTyping implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #place: string | undefined;
  #text = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#place = undefined;
  }

  type(place: string, text: string): void {
    this.#place = place;
    this.#text = text;
  }

  /** Another place has the focus, or what is stored is to be seen again. */
  end(): void {
    if (this.#place === undefined) return;
    this.#place = undefined;
    this.#host.requestUpdate();
  }

  textAt(place: string, stored: string): string {
    return place === this.#place ? this.#text : stored;
  }
}
