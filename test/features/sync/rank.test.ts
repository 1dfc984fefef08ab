import { ContextProvider } from '@lit/context';
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { draftContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncRankFieldsDialog } from '../../../src/features/sync/rank/quotesync-rank-fields-dialog.js';
import {
  axeEverywhere,
  descriptionOf,
  drawnElements,
  focused,
  getByRole,
  nameOf,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
} from '../../helpers.js';
import { TestDrafts } from '../test-stores.js';
import { Driver, holding, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncRankFieldsDialog);

type Dialog = Driver<QuotesyncRankFieldsDialog>;

interface Options extends ServiceOptions {
  readonly service?: Service;
  readonly connectionId?: number;
  readonly readonly?: boolean;
}

async function open(options: Options = {}): Promise<Dialog> {
  const service = options.service ?? simulated(options);
  const connection = { id: options.connectionId ?? 3, name: 'Super Sale' };
  const dialog = await Driver.open<QuotesyncRankFieldsDialog>(
    service,
    () => html`
      <quotesync-rank-fields-dialog
        .backend=${service.backend}
        .connection=${connection}
        ?readonly=${options.readonly ?? false}
      ></quotesync-rank-fields-dialog>
    `,
  );
  await until(() => queryAllByRole(dialog.element, 'tab').length > 0 || dialog.alerts !== '');
  await settled();
  return dialog;
}

const order = ({ element }: Dialog): readonly string[] =>
  queryAllByRole(element, 'listitem').map((item) => item.querySelector('bdi')?.textContent ?? '');
const stored = ({ tenant }: Service, type: 'Customer' | 'Supplier' = 'Customer'): readonly string[] =>
  tenant.sync.actors.ranked(3, type).map(({ key }) => key);
const tab = (dialog: Dialog, name: RegExp): HTMLElement => getByRole(dialog.element, 'tab', { name });

async function choose(dialog: Dialog, name: RegExp): Promise<void> {
  const before = order(dialog).join();
  tab(dialog, name).click();
  await until(() => order(dialog).length > 0 && order(dialog).join() !== before);
}

/** Somebody else moves the first field down. */
function meddle({ tenant }: Service): void {
  const [first] = tenant.sync.actors.ranked(3, 'Customer');
  if (first) tenant.sync.actors.move(3, 'Customer', first.id, 1);
}

describe('The dialog of the order of fields', () => {
  it('shows the order of each kind of records, and saves those that were changed together', async () => {
    const dialog = await open();
    expect(nameOf(dialog.dialog)).to.equal('Rank fields shown in the ERP tab');
    expect(order(dialog).slice(0, 3)).to.deep.equal(['Customer number', 'Name', 'Address 1']);
    expect(descriptionOf(dialog.button('OK'))).to.equal('The order is as it is stored.');
    const events = recorded(dialog.element, 'quotesync-sync-configured');
    const [before, suppliers] = [stored(dialog.service), stored(dialog.service, 'Supplier')];
    await dialog.press('Move Name up');
    await choose(dialog, /^Supplier/);
    const [, second] = order(dialog);
    await dialog.press(`Move ${second} up`);
    expect(nameOf(tab(dialog, /^Customer/))).to.contain('Changed, not saved yet');
    expect(descriptionOf(dialog.button('OK'))).to.equal('Not saved yet: Customer and Supplier.');
    await choose(dialog, /^Customer/);
    expect(order(dialog)[0]).to.equal('Name');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(dialog.service).slice(0, 2)).to.deep.equal([before[1], before[0]]);
    expect(stored(dialog.service, 'Supplier').slice(0, 2)).to.deep.equal([suppliers[1], suppliers[0]]);
    expect(events).to.have.length(2);
  });

  it('goes on after a step that failed: what is stored is no conflict, and OK makes the rest', async () => {
    const dialog = await open();
    dialog.service.faults.add({ kind: '503', pattern: 'sync/mapping.moveField', after: 2, times: 1 });
    const before = stored(dialog.service);
    dialog.button('Move Name down').focus();
    await press('Alt+End');
    expect(order(dialog).at(-1)).to.equal('Name');
    await dialog.press('OK');
    await until(() => dialog.alerts !== '');
    expect(dialog.alerts).to.contain('The order of Customer was not saved').and.contain('Your order is still here.');
    expect(nameOf(tab(dialog, /^Customer/))).to.contain('Not saved');
    // Half of the way: between what was and what is wanted.
    expect(stored(dialog.service)).not.to.deep.equal(before);
    expect(order(dialog).at(-1)).to.equal('Name');
    await dialog.press('Try again');
    await dialog.gone();
    expect(stored(dialog.service)).to.deep.equal([...before.filter((key) => key !== before[1]), before[1]]);
  });

  it('names the kind of records that was not saved, and keeps only its order', async () => {
    const dialog = await open();
    const before = stored(dialog.service);
    await dialog.press('Move Name up');
    await choose(dialog, /^Supplier/);
    await dialog.press(`Move ${order(dialog)[1]} up`);
    const suppliers = stored(dialog.service, 'Supplier');
    dialog.service.faults.add({ kind: '503', pattern: 'sync/mapping.saveFieldOrder', times: 1 });
    await dialog.press('OK');
    await until(() => dialog.alerts !== '');
    expect(dialog.alerts).to.contain('The order of Customer was not saved');
    expect(tab(dialog, /^Customer/).getAttribute('aria-selected')).to.equal('true');
    expect(stored(dialog.service)).to.deep.equal(before);
    expect(stored(dialog.service, 'Supplier')).not.to.deep.equal(suppliers);
    expect(dialog.statuses).to.contain('Not saved yet: Customer.');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(dialog.service).slice(0, 2)).to.deep.equal([before[1], before[0]]);
  });

  it('sends one request for two clicks, and can be left while it is slow', async () => {
    const dialog = await open({ faults: 'hang@sync/mapping.saveFieldOrder' });
    await dialog.press('Move Name up');
    dialog.button('OK').click();
    dialog.button('OK').click();
    await settled();
    expect(dialog.isEnabled('Move Name down')).to.equal(false);
    dialog.button('Stop waiting').click();
    await settled();
    expect(order(dialog)[0]).to.equal('Name');
    expect(dialog.alerts).to.contain('The order of Customer was not saved');
    await press('Escape');
    await dialog.press('Discard changes');
    await dialog.gone();
  });

  it('offers no draft of what was stored though nobody waited, and none before it is known of whom', async () => {
    const drafts = new TestDrafts();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts });
    try {
      const { override, release } = holding('saveFieldOrder');
      const service = simulated({ override });
      const first = await open({ service });
      await first.press('Move Name up');
      await until(() => drafts.kept.size === 1);
      service.faults.add({ kind: '503', pattern: 'sync/mapping.actorTypes', times: 1 });
      first.element.remove();
      const second = await open({ service });
      await second.press('Try again');
      await until(() => second.hasButton('Restore'));
      await second.press('Restore');
      second.button('OK').click();
      await settled();
      second.button('Stop waiting').click();
      await settled();
      expect(nameOf(tab(second, /^Customer/))).to.contain('Not saved');
      release();
      await until(() => drafts.kept.size === 0);
      await settled();
      expect(nameOf(tab(second, /^Customer/))).to.equal('Customer');
      await press('Escape');
      await second.gone();
    } finally {
      provider.setValue(undefined);
    }
  });

  it('asks when someone else was faster: mine is saved knowingly, or theirs is taken', async () => {
    const dialog = await open();
    await dialog.press('Move City up');
    meddle(dialog.service);
    const theirs = stored(dialog.service);
    await dialog.press('OK');
    await until(() => dialog.text.includes('Someone else changed the order of Customer'));
    expect(stored(dialog.service)).to.deep.equal(theirs);
    expect(dialog.isEnabled('OK')).to.equal(false);
    await dialog.press('Keep my changes');
    expect(nameOf(focused()!)).to.equal('OK');
    await dialog.press('OK');
    await dialog.gone();
    expect(stored(dialog.service).slice(0, 2)).to.deep.equal([theirs[1], theirs[0]]);
    const again = await open({ service: dialog.service });
    await again.press('Move City up');
    meddle(dialog.service);
    await again.press('OK');
    await until(() => again.text.includes('Someone else changed the order'));
    await again.press('Use theirs');
    expect(order(again)[0]).to.equal('Name');
    await press('Escape');
    await again.gone();
  });

  it('keeps the orders of all kinds of records as a draft, also of those that are not looked at', async () => {
    const drafts = new TestDrafts();
    const provider = new ContextProvider(document.body, { context: draftContext, initialValue: drafts });
    try {
      const service = simulated();
      const first = await open({ service });
      await choose(first, /^Supplier/);
      await first.press(`Move ${order(first)[1]} up`);
      const wanted = order(first);
      await until(() => drafts.kept.has('sync-rank:3'));
      first.element.remove();
      const second = await open({ service });
      await until(() => second.hasButton('Restore'));
      await second.press('Restore');
      await until(() => nameOf(tab(second, /^Supplier/)).includes('Changed'));
      await choose(second, /^Supplier/);
      expect(order(second)).to.deep.equal(wanted);
      await second.press('OK');
      await second.gone();
      expect(drafts.kept.size).to.equal(0);
    } finally {
      provider.setValue(undefined);
    }
  });

  it('only shows the order when it is read-only, and says when there is nothing or it cannot be read', async () => {
    const dialog = await open({ readonly: true });
    expect(dialog.button('Move Name up').title).to.equal('The order can only be looked at here.');
    expect(dialog.text).to.contain('The order can only be looked at here.').and.not.contain('Move with');
    expect(dialog.hasButton('OK')).to.equal(false);
    const failing = await open({ faults: '503@sync/mapping.fieldOrder*1' });
    await until(() => failing.alerts !== '');
    await failing.press('Try again');
    await until(() => order(failing).length > 0);
  });

  it('draws of five hundred fields those in view, and moves one to the other end', async function () {
    this.timeout(10_000);
    const service = simulated({ seed: 'large' });
    const dialog = await open({ service, connectionId: 40 });
    await until(() => order(dialog).length > 0);
    expect(order(dialog).length).to.be.lessThan(60);
    const drawn = [...drawnElements(dialog.element)].length;
    const [first] = order(dialog);
    dialog.button(`Move ${first} down`).focus();
    await press('Alt+End');
    await until(() => order(dialog).at(-1) === first);
    expect(nameOf(focused()!)).to.equal(`Move ${first} down`);
    expect([...drawnElements(dialog.element)].length).to.be.lessThan(drawn * 2);
  });

  it('passes axe, stays in its width, and works by keyboard alone', async function () {
    this.timeout(20_000);
    const dialog = await open();
    for (const width of [1280, 360]) {
      await setViewport({ width, height: 800 });
      await settled();
      expect(dialog.overflowing).to.deep.equal([]);
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
    }
    await setViewport({ width: 800, height: 600 });
    const before = stored(dialog.service);
    expect(nameOf(focused()!)).to.contain('Customer');
    await press('Tab', 'Tab', 'Alt+ArrowDown');
    expect(order(dialog)[1]).to.equal('Customer number');
    dialog.button('OK').focus();
    await press('Enter');
    await dialog.gone();
    expect(stored(dialog.service).slice(0, 2)).to.deep.equal([before[1], before[0]]);
  });
});
