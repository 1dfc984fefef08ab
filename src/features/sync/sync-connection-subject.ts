import { textInLanguage, type SyncBackend, type SyncConnectionRow } from '../../backend/index.js';
import { oneAction } from '../../core/one-action.js';
import { sameValues } from '../shared/connection-dialog/connection-form.js';
import type {
  ConnectionDetails,
  ConnectionService,
  ConnectionSubject,
} from '../shared/connection-dialog/connection-subject.js';
import { ACTIVE, isActive, syncDetailsOf } from './sync-connection-details.js';
import { saveSyncConnection } from './sync-connection-save.js';

/** A connection that was just stored as the list shows it, until the list has been read again. */
export function syncRowOf(
  { connection }: ConnectionDetails,
  connectorName: string,
  language: string,
): SyncConnectionRow {
  const { id, name, description, connector, scope, own, deleted } = connection;
  return {
    id,
    active: isActive(own),
    name: textInLanguage(name, language),
    connectorId: Number(connector),
    connectorName,
    description: textInLanguage(description, language),
    scope,
    deleted,
  };
}

function serviceOf(sync: SyncBackend): ConnectionService {
  return {
    get: async (id, options) => syncDetailsOf(await sync.get(id, options)),
    create: async (connector, options) => syncDetailsOf(await sync.create(Number(connector), options)),
    test: ({ id, connector, values }, options) => sync.test({ id, connectorId: Number(connector), values }, options),
    save: (write) => saveSyncConnection(sync, write),
    restore: ({ id, name }, options) => {
      const subject = { id, name: textInLanguage(name, options.language ?? 'en') };
      return sync.restore(id, { ...options, ...oneAction(subject) });
    },
  };
}

/** Sync connections: saved in one, and activated by a call of its own that may be refused. */
export const syncConnections: ConnectionSubject = {
  draftName: 'sync-connection',
  own: { active: false },
  service: ({ sync }) => sync && serviceOf(sync),
  migrated: () => undefined,
  copied: () => ({ active: false }),
  // A connection whose ERP system does not answer must still be renamed or deactivated.
  needsTest: (base, form) => form.id === 0 || !sameValues(base.values, form.values),
  isLocked: (base, form) => isActive(base.own) && isActive(form.own) && sameValues(base.values, form.values),
  // After half a save only the activation is left, and that is no text that could be lost.
  isDirty: (changed, rest) => changed.some((part) => part !== ACTIVE || !rest),
  settled: (base, { own }) => ({ ...base, own }),
};
