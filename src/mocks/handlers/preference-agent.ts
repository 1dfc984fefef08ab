import type { Tenant } from '../tenant/tenant.js';
import type { Agent } from './agent.js';
import { carrier } from './carriers.js';
import type { Params } from './params.js';

/** `Preference`: the few that products depend on. */
export function preferenceAgent(tenant: Tenant): Agent {
  return {
    GetPreferenceByName: {
      parameters: { PrefSection: 'String', PrefKey: 'String', PrefLevel: 'PreferenceLevel' },
      returns: 'Preference',
      run: (params) => preference(tenant, params.text('PrefSection'), params.text('PrefKey')),
    },
    GetPreferences: {
      parameters: { Specifications: 'PreferenceSpec[]' },
      returns: 'Preference[]',
      run: (params) =>
        params
          .objects('Specifications')
          .map((each: Params) => preference(tenant, each.text('Section'), each.text('Key'))),
    },
  };
}

function rawValue({ currencies }: Tenant, name: string): string | undefined {
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
function preference(tenant: Tenant, section: string, key: string): object {
  const value = rawValue(tenant, `${section}/${key}`.toLowerCase());
  return {
    Level: value === undefined ? 'Undefined' : 'SystemWide',
    RawValue: value ?? null,
    Specification: { Section: section, Key: key, ...carrier },
    DisplayValue: value ?? '',
    DisplayTooltip: '',
    DisplayType: /^enable/i.test(key) ? 'Bool' : 'Number',
    TabOrder: null,
    TargetId: 0,
    PrefDescId: 0,
    TableName: '',
    UserPreferenceId: value === undefined ? 0 : 1,
    ...carrier,
  };
}
