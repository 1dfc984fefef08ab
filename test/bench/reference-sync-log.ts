/**
 * The log without any library: a search field above the windowed table of reference-paged-grid.ts, the same columns and
 * pages, no marks in the values, no details, nothing that follows. The yardstick of sync-log.bench.ts.
 */
import type { SyncBackend, SyncLogEntry, SyncLogFilter } from '../../src/backend/index.js';
import { createReferencePagedGrid, type ReferenceColumn } from './reference-paged-grid.js';

/** Milliseconds without a key, as in the log. */
const TYPING_PAUSE = 250;

export function createReferenceLog(sync: SyncBackend, columns: readonly ReferenceColumn<SyncLogEntry>[]): HTMLElement {
  const host = document.createElement('div');
  const search = document.createElement('input');
  search.type = 'search';
  search.ariaLabel = 'Search';
  const list = document.createElement('div');
  host.append(search, list);
  let question = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const show = async (text: string): Promise<void> => {
    question += 1;
    const asked = question;
    const filter: SyncLogFilter = text === '' ? {} : { text };
    const first = await sync.log({ offset: 0, limit: 100, filter });
    if (asked !== question) return;
    const grid = createReferencePagedGrid<SyncLogEntry>(columns, first.total, async ({ offset, limit }, signal) => {
      if (offset === 0) return first;
      const page = await sync.log({ offset, limit, filter, asOf: first.total }, { signal });
      return { rows: page.rows, total: first.total };
    });
    list.replaceChildren(grid);
  };
  search.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => void show(search.value), TYPING_PAUSE);
  });
  void show('');
  return host;
}
