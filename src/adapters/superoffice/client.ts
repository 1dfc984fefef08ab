import * as v from 'valibot';
import { BackendError, type CallOptions } from '../../backend/index.js';
import { errorBodyOf, failedAnswer, protocolError, type CallContext } from './errors.js';
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
  /** Milliseconds. Connectors answer synchronously, so calls that reach one get `slow`. Default 30,000 and 60,000. */
  readonly timeouts?: { readonly read?: number; readonly slow?: number };
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

/** For methods that answer 204. Older servers send `null` or an empty text instead. */
export const nothing: v.GenericSchema<unknown, undefined> = v.pipe(
  v.nullish(v.literal('')),
  v.transform(() => undefined),
);

const MAX_TEXT_IN_MESSAGE = 200;

/** `fetch` for the WebAPI's agents: credentials, language, time limits, and one kind of error. */
export class SuperOfficeClient {
  readonly #options: SuperOfficeOptions;
  readonly #agents: string;

  constructor(options: SuperOfficeOptions) {
    this.#options = options;
    this.#agents = agentsUrl(options.baseUrl);
  }

  /** @throws BackendError, or the reason of `options.signal` when that aborted */
  async call<Answer>(call: AgentCall<Answer>, options: CallOptions = {}): Promise<Answer> {
    const context: CallContext = { name: call.name, correlationId: correlationId() };
    const limit = this.#timeLimit(call);
    const expired = new AbortController();
    const timer = setTimeout(() => expired.abort(), limit);
    const signal = options.signal ? AbortSignal.any([options.signal, expired.signal]) : expired.signal;
    try {
      options.signal?.throwIfAborted();
      return await this.#exchange(call, context, signal, options.language);
    } catch (thrown) {
      // Engines name aborts differently: what was aborted counts, not the error's name.
      if (options.signal?.aborted) throw options.signal.reason;
      if (thrown instanceof BackendError) throw thrown;
      const { correlationId } = context;
      if (expired.signal.aborted) {
        throw new BackendError('timeout', `${call.name} did not answer within ${limit / 1000} s.`, { correlationId });
      }
      throw new BackendError('network', `${call.name} got no answer: ${String(thrown)}`, {
        correlationId,
        cause: thrown,
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async #exchange<Answer>(
    call: AgentCall<Answer>,
    context: CallContext,
    signal: AbortSignal,
    language: string | undefined,
  ): Promise<Answer> {
    const send = this.#options.fetch ?? fetch;
    const response = await send(`${this.#agents}${call.name}`, {
      method: 'POST',
      headers: await this.#headers(call, context, signal, language),
      ...(call.parameters ? { body: JSON.stringify(call.parameters) } : {}),
      credentials: this.#options.getToken ? 'omit' : 'same-origin',
      cache: 'no-store',
      // Following one would send the body to whoever answers there.
      redirect: 'manual',
      signal,
    });
    const text = await response.text();
    return this.#read(call, context, response, text);
  }

  #read<Answer>(call: AgentCall<Answer>, context: CallContext, response: Response, text: string): Answer {
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
    let json: unknown;
    if (isJson && text !== '') {
      try {
        json = JSON.parse(text);
      } catch (cause) {
        if (response.ok) throw protocolError(context, 'not JSON', cause);
      }
    } else if (response.ok && text !== '') {
      throw unexpectedText(context, text);
    }
    const error = errorBodyOf(json, !response.ok);
    if (!response.ok || error) throw failedAnswer(context, response, error);

    const parsed = v.safeParse(call.answer, json);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    throw protocolError(
      context,
      `${v.getDotPath(issue) ?? 'the answer'}: ${issue.message}`.slice(0, MAX_TEXT_IN_MESSAGE),
    );
  }

  async #headers(
    call: AgentCall<unknown>,
    context: CallContext,
    signal: AbortSignal,
    language: string | undefined,
  ): Promise<Record<string, string>> {
    const { getToken, scheme = 'Bearer', getXsrfToken = readXsrfToken } = this.#options;
    // 'x' means "as stored". It must be said: the browser would send its own Accept-Language.
    const soLanguage = call.raw ? 'x' : (language ?? this.#options.language ?? 'en').split('-')[0] || 'en';
    const headers: Record<string, string> = {
      accept: 'application/json',
      'content-type': 'application/json',
      'so-language': soLanguage,
    };
    try {
      if (getToken) headers['authorization'] = `${scheme} ${await abortable(getToken(), signal)}`;
      else headers['x-xsrf-token'] = await abortable(getXsrfToken(), signal);
    } catch (cause) {
      if (signal.aborted) throw cause;
      const { correlationId } = context;
      throw new BackendError('unauthenticated', `${call.name}: no credentials.`, { correlationId, cause });
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

function unexpectedText(context: CallContext, text: string): BackendError {
  // A gateway that lost the session likes to answer 200 with its sign-in page.
  if (/^\s*<(!doctype|html)/i.test(text)) {
    return new BackendError('unauthenticated', `${context.name} was answered by a web page, not by the service.`, {
      correlationId: context.correlationId,
    });
  }
  return protocolError(context, 'not JSON');
}

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
