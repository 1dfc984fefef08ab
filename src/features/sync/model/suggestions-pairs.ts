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
  const strengths = evidence.map(({ kind }, index) => {
    if (index > 0) return SUPPORT[kind];
    return STRENGTH[kind] + (kind === 'similar-label' ? OF_LIKENESS * likeness : 0);
  });
  const sum = strengths.reduce((total, strength) => total + strength, 0) - doubt;
  return Math.round(100 * Math.min(1, Math.max(0.01, sum))) / 100;
}

/**
 * The best pairs first, until nothing is left to pair.
 *
 * @param rank settles ties, so that the order of the lists does not matter
 */
export function bestPairs(
  candidates: readonly CandidatePair[],
  rank: (pair: CandidatePair) => readonly [string, string],
): readonly CandidatePair[] {
  const sorted = candidates
    .map((pair) => ({ pair, rank: rank(pair) }))
    .sort(
      (one, other) =>
        other.pair.confidence - one.pair.confidence ||
        compare(one.rank[0], other.rank[0]) ||
        compare(one.rank[1], other.rank[1]),
    );
  const lefts = new Set<number>();
  const rights = new Set<number>();
  return sorted.flatMap(({ pair }) => {
    if (lefts.has(pair.left) || rights.has(pair.right)) return [];
    lefts.add(pair.left);
    rights.add(pair.right);
    return [pair];
  });
}

/** By code units: the same everywhere. */
function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
