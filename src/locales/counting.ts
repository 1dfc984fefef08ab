/** Made when a term first needs them: they cost more than the words do. */
const rules = new Map<string, Intl.PluralRules>();

interface Counting {
  /** Whether a number of things is said in the singular. */
  readonly one: (count: number) => boolean;
  /** The number as the language writes it. */
  readonly n: (count: number) => string;
}

/** How a language counts. */
export function counting(language: string): Counting {
  return {
    one: (count) => {
      const known = rules.get(language) ?? new Intl.PluralRules(language);
      rules.set(language, known);
      return known.select(count) === 'one';
    },
    n: (count) => count.toLocaleString(language),
  };
}
