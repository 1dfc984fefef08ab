import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { connectorEntity } from './sync-carriers.js';

/** Ids of entities travel in the address. */
const BY_ID = { erpSyncConnectorEntityId: 'Int32' } as const;
const ENTITY = 'ErpSyncConnectorEntity';

/** `ErpSync`, its part about sync connectors. */
export function syncConnectorMethods({ sync: { connectors } }: Tenant): Agent {
  return {
    GetAllConnectors: {
      parameters: {},
      returns: 'ListItem[]',
      run: () =>
        connectors
          .all()
          .filter(({ deleted }) => !deleted)
          .map(({ id, name }) => ({ Id: id, Name: name, ToolTip: '' })),
    },
    CreateDefaultErpSyncConnectorEntity: {
      parameters: {},
      returns: ENTITY,
      run: () => connectorEntity(connectors.draft()),
    },
    GetErpSyncConnectorEntity: {
      parameters: BY_ID,
      returns: ENTITY,
      run: (params) => {
        const record = connectors.find(params.integer('erpSyncConnectorEntityId'));
        return record ? connectorEntity(record) : null;
      },
    },
    SaveErpSyncConnectorEntity: {
      // Not wrapped: the body is the entity.
      parameters: { ErpConnectorId: 'Int32', DisplayName: 'String', URL: 'String', Deleted: 'Boolean' },
      returns: ENTITY,
      run: (params) =>
        connectorEntity(
          connectors.save({
            id: params.integer('ErpConnectorId'),
            name: params.text('DisplayName'),
            url: params.text('URL'),
            deleted: params.flag('Deleted'),
          }),
        ),
    },
    DeleteErpSyncConnectorEntity: {
      parameters: BY_ID,
      returns: 'void',
      run: (params) => {
        connectors.delete(params.integer('erpSyncConnectorEntityId'));
      },
    },
    CanDeleteErpSyncConnectorEntity: {
      parameters: { ErpSyncConnectorId: 'Int32' },
      returns: 'ErpSyncResponseCode',
      run: (params) => connectors.canDelete(params.integer('ErpSyncConnectorId')),
    },
    TestConnectorUrl: {
      parameters: { Url: 'String' },
      returns: 'ErpSyncResponseCode',
      run: async (params) => ((await connectors.testUrl(params.text('Url'))) ? 'NoError' : 'ErrorNotFound'),
    },
  };
}
