import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Something that stands in the way of leaving, until it is told that the user has decided. */
export interface Releasable {
  release(): void;
}

/** Somebody who wants to know what is unsaved. */
export interface UnsavedRegister {
  /** @param outermost no other register is around this one: it tells the page */
  setUnsaved(guard: Releasable, unsaved: boolean, outermost: boolean): void;
}

/** Something is unsaved: the registers around it enter themselves, from the inside out. For the elements, not for hosts. */
export class UnsavedEvent extends Event {
  readonly registers: UnsavedRegister[] = [];

  constructor() {
    super('quotesync-unsaved', { bubbles: true, composed: true });
  }
}

/**
 * Asks before the page is left, but only while there is something to lose: a `beforeunload` listener keeps a page out
 * of the back/forward cache. The elements around it hear of it, too.
 */
export class UnsavedGuard implements ReactiveController, Releasable {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isDirty: () => boolean;
  #registers: readonly UnsavedRegister[] | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, isDirty: () => boolean) {
    this.#host = host;
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

  /** The user was asked already: the browser asks no second time, unless something is edited after all. */
  release(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }

  #listen(wanted: boolean): void {
    // Also when it was released: whoever edits on has not left. The same listener twice is one.
    if (wanted) window.addEventListener('beforeunload', this.#ask);
    if (wanted === Boolean(this.#registers)) return;
    if (wanted) {
      const event = new UnsavedEvent();
      this.#host.dispatchEvent(event);
      this.#registers = event.registers;
      this.#tell(event.registers, true);
    } else {
      window.removeEventListener('beforeunload', this.#ask);
      const registers = this.#registers ?? [];
      this.#registers = undefined;
      this.#tell(registers, false);
    }
  }

  #tell(registers: readonly UnsavedRegister[], unsaved: boolean): void {
    registers.forEach((register, index) => register.setUnsaved(this, unsaved, index === registers.length - 1));
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-unsaved': UnsavedEvent;
  }
}
