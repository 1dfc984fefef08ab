import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BackendError } from '../backend/backend-error.js';
import type { Backend } from '../backend/backend.js';
import { backendContext, readonlyContext } from './contexts.js';
import {
  QuotesyncBeforeEvent,
  QuotesyncDirtyChangeEvent,
  QuotesyncLoadErrorEvent,
  QuotesyncLoadEvent,
  QuotesyncReadyEvent,
  type BackendCall,
  type HostAction,
} from './host-events.js';
import type { UnsavedRegister } from './unsaved-guard.js';
import { watchBackend, type BackendWatcher } from './watched-backend.js';

/** An element that a host may put on its page by itself. */
export interface RootElement extends ReactiveControllerHost, HTMLElement {
  /** What the host gave to this very element. */
  readonly ownBackend?: Backend | undefined;
  backend: Backend | undefined;
  readonly: boolean;
}

/** A call that failed; for the support bundle. */
export interface FailedCall extends BackendCall {
  readonly at: Date;
  readonly error: BackendError;
}

/** How many failures are remembered. */
const REMEMBERED = 20;

/** Methods that change something, by name, in whatever slice. All others read. */
const ACTIONS: Readonly<Record<string, HostAction | undefined>> = {
  save: 'save',
  saveConfiguration: 'save',
  savePriceList: 'save',
  copyPriceList: 'save',
  setInAssortment: 'save',
  change: 'save',
  setProductImage: 'save',
  addListItem: 'save',
  saveQuoteSettings: 'save',
  saveFields: 'save',
  activateTexts: 'save',
  savePriorities: 'save',
  saveConnector: 'save',
  restoreConnector: 'save',
  restore: 'save',
  setInterval: 'save',
  saveActorMapping: 'save',
  saveListMappings: 'save',
  saveDefault: 'save',
  saveFieldOrder: 'save',
  run: 'save',
  delete: 'delete',
  deletePriceList: 'delete',
  deleteConnector: 'delete',
  setActive: 'activate',
  setEngine: 'activate',
  resync: 'resync',
  syncNow: 'resync',
};

/**
 * What an element is to its host: where its backend and its settings come from, what it tells, and what is unsaved in it.
 * An element inside another one of ours takes over what that one has, and leaves the telling to it.
 */
export class HostRoot implements ReactiveController, BackendWatcher, UnsavedRegister {
  readonly #host: RootElement;
  readonly #given: ContextConsumer<typeof backendContext, RootElement>;
  readonly #givenReadonly: ContextConsumer<typeof readonlyContext, RootElement>;
  readonly #watched = new WeakMap<Backend, Backend>();
  /** What is unsaved inside, and whether an element around this one tells the host. */
  readonly #unsaved = new Set<object>();
  readonly #failures: FailedCall[] = [];
  #shown: Backend | undefined;
  #reading = 0;
  #answered = false;
  #ready = false;
  #settling: ReturnType<typeof setTimeout> | undefined;

  constructor(host: RootElement) {
    this.#host = host;
    host.addController(this);
    this.#given = new ContextConsumer(host, { context: backendContext, subscribe: true });
    this.#givenReadonly = new ContextConsumer(host, { context: readonlyContext, subscribe: true });
    host.addEventListener('quotesync-unsaved', (event) => event.registers.push(this));
  }

  hostConnected(): void {
    // Nothing to do; a controller needs one method.
  }

  /** What the elements inside call: the host's own backend, watched, else the one of the element around. */
  get backend(): Backend | undefined {
    const own = this.#host.ownBackend ?? this.#host.backend;
    if (!own) return this.#given.value;
    let watched = this.#watched.get(own);
    if (!watched) this.#watched.set(own, (watched = watchBackend(own, this)));
    return watched;
  }

  /** Once for each backend: what was chosen or open belongs to a tenant that is gone. For `willUpdate`. */
  backendChanged(): boolean {
    const { backend } = this;
    if (backend === this.#shown) return false;
    this.#shown = backend;
    this.#ready = this.#answered = false;
    return true;
  }

  get readonly(): boolean {
    return this.#host.readonly || this.#givenReadonly.value === true;
  }

  /** There is an element around this one that provides what the host gave it. */
  get provided(): boolean {
    return this.#givenReadonly.value !== undefined;
  }

  get dirty(): boolean {
    return this.#unsaved.size > 0;
  }

  /** The last failures of calls, oldest first. */
  get failures(): readonly FailedCall[] {
    return this.#failures;
  }

  before(call: BackendCall): Promise<unknown> | undefined {
    const action = ACTIONS[call.method];
    if (!action) return undefined;
    const event = new QuotesyncBeforeEvent(action, call);
    this.#host.dispatchEvent(event);
    if (event.defaultPrevented) return Promise.reject(refusal(event.reason));
    if (event.waits.length === 0) return undefined;
    return Promise.all(event.waits).catch((thrown: unknown) => {
      throw refusal(event.reason ?? (thrown instanceof Error ? thrown.message : undefined));
    });
  }

  made(call: BackendCall, answer: Promise<unknown>): void {
    const reads = !ACTIONS[call.method];
    if (reads) this.#startReading();
    answer.then(
      () => {
        if (reads) this.#endReading(true);
      },
      (thrown: unknown) => {
        this.#remember(call, thrown, reads);
        if (reads) this.#endReading(false);
      },
    );
  }

  setUnsaved(what: object, unsaved: boolean, tells: boolean): void {
    const before = this.dirty;
    if (unsaved) this.#unsaved.add(what);
    else this.#unsaved.delete(what);
    if (tells && before !== this.dirty) this.#host.dispatchEvent(new QuotesyncDirtyChangeEvent(this.dirty));
  }

  #startReading(): void {
    this.#reading += 1;
    if (this.#reading === 1 && this.#settling === undefined) {
      this.#host.dispatchEvent(new QuotesyncLoadEvent('quotesync-load-start'));
    }
    clearTimeout(this.#settling);
    this.#settling = undefined;
  }

  #endReading(answered: boolean): void {
    this.#reading -= 1;
    this.#answered ||= answered;
    if (this.#reading > 0) return;
    // One answer often asks for the next one: that is still the same loading.
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      this.#host.dispatchEvent(new QuotesyncLoadEvent('quotesync-load-end'));
      if (this.#ready || !this.#answered) return;
      this.#ready = true;
      this.#host.dispatchEvent(new QuotesyncReadyEvent());
    });
  }

  #remember(call: BackendCall, thrown: unknown, reads: boolean): void {
    // Given up by the element that asked, for one because it left the page.
    if (thrown instanceof Error && thrown.name === 'AbortError') return;
    const error = BackendError.from(thrown);
    this.#failures.push({ ...call, at: new Date(), error });
    if (this.#failures.length > REMEMBERED) this.#failures.shift();
    if (reads) this.#host.dispatchEvent(new QuotesyncLoadErrorEvent(call, error));
  }
}

function refusal(reason: string | undefined): BackendError {
  return new BackendError('forbidden', 'The page refused the call.', { userMessage: reason, retryable: true });
}
