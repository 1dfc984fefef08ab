import type { Backend } from '../backend/backend.js';
import type { BackendCall } from './host-events.js';
import { SUBJECTS, type ActionSubjects } from './one-action.js';

/** A call as it is made; for who watches, not for the host. */
export interface WatchedCall extends Omit<BackendCall, 'name'> {
  readonly args: readonly unknown[];
  /** The caller's: when it is aborted, nobody wants the answer any more. */
  readonly signal: AbortSignal | undefined;
  /** Of the action that the call is a part of: the same array for all its calls. */
  readonly subjects: ActionSubjects | undefined;
}

/** Somebody who wants to know of every call. */
export interface BackendWatcher {
  /** @returns what to wait for before the call is made, if anything; a rejection is the answer of the call */
  before(call: WatchedCall): Promise<unknown> | undefined;
  made(call: WatchedCall, answer: Promise<unknown>): void;
}

/** Of a backend that is watched already, perhaps by another copy of the library: the one behind it. */
const WATCHED = Symbol.for('quotesync.watched');

/** The host's own object; two elements that watch it each in its own way are about the same data. */
export function unwatched(backend: Backend): Backend {
  if (!(WATCHED in backend)) return backend;
  return backend[WATCHED] as Backend;
}

type Fields = Readonly<Record<string, unknown>>;
type Options = Fields & { readonly [SUBJECTS]?: ActionSubjects };
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The number of what a call is about. */
function idOf(method: string, argument: unknown): number | undefined {
  // The one number that counts seconds.
  if (method === 'setInterval') return undefined;
  const { id, connectionId }: Fields = isObject(argument) ? argument : { id: argument };
  return [id, connectionId].find((one): one is number => typeof one === 'number' && one > 0);
}

/** What the options say to who watches; the backend gets them without what is none of its business. */
function taken(given: readonly unknown[]) {
  const options = given.at(-1);
  if (!isObject(options)) return { args: given, signal: undefined, subjects: undefined };
  const { [SUBJECTS]: subjects, ...rest }: Options = options;
  return {
    args: subjects ? [...given.slice(0, -1), rest] : given,
    signal: rest['signal'] instanceof AbortSignal ? rest['signal'] : undefined,
    subjects,
  };
}

/**
 * The same backend, with somebody looking on. Every element goes through it, so what a host was promised about writes
 * and failures holds for all of them. The host's own object stays as it is.
 */
export function watchBackend(backend: Backend, watcher: BackendWatcher): Backend {
  return WATCHED in backend ? backend : watchSlice(() => backend, '', watcher, backend.checksAnswers === true);
}

type Method = (...args: unknown[]) => unknown;
const isMethod = (value: unknown): value is Method => typeof value === 'function';

/** @param current read at every use: a getter of the host's may make its slice anew each time */
function watchSlice<T extends object>(current: () => T, path: string, watcher: BackendWatcher, checked: boolean): T {
  /** By key, one for each kind of thing: elements ask whether a slice is still the same one. */
  const methods = new Map<string, unknown>();
  const slices = new Map<string, unknown>();
  const once = (known: Map<string, unknown>, key: string, make: () => unknown): unknown => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key);
  };
  const call = (key: string, args: readonly unknown[]): unknown => {
    const slice = current();
    const method: unknown = Reflect.get(slice, key);
    if (!isMethod(method)) throw new TypeError(`${path}.${key} is no method any more.`);
    return method.apply(slice, [...args]);
  };
  const inside = (key: string): object => {
    const slice: unknown = Reflect.get(current(), key);
    return isObject(slice) ? slice : {};
  };
  // Not a proxy of the slice itself: of a frozen object a proxy must not hand out anything else.
  return new Proxy({} as T, {
    has: (_, key) => key === WATCHED || key in current(),
    get: (_, key) => {
      if (key === WATCHED) return current();
      const value: unknown = Reflect.get(current(), key);
      if (typeof key === 'symbol') return value;
      if (isMethod(value)) {
        const names = { slice: path, method: key };
        return once(methods, key, () => watchMethod((args) => call(key, args), names, watcher, checked));
      }
      if (!isObject(value)) return value;
      return once(slices, key, () => watchSlice(() => inside(key), path ? `${path}.${key}` : key, watcher, checked));
    },
  });
}

/** What of somebody else's backend can be shown at all; loaded while the first call is under way. */
async function lookAt(
  { slice, method }: { readonly slice: string; readonly method: string },
  answer: Promise<unknown>,
): Promise<unknown> {
  const look = import('./foreign-answers.js').catch(() => undefined);
  // Whoever waits hears of a rejection; it must not count as unheard meanwhile.
  answer.catch(() => undefined);
  return (await look)?.lookedAt(slice ? `${slice}.${method}` : method, answer) ?? answer;
}

function watchMethod(
  perform: (args: readonly unknown[]) => unknown,
  names: { readonly slice: string; readonly method: string },
  watcher: BackendWatcher,
  checked: boolean,
) {
  return (...given: unknown[]): Promise<unknown> => {
    const options = taken(given);
    const { args, signal } = options;
    const call = { ...names, id: idOf(names.method, args[0]), ...options };
    // A backend that throws at once, or answers without a promise, is like one that does it later.
    const ask = async (): Promise<unknown> => perform(args);
    const make = (): Promise<unknown> => (checked ? ask() : lookAt(names, ask()));
    const answer =
      watcher.before(call)?.then(() => {
        // It may have been given up meanwhile.
        signal?.throwIfAborted();
        return make();
      }) ?? make();
    watcher.made(call, answer);
    return answer;
  };
}
