import { inlineTranslations, localizedText } from '../texts.js';
import { bareValue } from '../../adapters/superoffice/wire/culture-data.js';
import { refusal, type ConfigValues, type FieldDefinition, type PluginAnswer } from './quote-connector.js';

/** What stands in a field, without its encoding; `''` when nothing was sent. */
export function valueOf(values: ConfigValues, key: string): string {
  return bareValue(values.get(key) ?? '').trim();
}

/** The first mandatory field without a value, named in six languages; `undefined` when all are filled. */
export function mandatoryProblem(fields: readonly FieldDefinition[], values: ConfigValues): PluginAnswer | undefined {
  const missing = fields.find(
    ({ key, type, access }) => access === 'Mandatory' && type !== 'Label' && valueOf(values, key) === '',
  );
  if (!missing) return undefined;
  const label = (language: string): string => localizedText(missing.label, language);
  return refusal(
    inlineTranslations({
      en: `The field “${label('en')}” must be filled in.`,
      nb: `Feltet «${label('nb')}» må fylles ut.`,
      sv: `Fältet ”${label('sv')}” måste fyllas i.`,
      da: `Feltet »${label('da')}« skal udfyldes.`,
      de: `Das Feld „${label('de')}“ muss ausgefüllt werden.`,
      nl: `Het veld “${label('nl')}” moet worden ingevuld.`,
    }),
    `Configuration value missing: ${missing.key}`,
    'MANDATORY_FIELD',
  );
}

/** Refuses text that is longer than the field allows. */
export function lengthProblem(fields: readonly FieldDefinition[], values: ConfigValues): PluginAnswer | undefined {
  const long = fields.find(({ key, maxLength }) => maxLength > 0 && valueOf(values, key).length > maxLength);
  if (!long) return undefined;
  return refusal(
    `“${localizedText(long.label, 'en')}” can hold ${long.maxLength} characters at most.`,
    `Configuration value too long: ${long.key}`,
    'VALUE_TOO_LONG',
  );
}

const WHOLE_NUMBER = /^[+-]?\d+$/;
const DECIMAL_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/;

export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** Refuses what is no number or out of range. A field without a value passes. */
export function numberProblem(
  definition: FieldDefinition,
  values: ConfigValues,
  { min, max }: NumberRange,
): PluginAnswer | undefined {
  const text = valueOf(values, definition.key);
  if (text === '') return undefined;
  const label = localizedText(definition.label, 'en');
  const pattern = definition.type === 'Integer' ? WHOLE_NUMBER : DECIMAL_NUMBER;
  if (!pattern.test(text)) {
    const kind = definition.type === 'Integer' ? 'a whole number' : 'a number';
    return refusal(`“${label}” must be ${kind}.`, `Not a number: ${definition.key}`, 'NOT_A_NUMBER');
  }
  const value = Number(text);
  if (value >= min && value <= max) return undefined;
  return refusal(
    `“${label}” must be between ${min} and ${max}.`,
    `${definition.key}: ${text} is outside ${min}..${max}`,
    'OUT_OF_RANGE',
  );
}
