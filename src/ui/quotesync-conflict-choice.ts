import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { conflict } from '../locales/en/conflict.js';
import { baseStyles } from './base-styles.js';
import { conflictStyles } from './conflict-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';

/** A part that two people have given different values. */
export interface ConflictRow {
  /** Names it in the answer. */
  readonly key: string;
  readonly label: string;
  /** As the user reads it; '' is shown as "(empty)". */
  readonly mine: string;
  readonly theirs: string;
}

/** The user has chosen whose values stay: theirs in the rows of these keys, or theirs altogether. */
export class QuotesyncConflictResolvedEvent extends Event {
  readonly theirs: ReadonlySet<string> | 'all';

  constructor(theirs: ReadonlySet<string> | 'all') {
    super('quotesync-conflict-resolved');
    this.theirs = theirs;
  }
}

/**
 * @summary Someone else changed or deleted what is being edited: mine or theirs, row by row or as a whole.
 *
 * @fires {QuotesyncConflictResolvedEvent} quotesync-conflict-resolved - It was decided
 */
@customElement('quotesync-conflict-choice')
export class QuotesyncConflictChoice extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    conflictStyles,
    css`
      .radio {
        align-items: start;
      }
      .radio bdi {
        display: -webkit-box;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 6;
        overflow: hidden;
        white-space: pre-line;
      }
    `,
  ];

  /** What happened. */
  @property() heading = '';
  @property() text = '';
  /** Of the button that goes on with mine, or with what was chosen; '' = the usual words. */
  @property() continueLabel = '';
  /** It was deleted: there is nothing to compare with, and nothing to take instead of mine. */
  @property({ type: Boolean }) gone = false;
  /** The rows only show the difference: all of mine, or all of theirs. */
  @property({ type: Boolean }) whole = false;
  @property({ attribute: false }) rows: readonly ConflictRow[] = [];
  /** Labels of what only the other one changed. */
  @property({ attribute: false }) taken: readonly string[] = [];

  /** What I have is kept until I choose otherwise: it is what I wanted to save. */
  @state() private _theirs: ReadonlySet<string> = new Set();

  readonly #localize = new Localize(this, conflict);

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const usual = this.whole ? 'keepMine' : 'conflictContinue';
    return html`
      <div class="conflict" role="alert">
        <h3><bdi>${this.heading}</bdi></h3>
        <p><bdi>${this.text}</bdi></p>
        ${this.gone ? nothing : html`${this.#renderRows()} ${this.#renderTaken()}`}
        <div class="actions">
          <button type="button" class="button button--primary" @click=${this.#onContinue}>
            ${this.continueLabel || localize.term(usual)}
          </button>
          ${
            this.gone
              ? nothing
              : html`<button type="button" class="button" @click=${this.#onTakeAll}>
                  ${localize.term('takeTheirs')}
                </button>`
          }
        </div>
      </div>
    `;
  }

  #renderRows(): TemplateResult | typeof nothing {
    const localize = this.#localize;
    if (this.rows.length === 0) {
      return this.whole ? nothing : html`<p>${localize.term('conflictMerged')}</p>`;
    }
    return html`
      <table>
        <thead>
          <tr>
            <th scope="col">${localize.term('conflictField')}</th>
            <th scope="col">${localize.term('conflictMine')}</th>
            <th scope="col">${localize.term('conflictTheirs')}</th>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row, index) => this.#renderRow(row, index))}
        </tbody>
      </table>
    `;
  }

  #renderRow(row: ConflictRow, index: number): TemplateResult {
    const empty = this.#localize.term('empty');
    const [mine, theirs] = [row.mine || empty, row.theirs || empty];
    return html`
      <tr>
        <th scope="row" id="row-${index}"><bdi>${row.label}</bdi></th>
        <td>${this.whole ? html`<bdi>${mine}</bdi>` : this.#renderRadio(row.key, index, mine, false)}</td>
        <td>${this.whole ? html`<bdi>${theirs}</bdi>` : this.#renderRadio(row.key, index, theirs, true)}</td>
      </tr>
    `;
  }

  #renderRadio(key: string, index: number, text: string, isTheirs: boolean): TemplateResult {
    const localize = this.#localize;
    return html`
      <label class="radio">
        <input
          type="radio"
          name="row-${index}"
          aria-describedby="row-${index}"
          .checked=${this._theirs.has(key) === isTheirs}
          @change=${() => this.#choose(key, isTheirs)}
        />
        <span>
          <span class="visually-hidden">${localize.term(isTheirs ? 'conflictTheirs' : 'conflictMine')}:</span>
          <bdi>${text}</bdi>
        </span>
      </label>
    `;
  }

  #renderTaken(): TemplateResult | typeof nothing {
    if (this.taken.length === 0) return nothing;
    const localize = this.#localize;
    const list = new Intl.ListFormat(localize.language).format(this.taken);
    return html`<p><bdi>${localize.term('conflictTaken', list)}</bdi></p>`;
  }

  #choose(key: string, isTheirs: boolean): void {
    const theirs = new Set(this._theirs);
    if (isTheirs) theirs.add(key);
    else theirs.delete(key);
    this._theirs = theirs;
  }

  readonly #onContinue = (): void => {
    const theirs = this.rows.map(({ key }) => key).filter((key) => this._theirs.has(key));
    this.dispatchEvent(new QuotesyncConflictResolvedEvent(new Set(theirs)));
  };

  readonly #onTakeAll = (): void => {
    this.dispatchEvent(new QuotesyncConflictResolvedEvent('all'));
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-conflict-resolved': QuotesyncConflictResolvedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-conflict-choice': QuotesyncConflictChoice;
  }
}
