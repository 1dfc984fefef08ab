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

interface Likeness {
  readonly language: string;
  readonly likeness: number;
}

/** The things on the right, found by their key, by a name, and by names that are alike. */
class Targets {
  readonly #byKey = new Map<string, number[]>();
  readonly #byName = new Map<string, Map<number, string>>();
  readonly #names: { readonly at: number; readonly language: string }[] = [];
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
        this.#names.push({ at, language });
        texts.push(name);
      }
    });
    this.#index = new NameIndex(texts);
  }

  withKey(key: string): readonly number[] {
    return key === '' ? [] : (this.#byKey.get(key.toLowerCase()) ?? []);
  }

  /** By place: the language of the name. */
  withName(name: string): ReadonlyMap<number, string> {
    return this.#byName.get(name) ?? new Map<number, string>();
  }

  /** By place: the name that is most alike. */
  withNameLike(name: string): ReadonlyMap<number, Likeness> {
    const found = new Map<number, Likeness>();
    for (const { index, likeness } of this.#index.like(name)) {
      const owner = this.#names[index];
      if (owner && likeness > (found.get(owner.at)?.likeness ?? 0)) {
        found.set(owner.at, { language: owner.language, likeness });
      }
    }
    return found;
  }

  #named(name: string, at: number, language: string): void {
    const owners = this.#byName.get(name) ?? new Map<number, string>();
    if (!owners.has(at)) owners.set(at, language);
    this.#byName.set(name, owners);
  }
}

function pairsOf({ key, label }: NamedThing, left: number, targets: Targets): readonly NamedPair[] {
  const name = comparable(label);
  const keys = new Set(targets.withKey(key));
  const names = name === '' ? new Map<number, string>() : targets.withName(name);
  const alike = name === '' ? new Map<number, Likeness>() : targets.withNameLike(name);
  return [...new Set([...keys, ...names.keys(), ...alike.keys()])].map((right) => {
    const language = names.get(right);
    const like = alike.get(right);
    const evidence: readonly SuggestionEvidence[] = [
      ...(keys.has(right) ? [{ kind: 'key' } as const] : []),
      ...(language === undefined ? [] : [{ kind: 'label', language } as const]),
      ...(language === undefined && like ? [{ kind: 'similar-label', language: like.language } as const] : []),
    ];
    return { left, right, evidence, likeness: like?.likeness ?? 0 };
  });
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
  return lefts.flatMap((thing, left) => pairsOf(thing, left, targets));
}
