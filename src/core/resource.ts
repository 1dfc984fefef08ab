import { initialState, Task, TaskStatus } from '@lit/task';
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

/**
 * One read with its state. `@lit/task` sees to it that the newest question wins and the older one is aborted; this adds
 * the kept data, and that nothing goes on for an element that left the page.
 *
 * The first argument says whose data it is (the backend, or what stands for it): when that changes, the old data goes.
 */
export class Resource<Args extends readonly unknown[], T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #task: Task<readonly [Args | undefined], T>;
  #args: Args | undefined;
  #data: { readonly value: T } | undefined;
  #interrupted = false;

  constructor(host: ReactiveControllerHost, { args, read }: ResourceOptions<Args, T>) {
    this.#host = host;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [args()] as const,
      argsEqual: ([before], [after]) => sameArgs(before, after),
      task: ([current], { signal }) => {
        if (current?.[0] !== this.#args?.[0]) this.#data = undefined;
        this.#args = current;
        return current === undefined ? initialState : read(current, signal);
      },
      onComplete: (value) => {
        this.#data = { value };
      },
    });
  }

  hostConnected(): void {
    if (this.#interrupted) void this.#task.run();
    this.#interrupted = false;
  }

  hostDisconnected(): void {
    this.#interrupted = this.#task.status === TaskStatus.PENDING;
    this.#task.abort();
  }

  get state(): ResourceState<T> {
    const data = this.#data;
    switch (this.#task.status) {
      case TaskStatus.INITIAL:
        return { status: 'idle' };
      case TaskStatus.PENDING:
        return data ? { status: 'refreshing', data: data.value } : { status: 'loading' };
      case TaskStatus.COMPLETE:
        return data ? { status: 'ready', data: data.value } : { status: 'loading' };
      default: {
        const error = BackendError.from(this.#task.error);
        return data ? { status: 'failed', error, data: data.value } : { status: 'failed', error };
      }
    }
  }

  /** The last good data, whatever the state. */
  get data(): T | undefined {
    return this.#data?.value;
  }

  refresh(): Promise<void> {
    return this.#task.run();
  }

  /** Takes what a write answered. An answer that is still under way was asked before it, so it is asked again. */
  update(change: (data: T) => T): void {
    if (!this.#data) return;
    this.#data = { value: change(this.#data.value) };
    if (this.#task.status === TaskStatus.PENDING) void this.#task.run();
    this.#host.requestUpdate();
  }
}

function sameArgs(before: readonly unknown[] | undefined, after: readonly unknown[] | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}
