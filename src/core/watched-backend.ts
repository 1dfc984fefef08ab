import type { Backend } from '../backend/backend.js';
import type { BackendCall } from './host-events.js';

/** Somebody who wants to know of every call. */
export interface BackendWatcher {
  /** @returns what to wait for before the call is made, if anything; a rejection is the answer of the call */
  before(call: BackendCall, args: readonly unknown[]): Promise<unknown> | undefined;
  made(call: BackendCall, answer: Promise<unknown>): void;
}

/** A backend that is watched already: by an element around this one, perhaps of another copy of the library. */
const WATCHED = Symbol.for('quotesync.watched');

/** What the host may know of a call's first argument. */
function subjectOf(argument: unknown): { readonly id: number | undefined; readonly name: string | undefined } {
  if (typeof argument === 'number') return { id: argument, name: undefined };
  const { id, name } = { ...(argument as { readonly id?: unknown; readonly name?: unknown } | undefined) };
  return {
    id: typeof id === 'number' && id > 0 ? id : undefined,
    name: typeof name === 'string' ? name : undefined,
  };
}

/**
 * The same backend, with somebody looking on. Every element goes through it, so what a host was promised about writes
 * and failures holds for all of them. The host's own object stays as it is.
 */
export function watchBackend(backend: Backend, watcher: BackendWatcher): Backend {
  return WATCHED in backend ? backend : watchSlice(backend, '', watcher);
}

type Method = (...args: unknown[]) => unknown;
const isMethod = (value: unknown): value is Method => typeof value === 'function';

function watchSlice<T extends object>(slice: T, path: string, watcher: BackendWatcher): T {
  /** By key, with what stood there: a getter may give another slice later. */
  const known = new Map<PropertyKey, { readonly value: unknown; readonly watched: unknown }>();
  const watch = (key: string, value: unknown): unknown => {
    if (isMethod(value)) return watchMethod(slice, value, { slice: path, method: key }, watcher);
    if (typeof value === 'object' && value !== null) {
      return watchSlice(value, path ? `${path}.${key}` : key, watcher);
    }
    return value;
  };
  // Not a proxy of the slice itself: of a frozen object a proxy must not hand out anything else.
  return new Proxy({} as T, {
    has: (_, key) => key === WATCHED || key in slice,
    get: (_, key) => {
      const value: unknown = Reflect.get(slice, key);
      if (typeof key === 'symbol') return value;
      let entry = known.get(key);
      if (entry?.value !== value || !entry) known.set(key, (entry = { value, watched: watch(key, value) }));
      return entry.watched;
    },
  });
}

function watchMethod(
  slice: object,
  method: Method,
  names: { readonly slice: string; readonly method: string },
  watcher: BackendWatcher,
) {
  return (...args: unknown[]): Promise<unknown> => {
    const call = { ...names, ...subjectOf(args[0]) };
    // A backend that throws at once, or answers without a promise, is like one that does it later.
    const make = async (): Promise<unknown> => method.apply(slice, args);
    const answer = watcher.before(call, args)?.then(make) ?? make();
    watcher.made(call, answer);
    return answer;
  };
}
