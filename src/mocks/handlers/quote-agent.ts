import { OK_ANSWER, refusal } from '../connectors/quote-connector.js';
import type { QuoteConnectionDraft, QuoteConnectionRecord } from '../tenant/quote-connections.js';
import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { fieldMetadata, pluginResponse, quoteConnection } from './carriers.js';
import type { Params } from './params.js';
import { priceListMethods } from './price-list-methods.js';
import { productMethods } from './product-methods.js';

const BY_ID = { QuoteConnectionId: 'Int32' } as const;

/** `Quote`: the administration of connections, price lists and products. */
export function quoteAgent(tenant: Tenant): Agent {
  return {
    ...readingMethods(tenant),
    ...writingMethods(tenant),
    ...connectorMethods(tenant),
    ...priceListMethods(tenant),
    ...productMethods(tenant),
  };
}

async function started(tenant: Tenant, record: QuoteConnectionRecord): Promise<object> {
  return quoteConnection(record, await tenant.quoteConnections.start(record));
}

function allStarted(tenant: Tenant, records: readonly QuoteConnectionRecord[]): Promise<object[]> {
  return Promise.all(records.map((record) => started(tenant, record)));
}

/** Those of the user that start: a connection that does not is not available. */
async function available(tenant: Tenant): Promise<object[]> {
  const usable = tenant.quoteConnections.usableBy(tenant.directory.currentAssociateId);
  const answers = await Promise.all(usable.map((record) => tenant.quoteConnections.start(record)));
  return usable.flatMap((record, index) => {
    const answer = answers[index];
    return answer && answer.status !== 'Error' ? [quoteConnection(record, answer)] : [];
  });
}

function readingMethods(tenant: Tenant): Agent {
  const { quoteConnections } = tenant;
  return {
    HasConnections: {
      parameters: {},
      returns: 'PluginResponse',
      run: async () => {
        const some = (await available(tenant)).length > 0;
        return pluginResponse(some ? OK_ANSWER : refusal('There is no ERP connection that you can use.', '', 'NONE'));
      },
    },
    // Deleted ones too: the documentation leaves it open, so a client has to look at `Deleted`.
    GetAllInstalledQuoteConnections: {
      parameters: {},
      returns: 'QuoteConnection[]',
      run: () => allStarted(tenant, quoteConnections.all()),
    },
    GetAllAvailableQuoteConnections: {
      parameters: {},
      returns: 'QuoteConnection[]',
      run: () => available(tenant),
    },
    GetAllAvailableQuoteConnectionsWithPriceLists: {
      parameters: {},
      returns: 'QuoteConnection[]',
      run: () => available(tenant),
    },
    GetConnectionsForAssociate: {
      parameters: { AssociateId: 'Int32' },
      returns: 'QuoteConnection[]',
      run: (params) => allStarted(tenant, quoteConnections.usableBy(params.integer('AssociateId'))),
    },
    GetConnection: {
      parameters: BY_ID,
      returns: 'QuoteConnection',
      run: (params) => {
        const record = quoteConnections.find(params.integer('QuoteConnectionId'));
        return record ? started(tenant, record) : null;
      },
    },
    GetConnectionConfigFields: {
      parameters: BY_ID,
      returns: 'StringDictionary',
      untranslated: true,
      run: (params) => Object.fromEntries(quoteConnections.config(params.integer('QuoteConnectionId')) ?? []),
    },
    GetConnectionStartupErrors: {
      parameters: {},
      returns: 'PluginResponse[]',
      run: () =>
        quoteConnections.all().flatMap(({ id }) => {
          const answer = quoteConnections.lastStart(id);
          return answer?.status === 'Error' ? [pluginResponse(answer)] : [];
        }),
    },
    GetConnectionStartupResponse: {
      parameters: BY_ID,
      returns: 'PluginResponse',
      run: (params) => {
        const answer = quoteConnections.lastStart(params.integer('QuoteConnectionId'));
        return answer ? pluginResponse(answer) : null;
      },
    },
  };
}

function writingMethods(tenant: Tenant): Agent {
  const { quoteConnections } = tenant;
  return {
    CreateConnectionFromConnectorName: {
      parameters: { ConnectorName: 'String' },
      returns: 'QuoteConnection',
      run: (params) => {
        const draft = quoteConnections.draft(params.text('ConnectorName'));
        return draft ? quoteConnection(draft, undefined) : null;
      },
    },
    SaveConnection: {
      parameters: { Connection: 'QuoteConnection' },
      returns: 'QuoteConnection',
      run: async (params) => {
        const record = await quoteConnections.save(draftFrom(params.object('Connection')));
        return started(tenant, record);
      },
    },
    SaveConnectionConfigFields: {
      parameters: { ...BY_ID, ConnectionConfigFields: 'StringDictionary' },
      returns: 'StringDictionary',
      untranslated: true,
      run: async (params) => {
        const values = params.dictionary('ConnectionConfigFields');
        return Object.fromEntries(await quoteConnections.saveConfig(params.integer('QuoteConnectionId'), values));
      },
    },
    DeleteConnection: {
      parameters: BY_ID,
      returns: 'void',
      run: (params) => {
        quoteConnections.delete(params.integer('QuoteConnectionId'));
      },
    },
    RestoreConnection: {
      parameters: BY_ID,
      returns: 'void',
      run: (params) => {
        quoteConnections.restore(params.integer('QuoteConnectionId'));
      },
    },
  };
}

/** `Deleted`, `IsAvailable` and the like are the server's: what a client sends of them is not read. */
function draftFrom(params: Params): QuoteConnectionDraft {
  return {
    id: params.integer('QuoteConnectionId'),
    erpName: params.text('ERPName'),
    displayName: params.text('DisplayName'),
    displayDescription: params.text('DisplayDescription'),
    rank: params.integer('Rank'),
    connectorName: params.text('ConnectorName'),
    syncConnectionId: params.integer('ErpConnectionId'),
    extraData: params.text('ExtraData'),
    everyone: params.flag('AllAccess'),
    userGroupIds: params.integers('UserGroupAccessIds'),
    associateIds: params.integers('AssociateAccessIds'),
  };
}

function connectorMethods(tenant: Tenant): Agent {
  const { quoteConnections } = tenant;
  const capabilities = (params: Params): ReadonlyMap<string, boolean> => {
    const record = quoteConnections.find(params.integer('QuoteConnectionId'));
    return (record && tenant.connectors.find(record.connectorName)?.capabilities()) ?? new Map();
  };
  return {
    GetConfigurationFields: {
      parameters: { ConnectionId: 'Int32', ConnectorName: 'String' },
      returns: 'FieldMetadataDictionary',
      run: async (params) => {
        const id = params.integer('ConnectionId');
        const name = params.text('ConnectorName');
        const record = quoteConnections.find(id);
        if (record) await quoteConnections.start(record);
        const fields = quoteConnections.fields(id, name);
        if (!fields) throw new TenantError('SoNotFoundException', `No connector for connection ${id}, “${name}”.`);
        return Object.fromEntries(fields.map((field) => [field.key, fieldMetadata(field)]));
      },
    },
    TestConnection: {
      parameters: { ConnectorName: 'String', ConnectionData: 'StringDictionary' },
      returns: 'PluginResponse',
      run: async (params) =>
        pluginResponse(await quoteConnections.test(params.text('ConnectorName'), params.dictionary('ConnectionData'))),
    },
    GetConnectorCapabilityNames: {
      parameters: BY_ID,
      returns: 'String[]',
      run: (params) => [...capabilities(params).keys()],
    },
    GetConnectorCapabilities: {
      parameters: BY_ID,
      returns: 'String[]',
      run: (params) => [...capabilities(params)].filter(([, supported]) => supported).map(([name]) => name),
    },
    CanConnectorProvideCapability: {
      parameters: { ...BY_ID, CapabilityName: 'String' },
      returns: 'Boolean',
      run: (params) => capabilities(params).get(params.text('CapabilityName')) ?? false,
    },
  };
}
