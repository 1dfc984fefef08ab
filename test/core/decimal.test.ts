import { expect } from 'chai';
import fc from 'fast-check';
import { formatDecimal, parseDecimal } from '../../src/core/decimal.js';

const LANGUAGES = 'en sv nb da de nl de-CH de-AT fr fr-CH it es pl pt fi cs et en-IN hi ar ar-EG fa mr bn'.split(' ');

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

  for (const [language, texts] of Object.entries({
    nb: ['1 234,50', '1\u00a0234,50', '1\u202f234,50', '1234,50', '+1 234,50', '01 234,50', '１２３４，５０'],
    sv: ['1 234,50', '1\u00a0234,50', '1234,50'],
    fr: ['1 234,50', '1\u202f234,50', '1234,50'],
    en: ['1,234.50', '1234.50', '+1234.50', '１，２３４．５０', '\u200e1,234.50'],
    'en-IN': ['1,234.50', '1234.50'],
    'de-CH': ["1'234.50", '1’234.50', '1`234.50', '1234.50'],
    de: ['1.234,50', '1234,50'],
    da: ['1.234,50', '1234,50'],
    nl: ['1.234,50', '1234,50'],
    ar: ['1,234.50', '١٬٢٣٤٫٥٠', '١٢٣٤٫٥٠', '١٢٣٤.٥٠', '۱۲۳۴٫۵۰'],
    'ar-EG': ['١٬٢٣٤٫٥٠', '\u061c١٢٣٤٫٥٠', '1,234.50'],
    fa: ['۱٬۲۳۴٫۵۰', '١٢٣٤٫٥٠', '\u200e1234.50'],
    mr: ['१,२३४.५०', '1,234.50'],
  })) {
    it(`are read in ${language}, whichever way they are typed there`, () => {
      for (const text of texts) expect(parseDecimal(text, language), text).to.equal('1234.50');
    });
  }

  it('are read with every kind of minus, and without a digit before the separator', () => {
    for (const text of ['-5', '−5', '–5', '－5', '- 5']) expect(parseDecimal(text, 'nb'), text).to.equal('-5');
    expect(parseDecimal(',5', 'nb')).to.equal('0.5');
    expect(parseDecimal('-,5', 'de')).to.equal('-0.5');
    expect(parseDecimal('.50', 'en')).to.equal('0.50');
    expect(parseDecimal('\u061c-١٢٫٥', 'ar-EG')).to.equal('-12.5');
  });

  it('are read in groups as India writes them, there only', () => {
    expect(parseDecimal('12,34,567.5', 'en-IN')).to.equal('1234567.5');
    expect(parseDecimal('1,234,567.5', 'en-IN')).to.equal('1234567.5');
    expect(parseDecimal('12,345,67', 'en-IN')).to.equal(undefined);
    expect(parseDecimal('12,34,567', 'en')).to.equal(undefined);
  });

  it('are refused where they could mean something else', () => {
    for (const [text, language] of [
      ['1,5', 'en'],
      ['1.5', 'de'],
      ['12,34,567', 'en'],
      ['1,2345', 'en'],
      ['1.2.3', 'en'],
      ['1.', 'en'],
      ['.', 'en'],
      [',5', 'en'],
      ['+', 'en'],
      ['+-5', 'en'],
      ['5-', 'en'],
      ['(5)', 'en'],
      ['1²', 'en'],
      ['½', 'en'],
      ['1 234', 'de'],
      ["1'234,50", 'de'],
      ['1  234', 'nb'],
      ['1.234.5', 'nb'],
      ['1٢', 'ar'],
      ['٣', 'en'],
      ['१२', 'ar'],
      ['1%', 'en'],
      ['', 'en'],
      ['-', 'en'],
      ['--5', 'en'],
      ['1e5', 'en'],
      ['0x10', 'en'],
      ['Infinity', 'en'],
      ['5 kr', 'nb'],
    ] as const) {
      expect(parseDecimal(text, language), `${text} in ${language}`).to.equal(undefined);
    }
  });

  it('are what they were after they were shown and read again, in every language, to the last digit', () => {
    fc.assert(
      fc.property(canonical, fc.constantFrom(...LANGUAGES), (value, language) => {
        expect(parseDecimal(formatDecimal(value, language), language)).to.equal(value);
      }),
      { numRuns: 5000 },
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
      { numRuns: 5000 },
    );
  });

  it('are either read to the digit or not at all, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,-−+ \u00a0\u202f’'eE²∞%"), maxLength: 14 });
    const digits = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');
    fc.assert(
      fc.property(typed, fc.constantFrom(...LANGUAGES), (text, language) => {
        const read = parseDecimal(text, language);
        if (read === undefined) return;
        expect(read).to.match(/^-?(0|[1-9]\d*)(\.\d+)?$/);
        expect(digits(read)).to.equal(digits(text));
      }),
      { numRuns: 10_000 },
    );
  });

  it('are read as the language itself writes them, digits and separators and all', () => {
    const amount = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.integer({ min: 0, max: 99 }), fc.boolean())
      .map(([whole, cents, negative]) => `${negative ? '-' : ''}${whole}.${String(cents).padStart(2, '0')}`);
    const options = { minimumFractionDigits: 2 };
    fc.assert(
      fc.property(amount, fc.constantFrom(...LANGUAGES), (value, language) => {
        const written = new Intl.NumberFormat(language, options).format(value as `${number}`);
        expect(parseDecimal(written, language), written).to.equal(value);
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
