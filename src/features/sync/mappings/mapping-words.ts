import type { CompatibilityReason, SyncFieldMapping, SyncMappedField } from '../../../backend/index.js';
import { memoizeLast } from '../../../core/memoize.js';
import type { MappingSuggestion, SuggestionEvidence } from '../model/suggestions.js';
import type { ContestedPart } from './mapping-changes.js';
import { otherWriter, type DirectionReason, type MappingFacts } from './mapping-rules.js';
import type { MappingLocalize } from './mapping-terms.js';

/** Whatever it is called, it can be seen and told from others. */
export function fieldName({ label, key }: Pick<SyncMappedField, 'label' | 'key'>): string {
  return label.trim() || key;
}

/** The SuperOffice field of a row; '' when it is not mapped. */
export function crmName(field: Pick<SyncMappedField, 'crmLabel' | 'crmFieldKey'>, facts: MappingFacts): string {
  if (field.crmFieldKey === '') return '';
  return facts.crmFields.get(field.crmFieldKey)?.label || field.crmLabel || field.crmFieldKey;
}

export function reasonText(
  reason: DirectionReason,
  field: SyncMappedField | undefined,
  facts: MappingFacts,
  localize: MappingLocalize,
): string {
  if (typeof reason === 'object') return localize.term('fitReason', reason.fit);
  const writer = reason === 'fed-here' && field ? otherWriter(field, facts) : undefined;
  return writer ? localize.term('mappingFedHereBy', fieldName(writer)) : localize.term('mappingWhy', reason);
}

/** Of the element that says a reason to screen readers: one for all rows. */
export function reasonId(reason: DirectionReason): string {
  return typeof reason === 'object' ? fitReasonId(reason.fit) : `why-${reason}`;
}

export function fitReasonId(reason: CompatibilityReason): string {
  return `why-fit-${reason}`;
}

/** Making a number format takes longer than drawing a row: most counts need none. */
export function countText(count: number, localize: MappingLocalize): string {
  return count < 1000 ? String(count) : localize.number(count);
}

const percentFormat = memoizeLast((language: string) => new Intl.NumberFormat(language, { style: 'percent' }));

export function percentText(share: number, localize: MappingLocalize): string {
  // Never more certain than it is.
  return percentFormat(localize.language).format(Math.floor(share * 100 + 1e-9) / 100);
}

const languageNames = memoizeLast((language: string) => new Intl.DisplayNames(language, { type: 'language' }));

function languageName(tag: string, localize: MappingLocalize): string {
  if (tag === '') return '';
  try {
    return languageNames(localize.language).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function evidenceText(evidence: SuggestionEvidence, localize: MappingLocalize): string {
  switch (evidence.kind) {
    case 'key':
      return localize.term('mappingEvidenceKey');
    case 'label':
      return localize.term('mappingEvidenceLabel', languageName(evidence.language, localize));
    case 'similar-label':
      return localize.term('mappingEvidenceSimilar', languageName(evidence.language, localize));
    case 'type':
      return localize.term('mappingEvidenceType');
  }
}

const listFormat = memoizeLast((language: string) => new Intl.ListFormat(language, { type: 'unit', style: 'short' }));

export function listText(texts: readonly string[], localize: MappingLocalize): string {
  return listFormat(localize.language).format(texts);
}

/** "92 %: same name (English), same type" */
export function suggestionText({ confidence, evidence }: MappingSuggestion, localize: MappingLocalize): string {
  const texts = evidence.map((each) => evidenceText(each, localize));
  return localize.term('mappingSuggestion', percentText(confidence, localize), listText(texts, localize));
}

function directionText({ toErp, toSuperOffice }: SyncFieldMapping, localize: MappingLocalize): string {
  if (toErp && toSuperOffice) return localize.term('mappingDirectionBoth');
  if (toErp) return localize.term('mappingDirectionToErp');
  return localize.term(toSuperOffice ? 'mappingDirectionToSuperOffice' : 'mappingDirectionNone');
}

/** What two people have changed, in words. */
export function partLabel({ part, field }: ContestedPart, localize: MappingLocalize): string {
  if (!field || part === 'active') return localize.term('mappingConflictActive');
  const parts = {
    target: 'mappingPartMapping',
    showInSearch: 'mappingShowInSearch',
    showInErpTab: 'mappingShowInErpTab',
  } as const;
  return localize.term('mappingPart', fieldName(field), localize.term(parts[part]));
}

/** What a part is, as somebody has it. */
export function partText(
  { part, field }: ContestedPart,
  mapping: SyncFieldMapping | boolean | undefined,
  facts: MappingFacts,
  localize: MappingLocalize,
): string {
  const yesNo = (value: boolean): string => localize.term(value ? 'yes' : 'no');
  if (mapping === undefined) return '';
  if (typeof mapping === 'boolean') return yesNo(mapping);
  if (part === 'showInSearch' || part === 'showInErpTab') return yesNo(mapping[part]);
  if (mapping.crmFieldKey === '') return localize.term('noSelection');
  const known = field?.crmFieldKey === mapping.crmFieldKey ? field.crmLabel : '';
  const name = crmName({ crmFieldKey: mapping.crmFieldKey, crmLabel: known }, facts);
  return localize.term('mappingMappedTo', name, directionText(mapping, localize));
}
