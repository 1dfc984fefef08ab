import * as v from 'valibot';
import type { CallOptions } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { preferenceEntity } from './wire/settings-carriers.js';

/** `PreferenceLevel`: `Undefined` is the one closest to the user. */
export type PreferenceLevel = 'Undefined' | 'HardDefault' | 'SystemWide';

export interface PreferenceName {
  readonly section: string;
  readonly key: string;
  readonly level: PreferenceLevel;
  /** As it is stored, not as a user of some language reads it. */
  readonly raw?: boolean;
}

/** `''` when nobody has set it. */
export async function readPreference(
  client: SuperOfficeClient,
  { section, key, level, raw = false }: PreferenceName,
  options?: CallOptions,
): Promise<string> {
  const found = await client.call(
    {
      name: 'Preference/GetPreferenceByName',
      parameters: { PrefSection: section, PrefKey: key, PrefLevel: level },
      answer: v.nullish(preferenceEntity, null),
      raw,
    },
    options,
  );
  return found?.RawValue ?? '';
}

/** For the whole tenant. `SavePreference` would write it for the caller alone, and users' own values would win. */
export async function writePreference(
  client: SuperOfficeClient,
  name: Pick<PreferenceName, 'section' | 'key'>,
  value: string,
  options?: CallOptions,
): Promise<void> {
  const Specification = { Section: name.section, Key: name.key };
  const Preference = { Level: 'SystemWide', RawValue: value, Specification };
  const parameters = { Preference, RemoveLowerLevels: true };
  // `null` would be a call that failed.
  await client.call(
    { name: 'Preference/SavePreferenceEntity', parameters, answer: preferenceEntity, raw: true },
    options,
  );
}

/** How the service writes "yes" in a preference; its own examples differ. */
const YES = /^(1|-1|true|yes)$/i;

export function isYes(value: string): boolean {
  return YES.test(value.trim());
}
