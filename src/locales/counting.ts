interface Counting {
  /** Whether a number of things is said in the singular. */
  readonly one: (count: number) => boolean;
  /** The number as the language writes it. */
  readonly n: (count: number) => string;
}

/**
 * How one of our languages counts. Making the browser's rules and formats for it takes longer than drawing a page of
 * rows: so there are none for whole numbers, which all six say in the singular when it is 1, nor for those below 1,000,
 * which all of them write alike.
 */
export function counting(language: string): Counting {
  return {
    // Also a host that writes its terms in JavaScript may count with a text.
    one: (count) => String(count) === '1',
    n: (count) =>
      count >= 0 && count < 1000 && Number.isInteger(count) ? String(count) : count.toLocaleString(language),
  };
}
