import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, define } from '../../src/core/custom-element.js';
import { baseStyles } from '../../src/ui/base-styles.js';
import { controlStyles } from '../../src/ui/control-styles.js';
import { ReorderController } from '../../src/ui/reorder-controller.js';
import { renderReorderControls, renderReorderExtras, renderReorderHandle, reorderStyles } from '../../src/ui/reorder-controls.js'; // prettier-ignore
import { moved } from '../../src/ui/reorder.js';
import { RowWindow, rowWindowStyles } from '../../src/ui/row-window.js';

/** A list as dialogs have it: an input, a select, and the controls in each row, only those in view drawn. */
@customElement('test-reorder-rows')
export class TestReorderRows extends LitElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    rowWindowStyles,
    reorderStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .scroller {
        block-size: 400px;
        overflow: auto;
        scroll-padding-block-start: 30px;
      }
      .head {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        block-size: 30px;
        background: Canvas;
      }
      .row {
        display: flex;
        block-size: 44px;
        overflow: clip;
      }
      @container (max-width: 500px) {
        .row {
          block-size: 120.5px;
        }
      }
    `,
  ];

  @property({ attribute: false }) ids: readonly string[] = [];
  /** What a filter leaves. */
  @property({ attribute: false }) shown: readonly string[] | undefined;
  @property() locked = '';
  @property({ type: Boolean }) open = true;

  /** Milliseconds until the list is changed; 0: at once. */
  delay = 0;
  /** Updates so far, and rows that were drawn in them. */
  updates = 0;
  /** Calls of `onMove`. */
  readonly moves: (readonly [id: string, index: number])[] = [];

  readonly rows = new RowWindow(this, {
    ids: () => this.shown ?? this.ids,
    scroller: () => this.renderRoot.querySelector<HTMLElement>('.scroller'),
  });
  readonly reorder = new ReorderController(this, {
    ids: () => this.ids,
    shown: () => this.shown ?? this.ids,
    label: (id) => `Field ${id}`,
    onMove: (id, index) => {
      this.moves.push([id, index]);
      if (this.delay > 0) setTimeout(() => this.#move(id, index), this.delay);
      else this.#move(id, index);
    },
    window: this.rows,
    locked: () => this.locked || undefined,
  });

  #move(id: string, index: number): void {
    this.ids = moved(this.ids, this.ids.indexOf(id), index);
    if (this.shown) this.shown = this.ids.filter((each) => this.shown?.includes(each));
  }

  get scroller(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.scroller')!;
  }

  row(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-row="${id}"]`);
  }

  /** The ids that are drawn, from top to bottom. */
  get drawnIds(): readonly string[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset['row'] ?? '');
  }

  protected override updated(): void {
    this.updates += 1;
  }

  protected override render(): TemplateResult {
    const count = (this.shown ?? this.ids).length;
    return html`
      ${
        this.open
          ? html`<div class="scroller" tabindex="0">
              <div role="table" aria-label="Fields" aria-rowcount=${count + 1}>
                <div class="head" role="row" aria-rowindex="1"><div role="columnheader">Field</div></div>
                <div role="rowgroup">${this.rows.render((id, index) => this.#renderRow(id, index))}</div>
              </div>
            </div>`
          : nothing
      }
      ${renderReorderExtras(this.reorder)}
    `;
  }

  #renderRow(id: string, index: number): TemplateResult {
    return html`
      <div class="row" role="row" data-row=${id} aria-rowindex=${index + 2}>
        <div role="cell">
          ${renderReorderHandle(this.reorder, id)}
          <input class="label" aria-label="Label ${id}" .value=${`Text ${id}`} />
          <select aria-label="Choice ${id}">
            <option>One</option>
            <option>Two</option>
          </select>
          ${renderReorderControls(this.reorder, id)}
        </div>
      </div>
    `;
  }
}

define(TestReorderRows);

export const idsUpTo = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `f${index}`);
