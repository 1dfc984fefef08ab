import { inlineTranslations, localizedText } from '../../texts.js';
import type { ValueFailure } from './value-conversion.js';

/** What a value that cannot be written is about. Texts may hold translations. */
export interface FailureFacts {
  /** The ERP system's field. */
  readonly field: string;
  /** The field that the value does not get into. */
  readonly target: string;
  /** Name of an item without a counterpart. */
  readonly item: string;
  /** Of the target. */
  readonly maxLength: number;
}

type Texts = Parameters<typeof inlineTranslations>[0];
type Read = (raw: string, language: string) => string;

const TEXTS: Readonly<Record<ValueFailure, (facts: FailureFacts, read: Read) => Required<Texts>>> = {
  'list-item': ({ field, item }, read) => ({
    en: `“${read(item, 'en')}” has no counterpart in the list mapping of “${read(field, 'en')}”.`,
    nb: `«${read(item, 'nb')}» har ingen motpart i listetilordningen for «${read(field, 'nb')}».`,
    sv: `”${read(item, 'sv')}” har ingen motsvarighet i listmappningen för ”${read(field, 'sv')}”.`,
    da: `»${read(item, 'da')}« har intet modstykke i listetilknytningen for »${read(field, 'da')}«.`,
    de: `„${read(item, 'de')}“ hat in der Listenzuordnung von „${read(field, 'de')}“ keine Entsprechung.`,
    nl: `“${read(item, 'nl')}” heeft geen tegenhanger in de lijsttoewijzing van “${read(field, 'nl')}”.`,
  }),
  'too-long': ({ target, maxLength }, read) => ({
    en: `“${read(target, 'en')}” can hold ${maxLength} characters at most.`,
    nb: `«${read(target, 'nb')}» kan inneholde maks. ${maxLength} tegn.`,
    sv: `”${read(target, 'sv')}” rymmer högst ${maxLength} tecken.`,
    da: `»${read(target, 'da')}« kan højst rumme ${maxLength} tegn.`,
    de: `„${read(target, 'de')}“ fasst höchstens ${maxLength} Zeichen.`,
    nl: `“${read(target, 'nl')}” kan maximaal ${maxLength} tekens bevatten.`,
  }),
  'no-number': ({ target }, read) => ({
    en: `“${read(target, 'en')}” takes numbers only.`,
    nb: `«${read(target, 'nb')}» tar bare imot tall.`,
    sv: `”${read(target, 'sv')}” tar bara emot tal.`,
    da: `»${read(target, 'da')}« modtager kun tal.`,
    de: `„${read(target, 'de')}“ nimmt nur Zahlen auf.`,
    nl: `“${read(target, 'nl')}” neemt alleen getallen aan.`,
  }),
  'no-date': ({ target }, read) => ({
    en: `“${read(target, 'en')}” takes dates only.`,
    nb: `«${read(target, 'nb')}» tar bare imot datoer.`,
    sv: `”${read(target, 'sv')}” tar bara emot datum.`,
    da: `»${read(target, 'da')}« modtager kun datoer.`,
    de: `„${read(target, 'de')}“ nimmt nur Datumsangaben auf.`,
    nl: `“${read(target, 'nl')}” neemt alleen datums aan.`,
  }),
};

export function failureCause(failure: ValueFailure, facts: FailureFacts): string {
  return inlineTranslations(TEXTS[failure](facts, (raw, language) => localizedText(raw, language)));
}
