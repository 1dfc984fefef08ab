import { sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { BackendError, type CrmField } from '../../../src/backend/index.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../../src/mocks/index.js';
import {
  axeEverywhere,
  deferred,
  descriptionOf,
  focused,
  nameOf,
  press,
  queryAllByRole,
  roleOf,
  settled,
  visibleText,
} from '../../helpers.js';
import { TestDrafts } from '../test-stores.js';
import { eventually, openMappings } from './mappings-driver.js';
import { changeElsewhere, CRM_FIELDS, fieldOf, mappingsService } from './mappings-service.js';

describe('Mappings', () => {
  it('shows the fields of the demo tenant, sets a direction, and stores it', async () => {
    const tenant = createTenant('demo', { wait: async () => {} });
    const backend = new MockBackend(tenant);
    const dialog = await openMappings(backend);
    expect(dialog.text).to.include('Configure Field Mapping for Super Sale');
    expect(dialog.box('Sync ERP "Customer" to SuperOffice "Company"').checked).to.be.true;
    expect(dialog.directions('Name')).to.equal('<>');
    await dialog.press('To SuperOffice: Address 1');
    await dialog.save();
    expect(dialog.stored.map(({ connectionId, part }) => [connectionId, part])).to.deep.equal([[3, 'mappings']]);
    const stored = await backend.sync?.mapping?.actorMapping(3, 'customer');
    expect(stored?.fields.find(({ label }) => label === 'Address 1')?.toSuperOffice).to.be.true;
    expect(await axeEverywhere((await openMappings(backend)).host)).to.deep.equal([]);
  });

  it('says at every control why it cannot be used', async () => {
    const dialog = await openMappings(mappingsService().backend);
    expect(dialog.why(dialog.button('To ERP: Customer group'))).to.include('Choose a SuperOffice field first');
    expect(dialog.why(dialog.box('Show in Search: Customer number'))).to.include('always shown in search');
    const arrow = dialog.button('To ERP: Customer group');
    arrow.click();
    await settled(dialog.host);
    expect(arrow.ariaPressed).to.equal('false');
    dialog.box('Show in Search: Customer number').click();
    expect(dialog.box('Show in Search: Customer number').checked).to.be.true;
    // By the keyboard the same words are seen.
    dialog.pick('Customer group').focus();
    await press('ArrowLeft');
    expect(focused()).to.equal(dialog.button('To SuperOffice: Customer group'));
    const hint = await eventually(() => dialog.hint);
    expect(hint).to.include('Choose a SuperOffice field first');
    await press('Escape');
    expect([dialog.hint, dialog.isOpen]).to.deep.equal(['', true]);
    // By the mouse, too, as long as it is there.
    const { left, top } = dialog.button('To ERP: Customer group').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(left + 5), Math.round(top + 5)] });
    expect(await eventually(() => dialog.hint)).to.include('Choose a SuperOffice field first');
    await sendMouse({ type: 'move', position: [2, 2] });
    await eventually(() => dialog.hint === '');
  });

  it('reads the SuperOffice fields again where they are missed, and keeps what the keyboard was at', async () => {
    const reads = [Promise.reject(new BackendError('server', 'Down')), deferred<readonly CrmField[]>()] as const;
    let next = 0;
    reads[0].catch(() => {});
    const crmFields = (): Promise<readonly CrmField[]> => (next++ === 0 ? reads[0] : reads[1].promise);
    const dialog = await openMappings(mappingsService(undefined, { crmFields }).backend);
    await dialog.openChoices('City');
    await dialog.press('Try again');
    expect(dialog.options).to.have.length(1);
    reads[1].resolve(CRM_FIELDS);
    await eventually(() => dialog.options.length > 1);
    // What is chosen is looked for as soon as it is there.
    expect(dialog.active).to.include('Postal addr., city');
    await press('ArrowDown', 'Enter');
    expect([dialog.choice('City'), focused()]).to.deep.equal(['Number of employees', dialog.pick('City')]);
  });

  it('finds SuperOffice fields by name and key, and shows those that do not fit with the reason', async () => {
    const dialog = await openMappings(mappingsService().backend);
    await dialog.openChoices('Customer group');
    const last = dialog.options.at(-1);
    expect(last && visibleText(last)).to.include('Items of a list fit into a list only.');
    expect(last?.getAttribute('aria-disabled')).to.equal('true');
    last?.click();
    expect(dialog.options).to.have.length(6);
    await press('b', 'u', 's', 'i');
    expect(dialog.options.map(visibleText).map((text) => text.split('\n')[0]?.trim())).to.have.length(1);
    await press('Enter');
    expect(dialog.choice('Customer group')).to.equal('Business');
    expect(focused()).to.equal(dialog.pick('Customer group'));
    await dialog.openChoices('Heads');
    await press('E', 'M', 'P', 'L');
    expect(await axeEverywhere(dialog.host)).to.deep.equal([]);
    await press('Escape');
    expect(dialog.isOpen).to.be.true;
    expect(dialog.options).to.have.length(0);
    expect(dialog.choice('Heads')).to.equal('(No Selection)');
  });

  it('is done by the keyboard alone', async () => {
    const service = mappingsService();
    const dialog = await openMappings(service.backend);
    expect(nameOf(focused()!)).to.include('Customer');
    // Tabs, the switch, the search, the filters, suggestions if there are any, the box of all rows, and the rows.
    for (let step = 0; step < 12 && !focused()?.matches('[data-row] *'); step += 1) await press('Tab');
    expect(focused()).to.equal(dialog.pick('Customer number'));
    await press('ArrowDown', 'ArrowDown', '>');
    expect(dialog.directions('City')).to.equal('>');
    await press('=');
    expect(dialog.directions('City')).to.equal('<>');
    await press('=');
    expect(dialog.directions('City')).to.equal('');
    await press('<');
    expect(dialog.directions('City')).to.equal('<');
    await press('ArrowDown', 'b', 'Enter', '>');
    expect([dialog.choice('Customer group'), dialog.directions('Customer group')]).to.deep.equal(['Business', '>']);
    await press('End', ' ');
    expect(dialog.box('Show in ERP tab: Customer group').checked).to.be.true;
    await press('Tab');
    expect(focused()?.matches('[data-row] *')).to.be.false;
    await press('Control+s');
    await eventually(() => service.saved.length === 1);
    expect(service.stored.get('customer')?.fields.find(({ key }) => key === 'group')?.crmFieldKey).to.equal('BUSINESS');
    await eventually(() => dialog.said.includes('saved'));
    expect(dialog.isOpen).to.be.true;
  });

  it('keeps the focus when nothing was found and all fields are shown again', async () => {
    const dialog = await openMappings(mappingsService().backend);
    await dialog.search('no such field');
    const all = dialog.button('Show all fields');
    all.focus();
    await press('Enter');
    await eventually(() => dialog.fields.length > 1);
    await eventually(() => focused() && roleOf(focused()!) === 'tab');
  });

  it('goes to the next problem by key, whatever is looked for', async () => {
    const dialog = await openMappings(mappingsService().backend);
    await dialog.search('City');
    expect(dialog.fields).to.deep.equal(['city']);
    await press('F8');
    await eventually(() => focused()?.closest<HTMLElement>('[data-row]')?.dataset['row'] === 'fax');
    await press('F8');
    await eventually(() => focused()?.closest<HTMLElement>('[data-row]')?.dataset['row'] === 'telex');
    await press('Shift+F8');
    await eventually(() => focused()?.closest<HTMLElement>('[data-row]')?.dataset['row'] === 'fax');
  });

  it('looks for problems in kinds of records that nobody has opened, and says when there are none anywhere', async () => {
    const city = fieldOf({ key: 'city', label: 'City', crmFieldKey: 'CITY' });
    const gone = fieldOf({ key: 'fax', label: 'Fax', crmFieldKey: 'FAX', toErp: true, missingInCrm: true });
    const asked: string[] = [];
    const service = mappingsService(
      { customer: [city], project: [fieldOf({ key: 'title', label: 'Title' })], person: [gone] },
      {
        actorMapping: async (_id, type) => {
          asked.push(type);
          return service.stored.get(type)!;
        },
      },
    );
    const dialog = await openMappings(service.backend);
    expect(asked).to.deep.equal(['customer']);
    expect(dialog.button('OK').getAttribute('aria-disabled'), 'nothing is changed').to.equal('true');
    await press('F8');
    await eventually(() => focused()?.closest<HTMLElement>('[data-row]')?.dataset['row'] === 'fax');
    expect(dialog.tab('Contact').getAttribute('aria-selected')).to.equal('true');
    expect(asked).to.deep.equal(['customer', 'project', 'person']);
    await dialog.show('Customer');
    dialog.tab('Customer').focus();
    await press('F8');
    await eventually(() => focused()?.closest<HTMLElement>('[data-row]')?.dataset['row'] === 'fax');
    expect(asked, 'once').to.have.length(3);
    const whole = await openMappings(mappingsService({ customer: [city], project: [city] }).backend);
    await press('F8');
    await eventually(() => whole.said.includes('There are no problems here'));
  });

  it('maps a field again that is gone from SuperOffice, and keeps its direction', async () => {
    const dialog = await openMappings(mappingsService().backend);
    expect(visibleText(dialog.row('fax'))).to.include('Gone from SuperOffice.');
    await dialog.press('Map again, keep direction: Fax');
    await eventually(() => dialog.options.length > 0);
    await press('n', 'u', 'm', 'b', 'Enter');
    expect([dialog.choice('Fax'), dialog.directions('Fax')]).to.deep.equal(['Number of employees', '<']);
    expect(visibleText(dialog.row('fax'))).not.to.include('Gone');
    expect(visibleText(dialog.row('telex'))).to.include('Not offered any more');
    await dialog.press('Remove mapping: Telex');
    expect(dialog.choice('Telex')).to.equal('(No Selection)');
    expect(focused()).to.equal(dialog.pick('Telex'));
  });

  it('filters, and keeps a row that is edited until something else is looked for', async () => {
    const dialog = await openMappings(mappingsService().backend);
    await dialog.choose('Unmapped 3');
    expect(dialog.fields).to.deep.equal(['no', 'group', 'head']);
    await dialog.openChoices('Customer group');
    await press('b', 'Enter');
    expect(dialog.fields).to.deep.equal(['no', 'group', 'head']);
    await dialog.choose('Changed 1');
    expect(dialog.fields).to.deep.equal(['group']);
    await dialog.choose('Problems 2');
    expect(dialog.fields).to.deep.equal(['fax', 'telex']);
    await dialog.choose('Mandatory 1');
    expect(dialog.fields).to.deep.equal(['name']);
    await dialog.search('zebra');
    expect(dialog.text).to.include('No field found');
    await dialog.press('Show all fields');
    expect(dialog.fields).to.have.length(7);
  });

  it('acts on several rows at once, and only on those that are seen', async () => {
    const service = mappingsService();
    const dialog = await openMappings(service.backend);
    for (const name of ['Name', 'City', 'Customer group']) await dialog.toggle(`Select ${name}`);
    await dialog.search('it');
    expect(dialog.text).to.include('1 selected');
    expect(dialog.text).to.include('2 more are hidden now');
    await dialog.press('To SuperOffice');
    await dialog.search('');
    expect([dialog.directions('Name'), dialog.directions('City')]).to.deep.equal(['<>', '>']);
    expect(descriptionOf(dialog.button('To ERP'))).to.include('Changes 2 of 3 fields.');
    await dialog.press('No direction');
    expect(['Name', 'City'].map((name) => dialog.directions(name))).to.deep.equal(['', '']);
    dialog.pick('City').focus();
    await press('=');
    expect(['Name', 'City', 'Customer group'].map((name) => dialog.directions(name))).to.deep.equal(['<>', '<>', '']);
    expect(dialog.said).to.include('Choose a SuperOffice field first');
    await dialog.press('Clear selection');
    expect(dialog.text).not.to.include('selected');
  });

  it('suggests with evidence, accepts one or all that are certain, and sets no direction', async () => {
    const dialog = await openMappings(
      mappingsService({
        customer: [
          fieldOf({ key: 'BUSINESS', label: 'Trade', type: 'list' }),
          fieldOf({ key: 'x1', label: 'Number of employees', type: 'integer' }),
          fieldOf({ key: 'city', label: 'City', crmFieldKey: 'CITY' }),
        ],
      }).backend,
    );
    const accept = await eventually(() => dialog.button('Accept Business for Trade'));
    expect(visibleText(dialog.row('BUSINESS'))).to.include('same key');
    accept.click();
    await settled(dialog.host);
    expect([dialog.choice('Trade'), dialog.directions('Trade')]).to.deep.equal(['Business', '']);
    const select = dialog.host.shadowRoot?.querySelector('quotesync-mappings')?.shadowRoot?.querySelector('select');
    if (!select) throw new Error('There is no threshold.');
    select.value = '0.5';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(dialog.host);
    await dialog.press('Accept 1');
    expect([dialog.choice('Number of employees'), dialog.choice('City')]).to.deep.equal([
      'Number of employees',
      'Postal addr., city',
    ]);
    expect(dialog.directions('Number of employees')).to.equal('');
    expect(dialog.said).to.include('1 field is mapped');
    expect(nameOf(focused()!), 'what accepts has gone').to.include('problem');
  });

  it('keeps edits of several tabs, marks them, and saves them together; what fails stays', async () => {
    const service = mappingsService();
    const dialog = await openMappings(service.backend);
    await dialog.press('To ERP: City');
    await dialog.show('Project');
    await dialog.toggle('Show in ERP tab: Title');
    expect(nameOf(dialog.tab('Customer'))).to.include('Unsaved changes');
    expect(dialog.text).to.include('2 unsaved changes: Customer, Project');
    service.failing.set('project', new BackendError('validation', 'No', { fieldErrors: { 'fields.title': 'Title is not good.' } })); // prettier-ignore
    await dialog.show('Customer');
    await dialog.press('OK');
    await eventually(() => dialog.alerts.includes('Not saved: Project'));
    expect(service.saved.map(({ type }) => type)).to.deep.equal(['customer', 'project']);
    expect([...(service.saved[0]?.fields.keys() ?? [])]).to.deep.equal(['city']);
    expect(nameOf(dialog.tab('Project'))).to.include('Not saved');
    expect(nameOf(dialog.tab('Customer'))).not.to.include('nsaved');
    // It is shown where it can be mended.
    expect(visibleText(dialog.row('title'))).to.include('Title is not good.');
    expect(dialog.box('Show in ERP tab: Title').checked).to.be.true;
    expect(await axeEverywhere(dialog.host)).to.deep.equal([]);
    service.failing.clear();
    await dialog.save();
    expect(service.saved.map(({ type }) => type)).to.deep.equal(['customer', 'project', 'project']);
  });

  it('asks whose changes stay when someone else was faster', async () => {
    const service = mappingsService();
    const dialog = await openMappings(service.backend);
    await dialog.press('To ERP: City');
    await dialog.toggle('Show in ERP tab: Name');
    changeElsewhere(service, 'customer', { city: { toSuperOffice: true }, head: { crmFieldKey: 'EMPLOYEES' } });
    await dialog.press('OK');
    await eventually(() => dialog.alerts.includes('Someone else changed Customer meanwhile'));
    expect(dialog.alerts).to.include('City: mapping');
    expect(dialog.alerts).to.include('Heads');
    expect(visibleText(dialog.row('city'))).to.include('Changed by someone else, too');
    expect(dialog.button('OK').getAttribute('aria-disabled')).to.equal('true');
    await dialog.press('Continue with the chosen values');
    await dialog.save();
    const fields = service.stored.get('customer')?.fields ?? [];
    const city = fields.find(({ key }) => key === 'city');
    expect([city?.toErp, city?.toSuperOffice]).to.deep.equal([true, false]);
    expect(fields.find(({ key }) => key === 'head')?.crmFieldKey).to.equal('EMPLOYEES');
    expect(fields.find(({ key }) => key === 'name')?.showInErpTab).to.be.true;
  });

  it('asks before edits are lost, and finds them again after a reload', async () => {
    const service = mappingsService();
    const drafts = new TestDrafts();
    const first = await openMappings(service.backend, { drafts });
    await first.press('To ERP: City');
    await press('Escape');
    await first.answer('Keep editing');
    expect(first.isOpen).to.be.true;
    await eventually(() => drafts.kept.size > 0);
    first.host.parentElement?.remove();
    const second = await openMappings(service.backend, { drafts });
    expect(second.directions('City')).to.equal('');
    await eventually(() => second.text.includes('were found'));
    await second.press('Restore');
    await eventually(() => second.directions('City') === '<');
    await second.press('Cancel');
    await second.answer('Discard changes');
    await eventually(() => !second.isOpen);
    expect(drafts.kept.size).to.equal(0);
  });

  it('lets the user stop waiting for a save, and finds out later whether it was made', async () => {
    const faults = new FaultPlan(parseFaults('hang@sync/mapping.storeActorMapping*1'));
    const backend = new MockBackend(createTenant('demo', { wait: async () => {} }), { faults });
    const dialog = await openMappings(backend);
    await dialog.press('To SuperOffice: City');
    const ok = dialog.button('OK');
    ok.click();
    ok.click();
    await eventually(() => queryAllByRole(dialog.host, 'button', { name: 'Stop waiting' })[0]);
    expect(dialog.why(dialog.button('To SuperOffice: City'))).to.include('being saved');
    await dialog.press('Stop waiting');
    expect(dialog.isOpen).to.be.true;
    expect(dialog.alerts).to.include('Saving was given up');
    expect(dialog.directions('City')).to.equal('>');
    expect(dialog.stored).to.deep.equal([]);
  });

  it('opens at a field', async () => {
    const place = { kind: 'mappings', actorType: 'customer', fieldKey: 'group' } as const;
    const dialog = await openMappings(mappingsService().backend, { place });
    await eventually(() => focused() === dialog.pick('Customer group'));
  });

  it('changes nothing while it is read-only', async () => {
    const dialog = await openMappings(mappingsService().backend, { readonly: true });
    expect(dialog.why(dialog.button('To ERP: City'))).to.include('not change it');
    await dialog.press('To ERP: City');
    dialog.pick('City').focus();
    await press('>');
    expect(dialog.directions('City')).to.equal('');
    dialog.host.shadowRoot?.querySelector<HTMLElement>('#cancel')?.click();
    await eventually(() => !dialog.isOpen);
  });

  it('draws as many rows for 500 fields as for 60', async () => {
    const count = async (fields: number): Promise<number> => {
      const rows = Array.from({ length: fields }, (_, index) => fieldOf({ key: `f${index}` }));
      const crm = Array.from({ length: 1000 }, (_, index) => ({ key: `c${index}`, label: `Field ${index}`, type: 'text' as const, listName: '' })); // prettier-ignore
      const dialog = await openMappings(mappingsService({ customer: rows }, {}, crm).backend);
      await dialog.openChoices('f1');
      const options = dialog.options.length;
      const all = (dialog.grid.getRootNode() as ShadowRoot).querySelectorAll('*').length + options;
      dialog.host.parentElement?.remove();
      return all;
    };
    expect(await count(500)).to.equal(await count(60));
  });

  it('says what could not be read, and reads it again', async () => {
    const faults = new FaultPlan(parseFaults('503@sync/mapping.actorTypes*1'));
    const backend = new MockBackend(createTenant('demo', { wait: async () => {} }), { faults });
    const dialog = await openMappings(backend, { impatient: true });
    await eventually(() => dialog.alerts !== '');
    await dialog.press('Try again');
    await eventually(() => dialog.directions('Name') === '<>');
  });

  it('stays in its width of 360 px, in both reading directions', async () => {
    await setViewport({ width: 360, height: 740 });
    try {
      const service = mappingsService();
      service.failing.set('customer', new BackendError('validation', 'No', { fieldErrors: { 'fields.city': 'No '.repeat(300) } })); // prettier-ignore
      const dialog = await openMappings(service.backend, { direction: 'rtl' });
      await dialog.toggle('Select City');
      await dialog.press('To ERP: City');
      await dialog.press('OK');
      await eventually(() => dialog.alerts.includes('Not saved: Customer'));
      expect(dialog.tooWide).to.deep.equal([]);
      const list = (await dialog.openChoices('City')).getBoundingClientRect();
      expect([list.left >= 0, list.right <= 360, list.top >= 0, list.bottom <= 740]).to.deep.equal([true, true, true, true]); // prettier-ignore
      expect(await axeEverywhere(dialog.host)).to.deep.equal([]);
    } finally {
      await setViewport({ width: 800, height: 600 });
    }
  });
});
