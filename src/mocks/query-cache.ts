/** Keeps the last few answers to expensive questions, until what they were drawn from changes. */
export class QueryCache<Answer> {
  readonly #limit: number;
  readonly #answers = new Map<string, Answer>();
  #version = '';

  constructor(limit = 8) {
    this.#limit = limit;
  }

  /**
   * @param version of all that the answer depends on; another one makes every answer obsolete
   * @param answer called when the question is new
   */
  get(version: string, question: string, answer: () => Answer): Answer {
    if (version !== this.#version) this.#answers.clear();
    this.#version = version;
    const known = this.#answers.get(question);
    if (known !== undefined) {
      // Asked last, forgotten last.
      this.#answers.delete(question);
      this.#answers.set(question, known);
      return known;
    }
    const fresh = answer();
    this.#answers.set(question, fresh);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#limit && oldest !== undefined) this.#answers.delete(oldest);
    return fresh;
  }
}

/**
 * Sorted by keys that are read once for each row, not once for each comparison.
 * @param compare of keys; equal ones stay in the order they came in
 */
export function sortedByKey<Row, Key>(
  rows: readonly Row[],
  key: (row: Row) => Key,
  compare: (a: Key, b: Key) => number,
): Row[] {
  return rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ row }) => row);
}

const COLLATORS = new Map<string, Intl.Collator>();

/** @param language BCP 47; `undefined`: the machine's */
export function collatorOf(language: string | undefined): Intl.Collator {
  const known = COLLATORS.get(language ?? '');
  if (known) return known;
  const collator = new Intl.Collator(language);
  COLLATORS.set(language ?? '', collator);
  return collator;
}
