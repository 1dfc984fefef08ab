import { expect } from 'chai';
import {
  BackendError,
  type SyncBackend,
  type SyncConnectionRow,
  type SyncPriorities,
} from '../../../src/backend/index.js';
import { createTenant } from '../../../src/mocks/index.js';
import { deferred, focused, getByRole, queryAllByRole, recorded, settled, visibleText } from '../../helpers.js';
import { openSync, type SyncDriver } from '../../journeys/sync-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';
import { holding as holdingOrder } from './dialogs-driver.js';

const refusing = (): ReturnType<typeof createTenant> => {
  const tenant = createTenant('demo', { wait: async () => {} });
  tenant.rights.deny('sync');
  return tenant;
};

/** Another order of fields, which is being saved. */
async function saveOrder(tab: SyncDriver): Promise<void> {
  await tab.select('Super Sale');
  await tab.quiet();
  click(getByRole(tab.element, 'button', { name: 'Rank Fields', exact: true }));
  const dialog = await tab.dialog(/Rank fields/);
  await tab.quiet();
  click(getByRole(dialog.element, 'button', { name: 'Move Name up', exact: true }));
  await settled();
  click(getByRole(dialog.element, 'button', { name: 'OK', exact: true }));
  await settled();
}

/** The tab gets the backend of another tenant; what is under way goes on. */
async function replace(tab: SyncDriver, other: SyncDriver): Promise<void> {
  tab.admin.backend = other.network.backend;
  await settled();
  await other.quiet();
}

/** Reads the list at first; then each reading waits for the test. */
function holding(): { readonly override: (sync: SyncBackend) => Partial<SyncBackend>; hold: boolean; release(): void } {
  const { promise, resolve } = deferred<void>();
  const held = {
    hold: false,
    release: () => resolve(),
    override: (sync: SyncBackend): Partial<SyncBackend> => ({
      list: async (query, options): Promise<readonly SyncConnectionRow[]> => {
        if (held.hold) await promise;
        return sync.list(query, options);
      },
      setActive: () => Promise.reject(new BackendError('server', 'no')),
    }),
  };
  return held;
}

describe('Another backend in the tab "Sync"', () => {
  it('is not said to refuse because the one before it did', async () => {
    const tab = await openSync({ tenant: refusing() });
    const other = await openSync({ latency: 1e9, impatient: true });
    tab.admin.backend = other.network.backend;
    await eventually(() => tab.hasCard('ERP connections (sync)'));
    expect(visibleText(tab.element)).not.to.contain('not available');
  });

  it('is not asked for more than it is known to allow because the one before it allowed it', async () => {
    const tab = await openSync();
    const other = await openSync({ tenant: refusing() });
    await replace(tab, other);
    await eventually(() => visibleText(tab.element).includes('not available'));
    for (const method of ['connectors', 'jobs'] as const) expect(other.asked(method), method).to.equal(0);
  });

  it('hears nothing of what was restored in the one before it', async () => {
    const held = holding();
    const tab = await openSync({ override: held.override });
    const facts = recorded(tab.admin, 'quotesync-sync-connection-restored');
    tab.showDeleted.click();
    await tab.quiet();
    await tab.select('Trade fair 2023');
    held.hold = true;
    await tab.press('Restore');
    await replace(tab, await openSync());
    held.release();
    await tab.quiet();
    expect(tab.notice).to.equal('');
    expect(tab.summaryText).to.contain('Select a connection');
    expect(facts).to.deep.equal([]);
  });

  it('is not blamed for what failed in the one before it', async () => {
    const held = holding();
    const tab = await openSync({ override: held.override });
    held.hold = true;
    await tab.toggle('Nordic back office');
    await replace(tab, await openSync());
    held.release();
    await tab.quiet();
    expect(visibleText(tab.list)).not.to.contain('could not be activated');
  });

  it('hears nothing of an order that was saved in the one before it', async () => {
    const { promise, resolve } = deferred<SyncPriorities>();
    const tab = await openSync({ override: () => ({ savePriorities: () => promise }) });
    const facts = recorded(tab.admin, 'quotesync-sync-priorities-saved');
    await tab.press('Set Sync Priority');
    const dialog = await tab.dialog(/Set Sync Priority/);
    await tab.quiet();
    click(getByRole(dialog.element, 'button', { name: 'Move Warehouse up', exact: true }));
    await settled();
    click(getByRole(dialog.element, 'button', { name: 'OK', exact: true }));
    await settled();
    await replace(tab, await openSync());
    resolve([{ id: 3, name: 'Super Sale' }]);
    await tab.quiet();
    expect([facts, tab.notice]).to.deep.equal([[], '']);
  });

  it('hears nothing of what its dialog stored in the one before it', async () => {
    const { override, release } = holdingOrder('saveFieldOrder');
    const tab = await openSync({ override });
    const facts = recorded(tab.admin, 'quotesync-sync-configuration-saved');
    await saveOrder(tab);
    await replace(tab, await openSync());
    release();
    await tab.quiet();
    expect(facts).to.deep.equal([]);
  });

  it('hears nothing of a resynchronisation that was begun in the one before it', async () => {
    const { promise, resolve } = deferred<undefined>();
    const tab = await openSync({ override: () => ({ resync: () => promise }) });
    const facts = recorded(tab.admin, 'quotesync-resync-started');
    await tab.press('Resync from CRM');
    const dialog = await tab.dialog(/Resync from CRM/);
    await tab.quiet();
    click(getByRole(dialog.element, 'button', { name: 'Yes', exact: true }));
    await settled();
    expect(tab.asked('resync')).to.equal(1);
    await replace(tab, await openSync());
    resolve(undefined);
    await tab.quiet();
    expect([facts, tab.notice]).to.deep.equal([[], '']);
  });
});

describe('A dialog about what a connection synchronises', () => {
  it('that was left while it saved still tells what was stored', async () => {
    const { override, release } = holdingOrder('saveFieldOrder');
    const tab = await openSync({ override });
    const facts = recorded(tab.admin, 'quotesync-sync-configuration-saved');
    await saveOrder(tab);
    for (const name of ['Stop waiting', 'Cancel', 'Discard changes']) {
      click(getByRole(tab.element, 'button', { name, exact: true }));
      await settled();
    }
    await tab.noDialog();
    expect(facts).to.deep.equal([]);
    release();
    await eventually(() => facts.length === 1);
    expect([facts[0]?.connectionName, facts[0]?.part]).to.deep.equal(['Super Sale', 'rank']);
  });
});

describe('The keyboard in the tab "Sync"', () => {
  it('is in the list when what a dialog was opened from has gone', async () => {
    const tab = await openSync();
    await tab.toggle('Service desk');
    await tab.quiet();
    const [way] = queryAllByRole(tab.refusal!, 'button', { name: 'Configure ERP connection', exact: true });
    click(way!);
    const dialog = await tab.dialog(/ERP connection/);
    await tab.quiet();
    await dialog.fillName('Service counter');
    click(getByRole(dialog.element, 'button', { name: 'OK', exact: true }));
    await tab.noDialog();
    expect(tab.refusal).to.equal(undefined);
    expect(tab.grid.getRootNode()).to.equal(focused()?.getRootNode());
  });

  it('is in the list when the service lets the app in at last', async () => {
    const tenant = refusing();
    const tab = await openSync({ tenant });
    const retry = getByRole(tab.element, 'button', { name: 'Try again' });
    tenant.rights.reset();
    click(retry);
    await tab.quiet();
    await eventually(() => tab.grid.getRootNode() === focused()?.getRootNode());
  });
});
