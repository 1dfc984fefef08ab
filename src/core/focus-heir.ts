import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FocusHeirOptions {
  /** Selector of the controls that may go away. */
  readonly of: string;
  /** Selector of the one that is always there. */
  readonly to: string;
}

/** A control that an update takes away gives its focus to another one: otherwise the next key would begin at the top. */
export class FocusHeir implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #options: FocusHeirOptions;
  #holder: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, options: FocusHeirOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdate(): void {
    const candidates = this.#host.renderRoot.querySelectorAll<HTMLElement>(this.#options.of);
    this.#holder = [...candidates].find((control) => control.matches(':focus'));
  }

  hostUpdated(): void {
    const isLost = this.#holder?.isConnected === false;
    this.#holder = undefined;
    if (isLost) this.#host.renderRoot.querySelector<HTMLElement>(this.#options.to)?.focus();
  }
}
