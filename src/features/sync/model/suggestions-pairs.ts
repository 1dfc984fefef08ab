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

/** A thing on the right, for each of the group that it belongs to. */
export type CandidateRight = Omit<CandidatePair, 'left'>;

export interface CandidateGroup {
  readonly lefts: readonly number[];
  readonly rights: readonly CandidateRight[];
}

/** Things on the right that are equally good for the same things on the left. */
class Shelf {
  readonly lefts: readonly number[];
  readonly #rights: CandidateRight[] = [];
  /** In order, as soon as somebody asks for the first. */
  #sorted = false;
  #next = 0;

  constructor(lefts: readonly number[]) {
    this.lefts = lefts;
  }

  add(right: CandidateRight): void {
    this.#rights.push(right);
  }

  /** The first that nobody has. */
  first(taken: ReadonlySet<number>, ranks: readonly number[]): CandidateRight | undefined {
    if (!this.#sorted) this.#rights.sort((one, other) => rankOf(ranks, one.right) - rankOf(ranks, other.right));
    this.#sorted = true;
    let found = this.#rights[this.#next];
    while (found && taken.has(found.right)) {
      this.#next += 1;
      found = this.#rights[this.#next];
    }
    return found;
  }
}

/** By confidence, the highest first. */
function shelvesOf(groups: readonly CandidateGroup[]): readonly (readonly Shelf[])[] {
  const levels = new Map<number, Shelf[]>();
  for (const { lefts, rights } of groups) {
    const own = new Map<number, Shelf>();
    for (const right of rights) {
      const shelf = own.get(right.confidence) ?? new Shelf(lefts);
      own.set(right.confidence, shelf);
      shelf.add(right);
    }
    for (const [confidence, shelf] of own) levels.set(confidence, [...(levels.get(confidence) ?? []), shelf]);
  }
  return [...levels].sort(([one], [other]) => other - one).map(([, shelves]) => shelves);
}

/** By thing on the left that has no counterpart yet, in the order of their ranks: where it may look for one. */
function turnsOf(
  shelves: readonly Shelf[],
  taken: ReadonlySet<number>,
  ranks: readonly number[],
): readonly (readonly [left: number, shelves: readonly Shelf[]])[] {
  const turns = new Map<number, Shelf[]>();
  for (const shelf of shelves) {
    for (const left of shelf.lefts) {
      if (!taken.has(left)) turns.set(left, [...(turns.get(left) ?? []), shelf]);
    }
  }
  return [...turns].sort(([one], [other]) => rankOf(ranks, one) - rankOf(ranks, other) || one - other);
}

/**
 * The best pairs first, until nothing is left to pair.
 *
 * @param leftKeys by place; they settle ties, so that the order of the lists does not matter
 * @param rightKeys the same for the other list
 */
export function bestPairs(
  groups: readonly CandidateGroup[],
  leftKeys: readonly string[],
  rightKeys: readonly string[],
): readonly CandidatePair[] {
  const leftRanks = ranksOf(leftKeys);
  const rightRanks = ranksOf(rightKeys);
  const lefts = new Set<number>();
  const rights = new Set<number>();
  const best: CandidatePair[] = [];
  for (const shelves of shelvesOf(groups)) {
    for (const [left, own] of turnsOf(shelves, lefts, leftRanks)) {
      const [found] = own
        .flatMap((shelf) => shelf.first(rights, rightRanks) ?? [])
        .sort((one, other) => rankOf(rightRanks, one.right) - rankOf(rightRanks, other.right));
      if (!found) continue;
      lefts.add(left);
      rights.add(found.right);
      best.push({ left, ...found });
    }
  }
  return best;
}

function rankOf(ranks: readonly number[], place: number): number {
  return ranks[place] ?? 0;
}

/** The places that texts have among each other, by code units: the same everywhere. */
function ranksOf(keys: readonly string[]): readonly number[] {
  const sorted = [...new Set(keys)].sort((one, other) => (one < other ? -1 : Number(one > other)));
  const ranks = new Map(sorted.map((key, at) => [key, at]));
  return keys.map((key) => ranks.get(key) ?? 0);
}
