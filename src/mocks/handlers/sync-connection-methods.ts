import { TenantError } from '../tenant/tenant-error.js';
import type { SyncConnectionDraft, SyncConnectionRecord } from '../tenant/sync/sync-records.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { fieldMetadata } from './carriers.js';
import { textReader } from './language.js';
import type { Params } from './params.js';
import { connectionSummary, erpConnection } from './sync-carriers.js';

const BY_ID = { ErpConnectionId: 'Int32' } as const;
/** Configuration is the user's own. */
const KEPT = ['ConfigFields'];

/** `ErpSync`, its part about connections. */
export function syncConnectionMethods(tenant: Tenant): Agent {
  return {
    ...readingMethods(tenant),
    ...configurationMethods(tenant),
    ...writingMethods(tenant),
  };
}

function readingMethods(tenant: Tenant): Agent {
  const { connections } = tenant.sync;
  return {
    GetAllConnections: {
      parameters: { IncludeDeleted: 'Boolean' },
      returns: 'ErpConnection[]',
      run: (params) => {
        const includeDeleted = params.flag('IncludeDeleted');
        return connections
          .all()
          .filter(({ deleted }) => includeDeleted || !deleted)
          .map((record) => erpConnection(record, undefined));
      },
    },
    GetConnection: {
      parameters: BY_ID,
      returns: 'ErpConnection',
      untranslated: KEPT,
      run: (params) => {
        const record = connections.find(params.integer('ErpConnectionId'));
        return record ? whole(tenant, record) : null;
      },
    },
    GetErpSyncConnectionSummary: {
      parameters: { ErpSyncConnectionId: 'Int32' },
      returns: 'ErpSyncConnectionSummary',
      run: (params, { language }) => {
        const id = params.integer('ErpSyncConnectionId');
        const [record, summary] = [connections.find(id), connections.summary(id)];
        return record && summary ? connectionSummary(record, summary, textReader(language, tenant.resources)) : null;
      },
    },
  };
}

function whole({ sync }: Tenant, record: SyncConnectionRecord): object {
  return erpConnection(record, sync.connections.config(record.id) ?? new Map());
}

function configurationMethods({ sync: { connections, connectors } }: Tenant): Agent {
  return {
    GetConfigurationFields: {
      parameters: { ErpConnectorId: 'Int32' },
      returns: 'FieldMetadata[]',
      run: async (params) => {
        const id = params.integer('ErpConnectorId');
        const fields = await connectors.fields(id);
        if (!fields) throw new TenantError('SoNotFoundException', `ErpConnector id ${id} not found`);
        return fields.map(fieldMetadata);
      },
    },
    GetErpConnectionConfigFields: {
      parameters: BY_ID,
      returns: 'StringDictionary',
      untranslated: true,
      run: (params) => Object.fromEntries(connections.config(params.integer('ErpConnectionId')) ?? []),
    },
    // Called ErpConnectionId and meant as the connector's: both are looked for, in this order.
    TestConnectionByConfig: {
      parameters: { ...BY_ID, ConfigFields: 'StringDictionary' },
      returns: 'Boolean',
      run: (params) => connections.test(params.integer('ErpConnectionId'), params.dictionary('ConfigFields')),
    },
    TestConnectionById: {
      parameters: BY_ID,
      returns: 'Boolean',
      run: (params) => connections.testById(params.integer('ErpConnectionId')),
    },
    UpdateConnectionFields: {
      parameters: BY_ID,
      returns: 'Boolean',
      run: (params) => connections.updateFields(params.integer('ErpConnectionId')),
    },
  };
}

function writingMethods(tenant: Tenant): Agent {
  const { connections } = tenant.sync;
  return {
    SaveConnection: {
      parameters: { Connection: 'ErpConnection' },
      returns: 'ErpConnection',
      untranslated: KEPT,
      run: async (params) => whole(tenant, await connections.save(draftFrom(params.object('Connection')))),
    },
    DeleteConnection: {
      parameters: BY_ID,
      returns: 'void',
      run: (params) => connections.delete(params.integer('ErpConnectionId')),
    },
    ToggleErpConnectionActive: {
      parameters: BY_ID,
      returns: 'String[]',
      run: async (params) => {
        const problems = await connections.toggleActive(params.integer('ErpConnectionId'));
        return problems.map(({ text }) => text);
      },
    },
    SaveErpConnectionSyncPriorities: {
      parameters: { ErpConnectionIds: 'Int32[]' },
      returns: 'Boolean',
      run: (params) => connections.savePriorities(params.integers('ErpConnectionIds')),
    },
  };
}

/**
 * `Active`, the GUID and the like are the server's: what a client sends of them is not read. No `ConfigFields` are an
 * empty configuration, as on the real one a carrier from a list may wipe it.
 */
function draftFrom(params: Params): SyncConnectionDraft {
  return {
    id: params.integer('ErpConnectionId'),
    connectorId: params.integer('ErpConnectorId'),
    name: params.text('DisplayName'),
    description: params.text('DisplayDescription'),
    everyone: params.flag('AllAccess'),
    userGroupIds: params.integers('UserGroupAccessIds'),
    associateIds: params.integers('AssociateAccessIds'),
    deleted: params.flag('Deleted'),
    config: params.dictionary('ConfigFields'),
  };
}
