import {
  editableText,
  languageCode,
  languageSegments,
  languagesOf,
  textInLanguage,
  withoutEmptyTexts,
  withTextInLanguage,
  type QuoteSettings,
  type QuoteSettingsInput,
} from '../../backend/index.js';

/** A text that the service translates for each reader: `[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]`. */
const RESOURCE = /\[SR_\w+\]/g;

/** Names of the resources in what a reader of the language gets. */
function resourcesOf(raw: string, language: string): readonly string[] {
  return [...new Set(textInLanguage(raw, language).match(RESOURCE))];
}

/** What is edited in the user's language, and what there is to know about it. */
export interface FollowUpView {
  readonly value: string;
  /** What is read while `value` is empty; `''`: nobody knows. */
  readonly fallback: string;
  /** It is empty in every language: SuperOffice's own text is used. */
  readonly standard: boolean;
  /** Resources that are shown as what they stand for, and stored as they are. */
  readonly resolved: readonly string[];
  /** Resources that were stored, and will not be after the edit. */
  readonly replaced: readonly string[];
  /** Other languages (BCP 47) that are stored with it, and stay. */
  readonly kept: readonly string[];
  /** Other languages that are stored, and will not be. */
  readonly removed: readonly string[];
  /** The user's language has no text of its own. */
  readonly foreign: boolean;
}

export function followUpView(
  base: QuoteSettings,
  { followUpText }: QuoteSettingsInput,
  language: string,
): FollowUpView {
  const untouched = followUpText === base.followUpText;
  const stored = resourcesOf(base.followUpText, language);
  const isResolved = untouched && stored.length > 0 && base.shownFollowUpText !== '';
  const present = resourcesOf(followUpText, language);
  const kept = otherLanguages(followUpText, language);
  const standard = withoutEmptyTexts(followUpText).trim() === '';
  const segments = languageSegments(followUpText);
  return {
    value: isResolved ? base.shownFollowUpText : editableText(followUpText, language),
    fallback: standard
      ? base.followUpText === ''
        ? base.shownFollowUpText
        : ''
      : textInLanguage(withoutEmptyTexts(followUpText), language),
    standard,
    resolved: isResolved ? stored : [],
    replaced: stored.filter((name) => !present.includes(name)),
    kept,
    removed: otherLanguages(base.followUpText, language).filter((tag) => !kept.includes(tag)),
    foreign: !standard && segments.size > 0 && !segments.get(languageCode(language)),
  };
}

/** The text to store after the user typed `value`. What is as it was stays as it is stored, resources and all. */
export function editedFollowUp(base: QuoteSettings, form: QuoteSettingsInput, language: string, value: string): string {
  if (value === followUpView(base, base, language).value) return base.followUpText;
  return withTextInLanguage(form.followUpText, language, value);
}

/** What a user of the language reads, for a comparison; `''`: SuperOffice's standard text. */
export function readableFollowUp(
  settings: QuoteSettings | QuoteSettingsInput,
  base: QuoteSettings,
  language: string,
): string {
  const { followUpText } = settings;
  const resolved = [settings, base].find(
    (known): known is QuoteSettings => 'shownFollowUpText' in known && known.followUpText === followUpText,
  );
  if (followUpText === '') return '';
  return resolved?.shownFollowUpText || textInLanguage(withoutEmptyTexts(followUpText), language);
}

function otherLanguages(raw: string, language: string): readonly string[] {
  const own = languageCode(language);
  return languagesOf(withoutEmptyTexts(raw)).filter((tag) => languageCode(tag) !== own);
}
