import type { SyncMappingBackend } from '../../backend/sync-mapping.js';
import type { Tenant } from '../tenant/tenant.js';
import type { SyncCalls } from './sync-calls.js';
import { MockFieldMapping } from './sync-field-mapping.js';
import { MockFieldSettings } from './sync-field-settings.js';
import { Turns } from './turns.js';

/** `sync.mapping`, from its two parts. */
export function mockMapping(tenant: Tenant, calls: SyncCalls): SyncMappingBackend {
  const saves = new Turns();
  const mapping = new MockFieldMapping(tenant, calls, saves);
  const settings = new MockFieldSettings(tenant, calls, saves);
  return {
    actorTypes: (id, options) => mapping.actorTypes(id, options),
    actorMapping: (id, type, options) => mapping.actorMapping(id, type, options),
    crmFields: (id, type, options) => mapping.crmFields(id, type, options),
    saveActorMapping: (id, input, options) => mapping.saveActorMapping(id, input, options),
    listMappings: (id, options) => mapping.listMappings(id, options),
    saveListMappings: (id, changes, options) => mapping.saveListMappings(id, changes, options),
    defaults: (id, options) => settings.defaults(id, options),
    saveDefault: (id, fieldId, value, options) => settings.saveDefault(id, fieldId, value, options),
    fieldOrder: (id, type, options) => settings.fieldOrder(id, type, options),
    saveFieldOrder: (id, type, ids, options) => settings.saveFieldOrder(id, type, ids, options),
  };
}
