import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { customElement } from '../core/custom-element.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { ReorderController } from './reorder-controller.js';
import { renderReorderControls, renderReorderExtras, renderReorderHandle, reorderStyles } from './reorder-controls.js';
import { moved } from './reorder.js';

export interface ReorderItem {
  readonly id: string;
  readonly label: string;
}

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
 * @summary A short list whose order the user changes: by buttons, Alt with arrows, dragging, or a typed position.
 *
 * All items are drawn; for long lists there is `RowWindow`.
 *
 * @fires {QuotesyncReorderedEvent} quotesync-reordered - An item has another place, here already
 */
@customElement('quotesync-reorder-list')
export class QuotesyncReorderList extends LitElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    reorderStyles,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
        border: 1px solid var(--_color-border);
        border-radius: var(--_radius-m);
      }
      li {
        display: flex;
        align-items: center;
        gap: var(--_space-2);
        min-block-size: var(--_size-row);
        padding: 4px var(--_space-2);
      }
      li + li {
        border-block-start: 1px solid var(--_color-border);
      }
      bdi {
        display: -webkit-box;
        /* A name in another script stands where the list begins. */
        text-align: -webkit-match-parent;
        text-align: match-parent;
        flex: 1;
        min-inline-size: 0;
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

  readonly #reorder = new ReorderController(this, {
    ids: () => this.items.map(({ id }) => id),
    label: (id) => this.items.find((item) => item.id === id)?.label ?? id,
    onMove: (id, index) => this.#onMove(id, index),
    locked: () => this.locked || undefined,
  });

  protected override render(): TemplateResult {
    return html`
      <ol aria-label=${this.label}>
        ${repeat(
          this.items,
          ({ id }) => id,
          (item) => this.#renderItem(item),
        )}
      </ol>
      ${renderReorderExtras(this.#reorder)}
    `;
  }

  #renderItem({ id, label }: ReorderItem): TemplateResult {
    return html`
      <li data-row=${id}>
        ${renderReorderHandle(this.#reorder, id)}
        <bdi>${label}</bdi>
        ${renderReorderControls(this.#reorder, id)}
      </li>
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
