import { html, nothing, type TemplateResult } from 'lit';
import type { SyncErpRecord, SyncImportTarget } from '../../../backend/index.js';
import type { GridLayout, PagedGridColumn } from '../../../ui/paged-grid-model.js';
import type { QuotesyncColumnsChangedEvent, QuotesyncSelectionChangedEvent } from '../../../ui/paged-grid-events.js';
import type { ErpImportLocalize } from './erp-import-terms.js';
import { nameFieldOf } from './import-lines.js';
import type { ErpImportSession } from './import-session.js';

/** Columns that are shown until the user wants more. */
const SHOWN = 8;

export interface RecordsContext {
  readonly localize: ErpImportLocalize;
  readonly session: ErpImportSession;
  /** The search in words. */
  readonly sentence: string;
  readonly columns: readonly PagedGridColumn<SyncErpRecord>[];
  readonly layout: GridLayout;
  readonly onLayout: (layout: GridLayout) => void;
  readonly onRetry: () => void;
}

/** What is found, to choose from. */
export function renderRecords(context: RecordsContext): TemplateResult {
  const { localize, session, sentence } = context;
  return html`
    <div class="bar">
      <p class="sentence"><bdi>${sentence}</bdi></p>
      <button type="button" class="button" id="change-search" @click=${() => session.back()}>
        ${localize.term('erpImportChangeSearch')}
      </button>
    </div>
    ${renderFound(context)}
  `;
}

function renderFound({ localize, session, columns, layout, onLayout, onRetry }: RecordsContext): TemplateResult {
  const { state } = session.records;
  if (state.status === 'failed' && state.total === undefined) {
    const refused = Object.values(state.error.fieldErrors);
    return html`<quotesync-state-panel
      state="failed"
      .heading=${localize.term('erpImportSearchFailed')}
      .error=${state.error}
      .text=${refused.length > 0 ? refused.join(' ') : undefined}
      @quotesync-retry-requested=${onRetry}
    ></quotesync-state-panel>`;
  }
  if (state.status === 'ready' && state.total === 0) {
    return html`<quotesync-state-panel
      state="empty"
      .heading=${localize.term('erpImportNothingFound')}
      .text=${localize.term('erpImportNothingFoundText')}
    ></quotesync-state-panel>`;
  }
  return html`
    <div class="rows">
      <quotesync-paged-grid
        readonly
        .label=${localize.term('erpImportRecords')}
        .columns=${columns}
        .layout=${layout}
        .source=${session.records}
        .selected=${session.selected}
        @quotesync-selection-changed=${({ keys }: QuotesyncSelectionChangedEvent) => session.select(keys)}
        @quotesync-columns-changed=${(event: QuotesyncColumnsChangedEvent) => onLayout(event.layout)}
      ></quotesync-paged-grid>
    </div>
    ${
      columns.length > SHOWN
        ? html`<div class="bar bar--end">
            <quotesync-column-chooser
              .columns=${columns}
              .layout=${layout}
              @quotesync-columns-changed=${(event: QuotesyncColumnsChangedEvent) => onLayout(event.layout)}
            ></quotesync-column-chooser>
          </div>`
        : nothing
    }
  `;
}

/** The first text names the record; what it is searched by, and whether it is connected, stand beside it. */
export function recordColumns(
  localize: ErpImportLocalize,
  target: SyncImportTarget,
): readonly PagedGridColumn<SyncErpRecord>[] {
  const header = nameFieldOf(target);
  const others = target.fields.filter((field) => field !== header);
  const column = (key: string, label: string, rowHeader: boolean): PagedGridColumn<SyncErpRecord> => ({
    key: `field:${key}`,
    label: label || key,
    text: (record) => record.values.get(key) || (rowHeader ? record.key : ''),
    sortable: false,
    width: rowHeader ? 220 : 150,
    ...(rowHeader ? { rowHeader } : { grows: true }),
  });
  return [
    ...(header ? [column(header.key, header.label, true)] : []),
    {
      key: 'connected',
      label: localize.term('erpImportConnected'),
      text: ({ connected }) => localize.term(connected ? 'erpImportConnectedYes' : 'erpImportConnectedNo'),
      sortable: false,
      width: 130,
    },
    ...others.map(({ key, label }) => column(key, label, false)),
    { key: 'key', label: localize.term('erpImportKey'), text: ({ key }) => key, sortable: false, width: 120 },
  ];
}

/** Connectors may search by hundreds of fields. */
export function firstLayout(columns: readonly { readonly key: string }[]): GridLayout {
  return { order: [], hidden: columns.slice(SHOWN).map(({ key }) => key), widths: {} };
}
