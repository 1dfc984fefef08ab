import { expect } from 'chai';
import { html } from 'lit';
import { Localize } from '../../src/core/localize.js';
import { fields } from '../../src/locales/en/fields.js';
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

  it('takes a language that is none for English', async () => {
    document.documentElement.lang = 'not a language!';
    const { localize } = await mountHost();
    expect(localize.language).to.equal('en');
    expect(localize.number(1.5)).to.equal('1.5');
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
