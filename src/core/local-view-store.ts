import type { ViewStore } from './view-store.js';

/** Raised when the envelope changes: what an older version kept is then left alone. */
const VERSION = 1;

/** Views in the browser's `localStorage`. Where that is blocked or full they last as long as the page. */
export class LocalViewStore implements ViewStore {
  /** For all stores of the page: one may be made for each use. */
  static readonly #memory = new Map<string, unknown>();
  readonly #scope: string;

  /** @param scope keeps the views of different users and tenants apart on a shared computer */
  constructor(scope = '') {
    this.#scope = scope;
  }

  load(key: string): Promise<unknown> {
    const place = this.#place(key);
    if (LocalViewStore.#memory.has(place)) return Promise.resolve(LocalViewStore.#memory.get(place));
    return Promise.resolve(readKept(place));
  }

  save(key: string, value: unknown): Promise<void> {
    const place = this.#place(key);
    try {
      localStorage.setItem(place, JSON.stringify({ version: VERSION, value }));
      LocalViewStore.#memory.delete(place);
    } catch {
      // Blocked by the browser's settings, or full: what is newest counts.
      LocalViewStore.#memory.set(place, value);
    }
    return Promise.resolve();
  }

  #place(key: string): string {
    return `quotesync/views/${encodeURIComponent(this.#scope)}/${key}`;
  }
}

function readKept(place: string): unknown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { version, value } = kept as { readonly version?: unknown; readonly value?: unknown };
    return version === VERSION ? value : undefined;
  } catch {
    return undefined;
  }
}
