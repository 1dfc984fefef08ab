import { SuperOfficeBackend } from '../../src/adapters/superoffice/index.js';
import { NewSecret, type Backend, type ConfigurationValue, type ConfigurationValues } from '../../src/backend/index.js';
import type { ContractSubject } from '../../src/contract/index.js';
import { createHandlers, createMockFetch, createTenant, MockBackend, type Tenant } from '../../src/mocks/index.js';

const CONNECTOR = 'Nordic ERP Gateway';

function subject(backend: Backend, values: ConfigurationValues): ContractSubject {
  const accepted = new Map<string, ConfigurationValue>([
    ...values,
    ['serviceUrl', 'https://erp.example/service'],
    ['companyCode', 'NO01'],
    ['userName', 'integration'],
    ['password', new NewSecret('FAKE-canary-7391')],
    ['priceBook', 'retail'],
    ['warehouse', '2'],
    ['timeout', '30'],
    ['markup', '1.25'],
    ['validFrom', '2027-01-31'],
    ['includeStock', true],
  ]);
  const refused = new Map(accepted).set('password', new NewSecret('wrong')).set('includeStock', false);
  return { backend, connectorName: CONNECTOR, accepted, refused };
}

export function freshTenant(): Tenant {
  return createTenant('demo', { wait: async () => {} });
}

/** The adapter for the WebAPI, over the handlers that speak its wire. */
export async function superOfficeSubject(tenant = freshTenant()): Promise<ContractSubject> {
  const backend = new SuperOfficeBackend({
    baseUrl: 'https://online.superoffice.example/Cust12345',
    getToken: () => '8A:Cust12345.test',
    fetch: createMockFetch(createHandlers(tenant)),
  });
  return subject(backend, (await backend.connections.create(CONNECTOR)).values);
}

/** The backend straight on the tenant. */
export async function mockSubject(tenant = freshTenant()): Promise<ContractSubject> {
  const backend = new MockBackend(tenant);
  return subject(backend, (await backend.connections.create(CONNECTOR)).values);
}
