import type { CallOptions, SyncBackend } from '../../../backend/index.js';
import { partsOf } from './configuration-apply-parts.js';
import { ConfigurationWriter, type PartReport } from './configuration-apply-writer.js';
import { compareConfiguration, type NotApplicable } from './configuration-difference.js';
import { configurationOf } from './configuration-file-content.js';
import type { FileTarget } from './configuration-file-resolve.js';
import type { FileConfiguration } from './configuration-file-schema.js';
import { readSnapshot } from './configuration-snapshot.js';

export interface ConfigurationApplication {
  readonly sync: SyncBackend;
  /** Whose mappings, list mappings, defaults and order of fields are taken. */
  readonly from: number;
  readonly to: number;
  readonly options?: (CallOptions & { readonly onPart?: (report: PartReport) => void }) | undefined;
}

export interface ConfigurationApplied {
  /** In the order in which they were stored; a part without anything to store is left out. */
  readonly parts: readonly PartReport[];
  /** What the other connection has no place for. */
  readonly notApplicable: readonly NotApplicable[];
  /** The other connection, as it was before. */
  readonly target: FileTarget;
  /** Every part is stored whole, and everything had a place. */
  readonly complete: boolean;
}

/** Neither of both is about what is synchronised, and copying a connection copies them anyway. */
function synchronised({ actors, lists, defaults, order }: FileConfiguration): FileConfiguration {
  return {
    ...(actors && { actors }),
    ...(lists && { lists }),
    ...(defaults && { defaults }),
    ...(order && { order }),
  };
}

/**
 * Gives a connection what another one synchronises: what a duplicate of a connection is made by, in the same way as a
 * file. What is stored stays stored when a later part fails; calling it again stores what is left.
 *
 * @throws BackendError when a connection cannot be read: then nothing is stored
 */
export async function applyConfiguration({
  sync,
  from,
  to,
  options: { onPart, ...options } = {},
}: ConfigurationApplication): Promise<ConfigurationApplied> {
  const read = (id: number) => readSnapshot(sync, { id, active: false }, { ...options, orders: true });
  const source = await read(from);
  const target = { snapshot: await read(to) };
  const wanted = synchronised(configurationOf({ snapshot: source }));
  const { differences, notApplicable } = compareConfiguration(wanted, target);
  const writer = new ConfigurationWriter(sync, to, target, options);
  const parts: PartReport[] = [];
  for (const part of partsOf(differences)) {
    options.signal?.throwIfAborted();
    const report = await writer.store(part);
    parts.push(report);
    onPart?.(report);
  }
  const isWhole = ({ status, leftovers }: PartReport): boolean => status === 'stored' && leftovers.length === 0;
  return { parts, notApplicable, target, complete: parts.every(isWhole) && notApplicable.length === 0 };
}
