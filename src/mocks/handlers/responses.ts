import { TenantError } from '../tenant/tenant-error.js';
import { MalformedRequest } from './params.js';

const JSON_TYPE = 'application/json; charset=utf-8';

export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'Content-Type': JSON_TYPE, ...headers } });
}

export function bytesOf(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/octet-stream' } });
}

export function noContent(): Response {
  return new Response(null, { status: 204 });
}

export interface ErrorObject {
  readonly Error: true;
  readonly ErrorType: string;
  readonly ErrorMessage: string;
  readonly ErrorSource: string;
}

export function errorObject(type: string, message: string): ErrorObject {
  return { Error: true, ErrorType: type, ErrorMessage: message, ErrorSource: 'SuperOffice.Services.Implementation' };
}

export function unauthenticated(): Response {
  return json({ Message: 'Authorization has been denied for this request.' }, 401, { 'WWW-Authenticate': 'Bearer' });
}

export function notFound(url: string): Response {
  const path = new URL(url).pathname;
  return json(
    { Message: `No HTTP resource was found at ${path}.`, MessageDetail: 'There is no such agent or method.' },
    404,
  );
}

export function methodNotAllowed(): Response {
  return json({ Message: 'Agent methods are called with POST; GET describes them.' }, 405, { Allow: 'GET, POST' });
}

/** What the server makes of a thrown value. */
export function failure(error: unknown): Response {
  if (error instanceof MalformedRequest) {
    return json({ Message: 'The request is invalid.', MessageDetail: error.message }, 400);
  }
  if (error instanceof TenantError) {
    const { errorType, message, parameter } = error;
    if (errorType === 'SoSentryException') return json(errorObject(errorType, message), 403);
    // .NET appends the parameter's name to the message of an ArgumentException.
    return json(
      errorObject(errorType, parameter === undefined ? message : `${message} (Parameter '${parameter}')`),
      500,
    );
  }
  return json(errorObject('Exception', error instanceof Error ? error.message : String(error)), 500);
}
