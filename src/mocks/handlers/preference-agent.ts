import { isPreferenceLevel, type PreferenceLevel, type PreferenceRecord } from '../tenant/preferences.js';
import { TenantError } from '../tenant/tenant-error.js';
import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { carrier } from './carriers.js';
import type { Params } from './params.js';

/** `Preference`: settings of the tenant and its users. */
export function preferenceAgent(tenant: Tenant): Agent {
  return { ...readingMethods(tenant), ...writingMethods(tenant) };
}

function readingMethods(tenant: Tenant): Agent {
  return {
    GetPreferenceByName: {
      parameters: { PrefSection: 'String', PrefKey: 'String', PrefLevel: 'PreferenceLevel' },
      returns: 'Preference',
      run: (params) =>
        preference(tenant, params.text('PrefSection'), params.text('PrefKey'), levelFrom(params, 'PrefLevel')),
    },
    GetPreferences: {
      parameters: { Specifications: 'PreferenceSpec[]' },
      returns: 'Preference[]',
      run: (params) =>
        params.objects('Specifications').flatMap((each) => {
          const [section, key] = [each.text('Section'), each.text('Key')];
          if (key !== '*') return [preference(tenant, section, key)];
          return tenant.preferences.inSection(section).map(preferenceCarrier);
        }),
    },
  };
}

function writingMethods({ preferences }: Tenant): Agent {
  return {
    SavePreferenceEntity: {
      parameters: { Preference: 'Preference', RemoveLowerLevels: 'Boolean' },
      returns: 'Preference',
      run: (params) => {
        const sent = params.object('Preference');
        const level = levelFrom(sent, 'Level');
        if (!level) throw new TenantError('ArgumentException', 'A preference is saved on a level.', 'Level');
        return preferenceCarrier(preferences.save({ ...draftFrom(sent), level }, params.flag('RemoveLowerLevels')));
      },
    },
    // Whatever level is sent: these two are for the user who is signed in.
    SavePreference: {
      parameters: { Preference: 'Preference' },
      returns: 'void',
      run: (params) => {
        preferences.saveOwn(draftFrom(params.object('Preference')));
      },
    },
    SavePreferences: {
      parameters: { Preferences: 'Preference[]' },
      returns: 'void',
      run: (params) => {
        for (const each of params.objects('Preferences').map(draftFrom)) preferences.saveOwn(each);
      },
    },
    DeletePreference: {
      parameters: { Id: 'Int32' },
      returns: 'void',
      run: (params) => {
        preferences.delete(params.integer('Id'));
      },
    },
  };
}

function draftFrom(params: Params): Pick<PreferenceRecord, 'section' | 'key' | 'rawValue'> {
  const specification = params.object('Specification');
  return {
    section: specification.text('Section'),
    key: specification.text('Key'),
    rawValue: params.text('RawValue'),
  };
}

/** `undefined`: the level closest to the user. */
function levelFrom(params: Params, name: string): PreferenceLevel | undefined {
  const level = params.text(name);
  if (level === '' || level === 'Undefined') return undefined;
  if (isPreferenceLevel(level)) return level;
  throw new TenantError('ArgumentException', `“${level}” is no level of preferences.`, name);
}

/** What follows from the currencies themselves. */
function currencyValue({ currencies }: Tenant, name: string): string | undefined {
  switch (name) {
    case 'system/enablecurrency':
      return currencies.enabled ? '1' : '0';
    case 'system/basecurrencyid':
    case 'system/ourcurrencyid':
      return String(currencies.base?.id ?? 0);
    default:
      return undefined;
  }
}

/** What nobody has set has no id and no value. */
function preference(tenant: Tenant, section: string, key: string, level?: PreferenceLevel): object {
  const rawValue = currencyValue(tenant, `${section}/${key}`.toLowerCase());
  if (rawValue !== undefined) {
    return preferenceCarrier({ id: 1, section, key, rawValue, level: 'SystemWide', targetId: 0 });
  }
  const record = tenant.preferences.find(section, key, level);
  if (record) return preferenceCarrier(record);
  const nothing = preferenceCarrier({ id: 0, section, key, rawValue: '', level: 'SystemWide', targetId: 0 });
  return { ...nothing, Level: 'Undefined', RawValue: null };
}

function preferenceCarrier({ id, section, key, rawValue, level, targetId }: PreferenceRecord): object {
  return {
    Level: level,
    RawValue: rawValue,
    Specification: { Section: section, Key: key, ...carrier },
    DisplayValue: rawValue,
    DisplayTooltip: '',
    DisplayType: displayType(key),
    TabOrder: null,
    TargetId: targetId,
    PrefDescId: 0,
    TableName: '',
    UserPreferenceId: id,
    ...carrier,
  };
}

function displayType(key: string): string {
  if (/^(enable|use)/i.test(key)) return 'Bool';
  return /id$/i.test(key) ? 'Number' : 'Text';
}
