import { BackendError } from '../backend/backend-error.js';
import { QuotesyncLoadErrorEvent, QuotesyncLoadEvent, QuotesyncReadyEvent } from './host-events.js';
import type { FailedCall } from './host-surroundings.js';
import { actionOf } from './port-actions.js';
import { isQuiet } from './quiet-reads.js';
import type { BackendWatcher, WatchedCall } from './watched-backend.js';

/** What is being read of one backend. */
interface Loading {
  running: number;
  /** Something has been read. */
  answered: boolean;
  ready: boolean;
}

const nothingRead = (): Loading => ({ running: 0, answered: false, ready: false });

/** Tells the host of an element's calls: before those that change something, and of all that is being read. */
export class HostWatch implements BackendWatcher {
  readonly #host: EventTarget;
  readonly #onFailed: (failure: FailedCall) => void;
  #loading = nothingRead();
  /** The host has heard of a beginning, and not yet of its end. */
  #told = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: EventTarget, onFailed: (failure: FailedCall) => void) {
    this.#host = host;
    this.#onFailed = onFailed;
  }

  /** Another backend: what the one before still owes is not waited for. */
  begin(): void {
    this.#loading = nothingRead();
    if (this.#told) this.#settleSoon();
  }

  before(call: WatchedCall): Promise<unknown> | undefined {
    const action = actionOf(call.method, call.args);
    if (!action || action === 'read') return undefined;
    // Who only looks does not need it. Without it nobody was asked, so nothing is sent.
    return import('./host-asking.js').then(
      ({ askHost }) => askHost(this.#host, action, call),
      (cause: unknown) => {
        throw new BackendError('forbidden', 'The page could not be asked.', { cause, retryable: true });
      },
    );
  }

  made(call: WatchedCall, answer: Promise<unknown>): void {
    const loading = this.#loading;
    const quiet = isQuiet(call.signal);
    const counts = !quiet && actionOf(call.method, call.args) === 'read';
    if (counts) this.#start();
    answer.then(
      () => {
        if (counts) this.#end(loading, true);
      },
      (thrown: unknown) => {
        // Given up by who asked, for one because it left the page.
        if (!call.signal?.aborted) this.#failed(call, BackendError.from(thrown), counts);
        if (counts) this.#end(loading, false);
      },
    );
  }

  #failed({ slice, method, id }: WatchedCall, error: BackendError, tells: boolean): void {
    const { kind, message, correlationId } = error;
    this.#onFailed({ at: new Date(), slice, method, id, kind, message, correlationId, times: 1 });
    if (tells) this.#host.dispatchEvent(new QuotesyncLoadErrorEvent({ slice, method, id, name: undefined }, error));
  }

  #start(): void {
    this.#loading.running += 1;
    clearTimeout(this.#settling);
    if (this.#told) return;
    this.#told = true;
    this.#host.dispatchEvent(new QuotesyncLoadEvent('quotesync-load-start'));
  }

  #end(loading: Loading, answered: boolean): void {
    loading.running -= 1;
    loading.answered ||= answered;
    if (loading === this.#loading && loading.running === 0) this.#settleSoon();
  }

  /** One answer often asks for the next one: that is still the same loading. */
  #settleSoon(): void {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      const loading = this.#loading;
      this.#told = false;
      this.#host.dispatchEvent(new QuotesyncLoadEvent('quotesync-load-end'));
      if (loading.ready || !loading.answered) return;
      loading.ready = true;
      this.#host.dispatchEvent(new QuotesyncReadyEvent());
    });
  }
}
