import { productServer, type Answers, type ProductServer, type ServerOptions } from './product-server.js';

export type Carrier = Readonly<Record<string, unknown>>;

export const SECRET = 'FAKE-stored-271';

/** As it is stored, with forms that other clients write, a row that no field declares, and a property of a later version. */
export const STORED = {
  file: 'ErpClient.xlsm',
  pass: SECRET,
  day: '31.12.2027',
  on: 'true',
  number: '7',
  gone: 'old',
};

export const CONNECTION: Carrier = {
  ErpConnectionId: 3,
  ErpConnectorId: 1,
  DisplayName: 'US:"Super Sale";NO:"Supersalg"',
  DisplayDescription: null,
  Active: false,
  ConnectionId: '3aef3af6-8642-4fc1-8dc9-4e08bd76a6bf',
  MostRecentTimestamp: '17',
  ConfigFields: STORED,
  Deleted: false,
  AllAccess: false,
  UserGroupAccessIds: [2],
  AssociateAccessIds: null,
  TableRight: null,
  Later: 'kept',
};

export const CONNECTOR: Carrier = {
  ErpConnectorId: 1,
  DisplayName: 'Super Sync',
  URL: 'https://erp.example/',
  Deleted: false,
};

function field(key: string, rank: number, type: string, more: Carrier = {}): Carrier {
  const names = { FieldKey: key, Rank: rank, DisplayName: key, FieldType: type };
  return { ...names, DefaultValue: '', MaxLength: 0, Access: 'Normal', ...more };
}

export const FIELDS = [
  field('file', 2, 'Text', { Access: 'Mandatory', DefaultValue: 'ErpClient.xlsm' }),
  field('caption', 1, 'Label'),
  field('pass', 3, 'Password', { DefaultValue: 'factory' }),
  field('day', 4, 'Date'),
  field('on', 5, 'Checkbox', { DefaultValue: '[I:1]' }),
  field('number', 6, 'Integer'),
];

export interface SyncServer extends ProductServer {
  /** The one connection that is stored; tests may change it as another administrator would. */
  connection: Carrier;
  connector: Carrier;
  /** Names of the methods of the agent ErpSync that were called, in their order. */
  readonly erp: () => readonly string[];
}

/** A service with one connector and one connection; `answers` says otherwise for single methods. */
export function syncServer(answers: Answers = {}, options: ServerOptions = {}): SyncServer {
  const idIn = (body: string): number => Number(/"ErpConnectionId":(\d+)/.exec(body)?.[1]);
  const stored = (body: string): Carrier | null =>
    idIn(body) === server.connection['ErpConnectionId'] ? server.connection : null;
  const change = (changes: Carrier): undefined => {
    server.connection = { ...server.connection, ...changes };
  };
  const base = productServer(
    {
      'ErpSync/GetConnection': ({ body }) => stored(body),
      'ErpSync/GetAllConnections': () => [{ ...server.connection, ConfigFields: null }],
      'ErpSync/GetAllConnectors': [{ Id: 1, Name: 'Super Sync', ToolTip: '' }],
      'ErpSync/GetConfigurationFields': FIELDS,
      'ErpSync/SaveConnection': ({ body }) => {
        const { Connection } = JSON.parse(body) as { Connection: Carrier };
        change({ ...Connection, ErpConnectionId: Number(Connection['ErpConnectionId']) || 9 });
        return server.connection;
      },
      'ErpSync/ToggleErpConnectionActive': () => {
        change({ Active: server.connection['Active'] !== true });
        return [];
      },
      'ErpSync/DeleteConnection': () => change({ Deleted: true, Active: false }),
      'ErpSync/GetErpSyncConnectionSummary': {
        LastSync: '0001-01-01T00:00:00',
        Actors: [{ ActorType: 'Customer', HasMappings: true, Mappings: 'Name', Defaults: null }],
      },
      'ErpSync/UpdateConnectionFields': true,
      'ErpSync/TestConnectionByConfig': true,
      'ErpSync/TestConnectionById': true,
      'ErpSync/GetErpSyncConnectorEntity': ({ url }) => (url.endsWith('=1') ? server.connector : null),
      'ErpSync/CreateDefaultErpSyncConnectorEntity': {
        ...CONNECTOR,
        ErpConnectorId: 0,
        DisplayName: '',
        URL: '',
        Rank: 5,
      },
      'ErpSync/SaveErpSyncConnectorEntity': ({ body }) => {
        const carrier = JSON.parse(body) as Carrier;
        server.connector = { ...carrier, ErpConnectorId: Number(carrier['ErpConnectorId']) || 2 };
        return server.connector;
      },
      'ErpSync/CanDeleteErpSyncConnectorEntity': () => '"NoError"',
      'ErpSync/DeleteErpSyncConnectorEntity': undefined,
      'ErpSync/GetEngineStatus': { IsRunning: true, StatusMessage: '', Interval: '00:05:00' },
      ...answers,
    },
    options,
  );
  const server: SyncServer = {
    ...base,
    connection: CONNECTION,
    connector: CONNECTOR,
    erp: () =>
      base
        .methods()
        .filter((name) => name.startsWith('ErpSync/'))
        .map((name) => name.slice('ErpSync/'.length)),
  };
  return server;
}

/** An exception of the service, as the WebAPI answers it. */
export function exception(type: string, message: string, status = 500): Response {
  const body = { Error: true, ErrorType: type, ErrorMessage: message };
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
