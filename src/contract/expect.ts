import type { BackendError, BackendErrorKind } from '../backend/index.js';

/** Assertions of our own: the suite must run in any test runner, with nothing installed. */

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Plain data by value; maps by their entries. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [a, e] = [stable(actual), stable(expected)];
  if (a !== e) throw new Error(`${what}: expected ${e}, got ${a}`);
}

export function unique(values: readonly unknown[], what: string): void {
  ok(new Set(values).size === values.length, `${what} are not unique: ${JSON.stringify(values)}`);
}

/** The one way a backend may fail. */
export async function failsWith(kind: BackendErrorKind, promise: Promise<unknown>): Promise<BackendError> {
  let thrown: unknown;
  try {
    await promise;
  } catch (error) {
    thrown = error;
  }
  ok(thrown !== undefined, `expected a BackendError of kind "${kind}", but the call succeeded`);
  ok(
    thrown instanceof Error && thrown.name === 'BackendError',
    `expected a BackendError, got ${thrown instanceof Error ? thrown.name : typeof thrown}`,
  );
  const error = thrown as BackendError;
  ok(error.kind === kind, `expected kind "${kind}", got "${error.kind}" (${error.message})`);
  return error;
}

/** Object keys in one order, so that equal data is equal text. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (inner instanceof Map) return [...inner].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
