import { bareValue } from '../../../adapters/superoffice/wire/culture-data.js';
import type { SimulatedSyncConnector } from '../../connectors/sync-connector.js';
import type { ErpActors } from './erp-actors.js';
import type { ActorSummary, ConnectionSummary, ErpFieldRecord, SyncConnectionRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';

function defaultText(field: ErpFieldRecord, connector: SimulatedSyncConnector | undefined): string {
  if (!field.hasFirstSyncDefault) return '';
  const value = bareValue(field.firstSyncDefault);
  if (field.type !== 'List') return value;
  return connector?.listItems(field.listName)?.find(({ key }) => key === value)?.name ?? value;
}

/** What a connection synchronises, in words: one entry for every kind of records that its ERP system has. */
export function connectionSummary(
  { id, connectorId }: SyncConnectionRecord,
  store: SyncStore,
  actors: ErpActors,
): ConnectionSummary {
  const connector = store.reachable(connectorId);
  return {
    lastSync: store.lastSync.get(id) ?? '',
    actors: actors.types(id).map(({ type }) => {
      const fields = actors.fields(id, type);
      return {
        type,
        mapped: fields.filter(({ crmFieldKey }) => crmFieldKey !== '').map(({ label }) => label),
        defaults: fields
          .filter(({ hasFirstSyncDefault, promptUser }) => hasFirstSyncDefault || promptUser)
          .map((field) => ({ label: field.label, value: defaultText(field, connector) })),
      };
    }),
  };
}

/**
 * The names of fields as SuperOffice enumerates them.
 *
 * @param read an enumeration of several texts holds the translations of none: they are read before they are joined
 */
export function enumerated(
  { mapped, defaults }: ActorSummary,
  read: (raw: string) => string,
): { readonly mappings: string; readonly defaults: string } {
  return {
    mappings: mapped.map(read).join(', '),
    defaults: defaults.map(({ label, value }) => read(label) + (value === '' ? '' : ` = ${value}`)).join(', '),
  };
}
