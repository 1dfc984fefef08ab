import { expect } from 'chai';
import fc from 'fast-check';
import { textInLanguage, type QuoteSettings } from '../../../src/backend/index.js';
import { readDraft, toDraft } from '../../../src/features/settings/quote-settings-draft.js';
import { differences, inputOf, mixed } from '../../../src/features/settings/quote-settings-form.js';
import { editedFollowUp, followUpView } from '../../../src/features/settings/quote-settings-text.js';
import { pageAddress } from '../../../src/features/settings/settings-sale-types.js';

const settings = (followUpText: string, shownFollowUpText = ''): QuoteSettings => ({
  useDiscountOnTotal: false,
  followUpText,
  shownFollowUpText,
});

const LANGUAGES = { en: 'US', nb: 'NO', sv: 'SW', de: 'GE' } as const;
/** Words without what the format of several languages is made of. */
const words = fc.stringMatching(/^[a-zæøå .,!?-]{1,20}$/).filter((text) => text.trim() !== '');
const severalLanguages = fc
  .uniqueArray(fc.constantFrom('en', 'nb', 'sv', 'de'), { minLength: 1 })
  .chain((tags) => fc.tuple(...tags.map((tag) => words.map((text) => [tag, text] as const))))
  .map((texts) => texts.map(([tag, text]) => `${LANGUAGES[tag]}:"${text}"`).join(';'));
const raw = fc.oneof(words, severalLanguages, fc.constant(''));
const language = fc.constantFrom('en', 'nb', 'sv', 'de');

describe('The text for follow-up, as it is edited', () => {
  it('is what was typed, in the user’s language, and the texts of other languages stay', () => {
    fc.assert(
      fc.property(raw, language, words, (stored, tag, typed) => {
        const base = settings(stored, textInLanguage(stored, tag));
        const edited = editedFollowUp(base, base, tag, typed);
        expect(textInLanguage(edited, tag)).to.equal(typed);
        for (const other of followUpView(base, base, tag).kept) {
          expect(textInLanguage(edited, other)).to.equal(textInLanguage(stored, other));
        }
      }),
    );
  });

  it('typed back as it was shown is the stored one again, letter by letter', () => {
    fc.assert(
      fc.property(raw, language, words, (stored, tag, typed) => {
        const base = settings(stored, textInLanguage(stored, tag));
        const form = { ...base, followUpText: editedFollowUp(base, base, tag, typed) };
        const { value } = followUpView(base, base, tag);
        expect(editedFollowUp(base, form, tag, value)).to.equal(stored);
      }),
    );
  });

  it('shows a resource as it is when the backend cannot tell what it says', () => {
    const base = settings('[SR_GREETING] and more');
    const view = followUpView(base, base, 'en');
    expect(view.value).to.equal('[SR_GREETING] and more');
    expect(view.resolved).to.deep.equal([]);
  });

  it('keeps a resource that the user wrote or left in', () => {
    const base = settings('[SR_GREETING] and more');
    const form = { ...base, followUpText: editedFollowUp(base, base, 'en', '[SR_GREETING] and less') };
    expect(form.followUpText).to.equal('[SR_GREETING] and less');
    expect(followUpView(base, form, 'en').replaced).to.deep.equal([]);
  });
});

describe('Quote settings, compared', () => {
  it('are the same when the same would be stored', () => {
    expect(differences(settings(' \n'), settings(''))).to.deep.equal([]);
    expect(differences(settings('US:"a";NO:""'), settings('US:"a"'))).to.deep.equal([]);
    expect(differences(settings('a'), { ...settings('b'), useDiscountOnTotal: true })).to.deep.equal([
      'useDiscountOnTotal',
      'followUpText',
    ]);
    expect(inputOf(settings('a ', 'shown'))).to.deep.equal({ useDiscountOnTotal: false, followUpText: 'a ' });
  });

  it('are mixed setting by setting', () => {
    const theirs = { ...settings('theirs'), useDiscountOnTotal: true };
    expect(mixed(settings('mine'), theirs, (key) => key === 'followUpText')).to.deep.equal({
      useDiscountOnTotal: true,
      followUpText: 'mine',
    });
  });
});

describe('A draft of quote settings, as it is read', () => {
  it('is what was kept', () => {
    const draft = toDraft(settings('a', 'shown'), settings('b'));
    expect(readDraft(structuredClone(draft))).to.deep.equal(draft);
  });

  it('is nothing when it is none of ours', () => {
    const draft = toDraft(settings('a'), settings('b'));
    const broken: readonly unknown[] = [
      undefined,
      null,
      'draft',
      {},
      { ...draft, version: 2 },
      { ...draft, form: undefined },
      { ...draft, form: { useDiscountOnTotal: 'yes', followUpText: '' } },
      { ...draft, base: { useDiscountOnTotal: true, followUpText: 3 } },
    ];
    for (const value of broken) expect(readDraft(value)).to.equal(undefined);
  });
});

describe('The address of the sale types', () => {
  it('never runs anything, whatever is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `javascript:${text}`),
        ),
        (text) => {
          const address = pageAddress(text);
          if (address !== undefined) expect(new URL(address).protocol).to.match(/^https?:$/);
        },
      ),
    );
  });
});
