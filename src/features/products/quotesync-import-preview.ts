import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement } from '../../core/custom-element.js';
import { cssProperty } from '../../core/css-property.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { revealRow } from '../../ui/grid-model.js';
import { isImportable, type PlannedRow } from './import-plan.js';
import { importTerms } from './import-terms.js';
import { changesOf, nameOf, problemWords, summaryOf, type ImportWording } from './import-words.js';

/** Pixels; all rows have the same, so that where one stands is a multiplication. */
const ROW = 52;
/** Rows that are in view at most. */
const IN_VIEW = 7;
/** Rows that are drawn above and below those in view. */
const MARGIN = 4;

/** The user ticked rows, or took the tick away. */
export class QuotesyncImportTickedEvent extends Event {
  constructor(
    readonly rows: readonly PlannedRow[],
    readonly ticked: boolean,
  ) {
    super('quotesync-import-ticked');
  }
}

/**
 * @summary What would become of each row of a file: a list box of which only the rows in view are drawn, and below it
 * everything about the active one. It knows nothing of where rows come from.
 *
 * @fires {QuotesyncImportTickedEvent} quotesync-import-ticked - Space, a click on the box, or Ctrl+A
 */
@customElement('quotesync-import-preview')
export class QuotesyncImportPreview extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      .list {
        block-size: min(${ROW * IN_VIEW}px, 44dvh);
        overflow: auto;
        overscroll-behavior: contain;
        border: 1px solid var(--_color-border-strong);
        border-radius: var(--_radius-m);
      }
      .list:focus-visible {
        outline: 2px solid var(--_color-focus);
        outline-offset: 1px;
      }
      .all {
        position: relative;
        block-size: var(--_all);
        overflow: hidden;
      }
      .row {
        position: absolute;
        inset-inline: 0;
        inset-block-start: var(--_top);
        block-size: ${ROW}px;
        display: grid;
        grid-template-columns: 24px minmax(0, 1fr) auto;
        align-content: center;
        column-gap: var(--_space-2);
        padding-inline: var(--_space-2);
        border-block-end: 1px solid var(--_color-border);
        cursor: default;
      }
      .active {
        background: var(--_color-selected);
      }
      .list:focus-visible .active {
        outline: 2px solid var(--_color-focus);
        outline-offset: -2px;
      }
      .box {
        grid-row: 1 / span 2;
        align-self: center;
        inline-size: 16px;
        block-size: 16px;
        border: 1px solid var(--_color-border-strong);
        border-radius: 3px;
        cursor: pointer;
      }
      [aria-selected='true'] .box {
        border-color: var(--_color-accent);
        background: var(--_color-accent);
      }
      [aria-selected='true'] .box::after {
        content: '';
        display: block;
        inline-size: 5px;
        block-size: 9px;
        margin: 1px auto 0;
        border: solid var(--_color-accent-contrast);
        border-width: 0 2px 2px 0;
        transform: rotate(45deg);
      }
      [aria-disabled='true'] .box {
        visibility: hidden;
      }
      .name,
      .summary {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .name {
        font-weight: 500;
      }
      .summary {
        grid-column: 2 / span 2;
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
      .line {
        color: var(--_color-text-muted);
        font-weight: normal;
        font-variant-numeric: tabular-nums;
      }
      .outcome {
        font-size: var(--_font-size-s);
      }
      .new {
        color: var(--_color-success);
      }
      .changed {
        color: var(--_color-accent);
      }
      .problem,
      .problem + .summary {
        color: var(--_color-danger);
      }
      .none {
        margin: 0;
        padding: var(--_space-5);
        text-align: center;
        color: var(--_color-text-muted);
      }
      .details {
        margin-block-start: var(--_space-3);
        font-size: var(--_font-size-s);
        max-block-size: 200px;
        overflow: auto;
      }
      .details:focus-visible {
        outline: 2px solid var(--_color-focus);
      }
      .details h3 {
        margin: 0 0 var(--_space-1);
        font-size: var(--_font-size-m);
        overflow-wrap: anywhere;
      }
      .details p {
        margin: 0;
        overflow-wrap: anywhere;
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        table-layout: fixed;
      }
      th,
      td {
        padding: 2px var(--_space-2) 2px 0;
        text-align: start;
        vertical-align: top;
        font-weight: normal;
        overflow-wrap: anywhere;
        border-block-end: 1px solid var(--_color-border);
      }
      th {
        color: var(--_color-text-muted);
      }
      @media (forced-colors: active) {
        [aria-selected='true'] .box {
          background: Highlight;
        }
      }
    `,
  ];

  /** The rows that are shown, all or some. */
  @property({ attribute: false }) rows: readonly PlannedRow[] = [];
  @property({ attribute: false }) unticked: ReadonlySet<PlannedRow> = new Set();
  @property({ attribute: false }) wording: Omit<ImportWording, 'localize'> = { fields: [], currency: '' };

  @state() private _first = 0;
  @state() private _active = 0;

  readonly #localize = new Localize(this, importTerms);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('rows')) {
      this._active = 0;
      this._first = 0;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const list = this.#list;
    if (list && changed.has('rows')) list.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    if (this.rows.length === 0) return html`<p class="none">${localize.term('importNoRows')}</p>`;
    const first = Math.max(0, this._first - MARGIN);
    const last = Math.min(this.rows.length, this._first + IN_VIEW + 1 + MARGIN);
    const drawn = Array.from({ length: last - first }, (_, index) => first + index);
    // The active row is named by its id, so it is there wherever the list is scrolled to.
    if (this._active < first || this._active >= last) drawn.push(this._active);
    return html`
      <div
        class="list"
        role="listbox"
        tabindex="0"
        aria-multiselectable="true"
        aria-label=${localize.term('importRows')}
        aria-activedescendant="row-${this._active}"
        @scroll=${this.#onScroll}
        @keydown=${this.#onKeydown}
        @click=${this.#onClick}
      >
        <div class="all" role="presentation" ${cssProperty('--_all', `${this.rows.length * ROW}px`)}>
          ${drawn.map((index) => this.#renderRow(index))}
        </div>
      </div>
      ${this.#renderDetails()}
    `;
  }

  #renderRow(index: number): TemplateResult | typeof nothing {
    const row = this.rows[index];
    if (!row) return nothing;
    const localize = this.#localize;
    const importable = isImportable(row);
    const summary = summaryOf(row, this.#wording);
    const name = nameOf(row, this.#wording);
    return html`
      <div
        class="row ${index === this._active ? 'active' : ''}"
        role="option"
        id="row-${index}"
        data-index=${index}
        aria-selected=${importable && !this.unticked.has(row) ? 'true' : 'false'}
        aria-disabled=${importable ? 'false' : 'true'}
        aria-setsize=${this.rows.length}
        aria-posinset=${index + 1}
        ${cssProperty('--_top', `${index * ROW}px`)}
      >
        <span class="box"></span>
        <span class="name" title=${name}>
          <span class="line">${localize.term('importRow', localize.number(row.row.line))}</span>
          <bdi>${name}</bdi>
        </span>
        <span class="outcome ${row.outcome}">${localize.term('importOutcome', row.outcome)}</span>
        <span class="summary" title=${summary.slice(0, 500)}><bdi>${summary.slice(0, 500)}</bdi></span>
      </div>
    `;
  }

  #renderDetails(): TemplateResult | typeof nothing {
    const row = this.rows[this._active];
    if (!row) return nothing;
    const localize = this.#localize;
    const changes = changesOf(row, this.#wording);
    const heading = localize.term('importRow', localize.number(row.row.line));
    return html`
      <div class="details" role="region" aria-label=${heading} tabindex="0">
        <h3><bdi>${heading}: ${nameOf(row, this.#wording)}</bdi></h3>
        ${row.problems.map((problem) => html`<p><bdi>${problemWords(problem, this.#wording)}</bdi></p>`)}
        ${row.outcome === 'unchanged' ? html`<p>${localize.term('importNoChange')}</p>` : nothing}
        ${row.outcome === 'skipped' ? html`<p>${localize.term('importSkippedText')}</p>` : nothing}
        ${
          changes.length === 0
            ? nothing
            : html`<table>
                <thead>
                  <tr>
                    <th scope="col">${localize.term('importField')}</th>
                    ${row.existing ? html`<th scope="col">${localize.term('importOldValue')}</th>` : nothing}
                    <th scope="col">${localize.term('importNewValue')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${changes.map(
                    ({ label, from, to }) =>
                      html`<tr>
                        <th scope="row"><bdi>${label}</bdi></th>
                        ${row.existing ? html`<td><bdi>${from}</bdi></td>` : nothing}
                        <td><bdi>${to}</bdi></td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
        }
      </div>
    `;
  }

  get #wording(): ImportWording {
    return { localize: this.#localize, ...this.wording };
  }

  get #list(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.list');
  }

  #activate(index: number): void {
    this._active = Math.min(Math.max(index, 0), this.rows.length - 1);
    if (this.#list) revealRow(this.#list, this._active, ROW);
  }

  #toggle(row: PlannedRow | undefined): void {
    if (!row || !isImportable(row)) return;
    this.dispatchEvent(new QuotesyncImportTickedEvent([row], this.unticked.has(row)));
  }

  readonly #onScroll = (event: Event): void => {
    if (event.currentTarget instanceof HTMLElement) this._first = Math.floor(event.currentTarget.scrollTop / ROW);
  };

  readonly #onClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const index = Number(target.closest<HTMLElement>('.row')?.dataset['index'] ?? '-1');
    if (index < 0) return;
    this._active = index;
    if (target.closest('.box')) this.#toggle(this.rows[index]);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    const page = Math.max(1, Math.floor((this.#list?.clientHeight ?? 0) / ROW) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: this._active + 1,
      ArrowUp: this._active - 1,
      PageDown: this._active + page,
      PageUp: this._active - page,
      Home: 0,
      End: this.rows.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) this.#activate(move);
    else if (event.key === ' ') this.#toggle(this.rows[this._active]);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      this.dispatchEvent(new QuotesyncImportTickedEvent(this.rows, true));
    } else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-import-ticked': QuotesyncImportTickedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-import-preview': QuotesyncImportPreview;
  }
}
