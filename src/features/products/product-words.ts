import { PRODUCT_FIELD_KINDS, type ProductField, type ProductFieldKey } from '../../backend/index.js';
import type { LazyList } from '../../core/lazy-lists.js';
import { formatAmount, formatMoney } from '../../core/money.js';
import type { ProductLocalize } from './product-dialog-terms.js';
import type { ProductForm, ProductPart } from './product-form.js';

/** How a part is called, and what it holds in a form, as the user reads it. */
export interface PartWords {
  readonly label: (part: ProductPart) => string;
  readonly text: (part: ProductPart, form: ProductForm) => string;
}

export interface WordsContext {
  readonly localize: ProductLocalize;
  readonly fields: readonly ProductField[];
  readonly currency: string;
  readonly list: (listName: string) => LazyList;
  /** By id, as far as they are known. */
  readonly supplierName: (id: string) => string;
}

/** The parts of a product as the user reads them: names in place of keys, numbers in the user's language. */
export function partWords(context: WordsContext): PartWords {
  const { localize, fields } = context;
  return {
    label: (part) => {
      if (part === 'inAssortment') return localize.term('includeInPriceList');
      if (part === 'security') return localize.term('security');
      return fields.find(({ key }) => key === part)?.label ?? part;
    },
    text: (part, form) => {
      if (part === 'inAssortment') return localize.term(form.inAssortment ? 'yes' : 'no');
      if (part === 'security') {
        return form.override ? localize.term('securityOverridden', form.rights.size) : localize.term('securityDefault');
      }
      return valueText(part, form, context);
    },
  };
}

function valueText(
  key: ProductFieldKey,
  { values, unreadable }: ProductForm,
  { localize, currency, list, supplierName }: WordsContext,
): string {
  const value = values[key];
  const { type, listName } = PRODUCT_FIELD_KINDS[key];
  if (value === '' && type !== 'checkbox') return '';
  switch (type) {
    case 'text':
    case 'multiline':
    case 'url':
      return value;
    case 'money':
      return unreadable.includes(key) ? value : `${formatMoney(value, currency, localize.language)} ${currency}`;
    case 'percent':
    case 'quantity':
      return unreadable.includes(key) ? value : formatAmount(value, localize.language);
    case 'checkbox':
      return localize.term(value === '1' ? 'yes' : 'no');
    case 'supplier':
      return supplierName(value) || localize.term('supplierUnknown', value);
    case 'list': {
      const items = list(listName);
      const item = items.status === 'ready' ? items.items.find((each) => each.key === value) : undefined;
      return item?.name ?? value;
    }
  }
}
