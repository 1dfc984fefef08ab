import { emulateMedia } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError, type BackendErrorKind } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncStatePanel } from '../../src/ui/quotesync-state-panel.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  mount,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../helpers.js';
import './test-root.js';
import { TEXTS } from './texts.js';

define(QuotesyncStatePanel);

async function mountPanel(options: Partial<QuotesyncStatePanel>): Promise<QuotesyncStatePanel> {
  const element = await mount<QuotesyncStatePanel>(html`<quotesync-state-panel></quotesync-state-panel>`);
  Object.assign(element, options);
  await settled();
  return element;
}

const failed = (error: BackendError, options: Partial<QuotesyncStatePanel> = {}): Promise<QuotesyncStatePanel> =>
  mountPanel({ state: 'failed', error, ...options });

/** What the user reads about each kind, and whether trying again is offered. */
const KINDS: Readonly<Record<BackendErrorKind, readonly [heading: string, text: RegExp, retry: boolean]>> = {
  network: ['No connection', /could not be reached/, true],
  timeout: ['No answer', /too long/, true],
  unauthenticated: ['You are signed out', /Sign in again/, true],
  forbidden: ['Not allowed', /rights or the licence/, false],
  'not-found': ['Not found', /does not exist any more/, false],
  conflict: ['Changed by someone else', /in the meantime/, false],
  validation: ['Not accepted', /did not accept/, false],
  'rate-limited': ['Too many requests', /short break/, true],
  server: ['The service failed', /went wrong on the server/, true],
  protocol: ['Unexpected answer', /could not be understood/, false],
  unsupported: ['Not supported', /cannot do this/, false],
};

describe('quotesync-state-panel', () => {
  describe('of a failure', () => {
    for (const [kind, [heading, text, retry]] of Object.entries(KINDS)) {
      it(`says what ${kind} means, and ${retry ? 'offers' : 'does not offer'} to try again`, async () => {
        const element = await failed(new BackendError(kind as BackendErrorKind, 'for technicians'));
        const alert = getByRole(element, 'alert');
        expect(nameOf(getByRole(alert, 'heading'))).to.equal(heading);
        expect(visibleText(alert)).to.match(text);
        expect(visibleText(alert)).not.to.contain('for technicians');
        expect(queryAllByRole(alert, 'button', { name: 'Try again' })).to.have.lengthOf(retry ? 1 : 0);
      });
    }

    it('lets the error decide whether it can be tried again', async () => {
      const element = await failed(new BackendError('forbidden', '', { retryable: true }));
      getByRole(element, 'button', { name: 'Try again' });
      element.error = new BackendError('server', '', { retryable: false });
      await settled();
      expect(queryAllByRole(element, 'button', { name: 'Try again' })).to.deep.equal([]);
    });

    it('says how long to wait', async () => {
      const element = await failed(new BackendError('rate-limited', '', { retryAfter: 20 }));
      expect(visibleText(element)).to.contain('Try again in 20 s.');
    });

    it('puts the service’s own sentence, or the page’s words, in place of ours', async () => {
      const element = await failed(new BackendError('validation', '', { userMessage: 'The shelf is full.' }));
      expect(visibleText(element)).to.contain('The shelf is full.');
      expect(visibleText(element)).not.to.match(KINDS.validation[1]);
      element.heading = 'Not saved';
      element.text = 'Choose another shelf.';
      await settled();
      expect(nameOf(getByRole(element, 'heading'))).to.equal('Not saved');
      expect(visibleText(element)).to.contain('Choose another shelf.');
    });

    it('has what a technician needs behind a disclosure, for the keyboard too', async () => {
      const element = await failed(new BackendError('forbidden', 'HTTP 403 at /Quote', { correlationId: 'c0ffee' }));
      expect(visibleText(element)).not.to.contain('c0ffee');
      await press('Tab');
      expect(nameOf(focused()!)).to.equal('Technical details');
      await press('Enter');
      expect(visibleText(element)).to.contain('HTTP 403 at /Quote');
      expect(visibleText(element)).to.contain('Reference: c0ffee');
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    it('asks for another try, and only its own surroundings hear of it', async () => {
      const root = await mount(html`
        <test-root .content=${html`<section><quotesync-state-panel state="failed"></quotesync-state-panel></section>`}>
        </test-root>
      `);
      const inside = recorded(root.shadowRoot!.querySelector('section')!, 'quotesync-retry-requested');
      const outside = recorded(root, 'quotesync-retry-requested');
      await press('Tab', 'Enter');
      expect([inside.length, outside.length]).to.deep.equal([1, 0]);
    });

    it('is one line above the data that is still there', async () => {
      const element = await failed(new BackendError('network', ''), { compact: true });
      expect(element.offsetHeight).to.be.below(90);
      expect(nameOf(getByRole(getByRole(element, 'alert'), 'heading'))).to.equal('No connection');
      getByRole(element, 'button', { name: 'Try again' });
      element.style.inlineSize = '300px';
      await settled();
      expect(element.scrollWidth).to.be.at.most(300);
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    it('speaks the language around it', async () => {
      document.documentElement.lang = 'de';
      const element = await failed(new BackendError('network', ''));
      await until(() => !visibleText(element).includes('No connection'));
      getByRole(element, 'button', { name: 'Erneut versuchen' });
    });

    it('manages without an error', async () => {
      const element = await mountPanel({ state: 'failed', heading: 'It did not work' });
      expect(visibleText(element)).to.equal('It did not work Try again');
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    for (const [what, text] of Object.entries(TEXTS)) {
      it(`shows ${what} as text, within bounds`, async () => {
        const element = await failed(new BackendError('server', text, { userMessage: text, correlationId: text }), {
          heading: text,
        });
        getByRole(element, 'button', { name: 'Technical details' }).click();
        element.style.inlineSize = '320px';
        await settled();
        expect(visibleText(element)).to.contain(text.replace(/\s+/g, ' ').trim());
        expect(element.scrollWidth).to.be.at.most(320);
        expect(element.offsetHeight).to.be.below(800);
        expect(element.shadowRoot!.querySelector('img, b')).to.equal(null);
        expect('__xss' in globalThis).to.be.false;
        expect(await axeEverywhere(element)).to.deep.equal([]);
      });
    }
  });

  describe('of loading', () => {
    afterEach(() => emulateMedia({ reducedMotion: 'no-preference' }));

    it('says so, and takes the room of what is expected at once', async () => {
      const element = await mountPanel({ state: 'loading', rows: 7 });
      expect(visibleText(getByRole(element, 'status'))).to.equal('Loading …');
      expect(element.offsetHeight).to.equal(7 * 40);
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });

    it('shows nothing for a moment, so that quick answers do not flash', async () => {
      const element = await mountPanel({ state: 'loading' });
      const skeleton = element.shadowRoot!.querySelector('.skeleton')!;
      expect(getComputedStyle(skeleton).animationDelay).to.equal('0.2s');
      await until(() => getComputedStyle(skeleton).opacity === '1');
    });

    it('becomes a failure that is announced', async () => {
      const element = await mountPanel({ state: 'loading' });
      element.state = 'failed';
      element.error = new BackendError('network', '');
      await settled();
      expect(visibleText(getByRole(element, 'alert'))).to.contain('No connection');
      expect(queryAllByRole(element, 'status')).to.deep.equal([]);
    });
  });

  for (const state of ['empty', 'missing'] as const) {
    it(`says what is ${state}, with what can be done about it`, async () => {
      const element = await mount<QuotesyncStatePanel>(html`
        <quotesync-state-panel .state=${state} heading="No ships" text="Make the first one.">
          <button slot="actions">New ship</button>
        </quotesync-state-panel>
      `);
      const status = getByRole(element, 'status');
      expect(nameOf(getByRole(status, 'heading'))).to.equal('No ships');
      expect(visibleText(status)).to.equal('No ships Make the first one. New ship');
      expect(await axeEverywhere(element)).to.deep.equal([]);
      element.heading = element.text = undefined;
      await settled();
      expect(queryAllByRole(element, 'heading')).to.deep.equal([]);
      expect(await axeEverywhere(element)).to.deep.equal([]);
    });
  }
});
