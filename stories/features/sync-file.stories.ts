import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConfigurationFileDialog } from '../../src/features/sync/configuration-file/quotesync-configuration-file-dialog.js';
import { configurationFileText } from '../../src/features/sync/model/configuration-file.js';
import { configurationFileOf } from '../../src/features/sync/model/configuration-file-content.js';
import { readFileTarget } from '../../src/features/sync/model/configuration-file-reading.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../src/mocks/index.js';
import { queryAllByRole } from '../../test/accessible.js';
import { dialog, press, shows, until } from './play.js';

define(QuotesyncConfigurationFileDialog);

interface Args {
  readonly faults: string;
  readonly readonly: boolean;
}

const CONNECTION = { id: 3, name: 'Super Sale' };

/** The configuration of a connection: out as a file, and in by way of a comparison. */
const meta: Meta<Args> = {
  title: 'Sync/Configuration as a file',
  args: { faults: '', readonly: false },
  loaders: [
    ({ args }) => ({
      backend: new MockBackend(createTenant('demo'), { faults: new FaultPlan(parseFaults(args.faults)) }),
    }),
  ],
  render: ({ readonly }, { loaded }) => html`
    <quotesync-configuration-file-dialog
      .backend=${loaded['backend'] as MockBackend}
      .connection=${CONNECTION}
      ?readonly=${readonly}
    ></quotesync-configuration-file-dialog>
  `,
  parameters: { docs: { story: { height: '760px' } } },
};
export default meta;

type Story = StoryObj<Args>;

/** A file that a hand has edited, while somebody else has changed the connection. */
async function editedFile(): Promise<string> {
  const backend = new MockBackend(createTenant('demo'));
  const target = await readFileTarget(backend, CONNECTION.id, { language: 'en' });
  const text = configurationFileText(configurationFileOf(target, { ...CONNECTION, connector: 'Super Sync' }, 'en'));
  const [start = '', base = ''] = text.split('"base"');
  const edited = start
    .replace(/("key": "POSTALAD1".*?)"toErp": false/, '$1"toErp": true')
    .replace(/("key": "POSTALAD2".*?)"showInErpTab": false/, '$1"showInErpTab": true')
    .replace(/("key": "POSTALZIP", "crmField": )"\w+"/, '$1"GALAXY"')
    .replace('"key": "IntField", "value": "42"', '"key": "IntField", "value": "7"');
  return `${edited}"base"${base}`;
}

async function choose(root: Element, text: string): Promise<void> {
  const element = await until(() => root.querySelector('quotesync-configuration-file-dialog'));
  const input = await until(() => element.renderRoot.querySelector<HTMLInputElement>('input[type="file"]'));
  const files = new DataTransfer();
  files.items.add(new File([text], 'Super Sale.json', { type: 'application/json' }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

async function compare(root: Element, loaded: Record<string, unknown>): Promise<HTMLElement> {
  const { sync } = loaded['backend'] as MockBackend;
  const mapping = await sync?.mapping?.actorMapping(CONNECTION.id, 'customer');
  const field = mapping?.fields.find(({ key }) => key === 'POSTALAD2');
  if (!mapping || !field) throw new Error('The connection has no such field.');
  const fields = new Map([[field.key, { ...field, showInSearch: true }]]);
  await sync?.mapping?.saveActorMapping(CONNECTION.id, { type: 'customer', active: mapping.active, fields });
  await choose(root, await editedFile());
  const opened = await dialog(root);
  await until(() => queryAllByRole(opened, 'checkbox', { name: /^Take from the file/ }).length > 0);
  return opened;
}

export const Ready: Story = {};

/** Why a file is of no use, and where in it. */
export const NotReadable: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, (await editedFile()).replace('"toErp": true', '"toErp": "yes"'));
    const opened = await dialog(canvasElement);
    await until(() => shows(opened, 'cannot be understood'));
  },
};

/** Changed in the file, in the connection, and in both. */
export const Compared: Story = {
  play: async ({ canvasElement, loaded }) => {
    await compare(canvasElement, loaded);
  },
};

/** What is stored stays stored; the rest can be tried again. */
export const PartlyStored: Story = {
  args: { faults: '503@sync/mapping.saveDefault' },
  play: async ({ canvasElement, loaded }) => {
    const opened = await compare(canvasElement, loaded);
    const element = canvasElement.querySelector('quotesync-configuration-file-dialog');
    element?.renderRoot.querySelector<HTMLElement>('[data-undecided] input')?.click();
    await press(opened, 'Import the chosen ones');
    await until(() => shows(opened, 'Not everything was stored'));
  },
};

export const NotRead: Story = {
  args: { faults: '503@sync/mapping.defaults' },
  play: async ({ canvasElement }) => {
    await choose(canvasElement, await editedFile());
    const opened = await dialog(canvasElement);
    await until(() => shows(opened, 'The connection could not be read'));
  },
};

export const ReadOnly: Story = {
  args: { readonly: true },
  play: async ({ canvasElement, loaded }) => {
    await compare(canvasElement, loaded);
  },
};
