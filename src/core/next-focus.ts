import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the focus goes as soon as what it goes to is drawn: a field with a problem, the first field of a form. */
export class NextFocus<Target> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #isReady: () => boolean;
  readonly #focus: (target: Target) => void;
  #target: Target | undefined;

  /** @param isReady false keeps the target for a later update: the form is being read, or another dialog is open */
  constructor(host: ReactiveControllerHost, isReady: () => boolean, focus: (target: Target) => void) {
    this.#host = host;
    this.#isReady = isReady;
    this.#focus = focus;
    host.addController(this);
  }

  get target(): Target | undefined {
    return this.#target;
  }

  set target(target: Target | undefined) {
    this.#target = target;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const target = this.#target;
    if (target === undefined || !this.#isReady()) return;
    this.#target = undefined;
    // The elements of the form make their own first update after this one.
    void this.#host.updateComplete.then(() => this.#focus(target));
  }
}
