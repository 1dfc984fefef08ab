import { html, nothing, type TemplateResult } from 'lit';
import type { PagedRowsState } from '../../core/paged-rows.js';
import { icon } from '../../ui/icons.js';
import type { WholeLog } from './log-controller.js';
import type { LogLocalize } from './log-terms.js';

export interface ToolsContext {
  readonly localize: LogLocalize;
  readonly follow: boolean;
  /** Entries that have come since the list was read. */
  readonly newer: number;
  /** They are being taken in. */
  readonly taking: boolean;
  readonly exportFailed: boolean;
  /** The button for the columns. */
  readonly chooser: unknown;
  readonly onFollow: (follow: boolean) => void;
  readonly onTakeIn: () => void;
  readonly onRefresh: () => void;
  readonly onExport: () => void;
}

/** What can be done with the list. */
export function renderTools({ localize, chooser, onRefresh, onExport }: ToolsContext): TemplateResult {
  const refresh = localize.term('refresh');
  return html`
    <div class="tools">
      ${chooser}
      <button type="button" class="button" id="export" @click=${onExport}>${localize.term('logExport')}</button>
      <button type="button" class="icon-button" id="refresh" aria-label=${refresh} title=${refresh} @click=${onRefresh}>
        ${icon('arrows-clockwise')}
      </button>
    </div>
  `;
}

/** What has come since the list was read, and what could not be done. */
export function renderNews(context: ToolsContext): TemplateResult {
  const { localize, exportFailed, onExport } = context;
  return html`
    <div class="news">${renderFollow(context)} ${renderNew(context)}</div>
    ${
      exportFailed
        ? html`<quotesync-state-panel
            compact
            state="failed"
            .heading=${localize.term('logExportLoadFailed')}
            @quotesync-retry-requested=${onExport}
          ></quotesync-state-panel>`
        : nothing
    }
  `;
}

function renderFollow({ localize, follow, onFollow }: ToolsContext): TemplateResult {
  const hint = localize.term('logFollowHint');
  return html`
    <label class="checkbox" title=${hint}>
      <input
        type="checkbox"
        aria-describedby="follow-hint"
        .checked=${follow}
        @change=${({ currentTarget }: Event) => onFollow((currentTarget as HTMLInputElement).checked)}
      />
      <span>${localize.term('logFollow')}</span>
    </label>
    <div hidden id="follow-hint">${hint}</div>
  `;
}

function renderNew({ localize, follow, newer, taking, onTakeIn }: ToolsContext): TemplateResult | typeof nothing {
  if (newer === 0) return nothing;
  return html`
    <button
      type="button"
      class="button button--primary"
      aria-disabled=${taking ? 'true' : 'false'}
      aria-describedby=${follow ? 'new-wait' : nothing}
      @click=${taking ? nothing : onTakeIn}
    >
      ${icon('caret-up')} <bdi>${localize.term('logNew', newer, localize.number(newer))}</bdi>
    </button>
    ${follow ? html`<span class="hint wait" id="new-wait">${localize.term('logNewWait')}</span>` : nothing}
  `;
}

export interface LogStateContext {
  readonly localize: LogLocalize;
  readonly state: PagedRowsState;
  readonly filtered: boolean;
  readonly whole: WholeLog | undefined;
  readonly when: (at: string) => string;
  readonly onRetry: () => void;
  readonly onClear: () => void;
}

/** What stands above the rows or in their place. */
export function renderLogState(context: LogStateContext): { readonly panel: unknown; readonly grid: boolean } {
  const { state } = context;
  switch (state.status) {
    case 'idle':
      return { panel: html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`, grid: false };
    // The grid has rows for those that are awaited.
    case 'loading':
      return { panel: nothing, grid: true };
    case 'failed':
      return { panel: renderFailed(context, state), grid: state.total !== undefined && state.total > 0 };
    case 'ready':
    case 'refreshing':
      return state.total === 0 ? { panel: renderEmpty(context), grid: false } : { panel: nothing, grid: true };
  }
}

function renderFailed(
  { localize, onRetry }: LogStateContext,
  { error, total }: Extract<PagedRowsState, { status: 'failed' }>,
): TemplateResult {
  return html`<quotesync-state-panel
    state="failed"
    ?compact=${total !== undefined && total > 0}
    .heading=${localize.term(error.kind === 'forbidden' ? 'logForbidden' : 'logFailed')}
    .text=${undefined}
    .error=${error}
    @quotesync-retry-requested=${onRetry}
  ></quotesync-state-panel>`;
}

function renderEmpty({ localize, filtered, whole, when, onClear }: LogStateContext): TemplateResult {
  if (!filtered || whole?.total === 0) {
    return html`<quotesync-state-panel
      state="empty"
      .heading=${localize.term('logEmpty')}
      .text=${localize.term('logEmptyText')}
    ></quotesync-state-panel>`;
  }
  const newest = whole?.newest;
  const text =
    whole && newest !== undefined
      ? localize.term('logNoneFoundText', localize.number(whole.total), when(newest))
      : undefined;
  return html`<quotesync-state-panel
    state="empty"
    .heading=${localize.term(whole ? 'logNoneFound' : 'logNoneFoundUncounted')}
    .text=${text}
  >
    <button slot="actions" type="button" class="button" @click=${onClear}>${localize.term('logClearFilter')}</button>
  </quotesync-state-panel>`;
}
