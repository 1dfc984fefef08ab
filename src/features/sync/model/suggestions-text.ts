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

interface IndexedName {
  readonly count: number;
  readonly numbers: string;
}

/** Finds names that are alike, among thousands: only those with pairs of letters in common are looked at. */
export class NameIndex {
  readonly #names: readonly IndexedName[];
  readonly #holders = new Map<string, (readonly [index: number, times: number])[]>();

  /** @param names as {@link comparable} */
  constructor(names: readonly string[]) {
    this.#names = names.map((name, index) => {
      const pairs = pairsOf(name);
      for (const [pair, times] of pairs) {
        const holders = this.#holders.get(pair);
        if (holders) holders.push([index, times]);
        else this.#holders.set(pair, [[index, times]]);
      }
      return { count: sum(pairs), numbers: numbersOf(name) };
    });
  }

  like(name: string): readonly LikeName[] {
    const pairs = pairsOf(name);
    const count = sum(pairs);
    const numbers = numbersOf(name);
    const common = new Map<number, number>();
    for (const [pair, times] of pairs) {
      for (const [index, held] of this.#holders.get(pair) ?? []) {
        common.set(index, (common.get(index) ?? 0) + Math.min(times, held));
      }
    }
    return [...common].flatMap(([index, shared]) => {
      const other = this.#names[index];
      if (other?.numbers !== numbers) return [];
      const likeness = (2 * shared) / (count + other.count);
      return likeness >= LIKENESS_LIMIT ? [{ index, likeness }] : [];
    });
  }
}

function sum(pairs: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const times of pairs.values()) total += times;
  return total;
}
