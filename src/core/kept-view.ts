import type { ViewStore } from './view-store.js';

/** Milliseconds that the screen waits for a store: a slow one must not keep anybody from working. */
const PATIENCE = 1000;

/** What a store kept under a key, once it is checked; `undefined` when there is nothing to be had. */
export async function loadView<T>(
  store: ViewStore | undefined,
  key: string,
  read: (value: unknown) => T | undefined,
): Promise<T | undefined> {
  if (!store) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    return read(await Promise.race([store.load(key), tooLate]));
  } catch {
    // A host's own store may reject; the default order is no misfortune.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

export function saveView(store: ViewStore | undefined, key: string, value: unknown): void {
  void store?.save(key, value).catch(() => undefined);
}
