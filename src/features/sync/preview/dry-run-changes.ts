import { html, nothing, type TemplateResult } from 'lit';
import type { SyncActorType, SyncPreviewChange } from '../../../backend/index.js';
import { textDifference } from '../../../core/text-difference.js';
import { renderDifference } from '../../../ui/difference.js';
import type { DryRunLocalize } from './dry-run-terms.js';

/** Samples that are drawn at once. */
export const CHANGES_AT_ONCE = 20;

export type ChangeFilter = SyncActorType | 'all';

/** Another run may have no samples of a kind that was chosen before: then nobody could choose another one. */
function presentFilter(filter: ChangeFilter, changes: readonly SyncPreviewChange[]): ChangeFilter {
  return changes.some(({ type }) => type === filter) ? filter : 'all';
}

export interface ChangesContext {
  readonly localize: DryRunLocalize;
  readonly changes: readonly SyncPreviewChange[];
  readonly filter: ChangeFilter;
  /** How many are drawn. */
  readonly limit: number;
  readonly onFilter: (filter: ChangeFilter) => void;
  readonly onMore: () => void;
}

/** Some of what would change: field by field, old and new. */
export function renderChanges(context: ChangesContext): TemplateResult {
  const { localize, changes, limit, onMore } = context;
  const filter = presentFilter(context.filter, changes);
  const shown = filter === 'all' ? changes : changes.filter(({ type }) => type === filter);
  const more = Math.min(CHANGES_AT_ONCE, shown.length - limit);
  return html`
    <section aria-labelledby="changes">
      <h3 id="changes">${localize.term('dryRunChanges')}</h3>
      ${
        changes.length === 0
          ? html`<p>${localize.term('dryRunNoChanges')}</p>`
          : html`<p class="muted">${localize.term('dryRunChangesText', localize.number(changes.length))}</p>
              ${renderFilters({ ...context, filter })}
              <ul class="changes">
                ${shown.slice(0, limit).map((change, index) => renderChange(localize, change, index))}
              </ul>`
      }
      ${
        more > 0
          ? html`<button type="button" class="button" id="more" @click=${onMore}>
              ${localize.term('dryRunMore', localize.number(more))}
            </button>`
          : nothing
      }
    </section>
  `;
}

function renderFilters({ localize, changes, filter, onFilter }: ChangesContext): TemplateResult | typeof nothing {
  const counts = new Map<SyncActorType, number>();
  for (const { type } of changes) counts.set(type, (counts.get(type) ?? 0) + 1);
  if (counts.size < 2) return nothing;
  const button = (key: ChangeFilter, label: string, count: number): TemplateResult =>
    html`<button
      type="button"
      class="button filter"
      aria-pressed=${key === filter ? 'true' : 'false'}
      @click=${() => onFilter(key)}
    >
      ${localize.term('dryRunFilter', label, localize.number(count))}
    </button>`;
  return html`<div class="filters" role="group" aria-label=${localize.term('dryRunShow')}>
    ${button('all', localize.term('dryRunAll'), changes.length)}
    ${[...counts].map(([type, count]) => button(type, localize.term('syncActor', type), count))}
  </div>`;
}

function renderChange(
  localize: DryRunLocalize,
  { type, key, record, action, values }: SyncPreviewChange,
  index: number,
): TemplateResult {
  const id = `change-${index}`;
  return html`<li>
    <h4 id=${id} tabindex="-1">
      <span class="badge ${action}">${localize.term('dryRunResult', action)}</span>
      <bdi>${record || localize.term('dryRunUnnamed')}</bdi>
      <span class="muted">${localize.term('syncActor', type)} <bdi>${key}</bdi></span>
    </h4>
    <table class="values" aria-labelledby=${id}>
      <thead>
        <tr>
          <th scope="col">${localize.term('dryRunField')}</th>
          <th scope="col">${localize.term('dryRunDirection')}</th>
          <th scope="col">${localize.term('dryRunOldValue')}</th>
          <th scope="col">${localize.term('dryRunNewValue')}</th>
        </tr>
      </thead>
      <tbody>
        ${values.map((value) => renderValue(localize, value))}
      </tbody>
    </table>
  </li>`;
}

function renderValue(
  localize: DryRunLocalize,
  { field, direction, oldValue, newValue }: SyncPreviewChange['values'][number],
): TemplateResult {
  const parts = textDifference(oldValue, newValue);
  const side = (text: string, which: 'before' | 'after'): TemplateResult =>
    text === ''
      ? html`<span class="no-value">${localize.term('dryRunNoValue')}</span>`
      : html`<bdi>${renderDifference(parts, which)}</bdi>`;
  return html`<tr>
    <th scope="row"><bdi>${field}</bdi></th>
    <td class="muted">${localize.term(direction === 'to-erp' ? 'dryRunToErp' : 'dryRunToSuperOffice')}</td>
    <td data-label=${localize.term('dryRunOldValue')}>${side(oldValue, 'before')}</td>
    <td data-label=${localize.term('dryRunNewValue')}>${side(newValue, 'after')}</td>
  </tr>`;
}
