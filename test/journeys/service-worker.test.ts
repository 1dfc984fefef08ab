import { expect } from 'chai';
import { html } from 'lit';
import { SuperOfficeBackend } from '../../src/adapters/superoffice/index.js';
import { define } from '../../src/core/custom-element.js';
import { createTenant, startMocks, type StartedMocks } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { mount, queryAllByRole, settled, visibleText } from '../helpers.js';
import { eventually, simulatedNetwork, TabDriver } from './tab-driver.js';

describe('The tab on the page’s own fetch, behind the service worker', () => {
  let mocks: StartedMocks;
  before(async () => {
    mocks = await startMocks({ tenant: createTenant('demo', { wait: async () => {} }) });
  });
  after(() => mocks.stop());
  afterEach(() => mocks.faults.clear());

  async function openTab(): Promise<TabDriver> {
    define(QuotesyncAdmin);
    const backend = new SuperOfficeBackend({
      baseUrl: `${location.origin}/Cust12345`,
      getToken: () => '8A:Cust12345.test',
      timeouts: { read: 2000, slow: 2000 },
    });
    const admin = await mount<QuotesyncAdmin>(
      html`<quotesync-admin .backend=${backend} .drafts=${null}></quotesync-admin>`,
    );
    return new TabDriver(admin, simulatedNetwork({ tenant: mocks.tenant }), '');
  }

  it('adds, tests, saves, deletes and restores a connection', async () => {
    const tab = await openTab();
    await eventually(() => tab.rows().length === 5);
    await tab.press('Add');
    const dialog = await tab.dialog('Define new ERP connection');
    await dialog.fillName('Over the wire');
    await dialog.setField('Quote Connector', 'Nordic ERP Gateway');
    await eventually(() => dialog.hasField('Company code'));
    await dialog.setField('Company code', 'NO01');
    await dialog.setSecret('Password', 'FAKE-wire');
    await dialog.press('Test ERP connection');
    await eventually(() => dialog.okEnabled);
    await dialog.press('OK');
    await eventually(() => !tab.hasDialog());
    await eventually(() => tab.hasRow('Over the wire'));
    expect(mocks.tenant.quoteConnections.config(7)?.get('password')).to.equal('FAKE-wire');
    await tab.press('Delete');
    await eventually(() => tab.notice === '“Over the wire” was deleted.');
    await tab.undo();
    await eventually(() => tab.hasRow('Over the wire'));
  });

  it('says that it is offline, and recovers', async () => {
    mocks.faults.add({ kind: 'offline', pattern: '*' });
    const tab = await openTab();
    await eventually(() => visibleText(tab.admin).includes('No connection'));
    mocks.faults.clear();
    for (const button of queryAllByRole(tab.admin, 'button', { name: 'Try again' })) button.click();
    await settled();
    await eventually(() => tab.rows().length > 0);
  });
});
