import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { logTerms } from './log-terms.js';
import { QuotesyncSyncLog } from './quotesync-sync-log.js';

/**
 * @summary The log of synchronisation in a dialog of its own.
 *
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-sync-log-dialog')
export class QuotesyncSyncLogDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncSyncLog];

  static override readonly styles = [...baseStyles, controlStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  /** Names of connections to filter by. */
  @property({ attribute: false }) connections: readonly string[] = [];
  /** Nothing is changed here: it is there for those who set it on every dialog. */
  @property({ type: Boolean }) readonly = false;

  readonly #localize = new Localize(this, logTerms);

  protected override render(): TemplateResult {
    return html`
      <quotesync-dialog
        open
        size="full"
        .heading=${this.#localize.term('logHeading')}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <quotesync-sync-log fill .backend=${this.backend} .connections=${this.connections}></quotesync-sync-log>
        <button slot="footer" type="button" class="button" @click=${this.#onClose}>
          ${this.#localize.term('close')}
        </button>
      </quotesync-dialog>
    `;
  }

  readonly #onClose = (): void => this.renderRoot.querySelector('quotesync-dialog')?.close();

  readonly #onClosed = (event: Event): void => {
    // That of a dialog inside is not ours.
    if (event.target !== this.renderRoot.querySelector('quotesync-dialog')) return;
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-log-dialog': QuotesyncSyncLogDialog;
  }
}
