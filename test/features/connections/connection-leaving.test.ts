import { expect } from 'chai';
import { focused, pause, press, recorded, settled } from '../../helpers.js';
import { eventually, openTab, type DialogDriver, type TabDriver } from '../../journeys/tab-driver.js';

/** Longer than the pause after which typing is kept. */
const KEPT_AFTER = 700;

async function asked(tab: TabDriver): Promise<DialogDriver> {
  return tab.dialog('Discard your changes?');
}

/** Whether the page would ask before it is left. */
function pageAsks(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Takes the tab away, as a reload does, and shows it anew. */
async function reloaded(tab: TabDriver): Promise<TabDriver> {
  tab.admin.remove();
  await pause(50);
  return openTab({ tenant: tab.network.tenant, draftScope: tab.draftScope });
}

describe('Leaving a dialog with edits', () => {
  interface Way {
    readonly leave: (dialog: DialogDriver) => Promise<void>;
    /** Where the focus is when the user does it. */
    readonly from: (dialog: DialogDriver) => HTMLElement;
  }
  const ways: Readonly<Record<string, Way>> = {
    Escape: { leave: () => press('Escape'), from: (dialog) => dialog.field('Name') },
    'the close button': { leave: (dialog) => dialog.press('Close'), from: (dialog) => dialog.button('Close') },
    Cancel: { leave: (dialog) => dialog.press('Cancel'), from: (dialog) => dialog.button('Cancel') },
  };
  for (const [way, { leave, from }] of Object.entries(ways)) {
    it(`by ${way} asks; Keep editing goes back, Discard leaves`, async () => {
      const tab = await openTab();
      const dialog = await tab.openEdit('Partner portal');
      await dialog.fillName('Resellers');
      await leave(dialog);
      const question = await asked(tab);
      expect(focused()).to.equal(question.button('Keep editing'));
      await question.press('Keep editing');
      await eventually(() => !tab.hasDialog('Discard your changes?'));
      expect(dialog.value('Name')).to.equal('Resellers');
      await eventually(() => focused() === from(dialog));
      await leave(dialog);
      await (await asked(tab)).press('Discard changes');
      await tab.noDialog();
      expect(tab.hasRow('Partner portal')).to.equal(true);
      expect(tab.network.count('Quote/SaveConnection')).to.equal(0);
      expect(focused()).to.equal(tab.button('Edit'));
    });

    it(`by ${way} without edits just closes`, async () => {
      const tab = await openTab();
      const dialog = await tab.openEdit('Partner portal');
      await leave(dialog);
      await tab.noDialog();
      expect(focused()).to.equal(tab.button('Edit'));
    });
  }

  it('asks when Escape is pressed twice, and Escape on the question goes back', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Partner portal');
    await dialog.fillName('Resellers');
    await press('Escape');
    await asked(tab);
    await press('Escape');
    await eventually(() => !tab.hasDialog('Discard your changes?'));
    expect(dialog.value('Name')).to.equal('Resellers');
    await press('Escape');
    await asked(tab);
  });

  it('does not ask when everything was put back as it was', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Partner portal');
    await dialog.fillName('Resellers');
    await dialog.fillName('Partner portal');
    await dialog.press('Cancel');
    await tab.noDialog();
  });

  it('asks for a password that was typed, too', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd('Contoso Cloud Pricing');
    await dialog.press('Cancel');
    // The chosen connector is an edit, too.
    await (await asked(tab)).press('Keep editing');
    await eventually(() => !tab.hasDialog('Discard your changes?'));
    await dialog.setSecret('API key', 'FAKE-key');
    await dialog.press('Cancel');
    await asked(tab);
  });
});

describe('Leaving the page', () => {
  it('asks only while there is something to lose', async () => {
    const tab = await openTab();
    expect(pageAsks()).to.equal(false);
    const dialog = await tab.openEdit('SuperOffice products');
    expect(pageAsks()).to.equal(false);
    await dialog.fillName('Products');
    expect(pageAsks()).to.equal(true);
    await dialog.fillName('SuperOffice products');
    expect(pageAsks()).to.equal(false);
    await dialog.fillName('Products');
    await dialog.test();
    await dialog.ok();
    expect(pageAsks()).to.equal(false);
  });

  it('does not ask once the element is gone', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('SuperOffice products');
    await dialog.fillName('Products');
    tab.admin.remove();
    expect(pageAsks()).to.equal(false);
  });
});

describe('Edits that were not saved', () => {
  it('are offered after a reload, and put back', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.fillName('Key accounts');
    await dialog.setField('Company code', 'NO07');
    const again = await reloaded(tab);
    const offered = await again.openEdit('Key account pricing');
    await eventually(() => offered.text.includes('Unsaved changes from'));
    expect(offered.text).to.contain('Passwords are never kept');
    expect(offered.value('Name')).to.equal('Key account pricing');
    await offered.press('Restore');
    expect(offered.value('Name')).to.equal('Key accounts');
    expect(offered.value('Company code')).to.equal('NO07');
    expect(focused()).to.equal(offered.field('Name'));
    await offered.test();
    await offered.ok();
    expect(again.network.tenant.quoteConnections.config(3)?.get('password')).to.equal('FAKE-kept-on-the-server');
    const third = await again.openEdit('Key accounts');
    expect(third.text).not.to.contain('Unsaved changes');
  });

  it('are kept while they are made, for when the browser dies', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Partner portal');
    await dialog.fillName('Resellers');
    await pause(KEPT_AFTER);
    // Not taken away: another page opens the same.
    const other = await openTab({ tenant: tab.network.tenant, draftScope: tab.draftScope });
    const offered = await other.openEdit('Partner portal');
    await eventually(() => offered.text.includes('Unsaved changes from'));
  });

  it('of a new connection come back with its connector', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd('Nordic ERP Gateway');
    await dialog.fillName('Spare parts');
    await dialog.setField('Company code', 'NO09');
    await dialog.setSecret('Password', 'FAKE-canary-draft');
    const again = await reloaded(tab);
    const offered = await again.openAdd();
    await eventually(() => offered.text.includes('Unsaved changes from'));
    await offered.press('Restore');
    await again.quiet();
    expect(offered.value('Quote Connector')).to.equal('Nordic ERP Gateway');
    expect(offered.value('Name')).to.equal('Spare parts');
    expect(offered.value('Company code')).to.equal('NO09');
    expect(offered.missing).to.contain('fill in “Password”');
  });

  it('of a new connection are not offered again when it was saved although nobody waited', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd('Nordic ERP Gateway');
    await dialog.fillName('Only once');
    await dialog.setField('Company code', 'NO09');
    // What is stored never tells whether it is the one that was entered.
    await dialog.setSecret('Password', 'FAKE-canary-once');
    await dialog.test();
    await pause(KEPT_AFTER);
    tab.network.faults.latency = 300;
    await dialog.press('OK');
    await eventually(() => tab.network.count('Quote/SaveConnection') === 1);
    await dialog.press('Stop waiting');
    tab.network.faults.latency = undefined;
    await eventually(() => tab.hasRow('Only once'));
    const again = await reloaded(tab);
    const second = await again.openAdd();
    await pause(100);
    expect(second.text).not.to.contain('Unsaved changes');
  });

  it('are forgotten when they are given up', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Partner portal');
    await dialog.fillName('Resellers');
    await pause(KEPT_AFTER);
    await dialog.press('Cancel');
    await (await asked(tab)).press('Discard changes');
    await tab.noDialog();
    const again = await reloaded(tab);
    const second = await again.openEdit('Partner portal');
    await pause(100);
    expect(second.text).not.to.contain('Unsaved changes');
  });

  it('are forgotten when they are taken back by hand', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Partner portal');
    await dialog.fillName('Resellers');
    await pause(KEPT_AFTER);
    await dialog.fillName('Partner portal');
    const again = await reloaded(tab);
    const second = await again.openEdit('Partner portal');
    await pause(100);
    expect(second.text).not.to.contain('Unsaved changes');
  });

  it('can be refused', async () => {
    const tab = await openTab();
    await (await tab.openEdit('Partner portal')).fillName('Resellers');
    const again = await reloaded(tab);
    const offered = await again.openEdit('Partner portal');
    await eventually(() => offered.text.includes('Unsaved changes from'));
    await offered.press('Forget them');
    expect(offered.text).not.to.contain('Unsaved changes');
    expect(focused()).to.equal(offered.field('Name'));
    const third = await (await reloaded(again)).openEdit('Partner portal');
    await pause(100);
    expect(third.text).not.to.contain('Unsaved changes');
  });

  it('on a connection that someone else saved since end in the conflict', async () => {
    const tab = await openTab();
    await (await tab.openEdit('Partner portal')).fillName('Resellers');
    const again = await reloaded(tab);
    const { connection, values } = await again.network.backend.connections.get(5);
    await again.network.backend.connections.save({ ...connection, description: 'Theirs' }, values);
    const offered = await again.openEdit('Partner portal');
    await eventually(() => offered.text.includes('has been changed by someone else since'));
    await offered.press('Restore');
    await offered.test();
    await offered.tryOk();
    expect(offered.text).to.contain('Someone else changed this connection');
    await offered.press('Keep my changes');
    await offered.ok();
    expect(again.network.tenant.quoteConnections.find(5)?.displayName).to.equal('Resellers');
  });

  it('of a copy, of a new one and of an old one are kept apart', async () => {
    const tab = await openTab();
    const copy = await tab.openDuplicate('Partner portal');
    await copy.fillName('The copy');
    const again = await reloaded(tab);
    const added = await again.openAdd();
    await pause(100);
    expect(added.text).not.to.contain('Unsaved changes');
    await added.press('Cancel');
    await again.noDialog();
    const offered = await again.openDuplicate('Partner portal');
    await eventually(() => offered.text.includes('Unsaved changes from'));
    await offered.press('Restore');
    expect(offered.value('Name')).to.equal('The copy');
  });

  it('with an unreadable number come back as such', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.setField('Mark-up factor', 'a lot');
    const again = await reloaded(tab);
    const offered = await again.openEdit('Key account pricing');
    await eventually(() => offered.text.includes('Unsaved changes from'));
    await offered.press('Restore');
    expect(offered.value('Mark-up factor')).to.equal('a lot');
    expect(offered.errorOf('Mark-up factor')).to.contain('not a number');
    expect(offered.missing).to.contain('correct “Mark-up factor”');
    await offered.setField('Mark-up factor', '2');
    expect(offered.missing).to.equal('Before you can save: test the connection.');
  });

  it('are offered once the connection could be read', async () => {
    const tab = await openTab();
    await (await tab.openEdit('Partner portal')).fillName('Resellers');
    const again = await reloaded(tab);
    again.network.faults.add({ kind: '503', pattern: 'Quote/GetConnection', times: 1 });
    const offered = await again.openEdit('Partner portal');
    await pause(100);
    expect(offered.text).not.to.contain('Unsaved changes');
    await offered.press('Try again');
    await again.quiet();
    await eventually(() => offered.text.includes('Unsaved changes from'));
    await offered.press('Restore');
    expect(offered.value('Name')).to.equal('Resellers');
  });

  it('of another user are not offered', async () => {
    const tab = await openTab();
    await (await tab.openEdit('Partner portal')).fillName('Resellers');
    tab.admin.remove();
    const other = await openTab({ tenant: tab.network.tenant });
    const dialog = await other.openEdit('Partner portal');
    await pause(100);
    expect(dialog.text).not.to.contain('Unsaved changes');
  });

  it('are not kept when the host does not want that', async () => {
    const tab = await openTab({ drafts: null });
    await (await tab.openEdit('Partner portal')).fillName('Resellers');
    const again = await reloaded(tab);
    const dialog = await again.openEdit('Partner portal');
    await pause(100);
    expect(dialog.text).not.to.contain('Unsaved changes');
  });

  it('of which half was saved belong to the connection that there is now', async () => {
    const tab = await openTab({ faults: '500@Quote/SaveConnectionConfigFields*1' });
    const dialog = await tab.openAdd('Nordic ERP Gateway');
    await dialog.fillName('Spare parts');
    await dialog.setField('Company code', 'NO09');
    await dialog.setSecret('Password', 'FAKE-new');
    await dialog.test();
    await dialog.tryOk();
    const again = await reloaded(tab);
    const added = await again.openAdd();
    await pause(100);
    expect(added.text).not.to.contain('Unsaved changes');
    await added.press('Cancel');
    await again.noDialog();
    const offered = await again.openEdit('Spare parts');
    await eventually(() => offered.text.includes('Unsaved changes from'));
    await offered.press('Restore');
    expect(offered.value('Company code')).to.equal('NO09');
  });
});

describe('A dialog in an element that is moved', () => {
  it('stays, with its edits', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Partner portal');
    await dialog.fillName('Resellers');
    const parent = document.createElement('section');
    tab.admin.parentElement?.append(parent);
    parent.append(tab.admin);
    await settled();
    await pause(100);
    expect(dialog.value('Name')).to.equal('Resellers');
    await dialog.test();
    await dialog.ok();
    expect(tab.hasRow('Resellers')).to.equal(true);
  });

  it('goes on loading', async () => {
    const tab = await openTab();
    tab.network.faults.latency = 100;
    await tab.select('Partner portal');
    await tab.press('Edit');
    const dialog = await tab.dialog('Edit ERP connection');
    const parent = document.createElement('section');
    tab.admin.parentElement?.append(parent);
    parent.append(tab.admin);
    await tab.quiet();
    await eventually(() => dialog.hasField('Name'));
    expect(dialog.value('Name')).to.equal('Partner portal');
  });
});

describe('An element that is removed', () => {
  it('while loading: its requests are aborted; nothing is late, nothing is thrown', async () => {
    const tab = await openTab({ latency: 150, impatient: true });
    await eventually(() => tab.network.requests.length >= 3);
    tab.admin.remove();
    await pause(300);
    expect(tab.network.requests.map(({ signal }) => signal?.aborted)).to.deep.equal(
      tab.network.requests.map(() => true),
    );
    const sent = tab.network.requests.length;
    await pause(200);
    expect(tab.network.requests).to.have.length(sent);
  });

  it('and put back reads what it missed', async () => {
    const tab = await openTab({ latency: 100, impatient: true });
    await eventually(() => tab.network.requests.length >= 3);
    const parent = tab.admin.parentElement;
    tab.admin.remove();
    await pause(50);
    parent?.append(tab.admin);
    await tab.quiet();
    await eventually(() => tab.rows().length === 5);
  });

  it('while saving: the save goes on, and tells the host; nothing is read for nobody', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('SuperOffice products');
    await dialog.fillName('Products');
    await dialog.test();
    const saved = recorded(tab.admin, 'quotesync-connection-saved');
    tab.network.faults.latency = 100;
    await dialog.press('OK');
    await eventually(() => tab.network.requests.some(({ over }) => !over));
    tab.admin.remove();
    await eventually(() => tab.network.tenant.quoteConnections.find(1)?.displayName === 'Products');
    await eventually(() => saved.length === 1);
    const lists = tab.network.requests.filter(({ method }) => method.startsWith('Archive/')).length;
    await pause(300);
    expect(tab.network.requests.filter(({ method }) => method.startsWith('Archive/'))).to.have.length(lists);
  });

  it('and put back after a save shows what was saved', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('SuperOffice products');
    await dialog.fillName('Products');
    await dialog.test();
    tab.network.faults.latency = 60;
    await dialog.press('OK');
    const parent = tab.admin.parentElement;
    tab.admin.remove();
    await eventually(
      () =>
        tab.network.requests.every(({ over }) => over) && tab.network.count('Quote/SaveConnectionConfigFields') === 1,
    );
    await pause(50);
    parent?.append(tab.admin);
    await tab.quiet();
    expect(tab.names()).to.contain('Products');
  });

  it('a hundred times leaves nothing behind', async () => {
    const tab = await openTab();
    const parent = tab.admin.parentElement as HTMLElement;
    for (let round = 0; round < 100; round++) {
      tab.admin.remove();
      parent.append(tab.admin);
    }
    await tab.quiet();
    expect(tab.rows()).to.have.length(5);
  });
});
