import {
  NO_PRODUCT_VALUES,
  PRODUCT_FIELD_KEYS,
  PRODUCT_FIELD_KINDS,
  type Product,
  type ProductFieldKey,
  type ProductInput,
  type ProductValues,
} from '../../backend/index.js';
import { sameDecimal } from '../../core/money.js';
import { rightsToSave, sameSecurity, type ProductSecurity } from './product-rights.js';

/** What the dialog edits. */
export interface ProductForm extends ProductSecurity {
  readonly id: number;
  readonly priceListId: number;
  readonly inAssortment: boolean;
  readonly values: ProductValues;
  /** Fields whose text is no number in the user's language; `values` has the text. */
  readonly unreadable: readonly ProductFieldKey[];
}

export const EMPTY_FORM: ProductForm = {
  id: 0,
  priceListId: 0,
  inAssortment: true,
  values: NO_PRODUCT_VALUES,
  override: false,
  rights: new Map(),
  unreadable: [],
};

export function formOf({ id, priceListId, inAssortment, values, rights }: Product): ProductForm {
  return { id, priceListId, inAssortment, values, override: rights.size > 0, rights, unreadable: [] };
}

export function inputOf(form: ProductForm): ProductInput {
  const { id, priceListId, inAssortment, values } = form;
  return { id, priceListId, inAssortment, values, rights: rightsToSave(form) };
}

/** A new product that starts as a copy. Its code is for the user to change: two with one code cannot be told apart. */
export function copyOf(product: Product, nameOfCopy: (name: string) => string): Product {
  return { ...product, id: 0, revision: '', values: { ...product.values, name: nameOfCopy(product.values.name) } };
}

/** The parts of a product that can differ. */
export type ProductPart = ProductFieldKey | 'inAssortment' | 'security';

/** Where two forms of the same product differ. */
export function differences(a: ProductForm, b: ProductForm): readonly ProductPart[] {
  const parts: ProductPart[] = PRODUCT_FIELD_KEYS.filter((key) => !sameValue(key, a.values[key], b.values[key]));
  if (a.inAssortment !== b.inAssortment) parts.unshift('inAssortment');
  if (!sameSecurity(a, b)) parts.push('security');
  return parts;
}

function sameValue(key: ProductFieldKey, a: string, b: string): boolean {
  return isNumeric(key) ? sameDecimal(a, b) : a === b;
}

export function isNumeric(key: ProductFieldKey): boolean {
  const { type } = PRODUCT_FIELD_KINDS[key];
  return type === 'money' || type === 'percent' || type === 'quantity';
}

/** What both of us changed since `base`, and not to the same: somebody must choose. */
export function conflicting(base: ProductForm, mine: ProductForm, theirs: ProductForm): readonly ProductPart[] {
  const changed = new Set(differences(base, mine));
  const different = new Set(differences(mine, theirs));
  return differences(base, theirs).filter((part) => changed.has(part) && different.has(part));
}

/**
 * `theirs` with what I changed since `base`.
 * @param given parts that stay theirs although I changed them, too
 */
export function merged(
  base: ProductForm,
  mine: ProductForm,
  theirs: ProductForm,
  given: ReadonlySet<string> = new Set(),
): ProductForm {
  const kept = new Set(differences(base, mine).filter((part) => !given.has(part)));
  const values: Record<ProductFieldKey, string> = { ...theirs.values };
  for (const key of PRODUCT_FIELD_KEYS) if (kept.has(key)) values[key] = mine.values[key];
  const { override, rights } = kept.has('security') ? mine : theirs;
  return {
    id: theirs.id,
    priceListId: theirs.priceListId,
    inAssortment: (kept.has('inAssortment') ? mine : theirs).inAssortment,
    values,
    override,
    rights,
    unreadable: mine.unreadable.filter((key) => kept.has(key)),
  };
}
