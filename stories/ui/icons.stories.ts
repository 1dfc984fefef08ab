import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { icon, type IconName } from '../../src/ui/icons.js';

const meta: Meta<{ name: IconName }> = {
  title: 'UI/Icons',
  args: { name: 'plus' },
  render: ({ name }) => html`<p>${icon(name)} ${name}</p>`,
};
export default meta;

export const One: StoryObj<{ name: IconName }> = {};
