import { TenantError } from '../tenant/tenant-error.js';
import type { ActorTypeRecord, FieldMapping } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { erpActorTypeOf } from './erp-actor-names.js';
import type { Params } from './params.js';
import { actorTypeMapping, fieldMappingFrom, listChangesFrom, listMappingContainer } from './sync-mapping-carriers.js';

const BY_ID = { ErpConnectionId: 'Int32' } as const;

/** `ErpSync`, its part about where values of fields and items of lists go. */
export function syncMappingMethods({ sync }: Tenant): Agent {
  return { ...actorMethods(sync), ...listMethods(sync) };
}

function actorMethods(sync: Tenant['sync']): Agent {
  const actorOf = (connectionId: number, name: string): ActorTypeRecord | undefined =>
    sync.actors.types(connectionId).find(({ type }) => type === erpActorTypeOf(name));
  return {
    GetActorTypeMapping: {
      parameters: { ...BY_ID, ActorType: 'ErpActorType' },
      returns: 'ErpSyncActorTypeMapping',
      run: (params) => {
        const actor = actorOf(params.integer('ErpConnectionId'), params.text('ActorType'));
        return actor ? actorTypeMapping(sync, actor) : null;
      },
    },
    GetCrmActorType: {
      parameters: { ...BY_ID, ErpActorType: 'ErpActorType' },
      returns: 'CrmActorType',
      run: (params) => actorOf(params.integer('ErpConnectionId'), params.text('ErpActorType'))?.crmType ?? 'Unknown',
    },
    SaveActorTypeMapping: {
      parameters: { Mapping: 'ErpSyncActorTypeMapping' },
      returns: 'ErpSyncActorTypeMapping',
      run: (params) => {
        const mapping = params.object('Mapping');
        const id = mapping.integer('ErpConnectionId');
        const name = mapping.text('ActorTypeErp');
        const type = erpActorTypeOf(name);
        if (!type) throw new TenantError('ArgumentException', `There is no actor type “${name}”.`, 'ActorTypeErp');
        sync.actors.save(id, type, { active: mapping.flag('IsActive'), fields: fieldsFrom(sync, mapping) });
        const saved = actorOf(id, type);
        return saved ? actorTypeMapping(sync, saved) : null;
      },
    },
    // Columns of lists in SuperOffice's own user interface: this tenant has none that could be out of date.
    ValidateArchiveColumnConfig: {
      parameters: { ListOwner: 'String', ...BY_ID },
      returns: 'void',
      run: (params) => {
        const id = params.integer('ErpConnectionId');
        if (!sync.connections.find(id)) {
          throw new TenantError('SoNotFoundException', `ErpConnection id ${id} not found`);
        }
      },
    },
  };
}

/** By key; a row without one is found by its id. */
function fieldsFrom({ actors }: Tenant['sync'], mapping: Params): ReadonlyMap<string, FieldMapping> {
  return new Map(
    mapping.objects('FieldMappings').map((row) => {
      const key = row.text('ErpFieldKey') || (actors.field(row.integer('ErpFieldId'))?.key ?? '');
      return [key, fieldMappingFrom(row)];
    }),
  );
}

function listMethods({ connections, listMappings }: Tenant['sync']): Agent {
  const containerOf = (id: number): object | null => {
    const record = connections.find(id);
    return record ? listMappingContainer(record, listMappings.all(id)) : null;
  };
  return {
    GetConnectionListMappings: {
      parameters: BY_ID,
      returns: 'ErpConnectionListMappingContainer',
      run: (params) => containerOf(params.integer('ErpConnectionId')),
    },
    SaveConnectionListMappings: {
      parameters: { ListMapping: 'ErpConnectionListMappingContainer' },
      returns: 'ErpConnectionListMappingContainer',
      run: (params) => {
        const container = params.object('ListMapping');
        const id = container.integer('ErpConnectionId');
        listMappings.saveAll(id, listChangesFrom(container));
        return containerOf(id);
      },
    },
  };
}
