import type { Loader } from '@storybook/web-components-vite';
import type { RequestHandler } from 'msw';
import { setupWorker, type SetupWorker } from 'msw/browser';
import { SuperOfficeBackend } from '../src/adapters/superoffice/index.js';
import type { Backend } from '../src/backend/index.js';
import { createHandlers, createTenant, type HandlerOptions, type SeedName, type Tenant } from '../src/mocks/index.js';

/** A story's network: `parameters: { mocks: { tenant: 'large', latency: 800 } satisfies StoryMocks }`. */
export interface StoryMocks extends Omit<HandlerOptions, 'baseUrl'> {
  /** Default `demo`. */
  readonly tenant?: SeedName;
}

/** What `loadNetwork` hands to a story: `render: (args, { loaded }) => …(loaded as StoryNetwork).backend`. */
export interface StoryNetwork {
  readonly backend: Backend;
  readonly tenant: Tenant;
}

const BASE_URL = '/mocked-superoffice';
let worker: Promise<SetupWorker> | undefined;

async function startWorker(): Promise<SetupWorker> {
  const started = setupWorker();
  // Storybook's own files are none of our business. (msw-storybook-addon starts the worker with an option of MSW 2.)
  await started.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return started;
}

/**
 * Gives every story a fresh simulated tenant behind the service worker and a backend that talks to it, so that no
 * story sees what another one changed. Handlers in `parameters.msw` come before the tenant's.
 */
export const loadNetwork: Loader = async ({ parameters }) => {
  const { tenant: seed = 'demo', ...options } = (parameters['mocks'] ?? {}) as StoryMocks;
  const own = (parameters['msw'] ?? []) as readonly RequestHandler[];
  const tenant = createTenant(seed);
  const running = await (worker ??= startWorker());
  running.resetHandlers();
  running.use(...own, ...createHandlers(tenant, { ...options, baseUrl: location.origin + BASE_URL }));
  const backend = new SuperOfficeBackend({ baseUrl: location.origin + BASE_URL, getToken: () => 'a-token' });
  return { backend, tenant } satisfies StoryNetwork;
};
