import type { Tenant } from '../tenant/tenant.js';
import type { Agent, AgentMethod } from './agent.js';
import { syncConnectionMethods } from './sync-connection-methods.js';
import { syncConnectorMethods } from './sync-connector-methods.js';
import { syncEngineMethods } from './sync-engine-methods.js';
import { syncFieldMethods } from './sync-field-methods.js';
import { syncMappingMethods } from './sync-mapping-methods.js';

/** `ErpSync`: synchronisation. Online all of its methods are closed to apps that are not registered for them. */
export function syncAgent(tenant: Tenant): Agent {
  const methods = {
    ...syncConnectorMethods(tenant),
    ...syncConnectionMethods(tenant),
    ...syncMappingMethods(tenant),
    ...syncFieldMethods(tenant),
    ...syncEngineMethods(tenant),
  };
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, restricted(method, tenant)]));
}

function restricted(method: AgentMethod, { rights }: Tenant): AgentMethod {
  return {
    ...method,
    run: (params, call) => {
      rights.check('sync');
      return method.run(params, call);
    },
  };
}
