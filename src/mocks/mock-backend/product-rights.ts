import { BackendError } from '../../backend/backend-error.js';
import type { ProductAccess, ProductFieldKey, ProductRight, ProductRights } from '../../backend/products.js';
import { productKeyOf, quoteLineColumn } from '../tenant/product-columns.js';

/** Between the server's text (`QuoteLine.UnitCost=R,Fixed price.&QuoteLine.VAT=M`) and the port's rights. */

const LETTERS: readonly (readonly [letter: string, access: ProductAccess])[] = [
  ['N', 'hidden'],
  ['R', 'read-only'],
  ['W', 'writable'],
  ['M', 'mandatory'],
];

const ITEM = /^([^=]+)=\s*([NRWM])(?:,(.*))?$/is;

/** What names no product field is not the port's business. */
export function rightsFrom(text: string): ProductRights {
  const rights = new Map<ProductFieldKey, ProductRight>();
  for (const item of text.split('&')) {
    const [, name = '', letter = '', reason = ''] = ITEM.exec(item) ?? [];
    const key = productKeyOf(name);
    const access = LETTERS.find(([each]) => each === letter.toUpperCase())?.[1];
    if (key && access) rights.set(key, { access, reason });
  }
  return rights;
}

/**
 * @param stored items of it that name no product field stay
 * @throws BackendError `validation` for a reason with `&`, which the server's text cannot hold
 */
export function rightsText(rights: ProductRights, stored: string): string {
  const kept = stored.split('&').filter((item) => item !== '' && productKeyOf(item.split('=')[0] ?? '') === undefined);
  const items = [...rights].map(([key, { access, reason }]) => {
    if (reason.includes('&')) {
      const message = 'The reason contains “&”, which cannot be stored.';
      throw new BackendError('validation', message, { userMessage: message, fieldErrors: { [key]: message } });
    }
    const letter = LETTERS.find(([, each]) => each === access)?.[0] ?? '';
    return `QuoteLine.${quoteLineColumn(key)}=${letter}${reason === '' ? '' : `,${reason}`}`;
  });
  return [...kept, ...items].join('&');
}
