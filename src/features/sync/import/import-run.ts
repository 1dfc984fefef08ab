import type { ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type CallOptions,
  type SyncImportBackend,
  type SyncImportLine,
  type SyncImportPreview,
  type SyncImportResult,
} from '../../../backend/index.js';
import { BulkRun, type BulkState } from '../../../core/bulk-run.js';
import { oneAction } from '../../../core/one-action.js';
import { isRefused } from '../../../core/refused.js';
import { isUnanswered, mayBeStored } from '../../../core/uncertain.js';
import { nameOf, outcomeOf } from './import-lines.js';

/** Lines a call: few enough to see progress, to stop soon, and to lose little to an answer that does not come. */
export const BATCH = 50;

/** What became of a line. */
export type LineResult =
  | { readonly kind: 'imported' }
  /** Without an error: the service wrote others and gave no reason. */
  | { readonly kind: 'failed'; readonly error: BackendError | undefined }
  /** The answer never came. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-done' };

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error?: BackendError };

interface Item {
  readonly key: string;
  /** It may have been imported by an earlier try. */
  readonly uncertain: boolean;
}

export interface ImportJob {
  readonly imports: SyncImportBackend;
  readonly preview: SyncImportPreview;
  /** SuperOffice keeps each batch as a selection. */
  readonly selection: boolean;
  readonly language: string;
  /** Where the lines have their names. */
  readonly nameColumn: number;
}

const DONE: Outcome = { ok: true };

/** Writes lines of a preview, batch by batch. What is done stays done. */
export class ErpImportRun {
  /** One action: the page is asked once for all batches, and again when it has refused. */
  #together: CallOptions = {};
  #keys: readonly string[] = [];
  readonly job: ImportJob;
  readonly #host: ReactiveControllerHost;
  readonly #run: BulkRun<Item, Outcome>;
  readonly #results = new Map<string, LineResult>();
  readonly #selections: number[] = [];
  #over = false;
  #written = false;

  constructor(host: ReactiveControllerHost, job: ImportJob) {
    this.#host = host;
    this.job = job;
    this.#run = new BulkRun(host, {
      size: BATCH,
      run: (items) => this.#write(items),
      check: (items) => this.#check(items),
    });
  }

  get state(): BulkState {
    return this.#run.state;
  }

  /** Every line has a result, for now. */
  get over(): boolean {
    return this.#over;
  }

  /** Something was imported, or may have been. */
  get hasWritten(): boolean {
    return this.#written;
  }

  /** By the keys of those lines that were to be imported; there when it is over. */
  get results(): ReadonlyMap<string, LineResult> {
    return this.#results;
  }

  /** What SuperOffice has made of them. */
  get selections(): readonly number[] {
    return this.#selections;
  }

  /** Lines that are worth another try. */
  get open(): readonly string[] {
    return [...this.#results].flatMap(([key, { kind }]) => (kind === 'imported' ? [] : [key]));
  }

  /** @param keys of lines; those that an earlier try has left open, for another one */
  async start(keys: readonly string[]): Promise<void> {
    const items = keys.map((key): Item => ({ key, uncertain: this.#results.get(key)?.kind === 'unknown' }));
    this.#over = false;
    this.#keys = keys;
    this.#begin();
    const outcomes = await this.#run.start(items);
    items.forEach(({ key }, index) => this.#results.set(key, this.#resultOf(outcomes[index], index)));
    this.#over = true;
    this.#host.requestUpdate();
  }

  cancel(): void {
    this.#run.cancel();
  }

  resume(): void {
    if (isRefused(this.state.error)) this.#begin();
    this.#run.resume();
  }

  #begin(): void {
    const { preview, nameColumn } = this.job;
    const lines = new Map(preview.lines.map((line) => [line.key, line]));
    const named = this.#keys.map((key) => {
      const line = lines.get(key);
      return { name: line ? nameOf(line, nameColumn) : key };
    });
    this.#together = oneAction(...named);
  }

  #resultOf(outcome: Outcome | undefined, index: number): LineResult {
    if (outcome) return outcome.ok ? { kind: 'imported' } : { kind: 'failed', error: outcome.error };
    return { kind: this.#run.unknown.has(index) ? 'unknown' : 'not-done' };
  }

  async #write(items: readonly Item[]): Promise<readonly Outcome[]> {
    const uncertain = items.filter((item) => item.uncertain).map(({ key }) => key);
    const there = uncertain.length > 0 ? await this.#imported(uncertain) : new Set<string>();
    const wanted = items.map(({ key }) => key).filter((key) => !there.has(key));
    const written = wanted.length > 0 ? await this.#import(wanted) : [];
    const outcomes = new Map(wanted.map((key, index) => [key, written[index] ?? { ok: false }]));
    return items.map(({ key }) => outcomes.get(key) ?? DONE);
  }

  /** One line that is refused holds up the others of its batch: halves tell which one it is. */
  async #import(keys: readonly string[]): Promise<readonly Outcome[]> {
    const { imports, preview, selection, language } = this.job;
    let result: SyncImportResult;
    try {
      result = await imports.run(preview, keys, { language, selection, ...this.#together });
    } catch (thrown) {
      const error = BackendError.from(thrown);
      if (error.kind !== 'validation') {
        this.#written ||= mayBeStored(error);
        throw error;
      }
      if (keys.length === 1) return [{ ok: false, error }];
      const middle = Math.ceil(keys.length / 2);
      return [...(await this.#half(keys.slice(0, middle))), ...(await this.#half(keys.slice(middle)))];
    }
    if (result.selectionId !== undefined) this.#selections.push(result.selectionId);
    this.#written = true;
    return result.imported >= keys.length ? keys.map(() => DONE) : this.#findOut(keys);
  }

  /** The other half may be written by now, and must not be taken for open because of this one. */
  async #half(keys: readonly string[]): Promise<readonly Outcome[]> {
    try {
      return await this.#import(keys);
    } catch (thrown) {
      const error = BackendError.from(thrown);
      return keys.map(() => ({ ok: false, error }));
    }
  }

  /** The service counts fewer than it was given, and does not say which. */
  async #findOut(keys: readonly string[]): Promise<readonly Outcome[]> {
    try {
      const there = await this.#imported(keys);
      return keys.map((key) => ({ ok: there.has(key) }));
    } catch (thrown) {
      const error = BackendError.from(thrown);
      // What the batch has written is as unknown as if its answer had not come.
      throw isUnanswered(error)
        ? error
        : new BackendError('protocol', `What was imported could not be read: ${error.message}`, { cause: error });
    }
  }

  /** Lines that another preview has nothing to do for are there. Importing one twice changes nothing more. */
  async #check(items: readonly Item[]): Promise<readonly (Outcome | undefined)[]> {
    const there = await this.#imported(items.map(({ key }) => key));
    return items.map(({ key }) => (there.has(key) ? DONE : undefined));
  }

  async #imported(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const { imports, preview, language } = this.job;
    const { lines } = await imports.preview(preview.query, keys, { language });
    const isThere = (line: SyncImportLine): boolean => outcomeOf(line) === 'unchanged';
    return new Set(lines.filter(isThere).map(({ key }) => key));
  }
}
