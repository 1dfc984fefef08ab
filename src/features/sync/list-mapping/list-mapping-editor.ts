import type { ReactiveControllerHost } from 'lit';
import type { BackendError, CallOptions, SyncListMappings, SyncMappingBackend } from '../../../backend/index.js';
import { memoizeLast } from '../../../core/memoize.js';
import { NewestRead } from '../../../core/newest-read.js';
import { oneAction } from '../../../core/one-action.js';
import { SaveInTurn } from '../../../core/save-in-turn.js';
import { conflictOf, rebased, withChoice, type ListConflict } from './list-edits.js';
import { NO_CHOICES, rowsOf, type ListEdits, type ListRows } from './list-rows.js';

/** The one value of the editor. */
export interface ListMappingState {
  readonly status: 'loading' | 'failed' | 'ready';
  /** Why it could not be read. */
  readonly error?: BackendError | undefined;
  /** With what the user has chosen. */
  readonly lists: readonly ListRows[];
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  readonly conflict?: ListConflict | undefined;
}

export interface ListMappingEditorOptions {
  readonly mapping: () => SyncMappingBackend | undefined;
  readonly connectionId: () => number;
  readonly language: () => string;
  /** It is stored, also when nobody waits for it any more. */
  readonly onSaved: () => void;
}

const NOTHING: SyncListMappings = { lists: [], revision: '' };

/** The life of the dialog “List mapping”: read, choose, save, and what can go wrong in between. No DOM. */
export class ListMappingEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: ListMappingEditorOptions;
  readonly #reading: NewestRead;
  readonly #saving: SaveInTurn<SyncListMappings>;
  #base: SyncListMappings = NOTHING;
  #edits: ListEdits = new Map();
  #conflict: ListConflict | undefined;
  /** Suggestions are looked for anew only in lists that have changed. */
  readonly #known = new WeakMap<object, typeof rowsOf>();
  readonly #lists = memoizeLast((base: SyncListMappings, edits: ListEdits): readonly ListRows[] =>
    base.lists.map((list) => {
      const rows = this.#known.get(list) ?? memoizeLast(rowsOf);
      this.#known.set(list, rows);
      return { list, rows: rows(list, edits.get(list.fieldId) ?? NO_CHOICES) };
    }),
  );

  constructor(host: ReactiveControllerHost, options: ListMappingEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#reading = new NewestRead(host);
    this.#saving = new SaveInTurn(host);
  }

  get state(): ListMappingState {
    const { status, error } = this.#reading;
    return {
      status,
      error,
      lists: this.#lists(this.#base, this.#edits),
      dirty: this.#edits.size > 0,
      saving: this.#saving.running,
      saveError: this.#saving.error,
      conflict: this.#conflict,
    };
  }

  get edits(): ListEdits {
    return this.#edits;
  }

  /** As it is stored. */
  get base(): SyncListMappings {
    return this.#base;
  }

  open(): Promise<void> {
    this.#begin(NOTHING, new Map());
    this.#saving.startOver();
    return this.#reading.run(
      (signal) => this.#options.mapping()?.listMappings(this.#options.connectionId(), this.#call(signal)),
      (mappings) => this.#begin(mappings, new Map()),
    );
  }

  /** @param choices by key of the item: the id of SuperOffice's item, 0 = none */
  choose(fieldId: number, choices: Iterable<readonly [string, number]>): void {
    const list = this.#base.lists.find((candidate) => candidate.fieldId === fieldId);
    if (!list) return;
    for (const [itemKey, crmItemId] of choices) this.#edits = withChoice(this.#edits, list, itemKey, crmItemId);
    this.#host.requestUpdate();
  }

  /** @param before what was stored when they were made: where that is something else by now, the user is asked */
  restore(edits: ListEdits, before: SyncListMappings): void {
    const conflict = conflictOf(before, edits, this.#base);
    if (conflict.contested.length > 0) {
      this.#begin(before, rebased(edits, before));
      this.#conflict = conflict;
    } else this.#edits = rebased(edits, this.#base);
    this.#host.requestUpdate();
  }

  /** @returns whether it is stored */
  async save(): Promise<boolean> {
    const mapping = this.#options.mapping();
    if (!mapping || this.#saving.running || this.#conflict || this.#reading.status !== 'ready') return false;
    const saved = await this.#saving.run((earlier) => this.#write(mapping, earlier));
    if (!saved && this.#saving.overtaken === 'conflict') await this.#lookForConflict(mapping);
    return saved !== undefined;
  }

  /** Stops waiting for a save; what was chosen stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  /** @param theirs keys of contested items whose counterpart is to be theirs; `all`: everything of mine is forgotten */
  resolve(theirs: ReadonlySet<string> | 'all'): void {
    const conflict = this.#conflict;
    if (!conflict) return;
    this.#begin(conflict.theirs, theirs === 'all' ? new Map() : rebased(this.#edits, conflict.theirs, theirs));
    this.#saving.reset();
    this.#host.requestUpdate();
  }

  #begin(base: SyncListMappings, edits: ListEdits): void {
    this.#base = base;
    this.#edits = edits;
    this.#conflict = undefined;
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write(mapping: SyncMappingBackend, earlier: SyncListMappings | undefined): Promise<SyncListMappings> {
    if (earlier && this.#edits.size === 0) return earlier;
    const { revision } = this.#base;
    const id = this.#options.connectionId();
    const subjects = this.#base.lists
      .filter(({ fieldId }) => this.#edits.has(fieldId))
      .map(({ fieldLabel, fieldKey }) => ({ id, name: fieldLabel || fieldKey }));
    const options = { ...this.#call(), ...oneAction(...subjects), revision };
    const saved = await mapping.saveListMappings(id, this.#edits, options);
    // What was chosen since it was sent stays an edit.
    this.#begin(saved, rebased(this.#edits, saved));
    this.#options.onSaved();
    return saved;
  }

  async #lookForConflict(mapping: SyncMappingBackend): Promise<void> {
    try {
      const theirs = await mapping.listMappings(this.#options.connectionId(), this.#call());
      this.#conflict = conflictOf(this.#base, this.#edits, theirs);
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
    }
    this.#host.requestUpdate();
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }
}
