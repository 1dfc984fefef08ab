/**
 * A language for finding out what a screen cannot stand: English with accents, in brackets, and half as long again. What
 * stays plain came from the service (or was never a term); a missing bracket is a text that is cut off.
 */
import { overrideTerms } from '../core/localize.js';
import { en } from '../locales/en.js';

/** The tag that is customary for it; numbers and dates are English. */
export const PSEUDO_LANGUAGE = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'åƀçðéƒĝĥîĵķļɱñöþɋřšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŘŠŢÛṼŴẊÝŽ';
const accents = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] ?? letter]));

/** Every vowel twice: words grow as German ones do, and do not only become more. */
const lengthened = (letter: string): string => (/[aeiouy]/i.test(letter) ? letter + letter : letter);

const accented = (text: string): string =>
  [...text].map((letter) => [...lengthened(letter)].map((each) => accents.get(each) ?? each).join('')).join('');

/** @param kept arguments: they are not ours to change */
function pseudo(text: string, kept: readonly string[]): string {
  const literal = kept.map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pieces = literal ? text.split(new RegExp(`(${literal})`)) : [text];
  const said = pieces.map((piece) => (kept.includes(piece) ? piece : accented(piece))).join('');
  // A heading and its sentence are one term with a line each.
  return said.replace(/[^\n]+/g, '⟦$&⟧');
}

/** English in disguise: the same words and functions, for the same arguments. */
export const pseudoTerms = new Proxy(en, {
  get(target, key) {
    const term: unknown = Reflect.get(target, key);
    if (typeof term === 'string') return pseudo(term, []);
    if (typeof term !== 'function') return term;
    return (...args: readonly unknown[]) => {
      const texts = args.filter((arg) => typeof arg === 'string').filter(Boolean);
      return pseudo(
        String(Reflect.apply(term, undefined, args)),
        [...texts].sort((a, b) => b.length - a.length),
      );
    };
  },
});

/** Makes it a language of the page: `lang="en-XA"`. */
export function addPseudoLanguage(): void {
  overrideTerms(PSEUDO_LANGUAGE, pseudoTerms);
}
