import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { Localize } from '../../../core/localize.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { QuotesyncDialog } from '../../../ui/quotesync-dialog.js';
import type { ConfigurationPlace } from '../model/configuration-place.js';
import { mappingTerms } from './mapping-terms.js';
import { QuotesyncMappings } from './quotesync-mappings.js';

/**
 * @summary The dialog "Mappings" of a connection.
 *
 * @fires {QuotesyncSyncConfiguredEvent} quotesync-sync-configured - Something was stored, perhaps not all
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-mappings-dialog')
export class QuotesyncMappingsDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncMappings];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      :host {
        display: contents;
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) connection: { readonly id: number; readonly name: string } | undefined;
  /** Where to begin. */
  @property({ attribute: false }) place: ConfigurationPlace | undefined;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;

  readonly #localize = new Localize(this, mappingTerms);

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const saving = this.#panel?.saving ?? false;
    return html`
      <quotesync-dialog
        open
        size="full"
        .heading=${localize.term('mappingHeading', this.connection?.name ?? '')}
        ?busy=${saving}
        @quotesync-dialog-closing=${(event: Event) => this.#panel?.onClosing(event)}
        @quotesync-dialog-closed=${() => this.dispatchEvent(new Event('quotesync-dialog-closed'))}
      >
        <quotesync-mappings
          .backend=${this.backend}
          .connection=${this.connection}
          .place=${this.place}
          embedded
          ?readonly=${this.readonly}
          @quotesync-mappings-changed=${() => this.requestUpdate()}
          @quotesync-mappings-left=${() => this.renderRoot.querySelector('quotesync-dialog')?.close()}
        ></quotesync-mappings>
        ${this.#renderFooter(saving)}
      </quotesync-dialog>
    `;
  }

  #renderFooter(saving: boolean): TemplateResult {
    const localize = this.#localize;
    const panel = this.#panel;
    const cancel = this.readonly ? 'close' : saving ? 'stopWaiting' : 'cancel';
    return html`
      <button type="button" slot="footer" class="button" id="cancel" @click=${() => this.#panel?.requestClose()}>
        ${localize.term(cancel)}
      </button>
      ${
        this.readonly
          ? nothing
          : html`<button
              type="button"
              slot="footer"
              id="ok"
              class="button button--primary"
              aria-disabled=${panel?.canSave && panel.dirty ? 'false' : 'true'}
              aria-description=${panel?.changes ?? nothing}
              @click=${this.#onOk}
            >
              ${localize.term(saving ? 'saving' : 'ok')}
            </button>`
      }
    `;
  }

  get #panel(): QuotesyncMappings | null {
    return this.renderRoot.querySelector('quotesync-mappings');
  }

  readonly #onOk = async (): Promise<void> => {
    const panel = this.#panel;
    if (panel?.canSave && panel.dirty && (await panel.save())) panel.requestClose();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-mappings-dialog': QuotesyncMappingsDialog;
  }
}
