import * as v from 'valibot';
import type { CallOptions, ConfigurationFieldType, SyncActorType, SyncSearchField } from '../../../backend/index.js';
import { isUnhelpful } from '../refusals.js';
import { mapLimited } from '../limited.js';
import { archiveColumns, type ArchiveColumnCarrier } from '../wire/sync-mapping-carriers.js';
import { readActorTypes } from './actor-mapping.js';
import { actorName } from './actor-types.js';
import { readErpFields, type ErpFieldRow } from './erp-fields.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { operatorsOf } from './search-operators.js';

/** What can be imported of a kind of records, and how it is searched. */
export interface ImportTarget {
  readonly type: SyncActorType;
  readonly searchable: readonly SyncSearchField[];
  /** Fields that tell one record from another: searched by, or mapped. */
  readonly columns: readonly string[];
  /** Fields that an import brings. */
  readonly imported: readonly string[];
  readonly types: ReadonlyMap<string, ConfigurationFieldType>;
}

export const FINDER = 'FindErpEntity';

const AT_ONCE = 4;
/** Of each record found: a list of hundreds would be no list. */
const MOST_COLUMNS = 40;

/** In the connector's order. */
export async function readTargets(
  agent: ErpSyncAgent,
  connectionId: number,
  options?: CallOptions,
): Promise<readonly ImportTarget[]> {
  const [types, rows] = await Promise.all([
    readActorTypes(agent, connectionId, options),
    readErpFields(agent, connectionId, options),
  ]);
  const targets = await mapLimited(types, AT_ONCE, async (type) => {
    const fields = rows.filter(({ actorType, missingInErp }) => actorType === type && !missingInErp);
    const isPossible = fields.length > 0 && (await supportsSearch(agent, connectionId, type, options));
    return isPossible ? toTarget(type, fields, await readColumns(agent, connectionId, type, options)) : undefined;
  });
  return targets.flatMap((target) => (target && target.searchable.length > 0 ? target : []));
}

/** Whether the connector can search by single fields. */
function supportsSearch(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  options?: CallOptions,
): Promise<boolean> {
  const parameters = { ErpConnectionId: connectionId, ErpActorType: actorName(type) };
  const answer = v.nullish(v.boolean(), false);
  return agent.call({ name: 'SupportsAdvancedSearch', parameters, answer, slow: true }, options);
}

/**
 * The archive's columns, some of which are the connector's fields. How it is told whose is not documented; the
 * assumption of this one place: as a query string, like the lists. Without an answer there are none.
 */
async function readColumns(
  agent: ErpSyncAgent,
  connectionId: number,
  type: SyncActorType,
  options?: CallOptions,
): Promise<readonly ArchiveColumnCarrier[]> {
  const parameters = { ProviderName: FINDER, Context: importContext(connectionId, type) };
  const call = { name: 'Archive/GetAvailableColumns', parameters, answer: archiveColumns, slow: true };
  try {
    return await agent.client.call(call, options);
  } catch (thrown) {
    if (isUnhelpful(thrown)) return [];
    throw thrown;
  }
}

/** Whose records: what archives and imports are told. */
export function importContext(connectionId: number, type: SyncActorType): string {
  return new URLSearchParams({ connectionId: String(connectionId), actorType: actorName(type) }).toString();
}

function toTarget(
  type: SyncActorType,
  fields: readonly ErpFieldRow[],
  columns: readonly ArchiveColumnCarrier[],
): ImportTarget {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const described = columns.flatMap((column) => {
    const field = byKey.get(column.Name);
    return field ? [{ field, column }] : [];
  });
  const searchable =
    described.length > 0
      ? described.filter(({ column }) => column.CanRestrictBy).map(({ field, column }) => searchField(field, column))
      : // What administrators chose to be searched by is at least among what the connector can.
        fields.filter(({ showInSearch }) => showInSearch).map((field) => searchField(field));
  const usable = searchable.filter(({ operators }) => operators.length > 0);
  const mapped = fields.filter(({ crmFieldKey }) => crmFieldKey !== '').map(({ key }) => key);
  const identifying = fields.filter(({ access, showInSearch }) => access === 'read-only' && showInSearch);
  const keys = [...identifying.slice(0, 1).map(({ key }) => key), ...mapped];
  const known = [...new Set([...keys, ...usable.map(({ key }) => key)])];
  return {
    type,
    searchable: usable,
    columns: known.slice(0, MOST_COLUMNS),
    imported: keys.length > 0 ? [...new Set(keys)] : known,
    types: new Map(fields.map((field) => [field.key, field.type])),
  };
}

function searchField(field: ErpFieldRow, column?: ArchiveColumnCarrier): SyncSearchField {
  return {
    key: field.key,
    label: column?.DisplayName || field.label,
    type: field.type,
    listName: column?.RestrictionListName || field.listName,
    operators: operatorsOf(field.type),
  };
}
