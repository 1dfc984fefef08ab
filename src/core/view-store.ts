/**
 * Where it is remembered how a user likes to see things: columns, their widths, the last price list. Nothing of it is
 * ever worth an error: a store that cannot keep or find something resolves with nothing.
 */
export interface ViewStore {
  /** What was saved, or `undefined`. It may come from another version, or from elsewhere: check it before use. */
  load(key: string): Promise<unknown>;
  /** @param value plain data, as JSON can hold it */
  save(key: string, value: unknown): Promise<void>;
}

/** The default store, loaded with its first use: the first tab remembers nothing. */
export function lazyViewStore(scope: string): ViewStore {
  const store = async (): Promise<ViewStore | undefined> => {
    try {
      const { LocalViewStore } = await import('./local-view-store.js');
      return new LocalViewStore(scope);
    } catch {
      return undefined;
    }
  };
  return {
    load: async (key) => (await store())?.load(key),
    save: async (key, value) => (await store())?.save(key, value),
  };
}
