import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { cssProperty } from '../core/css-property.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { memoizeLast } from '../core/memoize.js';
import { fields } from '../locales/en/fields.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { revealRow, windowOf } from './grid-model.js';
import { icon } from './icons.js';
import { TypeAhead } from './type-ahead.js';

export interface ListBoxItem {
  readonly id: number;
  readonly name: string;
}

/** Other items are selected. */
export class QuotesyncListSelectedEvent extends Event {
  readonly selected: readonly number[];

  constructor(selected: readonly number[]) {
    super('quotesync-list-selected');
    this.selected = selected;
  }
}

/** Pixels; one height for all, so that 2,000 items need no measuring. */
const ITEM_HEIGHT = 30;
const FIRST_VIEW = 240;

/**
 * @summary A list box with several selected items, a filter, and only the items in view in the document.
 *
 * Keys as in the APG list box pattern: arrows, Home, End, with Shift to extend; Space, Ctrl+A, letters; Enter activates.
 *
 * @fires {QuotesyncListSelectedEvent} quotesync-list-selected - Other items are selected
 * @fires {Event} quotesync-list-activated - Enter or a double click
 */
@customElement('quotesync-list-box')
export class QuotesyncListBox extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      .field__label {
        display: block;
        margin-block-end: var(--_space-1);
      }
      .filter {
        position: relative;
      }
      .filter svg {
        position: absolute;
        inset-block-start: 7px;
        inset-inline-start: 8px;
        color: var(--_color-text-muted);
        pointer-events: none;
      }
      .filter .input {
        padding-inline-start: 32px;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
      }
      [role='listbox'] {
        position: relative;
        block-size: 240px;
        overflow: auto;
        border: 1px solid var(--_color-border-strong);
        border-block-start: 0;
        border-radius: 0 0 var(--_radius-m) var(--_radius-m);
      }
      [role='listbox']:focus-visible {
        outline: 2px solid var(--_color-focus);
        outline-offset: 1px;
      }
      .items {
        position: relative;
        block-size: var(--_total);
      }
      [role='option'] {
        position: absolute;
        inset-block-start: var(--_top);
        inset-inline: 0;
        block-size: 30px;
        padding: 4px var(--_space-2);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-size: var(--_font-size-s);
        cursor: default;
        user-select: none;
      }
      [role='option']:hover {
        background: var(--_color-hover);
      }
      [role='option'][aria-selected='true'] {
        background: var(--_color-selected);
        font-weight: 500;
      }
      [role='listbox']:focus-visible .active {
        box-shadow: inset 0 0 0 2px var(--_color-focus);
      }
      .box {
        position: relative;
      }
      .empty {
        position: absolute;
        inset: 0 0 auto;
        padding: var(--_space-3);
        pointer-events: none;
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--_space-1);
        margin-block-start: var(--_space-1);
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) items: readonly ListBoxItem[] = [];
  @property({ attribute: false }) selected: readonly number[] = [];
  @property({ type: Boolean }) loading = false;

  @state() private _filter = '';
  @state() private _active = 0;
  @state() private _top = 0;

  readonly #localize = new Localize(this, fields);
  readonly #typeAhead = new TypeAhead();
  /** Where Shift extends from. */
  #anchor = 0;

  readonly #matching = memoizeLast((items: readonly ListBoxItem[], filter: string, language: string) => {
    const wanted = filter.trim().toLocaleLowerCase(language);
    return items.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted));
  });

  /** The items that the filter leaves. */
  get visibleIds(): readonly number[] {
    return this.#visible.map(({ id }) => id);
  }

  get #visible(): readonly ListBoxItem[] {
    return this.#matching(this.items, this._filter, this.#localize.language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('items')) this._active = Math.max(0, Math.min(this._active, this.#visible.length - 1));
  }

  protected override render(): TemplateResult {
    const items = this.#visible;
    const localize = this.#localize;
    return html`
      <span class="field__label" id="label">${this.label} (${localize.number(items.length)})</span>
      <div class="filter">
        ${icon('magnifying-glass')}
        <input
          class="input"
          type="search"
          aria-label=${localize.term('filterList', this.label)}
          placeholder=${localize.term('search')}
          .value=${this._filter}
          @input=${this.#onFilter}
          @keydown=${this.#onFilterKeydown}
        />
      </div>
      <div class="box">
        <div
          role="listbox"
          tabindex="0"
          aria-multiselectable="true"
          aria-labelledby="label"
          aria-busy=${this.loading ? 'true' : 'false'}
          aria-activedescendant=${items.length > 0 ? `item-${this._active}` : nothing}
          @keydown=${this.#onKeydown}
          @click=${this.#onClick}
          @dblclick=${this.#activate}
          @scroll=${this.#onScroll}
        >
          ${items.length > 0 ? this.#renderItems(items) : nothing}
        </div>
        <div class="empty" role="status">
          ${items.length === 0 ? localize.term(this.loading ? 'loading' : 'emptyList') : nothing}
        </div>
      </div>
      <div class="buttons">
        <button type="button" class="button button--quiet" @click=${() => this.#select(this.visibleIds)}>
          ${localize.term('selectAll')}
        </button>
        <button type="button" class="button button--quiet" @click=${() => this.#select([])}>
          ${localize.term('unselectAll')}
        </button>
      </div>
    `;
  }

  #renderItems(items: readonly ListBoxItem[]): TemplateResult {
    const selected = new Set(this.selected);
    const view = { top: this._top, height: FIRST_VIEW, rowHeight: ITEM_HEIGHT };
    return html`
      <div class="items" role="presentation" ${cssProperty('--_total', `${items.length * ITEM_HEIGHT}px`)}>
        ${windowOf(view, items.length, this._active).map((index) => {
          const item = items[index];
          // Whatever it is called, it can be seen and told from others.
          const name = item?.name.trim() || `#${item?.id}`;
          return html`
            <div
              role="option"
              class=${index === this._active ? 'active' : ''}
              id="item-${index}"
              aria-selected=${item && selected.has(item.id) ? 'true' : 'false'}
              aria-setsize=${items.length}
              aria-posinset=${index + 1}
              title=${name}
              data-index=${index}
              ${cssProperty('--_top', `${index * ITEM_HEIGHT}px`)}
            >
              <bdi>${name}</bdi>
            </div>
          `;
        })}
      </div>
    `;
  }

  #select(selected: readonly number[]): void {
    this.selected = selected;
    this.dispatchEvent(new QuotesyncListSelectedEvent(selected));
  }

  #toggle(index: number): void {
    const id = this.#visible[index]?.id;
    if (id === undefined) return;
    this.#select(this.selected.includes(id) ? this.selected.filter((other) => other !== id) : [...this.selected, id]);
  }

  #extendTo(index: number): void {
    const [from, to] = index < this.#anchor ? [index, this.#anchor] : [this.#anchor, index];
    this.#select(this.visibleIds.slice(from, to + 1));
  }

  #moveTo(index: number, extend: boolean): void {
    const last = this.#visible.length - 1;
    this._active = Math.max(0, Math.min(last, index));
    if (extend) this.#extendTo(this._active);
    else this.#anchor = this._active;
    const list = this.renderRoot.querySelector('[role="listbox"]');
    if (list) revealRow(list, this._active, ITEM_HEIGHT);
  }

  readonly #activate = (): void => {
    this.dispatchEvent(new Event('quotesync-list-activated'));
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!this.#press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** @returns whether the key meant something */
  #press(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    const last = this.#visible.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: this._active - 1,
      ArrowDown: this._active + 1,
      Home: 0,
      End: last,
      PageUp: this._active - 8,
      PageDown: this._active + 8,
    };
    const to = steps[key];
    if (to !== undefined) this.#moveTo(to, shiftKey);
    else if (key === ' ') this.#toggle(this._active);
    else if (key === 'Enter') {
      if (this.selected.length === 0) this.#toggle(this._active);
      this.#activate();
    } else if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) this.#select(this.visibleIds);
    else {
      const found = this.#typeAhead.find(event, last + 1, this._active, (index) => this.#visible[index]?.name ?? '');
      if (found === undefined) return false;
      this.#moveTo(found, false);
    }
    return true;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const item = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (!item) return;
    const index = Number(item.dataset['index']);
    this._active = index;
    if (event.shiftKey) return this.#extendTo(index);
    this.#anchor = index;
    const id = this.#visible[index]?.id;
    // The second click of a double click must not take the selection back.
    if (event.detail > 1 && id !== undefined) return this.#select([...new Set([...this.selected, id])]);
    this.#toggle(index);
  };

  readonly #onFilter = (event: Event): void => {
    this.#filterBy((event.target as HTMLInputElement).value);
  };

  /** Escape empties a search field first; only then it is the dialog's. */
  readonly #onFilterKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || this._filter === '' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    this.#filterBy('');
  };

  #filterBy(filter: string): void {
    this._filter = filter;
    this._active = this.#anchor = 0;
    this.renderRoot.querySelector('[role="listbox"]')?.scrollTo({ top: 0 });
  }

  readonly #onScroll = (event: Event): void => {
    this._top = (event.target as HTMLElement).scrollTop;
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-list-selected': QuotesyncListSelectedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-list-box': QuotesyncListBox;
  }
}
