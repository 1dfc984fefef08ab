import type { SyncActorType } from '../../../backend/index.js';

const TYPES: ReadonlyMap<string, SyncActorType> = new Map([
  ['Customer', 'customer'],
  ['Supplier', 'supplier'],
  ['Partner', 'partner'],
  ['Person', 'person'],
  ['Project', 'project'],
  ['Employee', 'employee'],
  ['Sale', 'sale'],
]);

/** `ErpActorType` → model. */
export function toActorType(name: string): SyncActorType {
  return TYPES.get(name) ?? 'unknown';
}
