/** One of the things to choose from. All texts are shown as they are. */
export interface Choice {
  /** What is stored; `''` = none. */
  readonly key: string;
  readonly name: string;
  /** Second line, muted: a key, a type. */
  readonly detail?: string | undefined;
  /** Stands at the end of the first line: "Suggested". */
  readonly mark?: string | undefined;
  /** Why it cannot be chosen, in words; `undefined`: it can. */
  readonly reason?: string | undefined;
}

/** Name and key, ready to be searched: made once for a list, not once for every letter. */
export interface SearchableChoice {
  readonly choice: Choice;
  readonly name: string;
  readonly key: string;
}

export function foldedText(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase();
}

export function searchable(choices: readonly Choice[]): readonly SearchableChoice[] {
  return choices.map((choice) => ({ choice, name: foldedText(choice.name), key: foldedText(choice.key) }));
}

/** Best first: 0 the name begins with it, 1 a word of the name does, 2 it is in the name, 3 it is in the key. */
function rank({ name, key }: SearchableChoice, wanted: string): number {
  const at = name.indexOf(wanted);
  if (at === 0) return 0;
  if (at > 0) return /[\p{L}\p{N}]/u.test(name.charAt(at - 1)) ? 2 : 1;
  return key.includes(wanted) ? 3 : 4;
}

const MISSES = 4;

/**
 * Those whose name or key contains the text, the best first and in their own order among equals; what cannot be chosen
 * comes behind what can. Without a text: all of them, as they are.
 */
export function foundChoices(choices: readonly SearchableChoice[], text: string): readonly Choice[] {
  const wanted = foldedText(text.trim());
  if (wanted === '') return choices.map(({ choice }) => choice);
  const possible: Choice[][] = [[], [], [], []];
  const impossible: Choice[][] = [[], [], [], []];
  for (const each of choices) {
    const found = each.choice.key === '' ? MISSES : rank(each, wanted);
    (each.choice.reason === undefined ? possible : impossible)[found]?.push(each.choice);
  }
  return [...possible, ...impossible].flat();
}
