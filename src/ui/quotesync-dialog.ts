import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { icon } from './icons.js';
import { refuseStrayFile } from './stray-files.js';

/** The user wants to leave the dialog; prevent it to keep it open. */
export class QuotesyncDialogClosingEvent extends Event {
  readonly reason: 'escape' | 'close-button';

  constructor(reason: 'escape' | 'close-button') {
    super('quotesync-dialog-closing', { cancelable: true });
    this.reason = reason;
  }
}

/** The open ones, the topmost last. */
const shown = new Set<QuotesyncDialog>();

/**
 * @summary A modal dialog on the native `<dialog>`: heading, scrolling body, footer that stays.
 *
 * @fires {QuotesyncDialogClosingEvent} quotesync-dialog-closing - Escape or the close button; cancelable
 * @fires {Event} quotesync-dialog-closed - It has gone, and the focus is back where it came from
 * @slot - The body
 * @slot banner - Above the body, for what went wrong
 * @slot status - Between body and footer, always in view: results and what is still missing
 * @slot footer - Buttons at the end of the footer
 * @slot footer-start - Buttons at its start
 * @csspart dialog - All of it
 * @csspart head - Heading and close button
 * @csspart body - What scrolls
 * @csspart foot - The buttons
 */
@customElement('quotesync-dialog')
export class QuotesyncDialog extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      :host {
        display: contents;
      }
      dialog {
        inline-size: min(var(--_width), calc(100vw - 32px));
        max-block-size: min(860px, calc(100dvh - 32px));
        padding: 0;
        /* Seen in forced colours, which take the shadow away. */
        border: 1px solid transparent;
        border-radius: var(--_radius-l);
        background: var(--_color-surface);
        color: inherit;
        box-shadow: var(--_shadow-overlay);
        overflow: hidden;
      }
      /* It has the focus when nothing in it asks for it; that needs no ring around all of it. */
      dialog:focus-visible {
        outline: none;
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: #0f161b73;
      }
      .s {
        --_width: 420px;
      }
      .m {
        --_width: 560px;
      }
      .l {
        --_width: 720px;
      }
      .xl {
        --_width: 1000px;
      }
      /* The page is its desk: what is in it divides the height among its parts. */
      .full {
        --_width: 1760px;
        block-size: calc(100dvh - 32px);
        max-block-size: none;
      }
      .full .body {
        display: flex;
        flex-direction: column;
      }
      .head,
      .foot {
        flex: none;
        display: flex;
        align-items: center;
        gap: var(--_space-2);
        padding: var(--_space-3) var(--_space-5);
      }
      .head {
        padding-inline-end: var(--_space-3);
        border-block-end: 1px solid var(--_color-border);
      }
      h2 {
        flex: 1;
        min-inline-size: 0;
        margin: 0;
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 4;
        overflow: hidden;
        font-size: var(--_font-size-l);
        font-weight: 600;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }
      .body {
        flex: 1 1 auto;
        min-block-size: 0;
        overflow: auto;
        padding: var(--_space-4) var(--_space-5) var(--_space-5);
        overscroll-behavior: contain;
        overflow-wrap: anywhere;
      }
      ::slotted([slot='banner']:not(:empty)) {
        margin-block-end: var(--_space-4);
      }
      .foot {
        flex-wrap: wrap;
        justify-content: space-between;
        background: var(--_color-surface-sunken);
      }
      .status {
        flex: none;
        max-block-size: 40%;
        overflow: auto;
        padding-inline: var(--_space-5);
        background: var(--_color-surface-sunken);
        border-block-start: 1px solid var(--_color-border);
      }
      .status ::slotted(*) {
        padding-block-start: var(--_space-3);
      }
      .actions {
        display: flex;
        flex: 1 1 auto;
        flex-wrap: wrap;
        align-items: center;
        justify-content: flex-end;
        gap: var(--_space-2);
      }
      @media print {
        dialog,
        .full {
          position: absolute;
          inset: 0 auto auto 0;
          inline-size: 100%;
          min-block-size: 100%;
          block-size: auto;
          max-block-size: none;
          max-inline-size: none;
          border: 0;
          box-shadow: none;
          overflow: visible;
          print-color-adjust: exact;
        }
        dialog::backdrop,
        .foot {
          display: none;
        }
        .body,
        .status {
          max-block-size: none;
          overflow: visible;
        }
      }
      .body:focus-visible {
        outline: 2px solid var(--_color-focus);
        outline-offset: -2px;
      }
      @media (max-width: 520px) {
        dialog {
          inline-size: 100vw;
          max-inline-size: none;
          max-block-size: none;
          block-size: 100dvh;
          border-radius: 0;
        }
        .full {
          block-size: 100dvh;
        }
        .s {
          block-size: fit-content;
          max-block-size: 100dvh;
          margin-block: auto 0;
        }
        .head,
        .foot,
        .status,
        .body {
          padding-inline: var(--_space-4);
        }
      }
    `,
  ];

  @property() heading = '';
  @property({ type: Boolean, reflect: true }) open = false;
  @property({ reflect: true }) size: 's' | 'm' | 'l' | 'xl' | 'full' = 'm';
  /** Something is being saved: the dialog cannot be left now. */
  @property({ type: Boolean, reflect: true }) busy = false;

  readonly #localize = new Localize(this);
  /** Where the focus goes afterwards; the browser looks for it in one root only. */
  #opener: HTMLElement | undefined;
  /** Around the dialog; it tells whether anybody could see it. */
  #box: Element | undefined;
  /** It was closed only because nobody could see it. */
  #waiting = false;
  // In a task of its own: a dialog that opens gives others a size while sizes are being told.
  readonly #sight = new ResizeObserver(() => setTimeout(() => this.#follow()));

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    shown.delete(this);
    this.#sight.disconnect();
    // Off the page it must not come back modal by itself.
    if (this.#dialog?.open) this.#dialog.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.open) void this.updateComplete.then(() => this.#show());
  }

  /** Closes without asking. */
  close(): void {
    this.open = false;
    // It could not be drawn: nothing else will tell that it has gone.
    if (this.isConnected && !this.#dialog) this.#leave();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open) this.#show();
    else if (this.#dialog?.open) this.#dialog.close();
    else if (this.#waiting) this.#leave();
  }

  protected override render(): TemplateResult {
    const closeLabel = this.#localize.term('close');
    return html`
      <dialog
        part="dialog"
        class=${this.size}
        aria-labelledby="heading"
        aria-busy=${this.busy ? 'true' : 'false'}
        @keydown=${this.#onKeydown}
        @dragover=${refuseStrayFile}
        @drop=${refuseStrayFile}
        @cancel=${this.#onCancel}
        @close=${this.#onClose}
      >
        <div class="head" part="head">
          <h2 id="heading"><bdi>${this.heading}</bdi></h2>
          <button
            type="button"
            class="icon-button"
            aria-label=${closeLabel}
            title=${closeLabel}
            aria-disabled=${this.busy ? 'true' : 'false'}
            @click=${this.#onCloseButton}
          >
            ${icon('x')}
          </button>
        </div>
        <div class="body" part="body">
          <slot name="banner"></slot>
          <slot></slot>
        </div>
        <div class="status"><slot name="status"></slot></div>
        <div class="foot" part="foot">
          <slot name="footer-start"></slot>
          <div class="actions"><slot name="footer"></slot></div>
        </div>
      </dialog>
    `;
  }

  #show(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open || !this.isConnected) return;
    this.#opener ??= deepActiveElement();
    this.#box = boxAround(this);
    this.#sight.disconnect();
    if (this.#box) this.#sight.observe(this.#box);
    this.#waiting = !this.#isInSight;
    if (this.#waiting) return;
    shown.add(this);
    dialog.showModal();
    // What the content marks, else the dialog itself: the close button is no place to begin.
    const first = this.querySelector<HTMLElement>('[autofocus]') ?? dialog;
    if (first === dialog) dialog.tabIndex = -1;
    first.focus();
  }

  get #isInSight(): boolean {
    return this.#box?.checkVisibility() ?? true;
  }

  /** In a part of the page that is hidden nobody would see it, and modal it would lock the rest: it waits there. */
  #follow(): void {
    if (!this.open || !this.isConnected) return;
    if (this.#isInSight) return this.#show();
    shown.delete(this);
    this.#waiting = true;
    this.#dialog?.close();
  }

  #leave(): void {
    shown.delete(this);
    this.#waiting = false;
    this.#sight.disconnect();
    this.#giveFocusBack();
    this.#opener = undefined;
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  }

  #giveFocusBack(): void {
    if (this.#opener?.isConnected) this.#opener.focus();
  }

  #ask(reason: 'escape' | 'close-button'): void {
    if (this.busy) return;
    if (this.dispatchEvent(new QuotesyncDialogClosingEvent(reason))) this.open = false;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // Taken before the browser sees it: it closes a dialog on a second Escape whatever `cancel` was told.
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#ask('escape');
  };

  /** A close request that is no key: the back gesture of a phone. */
  readonly #onCancel = (event: Event): void => {
    // One that cannot be prevented is followed by the browser's own closing, and may be meant for several dialogs.
    if (event.target !== this.#dialog || !event.cancelable) return;
    event.preventDefault();
    this.#ask('escape');
  };

  readonly #onCloseButton = (): void => this.#ask('close-button');

  readonly #onClose = (event: Event): void => {
    if (event.target !== this.#dialog) return;
    // Taken off the page, it comes back with what is in it; meanwhile the page is used.
    if (this.open && !this.isConnected) return this.#giveFocusBack();
    if (this.open) {
      if (this.#dialog?.open || this.#waiting) return;
      // The browser closed it, and perhaps those below too, without asking: Escape when nothing in it has the focus.
      shown.forEach((dialog) => dialog.#show());
      this.#ask('escape');
      return;
    }
    this.#leave();
  };
}

/** The nearest element around that has a box of its own, as the page is drawn. */
function boxAround(element: Element): Element | undefined {
  let node: Element | undefined = element;
  while (node && getComputedStyle(node).display === 'contents') {
    const root: Node = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  }
  return node;
}

function deepActiveElement(): HTMLElement | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : undefined;
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-dialog-closing': QuotesyncDialogClosingEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-dialog': QuotesyncDialog;
  }
}
