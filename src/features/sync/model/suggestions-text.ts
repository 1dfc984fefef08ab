/** Texts that are compared as people read them: no case, no accents, no punctuation; words of `camelCase` are apart. */

/** Letters that lose more than a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** `Postal addr., zip-code` → `postal addr zip code`, `ZipCode` → `zip code`. The same for every locale. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[øæœßðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Spaces say little: `postnummer` and `post nummer` are the same word. */
const packed = (name: string): string => name.replaceAll(' ', '');

/** Address line 1 is not address line 2, however alike the rest is. */
const numbersOf = (name: string): string => (name.match(/\p{N}+/gu) ?? []).join(' ');

function pairsOf(name: string): ReadonlyMap<string, number> {
  const letters = [...packed(name)];
  const pairs = new Map<string, number>();
  for (let at = 1; at < letters.length; at += 1) {
    const pair = `${letters[at - 1] ?? ''}${letters[at] ?? ''}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Below it, names are alike by chance. */
export const LIKENESS_LIMIT = 0.68;

export interface LikeName {
  /** Which of the names, by its place. */
  readonly index: number;
  /** {@link LIKENESS_LIMIT} … 1 (Sørensen–Dice of the pairs of letters). */
  readonly likeness: number;
}

/** Which names hold a pair of letters, and how often; side by side, because there are many. */
interface Holders {
  readonly names: number[];
  readonly times: number[];
}

/** Finds names that are alike, among thousands: only those with the same numbers and pairs of letters in common. */
export class NameIndex {
  /** How many pairs of letters each name has. */
  readonly #counts: readonly number[];
  /** By numbers, then by pair of letters. */
  readonly #holders = new Map<string, Map<string, Holders>>();
  /** Pairs in common with what is looked for, by name. All are 0 between two searches. */
  readonly #common: Uint16Array;

  /** @param names as {@link comparable} */
  constructor(names: readonly string[]) {
    this.#common = new Uint16Array(names.length);
    this.#counts = names.map((name, index) => {
      const pairs = pairsOf(name);
      const holders = this.#holdersOf(numbersOf(name));
      for (const [pair, times] of pairs) {
        const known = holders.get(pair) ?? { names: [], times: [] };
        known.names.push(index);
        known.times.push(times);
        holders.set(pair, known);
      }
      return sum(pairs);
    });
  }

  like(name: string): readonly LikeName[] {
    const pairs = pairsOf(name);
    const touched = this.#count(pairs, numbersOf(name));
    const count = sum(pairs);
    return touched.flatMap((index) => {
      const shared = this.#common[index] ?? 0;
      this.#common[index] = 0;
      const likeness = (2 * shared) / (count + (this.#counts[index] ?? 0));
      return likeness >= LIKENESS_LIMIT ? [{ index, likeness }] : [];
    });
  }

  /** @returns names with pairs in common, each once */
  #count(pairs: ReadonlyMap<string, number>, numbers: string): readonly number[] {
    const common = this.#common;
    const touched: number[] = [];
    for (const [pair, wanted] of pairs) {
      const { names = [], times = [] } = this.#holders.get(numbers)?.get(pair) ?? {};
      for (let at = 0; at < names.length; at += 1) {
        const index = names[at] ?? 0;
        if (common[index] === 0) touched.push(index);
        common[index] = (common[index] ?? 0) + Math.min(wanted, times[at] ?? 0);
      }
    }
    return touched;
  }

  #holdersOf(numbers: string): Map<string, Holders> {
    const known = this.#holders.get(numbers);
    if (known) return known;
    const holders = new Map<string, Holders>();
    this.#holders.set(numbers, holders);
    return holders;
  }
}

function sum(pairs: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const times of pairs.values()) total += times;
  return total;
}
