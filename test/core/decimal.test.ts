import { expect } from 'chai';
import fc from 'fast-check';
import { formatDecimal, parseDecimal } from '../../src/core/decimal.js';

const LANGUAGES = ['en', 'sv', 'nb', 'da', 'de', 'nl', 'de-CH', 'fr'];

/** `-12345.678`: whole part without leading zeros, as the backend writes it. */
const canonical = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.stringMatching(/^\d{0,40}$/))
  .map(([negative, whole, fraction]) => `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`);

describe('Decimal numbers', () => {
  it('are read as the language writes them', () => {
    expect(parseDecimal('1234.5', 'en')).to.equal('1234.5');
    expect(parseDecimal('1,234.50', 'en')).to.equal('1234.50');
    expect(parseDecimal('1,5', 'nb')).to.equal('1.5');
    expect(parseDecimal('1 234,50', 'nb')).to.equal('1234.50');
    expect(parseDecimal('1.234,5', 'de')).to.equal('1234.5');
    expect(parseDecimal("1'234.5", 'de-CH')).to.equal('1234.5');
    expect(parseDecimal('  42 ', 'en')).to.equal('42');
    expect(parseDecimal('-0,5', 'sv')).to.equal('-0.5');
    expect(parseDecimal('−3', 'sv')).to.equal('-3');
  });

  it('are refused where they could mean something else', () => {
    for (const [text, language] of [
      ['1,5', 'en'],
      ['1.5', 'de'],
      ['12,34,567', 'en'],
      ['1,2345', 'en'],
      ['1.2.3', 'en'],
      ['1.', 'en'],
      ['.5', 'en'],
      ['', 'en'],
      ['-', 'en'],
      ['--5', 'en'],
      ['1e5', 'en'],
      ['0x10', 'en'],
      ['Infinity', 'en'],
      ['5 kr', 'nb'],
      ['٣', 'ar'],
    ] as const) {
      expect(parseDecimal(text, language), `${text} in ${language}`).to.equal(undefined);
    }
  });

  it('are what they were after they were shown and read again, in every language, to the last digit', () => {
    fc.assert(
      fc.property(canonical, fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(parseDecimal(formatDecimal(value, language), language)).to.equal(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('are read with the groups that the language itself writes', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
        fc.constantFrom(...LANGUAGES),
        (value, language) => {
          expect(parseDecimal(new Intl.NumberFormat(language).format(value), language)).to.equal(String(value));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('are either read to the digit or not at all, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,-−+ \u00a0\u202f’'eE٣∞%"), maxLength: 14 });
    fc.assert(
      fc.property(typed, fc.constantFrom(...LANGUAGES, 'ar', 'fa', 'hi', 'en-IN'), (text, language) => {
        const read = parseDecimal(text, language);
        if (read === undefined) return;
        expect(read).to.match(/^-?\d+(\.\d+)?$/);
        expect(read.replace(/\D/g, '')).to.equal(text.replace(/\D/g, ''));
      }),
      { numRuns: 5000 },
    );
  });

  it('are written with Latin digits, and separators that go with them, where the language has others', () => {
    for (const language of ['ar-EG', 'fa', 'mr', 'my']) {
      expect(parseDecimal(formatDecimal('-1234.5', language), language), language).to.equal('-1234.5');
      expect(formatDecimal('1234.5', language)).to.match(/^1234[.,]5$/);
    }
  });

  it('are shown as they are when they are no numbers', () => {
    expect(formatDecimal('about 5', 'nb')).to.equal('about 5');
    expect(formatDecimal('', 'nb')).to.equal('');
  });

  it('are quick to refuse a long text', () => {
    for (const text of ['1'.repeat(100_000), `${'1 '.repeat(50_000)}x`, '-'.repeat(100_000), ','.repeat(100_000)]) {
      for (const language of LANGUAGES) parseDecimal(text, language);
    }
  });
});
