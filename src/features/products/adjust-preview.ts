import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { compareDecimals, formatMoney } from '../../core/money.js';
import { icon } from '../../ui/icons.js';
import {
  differenceOf,
  isAdjustable,
  type AdjustedProduct,
  type PriceChange,
  type PriceKey,
} from './adjust-calculation.js';
import { renderPager, rowsOfPage } from './adjust-pager.js';
import type { AdjustLocalize } from './adjust-terms.js';

/** Which products are shown. */
export type PreviewView = 'all' | 'warnings' | 'problems' | 'unchanged';

export interface PreviewSummary {
  readonly total: number;
  readonly adjustable: number;
  readonly counts: Readonly<Record<PreviewView, number>>;
}

function isIn({ changed, negative, warnings }: AdjustedProduct, view: PreviewView): boolean {
  switch (view) {
    case 'all':
      return true;
    case 'warnings':
      return changed && warnings.length > 0;
    case 'problems':
      return negative;
    case 'unchanged':
      return !changed;
  }
}

export function summarize(products: readonly AdjustedProduct[]): PreviewSummary {
  const count = (view: PreviewView): number => products.filter((product) => isIn(product, view)).length;
  return {
    total: products.length,
    adjustable: products.filter(isAdjustable).length,
    counts: {
      all: products.length,
      warnings: count('warnings'),
      problems: count('problems'),
      unchanged: count('unchanged'),
    },
  };
}

export function viewed(products: readonly AdjustedProduct[], view: PreviewView): readonly AdjustedProduct[] {
  return view === 'all' ? products : products.filter((product) => isIn(product, view));
}

export interface PreviewContext {
  readonly localize: AdjustLocalize;
  readonly currency: string;
  readonly prices: readonly PriceKey[];
  readonly summary: PreviewSummary;
  /** Those of the view. */
  readonly products: readonly AdjustedProduct[];
  readonly gone: number;
  readonly excluded: ReadonlySet<number>;
  readonly view: PreviewView;
  readonly page: number;
  readonly onView: (view: PreviewView) => void;
  readonly onPage: (page: number) => void;
  readonly onTick: (id: number, ticked: boolean) => void;
  readonly onTickAll: (ticked: boolean) => void;
}

export function renderPreview(context: PreviewContext): TemplateResult {
  const { localize, summary, products, excluded, gone } = context;
  const ticked = summary.adjustable - excluded.size;
  return html`
    <div class="summary" id="place" tabindex="-1">
      <p role="status">
        <strong>${localize.term('adjustTicked', ticked, summary.total)}</strong>
        ${gone > 0 ? localize.term('adjustGone', gone) : nothing}
      </p>
      <p class="note">${localize.term('adjustNothingYet')}</p>
    </div>
    <div class="bar">${renderViews(context)} ${renderPager({ ...context, rows: products })}</div>
    ${products.length === 0 ? html`<p class="note">${localize.term('adjustNoneHere')}</p>` : renderTable(context)}
  `;
}

function renderViews({ localize, summary, view, onView }: PreviewContext): TemplateResult {
  const views = (['all', 'warnings', 'problems', 'unchanged'] as const).filter(
    (each) => each === 'all' || each === view || summary.counts[each] > 0,
  );
  return html`
    <label class="view">
      ${localize.term('adjustShow')}
      <select
        class="input"
        @change=${(event: Event) => {
          onView(views[(event.currentTarget as HTMLSelectElement).selectedIndex] ?? 'all');
        }}
      >
        ${repeat(
          views,
          (each) => each,
          (each) =>
            html`<option .selected=${each === view}>
              ${localize.term('adjustView', each, summary.counts[each])}
            </option>`,
        )}
      </select>
    </label>
  `;
}

function renderTable(context: PreviewContext): TemplateResult {
  const { localize, currency, prices, summary, products, excluded, page, onTickAll } = context;
  const some = summary.adjustable > excluded.size;
  return html`
    <table role="table">
      <thead>
        <tr role="row">
          <td role="cell" class="tick">
            <label class="tick-all" title=${localize.term('adjustTickAll')}>
              <input
                type="checkbox"
                aria-label=${localize.term('adjustTickAll')}
                ?disabled=${summary.adjustable === 0}
                .checked=${some && excluded.size === 0}
                .indeterminate=${some && excluded.size > 0}
                @change=${(event: Event) => onTickAll((event.currentTarget as HTMLInputElement).checked)}
              />
              <span>${localize.term('adjustTickAll')}</span>
            </label>
          </td>
          <th role="columnheader" scope="col">${localize.term('adjustProduct')}</th>
          ${prices.map(
            (key) =>
              html`<th role="columnheader" scope="col" class="price">
                ${localize.term('adjustPrice', key)} (<bdi>${currency}</bdi>)
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rowsOfPage({ rows: products, page }),
          ({ id }) => id,
          (product) => renderRow(product, context),
        )}
      </tbody>
    </table>
  `;
}

/** As a screen reader and a message name it. */
export function productName({ code, name }: AdjustedProduct): string {
  return [code, name].filter(Boolean).join(' – ');
}

export function renderProduct({ code, name }: AdjustedProduct): TemplateResult {
  return html`<span class="name"><bdi>${name || code}</bdi></span
    >${name && code ? html`<span class="code"><bdi>${code}</bdi></span>` : nothing}`;
}

function renderRow(product: AdjustedProduct, context: PreviewContext): TemplateResult {
  const { localize, excluded, onTick } = context;
  const { id } = product;
  const adjustable = isAdjustable(product);
  return html`
    <tr role="row" class=${adjustable ? '' : 'muted'}>
      <td role="cell" class="tick">
        <input
          type="checkbox"
          id="tick-${id}"
          aria-label=${localize.term('adjustTick', productName(product))}
          aria-describedby="remarks-${id}"
          ?disabled=${!adjustable}
          .checked=${adjustable && !excluded.has(id)}
          @change=${(event: Event) => onTick(id, (event.currentTarget as HTMLInputElement).checked)}
        />
      </td>
      <th role="rowheader" scope="row">
        ${renderProduct(product)}
        <span id="remarks-${id}" class="remarks">${renderRemarks(product, localize)}</span>
      </th>
      ${product.changes.map((change) => renderChange(change, context))}
    </tr>
  `;
}

function renderRemarks(
  { changed, negative, warnings }: AdjustedProduct,
  localize: AdjustLocalize,
): TemplateResult | readonly TemplateResult[] {
  if (!changed) return html`${localize.term('adjustNothingChanges')}`;
  if (negative) return html`<span class="bad">${icon('warning-circle')}${localize.term('adjustNegative')}</span>`;
  return warnings.map(
    (warning) => html`<span class="warn">${icon('warning')}${localize.term('adjustWarning', warning)}</span>`,
  );
}

function renderChange(change: PriceChange, { localize, currency }: PreviewContext): TemplateResult {
  const { key, before, after, changed } = change;
  const shown = (price: string): string => formatMoney(price, currency, localize.language);
  const difference = differenceOf(change);
  const sign = compareDecimals(difference, '0') > 0 ? '+' : '';
  return html`
    <td role="cell" class="price">
      <span class="price-name" aria-hidden="true">${localize.term('adjustPrice', key)}</span>
      ${
        before === ''
          ? html`<span class="note">${localize.term('adjustNoPrice')}</span>`
          : changed
            ? html`<span class="change">
                <span class="visually-hidden">${localize.term('adjustFromTo', shown(before), shown(after))}</span>
                <span aria-hidden="true"><bdi class="before">${shown(before)}</bdi> <span class="arrow">→</span></span>
                <bdi aria-hidden="true" class="after">${shown(after)}</bdi>
                <span class="difference"><bdi>${sign + shown(difference)}</bdi></span>
              </span>`
            : html`<bdi>${shown(before)}</bdi> <span class="note">${localize.term('adjustUnchanged')}</span>`
      }
    </td>
  `;
}
