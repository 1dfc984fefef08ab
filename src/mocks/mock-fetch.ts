import { getResponse, type RequestHandler } from 'msw';
import { isPassthrough } from './passthrough.js';
import { orAborted } from './waiting.js';

/**
 * A `fetch` that MSW handlers answer in this very process: no service worker, no interception. For pages that must not
 * register one, and for tests in Node.
 *
 * Like the real one it rejects with the signal's reason when aborted, and with a TypeError when there is no network
 * (`HttpResponse.error()`) or nobody answers at that address. Relative addresses work in a browser.
 */
export function createMockFetch(handlers: readonly RequestHandler[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    // A caller that gives the signal beside a Request means this one.
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    const response = await orAborted(answer(handlers, request), signal);
    if (response && response.type !== 'error' && !isPassthrough(response)) return response;
    throw new TypeError(response ? 'Failed to fetch' : `Failed to fetch: no mock answers ${request.url}`);
  };
}

function answer(handlers: readonly RequestHandler[], request: Request): Promise<Response | undefined> {
  const baseUrl = typeof location === 'undefined' ? undefined : location.href;
  return getResponse([...handlers], request, baseUrl === undefined ? {} : { baseUrl });
}
