import { ContextProvider } from '@lit/context';
import { resetMouse, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError, type SyncPriorities } from '../../../src/backend/index.js';
import { draftContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import { mergedOrder } from '../../../src/features/sync/priority-order.js';
import { QuotesyncSyncPriorityDialog } from '../../../src/features/sync/quotesync-sync-priority-dialog.js';
import {
  axeEverywhere,
  descriptionOf,
  focused,
  frame,
  getByRole,
  nameOf,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  type,
  until,
  visibleText,
} from '../../helpers.js';
import { TestDrafts } from '../test-stores.js';
import { LONG, MARKUP, RTL } from '../../ui/texts.js';
import { Driver, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncSyncPriorityDialog);

type Dialog = Driver<QuotesyncSyncPriorityDialog>;

async function open(
  options: ServiceOptions & { readonly service?: Service; readonly readonly?: boolean } = {},
): Promise<Dialog> {
  const service = options.service ?? simulated(options);
  return Driver.open<QuotesyncSyncPriorityDialog>(
    service,
    () => html`
      <quotesync-sync-priority-dialog
        .backend=${service.backend}
        ?readonly=${options.readonly ?? false}
      ></quotesync-sync-priority-dialog>
    `,
  );
}

const order = ({ element }: Dialog): readonly string[] =>
  queryAllByRole(element, 'listitem').map((item) => item.querySelector('bdi')?.textContent ?? '');
const stored = ({ tenant }: Service): readonly number[] => tenant.sync.connections.priorities();

describe('The dialog of the sync priority', () => {
  it('shows the stored order, with SuperOffice’s own place where it has one', async () => {
    const dialog = await open();
    expect(nameOf(dialog.dialog)).to.equal('Set Sync Priority');
    expect(stored(dialog.service)).to.deep.equal([3, 0, 4, 5, 7]);
    expect(order(dialog)).to.deep.equal([
      'Super Sale',
      'SuperOffice',
      'Nordic back office',
      'Service desk',
      'Warehouse',
    ]);
    expect(dialog.text).to.contain('SuperOffice itself has a place in this order, too.');
    expect(nameOf(focused()!)).to.match(/Super Sale/);
  });

  it('shows no row of SuperOffice where it is not ranked, and sends none', async () => {
    const service = simulated();
    service.tenant.sync.connections.savePriorities([3, 4, 5, 7]);
    const dialog = await open({ service });
    expect(order(dialog)).not.to.include('SuperOffice');
    expect(dialog.text).not.to.contain('SuperOffice itself');
    await dialog.press('Move Super Sale down');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(service)).to.deep.equal([4, 3, 5, 7]);
  });

  it('moves by buttons, saves, and tells the new order', async () => {
    const dialog = await open();
    const events = recorded(dialog.element, 'quotesync-sync-priorities-stored');
    expect(dialog.isEnabled('OK')).to.equal(false);
    expect(descriptionOf(dialog.button('OK'))).to.equal('The order is as it is stored.');
    await dialog.press('Move Warehouse up');
    expect(descriptionOf(dialog.button('OK'))).to.equal('The new order is not saved yet.');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(dialog.service)).to.deep.equal([3, 0, 4, 7, 5]);
    expect(events.map(({ ids }) => ids)).to.deep.equal([[3, 0, 4, 7, 5]]);
  });

  it('moves by Alt with arrows, to a typed position, and by dragging', async () => {
    const dialog = await open();
    dialog.button('Move Warehouse up').focus();
    await press('Alt+ArrowUp', 'Alt+ArrowUp');
    expect(order(dialog)).to.deep.equal([
      'Super Sale',
      'SuperOffice',
      'Warehouse',
      'Nordic back office',
      'Service desk',
    ]);
    expect(nameOf(focused()!)).to.equal('Move Warehouse up');
    expect(dialog.statuses).to.contain('Warehouse moved to position 3 of 5');
    getByRole(dialog.element, 'button', { name: /^Position of Service desk/ }).focus();
    await press('Enter');
    await type('1');
    await press('Enter');
    expect(order(dialog)[0]).to.equal('Service desk');
    const rows = queryAllByRole(dialog.element, 'listitem');
    const handle = rows[4]!.querySelector('[data-reorder="handle"]')!.getBoundingClientRect();
    const [x, y] = [Math.round(handle.x + handle.width / 2), Math.round(handle.y + handle.height / 2)];
    const top = Math.round(rows[0]!.getBoundingClientRect().top + 4);
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, y - 20] });
    await sendMouse({ type: 'move', position: [x, top] });
    await frame();
    await sendMouse({ type: 'up' });
    await resetMouse();
    await settled();
    expect(order(dialog)[0]).to.equal('Nordic back office');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(dialog.service)).to.deep.equal([4, 5, 3, 0, 7]);
  });

  it('sends nothing when the order is back where it was', async () => {
    const dialog = await open();
    await dialog.press('Move Warehouse up');
    await dialog.press('Move Warehouse down');
    await dialog.press('OK');
    expect(dialog.service.count('savePriorities')).to.equal(0);
    await press('Escape');
    await dialog.gone();
  });

  it('keeps the order when it cannot be saved, and saves it later', async () => {
    const dialog = await open({ faults: '503@sync/savePriorities*1' });
    await dialog.press('Move Warehouse up');
    await dialog.press('OK');
    expect(dialog.alerts).to.contain('The order was not saved').and.contain('Your order is still here.');
    expect(order(dialog).at(-1)).to.equal('Service desk');
    expect(stored(dialog.service)).to.deep.equal([3, 0, 4, 5, 7]);
    await dialog.press('Try again');
    await dialog.gone();
    expect(stored(dialog.service)).to.deep.equal([3, 0, 4, 7, 5]);
  });

  it('sends one request for two clicks, and locks the order meanwhile', async () => {
    const dialog = await open({
      override: (sync) => ({
        savePriorities: async (ids, options) => {
          await pause(200);
          return sync.savePriorities(ids, options);
        },
      }),
    });
    await dialog.press('Move Warehouse up');
    dialog.button('OK').click();
    dialog.button('OK').click();
    await settled();
    expect(dialog.isEnabled('Move Warehouse up')).to.equal(false);
    expect(dialog.hasButton('Stop waiting')).to.equal(true);
    await dialog.gone();
    expect(dialog.service.count('savePriorities')).to.equal(1);
  });

  it('keeps what is moved after nobody waited for a save, and saves that as well', async () => {
    const dialog = await open({
      override: (sync) => ({
        savePriorities: async (ids, options) => {
          await pause(120);
          return sync.savePriorities(ids, options);
        },
      }),
    });
    await dialog.press('Move Warehouse up').catch(() => undefined);
    dialog.button('OK').click();
    await settled();
    dialog.button('Stop waiting').click();
    await settled();
    dialog.button('Move Super Sale down').click();
    await settled();
    dialog.button('OK').click();
    await dialog.gone();
    await dialog.service.quiet();
    expect(stored(dialog.service)).to.deep.equal([0, 3, 4, 7, 5]);
  });

  it('could not be read: says so, and reads it again', async () => {
    const dialog = await open({ faults: '503@sync/priorities*1' });
    expect(dialog.alerts).not.to.equal('');
    expect(dialog.isEnabled('OK')).to.equal(false);
    await dialog.press('Try again');
    expect(order(dialog)).to.have.length(5);
  });

  it('says when there is nothing to order', async () => {
    const dialog = await open({ override: () => ({ priorities: async () => [] }) });
    expect(dialog.text).to.contain('There is nothing to order yet');
    const single = await open({ override: () => ({ priorities: async () => [{ id: 3, name: 'Only' }] }) });
    expect(single.text).to.contain('With a single entry there is no order to change.');
  });

  it('shows the order and does not change it when it is read-only', async () => {
    const dialog = await open({ readonly: true });
    expect(dialog.isEnabled('Move Warehouse up')).to.equal(false);
    expect(dialog.button('Move Warehouse up').title).to.equal('The order can only be looked at here.');
    await dialog.press('Move Warehouse up');
    expect(order(dialog).at(-1)).to.equal('Warehouse');
    expect(dialog.hasButton('OK')).to.equal(false);
  });
});

describe('An order that someone else changed', () => {
  it('is compared with mine, and mine is saved knowingly', async () => {
    const dialog = await open();
    await dialog.press('Move Warehouse up');
    dialog.service.tenant.sync.connections.savePriorities([0, 3, 4, 5, 7]);
    await dialog.press('OK');
    expect(dialog.text).to.contain('Someone else changed the order');
    const rows = queryAllByRole(dialog.element, 'row').map(visibleText);
    expect(rows.slice(1)).to.deep.equal([
      'Position 1 Super Sale SuperOffice',
      'Position 2 SuperOffice Super Sale',
      'Position 4 Warehouse Service desk',
      'Position 5 Service desk Warehouse',
    ]);
    expect(stored(dialog.service)).to.deep.equal([0, 3, 4, 5, 7]);
    expect(dialog.isEnabled('OK')).to.equal(false);
    expect(dialog.isEnabled('Move Warehouse up')).to.equal(false);
    await dialog.press('Keep my changes');
    expect(nameOf(focused()!)).to.equal('OK');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(dialog.service)).to.deep.equal([3, 0, 4, 7, 5]);
  });

  it('can be taken instead of mine', async () => {
    const dialog = await open();
    await dialog.press('Move Warehouse up');
    dialog.service.tenant.sync.connections.savePriorities([0, 3, 4, 5, 7]);
    await dialog.press('OK');
    await dialog.press('Use theirs');
    expect(order(dialog).slice(0, 2)).to.deep.equal(['SuperOffice', 'Super Sale']);
    await press('Escape');
    await dialog.gone();
    expect(stored(dialog.service)).to.deep.equal([0, 3, 4, 5, 7]);
  });

  it('by deleting a connection is merged with mine', async () => {
    const dialog = await open();
    await dialog.press('Move Warehouse up');
    await dialog.service.tenant.sync.connections.delete(5);
    await dialog.press('OK');
    expect(dialog.text).to.contain('Someone else changed the order');
    await dialog.press('Keep my changes');
    expect(order(dialog)).to.deep.equal(['Super Sale', 'SuperOffice', 'Nordic back office', 'Warehouse']);
  });

  it('stays an error when theirs cannot be read', async () => {
    let conflicting = false;
    const dialog = await open({
      override: (sync) => ({
        priorities: (options): Promise<SyncPriorities> =>
          conflicting ? Promise.reject(new BackendError('server', 'Down')) : sync.priorities(options),
        savePriorities: () => Promise.reject(new BackendError('conflict', 'Another order')),
      }),
    });
    await dialog.press('Move Warehouse up');
    conflicting = true;
    await dialog.press('OK');
    expect(dialog.alerts).to.contain('The order was not saved').and.contain('Someone else saved this');
    expect(order(dialog).at(-1)).to.equal('Service desk');
  });
});

describe('Leaving the dialog of the sync priority', () => {
  it('asks before an order is lost, keeps it as a draft, and ends in the question when someone else was faster', async () => {
    const drafts = new TestDrafts();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts });
    try {
      const service = simulated();
      const first = await open({ service });
      await first.press('Move Warehouse up');
      await press('Escape');
      expect(first.text).to.contain('Discard your changes?');
      await first.press('Keep editing');
      await until(() => drafts.kept.has('sync-priorities'));
      first.element.remove();
      service.tenant.sync.connections.savePriorities([0, 3, 4, 5, 7]);
      const second = await open({ service });
      expect(second.statuses).to.contain('Someone else has changed the order since');
      await second.press('Restore');
      expect(order(second).at(-1)).to.equal('Service desk');
      await second.press('OK');
      expect(second.text).to.contain('Someone else changed the order');
      await second.press('Keep my changes');
      await second.press('OK');
      await second.gone();
      expect(stored(service)).to.deep.equal([3, 0, 4, 7, 5]);
      expect(drafts.kept.size).to.equal(0);
    } finally {
      provider.setValue(undefined);
    }
  });
});

describe('A merged order', () => {
  it('is mine, without what has gone, and with what is new behind its neighbour', () => {
    expect(mergedOrder([3, 1, 2], [1, 2, 3])).to.deep.equal([3, 1, 2]);
    expect(mergedOrder([3, 1, 2], [1, 3])).to.deep.equal([3, 1]);
    expect(mergedOrder([3, 1, 2], [9, 1, 8, 2, 3, 7])).to.deep.equal([9, 3, 7, 1, 8, 2]);
    expect(mergedOrder([], [2, 1])).to.deep.equal([2, 1]);
  });
});

describe('The dialog of the sync priority, for everybody', function () {
  this.timeout(20_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 360]) {
    it(`passes axe and stays in its width of ${width} px, whatever the names are`, async () => {
      await setViewport({ width, height: 800 });
      const names = [LONG.slice(0, 254), 'x'.repeat(254), RTL, MARKUP];
      const list = [{ id: 0, name: '' }, ...names.map((name, index) => ({ id: index + 1, name }))];
      let theirs: SyncPriorities = list;
      const dialog = await open({
        override: () => ({
          priorities: async () => theirs,
          savePriorities: () => Promise.reject(new BackendError('conflict', 'Another order')),
        }),
      });
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      expect(dialog.overflowing).to.deep.equal([]);
      queryAllByRole(dialog.element, 'button', { name: /^Move .* down$/ })[0]!.click();
      theirs = list.toReversed();
      await settled();
      await dialog.press('OK');
      expect(dialog.text).to.contain('Someone else changed the order');
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      for (const row of queryAllByRole(dialog.element, 'listitem')) {
        expect(row.getBoundingClientRect().right).to.be.at.most(width);
        expect(row.scrollWidth).to.be.at.most(row.clientWidth);
      }
    });
  }
});
