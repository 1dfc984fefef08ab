import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Asks before the page is left, but only while there is something to lose: a `beforeunload` listener keeps a page out
 * of the back/forward cache.
 */
export class UnsavedGuard implements ReactiveController {
  readonly #isDirty: () => boolean;
  #listening = false;

  constructor(host: ReactiveControllerHost, isDirty: () => boolean) {
    this.#isDirty = isDirty;
    host.addController(this);
  }

  /** Moved within the page, it need not be drawn again. */
  hostConnected(): void {
    this.#listen(this.#isDirty());
  }

  hostUpdated(): void {
    this.#listen(this.#isDirty());
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  #listen(wanted: boolean): void {
    if (wanted === this.#listening) return;
    this.#listening = wanted;
    if (wanted) window.addEventListener('beforeunload', this.#ask);
    else window.removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}
