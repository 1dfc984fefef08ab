import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError, textInLanguage, type BackendCapabilities } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSyncConnectorList } from '../../../src/features/sync/quotesync-sync-connector-list.js';
import {
  axeEverywhere,
  axeViolations,
  descriptionOf,
  focused,
  getByRole,
  nameOf,
  pause,
  press,
  queryAllByRole,
  recorded,
  roleOf,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { LONG, MARKUP, RTL } from '../../ui/texts.js';
import { Driver, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncSyncConnectorList);

const SUPER_SYNC = 'Super Sync';
const UNUSED = 'Contoso ERP Cloud';
const DELETED = 'Old finance bridge';

type List = Driver<QuotesyncSyncConnectorList>;

interface ListOptions extends ServiceOptions {
  readonly service?: Service;
  readonly readonly?: boolean;
  readonly capabilities?: BackendCapabilities['sync'];
}

async function open(options: ListOptions = {}): Promise<List> {
  const service = options.service ?? simulated(options);
  return Driver.open<QuotesyncSyncConnectorList>(
    service,
    (values) => html`
      <quotesync-sync-connector-list
        .backend=${values['backend'] ?? service.backend}
        .capabilities=${options.capabilities}
        ?readonly=${options.readonly ?? false}
      ></quotesync-sync-connector-list>
    `,
  );
}

async function withoutRestore(): Promise<BackendCapabilities['sync']> {
  const { sync } = await simulated().backend.capabilities();
  return sync && { ...sync, restore: false };
}

async function showDeleted(list: List): Promise<void> {
  getByRole(list.element, 'checkbox', { name: 'Deleted' }).click();
  await list.service.quiet();
}

/** The dialog comes with code of its own. */
async function dialogOf(list: List): Promise<void> {
  await until(() => queryAllByRole(list.element, 'textbox', { name: 'Sync Connector name' }).length > 0);
  await list.service.quiet();
}

describe('The list of sync connectors', () => {
  it('has SuperOffice’s columns, and the count', async () => {
    const list = await open();
    expect(queryAllByRole(list.element, 'columnheader').map(visibleText)).to.deep.equal([
      'Name',
      'URL of Sync Connector',
    ]);
    const live = list.service.tenant.sync.connectors.all().filter(({ deleted }) => !deleted);
    expect(list.rows).to.have.length(live.length).and.include(SUPER_SYNC).and.not.include(DELETED);
    expect(list.statuses).to.contain(`${live.length} sync connectors`);
    expect(list.text).to.contain('https://erp.example.com/ErpConnectorWS.svc');
    expect(queryAllByRole(list.element, 'link')).to.deep.equal([]);
  });

  it('says why a button cannot be used, to everybody', async () => {
    const list = await open();
    for (const name of ['Configure Sync Connector', 'Delete']) {
      expect(list.isEnabled(name), name).to.equal(false);
      expect(descriptionOf(list.button(name)), name).to.equal('Select a sync connector in the list first');
      list.button(name).focus();
      expect(focused()).to.equal(list.button(name));
    }
    await list.press('Delete');
    expect(list.service.count('deleteConnector')).to.equal(0);
    await list.select(SUPER_SYNC);
    expect(list.isEnabled('Configure Sync Connector')).to.equal(true);
    expect(list.isEnabled('Delete')).to.equal(true);
  });

  it('adds one: it is in the list, chosen, and told', async () => {
    const list = await open();
    const changes = recorded(list.element, 'quotesync-sync-connectors-changed');
    list.button('Add').focus();
    await list.press('Add');
    await dialogOf(list);
    await list.enter('Sync Connector name', 'Northwind');
    await list.enter('Sync Connector URL', 'app://northwind');
    await list.press('OK');
    await list.gone();
    await list.service.quiet();
    expect(list.rows).to.include('Northwind');
    expect(
      queryAllByRole(list.element, 'row')
        .filter((row) => row.ariaSelected === 'true')
        .map(visibleText)
        .join(),
    ).to.contain('Northwind');
    expect(list.statuses).to.contain('“Northwind” was saved.');
    expect(changes.map(({ kind, name, created }) => [kind, name, created])).to.deep.equal([
      ['saved', 'Northwind', true],
    ]);
    expect(nameOf(focused()!)).to.equal('Add');
  });

  it('configures one, by the button, by Enter and by a double click', async () => {
    const list = await open();
    await list.select(SUPER_SYNC);
    await list.press('Configure Sync Connector');
    await dialogOf(list);
    await list.enter('Sync Connector name', 'Renamed');
    await list.press('OK');
    await list.gone();
    await list.service.quiet();
    expect(list.rows).to.include('Renamed');
    getByRole(list.element, 'rowheader', { name: 'Renamed' }).focus();
    await press('Enter');
    await dialogOf(list);
    expect(list.field('Sync Connector name').value).to.equal('Renamed');
    await press('Escape');
    await list.gone();
    getByRole(list.element, 'rowheader', { name: 'Renamed' }).dispatchEvent(
      new MouseEvent('dblclick', { bubbles: true, composed: true }),
    );
    await dialogOf(list);
  });

  it('opens one dialog for two clicks', async () => {
    const list = await open();
    await list.select(SUPER_SYNC);
    list.button('Configure Sync Connector').click();
    list.button('Configure Sync Connector').click();
    await dialogOf(list);
    expect(list.dialogs).to.equal(1);
    expect(list.service.count('connector')).to.equal(1);
  });

  it('refreshes on demand, by its button and by its method', async () => {
    const list = await open();
    list.service.tenant.sync.connectors.save({ id: 0, name: 'Brand new', url: 'app://new', deleted: false });
    await list.press('Refresh');
    expect(list.rows).to.include('Brand new');
    list.service.tenant.sync.connectors.save({ id: 0, name: 'Newer still', url: 'app://newer', deleted: false });
    list.element.refresh();
    await list.service.quiet();
    expect(list.rows).to.include('Newer still');
  });

  it('says when there is none', async () => {
    const list = await open({ seed: 'empty' });
    expect(list.statuses).to.contain('No sync connectors yet').and.contain('0 sync connectors');
    expect(list.isEnabled('Add')).to.equal(true);
  });

  it('that could not be read says so, and is read again', async () => {
    const list = await open({ faults: '503@sync/connectors*1' });
    expect(list.alerts).not.to.equal('');
    await list.press('Try again');
    expect(list.rows).to.include(SUPER_SYNC);
    expect(nameOf(focused()!)).to.equal('Refresh');
    list.service.faults.add({ kind: '503', pattern: 'sync/connectors', times: 1 });
    await list.press('Refresh');
    expect(list.alerts).not.to.equal('');
    expect(list.rows).to.include(SUPER_SYNC);
  });
});

describe('Deleting a sync connector', () => {
  it('can be undone', async () => {
    const list = await open();
    const changes = recorded(list.element, 'quotesync-sync-connectors-changed');
    await list.select(UNUSED);
    await list.press('Delete');
    expect(list.rows).not.to.include(UNUSED);
    expect(list.service.tenant.sync.connectors.find(2)?.deleted).to.equal(true);
    expect(list.statuses).to.contain(`“${UNUSED}” was deleted.`);
    await list.press('Undo');
    expect(list.rows).to.include(UNUSED);
    expect(list.service.tenant.sync.connectors.find(2)?.deleted).to.equal(false);
    expect(roleOf(focused()!)).to.be.oneOf(['rowheader', 'gridcell']);
    expect(changes.map(({ kind, id }) => [kind, id])).to.deep.equal([
      ['deleted', 2],
      ['restored', 2],
    ]);
  });

  it('is refused while it is used: names every connection, in words, at the list', async () => {
    const list = await open();
    const changes = recorded(list.element, 'quotesync-sync-connectors-changed');
    await list.select(SUPER_SYNC);
    await list.press('Delete');
    const inTheWay = list.service.tenant.sync.connectors.usedBy(1).map(({ name }) => textInLanguage(name, 'en'));
    expect(inTheWay.length).to.be.greaterThan(1);
    expect(list.alerts).to.contain('“Super Sync” is in use and was not deleted');
    for (const name of inTheWay) expect(list.alerts).to.contain(name);
    expect(list.alerts).to.contain(`These ${inTheWay.length} ERP connections use it`);
    expect(list.rows).to.include(SUPER_SYNC);
    expect(list.statuses).not.to.contain('was deleted');
    expect(changes).to.deep.equal([]);
    await list.press('Dismiss', getByRole(list.element, 'alert'));
    expect(list.alerts).to.equal('');
    expect(roleOf(focused()!)).to.be.oneOf(['rowheader', 'gridcell']);
  });

  it('can be tried again once the connections are gone', async () => {
    const list = await open();
    await list.select('Warehouse link');
    await list.press('Delete');
    expect(list.alerts).to.contain('This ERP connection uses it');
    await list.service.tenant.sync.connections.delete(7);
    await list.press('Try again');
    expect(list.alerts).to.equal('');
    expect(list.rows).not.to.include('Warehouse link');
  });

  it('is refused by connections that nobody can see', async () => {
    const list = await open({ override: () => ({ deleteConnector: async () => ({ deleted: false, usedBy: [] }) }) });
    await list.select(UNUSED);
    await list.press('Delete');
    expect(list.alerts).to.contain('but not which ones');
  });

  it('that fails leaves the row, and “Try again” makes it', async () => {
    const list = await open({ faults: '503@sync/deleteConnector*1' });
    await list.select(UNUSED);
    await list.press('Delete');
    expect(list.alerts).to.contain(`“${UNUSED}” could not be deleted.`);
    expect(list.rows).to.include(UNUSED);
    await list.press('Try again');
    expect(list.rows).not.to.include(UNUSED);
    expect(list.alerts).to.equal('');
  });

  it('is sent once for two clicks, and shows nothing as done before it is', async () => {
    const list = await open({
      override: (sync) => ({
        deleteConnector: async (id, options) => {
          await pause(150);
          return sync.deleteConnector(id, options);
        },
      }),
    });
    await list.select(UNUSED);
    list.button('Delete').click();
    list.button('Delete').click();
    await settled();
    expect(list.rows).to.include(UNUSED);
    expect(descriptionOf(list.button('Delete'))).to.equal('This sync connector is being changed. Wait a moment.');
    await list.service.quiet();
    expect(list.service.count('deleteConnector')).to.equal(1);
    expect(list.rows).not.to.include(UNUSED);
  });

  it('asks first where nothing could restore it', async () => {
    const list = await open({ capabilities: await withoutRestore() });
    await list.select(UNUSED);
    await list.press('Delete');
    expect(nameOf(list.dialog)).to.contain(UNUSED);
    expect(nameOf(focused()!)).to.equal('Cancel');
    await press('Escape');
    await list.gone();
    expect(list.service.count('deleteConnector')).to.equal(0);
    await list.press('Delete');
    await list.press('Delete', list.dialog);
    await list.gone();
    await list.service.quiet();
    expect(list.rows).not.to.include(UNUSED);
    expect(list.hasButton('Undo')).to.equal(false);
  });
});

describe('Deleted sync connectors', () => {
  it('are shown on demand, with a word, and can be restored', async () => {
    const list = await open();
    const changes = recorded(list.element, 'quotesync-sync-connectors-changed');
    expect(list.hasButton('Restore')).to.equal(false);
    await showDeleted(list);
    const row = getByRole(list.element, 'rowheader', { name: DELETED }).closest('[role="row"]')!;
    expect(visibleText(row)).to.contain('Deleted');
    await list.select(DELETED);
    expect(descriptionOf(list.button('Delete'))).to.equal('This sync connector is deleted. Restore it first.');
    await list.press('Restore');
    expect(list.service.tenant.sync.connectors.find(3)?.deleted).to.equal(false);
    expect(list.statuses).to.contain(`“${DELETED}” was restored.`);
    expect(descriptionOf(list.button('Restore'))).to.equal('Only deleted sync connectors can be restored');
    expect(changes.map(({ kind }) => kind)).to.deep.equal(['restored']);
  });

  it('whose restoring fails can be tried again', async () => {
    const list = await open({ faults: '503@sync/restoreConnector*1' });
    await showDeleted(list);
    await list.select(DELETED);
    await list.press('Restore');
    expect(list.alerts).to.contain(`“${DELETED}” could not be restored.`);
    await list.press('Try again');
    expect(list.service.tenant.sync.connectors.find(3)?.deleted).to.equal(false);
  });

  it('do not open for editing', async () => {
    const list = await open();
    await showDeleted(list);
    getByRole(list.element, 'rowheader', { name: DELETED }).focus();
    await press('Enter');
    await pause(50);
    expect(list.dialogs).to.equal(0);
  });
});

describe('The list of sync connectors and its surroundings', () => {
  it('changes nothing when it is read-only, and still opens', async () => {
    const list = await open({ readonly: true });
    expect(
      ['Add', 'Delete', 'Configure Sync Connector', 'Restore'].filter((name) => list.hasButton(name)),
    ).to.deep.equal([]);
    await list.select(SUPER_SYNC);
    await list.press('Open');
    await dialogOf(list);
    expect(list.field('Sync Connector name').disabled).to.equal(true);
  });

  it('forgets what belongs to another tenant', async () => {
    const list = await open();
    await list.select(SUPER_SYNC);
    await list.press('Delete');
    expect(list.alerts).to.contain(SUPER_SYNC);
    await list.change({ backend: simulated({ seed: 'empty' }).backend });
    expect(list.alerts).to.equal('');
    await until(() => list.statuses.includes('No sync connectors yet'));
  });

  for (const outcome of ['succeeds', 'is refused', 'fails']) {
    it(`says nothing of a write that ${outcome} when another tenant is shown`, async () => {
      const list = await open({
        override: () => ({
          deleteConnector: async () => {
            await pause(100);
            if (outcome === 'fails') throw new BackendError('server', 'Late');
            return { deleted: outcome === 'succeeds', usedBy: [] };
          },
        }),
      });
      const changes = recorded(list.element, 'quotesync-sync-connectors-changed');
      await list.select(UNUSED);
      list.button('Delete').click();
      await list.change({ backend: simulated({ seed: 'empty' }).backend });
      await pause(150);
      await settled();
      expect(list.alerts).to.equal('');
      expect(list.statuses).not.to.contain('was deleted');
      expect(changes).to.deep.equal([]);
    });
  }

  it('is read again after a write that ended while it was not on the page', async () => {
    const list = await open({
      override: (sync) => ({
        deleteConnector: async (id, options) => {
          await pause(80);
          return sync.deleteConnector(id, options);
        },
      }),
    });
    const container = list.element.parentElement!;
    await list.select(UNUSED);
    list.button('Delete').click();
    list.element.remove();
    await list.service.quiet();
    list.service.tenant.sync.connectors.save({ id: 0, name: 'Meanwhile', url: 'app://m', deleted: false });
    container.append(list.element);
    await list.service.quiet();
    expect(list.rows).to.include('Meanwhile').and.not.include(UNUSED);
  });
});

describe('The list of sync connectors, for everybody', function () {
  this.timeout(20_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 360]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`passes axe and stays in its ${width} px (${dir}), whatever the texts are`, async () => {
        await setViewport({ width, height: 900 });
        document.documentElement.dir = dir;
        const service = simulated({
          override: (sync) => ({
            deleteConnector: (id, options) =>
              id === 1
                ? Promise.resolve({
                    deleted: false,
                    usedBy: [LONG, RTL, MARKUP, 'd', 'e', 'f', 'g', 'h'].map((name, at) => ({ id: at, name })),
                  })
                : sync.deleteConnector(id, options),
          }),
        });
        service.tenant.sync.connectors.save({
          id: 2,
          name: MARKUP,
          url: `https://x/${'y'.repeat(1000)}`,
          deleted: false,
        });
        service.tenant.sync.connectors.save({ id: 0, name: LONG.slice(0, 254), url: 'app://long', deleted: false });
        const list = await open({ service });
        await list.select(SUPER_SYNC);
        await list.press('Delete');
        await showDeleted(list);
        expect(list.overflowing).to.deep.equal([]);
        expect(await axeViolations(list.element, { dir: dir as 'ltr' | 'rtl' })).to.deep.equal([]);
        await list.select('Legacy order desk');
        await list.press('Delete');
        expect(list.overflowing).to.deep.equal([]);
        expect(await axeEverywhere(list.element)).to.deep.equal([]);
        for (const name of ['Add', 'Delete', 'Configure Sync Connector', 'Restore', 'Undo']) {
          const box = list.button(name).getBoundingClientRect();
          expect(box.left, name).to.be.at.least(0);
          expect(box.right, name).to.be.at.most(width);
        }
      });
    }
  }

  it('works with the keyboard alone', async () => {
    const list = await open();
    list.element.focus();
    await press('Home');
    while (!visibleText(focused()!).includes(UNUSED)) await press('ArrowDown');
    await press('Space');
    list.button('Delete').focus();
    await press('Enter');
    await list.service.quiet();
    expect(list.rows).not.to.include(UNUSED);
    list.button('Undo').focus();
    await press('Enter');
    await list.service.quiet();
    expect(list.rows).to.include(UNUSED);
  });
});
