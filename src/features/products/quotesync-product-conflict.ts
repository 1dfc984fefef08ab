import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { baseStyles } from '../../ui/base-styles.js';
import { conflictStyles } from '../../ui/conflict-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { productTerms } from './product-dialog-terms.js';
import type { ProductConflict } from './product-editor.js';
import { formOf, type ProductForm, type ProductPart } from './product-form.js';

/** The user has chosen whose values stay: of the named parts theirs, or all of theirs. */
export class QuotesyncProductConflictResolvedEvent extends Event {
  readonly theirs: ReadonlySet<ProductPart> | 'all';

  constructor(theirs: ReadonlySet<ProductPart> | 'all') {
    super('quotesync-product-conflict-resolved');
    this.theirs = theirs;
  }
}

/** How a part is called, and what it holds in a form, as the user reads it. */
export interface PartWords {
  readonly label: (part: ProductPart) => string;
  readonly text: (part: ProductPart, form: ProductForm) => string;
}

/**
 * @summary Someone else changed or deleted the product that is being edited: mine or theirs, field by field.
 *
 * @fires {QuotesyncProductConflictResolvedEvent} quotesync-product-conflict-resolved - It was decided
 */
@customElement('quotesync-product-conflict')
export class QuotesyncProductConflict extends LitElement {
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

  @property({ attribute: false }) conflict: ProductConflict = { parts: [], taken: [] };
  @property({ attribute: false }) mine: ProductForm | undefined;
  @property({ attribute: false }) words: PartWords | undefined;

  /** What I have is kept until I choose otherwise: it is what I wanted to save. */
  @state() private _theirs: ReadonlySet<ProductPart> = new Set();

  readonly #localize = new Localize(this, productTerms);

  protected override render(): TemplateResult {
    const { theirs } = this.conflict;
    const localize = this.#localize;
    return html`
      <div class="conflict" role="alert">
        <h3>${localize.term(theirs ? 'productConflictHeading' : 'productGoneHeading')}</h3>
        <p>${localize.term(theirs ? 'productConflictText' : 'productGoneText')}</p>
        ${theirs ? this.#renderChoice(formOf(theirs)) : nothing}
        <div class="actions">
          <button type="button" class="button button--primary" @click=${this.#onContinue}>
            ${localize.term(theirs ? 'productConflictContinue' : 'productSaveAsNew')}
          </button>
          ${
            theirs
              ? html`<button type="button" class="button" @click=${this.#onTakeAll}>
                  ${localize.term('takeTheirs')}
                </button>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #renderChoice(theirs: ProductForm): TemplateResult {
    const localize = this.#localize;
    const { parts, taken } = this.conflict;
    const labels = taken.map((part) => this.words?.label(part) ?? part);
    return html`
      ${parts.length > 0 ? this.#renderTable(theirs) : html`<p>${localize.term('productConflictMerged')}</p>`}
      ${
        labels.length > 0
          ? html`<p>
              <bdi>
                ${localize.term('productConflictTheirs', new Intl.ListFormat(localize.language).format(labels))}
              </bdi>
            </p>`
          : nothing
      }
    `;
  }

  #renderTable(theirs: ProductForm): TemplateResult {
    const localize = this.#localize;
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
          ${this.conflict.parts.map(
            (part) => html`
              <tr>
                <th scope="row" id="part-${part}"><bdi>${this.words?.label(part) ?? part}</bdi></th>
                <td>${this.#renderRadio(part, this.mine, false)}</td>
                <td>${this.#renderRadio(part, theirs, true)}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    `;
  }

  #renderRadio(part: ProductPart, form: ProductForm | undefined, isTheirs: boolean): TemplateResult {
    const localize = this.#localize;
    const text = form ? this.words?.text(part, form) : '';
    return html`
      <label class="radio">
        <input
          type="radio"
          name=${part}
          aria-describedby="part-${part}"
          .checked=${this._theirs.has(part) === isTheirs}
          @change=${() => this.#choose(part, isTheirs)}
        />
        <span>
          <span class="visually-hidden">${localize.term(isTheirs ? 'conflictTheirs' : 'conflictMine')}:</span>
          <bdi>${text || localize.term('empty')}</bdi>
        </span>
      </label>
    `;
  }

  #choose(part: ProductPart, isTheirs: boolean): void {
    const theirs = new Set(this._theirs);
    if (isTheirs) theirs.add(part);
    else theirs.delete(part);
    this._theirs = theirs;
  }

  readonly #onContinue = (): void => {
    this.dispatchEvent(new QuotesyncProductConflictResolvedEvent(this._theirs));
  };

  readonly #onTakeAll = (): void => {
    this.dispatchEvent(new QuotesyncProductConflictResolvedEvent('all'));
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-product-conflict-resolved': QuotesyncProductConflictResolvedEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-product-conflict': QuotesyncProductConflict;
  }
}
