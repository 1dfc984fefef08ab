import {
  QUOTE_SETTING_KEYS,
  withoutEmptyTexts,
  type QuoteSettingKey,
  type QuoteSettingsInput,
} from '../../backend/index.js';

/** What would be stored: languages that say nothing go, and blanks alone are no text. */
export function inputOf({ useDiscountOnTotal, followUpText }: QuoteSettingsInput): QuoteSettingsInput {
  const text = withoutEmptyTexts(followUpText);
  return { useDiscountOnTotal, followUpText: text.trim() === '' ? '' : text };
}

/** Where two of them would store something else, in the order of writing. */
export function differences(a: QuoteSettingsInput, b: QuoteSettingsInput): readonly QuoteSettingKey[] {
  const [one, other] = [inputOf(a), inputOf(b)];
  return QUOTE_SETTING_KEYS.filter((key) => one[key] !== other[key]);
}

/** Those of `mine` for which `isMine`, the others of `theirs`. */
export function mixed(
  mine: QuoteSettingsInput,
  theirs: QuoteSettingsInput,
  isMine: (key: QuoteSettingKey) => boolean,
): QuoteSettingsInput {
  return {
    useDiscountOnTotal: (isMine('useDiscountOnTotal') ? mine : theirs).useDiscountOnTotal,
    followUpText: (isMine('followUpText') ? mine : theirs).followUpText,
  };
}
