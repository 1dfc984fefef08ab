import * as v from 'valibot';
import { BackendError, serviceLanguage, type BackendErrorKind, type CallOptions } from '../../backend/index.js';
import { protocolError, type CallContext } from './errors.js';
import { readXsrfToken } from './xsrf.js';

export interface SuperOfficeOptions {
  /** The tenant, with or without `/api`: `https://online.superoffice.com/Cust12345`, or `''` inside a SuperOffice page. */
  readonly baseUrl: string;
  /**
   * The access token, asked for before every call, so that a renewed one is used at once. Without it the adapter uses
   * the session cookie of the page and its XSRF token.
   */
  readonly getToken?: () => string | Promise<string>;
  /** How the token is presented. Default `Bearer`; web panels of an onsite installation have a `SOTicket`. */
  readonly scheme?: 'Bearer' | 'SOTicket';
  /** Default: the `XSRF-TOKEN` cookie or the hidden input `XSRF_TOKEN` that SuperOffice puts into its pages. */
  readonly getXsrfToken?: () => string | Promise<string>;
  /** For texts when a call names no language. Default `en`. */
  readonly language?: string;
  /** Default: the page's `fetch`. A page that mocks without a service worker hands in its own. */
  readonly fetch?: typeof fetch;
  /** Told of every call that failed, for the host's log. The correlation id is the one that the user is shown. */
  readonly onFailure?: (failure: CallFailure) => void;
  /** Milliseconds. Connectors answer synchronously, so calls that reach one get `slow`. Default 30,000 and 60,000. */
  readonly timeouts?: { readonly read?: number; readonly slow?: number };
}

export interface CallFailure {
  /** `Quote/GetConnection` */
  readonly call: string;
  readonly kind: BackendErrorKind;
  /** Technical, without secrets. */
  readonly message: string;
  readonly correlationId: string | undefined;
  readonly milliseconds: number;
}

/** One method of an agent. */
export interface AgentCall<Answer> {
  /** `Quote/GetConnection` */
  readonly name: string;
  /** Named parameters. Absent: the body is empty, as the server expects of a method without parameters. */
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** What a good answer looks like; `undefined` for a method that answers nothing (204). */
  readonly answer: v.GenericSchema<unknown, Answer>;
  /** Reaches a connector. */
  readonly slow?: boolean;
  /** Multi-language strings and resources as they are stored: what is edited must come back whole. */
  readonly raw?: boolean;
}

/** For methods that answer 204; a body that says nothing is as good. */
export const nothing: v.GenericSchema<unknown, undefined> = v.pipe(
  v.nullish(v.picklist([''])),
  v.transform(() => undefined),
);

/** `fetch` for the WebAPI's agents: credentials, language, time limits, and one kind of error. */
export class SuperOfficeClient {
  readonly #options: SuperOfficeOptions;
  readonly #agents: string;

  constructor(options: SuperOfficeOptions) {
    this.#options = options;
    this.#agents = agentsUrl(options.baseUrl);
  }

  /** The language that the service is asked for texts in. */
  languageOf({ language }: CallOptions = {}): string {
    return serviceLanguage(language ?? this.#options.language ?? 'en');
  }

  /** @throws BackendError, or the reason of `options.signal` when that aborted */
  async call<Answer>(call: AgentCall<Answer>, options: CallOptions = {}): Promise<Answer> {
    const started = performance.now();
    try {
      return await this.#attempt(call, options);
    } catch (thrown) {
      if (thrown instanceof BackendError) {
        const { kind, correlationId } = thrown;
        // What reaches a connector may send secrets, and who answers likes to quote what was sent.
        const message = call.slow ? thrown.message.replace(/: .*/s, '') : thrown.message;
        const milliseconds = performance.now() - started;
        this.#options.onFailure?.({ call: call.name, kind, message, correlationId, milliseconds });
      }
      throw thrown;
    }
  }

  async #attempt<Answer>(call: AgentCall<Answer>, options: CallOptions): Promise<Answer> {
    const context: CallContext = { name: call.name, correlationId: correlationId() };
    const limit = this.#timeLimit(call);
    const expired = new AbortController();
    const timer = setTimeout(() => expired.abort(), limit);
    const signal = options.signal ? AbortSignal.any([options.signal, expired.signal]) : expired.signal;
    try {
      options.signal?.throwIfAborted();
      const headers = await this.#headers(call, context, signal, this.languageOf(options));
      const { response, text } = await this.#exchange(call, context, signal, headers);
      return await this.#read(call, context, response, text);
    } catch (thrown) {
      // Engines name aborts differently: what was aborted counts, not the error's name.
      if (options.signal?.aborted) throw options.signal.reason;
      if (expired.signal.aborted && !(thrown instanceof BackendError && thrown.kind !== 'network')) {
        const { correlationId } = context;
        throw new BackendError('timeout', `${call.name} did not answer within ${limit / 1000} s.`, { correlationId });
      }
      throw thrown instanceof BackendError ? thrown : protocolError(context, 'it could not be read');
    } finally {
      clearTimeout(timer);
    }
  }

  /** Only what happens in here can be the network's fault. */
  async #exchange(
    call: AgentCall<unknown>,
    { name, correlationId }: CallContext,
    signal: AbortSignal,
    headers: Headers,
  ): Promise<{ readonly response: Response; readonly text: string }> {
    const send = this.#options.fetch ?? fetch;
    const body = call.parameters ? { body: await jsonOf(call.parameters) } : {};
    try {
      const response = await send(`${this.#agents}${name}`, {
        method: 'POST',
        headers,
        ...body,
        credentials: this.#options.getToken ? 'omit' : 'same-origin',
        cache: 'no-store',
        // Following one would send the body to whoever answers there.
        redirect: 'manual',
        signal,
      });
      return { response, text: await response.text() };
    } catch (cause) {
      throw new BackendError('network', `${name} got no answer: ${String(cause)}`, { correlationId, cause });
    }
  }

  async #read<Answer>(
    call: AgentCall<Answer>,
    context: CallContext,
    response: Response,
    text: string,
  ): Promise<Answer> {
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    let json: unknown;
    if (isJson && text !== '') {
      try {
        json = JSON.parse(text);
      } catch {
        // Without the engine's own error: it quotes the text, and that may hold anything.
        if (response.ok) throw protocolError(context, 'not JSON');
      }
    } else if (response.ok && text !== '') {
      throw (await serviceErrors()).unexpectedText(context, text);
    }
    if (!response.ok || mayBeError(json)) {
      const failure = (await serviceErrors()).failureOf(context, response, json);
      if (failure) throw failure;
    }
    const parsed = v.safeParse(call.answer, json);
    if (parsed.success) return parsed.output;
    throw (await serviceErrors()).unexpectedShape(context, parsed.issues[0]);
  }

  async #headers(
    call: AgentCall<unknown>,
    context: CallContext,
    signal: AbortSignal,
    language: string,
  ): Promise<Headers> {
    const { getToken, scheme = 'Bearer', getXsrfToken = readXsrfToken } = this.#options;
    const headers = new Headers({
      accept: 'application/json',
      'content-type': 'application/json',
      // 'x' means "as stored". It must be said: the browser would send its own Accept-Language.
      'so-language': call.raw ? 'x' : language,
    });
    try {
      if (getToken) headers.set('authorization', `${scheme} ${await abortable(getToken(), signal)}`);
      else headers.set('x-xsrf-token', await abortable(getXsrfToken(), signal));
    } catch {
      signal.throwIfAborted();
      // Without the cause: it may quote the token.
      const { correlationId } = context;
      throw new BackendError('unauthenticated', `${call.name}: no usable credentials.`, { correlationId });
    }
    return headers;
  }

  #timeLimit(call: AgentCall<unknown>): number {
    const { read = 30_000, slow = 60_000 } = this.#options.timeouts ?? {};
    return call.slow ? slow : read;
  }
}

/** `https://host/Cust1` → `https://host/Cust1/api/v1/Agents/`, as SuperOffice's own client does it. */
function agentsUrl(baseUrl: string): string {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return `${base.endsWith('api/') ? base : `${base}api/`}v1/Agents/`;
}

/** Loaded when something is wrong. */
const serviceErrors = () => import('./service-errors.js');

/** A good status says little: some errors come with one. */
const mayBeError = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && ('Error' in json || 'Message' in json);

function correlationId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A host's token function may never answer; the call's own limits hold all the same. */
function abortable<T>(value: T | Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason as Error);
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    Promise.resolve(value)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort));
  });
}

/** Some old frameworks teach arrays to write themselves, as texts; a service would then get those. */
async function jsonOf(parameters: object): Promise<string> {
  const patched = 'toJSON' in [] || 'toJSON' in {};
  return (patched ? (await import('./plain-json.js')).plainJson(parameters) : undefined) ?? JSON.stringify(parameters);
}
