import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../../ui/icons.js';
import type { MappingLocalize } from './mapping-terms.js';
import { countText, percentText } from './mapping-words.js';
import { MAPPING_FILTERS, type MappingFilter, type MappingSearch } from './mappings-view.js';

/** Suggestions that are at least so certain are accepted together. */
export const THRESHOLDS: readonly number[] = [0.95, 0.9, 0.8, 0.7, 0.5];

export interface ToolbarContext {
  readonly localize: MappingLocalize;
  readonly search: MappingSearch;
  readonly counts: Readonly<Record<MappingFilter, number>>;
  /** Rows that are shown. */
  readonly found: number;
  /** Suggestions for rows that are shown, and how many of them are certain enough. */
  readonly suggestions: number;
  readonly certain: number;
  readonly threshold: number;
  /** Why nothing can be changed, in words. */
  readonly lock: string | undefined;
  readonly onSearch: (search: Partial<MappingSearch>) => void;
  readonly onThreshold: (threshold: number) => void;
  readonly onAcceptAll: () => void;
  /** Other records have problems, or may have. */
  readonly elsewhere: boolean;
  readonly onNextProblem: () => void;
}

/** What is looked for, the way to the next problem, and what is suggested. */
export function renderToolbar(context: ToolbarContext): TemplateResult {
  return html`
    <div class="tools">
      ${renderSearch(context)} ${renderFilters(context)} ${renderCount(context)}
      <span class="grow"></span>
      ${renderNextProblem(context)} ${renderSuggestions(context)}
    </div>
  `;
}

function renderSearch({ localize, search, onSearch }: ToolbarContext): TemplateResult {
  return html`
    <div class="search">
      ${icon('magnifying-glass')}
      <input
        type="search"
        class="input"
        id="search"
        autocomplete="off"
        aria-label=${localize.term('mappingSearch')}
        placeholder=${localize.term('mappingSearch')}
        .value=${live(search.text)}
        @input=${(event: Event) => onSearch({ text: valueOf(event) })}
        @keydown=${(event: KeyboardEvent) => clearByEscape(event, search, onSearch)}
      />
    </div>
  `;
}

function renderFilters({ localize, search, counts, onSearch }: ToolbarContext): TemplateResult {
  return html`
    <div role="radiogroup" class="segments" aria-label=${localize.term('mappingFilter')}>
      ${MAPPING_FILTERS.map(
        (filter) => html`
          <label class="segment segment--${filter}">
            <input
              type="radio"
              name="filter"
              .checked=${live(filter === search.filter)}
              @change=${() => onSearch({ filter })}
            />
            <span
              >${localize.term('mappingFilterName', filter)}
              <span class="badge">${countText(counts[filter], localize)}</span></span
            >
          </label>
        `,
      )}
    </div>
  `;
}

function renderCount({ localize, search, counts, found }: ToolbarContext): TemplateResult {
  const isNarrowed = search.text.trim() !== '' || search.filter !== 'all';
  const words = isNarrowed
    ? localize.term('mappingCountFound', found, counts.all)
    : localize.term('mappingCount', counts.all);
  // All of them are counted at the filters.
  return html`<span class="count ${isNarrowed ? '' : 'visually-hidden'}" role="status">${words}</span>`;
}

function renderNextProblem({ localize, counts, elsewhere, onNextProblem }: ToolbarContext): TemplateResult {
  const none = localize.term('mappingNoProblems');
  const here = counts.problems > 0;
  const possible = here || elsewhere;
  return html`
    <button
      type="button"
      class="button ${here ? 'button--problem' : ''}"
      id="next-problem"
      aria-keyshortcuts="F8"
      aria-disabled=${possible ? 'false' : 'true'}
      aria-describedby=${possible ? nothing : 'no-problems'}
      data-hint=${possible ? 'F8' : none}
      ?data-hint-quiet=${possible}
      @click=${() => possible && onNextProblem()}
    >
      ${icon(here ? 'warning-circle' : 'check-circle')}${localize.term('mappingNextProblem', counts.problems)}
    </button>
    <span id="no-problems" hidden>${none}</span>
  `;
}

function renderSuggestions(context: ToolbarContext): TemplateResult | typeof nothing {
  const { localize, suggestions, certain, threshold, lock, onThreshold, onAcceptAll } = context;
  if (suggestions === 0) return nothing;
  const percent = percentText(threshold, localize);
  const possible = certain > 0 && lock === undefined;
  const text =
    certain > 0 ? localize.term('mappingAcceptAllText', certain, percent) : localize.term('mappingAcceptNone', percent);
  return html`
    <div role="group" class="suggestions" aria-label=${localize.term('mappingSuggestions', suggestions)}>
      <label class="threshold"
        ><span>${localize.term('mappingThreshold')}</span>
        <select
          class="input"
          id="threshold"
          .value=${live(String(threshold))}
          @change=${(event: Event) => onThreshold(Number(valueOf(event)))}
        >
          ${THRESHOLDS.map(
            (each) =>
              html`<option value=${each} ?selected=${each === threshold}>${percentText(each, localize)}</option>`,
          )}
        </select></label
      >
      <button
        type="button"
        class="button"
        id="accept-all"
        aria-disabled=${possible ? 'false' : 'true'}
        aria-describedby="accept-all-text"
        data-hint=${lock ?? text}
        ?data-hint-quiet=${possible}
        @click=${() => possible && onAcceptAll()}
      >
        ${localize.term('mappingAcceptAll', certain)}
      </button>
      <span id="accept-all-text" hidden>${lock ?? text}</span>
    </div>
  `;
}

/** The first Escape ends the search, the next one is for the dialog. */
function clearByEscape(event: KeyboardEvent, { text }: MappingSearch, onSearch: ToolbarContext['onSearch']): void {
  if (event.key !== 'Escape' || event.isComposing || text === '') return;
  event.preventDefault();
  event.stopPropagation();
  onSearch({ text: '' });
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}
