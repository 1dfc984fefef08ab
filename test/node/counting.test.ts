import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counting } from '../../src/locales/counting.js';

const LANGUAGES = ['da', 'de', 'en', 'nb', 'nl', 'sv'];
const NUMBERS = [-1234, -5, 0.5, 12.5, ...Array.from({ length: 1100 }, (_, at) => at), 10_000, 1_234_567];

describe('how our languages count', () => {
  for (const language of LANGUAGES) {
    it(`${language}: as the browser would`, () => {
      const { one, n } = counting(language);
      const rules = new Intl.PluralRules(language);
      const format = new Intl.NumberFormat(language);
      for (const number of NUMBERS) {
        assert.equal(n(number), format.format(number));
        if (Number.isInteger(number)) assert.equal(one(number), rules.select(number) === 'one', `${number}`);
      }
    });
  }
});
