import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icons.js';
import { LIST_FILTERS, type ListFilter, type ListQuery } from './list-filter.js';
import type { ListMappingLocalize } from './list-mapping-terms.js';
import type { ListMappingState } from './list-mapping-editor.js';
import { countsOf, firstDoubled, type ListRows } from './list-rows.js';

/** For `controlStyles` and `cardStyles`. */
export const listMappingStyles = css`
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 240px) minmax(0, 1fr);
    align-items: start;
    gap: var(--_space-4);
  }
  .lists {
    display: grid;
    gap: var(--_space-1);
    margin: 0;
    padding: 0;
    max-block-size: clamp(260px, 56vh, 600px);
    overflow: auto;
    list-style: none;
  }
  .list {
    appearance: none;
    display: grid;
    gap: 1px;
    inline-size: 100%;
    padding: var(--_space-2) var(--_space-3);
    border: 1px solid transparent;
    border-radius: var(--_radius-m);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .list:hover {
    background: var(--_color-hover);
  }
  .list[aria-current='true'] {
    border-color: var(--_color-accent);
    background: var(--_color-selected);
  }
  .list:focus-visible {
    outline: 2px solid var(--_color-focus);
    outline-offset: -2px;
  }
  .list bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .list__name {
    font-weight: 500;
  }
  .list__about {
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .list__problems {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    color: var(--_color-danger);
    font-size: var(--_font-size-s);
    font-weight: 500;
  }
  .list__problems svg {
    inline-size: 14px;
    block-size: 14px;
  }
  .items {
    display: grid;
    gap: var(--_space-3);
    min-inline-size: 0;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }
  .tools label {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .tools select {
    inline-size: auto;
  }
  .tools .search {
    flex: 1 1 180px;
  }
  .tools .push {
    margin-inline-start: auto;
  }
  .count,
  .edit-state {
    margin: 0;
    color: var(--_color-text-muted);
    font-size: var(--_font-size-s);
  }
  .edit-state {
    padding-block-end: var(--_space-2);
  }
  @media (max-width: 760px) {
    .desk {
      grid-template-columns: minmax(0, 1fr);
    }
    .lists {
      max-block-size: 168px;
    }
    .tools .push {
      margin-inline-start: 0;
    }
  }
`;

/** The lists, to choose from. */
export function renderLists(
  localize: ListMappingLocalize,
  lists: readonly ListRows[],
  chosen: number | undefined,
  onChosen: (fieldId: number) => void,
): TemplateResult {
  return html`
    <nav aria-label=${localize.term('listMappingLists')}>
      <ul class="lists">
        ${lists.map((each) => html`<li>${renderList(localize, each, chosen, onChosen)}</li>`)}
      </ul>
    </nav>
  `;
}

function renderList(
  localize: ListMappingLocalize,
  { list, rows }: ListRows,
  chosen: number | undefined,
  onChosen: (fieldId: number) => void,
): TemplateResult {
  const { unmapped, problems } = countsOf(rows);
  const name = nameOfList(list);
  const complete = problems > 0 ? '' : localize.term('listMappingComplete');
  const state = unmapped > 0 ? localize.term('listMappingUnmapped', unmapped) : complete;
  return html`
    <button
      type="button"
      class="list"
      data-field=${list.fieldId}
      aria-current=${list.fieldId === chosen ? 'true' : nothing}
      title=${name}
      @click=${() => onChosen(list.fieldId)}
    >
      <bdi class="list__name">${name}</bdi>
      <bdi class="list__about">
        ${localize.term('listMappingList', localize.term('syncActor', list.actorType), list.crmListName)}
      </bdi>
      ${state ? html`<bdi class="list__about">${state}</bdi>` : nothing}
      ${
        problems > 0
          ? html`<span class="list__problems">
              ${icon('warning-circle')} <bdi>${localize.term('listMappingProblems', problems)}</bdi>
            </span>`
          : nothing
      }
    </button>
  `;
}

export function nameOfList({ fieldLabel, fieldKey, erpListName }: ListRows['list']): string {
  return fieldLabel || fieldKey || erpListName;
}

/** What is not saved, or why it cannot be. @param attempted what was chosen twice is told from the first attempt to save on */
export function stateText(
  localize: ListMappingLocalize,
  { lists, dirty, conflict }: ListMappingState,
  attempted: boolean,
): string {
  if (conflict) return localize.term('listMappingConflictFirst');
  if (!dirty) return localize.term('listMappingUnchanged');
  const changed = lists.reduce((sum, { rows }) => sum + countsOf(rows).changed, 0);
  const text = localize.term('listMappingChanged', changed);
  return attempted && firstDoubled(lists) ? `${text} ${localize.term('listMappingDoubled')}` : text;
}

/** How sure a suggestion is to be at least. */
export const THRESHOLDS = [0.9, 0.75, 0.5] as const;

export interface ToolsContext {
  readonly localize: ListMappingLocalize;
  readonly query: ListQuery;
  readonly threshold: number;
  /** Suggestions for shown items, above the threshold. */
  readonly suggestions: number;
  readonly next: 'problem' | 'unmapped' | undefined;
  /** There are suggestions for items of the list, however sure. */
  readonly suggesting: boolean;
  readonly locked: boolean;
  readonly onQuery: (query: ListQuery) => void;
  readonly onThreshold: (threshold: number) => void;
  readonly onUseAll: () => void;
  readonly onNext: () => void;
}

/** Above the items: what is shown of them, where the next problem is, and the suggestions. */
export function renderTools(context: ToolsContext): TemplateResult {
  const { localize, query, next, onQuery, onNext } = context;
  const search = localize.term('listMappingSearch');
  const nextTerm = next === 'unmapped' ? 'listMappingNextUnmapped' : 'listMappingNextProblem';
  return html`
    <div class="tools">
      <div class="search">
        ${icon('magnifying-glass')}
        <input
          class="input"
          type="search"
          aria-label=${search}
          placeholder=${search}
          .value=${query.text}
          @input=${(event: Event) => onQuery({ ...query, text: (event.target as HTMLInputElement).value })}
        />
      </div>
      <label>
        ${localize.term('listMappingShow')}
        <select
          class="input"
          @change=${(event: Event) => onQuery({ ...query, filter: filterOf((event.target as HTMLSelectElement).value) })}
        >
          ${LIST_FILTERS.map(
            (filter) =>
              html`<option value=${filter} .selected=${filter === query.filter}>
                ${filterText(localize, filter)}
              </option>`,
          )}
        </select>
      </label>
      <button
        type="button"
        class="button push"
        id="next"
        aria-disabled=${next ? 'false' : 'true'}
        aria-keyshortcuts="F8"
        aria-describedby=${next ? nothing : 'nothing-next'}
        title=${next ? `${localize.term(nextTerm)} (F8)` : localize.term('listMappingNothingNext')}
        @click=${onNext}
      >
        ${localize.term(nextTerm)}
      </button>
      <span id="nothing-next" hidden>${localize.term('listMappingNothingNext')}</span>
    </div>
    ${context.suggesting ? renderSuggestions(context) : nothing}
  `;
}

function renderSuggestions(context: ToolsContext): TemplateResult {
  const { localize, suggestions, threshold, locked, onThreshold, onUseAll } = context;
  const none = suggestions === 0;
  return html`
    <div class="tools">
      <button
        type="button"
        class="button"
        id="use-all"
        aria-disabled=${none || locked ? 'true' : 'false'}
        aria-describedby=${none ? 'no-suggestions' : nothing}
        title=${none ? localize.term('listMappingNoSuggestions') : nothing}
        @click=${onUseAll}
      >
        ${localize.term('listMappingUseAll', suggestions)}
      </button>
      <span id="no-suggestions" hidden>${localize.term('listMappingNoSuggestions')}</span>
      <label>
        ${localize.term('listMappingThreshold')}
        <select
          class="input"
          @change=${(event: Event) => onThreshold(Number((event.target as HTMLSelectElement).value))}
        >
          ${THRESHOLDS.map(
            (value) =>
              html`<option value=${value} .selected=${value === threshold}>
                ${localize.number(value, { style: 'percent' })}
              </option>`,
          )}
        </select>
      </label>
    </div>
  `;
}

function filterOf(value: string): ListFilter {
  return LIST_FILTERS.find((filter) => filter === value) ?? 'all';
}

function filterText(localize: ListMappingLocalize, filter: ListFilter): string {
  switch (filter) {
    case 'all':
      return localize.term('listMappingShowAll');
    case 'unmapped':
      return localize.term('listMappingShowUnmapped');
    case 'problems':
      return localize.term('listMappingShowProblems');
    case 'changed':
      return localize.term('listMappingShowChanged');
  }
}
