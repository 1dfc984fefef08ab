import {
  isMissing,
  languageCode,
  type ConfiguredField,
  type FieldsConfiguration,
  type FieldTextKind,
} from '../../backend/index.js';
import { languageName } from '../../core/language-names.js';
import { memoizeLast } from '../../core/memoize.js';

export const TEXT_KINDS: readonly FieldTextKind[] = ['label', 'tooltip'];

/** A language that texts are written in. */
export interface FieldCulture {
  /** BCP 47: `nb-NO`. */
  readonly tag: string;
  /** In the user's language: "Norwegian Bokmål (Norway)". */
  readonly name: string;
}

/** A place where users of a language read something else than the tenant's own words. */
export interface MissingText {
  readonly id: string;
  readonly kind: FieldTextKind;
  readonly culture: string;
}

/** The culture that a user of `language` writes; the first one when there is none for it. */
export function ownCulture(language: string, cultures: readonly string[]): string {
  const code = languageCode(language);
  return (
    cultures.find((culture) => culture.toLowerCase() === language.toLowerCase()) ??
    cultures.find((culture) => languageCode(culture) === code) ??
    cultures[0] ??
    ''
  );
}

/** With names; the user's own first, the others as the tenant has them. */
export const namedCultures: (cultures: readonly string[], language: string) => readonly FieldCulture[] = memoizeLast(
  (cultures: readonly string[], language: string) => {
    const own = ownCulture(language, cultures);
    const sorted = [...cultures].sort((a, b) => Number(b === own) - Number(a === own));
    return sorted.map((tag) => ({ tag, name: languageName(tag, language) }));
  },
);

/** Whether users of the culture read something else than the tenant's own words. Nobody reads what is hidden. */
export function lacks(field: ConfiguredField, kind: FieldTextKind, culture: string): boolean {
  return field.shown && field[kind].changeable && isMissing(field[kind], culture);
}

/** In the order of the rows; within a row by language, labels before tooltips. */
export const missingTexts: (configuration: FieldsConfiguration) => readonly MissingText[] = memoizeLast(
  ({ fields, cultures }: FieldsConfiguration) =>
    fields.flatMap((field) =>
      cultures.flatMap((culture) =>
        TEXT_KINDS.filter((kind) => lacks(field, kind, culture)).map((kind) => ({ id: field.id, kind, culture })),
      ),
    ),
);

/** How many texts each culture lacks. */
export function missingCounts(missing: readonly MissingText[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { culture } of missing) counts.set(culture, (counts.get(culture) ?? 0) + 1);
  return counts;
}

/** Whether the tenant has words of its own in any language. */
export function hasOwnTexts(field: ConfiguredField): boolean {
  return TEXT_KINDS.some((kind) => Object.keys(field[kind].own).length > 0);
}

/**
 * SuperOffice's own name of a field, which stays when the tenant writes another label. Behind a label of the tenant's
 * own the backend may not know it: then it is the field's name in the database, and not a label that is being edited.
 */
export function standardName({ id, label }: ConfiguredField, language: string, cultures: readonly string[]): string {
  const { standard } = label;
  return standard[ownCulture(language, cultures)] || standard['en-US'] || id.slice(id.lastIndexOf('.') + 1);
}
