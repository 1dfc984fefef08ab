import {
  BackendError,
  isNewSecret,
  type ConfigurationField,
  type ConfigurationFieldType,
  type ConfigurationValue,
  type ConfigurationValues,
} from '../../backend/index.js';
import type { FieldMetadataCarrier } from './wire/configuration-carriers.js';
import {
  bareValue,
  decodeBoolean,
  decodeDate,
  encodeBoolean,
  encodeDate,
  encodeDouble,
  encodeInteger,
} from './wire/culture-data.js';

/** Configuration values on the wire: `Record<FieldKey, text>`. Keys are the connector's, so they live in a map. */
export type StoredConfiguration = ReadonlyMap<string, string>;

export type FieldTypes = ReadonlyMap<string, ConfigurationFieldType>;

const TYPES: Readonly<Record<FieldMetadataCarrier['FieldType'], ConfigurationFieldType>> = {
  Checkbox: 'checkbox',
  Text: 'text',
  Password: 'password',
  Integer: 'integer',
  Double: 'double',
  List: 'list',
  Date: 'date',
  Label: 'label',
};

const ACCESS = { Normal: 'normal', Mandatory: 'mandatory', ReadOnly: 'read-only' } as const;

/** Carriers → model, by rank. */
export function toFields(carriers: readonly FieldMetadataCarrier[]): readonly ConfigurationField[] {
  return carriers
    .map((carrier) => {
      const type = TYPES[carrier.FieldType];
      return {
        key: carrier.FieldKey,
        rank: carrier.Rank,
        type,
        label: carrier.DisplayName,
        description: carrier.DisplayDescription,
        access: ACCESS[carrier.Access],
        maxLength: Math.max(0, carrier.MaxLength),
        listName: carrier.ListName,
        // A default password is no secret of the user's, but it is not to be shown either: the user types one.
        defaultValue: type === 'label' || type === 'password' ? undefined : decode(type, carrier.DefaultValue),
      };
    })
    .sort((a, b) => a.rank - b.rank);
}

export function typesOf(fields: readonly ConfigurationField[]): FieldTypes {
  return new Map(fields.map(({ key, type }) => [key, type]));
}

function decode(type: ConfigurationFieldType, stored: string): ConfigurationValue {
  switch (type) {
    case 'checkbox':
      return decodeBoolean(stored);
    case 'date':
      return decodeDate(stored);
    case 'integer':
    case 'double':
    case 'list':
      return bareValue(stored);
    case 'password':
      return { isSet: stored !== '' };
    case 'text':
    case 'label':
      // Text is never encoded: `[I:1]` in it is what somebody typed.
      return stored;
  }
}

/** What is stored → what the screen may know: a secret only as "set". */
export function toValues(types: FieldTypes, stored: StoredConfiguration): ConfigurationValues {
  const values = new Map<string, ConfigurationValue>();
  for (const [key, type] of types) {
    if (type !== 'label') values.set(key, decode(type, stored.get(key) ?? ''));
  }
  return values;
}

/** For a connection that is not saved yet. */
export function defaultValues(fields: readonly ConfigurationField[]): ConfigurationValues {
  const values = new Map<string, ConfigurationValue>();
  for (const { key, type, defaultValue } of fields) {
    if (type !== 'label') values.set(key, defaultValue ?? decode(type, ''));
  }
  return values;
}

/**
 * Values → the dictionary that the server stores. It replaces the whole configuration, so every key goes with it: what
 * nobody touched exactly as it was stored (other clients write other forms), and rows that the connector no longer
 * declares.
 *
 * @throws BackendError `conflict` when a secret is to be kept that is not stored any more
 */
export function toStored(
  types: FieldTypes,
  values: ConfigurationValues,
  stored: StoredConfiguration,
): StoredConfiguration {
  const result = new Map([...stored].filter(([key]) => types.get(key) !== 'label'));
  for (const [key, value] of values) {
    const type = types.get(key);
    if (type === undefined || type === 'label' || isUntouched(type, value, stored.get(key))) continue;
    if (isKept(value)) throw new BackendError('conflict', 'A secret that was to be kept is not stored any more.');
    result.set(key, encode(type, value));
  }
  return result;
}

/** There is a stored secret among the values that goes on as it is. */
export function keepsSecrets(values: ConfigurationValues): boolean {
  return [...values.values()].some(isKept);
}

function isKept(value: ConfigurationValue): boolean {
  return typeof value === 'object' && !isNewSecret(value) && value.isSet;
}

function isUntouched(type: ConfigurationFieldType, value: ConfigurationValue, stored: string | undefined): boolean {
  if (stored === undefined || isNewSecret(value)) return false;
  if (typeof value === 'object') return value.isSet && stored !== '';
  return decode(type, stored) === value;
}

function encode(type: ConfigurationFieldType, value: ConfigurationValue): string {
  if (isNewSecret(value)) return value.reveal();
  if (typeof value === 'object') return '';
  if (typeof value === 'boolean') return encodeBoolean(value);
  switch (type) {
    case 'integer':
      return encodeInteger(value);
    case 'double':
      return encodeDouble(value);
    case 'date':
      return encodeDate(value);
    default:
      return value;
  }
}

/** The texts of all secrets in a dictionary, to keep them out of messages. */
export function secretTexts(types: FieldTypes, stored: StoredConfiguration): readonly string[] {
  return [...stored].filter(([key, text]) => types.get(key) === 'password' && text !== '').map(([, text]) => text);
}

/** Shorter texts stand in ordinary words, and replacing them would give them away. */
const SHORTEST_REDACTED = 3;

/** A connector or server may quote what it was sent, also as JSON: its words are shown, the secret is not. */
export function redact(message: string, secrets: readonly string[]): string {
  return (
    secrets
      .filter((secret) => secret.length >= SHORTEST_REDACTED)
      .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
      // The longest first: one secret may begin with another.
      .sort((a, b) => b.length - a.length)
      .reduce((text, secret) => text.replaceAll(secret, '•••'), message)
  );
}
