import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { BackendError } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import type { People } from '../../src/core/people.js';
import { QuotesyncScopeDialog } from '../../src/ui/quotesync-scope-dialog.js';
import { LONG, MARKUP, RTL } from '../../test/ui/texts.js';

define(QuotesyncScopeDialog);

function peopleNamed(groups: readonly string[], associates: readonly string[]): People {
  return {
    userGroups: groups.map((name, at) => ({ id: at + 1, name })),
    associates: associates.map((name, at) => ({ id: at + 1, name })),
  };
}

const people = peopleNamed(['Administration', 'Sales', 'Service'], ['Anna Berg', 'Björn Ek', 'Carla Jensen']);

const meta: Meta<QuotesyncScopeDialog> = {
  title: 'UI/Scope dialog',
  component: 'quotesync-scope-dialog',
  args: { people: { status: 'ready', data: people }, userGroupIds: [2], associateIds: [1, 3] },
  render: ({ people: state, userGroupIds, associateIds }) => html`
    <quotesync-scope-dialog
      .people=${state}
      .userGroupIds=${userGroupIds}
      .associateIds=${associateIds}
    ></quotesync-scope-dialog>
  `,
};
export default meta;

type Story = StoryObj<QuotesyncScopeDialog>;

export const Ready: Story = {};
export const Empty: Story = { args: { people: { status: 'ready', data: peopleNamed([], []) }, userGroupIds: [] } };
export const Loading: Story = { args: { people: { status: 'loading' } } };
export const Failed: Story = { args: { people: { status: 'failed', error: new BackendError('network', 'offline') } } };

export const DifficultTexts: Story = {
  args: { people: { status: 'ready', data: peopleNamed([LONG, RTL, MARKUP], [LONG]) } },
};
