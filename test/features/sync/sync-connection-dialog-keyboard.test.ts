import { expect } from 'chai';
import { focused, nameOf, press, type } from '../../helpers.js';
import {
  eventually,
  openDialog,
  openEdit,
  SERVICE_DESK,
  SUPER_SALE,
  type SyncDialogDriver,
} from './sync-connection-dialog-driver.js';

/** Presses Tab until what has the focus has this name. */
async function tabTo(name: string): Promise<void> {
  for (let count = 0; count < 40; count++) {
    const element = focused();
    if (element && nameOf(element) === name) return;
    await press('Tab');
  }
  throw new Error(`Tab does not lead to “${name}”.`);
}

/** The dialog on top. */
function top(dialog: SyncDialogDriver): number {
  return dialog.dialogs.length;
}

describe('A sync connection by keyboard alone', () => {
  it('is defined, tested and saved', async () => {
    const dialog = await openDialog({ kind: 'new', connector: '' });
    expect(focused()).to.equal(dialog.field('Name'));
    await type('Spare parts');
    await press('Tab');
    expect(focused()).to.equal(dialog.field('ERP Sync Connector'));
    await type('Super');
    await dialog.quiet();
    await tabTo('File Name');
    await press('Control+a');
    await type('Parts.xlsm');
    await tabTo('Test ERP connection');
    await press('Enter');
    await dialog.quiet();
    expect(dialog.text).to.contain('The connection works');
    await tabTo('OK');
    await press('Enter');
    await dialog.gone();
    const row = dialog.stored[0]?.row;
    expect(row?.name).to.equal('Spare parts');
    expect(await dialog.value(row?.id ?? 0, 'Filename')).to.equal('Parts.xlsm');
  });

  it('is unlocked, changed, tested, and kept at work', async () => {
    const dialog = await openEdit(SUPER_SALE);
    await tabTo('Deactivate to change them');
    await press('Enter');
    await eventually(() => focused() === dialog.field('File Name'));
    await press('Control+a');
    await type('Other.xlsm');
    await tabTo('Test ERP connection');
    await press('Enter');
    await dialog.quiet();
    await tabTo('OK');
    await press('Enter');
    await eventually(() => top(dialog) === 2);
    expect(nameOf(focused() ?? document.body)).to.equal('Activate again');
    await press('Enter');
    await dialog.gone();
    expect(await dialog.isActive(SUPER_SALE)).to.equal(true);
    expect(await dialog.value(SUPER_SALE, 'Filename')).to.equal('Other.xlsm');
  });

  it('that is refused: from the reasons to the field, and back', async () => {
    const dialog = await openEdit(SERVICE_DESK);
    await press('Shift+Tab');
    expect(focused()).to.equal(dialog.active);
    await press('Space');
    await tabTo('OK');
    await press('Enter');
    await eventually(() => focused()?.id === 'refusal');
    await tabTo('Go to the configuration fields');
    await press('Enter');
    await eventually(() => focused() === dialog.field('File Name'));
    await press('Control+a');
    await type('Desk.xlsm');
    await press('Escape');
    await eventually(() => top(dialog) === 2);
    await press('Enter');
    await eventually(() => top(dialog) === 1);
    expect(focused()).to.equal(dialog.field('File Name'));
    expect(dialog.field('File Name').value).to.equal('Desk.xlsm');
  });
});
