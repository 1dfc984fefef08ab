import type { ErpActorType } from '../connectors/sync-connector.js';
import type { ErpFound } from '../tenant/sync/import-records.js';
import type { ErpFieldRecord } from '../tenant/sync/sync-records.js';
import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import { columnInfo, type ColumnDescription } from './archive-columns.js';
import { flag, text, type ArchiveColumn, type ArchiveProvider } from './archive-providers.js';
import { answerQuery, type ArchiveAnswer, type ArchiveQuery } from './archive-query.js';
import { ALL_ROWS, type Condition, type Restriction } from './archive-restriction.js';
import { erpActorTypeOf } from './erp-actor-names.js';

/** `FindErpEntity`: records of an ERP system, which its connector looks for. */

export interface ErpSource {
  readonly connectionId: number;
  readonly type: ErpActorType;
}

const ERP_ENTITY = 'ErpEntity';

const BASE_COLUMNS = ['ConnectionId', 'SearchText', 'ErpActorType', 'Connected', 'OnlyParentConnected', 'ErpKey'];
const BASE = new Set([...BASE_COLUMNS.map((name) => name.toLowerCase()), ALL_ROWS]);

export async function answerErpEntities(tenant: Tenant, query: ArchiveQuery): Promise<ArchiveAnswer> {
  const conditions = conditionsOf(query.restriction);
  const source = sourceOf(conditions);
  const rows = await searchedRows(tenant, source, conditions);
  const rest = conditions
    .filter(({ column }) => BASE.has(column.toLowerCase()))
    // Whatever the operator: it stands somewhere in the record.
    .map((each): Condition => (/^searchtext$/i.test(each.column) ? { ...each, operator: 'contains' } : each));
  return answerQuery(provider(tenant, source, rows), { ...query, restriction: { all: rest } }, tenant.resources);
}

/** Connectors know no “or”. @throws TenantError */
export function conditionsOf(restriction: Restriction): readonly Condition[] {
  if ('all' in restriction) return restriction.all.flatMap(conditionsOf);
  if ('any' in restriction) {
    throw new TenantError('ArgumentException', 'Conditions of ERP records hold all at once.', 'Restriction');
  }
  return [restriction];
}

function sourceOf(conditions: readonly Condition[]): ErpSource {
  const valueOf = (name: string): string =>
    conditions.find(({ column }) => column.toLowerCase() === name)?.values[0] ?? '';
  const connectionId = Number(valueOf('connectionid'));
  const type = erpActorTypeOf(valueOf('erpactortype'));
  if (connectionId > 0 && type) return { connectionId, type };
  throw new TenantError(
    'ArgumentException',
    'ConnectionId and ErpActorType say whose records are meant.',
    'Restriction',
  );
}

/**
 * What the connector finds.
 *
 * @throws TenantError that names a broken condition by its place in `conditions`: `Restriction[0]`
 */
export async function searchedRows(
  { sync }: Tenant,
  { connectionId, type }: ErpSource,
  conditions: readonly Condition[],
): Promise<readonly ErpFound[]> {
  const places = conditions.flatMap(({ column }, index) => (BASE.has(column.toLowerCase()) ? [] : [index]));
  const asked = conditions.filter((_, index) => places.includes(index));
  try {
    return await sync.imports.search(
      connectionId,
      type,
      asked.map(({ column, operator, values, sent = values }) => ({ field: column, operator, values: sent })),
    );
  } catch (error) {
    const place = error instanceof TenantError ? /^Restrictions\[(\d+)\]$/.exec(error.parameter ?? '')?.[1] : undefined;
    if (!(error instanceof TenantError) || place === undefined) throw error;
    throw new TenantError(error.errorType, error.message, `Restriction[${places[Number(place)] ?? place}]`);
  }
}

/** The archive's columns, and those of the connector's fields when the context says whose: `connectionId=3&actorType=Customer`. */
export function erpEntityColumns(tenant: Tenant, context: string): readonly ColumnDescription[] {
  const base = BASE_COLUMNS.map((name) => columnInfo(name, 'string'));
  const { connectionId, type } = contextSource(context) ?? {};
  if (connectionId === undefined || type === undefined) return base;
  return [...base, ...tenant.sync.actors.fields(connectionId, type).map(fieldColumnInfo)];
}

/** `undefined`: it does not say whose records are meant. */
export function contextSource(context: string): ErpSource | undefined {
  const given = new Map([...new URLSearchParams(context)].map(([name, value]) => [name.toLowerCase(), value]));
  const connectionId = Number(given.get('connectionid') ?? 0);
  const type = erpActorTypeOf(given.get('actortype') ?? '');
  return connectionId > 0 && type ? { connectionId, type } : undefined;
}

const RESTRICTION_TYPES: Readonly<Record<ErpFieldRecord['type'], string>> = {
  Checkbox: 'bool',
  Text: 'string',
  Password: 'string',
  Integer: 'int',
  Double: 'double',
  List: 'list',
  Date: 'datetime',
  Label: '',
};

function fieldColumnInfo({ key, type, label, description, listName, searchable, missingInErp }: ErpFieldRecord) {
  return columnInfo(key, RESTRICTION_TYPES[type], {
    DisplayName: label,
    DisplayTooltip: description,
    CanRestrictBy: searchable && !missingInErp,
    RestrictionListName: listName,
  });
}

function provider(tenant: Tenant, source: ErpSource, rows: readonly ErpFound[]): ArchiveProvider<ErpFound> {
  const fields = tenant.sync.actors.fields(source.connectionId, source.type);
  const worded = (field: ErpFieldRecord, row: ErpFound): string =>
    tenant.sync.imports.displayed(field, row.values.get(field.key) ?? '');
  return {
    name: 'FindErpEntity',
    entities: [ERP_ENTITY],
    defaultEntities: [ERP_ENTITY],
    columns: {
      ...Object.fromEntries(fields.map((field) => [field.key, valueColumn(field, worded)])),
      ConnectionId: { type: 'int', value: () => source.connectionId },
      ErpActorType: text(() => source.type),
      SearchText: { ...text((row) => fields.map((field) => worded(field, row)).join('\n')), unsortable: true },
      Connected: flag(({ connected }) => connected),
      OnlyParentConnected: flag(({ onlyParentConnected }) => onlyParentConnected),
      ErpKey: text(({ key }) => key),
    },
    sources: () => rows.map((row, index) => ({ row, entity: ERP_ENTITY, primaryKey: index + 1 })),
  };
}

/** Values as the archive shows them; those of lists by their names. */
function valueColumn(
  field: ErpFieldRecord,
  worded: (field: ErpFieldRecord, row: ErpFound) => string,
): ArchiveColumn<ErpFound> {
  const value = (row: ErpFound): string => worded(field, row);
  switch (field.type) {
    case 'Integer':
      return { type: 'int', value: (row) => wholeNumber(value(row)), optional: true };
    case 'Double':
      return { type: 'decimal', value, optional: true };
    case 'Checkbox':
      return { type: 'bool', value: (row) => value(row) && value(row) === '1', optional: true };
    case 'Date':
      return { type: 'datetime', value: (row) => value(row) && `${value(row)}T00:00:00`, optional: true };
    default:
      return { type: 'string', value };
  }
}

/** What is no number, as ERP systems have it, stays as it is. */
function wholeNumber(text: string): number | string {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}
