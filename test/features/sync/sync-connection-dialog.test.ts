import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import { focused, press, type } from '../../helpers.js';
import {
  demoTenant,
  eventually,
  NORDIC,
  openDialog,
  openEdit,
  SUPER_SALE,
  SUPER_SYNC,
  syncOf,
  TRADE_FAIR,
} from './sync-connection-dialog-driver.js';

const NEW = { kind: 'new', connector: '' } as const;

describe('A new sync connection', () => {
  it('says in words what is missing, is tested, saved, and stays inactive', async () => {
    const dialog = await openDialog(NEW);
    expect(dialog.connectors)
      .to.include.members(['Super Sync', 'Contoso ERP Cloud'])
      .and.not.include('Old finance bridge');
    expect(dialog.text).to.contain('Before you can save: enter a name, choose a connector, and test the connection.');
    expect(dialog.text).to.contain('A new connection starts inactive.');
    expect(dialog.active.checked).to.equal(false);
    expect(focused()).to.equal(dialog.field('Name'));
    await dialog.pickConnector('Super Sync');
    expect(dialog.field('File Name').value).to.equal('ErpClient.xlsm');
    await dialog.fill('Name', 'Spare parts');
    expect(dialog.okEnabled).to.equal(false);
    await dialog.test();
    expect(dialog.text).to.contain('The connection works').and.contain('Everything is in place.');
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['test', 'save']);
    expect(dialog.steps).to.deep.equal(['saved.']);
    const [{ row, created } = { row: undefined, created: false }] = dialog.stored;
    expect(created).to.equal(true);
    expect(row).to.include({
      name: 'Spare parts',
      active: false,
      connectorId: SUPER_SYNC,
      connectorName: 'Super Sync',
    });
    const { connection } = await dialog.read(row?.id ?? 0);
    expect(connection).to.include({ name: 'Spare parts', active: false });
  });

  it('begins with the connector that was asked for', async () => {
    const dialog = await openDialog({ kind: 'new', connector: String(SUPER_SYNC) });
    expect(dialog.field('ERP Sync Connector').value).to.equal(String(SUPER_SYNC));
    expect(dialog.field('File Name').value).to.equal('ErpClient.xlsm');
    await dialog.press('Cancel');
    await dialog.gone();
  });

  it('begins with the only connector that there is', async () => {
    const tenant = demoTenant();
    const [only] = await syncOf(tenant).connectors({ includeDeleted: false });
    const dialog = await openDialog(NEW, {
      tenant,
      sync: () => ({ connectors: async () => (only ? [only] : []) }),
    });
    await eventually(() => dialog.field('File Name').value === 'ErpClient.xlsm');
    expect(dialog.field('ERP Sync Connector').value).to.equal(String(only?.id));
  });

  it('says what to do when there is no connector', async () => {
    const dialog = await openDialog(NEW, { seed: 'empty' });
    expect(dialog.text).to.contain('There is no sync connector yet. Add one first.');
  });

  it('offers to read the connectors again when they could not be read', async () => {
    const dialog = await openDialog(NEW, { faults: '503@sync/connectors*1' });
    expect(dialog.text).to.contain('The service failed');
    await dialog.press('Try again');
    await dialog.quiet();
    expect(dialog.connectors).to.include('Super Sync');
  });

  it('is saved and then activated when the box is ticked', async () => {
    const dialog = await openDialog(
      { kind: 'new', connector: String(SUPER_SYNC) },
      {
        sync: (original) => ({
          // Whatever it needs is there.
          setActive: async (id, active, options) => {
            await original.get(id, options);
            return { active, reasons: [] };
          },
        }),
      },
    );
    await dialog.fill('Name', 'Spare parts');
    await dialog.setActive(true);
    expect(dialog.text).to.contain('It is saved first and then activated.');
    await dialog.test();
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['test', 'save', 'setActive true']);
    expect(dialog.steps).to.deep.equal(['saved', 'activation true.']);
    expect(dialog.stored.at(-1)?.row).to.include({ name: 'Spare parts', active: true });
  });
});

describe('Editing a sync connection', () => {
  it('that is inactive: every field is open, and OK saves it as it is', async () => {
    const dialog = await openEdit(NORDIC);
    expect(dialog.field('Name').value).to.equal('Nordic back office');
    expect(dialog.text).to.contain('Also translated to: Norwegian Bokmål.');
    expect(dialog.field<HTMLSelectElement>('ERP Sync Connector').disabled).to.equal(true);
    expect([dialog.active.checked, dialog.locked]).to.deep.equal([false, false]);
    await dialog.fill('File Name', 'Other.xlsm');
    expect(dialog.okEnabled).to.equal(false);
    await dialog.test();
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['test', 'save']);
    expect(await dialog.value(NORDIC, 'Filename')).to.equal('Other.xlsm');
    expect(await dialog.isActive(NORDIC)).to.equal(false);
  });

  it('needs no test when its configuration stays as it is', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.fill('Name', 'Back office');
    expect(dialog.okEnabled).to.equal(true);
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['save']);
    expect((await dialog.read(NORDIC)).connection.name).to.equal('US:"Back office";NO:"Nordisk økonomisystem"');
  });

  it('sends nothing twice, however often OK is pressed', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.fill('Name', 'Back office');
    const ok = dialog.button('OK');
    ok.click();
    ok.click();
    await dialog.gone();
    expect(dialog.calls).to.deep.equal(['save']);
  });

  it('activates it when the box is ticked, and saves nothing else', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.setActive(true);
    expect(dialog.text).to.contain('OK saves it and activates it.');
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['setActive true']);
    expect(dialog.steps).to.deep.equal(['activation true.']);
    expect(await dialog.isActive(NORDIC)).to.equal(true);
  });

  it('keeps a stored secret that was not touched, and sends one that was replaced', async () => {
    const dialog = await openEdit(NORDIC);
    expect(dialog.text).not.to.contain('[password]');
    await dialog.fill('File Name', 'Other.xlsm');
    await dialog.test();
    await dialog.ok();
    expect(dialog.tenant.sync.connections.config(NORDIC)?.get('PasswordField')).to.equal(
      demoTenant().sync.connections.config(NORDIC)?.get('PasswordField'),
    );
    const again = await openEdit(NORDIC, { tenant: dialog.tenant });
    again.secret('Passordtestfelt').focus();
    await press('Enter');
    await type('FAKE-other');
    await again.test();
    await again.ok();
    expect(dialog.tenant.sync.connections.config(NORDIC)?.get('PasswordField')).to.equal('FAKE-other');
  });

  it('shows and changes its scope', async () => {
    const dialog = await openEdit(SUPER_SALE);
    expect(dialog.text).to.contain('Sales – change');
    dialog.field('Everyone').click();
    await dialog.quiet();
    await dialog.ok();
    expect((await dialog.read(SUPER_SALE)).connection.scope).to.deep.equal({ everyone: true });
    expect(dialog.calls).to.deep.equal(['save']);
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
  });

  it('copies everything but secrets and activity', async () => {
    const nameOfCopy = (name: string): string => `${name} (copy)`;
    const dialog = await openDialog({ kind: 'copy', id: SUPER_SALE, nameOfCopy });
    expect(dialog.field('Name').value).to.equal('Super Sale (copy)');
    expect([dialog.active.checked, dialog.locked]).to.deep.equal([false, false]);
    expect(dialog.text).to.contain('Passwords are not copied').and.contain('Sales – change');
    await dialog.setSecret('Passordtestfelt', 'FAKE-copy');
    await dialog.test();
    await dialog.ok();
    expect(dialog.stored[0]?.created).to.equal(true);
    expect(dialog.stored[0]?.row).to.include({ name: 'Super Sale (copy)', active: false });
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
  });

  it('marks what the service refuses where it can be mended', async () => {
    const fieldErrors = { name: 'This name is taken.', 'values.Filename': 'No such file.' };
    const dialog = await openEdit(NORDIC, {
      sync: () => ({ save: () => Promise.reject(new BackendError('validation', 'Refused', { fieldErrors })) }),
    });
    await dialog.fill('Name', 'Taken');
    await dialog.tryOk();
    expect(dialog.alerts[0]).to.contain('The connection was not saved');
    expect(dialog.text).to.contain('This name is taken.').and.contain('No such file.');
    await eventually(() => focused() === dialog.field('Name'));
    expect(dialog.field('Name').value).to.equal('Taken');
  });

  it('shows everything and changes nothing when it is read-only', async () => {
    const dialog = await openEdit(SUPER_SALE, { readonly: true });
    expect(dialog.field('Name').disabled).to.equal(true);
    expect(dialog.active.disabled).to.equal(true);
    expect([dialog.hasButton('OK'), dialog.hasButton('Deactivate to change them')]).to.deep.equal([false, false]);
    expect(dialog.hasButton('Close')).to.equal(true);
  });

  it('leaves out what the backend cannot do', async () => {
    const not = { interval: false, log: false, priorities: false, resync: false };
    const capabilities = { ...not, test: false, restore: false, scope: false };
    const dialog = await openEdit(NORDIC, { capabilities });
    expect(dialog.hasButton('Test ERP connection')).to.equal(false);
    expect(dialog.text).not.to.contain('Scope');
    await dialog.fill('File Name', 'Other.xlsm');
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['save']);
    const deleted = await openEdit(TRADE_FAIR, { capabilities });
    expect(deleted.hasButton('Restore')).to.equal(false);
  });
});

describe('A test of a sync connection', () => {
  it('that is refused without a word says what can be checked next', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.fill('File Name', 'missing.xlsm');
    await dialog.test();
    expect(dialog.text)
      .to.contain('The test failed')
      .and.contain('What you can check next')
      .and.contain('sync connector’s URL')
      .and.contain('user name and password')
      .and.contain('firewall')
      .and.contain('the connector’s own log');
    expect(dialog.okEnabled).to.equal(false);
    await dialog.fill('File Name', 'There.xlsm');
    await dialog.test();
    expect(dialog.text).not.to.contain('What you can check next');
    expect(dialog.okEnabled).to.equal(true);
  });

  it('keeps to the connector’s words where it has any', async () => {
    const response = { ok: false, status: 'error', technical: '', errorCode: '' } as const;
    const dialog = await openEdit(NORDIC, {
      sync: () => ({ test: async () => ({ ...response, explanation: 'The File Name is wrong.' }) }),
    });
    await dialog.test();
    expect(dialog.text).to.contain('The File Name is wrong.').and.not.contain('What you can check next');
    await eventually(() => focused() === dialog.field('File Name'));
  });

  it('can be made while the connection is active', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await dialog.test();
    expect(dialog.text).to.contain('The connection works');
    expect(dialog.locked).to.equal(true);
  });
});

describe('A deleted sync connection', () => {
  it('can be looked at and restored from its dialog', async () => {
    const dialog = await openEdit(TRADE_FAIR);
    expect(dialog.text)
      .to.contain('This connection is deleted.')
      .and.contain('restore it first')
      .and.contain('Restore it before you change it.');
    expect(dialog.field('Name').disabled).to.equal(true);
    expect(dialog.okEnabled).to.equal(false);
    const restore = dialog.button('Restore');
    restore.click();
    restore.click();
    await dialog.quiet();
    expect(dialog.calls).to.deep.equal(['restore']);
    expect(dialog.steps).to.deep.equal(['restored']);
    expect(dialog.stored[0]?.row).to.include({ id: TRADE_FAIR, deleted: false, active: false });
    expect(dialog.text).not.to.contain('This connection is deleted');
    expect(dialog.hasButton('Restore')).to.equal(false);
    await eventually(() => focused() === dialog.field('Name'));
    await dialog.fill('Name', 'Trade fair');
    await dialog.ok();
    expect((await dialog.read(TRADE_FAIR)).connection).to.include({ name: 'Trade fair', deleted: false });
  });

  it('says when it could not be restored, and tries again', async () => {
    const dialog = await openEdit(TRADE_FAIR, { faults: '503@sync/restore*1' });
    await dialog.press('Restore');
    await dialog.quiet();
    expect(dialog.text).to.contain('The service failed');
    await dialog.press('Try again');
    await dialog.quiet();
    expect(dialog.steps).to.deep.equal(['restored']);
    expect(dialog.field('Name').disabled).to.equal(false);
  });
});

describe('A sync connection that cannot be read', () => {
  it('says why, and tries again', async () => {
    const dialog = await openEdit(NORDIC, { faults: '503@sync/get*1' });
    expect(dialog.text).to.contain('The service failed');
    await dialog.press('Try again');
    await dialog.quiet();
    expect(dialog.field('Name').value).to.equal('Nordic back office');
  });
});
