import type { QuotesyncSyncConnectionStoredEvent } from './connection-events.js';
import type { QuotesyncSyncConnectorsChangedEvent } from './connector-events.js';
import {
  QuotesyncSyncConfigurationSavedEvent,
  QuotesyncSyncConnectionActivatedEvent,
  QuotesyncSyncConnectionRestoredEvent,
  QuotesyncSyncConnectionSavedEvent,
  QuotesyncSyncConnectorDeletedEvent,
  QuotesyncSyncConnectorRestoredEvent,
  QuotesyncSyncConnectorSavedEvent,
} from './events.js';

/** What the host page hears of what the parts of the tab did. */

/** @param before the row before it was stored; `undefined`: a new one */
export function storedEvent(
  { step, row, created, activation }: QuotesyncSyncConnectionStoredEvent,
  before: { readonly active: boolean } | undefined,
): Event | undefined {
  switch (step) {
    case 'saved':
      return new QuotesyncSyncConnectionSavedEvent(row.id, row.name, created);
    case 'copied':
      return new QuotesyncSyncConfigurationSavedEvent(row.id, row.name, 'configuration');
    case 'restored':
      return new QuotesyncSyncConnectionRestoredEvent(row.id, row.name);
    case 'activation': {
      const active = activation?.active ?? row.active;
      return active === (before?.active ?? false)
        ? undefined
        : new QuotesyncSyncConnectionActivatedEvent(row.id, row.name, active);
    }
  }
}

export function connectorEvent({ kind, id, name, created }: QuotesyncSyncConnectorsChangedEvent): Event {
  switch (kind) {
    case 'saved':
      return new QuotesyncSyncConnectorSavedEvent(id, name, created);
    case 'deleted':
      return new QuotesyncSyncConnectorDeletedEvent(id, name);
    case 'restored':
      return new QuotesyncSyncConnectorRestoredEvent(id, name);
  }
}
