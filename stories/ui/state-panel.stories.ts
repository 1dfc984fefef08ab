import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BackendError, type BackendErrorKind } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncStatePanel } from '../../src/ui/quotesync-state-panel.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

define(QuotesyncStatePanel);

const meta: Meta<QuotesyncStatePanel> = {
  title: 'UI/State panel',
  component: 'quotesync-state-panel',
  args: { state: 'failed', compact: false, rows: 5 },
  render: ({ state, heading, text, error, compact, rows }) => html`
    <quotesync-state-panel
      .state=${state}
      .heading=${heading}
      .text=${text}
      .error=${error}
      .compact=${compact}
      .rows=${rows}
    ></quotesync-state-panel>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncStatePanel>;

export const Loading: Story = { args: { state: 'loading' } };

export const Empty: Story = {
  args: { state: 'empty', heading: 'No warehouses yet', text: 'The first one is made with "New".' },
  render: ({ state, heading, text }) => html`
    <quotesync-state-panel .state=${state} .heading=${heading} .text=${text}>
      <button slot="actions">New</button>
    </quotesync-state-panel>
  `,
};

export const Missing: Story = {
  args: { state: 'missing', heading: 'Nothing to ask', text: 'The page has not said where the data is.' },
};

const failed = (kind: BackendErrorKind): Story => ({
  args: { error: new BackendError(kind, `What a technician reads about ${kind}`, { correlationId: 'c0ffee-42' }) },
});

export const Network = failed('network');
export const Timeout = failed('timeout');
export const SignedOut = failed('unauthenticated');
export const Forbidden = failed('forbidden');
export const NotFound = failed('not-found');
export const Conflict = failed('conflict');
export const Validation = failed('validation');
export const Server = failed('server');
export const Protocol = failed('protocol');
export const Unsupported = failed('unsupported');

export const RateLimited: Story = {
  args: { error: new BackendError('rate-limited', 'HTTP 429', { retryAfter: 20 }) },
};

/** The service's own sentence. */
export const WithUserMessage: Story = {
  args: { error: new BackendError('validation', 'HTTP 400', { userMessage: 'The warehouse is full.' }) },
};

/** One line above data that is still there. */
export const Compact: Story = { args: { error: new BackendError('network', 'fetch failed'), compact: true } };

const difficult = (text: string): Story => ({
  args: { error: new BackendError('server', text, { userMessage: text, correlationId: text }) },
  play: ({ canvasElement }) => {
    const panel = canvasElement.querySelector('quotesync-state-panel');
    panel?.shadowRoot?.querySelector('details')?.setAttribute('open', '');
  },
});

export const LongTexts = difficult(LONG);
export const RightToLeftTexts = difficult(RTL);
export const MarkupTexts = difficult(MARKUP);
export const CompactLongTexts: Story = { ...difficult(LONG), args: { ...difficult(LONG).args, compact: true } };
