import type { PriceList, PriceListCopy, PriceListInput } from '../../backend/index.js';

/** What the dialog edits. Hidden choices stay, so that a second thought costs nothing. */
export interface PriceListForm {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly currency: string;
  readonly active: boolean;
  /** "Limited validity": without it the dates do not count. */
  readonly limited: boolean;
  readonly validFrom: string;
  readonly validTo: string;
  /** Of a new one: it begins with copies of the products of `sourceId`. */
  readonly copies: boolean;
  /** 0 = not chosen yet. */
  readonly sourceId: number;
  readonly prices: PriceListCopy['prices'];
}

/** In characters (SuperOffice's column). */
export const MAX_NAME_LENGTH = 254;

export const EMPTY_FORM: PriceListForm = {
  id: 0,
  name: '',
  description: '',
  currency: '',
  active: true,
  limited: false,
  validFrom: '',
  validTo: '',
  copies: false,
  sourceId: 0,
  prices: 'convert',
};

export function formOf({ id, name, description, currency, active, validFrom, validTo }: PriceList): PriceListForm {
  const limited = validFrom !== '' || validTo !== '';
  return { ...EMPTY_FORM, id, name, description, currency, active, limited, validFrom, validTo };
}

export function inputOf(form: PriceListForm): PriceListInput {
  const { id, name, description, currency, active, limited, validFrom, validTo } = form;
  return {
    id,
    name: name.trim(),
    description,
    currency,
    active,
    validFrom: limited ? validFrom : '',
    validTo: limited ? validTo : '',
  };
}

/** What can differ between two versions of a stored price list, in the order of the dialog. */
export const FORM_PARTS = ['name', 'description', 'currency', 'active', 'validFrom', 'validTo'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** Where two forms would save something else. */
export function differences(a: PriceListForm, b: PriceListForm): readonly FormPart[] {
  const [one, other] = [inputOf(a), inputOf(b)];
  return FORM_PARTS.filter((part) => one[part] !== other[part]);
}

export function isChanged(base: PriceListForm, form: PriceListForm): boolean {
  return (Object.keys(EMPTY_FORM) as (keyof PriceListForm)[]).some((key) => base[key] !== form[key]);
}

/** `theirs` with what I changed since `base`: my edits win, everything else is theirs. */
export function merged(base: PriceListForm, mine: PriceListForm, theirs: PriceListForm): PriceListForm {
  const changed = new Set(differences(base, mine));
  // The two days belong together: half of each could be a validity that nobody wanted.
  const validity = changed.has('validFrom') || changed.has('validTo') ? mine : theirs;
  return {
    ...theirs,
    name: (changed.has('name') ? mine : theirs).name,
    description: (changed.has('description') ? mine : theirs).description,
    active: (changed.has('active') ? mine : theirs).active,
    limited: validity.limited,
    validFrom: validity.validFrom,
    validTo: validity.validTo,
  };
}

/** Something that keeps the form from being saved, at the field of the same name. */
export interface Problem {
  readonly field: 'name' | 'currency' | 'source' | 'validFrom' | 'validTo';
  readonly kind: 'missing' | 'too-long' | 'too-early' | 'unreadable';
}

/** @param unreadable date fields that hold half a date */
export function problems(
  form: PriceListForm,
  base: PriceListForm,
  unreadable: ReadonlySet<'validFrom' | 'validTo'>,
): readonly Problem[] {
  const found: Problem[] = [];
  if (form.name.trim() === '') found.push({ field: 'name', kind: 'missing' });
  if (form.name.trim().length > MAX_NAME_LENGTH) found.push({ field: 'name', kind: 'too-long' });
  if (form.currency === '') found.push({ field: 'currency', kind: 'missing' });
  if (form.id === 0 && form.copies && form.sourceId === 0) found.push({ field: 'source', kind: 'missing' });
  if (form.limited) found.push(...validityProblems(form, base, unreadable));
  return found;
}

function validityProblems(
  { validFrom, validTo }: PriceListForm,
  base: PriceListForm,
  unreadable: ReadonlySet<'validFrom' | 'validTo'>,
): readonly Problem[] {
  const found: Problem[] = [...unreadable].map((field) => ({ field, kind: 'unreadable' }));
  if (unreadable.has('validTo')) return found;
  // A start alone is not offered; another client may have stored one, and that is no reason to refuse a new name.
  const asStored = validTo === base.validTo && validFrom === base.validFrom && validFrom !== '';
  if (validTo === '' && !asStored) found.push({ field: 'validTo', kind: 'missing' });
  if (validTo !== '' && validFrom > validTo) found.push({ field: 'validTo', kind: 'too-early' });
  return found;
}
