import { PRODUCT_FIELD_KINDS, type ProductField } from '../../backend/index.js';
import { formatAmount, formatMoney } from '../../core/money.js';
import { targetsOf } from './import-changes.js';
import type { ImportTarget } from './import-labels.js';
import { existingValue, type PlannedRow, type RowProblem } from './import-plan.js';
import type { ImportLocalize } from './import-terms.js';

/** What the words about rows depend on. */
export interface ImportWording {
  readonly localize: ImportLocalize;
  readonly fields: readonly ProductField[];
  readonly currency: string;
}

export interface ShownChange {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

export function labelOf(target: ImportTarget, { localize, fields }: ImportWording): string {
  if (target === 'inAssortment') return localize.term('productInAssortment');
  return fields.find(({ key }) => key === target)?.label ?? target;
}

/** As a list of products would show it; an empty one is said to be. */
export function valueWords(target: ImportTarget, value: string, { localize, currency }: ImportWording): string {
  const type = target === 'inAssortment' ? 'checkbox' : PRODUCT_FIELD_KINDS[target].type;
  if (type === 'checkbox') return localize.term(value === '1' ? 'yes' : 'no');
  if (value === '') return localize.term('importBlank');
  if (type === 'money') return formatMoney(value, currency, localize.language);
  return type === 'percent' || type === 'quantity' ? formatAmount(value, localize.language) : value;
}

export function changesOf(row: PlannedRow, wording: ImportWording): readonly ShownChange[] {
  return [...targetsOf(row)].map(([target, value]) => ({
    label: labelOf(target, wording),
    from: row.existing ? valueWords(target, existingValue(row.existing, target), wording) : '',
    to: valueWords(target, value, wording),
  }));
}

/** What a row is called: its code and its name, as they are or will be. */
export function nameOf({ values, existing }: PlannedRow, { localize }: ImportWording): string {
  const code = values.code ?? existing?.values.code ?? '';
  const name = values.name ?? existing?.values.name ?? '';
  return [code, name].filter((part) => part !== '').join(' · ') || localize.term('importUnnamed');
}

export function problemWords(problem: RowProblem, wording: ImportWording): string {
  const { localize } = wording;
  switch (problem.kind) {
    case 'no-key':
      return localize.term('importProblemNoKey');
    case 'duplicate':
      return localize.term('importProblemDuplicate', localize.number(problem.line));
    case 'ambiguous':
      return localize.term('importProblemAmbiguous', localize.number(problem.count));
    case 'supplier':
      return localize.term('importProblemSupplier', problem.text);
    case 'supplier-ambiguous':
      return localize.term('importProblemSupplierAmbiguous', problem.text);
    case 'mandatory':
      return localize.term('importProblemMandatory', labelOf(problem.target, wording));
    default:
      return localize.term(VALUE_TERMS[problem.kind], labelOf(problem.target, wording), problem.text);
  }
}

const VALUE_TERMS = {
  number: 'importProblemNumber',
  checkbox: 'importProblemCheckbox',
  'too-long': 'importProblemTooLong',
  'item-blank': 'importProblemItemBlank',
  'item-added': 'importProblemItemAdded',
} as const;

/** One line about what would become of a row. */
export function summaryOf(row: PlannedRow, wording: ImportWording): string {
  const { localize } = wording;
  const problems = row.problems.map((problem) => problemWords(problem, wording));
  if (row.outcome === 'problem') return problems.join(' ');
  if (row.outcome === 'unchanged') return localize.term('importNoChange');
  if (row.outcome === 'skipped') return localize.term('importSkippedText');
  const changes = changesOf(row, wording).map(({ label, from, to }) =>
    row.existing ? localize.term('importChange', label, from, to) : localize.term('importValue', label, to),
  );
  const list = new Intl.ListFormat(localize.language, { type: 'unit' });
  return [...problems, list.format(changes)].join(' ');
}
