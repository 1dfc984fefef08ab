import type { ConfigurationFieldType, SyncErpQuery, SyncSearchCondition } from '../../../backend/index.js';
import { invalid } from '../field-errors.js';
import type { ImportTarget } from './import-targets.js';
import { wireOperator } from './search-operators.js';
import { encodeText, formProblem } from './value-check.js';

/** `ArchiveRestrictionInfo`. */
export interface Restriction {
  readonly Name: string;
  readonly Operator: string;
  readonly Values: readonly string[];
  readonly IsActive: true;
}

/** @throws BackendError `validation` by `conditions.<index>`: a connector would search for something else, or for all */
export function toRestrictions({ conditions }: SyncErpQuery, target: ImportTarget): readonly Restriction[] {
  const problems = conditions.flatMap((condition, index) => {
    const problem = problemOf(condition, target);
    return problem === undefined ? [] : [[`conditions.${index}`, problem] as const];
  });
  if (problems.length > 0) throw invalid(Object.fromEntries(problems));
  return conditions.flatMap(({ field, operator, values }) => {
    const type = target.types.get(field);
    const Operator = type && wireOperator(type, operator);
    if (!type || Operator === undefined) return [];
    return { Name: field, Operator, Values: values.map((value) => encodeText(type, value)), IsActive: true };
  });
}

function problemOf({ field, operator, values }: SyncSearchCondition, target: ImportTarget): string | undefined {
  const type = target.searchable.find(({ key }) => key === field)?.type;
  if (type === undefined) return 'It cannot be searched by this field.';
  if (wireOperator(type, operator) === undefined) return 'Fields of this type cannot be compared so.';
  const isMany = operator === 'one-of' || operator === 'not-one-of';
  const wanted = operator === 'between' ? 2 : 1;
  if (isMany ? values.length === 0 : values.length !== wanted) return `It needs ${isMany ? 'a value' : wanted}.`;
  return values.map((value) => valueProblem(type, value)).find((problem) => problem !== undefined);
}

function valueProblem(type: ConfigurationFieldType, value: string): string | undefined {
  return value === '' ? 'It needs a value.' : formProblem(type, value);
}

/** `Restriction[1]` → `conditions.1`. */
export function conditionOf(parameter: string): string | undefined {
  const index = /^Restrictions?\[(\d+)\]/.exec(parameter)?.[1];
  return index === undefined ? undefined : `conditions.${index}`;
}
