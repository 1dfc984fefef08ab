import {
  PRODUCT_FIELD_KEYS,
  type ProductAccess,
  type ProductFieldKey,
  type ProductRight,
  type ProductRights,
} from '../../backend/index.js';
import type { DialogDraft } from '../../core/dialog-life.js';
import type { ProductEditor, ProductTarget } from './product-editor.js';
import { differences, EMPTY_FORM, type ProductForm } from './product-form.js';

/** Raised when the shape of {@link ProductDraft} changes: an older draft is then left alone. */
const VERSION = 1;

const ACCESS: readonly string[] = ['hidden', 'read-only', 'writable', 'mandatory'] satisfies ProductAccess[];

type KeptForm = Omit<ProductForm, 'rights'> & { readonly rights: readonly (readonly [string, ProductRight])[] };

export interface ProductDraft {
  readonly version: typeof VERSION;
  /** Of the product when editing began: restoring over a newer one must end in the conflict question. */
  readonly revision: string;
  /** As it was when editing began: what differs from it are the edits. */
  readonly base: KeptForm;
  readonly form: KeptForm;
}

export function draftKey(target: ProductTarget, priceListId: number): string {
  switch (target.kind) {
    case 'add':
      return `product/new-in-${priceListId}`;
    case 'edit':
      return `product/${target.id}`;
    case 'duplicate':
      return `product/copy-of-${target.id}`;
  }
}

export function toDraft(base: ProductForm, form: ProductForm, revision: string): ProductDraft {
  return { version: VERSION, revision, base: kept(base), form: kept(form) };
}

function kept(form: ProductForm): KeptForm {
  return { ...form, rights: [...form.rights] };
}

/** What was kept. */
export interface KeptProduct {
  readonly revision: string;
  readonly base: ProductForm;
  readonly form: ProductForm;
}

/** `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): KeptProduct | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, revision, base, form } = value as Partial<Record<keyof ProductDraft, unknown>>;
  if (version !== VERSION || typeof revision !== 'string' || !isKept(base) || !isKept(form)) return undefined;
  return { revision, base: readForm(base), form: readForm(form) };
}

function isKept(form: unknown): form is KeptForm {
  if (typeof form !== 'object' || form === null) return false;
  const { values, rights: _, ...expected } = EMPTY_FORM;
  const found = form as Record<string, unknown>;
  const sound = Object.entries(expected).every(([key, sample]) =>
    Array.isArray(sample) ? Array.isArray(found[key]) : typeof found[key] === typeof sample,
  );
  const texts: unknown = found['values'];
  if (!sound || typeof texts !== 'object' || texts === null || !Array.isArray(found['rights'])) return false;
  const byKey = texts as Record<string, unknown>;
  return Object.keys(values).every((key) => typeof byKey[key] === 'string') && found['rights'].every(isRight);
}

function isRight(entry: unknown): boolean {
  if (!Array.isArray(entry) || typeof entry[0] !== 'string') return false;
  const right: unknown = entry[1];
  if (typeof right !== 'object' || right === null) return false;
  const { access, reason } = right as Partial<Record<keyof ProductRight, unknown>>;
  return typeof access === 'string' && ACCESS.includes(access) && typeof reason === 'string';
}

function readForm({ rights, unreadable, ...rest }: KeptForm): ProductForm {
  return {
    ...rest,
    unreadable: PRODUCT_FIELD_KEYS.filter((key) => unreadable.includes(key)),
    rights: readRights(rights),
  };
}

function readRights(entries: KeptForm['rights']): ProductRights {
  const known = new Set<string>(PRODUCT_FIELD_KEYS);
  return new Map(entries.filter((entry): entry is readonly [ProductFieldKey, ProductRight] => known.has(entry[0])));
}

/** The kept edits for the product that is open now, whose id may be another one (a copy that was saved meanwhile). */
export function keptFor(draft: KeptProduct, { id, priceListId }: ProductForm): KeptProduct {
  return { ...draft, base: { ...draft.base, id, priceListId }, form: { ...draft.form, id, priceListId } };
}

/** How the edits of an editor are kept. */
export function draftOf(editor: ProductEditor): DialogDraft<KeptProduct> {
  return {
    current: () => {
      const { base, form } = editor.state;
      return differences(base, form).length > 0 ? toDraft(base, form, editor.revision) : undefined;
    },
    read: readDraft,
    isOutdated: ({ revision }) => revision !== '' && revision !== editor.revision,
  };
}
