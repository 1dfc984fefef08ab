import type { Backend } from '../../src/backend/index.js';
import type { ContractSubject } from '../../src/contract/index.js';
import { watchBackend } from '../../src/core/watched-backend.js';
import { MockBackend } from '../../src/mocks/index.js';
import { freshTenant, subjectOn } from '../contract/subjects.js';
import { RestBackend } from './rest-backend.js';
import { createRestService, type BodyCheck } from './rest-service.js';

/** `fetch` and answers that went through it. */
export type Recorder = (request: Request, response: Response) => Promise<void> | void;

export const BASE_URL = 'https://erp.example/admin/v1';

/** A `fetch` that the service answers in this very process; like the real one it rejects with the signal's reason. */
export function fetchOf(service: (request: Request) => Promise<Response>, record?: Recorder): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const signal = init?.signal;
    signal?.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason instanceof Error ? signal.reason : new Error()));
    });
    const response = await Promise.race([service(request), aborted]);
    await record?.(request, response.clone());
    return response;
  };
}

/** As elements see it: they look at the answers of a backend that does not. */
function seenByElements(backend: Backend): Backend {
  return watchBackend(backend, { before: () => undefined, made: () => undefined });
}

/** The example adapter on the example service, with the tenant that the other backends are tested on. */
export function restSubject(check: BodyCheck, record?: Recorder): Promise<ContractSubject> {
  const tenant = freshTenant();
  const service = createRestService(new MockBackend(tenant.tenant), check, '/admin/v1');
  const open = (): Backend => seenByElements(new RestBackend({ baseUrl: BASE_URL, fetch: fetchOf(service, record) }));
  return subjectOn(open, tenant);
}
