import { BackendError, type ConfigurationValues } from '../../backend/index.js';
import type { StoredConfiguration } from './configuration.js';

/**
 * The wire has no version, so the state itself is one. Of secrets only those that are set are named: who saw none would
 * clear one that somebody set since. Rows that no field declares are left out; what is left is what the user sees and
 * would overwrite.
 *
 * @param connection what is stored beside the configuration
 */
export function revisionOf(connection: unknown, values: ConfigurationValues, stored: StoredConfiguration): string {
  const shown = [...values]
    .filter(([key, value]) => (typeof value === 'object' ? 'isSet' in value && value.isSet : stored.has(key)))
    .sort(byKey);
  return JSON.stringify([connection, shown], inOrder);
}

/** Who may use a connection is a set: the service may list it in another order. */
function inOrder(_key: string, value: unknown): unknown {
  return areIds(value) ? [...value].sort((a, b) => a - b) : value;
}

function areIds(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}

/** Nobody overwrites what they have not seen, and nobody brings a deleted connection back by saving it. */
export function checkRevision(
  stored: { readonly id: number; readonly deleted: boolean; readonly revision: string },
  revision: string | undefined,
): void {
  if (!stored.deleted && (revision === undefined || stored.revision === revision)) return;
  throw new BackendError('conflict', `${stored.id} was changed or deleted since it was read.`);
}
