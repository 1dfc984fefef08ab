import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import termsInNorwegian from '../../../src/locales/nb/base.js';
import { focused, getByRole, press, queryAllByRole, recorded, settled, type } from '../../helpers.js';
import {
  eventually,
  openTab,
  overriding,
  simulatedNetwork,
  type DialogDriver,
  type TabDriver,
} from '../../journeys/tab-driver.js';

const GATEWAY = 'Nordic ERP Gateway';
const EXCEL = 'Excel Quote Connector';

/** Everything that the gateway needs to pass its test. */
async function fillGateway(dialog: DialogDriver): Promise<void> {
  await dialog.setField('Company code', 'NO01');
  await dialog.setSecret('Password', 'FAKE-new');
}

function configuration(tab: TabDriver, id: number): Readonly<Record<string, string>> {
  return Object.fromEntries(tab.network.tenant.quoteConnections.config(id) ?? []);
}

describe('Adding a connection', () => {
  it('says in words what is missing, until it can be saved', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd(GATEWAY);
    expect(dialog.missing).to.equal(
      'Before you can save: enter a name, fill in “Company code”, fill in “Password”, and test the connection.',
    );
    expect(dialog.okEnabled).to.equal(false);
    await dialog.fillName('Spare parts');
    await fillGateway(dialog);
    expect(dialog.missing).to.equal('Before you can save: test the connection.');
    await dialog.test();
    expect(dialog.text)
      .to.contain('The connection works')
      .and.contain('1,284 products')
      .and.contain('Everything is in place.');
    expect(dialog.okEnabled).to.equal(true);
    const saved = recorded(tab.admin, 'quotesync-connection-saved');
    await dialog.ok();
    expect(tab.cells('Spare parts').slice(0, 4)).to.deep.equal(['Spare parts', GATEWAY, 'Available', 'Everyone']);
    expect(tab.row('Spare parts').getAttribute('aria-selected')).to.equal('true');
    expect(tab.notice).to.equal('“Spare parts” was saved.');
    expect(tab.count).to.equal('6 connections');
    expect(saved).to.have.length(1);
    expect(saved[0]).to.include({ connectionName: 'Spare parts', connectionId: 7, created: true });
    expect(configuration(tab, 7)).to.include({ companyCode: 'NO01', password: 'FAKE-new' });
  });

  it('goes to the first thing that is missing when OK is pressed too early', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd(GATEWAY);
    await dialog.press('OK');
    expect(focused()).to.equal(dialog.field('Name'));
    expect(dialog.errorOf('Name')).to.equal('This field is mandatory.');
    await dialog.fillName('Spare parts');
    expect(dialog.errorOf('Name')).to.equal('');
    await dialog.press('OK');
    expect(focused()).to.equal(dialog.field('Company code'));
    expect(tab.network.count('Quote/SaveConnection')).to.equal(0);
  });

  it('does not test what is not filled in', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd(GATEWAY);
    await dialog.test();
    expect(tab.network.count('Quote/TestConnection')).to.equal(0);
    expect(focused()).to.equal(dialog.field('Company code'));
    expect(dialog.errorOf('Company code')).to.equal('This field is mandatory.');
  });

  it('begins with the built-in register', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd();
    expect(dialog.value('Quote Connector')).to.equal('SuperOffice Standalone');
    expect(focused()).to.equal(dialog.field('Name'));
  });

  it('takes the fields of another connector and keeps the rest', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd(EXCEL);
    await dialog.fillName('Spare parts');
    await dialog.setField('Description', 'For the workshop');
    await dialog.setField('Excel file name', 'C:\\prices.xlsx');
    await dialog.pickConnector(GATEWAY);
    expect(dialog.hasField('Excel file name')).to.equal(false);
    expect(dialog.value('Company code')).to.equal('');
    expect(dialog.value('Name')).to.equal('Spare parts');
    expect(dialog.value('Description')).to.equal('For the workshop');
  });

  it('shows the last chosen connector when an earlier one answers later', async () => {
    const tab = await openTab({
      before: async ({ method, body }) => {
        const slow = method === 'Quote/GetConfigurationFields' && body['ConnectorName'] === EXCEL;
        if (slow) await new Promise((resolve) => setTimeout(resolve, 200));
      },
    });
    const dialog = await tab.openAdd();
    await dialog.setField('Quote Connector', EXCEL);
    await dialog.setField('Quote Connector', GATEWAY);
    await tab.quiet();
    expect(dialog.hasField('Company code')).to.equal(true);
    expect(dialog.hasField('Excel file name')).to.equal(false);
  });

  it('reads the chosen connector again after a failure, and keeps what was entered', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd();
    await dialog.fillName('Spare parts');
    tab.network.faults.add({ kind: '500', pattern: 'Quote/GetConfigurationFields', times: 1 });
    await dialog.pickConnector(GATEWAY);
    expect(dialog.text).to.contain('The service failed');
    expect(dialog.okEnabled).to.equal(false);
    await dialog.press('Try again');
    await tab.quiet();
    expect(dialog.value('Quote Connector')).to.equal(GATEWAY);
    expect(dialog.hasField('Company code')).to.equal(true);
    expect(dialog.value('Name')).to.equal('Spare parts');
  });

  it('gives each type of field its control, its hint and its limits', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd(GATEWAY);
    expect(getByRole(dialog.element, 'heading', { name: 'Service', exact: true }).localName).to.equal('h4');
    expect(dialog.field('Service address').type).to.equal('text');
    expect(dialog.field('Company code').maxLength).to.equal(4);
    expect(dialog.field('Company code').required).to.equal(true);
    expect(dialog.text).to.contain('Four characters at most');
    expect(dialog.field('Client ID').disabled).to.equal(true);
    expect(dialog.value('Client ID')).to.equal('SO-7731-NORTH');
    expect(dialog.field('Show stock').checked).to.equal(true);
    expect(dialog.field('Timeout (seconds)').inputMode).to.equal('numeric');
    expect(dialog.field('Mark-up factor').inputMode).to.equal('decimal');
    expect(dialog.field('Prices valid from').type).to.equal('date');
    expect(dialog.value('Prices valid from')).to.equal('2027-01-01');
    expect(dialog.value('Price book')).to.equal('retail');
    dialog.field('Company code').focus();
    await type('NORDIC');
    expect(dialog.value('Company code')).to.equal('NORD');
  });

  it('sends each type as the service stores it', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd(GATEWAY);
    await dialog.fillName('Spare parts');
    await fillGateway(dialog);
    await dialog.setField('Service address', 'https://erp.example.com/spare');
    await dialog.setField('Show stock', false);
    await dialog.setField('Timeout (seconds)', '60');
    await dialog.setField('Mark-up factor', '1.5');
    await dialog.setField('Prices valid from', '2027-06-30');
    await dialog.setField('Price book', 'Wholesale prices');
    await dialog.setField('Warehouse', 'Aarhus');
    await dialog.test();
    await dialog.ok();
    expect(configuration(tab, 7)).to.deep.equal({
      serviceUrl: 'https://erp.example.com/spare',
      companyCode: 'NO01',
      clientId: 'SO-7731-NORTH',
      userName: '',
      password: 'FAKE-new',
      priceBook: 'wholesale',
      warehouse: '3',
      validFrom: '[DT:06/30/2027 00:00:00.0000000]',
      markup: '[F:1.5]',
      includeStock: '[I:0]',
      timeout: '[I:60]',
    });
  });

  it('does not save numbers that nobody can read', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd(GATEWAY);
    await dialog.setField('Mark-up factor', 'a lot');
    expect(dialog.errorOf('Mark-up factor')).to.contain('not a number');
    expect(dialog.missing).to.contain('correct “Mark-up factor”');
    await dialog.setField('Mark-up factor', '2');
    expect(dialog.errorOf('Mark-up factor')).to.equal('');
  });

  it('offers Retry for a list that cannot be loaded; the rest works', async () => {
    const tab = await openTab();
    const dialog = await tab.openAdd('Fabrikam Catalogue');
    dialog.field('Catalogue').focus();
    await tab.quiet();
    expect(dialog.text).to.contain('The list could not be loaded.');
    expect(dialog.hasButton('Try again')).to.equal(true);
    expect(dialog.value('Season')).to.equal('summer');
    await dialog.fillName('Catalogue');
    await dialog.setField('Customer number', '4711');
    await dialog.test();
    await dialog.ok();
    expect(tab.hasRow('Catalogue')).to.equal(true);
  });
});

describe('The test in the dialog', () => {
  it('sends the values in the dialog', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Nordic price book');
    await dialog.setField('Excel file name', 'C:\\other.xlsx');
    await dialog.test();
    expect(tab.network.last('Quote/TestConnection').body['ConnectionData']).to.include({ '#1': 'C:\\other.xlsx' });
    expect(configuration(tab, 2)['#1']).to.equal('\\\\fs01\\prices\\nordic-2026.xlsx');
  });

  it('points at the field that the explanation names, technical text behind a disclosure', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.setField('Timeout (seconds)', '1');
    await dialog.test();
    expect(dialog.text).to.contain('The test failed').and.contain('“Timeout (seconds)” must be between 5 and 120.');
    expect(focused()).to.equal(dialog.field('Timeout (seconds)'));
    expect(dialog.errorOf('Timeout (seconds)')).to.equal('The connector’s answer names this field.');
    expect(dialog.okEnabled).to.equal(false);
    await dialog.setField('Timeout (seconds)', '45');
    await dialog.setField('Service address', 'ftp://erp');
    await dialog.test();
    expect(dialog.text).not.to.contain('Not an https address');
    await dialog.press('Technical details');
    expect(dialog.text).to.contain('Not an https address: ftp://erp');
  });

  it('is outdated as soon as a value changes, and not by other fields', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    await dialog.test();
    expect(dialog.okEnabled).to.equal(true);
    await dialog.fillName('Key accounts');
    expect(dialog.okEnabled).to.equal(true);
    await dialog.setField('Company code', 'NO02');
    expect(dialog.okEnabled).to.equal(false);
    expect(dialog.text).to.contain('The values were changed after this test.');
    expect(dialog.missing).to.equal('Before you can save: test the connection.');
    await dialog.setField('Company code', 'NO01');
    expect(dialog.okEnabled).to.equal(true);
  });

  it('does not count for values that were changed while it ran', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    tab.network.faults.latency = 100;
    await dialog.press('Test ERP connection');
    await dialog.setField('Company code', 'NO02');
    await tab.quiet();
    expect(dialog.okEnabled).to.equal(false);
    expect(dialog.text).to.contain('Test again before you save.');
  });

  it('can be cancelled while it hangs', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    tab.network.faults.add({ kind: 'hang', pattern: 'Quote/TestConnection', times: 1 });
    await dialog.press('Test ERP connection');
    await eventually(() => tab.network.count('Quote/TestConnection') === 1);
    expect(dialog.text).to.contain('Testing the connection …');
    expect(dialog.okEnabled).to.equal(false);
    dialog.button('Cancel test').focus();
    await press('Enter');
    await tab.quiet();
    expect(dialog.text).not.to.contain('Testing');
    expect(tab.network.last('Quote/TestConnection').signal?.aborted).to.equal(true);
    expect(focused()).to.equal(dialog.button('Test ERP connection'));
    await dialog.test();
    expect(dialog.text).to.contain('The connection works');
  });

  it('says when it could not be made, and tries again', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    tab.network.faults.add({ kind: '503', pattern: 'Quote/TestConnection', times: 1 });
    await dialog.test();
    expect(dialog.text).to.contain('The test could not be made');
    await dialog.press('Try again');
    await tab.quiet();
    expect(dialog.text).to.contain('The connection works');
  });

  it('ends when the dialog is left', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    tab.network.faults.add({ kind: 'hang', pattern: 'Quote/TestConnection' });
    await dialog.press('Test ERP connection');
    await eventually(() => tab.network.count('Quote/TestConnection') === 1);
    await dialog.press('Cancel');
    await tab.noDialog();
    expect(tab.network.last('Quote/TestConnection').signal?.aborted).to.equal(true);
  });
});

describe('The scope', () => {
  it('of specific users with nobody chosen cannot be saved', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('SuperOffice products');
    await dialog.test();
    expect(dialog.okEnabled).to.equal(true);
    await dialog.setField('Specific users + groups', true);
    expect(dialog.okEnabled).to.equal(false);
    expect(dialog.missing).to.equal('Before you can save: select users or groups.');
    expect(dialog.hasButton('No users or groups selected')).to.equal(true);
    await dialog.press('OK');
    expect(focused()).to.equal(dialog.button('No users or groups selected'));
    expect(tab.network.count('Quote/SaveConnection')).to.equal(0);
    await dialog.setField('Everyone', true);
    expect(dialog.okEnabled).to.equal(true);
  });

  it('is chosen in a dialog of its own, shown by name, and saved', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('SuperOffice products');
    await dialog.test();
    await dialog.setField('Specific users + groups', true);
    await dialog.press('No users or groups selected');
    const scope = await tab.dialog('Scope');
    await tab.quiet();
    getByRole(scope.element, 'option', { name: 'Marketing' }).click();
    await settled();
    await scope.press('Add the selected ones');
    getByRole(scope.element, 'radio', { name: 'Associates' }).click();
    await settled();
    getByRole(scope.element, 'option', { name: 'Sofia Berggren' }).click();
    await settled();
    await scope.press('Add the selected ones');
    expect(scope.text).to.contain('Selected: 1 user group');
    await scope.press('OK');
    await eventually(() => !tab.hasDialog('Scope'));
    await tab.quiet();
    expect(dialog.text).to.contain('Marketing, Sofia Berggren – change');
    await dialog.ok();
    expect(tab.cells('SuperOffice products')[3]).to.equal('Marketing, Sofia Berggren');
    const stored = tab.network.tenant.quoteConnections.find(1);
    expect(stored?.userGroupIds).to.deep.equal([5]);
    expect(stored?.associateIds).to.have.length(1);
  });

  it('stays as it was when its dialog is cancelled; the focus returns', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    const names = 'Sales, Key accounts, Ingrid Solberg +2 – change';
    dialog.button(names).focus();
    await press('Enter');
    const scope = await tab.dialog('Scope');
    await tab.quiet();
    await scope.press('Remove all that are shown');
    await press('Escape');
    await eventually(() => !tab.hasDialog('Scope'));
    expect(focused()).to.equal(dialog.button(names));
  });

  it('dialog offers Retry when the people cannot be read', async () => {
    const tab = await openTab({ faults: '500@MDO/*' });
    const dialog = await tab.openEdit('Key account pricing');
    tab.network.faults.clear();
    await dialog.press('… – change');
    const scope = await tab.dialog('Scope');
    await tab.quiet();
    expect(scope.text).to.contain('The service failed');
    await scope.press('Try again');
    await tab.quiet();
    expect(scope.text).to.contain('Key accounts');
  });
});

describe('The link to a sync connection', () => {
  it('is shown, changed and taken away', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    expect(dialog.field<HTMLSelectElement>('ERP connection').selectedOptions[0]?.text).to.equal('Super Sale');
    await dialog.setField('ERP connection', 'Nordic back office');
    await dialog.test();
    await dialog.ok();
    expect(tab.network.tenant.quoteConnections.find(3)?.syncConnectionId).to.equal(4);
    const again = await tab.openEdit('Key account pricing');
    await again.setField('ERP connection', '(No Selection)');
    await again.test();
    await again.ok();
    expect(tab.network.tenant.quoteConnections.find(3)?.syncConnectionId).to.equal(0);
  });

  it('stays when the list of sync connections cannot be read', async () => {
    const tab = await openTab();
    tab.network.faults.add({ kind: '403', pattern: 'MDO/*' });
    const dialog = await tab.openEdit('Key account pricing');
    expect(dialog.text).to.contain('Not allowed').and.contain('Connection 3 (not in the list)');
    await dialog.test();
    await dialog.ok();
    expect(tab.network.tenant.quoteConnections.find(3)?.syncConnectionId).to.equal(3);
  });
});

describe('Editing a connection', () => {
  it('keeps a stored secret that was not touched', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    expect(dialog.text).not.to.contain('FAKE-kept');
    await dialog.fillName('Key accounts');
    await dialog.test();
    await dialog.ok();
    expect(configuration(tab, 3)['password']).to.equal('FAKE-kept-on-the-server');
    const again = await tab.network.backend.connections.testSaved(3);
    expect(again.ok).to.equal(true);
  });

  it('replaces a stored secret', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Key account pricing');
    dialog.secret('Password').focus();
    await press('Enter');
    await type('FAKE-other');
    await dialog.test();
    await dialog.ok();
    expect(configuration(tab, 3)['password']).to.equal('FAKE-other');
  });

  it('changes the text of the user’s language only', async () => {
    document.documentElement.lang = 'nb';
    const tab = await openTab();
    getByRole(tab.admin, 'rowheader', { name: 'Nordisk prisbok' }).focus();
    await press('Enter');
    const dialog = await tab.dialog(/./);
    await tab.quiet();
    const [name] = queryAllByRole(dialog.element, 'textbox');
    expect((name as HTMLInputElement).value).to.equal('Nordisk prisbok');
    name?.focus();
    await press('End');
    await type(' 2027');
    await dialog.press(termsInNorwegian.testErpConnection);
    await tab.quiet();
    await dialog.ok();
    const sent = tab.network.last('Quote/SaveConnection').body['Connection'];
    expect(sent).to.include({
      DisplayName: 'US:"Nordic price book";NO:"Nordisk prisbok 2027"',
      DisplayDescription: 'US:"Yearly prices, kept by Finance";NO:"Årspriser, vedlikeholdes av Økonomi"',
    });
  });

  it('says which other languages a name has', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Nordic price book');
    expect(dialog.text).to.contain('Also translated to: Norwegian Bokmål. Those texts are kept.');
  });

  it('cannot change the connector', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('Partner portal');
    expect(dialog.field('Quote Connector').disabled).to.equal(true);
    expect(dialog.text).to.contain('The connector cannot be changed after the connection is saved.');
  });

  it('counts as a change of an old connection', async () => {
    const tab = await openTab();
    const saved = recorded(tab.admin, 'quotesync-connection-saved');
    const dialog = await tab.openEdit('SuperOffice products');
    await dialog.setField('Below cost', 'OK');
    await dialog.test();
    await dialog.ok();
    expect(saved[0]).to.include({ connectionId: 1, created: false });
  });

  it('shows why a connection could not be loaded, and tries again', async () => {
    const tab = await openTab();
    tab.network.faults.add({ kind: 'malformed', pattern: 'Quote/GetConnection', times: 1 });
    const failed = await tab.openEdit('Partner portal');
    expect(failed.text).to.contain('Unexpected answer');
    expect(failed.hasField('Name')).to.equal(false);
    await failed.press('Cancel');
    await tab.noDialog();
    tab.network.faults.add({ kind: '503', pattern: 'Quote/GetConnection', times: 1 });
    const dialog = await tab.openEdit('Partner portal');
    await dialog.press('Try again');
    await tab.quiet();
    expect(dialog.value('Name')).to.equal('Partner portal');
  });
});

describe('Duplicating a connection', () => {
  it('copies everything but the secrets, and says so', async () => {
    const tab = await openTab();
    const dialog = await tab.openDuplicate('Key account pricing');
    expect(dialog.value('Name')).to.equal('Key account pricing (copy)');
    expect(dialog.value('Company code')).to.equal('NO01');
    expect(dialog.text).to.contain('Passwords are not copied: enter them again.');
    expect(dialog.missing).to.contain('fill in “Password”');
    await dialog.setSecret('Password', 'FAKE-copy');
    await dialog.test();
    const saved = recorded(tab.admin, 'quotesync-connection-saved');
    await dialog.ok();
    expect(saved[0]).to.include({ created: true });
    expect(configuration(tab, 7)).to.include({ companyCode: 'NO01', password: 'FAKE-copy' });
    expect(configuration(tab, 3)['password']).to.equal('FAKE-kept-on-the-server');
    expect(tab.cells('Key account pricing (copy)')[3]).to.equal('Sales, Key accounts, Ingrid Solberg +2');
  });

  it('of a name in several languages is a copy in all of them', async () => {
    const tab = await openTab();
    const dialog = await tab.openDuplicate('Nordic price book');
    expect(dialog.value('Name')).to.equal('Nordic price book (copy)');
    await dialog.test();
    await dialog.ok();
    expect(tab.hasRow('Nordic price book (copy)')).to.equal(true);
    expect(tab.network.tenant.quoteConnections.find(7)?.displayName).to.contain('Nordisk prisbok');
  });
});

describe('A name', () => {
  it('that is too long is refused before it is sent', async () => {
    const tab = await openTab();
    const dialog = await tab.openEdit('SuperOffice products');
    await dialog.test();
    await dialog.fillName('x'.repeat(255));
    expect(dialog.errorOf('Name')).to.equal('At most 254 characters.');
    expect(dialog.missing).to.contain('shorten the name');
    expect(dialog.okEnabled).to.equal(false);
  });

  it('that the service refuses is marked, and so are values; nothing is lost', async () => {
    const { backend } = simulatedNetwork();
    const tab = await openTab({
      backend: overriding(backend, {
        save: () =>
          Promise.reject(
            new BackendError('validation', 'Refused', {
              userMessage: 'Two things are wrong.',
              fieldErrors: { name: 'This name is taken.', 'values.companyCode': 'There is no such company.' },
            }),
          ),
      }),
    });
    await eventually(() => tab.rows().length === 5);
    await tab.select('Key account pricing');
    await tab.press('Edit');
    const dialog = await tab.dialog('Edit ERP connection');
    await eventually(() => dialog.hasField('Company code'));
    await dialog.fillName('Taken');
    await dialog.press('Test ERP connection');
    await eventually(() => dialog.okEnabled);
    await dialog.press('OK');
    await eventually(() => dialog.alerts.length > 0);
    expect(dialog.alerts[0]).to.contain('The connection was not saved').and.contain('Two things are wrong.');
    expect(dialog.errorOf('Name')).to.equal('This name is taken.');
    expect(dialog.errorOf('Company code')).to.equal('There is no such company.');
    await eventually(() => focused() === dialog.field('Name'));
    expect(dialog.value('Name')).to.equal('Taken');
  });
});
