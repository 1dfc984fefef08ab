import { memoizeLast } from './memoize.js';

/** Tens of milliseconds for the first of a page: one for all who ask. */
const namesIn = memoizeLast(
  (language: string) => new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' }),
);

/** "Norwegian Bokmål (Norway)", in the words of a language; a tag that no browser understands names itself. */
export function languageName(tag: string, language: string): string {
  try {
    return namesIn(language).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "Norwegian Bokmål, Swedish" */
export function languageNames(tags: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit' }).format(tags.map((tag) => languageName(tag, language)));
}
