import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { ConnectorResponse } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncTestResult } from '../../src/ui/quotesync-test-result.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

define(QuotesyncTestResult);

const answer: ConnectorResponse = { ok: true, status: 'ok', explanation: '', technical: '', errorCode: '' };

const meta: Meta<QuotesyncTestResult> = {
  title: 'UI/Test result',
  component: 'quotesync-test-result',
  args: { heading: 'The connection works', response: answer, note: '' },
  render: ({ heading, response, note }) => html`
    <quotesync-test-result .heading=${heading} .response=${response} .note=${note}></quotesync-test-result>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncTestResult>;

export const Good: Story = {};

export const GoodWithInfo: Story = {
  args: { response: { ...answer, status: 'ok-with-info', explanation: '1,204 products were found.' } },
};

export const Warning: Story = {
  args: { response: { ...answer, status: 'warning', explanation: 'The price list is a year old.' } },
};

const refusal: ConnectorResponse = {
  ok: false,
  status: 'error',
  explanation: 'The file was not found.',
  technical: 'System.IO.FileNotFoundException: prices.xlsx\n   at Connector.Open()',
  errorCode: 'E-404',
};

export const Failed: Story = { args: { heading: 'The test failed', response: refusal } };

export const Outdated: Story = { args: { note: 'Something was changed since.' } };

const difficult = (text: string): Story => ({
  args: { heading: 'The test failed', response: { ...refusal, explanation: text, technical: text, errorCode: text } },
  play: ({ canvasElement }) => {
    canvasElement
      .querySelector('quotesync-test-result')
      ?.shadowRoot?.querySelector('details')
      ?.setAttribute('open', '');
  },
});

export const LongTexts = difficult(LONG);
export const RightToLeftTexts = difficult(RTL);
export const MarkupTexts = difficult(MARKUP);
