import { CODE_OF_LANGUAGE, languageCode } from './languages.js';

/**
 * SuperOffice's inline translations: `US:"Supplier";NO:"Leverandør"`. Order is free, the separator may be missing,
 * and text that has no such segment is the same in every language (SuperOffice WebAPI, "multi-language strings").
 */

const CODES = [...new Set(CODE_OF_LANGUAGE.values())].join('|');
const SEGMENT = new RegExp(`\\b(${CODES}):"([^"]*)"`, 'g');

/** The segments of a multi-language text by code, in their order; empty for plain text. */
export function languageSegments(raw: string): ReadonlyMap<string, string> {
  const segments = new Map<string, string>();
  for (const [, code, text] of raw.matchAll(SEGMENT)) {
    if (code !== undefined && text !== undefined && !segments.has(code)) segments.set(code, text);
  }
  return segments;
}

/** The languages of a multi-language text as BCP 47 tags, in their order; empty for plain text. */
export function languagesOf(raw: string): readonly string[] {
  const tags = [...CODE_OF_LANGUAGE];
  return [...languageSegments(raw).keys()].flatMap(
    (code) => tags.find(([, candidate]) => candidate === code)?.[0] ?? [],
  );
}

/** Where the segments of a text begin and end; what is before and after belongs to every language. */
function blockOf(raw: string): { readonly before: string; readonly after: string } {
  const found = [...raw.matchAll(SEGMENT)];
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return { before: raw, after: '' };
  return { before: raw.slice(0, first.index), after: raw.slice(last.index + last[0].length) };
}

/** What a user of `language` reads: own segment, else English, else the first that says something. */
export function textInLanguage(raw: string, language: string): string {
  const segments = languageSegments(raw);
  if (segments.size === 0) return raw;
  const text = segments.get(languageCode(language)) || segments.get('US') || [...segments.values()].find(Boolean);
  const { before, after } = blockOf(raw);
  return before + (text ?? '') + after;
}

/** What is edited: like {@link textInLanguage}, but a text that was emptied stays empty while it is. */
export function editableText(raw: string, language: string): string {
  return languageSegments(raw).get(languageCode(language)) === '' ? '' : textInLanguage(raw, language);
}

/** `raw` with the text of `language` replaced; the other languages are kept. Plain text is simply replaced. */
export function withTextInLanguage(raw: string, language: string, text: string): string {
  const segments = languageSegments(raw);
  if (segments.size === 0) return text;
  const { before, after } = blockOf(raw);
  // What stood around the segments was part of every text, and is of the others still.
  const texts = new Map([...segments].map(([code, value]) => [code, before + value + after]));
  // A double quote would end the segment; the format has no escape for it.
  texts.set(languageCode(language), text.replaceAll('"', "'"));
  return [...texts].map(([code, value]) => `${code}:"${value}"`).join(';');
}

/** Without the languages that say nothing: they read one of the others. */
export function withoutEmptyTexts(raw: string): string {
  const segments = [...languageSegments(raw)];
  if (!segments.some(([, text]) => text.trim() === '')) return raw;
  const { before, after } = blockOf(raw);
  const filled = segments.filter(([, text]) => text.trim() !== '');
  return before + filled.map(([code, text]) => `${code}:"${text}"`).join(';') + after;
}
