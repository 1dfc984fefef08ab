import { BackendError, type CallOptions, type Supplier } from '../../backend/index.js';
import { archivePage, textOf } from './archive-page.js';
import type { SuperOfficeClient } from './client.js';
import { anyOf, quoted } from './restriction.js';

/**
 * Companies, over the archive provider `FindContact`. Which provider the official dialog uses is not documented; this
 * is the one place that knows.
 */

const MOST_FOUND = 50;
/** Conditions a call; more would make the statement too long for the database. */
const MOST_IDS = 500;

export function findSuppliers(
  client: SuperOfficeClient,
  text: string,
  options?: CallOptions,
): Promise<readonly Supplier[]> {
  // The service refuses an archive without any condition.
  const restriction = text === '' ? 'getAllRows = 1' : `name contains ${quoted(text)}`;
  return contacts(client, restriction, MOST_FOUND, options);
}

export async function suppliersOf(
  client: SuperOfficeClient,
  ids: readonly number[],
  options?: CallOptions,
): Promise<readonly Supplier[]> {
  const unique = [...new Set(ids)];
  const found: Supplier[] = [];
  for (let start = 0; start < unique.length; start += MOST_IDS) {
    const some = unique.slice(start, start + MOST_IDS);
    const restriction = anyOf(some.map((id) => `contactId = ${id}`));
    found.push(...(await contacts(client, restriction, some.length, options)));
  }
  return found;
}

/** For a list: who may not read companies sees the ids instead of no list at all. */
export async function supplierNames(
  client: SuperOfficeClient,
  ids: readonly number[],
  options?: CallOptions,
): Promise<ReadonlyMap<number, string>> {
  try {
    return new Map((await suppliersOf(client, ids, options)).map(({ id, name }) => [id, name]));
  } catch (thrown) {
    if (thrown instanceof BackendError && thrown.kind === 'forbidden') return new Map();
    throw thrown;
  }
}

async function contacts(
  client: SuperOfficeClient,
  restriction: string,
  limit: number,
  options?: CallOptions,
): Promise<readonly Supplier[]> {
  const { rows } = await archivePage(
    client,
    {
      provider: 'FindContact',
      columns: ['contactId', 'name', 'department'],
      sort: 'name asc,department asc,contactId asc',
      restriction,
      entity: 'contact',
      offset: 0,
      limit,
    },
    options,
  );
  return rows.map((row) => ({
    id: row.PrimaryKey,
    // Companies of one name are told apart as the official client does it.
    name: [textOf(row, 'name'), textOf(row, 'department')].filter((part) => part !== '').join(', '),
  }));
}
