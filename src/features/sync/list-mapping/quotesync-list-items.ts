import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CrmListItem } from '../../../backend/index.js';
import { customElement, type ElementClass } from '../../../core/custom-element.js';
import { Localize } from '../../../core/localize.js';
import { memoizeLast } from '../../../core/memoize.js';
import { baseStyles } from '../../../ui/base-styles.js';
import { controlStyles } from '../../../ui/control-styles.js';
import { QuotesyncElement } from '../../../ui/element.js';
import { icon } from '../../../ui/icons.js';
import {
  QuotesyncComboBox,
  type ComboOption,
  type QuotesyncComboChosenEvent,
} from '../../../ui/quotesync-combo-box.js';
import { RowWindow, rowWindowStyles } from '../../../ui/row-window.js';
import { QuotesyncListItemChosenEvent, QuotesyncListItemEnteredEvent } from './list-item-events.js';
import { listItemsStyles } from './list-items-styles.js';
import { evidenceText, listMappingTerms, quoted } from './list-mapping-terms.js';
import { grouped, isChanged, isProblem, type ItemRow } from './list-rows.js';

/**
 * @summary The items of an ERP list, and which item of SuperOffice's list each of them is.
 *
 * @fires {QuotesyncListItemChosenEvent} quotesync-list-item-chosen - A counterpart was chosen; the dialog makes it
 * @fires {QuotesyncListItemEnteredEvent} quotesync-list-item-entered - The keyboard has come to an item
 */
@customElement('quotesync-list-items')
export class QuotesyncListItems extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncComboBox];

  static override readonly styles = [...baseStyles, controlStyles, rowWindowStyles, listItemsStyles];

  /** What the items are of. */
  @property() label = '';
  /** All items. */
  @property({ attribute: false }) rows: readonly ItemRow[] = [];
  /** Keys of those that are shown. */
  @property({ attribute: false }) shown: readonly string[] = [];
  /** SuperOffice's list. */
  @property({ attribute: false }) crmItems: readonly CrmListItem[] = [];
  /** Errors of the last save, by key of the item. */
  @property({ attribute: false }) errors: ReadonlyMap<string, string> = new Map();
  /** It is being saved. */
  @property({ type: Boolean }) locked = false;
  /** Shows everything and changes nothing. */
  @property({ type: Boolean }) readonly = false;
  /** Said where no row is. */
  @property() emptyText = '';

  readonly #localize = new Localize(this, listMappingTerms);
  readonly #window = new RowWindow(this, {
    ids: () => this.shown,
    scroller: () => this.renderRoot.querySelector<HTMLElement>('.scroller'),
    estimate: 52,
    all: 20,
  });
  readonly #byKey = memoizeLast((rows: readonly ItemRow[]) => new Map(rows.map((row) => [row.key, row])));
  readonly #names = memoizeLast((items: readonly CrmListItem[]) => new Map(items.map(({ id, name }) => [id, name])));
  readonly #options = memoizeLast((rows: readonly ItemRow[], items: readonly CrmListItem[], _words: object) =>
    this.#optionsOf(rows, items),
  );

  /** Brings an item into view and puts the focus into its field. @returns whether it is shown */
  async focusItem(key: string): Promise<boolean> {
    await this.updateComplete;
    const index = this.shown.indexOf(key);
    if (index < 0) return false;
    await this.#window.reveal(index);
    const row = this.#rowElement(key);
    (row?.querySelector<HTMLElement>('quotesync-combo-box') ?? row)?.focus();
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('label')) this.renderRoot.querySelector('.scroller')?.scrollTo({ top: 0 });
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    return html`
      <div
        class="scroller"
        tabindex=${this.readonly ? 0 : nothing}
        aria-label=${this.readonly ? this.label : nothing}
        role=${this.readonly ? 'region' : nothing}
        @focusin=${this.#onFocusIn}
      >
        <div role="table" aria-label=${this.label} aria-rowcount=${this.shown.length + 1}>
          <div role="rowgroup" class="heads">
            <div role="row" class="row" aria-rowindex="1">
              <span role="columnheader">${localize.term('erpItem')}</span>
              <span role="columnheader">${localize.term('crmItem')}</span>
              <span role="columnheader">${localize.term('listMappingState')}</span>
            </div>
          </div>
          <div role="rowgroup" class="body">${this.#window.render((key, index) => this.#renderRow(key, index))}</div>
        </div>
        <div role="status">${this.shown.length === 0 ? html`<p class="empty">${this.emptyText}</p>` : nothing}</div>
      </div>
    `;
  }

  #renderRow(key: string, index: number): TemplateResult | typeof nothing {
    const row = this.#byKey(this.rows).get(key);
    if (!row) return nothing;
    const error = this.errors.get(key);
    const bad = isProblem(row) || error !== undefined;
    const name = row.name || row.key;
    return html`
      <div
        role="row"
        class="row ${bad ? 'problem' : ''} ${isChanged(row) ? 'changed' : ''}"
        aria-rowindex=${index + 2}
        tabindex=${this.readonly ? -1 : nothing}
        data-row=${key}
      >
        <div class="cell" role="rowheader" title=${name}><bdi>${name}</bdi></div>
        <div class="cell" role="cell">${this.#renderChoice(row, name, bad)}</div>
        <div class="cell state" role="cell">${this.#renderState(row, name, error)}</div>
      </div>
    `;
  }

  #renderChoice(row: ItemRow, name: string, bad: boolean): TemplateResult {
    const chosen = row.crmItemId === 0 ? '' : this.#nameOf(row.crmItemId);
    if (this.readonly) return html`<bdi>${chosen || this.#localize.term('noSelection')}</bdi>`;
    return html`<quotesync-combo-box
      .label=${this.#localize.term('listMappingCounterpart', name)}
      .description=${this.#stateText(row)}
      .value=${row.crmItemId === 0 ? '' : String(row.crmItemId)}
      .valueName=${chosen}
      .options=${this.#options(this.rows, this.crmItems, this.#localize.words)}
      .placeholder=${this.#localize.term('noSelection')}
      ?disabled=${this.locked}
      ?invalid=${bad}
      @quotesync-combo-chosen=${({ key }: QuotesyncComboChosenEvent) => this.#choose(row.key, Number(key))}
    ></quotesync-combo-box>`;
  }

  #renderState(row: ItemRow, name: string, error: string | undefined): TemplateResult {
    const localize = this.#localize;
    const text = error ?? this.#stateText(row);
    const { suggestion } = row;
    const suggested = suggestion && this.#nameOf(suggestion.crmItemId);
    return html`
      ${isProblem(row) || error ? icon('warning-circle') : nothing}
      <span class="text" title=${text || nothing}><bdi>${text}</bdi></span>
      ${
        suggestion && suggested !== undefined && !this.readonly
          ? html`<button
              type="button"
              class="button"
              aria-label=${localize.term('listMappingSuggestionFor', name, suggested)}
              aria-disabled=${this.locked ? 'true' : 'false'}
              @click=${() => this.#use(row.key, suggestion.crmItemId)}
            >
              ${localize.term('listMappingUse')}
            </button>`
          : nothing
      }
    `;
  }

  /** What is to be known about an item. */
  #stateText(row: ItemRow): string {
    const localize = this.#localize;
    const parts = [this.#problemText(row)];
    if (row.suggestion) parts.push(this.#suggestionText(row.suggestion));
    else if (row.state === 'unmapped' && !isChanged(row)) parts.push(localize.term('listMappingNone'));
    if (isChanged(row)) {
      const stored = row.storedId === 0 ? localize.term('noSelection') : this.#nameOf(row.storedId);
      parts.push(localize.term('listMappingStored', stored));
    }
    return parts.filter(Boolean).join(' ');
  }

  #problemText({ state, crmItemId, others }: ItemRow): string {
    const localize = this.#localize;
    if (state === 'gone') return localize.term('listMappingGone');
    if (state !== 'duplicate') return '';
    return localize.term('listMappingDuplicate', this.#nameOf(crmItemId), quoted(localize, others));
  }

  #suggestionText({ crmItemId, confidence, evidence }: NonNullable<ItemRow['suggestion']>): string {
    const localize = this.#localize;
    const percent = localize.number(confidence, { style: 'percent', maximumFractionDigits: 0 });
    const reasons = evidence.map((each) => evidenceText(localize, each));
    const why = new Intl.ListFormat(localize.language, { type: 'unit', style: 'short' }).format([percent, ...reasons]);
    return `${localize.term('listMappingSuggestion', this.#nameOf(crmItemId))} (${why})`;
  }

  #nameOf(id: number): string {
    return this.#names(this.crmItems).get(id) || this.#localize.term('listMappingUnnamed', id);
  }

  #optionsOf(rows: readonly ItemRow[], items: readonly CrmListItem[]): readonly ComboOption[] {
    const localize = this.#localize;
    const users = grouped(rows, ({ crmItemId }) => crmItemId);
    const options = items.map(({ id, name }): ComboOption => {
      const usedBy = users.get(id)?.map((row) => row.name || row.key);
      const option = { key: String(id), name: name || localize.term('listMappingUnnamed', id) };
      return usedBy ? { ...option, description: localize.term('listMappingUsed', quoted(localize, usedBy)) } : option;
    });
    return [{ key: '', name: localize.term('noSelection') }, ...options];
  }

  #rowElement(key: string): HTMLElement | undefined {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-row]')];
    return rows.find(({ dataset }) => dataset['row'] === key);
  }

  #choose(itemKey: string, crmItemId: number): void {
    this.dispatchEvent(new QuotesyncListItemChosenEvent(itemKey, crmItemId));
  }

  /** The button goes away with the suggestion. */
  #use(itemKey: string, crmItemId: number): void {
    if (this.locked) return;
    this.#rowElement(itemKey)?.querySelector<HTMLElement>('quotesync-combo-box')?.focus();
    this.#choose(itemKey, crmItemId);
  }

  readonly #onFocusIn = ({ target }: FocusEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const key = row?.dataset['row'];
    if (key !== undefined) this.dispatchEvent(new QuotesyncListItemEnteredEvent(key));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-list-items': QuotesyncListItems;
  }
}
