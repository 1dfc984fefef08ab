import type {
  ConfigurationFieldType,
  ConfigurationValue,
  SyncDefault,
  SyncFieldDefault,
} from '../../../backend/index.js';
import { toStored, toValues } from '../configuration.js';
import { invalid } from '../field-errors.js';
import type { DefaultValueCarrier } from '../wire/sync-mapping-carriers.js';
import type { ErpFieldRow } from './erp-fields.js';
import { formProblem } from './value-check.js';

/** Carriers of defaults ↔ model. */

const KEY = 'value';

function decode(type: ConfigurationFieldType, stored: string): ConfigurationValue | undefined {
  return toValues(new Map([[KEY, type]]), new Map([[KEY, stored]])).get(KEY);
}

export function toDefault(
  { type, access }: ErpFieldRow,
  stored: Pick<DefaultValueCarrier, 'HasFirstSyncDefaultValue' | 'FirstSyncDefaultValue' | 'PromptUser' | 'Mandatory'>,
): SyncDefault {
  return {
    value: stored.HasFirstSyncDefaultValue ? decode(type, stored.FirstSyncDefaultValue) : undefined,
    askUser: stored.PromptUser,
    mandatory: stored.Mandatory || access === 'mandatory',
  };
}

export function toFieldDefault(row: ErpFieldRow, value: SyncDefault): SyncFieldDefault {
  const { id, key, label, description, type, access, actorType, maxLength, listName, missingInErp } = row;
  const field = { id, key, label, description, type, access, actorType, maxLength, listName, missingInErp };
  // A default password is nobody's to see, and nobody's to propose.
  const proposes = row.defaultValue !== '' && type !== 'password';
  return { ...field, default: value, proposed: proposes ? decode(type, row.defaultValue) : undefined };
}

/** An empty text is no value: a record that is made has none without it. */
function isGiven(value: ConfigurationValue | undefined): value is ConfigurationValue {
  if (value === undefined || value === '') return false;
  return typeof value !== 'object' || !('isSet' in value) || value.isSet;
}

/** The carrier to be stored; what is not ours in it (the connector's own default) stays. */
export function withDefault(
  row: ErpFieldRow,
  stored: DefaultValueCarrier,
  { value, askUser, mandatory }: SyncDefault,
): DefaultValueCarrier {
  const before = new Map(stored.HasFirstSyncDefaultValue ? [[KEY, stored.FirstSyncDefaultValue]] : []);
  const texts = isGiven(value) ? toStored(new Map([[KEY, row.type]]), new Map([[KEY, value]]), before) : undefined;
  // Nothing is left of it: that is how a default is removed, also of a field that its connector calls mandatory.
  const isRemoved = texts === undefined && !askUser;
  return {
    ...stored,
    HasFirstSyncDefaultValue: texts !== undefined,
    FirstSyncDefaultValue: texts?.get(KEY) ?? '',
    PromptUser: askUser,
    Mandatory: !isRemoved && (mandatory || row.access === 'mandatory'),
  };
}

/**
 * @param before a value that is so already is not judged again: other clients write other forms
 * @throws BackendError `validation` for what nobody could use; the rest is the service's affair
 */
export function checkDefault(row: ErpFieldRow, { value, askUser, mandatory }: SyncDefault, before: SyncDefault): void {
  // Of a field that the connector calls mandatory the default can be removed: then somebody else has to give the value.
  const needsMore = mandatory && row.access !== 'mandatory' && !isGiven(value) && !askUser;
  const isNew = typeof value === 'string' && value !== '' && value !== before.value;
  const problem = isNew ? textProblem(row, value) : undefined;
  const errors = {
    ...(problem === undefined ? {} : { value: problem }),
    ...(needsMore ? { mandatory: 'It needs a value, or has to be asked for.' } : {}),
  };
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

function textProblem({ type, maxLength }: ErpFieldRow, text: string): string | undefined {
  if (type === 'text' && maxLength > 0 && text.length > maxLength) return `At most ${maxLength} characters.`;
  return formProblem(type, text);
}

/** Saving it would change nothing. Of a new secret nobody can say that. */
export function isStoredDefault({ access }: ErpFieldRow, stored: SyncDefault, wanted: SyncDefault): boolean {
  const value = isGiven(wanted.value) ? wanted.value : undefined;
  const mandatory = wanted.mandatory || access === 'mandatory';
  return typeof value !== 'object' && isSameDefault(stored, { value, askUser: wanted.askUser, mandatory });
}

/** What must not be quoted by anybody. */
export function secretsOf({ type }: ErpFieldRow, carriers: readonly DefaultValueCarrier[]): readonly string[] {
  return type === 'password' ? carriers.map(({ FirstSyncDefaultValue }) => FirstSyncDefaultValue) : [];
}

export function isSameDefault(a: SyncDefault, b: SyncDefault): boolean {
  return a.askUser === b.askUser && a.mandatory === b.mandatory && seen(a.value) === seen(b.value);
}

/** Of a secret one sees only whether there is one. */
function seen(value: ConfigurationValue | undefined): string {
  return JSON.stringify(typeof value === 'object' ? { isSet: isGiven(value) } : (value ?? null));
}
