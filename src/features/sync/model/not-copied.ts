import type { Leftover } from './configuration-apply-parts.js';
import type { FileEntry } from './configuration-file-entries.js';
import type { FileObstacle, FileTarget } from './configuration-file-resolve.js';

/** An entry, and why the copy has it not, or not whole. */
export interface EntryNotCopied {
  readonly entry: FileEntry;
  readonly reason: Leftover | { readonly kind: 'obstacle'; readonly obstacle: FileObstacle };
}

/** What a copy of a connection could not take over of what the original synchronises. */
export class NotCopied {
  /** The copy, for the names of its fields. */
  readonly target: FileTarget;
  readonly entries: readonly EntryNotCopied[];

  constructor(target: FileTarget, entries: readonly EntryNotCopied[]) {
    this.target = target;
    this.entries = entries;
  }
}
