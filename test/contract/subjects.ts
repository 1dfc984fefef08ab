import { SuperOfficeBackend } from '../../src/adapters/superoffice/index.js';
import { NewSecret, type Backend, type ConfigurationValue, type ConfigurationValues } from '../../src/backend/index.js';
import type { ContractSubject, ContractSync } from '../../src/contract/index.js';
import { createHandlers, createMockFetch, createTenant, MockBackend, type Tenant } from '../../src/mocks/index.js';

const CONNECTOR = 'Nordic ERP Gateway';

/** The demo tenant's sync connector and connections. */
const SYNC = { connectorId: 1, activeId: 3, readyId: 4, refusedId: 5 };

export interface ContractTenant {
  readonly tenant: Tenant;
  /** Lets the tenant's time pass. */
  readonly pass: (milliseconds: number) => void;
}

export function freshTenant(): ContractTenant {
  let now = Date.parse('2026-11-02T09:00:00Z');
  const tenant = createTenant('demo', { wait: async () => {}, clock: () => new Date(now) });
  return { tenant, pass: (milliseconds) => void (now += milliseconds) };
}

function subject(
  reopen: () => Backend,
  values: ConfigurationValues,
  backend: Backend,
  { tenant, pass }: ContractTenant,
): ContractSubject {
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
  const sync = { ...syncFacts(), pass, reopen, close: () => tenant.rights.deny('sync') };
  return { backend, connectorName: CONNECTOR, accepted, refused, sync };
}

function syncFacts(): Omit<ContractSync, 'pass' | 'reopen' | 'close'> {
  const accepted = new Map<string, ConfigurationValue>([
    ['Filename', 'Contract.xlsm'],
    ['CheckboxField', true],
    ['DateField', '2027-01-31'],
    ['DoubleField', '1.25'],
    ['IntegerField', '42'],
    ['PasswordField', new NewSecret('FAKE-canary-2718')],
    ['TextField', '[I:1]'],
    ['ListField', 'item3'],
  ]);
  return {
    ...SYNC,
    accepted,
    refused: new Map(accepted).set('Filename', 'missing.xlsm'),
    url: 'https://erp.example.com/ErpConnectorWS.svc?ConnectorName=Test.Excel',
    deadUrl: 'https://nowhere.example/ErpConnectorWS.svc',
    refusedFor: ['mappings', 'list-mapping', 'configuration'],
  };
}

/** What a backend on the tenant is tested with. */
export async function subjectOn(open: () => Backend, contractTenant: ContractTenant): Promise<ContractSubject> {
  const backend = open();
  return subject(open, (await backend.connections.create(CONNECTOR)).values, backend, contractTenant);
}

/** The adapter for the WebAPI, over the handlers that speak its wire. */
export async function superOfficeSubject(contractTenant = freshTenant()): Promise<ContractSubject> {
  const fetch = createMockFetch(createHandlers(contractTenant.tenant));
  return subjectOn(
    () =>
      new SuperOfficeBackend({
        baseUrl: 'https://online.superoffice.example/Cust12345',
        getToken: () => '8A:Cust12345.test',
        fetch,
      }),
    contractTenant,
  );
}

/** The backend straight on the tenant. */
export function mockSubject(contractTenant = freshTenant()): Promise<ContractSubject> {
  return subjectOn(() => new MockBackend(contractTenant.tenant), contractTenant);
}
