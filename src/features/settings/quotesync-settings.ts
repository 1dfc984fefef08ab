import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, ShownField } from '../../backend/index.js';
import { announceChange, BackendChanges } from '../../core/backend-changes.js';
import { customElement, define, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { Resource } from '../../core/resource.js';
import { fieldConfigurationPart } from '../../locales/parts/field-configuration.js';
import { productDialogsPart } from '../../locales/parts/product-dialogs.js';
import { reorderPart } from '../../locales/parts/reorder.js';
import { baseStyles } from '../../ui/base-styles.js';
import { HostElement, hostStyles } from '../../ui/host-element.js';
import { cardStyles } from '../../ui/card-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { QuotesyncToast } from '../../ui/quotesync-toast.js';
import { QuotesyncProductFieldsSavedEvent, QuotesyncSaleTypesRequestedEvent } from './events.js';
import type { QuotesyncProductFieldsStoredEvent } from './field-events.js';
import { QuotesyncQuoteSettings } from './quotesync-quote-settings.js';
import type { QuotesyncConfigureProductDialog } from './quotesync-configure-product-dialog.js';
import { configureProductDialog } from './settings-dialog.js';
import { renderProductFields } from './settings-product-fields.js';
import { pageAddress, renderSaleTypes } from './settings-sale-types.js';
import { settingsStyles } from './settings-styles.js';
import { settingsTerms } from './settings-terms.js';

/** The open dialog. */
interface Configuring {
  /** The field that it begins at. */
  readonly field: string | undefined;
}

/**
 * @summary The tab "Settings": quote settings, the way to the sale types, and the configuration of product fields.
 *
 * Works inside `<quotesync-admin>` or `<quotesync-provider>`, and alone; then hand it a backend.
 *
 * @fires {QuotesyncBeforeEvent} quotesync-before-save - Cancelable: something is about to be stored
 * @fires {QuotesyncBeforeEvent} quotesync-before-delete - Cancelable: something is about to be deleted
 * @fires {QuotesyncBeforeEvent} quotesync-before-activate - Cancelable: something is about to be switched on
 * @fires {QuotesyncBeforeEvent} quotesync-before-resync - Cancelable: a synchronisation is about to be started
 * @fires {QuotesyncReadyEvent} quotesync-ready - What is shown first has been read
 * @fires {QuotesyncLoadEvent} quotesync-load-start - Reading began
 * @fires {QuotesyncLoadEvent} quotesync-load-end - Everything that was being read has arrived, or failed
 * @fires {QuotesyncLoadErrorEvent} quotesync-load-error - A read failed
 * @fires {QuotesyncRenderErrorEvent} quotesync-render-error - A part could not be drawn; the rest goes on
 * @fires {QuotesyncDirtyChangeEvent} quotesync-dirty-change - There are unsaved edits now, or none any more
 * @fires {QuotesyncQuoteSettingsSavedEvent} quotesync-quote-settings-saved - Quote settings were saved
 * @fires {QuotesyncProductFieldsSavedEvent} quotesync-product-fields-saved - The configuration of fields was saved
 * @fires {QuotesyncSaleTypesRequestedEvent} quotesync-sale-types-requested - Cancelable: the host opens the sale types
 * @csspart layout - What holds the cards
 */
@customElement('quotesync-settings')
export class QuotesyncSettings extends HostElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncQuoteSettings, QuotesyncStatePanel, QuotesyncToast];

  static override readonly styles = [
    ...baseStyles,
    ...hostStyles,
    controlStyles,
    cardStyles,
    settingsStyles,
    css`
      .layout {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--_space-4);
      }
      .fields {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2);
        margin: 0;
        padding: 0;
        list-style: none;
      }
      .fields li {
        max-inline-size: 100%;
      }
      .field-button {
        max-inline-size: 100%;
        font-weight: normal;
      }
      .field-button bdi {
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      /* Always there, or what it says would not be announced. */
      [role='status']:not(:has(.notice)) {
        margin-block-start: calc(-1 * var(--_space-3));
      }
      .notice {
        margin: 0;
        padding: var(--_space-2) var(--_space-3);
        border-radius: var(--_radius-m);
        background: var(--_color-info-surface);
      }
    `,
  ];

  /** Where "Open sale types" leads: an http(s) or relative address. */
  @property({ attribute: 'sale-types-url' }) saleTypesUrl = '';

  @state() private _open: Configuring | undefined;
  /** What was to be opened when the code of the dialog could not be loaded. */
  @state() private _unopened: Configuring | undefined;
  @state() private _explained = false;
  @state() private _notice = '';

  readonly #localize = new Localize(this, settingsTerms);
  readonly #fields = new Resource(this, {
    args: (): readonly [Backend, string] | undefined => {
      const backend = this.#backend;
      return backend?.settings && [backend, this.#localize.language];
    },
    read: async ([{ settings }, language], signal): Promise<readonly ShownField[]> =>
      (await settings?.shownFields({ signal, language })) ?? [],
  });
  /** A click while the code of the dialog still loads must not open it twice. */
  #opening = false;

  constructor() {
    super();
    new BackendChanges(this, {
      backend: () => this.#backend,
      topic: 'product-fields',
      onChange: () => this.#readAgain(),
    });
  }

  get #backend(): Backend | undefined {
    return this.root.backend;
  }

  get #readonly(): boolean {
    return this.root.readonly;
  }

  protected override backendReplaced(): void {
    this._open = this._unopened = undefined;
    this._notice = '';
  }

  protected override readAgain(): void {
    const backend = this.#backend;
    if (!backend) return;
    announceChange(backend, 'product-fields');
    announceChange(backend, 'quote-settings');
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    if (!localize.ready) return html`<quotesync-state-panel state="loading" rows="10"></quotesync-state-panel>`;
    if (!this.#backend?.settings) return this.renderAbsence(this.#localize);
    return html`
      ${this.renderReadonlyNote(localize)}
      <div class="layout" part="layout">
        ${this.#renderQuoteSettings()} ${this.#renderProductFields()} ${this.#renderSaleTypes()}
      </div>
      <quotesync-toast
        ?open=${this._notice !== ''}
        .message=${this._notice}
        tone="success"
        @quotesync-toast-dismissed=${this.#onDismissed}
      ></quotesync-toast>
      ${this.#renderDialog()}
    `;
  }

  #renderQuoteSettings(): TemplateResult | typeof nothing {
    if (this.hides('quote-settings')) return nothing;
    return html`<quotesync-quote-settings
      .backend=${this.#backend}
      ?readonly=${this.#readonly}
    ></quotesync-quote-settings>`;
  }

  #renderProductFields(): TemplateResult | typeof nothing {
    if (this.hides('product-fields')) return nothing;
    return renderProductFields({
      localize: this.#localize,
      fields: this.#fields.state,
      loadFailed: this._unopened !== undefined,
      onConfigure: (field) => void this.#configure({ field }),
      onReadAgain: this.#onReadAgain,
      onLoadAgain: this.#onLoadAgain,
    });
  }

  #renderSaleTypes(): TemplateResult | typeof nothing {
    if (this.hides('sale-types')) return nothing;
    return renderSaleTypes({
      localize: this.#localize,
      address: pageAddress(this.saleTypesUrl),
      explained: this._explained,
      onOpen: this.#onSaleTypes,
    });
  }

  #renderDialog(): TemplateResult | typeof nothing {
    if (!this._open) return nothing;
    return html`<quotesync-configure-product-dialog
      .backend=${this.#backend}
      ?readonly=${this.#readonly}
      .field=${this._open.field}
      @quotesync-product-fields-stored=${this.#onStored}
      @quotesync-dialog-closed=${this.#onClosed}
    ></quotesync-configure-product-dialog>`;
  }

  async #configure(wanted: Configuring): Promise<void> {
    if (this.#opening || this._open) return;
    this.#opening = true;
    const backend = this.#backend;
    this.#localize.prefetch(fieldConfigurationPart, reorderPart, productDialogsPart);
    try {
      define(await configureProductDialog.load());
      this._unopened = undefined;
      if (backend === this.#backend) this._open = wanted;
    } catch (error) {
      // For the host's developers: a policy, a missing file or a mistake all look alike on the screen.
      console.warn('quotesync: the dialog "Configure product" could not be loaded.', error);
      this._unopened = wanted;
    } finally {
      this.#opening = false;
    }
  }

  #readAgain(): void {
    void this.#fields.refresh();
  }

  /** To the button of a field while it is shown, or to the one that opens the same dialog. */
  #focusField(id: string | undefined): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-field]')];
    const button = buttons.find(({ dataset }) => id !== undefined && dataset['field'] === id);
    (button ?? this.renderRoot.querySelector<HTMLElement>('#configure'))?.focus();
  }

  readonly #onReadAgain = (): void => {
    // The button that was pressed goes away; the one for the same fields stays.
    this.#focusField(undefined);
    this.#readAgain();
  };

  readonly #onLoadAgain = (): void => {
    const wanted = this._unopened;
    this.#focusField(wanted?.field);
    if (wanted) void this.#configure(wanted);
  };

  readonly #onStored = (event: QuotesyncProductFieldsStoredEvent): void => {
    const backend = this.#backend;
    // The backend may have been replaced while it was saved: what is shown now is another tenant's.
    if (!backend || (event.target as QuotesyncConfigureProductDialog).backend !== backend) return;
    // The summary of this tab hears it, too.
    announceChange(backend, 'product-fields');
    // Of a half the dialog tells, and texts that were switched on are no fields that were saved.
    this._notice = event.complete && event.parts.length > 0 ? this.#localize.term('productFieldsSaved') : '';
    this.dispatchEvent(new QuotesyncProductFieldsSavedEvent(event.parts));
  };

  readonly #onClosed = (): void => {
    const field = this._open?.field;
    this._open = undefined;
    // The browser gives the focus back to what had it, unless that field is not shown any more.
    void this.updateComplete.then(() => {
      if (!this.shadowRoot?.activeElement) this.#focusField(field);
    });
  };

  /** Only when the host does not open it, the link is followed, or it is said where the list is. */
  readonly #onSaleTypes = (event: Event): void => {
    const open = this.dispatchEvent(new QuotesyncSaleTypesRequestedEvent());
    this._explained = open && pageAddress(this.saleTypesUrl) === undefined;
    if (!open) event.preventDefault();
  };

  readonly #onDismissed = (): void => {
    this._notice = '';
    this.#focusField(undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-settings': QuotesyncSettings;
  }
}
