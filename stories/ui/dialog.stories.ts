import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncDialog } from '../../src/ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../src/ui/quotesync-state-panel.js';
import { BackendError } from '../../src/backend/index.js';
import { LONG, MARKUP, RTL, UNBROKEN } from '../../test/ui/texts.js';

define(QuotesyncDialog, QuotesyncStatePanel);

type Args = Pick<QuotesyncDialog, 'heading' | 'open' | 'size' | 'busy'>;

const meta: Meta<Args> = {
  title: 'UI/Dialog',
  component: 'quotesync-dialog',
  args: { heading: 'Move the warehouse', open: true, size: 'm', busy: false },
  argTypes: { size: { control: 'inline-radio', options: ['s', 'm', 'l'] } },
  render: ({ heading, open, size, busy }) => html`
    <quotesync-dialog .heading=${heading} .open=${open} .size=${size} .busy=${busy}>
      <p>Everything that is on its shelves moves with it.</p>
      <label>To <input autofocus /></label>
      <button slot="footer">Cancel</button>
      <button slot="footer">Move</button>
    </quotesync-dialog>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Small: Story = { args: { size: 's' } };

export const Large: Story = { args: { size: 'l' } };

/** It cannot be left now. */
export const Busy: Story = { args: { busy: true } };

/** The body scrolls, header and footer stay; what went wrong stands above it, what is missing below. */
export const LongBody: Story = {
  render: ({ heading, open, size }) => html`
    <quotesync-dialog .heading=${heading} .open=${open} .size=${size}>
      <quotesync-state-panel
        slot="banner"
        state="failed"
        compact
        .error=${new BackendError('server', 'HTTP 500')}
      ></quotesync-state-panel>
      ${Array.from({ length: 40 }, (_, at) => html`<p>Shelf ${at + 1}</p>`)}
      <p slot="status">Still missing: a place to move to.</p>
      <button slot="footer-start">Test</button>
      <button slot="footer">Cancel</button>
      <button slot="footer">Move</button>
    </quotesync-dialog>
  `,
};

export const LongHeading: Story = { args: { heading: LONG } };

export const UnbrokenHeading: Story = { args: { heading: UNBROKEN } };

export const RightToLeftHeading: Story = { args: { heading: RTL } };

export const MarkupInHeading: Story = { args: { heading: MARKUP } };

/** Escape closes the one on top only. */
export const Nested: Story = {
  render: ({ heading }) => html`
    <quotesync-dialog .heading=${heading} open size="l">
      <p>The dialog below.</p>
      <quotesync-dialog heading="Choose a place" open size="s">
        <p>The dialog on top.</p>
        <button slot="footer">OK</button>
      </quotesync-dialog>
    </quotesync-dialog>
  `,
};

/** Opened by a button, as in a page. */
export const OpenedByButton: Story = {
  args: { open: false },
  render: ({ heading }) => html`
    <button
      @click=${({ target }: Event) => {
        (target as HTMLElement).parentElement!.querySelector('quotesync-dialog')!.open = true;
      }}
    >
      Open
    </button>
    <quotesync-dialog .heading=${heading}><p>Escape or the cross lead back to the button.</p></quotesync-dialog>
  `,
};
