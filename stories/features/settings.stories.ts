import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import type { StoryMocks, StoryNetwork } from '../../.storybook/network.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncSettings } from '../../src/features/settings/quotesync-settings.js';
import { FaultPlan, parseFaults } from '../../src/mocks/index.js';
import { getByRole } from '../../test/accessible.js';
import { fill, press, shows, until } from './play.js';

define(QuotesyncSettings);

type Args = Pick<QuotesyncSettings, 'readonly' | 'saleTypesUrl'>;

/** Quote settings, product fields and the way to the sale types. */
const meta: Meta<Args> = {
  title: 'Settings/Tab',
  component: 'quotesync-settings',
  args: { readonly: false, saleTypesUrl: '' },
  render: ({ readonly, saleTypesUrl }, { loaded, parameters }) => {
    const text: unknown = parameters['followUpText'];
    if (typeof text === 'string') store(loaded as StoryNetwork, text);
    return html`
      <quotesync-settings
        .backend=${(loaded as StoryNetwork).backend}
        sale-types-url=${saleTypesUrl}
        ?readonly=${readonly}
      ></quotesync-settings>
    `;
  },
  parameters: { docs: { story: { height: '820px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const faults = (text: string): { readonly mocks: StoryMocks } => ({
  mocks: { faults: new FaultPlan(parseFaults(text)) },
});

/** What is stored as the text for follow-up. */
const withText = (text: string): { readonly followUpText: string } => ({ followUpText: text });

const FOLLOW_UP = 'Default text for follow-up';

/** Another text is stored, as another administrator would do it. */
function store({ tenant }: StoryNetwork, rawValue: string): void {
  tenant.preferences.save({ section: 'Quote', key: 'FollowupText', level: 'SystemWide', rawValue }, true);
}

async function toggleDiscount(root: HTMLElement): Promise<void> {
  (await until(() => getByRole(root, 'checkbox', { name: 'Use discount on total value' }))).click();
}

async function edit(root: HTMLElement): Promise<void> {
  await toggleDiscount(root);
  await fill(root, FOLLOW_UP, 'Did you have a look at our quote?');
}

export const Ready: Story = {};

/** What saving would change is said before. */
export const Edited: Story = { play: ({ canvasElement }) => edit(canvasElement) };

export const Saved: Story = {
  play: async ({ canvasElement }) => {
    await edit(canvasElement);
    await press(canvasElement, 'Save');
    await until(() => shows(canvasElement, 'Saved at'));
  },
};

/** A text in several languages: the others are named and stay. */
export const Languages: Story = { parameters: withText('US:"Call them after a week.";NO:"Ring etter en uke."') };

/** A text that SuperOffice translates is shown as it is read, and stays as it is stored until it is edited. */
export const Resource: Story = { parameters: withText('Hello! [SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]') };

/** A tenant that has not begun yet. */
export const Empty: Story = { parameters: { mocks: { tenant: 'empty' } satisfies StoryMocks } };

/** A skeleton after 200 ms. */
export const Loading: Story = { parameters: faults('hang@*') };

export const Failed: Story = { parameters: faults('500@*') };

/** One card can fail, the other one works. */
export const FieldsFailed: Story = { parameters: faults('500@Quote/*') };

/** Rights or a licence are missing. */
export const Refused: Story = { parameters: faults('403@*') };

/** Nothing that was entered is lost. */
export const SaveFailed: Story = {
  parameters: faults('401@Preference/SavePreferenceEntity'),
  play: async ({ canvasElement }) => {
    await edit(canvasElement);
    await press(canvasElement, 'Save');
    await until(() => shows(canvasElement, 'The settings were not saved'));
  },
};

/** The first setting is saved, the second is not. */
export const PartlySaved: Story = {
  parameters: faults('500@Preference/SavePreferenceEntity+1*1'),
  play: async ({ canvasElement }) => {
    await edit(canvasElement);
    await press(canvasElement, 'Save');
    await until(() => shows(canvasElement, 'Only a part is saved'));
  },
};

/** Mine or theirs, setting by setting. */
export const Conflict: Story = {
  play: async ({ canvasElement, loaded }) => {
    await edit(canvasElement);
    store(loaded as StoryNetwork, 'Call them after a week.');
    await press(canvasElement, 'Save');
    await until(() => shows(canvasElement, 'Someone else changed these settings'));
  },
};

/** The host has neither opened the sale types nor given an address. */
export const SaleTypesExplained: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Open sale types');
    await until(() => shows(canvasElement, 'Sale - Type, Stages, Quote'));
  },
};

export const SaleTypesLink: Story = { args: { saleTypesUrl: '/lists/sale' } };

/** Everything can be looked at, nothing changed. */
export const Readonly: Story = { args: { readonly: true } };

export const RTL: Story = { globals: { dir: 'rtl' }, play: ({ canvasElement }) => edit(canvasElement) };

export const Dark: Story = { globals: { theme: 'dark' }, play: ({ canvasElement }) => edit(canvasElement) };

const narrow: Decorator = (story) => {
  const place = document.createElement('div');
  place.style.inlineSize = '360px';
  render(story(), place);
  return place;
};

export const Narrow: Story = { decorators: [narrow], play: ({ canvasElement }) => edit(canvasElement) };
