import { expect } from 'chai';
import { createTenant } from '../../src/mocks/index.js';
import { focused, litWarnings, press, type, visibleText } from '../helpers.js';
import { here, tabTo } from './keyboard-walk.js';
import { openSync } from './sync-driver.js';
import { eventually } from './tab-driver.js';

describe('What a connection synchronises', function () {
  this.timeout(90_000);

  it('from a new connection to an active one, by keyboard alone', async () => {
    const tenant = createTenant('demo', { wait: async () => {} });
    const tab = await openSync({ tenant });

    // A new connection.
    await tabTo('searchbox Search connections');
    await tabTo('button Add');
    await press('Enter');
    await tab.dialog('Define new ERP connection');
    await tab.quiet();
    expect(here()).to.match(/^textbox Name/);
    await type('Spare parts');
    await tabTo(/^combobox ERP Sync Connector/);
    await type('Super');
    await tab.quiet();
    await tabTo('button Test ERP connection');
    await press('Enter');
    await tab.quiet();
    await tabTo('button OK');
    await press('Enter');
    await tab.noDialog();
    await eventually(() => tab.names().includes('Spare parts'));

    // It cannot be active yet: the reason leads to what is missing.
    await tab.quiet();
    expect(here()).to.equal('button Add');
    await tabTo(/^(gridcell|rowheader) /);
    expect(tab.row('Spare parts').contains(focused())).to.equal(true);
    await press('Home', 'Space');
    await tab.quiet();
    expect(visibleText(tab.refusal!)).to.contain('was not activated');
    await tabTo('button Go to the mappings');
    await press('Enter');
    await tab.dialog(/Spare parts/);
    await tab.quiet();

    // Customers are synchronised: their name to the ERP system, because SuperOffice gets it from another connection.
    await tabTo(/^checkbox Sync ERP "Customer"/);
    await press('Space');
    await tabTo(/Customer number/);
    await press('ArrowDown', '<');
    await tabTo('button OK');
    await press('Enter');
    await tab.noDialog();
    await tab.quiet();

    // Now nothing is left.
    await tabTo('button Try to activate again');
    await press('Enter');
    await tab.quiet();
    await eventually(() => tab.cells('Spare parts')[0] === 'Active');
    expect(tab.refusal).to.equal(undefined);
    const [stored] = tenant.sync.connections.all().filter(({ name }) => name === 'Spare parts');
    const [name] = tenant.sync.actors.fields(stored!.id, 'Customer').filter(({ key }) => key === 'NAME');
    expect(name).to.include({ crmFieldKey: 'NAME', syncToCrm: false, syncToErp: true });
    expect(litWarnings()).to.deep.equal([]);
  });
});
