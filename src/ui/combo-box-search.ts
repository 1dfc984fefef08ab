import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BackendError } from '../backend/index.js';

/** One of the suggestions of a combo box. */
export interface ComboOption {
  /** What is stored; never shown. */
  readonly key: string;
  readonly name: string;
  /** Shown behind the name, muted. */
  readonly description?: string;
}

/** All options, filtered by their name; or who finds those for a text, and filters by itself. */
export type ComboOptions =
  | readonly ComboOption[]
  | ((text: string, signal: AbortSignal) => Promise<readonly ComboOption[]> | readonly ComboOption[]);

export type ComboResult =
  | { readonly status: 'idle' }
  /** The options of the text before stay until there are others. */
  | { readonly status: 'loading'; readonly options: readonly ComboOption[] }
  | { readonly status: 'ready'; readonly options: readonly ComboOption[] }
  | { readonly status: 'failed'; readonly error: BackendError | Error };

/** Typing goes on; a search begins when it pauses. In milliseconds. */
const PAUSE = 200;

/** Finds the options for what is typed: after a pause, one search at a time, and the newest wins. */
export class ComboSearch implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #result: ComboResult = { status: 'idle' };
  #running: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  get result(): ComboResult {
    return this.#result;
  }

  get options(): readonly ComboOption[] {
    return 'options' in this.#result ? this.#result.options : [];
  }

  reset(): void {
    this.#stop();
    this.#set({ status: 'idle' });
  }

  /** @param pause whether more may be typed: then it waits a moment */
  search(options: ComboOptions, text: string, language: string, pause: boolean): void {
    this.#stop();
    if (typeof options !== 'function')
      return this.#set({ status: 'ready', options: filtered(options, text, language) });
    const running = new AbortController();
    this.#running = running;
    this.#set({ status: 'loading', options: this.options });
    const ask = async (): Promise<void> => {
      let result: ComboResult;
      try {
        result = { status: 'ready', options: await options(text, running.signal) };
      } catch (thrown) {
        result = { status: 'failed', error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
      }
      if (this.#running === running) this.#set(result);
    };
    if (pause) this.#timer = setTimeout(() => void ask(), PAUSE);
    else void ask();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = undefined;
  }

  #set(result: ComboResult): void {
    this.#result = result;
    this.#host.requestUpdate();
  }
}

function filtered(options: readonly ComboOption[], text: string, language: string): readonly ComboOption[] {
  const wanted = text.trim().toLocaleLowerCase(language);
  return options.filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted));
}
