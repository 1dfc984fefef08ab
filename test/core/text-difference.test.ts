import { expect } from 'chai';
import fc from 'fast-check';
import { textDifference } from '../../src/core/text-difference.js';

/** `Acme [-Ltd-]{+Limited+}` */
const marked = (before: string, after: string): string =>
  textDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

const side = (before: string, after: string, left: 'removed' | 'added'): string =>
  textDifference(before, after)
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

const graphemes = (text: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment);

describe('The difference of two texts', () => {
  for (const [before, after, expected] of [
    ['', '', ''],
    ['same', 'same', 'same'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['Acme Ltd', 'Acme Limited', 'Acme [-Ltd-]{+Limited+}'],
    // Most of the word stays.
    ['the color red', 'the colour red', 'the colo{+u+}r red'],
    ['Main street 12', 'Main street 14', 'Main street 1[-2-]{+4+}'],
    // Letters that happen to be in both are no common part.
    ['Oslo', 'Bergen', '[-Oslo-]{+Bergen+}'],
    // What stands between two changes has not stayed.
    ['Ann Lee', 'Bob Ray', '[-Ann Lee-]{+Bob Ray+}'],
    ['a quick brown fox', 'a slow brown fox', 'a [-quick-]{+slow+} brown fox'],
    ['Acme ', 'Acme', 'Acme[- -]'],
    ['1,5', '1.5', '1[-,-]{+.+}5'],
    ['東京都港区', '東京都渋谷区', '東京都[-港区-]{+渋谷区+}'],
  ] as const) {
    it(`of ${JSON.stringify(before)} and ${JSON.stringify(after)}`, () => {
      expect(marked(before, after)).to.equal(expected);
    });
  }

  it('never cuts a grapheme: a family, a flag and an accent stay whole', () => {
    for (const [before, after] of [
      ['team 👩‍👩‍👧', 'team 👩‍👩‍👦'],
      ['from 🇳🇴', 'from 🇩🇰'],
      ['cafe\u0301', 'cafe\u0308'],
    ] as const) {
      const parts = textDifference(before, after);
      for (const { text } of parts.filter(({ kind }) => kind !== 'same')) {
        expect([...graphemes(before), ...graphemes(after)].join('|')).to.include(graphemes(text).join('|'));
      }
      expect(parts.flatMap(({ text, kind }) => (kind === 'added' ? [] : graphemes(text)))).to.deep.equal(
        graphemes(before),
      );
    }
  });

  it('gives both texts back, whatever they are, and cuts them only between graphemes', () => {
    const unit = fc.constantFrom('a', 'b', ' ', ',', '\n', 'é', 'e\u0301', '👩‍👩‍👧', '🇳🇴', 'ل', '中', '\ud800', 'क्षि');
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.array(unit, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(side(before, after, 'added')).to.equal(before);
        expect(side(before, after, 'removed')).to.equal(after);
        const parts = textDifference(before, after);
        expect(parts.every((part) => part.text !== '')).to.be.true;
        for (const [whole, other] of [
          [before, 'added'],
          [after, 'removed'],
        ] as const) {
          const bounds = new Set(
            [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(whole)].map(({ index }) => index),
          );
          let at = 0;
          for (const { kind, text: piece } of parts) {
            if (kind === other) continue;
            expect(bounds.has(at), JSON.stringify([before, after, at])).to.be.true;
            at += piece.length;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is quick with texts that nobody should store', () => {
    const long = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    const start = performance.now();
    expect(side(long('a'), long('b'), 'added')).to.equal(long('a'));
    expect(performance.now() - start).to.be.below(3000);
  });
});
