import { PRODUCT_FIELD_KINDS, type ProductField, type ProductFieldKey } from '../../backend/index.js';
import { formatDecimal } from '../../core/decimal.js';
import type { ProductLocalize } from './product-dialog-terms.js';
import type { ProductEditorState } from './product-editor.js';
import type { ProductProblem } from './product-form-checks.js';

/** "fill in “Code”": a part of the sentence that says what Save waits for. */
function problemText(localize: ProductLocalize, { kind, field }: ProductProblem): string {
  switch (kind) {
    case 'missing':
      return localize.term('missingValue', field.label);
    case 'unreadable':
      return localize.term('unreadableValue', field.label);
    case 'too-long':
      return localize.term('tooLongValue', field.label);
  }
}

/** What Save waits for, in words. */
export function missingText(localize: ProductLocalize, state: ProductEditorState): string {
  if (state.saving || state.status !== 'ready' || state.conflict || state.found) return '';
  if (state.problems.length === 0) return localize.term('readyToSave');
  const parts = state.problems.map((problem) => problemText(localize, problem));
  const list = new Intl.ListFormat(localize.language, { type: 'conjunction' }).format(parts);
  return `${localize.term('beforeSaving')} ${list}.`;
}

/**
 * Errors by field. What the service said comes first.
 * @param attempted whether the user has tried to save: an empty field that was never touched is no mistake yet
 * @param typing the field that is being typed in: half a number is no mistake yet, either
 */
export function fieldErrors(
  localize: ProductLocalize,
  state: ProductEditorState,
  attempted: boolean,
  typing: ProductFieldKey | undefined,
): ReadonlyMap<ProductFieldKey, string> {
  const errors = new Map<ProductFieldKey, string>();
  for (const { kind, field } of state.problems) {
    if (kind === 'missing' && attempted) errors.set(field.key, localize.term('fieldMandatory'));
    if (kind === 'unreadable' && (attempted || typing !== field.key)) {
      errors.set(field.key, localize.term('unreadableNumber', formatDecimal('1234.5', localize.language)));
    }
    if (kind === 'too-long') {
      errors.set(field.key, localize.term('fieldTooLong', PRODUCT_FIELD_KINDS[field.key].maxLength));
    }
  }
  for (const [key, text] of Object.entries(state.fieldErrors)) if (isFieldKey(key)) errors.set(key, text);
  return errors;
}

/** What the service said of things that have no field in the dialog. */
export function otherErrors(state: ProductEditorState, fields: readonly ProductField[]): readonly string[] {
  const known = new Set<string>(fields.map(({ key }) => key));
  return Object.entries(state.fieldErrors).flatMap(([key, text]) => (known.has(key) ? [] : [text]));
}

export function isFieldKey(text: string): text is ProductFieldKey {
  return Object.hasOwn(PRODUCT_FIELD_KINDS, text);
}
