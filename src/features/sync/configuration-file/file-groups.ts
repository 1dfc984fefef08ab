import type { ConfigurationDifference } from '../model/configuration-difference.js';
import { FILE_SECTIONS, type FileSection } from '../model/configuration-file-entries.js';
import { FILE_ACTORS, type FileActorType } from '../model/configuration-file-schema.js';
import type { FileLocalize } from './file-terms.js';

/** What is shown, and can be ticked, together. */
export interface FileGroup {
  /** Unique; without signs that an id of an element must not have. */
  readonly id: string;
  readonly section: FileSection;
  readonly actor: FileActorType | undefined;
  readonly differences: readonly ConfigurationDifference[];
}

/** By section, then by kind of records; the order within a group is the file's. */
export function groupsOf(differences: readonly ConfigurationDifference[]): readonly FileGroup[] {
  const actors = [...FILE_ACTORS, undefined];
  return FILE_SECTIONS.flatMap((section) =>
    actors.flatMap((actor) => {
      const own = differences.filter(({ entry }) => entry.section === section && entry.actor === actor);
      return own.length === 0
        ? []
        : [{ id: actor ? `${section}-${actor}` : section, section, actor, differences: own }];
    }),
  );
}

export function groupLabel(section: FileSection, actor: FileActorType | undefined, localize: FileLocalize): string {
  const name = localize.term('configFileSection', section);
  return actor ? localize.term('configFileGroup', name, localize.term('syncActor', actor)) : name;
}
