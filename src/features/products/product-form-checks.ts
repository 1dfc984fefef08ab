import { PRODUCT_FIELD_KINDS, type ProductField, type ProductFieldKey } from '../../backend/index.js';
import { compareDecimals } from '../../core/money.js';
import type { ProductForm } from './product-form.js';
import { rightOf } from './product-rights.js';

/** Something that keeps the product from being saved, and the field where it can be mended. */
export interface ProductProblem {
  readonly kind: 'missing' | 'unreadable' | 'too-long';
  readonly field: ProductField;
}

/** What stands against being saved, in the order of the fields. */
export function problems(form: ProductForm, fields: readonly ProductField[]): readonly ProductProblem[] {
  return fields.flatMap((field) => {
    const kind = problemOf(field, form);
    return kind ? [{ kind, field }] : [];
  });
}

function problemOf(field: ProductField, form: ProductForm): ProductProblem['kind'] | undefined {
  const { key } = field;
  const { type, maxLength } = PRODUCT_FIELD_KINDS[key];
  const value = form.values[key];
  if (form.unreadable.includes(key)) return 'unreadable';
  if (maxLength > 0 && value.length > maxLength) return 'too-long';
  // A checkbox always has a value.
  const missing = type !== 'checkbox' && value.trim() === '';
  return missing && rightOf(field, form).access === 'mandatory' ? 'missing' : undefined;
}

/** What is odd and may be meant that way. */
export type ProductWarning = 'minimumAboveList' | 'listBelowCost' | 'notWebAddress' | 'codeOfOriginal';

/** @param originalCode of the product that this one is a copy of */
export function warnings(
  { values, unreadable }: ProductForm,
  originalCode: string,
): ReadonlyMap<ProductFieldKey, ProductWarning> {
  const found = new Map<ProductFieldKey, ProductWarning>();
  const isAmount = (key: ProductFieldKey): boolean => values[key] !== '' && !unreadable.includes(key);
  const exceeds = (a: ProductFieldKey, b: ProductFieldKey): boolean =>
    isAmount(a) && isAmount(b) && compareDecimals(values[a], values[b]) > 0;
  if (exceeds('minimumPrice', 'listPrice')) found.set('minimumPrice', 'minimumAboveList');
  if (exceeds('cost', 'listPrice')) found.set('listPrice', 'listBelowCost');
  if (values.url.trim() !== '' && webAddress(values.url) === undefined) found.set('url', 'notWebAddress');
  if (originalCode.trim() !== '' && values.code.trim() === originalCode.trim()) found.set('code', 'codeOfOriginal');
  return found;
}

/** An address that may stand behind a link: http or https, and nothing that runs. */
export function webAddress(text: string): string | undefined {
  // Everything else would be relative to the page, or hidden behind control characters.
  if (!/^https?:\/\/[^\s\p{Cc}]+$/iu.test(text.trim())) return undefined;
  try {
    const { protocol, href } = new URL(text.trim());
    return protocol === 'http:' || protocol === 'https:' ? href : undefined;
  } catch {
    return undefined;
  }
}
