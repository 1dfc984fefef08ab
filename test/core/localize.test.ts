import { expect } from 'chai';
import { html } from 'lit';
import { Localize, overrideTerms } from '../../src/core/localize.js';
import { fields } from '../../src/locales/en/fields.js';
import type { Part } from '../../src/locales/terms.js';
import { frame, mount, settled, until, visibleText } from '../helpers.js';
import { TestHost } from './test-host.js';

interface Mounted {
  readonly host: TestHost;
  readonly localize: Localize<typeof fields>;
}

/** A host with a `Localize`, put where `place` says. */
async function mountHost(place: (host: TestHost) => unknown = (host) => host): Promise<Mounted> {
  const host = new TestHost();
  const localize = new Localize(host, fields);
  host.content = () => html`${localize.term('close')}`;
  await mount(html`<div>${place(host)}</div>`);
  await settled();
  return { host, localize };
}

describe('Localize', () => {
  it('speaks the language of the page', async () => {
    const { host, localize } = await mountHost();
    expect([localize.language, localize.term('close'), localize.term('notInList', 'x')]).to.deep.equal([
      'en',
      'Close',
      'x (not in the list)',
    ]);
    document.documentElement.lang = 'sv';
    await until(() => visibleText(host) === 'Stäng');
    expect(localize.language).to.equal('sv');
    document.documentElement.lang = 'en';
    await until(() => visibleText(host) === 'Close');
  });

  for (const [language, close] of [
    ['nb', 'Lukk'],
    ['nn', 'Lukk'],
    ['no', 'Lukk'],
    ['nb-NO', 'Lukk'],
    ['NB_no', 'Lukk'],
    ['da', 'Luk'],
    ['de-CH', 'Schließen'],
    ['nl', 'Sluiten'],
    ['en-GB', 'Close'],
  ] as const) {
    it(`has words for ${language}`, async () => {
      document.documentElement.lang = language;
      const { host } = await mountHost();
      await until(() => visibleText(host) === close);
    });
  }

  it('takes the nearest language, through shadow roots and slots', async () => {
    const { localize } = await mountHost((host) => {
      const outer = document.createElement('div');
      outer.lang = 'nb';
      const slot = document.createElement('slot');
      const section = document.createElement('section');
      section.append(slot);
      outer.attachShadow({ mode: 'open' }).append(section);
      outer.append(host);
      return outer;
    });
    expect(localize.language).to.equal('nb');
  });

  it('takes its own language before all others', async () => {
    const { host, localize } = await mountHost((it) => html`<div lang="nb">${it}</div>`);
    host.lang = 'da';
    await until(() => localize.language === 'da');
    host.removeAttribute('lang');
    await until(() => localize.language === 'nb');
  });

  it('stands in with English, but counts as the page does, where it has no words', async () => {
    document.documentElement.lang = 'fr';
    const { localize } = await mountHost();
    expect(localize.term('close')).to.equal('Close');
    expect(localize.language).to.equal('fr');
    expect(localize.number(1.5)).to.equal('1,5');
  });

  for (const tag of ['not a language!', 'x-klingon', 'e', '🦊', 'en-']) {
    it(`takes a language that is none for English: ${tag}`, async () => {
      document.documentElement.lang = tag;
      const { localize } = await mountHost();
      expect(localize.language).to.equal('en');
      expect(localize.number(1.5)).to.equal('1.5');
    });
  }

  it('counts somehow in a language that the browser does not know', async () => {
    document.documentElement.lang = 'qaa-ZZ';
    const { localize } = await mountHost();
    expect(localize.term('close')).to.equal('Close');
    expect(localize.number(1.5)).to.match(/^1[.,]5$/);
    expect(localize.dateTime(new Date(2026, 10, 22))).to.include('2026');
  });

  it('takes the browser’s language where the page names none', async () => {
    document.documentElement.lang = '';
    const { localize } = await mountHost();
    expect(localize.language).to.equal(new Intl.Locale(navigator.language).toString());
  });

  it('writes numbers and dates as the language does', async () => {
    document.documentElement.lang = 'de';
    const { localize } = await mountHost();
    expect(localize.number(1234.5)).to.equal('1.234,5');
    expect(localize.number(0.5, { style: 'percent' })).to.match(/^50\s%$/);
    const day = new Date(2026, 10, 22);
    expect(localize.dateTime(day)).to.equal('22.11.2026');
    expect(localize.dateTime(day, { month: 'long' })).to.equal('November');
  });

  it('knows the direction around it', async () => {
    const { host, localize } = await mountHost();
    expect(localize.direction).to.equal('ltr');
    const { updates } = host;
    document.documentElement.dir = 'RTL';
    await until(() => host.updates > updates);
    expect(localize.direction).to.equal('rtl');
    host.dir = 'ltr';
    expect(localize.direction).to.equal('ltr');
  });

  it('updates its host no more when that has left the page, and looks again when it is back', async () => {
    const { host, localize } = await mountHost();
    const { parentElement } = host;
    host.remove();
    const { updates } = host;
    document.documentElement.lang = 'nb';
    await frame();
    expect(host.updates).to.equal(updates);
    expect(localize.language).to.equal('en');
    parentElement!.append(host);
    await until(() => visibleText(host) === 'Lukk');
  });

  it('says its words before it was ever in the page', () => {
    const localize = new Localize(new TestHost());
    expect(localize.term('cancel')).to.equal('Cancel');
  });
});

/** Words in a language that we do not have, which come when the test says so. */
class WordsToCome {
  asked = 0;
  readonly group: { readonly part: Part; readonly comboNone: string };
  #settle: { readonly resolve: (words: object) => void; readonly reject: (error: Error) => void } | undefined;

  constructor(language: string) {
    const part = { [language]: () => this.#load() };
    this.group = { part, comboNone: 'Nothing found' };
  }

  #load(): Promise<{ readonly default: object }> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve: (words) => resolve({ default: words }), reject };
    });
  }

  async arrive(text: string): Promise<void> {
    this.#settle?.resolve({ comboNone: text });
    await settled();
  }

  async fail(): Promise<void> {
    this.#settle?.reject(new TypeError('Failed to fetch dynamically imported module'));
    await settled();
  }

  async mount(language: string): Promise<{ host: TestHost; localize: Localize<{ comboNone: string }> }> {
    const host = new TestHost();
    host.lang = language;
    const localize = new Localize(host, this.group);
    host.content = () => html`${localize.term('comboNone')}`;
    await mount(html`<div>${host}</div>`);
    await settled();
    return { host, localize };
  }
}

/** Keeps what is to happen after five seconds or more until the test says so. */
class Later {
  readonly #setTimeout = globalThis.setTimeout;
  readonly #waiting: { readonly run: () => void; readonly delay: number }[] = [];

  constructor() {
    const wait = (run: () => void, delay = 0): number =>
      delay < 5000 ? Number(this.#setTimeout.call(globalThis, run, delay)) : this.#waiting.push({ run, delay });
    globalThis.setTimeout = Object.assign(wait, this.#setTimeout);
  }

  /** @returns after how many milliseconds the next would have happened, if there is one */
  run(): number | undefined {
    const next = this.#waiting.shift();
    next?.run();
    return next?.delay;
  }

  end(): void {
    globalThis.setTimeout = this.#setTimeout;
    while (this.run() !== undefined);
  }
}

describe('Localize, while words are on their way', () => {
  let later: Later;
  beforeEach(() => {
    later = new Later();
  });
  afterEach(() => later.end());

  it('asks for the words of an element when it is in the page; English stands in until they arrive', async () => {
    const words = new WordsToCome('fi');
    new Localize(new TestHost(), words.group);
    expect(words.asked).to.equal(0);
    const { host } = await words.mount('fi-FI');
    expect(visibleText(host)).to.equal('Nothing found');
    await words.arrive('Ei löytynyt');
    expect(visibleText(host)).to.equal('Ei löytynyt');
  });

  it('asks once for all elements, and not again when they are there', async () => {
    const words = new WordsToCome('et');
    const first = await words.mount('et');
    const second = await words.mount('et');
    await words.arrive('Midagi ei leitud');
    const third = await words.mount('et');
    expect([first, second, third].map(({ host }) => visibleText(host))).to.deep.equal(
      Array.from({ length: 3 }, () => 'Midagi ei leitud'),
    );
    expect(words.asked).to.equal(1);
  });

  it('leaves English where they do not come, and asks again for the next element', async () => {
    const words = new WordsToCome('lv');
    const first = await words.mount('lv');
    await words.fail();
    expect(visibleText(first.host)).to.equal('Nothing found');
    const second = await words.mount('lv');
    expect(words.asked).to.equal(2);
    await words.arrive('Nekas nav atrasts');
    expect(visibleText(second.host)).to.equal('Nekas nav atrasts');
  });

  it('asks again after a while for the elements that are there, with longer and longer pauses', async () => {
    const words = new WordsToCome('sq');
    const { host } = await words.mount('sq');
    await words.fail();
    const first = later.run();
    expect(words.asked).to.equal(2);
    await words.fail();
    const second = later.run();
    expect(words.asked).to.equal(3);
    expect([first! >= 5000, second]).to.deep.equal([true, 2 * first!]);
    await words.arrive('Asgjë nuk u gjet');
    expect(visibleText(host)).to.equal('Asgjë nuk u gjet');
    expect(later.run()).to.equal(undefined);
  });

  it('has them at once where they were asked for before', async () => {
    const words = new WordsToCome('lt');
    const shell = new TestHost();
    shell.lang = 'lt';
    const localize = new Localize(shell);
    await mount(html`${shell}`);
    localize.prefetch(words.group.part);
    await words.arrive('Nieko nerasta');
    const host = new TestHost();
    host.lang = 'lt';
    const own = new Localize(host, words.group);
    const drawn: string[] = [];
    host.content = () => drawn.push(own.term('comboNone'));
    await mount(html`${host}`);
    expect(drawn).not.to.be.empty;
    expect(new Set(drawn)).to.deep.equal(new Set(['Nieko nerasta']));
    expect(words.asked).to.equal(1);
  });

  it('shows none of a language that the page has left in the meantime, and has them when it is back', async () => {
    const words = new WordsToCome('is');
    const { host } = await words.mount('is');
    host.lang = 'en';
    await words.arrive('Ekkert fannst');
    expect(visibleText(host)).to.equal('Nothing found');
    host.lang = 'is';
    await until(() => visibleText(host) === 'Ekkert fannst');
    expect(words.asked).to.equal(1);
  });

  it('keeps the words that are there when others arrive', async () => {
    const words = new WordsToCome('sv');
    document.documentElement.lang = 'sv';
    const { host } = await mountHost();
    await until(() => visibleText(host) === 'Stäng');
    const late = await words.mount('sv');
    await words.arrive('Inga träffar än');
    expect(visibleText(late.host)).to.equal('Inga träffar än');
    expect(visibleText(host)).to.equal('Stäng');
  });

  it('says when the words have been there, which a later language does not change', async () => {
    const words = new WordsToCome('mt');
    const { host, localize } = await words.mount('mt');
    expect(localize.ready).to.equal(false);
    await words.arrive('Ma nstab xejn');
    expect(localize.ready).to.equal(true);
    host.lang = 'sv';
    await until(() => localize.language === 'sv');
    expect(localize.ready).to.equal(true);
  });

  it('is ready in English at once, and where words fail', async () => {
    const { localize } = await mountHost();
    expect(localize.ready).to.equal(true);
    const words = new WordsToCome('cy');
    const other = await words.mount('cy');
    await words.fail();
    expect(other.localize.ready).to.equal(true);
    expect(visibleText(other.host)).to.equal('Nothing found');
  });

  it('does not wait for ever', async () => {
    const words = new WordsToCome('eu');
    const { host, localize } = await words.mount('eu');
    const { updates } = host;
    await until(() => localize.ready);
    await until(() => host.updates > updates);
    await words.arrive('Ez da ezer aurkitu');
    expect(visibleText(host)).to.equal('Ez da ezer aurkitu');
  });

  it('says that there are other words', async () => {
    const words = new WordsToCome('ga');
    const { localize } = await words.mount('ga');
    const before = localize.words;
    await words.arrive('Faic');
    expect(localize.words).not.to.equal(before);
    const after = localize.words;
    await new WordsToCome('ga').mount('ga');
    expect(localize.words).to.equal(after);
  });
});

describe('words of the host', () => {
  // Words stay for the page; a test takes its own back.
  const used: string[] = [];
  const override: typeof overrideTerms = (language, terms) => {
    used.push(language);
    overrideTerms(language, terms);
  };
  afterEach(() => {
    const none = { close: undefined, notInList: undefined, itemsAdded: undefined, errorKind: undefined };
    for (const language of used.splice(0)) overrideTerms(language, none);
  });

  it('come before ours, in elements that are there and in those that come', async () => {
    const { host } = await mountHost();
    override('en', { close: 'Done' });
    await until(() => visibleText(host) === 'Done');
    const { host: next, localize } = await mountHost();
    expect(visibleText(next)).to.equal('Done');
    expect(localize.term('cancel')).to.equal('Cancel');
    override('en', { close: undefined });
    await until(() => visibleText(host) === 'Close' && visibleText(next) === 'Close');
  });

  it('belong to one language, or to one country of it', async () => {
    override('de', { close: 'Zumachen' });
    override('de_ch', { close: 'Zuetue' });
    const said: Record<string, string> = {};
    for (const language of ['de', 'de-AT', 'de-CH', 'sv', 'en']) {
      document.documentElement.lang = language;
      const { host, localize } = await mountHost();
      await until(() => localize.ready);
      await settled();
      said[language] = visibleText(host);
    }
    expect(said).to.deep.equal({ de: 'Zumachen', 'de-AT': 'Zumachen', 'de-CH': 'Zuetue', sv: 'Stäng', en: 'Close' });
  });

  it('of Norwegian are those of all that calls itself Norwegian', async () => {
    override('no', { close: 'Ferdig' });
    document.documentElement.lang = 'nn-NO';
    const { host } = await mountHost();
    await until(() => visibleText(host) === 'Ferdig');
  });

  it('may be a language that we do not have; English, with the host’s words in it, stands in for the rest', async () => {
    override('en', { notInList: (name) => `${name}?` });
    override('fr', { close: 'Fermer', itemsAdded: (count) => `${count} ajouté${count > 1 ? 's' : ''}` });
    document.documentElement.lang = 'fr-CA';
    const { host, localize } = await mountHost();
    expect(visibleText(host)).to.equal('Fermer');
    expect([localize.term('itemsAdded', 2), localize.term('notInList', 'x'), localize.term('cancel')]).to.deep.equal([
      '2 ajoutés',
      'x?',
      'Cancel',
    ]);
  });

  it('may leave cases to us', async () => {
    override('en', { errorKind: (kind) => (kind === 'network' ? 'Offline\nIs the cable in?' : undefined) });
    const { localize } = await mountHost();
    expect(localize.term('errorKind', 'network')).to.equal('Offline\nIs the cable in?');
    expect(localize.term('errorKind', 'not-found')).to.match(/^Not found\n/);
  });

  it('that make a mistake are told to the page, and ours are said', async () => {
    const { reportError } = globalThis;
    const reported: unknown[] = [];
    globalThis.reportError = (error) => reported.push(error);
    const mistake = new Error('a mistake');
    override('en', {
      notInList: () => {
        throw mistake;
      },
    });
    const { localize } = await mountHost();
    expect(localize.term('notInList', 'x')).to.equal('x (not in the list)');
    expect(reported).to.deep.equal([mistake]);
    globalThis.reportError = reportError;
  });

  it('say that there are other words', async () => {
    const { localize } = await mountHost();
    const before = localize.words;
    override('en', { close: 'Done' });
    expect(localize.words).not.to.equal(before);
  });

  it('cannot be in no language', () => {
    expect(() => overrideTerms('not a language!', {})).to.throw(RangeError);
  });
});
