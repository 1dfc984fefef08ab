import type { ReactiveControllerHost } from 'lit';
import type { BackendError, CallOptions, SyncActorType, SyncMappingBackend } from '../../../backend/index.js';
import { NewestRead } from '../../../core/newest-read.js';
import { oneAction } from '../../../core/one-action.js';
import { FieldOrder, type Orders } from './field-order.js';

/** The one value of the editor. */
export interface RankEditorState {
  readonly status: 'loading' | 'failed' | 'ready';
  readonly error?: BackendError | undefined;
  readonly types: readonly SyncActorType[];
  readonly dirty: boolean;
  readonly saving: boolean;
}

export interface RankEditorOptions {
  readonly mapping: () => SyncMappingBackend | undefined;
  readonly connectionId: () => number;
  readonly language: () => string;
  /** What a kind of records is called. */
  readonly nameOf: (type: SyncActorType) => string;
  /** Another order is stored. */
  readonly onSaved: () => void;
}

/** The orders of all kinds of records of a connection: each is read when it is looked at, all are saved together. */
export class RankEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: RankEditorOptions;
  readonly #reading: NewestRead;
  #types: readonly SyncActorType[] = [];
  #orders: ReadonlyMap<SyncActorType, FieldOrder> = new Map();
  /** Of the save that somebody waits for. */
  #waiting: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: RankEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#reading = new NewestRead(host);
  }

  get state(): RankEditorState {
    const { status, error } = this.#reading;
    return { status, error, types: this.#types, dirty: this.changed.length > 0, saving: this.#waiting !== undefined };
  }

  /** Kinds of records with an order that is not stored. */
  get changed(): readonly SyncActorType[] {
    return this.#types.filter((type) => this.order(type)?.state.dirty);
  }

  /** Those of which somebody else has stored another order. */
  get contested(): readonly SyncActorType[] {
    return this.#types.filter((type) => this.order(type)?.state.conflict);
  }

  order(type: SyncActorType | undefined): FieldOrder | undefined {
    return type && this.#orders.get(type);
  }

  open(): Promise<void> {
    this.#types = [];
    this.#orders = new Map();
    this.#waiting?.abort();
    this.#waiting = undefined;
    return this.#reading.run(
      (signal) => this.#options.mapping()?.actorTypes(this.#options.connectionId(), this.#call(signal)),
      (types) => {
        this.#types = types;
        this.#orders = this.#ordersOf(types);
      },
    );
  }

  /** Reads the order of a kind of records, unless it is there. */
  async show(type: SyncActorType): Promise<void> {
    await this.order(type)?.show();
  }

  async restore(kept: ReadonlyMap<SyncActorType, Orders>): Promise<void> {
    const restored = [...kept].map(([type, orders]) => {
      this.order(type)?.restore(orders);
      return this.show(type);
    });
    await Promise.all(restored);
  }

  /** One kind of records after the other: one that fails does not keep the others. @returns those that were not saved */
  async save(): Promise<readonly SyncActorType[]> {
    if (this.#waiting) return [];
    const waiting = new AbortController();
    this.#waiting = waiting;
    this.#host.requestUpdate();
    const failed: SyncActorType[] = [];
    const id = this.#options.connectionId();
    const together = oneAction(...this.changed.map((type) => ({ id, name: this.#options.nameOf(type) })));
    for (const type of this.changed) {
      if (waiting.signal.aborted || !(await this.order(type)?.save(together))) failed.push(type);
    }
    if (this.#waiting === waiting) this.#waiting = undefined;
    this.#host.requestUpdate();
    return failed;
  }

  /** Stops waiting; the orders stay. */
  cancelSave(): void {
    this.#waiting?.abort();
    this.#waiting = undefined;
    for (const order of this.#orders.values()) order.cancelSave();
    this.#host.requestUpdate();
  }

  #ordersOf(types: readonly SyncActorType[]): ReadonlyMap<SyncActorType, FieldOrder> {
    const mapping = this.#options.mapping();
    if (!mapping) return new Map();
    const connectionId = this.#options.connectionId();
    const { onSaved } = this.#options;
    const call = (signal?: AbortSignal): CallOptions => this.#call(signal);
    return new Map(
      types.map((type) => [type, new FieldOrder(this.#host, { mapping, connectionId, type, call, onSaved })]),
    );
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }
}
