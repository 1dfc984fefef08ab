import { ADDRESS_NAMES, OTHER_NAMES, type NameRow } from './field-names-data.js';
import { comparable } from './suggestions-text.js';

/** A name of a SuperOffice field, or of a field of an ERP system that means the same. */
export interface FieldName {
  /** Of the SuperOffice field, in capitals. */
  readonly crmFieldKey: string;
  /** BCP 47. */
  readonly language: string;
  readonly text: string;
}

/** SuperOffice's names of its fields, in six languages. */
export interface FieldNames {
  /** By key in capitals. */
  readonly byKey: ReadonlyMap<string, readonly FieldName[]>;
  /** What is called so: one for each field, in the first language that has the name. In any case and punctuation. */
  readonly byName: (text: string) => readonly FieldName[];
}

/** The languages of the dictionary, in the order of its columns. */
const LANGUAGES = ['en', 'nb', 'sv', 'da', 'de', 'nl'] as const;

function namesOf([crmFieldKey, ...columns]: NameRow): readonly FieldName[] {
  return columns.flatMap((texts, index) => {
    const language = LANGUAGES[index];
    return language === undefined ? [] : texts.split('|').map((text) => ({ crmFieldKey, language, text }));
  });
}

function makeFieldNames(): FieldNames {
  const byKey = new Map<string, FieldName[]>();
  const byName = new Map<string, FieldName[]>();
  for (const name of [...OTHER_NAMES, ...ADDRESS_NAMES].flatMap(namesOf)) {
    const text = comparable(name.text);
    const namesakes = byName.get(text) ?? [];
    // Languages share many words: the first of them stands for all.
    if (namesakes.some(({ crmFieldKey }) => crmFieldKey === name.crmFieldKey)) continue;
    byName.set(text, [...namesakes, name]);
    byKey.set(name.crmFieldKey, [...(byKey.get(name.crmFieldKey) ?? []), name]);
  }
  return { byKey, byName: (text) => byName.get(comparable(text)) ?? [] };
}

let made: FieldNames | undefined;

/** Made when somebody asks for the first time. */
export function fieldNames(): FieldNames {
  made ??= makeFieldNames();
  return made;
}
