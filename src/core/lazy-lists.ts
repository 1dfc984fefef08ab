import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ListItem } from '../backend/index.js';
import { BackendError } from '../backend/backend-error.js';

export type LoadItems = (listName: string, signal: AbortSignal) => Promise<readonly ListItem[]>;

export type LazyList =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly items: readonly ListItem[] }
  | { readonly status: 'failed'; readonly error: BackendError };

const IDLE: LazyList = { status: 'idle' };

/** Lists by name, each read once, when a field needs it. A list that failed can be asked for again. */
export class LazyLists implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #lists = new Map<string, LazyList>();
  #gone = new AbortController();
  #away = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#away = false;
    if (!this.#gone.signal.aborted) return;
    this.#gone = new AbortController();
    // Those that were on their way never come; the others are as good as before.
    for (const [name, { status }] of this.#lists) if (status === 'loading') this.#lists.delete(name);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#away = true;
    // Only moved within the page, it is back before that.
    queueMicrotask(() => {
      if (this.#away) this.#gone.abort();
    });
  }

  get(name: string): LazyList {
    return this.#lists.get(name) ?? IDLE;
  }

  /** Other fields, other lists. */
  reset(): void {
    this.#gone.abort();
    this.#gone = new AbortController();
    this.#lists.clear();
  }

  async load(name: string, read: LoadItems): Promise<void> {
    const { status } = this.get(name);
    if (status === 'loading' || status === 'ready') return;
    const { signal } = this.#gone;
    this.#set(name, { status: 'loading' });
    let list: LazyList;
    try {
      list = { status: 'ready', items: await read(name, signal) };
    } catch (thrown) {
      list = { status: 'failed', error: BackendError.from(thrown) };
    }
    if (!signal.aborted) this.#set(name, list);
  }

  #set(name: string, list: LazyList): void {
    this.#lists.set(name, list);
    this.#host.requestUpdate();
  }
}
