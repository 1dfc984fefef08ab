import { css, html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Milliseconds of rest until the mouse asks; the keyboard is answered at once. */
const REST = 250;
/** Pixels to the control and to the edges of the window. */
const GAP = 4;
const EDGE = 8;

export const hintStyles = css`
  .hint {
    position: fixed;
    inset: auto;
    left: var(--_hint-left, 0);
    top: var(--_hint-top, 0);
    inline-size: max-content;
    max-inline-size: min(340px, calc(100vw - 16px));
    margin: 0;
    padding: 6px var(--_space-3);
    border: 1px solid var(--_color-border-strong);
    border-radius: var(--_radius-s);
    background: var(--_color-surface);
    color: var(--_color-text);
    box-shadow: var(--_shadow-overlay);
    font-size: var(--_font-size-s);
    font-weight: normal;
    line-height: 1.4;
    text-align: start;
    white-space: pre-line;
    overflow-wrap: anywhere;
    pointer-events: none;
  }
`;

/**
 * Says what a control means, or why it cannot be used, when the mouse rests on it or the keyboard comes to it: one box
 * for all controls in the root of the host. A control carries its words in `data-hint`; `data-hint-quiet` keeps them
 * from the keyboard, for what is only worth a look. Screen readers get them by `aria-describedby`, which is up to the
 * control.
 *
 * Escape takes the box away before it means anything else.
 */
export class Hint implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #control: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    root.addEventListener('focusin', this.#onFocusIn, { signal });
    root.addEventListener('focusout', this.#hide, { signal });
    root.addEventListener('pointerover', this.#onPointerOver, { signal });
    // It does not bubble: the root would never hear of it.
    this.#host.addEventListener('pointerleave', this.#hide, { signal });
    root.addEventListener('keydown', this.#onKeydown, { signal, capture: true });
    window.addEventListener('scroll', this.#hide, { signal, capture: true, passive: true });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#hide();
  }

  /** What is said may have changed while it is shown. */
  hostUpdated(): void {
    if (this.#control) this.#show(this.#control);
  }

  render(): TemplateResult {
    return html`<div class="hint" popover="manual" role="presentation"></div>`;
  }

  get #box(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.hint') ?? null;
  }

  #show(control: HTMLElement): void {
    const box = this.#box;
    const text = control.dataset['hint'];
    if (!box || !text || !control.isConnected) return this.#hide();
    this.#control = control;
    if (box.textContent !== text) box.textContent = text;
    if (!box.matches(':popover-open')) box.showPopover();
    this.#place(box, control.getBoundingClientRect());
  }

  #place(box: HTMLElement, around: DOMRect): void {
    const { width, height } = box.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const middle = around.left + around.width / 2 - width / 2;
    const left = Math.max(EDGE, Math.min(middle, innerWidth - width - EDGE));
    const below = around.bottom + GAP;
    const top = below + height > innerHeight - EDGE ? around.top - GAP - height : below;
    box.style.setProperty('--_hint-left', `${left}px`);
    box.style.setProperty('--_hint-top', `${top}px`);
  }

  readonly #hide = (): void => {
    clearTimeout(this.#timer);
    this.#control = undefined;
    const box = this.#box;
    if (box?.matches(':popover-open')) box.hidePopover();
  };

  readonly #onFocusIn = ({ target }: Event): void => {
    const control = controlOf(target);
    // After a click the user knows what was pressed.
    if (!control || control.dataset['hintQuiet'] !== undefined || !control.matches(':focus-visible')) return;
    this.#show(control);
  };

  readonly #onPointerOver = ({ target }: Event): void => {
    const control = controlOf(target);
    if (control === this.#control) return;
    this.#hide();
    if (control) this.#timer = setTimeout(() => this.#show(control), REST);
  };

  readonly #onKeydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || !this.#control) return;
    event.preventDefault();
    event.stopPropagation();
    this.#hide();
  };
}

function controlOf(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('[data-hint]')) || undefined;
}
