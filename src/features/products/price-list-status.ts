import type { Currencies, PriceList } from '../../backend/index.js';
import type { Localize } from '../../core/localize.js';
import { formatAmount } from '../../core/money.js';
import type { products } from '../../locales/en/products.js';

type ProductsLocalize = Localize<typeof products>;

/** Whether a price list can be used in quotes today, and why not. The words are terms of the same name. */
export type PriceListStatus = 'active' | 'inactive' | 'expired' | 'notYetValid';

/** The user's today, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** First and last day are included. What was switched off is inactive, whatever its dates say. */
export function priceListStatus({ active, validFrom, validTo }: PriceList, day: string): PriceListStatus {
  if (!active) return 'inactive';
  if (validTo !== '' && validTo < day) return 'expired';
  return validFrom !== '' && validFrom > day ? 'notYetValid' : 'active';
}

/** "NO Gadgets (NOK)" */
export function priceListTitle({ name, currency }: PriceList): string {
  return currency ? `${name} (${currency})` : name;
}

/** In the selector, which has words only: "Old prices (NOK) – Expired" */
export function priceListOption(localize: ProductsLocalize, list: PriceList, day: string): string {
  const status = priceListStatus(list, day);
  return status === 'active' ? priceListTitle(list) : `${priceListTitle(list)} – ${localize.term(status)}`;
}

/** "Valid from Jan 1, 2026 to Dec 31, 2026"; nothing when there is no limit. */
export function validityText(localize: ProductsLocalize, { validFrom, validTo }: PriceList): string {
  if (validFrom && validTo)
    return localize.term('validFromTo', dayText(localize, validFrom), dayText(localize, validTo));
  if (validTo) return localize.term('validUntil', dayText(localize, validTo));
  return validFrom ? localize.term('validSince', dayText(localize, validFrom)) : '';
}

function dayText(localize: ProductsLocalize, day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const value = new Date(year, month - 1, date);
  // Two digits would be a year of the last century.
  value.setFullYear(year);
  return Number.isNaN(value.getTime()) ? day : localize.dateTime(value, { dateStyle: 'medium' });
}

/** "100 NOK = 12.37 EUR"; nothing for the base currency, or when the currency is not known. */
export function rateText(localize: ProductsLocalize, currencies: Currencies | undefined, code: string): string {
  const currency = currencies?.all.find((candidate) => candidate.code === code);
  if (!currencies?.base || !currency || currencies.base === code) return '';
  const amount = (value: string): string => formatAmount(value, localize.language);
  return localize.term('currencyRate', amount(currency.units), code, amount(currency.rate), currencies.base);
}
