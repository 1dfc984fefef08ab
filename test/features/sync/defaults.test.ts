import { ContextProvider } from '@lit/context';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { SyncFieldDefault } from '../../../src/backend/index.js';
import { draftContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSyncDefaultsDialog } from '../../../src/features/sync/defaults/quotesync-sync-defaults-dialog.js';
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

define(QuotesyncSyncDefaultsDialog);

type Dialog = Driver<QuotesyncSyncDefaultsDialog>;

interface Options extends ServiceOptions {
  readonly service?: Service;
  readonly place?: ConfigurationPlace;
  readonly readonly?: boolean;
}

const CONNECTION = { id: 3, name: 'Super Sale' };

async function open(options: Options = {}): Promise<Dialog> {
  const service = options.service ?? simulated(options);
  const dialog = await Driver.open<QuotesyncSyncDefaultsDialog>(
    service,
    () => html`
      <quotesync-sync-defaults-dialog
        .backend=${service.backend}
        .connection=${CONNECTION}
        .place=${options.place}
        ?readonly=${options.readonly ?? false}
      ></quotesync-sync-defaults-dialog>
    `,
  );
  await until(() => queryAllByRole(dialog.element, 'tab').length > 0 || dialog.alerts !== '');
  await settled();
  return dialog;
}

const cellsOf = (dialog: Dialog, name: string): readonly string[] => {
  const row = queryAllByRole(dialog.element, 'row').find((each) => visibleText(each).startsWith(name));
  return row ? queryAllByRole(row, 'gridcell').map(visibleText) : [];
};
const box = ({ element }: Dialog, name: string): HTMLInputElement =>
  getByRole<HTMLInputElement>(element, 'checkbox', { name, exact: true });
const fieldOf = ({ tenant }: Service, key: string) =>
  tenant.sync.actors.fields(3, 'Customer').find((field) => field.key === key)!;

/** Opens “Add” and chooses a field. */
async function add(dialog: Dialog, field: string): Promise<void> {
  await dialog.press('Add');
  getByRole(dialog.element, 'combobox', { name: 'ERP field' }).focus();
  await type(field);
  await until(() => queryAllByRole(dialog.element, 'option').length > 0);
  await press('ArrowDown', 'Enter');
}

const keyOf = ({ tenant }: Service, label: string): string =>
  tenant.sync.actors.fields(3, 'Customer').find((field) => field.label.includes(label))!.key;

describe('The list of default values', () => {
  it('shows the defaults of each kind of records as people read them', async () => {
    const dialog = await open();
    expect(nameOf(dialog.dialog)).to.equal('Configure Sync Default Values');
    expect(nameOf(focused()!)).to.contain('Customer');
    expect(cellsOf(dialog, 'Zip code')).to.deep.equal(['Customer zip code', '–', 'Ask user', 'Mandatory']);
    expect(cellsOf(dialog, 'Integer field')[1]).to.equal('42');
    expect(dialog.statuses).to.contain('2 fields with a default');
    getByRole(dialog.element, 'tab', { name: /^Supplier/ }).click();
    await settled();
    expect(dialog.text).to.contain('No defaults yet');
    await dialog.press('Done');
    await dialog.gone();
  });

  it('says why nothing can be edited yet', async () => {
    const dialog = await open();
    expect(dialog.isEnabled('Edit')).to.equal(false);
    expect(dialog.button('Edit').getAttribute('aria-description')).to.equal('Select a field first.');
    await dialog.select('Integer field');
    expect(dialog.isEnabled('Edit')).to.equal(true);
  });

  it('removes a default, and brings it back', async () => {
    const dialog = await open();
    const events = recorded(dialog.element, 'quotesync-sync-configured');
    const key = keyOf(dialog.service, 'Integer field');
    await dialog.select('Integer field');
    await dialog.press('Remove');
    await until(() => dialog.statuses.includes('The default of “Integer field” was removed.'));
    expect(fieldOf(dialog.service, key).hasFirstSyncDefault).to.equal(false);
    expect(cellsOf(dialog, 'Integer field')).to.deep.equal([]);
    await dialog.press('Undo');
    await until(() => dialog.statuses.includes('is back'));
    expect(cellsOf(dialog, 'Integer field')[1]).to.equal('42');
    expect(events.map(({ part }) => part)).to.deep.equal(['defaults', 'defaults']);
  });

  it('does not remove what someone else has changed meanwhile, and shows it', async () => {
    const dialog = await open();
    const field = fieldOf(dialog.service, keyOf(dialog.service, 'Integer field'));
    await dialog.select('Integer field');
    dialog.service.tenant.sync.defaults.save(field.id, {
      hasFirstSyncDefault: true,
      firstSyncDefault: '43',
      promptUser: false,
      mandatory: false,
    });
    await dialog.press('Remove');
    await until(() => dialog.alerts !== '');
    expect(dialog.alerts).to.contain('The default of “Integer field” was not removed');
    await until(() => cellsOf(dialog, 'Integer field')[1] === '43');
  });

  it('says when it could not be read, and keeps the rows when it is read again in vain', async () => {
    const dialog = await open({ faults: '503@sync/mapping.defaults*1' });
    await dialog.press('Try again');
    await until(() => cellsOf(dialog, 'Integer field').length > 0);
    dialog.service.faults.add({ kind: '503', pattern: 'sync/mapping.defaults', times: 1 });
    await dialog.press('Refresh');
    await until(() => dialog.alerts !== '');
    expect(dialog.alerts).to.contain('The defaults could not be read again.');
    expect(cellsOf(dialog, 'Integer field')[1]).to.equal('42');
  });

  it('opens where it is asked to: a row, or a field that has no default yet', async () => {
    const service = simulated();
    const place = { kind: 'defaults', actorType: 'customer' } as const;
    await open({ service, place: { ...place, fieldKey: keyOf(service, 'Integer field') } });
    expect(visibleText(focused()!)).to.contain('Integer field');
    const second = await open({ service, place: { ...place, fieldKey: keyOf(service, 'City') } });
    await until(() => second.dialogs > 1);
    expect(getByRole<HTMLInputElement>(second.dialog, 'combobox').value).to.equal('City');
  });

  it('changes nothing when it is read-only', async () => {
    const dialog = await open({ readonly: true });
    expect(dialog.hasButton('Add')).to.equal(false);
    queryAllByRole(dialog.element, 'rowheader')[0]!.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    await settled();
    expect(dialog.dialogs).to.equal(1);
  });
});

describe('The dialog of one default value', () => {
  it('adds a value in the user’s way of writing it', async () => {
    const dialog = await open();
    document.documentElement.lang = 'en';
    await add(dialog, 'Double');
    expect(dialog.text).to.contain('Default value for Super Sale on Customer');
    await dialog.press('OK');
    expect(dialog.text).to.contain('Set a default value or ask the user.');
    expect(nameOf(focused()!)).to.equal('Set default value');
    await press('Space');
    expect(nameOf(focused()!)).to.equal('Default value');
    await type('1,5x');
    await press('Enter');
    await dialog.press('OK');
    expect(dialog.text).to.contain('This is not a number.');
    await dialog.enter('Default value', '1,234.5');
    await dialog.press('OK');
    await until(() => dialog.dialogs === 1);
    expect(cellsOf(dialog, 'Double field')[1]).to.equal('1234.5');
    expect(fieldOf(dialog.service, keyOf(dialog.service, 'Double field')).firstSyncDefault).to.contain('1234.5');
    expect(visibleText(focused()!)).to.not.equal('');
  });

  it('chooses from the list of the connector, and shows the item by its name', async () => {
    const dialog = await open();
    await add(dialog, 'Customer group');
    box(dialog, 'Set default value').click();
    await settled();
    await dialog.press('OK');
    expect(dialog.text).to.contain('Choose an item.');
    const select = getByRole<HTMLSelectElement>(dialog.element, 'combobox', { name: 'Default value' });
    select.focus();
    const option = await until(() => [...select.options].find(({ text }) => text === 'Kundegruppe 2'));
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await dialog.press('OK');
    await until(() => dialog.dialogs === 1);
    await until(() => cellsOf(dialog, 'Customer group')[1] === 'Kundegruppe 2');
  });

  it('needs a value or the user for what is mandatory', async () => {
    const dialog = await open();
    await add(dialog, 'City');
    box(dialog, 'Mandatory - User must fill in value').click();
    await settled();
    await dialog.press('OK');
    expect(dialog.text).to.contain('a mandatory field must get its value from somewhere');
    box(dialog, 'Ask user for value').click();
    await settled();
    await dialog.press('OK');
    await until(() => dialog.dialogs === 1);
    expect(cellsOf(dialog, 'City').slice(1)).to.deep.equal(['–', 'Ask user', 'Mandatory']);
  });

  it('keeps what the connector calls mandatory mandatory, and says so', async () => {
    const service = simulated();
    const field = service.tenant.sync.actors.fields(3, 'Customer').find(({ access }) => access === 'Mandatory')!;
    const dialog = await open({ service, place: { kind: 'defaults', actorType: 'customer', fieldKey: field.key } });
    await until(() => dialog.dialogs > 1);
    const mandatory = box(dialog, 'Mandatory - User must fill in value');
    expect(mandatory.checked).to.equal(true);
    expect(descriptionOf(mandatory)).to.equal('The connector calls this field mandatory.');
    mandatory.click();
    await settled();
    expect(mandatory.checked).to.equal(true);
  });

  it('keeps what was entered when it is refused, and tells it at the value', async () => {
    const dialog = await open();
    await dialog.select('Integer field');
    await dialog.press('Edit');
    dialog.service.faults.add({ kind: '503', pattern: 'sync/mapping.saveDefault', times: 1 });
    await dialog.enter('Default value', '44');
    dialog.button('OK').click();
    dialog.button('OK').click();
    await until(() => dialog.alerts !== '');
    expect(dialog.alerts).to.contain('The default was not saved').and.contain('What you entered is still here.');
    expect(dialog.field('Default value').value).to.equal('44');
    await dialog.press('Try again');
    await until(() => dialog.dialogs === 1);
    expect(cellsOf(dialog, 'Integer field')[1]).to.equal('44');
  });

  it('shows what someone else has stored, and overwrites it only knowingly', async () => {
    const dialog = await open();
    const field = fieldOf(dialog.service, keyOf(dialog.service, 'Integer field'));
    await dialog.select('Integer field');
    await dialog.press('Edit');
    await dialog.enter('Default value', '44');
    dialog.service.tenant.sync.defaults.save(field.id, {
      hasFirstSyncDefault: true,
      firstSyncDefault: '43',
      promptUser: true,
      mandatory: false,
    });
    await dialog.press('OK');
    await until(() => dialog.text.includes('Someone else changed this default'));
    const rows = queryAllByRole(dialog.dialog, 'row').map(visibleText);
    expect(rows).to.include('Default value 44 43').and.include('Ask user No Yes');
    expect(dialog.isEnabled('OK')).to.equal(false);
    await dialog.press('Keep my changes');
    await dialog.press('OK');
    await until(() => dialog.dialogs === 1);
    expect(cellsOf(dialog, 'Integer field').slice(1, 3)).to.deep.equal(['44', '']);
  });

  it('asks before it is left with changes, and keeps them as a draft', async () => {
    const drafts = new TestDrafts();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts });
    try {
      const service = simulated();
      const first = await open({ service });
      await add(first, 'Double');
      box(first, 'Ask user for value').click();
      await settled();
      await press('Escape');
      expect(first.text).to.contain('Discard your changes?');
      await first.press('Keep editing');
      await until(() => drafts.kept.size === 1);
      first.element.remove();
      const second = await open({ service });
      await second.press('Add');
      await until(() => second.hasButton('Restore'));
      await second.press('Restore');
      expect(box(second, 'Ask user for value').checked).to.equal(true);
      expect(getByRole<HTMLInputElement>(second.dialog, 'combobox').value).to.equal('Double field');
    } finally {
      provider.setValue(undefined);
    }
  });

  it('asks whose default stays when a draft is restored that somebody else has overtaken', async () => {
    const drafts = new TestDrafts();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts });
    try {
      const service = simulated();
      const edit = async (): Promise<Awaited<ReturnType<typeof open>>> => {
        const dialog = await open({ service });
        await dialog.select('Integer field');
        await dialog.press('Edit');
        return dialog;
      };
      const first = await edit();
      await first.enter('Default value', '44');
      await until(() => drafts.kept.size === 1);
      first.element.remove();
      service.tenant.sync.defaults.save(fieldOf(service, keyOf(service, 'Integer field')).id, {
        hasFirstSyncDefault: true,
        firstSyncDefault: '43',
        promptUser: false,
        mandatory: false,
      });
      const second = await edit();
      await until(() => second.hasButton('Restore'));
      await second.press('Restore');
      expect(second.text).to.contain('Someone else changed this default');
      expect(queryAllByRole(second.dialog, 'row').map(visibleText)).to.include('Default value 44 43');
      expect(second.isEnabled('OK')).to.equal(false);
      await second.press('Use theirs');
      expect(second.field('Default value').value).to.equal('43');
      await until(() => drafts.kept.size === 0);
    } finally {
      provider.setValue(undefined);
    }
  });

  it('is left without a question once it is stored, though nobody waited', async () => {
    const { override, release } = holding('saveDefault');
    const dialog = await open({ service: simulated({ override }) });
    await dialog.select('Integer field');
    await dialog.press('Edit');
    await dialog.enter('Default value', '44');
    dialog.button('OK').click();
    await settled();
    dialog.button('Stop waiting').click();
    await settled();
    release();
    await until(() => cellsOf(dialog, 'Integer field')[1] === '44');
    await press('Escape');
    await until(() => dialog.dialogs === 1);
    expect(dialog.text).not.to.contain('Discard your changes?');
  });

  it('works by keyboard alone, from the list to a stored default and back', async () => {
    const dialog = await open();
    await press('Tab');
    expect(visibleText(focused()!)).to.equal('Add');
    await press('Enter');
    await until(() => nameOf(focused()!) === 'ERP field');
    await type('Checkbox');
    await until(() => queryAllByRole(dialog.element, 'option').length > 0);
    await press('ArrowDown', 'Enter', 'Tab', 'Space');
    expect(nameOf(focused()!)).to.equal('Checkbox field');
    await press('Space', 'Enter');
    await until(() => dialog.dialogs === 1);
    expect(cellsOf(dialog, 'Checkbox field')[1]).to.equal('Yes');
    expect(visibleText(focused()!)).to.equal('Add');
  });
});

describe('The dialogs of default values, for everybody', function () {
  this.timeout(30_000);
  after(() => setViewport({ width: 800, height: 600 }));

  it('pass axe and stay in their width, whatever the names are', async () => {
    const names = [LONG.slice(0, 254), 'x'.repeat(254), RTL, MARKUP];
    const service = simulated({
      override: ({ mapping }) =>
        mapping
          ? {
              mapping: {
                ...mapping,
                defaults: async (id, options): Promise<readonly SyncFieldDefault[]> => {
                  const fields = await mapping.defaults(id, options);
                  return fields.map((field, index) => {
                    const label = names[index % names.length] ?? '';
                    const stored = { value: field.type === 'text' ? label : undefined, askUser: true, mandatory: true };
                    return { ...field, label, description: label, missingInErp: index === 1, default: stored };
                  });
                },
              },
            }
          : {},
    });
    const dialog = await open({ service });
    for (const width of [1280, 360]) {
      await setViewport({ width, height: 800 });
      await settled();
      expect(dialog.overflowing).to.deep.equal([]);
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    }
    queryAllByRole(dialog.element, 'rowheader')[2]!.click();
    await settled();
    await dialog.press('Edit');
    await dialog.press('OK');
    await settled();
    expect(dialog.overflowing).to.deep.equal([]);
    expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    expect(Reflect.has(globalThis, '__xss')).to.equal(false);
  });
});
