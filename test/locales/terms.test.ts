import { expect } from 'chai';
import { LitElement, html, type TemplateResult } from 'lit';
import { customElement, define } from '../../src/core/custom-element.js';
import { Localize } from '../../src/core/localize.js';
import { connections } from '../../src/locales/en/connections.js';
import { en } from '../../src/locales/en.js';
import type { Terms } from '../../src/locales/terms.js';
import { mount, until } from '../helpers.js';
import { choices, secondChoices } from './choices.js';
import { officialLabels } from './official-labels.js';
import { plurals, type Language } from './plurals.js';
import { translations } from './translations.js';

type Key = keyof Terms;

const languages = ['sv', 'nb', 'da', 'de', 'nl'] as const satisfies readonly Language[];

const keys = (Object.keys(en) as (keyof typeof en)[]).filter((key): key is Key => typeof en[key] !== 'object');

/** Terms whose first number only chooses between one and many; the next argument is the number as it is shown. */
const countedAndShown: readonly Key[] = [
  'gridSelected',
  'gridCopied',
  'removeProductsHeading',
  'logFilterSet',
  'logCount',
  'logNew',
  'logSelected',
];
/** Terms that say a single one in words alone: "this reason". */
const oneInWords: readonly Key[] = [
  'syncRefusedText',
  'syncConnRefusedText',
  'syncConnectorUsedBy',
  'syncCopiedPartly',
  'mappingNextProblem',
  'healthItemsUnmapped',
];
/** Terms that say two arguments once when they are the same. */
const equalOnce: readonly Key[] = ['mappingBulkPossible', 'mappingNotOffered'];

/** A term, or a term with its choices: `scope`, `adjustPrice cost`, `erpImportAction person added`. */
interface Saying {
  readonly name: string;
  readonly key: Key;
  readonly choice: readonly string[];
  /** One distinct word for each argument that the English term takes beside the choice. */
  readonly marks: readonly string[];
  /** Those of the marks that are shown. */
  readonly shown: readonly string[];
}

const sayings: readonly Saying[] = keys.flatMap((key) => {
  const term: unknown = en[key];
  const count = typeof term === 'function' ? term.length : 0;
  const firsts = choices[key] ? Object.keys(choices[key]).map((word) => [word]) : [[]];
  const seconds = secondChoices[key] ? Object.keys(secondChoices[key]).map((word) => [word]) : [[]];
  const words = firsts.flatMap((first) => seconds.map((second) => [...first, ...second]));
  return words.map((choice) => {
    const marks = ['Qx1', 'Qx2', 'Qx3', 'Qx4'].slice(0, count - choice.length);
    const shown = countedAndShown.includes(key) ? marks.slice(1) : marks;
    return { name: [key, ...choice].join(' '), key, choice, marks, shown };
  });
});

/** Official labels that no language translates, and a term that holds no word. */
const sameEverywhere: readonly string[] = [
  'ok',
  'quoteConnector',
  'status',
  'andMore',
  'changeFromTo',
  'partOfField',
  'productId',
  'currencyRate',
  'adjustStep',
  'exportCsv',
  'exportExcel',
  'importCount',
  'importChange',
  'importValue',
  'erpSyncConnector',
  'syncConnectors',
  'syncPrioritySuperOffice',
  'syncActor partner',
  'logFilter',
  'logExportFilter',
  'logExportCondition',
  'logExportCsv',
  'logExportExcel',
  'listMappingList',
  'mappingChosen',
  'mappingMappedTo',
  'mappingNotOffered',
  'mappingPart',
  'mappingSuggestion',
  'erpImportCondition',
  'erpImportCount',
  'dryRunFilter',
  'configFileGroup',
  'configFileListItem',
  'configFileOrigin unknown',
];
/** Words that the language shares with English; some are official, the others are ours. */
const sameAsEnglish: Readonly<Record<Language, readonly string[]>> = {
  sv: ['version', 'importOutcome problem', 'logExportText', 'erpImportOperator', 'fitType text'],
  nb: ['importOutcome problem', 'tabSync', 'syncUrlTest', 'erpImportOperator'],
  da: [
    'version',
    'correlationId',
    'importOutcome problem',
    'stop',
    'tabSync',
    'syncInterval',
    'jobStop',
    'jobStopOf',
    'syncUrlTest',
    'logExportStop',
    'erpImportOperator',
    'erpImportStop',
    'dryRunStop',
    'configFileStop',
  ],
  de: [
    'name',
    'version',
    'importOutcome problem',
    'importStepImport',
    'importMatchNameCode',
    'importMatchNameOnly',
    'importMatchCodeOnly',
    'tabSync',
    'logExportText',
    'fitType text',
    'erpImportConnected',
    'erpImportStepImport',
  ],
  nl: [
    'adjustProduct',
    'importMatchCodeOnly',
    'imageDimensions',
    'label',
    'labelIn',
    'labelNamed',
    'labels',
    'syncInterval',
    'syncActor project',
    'crmActor project',
    'fitGrade exact',
    'listMappingUnnamed',
    'erpImportConnected',
    'erpImportQuoted',
    'erpImportStepImport',
    'dryRunCounts',
  ],
};

const quoted: Readonly<Record<Language, (text: string) => string>> = {
  sv: (text) => `”${text}”`,
  nb: (text) => `«${text}»`,
  da: (text) => `»${text}«`,
  de: (text) => `„${text}“`,
  nl: (text) => `“${text}”`,
};

function say(terms: Terms, { key, choice, marks }: Saying, args: readonly unknown[] = marks): string {
  const term: unknown = terms[key];
  return String(
    typeof term === 'function' ? (term as (...given: readonly unknown[]) => unknown)(...choice, ...args) : term,
  );
}

/** Every text of a language, by the name of its saying. */
function texts(terms: Terms): ReadonlyMap<string, string> {
  return new Map(sayings.map((saying) => [saying.name, say(terms, saying)]));
}

/** A full stop, an ellipsis, a colon or a question mark: they tell sentences, progress and labels apart. */
const ending = (text: string): string => /[.…:?]$/.exec(text)?.[0] ?? '';

@customElement('test-words')
class TestWords extends LitElement {
  readonly #localize = new Localize(this, connections);

  protected override render(): TemplateResult {
    return html`${this.#localize.term('scope')}: ${this.#localize.term('connectionCount', 2)}`;
  }
}

for (const language of languages) {
  const terms = translations[language];
  // Zero is a word in Norwegian and German.
  const notWords = ['nb', 'de'].includes(language) ? /undefined|NaN|\[object| {2}/ : /undefined|null|NaN|\[object| {2}/;

  describe(`words in ${language}`, () => {
    it('are all there, and none too many', () => {
      const own = Object.keys(terms);
      expect(
        keys.filter((key) => !own.includes(key)),
        'missing',
      ).to.be.empty;
      expect(
        own.filter((key) => !keys.some((known) => known === key)),
        'too many',
      ).to.be.empty;
      const english = texts(en);
      for (const [key, text] of texts(terms)) {
        expect(text.trim(), key).to.equal(text);
        expect(text === '', key).to.equal(english.get(key) === '');
        expect(text, key).not.to.match(notWords);
      }
    });

    it('hold every argument', () => {
      for (const saying of sayings) {
        const { name, marks, shown } = saying;
        for (const mark of shown) expect(say(terms, saying), name).to.include(mark);
        if (marks.length === 0) continue;
        const ownOnes = say(terms, saying).replace(/Qx\d/g, '').match(/1/g) ?? [];
        // Terms that count have words of their own for one, whether it is given as a number or as its text.
        for (const one of [1, '1']) {
          const ones = marks.map(() => one);
          const found = say(terms, saying, ones).match(/1/g) ?? [];
          const unsaid = oneInWords.includes(saying.key) || equalOnce.includes(saying.key) ? 1 : 0;
          expect(found, `${name} of ${typeof one} 1`).to.have.lengthOf(shown.length - unsaid + ownOnes.length);
        }
      }
    });

    it('are not English, except where the language has the same word', () => {
      const english = texts(en);
      const same = [...texts(terms)].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
      expect(same.sort().join(' ')).to.equal([...sameEverywhere, ...sameAsEnglish[language]].sort().join(' '));
    });

    it('are SuperOffice’s own for official labels', () => {
      const column = languages.indexOf(language);
      const inEnglish = texts(en);
      const inLanguage = texts(terms);
      for (const [name, english, ...labels] of officialLabels) {
        expect(inEnglish.get(name), name).to.equal(english);
        expect(labels, name).to.have.lengthOf(languages.length);
        // The guides write straight quotation marks in every language; ours are those of the language.
        const label = labels[column]?.replace(/"([^"]+)"/g, (_, text: string) => quoted[language](text));
        if (label !== '–') expect(inLanguage.get(name), name).to.equal(label);
      }
    });

    it('have a heading and a sentence for every kind of error and for every reason to refuse a file', () => {
      const said = [...texts(terms)].filter(([name]) => /^(errorKind|importFileProblem|configFileProblem) /.test(name));
      expect(said).not.to.be.empty;
      for (const [name, text] of said) expect(text, name).to.match(/^[^\n]+[^\n.]\n[^\n]+\.$/);
    });

    it('end as the English ones do', () => {
      const english = texts(en);
      for (const [key, text] of texts(terms)) expect(ending(text), key).to.equal(ending(english.get(key) ?? ''));
    });

    it('have the quotation marks of the language', () => {
      for (const saying of sayings) {
        const english = say(en, saying);
        for (const mark of saying.marks) {
          if (!english.includes(`“${mark}”`)) continue;
          expect(say(terms, saying), saying.name).to.include(quoted[language](mark));
        }
      }
      const others = /["“”„«»]/g;
      const [open = '', close = ''] = quoted[language](' ').split(' ');
      for (const [key, text] of texts(terms)) {
        const used = text.match(others) ?? [];
        used.forEach((mark, at) => expect(mark, `${key}: ${text}`).to.equal(at % 2 === 0 ? open : close));
      }
    });

    it('name a control as the control is named', () => {
      const english = texts(en);
      const own = texts(terms);
      for (const [name, text] of english) {
        for (const [, label = ''] of text.matchAll(/“([A-Z][^”]+)”/g)) {
          const names = [...english].filter(([, other]) => other === label).map(([other]) => own.get(other) ?? '');
          if (names.length === 0) continue;
          const found = names.some((word) => own.get(name)?.includes(quoted[language](word)));
          expect(found, `${name} in ${language}: ${own.get(name) ?? ''}`).to.equal(true);
        }
      }
    });

    it('follow the number', () => {
      for (const [said, text] of plurals[language]) expect(said(terms)).to.equal(text);
    });

    it('reach an element in that language', async () => {
      define(TestWords);
      const element = await mount(html`<test-words lang=${language}></test-words>`);
      const expected = `${terms.scope}: ${terms.connectionCount(2)}`;
      await until(() => element.shadowRoot?.textContent === expected);
    });
  });
}

describe('the language of a page', () => {
  const heard: readonly (readonly [tag: string, text: string])[] = [
    ['no', 'Synlighet: 2 koblinger'],
    ['nn-NO', 'Synlighet: 2 koblinger'],
    ['nb_NO', 'Synlighet: 2 koblinger'],
    ['de-AT', 'Umfang: 2 Verbindungen'],
    ['NL-be', 'Bereik: 2 verbindingen'],
  ];
  for (const [tag, text] of heard) {
    it(`may be written ${tag}`, async () => {
      define(TestWords);
      const element = await mount(html`<test-words lang=${tag}></test-words>`);
      await until(() => element.shadowRoot?.textContent === text);
    });
  }

  it('changes the words when it changes, and English stands in for a language that we do not have', async () => {
    define(TestWords);
    const element = await mount(html`<test-words lang="sv"></test-words>`);
    await until(() => element.shadowRoot?.textContent === 'Synlighet: 2 kopplingar');
    element.lang = 'da';
    await until(() => element.shadowRoot?.textContent === 'Synlighed: 2 links');
    element.lang = 'fi';
    await until(() => element.shadowRoot?.textContent === 'Scope: 2 connections');
  });
});
