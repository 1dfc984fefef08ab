import { BackendError } from '../backend/backend-error.js';
import { withoutSecrets } from './without-secrets.js';

/** What was thrown, in the form of all failures that are shown; technical, without secrets. */
export function drawingError(thrown: unknown): BackendError {
  const message = thrown instanceof Error ? thrown.message || thrown.name : String(thrown);
  return new BackendError('protocol', withoutSecrets(message), { retryable: true, cause: thrown });
}

/** A part could not be drawn: a sign with “Try again” stands in its place, everything else goes on. */
export class QuotesyncRenderErrorEvent extends Event {
  /** The tag of the part. */
  readonly tag: string;
  /** Technical, without secrets. */
  readonly message: string;

  constructor(tag: string, message: string) {
    super('quotesync-render-error', { bubbles: true, composed: true });
    this.tag = tag;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-render-error': QuotesyncRenderErrorEvent;
  }
}
