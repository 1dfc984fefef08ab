/**
 * Unsaved edits that survive a reload or a crash. Never secrets: `NewSecret` loses its text when it is cloned, and
 * callers leave secrets out in the first place.
 */
export interface Draft {
  /** What was saved, cloned. It may come from an older version of this library: check it before use. */
  readonly value: unknown;
  readonly savedAt: Date;
}

/** A host may hand in its own, or `undefined` to keep nothing. No method rejects: a draft is never worth an error. */
export interface DraftStore {
  load(key: string): Promise<Draft | undefined>;
  save(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

const DATABASE = 'quotesync';
const STORE = 'drafts';
const MAX_AGE = 7 * 24 * 60 * 60 * 1000;
/** A blocked database never answers; editing must not wait for it. */
const PATIENCE = 1000;

/**
 * Drafts in IndexedDB, which keeps the last half second of typing when a browser is killed (localStorage does not).
 * Where there is no IndexedDB, or it refuses, they live as long as the page.
 */
export class IndexedDbDraftStore implements DraftStore {
  readonly #scope: string;
  readonly #memory = new Map<string, Draft>();
  #database: Promise<IDBDatabase> | undefined;

  /** @param scope keeps the drafts of different users and tenants apart on a shared computer */
  constructor(scope = '') {
    this.#scope = scope;
  }

  async load(key: string): Promise<Draft | undefined> {
    const draft = await this.#attempt<Draft | undefined>(
      'readonly',
      (store) => store.get(this.#key(key)) as IDBRequest<Draft | undefined>,
    );
    // What the database could not take is newer than what it has.
    const found = this.#memory.get(key) ?? draft;
    if (!found || !(found.savedAt instanceof Date)) return undefined;
    if (!isTooOld(found.savedAt)) return found;
    await this.remove(key);
    return undefined;
  }

  async save(key: string, value: unknown): Promise<void> {
    const draft = draftOf(value);
    if (!draft) return;
    const kept = await this.#attempt('readwrite', (store) => store.put(draft, this.#key(key)));
    if (kept === undefined) this.#memory.set(key, draft);
    else this.#memory.delete(key);
  }

  async remove(key: string): Promise<void> {
    this.#memory.delete(key);
    await this.#attempt('readwrite', (store) => store.delete(this.#key(key)));
  }

  #key(key: string): string {
    return `${this.#scope}/${key}`;
  }

  /** `undefined` when the database is not to be had: blocked, full, switched off, or slow. */
  async #attempt<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    try {
      return await Promise.race([this.#use(mode, use), tooLate]);
    } catch {
      // The memory takes over; the caller's next call tries the database again.
      this.#database = undefined;
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  async #use<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    this.#database ??= openDatabase(() => {
      this.#database = undefined;
    });
    const database = await this.#database;
    return settled(use(database.transaction(STORE, mode).objectStore(STORE)));
  }
}

/** `undefined` for what cannot be cloned, and so not kept. */
function draftOf(value: unknown): Draft | undefined {
  try {
    return { value: structuredClone(value), savedAt: new Date() };
  } catch {
    return undefined;
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed.'));
  });
}

/** @param onClosed another tab wanted a newer version: the next use opens again */
async function openDatabase(onClosed: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const database = await settled(request);
  // Another tab wants a newer version: do not stand in its way.
  database.onversionchange = () => {
    database.close();
    onClosed();
  };
  sweep(database);
  return database;
}

/** Drafts that nobody came back to do not stay on a shared computer. */
function sweep(database: IDBDatabase): void {
  const request = database.transaction(STORE, 'readwrite').objectStore(STORE).openCursor();
  request.onsuccess = () => {
    const cursor = request.result;
    if (!cursor) return;
    const { savedAt } = cursor.value as Partial<Draft>;
    if (!(savedAt instanceof Date) || isTooOld(savedAt)) cursor.delete();
    cursor.continue();
  };
}

function isTooOld(savedAt: Date): boolean {
  return Date.now() - savedAt.getTime() > MAX_AGE;
}
