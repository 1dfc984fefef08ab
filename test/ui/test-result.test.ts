import { expect } from 'chai';
import { html } from 'lit';
import type { ConnectorResponse } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncTestResult } from '../../src/ui/quotesync-test-result.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  mount,
  nameOf,
  press,
  queryAllByRole,
  settled,
  visibleText,
} from '../helpers.js';
import { TEXTS } from './texts.js';

define(QuotesyncTestResult);

const GOOD: ConnectorResponse = { ok: true, status: 'ok', explanation: '', technical: '', errorCode: '' };

async function mountResult(response?: Partial<ConnectorResponse>, note = ''): Promise<QuotesyncTestResult> {
  return mount<QuotesyncTestResult>(html`
    <quotesync-test-result
      heading="Test result"
      .response=${response && { ...GOOD, ...response }}
      .note=${note}
    ></quotesync-test-result>
  `);
}

const technicalDetails = (element: Element): HTMLElement[] =>
  queryAllByRole(element, 'button', { name: 'Technical details' });

describe('quotesync-test-result', () => {
  it('is not there before there is an answer', async () => {
    const element = await mountResult();
    expect(visibleText(element)).to.equal('');
    expect(element.offsetHeight).to.equal(0);
  });

  it('says our word, the connector’s, and the note', async () => {
    const element = await mountResult({ explanation: 'All is well.' }, 'Values have changed since');
    expect(visibleText(element)).to.equal('Test result All is well. Values have changed since');
    expect(technicalDetails(element)).to.deep.equal([]);
  });

  it('keeps the technical text behind a disclosure', async () => {
    const element = await mountResult({ ok: false, status: 'error', technical: 'at Foo()', errorCode: 'E7' });
    expect(visibleText(element)).not.to.contain('E7');
    await press('Tab');
    expect(nameOf(focused()!)).to.equal('Technical details');
    await press('Enter');
    expect(visibleText(element)).to.contain('E7 at Foo()');
  });

  it('keeps the lines of a connector', async () => {
    const element = await mountResult({ explanation: 'One\nTwo\nThree' });
    const one = await mountResult({ explanation: 'One' });
    expect(element.offsetHeight - one.offsetHeight).to.be.above(30);
  });

  it('is told apart by more than colour', async () => {
    const signs = new Set<string>();
    for (const response of [{}, { status: 'warning' }, { ok: false, status: 'error' }] as const) {
      const element = await mountResult(response);
      signs.add(element.shadowRoot!.querySelector('path')!.getAttribute('d')!);
    }
    expect(signs.size).to.equal(3);
  });

  it('takes a refusal for bad, whatever its status says', async () => {
    const path = async (response: Partial<ConnectorResponse>): Promise<string | null | undefined> =>
      (await mountResult(response)).shadowRoot!.querySelector('path')?.getAttribute('d');
    expect(await path({ ok: false, status: 'ok' })).to.equal(await path({ ok: false, status: 'error' }));
  });

  for (const [what, response] of Object.entries({
    good: {},
    'good with a word': { status: 'ok-with-info', explanation: 'Found 3 lists' },
    warning: { status: 'warning', explanation: 'Old list', technical: 'x' },
    bad: { ok: false, status: 'error', explanation: 'No file', technical: 'x'.repeat(5000) },
  } satisfies Record<string, Partial<ConnectorResponse>>)) {
    it(`has no accessibility violations (${what})`, async () => {
      const element = await mountResult(response, 'a minute ago');
      technicalDetails(element)[0]?.click();
      await settled();
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });
  }

  for (const [what, text] of Object.entries(TEXTS)) {
    it(`shows ${what} as text, within bounds, and all of it can be reached`, async () => {
      const element = await mountResult(
        { ok: false, explanation: text, technical: text, errorCode: text },
        text.slice(0, 200),
      );
      getByRole(element, 'button', { name: 'Technical details' }).click();
      element.style.inlineSize = '320px';
      await settled();
      expect(visibleText(element)).to.contain(text.replace(/\s+/g, ' ').trim());
      expect(element.scrollWidth).to.be.at.most(320);
      expect(element.offsetHeight).to.be.below(700);
      expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
      expect('__xss' in globalThis).to.be.false;
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });
  }
});
