import type { Backend } from '../backend/index.js';

/** Calls that a message shows; a test that walks through pages makes many. */
const SHOWN = 6;
const LONGEST = 160;

/**
 * What a test has asked of a backend, so that its message can say so. On the way it sees to the one promise that every
 * method makes: it answers with a promise, also when it fails at once.
 */
export class Trail {
  readonly #calls: { readonly call: string; outcome: string }[] = [];

  /** The same backend, with every call written down. */
  observe(backend: Backend): Backend {
    return this.#observed(backend, '');
  }

  /** A line for each of the last calls. Secrets are redacted. */
  toString(): string {
    const lines = this.#calls.slice(-SHOWN).map(({ call, outcome }) => `  ${call} → ${outcome}`);
    const left = this.#calls.length - lines.length;
    return [...(left > 0 ? [`  … ${left} calls before`] : []), ...lines].join('\n');
  }

  #observed<T extends object>(part: T, path: string): T {
    const known = new Map<PropertyKey, unknown>();
    // Not a proxy of the part itself: of a frozen object it could not hand out anything else.
    return new Proxy({} as T, {
      has: (_, key) => key in part,
      get: (_, key) => {
        const value: unknown = Reflect.get(part, key);
        const place = [path, String(key)].filter(Boolean).join('.');
        if (!known.has(key)) known.set(key, this.#observedMember(part, value, place));
        return known.get(key);
      },
    });
  }

  #observedMember(part: object, value: unknown, place: string): unknown {
    if (isMethod(value)) return (...args: unknown[]) => this.#called(place, () => value.apply(part, args), args);
    return typeof value === 'object' && value !== null ? this.#observed(value, place) : value;
  }

  #called(place: string, make: () => unknown, args: readonly unknown[]): unknown {
    const entry = { call: `${place}(${args.map(shown).join(', ')})`, outcome: 'no answer yet' };
    this.#calls.push(entry);
    let answer: unknown;
    try {
      answer = make();
    } catch (error) {
      entry.outcome = `threw ${String(error)}`;
      throw new Error(`${place} threw at once. A method of the port answers with a promise, also when it fails.`, {
        cause: error,
      });
    }
    if (!isThenable(answer)) {
      entry.outcome = `returned ${shown(answer)}`;
      throw new Error(`${place} returned no promise.`);
    }
    answer.then(
      (value) => void (entry.outcome = shown(value)),
      (error: unknown) => void (entry.outcome = `rejected with ${kindOf(error)}${String(error)}`),
    );
    return answer;
  }
}

type Method = (...args: unknown[]) => unknown;

function isMethod(value: unknown): value is Method {
  return typeof value === 'function';
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function kindOf(error: unknown): string {
  return error instanceof Error && 'kind' in error ? `[${String(error.kind)}] ` : '';
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = String(
    JSON.stringify(value, (_key, inner: unknown) => {
      if (inner instanceof Map) return [...inner];
      return inner instanceof AbortSignal ? `signal${inner.aborted ? ', aborted' : ''}` : inner;
    }),
  );
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
