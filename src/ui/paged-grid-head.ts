import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SortDirection } from './grid-model.js';
import { icon } from './icons.js';
import type { DrawnColumn } from './paged-grid-cells.js';

/** Of the text that says how to arrange columns by keyboard. */
export const HEADER_HINT_ID = 'header-hint';

export interface GridHead<Row> {
  readonly columns: readonly DrawnColumn<Row>[];
  /** The header that has the keyboard: 0 is the checkbox; −1: none. */
  readonly active: number;
  readonly sortKey: string;
  readonly sortDirection: SortDirection;
  readonly extent: 'none' | 'some' | 'all';
  readonly selectAllLabel: string;
  readonly drop: { readonly key: string; readonly after: boolean } | undefined;
}

export function renderHead<Row>(head: GridHead<Row>): readonly TemplateResult[] {
  const { active, extent, selectAllLabel } = head;
  const check = html`<div class="cell check" role="columnheader" tabindex=${active === 0 ? 0 : -1}>
    <input
      type="checkbox"
      tabindex="-1"
      aria-label=${selectAllLabel}
      .checked=${live(extent === 'all')}
      .indeterminate=${live(extent === 'some')}
    />
  </div>`;
  return [check, ...head.columns.map((column, index) => renderHeader(head, column, index + 1))];
}

function renderHeader<Row>(
  { active, sortKey, sortDirection, drop }: GridHead<Row>,
  { column, className }: DrawnColumn<Row>,
  place: number,
): TemplateResult {
  const sortable = column.sortable ?? true;
  const sort = column.key === sortKey ? sortDirection : 'none';
  const target = drop?.key === column.key ? (drop.after ? 'drop after' : 'drop') : '';
  return html`
    <div
      class="${className} ${sortable ? 'sortable' : ''} ${target}"
      role="columnheader"
      aria-sort=${sortable ? sort : nothing}
      aria-describedby=${HEADER_HINT_ID}
      tabindex=${active === place ? 0 : -1}
      data-key=${column.key}
    >
      <span class="label">${column.label}</span>
      ${sort === 'none' ? nothing : icon(sort === 'ascending' ? 'caret-up' : 'caret-down')}
      <span class="edge"></span>
    </div>
  `;
}
