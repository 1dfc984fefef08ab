import { typedIndex } from './reorder.js';

export interface QuestionOwner {
  /** The parts of `renderReorderExtras`: `popover`, `input`. */
  readonly extra: (name: string) => HTMLElement | undefined;
  /** The button of a row that asks. */
  readonly opener: (id: string) => HTMLElement | undefined;
  readonly direction: () => 'ltr' | 'rtl';
  readonly positionOf: (id: string) => number;
  readonly count: () => number;
  /** What is asked is different now; resolves when it is drawn. */
  readonly change: () => Promise<unknown>;
  readonly move: (id: string, index: number) => void;
}

/** "Move to position": the popover that asks for a number. */
export class PositionQuestion {
  readonly #owner: QuestionOwner;
  #asked: { readonly id: string; readonly invalid: boolean } | undefined;

  constructor(owner: QuestionOwner) {
    this.#owner = owner;
  }

  /** Which row is asked about, and whether the answer was none. */
  get asked(): { readonly id: string; readonly invalid: boolean } | undefined {
    return this.#asked;
  }

  async ask(id: string): Promise<void> {
    await this.#set({ id, invalid: false });
    const popover = this.#owner.extra('popover');
    if (!popover || this.#asked?.id !== id) return;
    popover.showPopover();
    placeBelow(popover, this.#owner.opener(id), this.#owner.direction());
    const input = this.#input;
    if (input) input.value = String(this.#owner.positionOf(id) + 1);
    this.#select();
  }

  /** The host has left the page. */
  forget(): void {
    this.#asked = undefined;
  }

  /** Moves to the position that was typed, or says what is wrong with it. */
  readonly answer = (): void => {
    const id = this.#asked?.id;
    if (id === undefined) return;
    const index = typedIndex(this.#input?.value ?? '', this.#owner.count());
    if (index === undefined) {
      void this.#set({ id, invalid: true });
      this.#select();
      return;
    }
    this.#close(id);
    this.#owner.move(id, index);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const { key, isComposing, target } = event;
    const id = this.#asked?.id;
    if (isComposing || id === undefined) return;
    // Enter on the button is a click already.
    const answers = key === 'Enter' && target instanceof HTMLInputElement;
    if (!answers && key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (answers) this.answer();
    else this.#close(id);
  };

  /** Closed by whatever: a click beside it, too. */
  readonly onToggle = ({ newState }: ToggleEvent): void => {
    const popover = this.#owner.extra('popover');
    // Asked anew meanwhile, it is open again.
    if (newState === 'closed' && !popover?.matches(':popover-open')) void this.#set(undefined);
  };

  get #input(): HTMLInputElement | undefined {
    const input = this.#owner.extra('input');
    return input instanceof HTMLInputElement ? input : undefined;
  }

  #set(asked: { readonly id: string; readonly invalid: boolean } | undefined): Promise<unknown> {
    this.#asked = asked;
    return this.#owner.change();
  }

  #select(): void {
    this.#input?.focus();
    this.#input?.select();
  }

  #close(id: string): void {
    this.#owner.extra('popover')?.hidePopover();
    this.#owner.opener(id)?.focus();
  }
}

/** Below a button, or above it when there is no room, within the window. */
function placeBelow(popover: HTMLElement, button: HTMLElement | undefined, direction: 'ltr' | 'rtl'): void {
  const at = button?.getBoundingClientRect();
  if (!at) return;
  const { width, height } = popover.getBoundingClientRect();
  const start = direction === 'rtl' ? innerWidth - at.right : at.left;
  const below = at.bottom + 4;
  const top = below + height <= innerHeight - 8 ? below : at.top - height - 4;
  popover.style.setProperty('--_top', `${Math.max(8, top)}px`);
  popover.style.setProperty('--_start', `${Math.max(8, Math.min(start, innerWidth - width - 8))}px`);
}
