import type { Resources } from '../tenant/resources.js';

/** The language to answer in; `undefined`: texts stay as they are stored. */
export function languageOf(headers: Headers): string | undefined {
  const asked = headers.get('SO-Language') ?? headers.get('Accept-Language') ?? '';
  // Accept-Language may be a browser's list with weights; the first one counts.
  const first = asked.split(/[,;]/)[0]?.trim().toLowerCase() ?? '';
  return ['', 'x', '*'].includes(first) ? undefined : first;
}

/** A text as the user of the call reads it. */
export type TextReader = (raw: string) => string;

/** Without a language texts stay as they are stored. */
export function textReader(language: string | undefined, resources: Resources): TextReader {
  return (raw) => (language === undefined ? raw : resources.localized(raw, language));
}

/**
 * A copy of a response with every string in the language. Names of properties are no text.
 * @param kept properties whose values stay as they are stored
 */
export function localized(
  value: unknown,
  language: string,
  resources: Resources,
  kept: ReadonlySet<string> = new Set(),
): unknown {
  if (typeof value === 'string') return resources.localized(value, language);
  if (Array.isArray(value)) return value.map((each: unknown) => localized(each, language, resources, kept));
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines its properties: a key such as `__proto__` stays a key.
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      kept.has(name) ? each : localized(each, language, resources, kept),
    ]),
  );
}
