import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { userGroup } from './carriers.js';

/** `User`: only the groups, for servers where the MDO list is not wanted. */
export function userAgent(tenant: Tenant): Agent {
  return {
    GetAllUserGroups: {
      parameters: { IncludeDeleted: 'Boolean' },
      returns: 'UserGroup[]',
      run: (params) => {
        const includeDeleted = params.flag('IncludeDeleted');
        return tenant.directory
          .userGroups()
          .filter(({ deleted }) => includeDeleted || !deleted)
          .map((group, index) => userGroup(group, index + 1));
      },
    },
  };
}
