import type { Tenant } from '../tenant/tenant.js';
import { TenantError } from '../tenant/tenant-error.js';
import type { Agent } from './agent.js';
import { erpActorTypeOf } from './erp-actor-names.js';
import { defaultValue, fieldDefaultFrom } from './sync-mapping-carriers.js';

const OF_ACTOR = { ErpConnectionId: 'Int32', ErpActorType: 'ErpActorType' } as const;

/** `ErpSync`, its part about what fields start with, their order, and what can be searched for. */
export function syncFieldMethods({ sync }: Tenant): Agent {
  const { actors, defaults, imports } = sync;
  return {
    GetDefaultValueInfo: {
      parameters: { ErpFieldId: 'Int32' },
      returns: 'ErpSyncDefaultValue',
      run: (params) => {
        const field = actors.field(params.integer('ErpFieldId'));
        return field ? defaultValue(field) : null;
      },
    },
    SaveDefaultValueInfo: {
      parameters: { ErpSyncDefaultValue: 'ErpSyncDefaultValue' },
      returns: 'ErpSyncDefaultValue',
      run: (params) => {
        const value = params.object('ErpSyncDefaultValue');
        return defaultValue(defaults.save(value.integer('ErpFieldId'), fieldDefaultFrom(value)));
      },
    },
    MoveErpFieldItem: {
      parameters: { ErpFieldId: 'Int32', Direction: 'Int32', ...OF_ACTOR },
      returns: 'void',
      run: (params) => {
        const name = params.text('ErpActorType');
        const type = erpActorTypeOf(name);
        if (!type) throw new TenantError('ArgumentException', `There is no actor type “${name}”.`, 'ErpActorType');
        const id = params.integer('ErpConnectionId');
        actors.move(id, type, params.integer('ErpFieldId'), params.integer('Direction'));
      },
    },
    SupportsAdvancedSearch: {
      parameters: OF_ACTOR,
      returns: 'Boolean',
      run: (params) => {
        const type = erpActorTypeOf(params.text('ErpActorType'));
        return type !== undefined && imports.supportsAdvancedSearch(params.integer('ErpConnectionId'), type);
      },
    },
  };
}
