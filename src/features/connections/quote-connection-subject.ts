import {
  textInLanguage,
  type CallOptions,
  type ConnectionsBackend,
  type QuoteConnectionDetails,
  type SaveResult,
} from '../../backend/index.js';
import { oneAction } from '../../core/one-action.js';
import { DRAFT_VERSION, readDraft, type ConnectionDraft } from '../shared/connection-dialog/connection-draft.js';
import { inputOf, isValue } from '../shared/connection-dialog/connection-form.js';
import type {
  ConnectionDetails,
  ConnectionService,
  ConnectionSubject,
  OwnValues,
  Saved,
} from '../shared/connection-dialog/connection-subject.js';

/** The linked sync connection; 0 = none. */
export function syncConnectionOf({ syncConnectionId }: OwnValues): number {
  return Number(syncConnectionId ?? 0);
}

function detailsOf({ connection, fields, values }: QuoteConnectionDetails): ConnectionDetails {
  const { connectorName, syncConnectionId, ...common } = connection;
  return { connection: { ...common, connector: connectorName, own: { syncConnectionId } }, fields, values };
}

function savedOf({ details, configurationError }: SaveResult): Saved {
  return {
    step: 'saved',
    details: detailsOf(details),
    rest: configurationError && { kind: 'failed', error: configurationError },
  };
}

/** As a part of what the user does with this connection. */
function about({ id, name }: { readonly id: number; readonly name: string }, options: CallOptions): CallOptions {
  return { ...options, ...oneAction({ id, name: textInLanguage(name, options.language ?? 'en') }) };
}

function serviceOf(connections: ConnectionsBackend): ConnectionService {
  return {
    get: async (id, options) => detailsOf(await connections.get(id, options)),
    create: async (connector, options) => detailsOf(await connections.create(connector, options)),
    test: ({ id, connector, values }, options) => connections.test({ id, connectorName: connector, values }, options),
    save: async ({ form, changed, rest, revision, options }) => {
      // Saving is two calls: after half of it only the other half is left.
      if (rest && changed.every(isValue)) {
        const details = await connections.saveConfiguration(form.id, form.values, about(form, options));
        return savedOf({ details });
      }
      const syncConnectionId = syncConnectionOf(form.own);
      const input = { ...inputOf(form), connectorName: form.connector, syncConnectionId };
      return savedOf(await connections.save(input, form.values, { ...about(form, options), revision }));
    },
    restore: (connection, options) => connections.restore(connection.id, about(connection, options)),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Version 1 had the connector's name and the link among the parts that all connections have. */
function migrated(value: unknown): ConnectionDraft | undefined {
  const { version, form, ...draft } = recordOf(value);
  if (version !== 1) return undefined;
  const { connectorName, syncConnectionId, ...common } = recordOf(form);
  const now = { ...common, connector: connectorName, own: { syncConnectionId } };
  return readDraft({ ...draft, version: DRAFT_VERSION, form: now });
}

/** Quote connections: the connection and its configuration are saved one after the other. */
export const quoteConnections: ConnectionSubject = {
  draftName: 'quote-connection',
  own: { syncConnectionId: 0 },
  service: ({ connections }) => serviceOf(connections),
  migrated,
  copied: (own) => own,
  needsTest: () => true,
  isLocked: () => false,
  isDirty: (changed, rest) => rest !== undefined || changed.length > 0,
  settled: (_base, form) => form,
};
