import { BackendError, type Backend, type BackendErrorKind, type CallOptions } from '../../src/backend/index.js';
import { ROUTES } from './rest-routes.js';

/**
 * Whether a request body is what the service's description says.
 *
 * @param operation `PUT /products/{id}`
 * @returns the names of members that are not, `''` for the whole; empty: all is well
 */
export type BodyCheck = (operation: string, body: unknown) => readonly string[];

/** A request, as a route wants to know it. */
export class Asked {
  readonly backend: Backend;
  readonly options: CallOptions;
  readonly #operation: string;
  readonly #parameters: Readonly<Record<string, string>>;
  readonly #query: URLSearchParams;
  readonly #body: unknown;
  readonly #check: BodyCheck;

  constructor(backend: Backend, request: Request, body: unknown, match: Match, check: BodyCheck) {
    const language = request.headers.get('Accept-Language');
    this.backend = backend;
    this.options = { signal: request.signal, ...(language === null ? {} : { language }) };
    this.#operation = match.operation;
    this.#parameters = match.parameters;
    this.#query = new URL(request.url).searchParams;
    this.#body = body;
    this.#check = check;
  }

  get id(): number {
    return Number(this.#parameters['id']);
  }

  parameter(name: string): string {
    return this.#parameters[name] ?? '';
  }

  flag(name: string): boolean {
    return this.#query.get(name) === 'true';
  }

  body<T>(): T {
    const body = this.#body;
    if (this.#accepts<T>(body)) return body;
    const words = `The body is not what ${this.#operation} takes.`;
    const names = this.#check(this.#operation, body);
    const fieldErrors = Object.fromEntries(names.map((name) => [name, words]));
    throw new BackendError('validation', words, { userMessage: words, fieldErrors });
  }

  #accepts<T>(body: unknown): body is T {
    return this.#check(this.#operation, body).length === 0;
  }
}

/** What a route answers with; `undefined` is 204. */
export type Route = (asked: Asked) => Promise<unknown>;

interface Match {
  /** `PUT /products/{id}` */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const PATTERNS = Object.keys(ROUTES).map((operation) => {
  const [verb = '', path = ''] = operation.split(' ');
  const pattern = path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { operation, verb, pattern: new RegExp(`^${pattern}$`) };
});

/** Addresses without parameters first: `/products/search` is no id. */
const BY_PRECISION = [...PATTERNS].sort((a, b) => a.operation.split('{').length - b.operation.split('{').length);

export function matchOf(verb: string, path: string): Match | undefined {
  for (const { operation, verb: known, pattern } of BY_PRECISION) {
    const found = known === verb ? pattern.exec(path) : null;
    if (!found) continue;
    const entries = Object.entries(found.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)] as const);
    return { operation, parameters: Object.fromEntries(entries) };
  }
  return undefined;
}

/**
 * A plain REST service in front of any backend: what a server would do that speaks `openapi.yaml`.
 *
 * @param base path that all its addresses begin with
 */
export function createRestService(
  backend: Backend,
  check: BodyCheck,
  base = '',
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const match = matchOf(request.method, new URL(request.url).pathname.slice(base.length));
      const route = match && ROUTES[match.operation];
      if (!route) throw new BackendError('not-found', 'Nothing answers here.');
      const answer = await route(new Asked(backend, request, await bodyOf(request), match, check));
      if (answer === undefined) return new Response(null, { status: 204 });
      if (answer instanceof Blob) return new Response(answer, { headers: { 'Content-Type': answer.type } });
      return Response.json(toPlain(answer));
    } catch (thrown) {
      const { status, ...problem } = problemOf(BackendError.from(thrown));
      const headers = { 'Content-Type': 'application/problem+json' };
      return Response.json({ status, ...problem }, { status, headers });
    }
  };
}

async function bodyOf(request: Request): Promise<unknown> {
  const type = request.headers.get('Content-Type');
  if (type?.startsWith('image/')) return new Blob([await request.arrayBuffer()], { type });
  const text = await request.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return body;
}

/** JSON has no maps, and errors are worded the same way wherever they stand. */
function toPlain(value: unknown): unknown {
  if (value instanceof Map) return toPlain(Object.fromEntries(value));
  if (value instanceof BackendError) return problemOf(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}

const STATUS: Readonly<Record<BackendErrorKind, number>> = {
  validation: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'rate-limited': 429,
  server: 500,
  unsupported: 501,
  protocol: 502,
  network: 503,
  timeout: 504,
};

function problemOf({ kind, message, userMessage, fieldErrors, retryable, retryAfter }: BackendError) {
  return { status: STATUS[kind], title: message, detail: userMessage, fieldErrors, retryable, retryAfter };
}
