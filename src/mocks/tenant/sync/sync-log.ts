import type { SyncLogRecord } from './sync-records.js';

/** SuperOffice's column. */
const MAX_VALUE = 254;

export type NewLogRecord = Omit<SyncLogRecord, 'id'>;

/** What synchronisation has written. */
export class SyncLog {
  /** Oldest first. */
  #rows: readonly SyncLogRecord[] = [];
  #newestFirst: readonly SyncLogRecord[] | undefined;
  #version = 0;

  /** Another one whenever entries have been added or dropped. */
  get version(): number {
    return this.#version;
  }

  clear(): void {
    this.#version += 1;
    this.#rows = [];
    this.#newestFirst = undefined;
  }

  /** @param rows oldest first */
  add(rows: readonly NewLogRecord[]): void {
    if (rows.length === 0) return;
    this.#version += 1;
    const first = (this.#rows.at(-1)?.id ?? 0) + 1;
    const added = rows.map((row, index) => ({
      ...row,
      id: first + index,
      oldValue: row.oldValue.slice(0, MAX_VALUE),
      newValue: row.newValue.slice(0, MAX_VALUE),
    }));
    this.#rows = [...this.#rows, ...added];
    this.#newestFirst = undefined;
  }

  /** Newest first; the same array until something is added. */
  rows(): readonly SyncLogRecord[] {
    this.#newestFirst ??= [...this.#rows].reverse();
    return this.#newestFirst;
  }
}
