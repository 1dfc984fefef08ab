import { isNewSecret, NewSecret, type ConfigurationValue, type ConfigurationValues } from '../backend/index.js';

/** What the suite does with the configuration of quote and of sync connections. */

/** As they come back: a secret only as "set". */
export function readBack(values: ConfigurationValues): ConfigurationValues {
  return new Map(
    [...values].map(([key, value]) => [key, isNewSecret(value) ? { isSet: value.reveal() !== '' } : value]),
  );
}

export function only(values: ConfigurationValues, keys: ConfigurationValues): ConfigurationValues {
  return new Map([...values].filter(([key]) => keys.has(key)));
}

/** Every secret among the values replaced; `''` clears it. */
export function withSecrets(values: ConfigurationValues, text: string): ConfigurationValues {
  return new Map(
    [...values].map(([key, value]): [string, ConfigurationValue] => [
      key,
      typeof value === 'object' ? new NewSecret(text) : value,
    ]),
  );
}

export function isSecretSet(values: ConfigurationValues): boolean {
  return [...values.values()].some((value) => typeof value === 'object' && 'isSet' in value && value.isSet);
}
