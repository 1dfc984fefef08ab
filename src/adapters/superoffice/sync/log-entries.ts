import type { SyncDirection, SyncLogEntry, SyncLogFilter } from '../../../backend/index.js';
import { textOf } from '../archive-page.js';
import type { ArchiveListItemCarrier } from '../wire/carriers.js';
import { bareValue } from '../wire/culture-data.js';

/** Rows of the archive provider `ErpSyncLog`, and what a filter asks of them. */

export const LOG_COLUMNS = ['id', 'connection', 'source', 'target', 'crmfieldkey', 'oldvalue', 'newvalue', 'updated'];

export function toEntry(row: ArchiveListItemCarrier): SyncLogEntry {
  const text = (column: string): string => textOf(row, column);
  const [connection, source, target] = [text('connection'), text('source'), text('target')];
  return {
    id: bareValue(text('id')) || String(row.PrimaryKey),
    connection,
    source,
    target,
    direction: directionOf(connection, source, target),
    field: text('crmfieldkey'),
    oldValue: text('oldvalue'),
    newValue: text('newvalue'),
    at: timeOf(text('updated')),
  };
}

/**
 * How the service words the two sides is not documented. The side of the ERP system begins with the connection's name,
 * as whole words ("Super" does not begin "SuperOffice"); only this and {@link erpSide} assume it.
 */
function directionOf(connection: string, source: string, target: string): SyncDirection | undefined {
  const isErp = (side: string): boolean =>
    connection !== '' &&
    lower(side).startsWith(lower(connection)) &&
    !/^[\p{L}\p{N}]/u.test(side.slice(connection.length));
  if (isErp(source) === isErp(target)) return undefined;
  return isErp(source) ? 'to-superoffice' : 'to-erp';
}

/** The archive's column that begins with the connection's name when values go in the direction. */
export function erpSide(direction: SyncDirection): string {
  return direction === 'to-erp' ? 'target' : 'source';
}

const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?$/;
const US = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2}:\d{2})(?:\.\d+)?$/;

/** `YYYY-MM-DDTHH:mm:ss`, or what the service wrote. */
function timeOf(text: string): string {
  const bare = bareValue(text).trim();
  const [, date, minute, second = '00'] = ISO.exec(bare) ?? [];
  if (date !== undefined && minute !== undefined) return `${date}T${minute}:${second}`;
  const [, month, day, year, time] = US.exec(bare) ?? [];
  return year === undefined ? bare : `${year}-${month ?? ''}-${day ?? ''}T${time ?? ''}`;
}

export function meets(entry: SyncLogEntry, { connection, field, direction, text, from, to }: SyncLogFilter): boolean {
  const { source, target, oldValue, newValue, at } = entry;
  return (
    (!connection || lower(entry.connection) === lower(connection)) &&
    (!field || contains(entry.field, field)) &&
    (!direction || entry.direction === direction) &&
    (!text || [source, target, oldValue, newValue].some((each) => contains(each, text))) &&
    // What is no time is at no time.
    ((!from && !to) || ISO.test(at)) &&
    (!from || at >= from) &&
    (!to || at < minuteAfter(to))
  );
}

/** @param minute `YYYY-MM-DDTHH:mm`; what cannot be read as one is given back */
export function minuteAfter(minute: string): string {
  const time = Date.parse(`${minute}:00Z`);
  if (Number.isNaN(time)) return minute;
  const after = new Date(time + 60_000).toISOString();
  // Behind the last year of four digits nothing sorts as text any more.
  return after.startsWith('+') ? `${minute}:60` : after.slice(0, 16);
}

function contains(text: string, part: string): boolean {
  return lower(text).includes(lower(part));
}

function lower(text: string): string {
  return text.toLowerCase();
}
