import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { BackendError } from '../backend/index.js';
import { customElement, type ElementClass } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { conflict } from '../locales/en/conflict.js';
import { baseStyles } from './base-styles.js';
import { buttonStyles } from './button-styles.js';
import { QuotesyncElement } from './element.js';
import { icon } from './icons.js';
import { QuotesyncStatePanel } from './quotesync-state-panel.js';

/** How much there is room for: a whole panel, one small button, or a dialog in place of a dialog. */
export type RenderErrorLook = 'panel' | 'sign' | 'dialog';

/** @summary What stands in the place of a part that cannot be drawn. */
@customElement('quotesync-render-error')
export class QuotesyncRenderError extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    buttonStyles,
    css`
      :host([look='sign']) {
        display: inline-block;
        vertical-align: middle;
      }
      .sign {
        color: var(--_color-danger);
      }
      dialog {
        inline-size: min(560px, calc(100vw - 32px));
        max-block-size: calc(100dvh - 32px);
        padding: var(--_space-3);
        border: 1px solid transparent;
        border-radius: var(--_radius-l);
        background: var(--_color-surface);
        color: inherit;
        box-shadow: var(--_shadow-overlay);
        overflow: auto;
      }
      dialog::backdrop {
        background: #0f161b73;
      }
      .close {
        display: flex;
        justify-content: flex-end;
      }
    `,
  ];

  @property({ reflect: true }) look: RenderErrorLook = 'panel';
  @property({ attribute: false }) error: BackendError | undefined;
  @property({ attribute: false }) retry: (() => void) | undefined;
  /** Of the dialog: leaves it without an answer. */
  @property({ attribute: false }) leave: (() => void) | undefined;

  readonly #localize = new Localize(this, conflict);

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.updateComplete.then(() => this.#show());
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('look')) this.#show();
  }

  protected override render(): TemplateResult {
    switch (this.look) {
      case 'sign':
        return this.#renderSign();
      case 'panel':
        return this.#renderPanel();
      case 'dialog':
        return this.#renderDialog();
    }
  }

  #renderSign(): TemplateResult {
    const words = this.#localize.term('partFailedSign', this.error?.message ?? '');
    return html`<button
      type="button"
      class="icon-button sign"
      aria-label=${words}
      title=${words}
      @click=${this.#onSign}
    >
      ${icon('warning-circle')}
    </button>`;
  }

  #renderPanel(): TemplateResult {
    const localize = this.#localize;
    return html`<quotesync-state-panel
      state="failed"
      .heading=${localize.term('partFailedHeading')}
      .text=${localize.term('partFailedText')}
      .error=${this.error}
      @quotesync-retry-requested=${this.retry}
    ></quotesync-state-panel>`;
  }

  #renderDialog(): TemplateResult {
    const localize = this.#localize;
    const close = localize.term('close');
    return html`
      <dialog aria-label=${localize.term('partFailedHeading')} @keydown=${this.#onKeydown} @cancel=${this.#onCancel}>
        <div class="close">
          <button type="button" class="icon-button" aria-label=${close} title=${close} @click=${this.leave}>
            ${icon('x')}
          </button>
        </div>
        ${this.#renderPanel()}
      </dialog>
    `;
  }

  #show(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open && this.isConnected) dialog.showModal();
  }

  /** It may stand in a row or a label, which have their own idea of a click. */
  readonly #onSign = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    this.retry?.();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.leave?.();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.leave?.();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-render-error': QuotesyncRenderError;
  }
}
