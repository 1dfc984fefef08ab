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
