/** What an adapter for any JSON service needs: requests, answers that are looked at before they are believed, and one kind of error. */
import {
  BackendError,
  isNewSecret,
  type BackendErrorKind,
  type BackendErrorOptions,
  type CallOptions,
} from '../../src/backend/index.js';

export type Fields = Readonly<Record<string, unknown>>;
/** Looks at an answer and makes a model of it; throws a `BackendError` when it is none. */
export type Read<T> = (answer: unknown) => T;

export interface RestOptions {
  /** Where the service is, without a slash at the end. */
  readonly baseUrl: string;
  /** Asked for before every call: `Authorization`, a token against forged requests. Cookies of the own site come anyway. */
  readonly headers?: () => Promise<HeadersInit> | HeadersInit;
  readonly fetch?: typeof fetch;
  /** Milliseconds after which a call has failed; connectors behind the service may be slow. */
  readonly timeout?: number;
}

const KINDS: Readonly<Record<number, BackendErrorKind>> = {
  400: 'validation',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not-found',
  409: 'conflict',
  429: 'rate-limited',
  501: 'unsupported',
  502: 'protocol',
  504: 'timeout',
};

interface Problem extends BackendErrorOptions {
  readonly status: number;
  readonly title?: string;
  /** For the user. */
  readonly detail?: string;
}

/** One call is one request. */
export class RestClient {
  readonly #options: RestOptions;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  /** @param sent by name: of GET the query, else the body */
  async send<T>(verb: string, path: string, sent: Fields, options: CallOptions, read: Read<T>): Promise<T> {
    const { baseUrl, headers: own, fetch: ask = fetch, timeout = 60_000 } = this.#options;
    const { signal, language } = options;
    const late = AbortSignal.timeout(timeout);
    try {
      signal?.throwIfAborted();
      const headers = new Headers(await own?.());
      if (language !== undefined) headers.set('Accept-Language', language);
      const response = await ask(baseUrl + addressOf(verb, path, sent), {
        // What is not there yet has no address of its own.
        method: verb === 'PUT' && path.endsWith('/0') ? 'POST' : verb,
        headers,
        ...(verb === 'GET' || verb === 'DELETE' ? {} : { body: bodyOf(sent, headers) }),
        signal: signal ? AbortSignal.any([signal, late]) : late,
        cache: 'no-store',
        redirect: 'error',
      });
      // What stands before the service (a proxy, a sign-in page) words its errors as it likes.
      if (!response.ok)
        throw toError({ ...fields(await answerOf(response).catch(() => undefined)), status: response.status });
      return read(await answerOf(response));
    } catch (error) {
      // Who aborted wants his own reason; browsers do not agree about the names of errors.
      signal?.throwIfAborted();
      if (error instanceof BackendError) throw withPlace(error, `${verb} ${path}`);
      const kind = late.aborted ? 'timeout' : error instanceof SyntaxError ? 'protocol' : 'network';
      throw new BackendError(kind, `${verb} ${path}: ${String(error)}`, { cause: error });
    }
  }
}

function addressOf(verb: string, path: string, sent: Fields): string {
  if (verb !== 'GET') return path.replace(/\/0$/, '');
  const query = Object.values(sent).flatMap((each) => Object.entries(fields(each)));
  return query.length === 0 ? path : `${path}?${query.map(([key, value]) => `${key}=${String(value)}`).join('&')}`;
}

/** Always with a type that a form of another site cannot send. */
function bodyOf(sent: Fields, headers: Headers): BodyInit {
  const blob = Object.values(sent).find((each) => each instanceof Blob);
  headers.set('Content-Type', blob?.type ?? 'application/json');
  return blob ?? JSON.stringify(toJson(sent));
}

export const toMap = (value: unknown): unknown => new Map(Object.entries(fields(value)));

/** JSON knows neither maps nor secrets: an object by key, and `{"new": "…"}`. */
export function toJson(value: unknown): unknown {
  if (isNewSecret(value)) return { new: value.reveal() };
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries: Iterable<readonly [PropertyKey, unknown]> = value instanceof Map ? value : Object.entries(value);
  return Object.fromEntries([...entries].map(([key, inner]) => [key, toJson(inner)]));
}

async function answerOf(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  return response.headers.get('Content-Type')?.startsWith('image/') ? response.blob() : response.json();
}

/** An error in the service's words (RFC 9457), by itself or within an answer. */
export function toError(answer: unknown): BackendError {
  const { status, title = '', detail, ...more } = one<Problem>('status')(answer);
  return new BackendError(KINDS[status] ?? 'server', `${status} ${title}`, { ...more, userMessage: detail });
}

/** Says in the log which call it was. */
function withPlace(error: BackendError, place: string): BackendError {
  return new BackendError(error.kind, `${place}: ${error.message}`, error);
}

export function fields(value: unknown): Fields {
  return { ...(typeof value === 'object' ? value : {}) };
}

function isModel<T>(value: unknown, keys: readonly string[]): value is T {
  return typeof value === 'object' && value !== null && keys.every((key) => fields(value)[key] !== undefined);
}

/** An object that has these members at least. */
export function one<T>(...keys: readonly (keyof NoInfer<T> & string)[]): Read<T> {
  return (answer) => {
    if (isModel<T>(answer, keys)) return answer;
    throw new BackendError('protocol', `The answer is no object with ${keys.join(', ')}.`);
  };
}

export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (answer) => {
    if (Array.isArray(answer)) return answer.map((each) => read(each));
    throw new BackendError('protocol', 'The answer is no list.');
  };
}

export function many<T>(...keys: readonly (keyof NoInfer<T> & string)[]): Read<readonly T[]> {
  return list(one<T>(...keys));
}

/** Makes of a member what JSON cannot say, where there is one, before the whole is looked at. */
export function member<T>(key: string, change: (value: unknown) => unknown, read: Read<T>): Read<T> {
  return (answer) =>
    read(fields(answer)[key] === undefined ? answer : { ...fields(answer), [key]: change(fields(answer)[key]) });
}

export function picture(answer: unknown): Blob {
  if (answer instanceof Blob) return answer;
  throw new BackendError('protocol', 'The answer is no image.');
}
