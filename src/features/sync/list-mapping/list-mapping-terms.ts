import { languageName } from '../../../core/language-names.js';
import type { Localize } from '../../../core/localize.js';
import { conflict } from '../../../locales/en/conflict.js';
import { fields } from '../../../locales/en/fields.js';
import { sync } from '../../../locales/en/sync.js';
import { syncListMapping } from '../../../locales/en/sync-list-mapping.js';
import type { SuggestionEvidence } from '../model/suggestions.js';

export const listMappingTerms = { ...conflict, ...fields, ...sync, ...syncListMapping };
export type ListMappingLocalize = Localize<typeof listMappingTerms>;

/** Why an item is suggested, in words. */
export function evidenceText(localize: ListMappingLocalize, evidence: SuggestionEvidence): string {
  const inLanguage = (tag: string): string => (tag === '' ? '' : languageName(tag, localize.language));
  switch (evidence.kind) {
    case 'key':
      return localize.term('listMappingSameKey');
    case 'label':
      return localize.term('listMappingSameName', inLanguage(evidence.language));
    case 'similar-label':
      return localize.term('listMappingSimilarName', inLanguage(evidence.language));
    case 'type':
      return localize.term('listMappingSameType');
  }
}

/** “A”, “B” and “C”; of many the first ones. */
export function quoted(localize: ListMappingLocalize, names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `“${name}”`);
  const more = names.length > shown.length ? ['…'] : [];
  return new Intl.ListFormat(localize.language).format([...shown, ...more]);
}
