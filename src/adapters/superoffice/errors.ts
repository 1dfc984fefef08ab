import * as v from 'valibot';
import { BackendError, type BackendErrorKind } from '../../backend/index.js';

/** Error bodies that SuperOffice documents: REST's `Error…`, ASP.NET's `Message…`, and the services' `FriendlyText`. */
const errorBody = v.object({
  Error: v.optional(v.unknown()),
  ErrorType: v.nullish(v.string()),
  ErrorMessage: v.nullish(v.string()),
  FriendlyText: v.nullish(v.string()),
  Message: v.nullish(v.string()),
  MessageDetail: v.nullish(v.string()),
});
type ErrorBody = v.InferOutput<typeof errorBody>;

const KIND_OF_STATUS: Readonly<Record<number, BackendErrorKind>> = {
  400: 'validation',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  405: 'unsupported',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  422: 'validation',
  429: 'rate-limited',
  501: 'unsupported',
  504: 'timeout',
};

/** Exceptions arrive as 500 (or 200) with the name of the .NET class; the name says more than the status. */
const KIND_OF_TYPE: readonly (readonly [RegExp, BackendErrorKind])[] = [
  [/notfound/i, 'not-found'],
  [/authenticat|session/i, 'unauthenticated'],
  [/access|rights|licen[cs]e|unauthori[sz]ed|forbidden/i, 'forbidden'],
  [/conflict|concurren/i, 'conflict'],
  [/validat|argument/i, 'validation'],
  [/notimplemented|notsupported/i, 'unsupported'],
];

export interface CallContext {
  /** `Quote/GetConnection` */
  readonly name: string;
  readonly correlationId: string;
}

/** The error in a parsed body: with a failed status any body, with a good one only what says that it is an error. */
export function errorBodyOf(json: unknown, failed: boolean): ErrorBody | undefined {
  const parsed = v.safeParse(errorBody, json);
  if (!parsed.success) return undefined;
  const body = parsed.output;
  const saysSo = body.Error === true || (typeof body.Message === 'string' && typeof body.MessageDetail === 'string');
  return failed || saysSo ? body : undefined;
}

function kindOf(status: number, type: string | null | undefined): BackendErrorKind {
  const byStatus = KIND_OF_STATUS[status];
  if (byStatus) return byStatus;
  // A redirect that was not followed: a gateway wants the user to sign in.
  if (status === 0 || (status >= 300 && status < 400)) return 'unauthenticated';
  return KIND_OF_TYPE.find(([pattern]) => pattern.test(type ?? ''))?.[1] ?? 'server';
}

/** Seconds; `Retry-After` is seconds or an HTTP date. */
function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : undefined;
}

export function failedAnswer(call: CallContext, response: Response, body: ErrorBody | undefined): BackendError {
  const said = body?.ErrorMessage || body?.FriendlyText || body?.MessageDetail || body?.Message || response.statusText;
  return new BackendError(
    kindOf(response.status, body?.ErrorType),
    `${call.name} failed (HTTP ${response.status}${body?.ErrorType ? `, ${body.ErrorType}` : ''}): ${said}`,
    {
      // ASP.NET's own Message speaks to developers; the other two speak of the user's data.
      userMessage: body?.FriendlyText || body?.ErrorMessage || undefined,
      correlationId:
        response.headers.get('x-correlation-id') ?? response.headers.get('request-id') ?? call.correlationId,
      retryAfter: retryAfterOf(response.headers),
    },
  );
}

export function protocolError(call: CallContext, problem: string, cause?: unknown): BackendError {
  return new BackendError('protocol', `${call.name} answered something unexpected: ${problem}`, {
    correlationId: call.correlationId,
    cause,
  });
}

export function notFound(call: string, what: string): BackendError {
  return new BackendError('not-found', `${call} found no ${what}.`);
}
