import type { ReactiveControllerHost } from 'lit';
import type { Backend, BackendError, CallOptions, SyncBackend, SyncPriorities } from '../../backend/index.js';
import { NewestRead } from '../../core/newest-read.js';
import { oneAction } from '../../core/one-action.js';
import { SaveInTurn } from '../../core/save-in-turn.js';
import { idsOf, inOrder, mergedOrder, sameOrder } from './priority-order.js';

/** The one value of the editor. */
export interface PriorityEditorState {
  readonly status: 'loading' | 'failed' | 'ready';
  /** Why it could not be read. */
  readonly error?: BackendError | undefined;
  /** In the order that the user has made. */
  readonly items: SyncPriorities;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** Someone else has stored another order meanwhile. */
  readonly conflict?: SyncPriorities | undefined;
}

export interface PriorityEditorOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** The backend has stored it, also when nobody waits for it any more. */
  readonly onSaved: (priorities: SyncPriorities) => void;
}

/** The life of one open dialog: read, move, save, and what can go wrong in between. No DOM. */
export class PriorityEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: PriorityEditorOptions;
  readonly #reading: NewestRead;
  readonly #saving: SaveInTurn<SyncPriorities>;
  /** What is known, in any order. */
  #items: SyncPriorities = [];
  /** As it is stored; what the next save expects to find. */
  #base: readonly number[] = [];
  #order: readonly number[] = [];
  #conflict: SyncPriorities | undefined;

  constructor(host: ReactiveControllerHost, options: PriorityEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#reading = new NewestRead(host);
    this.#saving = new SaveInTurn(host);
  }

  get state(): PriorityEditorState {
    const { status, error } = this.#reading;
    return {
      status,
      error,
      items: inOrder(this.#items, this.#order),
      dirty: !sameOrder(this.#base, this.#order),
      saving: this.#saving.running,
      saveError: this.#saving.error,
      conflict: this.#conflict,
    };
  }

  /** As it is stored, and as the user wants it: for a draft. */
  get orders(): { readonly base: readonly number[]; readonly order: readonly number[] } {
    return { base: this.#base, order: this.#order };
  }

  open(): Promise<void> {
    this.#items = [];
    this.#base = this.#order = [];
    this.#conflict = undefined;
    this.#saving.startOver();
    return this.#reading.run(
      (signal) => this.#sync?.priorities(this.#call(signal)),
      (priorities) => this.#begin(priorities),
    );
  }

  reload(): Promise<void> {
    return this.#reading.again();
  }

  /** @param ids all of them, in their new order */
  reorder(ids: readonly number[]): void {
    this.#order = ids;
    this.#host.requestUpdate();
  }

  /** Puts a kept order back. When it was made on another one, the next save ends in the question whose stays. */
  restore(base: readonly number[], order: readonly number[]): void {
    this.#order = mergedOrder(order, idsOf(this.#items));
    this.#base = base;
    this.#host.requestUpdate();
  }

  /** @returns whether it is stored */
  async save(): Promise<boolean> {
    const sync = this.#sync;
    if (!sync || this.#saving.running || this.#conflict || this.#reading.status !== 'ready') return false;
    const saved = await this.#saving.run((earlier) => this.#write(sync, earlier));
    if (!saved && this.#saving.overtaken === 'conflict') await this.#lookForConflict(sync);
    return saved !== undefined;
  }

  /** Stops waiting for a save; the order stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  /** My order, of what is there now; the next save is made knowingly. */
  keepMine(): void {
    const theirs = this.#conflict;
    if (!theirs) return;
    const order = mergedOrder(this.#order, idsOf(theirs));
    this.#begin(theirs);
    this.#order = order;
    this.#settle();
  }

  /** Forgets my order. */
  takeTheirs(): void {
    if (!this.#conflict) return;
    this.#begin(this.#conflict);
    this.#settle();
  }

  get #sync(): SyncBackend | undefined {
    return this.#options.backend()?.sync;
  }

  #begin(priorities: SyncPriorities): void {
    this.#items = priorities;
    this.#base = this.#order = idsOf(priorities);
  }

  #settle(): void {
    this.#conflict = undefined;
    this.#saving.reset();
    this.#host.requestUpdate();
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write(sync: SyncBackend, earlier: SyncPriorities | undefined): Promise<SyncPriorities> {
    if (earlier && sameOrder(this.#base, this.#order)) return earlier;
    const sent = this.#order;
    const subjects = inOrder(this.#items, sent).map(({ id, name }) => ({ id, name }));
    const saved = await sync.savePriorities(sent, { ...this.#call(), ...oneAction(...subjects), expected: this.#base });
    this.#items = saved;
    this.#base = idsOf(saved);
    // What was moved since it was sent stays an edit.
    this.#order = this.#order === sent ? this.#base : mergedOrder(this.#order, this.#base);
    this.#options.onSaved(saved);
    return saved;
  }

  async #lookForConflict(sync: SyncBackend): Promise<void> {
    try {
      this.#conflict = await sync.priorities(this.#call());
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
    }
    this.#host.requestUpdate();
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }
}
