import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { pluginResponse } from './carriers.js';
import { MalformedRequest, type Params } from './params.js';
import { engineStatus } from './sync-carriers.js';
import { parseTimeSpan } from './time-span.js';

const RESYNC = { ErpConnectionId: 'Int32', InternalKeyIds: 'Int32[]' } as const;

/** `ErpSync`, its part about the engine. */
export function syncEngineMethods({ sync: { engine } }: Tenant): Agent {
  return {
    GetEngineStatus: {
      parameters: {},
      returns: 'ErpSyncEngineStatus',
      run: () => engineStatus(engine.status()),
    },
    ChangeEngineStatus: {
      parameters: { Run: 'Boolean' },
      returns: 'ErpSyncEngineStatus',
      run: (params) => engineStatus(engine.setRunning(params.flag('Run'))),
    },
    ChangeEngineInterval: {
      parameters: { Interval: 'String' },
      returns: 'void',
      run: (params) => {
        engine.setInterval(intervalFrom(params));
      },
    },
    SyncAll: {
      parameters: {},
      returns: 'PluginResponse',
      run: async () => pluginResponse(await engine.syncAll()),
    },
    ForceSyncAll: {
      parameters: {},
      returns: 'PluginResponse',
      run: async () => pluginResponse(await engine.forceSyncAll()),
    },
    ForceResync: {
      parameters: RESYNC,
      returns: 'PluginResponse',
      run: async (params) => pluginResponse(await engine.resync(resyncSource(params))),
    },
    ForceResyncBatchTask: {
      parameters: RESYNC,
      returns: 'void',
      run: (params) => {
        engine.resyncInBackground(resyncSource(params));
      },
    },
  };
}

function intervalFrom(params: Params): number {
  const text = params.text('Interval');
  const seconds = parseTimeSpan(text);
  if (seconds === undefined) throw new MalformedRequest(`The parameter Interval must be a time span, not “${text}”.`);
  return seconds;
}

/** 0: SuperOffice itself. */
function resyncSource(params: Params): number {
  if (params.integers('InternalKeyIds').length > 0) {
    throw new TenantError('InvalidOperationException', 'This tenant resynchronises all records, not single ones.');
  }
  return params.integer('ErpConnectionId');
}
