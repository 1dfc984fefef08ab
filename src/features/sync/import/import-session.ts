import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type Backend,
  type SyncErpQuery,
  type SyncErpRecord,
  type SyncImportBackend,
  type SyncImportPreview,
  type SyncImportTarget,
} from '../../../backend/index.js';
import { PagedRows } from '../../../core/paged-rows.js';
import { Resource } from '../../../core/resource.js';
import { nameColumnOf, type LineFilter } from './import-lines.js';
import { ErpImportRun } from './import-run.js';
import { queryOf } from './search-conditions.js';
import { SearchEditor } from './search-editor.js';

export const STEPS = ['search', 'records', 'preview', 'import'] as const;
export type ImportStep = (typeof STEPS)[number];

/** Rows a request, at most (the port's limit). */
const BULK = 500;

export interface ImportContext {
  readonly backend: Backend;
  readonly imports: SyncImportBackend;
  readonly connectionId: number;
  readonly language: string;
}

/** A search that was made, and the rows of the editor that its conditions came from. */
interface Asked {
  readonly query: SyncErpQuery;
  readonly drafts: readonly number[];
}

/** The way from a search to what was imported. Nothing is written before {@link start}. */
export class ErpImportSession implements ReactiveController {
  step: ImportStep = 'search';
  readonly search: SearchEditor;
  readonly targets: Resource<readonly [Backend, number, string], readonly SyncImportTarget[]>;
  readonly records: PagedRows<readonly [Backend, SyncErpQuery, string], SyncErpRecord>;
  selected: ReadonlySet<string> = new Set();
  preview: SyncImportPreview | undefined;
  /** The preview is being made. */
  previewing = false;
  previewError: BackendError | undefined;
  /** How many records were selected for the preview. */
  previewed = 0;
  ticked: ReadonlySet<string> = new Set();
  filter: LineFilter = 'all';
  selection = true;
  run: ErpImportRun | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #context: () => ImportContext | undefined;
  #asked: Asked | undefined;
  #work: AbortController | undefined;

  constructor(host: ReactiveControllerHost, context: () => ImportContext | undefined) {
    this.#host = host;
    this.#context = context;
    this.search = new SearchEditor(host);
    this.targets = new Resource(host, {
      args: () => {
        const current = context();
        return current && [current.backend, current.connectionId, current.language];
      },
      read: async ([backend, connectionId, language], signal) => {
        const targets = await slice(backend).targets(connectionId, { signal, language });
        signal.throwIfAborted();
        this.search.begin(targets);
        return targets;
      },
    });
    this.records = new PagedRows<readonly [Backend, SyncErpQuery, string], SyncErpRecord>(host, {
      args: () => {
        const current = context();
        return current && this.#asked && [current.backend, this.#asked.query, current.language];
      },
      read: ([backend, query, language], { offset, limit }, signal) =>
        slice(backend).search(query, { offset, limit }, { signal, language }),
      rowKey: ({ key }) => key,
      languageLast: true,
      bulkSize: BULK,
    });
    host.addController(this);
  }

  /** What reads is given up; what writes goes on. */
  hostDisconnected(): void {
    this.#work?.abort();
    this.previewing = false;
  }

  /** Another connection, or another service. */
  begin(): void {
    this.#work?.abort();
    this.step = 'search';
    this.#asked = this.preview = this.previewError = this.run = undefined;
    this.selected = this.ticked = new Set();
    this.previewing = false;
  }

  get query(): SyncErpQuery | undefined {
    return this.#asked?.query;
  }

  get hasProblems(): boolean {
    const language = this.#context()?.language ?? 'en';
    return this.search.read(language).some(({ reading }) => reading.kind === 'problem');
  }

  /** Of the preview. */
  get nameColumn(): number {
    const target = this.search.targets.find(({ type }) => type === this.query?.type);
    return this.preview ? nameColumnOf(this.preview, target) : 0;
  }

  get running(): boolean {
    return this.run !== undefined && !this.run.over;
  }

  /** Searches, unless that is what was searched for last: then its records, and what was selected, are still there. */
  find(): void {
    const context = this.#context();
    const { target } = this.search;
    if (!context || !target || this.hasProblems) return;
    const read = this.search.read(context.language);
    const query = queryOf(context.connectionId, target.type, read);
    const set = read.filter(({ reading }) => reading.kind === 'set');
    const again = JSON.stringify(query) === JSON.stringify(this.query);
    if (again && this.records.state.status === 'failed') this.records.refresh();
    if (!again) {
      this.#asked = { query, drafts: set.map(({ draft }) => draft.id) };
      this.selected = new Set();
    }
    this.search.refuse(new Map());
    this.#go('records');
  }

  select(keys: ReadonlySet<string>): void {
    this.selected = keys;
    this.previewError = undefined;
    this.#host.requestUpdate();
  }

  async makePreview(): Promise<void> {
    const context = this.#context();
    const { query, selected } = this;
    if (!context || !query || selected.size === 0 || this.previewing) return;
    const work = new AbortController();
    this.#work = work;
    this.previewing = true;
    this.previewError = undefined;
    this.#host.requestUpdate();
    const { signal } = work;
    try {
      const preview = await context.imports.preview(query, [...selected], { signal, language: context.language });
      signal.throwIfAborted();
      this.#takePreview(preview, selected.size);
    } catch (thrown) {
      if (signal.aborted) return;
      this.previewError = BackendError.from(thrown);
    }
    this.previewing = false;
    this.#host.requestUpdate();
  }

  /** @param keys of lines; others stay as they are */
  tick(keys: readonly string[], ticked: boolean): void {
    const all = new Set(this.ticked);
    for (const key of keys) {
      if (ticked) all.add(key);
      else all.delete(key);
    }
    this.ticked = all;
    this.#host.requestUpdate();
  }

  show(filter: LineFilter): void {
    this.filter = filter;
    this.#host.requestUpdate();
  }

  keepAsSelection(selection: boolean): void {
    this.selection = selection;
    this.#host.requestUpdate();
  }

  /** One step back, or out of what is being read. */
  back(): void {
    this.#work?.abort();
    if (this.previewing) {
      this.previewing = false;
      this.#host.requestUpdate();
      return;
    }
    if (this.step === 'records') this.#tellRefusals();
    this.#go(this.step === 'preview' ? 'records' : 'search');
  }

  /** Back to the search, with what was searched for last. */
  again(): void {
    this.run = this.preview = undefined;
    // What was imported is connected now.
    this.#asked = undefined;
    this.selected = new Set();
    this.#go('search');
  }

  /** Writes what is ticked, or what the last try has left open. */
  async start(): Promise<void> {
    const context = this.#context();
    const { preview, selection } = this;
    if (!context || !preview || this.running) return;
    const keys = this.run ? this.run.open : preview.lines.map(({ key }) => key).filter((key) => this.ticked.has(key));
    if (keys.length === 0) return;
    const { imports, language } = context;
    const { nameColumn } = this;
    this.run ??= new ErpImportRun(this.#host, { imports, preview, selection, language, nameColumn });
    this.#go('import');
    await this.run.start(keys);
  }

  #takePreview(preview: SyncImportPreview, selected: number): void {
    this.preview = preview;
    this.previewed = selected;
    this.ticked = new Set(preview.lines.filter((line) => line.selected).map(({ key }) => key));
    this.filter = 'all';
    this.run = undefined;
    this.#go('preview');
  }

  /** What the service said about conditions is shown where they can be mended. */
  #tellRefusals(): void {
    const { state } = this.records;
    if (state.status !== 'failed') return;
    const refusals = Object.entries(state.error.fieldErrors).flatMap(([field, text]): readonly [number, string][] => {
      const index = /^conditions\.(\d+)$/.exec(field)?.[1];
      const draft = index === undefined ? undefined : this.#asked?.drafts[Number(index)];
      return draft === undefined ? [] : [[draft, text]];
    });
    this.search.refuse(new Map(refusals));
  }

  #go(step: ImportStep): void {
    this.step = step;
    this.#host.requestUpdate();
  }
}

/** Asked only where there is one. */
function slice({ sync }: Backend): SyncImportBackend {
  if (!sync?.imports) throw new BackendError('unsupported', 'The backend imports nothing by hand.');
  return sync.imports;
}
