import { expect } from 'chai';
import type { SyncActivation, SyncBackend } from '../../../src/backend/index.js';
import { descriptionOf, focused, press, recorded } from '../../helpers.js';
import {
  eventually,
  NORDIC,
  openDialog,
  openEdit,
  SERVICE_DESK,
  SUPER_SALE,
  SUPER_SYNC,
  type SyncDialogDriver,
} from './sync-connection-dialog-driver.js';

/** The active connection with another file, as its user changes it. */
async function changed(dialog: SyncDialogDriver, file = 'Other.xlsm'): Promise<void> {
  await dialog.press('Deactivate to change them');
  await dialog.fill('File Name', file);
  await dialog.test();
}

/** A backend that refuses to activate. */
function refusing(...reasons: SyncActivation['reasons']): { sync: (original: SyncBackend) => Partial<SyncBackend> } {
  return {
    sync: (original) => ({
      setActive: async (id, active, options) =>
        active ? { active: false, reasons } : original.setActive(id, active, options),
    }),
  };
}

describe('The configuration of an active connection', () => {
  it('is locked, says why, and what can be done', async () => {
    const dialog = await openEdit(SUPER_SALE);
    expect([dialog.active.checked, dialog.locked]).to.deep.equal([true, true]);
    expect(dialog.text).to.contain('While the connection is active, its configuration fields cannot be changed.');
    const group = dialog.host.shadowRoot?.querySelector<HTMLElement>('fieldset.configuration');
    if (!group) throw new Error('There is no group of fields.');
    expect(descriptionOf(group)).to.contain('While the connection is active');
    expect(dialog.field('Name').disabled).to.equal(false);
  });

  it('opens when the user wants to deactivate it; nothing is sent for that', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await dialog.press('Deactivate to change them');
    expect([dialog.active.checked, dialog.locked]).to.deep.equal([false, false]);
    expect(dialog.text).to.contain('OK deactivates it');
    await eventually(() => focused() === dialog.field('File Name'));
    expect(dialog.calls).to.deep.equal([]);
    await dialog.setActive(true);
    // A second thought does not take the field from under the hand.
    expect(dialog.locked).to.equal(false);
    await dialog.press('Cancel');
    await dialog.gone();
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
  });

  it('is saved between deactivating and activating again', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await changed(dialog);
    await dialog.setActive(true);
    expect(dialog.text).to.contain('OK deactivates it for a moment, saves, and activates it again.');
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['test', 'setActive false', 'save', 'setActive true']);
    expect(dialog.steps).to.deep.equal(['activation false', 'saved', 'activation true.']);
    expect(dialog.stored.map(({ row }) => row.active)).to.deep.equal([false, false, true]);
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
    expect(await dialog.value(SUPER_SALE, 'Filename')).to.equal('Other.xlsm');
  });

  it('that stays as it is does not interrupt the connection', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await dialog.fill('Description', 'At work');
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['save']);
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
  });
});

describe('Leaving a connection inactive that was active', () => {
  it('is asked about; Escape answers nothing', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await changed(dialog);
    await dialog.press('OK');
    await eventually(() => dialog.dialogs.length === 2);
    expect(focused()).to.equal(dialog.button('Activate again'));
    await press('Escape');
    await eventually(() => dialog.dialogs.length === 1);
    expect(dialog.isOpen).to.equal(true);
    expect(dialog.calls).to.deep.equal(['test']);
    expect(focused()).to.equal(dialog.button('OK'));
  });

  it('may be wanted; it is asked once', async () => {
    const dialog = await openEdit(SUPER_SALE, { faults: '503@sync/saveConnection*1' });
    await changed(dialog);
    await dialog.press('OK');
    await dialog.answer('Leave it inactive');
    expect(dialog.alerts[0]).to.contain('Deactivated, but not saved');
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['test', 'setActive false', 'save', 'save']);
    expect(dialog.steps).to.deep.equal(['activation false', 'saved.']);
    expect(await dialog.isActive(SUPER_SALE)).to.equal(false);
  });

  it('is not wanted: it is activated again', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await changed(dialog);
    await dialog.press('OK');
    await dialog.answer('Activate again');
    await dialog.gone();
    expect(dialog.calls).to.deep.equal(['test', 'setActive false', 'save', 'setActive true']);
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
  });

  it('by a save that went only half the way is asked about when the dialog is left', async () => {
    const dialog = await openEdit(SUPER_SALE, { faults: '503@sync/saveConnection*1' });
    await changed(dialog);
    await dialog.setActive(true);
    await dialog.tryOk();
    expect(dialog.alerts[0])
      .to.contain('Deactivated, but not saved')
      .and.contain('The connection is inactive now, and your changes are not saved yet.');
    expect(dialog.steps).to.deep.equal(['activation false']);
    await dialog.press('Cancel');
    await eventually(() => dialog.dialogs.length === 2);
    await dialog.answer('Activate again');
    expect(dialog.steps).to.deep.equal(['activation false', 'activation true.']);
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
    expect(await dialog.value(SUPER_SALE, 'Filename')).to.equal('ErpClient.xlsm');
    // What was entered is still there, and is asked about as always.
    expect(dialog.field('File Name').value).to.equal('Other.xlsm');
    await dialog.answer('Discard changes');
    await dialog.gone();
  });

  it('by such a save may be left so', async () => {
    const dialog = await openEdit(SUPER_SALE, { faults: '503@sync/saveConnection*1' });
    await changed(dialog);
    await dialog.setActive(true);
    await dialog.tryOk();
    await dialog.press('Cancel');
    await dialog.answer('Leave it inactive');
    await dialog.answer('Discard changes');
    await dialog.gone();
    expect(await dialog.isActive(SUPER_SALE)).to.equal(false);
  });

  it('cannot happen when somebody else has saved meanwhile: that is found first', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await changed(dialog);
    await dialog.setActive(true);
    const stored = dialog.tenant.sync.connections.find(SUPER_SALE);
    const config = dialog.tenant.sync.connections.config(SUPER_SALE);
    if (!stored || !config) throw new Error('There is no such connection.');
    await dialog.tenant.sync.connections.save({ ...stored, name: 'Renamed', config });
    await dialog.tryOk();
    expect(dialog.calls).to.deep.equal(['test']);
    expect(dialog.text).to.contain('Someone else changed this connection');
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
  });
});

describe('An activation that is refused', () => {
  it('shows every reason, and the way to mend each', async () => {
    const dialog = await openEdit(SERVICE_DESK);
    await dialog.setActive(true);
    await dialog.tryOk();
    expect(dialog.isOpen).to.equal(true);
    const [alert = ''] = dialog.alerts;
    expect(alert).to.contain('Saved, but it was not activated').and.contain('things keep it from being activated');
    for (const way of [
      'Go to the mappings of Customer',
      'Go to the mappings of Supplier',
      'Go to the list mapping',
      'Go to the configuration fields',
    ]) {
      expect(dialog.hasButton(way), way).to.equal(true);
    }
    await eventually(() => focused() === dialog.host.shadowRoot?.querySelector('#refusal'));
    const [{ activation, complete } = { activation: undefined, complete: true }] = dialog.stored;
    expect(activation?.reasons.length).to.be.greaterThan(3);
    expect(complete).to.equal(false);
    expect(dialog.stored[0]?.row.active).to.equal(false);
  });

  it('leads to the configuration, is tested there, and tried again', async () => {
    const reason = { text: 'The connector says: File Name is wrong', place: { kind: 'configuration' } } as const;
    const dialog = await openEdit(NORDIC, refusing(reason));
    await dialog.setActive(true);
    await dialog.tryOk();
    await dialog.press('Go to “File Name”');
    await eventually(() => focused() === dialog.field('File Name'));
    await dialog.fill('File Name', 'Right.xlsm');
    await dialog.test();
    await dialog.press('Try to activate again');
    await dialog.quiet();
    expect(dialog.calls).to.deep.equal(['setActive true', 'test', 'save', 'setActive true']);
    expect(await dialog.value(NORDIC, 'Filename')).to.equal('Right.xlsm');
  });

  it('leads nowhere when the user stays, also not later', async () => {
    const dialog = await openEdit(NORDIC, refusing({ text: 'No.', place: { kind: 'list-mapping' } }));
    await dialog.setActive(true);
    await dialog.tryOk();
    const places = recorded(dialog.host, 'quotesync-sync-place-requested');
    await dialog.fill('Name', 'Something else');
    await dialog.press('Go to the list mapping');
    await dialog.press('Keep editing');
    await dialog.press('Cancel');
    await dialog.press('Discard changes');
    await dialog.gone();
    expect(places).to.deep.equal([]);
  });

  it('may have no reason, or one that nobody can place', async () => {
    const silent = await openEdit(NORDIC, refusing());
    await silent.setActive(true);
    await silent.tryOk();
    expect(silent.alerts[0]).to.contain('The service gave no reason.');
    const odd = await openEdit(NORDIC, refusing({ text: '<b>Not today</b>', place: undefined }));
    await odd.setActive(true);
    await odd.tryOk();
    expect(odd.alerts[0]).to.contain('<b>Not today</b>').and.contain('The service does not say where.');
  });

  it('leaves nothing unsaved: closing is fine', async () => {
    const dialog = await openEdit(SERVICE_DESK);
    await dialog.setActive(true);
    await dialog.fill('Name', 'Workshop ');
    await dialog.tryOk();
    expect(dialog.steps).to.deep.equal(['saved', 'activation false']);
    await dialog.press('Cancel');
    await dialog.gone();
    expect((await dialog.read(SERVICE_DESK)).connection.name).to.equal('Workshop');
  });

  it('of a connection that was active before is said as such', async () => {
    const dialog = await openEdit(SUPER_SALE, refusing({ text: 'No.', place: { kind: 'list-mapping' } }));
    await changed(dialog);
    await dialog.setActive(true);
    await dialog.tryOk();
    expect(dialog.alerts[0]).to.contain('It was active before and is inactive now.');
    await dialog.press('Cancel');
    await dialog.gone();
    expect(await dialog.isActive(SUPER_SALE)).to.equal(false);
  });

  it('of a new connection: it is there, and is not made twice', async () => {
    const dialog = await openDialog(
      { kind: 'new', connector: String(SUPER_SYNC) },
      refusing({ text: 'A mandatory field has no direction.', place: { kind: 'mappings', actorType: 'person' } }),
    );
    await dialog.fill('Name', 'Spare parts');
    await dialog.setActive(true);
    await dialog.test();
    await dialog.tryOk();
    expect(dialog.hasButton('Go to the mappings of Contact')).to.equal(true);
    expect(dialog.steps).to.deep.equal(['saved', 'activation false']);
    await dialog.press('Try to activate again');
    await dialog.quiet();
    expect(dialog.calls).to.deep.equal(['test', 'save', 'setActive true', 'setActive true']);
  });
});

describe('An activation that fails', () => {
  it('says which half is done; OK does the other one', async () => {
    const dialog = await openEdit(NORDIC, { faults: '503@sync/toggle*1' });
    await dialog.fill('Name', 'Back office');
    await dialog.setActive(true);
    await dialog.tryOk();
    expect(dialog.alerts[0]).to.contain('Saved, but not activated').and.contain('Press OK to activate it.');
    expect((await dialog.read(NORDIC)).connection.name).to.contain('Back office');
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['save', 'setActive true', 'setActive true']);
    expect(dialog.steps).to.deep.equal(['saved', 'activation true.']);
    expect(await dialog.isActive(NORDIC)).to.equal(true);
  });

  it('is asked about when the dialog is left', async () => {
    const dialog = await openEdit(NORDIC, { faults: '503@sync/toggle' });
    await dialog.setActive(true);
    await dialog.tryOk();
    await press('Escape');
    await eventually(() => dialog.dialogs.length === 2);
    dialog.faults.clear();
    await dialog.answer('Activate it');
    await dialog.gone();
    expect(await dialog.isActive(NORDIC)).to.equal(true);
  });

  it('is asked about no more when the user wants it inactive after all', async () => {
    const dialog = await openEdit(NORDIC, { faults: '503@sync/toggle' });
    await dialog.setActive(true);
    await dialog.tryOk();
    await dialog.setActive(false);
    await dialog.press('Cancel');
    await dialog.gone();
    expect(await dialog.isActive(NORDIC)).to.equal(false);
  });

  it('without an answer has the list read again', async () => {
    const dialog = await openEdit(NORDIC, { faults: 'offline@sync/toggle*1' });
    await dialog.setActive(true);
    await dialog.tryOk();
    expect(dialog.unsure).to.have.length(1);
  });

  it('can be waited for no longer; it is made all the same, and only once', async () => {
    const dialog = await openEdit(NORDIC);
    dialog.faults.latency = 150;
    await dialog.setActive(true);
    await dialog.press('OK');
    await dialog.press('Stop waiting');
    expect(dialog.alerts[0]).to.contain('The connection was not saved');
    await dialog.quiet();
    expect(dialog.steps).to.deep.equal(['activation true.']);
    dialog.faults.latency = undefined;
    await dialog.press('Cancel');
    await dialog.gone();
    expect(dialog.calls).to.deep.equal(['setActive true']);
  });

  it('because somebody has deleted it ends in the question about that', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.setActive(true);
    await dialog.tenant.sync.connections.delete(NORDIC);
    await dialog.tryOk();
    expect(dialog.text).to.contain('Someone else deleted this connection');
  });
});

describe('A deactivation', () => {
  it('needs no test: the ERP system may be out of reach', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await dialog.setActive(false);
    expect(dialog.okEnabled).to.equal(true);
    await dialog.press('OK');
    await eventually(() => dialog.hasButton('Keep it active'));
    await dialog.answer('Leave it inactive');
    await dialog.gone();
    expect(dialog.calls).to.deep.equal(['setActive false']);
    expect(dialog.steps).to.deep.equal(['activation false.']);
    expect(await dialog.isActive(SUPER_SALE)).to.equal(false);
  });

  it('that is refused is said with the service’s words, and saves nothing', async () => {
    const reasons = [{ text: 'A run is under way.', place: undefined }];
    const dialog = await openEdit(SUPER_SALE, { sync: () => ({ setActive: async () => ({ active: true, reasons }) }) });
    await changed(dialog);
    await dialog.setActive(true);
    await dialog.tryOk();
    expect(dialog.alerts[0]).to.contain('The connection was not saved').and.contain('A run is under way.');
    expect(dialog.calls).to.deep.equal(['test', 'setActive false']);
    expect(await dialog.value(SUPER_SALE, 'Filename')).to.equal('ErpClient.xlsm');
  });
});
