import { setViewport } from '@web/test-runner-commands';
import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError, type SyncConnectorInput } from '../../../src/backend/index.js';
import { draftContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import type { ConnectorTarget } from '../../../src/features/sync/connector-editor.js';
import { QuotesyncSyncConnectorDialog } from '../../../src/features/sync/quotesync-sync-connector-dialog.js';
import {
  axeEverywhere,
  axeViolations,
  deferred,
  descriptionOf,
  focused,
  nameOf,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  type,
  until,
  visibleText,
} from '../../helpers.js';
import { TestDrafts } from '../test-stores.js';
import { LONG, MARKUP } from '../../ui/texts.js';
import { Driver, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncSyncConnectorDialog);

const NAME = 'Sync Connector name';
const URL_FIELD = 'Sync Connector URL';
const ANSWERS = 'https://erp.example.com/ErpConnectorWS.svc';
const SUPER_SYNC = 1;

type Dialog = Driver<QuotesyncSyncConnectorDialog>;

async function open(
  target: ConnectorTarget,
  options: ServiceOptions & { readonly readonly?: boolean; readonly service?: Service } = {},
): Promise<Dialog> {
  const service = options.service ?? simulated(options);
  return Driver.open<QuotesyncSyncConnectorDialog>(
    service,
    (values) => html`
      <quotesync-sync-connector-dialog
        .backend=${service.backend}
        .target=${target}
        .capabilities=${values['capabilities']}
        ?readonly=${options.readonly ?? false}
      ></quotesync-sync-connector-dialog>
    `,
  );
}

const add = (options: Parameters<typeof open>[1] = {}): Promise<Dialog> => open({ kind: 'add' }, options);
const edit = (options: Parameters<typeof open>[1] = {}, id = SUPER_SYNC): Promise<Dialog> =>
  open({ kind: 'edit', id }, options);

describe('The dialog of a sync connector', () => {
  it('adds one, trimmed, and tells what is stored', async () => {
    const dialog = await add();
    const stored = recorded(dialog.element, 'quotesync-sync-connector-stored');
    expect(nameOf(dialog.dialog)).to.equal('Add a sync connector');
    expect(nameOf(focused()!)).to.equal(NAME);
    await dialog.enter(NAME, '  Northwind ');
    await dialog.enter(URL_FIELD, ` ${ANSWERS} `);
    await dialog.press('OK');
    await dialog.gone();
    expect(dialog.service.tenant.sync.connectors.all().at(-1)).to.include({ name: 'Northwind', url: ANSWERS });
    expect(stored.map(({ created, connector }) => [created, connector.name])).to.deep.equal([[true, 'Northwind']]);
  });

  it('shows and saves an existing one', async () => {
    const dialog = await edit();
    const stored = recorded(dialog.element, 'quotesync-sync-connector-stored');
    expect(nameOf(dialog.dialog)).to.equal('Edit Sync Connector');
    expect(dialog.field(NAME).value).to.equal('Super Sync');
    expect(dialog.field(URL_FIELD).value).to.equal(ANSWERS);
    await dialog.enter(NAME, 'Super Sync 2');
    await dialog.press('OK');
    await dialog.gone();
    expect(dialog.service.tenant.sync.connectors.find(SUPER_SYNC)?.name).to.equal('Super Sync 2');
    expect(stored.map(({ created }) => created)).to.deep.equal([false]);
  });

  it('edits the name in the user’s language, and keeps the others', async () => {
    const service = simulated();
    const { connectors } = service.tenant.sync;
    connectors.save({ id: SUPER_SYNC, name: 'US:"Super Sync";NO:"Supersynk"', url: ANSWERS, deleted: false });
    document.documentElement.lang = 'nb';
    const dialog = await edit({ service });
    const field = queryAllByRole(dialog.element, 'textbox')[0] as HTMLInputElement;
    expect(field.value).to.equal('Supersynk');
    expect(visibleText(dialog.dialog)).to.match(/engelsk|English/i);
    field.value = 'Supersynk to';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await settled();
    dialog.element.renderRoot.querySelector<HTMLElement>('[type="submit"]')?.click();
    await dialog.gone();
    expect(connectors.find(SUPER_SYNC)?.name).to.equal('US:"Super Sync";NO:"Supersynk to"');
  });

  it('says at the field what is missing or wrong, and sends nothing', async () => {
    const dialog = await add();
    await dialog.press('OK');
    expect(dialog.errorOf(NAME)).to.contain('This field is mandatory.');
    expect(dialog.errorOf(URL_FIELD)).to.contain('Enter the address of the connector.');
    expect(nameOf(focused()!)).to.equal(NAME);
    await dialog.enter(NAME, 'x'.repeat(255));
    expect(dialog.errorOf(NAME)).to.contain('At most 254 characters.');
    await dialog.enter(NAME, 'North');
    for (const wrong of [
      'erp.example.com',
      'ftp://erp.example.com',
      'https://',
      'http:// x',
      'app://',
      'app://a b',
      'javascript:alert(1)',
    ]) {
      await dialog.enter(URL_FIELD, wrong);
      await dialog.press('OK');
      expect(dialog.errorOf(URL_FIELD), wrong).to.contain('Begin with https://');
      expect(nameOf(focused()!)).to.equal(URL_FIELD);
    }
    await dialog.enter(URL_FIELD, `https://erp.example.com/${'x'.repeat(1023)}`);
    expect(dialog.errorOf(URL_FIELD)).to.contain('At most 1,023 characters.');
    expect(dialog.service.count('saveConnector')).to.equal(0);
    await dialog.enter(URL_FIELD, 'app://df4431235f5gh67543dfg6j8875bvb46');
    expect(dialog.errorOf(URL_FIELD)).to.equal('');
    await dialog.press('OK');
    await dialog.gone();
  });

  it('warns of an address that is not encrypted or holds a password, and takes it', async () => {
    const dialog = await add();
    await dialog.enter(NAME, 'Open');
    await dialog.enter(URL_FIELD, 'http://erp.example/ErpConnectorWS.svc');
    expect(dialog.notesOf(URL_FIELD)).to.contain('not encrypted');
    await dialog.enter(URL_FIELD, 'https://sync:secret@erp.example/ErpConnectorWS.svc');
    expect(dialog.notesOf(URL_FIELD)).to.contain('contains a user name or a password');
    await dialog.press('OK');
    await dialog.gone();
  });

  it('shows what the service refuses at its field, and keeps everything', async () => {
    let refused = false;
    const dialog = await add({
      override: (sync) => ({
        saveConnector: (input, options) => {
          if (refused) return sync.saveConnector(input, options);
          refused = true;
          const fieldErrors = { url: 'This host is not allowed.' };
          return Promise.reject(new BackendError('validation', 'Refused', { fieldErrors }));
        },
      }),
    });
    await dialog.enter(NAME, 'North');
    await dialog.enter(URL_FIELD, ANSWERS);
    await dialog.press('OK');
    expect(dialog.errorOf(URL_FIELD)).to.contain('This host is not allowed.');
    expect(nameOf(focused()!)).to.equal(URL_FIELD);
    expect(dialog.field(NAME).value).to.equal('North');
    await dialog.press('OK');
    await dialog.gone();
  });

  it('lets a stored address of another kind be, when only the name is changed', async () => {
    const dialog = await edit({
      override: (sync) => ({
        connector: async (id, options) => ({ ...(await sync.connector(id, options)), url: 'net.tcp://erp/old' }),
      }),
    });
    await dialog.enter(NAME, 'Renamed');
    await dialog.press('OK');
    expect(dialog.service.count('saveConnector')).to.equal(1);
  });
});

describe('The test of a connector’s address', () => {
  it('advises and does not block', async () => {
    const dialog = await add();
    expect(descriptionOf(dialog.button('Test URL'))).to.contain('you can save without one');
    await dialog.enter(NAME, 'Untested');
    await dialog.enter(URL_FIELD, 'https://nobody.example/x');
    await dialog.press('OK');
    await dialog.gone();
    expect(dialog.service.count('testConnectorUrl')).to.equal(0);
  });

  it('says that the connector answers, and that the address was changed since', async () => {
    const dialog = await add();
    await dialog.enter(URL_FIELD, ANSWERS);
    await dialog.press('Test URL');
    expect(dialog.statuses).to.contain('The connector answers').and.contain(ANSWERS);
    expect(nameOf(focused()!)).to.equal('Test URL');
    expect(dialog.text).not.to.contain('you can save without one');
    expect(dialog.service.count('saveConnector')).to.equal(0);
    await dialog.enter(URL_FIELD, `${ANSWERS}x`);
    expect(dialog.statuses).to.contain('The address was changed after this test.');
    expect(dialog.text).to.contain('you can save without one');
  });

  it('says what can be checked next: other things for an app than for an address', async () => {
    const dialog = await add({ override: () => ({ testConnectorUrl: async () => false }) });
    await dialog.enter(URL_FIELD, 'https://nobody.example/x.svc');
    await dialog.press('Test URL');
    expect(dialog.statuses).to.contain('No connector answers at this address').and.contain('certificate');
    expect(dialog.statuses).to.contain('firewall').and.not.contain('client ID');
    await dialog.enter(URL_FIELD, 'app://nobody');
    await dialog.press('Test URL');
    expect(dialog.statuses).to.contain('Is the client ID that of the app').and.not.contain('firewall');
  });

  it('does not test what is no address, and says so at the field', async () => {
    const dialog = await add();
    await dialog.enter(URL_FIELD, 'nowhere');
    await dialog.press('Test URL');
    expect(dialog.errorOf(URL_FIELD)).to.contain('Begin with https://');
    expect(dialog.errorOf(NAME)).to.equal('');
    expect(nameOf(focused()!)).to.equal(URL_FIELD);
    expect(dialog.service.count('testConnectorUrl')).to.equal(0);
  });

  it('can be given up, and an answer that comes late is not shown', async () => {
    const answer = deferred<boolean>();
    let signal: AbortSignal | undefined;
    const dialog = await add({
      override: () => ({
        testConnectorUrl: (_url, options) => {
          signal = options?.signal;
          return answer.promise;
        },
      }),
    });
    await dialog.enter(URL_FIELD, ANSWERS);
    dialog.button('Test URL').click();
    dialog.button('Test URL').click();
    await settled();
    expect(dialog.statuses).to.contain('SuperOffice is calling the connector …');
    expect(dialog.service.count('testConnectorUrl')).to.equal(1);
    dialog.button('Cancel test').click();
    await settled();
    expect(signal?.aborted).to.equal(true);
    answer.resolve(true);
    await dialog.service.quiet();
    expect(dialog.statuses).not.to.contain('answers');
    expect(dialog.hasButton('Test URL')).to.equal(true);
  });

  it('that could not be made can be tried again', async () => {
    const dialog = await add({ faults: '503@sync/testConnectorUrl*1' });
    await dialog.enter(URL_FIELD, ANSWERS);
    await dialog.press('Test URL');
    expect(dialog.alerts).to.contain('The test could not be made');
    await dialog.press('Try again');
    expect(dialog.statuses).to.contain('The connector answers');
    expect(dialog.alerts).to.equal('');
  });

  it('is not offered by a backend that cannot', async () => {
    const dialog = await add();
    const { sync } = await dialog.service.backend.capabilities();
    await dialog.change({ capabilities: { ...sync, test: false } });
    expect(dialog.hasButton('Test URL')).to.equal(false);
    expect(dialog.text).not.to.contain('you can save without one');
  });
});

describe('A sync connector that is not saved', () => {
  it('keeps everything, and “Try again” saves it', async () => {
    const dialog = await edit({ faults: '503@sync/saveConnector*1' });
    await dialog.enter(NAME, 'Kept');
    await dialog.press('OK');
    expect(dialog.alerts).to.contain('The sync connector was not saved').and.contain('Nothing you entered is lost');
    expect(dialog.field(NAME).value).to.equal('Kept');
    expect(dialog.service.tenant.sync.connectors.find(SUPER_SYNC)?.name).to.equal('Super Sync');
    await dialog.press('Try again');
    await dialog.gone();
    expect(dialog.service.tenant.sync.connectors.find(SUPER_SYNC)?.name).to.equal('Kept');
  });

  it('says of a new one that it may be there all the same, and has the list read', async () => {
    const dialog = await add({ faults: 'offline@sync/saveConnector*1' });
    const outdated = recorded(dialog.element, 'quotesync-sync-connectors-outdated');
    await dialog.enter(NAME, 'Perhaps');
    await dialog.enter(URL_FIELD, ANSWERS);
    await dialog.press('OK');
    expect(dialog.alerts).to.contain('it could be there twice');
    expect(outdated).to.have.length(1);
  });

  it('is sent once for two clicks; nobody has to wait for it, and OK does not make a second one', async () => {
    const inputs: SyncConnectorInput[] = [];
    const dialog = await add({
      override: (sync) => ({
        saveConnector: async (input, options) => {
          inputs.push(input);
          await pause(200);
          return sync.saveConnector(input, options);
        },
      }),
    });
    await dialog.enter(NAME, 'Once');
    await dialog.enter(URL_FIELD, ANSWERS);
    dialog.button('OK').click();
    dialog.button('OK').click();
    await settled();
    expect(dialog.field(NAME).disabled).to.equal(true);
    dialog.button('Stop waiting').click();
    await settled();
    expect(dialog.field(NAME).value).to.equal('Once');
    await dialog.press('OK');
    await dialog.gone();
    expect(inputs).to.have.length(1);
    expect(dialog.service.tenant.sync.connectors.all().filter(({ name }) => name === 'Once')).to.have.length(1);
  });

  it('could not be read: says so, and reads it again', async () => {
    const dialog = await edit({ faults: '503@sync/connector*1' });
    expect(dialog.alerts).not.to.equal('');
    expect(dialog.isEnabled('OK')).to.equal(false);
    await dialog.press('Try again');
    expect(dialog.field(NAME).value).to.equal('Super Sync');
    expect(nameOf(focused()!)).to.equal(NAME);
  });
});

describe('A sync connector that someone else', () => {
  it('changed meanwhile: mine or theirs, field by field, nothing overwritten before', async () => {
    const dialog = await edit();
    const { connectors } = dialog.service.tenant.sync;
    await dialog.enter(NAME, 'Mine');
    connectors.save({ id: SUPER_SYNC, name: 'Theirs', url: 'app://theirs', deleted: false });
    await dialog.press('OK');
    expect(dialog.text).to.contain('Someone else changed this sync connector').and.contain('Theirs');
    expect(dialog.text).to.contain('Also changed by someone else: Sync Connector URL.');
    expect(connectors.find(SUPER_SYNC)?.name).to.equal('Theirs');
    expect(dialog.isEnabled('OK')).to.equal(false);
    await dialog.press('Continue with the chosen values');
    expect([dialog.field(NAME).value, dialog.field(URL_FIELD).value]).to.deep.equal(['Mine', 'app://theirs']);
    await dialog.press('OK');
    await dialog.gone();
    expect(connectors.find(SUPER_SYNC)).to.include({ name: 'Mine', url: 'app://theirs' });
  });

  it('changed meanwhile: theirs altogether', async () => {
    const dialog = await edit();
    const { connectors } = dialog.service.tenant.sync;
    await dialog.enter(NAME, 'Mine');
    connectors.save({ id: SUPER_SYNC, name: 'Theirs', url: ANSWERS, deleted: false });
    await dialog.press('OK');
    await dialog.press('Use theirs');
    expect(dialog.field(NAME).value).to.equal('Theirs');
    await dialog.press('Cancel');
    await dialog.gone();
    expect(connectors.find(SUPER_SYNC)?.name).to.equal('Theirs');
  });

  it('translated meanwhile: both languages stay', async () => {
    const dialog = await edit();
    const { connectors } = dialog.service.tenant.sync;
    await dialog.enter(NAME, 'Mine');
    connectors.save({ id: SUPER_SYNC, name: 'US:"Super Sync";NO:"Supersynk"', url: ANSWERS, deleted: false });
    await dialog.press('OK');
    expect(dialog.text).to.contain('You changed different things');
    await dialog.press('Continue with the chosen values');
    await dialog.press('OK');
    await dialog.gone();
    expect(connectors.find(SUPER_SYNC)?.name).to.equal('US:"Mine";NO:"Supersynk"');
  });

  it('deleted meanwhile can be restored, with what I entered', async () => {
    const unused = 2;
    const dialog = await edit({}, unused);
    const outdated = recorded(dialog.element, 'quotesync-sync-connectors-outdated');
    const { connectors } = dialog.service.tenant.sync;
    await dialog.enter(NAME, 'Rescued');
    connectors.delete(unused);
    await dialog.press('OK');
    expect(dialog.text).to.contain('This sync connector is deleted');
    await dialog.press('Restore and go on');
    expect(outdated).to.have.length(1);
    expect(dialog.field(NAME).value).to.equal('Rescued');
    await dialog.press('OK');
    await dialog.gone();
    expect(connectors.find(unused)).to.include({ name: 'Rescued', deleted: false });
  });

  it('deleted where nothing can restore it can be saved as a new one', async () => {
    const unused = 2;
    const dialog = await edit({}, unused);
    const { sync } = await dialog.service.backend.capabilities();
    await dialog.change({ capabilities: { ...sync, restore: false } });
    const { connectors } = dialog.service.tenant.sync;
    await dialog.enter(NAME, 'Rescued');
    connectors.delete(unused);
    await dialog.press('OK');
    expect(dialog.text).to.contain('This sync connector is deleted');
    await dialog.press('Save as a new sync connector');
    await dialog.press('OK');
    await dialog.gone();
    expect(dialog.service.count('restoreConnector')).to.equal(0);
    expect(connectors.find(unused)?.deleted).to.equal(true);
    expect(connectors.all().at(-1)).to.include({ name: 'Rescued', deleted: false });
  });

  it('deleted before it was opened asks the same question', async () => {
    const dialog = await edit({}, 3);
    expect(dialog.text).to.contain('This sync connector is deleted');
    expect(dialog.service.count('restoreConnector')).to.equal(0);
    await dialog.press('Restore and go on');
    expect(dialog.service.tenant.sync.connectors.find(3)?.deleted).to.equal(false);
  });

  it('removed for good can be saved as a new one', async () => {
    let gone = false;
    const missing = (): Promise<never> => Promise.reject(new BackendError('not-found', 'Gone'));
    const dialog = await edit({
      override: (sync) => ({
        connector: (id, options) => (gone ? missing() : sync.connector(id, options)),
        saveConnector: (input, options) => (gone && input.id !== 0 ? missing() : sync.saveConnector(input, options)),
      }),
    });
    await dialog.enter(NAME, 'Phoenix');
    gone = true;
    await dialog.press('OK');
    expect(dialog.text).to.contain('This sync connector no longer exists');
    await dialog.press('Save as a new sync connector');
    await dialog.press('OK');
    await dialog.gone();
    expect(dialog.service.tenant.sync.connectors.all().at(-1)?.name).to.equal('Phoenix');
  });
});

describe('Leaving the dialog of a sync connector', () => {
  it('asks before anything is lost, and only then', async () => {
    const dialog = await edit();
    await dialog.enter(NAME, 'Half');
    await press('Escape');
    expect(dialog.text).to.contain('Discard your changes?');
    await dialog.press('Keep editing');
    expect(dialog.field(NAME).value).to.equal('Half');
    await press('Escape');
    await dialog.press('Discard changes');
    await dialog.gone();
    const clean = await edit();
    const closed = recorded(clean.element, 'quotesync-dialog-closed');
    await clean.press('Cancel');
    await clean.gone();
    expect(closed).to.have.length(1);
  });

  it('keeps a draft, and says when someone else has saved since', async () => {
    const drafts = new TestDrafts();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts });
    try {
      const service = simulated();
      const first = await edit({ service });
      await first.enter(NAME, 'From a draft');
      await until(() => drafts.kept.has(`sync-connector/${SUPER_SYNC}`));
      first.element.remove();
      service.tenant.sync.connectors.save({ id: SUPER_SYNC, name: 'Theirs', url: ANSWERS, deleted: false });
      const second = await edit({ service });
      expect(second.statuses).to.contain('changed by someone else since');
      await second.press('Restore');
      expect(second.field(NAME).value).to.equal('From a draft');
      await second.press('OK');
      expect(second.text).to.contain('Someone else changed this sync connector');
      await second.press('Continue with the chosen values');
      await second.press('OK');
      await second.gone();
      expect(drafts.kept.size).to.equal(0);
    } finally {
      provider.setValue(undefined);
    }
  });

  it('shows everything and changes nothing when it is read-only', async () => {
    const dialog = await edit({ readonly: true });
    expect(dialog.field(NAME).disabled).to.equal(true);
    expect(dialog.hasButton('OK')).to.equal(false);
    expect(dialog.text).not.to.contain('you can save without one');
    await press('Enter');
    await dialog.press('Test URL');
    expect(dialog.statuses).to.contain('The connector answers');
    await press('Escape');
    await dialog.gone();
    expect(dialog.service.count('saveConnector')).to.equal(0);
  });
});

describe('The dialog of a sync connector, for everybody', function () {
  this.timeout(20_000);
  after(() => setViewport({ width: 800, height: 600 }));

  it('works with the keyboard alone', async () => {
    const dialog = await add();
    await type('By keyboard');
    await press('Tab');
    await type(ANSWERS);
    await press('Tab', 'Enter');
    await dialog.service.quiet();
    expect(dialog.statuses).to.contain('The connector answers');
    await press('Tab', 'Tab');
    expect(nameOf(focused()!)).to.equal('OK');
    await press('Enter');
    await dialog.gone();
    expect(dialog.service.tenant.sync.connectors.all().at(-1)?.name).to.equal('By keyboard');
  });

  for (const width of [1280, 360]) {
    it(`passes axe and stays in its width of ${width} px, whatever the texts are`, async () => {
      await setViewport({ width, height: 800 });
      const service = simulated({ override: () => ({ testConnectorUrl: async () => false }) });
      service.tenant.sync.connectors.save({
        id: 2,
        name: MARKUP,
        url: `https://x.example/${'y'.repeat(990)}`,
        deleted: false,
      });
      const dialog = await edit({ service }, 2);
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      await dialog.press('Test URL');
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      await dialog.enter(NAME, LONG.slice(0, 254));
      await dialog.enter(URL_FIELD, 'x');
      service.tenant.sync.connectors.save({ id: 2, name: LONG.slice(0, 200), url: 'app://x', deleted: false });
      await dialog.press('OK');
      expect(await axeViolations(dialog.element)).to.deep.equal([]);
      await dialog.enter(URL_FIELD, 'https://x.example/ok');
      await dialog.press('OK');
      expect(dialog.text).to.contain('Someone else changed');
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      const box = dialog.dialog.getBoundingClientRect();
      expect(box.left).to.be.at.least(0);
      expect(box.right).to.be.at.most(width);
      expect(queryAllByRole(dialog.element, 'link')).to.deep.equal([]);
      expect((globalThis as { readonly __xss?: boolean }).__xss).to.equal(undefined);
    });
  }
});
