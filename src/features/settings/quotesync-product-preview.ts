import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  PRODUCT_FIELD_KINDS,
  shownText,
  type ConfiguredField,
  type FieldText,
  type ProductFieldType,
} from '../../backend/index.js';
import { customElement } from '../../core/custom-element.js';
import { languageName } from '../../core/language-names.js';
import { Localize } from '../../core/localize.js';
import { productPreview } from '../../locales/en/product-preview.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { productRowStyles } from '../../ui/product-row-styles.js';
import { scrollerAround, scrollIntoBox } from '../../ui/row-window-scroll.js';
import { productPreviewStyles } from './product-preview-styles.js';

/** `product`: the dialog "Add/edit product", which shows every field · `quote`: what a seller gets. */
export type PreviewView = 'product' | 'quote';

const FALLBACK = 'en-US';

/** Rows that are drawn at first, and as often as the end comes near: a tenant may have hundreds. */
const PORTION = 24;
/** How near, as the margin of an IntersectionObserver. */
const NEAR = '300px';

/** Pixels around a marked field that are seen, too: its mark is there. */
const MARGIN = 4;

/**
 * @summary A picture of the product dialog, or of a line of a quote, as a configuration of fields makes it.
 *
 * It is one image to assistive technology, and nothing in it can be used: what it shows is in the rows of the
 * configuration, where it can be changed.
 *
 * @csspart row - A field
 */
@customElement('quotesync-product-preview')
export class QuotesyncProductPreview extends QuotesyncElement {
  static override readonly styles = [...baseStyles, controlStyles, productRowStyles, productPreviewStyles];

  /** In their order; a field that is the same object is not drawn again. */
  @property({ attribute: false }) fields: readonly ConfiguredField[] = [];

  /** Whose texts are shown: `nb-NO`. What it lacks is shown in English. */
  @property() culture = FALLBACK;

  @property() view: PreviewView = 'product';

  /** The id of a field that is marked, and scrolled into view when the parent is a box that scrolls; nothing else scrolls. */
  @property() highlight: string | undefined;

  /** Rows that are drawn; those behind them come when they are scrolled to, or marked. */
  @state() private _drawn = PORTION;

  readonly #localize = new Localize(this, productPreview);
  #observer: IntersectionObserver | undefined;
  /** Where the marked field was when it was brought into view: typing scrolls nothing, another place does. */
  #place = '';

  /** Rows to edit come first: hundreds of pictures must not keep them waiting. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => void setTimeout(resolve));
    await super.scheduleUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new IntersectionObserver(this.#onEndSeen, { rootMargin: NEAR });
    this.#observeEnd();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('highlight') && !changed.has('fields')) return;
    const marked = this.fields.findIndex(({ id }) => id === this.highlight);
    if (marked >= this._drawn) this._drawn = marked + PORTION;
  }

  protected override updated(): void {
    this.#observeEnd();
    this.#revealMarked();
  }

  /** Observed anew it is told of again: the next rows may leave the end in view. */
  #observeEnd(): void {
    const end = this.renderRoot.querySelector('.end');
    this.#observer?.disconnect();
    if (end) this.#observer?.observe(end);
  }

  #revealMarked(): void {
    const { highlight, view } = this;
    const place = `${view} ${this.fields.findIndex(({ id }) => id === highlight)} ${highlight}`;
    if (place === this.#place) return;
    this.#place = place;
    // Asking for boxes would lay out everything.
    if (highlight === undefined) return;
    const row = this.renderRoot.querySelector('.row--highlighted');
    const box = scrollerAround(this);
    // Only the box that was made for it. Were the dialog scrolled, what the user is writing would go out of sight.
    if (!row || box !== this.parentElement) return;
    const { top, height } = row.getBoundingClientRect();
    scrollIntoBox(box, top - MARGIN, height + 2 * MARGIN);
  }

  protected override render(): TemplateResult {
    const { view, culture } = this;
    const localize = this.#localize;
    const fields = this.fields.filter(({ shown, product }) => (view === 'quote' ? shown : product !== undefined));
    // In the product dialog the description stands at the side, whatever its place in the order.
    const description = view === 'product' ? fields.find(({ product }) => product === 'description') : undefined;
    const rows = fields.filter((field) => field !== description);
    const language = languageName(culture, localize.language);
    return html`
      <div
        class=${description ? 'form' : nothing}
        role="img"
        aria-label=${localize.term(view === 'product' ? 'previewOfProduct' : 'previewOfQuote', language)}
      >
        <div class="fields ${view === 'product' ? 'with-rights' : ''}">
          ${view === 'product' && fields.length > 0 ? this.#renderHeads() : nothing}
          ${repeat(
            rows.slice(0, this._drawn),
            ({ id }) => id,
            (field) => this.#renderRow(field),
          )}
          ${rows.length > this._drawn ? html`<span class="end"></span>` : nothing}
          ${fields.length === 0 ? html`<p class="nothing">${localize.term('previewNothing')}</p>` : nothing}
        </div>
        ${description ? html`<div class="side">${this.#renderRow(description)}</div>` : nothing}
      </div>
    `;
  }

  #renderHeads(): TemplateResult {
    const localize = this.#localize;
    return html`<div class="heads">
      <span></span><span></span>
      <div class="heads__words">
        <span>${localize.term('previewEditable')}</span><span>${localize.term('previewMandatory')}</span>
      </div>
    </div>`;
  }

  #renderRow(field: ConfiguredField): unknown {
    const { culture, view } = this;
    const isMarked = this.highlight === field.id;
    return guard([field, culture, view, isMarked, this.#localize.words], () => {
      const label = this.#renderLabel(field);
      const isLocked = view === 'quote' && !field.editable;
      const isCheckbox = typeOf(field) === 'checkbox';
      return html`
        <div class="row ${isMarked ? 'row--highlighted' : ''}" part="row">
          <div class="row__label">${isCheckbox ? nothing : label}</div>
          <div class="row__control">${isCheckbox ? checkbox(label, isLocked) : sample(field, isLocked)}</div>
          ${view === 'product' ? this.#renderRights(field) : nothing}
        </div>
      `;
    });
  }

  #renderLabel(field: ConfiguredField): TemplateResult {
    const label = this.#textOf(field.label);
    const tooltip = this.#textOf(field.tooltip);
    // The product dialog stars no checkbox: no answer is an answer, too.
    const isStarred = field.mandatory && (this.view === 'quote' || typeOf(field) !== 'checkbox');
    return html`
      <span>
        <span
          class="field__label ${isStarred ? 'field__label--required' : ''}"
          title=${tooltip.text || nothing}
          lang=${tooltip.text ? tooltip.culture : nothing}
          ><bdi lang=${label.text ? label.culture : nothing}>${label.text || field.id}</bdi
          >${tooltip.text ? html`<span class="hint"></span>` : nothing}</span
        >
        ${field.shown ? nothing : html`<span class="unshown">${this.#localize.term('previewHidden')}</span>`}
      </span>
    `;
  }

  #renderRights({ editable, mandatory, restricted }: ConfiguredField): TemplateResult {
    if (restricted) return html`<div class="rights"></div>`;
    const right = (on: boolean, word: string): TemplateResult =>
      html`<span class="right"
        ><span class="box ${on ? 'box--on' : ''}"></span><span class="right__word">${word}</span></span
      >`;
    const localize = this.#localize;
    return html`<div class="rights">
      ${right(editable, localize.term('previewEditable'))} ${right(mandatory, localize.term('previewMandatory'))}
    </div>`;
  }

  #textOf(text: FieldText): { readonly text: string; readonly culture: string } {
    const own = shownText(text, this.culture);
    return own === '' ? { text: shownText(text, FALLBACK), culture: FALLBACK } : { text: own, culture: this.culture };
  }

  readonly #onEndSeen = (entries: readonly IntersectionObserverEntry[]): void => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) this._drawn += PORTION;
  };
}

function typeOf({ product }: ConfiguredField): ProductFieldType {
  return product === undefined ? 'text' : PRODUCT_FIELD_KINDS[product].type;
}

function checkbox(label: TemplateResult, isLocked: boolean): TemplateResult {
  return html`<span class="right"><span class="box ${isLocked ? 'box--locked' : ''}"></span>${label}</span>`;
}

/** What the field is filled in with, empty. */
function sample(field: ConfiguredField, isLocked: boolean): TemplateResult {
  const type = typeOf(field);
  const looks =
    type === 'multiline' ? 'sample--multiline' : type === 'list' || type === 'supplier' ? 'sample--list' : '';
  const control = html`<span class="input sample ${looks} ${isLocked ? 'sample--locked' : ''}"></span>`;
  return type === 'percent' ? html`<div class="amount">${control}<span class="unit">%</span></div>` : control;
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-product-preview': QuotesyncProductPreview;
  }
}
