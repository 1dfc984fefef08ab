import type { ConfigurationField } from '../../../backend/index.js';
import { formatDecimal } from '../../../core/decimal.js';
import type { EditorState } from './connection-state.js';
import { MAX_NAME_LENGTH, MAX_VALUE_LENGTH, type Problem } from './connection-form.js';
import type { DialogLocalize } from './dialog-terms.js';
import { fieldNamedIn } from './named-field.js';

/** An id in the dialog's own root, or a configuration field. */
export type FocusTarget = 'name' | 'connector' | 'scope' | 'scope-names' | 'refusal' | { readonly field: string };

/** "fill in “File name”": a part of the sentence that says what OK waits for. */
export function problemText(localize: DialogLocalize, problem: Problem): string {
  switch (problem.kind) {
    case 'name-missing':
      return localize.term('missingName');
    case 'name-too-long':
      return localize.term('tooLongName');
    case 'connector-missing':
      return localize.term('missingConnector');
    case 'scope-missing':
      return localize.term('missingScope');
    case 'value-missing':
      return localize.term('missingValue', problem.field.label);
    case 'value-unreadable':
      return localize.term('unreadableValue', problem.field.label);
    case 'value-too-long':
      return localize.term('tooLongValue', problem.field.label);
  }
}

export function focusTarget(problem: Problem): FocusTarget {
  switch (problem.kind) {
    case 'name-missing':
    case 'name-too-long':
      return 'name';
    case 'connector-missing':
      return 'connector';
    case 'scope-missing':
      return 'scope-names';
    default:
      return { field: problem.field.key };
  }
}

/** Errors of the fixed fields. What the service said of a field comes first. */
export function fixedErrors(
  localize: DialogLocalize,
  { problems, saveError }: EditorState,
  attempted: boolean,
): {
  readonly name?: string | undefined;
  readonly connector?: string | undefined;
  readonly scope?: string | undefined;
} {
  const kinds = new Set(attempted ? problems.map(({ kind }) => kind) : []);
  const said = saveError?.fieldErrors ?? {};
  const mandatory = localize.term('fieldMandatory');
  const tooLong = problems.some(({ kind }) => kind === 'name-too-long');
  return {
    name:
      said['name'] ??
      (tooLong ? localize.term('fieldTooLong', MAX_NAME_LENGTH) : kinds.has('name-missing') ? mandatory : undefined),
    connector: said['connectorName'] ?? said['connectorId'] ?? (kinds.has('connector-missing') ? mandatory : undefined),
    scope: said['scope'] ?? (kinds.has('scope-missing') ? localize.term('missingScope') : undefined),
  };
}

/** The field says so itself while the text stands in it; not of one that came out of a draft. */
function unreadableText(localize: DialogLocalize, { type }: ConfigurationField): string {
  if (type === 'date') return localize.term('unreadableDate');
  return localize.term('unreadableNumber', type === 'integer' ? '42' : formatDecimal('1234.5', localize.language));
}

/** Errors of the configuration fields, by key. */
export function fieldErrors(
  localize: DialogLocalize,
  { problems, test, fields, saveError }: EditorState,
  attempted: boolean,
): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  if (test.status === 'answered' && test.current) {
    const named = fieldNamedIn(test.response, fields);
    if (named) errors.set(named.key, localize.term('fieldNamedByTest'));
  }
  for (const problem of problems) {
    if (problem.kind === 'value-missing' && attempted) errors.set(problem.field.key, localize.term('fieldMandatory'));
    if (problem.kind === 'value-unreadable') errors.set(problem.field.key, unreadableText(localize, problem.field));
    if (problem.kind === 'value-too-long') {
      const max = problem.field.maxLength || MAX_VALUE_LENGTH;
      errors.set(problem.field.key, localize.term('fieldTooLong', max));
    }
  }
  for (const { key } of fields) {
    const said = saveError?.fieldErrors[`values.${key}`];
    if (said) errors.set(key, said);
  }
  return errors;
}
