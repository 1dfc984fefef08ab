import { entriesOf, identicalFact, sameFact, type FileEntry, type FileFact } from './configuration-file-entries.js';
import { configurationOf } from './configuration-file-content.js';
import { resolve, type FileObstacle, type FileTarget } from './configuration-file-resolve.js';
import type { FileConfiguration } from './configuration-file-schema.js';

/** Who changed it since the file was written. `unknown`: the file is not compared with that. */
export type DifferenceOrigin = 'file' | 'connection' | 'both' | 'unknown';

/** Something that the file and the connection have differently. */
export interface ConfigurationDifference {
  readonly entry: FileEntry;
  readonly origin: DifferenceOrigin;
  /** As it would be stored. */
  readonly file: FileFact;
  readonly now: FileFact;
  /** It depends on a mapping that is not stored yet. */
  readonly pending: boolean;
  /** The direction to SuperOffice is left out: that field gets its value from another connection. */
  readonly fed: boolean;
}

export interface NotApplicable {
  readonly entry: FileEntry;
  readonly obstacle: FileObstacle;
  /** What is missing, or does not fit; none: the obstacle says it all. */
  readonly details: readonly string[];
}

export interface ConfigurationComparison {
  readonly differences: readonly ConfigurationDifference[];
  readonly notApplicable: readonly NotApplicable[];
  /** How many entries of the file the connection has already. */
  readonly same: number;
}

/**
 * What a configuration would change in a connection. What it does not name is not compared.
 *
 * @param base what the configuration was made from, if that was this connection: then changes of either side are told
 *   apart
 */
export function compareConfiguration(
  configuration: FileConfiguration,
  target: FileTarget,
  base?: FileConfiguration,
): ConfigurationComparison {
  const present = entriesOf(configurationOf(target));
  const before = base && entriesOf(base);
  const differences: ConfigurationDifference[] = [];
  const notApplicable: NotApplicable[] = [];
  let same = 0;
  for (const entry of entriesOf(configuration).values()) {
    const stored = present.get(entry.id)?.fact;
    const found = resolve(entry, stored, target);
    const now = stored ?? empty(found);
    if (now && !('obstacle' in found) && sameFact(found.fact, now)) same += 1;
    else if (stored && identicalFact(entry.fact, stored)) same += 1;
    else if ('obstacle' in found) {
      // What nobody changed in the file is no wish.
      if (isUntouched(entry, before)) same += 1;
      else notApplicable.push({ entry, obstacle: found.obstacle, details: found.details ?? [] });
    } else if (now) {
      const origin = before ? originOf(entry, found.fact, now, before.get(entry.id), target) : 'unknown';
      const { fact: file, pending = false, fed = false } = found;
      differences.push({ entry, origin, file, now, pending, fed });
    } else notApplicable.push({ entry, obstacle: 'no-field', details: [] });
  }
  return { differences, notApplicable, same };
}

/** What a connection has where it has nothing yet. */
function empty(found: ReturnType<typeof resolve>): FileFact | undefined {
  return 'pending' in found && found.pending ? { kind: 'item', item: null } : undefined;
}

function isUntouched(entry: FileEntry, before: ReadonlyMap<string, FileEntry> | undefined): boolean {
  const base = before?.get(entry.id);
  return base !== undefined && identicalFact(base.fact, entry.fact);
}

function originOf(
  entry: FileEntry,
  file: FileFact,
  now: FileFact,
  base: FileEntry | undefined,
  target: FileTarget,
): DifferenceOrigin {
  // Somebody has added it to the file.
  if (!base) return 'file';
  if (identicalFact(base.fact, entry.fact)) return 'connection';
  const resolved = resolve(base, now, target);
  const before = 'obstacle' in resolved ? base.fact : resolved.fact;
  if (sameFact(before, file)) return 'connection';
  return sameFact(before, now) ? 'file' : 'both';
}

/** What is taken when nobody decides: `undefined` where somebody has to. */
export function usualChoice({ origin }: ConfigurationDifference): boolean | undefined {
  if (origin === 'both') return undefined;
  return origin !== 'connection';
}
