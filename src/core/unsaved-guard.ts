import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Somebody who wants to know what is unsaved. */
export interface UnsavedRegister {
  /** @param outermost no other register is around this one: it tells the page */
  setUnsaved(what: object, unsaved: boolean, outermost: boolean): void;
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
export class UnsavedGuard implements ReactiveController {
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

  #listen(wanted: boolean): void {
    if (wanted === Boolean(this.#registers)) return;
    if (wanted) {
      window.addEventListener('beforeunload', this.#ask);
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
