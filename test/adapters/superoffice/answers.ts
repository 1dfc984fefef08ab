import { SuperOfficeBackend, type SuperOfficeOptions } from '../../../src/adapters/superoffice/index.js';

export interface SentCall {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly init: RequestInit;
}

/** A backend whose every call gets the same answer, and what it sent. */
export function answering(
  answer: (call: SentCall) => Response | Promise<Response>,
  {
    getToken,
    ...options
  }: Partial<Omit<SuperOfficeOptions, 'getToken'>> & { getToken?: SuperOfficeOptions['getToken'] | undefined } = {
    getToken: () => 'token',
  },
): { readonly backend: SuperOfficeBackend; readonly sent: readonly SentCall[] } {
  const sent: SentCall[] = [];
  const backend = new SuperOfficeBackend({
    baseUrl: 'https://online.superoffice.example/Cust1',
    ...(getToken ? { getToken } : {}),
    fetch: async (input, init = {}) => {
      const call = {
        url: input instanceof Request ? input.url : String(input),
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? init.body : '',
        init,
      };
      sent.push(call);
      return answer(call);
    },
    ...options,
  });
  return { backend, sent };
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json; charset=utf-8', ...init.headers },
  });
}

/** Never answers, but listens to the signal as `fetch` does. */
export function hanging({ init }: SentCall): Promise<Response> {
  return new Promise((_resolve, reject) => {
    const { signal } = init;
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (thrown) {
    return thrown;
  }
  throw new Error('expected a rejection');
}
