import type { SuggestionEvidence } from './suggestions.js';

/** Two things that may be the same, by their places in their lists. */
export interface CandidatePair {
  readonly left: number;
  readonly right: number;
  readonly confidence: number;
  readonly evidence: readonly SuggestionEvidence[];
}

/** How much each kind of evidence is worth when nothing else speaks for a pair. */
const STRENGTH = { key: 0.95, label: 0.85, 'similar-label': 0.4, type: 0.3 } as const;
/** What likeness adds to `similar-label`: texts that are alike to the letter are nearly as good as the same ones. */
const OF_LIKENESS = 0.4;
/** What every further evidence adds. */
const SUPPORT = { key: 0.03, label: 0.03, 'similar-label': 0, type: 0.05 } as const;

/**
 * @param evidence the strongest first
 * @param likeness 0 … 1, of a `similar-label`
 * @param doubt what speaks against the pair
 * @returns more than 0, at most 1, in hundredths
 */
export function confidenceOf(evidence: readonly SuggestionEvidence[], likeness: number, doubt = 0): number {
  let sum = -doubt;
  for (const [index, { kind }] of evidence.entries()) {
    if (index > 0) sum += SUPPORT[kind];
    else sum += STRENGTH[kind] + (kind === 'similar-label' ? OF_LIKENESS * likeness : 0);
  }
  return Math.round(100 * Math.min(1, Math.max(0.01, sum))) / 100;
}

/**
 * The best pairs first, until nothing is left to pair.
 *
 * @param leftKeys by place; they settle ties, so that the order of the lists does not matter
 * @param rightKeys the same for the other list
 */
export function bestPairs(
  candidates: readonly CandidatePair[],
  leftKeys: readonly string[],
  rightKeys: readonly string[],
): readonly CandidatePair[] {
  const leftRanks = ranksOf(leftKeys);
  const rightRanks = ranksOf(rightKeys);
  const rank = (ranks: readonly number[], place: number): number => ranks[place] ?? 0;
  const sorted = [...candidates].sort(
    (one, other) =>
      other.confidence - one.confidence ||
      rank(leftRanks, one.left) - rank(leftRanks, other.left) ||
      rank(rightRanks, one.right) - rank(rightRanks, other.right),
  );
  const lefts = new Set<number>();
  const rights = new Set<number>();
  return sorted.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false;
    lefts.add(left);
    rights.add(right);
    return true;
  });
}

/**
 * The places that texts have among each other, by code units: the same everywhere. Names that many things have make
 * hundreds of thousands of pairs, and numbers are compared so much faster.
 */
function ranksOf(keys: readonly string[]): readonly number[] {
  const sorted = [...new Set(keys)].sort((one, other) => (one < other ? -1 : Number(one > other)));
  const ranks = new Map(sorted.map((key, at) => [key, at]));
  return keys.map((key) => ranks.get(key) ?? 0);
}
