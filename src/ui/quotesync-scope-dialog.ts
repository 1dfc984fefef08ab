import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement, type ElementClass } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import type { People } from '../core/people.js';
import type { ResourceState } from '../core/resource.js';
import { scope } from '../locales/en/scope.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { QuotesyncDialog } from './quotesync-dialog.js';
import { QuotesyncStatePanel } from './quotesync-state-panel.js';
import { QuotesyncTransferList } from './quotesync-transfer-list.js';

/** The user has confirmed whom a connection is for. */
export class QuotesyncScopeChosenEvent extends Event {
  readonly userGroupIds: readonly number[];
  readonly associateIds: readonly number[];

  constructor(userGroupIds: readonly number[], associateIds: readonly number[]) {
    super('quotesync-scope-chosen');
    this.userGroupIds = userGroupIds;
    this.associateIds = associateIds;
  }
}

/**
 * @summary The Scope dialog: users and groups on the left, the chosen ones on the right.
 *
 * @fires {QuotesyncScopeChosenEvent} quotesync-scope-chosen - OK was pressed
 * @fires {Event} quotesync-dialog-closed - The dialog has gone, with or without a choice
 * @fires {Event} quotesync-retry-requested - The people could not be read and are to be read again
 */
@customElement('quotesync-scope-dialog')
export class QuotesyncScopeDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncTransferList, QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      .content {
        display: grid;
        gap: var(--_space-3);
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-2) var(--_space-4);
        border: 0;
        margin: 0;
        padding: 0;
      }
      legend {
        padding: 0;
        margin-block-end: var(--_space-2);
        font-weight: 600;
        font-size: var(--_font-size-m);
      }
      .count {
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
    `,
  ];

  @property({ attribute: false }) people: ResourceState<People> = { status: 'idle' };
  @property({ attribute: false }) userGroupIds: readonly number[] = [];
  @property({ attribute: false }) associateIds: readonly number[] = [];

  @state() private _list: 'associates' | 'userGroups' = 'userGroups';
  @state() private _userGroupIds: readonly number[] = [];
  @state() private _associateIds: readonly number[] = [];

  readonly #localize = new Localize(this, scope);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('userGroupIds')) this._userGroupIds = this.userGroupIds;
    if (changed.has('associateIds')) this._associateIds = this.associateIds;
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${localize.term('scopeDialog')}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div class="content">
          <fieldset>
            <legend>${localize.term('configureScope')}</legend>
            ${this.#renderChoice('associates')} ${this.#renderChoice('userGroups')}
          </fieldset>
          ${this.#renderList()}
          <div class="count" role="status">
            ${localize.term('scopeCount', this._userGroupIds.length, this._associateIds.length)}
          </div>
        </div>
        <button slot="footer" class="button" @click=${this.#onCancel}>${localize.term('cancel')}</button>
        <button slot="footer" class="button button--primary" @click=${this.#onOk}>${localize.term('ok')}</button>
      </quotesync-dialog>
    `;
  }

  #renderChoice(list: 'associates' | 'userGroups'): TemplateResult {
    return html`
      <label class="radio">
        <input
          type="radio"
          name="list"
          .checked=${this._list === list}
          @change=${() => {
            this._list = list;
          }}
        />
        ${this.#localize.term(list)}
      </label>
    `;
  }

  #renderList(): TemplateResult {
    const { people } = this;
    const data = 'data' in people ? people.data : undefined;
    if (people.status === 'failed' && !data) {
      return html`<quotesync-state-panel
        state="failed"
        .error=${people.error}
        @quotesync-retry-requested=${this.#onRetry}
      ></quotesync-state-panel>`;
    }
    const groups = this._list === 'userGroups';
    const localize = this.#localize;
    return html`
      <quotesync-transfer-list
        ?loading=${data === undefined}
        .available=${data?.[this._list] ?? []}
        .chosen=${groups ? this._userGroupIds : this._associateIds}
        .availableLabel=${localize.term(groups ? 'availableUserGroups' : 'availableAssociates')}
        .chosenLabel=${localize.term(groups ? 'selectedUserGroups' : 'selectedAssociates')}
        @quotesync-transfer-changed=${this.#onTransfer}
      ></quotesync-transfer-list>
    `;
  }

  #close(): void {
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };

  readonly #onTransfer = ({ chosen }: { readonly chosen: readonly number[] }): void => {
    if (this._list === 'userGroups') this._userGroupIds = chosen;
    else this._associateIds = chosen;
  };

  readonly #onRetry = (): void => {
    this.dispatchEvent(new Event('quotesync-retry-requested'));
  };

  readonly #onCancel = (): void => this.#close();

  readonly #onOk = (): void => {
    this.dispatchEvent(new QuotesyncScopeChosenEvent(this._userGroupIds, this._associateIds));
    this.#close();
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-scope-chosen': QuotesyncScopeChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-scope-dialog': QuotesyncScopeDialog;
  }
}
