import { expect } from 'chai';
import { html } from 'lit';
import { BackendError, type BackendErrorKind } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncStatePanel } from '../../src/ui/quotesync-state-panel.js';
import { axeEverywhere, getByRole, mount, queryAllByRole, recorded, settled, visibleText } from '../helpers.js';

define(QuotesyncStatePanel);

const KINDS: readonly BackendErrorKind[] = [
  'network',
  'timeout',
  'unauthenticated',
  'forbidden',
  'not-found',
  'conflict',
  'validation',
  'rate-limited',
  'server',
  'protocol',
  'unsupported',
];

function failed(error: BackendError, compact = false): Promise<QuotesyncStatePanel> {
  return mount(
    html`<quotesync-state-panel state="failed" .error=${error} ?compact=${compact}></quotesync-state-panel>`,
  );
}

describe('<quotesync-state-panel>', () => {
  it('takes its room at once while it loads, and says so to those who do not see it', async () => {
    const panel = await mount(html`<quotesync-state-panel state="loading" rows="8"></quotesync-state-panel>`);
    expect(visibleText(getByRole(panel, 'status'))).to.match(/^Loading/);
    expect(panel.offsetHeight).to.be.at.least(8 * 40);
    expect(await axeEverywhere(panel)).to.deep.equal([]);
  });

  it('shows nothing of the skeleton for a fast answer', async () => {
    const panel = await mount(html`<quotesync-state-panel state="loading"></quotesync-state-panel>`);
    const [appearing] = panel.shadowRoot?.getAnimations() ?? [];
    expect(appearing?.effect?.getComputedTiming().delay).to.equal(200);
  });

  it('says that there is nothing, with what to do about it', async () => {
    const panel = await mount(html`
      <quotesync-state-panel state="empty" heading="No connections yet" text="Add the first one.">
        <button slot="actions">Add</button>
      </quotesync-state-panel>
    `);
    expect(visibleText(getByRole(panel, 'status'))).to.contain('No connections yet Add the first one. Add');
    expect(await axeEverywhere(panel)).to.deep.equal([]);
  });

  it('does without a heading', async () => {
    const panel = await mount(html`<quotesync-state-panel state="missing" text="No backend."></quotesync-state-panel>`);
    expect(queryAllByRole(panel, 'heading')).to.deep.equal([]);
    expect(await axeEverywhere(panel)).to.deep.equal([]);
  });

  it('has words of its own for every kind of error', async () => {
    const said = new Set<string>();
    for (const kind of KINDS) {
      const panel = await failed(new BackendError(kind, 'technical'));
      const alert = getByRole(panel, 'alert');
      const heading = visibleText(getByRole(alert, 'heading'));
      const sentence = visibleText(getByRole(alert, 'paragraph'));
      expect(heading, kind).to.match(/^[A-Z][^.]+$/);
      expect(sentence, kind).to.match(/^[A-Z].+\.$/);
      said.add(heading);
    }
    expect(said.size).to.equal(KINDS.length);
  });

  for (const compact of [false, true]) {
    it(`has no accessibility violation when it failed${compact ? ', as a line' : ''}`, async () => {
      const error = new BackendError('server', 'HTTP 500', { correlationId: 'c-1', userMessage: 'Disk full' });
      expect(await axeEverywhere(await failed(error, compact))).to.deep.equal([]);
    });
  }

  it('offers to try again where that may help, and signed out users too', async () => {
    const offered = [];
    for (const kind of KINDS) {
      const panel = await failed(new BackendError(kind, 'technical'));
      if (queryAllByRole(panel, 'button', { name: 'Try again' }).length > 0) offered.push(kind);
    }
    expect(offered).to.deep.equal(['network', 'timeout', 'unauthenticated', 'rate-limited', 'server']);
  });

  it('asks for the retry with an event that stays inside the page part', async () => {
    const panel = await failed(new BackendError('network', 'technical'));
    const asked = recorded(document, 'quotesync-retry-requested');
    getByRole(panel, 'button', { name: 'Try again' }).click();
    expect(asked.map(({ bubbles, composed }) => [bubbles, composed])).to.deep.equal([[true, false]]);
  });

  it('says how long to wait when the service did', async () => {
    const panel = await failed(new BackendError('rate-limited', 'technical', { retryAfter: 12 }));
    expect(visibleText(panel)).to.contain('12 s');
  });

  it('keeps technical text and the reference behind a disclosure', async () => {
    const panel = await failed(new BackendError('protocol', 'Quote/List: row 3', { correlationId: 'c-42' }));
    expect(visibleText(panel)).not.to.contain('row 3');
    getByRole(panel, 'button', { name: 'Technical details' }).click();
    await settled(panel);
    expect(visibleText(panel)).to.contain('Quote/List: row 3').and.to.contain('c-42');
  });

  it('shows texts of the service as text, within its width', async () => {
    const evil = `<img src=x onerror="window.__xss=1">${'x'.repeat(10_000)}`;
    const panel = await failed(new BackendError('server', evil, { userMessage: evil }));
    getByRole(panel, 'button', { name: 'Technical details' }).click();
    await settled(panel);
    expect(visibleText(panel)).to.contain('<img src=x onerror="window.__xss=1">');
    expect(queryAllByRole(panel, 'img')).to.deep.equal([]);
    expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
  });
});
