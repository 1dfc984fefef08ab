import { expect } from 'chai';
import type { SyncActivation } from '../../../src/backend/index.js';
import { BackendError } from '../../../src/backend/index.js';
import {
  axeEverywhere,
  deferred,
  focused,
  getByRole,
  litWarnings,
  press,
  queryAllByRole,
  recorded,
  settled,
  visibleText,
} from '../../helpers.js';
import { openSync, type SyncDriver } from '../../journeys/sync-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';

const NORDIC = 'Nordic back office';
const REFUSED = 'Service desk';

/** What the backend says. */
async function isActive(tab: SyncDriver, name: string): Promise<boolean | undefined> {
  const rows = await tab.network.backend.sync!.list({ includeDeleted: true });
  return rows.find((row) => row.name === name)?.active;
}

/** The box of a row and the word beside it. */
const shown = (tab: SyncDriver, name: string): readonly [boolean, string | undefined] => [
  tab.active(name).checked,
  tab.cells(name)[0],
];

async function refuse(options: Parameters<typeof openSync>[0] = {}): Promise<SyncDriver> {
  const tab = await openSync(options);
  await tab.toggle(REFUSED);
  await tab.quiet();
  return tab;
}

const way = (tab: SyncDriver, name: string): HTMLElement => getByRole(tab.refusal!, 'button', { name, exact: true });

describe('The box “Active”', () => {
  it('activates and deactivates in place, and tells the host', async () => {
    const tab = await openSync();
    const facts = recorded(tab.admin, 'quotesync-sync-connection-activated');
    expect(shown(tab, NORDIC)).to.deep.equal([false, 'Inactive']);
    await tab.toggle(NORDIC);
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([true, 'Active']);
    expect(await isActive(tab, NORDIC)).to.equal(true);
    expect(tab.notice).to.equal(`“${NORDIC}” is active.`);
    await tab.toggle(NORDIC);
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([false, 'Inactive']);
    expect(await isActive(tab, NORDIC)).to.equal(false);
    expect(facts.map(({ connectionName, active }) => [connectionName, active])).to.deep.equal([
      [NORDIC, true],
      [NORDIC, false],
    ]);
    expect(litWarnings()).to.deep.equal([]);
  });

  it('shows what was asked for as under way, not as done', async () => {
    const answer = deferred<SyncActivation>();
    const tab = await openSync({ override: () => ({ setActive: () => answer.promise }) });
    await tab.toggle(NORDIC);
    expect(tab.cells(NORDIC)[0]).to.equal('Activating …');
    expect(tab.isBusy(NORDIC)).to.equal(true);
    expect(tab.reasonOf(tab.button('Delete'))).to.contain('Something is being done');
    answer.resolve({ active: true, reasons: [] });
    await tab.quiet();
    expect(tab.isBusy(NORDIC)).to.equal(false);
    expect(shown(tab, NORDIC)).to.deep.equal([true, 'Active']);
  });

  it('pressed twice quickly makes both wishes in their order and shows what the backend answered last', async () => {
    const asked: boolean[] = [];
    const gate = deferred<void>();
    const tab = await openSync({
      override: (sync) => ({
        setActive: async (id, active, options) => {
          asked.push(active);
          await gate.promise;
          return sync.setActive(id, active, options);
        },
      }),
    });
    const facts = recorded(tab.admin, 'quotesync-sync-connection-activated');
    await tab.toggle(NORDIC);
    await tab.toggle(NORDIC);
    gate.resolve();
    await tab.quiet();
    expect(asked).to.deep.equal([true, false]);
    expect(shown(tab, NORDIC)).to.deep.equal([false, 'Inactive']);
    expect(await isActive(tab, NORDIC)).to.equal(false);
    expect(facts, 'it is as it was').to.deep.equal([]);
  });

  it('shows the last answer also when it is not what was asked for', async () => {
    const answers = [deferred<SyncActivation>(), deferred<SyncActivation>()];
    let call = 0;
    const tab = await openSync({ override: () => ({ setActive: () => answers[call++]!.promise }) });
    await tab.toggle(NORDIC);
    await tab.toggle(NORDIC);
    answers[0]!.resolve({ active: false, reasons: [{ text: 'The first one was refused', place: undefined }] });
    await settled();
    expect(tab.cells(NORDIC)[0]).to.equal('Deactivating …');
    answers[1]!.resolve({ active: true, reasons: [] });
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([true, 'Active']);
    expect(tab.refusal, 'what was refused is not wanted any more').to.equal(undefined);
    expect(tab.notice).to.equal(`“${NORDIC}” is still active.`);
  });

  it('that could not be changed shows what is, and does it again', async () => {
    const tab = await openSync({ faults: '503@sync/setActive*1' });
    await tab.toggle(NORDIC);
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([false, 'Inactive']);
    expect(visibleText(tab.list)).to.contain(`“${NORDIC}” could not be activated.`);
    click(getByRole(tab.list, 'button', { name: 'Try again' }));
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([true, 'Active']);
    expect(visibleText(tab.list)).not.to.contain('could not');
    expect(tab.grid.getRootNode()).to.equal(focused()?.getRootNode());
  });

  it('without an answer reads what is', async () => {
    const tab = await openSync({
      override: (sync) => ({
        setActive: async (id, active, options) => {
          await sync.setActive(id, active, options);
          throw new BackendError('network', 'The answer was lost.');
        },
      }),
    });
    const facts = recorded(tab.admin, 'quotesync-sync-connection-activated');
    await tab.toggle(NORDIC);
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([true, 'Active']);
    expect(visibleText(tab.list)).not.to.contain('could not be activated');
    expect(tab.notice).to.equal(`“${NORDIC}” is active.`);
    expect(facts.map(({ active }) => active)).to.deep.equal([true]);
  });

  it('pressed twice quickly, the second time in vain, tells the host what has become of the first', async () => {
    const gate = deferred<void>();
    let turn: Promise<unknown> = gate.promise;
    const tab = await openSync({
      override: (sync) => ({
        setActive: (id, active, options) => {
          const made = turn.then(() => {
            if (!active) throw new BackendError('server', 'no');
            return sync.setActive(id, active, options);
          });
          turn = made;
          return made;
        },
      }),
    });
    const facts = recorded(tab.admin, 'quotesync-sync-connection-activated');
    await tab.toggle(NORDIC);
    await tab.toggle(NORDIC);
    gate.resolve();
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([true, 'Active']);
    expect(visibleText(tab.list)).to.contain(`“${NORDIC}” could not be deactivated.`);
    expect(facts.map(({ active }) => active)).to.deep.equal([true]);
  });

  it('is pressed with Space in the cell, the arrows go on working, and a double click opens nothing', async () => {
    const tab = await openSync();
    await tab.select('Super Sale');
    tab.row('Super Sale').querySelector<HTMLElement>('[data-column="0"]')!.focus();
    await press('ArrowDown', 'Space');
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([true, 'Active']);
    expect(focused()).to.equal(tab.row(NORDIC).querySelector('[data-column="0"]'));
    await press('ArrowUp');
    expect(tab.row('Super Sale').contains(focused())).to.equal(true);
    const box = tab.active(NORDIC);
    box.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await settled();
    expect(tab.hasDialog()).to.equal(false);
  });

  it('after a click leaves the keyboard on its cell', async () => {
    const tab = await openSync();
    tab.active(NORDIC).focus();
    await tab.toggle(NORDIC);
    await tab.quiet();
    expect(tab.row(NORDIC).querySelector('[data-column="0"]')).to.equal(focused());
  });

  it('cannot be pressed where nothing may be changed, and says why', async () => {
    const tab = await openSync({ readonly: true });
    await tab.toggle(NORDIC);
    expect(shown(tab, NORDIC)).to.deep.equal([false, 'Inactive']);
    expect(tab.active(NORDIC).getAttribute('aria-description')).to.contain('Read-only');
    expect(tab.asked('setActive')).to.equal(0);
  });

  it('of another tenant is not changed by an answer that comes late', async () => {
    const answer = deferred<SyncActivation>();
    const tab = await openSync({ override: () => ({ setActive: () => answer.promise }) });
    await tab.toggle(NORDIC);
    const other = await openSync();
    tab.admin.backend = other.network.backend;
    await eventually(() => !tab.isBusy(NORDIC));
    answer.resolve({ active: true, reasons: [] });
    await tab.quiet();
    expect(shown(tab, NORDIC)).to.deep.equal([false, 'Inactive']);
    expect(tab.notice).to.equal('');
  });
});

describe('A connection that is not activated', () => {
  it('stays inactive and shows all reasons', async () => {
    const tab = await refuse();
    expect(shown(tab, REFUSED)).to.deep.equal([false, 'Inactive']);
    const { refusal } = tab;
    expect(visibleText(refusal!)).to.contain(`“${REFUSED}” was not activated`).and.contain('these 4 reasons');
    expect(queryAllByRole(refusal!, 'listitem')).to.have.lengthOf(4);
    expect(queryAllByRole(refusal!, 'alert'), 'said once').to.have.lengthOf(1);
    expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
  });

  it('leads to the dialog where its configuration is to be mended', async () => {
    const tab = await refuse();
    click(way(tab, 'Configure ERP connection'));
    await tab.dialog(/ERP connection/);
    await tab.quiet();
    expect(tab.refusal, 'what is to be mended stays to be read').not.to.equal(undefined);
  });

  it('leads to the mapping that is to be mended, and back', async () => {
    const tab = await refuse();
    const link = way(tab, 'Go to the mappings of Supplier');
    link.focus();
    click(link);
    const dialog = await tab.dialog(/Service desk/);
    await tab.quiet();
    expect(getByRole(dialog.element, 'tab', { name: /^Supplier/ }).getAttribute('aria-selected')).to.equal('true');
    await press('Escape');
    await tab.noDialog();
    expect(focused()).to.equal(way(tab, 'Go to the mappings of Supplier'));
    click(way(tab, 'Go to the list mapping'));
    await tab.dialog(/list/i);
  });

  it('leads to the kind of records in the summary when mappings are made elsewhere', async () => {
    const tab = await refuse({ withoutMapping: true });
    click(way(tab, 'Go to Supplier in the summary'));
    await tab.quiet();
    await eventually(() => focused()?.getAttribute('data-actor') === 'supplier');
    expect(tab.summaryText).to.contain(`Summary of ${REFUSED}`);
  });

  it('is tried again, from where it says so', async () => {
    const tab = await refuse();
    const before = tab.asked('setActive');
    click(way(tab, 'Try to activate again'));
    await tab.quiet();
    expect(tab.asked('setActive')).to.equal(before + 1);
    expect(tab.refusal).not.to.equal(undefined);
    expect(tab.row(REFUSED).contains(focused()), 'the focus is on its row').to.equal(true);
  });

  it('without a place that is known leads to a test and the summary', async () => {
    const tab = await openSync({
      override: () => ({
        setActive: () => Promise.resolve({ active: false, reasons: [{ text: 'Because.', place: undefined }] }),
      }),
    });
    await tab.toggle(NORDIC);
    await tab.quiet();
    expect(visibleText(tab.refusal!)).to.contain('this reason').and.contain('Because.');
    click(way(tab, 'Test ERP connection'));
    await tab.quiet();
    expect(visibleText(tab.list)).to.contain('The connection works');
    expect(tab.refusal).not.to.equal(undefined);
  });

  it('without any reason says so', async () => {
    const tab = await openSync({
      override: () => ({ setActive: () => Promise.resolve({ active: false, reasons: [] }) }),
    });
    await tab.toggle(NORDIC);
    await tab.quiet();
    expect(visibleText(tab.refusal!)).to.contain('The service gave no reason.');
    expect(way(tab, 'Go to the summary')).not.to.equal(undefined);
    expect(await axeEverywhere(tab.list)).to.deep.equal([]);
  });

  it('is put aside, and forgotten when something else is done', async () => {
    const tab = await refuse();
    click(way(tab, 'Dismiss'));
    await tab.quiet();
    expect(tab.refusal).to.equal(undefined);
    expect(tab.list.contains(focused()) || tab.grid.getRootNode() === focused()?.getRootNode()).to.equal(true);
    await tab.toggle(REFUSED);
    await tab.quiet();
    expect(tab.refusal).not.to.equal(undefined);
    await tab.toggle(NORDIC);
    await tab.quiet();
    expect(tab.refusal).to.equal(undefined);
  });

  it('shows hostile reasons as text, and does not grow out of the page', async () => {
    const text = `${'X'.repeat(400)}<img src=x onerror=alert(1)>`;
    const reasons = Array.from({ length: 40 }, () => ({ text, place: { kind: 'configuration' as const } }));
    const tab = await openSync({
      override: () => ({ setActive: () => Promise.resolve({ active: false, reasons }) }),
    });
    await tab.toggle(NORDIC);
    await tab.quiet();
    tab.admin.parentElement!.style.width = '360px';
    await settled();
    expect(visibleText(tab.refusal!)).to.contain('<img src=x');
    expect(tab.refusal!.scrollWidth).to.be.at.most(tab.refusal!.clientWidth);
    expect(tab.refusal!.clientHeight).to.be.lessThan(800);
  });
});
