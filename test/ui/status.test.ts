import { expect } from 'chai';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncStatus } from '../../src/ui/quotesync-status.js';
import { axeEverywhere, mount, settled, visibleText } from '../helpers.js';
import { TEXTS } from './texts.js';

define(QuotesyncStatus);

async function mountStatus(options: Partial<QuotesyncStatus>): Promise<QuotesyncStatus> {
  const element = await mount<QuotesyncStatus>(html`<quotesync-status></quotesync-status>`);
  Object.assign(element, options);
  await settled();
  return element;
}

describe('quotesync-status', () => {
  for (const tone of ['neutral', 'success', 'warning', 'danger'] as const) {
    it(`is a word that can be read in both themes (${tone})`, async () => {
      const element = await mountStatus({ tone, text: 'In use', sign: 'check-circle' });
      expect(visibleText(element)).to.equal('In use');
      expect(element.shadowRoot!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });
  }

  it('needs no sign', async () => {
    const element = await mountStatus({ text: 'Not known yet' });
    expect(element.shadowRoot!.querySelector('svg')).to.equal(null);
  });

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`shows ${what} as text, on one line`, async () => {
      const element = await mountStatus({ text, sign: 'check-circle', tone: 'danger' });
      element.parentElement!.style.inlineSize = '200px';
      await settled();
      expect(visibleText(element)).to.equal(text.replace(/\s+/g, ' ').trim());
      expect(element.getBoundingClientRect().width).to.be.at.most(200);
      expect(element.offsetHeight).to.be.below(30);
      expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
      expect('__xss' in globalThis).to.be.false;
    });
  }
});
