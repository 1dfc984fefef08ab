import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  axeEverywhere,
  axeViolations,
  drawnElements,
  getByRole,
  queryAllByRole,
  settled,
  visibleText,
} from '../../helpers.js';
import { eventually, openTab, type TabDriver } from '../../journeys/tab-driver.js';

/** Situations by name; each ends with what is to be looked at on the screen. */
const SITUATIONS: Readonly<Record<string, () => Promise<TabDriver>>> = {
  ready: () => openTab(),
  'a row selected, failed start': async () => {
    const tab = await openTab();
    await tab.select('Price archive 2019–2024');
    return tab;
  },
  'a connector selected': async () => {
    const tab = await openTab();
    getByRole(tab.connectorGrid, 'rowheader', { name: 'Excel Quote Connector' }).click();
    await settled();
    return tab;
  },
  empty: () => openTab({ seed: 'empty' }),
  'nothing found': async () => {
    const tab = await openTab();
    await tab.searchFor('no such thing');
    return tab;
  },
  loading: async () => {
    const tab = await openTab({ faults: 'hang@*', impatient: true });
    await eventually(() => visibleText(tab.admin).includes('Loading'));
    return tab;
  },
  failed: () => openTab({ faults: '500@*' }),
  'failed while refreshing': async () => {
    const tab = await openTab();
    tab.network.faults.add({ kind: '401', pattern: '*' });
    tab.refresh.click();
    await tab.quiet();
    return tab;
  },
  'states not known': () => openTab({ faults: '500@Quote/GetAllInstalledQuoteConnections' }),
  'deleted ones shown': async () => {
    const tab = await openTab();
    tab.showDeleted.click();
    await tab.quiet();
    await tab.select('Trade fair 2023');
    return tab;
  },
  'deleted, with Undo': async () => {
    const tab = await openTab();
    await tab.select('Partner portal');
    await tab.press('Delete');
    await tab.quiet();
    return tab;
  },
  'could not be deleted': async () => {
    const tab = await openTab({ faults: '503@Quote/DeleteConnection' });
    await tab.select('Partner portal');
    await tab.press('Delete');
    await tab.quiet();
    return tab;
  },
  'tested from the list': async () => {
    const tab = await openTab();
    await tab.select('Key account pricing');
    await tab.press('Test ERP connection');
    await tab.quiet();
    return tab;
  },
  'read-only': () => openTab({ readonly: true }),
  'dialog loading': async () => {
    const tab = await openTab();
    tab.network.faults.add({ kind: 'hang', pattern: '*' });
    await tab.select('Partner portal');
    await tab.press('Edit');
    await tab.dialog('Edit ERP connection');
    return tab;
  },
  'dialog that could not load': async () => {
    const tab = await openTab();
    tab.network.faults.add({ kind: '500', pattern: '*' });
    await tab.openEdit('Partner portal');
    return tab;
  },
  'dialog, new': async () => {
    const tab = await openTab();
    await tab.openAdd('Nordic ERP Gateway');
    return tab;
  },
  'dialog with errors at the fields': async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd('Nordic ERP Gateway');
    await dialog.setField('Specific users + groups', true);
    await dialog.setField('Mark-up factor', 'a lot');
    await dialog.press('OK');
    return tab;
  },
  'dialog, old, with a stored password': async () => {
    const tab = await openTab();
    await tab.openEdit('Key account pricing');
    return tab;
  },
  'dialog with a list that failed': async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd('Fabrikam Catalogue');
    dialog.field('Catalogue').focus();
    await tab.quiet();
    return tab;
  },
  'dialog testing': async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    tab.network.faults.add({ kind: 'hang', pattern: 'Quote/TestConnection' });
    await dialog.press('Test ERP connection');
    return tab;
  },
  'dialog, test passed': async () => {
    const tab = await openTab();
    await (await tab.openEdit('Key account pricing')).test();
    return tab;
  },
  'dialog, test failed, all told': async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.setField('Timeout (seconds)', '1');
    await dialog.test();
    for (const element of drawnElements(dialog.element)) if (element instanceof HTMLDetailsElement) element.open = true;
    return tab;
  },
  'dialog saving': async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.test();
    tab.network.faults.add({ kind: 'hang', pattern: 'Quote/SaveConnection' });
    await dialog.press('OK');
    return tab;
  },
  'dialog, half saved': async () => {
    const tab = await openTab({ faults: '500@Quote/SaveConnectionConfigFields' });
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.test();
    await dialog.tryOk();
    return tab;
  },
  'dialog, signed out': async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.test();
    tab.network.faults.add({ kind: '401', pattern: '*' });
    await dialog.tryOk();
    return tab;
  },
  'dialog with a conflict': async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.fillName('My name');
    await dialog.test();
    const { connection, values } = await tab.network.backend.connections.get(3);
    await tab.network.backend.connections.save({ ...connection, name: 'Theirs' }, values);
    await dialog.tryOk();
    expect(queryAllByRole(dialog.element, 'table')).to.have.length(1);
    return tab;
  },
  'dialog of a deleted connection': async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.test();
    tab.network.tenant.quoteConnections.delete(3);
    await dialog.tryOk();
    return tab;
  },
  'dialog with a draft': async () => {
    const first = await openTab();
    await (await first.openEdit('Key account pricing')).fillName('Kept');
    first.admin.remove();
    const tab = await openTab({ tenant: first.network.tenant, draftScope: first.draftScope });
    const dialog = await tab.openEdit('Key account pricing');
    await eventually(() => dialog.text.includes('Unsaved changes'));
    return tab;
  },
  'dialog of a copy': async () => {
    const tab = await openTab();
    await tab.openDuplicate('Key account pricing');
    return tab;
  },
  'dialog of an untrusted connector': async () => {
    const tab = await openTab();
    await tab.openAdd('Untrusted Text Lab');
    return tab;
  },
  'question before leaving': async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Partner portal');
    await dialog.fillName('x');
    await dialog.press('Cancel');
    await tab.dialog('Discard your changes?');
    return tab;
  },
  'scope dialog': async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.press('Sales, Key accounts, Ingrid Solberg +2 – change');
    await tab.dialog('Scope');
    await tab.quiet();
    return tab;
  },
  'read-only dialog': async () => {
    const tab = await openTab({ readonly: true });
    await tab.doubleClick('Key account pricing');
    await tab.dialog('ERP connection');
    await tab.quiet();
    return tab;
  },
};

describe('axe finds nothing, in both themes and directions:', function () {
  this.timeout(20_000);
  before(() => setViewport({ width: 1280, height: 900 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, arrange] of Object.entries(SITUATIONS)) {
    it(name, async () => {
      const tab = await arrange();
      expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    });
  }
});

describe('axe finds nothing at 360 px:', function () {
  this.timeout(20_000);
  before(() => setViewport({ width: 360, height: 800 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, arrange] of Object.entries(SITUATIONS)) {
    it(name, async () => {
      const tab = await arrange();
      expect(await axeViolations(tab.admin)).to.deep.equal([]);
    });
  }
});
