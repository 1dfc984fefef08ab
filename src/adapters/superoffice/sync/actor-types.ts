import type { SyncActorType } from '../../../backend/index.js';
import { notFound } from '../errors.js';

/** In the order of SuperOffice's numbers. */
const TYPES = [
  ['Unknown', 'unknown'],
  ['Customer', 'customer'],
  ['Supplier', 'supplier'],
  ['Partner', 'partner'],
  ['Person', 'person'],
  ['Project', 'project'],
  ['Employee', 'employee'],
  ['Sale', 'sale'],
] as const satisfies readonly (readonly [string, SyncActorType])[];

const TYPE_OF: ReadonlyMap<string, SyncActorType> = new Map(
  TYPES.flatMap(([name, type], number): [string, SyncActorType][] => [
    [name, type],
    [String(number), type],
  ]),
);

/** `ErpActorType` → model. Archives may have its number. */
export function toActorType(name: string): SyncActorType {
  return TYPE_OF.get(name) ?? 'unknown';
}

/** @throws BackendError `not-found` for what has no name here */
export function actorName(type: SyncActorType): string {
  const name = TYPES.find(([, each]) => each === type)?.[0];
  if (name === undefined || name === 'Unknown') throw notFound('ErpSync', `kind of records "${type}"`);
  return name;
}
