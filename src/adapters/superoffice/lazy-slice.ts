import { BackendError } from '../../backend/index.js';

type PartsOf<Slice> = { readonly [Name in keyof Slice]?: Slice[Name] | undefined };

/**
 * A slice of a backend whose code is loaded by its first call. A load that failed is tried again by the next call.
 *
 * @param load gives the slice; its methods are all asynchronous
 * @param parts what is no method: slices within it, or `undefined` for a method that it does not have
 */
export function lazySlice<Slice extends object>(load: () => Promise<Slice>, parts?: PartsOf<Slice>): Slice;
/** @param parts also the methods that the loaded rest has not */
export function lazySlice<Slice extends Rest, Rest extends object>(
  load: () => Promise<Rest>,
  parts: Omit<Slice, keyof Rest>,
): Slice;
export function lazySlice(load: () => Promise<object>, parts: object = {}): object {
  let loading: Promise<object> | undefined;
  const slice = (): Promise<object> =>
    (loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new BackendError('network', 'The adapter could not be loaded.', { cause });
    }));
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        // Whoever hands the slice through a promise asks for `then`; it is no promise.
        if (name === 'then') return undefined;
        if (Object.hasOwn(parts, name)) {
          const part: unknown = Reflect.get(parts, name);
          return part;
        }
        return async (...args: readonly unknown[]): Promise<unknown> => {
          const loaded = await slice();
          const method: unknown = Reflect.get(loaded, name);
          const result: unknown = typeof method === 'function' && Reflect.apply(method, loaded, args);
          return result;
        };
      },
    },
  );
}
