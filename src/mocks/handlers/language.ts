import type { Resources } from '../tenant/resources.js';

/** The language to answer in; `undefined`: texts stay as they are stored. */
export function languageOf(headers: Headers): string | undefined {
  const asked = headers.get('SO-Language') ?? headers.get('Accept-Language') ?? '';
  // Accept-Language may be a browser's list with weights; the first one counts.
  const first = asked.split(/[,;]/)[0]?.trim().toLowerCase() ?? '';
  return ['', 'x', '*'].includes(first) ? undefined : first;
}

/** A copy of a response with every string in the language. Names of properties are no text. */
export function localized(value: unknown, language: string, resources: Resources): unknown {
  if (typeof value === 'string') return resources.localized(value, language);
  if (Array.isArray(value)) return value.map((each: unknown) => localized(each, language, resources));
  if (typeof value !== 'object' || value === null) return value;
  // fromEntries defines its properties: a key such as `__proto__` stays a key.
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, localized(each, language, resources)]));
}
