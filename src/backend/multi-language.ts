/**
 * SuperOffice's inline translations: `US:"Supplier";NO:"Leverandør"`. Order is free, the separator may be missing,
 * and text that has no such segment is the same in every language (SuperOffice WebAPI, "multi-language strings").
 */

const CODE_OF_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ['en', 'US'],
  ['nb', 'NO'],
  ['no', 'NO'],
  ['nn', 'NO'],
  ['sv', 'SW'],
  ['da', 'DA'],
  ['de-ch', 'CH'],
  ['de', 'GE'],
  ['nl', 'NL'],
  ['fr', 'FR'],
  ['it', 'IT'],
  ['es', 'SP'],
  ['fi', 'FI'],
  ['pl', 'PL'],
  ['ru', 'RU'],
  ['zh-cn', 'CN'],
  ['zh', 'CN'],
  ['cs', 'CZ'],
  ['ja', 'JP'],
  ['ko', 'KO'],
  ['pt-br', 'BR'],
  ['pt', 'BR'],
]);

const CODES = [...new Set(CODE_OF_LANGUAGE.values())].join('|');
const SEGMENT = new RegExp(`\\b(${CODES}):"([^"]*)"`, 'g');

/** SuperOffice's two-letter code of a BCP 47 language tag; `US` for a language it does not know. */
export function languageCode(language: string): string {
  const tag = language.toLowerCase();
  return CODE_OF_LANGUAGE.get(tag) ?? CODE_OF_LANGUAGE.get(tag.split('-')[0] ?? '') ?? 'US';
}

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

/** What a user of `language` reads: own segment, else English, else the first; text around the segments stays. */
export function textInLanguage(raw: string, language: string): string {
  const segments = languageSegments(raw);
  if (segments.size === 0) return raw;
  const text = segments.get(languageCode(language)) ?? segments.get('US') ?? [...segments.values()][0] ?? '';
  const first = raw.search(SEGMENT);
  const last = [...raw.matchAll(SEGMENT)].at(-1);
  const end = last ? last.index + last[0].length : raw.length;
  return raw.slice(0, first) + text + raw.slice(end);
}

/** `raw` with the text of `language` replaced; the other languages are kept. Plain text is simply replaced. */
export function withTextInLanguage(raw: string, language: string, text: string): string {
  const segments = new Map(languageSegments(raw));
  if (segments.size === 0) return text;
  // A double quote would end the segment; the format has no escape for it.
  segments.set(languageCode(language), text.replaceAll('"', "'"));
  return [...segments].map(([code, value]) => `${code}:"${value}"`).join(';');
}
