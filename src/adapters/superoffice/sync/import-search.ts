import type { CallOptions, SyncErpPage, SyncErpQuery, SyncErpRecord } from '../../../backend/index.js';
import { textOf } from '../archive-page.js';
import { withFieldNames } from '../field-errors.js';
import { archiveListResult, type ArchiveListItemCarrier } from '../wire/carriers.js';
import { decodeBoolean, encodeInteger } from '../wire/culture-data.js';
import { actorName } from './actor-types.js';
import type { ErpSyncAgent } from './erp-sync-agent.js';
import { conditionOf, toRestrictions } from './import-conditions.js';
import { FINDER, type ImportTarget } from './import-targets.js';
import { shownValue } from './value-check.js';

const KEY = 'ErpKey';
const CONNECTED = 'Connected';

/** Records of an ERP system: its connector is asked, through an archive. */
export async function searchRecords(
  agent: ErpSyncAgent,
  query: SyncErpQuery,
  target: ImportTarget,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  options?: CallOptions,
): Promise<SyncErpPage> {
  const parameters = {
    ProviderName: FINDER,
    Columns: [KEY, CONNECTED, ...target.columns],
    SortOrder: [],
    Restriction: [...toRestrictions(query, target), ...ofConnection(query)],
    Entities: ['ErpEntity'],
    // Negative: so many rows to skip (documented).
    Page: 0 - offset,
    // An archive gives no empty page; one row is read for its count.
    PageSize: Math.max(limit, 1),
    Options: 'rowcount=true',
  };
  // The form with arrays: values are any text, and lists of them.
  const name = 'Archive/GetArchiveListByColumnsWithHeader';
  const { Rows, RowCount } = await withFieldNames(conditionOf, () =>
    agent.client.call({ name, parameters, answer: archiveListResult, slow: true }, options),
  );
  const rows = Rows.slice(0, limit).map((row) => toRecord(row, target));
  // Connectors that cannot count have given what they found.
  return { rows, total: Math.max(RowCount, offset + rows.length) };
}

/** Behind the conditions, so that those keep their numbers. */
function ofConnection({ connectionId, type }: SyncErpQuery): readonly object[] {
  return [
    { Name: 'ConnectionId', Operator: '=', Values: [encodeInteger(String(connectionId))], IsActive: true },
    { Name: 'ErpActorType', Operator: '=', Values: [actorName(type)], IsActive: true },
  ];
}

function toRecord(row: ArchiveListItemCarrier, { columns, types }: ImportTarget): SyncErpRecord {
  return {
    key: textOf(row, KEY) || String(row.PrimaryKey),
    connected: decodeBoolean(textOf(row, CONNECTED)),
    values: new Map(columns.map((key) => [key, shownValue(types.get(key), textOf(row, key))])),
  };
}
