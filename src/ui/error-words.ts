import type { BackendError, ConnectorResponse } from '../backend/index.js';
import type { Localize } from '../core/localize.js';

/** What the user reads about a failed call: the one place where a kind becomes words. */
export function errorWords(
  localize: Localize,
  error: BackendError,
): { readonly heading: string; readonly text: string } {
  const words = localize.term('errorKind', error.kind);
  // One term a kind, heading and sentence, so that a kind without words does not compile.
  const [heading = '', text = ''] = words.split('\n');
  const wait = error.retryAfter === undefined ? '' : ` ${localize.term('errorRetryAfter', error.retryAfter)}`;
  return { heading, text: text + wait };
}

/** A call that failed, where the answers of connectors are shown. */
export function errorResponse(localize: Localize, error: BackendError): ConnectorResponse {
  return {
    ok: false,
    status: 'error',
    explanation: error.userMessage ?? errorWords(localize, error).text,
    technical: error.message,
    errorCode: error.correlationId ?? '',
  };
}
