import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type Backend,
  type PriceList,
  type ProductField,
  type ProductsBackend,
} from '../../backend/index.js';
import { formatDecimal } from '../../core/decimal.js';
import { memoizeLast } from '../../core/memoize.js';
import type { SpreadsheetProblem } from '../../core/spreadsheet/spreadsheet-error.js';
import type { SheetRow } from '../../core/spreadsheet/spreadsheet-model.js';
import {
  doubleColumns,
  guessFormat,
  guessHeader,
  guessMapping,
  guessMatch,
  optionsProblem,
  type ColumnMapping,
  type ImportOptions,
} from './import-columns.js';
import type { ImportTarget, LabelTable } from './import-labels.js';
import { readExisting, readNames } from './import-lookup.js';
import { isImportable, planImport, type PlannedRow } from './import-plan.js';
import { ImportRun } from './import-run.js';
import { openSource, problemOf, type ImportSource } from './import-source.js';
import type { KnownNames } from './import-values.js';

export const STEPS = ['source', 'columns', 'preview', 'import'] as const;
export type ImportStep = (typeof STEPS)[number];

/** What a file is compared with. */
export interface ImportContext {
  readonly backend: Pick<Backend, 'directory'> & { readonly products: ProductsBackend };
  readonly priceList: PriceList;
  readonly fields: readonly ProductField[];
  readonly labels: LabelTable;
  readonly canAddItems: boolean;
  readonly language: string;
}

/** Before the preview can be shown: what is being done, and how far it is. */
export type Preparing = {
  readonly phase: 'lists' | 'matching' | 'planning';
  readonly done: number;
  readonly total: number;
};

export interface ImportPreview {
  readonly rows: readonly PlannedRow[];
  readonly known: KnownNames;
}

const DEFAULTS: ImportOptions = {
  match: 'code',
  action: 'merge',
  newListItems: 'blank',
  numberFormat: 'point',
  emptyCellsCount: false,
};

// Every render asks, and there may be a hundred thousand.
const rowsBelow = memoizeLast((rows: readonly SheetRow[], hasHeader: boolean) => (hasHeader ? rows.slice(1) : rows));
const tickedRows = memoizeLast((rows: readonly PlannedRow[], unticked: ReadonlySet<PlannedRow>) =>
  rows.filter((row) => isImportable(row) && !unticked.has(row)),
);

/** The way of a file from the disk to the price list. Nothing is written before {@link start}. */
export class ImportSession implements ReactiveController {
  step: ImportStep = 'source';
  source: ImportSource | undefined;
  reading = false;
  fileProblem: SpreadsheetProblem | undefined;
  hasHeader = true;
  mapping: ColumnMapping = [];
  options: ImportOptions = DEFAULTS;
  preparing: Preparing | undefined;
  prepareError: BackendError | undefined;
  preview: ImportPreview | undefined;
  /** Rows that could be imported and are not ticked. */
  unticked: ReadonlySet<PlannedRow> = new Set();
  run: ImportRun | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #context: () => ImportContext | undefined;
  #work: AbortController | undefined;

  constructor(host: ReactiveControllerHost, context: () => ImportContext | undefined) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** What reads is given up; what writes goes on. */
  hostDisconnected(): void {
    this.#work?.abort();
  }

  get header(): SheetRow | undefined {
    return this.hasHeader ? this.source?.sheet.rows[0] : undefined;
  }

  get rows(): readonly SheetRow[] {
    return this.source ? rowsBelow(this.source.sheet.rows, this.hasHeader) : [];
  }

  get ticked(): readonly PlannedRow[] {
    return this.preview ? tickedRows(this.preview.rows, this.unticked) : [];
  }

  get canPreview(): boolean {
    const ready = this.source !== undefined && this.rows.length > 0 && this.preparing === undefined;
    return ready && doubleColumns(this.mapping).size === 0 && optionsProblem(this.mapping, this.options) === undefined;
  }

  async open(file: File | string): Promise<void> {
    await this.#read((signal) => openSource(file, signal));
  }

  async chooseSheet(sheetIndex: number): Promise<void> {
    const { source } = this;
    if (!source) return;
    await this.#read(async (signal) => ({
      ...source,
      sheetIndex,
      sheet: await source.spreadsheet.read(sheetIndex, signal),
    }));
  }

  setHeader(hasHeader: boolean): void {
    this.hasHeader = hasHeader;
    this.#guess();
    this.#host.requestUpdate();
  }

  setTarget(column: number, target: ImportTarget | undefined): void {
    this.mapping = this.mapping.map((before, index) => (index === column ? target : before));
    this.#host.requestUpdate();
  }

  setOptions(options: Partial<ImportOptions>): void {
    this.options = { ...this.options, ...options };
    this.#host.requestUpdate();
  }

  tick(rows: readonly PlannedRow[], ticked: boolean): void {
    const unticked = new Set(this.unticked);
    for (const row of rows) {
      if (!isImportable(row)) continue;
      if (ticked) unticked.delete(row);
      else unticked.add(row);
    }
    this.unticked = unticked;
    this.#host.requestUpdate();
  }

  back(): void {
    this.#work?.abort();
    this.preparing = undefined;
    this.prepareError = undefined;
    this.step = this.step === 'preview' ? 'columns' : 'source';
    this.#host.requestUpdate();
  }

  /** Looks everything up and decides for every row. */
  async prepare(): Promise<void> {
    const context = this.#context();
    if (!context || !this.canPreview) return;
    const signal = this.#begin();
    this.prepareError = undefined;
    try {
      const preview = await this.#plan(context, signal);
      signal.throwIfAborted();
      this.preview = preview;
      this.unticked = new Set();
      this.step = 'preview';
    } catch (thrown) {
      if (signal.aborted) return;
      this.prepareError = BackendError.from(thrown);
    }
    this.preparing = undefined;
    this.#host.requestUpdate();
  }

  /** Writes what is ticked. */
  async start(): Promise<void> {
    const context = this.#context();
    const { preview, options } = this;
    const rows = this.ticked;
    if (!context || !preview || rows.length === 0 || this.run) return;
    const { backend, priceList, language } = context;
    this.run = new ImportRun(this.#host, {
      backend,
      priceListId: priceList.id,
      rows,
      options,
      known: preview.known,
      language,
    });
    this.step = 'import';
    this.#host.requestUpdate();
    await this.run.start();
  }

  async #plan(context: ImportContext, signal: AbortSignal): Promise<ImportPreview> {
    const { mapping, options, rows } = this;
    const { backend, priceList, fields, language } = context;
    const call = { signal, language };
    this.#report({ phase: 'lists', done: 0, total: 0 });
    const known = await readNames(backend, rows, mapping, call);
    const existing = await readExisting(backend.products, priceList.id, rows, mapping, options, call, (done, total) =>
      this.#report({ phase: 'matching', done, total }),
    );
    const report = (done: number): void => this.#report({ phase: 'planning', done, total: rows.length });
    const planned = await planImport({ rows, mapping, options, fields, known, existing }, report, signal);
    return { rows: planned, known };
  }

  #report(preparing: Preparing): void {
    this.preparing = preparing;
    this.#host.requestUpdate();
  }

  #begin(): AbortSignal {
    this.#work?.abort();
    this.#work = new AbortController();
    return this.#work.signal;
  }

  async #read(read: (signal: AbortSignal) => Promise<ImportSource>): Promise<void> {
    const signal = this.#begin();
    this.reading = true;
    this.fileProblem = undefined;
    this.#host.requestUpdate();
    try {
      const source = await read(signal);
      signal.throwIfAborted();
      this.#take(source);
    } catch (thrown) {
      // Another file was chosen, or the dialog has gone.
      if (signal.aborted) return;
      this.fileProblem = problemOf(thrown);
    }
    this.reading = false;
    this.#host.requestUpdate();
  }

  #take(source: ImportSource): void {
    const context = this.#context();
    this.source = source;
    this.hasHeader = context !== undefined && guessHeader(source.sheet, context.labels);
    this.options = {
      ...this.options,
      newListItems: context?.canAddItems === false ? 'blank' : this.options.newListItems,
    };
    this.#guess();
    this.step = 'columns';
  }

  #guess(): void {
    const context = this.#context();
    if (!this.source || !context) return;
    const fallback = formatDecimal('1.5', context.language).includes(',') ? 'comma' : 'point';
    this.mapping = guessMapping(this.header, this.source.sheet.width, context.labels);
    this.options = {
      ...this.options,
      match: guessMatch(this.mapping),
      numberFormat: guessFormat(this.rows, this.mapping, fallback),
    };
  }
}
