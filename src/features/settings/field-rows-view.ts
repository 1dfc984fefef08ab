import { shownText, type ConfiguredField, type FieldsConfiguration } from '../../backend/index.js';
import { hasOwnTexts, lacks, TEXT_KINDS } from './field-languages.js';

export const FIELD_FILTERS = ['all', 'shown', 'hidden', 'own', 'missing', 'changed'] as const;
export type FieldFilter = (typeof FIELD_FILTERS)[number];

/** What the user looks for. */
export interface FieldQuestion {
  readonly text: string;
  readonly filter: FieldFilter;
  /** The languages that are shown: texts of others are not looked through. */
  readonly cultures: readonly string[];
  /** Ids of fields with changes that are not saved. */
  readonly changed: ReadonlySet<string>;
  /** SuperOffice's name of the field. */
  readonly nameOf: (field: ConfiguredField) => string;
}

/**
 * Which rows the user sees. What was found stays until something else is looked for: a row that is being edited must
 * not go away because it does not match any more.
 */
export class FieldRowsView {
  /** `undefined`: all. */
  #found: ReadonlySet<string> | undefined;

  get isNarrowed(): boolean {
    return this.#found !== undefined;
  }

  look({ fields }: FieldsConfiguration, question: FieldQuestion): void {
    const { text, filter } = question;
    if (text.trim() === '' && filter === 'all') {
      this.#found = undefined;
      return;
    }
    const passes = matcherOf(question);
    this.#found = new Set(fields.filter(passes).map(({ id }) => id));
  }

  /** In their order. */
  rows({ fields }: FieldsConfiguration): readonly ConfiguredField[] {
    const found = this.#found;
    return found ? fields.filter(({ id }) => found.has(id)) : fields;
  }
}

function matcherOf({ text, filter, cultures, changed, nameOf }: FieldQuestion): (field: ConfiguredField) => boolean {
  const wanted = folded(text.trim());
  return (field) => {
    if (!passesFilter(field, filter, cultures, changed)) return false;
    if (wanted === '') return true;
    const texts = cultures.flatMap((culture) => TEXT_KINDS.map((kind) => shownText(field[kind], culture)));
    return [nameOf(field), field.id, ...texts].some((candidate) => folded(candidate).includes(wanted));
  };
}

function passesFilter(
  field: ConfiguredField,
  filter: FieldFilter,
  cultures: readonly string[],
  changed: ReadonlySet<string>,
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'shown':
      return field.shown;
    case 'hidden':
      return !field.shown;
    case 'own':
      return hasOwnTexts(field);
    case 'missing':
      return cultures.some((culture) => TEXT_KINDS.some((kind) => lacks(field, kind, culture)));
    case 'changed':
      return changed.has(field.id);
  }
}

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase();
}
