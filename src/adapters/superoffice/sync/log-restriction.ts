import type { SyncLogFilter } from '../../../backend/index.js';
import { anyOf, quoted } from '../restriction.js';
import { erpSide, minuteAfter } from './log-entries.js';

/** Archives want to be told that everything is meant. How this provider wants it is not documented. */
export const EVERYTHING = 'getAllRows = 1';

const TEXTS = ['source', 'target', 'oldvalue', 'newvalue'];

/**
 * A filter as the archive takes it.
 *
 * @param connections names of all connections; needed for a direction without a connection
 * @param everything how the service wants to be told that everything else is meant; may be empty
 */
export function logRestriction(filter: SyncLogFilter, connections: readonly string[], everything: string): string {
  const { connection, field, direction, text, from, to } = filter;
  const conditions = everything === '' ? [] : [everything];
  if (connection) conditions.push(`connection = ${quoted(connection)}`);
  if (field) conditions.push(`crmfieldkey contains ${quoted(field)}`);
  if (direction) {
    const side = erpSide(direction);
    const ofName = (name: string): string => `${side} begins ${quoted(name)}`;
    conditions.push(
      connection
        ? ofName(connection)
        : anyOf(connections.map((name) => `connection = ${quoted(name)} and ${ofName(name)}`)),
    );
  }
  if (text) conditions.push(anyOf(TEXTS.map((column) => `${column} contains ${quoted(text)}`)));
  // The column is text, and its times sort as such.
  if (from) conditions.push(`updated >= ${quoted(from)}`);
  if (to) conditions.push(`updated < ${quoted(minuteAfter(to))}`);
  return conditions.join(' and ');
}
