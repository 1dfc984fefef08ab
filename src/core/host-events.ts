import type { BackendError } from '../backend/backend-error.js';
import type { QuotesyncBeforeEvent } from './before-event.js';

/** What the user is about to do. */
export type HostAction = 'save' | 'delete' | 'activate' | 'resync';

/** A call of the backend, as far as the host may know it: never a secret, never what is stored. */
export interface BackendCall {
  /** The slice of the port: `connections`, `sync`, `sync.mapping` … */
  readonly slice: string;
  readonly method: string;
  /** Of what the call is about, when it names one thing that exists already. */
  readonly id: number | undefined;
  readonly name: string | undefined;
}

export abstract class QuotesyncCallEvent extends Event implements BackendCall {
  readonly slice: string;
  readonly method: string;
  readonly id: number | undefined;
  readonly name: string | undefined;

  constructor(type: string, { slice, method, id, name }: BackendCall, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.slice = slice;
    this.method = method;
    this.id = id;
    this.name = name;
  }
}

/** Reading began (`quotesync-load-start`), or everything that was being read has arrived or failed (`…-load-end`). */
export class QuotesyncLoadEvent extends Event {
  constructor(type: 'quotesync-load-start' | 'quotesync-load-end') {
    super(type, { bubbles: true, composed: true });
  }
}

/** A reading call failed. */
export class QuotesyncLoadErrorEvent extends QuotesyncCallEvent {
  readonly error: BackendError;

  constructor(call: BackendCall, error: BackendError) {
    super('quotesync-load-error', call);
    this.error = error;
  }
}

/** What is shown first has been read: once for each backend. */
export class QuotesyncReadyEvent extends Event {
  constructor() {
    super('quotesync-ready', { bubbles: true, composed: true });
  }
}

/** There are unsaved edits now, or none any more. */
export class QuotesyncDirtyChangeEvent extends Event {
  readonly dirty: boolean;

  constructor(dirty: boolean) {
    super('quotesync-dirty-change', { bubbles: true, composed: true });
    this.dirty = dirty;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-before-save': QuotesyncBeforeEvent;
    'quotesync-before-delete': QuotesyncBeforeEvent;
    'quotesync-before-activate': QuotesyncBeforeEvent;
    'quotesync-before-resync': QuotesyncBeforeEvent;
    'quotesync-load-start': QuotesyncLoadEvent;
    'quotesync-load-end': QuotesyncLoadEvent;
    'quotesync-load-error': QuotesyncLoadErrorEvent;
    'quotesync-ready': QuotesyncReadyEvent;
    'quotesync-dirty-change': QuotesyncDirtyChangeEvent;
  }
}
