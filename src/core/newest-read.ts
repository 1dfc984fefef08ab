import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError } from '../backend/backend-error.js';

/**
 * What an editor reads before there is something to edit: the newest read counts, nothing goes on for an element that
 * left the page, and what was interrupted that way is read again when it is back.
 */
export class NewestRead implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #reading: AbortController | undefined;
  #again: (() => Promise<void>) | undefined;
  #error: BackendError | undefined;
  #interrupted = false;
  #away = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#away = false;
    if (this.#interrupted) void this.again();
    this.#interrupted = false;
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

  get status(): 'loading' | 'failed' | 'ready' {
    if (this.#reading) return 'loading';
    return this.#error ? 'failed' : 'ready';
  }

  /** Why the last one failed. */
  get error(): BackendError | undefined {
    return this.#error;
  }

  /**
   * @param read `undefined`: there is nobody to ask yet
   * @param take what was read, unless something else is wanted by then
   */
  async run<T>(read: (signal: AbortSignal) => Promise<T> | undefined, take: (value: T) => void): Promise<void> {
    this.#again = () => this.run(read, take);
    this.#reading?.abort();
    // What it brings all the same is not wanted, also if there is nobody to ask instead.
    this.#reading = undefined;
    const controller = new AbortController();
    const answer = read(controller.signal);
    if (!answer) return;
    this.#reading = controller;
    this.#error = undefined;
    this.#host.requestUpdate();
    try {
      const value = await answer;
      if (this.#reading === controller) take(value);
    } catch (thrown) {
      if (this.#reading === controller && !controller.signal.aborted) this.#error = BackendError.from(thrown);
    } finally {
      if (this.#reading === controller) this.#reading = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Makes the last read again, whatever it was for. */
  again(): Promise<void> {
    return this.#again?.() ?? Promise.resolve();
  }
}
