import { css, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type {
  Backend,
  PriceList,
  ProductFilter,
  ProductRow,
  ProductsBackend,
  ProductSort,
} from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { formatDecimal } from '../../core/decimal.js';
import { Localize } from '../../core/localize.js';
import { Resource } from '../../core/resource.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { download, fileName } from '../shared/file-download.js';
import { ExportRun, type ExportState } from './export-run.js';
import { askedColumns, writtenColumn, writtenRows, type ExportColumn } from './export-table.js';
import { exportTerms } from './export-terms.js';
import { progressStyles } from './import-styles.js';

type Format = 'csv' | 'xlsx';

/**
 * @summary The dialog "Export": selected rows or the whole list, as CSV or Excel.
 *
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-export-dialog')
export class QuotesyncExportDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncStatePanel];

  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    progressStyles,
    css`
      fieldset {
        display: grid;
        justify-items: start;
        gap: var(--_space-1);
        margin: 0 0 var(--_space-4);
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }
      .field__hint {
        padding-inline-start: 24px;
      }
      .columns {
        padding-inline-start: 0;
      }
    `,
  ];

  @property({ attribute: false }) backend: Backend | undefined;
  @property({ attribute: false }) priceList: PriceList | undefined;
  /** What the list shows, in its order. */
  @property({ attribute: false }) columns: readonly ExportColumn[] = [];
  /** The selected rows; may be empty. */
  @property({ attribute: false }) ids: readonly number[] = [];
  @property({ attribute: false }) sort: ProductSort | undefined;
  @property({ attribute: false }) filter: ProductFilter | undefined;
  /** Nothing is changed by an export: it is here for those who set it on every dialog. */
  @property({ type: Boolean }) readonly = false;

  @state() private _wholeList: boolean | undefined;
  @state() private _format: Format = 'xlsx';

  readonly #localize = new Localize(this, exportTerms);
  readonly #run = new ExportRun(this);
  readonly #total = new Resource<readonly [ProductsBackend, number, ProductFilter | undefined], number>(this, {
    args: () =>
      this.backend?.products && this.priceList ? [this.backend.products, this.priceList.id, this.filter] : undefined,
    read: async ([products, priceListId, filter], signal) =>
      (await products.page({ priceListId, offset: 0, limit: 0, columns: [], filter }, { signal })).total,
  });

  protected override render(): TemplateResult {
    const { state } = this.#run;
    return html`
      <quotesync-dialog open .heading=${this.#localize.term('export')} @quotesync-dialog-closed=${this.#onClosed}>
        <div slot="banner">${state.status === 'failed' ? this.#renderFailure(state) : nothing}</div>
        <form id="form" @submit=${this.#onSubmit}>
          <fieldset ?disabled=${this.#run.running}>${this.#renderRows()}</fieldset>
          <fieldset ?disabled=${this.#run.running}>${this.#renderFormat()}</fieldset>
        </form>
        <p class="field__hint columns">${this.#localize.term('exportColumns', this.#columnNames)}</p>
        <div slot="status" role="status" ?hidden=${state.status === 'idle' || state.status === 'failed'}>
          ${this.#renderState(state)}
        </div>
        ${this.#renderFooter(state)}
      </quotesync-dialog>
    `;
  }

  get #columnNames(): string {
    const list = new Intl.ListFormat(this.#localize.language, { type: 'unit' });
    return list.format(this.columns.map(({ label }) => label));
  }

  #renderRows(): TemplateResult {
    const localize = this.#localize;
    const total = this.#total.data;
    const selected = this.ids.length > 0;
    return html`
      <legend class="field__label">${localize.term('exportRows')}</legend>
      ${
        selected
          ? this.#renderRadio(
              'rows',
              localize.term('exportSelected', localize.number(this.ids.length)),
              !this.#isWhole,
              () => {
                this._wholeList = false;
              },
            )
          : nothing
      }
      ${this.#renderRadio(
        'rows',
        total === undefined ? localize.term('exportAllUncounted') : localize.term('exportAll', localize.number(total)),
        this.#isWhole,
        () => {
          this._wholeList = true;
        },
      )}
      ${this.#filterWords.map((words) => html`<p class="field__hint"><bdi>${words}</bdi></p>`)}
    `;
  }

  #renderFormat(): TemplateResult {
    const localize = this.#localize;
    const option = (format: Format, label: string): TemplateResult =>
      this.#renderRadio('format', label, this._format === format, () => {
        this._format = format;
      });
    return html`
      <legend class="field__label">${localize.term('exportFormat')}</legend>
      ${option('xlsx', localize.term('exportExcel'))} ${option('csv', localize.term('exportCsv'))}
      <p class="field__hint">${localize.term('exportCsvHint', this.#decimal === ',' ? ';' : ',')}</p>
    `;
  }

  #renderRadio(name: string, label: string, checked: boolean, onChange: () => void): TemplateResult {
    return html`
      <label class="radio">
        <input type="radio" name=${name} .checked=${checked} @change=${onChange} />
        <span>${label}</span>
      </label>
    `;
  }

  #renderState(state: ExportState): TemplateResult | typeof nothing {
    const localize = this.#localize;
    switch (state.status) {
      case 'reading': {
        const { done, total = this.#expected } = state;
        const words = localize.term('exportProgress', localize.number(done), localize.number(total));
        return html`<p class="progress">
          <progress aria-label=${localize.term('exportReading')} max=${Math.max(total, 1)} .value=${done}></progress>
          <span>${words}</span>
        </p>`;
      }
      case 'writing':
        return html`<p class="progress">
          <progress aria-label=${localize.term('exportWriting')}></progress>
          <span>${localize.term('exportWriting')}</span>
        </p>`;
      case 'done': {
        if (state.count === 0) return html`<p>${localize.term('exportNothing')}</p>`;
        const words = localize.term('exportDone', localize.number(state.count), state.file.name);
        return html`<p><bdi>${words}</bdi></p>`;
      }
      case 'idle':
      case 'failed':
        return nothing;
    }
  }

  #renderFailure({ error, done }: Extract<ExportState, { status: 'failed' }>): TemplateResult {
    const localize = this.#localize;
    return html`<quotesync-state-panel
      compact
      state="failed"
      .heading=${localize.term('exportFailed')}
      .text=${done > 0 ? localize.term('exportKept', localize.number(done)) : undefined}
      .error=${error}
      @quotesync-retry-requested=${() => this.#run.retry()}
    ></quotesync-state-panel>`;
  }

  #renderFooter(state: ExportState): TemplateResult {
    const localize = this.#localize;
    const { running } = this.#run;
    const done = state.status === 'done' && state.count > 0;
    return html`
      ${
        running
          ? html`<button slot="footer" class="button" @click=${() => this.#run.cancel()}>
              ${localize.term('stop')}
            </button>`
          : html`<button slot="footer" class="button" @click=${this.#onClose}>
              ${localize.term(done ? 'close' : 'cancel')}
            </button>`
      }
      ${
        done
          ? html`<button slot="footer" class="button" @click=${() => download(state.file)}>
              ${localize.term('exportAgain')}
            </button>`
          : nothing
      }
      <button
        slot="footer"
        type="submit"
        form="form"
        class="button button--primary"
        aria-disabled=${running ? 'true' : 'false'}
      >
        ${localize.term('export')}
      </button>
    `;
  }

  get #isWhole(): boolean {
    return this._wholeList ?? this.ids.length === 0;
  }

  get #expected(): number {
    return this.#isWhole ? (this.#total.data ?? 0) : this.ids.length;
  }

  get #decimal(): ',' | '.' {
    return formatDecimal('1.5', this.#localize.language).includes(',') ? ',' : '.';
  }

  get #filterWords(): readonly string[] {
    const localize = this.#localize;
    const { text = '', inAssortment, ids, oneOf } = this.filter ?? {};
    return [
      text === '' ? '' : localize.term('exportFilterText', text),
      inAssortment === undefined
        ? ''
        : localize.term(inAssortment ? 'exportFilterInAssortment' : 'exportFilterNotInAssortment'),
      ids || oneOf ? localize.term('exportFilterOther') : '',
    ].filter((words) => words !== '');
  }

  async #write(rows: readonly ProductRow[], signal: AbortSignal): Promise<File> {
    const localize = this.#localize;
    const { name = '', currency = '' } = this.priceList ?? {};
    const words = { yes: localize.term('yes'), no: localize.term('no') };
    const format = this._format;
    const { writeCsv, writeXlsx } = await import('../../core/spreadsheet/spreadsheet-write.js');
    const table = {
      columns: this.columns.map((column) => writtenColumn(column, currency)),
      rows: writtenRows(rows, this.columns, words),
      signal,
    };
    const blob = await (format === 'csv' ? writeCsv(table, this.#decimal) : writeXlsx(table, name));
    const file = new File([blob], fileName(name, new Date(), format, 'products'), { type: blob.type });
    signal.throwIfAborted();
    if (rows.length > 0) download(file);
    return file;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const products = this.backend?.products;
    if (!products || !this.priceList || this.#run.running) return;
    this.#run.start(
      {
        backend: products,
        priceListId: this.priceList.id,
        columns: askedColumns(this.columns),
        sort: this.sort,
        rows: this.#isWhole ? { filter: this.filter } : { ids: this.ids },
        language: this.#localize.language,
      },
      (rows, signal) => this.#write(rows, signal),
    );
  };

  readonly #onClose = (): void => this.renderRoot.querySelector('quotesync-dialog')?.close();

  readonly #onClosed = (): void => {
    this.#run.cancel();
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-export-dialog': QuotesyncExportDialog;
  }
}
