import { html, nothing, type TemplateResult } from 'lit';
import type { ConfiguredField, FieldsConfiguration } from '../../backend/index.js';
import { renderFieldPreview } from './field-dialog-preview.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import type { ShownChange } from './field-dialog-shown.js';
import { NO_SEARCH, type FieldLayout, type FieldSearch } from './field-dialog-view.js';
import type { QuotesyncFieldEditedEvent, QuotesyncFieldEnteredEvent } from './field-events.js';
import { missingCounts, missingTexts, namedCultures } from './field-languages.js';
import type { FieldProblems } from './field-problems.js';
import type { RowsLock } from './field-row-locks.js';
import { renderToolbar } from './field-toolbar.js';
import type { LazyPreview } from './lazy-preview.js';
import { bulkScope } from './field-toolbar-scope.js';

export interface FieldBodyContext {
  readonly localize: FieldLocalize;
  readonly configuration: FieldsConfiguration;
  /** Those that are found. */
  readonly rows: readonly ConfiguredField[];
  readonly isNarrowed: boolean;
  readonly culture: string;
  readonly layout: FieldLayout;
  readonly search: FieldSearch;
  readonly changed: ReadonlySet<string>;
  readonly problems: FieldProblems;
  readonly lock: RowsLock;
  readonly preview: LazyPreview;
  /** The field that has the keyboard. */
  readonly active: string | undefined;
  readonly onActive: (id: string) => void;
  readonly onShow: (change: ShownChange) => void;
  readonly onShowAll: (ids: readonly string[], shown: boolean) => void;
  readonly onResetAll: (ids: readonly string[]) => void;
  readonly onNextMissing: () => void;
  readonly onEdited: (event: QuotesyncFieldEditedEvent) => void;
  readonly onSubmitted: () => void;
}

/** Toolbar, rows, and what they will look like. */
export function renderFieldBody(context: FieldBodyContext): TemplateResult {
  const { localize, configuration, culture, layout, preview, active, onShow } = context;
  const { fields } = configuration;
  if (fields.length === 0) {
    return html`<div class="content waiting">
      <quotesync-state-panel state="empty" .heading=${localize.term('noFields')}></quotesync-state-panel>
    </div>`;
  }
  return html`
    <div class="content">
      <div class="head">
        <p class="intro">${localize.term('configureProductIntro')}</p>
        ${renderTools(context)}
      </div>
      <div class="body ${layout.preview ? 'with-preview' : ''}">
        <div class="rows">${renderRows(context)}</div>
        ${layout.preview ? renderFieldPreview({ localize, fields, culture, layout, preview, active, onShow }) : nothing}
      </div>
    </div>
  `;
}

function renderTools(context: FieldBodyContext): TemplateResult {
  const { localize, configuration, rows, isNarrowed, onShowAll, onResetAll } = context;
  const missing = missingTexts(configuration);
  const scope = bulkScope(rows, isNarrowed);
  return renderToolbar({
    localize,
    cultures: namedCultures(configuration.cultures, localize.language),
    culture: context.culture,
    missing: missingCounts(missing),
    missingTotal: missing.length,
    layout: context.layout,
    search: context.search,
    count: { all: configuration.fields.length, found: rows.length },
    scope,
    lock: context.lock,
    onShow: context.onShow,
    onShowAll: (shown) => onShowAll(shown ? scope.toShow : scope.toHide, shown),
    onResetAll: () => onResetAll(scope.toReset),
    onNextMissing: context.onNextMissing,
  });
}

function renderRows(context: FieldBodyContext): TemplateResult {
  const { localize, configuration, rows, culture, layout, changed, lock } = context;
  if (rows.length === 0) return renderNothingFound(context);
  return html`
    <quotesync-field-rows
      .configuration=${configuration}
      .rows=${rows}
      .cultures=${namedCultures(configuration.cultures, localize.language)}
      culture=${culture}
      ?side=${layout.side}
      kind=${layout.kind}
      .lock=${lock}
      .changed=${changed}
      .problems=${context.problems}
      @quotesync-field-entered=${({ id }: QuotesyncFieldEnteredEvent) => context.onActive(id)}
      @quotesync-field-edited=${context.onEdited}
      @quotesync-fields-submitted=${context.onSubmitted}
    ></quotesync-field-rows>
    <p class="hint">${localize.term('rowsHint')} <span class="keys">${localize.term('rowKeys')}</span></p>
  `;
}

function renderNothingFound({ localize, onShow }: FieldBodyContext): TemplateResult {
  return html`
    <quotesync-state-panel
      class="none"
      state="empty"
      .heading=${localize.term('noFieldFound')}
      .text=${localize.term('noFieldFoundText')}
    >
      <button slot="actions" type="button" class="button" @click=${() => onShow({ search: NO_SEARCH })}>
        ${localize.term('showAllFields')}
      </button>
    </quotesync-state-panel>
  `;
}
