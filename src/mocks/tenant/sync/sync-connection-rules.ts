import { textInLanguage } from '../../../backend/multi-language.js';
import { bareValue } from '../../../adapters/superoffice/wire/culture-data.js';
import type { ConfigValues, FieldDefinition } from '../../connectors/index.js';
import { valueOf } from '../../connectors/field-checks.js';
import { localizedText } from '../../texts.js';
import { TenantError } from '../tenant-error.js';
import type { SyncConnectionDraft } from './sync-records.js';

const MAX_NAME = 254;
/** The width of the database's column. */
const MAX_VALUE = 1023;

const WHOLE_NUMBER = /^[+-]?\d+$/;
const DECIMAL_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/** Rules that need nothing but the draft itself. Throws an ArgumentException that names the property. */
export function checkDraft(draft: SyncConnectionDraft): void {
  if (textInLanguage(draft.name, 'en').trim() === '') {
    throw new TenantError('ArgumentException', 'The connection must have a name.', 'DisplayName');
  }
  if (draft.name.length > MAX_NAME) {
    throw new TenantError(
      'ArgumentException',
      `The name is ${draft.name.length} characters long; ${MAX_NAME} is the limit.`,
      'DisplayName',
    );
  }
  if (!draft.everyone && draft.userGroupIds.length + draft.associateIds.length === 0) {
    throw new TenantError(
      'ArgumentException',
      'Choose the users and groups that may use the connection, or let everyone use it.',
      'AllAccess',
    );
  }
}

/** What is wrong with the value of one field; `undefined`: nothing. */
function valueProblem(field: FieldDefinition, values: ConfigValues): string | undefined {
  const value = valueOf(values, field.key);
  const label = `“${localizedText(field.label, 'en')}”`;
  if (value === '') return field.access === 'Mandatory' ? `${label} must be filled in.` : undefined;
  if (field.maxLength > 0 && value.length > field.maxLength) {
    return `${label} can hold ${field.maxLength} characters at most.`;
  }
  if (field.type === 'Integer' && !WHOLE_NUMBER.test(value)) return `${label} must be a whole number.`;
  if (field.type === 'Double' && !DECIMAL_NUMBER.test(value)) return `${label} must be a number.`;
  return undefined;
}

/** The values as the connector's fields want them, and as the database can keep them. */
export function checkConfig(values: ConfigValues, fields: readonly FieldDefinition[]): void {
  for (const field of fields.filter(({ type }) => type !== 'Label')) {
    const problem = valueProblem(field, values);
    if (problem !== undefined) throw new TenantError('ArgumentException', problem, `ConfigFields[${field.key}]`);
  }
  for (const [key, value] of values) {
    if (value.length <= MAX_VALUE) continue;
    throw new TenantError(
      'ArgumentException',
      `A configuration value is ${value.length} characters long; ${MAX_VALUE} is the limit.`,
      `ConfigFields[${key}]`,
    );
  }
}

/** Whether both say the same; a value may be written with its encoding or without. */
export function isSameConfig(a: ConfigValues, b: ConfigValues): boolean {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].every((key) => bareValue(a.get(key) ?? '') === bareValue(b.get(key) ?? ''));
}
