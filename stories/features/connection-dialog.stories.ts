import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { StoryMocks, StoryNetwork } from '../../.storybook/network.js';
import { define } from '../../src/core/custom-element.js';
import type { DraftStore } from '../../src/core/draft-store.js';
import { toDraft } from '../../src/features/shared/connection-dialog/connection-draft.js';
import { EMPTY_FORM } from '../../src/features/shared/connection-dialog/connection-form.js';
import { FaultPlan, parseFaults } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { queryAllByRole } from '../../test/accessible.js';
import { dialog, fill, openAdd, openEdit, press, selectRow, shows, test, until } from './play.js';

define(QuotesyncAdmin);

interface Args {
  readonly drafts: DraftStore | null;
}

const NORDIC = 'Nordic ERP Gateway';
const LINKED = 'Key account pricing';

/** A host's own place for drafts, in which one waits. */
const keptDraft: DraftStore = {
  load: async () => {
    const form = { ...EMPTY_FORM, connector: NORDIC, name: 'Key accounts 2027', id: 3 };
    return { value: toDraft(form, ''), savedAt: new Date('2026-11-20T14:32:00') };
  },
  save: async () => {},
  remove: async () => {},
};

/** "Define new / Edit ERP connection". Each story opens it as a user does, on a tenant of its own. */
const meta: Meta<Args> = {
  title: 'Connections/Dialog',
  component: 'quotesync-connection-dialog',
  // Kept nowhere: what is typed in one story must not be offered in the next.
  args: { drafts: null },
  render: ({ drafts }, { loaded }) => html`
    <quotesync-admin .backend=${(loaded as StoryNetwork).backend} .drafts=${drafts}></quotesync-admin>
  `,
  parameters: { docs: { story: { height: '860px' } } },
};
export default meta;

type Story = StoryObj<Args>;

const faults = (text: string): { readonly mocks: StoryMocks } => ({
  mocks: { faults: new FaultPlan(parseFaults(text)) },
});

/** OK says in words what it waits for. */
export const Add: Story = {
  play: async ({ canvasElement }) => {
    await until(() => queryAllByRole(canvasElement, 'rowheader').length > 8);
    await press(canvasElement, 'Add');
    await dialog(canvasElement);
  },
};

/** A stored password is shown as "set" and kept unless it is replaced. */
export const Edit: Story = { play: async ({ canvasElement }) => void (await openEdit(canvasElement, LINKED)) };

/** A copy has no passwords, and says so. */
export const Duplicate: Story = {
  play: async ({ canvasElement }) => {
    await selectRow(canvasElement, LINKED);
    await press(canvasElement, 'Duplicate');
    const opened = await dialog(canvasElement);
    await until(() => queryAllByRole(opened, 'textbox', { name: 'Name', exact: true }).length > 0);
  },
};

/** Checkbox, text, password, integer, double, date, list and label. */
export const AllFieldTypes: Story = {
  play: async ({ canvasElement }) => void (await openAdd(canvasElement, NORDIC)),
};

/** Errors stand at the fields after the first attempt. */
export const Missing: Story = {
  play: async ({ canvasElement }) => {
    const opened = await openAdd(canvasElement, NORDIC);
    await until(() => queryAllByRole(opened, 'textbox', { name: 'Company code' }).length > 0);
    const [ok] = queryAllByRole(opened, 'button', { name: 'OK' });
    ok?.click();
  },
};

export const TestPassed: Story = {
  play: async ({ canvasElement }) => test(await openEdit(canvasElement, LINKED), 'The connection works'),
};

/** The field that the connector's answer names has the focus; technical text is behind a disclosure. */
export const TestFailed: Story = {
  play: async ({ canvasElement }) => {
    const opened = await openEdit(canvasElement, LINKED);
    await fill(opened, 'Timeout (seconds)', '1');
    await test(opened, 'The test failed');
  },
};

/** A test that takes its time can be cancelled. */
export const Testing: Story = {
  parameters: faults('hang@Quote/TestConnection'),
  play: async ({ canvasElement }) => test(await openEdit(canvasElement, LINKED), 'Testing the connection'),
};

/** So can waiting for a save. */
export const Saving: Story = {
  parameters: faults('hang@Quote/SaveConnection'),
  play: async ({ canvasElement }) => {
    const opened = await openEdit(canvasElement, LINKED);
    await test(opened, 'The connection works');
    await press(opened, 'OK');
    await until(() => queryAllByRole(opened, 'button', { name: 'Saving' }).length > 0);
  },
};

/** Saving is two calls: it says which half is missing, and OK finishes it. */
export const HalfSaved: Story = {
  parameters: faults('500@Quote/SaveConnectionConfigFields'),
  play: async ({ canvasElement }) => {
    const opened = await openEdit(canvasElement, LINKED);
    await test(opened, 'The connection works');
    await press(opened, 'OK');
    await until(() => shows(opened, 'Half of it is saved'));
  },
};

/** The session has ended: after signing in again the same OK works. */
export const SignedOut: Story = {
  parameters: faults('401@Quote/SaveConnection'),
  play: async ({ canvasElement }) => {
    const opened = await openEdit(canvasElement, LINKED);
    await test(opened, 'The connection works');
    await press(opened, 'OK');
    await until(() => shows(opened, 'The connection was not saved'));
  },
};

/** Someone else saved meanwhile: nothing is overwritten, and both versions are shown. */
export const Conflict: Story = {
  play: async ({ canvasElement, loaded }) => {
    const { tenant } = loaded as StoryNetwork;
    const opened = await openEdit(canvasElement, LINKED);
    await fill(opened, 'Name', 'Key accounts, North');
    await test(opened, 'The connection works');
    const stored = tenant.quoteConnections.find(3);
    if (stored) await tenant.quoteConnections.save({ ...stored, displayName: 'Key accounts 2027' });
    await press(opened, 'OK');
    await until(() => shows(opened, 'Someone else changed this connection'));
  },
};

/** Someone else deleted it meanwhile. */
export const DeletedElsewhere: Story = {
  play: async ({ canvasElement, loaded }) => {
    const opened = await openEdit(canvasElement, LINKED);
    await test(opened, 'The connection works');
    (loaded as StoryNetwork).tenant.quoteConnections.delete(3);
    await press(opened, 'OK');
    await until(() => shows(opened, 'Someone else deleted this connection'));
  },
};

/** Edits that were not saved are offered; passwords are never among them. */
export const DraftFound: Story = {
  args: { drafts: keptDraft },
  play: async ({ canvasElement }) => {
    const opened = await openEdit(canvasElement, LINKED);
    await until(() => shows(opened, 'Unsaved changes'));
  },
};

export const Leaving: Story = {
  play: async ({ canvasElement }) => {
    const opened = await openEdit(canvasElement, LINKED);
    await fill(opened, 'Name', 'Key accounts 2027');
    await press(opened, 'Cancel');
    await until(() => queryAllByRole(canvasElement, 'dialog').length === 2);
  },
};

/** Markup, script addresses, right-to-left text and 10,000 characters: text, and the layout holds. */
export const HostileText: Story = {
  play: async ({ canvasElement }) => void (await openAdd(canvasElement, 'Untrusted Text Lab')),
};

export const ThreeHundredFields: Story = {
  name: '300 fields',
  play: async ({ canvasElement }) => {
    const opened = await openAdd(canvasElement, 'Global Trade Suite');
    await until(() => queryAllByRole(opened, 'textbox').length > 100);
  },
};

/** A list of the connector that cannot be loaded has its own "Try again". */
export const ListFailed: Story = {
  play: async ({ canvasElement }) => {
    const opened = await openAdd(canvasElement, 'Fabrikam Catalogue');
    (await until(() => queryAllByRole(opened, 'combobox', { name: 'Catalogue' })[0])).focus();
    await until(() => queryAllByRole(opened, 'button', { name: 'Try again' }).length > 0);
  },
};

export const Scope: Story = {
  play: async ({ canvasElement }) => {
    const opened = await openEdit(canvasElement, LINKED);
    (await until(() => queryAllByRole(opened, 'button', { name: 'Sales, Key accounts' })[0])).click();
    await until(() => queryAllByRole(canvasElement, 'option', { name: 'Marketing' }).length > 0);
  },
};
