import type { SyncSearchField } from '../../../backend/index.js';
import type { LazyList } from '../../../core/lazy-lists.js';
import { formatDecimal } from '../../../core/decimal.js';
import type { ErpImportLocalize } from './erp-import-terms.js';
import { inputOf, type ConditionProblem, type ReadDraft } from './search-conditions.js';

/** A search in words: what is asked for is never a guess. */

export interface SearchWording {
  readonly localize: ErpImportLocalize;
  readonly listOf: (name: string) => LazyList;
}

export function problemWords(localize: ErpImportLocalize, problem: ConditionProblem): string {
  switch (problem) {
    case 'number':
      return localize.term('unreadableNumber', formatDecimal('1234.5', localize.language));
    case 'whole':
      return localize.term('erpImportNotWhole');
    case 'date':
      return localize.term('unreadableDate');
    case 'half':
      return localize.term('erpImportHalf');
  }
}

function valueWords({ localize, listOf }: SearchWording, field: SyncSearchField, value: string): string {
  switch (field.type) {
    case 'checkbox':
      return localize.term(value === '1' ? 'erpImportYes' : 'erpImportNo');
    case 'date':
      return localize.dateTime(new Date(`${value}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
    case 'list': {
      const list = listOf(field.listName);
      const item = list.status === 'ready' ? list.items.find(({ key }) => key === value) : undefined;
      return item?.name ?? value;
    }
    case 'integer':
    case 'double':
      return formatDecimal(value, localize.language);
    default:
      return value;
  }
}

function conditionWords(wording: SearchWording, { draft, field, reading }: ReadDraft): readonly string[] {
  if (reading.kind !== 'set') return [];
  const { localize } = wording;
  const quoted = reading.condition.values.map((value) =>
    localize.term('erpImportQuoted', valueWords(wording, field, value)),
  );
  const [from = '', to = ''] = reading.condition.values.map((value) => valueWords(wording, field, value));
  const value =
    inputOf(field, draft.operator) === 'range'
      ? localize.term('erpImportRange', from, to)
      : new Intl.ListFormat(localize.language, { type: 'disjunction' }).format(quoted);
  const operator = localize.term('erpImportOperatorName', draft.operator);
  return [localize.term('erpImportCondition', field.label, operator, value)];
}

/** @param actor the kind of records, in words */
export function searchWords(wording: SearchWording, actor: string, read: readonly ReadDraft[]): string {
  const { localize } = wording;
  const conditions = read.flatMap((each) => conditionWords(wording, each));
  if (conditions.length === 0) return localize.term('erpImportFindsAll', actor);
  return localize.term('erpImportFinds', actor, new Intl.ListFormat(localize.language).format(conditions));
}
