import { expect } from 'chai';
import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  currencyDigits,
  formatAmount,
  formatMoney,
  multiplyDecimals,
  roundDecimal,
  sameDecimal,
} from '../../src/core/money.js';

/** NBSP and its kin are a space here. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

/** `-12345.678` with up to `digits` digits behind the point. */
const decimal = (digits: number) =>
  fc
    .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: digits }))
    .map(([number, scale]) => fromScaled(number, scale));

/** number / 10^scale as text. */
function fromScaled(number: bigint, scale: number): string {
  const negative = number < 0n;
  const digits = String(negative ? -number : number).padStart(scale + 1, '0');
  const text = scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
  return `${negative ? '-' : ''}${text}`;
}

/** text × 10^scale, which must be enough for all its digits. */
function toScaled(text: string, scale: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole.replace('-', '') + fraction.padEnd(scale, '0')) * (text.startsWith('-') ? -1n : 1n);
}

describe('Digits of a currency', () => {
  it('are those of the standard, and 2 where there is none', () => {
    const digits = Object.fromEntries(
      ['EUR', 'JPY', 'KWD', 'NOK', 'XYZ', '', 'US', '€', 'DROP TABLE'].map((code) => [code, currencyDigits(code)]),
    );
    expect(digits).to.deep.equal({
      EUR: 2,
      JPY: 0,
      KWD: 3,
      NOK: 2,
      XYZ: 2,
      '': 2,
      US: 2,
      '€': 2,
      'DROP TABLE': 2,
    });
  });
});

describe('Amounts for display', () => {
  it('have groups and the digits of their currency', () => {
    expect(plain(formatMoney('1234.5', 'NOK', 'nb'))).to.equal('1 234,50');
    expect(formatMoney('1234567', 'EUR', 'en')).to.equal('1,234,567.00');
    expect(formatMoney('1234', 'JPY', 'en')).to.equal('1,234');
    expect(formatMoney('1.5', 'KWD', 'de')).to.equal('1,500');
    expect(formatMoney('-3', 'USD', 'en')).to.equal('-3.00');
    expect(formatMoney('7', 'nonsense', 'en')).to.equal('7.00');
  });

  it('keep every digit that says something', () => {
    expect(formatMoney('1.2345', 'EUR', 'en')).to.equal('1.2345');
    expect(formatMoney('1.50000', 'EUR', 'en')).to.equal('1.50');
    expect(formatMoney('0.5', 'JPY', 'en')).to.equal('0.5');
    expect(formatMoney('19.999999', 'EUR', 'en')).to.equal('19.999999');
    expect(formatMoney('12345678901234567890123.12345678901234567891', 'EUR', 'en')).to.equal(
      '12,345,678,901,234,567,890,123.12345678901234567891',
    );
    expect(formatMoney(`-0.${'0'.repeat(24)}1230`, 'EUR', 'de')).to.equal(`-0,${'0'.repeat(24)}123`);
    expect(formatAmount('25.00', 'nb')).to.equal('25');
    expect(plain(formatAmount('1234.567', 'nb'))).to.equal('1 234,567');
  });

  it('are nothing for none, and never negative zero', () => {
    expect([formatMoney('', 'EUR', 'en'), formatAmount('', 'en')]).to.deep.equal(['', '']);
    expect([
      formatMoney('-0', 'EUR', 'en'),
      formatMoney('-0.000', 'EUR', 'nb'),
      formatAmount('-0.0', 'en'),
    ]).to.deep.equal(['0.00', '0,00', '0']);
  });

  it('are what was sent when that is no number', () => {
    for (const text of ['about 5', '1,5', '1e5', '-', '.5', 'NaN']) {
      expect(formatMoney(text, 'EUR', 'en')).to.equal(text);
    }
  });

  it('are the same digits, whatever they are', () => {
    fc.assert(
      fc.property(decimal(40), fc.constantFrom('EUR', 'JPY', 'KWD', 'XYZ'), (value, currency) => {
        const shown = formatMoney(value, currency, 'en').replaceAll(',', '');
        expect(sameDecimal(shown, value), `${value} as ${shown}`).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('Comparing amounts', () => {
  it('is about the amount, not about how it is written', () => {
    expect(sameDecimal('1.5', '1.50')).to.equal(true);
    expect(sameDecimal('-0', '0.00')).to.equal(true);
    expect(sameDecimal('1.5', '1.51')).to.equal(false);
    expect(sameDecimal('0.1', '0.1000000000000000055')).to.equal(false);
  });

  it('knows none from zero', () => {
    expect([sameDecimal('', ''), sameDecimal('', '0'), sameDecimal('0', '')]).to.deep.equal([true, false, false]);
  });

  it('sorts: none, what is no number, and then by amount', () => {
    const sorted = ['10', '9.5', '', 'x', '-3', '0.10', '0.1', '100000000000000000001'].sort(compareDecimals);
    expect(sorted).to.deep.equal(['', 'x', '-3', '0.10', '0.1', '9.5', '10', '100000000000000000001']);
  });
});

describe('Calculating with amounts', () => {
  it('is exact', () => {
    expect(addDecimals('0.1', '0.2')).to.equal('0.3');
    expect(multiplyDecimals('1.1', '1.1')).to.equal('1.21');
    expect(multiplyDecimals('0.0000001', '0.0000001')).to.equal('0.00000000000001');
    expect(addDecimals('1000000000000000000000000', '0.01')).to.equal('1000000000000000000000000.01');
  });

  it('gives none where there is none, and no negative zero', () => {
    expect([
      addDecimals('', '1'),
      addDecimals('1', ''),
      multiplyDecimals('x', '1'),
      roundDecimal('', '1', 'up'),
    ]).to.deep.equal(['', '', '', '']);
    expect([addDecimals('-1', '1'), multiplyDecimals('-1', '0'), roundDecimal('-0.01', '1', 'nearest')]).to.deep.equal([
      '0',
      '0',
      '0',
    ]);
  });

  it('agrees with whole numbers', () => {
    fc.assert(
      fc.property(decimal(12), decimal(12), (a, b) => {
        expect(toScaled(addDecimals(a, b), 12)).to.equal(toScaled(a, 12) + toScaled(b, 12));
        expect(toScaled(multiplyDecimals(a, b), 24)).to.equal(toScaled(a, 12) * toScaled(b, 12));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('Rounding amounts', () => {
  it('goes to a multiple of the step, the half away from zero', () => {
    const rounded = ['12.34', '12.325', '-12.325', '12.30', '0.02'].map((v) => roundDecimal(v, '0.05', 'nearest'));
    expect(rounded).to.deep.equal(['12.35', '12.35', '-12.35', '12.3', '0']);
    expect(roundDecimal('1.005', '0.01', 'nearest')).to.equal('1.01');
    expect(roundDecimal('-1.005', '0.01', 'nearest')).to.equal('-1.01');
    expect(roundDecimal('149', '100', 'nearest')).to.equal('100');
    expect(roundDecimal('150', '100', 'nearest')).to.equal('200');
  });

  it('goes up or down whatever the sign', () => {
    expect([roundDecimal('1.01', '0.1', 'up'), roundDecimal('-1.01', '0.1', 'up')]).to.deep.equal(['1.1', '-1']);
    expect([roundDecimal('1.09', '0.1', 'down'), roundDecimal('-1.09', '0.1', 'down')]).to.deep.equal(['1', '-1.1']);
    expect([roundDecimal('1.1', '0.1', 'up'), roundDecimal('1.1', '0.1', 'down')]).to.deep.equal(['1.1', '1.1']);
  });

  it('leaves the value alone without a step', () => {
    for (const step of ['', '0', '-1', 'x']) expect(roundDecimal('1.234', step, 'nearest')).to.equal('1.234');
  });

  it('is a multiple, within one step, and the nearest one', () => {
    const steps = fc.constantFrom('0.01', '0.05', '0.3', '0.001', '1', '7', '100');
    fc.assert(
      fc.property(decimal(6), steps, (value, step) => {
        const [exact, unit] = [toScaled(value, 6), toScaled(step, 6)];
        const [nearest, up, down] = (['nearest', 'up', 'down'] as const).map((mode) =>
          toScaled(roundDecimal(value, step, mode), 6),
        ) as [bigint, bigint, bigint];
        expect([nearest % unit, up % unit, down % unit].every((rest) => rest === 0n)).to.equal(true);
        expect(down <= exact && exact <= up && up - down <= unit).to.equal(true);
        const distance = (to: bigint): bigint => (to > exact ? to - exact : exact - to);
        expect(nearest === up || nearest === down).to.equal(true);
        expect(distance(nearest) <= distance(up) && distance(nearest) <= distance(down)).to.equal(true);
        if (distance(up) === distance(down)) expect(nearest).to.equal(exact < 0n ? down : up);
      }),
      { numRuns: 5000 },
    );
  });
});
