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

/** Two things that may be the same, by their places in their lists, and what says so. */
export interface NamedPair {
  readonly left: number;
  readonly right: number;
  /** The strongest first; never empty. */
  readonly evidence: readonly SuggestionEvidence[];
  /** 0 … 1, of a `similar-label`. */
  readonly likeness: number;
}

/** What a name says of a thing on the right. */
interface Said {
  readonly evidence: readonly SuggestionEvidence[];
  readonly likeness: number;
}

const KEY: SuggestionEvidence = { kind: 'key' };
const NOTHING: Said = { evidence: [], likeness: 0 };

/** The things on the right, found by their key, by a name, and by names that are alike. */
class Targets {
  readonly #byKey = new Map<string, number[]>();
  readonly #byName = new Map<string, Map<number, string>>();
  readonly #names: { readonly at: number; readonly language: string }[] = [];
  readonly #index: NameIndex;
  /** Hundreds of fields may have one name. */
  readonly #said = new Map<string, ReadonlyMap<number, Said>>();

  constructor(things: readonly NamedThing[], knownNames: (thing: NamedThing) => readonly KnownName[]) {
    const texts: string[] = [];
    things.forEach((thing, at) => {
      const key = thing.key.toLowerCase();
      this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), at]);
      for (const { text, language } of [{ text: thing.label, language: '' }, ...knownNames(thing)]) {
        const name = comparable(text);
        if (name === '') continue;
        this.#named(name, at, language);
        this.#names.push({ at, language });
        texts.push(name);
      }
    });
    this.#index = new NameIndex(texts);
  }

  withKey(key: string): readonly number[] {
    return key === '' ? [] : (this.#byKey.get(key.toLowerCase()) ?? []);
  }

  /** By place. */
  saidBy(name: string): ReadonlyMap<number, Said> {
    const known = this.#said.get(name);
    if (known) return known;
    const said = name === '' ? new Map<number, Said>() : this.#look(name);
    this.#said.set(name, said);
    return said;
  }

  /** The same name, or of those that are alike the one that is most so. */
  #look(name: string): ReadonlyMap<number, Said> {
    const said = new Map<number, Said>();
    for (const { index, likeness } of this.#index.like(name)) {
      const owner = this.#names[index];
      if (!owner || likeness <= (said.get(owner.at)?.likeness ?? 0)) continue;
      said.set(owner.at, { evidence: [{ kind: 'similar-label', language: owner.language }], likeness });
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
 * All that keys and names say.
 *
 * @param knownNames further names of a thing on the right
 */
export function pairsByName(
  lefts: readonly NamedThing[],
  rights: readonly NamedThing[],
  knownNames: (thing: NamedThing) => readonly KnownName[],
): readonly NamedPair[] {
  const targets = new Targets(rights, knownNames);
  return lefts.flatMap(({ key, label }, left) => {
    const keys = new Set(targets.withKey(key));
    const said = targets.saidBy(comparable(label));
    const byKey = [...keys].map((right): NamedPair => {
      const { evidence, likeness } = said.get(right) ?? NOTHING;
      return { left, right, evidence: [KEY, ...evidence], likeness };
    });
    const byName = [...said].filter(([right]) => !keys.has(right));
    return [
      ...byKey,
      ...byName.map(([right, { evidence, likeness }]): NamedPair => ({ left, right, evidence, likeness })),
    ];
  });
}
