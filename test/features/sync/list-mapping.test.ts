import { ContextProvider } from '@lit/context';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { SyncListMapping, SyncListMappings, SyncMappingBackend } from '../../../src/backend/index.js';
import { draftContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncListMappingDialog } from '../../../src/features/sync/list-mapping/quotesync-list-mapping-dialog.js';
import type { ConfigurationPlace } from '../../../src/features/sync/model/configuration-place.js';
import {
  axeEverywhere,
  descriptionOf,
  focused,
  getByRole,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  settled,
  type,
  until,
  visibleText,
} from '../../helpers.js';
import { LONG, MARKUP, RTL } from '../../ui/texts.js';
import { TestDrafts } from '../test-stores.js';
import { Driver, holding, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncListMappingDialog);

type Dialog = Driver<QuotesyncListMappingDialog>;

interface Options extends ServiceOptions {
  readonly service?: Service;
  readonly connectionId?: number;
  readonly place?: ConfigurationPlace;
  readonly readonly?: boolean;
}

async function open(options: Options = {}): Promise<Dialog> {
  const service = options.service ?? simulated(options);
  const connection = { id: options.connectionId ?? 3, name: 'Super Sale' };
  const dialog = await Driver.open<QuotesyncListMappingDialog>(
    service,
    () => html`
      <quotesync-list-mapping-dialog
        .backend=${service.backend}
        .connection=${connection}
        .place=${options.place}
        ?readonly=${options.readonly ?? false}
      ></quotesync-list-mapping-dialog>
    `,
  );
  await until(
    () =>
      queryAllByRole(dialog.element, 'table').length > 0 || dialog.alerts !== '' || dialog.hasButton('Go to Mappings'),
  );
  await settled();
  return dialog;
}

/** One list, and nothing else of a service. */
function serviceWith(list: SyncListMapping, part: Partial<SyncMappingBackend> = {}): Service {
  const mappings: SyncListMappings = { lists: [list], revision: '1' };
  return simulated({
    override: (sync) =>
      sync.mapping ? { mapping: { ...sync.mapping, listMappings: async () => mappings, ...part } } : {},
  });
}

const combo = ({ element }: Dialog, item: string): HTMLInputElement =>
  getByRole<HTMLInputElement>(element, 'combobox', { name: `CRM item for ${item}`, exact: true });

async function chooseItem(dialog: Dialog, item: string, crmItem: string): Promise<void> {
  combo(dialog, item).focus();
  combo(dialog, item).select();
  await type(crmItem);
  await until(() => queryAllByRole(dialog.element, 'option').length > 0);
  await press('Enter');
}

const stored = ({ tenant }: Service, connectionId = 3): readonly string[] =>
  tenant.sync.listMappings.all(connectionId)[0]!.items.map(({ crmItem }) => String(crmItem?.id ?? ''));
const rowOf = (dialog: Dialog, item: string): string =>
  visibleText(queryAllByRole(dialog.element, 'row').find((row) => visibleText(row).startsWith(item))!);
const listed = (dialog: Dialog): readonly string[] =>
  queryAllByRole(getByRole(dialog.element, 'table'), 'rowheader').map(visibleText);

/** Somebody else maps the first items differently. */
function meddle({ tenant }: Service, ...ids: readonly number[]): void {
  const [list] = tenant.sync.listMappings.all(3);
  const items = list!.items.map(({ key, crmItem }, index) => [key, ids[index] ?? crmItem?.id ?? 0] as const);
  tenant.sync.listMappings.saveAll(3, new Map([[list!.fieldId, new Map(items)]]));
}

const LIST: SyncListMapping = {
  fieldId: 1,
  fieldKey: 'GROUP',
  fieldLabel: 'Group',
  actorType: 'customer',
  erpListName: 'Groups',
  crmListName: 'Business',
  items: [
    { key: '1', name: 'Retail', crmItemId: 0 },
    { key: '2', name: 'Transport', crmItemId: 0 },
    { key: '3', name: 'Unlike anything', crmItemId: 0 },
    { key: '4', name: 'Old', crmItemId: 77 },
  ],
  crmItems: [
    { id: 1, name: 'Retail' },
    { id: 2, name: 'Transport' },
    { id: 3, name: 'Finance' },
  ],
};

describe('The dialog of the list mapping', () => {
  it('shows the lists with what is missing, and saves what is chosen', async () => {
    const dialog = await open();
    expect(nameOf(dialog.dialog)).to.equal('List mapping of Super Sale');
    expect(dialog.text).to.contain('Customer group').and.contain('2 without CRM item').and.contain('Complete');
    expect(descriptionOf(dialog.button('OK'))).to.equal('Everything is as it is stored.');
    const events = recorded(dialog.element, 'quotesync-sync-configured');
    await chooseItem(dialog, 'Kundegruppe 1', 'Health care');
    expect(rowOf(dialog, 'Kundegruppe 1')).to.contain('Stored: Retail');
    expect(dialog.statuses).to.contain('1 change is not saved yet.');
    const before = stored(dialog.service);
    await dialog.press('OK');
    await dialog.gone();
    const after = stored(dialog.service);
    expect(after[0]).not.to.equal(before[0]);
    expect(after.slice(1)).to.deep.equal(before.slice(1));
    expect(events.map(({ part }) => part)).to.deep.equal(['list-mapping']);
  });

  it('says in words what is chosen twice, and does not store what I choose twice', async () => {
    const dialog = await open({ connectionId: 5 });
    expect(rowOf(dialog, 'Kundegruppe 1')).to.contain('“Retail” is also chosen for “Kundegruppe 3”.');
    expect(combo(dialog, 'Kundegruppe 3').getAttribute('aria-invalid')).to.equal('true');
    expect(descriptionOf(combo(dialog, 'Kundegruppe 3'))).to.contain('is also chosen for “Kundegruppe 1”');
    const before = stored(dialog.service, 5);
    await chooseItem(dialog, 'Kundegruppe 5', 'Finance');
    await dialog.press('OK');
    expect(nameOf(focused()!)).to.equal('CRM item for Kundegruppe 4');
    expect(dialog.statuses).to.contain('A CRM item can be chosen for one ERP item only.');
    expect(stored(dialog.service, 5)).to.deep.equal(before);
    // What was stored that way already need not be mended first.
    await chooseItem(dialog, 'Kundegruppe 5', 'Transport');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(dialog.service, 5)).not.to.deep.equal(before);
  });

  it('leads to the next problem, then to what has nothing, through filters and lists', async () => {
    const dialog = await open({ connectionId: 5 });
    await dialog.press('Next problem');
    expect(nameOf(focused()!)).to.equal('CRM item for Kundegruppe 1');
    await press('F8');
    expect(nameOf(focused()!)).to.equal('CRM item for Kundegruppe 3');
    const search = getByRole<HTMLInputElement>(dialog.element, 'searchbox', { name: 'Search for items' });
    search.focus();
    await type('gruppe 2');
    expect(listed(dialog)).to.deep.equal(['Kundegruppe 2']);
    await press('F8');
    expect(nameOf(focused()!)).to.equal('CRM item for Kundegruppe 1');
    await chooseItem(dialog, 'Kundegruppe 1', 'Agriculture');
    await dialog.press('Next without CRM item');
    expect(nameOf(focused()!)).to.equal('CRM item for Kundegruppe 5');
  });

  it('keeps an item in view that gets its counterpart while only those without are shown', async () => {
    const dialog = await open();
    const filter = getByRole<HTMLSelectElement>(dialog.element, 'combobox', { name: 'Show' });
    filter.value = 'unmapped';
    filter.dispatchEvent(new Event('change'));
    await settled();
    const [first] = listed(dialog);
    expect(listed(dialog)).to.have.length(2);
    await chooseItem(dialog, first!, 'Health care');
    expect(listed(dialog)).to.include(first);
    expect(nameOf(focused()!)).to.equal(`CRM item for ${first}`);
    await dialog.press('Show all items');
    expect(listed(dialog)).to.have.length(9);
  });

  it('suggests items with a reason: one by one, or all of those that are shown', async () => {
    const dialog = await open({ service: serviceWith(LIST) });
    expect(rowOf(dialog, 'Retail')).to.match(/Suggestion: Retail \(\d+%, same name/);
    expect(rowOf(dialog, 'Unlike anything')).not.to.contain('Suggestion');
    await dialog.press('Use the suggestion “Retail” for Retail');
    expect(combo(dialog, 'Retail').value).to.equal('Retail');
    expect(nameOf(focused()!)).to.equal('CRM item for Retail');
    await dialog.press('Use 1 suggestion');
    expect(combo(dialog, 'Transport').value).to.equal('Transport');
    expect(dialog.statuses).to.contain('1 item got the suggested CRM item. Nothing is saved yet.');
    expect(rowOf(dialog, 'Old')).to.contain('The chosen item is not in SuperOffice’s list any more.');
  });

  it('tells the service’s refusal where it can be mended, and keeps what was chosen', async () => {
    const dialog = await open({ faults: '503@sync/mapping.saveListMappings*1' });
    await chooseItem(dialog, 'Kundegruppe 1', 'Health care');
    await dialog.press('OK');
    await until(() => dialog.alerts !== '');
    expect(dialog.alerts).to.contain('The list mapping was not saved').and.contain('What you chose is still here.');
    expect(combo(dialog, 'Kundegruppe 1').value).to.equal('Health care');
    await dialog.press('Try again');
    await dialog.gone();
  });

  it('compares item by item when someone else was faster', async () => {
    const dialog = await open();
    await chooseItem(dialog, 'Kundegruppe 1', 'Health care');
    meddle(dialog.service, 0, 0);
    const theirs = stored(dialog.service);
    await dialog.press('OK');
    await until(() => dialog.text.includes('Someone else changed the list mapping'));
    expect(dialog.text).to.contain('Customer group: Kundegruppe 1').and.contain('Also changed by someone else');
    expect(stored(dialog.service)).to.deep.equal(theirs);
    await dialog.press('Continue with the chosen values');
    expect(combo(dialog, 'Kundegruppe 2').value).to.equal('');
    expect(combo(dialog, 'Kundegruppe 1').value).to.equal('Health care');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(dialog.service).slice(1)).to.deep.equal(theirs.slice(1));
    expect(stored(dialog.service)[0]).not.to.equal(theirs[0]);
  });

  it('leads to the mappings while no list is mapped', async () => {
    const service = simulated({
      override: (sync) =>
        sync.mapping ? { mapping: { ...sync.mapping, listMappings: async () => ({ lists: [], revision: '' }) } } : {},
    });
    const dialog = await open({ service });
    const events = recorded(dialog.element, 'quotesync-sync-place-requested');
    expect(dialog.text).to.contain('No list field is mapped yet');
    await dialog.press('Go to Mappings');
    expect(events.map(({ place }) => place)).to.deep.equal([{ kind: 'mappings' }]);
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
  });

  it('begins at the place that was asked for, and where it failed says so', async () => {
    const [list] = simulated().tenant.sync.listMappings.all(3);
    await open({ place: { kind: 'list-mapping', actorType: 'customer', fieldKey: list!.fieldKey } });
    expect(nameOf(focused()!)).to.match(/^CRM item for Kundegruppe/);
    const failing = await open({ faults: '503@sync/mapping.listMappings*1' });
    await failing.press('Try again');
    await until(() => listed(failing).length > 0);
  });

  it('keeps a draft, and asks before choices are lost', async () => {
    const drafts = new TestDrafts();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts });
    try {
      const service = simulated();
      const first = await open({ service });
      await chooseItem(first, 'Kundegruppe 1', 'Health care');
      await press('Escape');
      expect(first.text).to.contain('Discard your changes?');
      await first.press('Keep editing');
      await until(() => drafts.kept.has('sync-list-mapping:3'));
      first.element.remove();
      meddle(service, 0);
      const second = await open({ service });
      await until(() => second.statuses.includes('Someone else has changed some of these items since'));
      await second.press('Restore');
      const questions = queryAllByRole(second.dialog, 'row').map(visibleText);
      expect(questions.filter((row) => row.startsWith('Customer group: Kundegruppe 1'))).to.have.length(1);
      expect(second.isEnabled('OK'), 'before it is decided').to.equal(false);
      await second.press('Continue with the chosen values');
      expect(rowOf(second, 'Kundegruppe 1')).to.contain('Stored: (No Selection)');
      await second.press('OK');
      await second.gone();
      expect(drafts.kept.size).to.equal(0);
    } finally {
      provider.setValue(undefined);
    }
  });

  it('offers no draft of what was stored though nobody waited, and none before the lists are there', async () => {
    const drafts = new TestDrafts();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts });
    try {
      const { override, release } = holding('saveListMappings');
      const service = simulated({ override });
      const first = await open({ service });
      await chooseItem(first, 'Kundegruppe 1', 'Health care');
      await until(() => drafts.kept.size === 1);
      service.faults.add({ kind: '503', pattern: 'sync/mapping.listMappings', times: 1 });
      first.element.remove();
      const second = await open({ service });
      expect(second.hasButton('Restore')).to.equal(false);
      await second.press('Try again');
      await until(() => second.hasButton('Restore'));
      expect(second.statuses).not.to.contain('Someone else');
      await second.press('Restore');
      second.button('OK').click();
      await settled();
      second.button('Stop waiting').click();
      await settled();
      expect([drafts.kept.size, second.alerts]).to.deep.equal([1, second.alerts || 'not saved']);
      release();
      await until(() => drafts.kept.size === 0);
      await press('Escape');
      await second.gone();
    } finally {
      provider.setValue(undefined);
    }
  });

  it('only shows when it is read-only', async () => {
    const dialog = await open({ readonly: true });
    expect(dialog.hasButton('OK')).to.equal(false);
    expect(queryAllByRole(dialog.element, 'combobox', { name: /^CRM item/ })).to.have.length(0);
    expect(rowOf(dialog, 'Kundegruppe 1')).to.contain('Retail');
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
  });

  it('passes axe and stays in its width, whatever the names are', async function () {
    this.timeout(30_000);
    const names = [LONG.slice(0, 254), 'x'.repeat(254), RTL, MARKUP];
    const many = Array.from({ length: 400 }, (_, index) => ({
      key: `${index}`,
      name: names[index] ?? `Item ${index}`,
    }));
    const list: SyncListMapping = {
      ...LIST,
      fieldLabel: RTL,
      items: many.map((item) => ({ ...item, crmItemId: item.key === '1' || item.key === '2' ? 1 : 0 })),
      crmItems: many.map(({ name }, index) => ({ id: index + 1, name })),
    };
    const dialog = await open({ service: serviceWith(list) });
    expect(listed(dialog).length).to.be.lessThan(60);
    for (const width of [1280, 360]) {
      await setViewport({ width, height: 800 });
      await settled();
      expect(dialog.overflowing).to.deep.equal([]);
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    }
    await setViewport({ width: 800, height: 600 });
    expect(Reflect.has(globalThis, '__xss')).to.equal(false);
  });
});
