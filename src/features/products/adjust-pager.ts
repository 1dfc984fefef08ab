import { html, nothing, type TemplateResult } from 'lit';
import type { AdjustLocalize } from './adjust-terms.js';

/** Rows that are in the document at a time. */
const PAGE_SIZE = 50;

export interface AdjustPager<Row> {
  readonly localize: AdjustLocalize;
  readonly rows: readonly Row[];
  /** 0-based; too high a number is the last page. */
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function lastPage(rows: readonly unknown[]): number {
  return Math.max(0, Math.ceil(rows.length / PAGE_SIZE) - 1);
}

export function rowsOfPage<Row>({ rows, page }: Pick<AdjustPager<Row>, 'rows' | 'page'>): readonly Row[] {
  const first = Math.min(page, lastPage(rows)) * PAGE_SIZE;
  return rows.slice(first, first + PAGE_SIZE);
}

/** Nothing when one page is enough. */
export function renderPager({ localize, rows, page, onPage }: AdjustPager<unknown>): TemplateResult | typeof nothing {
  if (rows.length <= PAGE_SIZE) return nothing;
  const last = lastPage(rows);
  const current = Math.min(page, last);
  const first = current * PAGE_SIZE;
  const button = (to: number, sign: string, label: string): TemplateResult => html`
    <button
      type="button"
      class="button"
      aria-label=${label}
      title=${label}
      aria-disabled=${to < 0 || to > last ? 'true' : 'false'}
      @click=${() => {
        if (to >= 0 && to <= last) onPage(to);
      }}
    >
      <span class="arrow">${sign}</span>
    </button>
  `;
  return html`
    <div class="pager">
      ${button(current - 1, '‹', localize.term('adjustPreviousPage'))}
      <span role="status"
        >${localize.term('adjustPage', first + 1, Math.min(rows.length, first + PAGE_SIZE), rows.length)}</span
      >
      ${button(current + 1, '›', localize.term('adjustNextPage'))}
    </div>
  `;
}
