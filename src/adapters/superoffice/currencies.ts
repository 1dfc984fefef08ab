import * as v from 'valibot';
import type { CallOptions, Currencies, Currency } from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { decimalOf } from './decimals.js';
import { mapLimited } from './limited.js';
import { mdoList } from './mdo-list.js';
import { isYes, readPreference } from './preferences.js';
import { currencyEntity } from './wire/product-carriers.js';

const AT_ONCE = 4;

export async function readCurrencies(client: SuperOfficeClient, options?: CallOptions): Promise<Currencies> {
  const [enabled, base, all] = await Promise.all([
    isEnabled(client, options),
    client.call({ name: 'List/GetBaseCurrency', answer: v.nullish(currencyEntity, null) }, options),
    currencyIds(client, options).then((ids) =>
      mapLimited([...ids.values()], AT_ONCE, (id) => readCurrency(client, id, options)),
    ),
  ]);
  return { enabled, base: base?.Name ?? '', all: all.filter((currency) => currency !== undefined) };
}

/** ISO code → id: price lists have codes, but a copy is asked for with an id. */
export async function currencyIds(
  client: SuperOfficeClient,
  options?: CallOptions,
): Promise<ReadonlyMap<string, number>> {
  const items = (await mdoList(client, 'currency', options)) ?? [];
  return new Map(items.filter(({ Id }) => Id !== 0).map(({ Id, Name }) => [Name.trim().toUpperCase(), Id]));
}

async function readCurrency(
  client: SuperOfficeClient,
  id: number,
  options?: CallOptions,
): Promise<Currency | undefined> {
  const name = `List/GetCurrencyEntity?currencyEntityId=${id}`;
  const entity = await client.call({ name, answer: v.nullish(currencyEntity, null) }, options);
  // Gone since the list was read.
  if (!entity) return undefined;
  const { CurrencyId, Name, Rate, Units } = entity;
  return { id: CurrencyId, code: Name.trim(), rate: decimalOf(Rate), units: decimalOf(Units) };
}

async function isEnabled(client: SuperOfficeClient, options?: CallOptions): Promise<boolean> {
  return isYes(await readPreference(client, { section: 'System', key: 'EnableCurrency', level: 'Undefined' }, options));
}
