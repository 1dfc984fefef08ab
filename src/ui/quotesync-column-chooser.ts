import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { grid } from '../locales/en/grid.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';
import { icon } from './icons.js';
import { QuotesyncColumnsChangedEvent } from './paged-grid-events.js';
import {
  DEFAULT_LAYOUT,
  orderedColumns,
  withHidden,
  withMoved,
  type GridLayout,
  type PagedGridColumn,
} from './paged-grid-model.js';

/** What the list has to know of a column of a grid. */
export type ChoosableColumn = Pick<PagedGridColumn<never>, 'key' | 'label' | 'rowHeader'>;

/**
 * @summary A button with the list of a grid's columns: which are shown, and in what order.
 *
 * @fires {QuotesyncColumnsChangedEvent} quotesync-columns-changed - The user has arranged the columns
 */
@customElement('quotesync-column-chooser')
export class QuotesyncColumnChooser extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      :host {
        display: inline-block;
      }
      [popover] {
        position: fixed;
        inset: auto;
        inset-block-start: var(--_top);
        inset-inline-start: var(--_start);
        inline-size: min(320px, calc(100vw - 16px));
        max-block-size: min(480px, calc(100vh - 16px));
        margin: 0;
        padding: var(--_space-2);
        overflow: auto;
        border: 1px solid var(--_color-border);
        border-radius: var(--_radius-m);
        background: var(--_color-surface-raised);
        color: var(--_color-text);
        box-shadow: var(--_shadow-overlay);
        font-size: var(--_font-size-s);
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        align-items: center;
      }
      .checkbox {
        flex: 1;
        min-inline-size: 0;
      }
      .icon-button {
        flex: none;
        inline-size: 28px;
        block-size: 28px;
      }
      .foot {
        margin-block-start: var(--_space-2);
        padding-block-start: var(--_space-2);
        border-block-start: 1px solid var(--_color-border);
      }
    `,
  ];

  /** All columns of the grid, in their natural order. */
  @property({ attribute: false }) columns: readonly ChoosableColumn[] = [];
  @property({ attribute: false }) layout: GridLayout = DEFAULT_LAYOUT;

  @state() private _open = false;
  @state() private _said = '';

  readonly #localize = new Localize(this, grid);
  /** The button that was pressed: its row may have been moved, which takes the focus from it. */
  #pressed: { readonly key: string; readonly where: string } | undefined;

  #hadFocus = false;

  protected override updated(): void {
    const { key, where } = this.#pressed ?? {};
    this.#pressed = undefined;
    const buttons = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-move]')];
    buttons.find(({ dataset }) => dataset['key'] === key && dataset['move'] === where)?.focus();
  }

  protected override render(): TemplateResult {
    return html`
      <button type="button" class="button" id="button" popovertarget="list">
        ${this.#localize.term('gridColumns')} ${icon('caret-down')}
      </button>
      <div
        popover
        id="list"
        role="dialog"
        aria-labelledby="button"
        @beforetoggle=${this.#onBeforeToggle}
        @toggle=${this.#onToggle}
      >
        ${this._open ? this.#renderList() : nothing}
      </div>
      <div role="status" class="visually-hidden">${this._said}</div>
    `;
  }

  #renderList(): TemplateResult {
    const columns = orderedColumns(this.columns, this.layout);
    return html`
      <ul>
        ${repeat(
          columns,
          ({ key }) => key,
          (column, index) => this.#renderColumn(column, index, columns),
        )}
      </ul>
      <div hidden id="always">${this.#localize.term('gridColumnAlwaysShown')}</div>
      <div class="foot">
        <button type="button" class="button button--quiet" @click=${() => this.#change(DEFAULT_LAYOUT)}>
          ${icon('arrow-counter-clockwise')} ${this.#localize.term('gridColumnsReset')}
        </button>
      </div>
    `;
  }

  #renderColumn(column: ChoosableColumn, index: number, columns: readonly ChoosableColumn[]): TemplateResult {
    const { key, label, rowHeader = false } = column;
    return html`
      <li>
        <label class="checkbox" title=${rowHeader ? this.#localize.term('gridColumnAlwaysShown') : nothing}>
          <input
            type="checkbox"
            aria-disabled=${rowHeader ? 'true' : 'false'}
            aria-describedby=${rowHeader ? 'always' : nothing}
            .checked=${live(rowHeader || !this.layout.hidden.includes(key))}
            @change=${() => this.#toggle(column)}
          />
          <bdi>${label}</bdi>
        </label>
        ${this.#renderMove(column, columns[index - 1], 'up')} ${this.#renderMove(column, columns[index + 1], 'down')}
      </li>
    `;
  }

  #renderMove(
    { key, label }: ChoosableColumn,
    neighbour: ChoosableColumn | undefined,
    where: 'up' | 'down',
  ): TemplateResult {
    const name = this.#localize.term(where === 'up' ? 'gridColumnUp' : 'gridColumnDown', label);
    return html`<button
      type="button"
      class="icon-button"
      data-key=${key}
      data-move=${where}
      aria-label=${name}
      aria-disabled=${neighbour ? 'false' : 'true'}
      @click=${() => neighbour && this.#move({ key, where }, label, neighbour.key)}
    >
      ${icon(where === 'up' ? 'caret-up' : 'caret-down')}
    </button>`;
  }

  #toggle({ key, rowHeader }: ChoosableColumn): void {
    if (rowHeader) this.requestUpdate();
    else this.#change(withHidden(this.layout, key, !this.layout.hidden.includes(key)));
  }

  #move(pressed: { readonly key: string; readonly where: string }, label: string, to: string): void {
    const { key } = pressed;
    this.#pressed = pressed;
    this.#change(withMoved(this.columns, this.layout, key, to));
    const place = orderedColumns(this.columns, this.layout).findIndex((column) => column.key === key);
    const number = (value: number): string => this.#localize.number(value);
    this._said = this.#localize.term('gridColumnMoved', label, number(place + 1), number(this.columns.length));
  }

  #change(layout: GridLayout): void {
    this.layout = layout;
    this.dispatchEvent(new QuotesyncColumnsChangedEvent(layout));
  }

  /** Below the button, within the window. */
  #place(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('#list');
    const button = this.renderRoot.querySelector('#button')?.getBoundingClientRect();
    if (!list || !button) return;
    const { width, height } = list.getBoundingClientRect();
    const rtl = this.#localize.direction === 'rtl';
    const start = rtl ? innerWidth - button.right : button.left;
    const top = Math.max(8, Math.min(button.bottom + 4, innerHeight - height - 8));
    list.style.setProperty('--_top', `${top}px`);
    list.style.setProperty('--_start', `${Math.max(8, Math.min(start, innerWidth - width - 8))}px`);
  }

  readonly #onBeforeToggle = ({ newState }: ToggleEvent): void => {
    const list = this.renderRoot.querySelector('#list');
    this.#hadFocus = list?.contains(this.shadowRoot?.activeElement ?? null) ?? false;
    if (newState !== 'open') return;
    this._open = true;
    void this.updateComplete.then(() => this.#place());
  };

  /** Back to the button from a control that is gone now. */
  readonly #onToggle = ({ newState }: ToggleEvent): void => {
    this._open = newState === 'open';
    if (!this._open && this.#hadFocus) this.renderRoot.querySelector<HTMLElement>('#button')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-column-chooser': QuotesyncColumnChooser;
  }
}
