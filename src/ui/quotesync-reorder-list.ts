import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement } from '../core/custom-element.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { ReorderController } from './reorder-controller.js';
import { renderReorderControls, renderReorderExtras, renderReorderHandle, reorderStyles } from './reorder-controls.js';
import { moved } from './reorder.js';
import { RowWindow, rowWindowStyles } from './row-window.js';

export interface ReorderItem {
  readonly id: string;
  readonly label: string;
  /** Shown below the label, muted. */
  readonly description?: string;
}

/** A longer list scrolls in a box of its own, where its items are drawn as they come into view. */
const LONG = 60;

/** The user has moved an item. */
export class QuotesyncReorderedEvent extends Event {
  /** All of them, in their new order. */
  readonly ids: readonly string[];
  /** The one that was moved, and its new index. */
  readonly id: string;
  readonly index: number;

  constructor(ids: readonly string[], id: string, index: number) {
    super('quotesync-reordered');
    this.ids = ids;
    this.id = id;
    this.index = index;
  }
}

/**
 * @summary A list whose order the user changes: by buttons, Alt with arrows, dragging, or a typed position.
 *
 * @fires {QuotesyncReorderedEvent} quotesync-reordered - An item has another place, here already
 */
@customElement('quotesync-reorder-list')
export class QuotesyncReorderList extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    reorderStyles,
    rowWindowStyles,
    css`
      .list {
        border: 1px solid var(--_color-border);
        border-radius: var(--_radius-m);
      }
      /* What is only for screen readers stays within. */
      .long {
        position: relative;
        max-block-size: max(240px, 60vh);
        border-block-start: 0;
        overflow: auto;
      }
      .item {
        display: flex;
        align-items: center;
        gap: var(--_space-2);
        min-block-size: var(--_size-row);
        padding: 4px var(--_space-2);
      }
      .item:not(:first-child) {
        border-block-start: 1px solid var(--_color-border);
      }
      .text {
        flex: 1;
        min-inline-size: 0;
      }
      .description {
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
        line-height: 1.3;
      }
      /* They are all equally high, however long their texts are. */
      .long .item {
        block-size: 56px;
        border-block-start: 1px solid var(--_color-border);
      }
      .long bdi {
        -webkit-line-clamp: 1;
      }
      bdi {
        display: -webkit-box;
        /* A name in another script stands where the list begins. */
        text-align: -webkit-match-parent;
        text-align: match-parent;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
        overflow: hidden;
        overflow-wrap: anywhere;
      }
    `,
  ];

  /** What the list is. */
  @property() label = '';
  @property({ attribute: false }) items: readonly ReorderItem[] = [];
  /** Why nothing can be moved now, in words; `''`: it can. */
  @property() locked = '';

  readonly #window = new RowWindow(this, {
    ids: () => this.items.map(({ id }) => id),
    scroller: () => this.renderRoot.querySelector<HTMLElement>('.long'),
    estimate: 56,
    all: LONG,
  });
  readonly #reorder = new ReorderController(this, {
    ids: () => this.items.map(({ id }) => id),
    label: (id) => this.items.find((item) => item.id === id)?.label ?? id,
    onMove: (id, index) => this.#onMove(id, index),
    locked: () => this.locked || undefined,
    window: this.#window,
  });

  protected override render(): TemplateResult {
    return html`
      <div class="list ${this.items.length > LONG ? 'long' : ''}" role="list" aria-label=${this.label}>
        ${this.#window.render((id, index) => this.#renderItem(id, index))}
      </div>
      ${renderReorderExtras(this.#reorder)}
    `;
  }

  #renderItem(id: string, index: number): TemplateResult | typeof nothing {
    const item = this.items[index];
    if (!item) return nothing;
    const { label, description } = item;
    const isLong = this.items.length > LONG;
    return html`
      <div
        class="item"
        role="listitem"
        data-row=${id}
        aria-setsize=${isLong ? this.items.length : nothing}
        aria-posinset=${isLong ? index + 1 : nothing}
      >
        ${renderReorderHandle(this.#reorder, id)}
        <span class="text" title=${isLong ? label : nothing}>
          <bdi>${label}</bdi>
          ${description ? html`<bdi class="description">${description}</bdi>` : nothing}
        </span>
        ${renderReorderControls(this.#reorder, id)}
      </div>
    `;
  }

  #onMove(id: string, index: number): void {
    const from = this.items.findIndex((item) => item.id === id);
    this.items = moved(this.items, from, index);
    const ids = this.items.map((item) => item.id);
    this.dispatchEvent(new QuotesyncReorderedEvent(ids, id, index));
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-reordered': QuotesyncReorderedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-reorder-list': QuotesyncReorderList;
  }
}
