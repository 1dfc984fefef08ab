import type { DraftStore } from './draft-store.js';

/** {@link IndexedDbDraftStore}, loaded with the first edit: a list needs no drafts. */
export function lazyDraftStore(scope: string): DraftStore {
  let loading: Promise<DraftStore> | undefined;
  /** No method of a draft store rejects, also when its code cannot be loaded. */
  const use = async <T>(act: (store: DraftStore) => Promise<T>): Promise<T | undefined> => {
    try {
      loading ??= import('./draft-store.js').then(({ IndexedDbDraftStore }) => new IndexedDbDraftStore(scope));
      return await act(await loading);
    } catch {
      loading = undefined;
      return undefined;
    }
  };
  return {
    load: (key) => use((store) => store.load(key)),
    save: (key, value) => use((store) => store.save(key, value)),
    remove: (key) => use((store) => store.remove(key)),
  };
}
