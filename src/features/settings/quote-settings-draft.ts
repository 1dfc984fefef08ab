import type { QuoteSettingsInput } from '../../backend/index.js';
import { inputOf } from './quote-settings-form.js';

/** Raised when the shape of {@link QuoteSettingsDraft} changes: an older draft is then left alone. */
const VERSION = 1;

export const DRAFT_KEY = 'settings/quote';

export interface QuoteSettingsDraft {
  readonly version: typeof VERSION;
  /** What was stored when editing began: what others saved since is found by it. */
  readonly base: QuoteSettingsInput;
  readonly form: QuoteSettingsInput;
}

export function toDraft(base: QuoteSettingsInput, form: QuoteSettingsInput): QuoteSettingsDraft {
  return { version: VERSION, base: inputOf(base), form: inputOf(form) };
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): QuoteSettingsDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, base, form } = value as Partial<Record<keyof QuoteSettingsDraft, unknown>>;
  return version === VERSION && isInput(base) && isInput(form) ? { version, base, form } : undefined;
}

function isInput(value: unknown): value is QuoteSettingsInput {
  if (typeof value !== 'object' || value === null) return false;
  const { useDiscountOnTotal, followUpText } = value as Partial<Record<keyof QuoteSettingsInput, unknown>>;
  return typeof useDiscountOnTotal === 'boolean' && typeof followUpText === 'string';
}
