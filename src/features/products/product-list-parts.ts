import { html, nothing, type TemplateResult } from 'lit';
import type { BackendError, ProductRow } from '../../backend/index.js';
import type { BulkState } from '../../core/bulk-run.js';
import type { PagedRowsState } from '../../core/paged-rows.js';
import type { ResourceState } from '../../core/resource.js';
import { icon } from '../../ui/icons.js';
import type { QuotesyncConfirmedEvent } from '../../ui/quotesync-confirm-dialog.js';
import { productName } from './product-columns.js';
import type { AssortmentFilter } from './product-list-filter.js';
import type { RemovalResult } from './product-list-removal.js';
import type { ProductListLocalize } from './product-list-terms.js';

export interface HeaderContext {
  readonly localize: ProductListLocalize;
  readonly search: string;
  readonly assortment: AssortmentFilter;
  /** The button for the columns. */
  readonly chooser: unknown;
  readonly onSearch: (text: string) => void;
  readonly onAssortment: (assortment: AssortmentFilter) => void;
  readonly onRefresh: () => void;
}

const FILTERS = { all: 'assortmentAll', in: 'assortmentOnly', out: 'assortmentNot' } as const;

/** What decides which products are shown, and how. */
export function renderHeader(context: HeaderContext): TemplateResult {
  const { localize, search, assortment, chooser, onSearch, onAssortment, onRefresh } = context;
  const label = localize.term('searchProducts');
  const chosen = (value: string): AssortmentFilter => (value === 'in' || value === 'out' ? value : 'all');
  return html`
    <header class="card__header">
      <h2 class="card__title" id="title">${localize.term('productsHeading')}</h2>
      <div class="search">
        ${icon('magnifying-glass')}
        <input
          class="input"
          type="search"
          aria-label=${label}
          placeholder=${label}
          .value=${search}
          @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)}
        />
      </div>
      <select
        class="input filter"
        aria-label=${localize.term('assortmentFilter')}
        .value=${assortment}
        @change=${(event: Event) => onAssortment(chosen((event.target as HTMLSelectElement).value))}
      >
        ${(['all', 'in', 'out'] as const).map(
          (value) =>
            html`<option value=${value} .selected=${value === assortment}>${localize.term(FILTERS[value])}</option>`,
        )}
      </select>
      ${chooser}
      <button
        class="icon-button"
        id="refresh"
        aria-label=${localize.term('refresh')}
        title=${localize.term('refresh')}
        @click=${onRefresh}
      >
        ${icon('arrows-clockwise')}
      </button>
    </header>
  `;
}

export interface FailuresContext {
  readonly localize: ProductListLocalize;
  readonly rows: PagedRowsState;
  readonly fields: ResourceState<unknown>;
  readonly removal: BulkState;
  readonly removed: RemovalResult | undefined;
  readonly onResume: () => void;
  readonly onTryAgain: () => void;
  readonly onReadAgain: () => void;
}

/** What went wrong while the rows are still there. */
export function renderFailures(context: FailuresContext): TemplateResult {
  const { localize, rows, fields, removal, removed, onResume, onTryAgain, onReadAgain } = context;
  const stillSelected = removed && localize.term('productsNotRemoved', removed.failed.length);
  return html`
    ${removal.status === 'paused' ? renderFailure(removal.error, undefined, onResume) : nothing}
    ${renderFailure(removed?.error, stillSelected, onTryAgain)}
    ${
      fields.status === 'failed' && fields.data
        ? renderFailure(fields.error, localize.term('fieldsFailed'), onReadAgain)
        : nothing
    }
    ${rows.status === 'failed' && rows.total !== undefined ? renderFailure(rows.error, undefined, onReadAgain) : nothing}
  `;
}

function renderFailure(
  error: BackendError | undefined,
  heading: string | undefined,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return html`<quotesync-state-panel
    state="failed"
    compact
    .error=${error}
    .heading=${heading}
    @quotesync-retry-requested=${retry}
  ></quotesync-state-panel>`;
}

export interface FooterContext {
  readonly localize: ProductListLocalize;
  readonly selected: number;
  /** How many of them the filter hides; `undefined` = not known yet. */
  readonly hidden: number | undefined;
  /** Of those that are searched for. */
  readonly total: number | undefined;
  /** Of the price list. */
  readonly whole: number | undefined;
  readonly filtered: boolean;
  readonly removal: BulkState;
  readonly onClearSelection: () => void;
  readonly onClearFilter: () => void;
  readonly onStop: () => void;
}

/** What is selected or under way, and how many there are. */
export function renderFooter(context: FooterContext): TemplateResult {
  const { localize, total, filtered, onClearFilter } = context;
  return html`
    <footer class="card__footer">
      <div class="selection">${renderSelection(context)}</div>
      <div class="selection">
        ${
          filtered && total === 0
            ? html`<button class="link-button" @click=${onClearFilter}>${localize.term('clearFilter')}</button>`
            : nothing
        }
        <span role="status"><bdi>${countText(context)}</bdi></span>
      </div>
    </footer>
  `;
}

function renderSelection(context: FooterContext): TemplateResult {
  const { localize, selected, hidden, removal, onClearSelection, onStop } = context;
  const number = (value: number): string => localize.number(value);
  if (removal.status === 'running' || removal.status === 'paused') {
    const tried = removal.done + removal.failed;
    const text = localize.term('removingProducts', number(tried), number(removal.total));
    return html`
      <progress max=${removal.total} .value=${tried} aria-label=${text}></progress>
      <bdi>${text}</bdi>
      <button class="link-button" @click=${onStop}>${localize.term('stop')}</button>
    `;
  }
  const text = hidden
    ? localize.term('productsSelectedHidden', number(selected), number(hidden))
    : localize.term('productsSelected', number(selected));
  return html`
    <span role="status"><bdi>${selected > 0 ? text : ''}</bdi></span>
    ${
      selected > 0
        ? html`<button class="link-button" @click=${onClearSelection}>${localize.term('clearSelection')}</button>`
        : nothing
    }
  `;
}

function countText({ localize, total, whole, filtered }: FooterContext): string {
  if (total === undefined) return '';
  const shown = localize.number(total);
  return filtered && whole !== undefined
    ? localize.term('productCountFiltered', shown, localize.number(whole))
    : localize.term('productCount', shown);
}

export interface QuestionContext {
  readonly localize: ProductListLocalize;
  /** Products to be removed. */
  readonly count: number;
  /** The one product, where it is only one and known. */
  readonly only: ProductRow | undefined;
  /** How many of them the filter hides. */
  readonly hidden: number | undefined;
  readonly onAnswered: (event: QuotesyncConfirmedEvent) => void;
}

/** Whether the selected products are to be removed. */
export function renderQuestion({ localize, count, only, hidden, onAnswered }: QuestionContext): TemplateResult {
  const text = [
    hidden ? localize.term('removeHiddenText', localize.number(hidden)) : '',
    localize.term('removeProductsText'),
  ];
  return html`
    <quotesync-confirm-dialog
      .heading=${
        only
          ? localize.term('removeProductHeading', productName(only))
          : localize.term('removeProductsHeading', count, localize.number(count))
      }
      .text=${text.filter(Boolean).join(' ')}
      .cancelLabel=${localize.term('cancel')}
      .confirmLabel=${localize.term('remove')}
      @quotesync-confirmed=${onAnswered}
    ></quotesync-confirm-dialog>
  `;
}
