import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend, FieldsChanges, SettingsBackend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConfigureProductDialog } from '../../src/features/settings/quotesync-configure-product-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type Tenant } from '../../src/mocks/index.js';
import { queryAllByRole } from '../../test/accessible.js';
import { fill, press, shows, until } from './play.js';

define(QuotesyncConfigureProductDialog);

interface Args {
  readonly readonly: boolean;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly field: string | undefined;
}

interface Loaded {
  readonly backend: Backend;
  readonly tenant: Tenant;
}

interface Situation {
  readonly faults?: string;
  readonly seed?: 'demo' | 'large';
  /** What is different before the dialog is opened. */
  readonly prepare?: (tenant: Tenant) => void;
  readonly settings?: Partial<SettingsBackend>;
}

/**
 * "Configure product", on a tenant of its own. `parameters: { situation: { faults: '500@settings/fields' } }` makes
 * calls fail.
 */
const meta: Meta<Args> = {
  title: 'Settings/Configure product',
  component: 'quotesync-configure-product-dialog',
  args: { readonly: false, lang: 'en', dir: 'ltr', field: undefined },
  loaders: [
    ({ parameters }): Promise<Loaded> => {
      const { situation = {} } = parameters as { readonly situation?: Situation };
      const tenant = createTenant(situation.seed);
      situation.prepare?.(tenant);
      const mock = new MockBackend(tenant, { faults: new FaultPlan(parseFaults(situation.faults ?? '')) });
      const { connections, directory, settings } = mock;
      const changed =
        settings &&
        new Proxy(settings, {
          get: (target, key) => {
            const value: unknown = Reflect.get(situation.settings ?? {}, key) ?? Reflect.get(target, key);
            return typeof value === 'function' ? (value.bind(target) as unknown) : value;
          },
        });
      const backend: Backend = {
        connections,
        directory,
        ...(changed ? { settings: changed } : {}),
        capabilities: (options) => mock.capabilities(options),
      };
      return Promise.resolve({ backend, tenant });
    },
  ],
  render: ({ readonly, lang, dir, field }, { loaded }) => html`
    <quotesync-configure-product-dialog
      lang=${lang}
      dir=${dir}
      .backend=${(loaded as Loaded).backend}
      .field=${field}
      ?readonly=${readonly}
    ></quotesync-configure-product-dialog>
  `,
  parameters: { docs: { story: { height: '860px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const situation = (parameters: Situation): { readonly situation: Situation } => ({ situation: parameters });

const ready = (root: HTMLElement): Promise<HTMLElement> =>
  until(() => queryAllByRole(root, 'textbox', { name: 'Label: Code', exact: true })[0]);

async function choose(root: HTMLElement, name: string): Promise<void> {
  (await until(() => queryAllByRole(root, 'radio', { name, exact: true })[0])).click();
}

/** What another administrator stores meanwhile. */
async function changedElsewhere({ tenant }: Loaded, changes: Partial<FieldsChanges>): Promise<void> {
  const { settings } = new MockBackend(tenant);
  const expected = await settings?.fields();
  if (settings && expected) await settings.saveFields({ flags: [], texts: [], ...changes }, { expected });
}

/** The preview follows what is not saved yet. */
export const Ready: Story = {};

/** Opened from the name of a field on the tab. */
export const AtAField: Story = { args: { field: 'QuoteLine.VAT' } };

/** What a language lacks is marked, counted, and one button away. */
export const AllLanguages: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await choose(canvasElement, 'All languages side by side');
    await fill(canvasElement, 'Label: Name, English (United States)', 'Article');
  },
};

export const Loading: Story = { parameters: situation({ faults: 'hang@settings/fields' }) };

export const Failed: Story = { parameters: situation({ faults: '500@settings/fields' }) };

export const Empty: Story = {
  parameters: situation({
    settings: { fields: () => Promise.resolve({ fields: [], cultures: ['en-US'], texts: 'active' }) },
  }),
};

/** 200 fields in eight languages. */
export const Large: Story = { parameters: situation({ seed: 'large' }) };

/** Locks, in words: why something cannot be changed stands at each box. */
export const Readonly: Story = { args: { readonly: true } };

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    const search = queryAllByRole(canvasElement, 'searchbox')[0];
    if (!(search instanceof HTMLInputElement)) return;
    search.value = 'zebra';
    search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
};

/** Every change can be taken back by itself. */
export const Changes: Story = {
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await fill(canvasElement, 'Label: Code', 'Article number');
    await press(canvasElement, 'Activate all');
    await press(canvasElement, 'Move Name up').catch(() => undefined);
  },
};

/** Someone else saved meanwhile: mine or theirs, part by part. */
export const Conflict: Story = {
  play: async ({ canvasElement, loaded }) => {
    await ready(canvasElement);
    await changedElsewhere(loaded as Loaded, {
      flags: [{ id: 'QuoteLine.Url', flag: 'shown', value: false }],
      texts: [{ id: 'QuoteLine.Code', text: 'label', culture: 'en-US', value: 'Item no.' }],
    });
    await fill(canvasElement, 'Label: Code', 'Article number');
    await press(canvasElement, 'OK');
    await until(() => shows(canvasElement, 'Someone else changed this configuration'));
  },
};

/** Order and boxes are stored, of the texts only one: OK saves the rest. */
export const PartlySaved: Story = {
  parameters: situation({ faults: '500@settings/saveText+1*1' }),
  play: async ({ canvasElement }) => {
    await ready(canvasElement);
    await fill(canvasElement, 'Label: Code', 'Article number');
    await fill(canvasElement, 'Label: Name', 'Article');
    await fill(canvasElement, 'Label: Description', 'Text');
    await press(canvasElement, 'OK');
    await until(() => shows(canvasElement, 'Only a part was saved'));
  },
};

export const TextsOff: Story = {
  parameters: situation({ prepare: ({ resources }) => resources.activate('', '', false) }),
};

export const TextsUnavailable: Story = { parameters: situation({ prepare: ({ rights }) => rights.deny('texts') }) };

/** Norwegian words, and Norwegian texts first. */
export const Norwegian: Story = { args: { lang: 'nb' } };

export const RightToLeft: Story = { name: 'RTL', args: { dir: 'rtl' } };

/** One thing below the other; the preview is below the rows, when it is wanted. */
export const Narrow: Story = { globals: { viewport: { value: 'mobile1', isRotated: false } } };
