import { expect } from 'chai';
import fc from 'fast-check';
import {
  decimalOf,
  decimalOfText,
  NOT_GIVEN,
  numberOf,
  plainDigits,
  sameAmount,
} from '../../../src/adapters/superoffice/decimals.js';

describe('decimals on the wire', () => {
  it('are read as plain digits', () => {
    expect([0, -0, 0.1, 19.999, -5, 1e21, 1e-7, 1.5e-7, -1.25e22, 123456789.01].map(decimalOf)).to.deep.equal([
      '0',
      '0',
      '0.1',
      '19.999',
      '-5',
      '1000000000000000000000',
      '0.0000001',
      '0.00000015',
      '-12500000000000000000000',
      '123456789.01',
    ]);
    expect([null, NOT_GIVEN, -1e27].map(decimalOf)).to.deep.equal(['', '', '']);
  });

  it('are taken from an archive as they are written there', () => {
    expect(
      ['1890.5000', '1E+3', '-0.10', '', '-79228162514264337593543950335', '12345678901234567.89'].map(decimalOfText),
    ).to.deep.equal(['1890.5000', '1000', '-0.10', '', '', '12345678901234567.89']);
    expect(['1 890', '1,5', 'n/a', '0x10'].map(decimalOfText)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are written only when a number says exactly that', () => {
    expect(['0.1', '1234.50', '19.999', '007', '-0.0', '100000000000000000000000'].map(numberOf)).to.deep.equal([
      0.1, 1234.5, 19.999, 7, -0, 1e23,
    ]);
    for (const text of [
      '0.1000000000000000055',
      '12345678901234567.89',
      '9007199254740993',
      '1e5',
      '1,5',
      '.5',
      '+1',
      'x',
      '',
    ])
      expect(numberOf(text), text).to.equal(undefined);
  });

  it('are the same by amount, and "none" is no amount', () => {
    expect([
      sameAmount('1.50', '01.5'),
      sameAmount('-0', '0.00'),
      sameAmount('', '0'),
      sameAmount('10', '100'),
    ]).to.deep.equal([true, true, false, false]);
  });

  it('survive the way there and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        (digits, places) => {
          const text = String(Math.abs(digits)).padStart(places + 1, '0');
          const cut = text.length - places;
          const decimal = `${digits < 0 ? '-' : ''}${text.slice(0, cut)}${places > 0 ? `.${text.slice(cut)}` : ''}`;
          const value = numberOf(decimal);
          expect(value, decimal).not.to.equal(undefined);
          expect(sameAmount(decimalOf(JSON.parse(JSON.stringify(value)) as number), decimal), decimal).to.equal(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of any size have no exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const digits = plainDigits(String(value));
        expect(digits).to.match(/^-?\d+(\.\d+)?$/);
        expect(Number(digits)).to.equal(value === 0 ? 0 : value);
      }),
      { numRuns: 2000 },
    );
  });
});
