import { expect } from 'chai';
import type { Localize } from '../../src/core/localize.js';
import type { connections } from '../../src/locales/en/connections.js';
import type { OwnTerms, PartOf, Terms, Translated } from '../../src/locales/terms.js';

/**
 * What must not compile does not: each question is answered by the compiler, and a wrong answer is an error of
 * `npm run check:types` on its line below.
 */
type Fits<Given, Wanted> = [Given] extends [Wanted] ? true : false;
type Group = Translated<typeof connections>;
type Term = Parameters<Localize<typeof connections>['term']>[0];

const complete: Fits<Group, Group> = true;
const oneMissing: Fits<Omit<Group, 'add'>, Group> = false;
const wordsForFunction: Fits<Omit<Group, 'copyOf'> & { readonly copyOf: string }, Group> = false;
const wrongArgument: Fits<Omit<Group, 'copyOf'> & { readonly copyOf: (count: number) => string }, Group> = false;
/** `satisfies` refuses a key too many in a literal; the type itself must not know it either. */
const unknownKey: Fits<'noSuchTerm', keyof Group> = false;
const languageMissing: Fits<Omit<PartOf<typeof connections>, 'sv'>, PartOf<typeof connections>> = false;

const said: Fits<'add', Term> = true;
const saidOfAnotherGroup: Fits<'tabSettings', Term> = false;
const saidNever: Fits<'noSuchTerm', Term> = false;

const ownWord: Fits<{ readonly add: string; readonly copyOf: (name: string) => string }, OwnTerms> = true;
const ownWordOfNone: Fits<'noSuchTerm', keyof OwnTerms> = false;
const ownFunctionForWords: Fits<{ readonly add: () => string }, OwnTerms> = false;
const ownLanguage: Fits<Terms, OwnTerms> = true;

describe('keys of words', () => {
  it('compile only where the word is there, in every language', () => {
    expect([complete, said, ownWord, ownLanguage]).not.to.include(false);
    expect([oneMissing, wordsForFunction, wrongArgument, unknownKey, languageMissing]).not.to.include(true);
    expect([saidOfAnotherGroup, saidNever, ownWordOfNone, ownFunctionForWords]).not.to.include(true);
  });
});
