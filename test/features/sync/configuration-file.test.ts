import { setViewport } from '@web/test-runner-commands';
import { ContextProvider } from '@lit/context';
import { expect } from 'chai';
import { draftContext } from '../../../src/core/contexts.js';
import {
  axeEverywhere,
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
  visibleText,
} from '../../helpers.js';
import { LONG, MARKUP, RTL } from '../../ui/texts.js';
import { TestDrafts } from '../test-stores.js';
import {
  BACK_OFFICE,
  changed,
  fieldOf,
  fileOf,
  FileDriver,
  mappingOf,
  parsed,
  stored,
} from './configuration-file-driver.js';
import { simulated, type Service } from './dialogs-driver.js';

/** What left through a link with `download`. */
const saved: File[] = [];
const createObjectURL = URL.createObjectURL.bind(URL);
const { prototype } = HTMLAnchorElement;
// eslint-disable-next-line @typescript-eslint/unbound-method -- it is put back as it was
const { click } = prototype;

before(() => {
  const files = new Map<string, File>();
  URL.createObjectURL = (blob: File) => {
    const url = createObjectURL(blob);
    files.set(url, blob);
    return url;
  };
  prototype.click = function (this: HTMLAnchorElement) {
    const file = files.get(this.href);
    if (file) saved.push(file);
  };
});
beforeEach(() => void saved.splice(0));
after(() => {
  URL.createObjectURL = createObjectURL;
  prototype.click = click;
});

/** One changed in the file, one in both, one in the connection; and one that does not fit. */
async function threeWays(service: Service): Promise<string> {
  const text = await fileOf(service, (file) => {
    fieldOf(file, 'POSTALAD1').toErp = true;
    fieldOf(file, 'POSTALAD2').showInErpTab = true;
    fieldOf(file, 'POSTALZIP').crmField = 'GALAXY';
  });
  await changed(service, 'POSTALAD2', { showInSearch: true });
  await changed(service, 'POSTALCITY', { showInErpTab: true });
  return text;
}

describe('Exporting a configuration', () => {
  it('hands a readable file to the browser, and gives it again', async () => {
    const dialog = await FileDriver.open();
    await dialog.press('Download file');
    await until(() => saved.length === 1);
    await settled();
    expect(saved[0]!.name).to.match(/^Super Sale \d{4}-\d\d-\d\d\.json$/);
    expect(dialog.on.statuses).to.contain('was handed to the browser');
    const file = parsed(await saved[0]!.text());
    expect(file.connection).to.deep.equal({ id: 3, name: 'Super Sale', connector: 'Super Sync' });
    expect(file.configuration).to.deep.equal(file.base);
    await dialog.press('Download again');
    expect(saved.length).to.equal(2);
  });

  it('can be tried again, and makes one file of two clicks', async () => {
    const service = simulated({ faults: '503@sync/mapping.defaults*1' });
    const dialog = await FileDriver.open(service);
    await dialog.press('Download file');
    await until(() => dialog.on.alerts.includes('The configuration could not be read'));
    dialog.on.button('Try again').click();
    dialog.on.button('Try again').click();
    await until(() => saved.length > 0);
    await settled();
    expect(saved.length).to.equal(1);
  });

  it('says what is missing when the sync connector does not answer', async () => {
    const dialog = await FileDriver.open(simulated(), { connection: { id: 7, name: 'Warehouse' } });
    await dialog.press('Download file');
    await until(() => saved.length === 1);
    await settled();
    expect(dialog.on.statuses).to.contain('scope and configuration fields are not in the file');
    expect(parsed(await saved[0]!.text()).configuration.scope).to.equal(undefined);
  });
});

describe('Choosing a configuration file', () => {
  it('says why a file is of no use, and where in it', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service);
    const text = await fileOf(service);
    await dialog.choose(text.replace('"toErp": false', '"toErp": 0'), 'mine.json');
    expect(dialog.on.alerts).to.contain('Something in the file cannot be understood').and.contain('mine.json');
    expect(dialog.on.alerts).to.match(/Line \d+: configuration\.actors\[0\]\.fields\[\d+\]\.toErp/);
    expect(descriptionOf(dialog.input)).to.contain('cannot be understood');
    await dialog.choose(MARKUP, RTL);
    expect(dialog.on.alerts).to.contain('The file cannot be read').and.contain(RTL);
    expect(await axeEverywhere(dialog.on.element)).to.deep.equal([]);
    await dialog.choose(text);
    expect(dialog.on.alerts).to.equal('');
  });

  it('finds nothing to do in what was just exported, also when it is dropped', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service);
    await dialog.drop(await fileOf(service));
    expect(dialog.text).to.contain('Nothing to import').and.contain('The connection has all that the file says.');
    expect(dialog.on.hasButton('Import the chosen ones')).to.equal(false);
    await dialog.press('Back');
    expect(dialog.on.hasButton('Download file')).to.equal(true);
  });
});

describe('Comparing a configuration file', () => {
  it('proposes what the file changed, and has conflicts chosen', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service);
    await dialog.choose(await threeWays(service));
    expect(dialog.rows).to.deep.equal(['Address 1: taken', 'Address 2: to choose', 'City: kept']);
    expect(dialog.on.isEnabled('Import the chosen ones')).to.equal(false);
    expect(descriptionOf(dialog.on.button('Import the chosen ones'))).to.contain('1 entry was changed in both');
    expect(dialog.text).to.contain('1 entry cannot be imported here');
    await dialog.press('Next to decide');
    const [ours, theirs] = queryAllByRole(dialog.on.element, 'radio', { name: /Address 2|Keep|Use/ });
    expect(focused()).to.equal(ours);
    await dialog.click(theirs!);
    expect(dialog.on.statuses).to.contain('2 entries will be stored.');
    const events = recorded(dialog.on.element, 'quotesync-sync-configured');
    await dialog.apply();
    expect(dialog.on.statuses).to.contain('The import is done.');
    expect(events.map(({ connectionId, part }) => `${connectionId} ${part}`)).to.deep.equal(['3 mappings']);
    expect((await stored(service, 'POSTALAD1')).toErp).to.equal(true);
    const address = await stored(service, 'POSTALAD2');
    expect([address.showInErpTab, address.showInSearch]).to.deep.equal([true, false]);
    expect((await stored(service, 'POSTALCITY')).showInErpTab).to.equal(true);
    await dialog.press('Compare again');
    await until(() => dialog.rows.length === 1);
    expect(dialog.rows).to.deep.equal(['City: kept']);
    await press('Escape');
    await dialog.on.gone();
  });

  it('takes or keeps a whole group, and everything that differs on demand', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service);
    await dialog.choose(await threeWays(service));
    const all = dialog.tick('Take all of Mappings: Customer from the file');
    expect(all.indeterminate).to.equal(true);
    await dialog.click(all);
    expect(dialog.rows).to.deep.equal(['Address 1: taken', 'Address 2: to choose', 'City: taken']);
    expect(dialog.text).to.contain('3 of 3 taken');
    await dialog.click(all);
    expect(dialog.text).to.contain('Nothing is taken from the file.');
    expect(dialog.on.isEnabled('Import the chosen ones')).to.equal(false);
    await dialog.click(getByRole(dialog.on.element, 'radio', { name: 'Everything that differs' }));
    // What was chosen by hand stays chosen.
    expect(dialog.rows).to.deep.equal(['Address 1: kept', 'Address 2: kept', 'City: kept']);
  });

  it('says when the file is from another connection, and ticks all that differs', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service, { connection: BACK_OFFICE });
    await dialog.choose(await fileOf(service));
    expect(dialog.text).to.contain('The file is from another connection');
    expect(
      getByRole<HTMLInputElement>(dialog.on.element, 'radio', { name: 'Everything that differs' }).checked,
    ).to.equal(true);
    expect(new Set(dialog.rows.map((row) => row.replace(/^.*: /s, '')))).to.deep.equal(new Set(['taken']));
  });

  it('stores nothing where that is not allowed', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service, { readonly: true });
    await dialog.choose(await threeWays(service));
    expect(dialog.on.hasButton('Import the chosen ones')).to.equal(false);
    expect(dialog.on.statuses).to.contain('Read-only');
  });

  it('shows a skeleton, and can be tried again when the connection cannot be read', async () => {
    const service = simulated();
    const text = await fileOf(service);
    const dialog = await FileDriver.open(service);
    service.faults.add({ kind: '503', pattern: 'sync/mapping.defaults', times: 1 });
    await dialog.choose(text);
    await until(() => dialog.on.alerts.includes('The connection could not be read'));
    await dialog.press('Try again');
    await until(() => dialog.text.includes('Nothing to import'));
  });

  it('asks before choices are lost', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service);
    await dialog.choose(await threeWays(service));
    await dialog.click(dialog.tick('Take from the file: City'));
    await press('Escape');
    expect(dialog.text).to.contain('Discard your changes?');
    await dialog.press('Keep editing');
    expect(dialog.rows).to.include('City: taken');
    await dialog.press('Back');
    expect(dialog.text).to.contain('Discard your changes?');
    await dialog.press('Keep editing');
    expect(dialog.rows).to.include('City: taken');
    await dialog.press('Cancel');
    await dialog.press('Discard changes');
    await dialog.on.gone();
  });
});

describe('The draft of an import', () => {
  const drafts = new TestDrafts();
  let provider: ContextProvider<typeof draftContext>;
  before(() => (provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts })));
  beforeEach(() => drafts.kept.clear());
  after(() => provider.setValue(undefined));

  async function chosen(service: Service): Promise<void> {
    const dialog = await FileDriver.open(service);
    await dialog.choose(await threeWays(service), 'three.json');
    await dialog.click(dialog.tick('Take from the file: City'));
    await dialog.click(dialog.tick('Take from the file: Address 1'));
    await until(() => drafts.kept.has('sync-file:3'));
    // As a reload would take it away.
    dialog.on.element.remove();
    await settled();
  }

  it('has the file and what was chosen of it, and goes when that is given up', async () => {
    const service = simulated();
    await chosen(service);
    const dialog = await FileDriver.open(service);
    await until(() => dialog.on.hasButton('Restore'));
    expect(dialog.text).to.contain('three.json');
    await dialog.press('Restore');
    await until(() => dialog.rows.length > 0);
    expect(dialog.rows).to.include('City: taken').and.include('Address 1: kept');
    expect(dialog.on.hasButton('Restore')).to.equal(false);
    await dialog.press('Cancel');
    await dialog.press('Discard changes');
    await dialog.on.gone();
    expect(drafts.kept.size).to.equal(0);
  });

  it('leaves out what was chosen about something else than what is stored now, and what it does not know', async () => {
    const service = simulated();
    await chosen(service);
    await changed(service, 'POSTALAD1', { showInErpTab: true });
    const dialog = await FileDriver.open(service);
    await until(() => dialog.on.hasButton('Restore'));
    await dialog.press('Restore');
    await until(() => dialog.on.alerts.includes('The connection was changed meanwhile'));
    expect(dialog.rows).to.include('City: taken').and.include('Address 1: to choose');
    drafts.kept.set('sync-file:3', { value: { version: 1, name: 'x', text: 7 }, savedAt: new Date() });
    const other = await FileDriver.open(service);
    await settled();
    expect(other.on.hasButton('Restore')).to.equal(false);
  });
});

describe('Importing a configuration file', () => {
  const several = (service: Service): Promise<string> =>
    fileOf(service, (file) => {
      fieldOf(file, 'POSTALAD1').toErp = true;
      file.configuration.order![0]!.fields.reverse();
      file.configuration.lists![0]!.items[7]!.crmItem = { id: 1, name: 'Retail' };
      file.configuration.defaults![0]!.fields.find(({ key }) => key === 'IntField')!.value = '7';
    });

  it('reports each part, and tries the failed one again', async () => {
    const service = simulated({ faults: '429@sync/mapping.saveListMappings*1' });
    const dialog = await FileDriver.open(service);
    await dialog.choose(await several(service));
    const events = recorded(dialog.on.element, 'quotesync-sync-configured');
    await dialog.apply();
    expect(dialog.on.statuses).to.contain('Not everything was stored');
    expect(events.map(({ part }) => part)).to.deep.equal(['mappings', 'defaults', 'rank']);
    const parts = queryAllByRole(dialog.on.element, 'listitem').map(visibleText);
    expect(parts[0]).to.match(/^Mappings: Customer\s+1 entry stored/);
    expect(parts[1]).to.match(/^List mapping\s+Not stored/);
    await dialog.press('Try again: List mapping');
    await until(() => dialog.on.statuses.includes('The import is done.'));
    expect(events.at(-1)?.part).to.equal('list-mapping');
    const { lists } = await mappingOf(service).listMappings(3);
    expect(lists[0]!.items[7]!.crmItemId).to.equal(1);
  });

  it('goes back to the comparison when someone else has changed the same thing', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service);
    await dialog.choose(await several(service));
    await changed(service, 'POSTALAD1', { showInErpTab: true });
    await dialog.apply();
    expect(dialog.text).to.contain('Changed by someone else');
    await dialog.press('Try the rest again');
    await until(() => dialog.on.alerts.includes('The connection was changed meanwhile'));
    expect(dialog.rows).to.deep.equal(['Address 1: to choose']);
    expect((await stored(service, 'POSTALAD1')).toErp).to.equal(false);
  });

  it('sends each part once, however often it is pressed, and stops between two parts', async () => {
    const answer = deferred<void>();
    let calls = 0;
    const service = simulated({
      override: ({ mapping }) => ({
        mapping: {
          ...mapping!,
          saveActorMapping: async (...args) => {
            calls += 1;
            await answer.promise;
            return mapping!.saveActorMapping(...args);
          },
        },
      }),
    });
    const dialog = await FileDriver.open(service);
    await dialog.choose(await several(service));
    const button = dialog.on.button('Import the chosen ones');
    button.click();
    button.click();
    await until(() => dialog.on.hasButton('Stop'));
    await press('Escape');
    expect(dialog.text).to.contain('Stop the import?');
    await dialog.click(queryAllByRole(dialog.on.dialog, 'button', { name: 'Stop', exact: true }).at(-1)!);
    expect(dialog.on.statuses).to.contain('Stopping …');
    answer.resolve();
    await dialog.over();
    expect(dialog.on.statuses).to.contain('The import was stopped.');
    expect(calls).to.equal(1);
    expect((await stored(service, 'POSTALAD1')).toErp).to.equal(true);
    expect(dialog.on.hasButton('Try again: List mapping')).to.equal(true);
  });

  it('leads by keyboard alone from the file to the end', async () => {
    const service = simulated();
    const dialog = await FileDriver.open(service);
    await dialog.choose(await threeWays(service));
    await dialog.on.service.quiet();
    const reached: string[] = [];
    const walk = async (until_: RegExp): Promise<void> => {
      for (let step = 0; step < 40; step += 1) {
        const active = focused();
        if (active && until_.test(nameOf(active))) return;
        reached.push(active ? nameOf(active) : '');
        await press('Tab');
      }
      throw new Error(`Never reached ${String(until_)}: ${reached.join(' | ')}`);
    };
    await walk(/Take from the file: Address 1/);
    await press('Space');
    await walk(/^Keep:/);
    await press('ArrowRight');
    await walk(/^Import the chosen ones$/);
    await press('Enter');
    await dialog.over();
    expect((await stored(service, 'POSTALAD1')).toErp).to.equal(false);
    expect((await stored(service, 'POSTALAD2')).showInErpTab).to.equal(true);
    await walk(/^Close$/);
    await press('Enter');
    await dialog.on.gone();
  });
});

describe('The dialog of configuration files, for everybody', function () {
  this.timeout(20_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 360]) {
    it(`passes axe and stays in its width of ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const service = simulated();
      const dialog = await FileDriver.open(service);
      expect(await axeEverywhere(dialog.on.element)).to.deep.equal([]);
      const text = await threeWays(service);
      await dialog.choose(text.replaceAll('Super Sale', LONG.slice(0, 2000).trim()).replace('GALAXY', 'x'.repeat(900)));
      dialog.on.element.renderRoot.querySelector('details')!.open = true;
      await settled();
      expect(dialog.on.overflowing).to.deep.equal([]);
      expect(await axeEverywhere(dialog.on.element)).to.deep.equal([]);
      await dialog.click(getByRole(dialog.on.element, 'radio', { name: 'Everything that differs' }));
      service.faults.add({ kind: '503', pattern: 'sync/mapping.saveActorMapping' });
      await dialog.apply();
      expect(dialog.on.overflowing).to.deep.equal([]);
      expect(await axeEverywhere(dialog.on.element)).to.deep.equal([]);
    });
  }

  it('draws a part of a large difference until more is wanted', async () => {
    const service = simulated({ seed: 'large' });
    const connection = { id: 40, name: 'Ledger' };
    const text = await fileOf(
      service,
      (file) => {
        for (const actor of file.configuration.actors ?? [])
          for (const field of actor.fields) field.showInErpTab = !field.showInErpTab;
      },
      connection,
    );
    const dialog = await FileDriver.open(service, { connection });
    await dialog.choose(text);
    expect(dialog.rows.length).to.be.lessThan(400);
    const [more] = queryAllByRole(dialog.on.element, 'button', { name: /^Show \d+ more$/ });
    const before = dialog.rows.length;
    const promised = Number(/\d+/.exec(visibleText(more!))?.[0]);
    await dialog.click(more!);
    expect(dialog.rows.length - before, 'a part at a time').to.equal(promised);
    expect(dialog.rows.length - before).to.be.at.most(300);
    expect(focused(), 'the focus stays in the dialog').not.to.equal(document.body);
  });

  it('does not let the browser open a file that misses its place', async () => {
    const dialog = await FileDriver.open();
    const dropped = (element: Element | null | undefined, type: string, file = true): boolean => {
      const dataTransfer = new DataTransfer();
      if (file) dataTransfer.items.add(new File(['{}'], 'x.json'));
      else dataTransfer.setData('text/plain', 'words');
      const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true });
      element?.dispatchEvent(event);
      return !event.defaultPrevented;
    };
    const { dialog: box } = dialog.on;
    expect([dropped(box, 'dragover'), dropped(box, 'drop')], 'the browser has its way').to.deep.equal([false, false]);
    expect(dropped(box, 'dragover', false), 'words may be dropped').to.equal(true);
    expect(dialog.on.hasButton('Back')).to.equal(false);
  });
});
