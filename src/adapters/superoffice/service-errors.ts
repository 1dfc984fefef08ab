/** What the client makes of answers that are no good. Apart from it, because most pages never see one. */
import * as v from 'valibot';
import { BackendError, type BackendErrorKind } from '../../backend/index.js';
import { protocolError, type CallContext } from './errors.js';

/** Error bodies that SuperOffice documents: REST's `Error…`, ASP.NET's `Message…`, and the services' `FriendlyText`. */
const errorBody = v.object({
  Error: v.nullish(v.unknown()),
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
  // A missing object is `null` or an exception; a missing address is another server, or an older one.
  404: 'unsupported',
  405: 'unsupported',
  408: 'timeout',
  409: 'conflict',
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
  [/sentry|accessdenied|rights|licen[cs]e|unauthori[sz]ed|forbidden/i, 'forbidden'],
  [/conflict|concurren/i, 'conflict'],
  [/validat|argument/i, 'validation'],
  [/timeout/i, 'timeout'],
  [/notimplemented|notsupported/i, 'unsupported'],
];

/** With a failed status any body, with a good one only what says that it is an error. */
function errorBodyOf(json: unknown, failed: boolean): ErrorBody | undefined {
  const parsed = v.safeParse(errorBody, json);
  if (!parsed.success) return undefined;
  const body = parsed.output;
  if (failed || body.Error === true) return body;
  const names = typeof json === 'object' && json !== null ? Object.keys(json) : [];
  const onlyMessage = names.length > 0 && names.every((name) => name === 'Message' || name === 'MessageDetail');
  return onlyMessage && typeof body.Message === 'string' ? body : undefined;
}

function kindOf(status: number, type: string | null | undefined): BackendErrorKind {
  const byType = KIND_OF_TYPE.find(([pattern]) => pattern.test(type ?? ''))?.[1];
  // A redirect that was not followed: a gateway wants the user to sign in.
  const redirected = status === 0 || (status >= 300 && status < 400);
  return byType ?? KIND_OF_STATUS[status] ?? (redirected ? 'unauthenticated' : 'server');
}

/** Seconds; `Retry-After` is seconds or an HTTP date. */
function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : undefined;
}

/** .NET ends the message of an ArgumentException with the name of the parameter. */
const PARAMETER = /\s*\(Parameter '([^']+)'\)$/;

/** @returns `undefined` for a good answer; `fieldErrors` by the service's own name of the parameter */
export function failureOf(call: CallContext, response: Response, json: unknown): BackendError | undefined {
  const body = errorBodyOf(json, !response.ok);
  if (response.ok && !body) return undefined;
  const said = body?.ErrorMessage || body?.FriendlyText || body?.MessageDetail || body?.Message || response.statusText;
  const shown = body?.FriendlyText || body?.ErrorMessage || undefined;
  const parameter = PARAMETER.exec(shown ?? '')?.[1];
  const userMessage = shown?.replace(PARAMETER, '');
  return new BackendError(
    kindOf(response.status, body?.ErrorType),
    `${call.name} failed (HTTP ${response.status}${body?.ErrorType ? `, ${body.ErrorType}` : ''}): ${said}`,
    {
      // ASP.NET's own Message speaks to developers; the other two speak of the user's data.
      userMessage,
      fieldErrors: parameter && userMessage ? { [parameter]: userMessage } : undefined,
      correlationId:
        response.headers.get('x-correlation-id') ?? response.headers.get('request-id') ?? call.correlationId,
      retryAfter: retryAfterOf(response.headers),
    },
  );
}

/** A good status, and what is no JSON. */
export function unexpectedText(call: CallContext, text: string): BackendError {
  // A gateway that lost the session likes to answer 200 with its sign-in page.
  if (/^\s*<(!doctype|html)/i.test(text)) {
    return new BackendError('unauthenticated', `${call.name} was answered by a web page, not by the service.`, {
      correlationId: call.correlationId,
    });
  }
  return protocolError(call, 'not JSON');
}

/** Not the issue's message: that quotes the value, and it may be a secret. */
export function unexpectedShape(call: CallContext, issue: v.BaseIssue<unknown>): BackendError {
  const place = issue.path?.map(({ key }) => String(key)).join('.') || 'the answer';
  return protocolError(call, `${place} is not ${issue.expected ?? 'what it should be'}`);
}
