import type { CallOptions } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { isRefusal } from './refusals.js';
import { mdoList } from './mdo-list.js';
import type { MdoListItemCarrier } from './wire/carriers.js';

/**
 * The cultures that texts can be kept in. Which list the official screen shows is not documented, and the forms of the
 * two that exist differ: `activelanguage` has Windows' numbers only, `culture` also has codes, without a region. This is
 * the one place that knows.
 */

/** There in every installation, and in this order. */
const ALWAYS = ['en-US', 'nb-NO', 'sv-SE', 'da-DK', 'de-DE', 'nl-NL'] as const;

/** SuperOffice's languages: Windows' number (LCID) → culture. */
const CULTURE_OF_LCID: ReadonlyMap<number, string> = new Map([
  [1033, 'en-US'],
  [1044, 'nb-NO'],
  [1053, 'sv-SE'],
  [1030, 'da-DK'],
  [1031, 'de-DE'],
  [1043, 'nl-NL'],
  [1029, 'cs-CZ'],
  [2055, 'de-CH'],
  [1034, 'es-ES'],
  [1035, 'fi-FI'],
  [1036, 'fr-FR'],
  [1040, 'it-IT'],
  [1041, 'ja-JP'],
  [1042, 'ko-KR'],
  [1045, 'pl-PL'],
  [1046, 'pt-BR'],
  [1049, 'ru-RU'],
  [1058, 'uk-UA'],
  [1066, 'vi-VN'],
  [2052, 'zh-CN'],
]);

/** What the service takes as a culture has at most 9 characters. */
const CULTURE = /^(?=.{2,9}$)[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

export function isCulture(text: string): boolean {
  return CULTURE.test(text);
}

/** Adds those that are not there yet, whatever their case. */
export function withCultures(cultures: readonly string[], more: Iterable<string>): readonly string[] {
  const known = new Map(cultures.map((culture) => [culture.toLowerCase(), culture]));
  for (const culture of more) {
    if (isCulture(culture) && !known.has(culture.toLowerCase())) known.set(culture.toLowerCase(), culture);
  }
  return [...known.values()];
}

/** SuperOffice's six, and those that the tenant has beside them. */
export async function readCultures(client: SuperOfficeClient, options?: CallOptions): Promise<readonly string[]> {
  for (const list of ['activelanguage', 'culture']) {
    const cultures = (await items(client, list, options)).flatMap((item) => cultureOf(item) ?? []);
    if (cultures.length > 0) return withCultures(ALWAYS, cultures);
  }
  return ALWAYS;
}

async function items(
  client: SuperOfficeClient,
  list: string,
  options?: CallOptions,
): Promise<readonly MdoListItemCarrier[]> {
  try {
    return (await mdoList(client, list, options)) ?? [];
  } catch (thrown) {
    if (isRefusal(thrown)) return [];
    throw thrown;
  }
}

function cultureOf({ Id, ExtraInfo }: MdoListItemCarrier): string | undefined {
  const code = ExtraInfo.trim();
  return CULTURE_OF_LCID.get(Id) ?? (code.includes('-') && isCulture(code) ? spelled(code) : undefined);
}

/** `ro-ro` → `ro-RO`. */
function spelled(code: string): string {
  return code.toLowerCase().replace(/-[a-z]{2}$/, (region) => region.toUpperCase());
}
