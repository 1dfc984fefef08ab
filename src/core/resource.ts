import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError } from '../backend/backend-error.js';

/** Something that is read from the backend. The last good data stays while it is read again, and when that fails. */
export type ResourceState<T> =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: T }
  | { readonly status: 'refreshing'; readonly data: T }
  | { readonly status: 'failed'; readonly error: BackendError; readonly data?: T };

export interface ResourceOptions<Args extends readonly unknown[], T> {
  /** What the answer depends on; read before every render, and a change reads again. `undefined`: nothing to read yet. */
  readonly args: () => Args | undefined;
  readonly read: (args: Args, signal: AbortSignal) => Promise<T>;
}

interface Question<Args, T> {
  readonly args: Args;
  readonly read: (signal: AbortSignal) => Promise<T>;
}

/**
 * One read with its state. The newest question wins and the older one is aborted, the last good data is kept, and nothing
 * goes on for an element that left the page.
 *
 * The first argument says whose data it is (the backend, or what stands for it): when that changes, the old data goes.
 */
export class Resource<Args extends readonly unknown[], T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What is to be read now. */
  readonly #question: () => Question<Args, T> | undefined;
  #args: Args | undefined;
  #data: { readonly value: T } | undefined;
  #error: BackendError | undefined;
  /** There while something is being read. */
  #reading: AbortController | undefined;
  #interrupted = false;
  #away = false;

  constructor(host: ReactiveControllerHost, { args, read }: ResourceOptions<Args, T>) {
    this.#host = host;
    this.#question = () => {
      const current = args();
      return current && { args: current, read: (signal) => read(current, signal) };
    };
    host.addController(this);
  }

  hostConnected(): void {
    this.#away = false;
    if (this.#interrupted) void this.refresh();
    this.#interrupted = false;
  }

  hostUpdate(): void {
    const question = this.#question();
    if (!sameArgs(this.#args, question?.args)) void this.#ask(question);
  }

  hostDisconnected(): void {
    this.#away = true;
    // Only moved within the page, it is back before that.
    queueMicrotask(() => {
      if (!this.#away) return;
      this.#interrupted ||= this.#reading !== undefined;
      this.#reading?.abort();
    });
  }

  get state(): ResourceState<T> {
    const data = this.#data;
    const error = this.#error;
    if (this.#reading) return data ? { status: 'refreshing', data: data.value } : { status: 'loading' };
    if (error) return data ? { status: 'failed', error, data: data.value } : { status: 'failed', error };
    return data ? { status: 'ready', data: data.value } : { status: 'idle' };
  }

  /** The last good data, whatever the state. */
  get data(): T | undefined {
    return this.#data?.value;
  }

  refresh(): Promise<void> {
    return this.#ask(this.#question());
  }

  /** Takes what a write answered. An answer that is still under way was asked before it, so it is asked again. */
  update(change: (data: T) => T): void {
    if (!this.#data) return;
    this.#data = { value: change(this.#data.value) };
    if (this.#reading) void this.refresh();
    this.#host.requestUpdate();
  }

  async #ask(question: Question<Args, T> | undefined): Promise<void> {
    const args = question?.args;
    if (args?.[0] !== this.#args?.[0]) this.#data = undefined;
    this.#args = args;
    this.#error = undefined;
    this.#reading?.abort();
    const reading = question && new AbortController();
    this.#reading = reading;
    this.#host.requestUpdate();
    if (!question || !reading) return;
    try {
      const value = await question.read(reading.signal);
      if (reading === this.#reading) this.#data = { value };
    } catch (thrown) {
      if (reading === this.#reading) this.#error = BackendError.from(thrown);
    }
    if (reading !== this.#reading) return;
    this.#reading = undefined;
    this.#host.requestUpdate();
  }
}

function sameArgs(before: readonly unknown[] | undefined, after: readonly unknown[] | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}
