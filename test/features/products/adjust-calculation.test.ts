import { expect } from 'chai';
import fc from 'fast-check';
import type { ProductRow } from '../../../src/backend/index.js';
import { addDecimals, compareDecimals, currencyDigits, roundDecimal, sameDecimal } from '../../../src/core/money.js';
import {
  adjustPrice,
  adjustProduct,
  differenceOf,
  isAdjustable,
  PRICE_KEYS,
  roundingsOf,
  type Adjustment,
} from '../../../src/features/products/adjust-calculation.js';

const adjustment = (change: Partial<Adjustment> = {}): Adjustment => ({
  prices: ['listPrice'],
  by: 'percent',
  value: '5',
  rounding: { step: '0.01', ending: '0' },
  mode: 'nearest',
  ...change,
});

const product = (values: ProductRow['values']): ProductRow => ({ id: 1, inAssortment: true, values });

describe('Adjusting a price', () => {
  it('changes it by percent or by an amount', () => {
    expect(adjustPrice('1890', adjustment())).to.equal('1984.5');
    expect(adjustPrice('1890', adjustment({ value: '-12.5' }))).to.equal('1653.75');
    expect(adjustPrice('1890', adjustment({ by: 'amount', value: '-90.5' }))).to.equal('1799.5');
    expect(adjustPrice('0.1', adjustment({ by: 'amount', value: '0.2' }))).to.equal('0.3');
    expect(adjustPrice('19.99', adjustment({ value: '33.333' }))).to.equal('26.65');
    expect(adjustPrice('200', adjustment({ value: '-100' }))).to.equal('0');
  });

  it('rounds the half away from zero, or up, or down', () => {
    const rounded = (price: string, step: string, mode: Adjustment['mode']): string =>
      adjustPrice(price, adjustment({ value: '0', rounding: { step, ending: '0' }, mode }));
    expect(rounded('10.025', '0.05', 'nearest')).to.equal('10.05');
    expect(rounded('12.5', '5', 'nearest')).to.equal('15');
    expect(rounded('12.49', '5', 'nearest')).to.equal('10');
    expect(rounded('10.01', '0.50', 'up')).to.equal('10.5');
    expect(rounded('1999', '100', 'down')).to.equal('1900');
  });

  it('gives it an ending', () => {
    const ending = (price: string, mode: Adjustment['mode'], end = '0.99'): string =>
      adjustPrice(price, adjustment({ value: '0', rounding: { step: '1', ending: end }, mode }));
    expect(ending('12.3', 'nearest')).to.equal('11.99');
    expect(ending('12.6', 'nearest')).to.equal('12.99');
    expect(ending('12.99', 'nearest')).to.equal('12.99');
    expect(ending('12.01', 'up')).to.equal('12.99');
    expect(ending('12.98', 'down')).to.equal('11.99');
    expect(ending('12.3', 'up', '0.90')).to.equal('12.9');
    // The ending below would be negative.
    expect([ending('0.2', 'nearest'), ending('0.2', 'down'), ending('0.2', 'up')]).to.deep.equal([
      '0.99',
      '0.99',
      '0.99',
    ]);
  });

  it('leaves none as it is, and what is free without a price', () => {
    expect(adjustPrice('', adjustment())).to.equal('');
    expect(adjustPrice('', adjustment({ by: 'amount' }))).to.equal('');
    for (const ending of ['0', '0.90', '0.99']) {
      expect(adjustPrice('0', adjustment({ rounding: { step: '1', ending }, mode: 'up' }))).to.equal('0');
    }
    expect(adjustPrice('0', adjustment({ by: 'amount', value: '5' }))).to.equal('5');
  });

  it('never gives more digits than the currency has, and stays within a step of the exact price', () => {
    const amount = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 9999 }));
    const percent = fc.integer({ min: -9999, max: 99_999 });
    fc.assert(
      fc.property(
        amount.map(([whole, rest]) => `${whole}.${String(rest).padStart(4, '0')}`),
        percent.map((hundredths) => String(hundredths / 100)),
        fc.constantFrom('EUR', 'JPY', 'KWD'),
        fc.nat(),
        fc.constantFrom('nearest', 'up', 'down'),
        (price, value, currency, choice, mode) => {
          const roundings = roundingsOf(currency);
          const rounding = roundings[choice % roundings.length]!;
          const result = adjustPrice(price, adjustment({ value, rounding, mode }));
          const digits = result.split('.')[1]?.length ?? 0;
          expect(digits).to.be.at.most(currencyDigits(currency));
          expect(compareDecimals(result, '0')).to.be.at.least(0);
          const exact = adjustPrice(price, adjustment({ value, rounding: { step: '', ending: '0' }, mode }));
          if (compareDecimals(exact, '0') === 0) return;
          const distance = addDecimals(result, `-${exact}`).replace('-', '');
          expect(compareDecimals(distance, rounding.step)).to.be.at.most(0);
          const isMultiple = (amountOf: string): boolean =>
            sameDecimal(roundDecimal(amountOf, rounding.step, 'nearest'), amountOf);
          expect(isMultiple(addDecimals(result, `-${rounding.ending}`)), `${price} ${value} ${result}`).to.equal(true);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

describe('Roundings', () => {
  const shown = (currency: string): readonly string[] =>
    roundingsOf(currency).map(({ step, ending }) => (ending === '0' ? step : `…${ending}`));

  it('begin with the smallest amount of the currency', () => {
    expect(shown('NOK')).to.deep.equal(['0.01', '0.05', '0.10', '0.50', '1', '5', '10', '100', '…0.90', '…0.99']);
    expect(shown('KWD')[0]).to.equal('0.001');
    expect(shown('nonsense')[0]).to.equal('0.01');
  });

  it('have no fractions where the currency has none', () => {
    expect(shown('JPY')).to.deep.equal(['1', '5', '10', '100']);
  });
});

describe('Adjusting a product', () => {
  it('says what changes, price by price', () => {
    const row = product({ code: 'P01', name: 'Printer', listPrice: '100', cost: '60.00', minimumPrice: '' });
    const adjusted = adjustProduct(row, adjustment({ prices: [...PRICE_KEYS] }));
    expect(adjusted).to.deep.equal({
      id: 1,
      code: 'P01',
      name: 'Printer',
      changes: [
        { key: 'cost', before: '60.00', after: '63', changed: true },
        { key: 'listPrice', before: '100', after: '105', changed: true },
        { key: 'minimumPrice', before: '', after: '', changed: false },
      ],
      changed: true,
      negative: false,
      warnings: [],
    });
    expect(adjusted.changes.map(differenceOf)).to.deep.equal(['3', '5', '']);
  });

  it('is nothing when the amounts stay the same', () => {
    const adjusted = adjustProduct(product({ listPrice: '100.00' }), adjustment({ value: '0' }));
    expect([adjusted.changed, isAdjustable(adjusted)]).to.deep.equal([false, false]);
  });

  it('is refused when a price would be negative', () => {
    const row = product({ listPrice: '100', cost: '5' });
    const adjusted = adjustProduct(row, adjustment({ prices: ['cost', 'listPrice'], by: 'amount', value: '-10' }));
    expect([adjusted.negative, isAdjustable(adjusted)]).to.deep.equal([true, false]);
    const zero = adjustProduct(row, adjustment({ prices: ['cost'], by: 'amount', value: '-5' }));
    expect([zero.negative, isAdjustable(zero)]).to.deep.equal([false, true]);
  });

  it('is not refused for a negative price that nobody touches', () => {
    const adjusted = adjustProduct(product({ listPrice: '-5' }), adjustment({ value: '0' }));
    expect(adjusted.negative).to.equal(false);
  });

  it('warns of a minimum above the list price, and of a list price below cost', () => {
    const row = product({ listPrice: '100', minimumPrice: '95', cost: '90' });
    const warnings = (change: Partial<Adjustment>): readonly string[] =>
      adjustProduct(row, adjustment(change)).warnings;
    expect(warnings({ value: '-5' })).to.deep.equal([]);
    expect(warnings({ value: '-6' })).to.deep.equal(['minimumAboveList']);
    expect(warnings({ value: '-20' })).to.deep.equal(['minimumAboveList', 'listBelowCost']);
    expect(warnings({ prices: ['cost', 'minimumPrice'], value: '10' })).to.deep.equal(['minimumAboveList']);
    expect(adjustProduct(product({ listPrice: '1' }), adjustment({ value: '-50' })).warnings).to.deep.equal([]);
  });

  it('warns of a price that becomes 0, by rounding too', () => {
    const warnings = (listPrice: string, value: string): readonly string[] =>
      adjustProduct(product({ listPrice }), adjustment({ value })).warnings;
    expect([warnings('5', '-100'), warnings('0.0049', '1')]).to.deep.equal([['becomesZero'], ['becomesZero']]);
    expect([warnings('0', '5'), warnings('5', '5')]).to.deep.equal([[], []]);
  });
});
