import { expect } from 'chai';
import {
  editableText,
  languagesOf,
  textInLanguage,
  withoutEmptyTexts,
  withTextInLanguage,
} from '../../src/backend/index.js';

describe('multi-language text', () => {
  const raw = 'US:"Supplier";NO:"Leverandør";GE:"Lieferant"';

  it('is read in the language of the user, of the page, or in English', () => {
    expect(textInLanguage(raw, 'nb')).to.equal('Leverandør');
    expect(textInLanguage(raw, 'no')).to.equal('Leverandør');
    expect(textInLanguage(raw, 'de-AT')).to.equal('Lieferant');
    expect(textInLanguage(raw, 'sv')).to.equal('Supplier');
  });

  it('takes the first text when there is no English one', () => {
    expect(textInLanguage('NO:"Leverandør"', 'sv')).to.equal('Leverandør');
  });

  it('may lack the separator and stand inside other text', () => {
    expect(textInLanguage('US:"a"NO:"b"', 'nb')).to.equal('b');
    expect(textInLanguage('[1] US:"a";NO:"b" (x)', 'nb')).to.equal('[1] b (x)');
  });

  it('is plain text otherwise, whatever it looks like', () => {
    for (const text of ['Plain', 'A "quoted" word', 'XX:"unknown code"', 'STATUS:"x"', '']) {
      expect(textInLanguage(text, 'nb')).to.equal(text);
      expect(languagesOf(text)).to.deep.equal([]);
    }
  });

  it('keeps the other languages when one is edited', () => {
    const edited = withTextInLanguage(raw, 'nb', 'Grossist');
    expect(edited).to.equal('US:"Supplier";NO:"Grossist";GE:"Lieferant"');
    expect(languagesOf(edited)).to.deep.equal(['en', 'nb', 'de']);
  });

  it('gets a new language beside the others, and cannot be broken out of', () => {
    const edited = withTextInLanguage(raw, 'sv', 'Leveran"tör');
    expect(textInLanguage(edited, 'sv')).to.equal("Leveran'tör");
    expect(textInLanguage(edited, 'nb')).to.equal('Leverandør');
  });

  it('stays plain when plain text is edited', () => {
    expect(withTextInLanguage('Old', 'nb', 'New "one"')).to.equal('New "one"');
  });

  it('keeps what stands around the segments, for every language', () => {
    const edited = withTextInLanguage('Alpha US:"one";NO:"en" Omega', 'en', 'Alpha 1 Omega');
    expect(textInLanguage(edited, 'en')).to.equal('Alpha 1 Omega');
    expect(textInLanguage(edited, 'nb')).to.equal('Alpha en Omega');
  });

  it('that was emptied in one language reads another one there, but stays empty while it is edited', () => {
    const emptied = withTextInLanguage(raw, 'nb', '');
    expect(editableText(emptied, 'nb')).to.equal('');
    expect(textInLanguage(emptied, 'nb')).to.equal('Supplier');
    expect(withoutEmptyTexts(emptied)).to.equal('US:"Supplier";GE:"Lieferant"');
    expect(withoutEmptyTexts('Plain')).to.equal('Plain');
  });
});
