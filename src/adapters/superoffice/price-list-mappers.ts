import type { PriceList, PriceListInput } from '../../backend/index.js';
import type { PriceListCarrier } from './wire/product-carriers.js';

/** .NET's first and last moment: no limit. Databases that cannot store year 1 have 1760 instead. */
const NO_START = '0001-01-01T00:00:00';
const NO_END = '9999-12-31T23:59:59';
const LAST_NO_START = 1760;
const FIRST_NO_END = 9999;

/** The day of a date without an offset: it stays text, so that no time zone can move it. */
function dayOf(date: string | null): string {
  const [, day = '', year = ''] = /^((\d{4})-\d{2}-\d{2})/.exec(date ?? '') ?? [];
  return Number(year) <= LAST_NO_START || Number(year) >= FIRST_NO_END ? '' : day;
}

export function encodeStart(day: string): string {
  return day === '' ? NO_START : `${day}T00:00:00`;
}

export function encodeEnd(day: string): string {
  return day === '' ? NO_END : `${day}T00:00:00`;
}

export function toPriceList(carrier: PriceListCarrier): PriceList {
  const priceList = {
    id: carrier.PriceListId,
    name: carrier.Name,
    description: carrier.Description,
    currency: carrier.Currency.trim(),
    active: carrier.IsActive,
    validFrom: dayOf(carrier.ValidFrom),
    validTo: dayOf(carrier.ValidTo),
    quoteConnectionId: carrier.QuoteConnectionId,
  };
  // The wire has no version, so the state itself is one.
  return { ...priceList, revision: JSON.stringify(priceList) };
}

/** The carrier as it was read, with what the user edits. A date that is the same stays as it was stored. */
export function withInput(carrier: PriceListCarrier, input: PriceListInput): PriceListCarrier {
  const before = toPriceList(carrier);
  return {
    ...carrier,
    PriceListId: input.id,
    Name: input.name,
    Description: input.description,
    Currency: before.currency === input.currency ? carrier.Currency : input.currency,
    ValidFrom: before.validFrom === input.validFrom ? carrier.ValidFrom : encodeStart(input.validFrom),
    ValidTo: before.validTo === input.validTo ? carrier.ValidTo : encodeEnd(input.validTo),
    IsActive: input.active,
  };
}

const FIELDS: Readonly<Record<string, string>> = {
  name: 'name',
  newname: 'name',
  description: 'description',
  currency: 'currency',
  newcurrencyid: 'currency',
  validfrom: 'validFrom',
  validto: 'validTo',
  isactive: 'active',
};

/** The service's names of what a save sends → ours. */
export function priceListFieldOf(parameter: string): string | undefined {
  return FIELDS[parameter.slice(parameter.lastIndexOf('.') + 1).toLowerCase()];
}
