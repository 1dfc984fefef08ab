import type { CrmField, SyncMappedField } from '../../../backend/index.js';
import type { Choice } from '../../../ui/choice-search.js';
import type { MappingSuggestion } from '../model/suggestions.js';
import { choiceReason, type MappingFacts } from './mapping-rules.js';
import type { MappingLocalize } from './mapping-terms.js';
import { fieldName, percentText } from './mapping-words.js';

/**
 * What a field can be mapped to: none, what is suggested, what fits in the service's order, and behind it what does not,
 * with the reason.
 */
export function choicesOf(
  field: SyncMappedField,
  crmFields: readonly CrmField[],
  fields: readonly SyncMappedField[],
  facts: MappingFacts,
  suggestion: MappingSuggestion | undefined,
  localize: MappingLocalize,
): readonly Choice[] {
  const users = new Map(
    fields
      .filter(({ key, crmFieldKey }) => crmFieldKey !== '' && key !== field.key)
      .map((user) => [user.crmFieldKey, user]),
  );
  const suggested: Choice[] = [];
  const possible: Choice[] = [];
  const impossible: Choice[] = [];
  for (const crm of crmFields) {
    const reason = reasonOf(field, crm, localize);
    const user = users.get(crm.key);
    const details = [
      crm.label === crm.key ? undefined : crm.key,
      crm.type && localize.term('fitType', crm.type),
      user && localize.term('mappingChoiceUsed', fieldName(user)),
    ];
    const isSuggested = reason === undefined && suggestion?.crmFieldKey === crm.key;
    const choice: Choice = {
      key: crm.key,
      name: crm.label || crm.key,
      detail: details.filter(Boolean).join(' · '),
      reason,
      mark: isSuggested
        ? localize.term('mappingChoiceSuggested', percentText(suggestion.confidence, localize))
        : undefined,
    };
    (isSuggested ? suggested : reason === undefined ? possible : impossible).push(choice);
  }
  const none: Choice = { key: '', name: localize.term('noSelection') };
  return [none, ...suggested, ...possible, ...impossible, ...gone(field, facts)];
}

function reasonOf(field: SyncMappedField, crm: CrmField, localize: MappingLocalize): string | undefined {
  if (field.missingInErp) return localize.term('mappingWhy', 'gone-erp');
  const found = choiceReason(field, crm);
  if (!found) return undefined;
  const texts = [localize.term('fitReason', found.toSuperOffice), localize.term('fitReason', found.toErp)] as const;
  return localize.term('mappingNotOffered', ...texts);
}

/** What it is mapped to now is in the list, too, though SuperOffice does not have it any more. */
function gone(
  { crmFieldKey, crmLabel, missingInCrm }: SyncMappedField,
  { crmFields }: MappingFacts,
): readonly Choice[] {
  if (crmFieldKey === '' || !missingInCrm || crmFields.has(crmFieldKey)) return [];
  return [{ key: crmFieldKey, name: crmLabel || crmFieldKey, detail: crmFieldKey }];
}
