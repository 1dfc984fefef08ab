/** SuperOffice's languages: BCP 47 tag (lower case) → the code in its inline translations (SuperOffice WebAPI). */
export const CODE_OF_LANGUAGE: ReadonlyMap<string, string> = new Map([
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
  ['uk', 'UK'],
  ['vi', 'VI'],
]);

/** SuperOffice's two-letter code of a BCP 47 language tag; `US` for a language it does not know. */
export function languageCode(language: string): string {
  const tag = language.toLowerCase();
  return CODE_OF_LANGUAGE.get(tag) ?? CODE_OF_LANGUAGE.get(tag.split('-')[0] ?? '') ?? 'US';
}

/** What to ask the service for: the tag that it knows for a language, English for one that it does not. */
export function serviceLanguage(language: string): string {
  const code = languageCode(language);
  return [...CODE_OF_LANGUAGE].find(([, candidate]) => candidate === code)?.[0] ?? 'en';
}
