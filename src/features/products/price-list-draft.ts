import type { DialogDraft } from '../../core/dialog-life.js';
import { EMPTY_FORM, type PriceListForm } from './price-list-form.js';
import type { PriceListEditor, PriceListTarget } from './price-list-editor.js';

/** Raised when the shape of {@link PriceListDraft} changes: an older draft is then left alone. */
const VERSION = 1;

export interface PriceListDraft {
  readonly version: typeof VERSION;
  /** Of the price list when editing began: restoring over a newer one must end in the conflict question. */
  readonly revision: string;
  readonly form: PriceListForm;
}

export function draftKey(target: PriceListTarget): string {
  return target.kind === 'edit' ? `price-list/${target.priceList.id}` : 'price-list/new';
}

export function toDraft(form: PriceListForm, revision: string): PriceListDraft {
  return { version: VERSION, revision, form };
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
export function readDraft(value: unknown): PriceListDraft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, revision, form } = value as Partial<Record<keyof PriceListDraft, unknown>>;
  return version === VERSION && typeof revision === 'string' && isForm(form) ? { version, revision, form } : undefined;
}

function isForm(form: unknown): form is PriceListForm {
  if (typeof form !== 'object' || form === null) return false;
  const { prices } = form as { readonly prices?: unknown };
  const found = new Map(Object.entries(form));
  return (
    (prices === 'convert' || prices === 'zero') &&
    Object.entries(EMPTY_FORM).every(([key, sample]) => typeof found.get(key) === typeof sample)
  );
}

/** How the edits of an editor are kept. */
export function draftOf(editor: PriceListEditor): DialogDraft<PriceListDraft> {
  return {
    current: () => {
      const { form, dirty } = editor.state;
      return dirty ? toDraft(form, editor.revision) : undefined;
    },
    read: readDraft,
    isOutdated: ({ revision }) => revision !== '' && revision !== editor.revision,
  };
}
