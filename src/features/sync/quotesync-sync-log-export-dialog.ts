import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend, SyncLogEntry, SyncLogFilter } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { formatDecimal } from '../../core/decimal.js';
import { Localize } from '../../core/localize.js';
import type { RowSource } from '../../core/row-source.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { download, fileName } from '../shared/file-download.js';
import { LOG_EXPORT_LIMIT, LogExportRun, type LogExportSource, type LogExportState } from './log-export-run.js';
import { logExportStyles } from './log-export-styles.js';
import { filterWords, logExportColumns, logExportRows } from './log-export-table.js';
import { renderExportFailure, renderExportState } from './log-export-view.js';
import { logTerms } from './log-terms.js';

type Format = 'csv' | 'xlsx';

/**
 * @summary The dialog "Export" of the log: what its filter shows, or the selected entries, as CSV or Excel.
 *
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-sync-log-export-dialog')
export class QuotesyncSyncLogExportDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncStatePanel];

  static override readonly styles = [...baseStyles, controlStyles, logExportStyles];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) filter: SyncLogFilter | undefined;
  /** Keys of the selected entries; may be empty. */
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  /** The list: it knows how many there are, and finds the selected ones. */
  @property({ attribute: false }) rows: RowSource<SyncLogEntry> | undefined;

  /** Everything that the filter shows; `undefined` until it is chosen. */
  @state() private _all: boolean | undefined;
  @state() private _format: Format = 'xlsx';

  readonly #localize = new Localize(this, logTerms);
  readonly #run = new LogExportRun(this);

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const { state } = this.#run;
    return html`
      <quotesync-dialog open .heading=${localize.term('logExportHeading')} @quotesync-dialog-closed=${this.#onClosed}>
        <div slot="banner">
          ${state.status === 'failed' ? renderExportFailure(localize, state, () => this.#run.retry()) : nothing}
        </div>
        <form id="form" @submit=${this.#onSubmit}>
          <fieldset ?disabled=${this.#run.running}>${this.#renderEntries()}</fieldset>
          <fieldset ?disabled=${this.#run.running}>${this.#renderFormat()}</fieldset>
        </form>
        <div slot="status" role="status" ?hidden=${state.status === 'idle' || state.status === 'failed'}>
          ${renderExportState(localize, state)}
        </div>
        ${this.#renderFooter(state)}
      </quotesync-dialog>
    `;
  }

  #renderEntries(): TemplateResult {
    const localize = this.#localize;
    const total = this.rows?.total;
    const list = new Intl.ListFormat(localize.language, { type: 'unit' });
    const words = list.format(filterWords(this.filter, localize));
    return html`
      <legend class="field__label">${localize.term('logExportEntries')}</legend>
      ${
        this.selected.size > 0
          ? this.#renderRadio('entries', localize.term('logExportSelected', localize.number(this.selected.size)), {
              checked: !this.#isAll,
              choose: () => (this._all = false),
            })
          : nothing
      }
      ${this.#renderRadio(
        'entries',
        total === undefined
          ? localize.term('logExportAllUncounted')
          : localize.term('logExportAll', localize.number(total)),
        { checked: this.#isAll, choose: () => (this._all = true) },
      )}
      ${words ? html`<p class="field__hint"><bdi>${localize.term('logExportFilter', words)}</bdi></p>` : nothing}
      ${
        total !== undefined && total > LOG_EXPORT_LIMIT
          ? html`<p class="field__hint">${localize.term('logExportLimit', localize.number(LOG_EXPORT_LIMIT))}</p>`
          : nothing
      }
    `;
  }

  #renderFormat(): TemplateResult {
    const localize = this.#localize;
    const option = (format: Format, label: string): TemplateResult =>
      this.#renderRadio('format', label, { checked: this._format === format, choose: () => (this._format = format) });
    return html`
      <legend class="field__label">${localize.term('logExportFormat')}</legend>
      ${option('xlsx', localize.term('logExportExcel'))} ${option('csv', localize.term('logExportCsv'))}
      <p class="field__hint">${localize.term('logExportCsvHint', this.#decimal === ',' ? ';' : ',')}</p>
    `;
  }

  #renderRadio(
    name: string,
    label: string,
    { checked, choose }: { readonly checked: boolean; readonly choose: () => unknown },
  ): TemplateResult {
    return html`
      <label class="radio">
        <input type="radio" name=${name} .checked=${checked} @change=${choose} />
        <span>${label}</span>
      </label>
    `;
  }

  #renderFooter(state: LogExportState): TemplateResult {
    const localize = this.#localize;
    const { running } = this.#run;
    const done = state.status === 'done' && state.count > 0;
    return html`
      ${
        running
          ? html`<button slot="footer" class="button" @click=${this.#onStop}>${localize.term('logExportStop')}</button>`
          : html`<button slot="footer" class="button" @click=${this.#onClose}>
              ${localize.term(done ? 'close' : 'cancel')}
            </button>`
      }
      ${
        done
          ? html`<button slot="footer" class="button" @click=${() => download(state.file)}>
              ${localize.term('logExportAgain')}
            </button>`
          : nothing
      }
      <button
        slot="footer"
        type="submit"
        form="form"
        id="export"
        class="button button--primary"
        aria-disabled=${running ? 'true' : 'false'}
      >
        ${localize.term('logExport')}
      </button>
    `;
  }

  get #isAll(): boolean {
    return this._all ?? this.selected.size === 0;
  }

  get #decimal(): ',' | '.' {
    return formatDecimal('1.5', this.#localize.language).includes(',') ? ',' : '.';
  }

  async #write(rows: readonly SyncLogEntry[], signal: AbortSignal): Promise<File> {
    const localize = this.#localize;
    const format = this._format;
    const { writeCsv, writeXlsx } = await import('../../core/spreadsheet/spreadsheet-write.js');
    const table = { columns: logExportColumns(localize), rows: logExportRows(rows, localize), signal };
    const name = localize.term('logExportFile');
    const blob = await (format === 'csv' ? writeCsv(table, this.#decimal) : writeXlsx(table, name));
    const file = new File([blob], fileName(name, new Date(), format, 'log'), { type: blob.type });
    signal.throwIfAborted();
    if (rows.length > 0) download(file);
    return file;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const { rows, selected, filter } = this;
    const sync = this.backend?.sync;
    if (!sync || !rows || this.#run.running) return;
    const source: LogExportSource = this.#isAll
      ? { sync, filter, language: this.#localize.language }
      : { read: (options) => rows.readRows(selected, options), count: selected.size };
    this.#run.start(source, (found, signal) => this.#write(found, signal));
  };

  /** The button goes away; the one that begins again stays. */
  readonly #onStop = (): void => {
    this.#run.cancel();
    this.renderRoot.querySelector<HTMLElement>('#export')?.focus();
  };

  readonly #onClose = (): void => this.renderRoot.querySelector('quotesync-dialog')?.close();

  readonly #onClosed = (): void => {
    this.#run.cancel();
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-sync-log-export-dialog': QuotesyncSyncLogExportDialog;
  }
}
