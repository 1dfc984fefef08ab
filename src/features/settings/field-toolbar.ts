import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../ui/icons.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import type { ShownChange } from './field-dialog-shown.js';
import type { FieldLayout, FieldSearch } from './field-dialog-view.js';
import type { FieldCulture } from './field-languages.js';
import type { RowsLock } from './field-row-locks.js';
import { FIELD_FILTERS, type FieldFilter } from './field-rows-view.js';
import type { BulkScope } from './field-toolbar-scope.js';

export interface ToolbarContext {
  readonly localize: FieldLocalize;
  readonly cultures: readonly FieldCulture[];
  readonly culture: string;
  /** How many texts each culture lacks. */
  readonly missing: ReadonlyMap<string, number>;
  readonly missingTotal: number;
  readonly layout: FieldLayout;
  readonly search: FieldSearch;
  /** How many fields there are, and how many of them are found. */
  readonly count: { readonly all: number; readonly found: number };
  readonly scope: BulkScope;
  readonly lock: RowsLock;
  readonly onShow: (change: ShownChange) => void;
  readonly onShowAll: (shown: boolean) => void;
  readonly onResetAll: () => void;
  readonly onNextMissing: () => void;
}

const FILTER_TERMS = {
  all: 'filterAll',
  shown: 'filterShown',
  hidden: 'filterHidden',
  own: 'filterOwnTexts',
  missing: 'filterMissing',
  changed: 'filterChanged',
} as const satisfies Record<FieldFilter, string>;

/** What is shown, what is looked for, and what is done with all of it. */
export function renderToolbar(context: ToolbarContext): TemplateResult {
  return html`
    <div class="toolbar">
      <div class="tools">${renderLanguage(context)} ${renderLayout(context)} ${renderPreviewSwitch(context)}</div>
      <div class="tools">${renderSearch(context)} ${renderBulk(context)}</div>
    </div>
  `;
}

function renderLanguage({ localize, cultures, culture, missing, onShow }: ToolbarContext): TemplateResult {
  return html`
    <div class="tool">
      <label class="field__label" for="culture">${localize.term('selectLanguage')}</label>
      <select
        class="input"
        id="culture"
        .value=${live(culture)}
        @change=${(event: Event) => onShow({ culture: valueOf(event) })}
      >
        ${cultures.map(({ tag, name }) => {
          const count = missing.get(tag) ?? 0;
          const text = count > 0 ? localize.term('languageWithMissing', name, count) : name;
          return html`<option value=${tag} ?selected=${tag === culture}>${text}</option>`;
        })}
      </select>
    </div>
  `;
}

function renderLayout({ localize, layout, onShow }: ToolbarContext): TemplateResult {
  const { side, kind } = layout;
  return html`
    ${renderChoice('side', localize.term('languagesShown'), side ? 'all' : 'one', [
      { value: 'one', text: localize.term('oneLanguage'), choose: () => onShow({ layout: { side: false } }) },
      { value: 'all', text: localize.term('allLanguages'), choose: () => onShow({ layout: { side: true } }) },
    ])}
    ${
      side
        ? renderChoice('kind', localize.term('textsShown'), kind, [
            { value: 'label', text: localize.term('labels'), choose: () => onShow({ layout: { kind: 'label' } }) },
            {
              value: 'tooltip',
              text: localize.term('tooltips'),
              choose: () => onShow({ layout: { kind: 'tooltip' } }),
            },
          ])
        : nothing
    }
  `;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly choose: () => void;
}

/** One of a few, all of them in view. */
export function renderChoice(name: string, label: string, chosen: string, choices: readonly Choice[]): TemplateResult {
  return html`
    <div role="radiogroup" class="segments" aria-label=${label}>
      ${choices.map(
        ({ value, text, choose }) => html`
          <label class="segment">
            <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${choose} />
            <span>${text}</span>
          </label>
        `,
      )}
    </div>
  `;
}

function renderPreviewSwitch({ localize, layout, onShow }: ToolbarContext): TemplateResult {
  return html`
    <button
      type="button"
      class="button preview-switch"
      id="preview-switch"
      aria-expanded=${layout.preview ? 'true' : 'false'}
      @click=${() => onShow({ layout: { preview: !layout.preview } })}
    >
      ${localize.term('preview')}
    </button>
  `;
}

function renderSearch({ localize, search, count, onShow }: ToolbarContext): TemplateResult {
  const isFound = search.text.trim() !== '' || search.filter !== 'all';
  const words = isFound
    ? localize.term('fieldCountFound', count.found, count.all)
    : localize.term('fieldCount', count.all);
  return html`
    <div class="search">
      ${icon('magnifying-glass')}
      <input
        type="search"
        class="input"
        id="search"
        autocomplete="off"
        aria-label=${localize.term('searchFields')}
        placeholder=${localize.term('searchFields')}
        .value=${live(search.text)}
        @input=${(event: Event) => onShow({ search: { text: valueOf(event) } })}
        @keydown=${(event: KeyboardEvent) => clearByEscape(event, search, onShow)}
      />
    </div>
    <select
      class="input filter"
      id="filter"
      aria-label=${localize.term('filterFields')}
      .value=${live(search.filter)}
      @change=${(event: Event) => onShow({ search: { filter: filterOf(valueOf(event)) } })}
    >
      ${FIELD_FILTERS.map(
        (filter) =>
          html`<option value=${filter} ?selected=${filter === search.filter}>
            ${localize.term(FILTER_TERMS[filter])}
          </option>`,
      )}
    </select>
    <span class="count" role="status">${words}</span>
  `;
}

/** The first Escape ends the search, the next one is for the dialog. */
function clearByEscape(event: KeyboardEvent, { text }: FieldSearch, onShow: ToolbarContext['onShow']): void {
  if (event.key !== 'Escape' || event.isComposing || text === '') return;
  event.preventDefault();
  onShow({ search: { text: '' } });
}

function renderBulk(context: ToolbarContext): TemplateResult {
  const { localize, scope, missingTotal, onShowAll, onResetAll, onNextMissing } = context;
  const { toShow, toHide, toReset, isNarrowed } = scope;
  const activate = toShow.length
    ? localize.term(isNarrowed ? 'activateFoundHint' : 'activateAllHint', toShow.length)
    : localize.term('allShownAlready');
  const deactivate = toHide.length
    ? localize.term(isNarrowed ? 'deactivateFoundHint' : 'deactivateAllHint', toHide.length)
    : localize.term('allHiddenAlready');
  const reset = toReset.length ? localize.term('resetAllTextsFor', toReset.length) : localize.term('noOwnTexts');
  const missing = missingTotal > 0 ? localize.term('nextMissing', missingTotal) : localize.term('noMissing');
  const texts = context.lock.texts ? localize.term('whyTextsUnavailable') : undefined;
  // prettier-ignore
  return html`
    <div class="bulk">
      ${renderAction('next-missing', missing, missingTotal > 0 ? '' : missing, missingTotal > 0, onNextMissing)}
      ${renderEdit(context, 'activate-all', localize.term('activateAll'), activate, toShow.length, () => onShowAll(true))}
      ${renderEdit(context, 'deactivate-all', localize.term('deactivateAll'), deactivate, toHide.length, () => onShowAll(false))}
      ${renderEdit(context, 'reset-all', localize.term('resetAllTexts'), texts ?? reset, texts ? 0 : toReset.length, onResetAll)}
    </div>
  `;
}

function renderEdit(
  { localize, lock }: ToolbarContext,
  id: string,
  label: string,
  hint: string,
  count: number,
  act: () => void,
): TemplateResult {
  const reason = lock.all && localize.term(lock.all);
  return renderAction(id, label, reason ?? hint, !reason && count > 0, act, count);
}

/** A button says how much it will do before it is pressed, and when it cannot do anything, why. */
function renderAction(
  id: string,
  label: string,
  hint: string,
  isPossible: boolean,
  act: () => void,
  count = 0,
): TemplateResult {
  return html`
    <button
      type="button"
      class="button"
      id=${id}
      title=${hint || nothing}
      aria-disabled=${isPossible ? 'false' : 'true'}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @click=${() => isPossible && act()}
    >
      ${label}${isPossible && count > 0 ? html`<span class="badge" aria-hidden="true">${count}</span>` : nothing}
    </button>
    ${hint ? html`<span id="${id}-hint" hidden>${hint}</span>` : nothing}
  `;
}

function valueOf({ target }: Event): string {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : '';
}

function filterOf(value: string): FieldFilter {
  return FIELD_FILTERS.find((filter) => filter === value) ?? 'all';
}
