import type { FaultKind } from '../faults.js';
import { hang } from '../waiting.js';
import { errorObject, json, unauthenticated } from './responses.js';

const SIGN_IN_PAGE =
  '<!DOCTYPE html><html lang="en"><head><title>Sign in</title></head><body><h1>Sign in</h1>' +
  '<form method="post"><label>User name <input name="user"></label><button>Next</button></form></body></html>';

const RESPONSES: Readonly<Record<Exclude<FaultKind, 'hang'>, () => Response>> = {
  '401': unauthenticated,
  '403': () => json(errorObject('SoSentryException', 'You do not have the rights that this function needs.'), 403),
  '404': () => json({ Message: 'The resource does not exist.' }, 404),
  '409': () => json(errorObject('SoConcurrencyException', 'Someone else has changed the object meanwhile.'), 409),
  '429': () => json({ Message: 'Too many requests.' }, 429, { 'Retry-After': '2' }),
  '500': () => json(errorObject('Exception', 'An unexpected error occurred on the server.'), 500),
  '503': () => json({ Message: 'The service is being maintained.' }, 503),
  'error-200': () => json(errorObject('Exception', 'An unexpected error occurred on the server.')),
  null: () => json(null),
  malformed: () =>
    new Response('{"QuoteConnectionId": 2, "Display', { headers: { 'Content-Type': 'application/json' } }),
  html: () => new Response(SIGN_IN_PAGE, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
  shape: () => json({ Unexpected: [1, 2, 3], Rows: 'none', Value: { Nested: true } }),
  offline: () => Response.error(),
};

/** The answer that a fault gives; of `hang` only a rejection once the caller gives up. */
export function faultResponse(kind: FaultKind, signal: AbortSignal): Promise<Response> {
  return kind === 'hang' ? hang(signal) : Promise.resolve(RESPONSES[kind]());
}
