import { expect } from 'chai';
import { focused, getByRole, press, queryAllByRole, visibleText } from '../../helpers.js';
import { TestDrafts } from '../test-stores.js';
import {
  eventually,
  NORDIC,
  openDialog,
  openEdit,
  renamedElsewhere,
  SUPER_SALE,
  SUPER_SYNC,
  type SyncDialogDriver,
} from './sync-connection-dialog-driver.js';

/** The rows of the table of a conflict: field, mine, theirs. */
function conflictRows(dialog: SyncDialogDriver): readonly (readonly string[])[] {
  const table = getByRole(dialog.element, 'table');
  return queryAllByRole(table, 'row')
    .slice(1)
    .map((row) => [...row.children].map(visibleText));
}

describe('Two people who edit one sync connection', () => {
  it('see where they differ; mine on top of theirs', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.fill('Description', 'Mine');
    await dialog.setActive(true);
    await renamedElsewhere(dialog.tenant, NORDIC, 'Theirs');
    await dialog.tryOk();
    expect(conflictRows(dialog)).to.deep.equal([
      ['Name', 'Nordic back office', 'Theirs'],
      ['Active', 'Yes', 'No'],
      ['Description', 'Mine', 'Invoicing for the Nordic countries'],
    ]);
    await dialog.press('Keep my changes');
    expect(dialog.field('Name').value).to.equal('Theirs');
    await dialog.ok();
    const { connection } = await dialog.read(NORDIC);
    expect(connection).to.include({ name: 'Theirs', active: true });
    expect(connection.description).to.contain('Mine');
  });

  it('or theirs', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.fill('Name', 'Mine');
    await renamedElsewhere(dialog.tenant, NORDIC, 'Theirs');
    await dialog.tryOk();
    await dialog.press('Use theirs');
    expect(dialog.field('Name').value).to.equal('Theirs');
    await dialog.press('Cancel');
    await dialog.gone();
  });

  it('may have activated it: the configuration is then saved between two steps', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.fill('File Name', 'Other.xlsm');
    await dialog.test();
    await dialog.tenant.sync.connections.toggleActive(NORDIC);
    await dialog.tryOk();
    expect(conflictRows(dialog).map(([label]) => label)).to.deep.equal(['Active', 'File Name']);
    await dialog.press('Keep my changes');
    expect(dialog.active.checked).to.equal(true);
    dialog.calls.length = 0;
    await dialog.test();
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['test', 'setActive false', 'save', 'setActive true']);
    expect(await dialog.value(NORDIC, 'Filename')).to.equal('Other.xlsm');
    expect(await dialog.isActive(NORDIC)).to.equal(true);
  });

  it('may have deactivated it: who edits something else does not undo that', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await dialog.fill('Description', 'Mine');
    await dialog.tenant.sync.connections.toggleActive(SUPER_SALE);
    await dialog.ok();
    expect(dialog.calls).to.deep.equal(['save']);
    expect(dialog.stored[0]?.row.active).to.equal(false);
  });

  it('may have deleted it: it is restored, and my changes stay', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await dialog.fill('Description', 'Mine');
    await dialog.tenant.sync.connections.delete(SUPER_SALE);
    await dialog.tryOk();
    expect(dialog.text).to.contain('Someone else deleted this connection');
    await dialog.press('Restore and keep my changes');
    await dialog.quiet();
    expect(dialog.steps).to.deep.equal(['restored']);
    expect(dialog.field('Description').value).to.equal('Mine');
    await dialog.press('OK');
    // It was active when it was opened, and came back inactive.
    await dialog.answer('Leave it inactive');
    await dialog.gone();
    expect((await dialog.read(SUPER_SALE)).connection).to.include({ description: 'Mine', deleted: false });
  });
});

describe('Edits of a sync connection that were not saved', () => {
  it('are asked about, by button and by Escape', async () => {
    const dialog = await openEdit(NORDIC);
    await dialog.fill('Name', 'Mine');
    await dialog.press('Cancel');
    await dialog.answer('Keep editing');
    expect(dialog.field('Name').value).to.equal('Mine');
    await press('Escape');
    await dialog.answer('Discard changes');
    await dialog.gone();
  });

  it('are offered again, without secrets', async () => {
    const drafts = new TestDrafts();
    const dialog = await openDialog({ kind: 'new', connector: String(SUPER_SYNC) }, { drafts });
    await dialog.fill('Name', 'Spare parts');
    await dialog.setActive(true);
    await dialog.setSecret('Passordtestfelt', 'FAKE-secret');
    await eventually(() => drafts.kept.size === 1);
    const [[key, kept] = ['', undefined]] = drafts.kept;
    expect(key).to.equal('sync-connection/new');
    expect(JSON.stringify(kept)).to.contain('Spare parts').and.not.contain('FAKE-secret');
    dialog.host.remove();
    const again = await openDialog({ kind: 'new', connector: '' }, { drafts });
    await eventually(() => again.hasButton('Restore'));
    expect(again.text).to.contain('Unsaved changes from');
    await again.press('Restore');
    await again.quiet();
    expect(again.field('Name').value).to.equal('Spare parts');
    expect(again.active.checked).to.equal(true);
    expect(again.field('ERP Sync Connector').value).to.equal(String(SUPER_SYNC));
  });

  it('are kept under the connection’s own key, and forgotten once they are saved', async () => {
    const drafts = new TestDrafts();
    const dialog = await openEdit(NORDIC, { drafts });
    await dialog.fill('Name', 'Mine');
    await eventually(() => drafts.kept.has(`sync-connection/${NORDIC}`));
    await dialog.ok();
    await eventually(() => drafts.kept.size === 0);
  });

  it('of an active connection open its configuration again', async () => {
    const drafts = new TestDrafts();
    const dialog = await openEdit(SUPER_SALE, { drafts });
    await dialog.press('Deactivate to change them');
    await dialog.fill('File Name', 'Other.xlsm');
    await eventually(() => drafts.kept.size === 1);
    dialog.host.remove();
    const again = await openEdit(SUPER_SALE, { drafts });
    await eventually(() => again.hasButton('Restore'));
    expect(again.locked).to.equal(true);
    await again.press('Restore');
    await again.quiet();
    expect([again.active.checked, again.locked, again.field('File Name').value]).to.deep.equal([
      false,
      false,
      'Other.xlsm',
    ]);
  });
});

describe('A save of a sync connection that fails', () => {
  it('loses nothing, and is made by the next OK', async () => {
    const dialog = await openEdit(NORDIC, { faults: '401@sync/save*1' });
    await dialog.fill('Name', 'Mine');
    await dialog.tryOk();
    expect(dialog.alerts[0]).to.contain('The connection was not saved').and.contain('Sign in again');
    expect(dialog.field('Name').value).to.equal('Mine');
    expect(dialog.steps).to.deep.equal([]);
    await dialog.ok();
    expect(dialog.steps).to.deep.equal(['saved.']);
  });

  it('is seen, however far below OK was pressed', async () => {
    const dialog = await openEdit(NORDIC, { faults: '503@sync/save' });
    await dialog.fill('Description', 'Mine');
    dialog.field('Description').scrollIntoView();
    await dialog.tryOk();
    const alert = getByRole(dialog.host, 'alert');
    await eventually(() => alert.getBoundingClientRect().top > 0);
    expect(alert.getBoundingClientRect().top).to.be.lessThan(300);
    expect(focused()).to.equal(dialog.button('OK'));
  });

  it('without an answer has the list read again', async () => {
    const dialog = await openEdit(NORDIC, { faults: 'offline@sync/save*1' });
    await dialog.fill('Name', 'Mine');
    await dialog.tryOk();
    expect(dialog.unsure).to.have.length(1);
  });

  it('without an answer does not claim that a new one is not there', async () => {
    const dialog = await openDialog({ kind: 'new', connector: String(SUPER_SYNC) }, { faults: 'offline@sync/save*1' });
    await dialog.fill('Name', 'Twins');
    await dialog.test();
    await dialog.tryOk();
    expect(dialog.alerts[0]).to.contain('It is not known whether it was saved').and.contain('it could be there twice');
    expect(dialog.alerts[0]).not.to.contain('was not saved');
  });

  it('of a new one that nobody waited for is not made twice', async () => {
    const dialog = await openDialog({ kind: 'new', connector: String(SUPER_SYNC) });
    await dialog.fill('Name', 'Only once');
    await dialog.test();
    dialog.faults.latency = 200;
    await dialog.press('OK');
    await dialog.press('Stop waiting');
    await dialog.ok();
    const names = dialog.tenant.sync.connections.all().map(({ name }) => name);
    expect(names.filter((name) => name === 'Only once')).to.have.length(1);
  });
});
