import { FaultPlan, type Latency } from './faults.js';
import { createHandlers } from './handlers/index.js';
import type { SeedName } from './tenant/seeds/index.js';
import { createTenant, type Tenant } from './tenant/tenant.js';

export interface MockOptions {
  /** A tenant that exists already, or a seed for a new one. Default `demo`. */
  readonly tenant?: Tenant | SeedName;
  readonly faults?: FaultPlan;
  readonly latency?: Latency;
  /** See {@link createHandlers}. */
  readonly baseUrl?: string;
  /** Where the page serves MSW's worker script. Default `/mockServiceWorker.js`. */
  readonly serviceWorkerUrl?: string;
}

export interface StartedMocks {
  readonly tenant: Tenant;
  readonly faults: FaultPlan;
  stop(): Promise<void>;
}

/**
 * Registers MSW's service worker, so that this page's requests to the WebAPI are answered by a simulated tenant.
 * Browsers only, on https or localhost.
 */
export async function startMocks(options: MockOptions = {}): Promise<StartedMocks> {
  const { faults = new FaultPlan(), serviceWorkerUrl = '/mockServiceWorker.js' } = options;
  const tenant = typeof options.tenant === 'object' ? options.tenant : createTenant(options.tenant);
  const closing = new AbortController();
  // Only now: MSW's browser entry cannot be loaded in Node. And caught: bundlers for a server that cannot find it at all
  // take that for a fault of the build, unless it is one that the code knows of.
  const { setupWorker } = await import('msw/browser').catch((cause: unknown) => {
    throw new Error('The service worker of the mocks needs a page: msw/browser could not be loaded.', { cause });
  });
  const worker = setupWorker(
    ...createHandlers(tenant, {
      faults,
      closing: closing.signal,
      ...(options.latency === undefined ? {} : { latency: options.latency }),
      ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    }),
  );
  // MSW 3 reads onUnhandledFrame, MSW 2 onUnhandledRequest: the page's own files are none of our business in either.
  const start = {
    quiet: true,
    onUnhandledFrame: 'bypass',
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: serviceWorkerUrl },
  } as const;
  await worker.start(start);
  return {
    tenant,
    faults,
    stop: async () => {
      closing.abort();
      await worker.stop();
    },
  };
}
