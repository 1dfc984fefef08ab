import { canonicalDecimal, multiplied } from './exact.js';
import { TenantError } from './tenant-error.js';

/** `units` of it are worth `rate` of the base currency. */
export interface CurrencyRecord {
  readonly id: number;
  /** ISO 4217. */
  readonly code: string;
  readonly name: string;
  /** Exact decimals as text. */
  readonly rate: string;
  readonly units: string;
}

export interface CurrenciesSeed {
  readonly currencies: readonly CurrencyRecord[];
  /** Id of the currency that rates are given in; 0 = none. */
  readonly baseCurrencyId: number;
  /** Whether price lists may have different currencies (preference `System/EnableCurrency`). */
  readonly currenciesEnabled: boolean;
}

/** Prices are kept with as many decimals when they are converted. */
const PRICE_DECIMALS = 2;

export class Currencies {
  #seed: CurrenciesSeed = { currencies: [], baseCurrencyId: 0, currenciesEnabled: false };

  load(seed: CurrenciesSeed): void {
    this.#seed = seed;
  }

  get enabled(): boolean {
    return this.#seed.currenciesEnabled;
  }

  get base(): CurrencyRecord | undefined {
    return this.find(this.#seed.baseCurrencyId);
  }

  all(): readonly CurrencyRecord[] {
    return this.#seed.currencies;
  }

  find(id: number): CurrencyRecord | undefined {
    return this.#seed.currencies.find((each) => each.id === id);
  }

  /** By ISO code in any case. */
  byCode(code: string): CurrencyRecord | undefined {
    const wanted = code.trim().toUpperCase();
    return this.#seed.currencies.find((each) => each.code === wanted);
  }

  /** Somebody changes a rate. What was converted before stays as it is. */
  setRate(id: number, rate: string, units: string): void {
    const [exactRate, exactUnits] = [canonicalDecimal(rate), canonicalDecimal(units)];
    if (exactRate === undefined || exactUnits === undefined || exactUnits === '0') {
      throw new TenantError('ArgumentException', 'A rate is a number, and so are its units, which are not 0.', 'Rate');
    }
    const currencies = this.#seed.currencies.map((each) =>
      each.id === id ? { ...each, rate: exactRate, units: exactUnits } : each,
    );
    this.#seed = { ...this.#seed, currencies };
  }

  /** An exact amount by the present rates; `''` stays `''`. */
  convert(amount: string, from: CurrencyRecord, to: CurrencyRecord, decimals = PRICE_DECIMALS): string {
    if (to.rate === '0') throw new TenantError('InvalidOperationException', `${to.code} has no exchange rate.`);
    return multiplied(amount, [from.rate, to.units], [from.units, to.rate], decimals);
  }
}
