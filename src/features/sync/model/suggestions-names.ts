import { comparable, NameIndex } from './suggestions-text.js';
import type { SuggestionEvidence } from './suggestions.js';

/** Something with a name: a field, or an item of a list. */
export interface NamedThing {
  readonly key: string;
  readonly label: string;
}

/** A name by which a thing is known, too. */
export interface KnownName {
  readonly language: string;
  readonly text: string;
}

/** What says that a thing on the right is the same as one on the left. */
export interface NamedRight {
  /** Its place in its list. */
  readonly right: number;
  /** The strongest first; never empty. */
  readonly evidence: readonly SuggestionEvidence[];
  /** 0 … 1, of a `similar-label`. */
  readonly likeness: number;
}

/**
 * Each of the things on the left may be each of those on the right. Hundreds of fields may have one name: they are one
 * group, not hundreds of thousands of pairs.
 */
export interface NamedGroup {
  /** Places in their list. */
  readonly lefts: readonly number[];
  readonly rights: readonly NamedRight[];
}

/** What a name says of a thing on the right. */
type Said = Pick<NamedRight, 'evidence' | 'likeness'>;

const KEY: SuggestionEvidence = { kind: 'key' };
const NOTHING: Said = { evidence: [], likeness: 0 };

/** The things on the right, found by their key, by a name, and by names that are alike. */
class Targets {
  readonly #byKey = new Map<string, number[]>();
  readonly #byName = new Map<string, Map<number, string>>();
  readonly #names: { readonly at: number; readonly similar: readonly SuggestionEvidence[] }[] = [];
  readonly #index: NameIndex;

  constructor(things: readonly NamedThing[], knownNames: (thing: NamedThing) => readonly KnownName[]) {
    const texts: string[] = [];
    things.forEach((thing, at) => {
      const key = thing.key.toLowerCase();
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), at]);
      for (const { text, language } of [{ text: thing.label, language: '' }, ...knownNames(thing)]) {
        const name = comparable(text);
        if (name === '') continue;
        this.#named(name, at, language);
        this.#names.push({ at, similar: [{ kind: 'similar-label', language }] });
        texts.push(name);
      }
    });
    this.#index = new NameIndex(texts);
  }

  withKey(key: string): readonly number[] {
    return key === '' ? [] : (this.#byKey.get(key.toLowerCase()) ?? []);
  }

  /** By place: the same name, or of those that are alike the one that is most so. */
  saidBy(name: string): ReadonlyMap<number, Said> {
    const said = new Map<number, Said>();
    for (const { index, likeness } of this.#index.like(name)) {
      const owner = this.#names[index];
      if (!owner || likeness <= (said.get(owner.at)?.likeness ?? 0)) continue;
      said.set(owner.at, { evidence: owner.similar, likeness });
    }
    for (const [at, language] of this.#byName.get(name) ?? []) {
      said.set(at, { evidence: [{ kind: 'label', language }], likeness: said.get(at)?.likeness ?? 0 });
    }
    return said;
  }

  #named(name: string, at: number, language: string): void {
    const owners = this.#byName.get(name) ?? new Map<number, string>();
    if (!owners.has(at)) owners.set(at, language);
    this.#byName.set(name, owners);
  }
}

/**
 * All that keys and names say, a name of the left at a time: there may be thousands, and the page has to breathe. A pair
 * for which its key speaks is in two groups, and in that of its name with less evidence.
 *
 * @param knownNames further names of a thing on the right
 * @param kindOf only things of one kind are together in a group
 */
export function* groupsByName<Left extends NamedThing>(
  lefts: readonly Left[],
  rights: readonly NamedThing[],
  knownNames: (thing: NamedThing) => readonly KnownName[],
  kindOf: (thing: Left) => string = () => '',
): Generator<readonly NamedGroup[], void> {
  const targets = new Targets(rights, knownNames);
  for (const [name, namesakes] of groupedBy([...lefts.keys()], (at) => comparable(lefts[at]?.label ?? ''))) {
    const said = name === '' ? new Map<number, Said>() : targets.saidBy(name);
    const byKey = namesakes.flatMap((left): readonly NamedGroup[] => {
      const found = targets.withKey(lefts[left]?.key ?? '').map((right): NamedRight => {
        const { evidence, likeness } = said.get(right) ?? NOTHING;
        return { right, evidence: [KEY, ...evidence], likeness };
      });
      return found.length > 0 ? [{ lefts: [left], rights: found }] : [];
    });
    const byName = [...said].map(([right, { evidence, likeness }]): NamedRight => ({ right, evidence, likeness }));
    const kinds = groupedBy(namesakes, (at) => {
      const left = lefts[at];
      return left ? kindOf(left) : '';
    });
    yield [...byKey, ...[...kinds.values()].map((same): NamedGroup => ({ lefts: same, rights: byName }))];
  }
}

function groupedBy(places: readonly number[], textOf: (place: number) => string): ReadonlyMap<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const place of places) {
    const text = textOf(place);
    const known = groups.get(text);
    if (known) known.push(place);
    else groups.set(text, [place]);
  }
  return groups;
}
