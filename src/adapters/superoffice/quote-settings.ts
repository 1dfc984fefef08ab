import {
  BackendError,
  QUOTE_SETTING_KEYS,
  textInLanguage,
  type CallOptions,
  type QuoteSettingKey,
  type QuoteSettings,
  type QuoteSettingsInput,
  type QuoteSettingsSaved,
} from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { isRefusal } from './refusals.js';
import { withFieldNames } from './field-errors.js';
import { isYes, readPreference, writePreference } from './preferences.js';

/**
 * Preferences of the section `Quote`, for the whole tenant. Which level the official screen uses is not documented;
 * this is the one place that assumes it.
 */
const LEVEL = 'SystemWide';
const SECTION = 'Quote';
const NAMES: Readonly<Record<QuoteSettingKey, string>> = {
  useDiscountOnTotal: 'UseDiscountOnTotal',
  followUpText: 'FollowupText',
};

/** SuperOffice's standard text, as it is stored when somebody chose it. */
const STANDARD_FOLLOW_UP = '[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]';

/** A resource that the service did not know stays as it is. */
const UNRESOLVED = /\[SR_\w+\]/i;

export async function readQuoteSettings(client: SuperOfficeClient, options: CallOptions = {}): Promise<QuoteSettings> {
  const [stored, shown] = await Promise.all([readStored(client, options), readShownFollowUp(client, options)]);
  return { ...stored, shownFollowUpText: shown };
}

export async function saveQuoteSettings(
  client: SuperOfficeClient,
  settings: QuoteSettingsInput,
  { expected, signal, language }: CallOptions & { readonly expected: QuoteSettingsInput },
): Promise<QuoteSettingsSaved> {
  const [wanted, before] = [normalized(settings), normalized(expected)];
  const present = await readStored(client, { signal, language });
  const changed = QUOTE_SETTING_KEYS.filter((key) => wanted[key] !== before[key]);
  const different = changed.filter((key) => present[key] !== wanted[key]);
  const lost = different.find((key) => present[key] !== before[key]);
  if (lost) throw new BackendError('conflict', `The quote setting ${lost} was changed since it was read.`);

  signal?.throwIfAborted();
  let stored = present;
  for (const key of different) {
    try {
      await write(client, key, wanted, language);
    } catch (thrown) {
      const failure = { key, error: BackendError.from(thrown) };
      return { settings: await withShownText(client, stored, language), failure };
    }
    stored = { ...stored, [key]: wanted[key] };
    if (key !== different.at(-1)) signal?.throwIfAborted();
  }
  return { settings: await withShownText(client, stored, language) };
}

/** Once begun, a write is not aborted: nobody could say what became of it. */
function write(
  client: SuperOfficeClient,
  key: QuoteSettingKey,
  settings: QuoteSettingsInput,
  language: string | undefined,
): Promise<void> {
  return withFieldNames(
    (parameter) => (/rawvalue$/i.test(parameter) ? key : undefined),
    () => writePreference(client, { section: SECTION, key: NAMES[key] }, rawValue(key, settings), { language }),
  );
}

/** Nothing that was written may look as if it was not, only because it could not be read again. */
async function withShownText(
  client: SuperOfficeClient,
  stored: QuoteSettingsInput,
  language: string | undefined,
): Promise<QuoteSettings> {
  const options = { language };
  const shown = await readShownFollowUp(client, options).catch(() => shownText(stored.followUpText, client, options));
  return { ...stored, shownFollowUpText: shown };
}

async function readStored(client: SuperOfficeClient, options: CallOptions): Promise<QuoteSettingsInput> {
  const read = (key: QuoteSettingKey): Promise<string> =>
    readPreference(client, { section: SECTION, key: NAMES[key], level: LEVEL, raw: true }, options);
  const [discount, followUpText] = await Promise.all([read('useDiscountOnTotal'), read('followUpText')]);
  return normalized({ useDiscountOnTotal: isYes(discount), followUpText });
}

/** The tenant's text as the service resolves it; when there is none, SuperOffice's own. */
async function readShownFollowUp(client: SuperOfficeClient, options: CallOptions): Promise<string> {
  const name = { section: SECTION, key: NAMES.followUpText };
  const own = await readPreference(client, { ...name, level: LEVEL }, options);
  if (own !== '') return shownText(own, client, options);
  try {
    return shownText(await readPreference(client, { ...name, level: 'HardDefault' }, options), client, options);
  } catch (thrown) {
    // A service that has no such level says nothing of it; the setting itself can be edited all the same.
    if (isRefusal(thrown)) return '';
    throw thrown;
  }
}

function shownText(text: string, client: SuperOfficeClient, options: CallOptions): string {
  return UNRESOLVED.test(text) ? '' : textInLanguage(text, client.languageOf(options));
}

function normalized({ useDiscountOnTotal, followUpText }: QuoteSettingsInput): QuoteSettingsInput {
  const isStandard = followUpText.trim().toUpperCase() === STANDARD_FOLLOW_UP;
  return { useDiscountOnTotal, followUpText: isStandard ? '' : followUpText };
}

function rawValue(key: QuoteSettingKey, { useDiscountOnTotal, followUpText }: QuoteSettingsInput): string {
  switch (key) {
    case 'useDiscountOnTotal':
      return useDiscountOnTotal ? '1' : '0';
    case 'followUpText':
      return followUpText || STANDARD_FOLLOW_UP;
  }
}
