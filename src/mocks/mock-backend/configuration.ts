import type { ConfigurationField, ConfigurationValue, ConfigurationValues } from '../../backend/connections.js';
import { isNewSecret } from '../../backend/secret.js';
import {
  bareValue,
  decodeBoolean,
  decodeDate,
  encodeBoolean,
  encodeDate,
  encodeDouble,
  encodeInteger,
} from '../../adapters/superoffice/wire/culture-data.js';
import type { ConfigValues, FieldDefinition } from '../connectors/index.js';
import type { TextReader } from './calls.js';

/** Between a connector's fields and encoded values, and the port's models. */

/** The port's names of SuperOffice's field types. */
export const FIELD_TYPES = {
  Checkbox: 'checkbox',
  Text: 'text',
  Password: 'password',
  Integer: 'integer',
  Double: 'double',
  Date: 'date',
  List: 'list',
  Label: 'label',
} as const;

export const FIELD_ACCESS = { Normal: 'normal', Mandatory: 'mandatory', ReadOnly: 'read-only' } as const;

export function fieldModel(definition: FieldDefinition, read: TextReader): ConfigurationField {
  const { key, rank, type, label, description, access, maxLength, listName, defaultValue } = definition;
  return {
    key,
    rank,
    type: FIELD_TYPES[type],
    label: read(label),
    description: read(description),
    access: FIELD_ACCESS[access],
    maxLength,
    listName,
    // A secret's default would be a secret read back.
    defaultValue: type === 'Password' || defaultValue === '' ? undefined : decoded(definition, defaultValue),
  };
}

/** What is stored, as the port gives it: of secrets only whether they are set. */
export function storedValues(fields: readonly FieldDefinition[], stored: ConfigValues): ConfigurationValues {
  return valuesFrom(fields, ({ key }) => stored.get(key) ?? '');
}

/** What a new connection starts with. */
export function defaultValues(fields: readonly FieldDefinition[]): ConfigurationValues {
  return valuesFrom(fields, ({ type, defaultValue }) => (type === 'Password' ? '' : defaultValue));
}

function valuesFrom(
  fields: readonly FieldDefinition[],
  encodedOf: (field: FieldDefinition) => string,
): ConfigurationValues {
  const values = new Map<string, ConfigurationValue>();
  for (const field of fields) {
    const value = decoded(field, encodedOf(field));
    if (value !== undefined) values.set(field.key, value);
  }
  return values;
}

/** A value as the port has it; `undefined`: captions have none. */
export function decoded({ type }: Pick<FieldDefinition, 'type'>, encoded: string): ConfigurationValue | undefined {
  switch (type) {
    case 'Label':
      return undefined;
    case 'Checkbox':
      return decodeBoolean(encoded);
    case 'Password':
      return { isSet: encoded !== '' };
    case 'Integer':
    case 'Double':
      return bareValue(encoded);
    case 'Date':
      return decodeDate(encoded);
    case 'Text':
    case 'List':
      return encoded;
  }
}

/** What to store or test; a secret that is kept comes from `stored`. Values of unknown fields are left out. */
export function encodedValues(
  fields: readonly FieldDefinition[],
  values: ConfigurationValues,
  stored: ConfigValues,
): ConfigValues {
  const encodedByKey = new Map<string, string>();
  for (const { key, type } of fields) {
    const value = values.get(key);
    if (type === 'Label' || value === undefined) continue;
    encodedByKey.set(key, encoded(type, value, stored.get(key) ?? ''));
  }
  return encodedByKey;
}

/** @param stored what a secret that is kept is */
export function encoded(type: FieldDefinition['type'], value: ConfigurationValue, stored: string): string {
  if (isNewSecret(value)) return value.reveal();
  if (typeof value === 'boolean') return encodeBoolean(value);
  if (typeof value === 'object') return value.isSet ? stored : '';
  switch (type) {
    case 'Integer':
      return encodeInteger(value);
    case 'Double':
      return encodeDouble(value);
    case 'Date':
      return encodeDate(value);
    default:
      return value;
  }
}
