import type { QuoteSettingKey, QuoteSettings, QuoteSettingsInput } from '../../backend/settings.js';
import type { PreferenceRecord } from '../tenant/preferences.js';
import type { Tenant } from '../tenant/tenant.js';
import type { TextReader } from './calls.js';

const SECTION = 'Quote';
const KEYS: Readonly<Record<QuoteSettingKey, string>> = {
  useDiscountOnTotal: 'UseDiscountOnTotal',
  followUpText: 'FollowupText',
};

/** As it is set for the whole tenant; `undefined`: it is not. */
function stored({ preferences }: Tenant, key: QuoteSettingKey): PreferenceRecord | undefined {
  return preferences.find(SECTION, KEYS[key], 'SystemWide');
}

/** What comes with the system, as it is stored. */
function standardFollowUp({ preferences }: Tenant): string {
  return preferences.find(SECTION, KEYS.followUpText, 'HardDefault')?.rawValue ?? '';
}

export function storedSettings(tenant: Tenant): QuoteSettingsInput {
  const followUpText = stored(tenant, 'followUpText')?.rawValue ?? '';
  return {
    useDiscountOnTotal: /^(1|true|yes|-1)$/i.test(stored(tenant, 'useDiscountOnTotal')?.rawValue ?? ''),
    // Somebody may have stored the standard text by its name.
    followUpText: followUpText === standardFollowUp(tenant) ? '' : followUpText,
  };
}

export function quoteSettings(tenant: Tenant, read: TextReader): QuoteSettings {
  const settings = storedSettings(tenant);
  return { ...settings, shownFollowUpText: read(settings.followUpText || standardFollowUp(tenant)) };
}

/** Nobody's own setting on a lower level survives: it is for the whole tenant. */
export function writeSetting(tenant: Tenant, key: QuoteSettingKey, settings: QuoteSettingsInput): void {
  const { useDiscountOnTotal, followUpText } = settings;
  const ofKey = { useDiscountOnTotal: useDiscountOnTotal ? '1' : '0', followUpText };
  const rawValue = ofKey[key] || standardFollowUp(tenant);
  tenant.preferences.save({ section: SECTION, key: KEYS[key], level: 'SystemWide', rawValue }, true);
}
