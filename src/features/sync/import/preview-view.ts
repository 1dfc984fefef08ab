import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { SyncImportLine, SyncImportPreview } from '../../../backend/index.js';
import { memoizeLast } from '../../../core/memoize.js';
import type { GridColumn, GridRowState } from '../../../ui/grid-model.js';
import type { QuotesyncRowActivatedEvent, QuotesyncRowSelectedEvent } from '../../../ui/grid-events.js';
import type { ErpImportLocalize } from './erp-import-terms.js';
import { filteredLines, LINE_FILTERS, inHandOf, nameOf, outcomeOf, type LineFilter } from './import-lines.js';
import { BATCH } from './import-run.js';
import type { ErpImportSession } from './import-session.js';

/** Columns of values beside the first one; the rest is below, with the selected line. */
const VALUES = 3;

export interface PreviewContext {
  readonly localize: ErpImportLocalize;
  readonly session: ErpImportSession;
  readonly preview: SyncImportPreview;
  readonly columns: readonly GridColumn<SyncImportLine>[];
  readonly readonly: boolean;
  /** Key of the line in hand. */
  readonly inHand: string | undefined;
  readonly onInHand: (key: string) => void;
}

/** What would become of the lines, with counts that are filters, and a tick for each that is to be imported. */
export function renderPreview(context: PreviewContext): TemplateResult {
  const { localize, session, preview, columns, inHand, onInHand } = context;
  if (preview.lines.length === 0) {
    return html`<quotesync-state-panel
      state="empty"
      .heading=${localize.term('erpImportEmptyPreview')}
      .text=${localize.term('erpImportEmptyPreviewText')}
    ></quotesync-state-panel>`;
  }
  const shown = filteredLines(preview).get(session.filter) ?? [];
  const toggle = (key: string | undefined): void => {
    if (key !== undefined && !context.readonly) session.tick([key], !session.ticked.has(key));
  };
  // Before the grid: there Space selects a row.
  const keys = {
    capture: true,
    handleEvent: (event: KeyboardEvent): void => {
      const onRow = event.composedPath()[0] instanceof HTMLElement && isRowCell(event.composedPath()[0]);
      if (event.key !== ' ' || event.repeat || !onRow) return;
      event.preventDefault();
      toggle(inHandOf(inHand, shown));
    },
  };
  return html`
    ${renderGone(context)} ${renderFilters(context)}
    <div class="lines">
      <div class="rows">
        <quotesync-data-grid
          .label=${localize.term('erpImportLines')}
          .columns=${columns}
          .rows=${shown}
          .rowKey=${keyOf}
          .rowState=${ticksOf(session.ticked)}
          .selectedKey=${inHandOf(inHand, shown)}
          .emptyText=${localize.term('erpImportNoLines')}
          @keydown=${keys}
          @quotesync-row-selected=${({ key }: QuotesyncRowSelectedEvent) => onInHand(key)}
          @quotesync-row-activated=${({ key }: QuotesyncRowActivatedEvent) => toggle(key)}
        ></quotesync-data-grid>
      </div>
      ${renderDetails(context, shown)}
    </div>
    ${renderOptions(context)}
  `;
}

/** Another function with other ticks: the grid draws its rows again. */
const ticksOf = memoizeLast((_ticked: ReadonlySet<string>) => (): GridRowState => ({}));

const keyOf = ({ key }: SyncImportLine): string => key;

function isRowCell(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.matches('.body .cell');
}

/** @param session - asked when a cell is drawn: its columns stay the same while lines are ticked */
export function lineColumns(
  localize: ErpImportLocalize,
  { columns }: SyncImportPreview,
  session: ErpImportSession,
  readonly: boolean,
): readonly GridColumn<SyncImportLine>[] {
  const { nameColumn } = session;
  const others = columns.map(({ label }, index) => ({ label, index })).filter(({ index }) => index !== nameColumn);
  const isTicked = ({ key }: SyncImportLine): boolean => session.ticked.has(key);
  const tick: GridColumn<SyncImportLine> = {
    key: 'tick',
    label: localize.term('erpImportTick'),
    text: (line) => localize.term(isTicked(line) ? 'erpImportYes' : 'erpImportNo'),
    render: (line) =>
      html`<input
        type="checkbox"
        tabindex="-1"
        aria-label=${localize.term('erpImportTickName', nameOf(line, nameColumn))}
        ?disabled=${readonly}
        .checked=${live(isTicked(line))}
        @change=${({ currentTarget }: Event) => {
          if (!(currentTarget instanceof HTMLInputElement)) return;
          session.tick([line.key], currentTarget.checked);
          // Back to the cell, where the keys of the grid are.
          currentTarget.closest<HTMLElement>('.cell')?.focus();
        }}
      />`,
    sortable: false,
    width: '84px',
    compact: 'secondary',
  };
  return [
    ...(readonly ? [] : [tick]),
    {
      key: 'name',
      label: columns[nameColumn]?.label ?? localize.term('name'),
      text: (line) => nameOf(line, nameColumn) || localize.term('erpImportUnnamed'),
      width: 'minmax(0, 1.6fr)',
      rowHeader: true,
      compact: 'primary',
    },
    {
      key: 'what',
      label: localize.term('erpImportWhat'),
      text: (line) => whatHappens(localize, line),
      width: 'minmax(0, 2.2fr)',
      compact: 'secondary',
    },
    ...others.slice(0, VALUES).map(({ label, index }): GridColumn<SyncImportLine> => ({
      key: `value-${index}`,
      label,
      text: ({ values }) => values[index] ?? '',
    })),
  ];
}

/** `Company: new, Contact: no change, Duplicate` */
function whatHappens(localize: ErpImportLocalize, line: SyncImportLine): string {
  const actions = line.actions.map(({ record, action }) => localize.term('erpImportAction', record, action));
  const said = actions.length > 0 ? actions : [localize.term('erpImportOutcome', outcomeOf(line))];
  const marks = [
    ...(line.duplicate ? [localize.term('erpImportDuplicate')] : []),
    ...(line.attention ? [localize.term('erpImportAttention')] : []),
  ];
  return new Intl.ListFormat(localize.language, { type: 'unit' }).format([...said, ...marks]);
}

function renderGone({ localize, session, preview }: PreviewContext): TemplateResult | typeof nothing {
  const gone = session.previewed - preview.lines.length;
  if (gone <= 0) return nothing;
  return html`<p class="note" role="status">${localize.term('erpImportGone', localize.number(gone))}</p>`;
}

function renderFilters({ localize, session, preview, readonly }: PreviewContext): TemplateResult {
  const byFilter = filteredLines(preview);
  const shown = byFilter.get(session.filter) ?? [];
  const button = (filter: LineFilter, count: number): TemplateResult =>
    html`<button
      type="button"
      class="button filter"
      aria-pressed=${filter === session.filter ? 'true' : 'false'}
      @click=${() => session.show(filter)}
    >
      ${localize.term('erpImportCount', localize.term('erpImportOutcome', filter), localize.number(count))}
    </button>`;
  const tick = (ticked: boolean): void => session.tick(shown.map(keyOf), ticked);
  return html`
    <div class="bar">
      <div class="filters" role="group" aria-label=${localize.term('erpImportOutcomes')}>
        ${LINE_FILTERS.map((filter) => {
          const count = byFilter.get(filter)?.length ?? 0;
          return filter === 'all' || count > 0 ? button(filter, count) : nothing;
        })}
      </div>
      ${
        readonly
          ? nothing
          : html`<div class="ticks">
              <button type="button" class="link-button" @click=${() => tick(true)}>
                ${localize.term('erpImportTickAll')}
              </button>
              <button type="button" class="link-button" @click=${() => tick(false)}>
                ${localize.term('erpImportTickNone')}
              </button>
            </div>`
      }
    </div>
  `;
}

/** Everything about the line in hand. */
function renderDetails(
  { localize, session, preview, inHand }: PreviewContext,
  shown: readonly SyncImportLine[],
): TemplateResult | typeof nothing {
  const key = inHandOf(inHand, shown);
  const line = shown.find((each) => each.key === key);
  if (!line) return nothing;
  return html`
    <section class="details" tabindex="0" aria-label=${localize.term('erpImportDetails')}>
      <h3><bdi>${nameOf(line, session.nameColumn) || localize.term('erpImportUnnamed')}</bdi></h3>
      ${line.duplicate ? html`<p class="note">${localize.term('erpImportDuplicateText')}</p>` : nothing}
      ${line.attention ? html`<p class="note">${localize.term('erpImportAttentionText')}</p>` : nothing}
      <dl>
        <div>
          <dt>${localize.term('erpImportWhat')}</dt>
          <dd>${whatHappens(localize, line)}</dd>
        </div>
        ${preview.columns.map(
          ({ label }, index) =>
            html`<div>
              <dt><bdi>${label}</bdi></dt>
              <dd><bdi>${line.values[index] || localize.term('erpImportNone')}</bdi></dd>
            </div>`,
        )}
      </dl>
    </section>
  `;
}

function renderOptions({ localize, session, readonly }: PreviewContext): TemplateResult | typeof nothing {
  if (readonly) return nothing;
  const batches = Math.ceil(session.ticked.size / BATCH);
  return html`
    <div class="field">
      <label class="checkbox">
        <input
          type="checkbox"
          aria-describedby=${batches > 1 ? 'selection-hint' : nothing}
          .checked=${live(session.selection)}
          @change=${({ currentTarget }: Event) => {
            if (currentTarget instanceof HTMLInputElement) session.keepAsSelection(currentTarget.checked);
          }}
        />
        ${localize.term('erpImportKeepSelection')}
      </label>
      ${
        batches > 1
          ? html`<p class="field__hint" id="selection-hint">
              ${localize.term('erpImportSelections', localize.number(batches))}
            </p>`
          : nothing
      }
    </div>
  `;
}
