import type * as v from 'valibot';
import type { CallOptions, SyncErpPage, SyncErpQuery, SyncErpRecord } from '../../../backend/index.js';
import type { AgentCall } from '../client.js';
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

type Found = v.InferOutput<typeof archiveListResult>;

/** Records of an ERP system: its connector is asked, through an archive. */
export async function searchRecords(
  agent: ErpSyncAgent,
  query: SyncErpQuery,
  target: ImportTarget,
  { offset, limit }: { readonly offset: number; readonly limit: number },
  options?: CallOptions,
): Promise<SyncErpPage> {
  const rows: SyncErpRecord[] = [];
  for (;;) {
    const call = searchCall(query, target, offset + rows.length, limit - rows.length);
    const { Rows, RowCount } = await withFieldNames(conditionOf, () => agent.client.call(call, options));
    rows.push(...Rows.slice(0, limit - rows.length).map((row) => toRecord(row, target)));
    const end = offset + rows.length;
    // A service may give fewer rows than it was asked for. Connectors that cannot count have given what they found.
    if (rows.length === limit || Rows.length === 0 || end >= RowCount) return { rows, total: Math.max(RowCount, end) };
  }
}

function searchCall(query: SyncErpQuery, target: ImportTarget, skipped: number, size: number): AgentCall<Found> {
  const parameters = {
    ProviderName: FINDER,
    Columns: [KEY, CONNECTED, ...target.columns],
    SortOrder: [],
    Restriction: [...toRestrictions(query, target), ...ofConnection(query)],
    Entities: ['ErpEntity'],
    // Negative: so many rows to skip (documented).
    Page: 0 - skipped,
    // An archive gives no empty page; one row is read for its count.
    PageSize: Math.max(size, 1),
    Options: 'rowcount=true',
  };
  // The form with arrays: values are any text, and lists of them.
  const name = 'Archive/GetArchiveListByColumnsWithHeader';
  return { name, parameters, answer: archiveListResult, slow: true };
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
