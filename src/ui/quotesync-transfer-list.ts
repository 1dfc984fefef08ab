import { css, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement, type ElementClass } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { memoizeLast } from '../core/memoize.js';
import { fields } from '../locales/en/fields.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { fieldIcon, type FieldIconName } from './field-icons.js';
import { QuotesyncListBox, type ListBoxItem, type QuotesyncListSelectedEvent } from './quotesync-list-box.js';

/** Other items are chosen. */
export class QuotesyncTransferChangedEvent extends Event {
  readonly chosen: readonly number[];

  constructor(chosen: readonly number[]) {
    super('quotesync-transfer-changed');
    this.chosen = chosen;
  }
}

type Side = 'available' | 'chosen';

/** Without the directory, ids would stand for names. */
const NONE: readonly ListBoxItem[] = [];

/**
 * @summary Two lists: all on one side, the chosen ones on the other.
 *
 * @fires {QuotesyncTransferChangedEvent} quotesync-transfer-changed - Items were moved
 */
@customElement('quotesync-transfer-list')
export class QuotesyncTransferList extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncListBox];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .lists {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
        gap: var(--_space-3);
      }
      .moves {
        display: grid;
        gap: var(--_space-2);
        align-content: center;
      }
      .moves svg:dir(rtl) {
        scale: -1 1;
      }
      @container (max-width: 479px) {
        .lists {
          grid-template-columns: minmax(0, 1fr);
        }
        .moves {
          grid-auto-flow: column;
          justify-content: center;
        }
        .moves svg,
        .moves svg:dir(rtl) {
          scale: none;
          rotate: 90deg;
        }
      }
    `,
  ];

  /** All items, chosen or not. */
  @property({ attribute: false }) available: readonly ListBoxItem[] = [];
  /** Their ids, in the order they were chosen. */
  @property({ attribute: false }) chosen: readonly number[] = [];
  @property() availableLabel = '';
  @property() chosenLabel = '';
  @property({ type: Boolean }) loading = false;

  @state() private _selected: Readonly<Record<Side, readonly number[]>> = { available: [], chosen: [] };
  @state() private _announcement = '';

  readonly #localize = new Localize(this, fields);

  /** Who is unknown stays chosen: somebody may have been removed from the directory. */
  readonly #split = memoizeLast((all: readonly ListBoxItem[], chosen: readonly number[]) => {
    const byId = new Map(all.map((item) => [item.id, item]));
    const taken = new Set(chosen);
    return {
      available: all.filter(({ id }) => !taken.has(id)),
      chosen: chosen.map((id) => byId.get(id) ?? { id, name: `#${id}` }),
    };
  });

  protected override render(): TemplateResult {
    const localize = this.#localize;
    return html`
      <div class="lists">
        ${this.#renderList('available', this.availableLabel)}
        <div class="moves">
          ${this.#renderMove('caret-right', localize.term('addSelected'), 'available', false)}
          ${this.#renderMove('caret-double-right', localize.term('addAll'), 'available', true)}
          ${this.#renderMove('caret-left', localize.term('removeSelected'), 'chosen', false)}
          ${this.#renderMove('caret-double-left', localize.term('removeAll'), 'chosen', true)}
        </div>
        ${this.#renderList('chosen', this.chosenLabel)}
      </div>
      <div class="visually-hidden" role="status">${this._announcement}</div>
    `;
  }

  #renderList(side: Side, label: string): TemplateResult {
    return html`
      <quotesync-list-box
        data-side=${side}
        .label=${label}
        .items=${this.#items(side)}
        .selected=${this._selected[side]}
        ?loading=${this.loading}
        @quotesync-list-selected=${({ selected }: QuotesyncListSelectedEvent) => this.#select(side, selected)}
        @quotesync-list-activated=${() => this.#move(side, false)}
      ></quotesync-list-box>
    `;
  }

  #renderMove(sign: FieldIconName, label: string, from: Side, all: boolean): TemplateResult {
    const movable = all ? this.#items(from).length : this._selected[from].length;
    return html`
      <button
        type="button"
        class="button"
        aria-label=${label}
        title=${label}
        aria-disabled=${movable === 0 ? 'true' : 'false'}
        @click=${() => this.#move(from, all)}
      >
        ${fieldIcon(sign)}
      </button>
    `;
  }

  #items(side: Side): readonly ListBoxItem[] {
    return this.loading ? NONE : this.#split(this.available, this.chosen)[side];
  }

  #select(side: Side, selected: readonly number[]): void {
    this._selected = { ...this._selected, [side]: selected };
  }

  /** "All" is all that the filter of that side shows: nobody moves whom they cannot see. */
  #move(from: Side, all: boolean): void {
    const list = this.renderRoot.querySelector<QuotesyncListBox>(`[data-side="${from}"]`);
    const visible = list?.visibleIds ?? [];
    const moving = all ? visible : this._selected[from].filter((id) => visible.includes(id));
    if (moving.length === 0) return;
    const taken = new Set(moving);
    const chosen = from === 'available' ? [...this.chosen, ...moving] : this.chosen.filter((id) => !taken.has(id));
    this._selected = { available: [], chosen: [] };
    const moved = this.#localize.term(from === 'available' ? 'itemsAdded' : 'itemsRemoved', moving.length);
    // The same words twice would be no change, and not be said.
    this._announcement = this._announcement === moved ? `${moved}\u00a0` : moved;
    this.chosen = chosen;
    this.dispatchEvent(new QuotesyncTransferChangedEvent(chosen));
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-transfer-changed': QuotesyncTransferChangedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-transfer-list': QuotesyncTransferList;
  }
}
