import { expect } from 'chai';
import { BackendError } from '../../../src/backend/index.js';
import {
  deferred,
  descriptionOf,
  focused,
  getByRole,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
} from '../../helpers.js';
import type { Driver } from './dialogs-driver.js';
import {
  Importing,
  importButton,
  listed,
  open,
  refused,
  report,
  selectAll,
  startImport,
  step,
  toPreview,
  toRecords,
} from './erp-import-service.js';

/** The dialog on a service of its own. */
async function on(imports: Importing, options: { readonly readonly?: boolean } = {}): Promise<Driver> {
  const dialog = await open({ ...options, override: () => ({ imports }) });
  await until(() => queryAllByRole(dialog.element, 'combobox', { name: 'Actor type' }).length > 0);
  return dialog;
}

async function choose(dialog: Driver, label: string, text: string, index = 0): Promise<void> {
  const select = queryAllByRole(dialog.element, 'combobox', { name: label, exact: true })[index] as HTMLSelectElement;
  select.value = [...select.options].find((option) => option.text === text)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

describe('Searching the ERP system', () => {
  it('asks for what the words say: kind, fields and operators of the connector, numbers as the service writes them', async () => {
    const imports = new Importing(3);
    const dialog = await on(imports);
    expect(dialog.statuses).to.contain('No condition has a value: finds every Customer of the ERP system.');
    await dialog.enter('Name: Value', 'AS');
    await dialog.press('Add condition');
    expect(nameOf(focused()!)).to.equal('Field');
    await dialog.enter('Sales: Value', '1,000.5');
    expect(dialog.statuses).to.contain(
      'Finds Customer records where Name contains “AS” and Sales is greater than “1000.5”.',
    );
    await toRecords(dialog);
    expect(imports.queries[0]).to.deep.equal({
      connectionId: 3,
      type: 'customer',
      conditions: [
        { field: 'NAME', operator: 'contains', values: ['AS'] },
        { field: 'SALES', operator: 'greater', values: ['1000.5'] },
      ],
    });
    await dialog.press('Change the search');
    await dialog.press('Remove condition 2');
    expect(nameOf(focused()!)).to.equal('Add condition');
    await choose(dialog, 'Operator', 'is between');
    await dialog.enter('Name: To', 'Z');
    await toRecords(dialog);
    expect(imports.queries.at(-1)!.conditions).to.deep.equal([
      { field: 'NAME', operator: 'between', values: ['AS', 'Z'] },
    ]);
  });

  it('says texts as they are searched for, also where they look like numbers', async () => {
    const dialog = await on(new Importing(1));
    dialog.element.lang = 'de';
    await until(() => dialog.hasButton('Suchen'));
    const [value] = queryAllByRole(dialog.element, 'textbox');
    (value as HTMLInputElement).value = '1.5';
    value?.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => dialog.statuses.includes('1.5'));
  });

  it('keeps the conditions of each kind of records', async () => {
    const dialog = await on(new Importing(1));
    await dialog.enter('Name: Value', 'AS');
    await choose(dialog, 'Actor type', 'Contact');
    await dialog.enter('First name: Value', 'Nina');
    expect(dialog.statuses).to.contain('Finds Contact records where First name begins with “Nina”.');
    await choose(dialog, 'Actor type', 'Customer');
    expect(dialog.field('Name: Value').value).to.equal('AS');
  });

  it('leads to a condition that cannot be read, and asks for nothing until it can', async () => {
    const imports = new Importing(1);
    const dialog = await on(imports);
    await choose(dialog, 'Field', 'Sales');
    await dialog.enter('Sales: Value', 'many');
    expect(dialog.errorOf('Sales: Value')).to.equal('');
    await dialog.press('Search');
    expect(dialog.errorOf('Sales: Value')).to.contain('not a number').and.contain('1234.5');
    expect(focused()).to.equal(dialog.field('Sales: Value'));
    expect(descriptionOf(dialog.button('Search'))).to.equal('Mend the marked conditions first.');
    expect(imports.queries).to.deep.equal([]);
  });

  it('shows what the service does not accept where it can be mended', async () => {
    const imports = new Importing(1);
    imports.find = () =>
      Promise.reject(
        new BackendError('validation', 'No', { fieldErrors: { 'conditions.0': 'At least three letters.' } }),
      );
    const dialog = await on(imports);
    await dialog.press('Add condition');
    await dialog.press('Remove condition 1');
    await choose(dialog, 'Field', 'Name');
    await dialog.enter('Name: Value', 'A');
    await dialog.press('Search');
    await until(() => dialog.alerts.includes('At least three letters.'));
    await dialog.press('Change the search');
    expect(dialog.errorOf('Name: Value')).to.equal('At least three letters.');
    await dialog.enter('Name: Value', 'ABC');
    expect(dialog.errorOf('Name: Value')).to.equal('');
  });

  it('offers the items of a list by their names', async () => {
    const dialog = await open();
    await until(() => queryAllByRole(dialog.element, 'combobox', { name: 'Field' }).length > 0);
    await choose(dialog, 'Field', 'Customer group');
    const item = await until(() => queryAllByRole(dialog.element, 'option', { name: 'Kundegruppe 4', exact: true })[0]);
    item.click();
    await settled();
    expect(dialog.statuses).to.contain('Customer group is one of “Kundegruppe 4”');
    await toRecords(dialog);
    expect(dialog.rows).to.contain('Firma Inc.').and.not.contain('Kunden A/S');
  });

  it('says that nothing was found, and searches again after a failure', async () => {
    const imports = new Importing(0);
    let failing = true;
    imports.find = () => (failing ? Promise.reject(new BackendError('server', 'Down')) : Promise.resolve());
    const dialog = await on(imports);
    await dialog.press('Search');
    await until(() => dialog.alerts.includes('The ERP system could not be searched'));
    failing = false;
    await dialog.press('Try again');
    await until(() => dialog.statuses.includes('The ERP system has no such record'));
    expect(dialog.isEnabled('Preview import')).to.equal(false);
  });

  it('leads to Mappings when no field can be searched by', async () => {
    const imports = new Importing(0);
    imports.targets = () => Promise.resolve([]);
    const dialog = await open({ override: () => ({ imports }) });
    await until(() => dialog.hasButton('Go to Mappings'));
    const places = recorded(dialog.element, 'quotesync-sync-place-requested');
    await dialog.press('Go to Mappings');
    expect(places.map(({ place }) => place)).to.deep.equal([{ kind: 'mappings' }]);
  });
});

describe('Importing', () => {
  it('imports what is ticked, tells the tab, and lists what became of it', async () => {
    const dialog = await open();
    const { tenant } = dialog.service;
    const before = tenant.sync.world.links(3).length;
    const told = recorded(dialog.element, 'quotesync-sync-configured');
    await toPreview(dialog);
    const all = dialog.rows.length;
    expect(dialog.text).to.contain('Company: new').and.contain('Duplicate');
    await dialog.press(nameOf(queryAllByRole(dialog.element, 'button', { name: /^New \(/ })[0]!));
    const names = dialog.rows;
    expect(names.length).to.be.greaterThan(0).and.lessThan(all);
    await dialog.press('All (15)');
    await dialog.press('Untick all');
    expect(dialog.statuses).to.contain('Nothing is ticked.');
    expect(importButton(dialog).getAttribute('aria-disabled')).to.equal('true');
    await dialog.press(nameOf(queryAllByRole(dialog.element, 'button', { name: /^New \(/ })[0]!));
    await dialog.press('Tick all');
    await startImport(dialog);
    await report(dialog, 'The import is done');
    expect(nameOf(focused()!)).to.equal('The import is done');
    getByRole(dialog.element, 'button', { name: `New: ${names.length}`, exact: true }).click();
    await settled();
    expect(listed(dialog, `New: ${names.length}`)).to.deep.equal(names);
    expect(tenant.sync.world.links(3)).to.have.lengthOf(before + names.length);
    expect(dialog.text).to.contain('SuperOffice keeps them as selection');
    expect(told.map(({ connectionId, part }) => [connectionId, part])).to.deep.equal([[3, 'import']]);
    await dialog.press('Import more');
    await toRecords(dialog);
    expect(dialog.statuses).to.contain('Select the records to import.');
  });

  it('is stopped between batches, and goes on with the rest', async () => {
    const imports = new Importing(120);
    const first = deferred<void>();
    const write = imports.write;
    imports.write = async (keys) => {
      if (imports.writes.length === 1) await first.promise;
      return write(keys);
    };
    const dialog = await on(imports);
    await toPreview(dialog);
    await startImport(dialog);
    expect(getByRole(dialog.element, 'progressbar', { name: 'Importing …' })).to.have.property('max', 120);
    await dialog.press('Stop');
    await press('Escape');
    expect(dialog.dialogs, 'Escape answers no').to.equal(1);
    await press('Escape');
    await dialog.press('Stop', dialog.dialog);
    expect(dialog.text).to.contain('Stopping after the records that are under way');
    first.resolve();
    await report(dialog, 'The import was stopped');
    expect(imports.imported.size).to.equal(50);
    await dialog.press('Import the other 70 records');
    await report(dialog, 'The import is done');
    expect(imports.imported.size).to.equal(120);
    expect(imports.writes.flat()).to.have.lengthOf(120);
  });

  it('looks up what was imported when an answer got lost, and imports nothing twice', async () => {
    const imports = new Importing(60);
    const write = imports.write;
    let lose = true;
    imports.write = async (keys) => {
      const count = await write(keys);
      if (!lose) return count;
      lose = false;
      throw new BackendError('network', 'Lost');
    };
    const dialog = await on(imports);
    await toPreview(dialog);
    await startImport(dialog);
    await until(() => dialog.alerts.includes('The import is paused'));
    await dialog.press('Try again');
    await report(dialog, 'The import is done');
    expect(imports.writes.map(({ length }) => length)).to.deep.equal([50, 10]);
  });

  it('finds out which records were not taken, says so, and tries those again', async () => {
    const imports = new Importing(5);
    const write = imports.write;
    let picky = true;
    imports.write = (keys) => write(keys.filter((key) => !picky || key !== '3'));
    const dialog = await on(imports);
    await toPreview(dialog);
    await startImport(dialog);
    await report(dialog, 'The import is done, but not for all records');
    expect(listed(dialog, 'Failed: 1')).to.deep.equal(['Company 3: SuperOffice did not take it, and gave no reason.']);
    picky = false;
    await dialog.press('Try 1 record again');
    await report(dialog, 'The import is done');
    expect(imports.writes.at(-1)).to.deep.equal(['3']);
  });

  it('imports the others of a batch of which one record is refused', async () => {
    const imports = new Importing(9);
    const write = imports.write;
    imports.write = (keys) => (keys.includes('4') ? Promise.reject(refused('The name is too long.')) : write(keys));
    const dialog = await on(imports);
    await toPreview(dialog);
    await startImport(dialog);
    await report(dialog, 'The import is done, but not for all records');
    expect(imports.imported.size).to.equal(8);
    expect(listed(dialog, 'Failed: 1')).to.deep.equal(['Company 4: The name is too long.']);
  });

  it('is asked for once, however often the button is pressed', async () => {
    const imports = new Importing(2);
    const dialog = await on(imports);
    await toPreview(dialog);
    await until(() => importButton(dialog).getAttribute('aria-disabled') === 'false');
    const button = importButton(dialog);
    button.click();
    button.click();
    await report(dialog, 'The import is done');
    expect(imports.writes).to.have.lengthOf(1);
  });

  it('gives up a preview that takes long, and keeps what was selected when it fails', async () => {
    const imports = new Importing(4);
    let aborted = false;
    imports.look = (options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => {
          aborted = true;
          reject(new DOMException('Aborted', 'AbortError'));
        });
      });
    const dialog = await on(imports);
    await toRecords(dialog);
    await selectAll(dialog);
    await dialog.press('Preview import');
    expect(dialog.statuses).to.contain('Comparing 4 records with SuperOffice');
    await dialog.press('Stop waiting');
    expect(aborted).to.equal(true);
    imports.look = () => Promise.reject(new BackendError('server', 'Down'));
    await dialog.press('Preview import');
    expect(dialog.alerts).to.contain('The preview could not be made');
    expect(dialog.statuses).to.contain('4 of 4 records selected.');
    imports.look = () => Promise.resolve();
    await dialog.press('Try again');
    await step(dialog, 'Preview import');
  });

  it('shows the preview and imports nothing where everything is only looked at', async () => {
    const dialog = await on(new Importing(2), { readonly: true });
    await toPreview(dialog);
    expect(dialog.statuses).to.contain('Read-only: nothing can be imported here.');
    expect(queryAllByRole(dialog.element, 'button', { name: /^Import/ })).to.deep.equal([]);
    expect(queryAllByRole(dialog.element, 'checkbox')).to.deep.equal([]);
  });
});
