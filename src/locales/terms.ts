import type { en } from './en.js';

/** A term: words, or a function that puts arguments into them. Beside terms a group of words holds its {@link Part}. */
type Term = string | ((...args: never[]) => string);

/** What another language has to say for a group of English words. A missing or superfluous one does not compile. */
export type Translated<Group> = {
  readonly [K in keyof Group as Group[K] extends Term ? K : never]: Group[K] extends (...args: infer A) => string
    ? (...args: A) => string
    : string;
};

/** All words that there are. Keys and arguments come from English. */
export type Terms = Translated<typeof en>;

/**
 * A host's own words, beside or instead of ours: any of the terms. A function gets what ours gets, and may answer
 * `undefined` to leave a case to us. `undefined` instead of a term takes an earlier word back.
 */
export type OwnTerms = {
  readonly [K in keyof Terms]?:
    (Terms[K] extends (...args: infer A) => string ? (...args: A) => string | undefined : string) | undefined;
};

export type TermArguments<K extends keyof Terms> = Terms[K] extends (...args: infer A) => string ? A : [];

/**
 * Where the other languages have the words that are used together, by language. An explicit map of imports, because every
 * bundler understands that. It travels with the English words, so a page has only those of what it shows.
 */
export type Part = Readonly<Record<string, () => Promise<{ readonly default: object }>>>;

/** A {@link Part} with all languages, for the English groups that it translates. */
export type PartOf<Group> = Readonly<
  Record<'da' | 'de' | 'nb' | 'nl' | 'sv', () => Promise<{ readonly default: Translated<Group> }>>
>;
