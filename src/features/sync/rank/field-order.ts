import type { ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type CallOptions,
  type SyncActorType,
  type SyncMappingBackend,
  type SyncRankedField,
} from '../../../backend/index.js';
import { NewestRead } from '../../../core/newest-read.js';
import { SaveInTurn } from '../../../core/save-in-turn.js';
import { mergedOrder, sameOrder } from '../priority-order.js';
import { idsOf, inOrder, isBetween } from './rank-order.js';

/** Whose fields they are, and who has them. */
export interface FieldOrderSource {
  readonly mapping: SyncMappingBackend;
  readonly connectionId: number;
  readonly type: SyncActorType;
  readonly call: (signal?: AbortSignal) => CallOptions;
  /** Another order is stored, also when nobody waits for it any more. */
  readonly onSaved: () => void;
}

export interface FieldOrderState {
  readonly status: 'loading' | 'failed' | 'ready';
  /** Why it could not be read. */
  readonly error?: BackendError | undefined;
  /** In the order that the user has made. */
  readonly fields: readonly SyncRankedField[];
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** Someone else has stored another order meanwhile. */
  readonly conflict?: readonly SyncRankedField[] | undefined;
}

/** As it is stored, and as the user wants it. */
export interface Orders {
  readonly base: readonly number[];
  readonly order: readonly number[];
}

/** The order of the fields of one kind of records: read, move, save, and what can go wrong in between. */
export class FieldOrder {
  readonly #host: ReactiveControllerHost;
  readonly #source: FieldOrderSource;
  readonly #reading: NewestRead;
  readonly #saving: SaveInTurn<readonly SyncRankedField[]>;
  /** What is known, in any order. */
  #fields: readonly SyncRankedField[] = [];
  /** What the next save expects to find. */
  #base: readonly number[] = [];
  #order: readonly number[] = [];
  #conflict: readonly SyncRankedField[] | undefined;
  /** The order that a save has begun to store: nobody knows how much of it is. */
  #begun: readonly number[] | undefined;
  #asked: Promise<void> | undefined;
  /** A draft that waits for the fields. */
  #kept: Orders | undefined;

  constructor(host: ReactiveControllerHost, source: FieldOrderSource) {
    this.#host = host;
    this.#source = source;
    this.#reading = new NewestRead(host);
    this.#saving = new SaveInTurn(host);
  }

  get state(): FieldOrderState {
    const { status, error } = this.#reading;
    return {
      status: this.#asked ? status : 'loading',
      error,
      fields: inOrder(this.#fields, this.#order),
      dirty: this.#isDirty,
      saving: this.#saving.running,
      saveError: this.#saving.error,
      conflict: this.#conflict,
    };
  }

  get orders(): Orders {
    return { base: this.#base, order: this.#order };
  }

  /** Reads it, unless that was begun before. */
  show(): Promise<void> {
    return this.#asked ?? this.read();
  }

  read(): Promise<void> {
    this.#asked = this.#reading.run(
      (signal) => this.#fetch(signal),
      (fields) => {
        this.#begin(fields);
        const kept = this.#kept;
        this.#kept = undefined;
        if (kept) this.restore(kept);
      },
    );
    return this.#asked;
  }

  /** @param ids all of them, in their new order */
  reorder(ids: readonly number[]): void {
    this.#order = ids;
    this.#host.requestUpdate();
  }

  /** Puts a kept order back. When it was made on another one, the next save ends in the question whose stays. */
  restore(kept: Orders): void {
    if (this.#fields.length === 0) {
      this.#kept = kept;
      return;
    }
    this.#order = mergedOrder(kept.order, idsOf(this.#fields));
    this.#base = kept.base;
    this.#host.requestUpdate();
  }

  /**
   * @param together of the action that it is a part of
   * @returns whether it is stored
   */
  async save(together: CallOptions): Promise<boolean> {
    if (this.#saving.running || this.#conflict || this.#reading.status !== 'ready') return false;
    const saved = await this.#saving.run((earlier) => this.#write(earlier, together));
    if (!saved && this.#saving.overtaken === 'conflict') await this.#lookForConflict();
    return saved !== undefined;
  }

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

  get #isDirty(): boolean {
    return !sameOrder(this.#base, this.#order);
  }

  #begin(fields: readonly SyncRankedField[]): void {
    this.#fields = fields;
    this.#base = this.#order = idsOf(fields);
    this.#begun = undefined;
  }

  #settle(): void {
    this.#conflict = undefined;
    this.#saving.reset();
    this.#host.requestUpdate();
  }

  #fetch(signal?: AbortSignal): Promise<readonly SyncRankedField[]> {
    const { mapping, connectionId, type, call } = this.#source;
    return mapping.fieldOrder(connectionId, type, call(signal));
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write(
    earlier: readonly SyncRankedField[] | undefined,
    together: CallOptions,
  ): Promise<readonly SyncRankedField[]> {
    if (this.#begun) await this.#resume(this.#begun);
    if (!this.#isDirty) return earlier ?? this.#fields;
    const { mapping, connectionId, type, call, onSaved } = this.#source;
    const sent = this.#order;
    this.#begun = sent;
    const options = { ...call(), ...together, expected: this.#base };
    const saved = await mapping.saveFieldOrder(connectionId, type, sent, options);
    const order = this.#order;
    this.#begin(saved);
    // What was moved since it was sent stays an edit.
    if (order !== sent) this.#order = mergedOrder(order, this.#base);
    onSaved();
    return saved;
  }

  /** What an unfinished save has left behind is what the next one starts from. */
  async #resume(begun: readonly number[]): Promise<void> {
    const now = await this.#fetch();
    const stored = idsOf(now);
    if (!isBetween(this.#base, begun, stored)) throw new BackendError('conflict', 'Someone else has moved a field.');
    const order = this.#order;
    this.#begin(now);
    this.#order = order;
  }

  async #lookForConflict(): Promise<void> {
    try {
      this.#conflict = await this.#fetch();
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
    }
    this.#host.requestUpdate();
  }
}
