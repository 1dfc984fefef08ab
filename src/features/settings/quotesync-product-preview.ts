import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
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
import { Localize } from '../../core/localize.js';
import { memoizeLast } from '../../core/memoize.js';
import { productPreview } from '../../locales/en/product-preview.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { productRowStyles } from '../../ui/product-row-styles.js';
import { cultureNames } from './field-languages.js';

/** `product`: the dialog "Add/edit product", which shows every field · `quote`: what a seller gets. */
export type PreviewView = 'product' | 'quote';

const FALLBACK = 'en-US';

/**
 * @summary A picture of the product dialog, or of a line of a quote, as a configuration of fields makes it.
 *
 * It is one image to assistive technology, and nothing in it can be used: what it shows is in the rows of the
 * configuration, where it can be changed.
 *
 * @csspart row - A field
 */
@customElement('quotesync-product-preview')
export class QuotesyncProductPreview extends LitElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    productRowStyles,
    css`
      :host {
        container-type: inline-size;
      }
      .row {
        padding-inline: var(--_space-1);
        border-radius: var(--_radius-m);
        /* Hundreds of fields: only those in view are laid out. */
        content-visibility: auto;
        contain-intrinsic-block-size: auto 40px;
      }
      .row--highlighted {
        background: var(--_color-info-surface);
        box-shadow: 0 0 0 2px var(--_color-accent);
      }
      .sample {
        display: block;
        overflow: hidden;
        white-space: nowrap;
        text-overflow: ellipsis;
      }
      .sample--multiline {
        min-block-size: 64px;
      }
      .sample--list::after {
        content: '▾' / '';
        float: inline-end;
        color: var(--_color-text-muted);
      }
      .sample--locked {
        border-color: var(--_color-border);
        background: var(--_color-surface-sunken);
      }
      .box {
        display: inline-block;
        inline-size: 16px;
        block-size: 16px;
        border: 1px solid var(--_color-border-strong);
        border-radius: 3px;
        background: var(--_color-surface);
        color: var(--_color-accent-contrast);
        font-size: 12px;
        line-height: 14px;
        text-align: center;
      }
      .box--on {
        border-color: var(--_color-accent);
        background: var(--_color-accent);
      }
      .box--on::after {
        content: '✓' / '';
      }
      .right {
        display: inline-flex;
        align-items: center;
        gap: var(--_space-1);
        min-block-size: 28px;
      }
      .nothing {
        margin: 0;
        color: var(--_color-text-muted);
      }
    `,
  ];

  /** In their order; a field that is the same object is not drawn again. */
  @property({ attribute: false }) fields: readonly ConfiguredField[] = [];

  /** Whose texts are shown: `nb-NO`. What it lacks is shown in English. */
  @property() culture = FALLBACK;

  @property() view: PreviewView = 'product';

  /** The id of a field that is marked, and scrolled into view in the box around this element. */
  @property() highlight: string | undefined;

  readonly #localize = new Localize(this, productPreview);
  readonly #languageName = memoizeLast((culture: string, language: string) => cultureNames(language)(culture));

  /** Rows to edit come first: hundreds of pictures must not keep them waiting. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await new Promise((resolve) => void setTimeout(resolve));
    await super.scheduleUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('highlight') || !this.highlight) return;
    this.renderRoot.querySelector('.row--highlighted')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    const { view, culture } = this;
    const localize = this.#localize;
    const fields = this.fields.filter(({ shown, product }) => (view === 'quote' ? shown : product !== undefined));
    const language = this.#languageName(culture, localize.language);
    return html`
      <div
        class="fields ${view === 'product' ? 'with-rights' : ''}"
        role="img"
        aria-label=${localize.term(view === 'product' ? 'previewOfProduct' : 'previewOfQuote', language)}
      >
        ${view === 'product' && fields.length > 0 ? this.#renderHeads() : nothing}
        ${repeat(
          fields,
          ({ id }) => id,
          (field) =>
            guard([field, culture, view, this.highlight === field.id, localize.words], () => this.#renderRow(field)),
        )}
        ${fields.length === 0 ? html`<p class="nothing">${localize.term('previewNothing')}</p>` : nothing}
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

  #renderRow(field: ConfiguredField): TemplateResult {
    const type = typeOf(field);
    const tooltip = this.#textOf(field.tooltip);
    return html`
      <div
        class="row ${this.highlight === field.id ? 'row--highlighted' : ''}"
        part="row"
        title=${tooltip.text || nothing}
        lang=${tooltip.text ? tooltip.culture : nothing}
      >
        <div class="row__label">${this.#renderLabel(field)}</div>
        <div class="row__control">${this.#renderSample(type, this.view === 'quote' && !field.editable)}</div>
        ${this.view === 'product' ? this.#renderRights(field) : nothing}
      </div>
    `;
  }

  #renderLabel(field: ConfiguredField): TemplateResult {
    const { text, culture } = this.#textOf(field.label);
    return html`
      <span class="field__label ${field.mandatory ? 'field__label--required' : ''}"
        ><bdi lang=${culture}>${text || field.id}</bdi></span
      >
      ${field.shown ? nothing : html`<span class="unshown">${this.#localize.term('previewHidden')}</span>`}
    `;
  }

  #renderSample(type: ProductFieldType, locked: boolean): TemplateResult {
    if (type === 'checkbox') return html`<span class="right"><span class="box"></span></span>`;
    const kind = type === 'multiline' || type === 'list' || type === 'supplier' ? type : '';
    const looks = `input sample sample--${kind === 'supplier' ? 'list' : kind} ${locked ? 'sample--locked' : ''}`;
    return html`<span class=${looks}></span>`;
  }

  #renderRights({ editable, mandatory, restricted }: ConfiguredField): TemplateResult {
    if (restricted) return html`<div class="rights"></div>`;
    const box = (on: boolean, word: string): TemplateResult =>
      html`<span class="right"
        ><span class="box ${on ? 'box--on' : ''}"></span><span class="right__word">${word}</span></span
      >`;
    const localize = this.#localize;
    return html`<div class="rights">
      ${box(editable, localize.term('previewEditable'))} ${box(mandatory, localize.term('previewMandatory'))}
    </div>`;
  }

  #textOf(text: FieldText): { readonly text: string; readonly culture: string } {
    const own = shownText(text, this.culture);
    return own === '' ? { text: shownText(text, FALLBACK), culture: FALLBACK } : { text: own, culture: this.culture };
  }
}

function typeOf({ product }: ConfiguredField): ProductFieldType {
  return product === undefined ? 'text' : PRODUCT_FIELD_KINDS[product].type;
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-product-preview': QuotesyncProductPreview;
  }
}
