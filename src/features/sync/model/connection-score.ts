import type { CallOptions, SyncBackend } from '../../../backend/index.js';
import { readSnapshot } from './configuration-snapshot.js';
import { health } from './health.js';

/** How well a connection is configured, 0 … 100, without asking its connector. @throws BackendError */
export async function readScore(
  sync: SyncBackend,
  connection: { readonly id: number; readonly active: boolean },
  options: CallOptions,
): Promise<number> {
  return health(await readSnapshot(sync, connection, options)).score;
}
