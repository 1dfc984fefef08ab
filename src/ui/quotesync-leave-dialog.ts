import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, define, type ElementClass } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { conflict } from '../locales/en/conflict.js';
import { QuotesyncElement } from './element.js';
import { QuotesyncConfirmDialog, type QuotesyncConfirmedEvent } from './quotesync-confirm-dialog.js';

/** @summary The question before a page is left with unsaved edits. */
@customElement('quotesync-leave-dialog')
export class QuotesyncLeaveDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncConfirmDialog];

  /** What was entered is there again when the user comes back. */
  @property({ type: Boolean }) kept = false;

  /** Is called once, with the answer. */
  @property({ attribute: false }) onAnswered: ((leaves: boolean) => void) | undefined;

  readonly #localize = new Localize(this, conflict);

  protected override render(): TemplateResult {
    const localize = this.#localize;
    return html`
      <quotesync-confirm-dialog
        .heading=${localize.term('leaveHeading')}
        .text=${localize.term(this.kept ? 'leaveTextKept' : 'leaveText')}
        .cancelLabel=${localize.term('keepEditing')}
        .confirmLabel=${localize.term('leave')}
        @quotesync-confirmed=${this.#onConfirmed}
      ></quotesync-confirm-dialog>
    `;
  }

  readonly #onConfirmed = ({ confirmed }: QuotesyncConfirmedEvent): void => this.onAnswered?.(confirmed);

  /** Taken away with what is around it: whoever asked for the way out has it. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.onAnswered?.(true);
  }
}

/** Asks, and takes the question away again. @param place where the page's language is inherited from */
export async function askToLeave(place: HTMLElement | DocumentFragment, kept: boolean): Promise<boolean> {
  define(QuotesyncLeaveDialog);
  const dialog = new QuotesyncLeaveDialog();
  dialog.kept = kept;
  try {
    return await new Promise<boolean>((resolve) => {
      dialog.onAnswered = resolve;
      place.append(dialog);
    });
  } finally {
    dialog.remove();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-leave-dialog': QuotesyncLeaveDialog;
  }
}
