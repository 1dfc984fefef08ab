import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError, type ConnectorResponse, type SyncActivation } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import type { QuotesyncSyncActivationCheckedEvent } from '../../../src/features/sync/health/activation-checked-event.js';
import { QuotesyncActivationCheckDialog } from '../../../src/features/sync/health/quotesync-activation-check-dialog.js';
import type { QuotesyncSyncPlaceRequestedEvent } from '../../../src/features/sync/place-event.js';
import {
  axeEverywhere,
  deferred,
  descriptionOf,
  focused,
  nameOf,
  press,
  recorded,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { LONG, MARKUP, RTL } from '../../ui/texts.js';
import { Driver, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncActivationCheckDialog);

type Check = Driver<QuotesyncActivationCheckDialog>;

const SUPER_SALE = { id: 3, name: 'Super Sale' };
const BACK_OFFICE = { id: 4, name: 'Nordic back office' };
const SERVICE_DESK = { id: 5, name: 'Service desk' };

interface Options extends ServiceOptions {
  readonly service?: Service;
  readonly connection?: typeof SUPER_SALE;
  readonly readonly?: boolean;
}

async function open({ connection = SERVICE_DESK, readonly = false, ...options }: Options = {}): Promise<Check> {
  const service = options.service ?? simulated(options);
  const check = await Driver.open<QuotesyncActivationCheckDialog>(
    service,
    () => html`
      <quotesync-activation-check-dialog
        .backend=${service.backend}
        .connection=${connection}
        ?readonly=${readonly}
      ></quotesync-activation-check-dialog>
    `,
  );
  await until(() => !check.text.includes('Loading'));
  return check;
}

const answers = ({ element }: Check): readonly QuotesyncSyncActivationCheckedEvent[] =>
  recorded(element, 'quotesync-sync-activation-checked');

const ASK = 'Ask the service: activate';
const ASK_AGAIN = 'Ask the service again: activate';

describe('“Why can’t I activate?”', () => {
  it('says what is found in the configuration before it asks the service', async () => {
    const check = await open();
    await until(() => check.text.includes('The test of the connection failed.'));
    expect(nameOf(check.dialog)).to.equal('Why can’t I activate “Service desk”?');
    expect(check.text).to.contain('The mandatory field “Name” of Customer has no direction.');
    expect(check.text).to.contain('The mandatory field “Name” of Supplier has no direction.');
    expect(check.text).to.contain('“Retail” stands for 2 items of “Customer group” of Customer');
    expect(check.service.count('setActive')).to.equal(0);
    expect(descriptionOf(check.button(ASK))).to.contain('Asking it means activating');
    expect(await axeEverywhere(check.element)).to.deep.equal([]);
  });

  it('shows what can be read while the connection is still being tested', async () => {
    const late = deferred<ConnectorResponse>();
    const service = simulated({ override: () => ({ testSaved: () => late.promise }) });
    // The test is still under way: nothing of it is waited for.
    void open({ service });
    const text = (): string => visibleText(document.body);
    await until(() => text().includes('The mandatory field “Name” of Customer has no direction.'));
    expect(text()).to.contain('The connection is being tested.').and.not.contain('The test of the connection failed.');
    late.resolve({ ok: false, status: 'error', explanation: '', technical: '', errorCode: '' });
    await until(() => text().includes('The test of the connection failed.'));
    expect(text()).not.to.contain('is being tested');
  });

  it('leads from each reason to its place', async () => {
    const check = await open();
    const places = recorded(
      check.element,
      'quotesync-sync-place-requested',
    ) as unknown as readonly QuotesyncSyncPlaceRequestedEvent[];
    await until(() => check.hasButton('Configure ERP connection'));
    for (const name of ['Go to the mappings of Supplier', 'Go to the list mapping', 'Configure ERP connection']) {
      await check.press(name);
    }
    expect(places.map(({ place }) => place)).to.deep.equal([
      { kind: 'mappings', actorType: 'supplier', fieldKey: 'NAME' },
      { kind: 'list-mapping', actorType: 'customer', fieldKey: 'CustGr' },
      { kind: 'configuration' },
    ]);
  });

  it('adds what the service says: the same beside ours, the rest below', async () => {
    const reasons: SyncActivation['reasons'] = [
      { text: 'Name goes nowhere.', place: { kind: 'mappings', actorType: 'customer', fieldKey: 'NAME' } },
      { text: 'The licence has expired.', place: undefined },
    ];
    const check = await open({ override: () => ({ setActive: () => Promise.resolve({ active: false, reasons }) }) });
    const events = answers(check);
    await check.press(ASK);
    expect(check.text).to.contain('The service says: Name goes nowhere.');
    expect(check.text.match(/Name goes nowhere/g)).to.have.length(1);
    expect(check.statuses).to.contain('The licence has expired.');
    expect(events.map(({ connectionId, active }) => [connectionId, active])).to.deep.equal([[5, false]]);
    expect(focused()).to.equal(check.button(ASK_AGAIN));
    expect(await axeEverywhere(check.element)).to.deep.equal([]);
  });

  it('says so when the service has no other reasons, or none at all', async () => {
    const check = await open();
    await until(() => check.text.includes('The test of the connection failed.'));
    await check.press(ASK);
    expect(check.statuses).to.contain('The service has no other reasons.');
    expect(check.text).to.contain('The service says the same.').and.contain('The service says: “Retail” is used');
    const silent = await open({
      connection: BACK_OFFICE,
      override: () => ({ setActive: () => Promise.resolve({ active: false, reasons: [] }) }),
    });
    await silent.press(ASK);
    expect(silent.statuses).to.contain('The service has not activated it and gives no reason.');
  });

  it('says when nothing is left: it is active then, and that is a fact for the tab', async () => {
    const check = await open({ connection: BACK_OFFICE });
    const events = answers(check);
    await until(() => check.text.includes('The test of the connection succeeded.'));
    expect(check.text).to.contain('Nothing in the configuration keeps it from being activated.');
    await check.press(ASK);
    expect(check.statuses).to.contain('“Nordic back office” is active: nothing is left to mend.');
    expect(check.service.tenant.sync.connections.find(4)?.active).to.equal(true);
    expect(events.map(({ active }) => active)).to.deep.equal([true]);
    expect(nameOf(focused()!)).to.equal('Close');
    expect(check.hasButton(ASK)).to.equal(false);
  });

  it('by keyboard alone: looks again after something was mended, asks, and closes', async () => {
    const check = await open();
    expect(nameOf(focused()!)).to.equal('Close');
    const { sync } = check.service.tenant;
    sync.actors.load(5, { Supplier: { active: false, fields: {} } });
    check.button('Check again').focus();
    await press('Enter');
    await until(() => !check.text.includes('of Supplier'));
    expect(nameOf(focused()!)).to.equal('Check again');
    check.button(ASK).focus();
    await press('Enter');
    await until(() => check.statuses.includes('no other reasons'));
    await press('Escape');
    await check.gone();
  });

  it('asks once, however often the button is pressed, and need not be waited for', async () => {
    const answer = deferred<SyncActivation>();
    let asked = 0;
    const service = simulated({
      override: () => ({
        setActive: () => {
          asked += 1;
          return answer.promise;
        },
      }),
    });
    const check = await open({ service, connection: BACK_OFFICE });
    const button = check.button(ASK);
    button.click();
    button.click();
    await settled();
    expect(check.isEnabled('Activating …')).to.equal(false);
    check.button('Stop waiting').click();
    await until(() => check.hasButton(ASK));
    expect(asked).to.equal(1);
    const events = answers(check);
    answer.resolve({ active: true, reasons: [] });
    await until(() => check.text.includes('nothing is left to mend'));
    expect(events).to.have.length(1);
  });

  it('leads nowhere while an answer is waited for: nobody would hear it', async () => {
    const answer = deferred<SyncActivation>();
    const check = await open({ override: () => ({ setActive: () => answer.promise }) });
    const places = recorded(check.element, 'quotesync-sync-place-requested');
    check.button(ASK).click();
    await settled();
    const link = check.button('Go to the mappings of Supplier');
    expect(link.getAttribute('aria-disabled')).to.equal('true');
    expect(descriptionOf(link)).to.equal('Activating …');
    link.click();
    expect(places).to.deep.equal([]);
    answer.resolve({ active: false, reasons: [] });
    await until(() => check.isEnabled('Go to the mappings of Supplier'));
    await check.press('Go to the mappings of Supplier');
    expect(places).to.have.length(1);
  });

  it('finds nothing against a connection that the service has just activated', async () => {
    const check = await open({ override: () => ({ setActive: () => Promise.resolve({ active: true, reasons: [] }) }) });
    await until(() => check.text.includes('The test of the connection failed.'));
    await check.press(ASK);
    expect(check.text).to.contain('nothing is left to mend').and.not.contain('The test of the connection failed.');
  });

  it('looks whether it is active when the answer got lost', async () => {
    const lost = new BackendError('network', 'Lost.');
    const check = await open({
      connection: BACK_OFFICE,
      override: (sync) => ({ setActive: (...args) => sync.setActive(...args).then(() => Promise.reject(lost)) }),
    });
    const events = answers(check);
    await check.press(ASK);
    await until(() => check.statuses.includes('“Nordic back office” is active'));
    expect(events.map(({ active }) => active)).to.deep.equal([true]);
    const unsent = await open({ override: () => ({ setActive: () => Promise.reject(lost) }) });
    await unsent.press(ASK);
    expect(unsent.alerts).to.contain('It is not known whether the connection was activated.');
  });

  it('keeps everything when the service cannot be asked', async () => {
    let broken = true;
    const check = await open({
      override: (sync) => ({
        setActive: (...args) =>
          broken ? Promise.reject(new BackendError('server', 'Broken.')) : sync.setActive(...args),
      }),
    });
    await check.press(ASK);
    expect(check.alerts).to.contain('The service could not be asked');
    expect(check.text).to.contain('The mandatory field “Name” of Customer');
    broken = false;
    await check.press('Try again');
    await until(() => check.statuses.includes('no other reasons'));
    expect(check.alerts).to.equal('');
  });

  it('says when the test could not be made, and makes it again', async () => {
    const check = await open({ connection: BACK_OFFICE, faults: '503@sync/testSaved*1' });
    await until(() => check.text.includes('The connection could not be tested.'));
    await check.press('Test again');
    await until(() => check.text.includes('The test of the connection succeeded.'));
  });

  it('that could not read the configuration says why, can be left, and reads again', async () => {
    const check = await open({ faults: '503@sync/mapping.actorMapping*1' });
    expect(check.text).to.contain('The configuration could not be checked');
    expect(check.service.count('testSaved')).to.equal(0);
    await check.press('Try again');
    await until(() => check.text.includes('The mandatory field'));
  });

  it('claims nothing of an earlier look when the next one fails', async () => {
    const check = await open({ connection: BACK_OFFICE });
    const fine = 'Nothing in the configuration keeps it from being activated.';
    await until(() => check.text.includes(fine));
    check.service.faults.add({ kind: '503', pattern: 'sync/mapping.actorMapping', times: 1 });
    await check.press('Check again');
    await until(() => check.text.includes('The configuration could not be checked'));
    expect(check.text).not.to.contain(fine);
    await check.press('Check again');
    await until(() => check.text.includes(fine));
  });

  it('of a connection that is active says so, and asks nobody', async () => {
    const check = await open({ connection: SUPER_SALE });
    expect(check.statuses).to.contain('“Super Sale” is active already.');
    expect(check.hasButton(ASK)).to.equal(false);
    expect(check.service.count('testSaved')).to.equal(0);
  });

  it('that may only be looked at never activates', async () => {
    const check = await open({ readonly: true });
    expect(check.hasButton(ASK)).to.equal(false);
    expect(check.text).to.contain('Read-only: the connection cannot be activated here.');
  });

  it('keeps texts of the service in their place at 360 px and from right to left', async () => {
    await setViewport({ width: 360, height: 800 });
    try {
      const reasons = [MARKUP, LONG, RTL].map((text) => ({ text, place: undefined }));
      const check = await open({ override: () => ({ setActive: () => Promise.resolve({ active: false, reasons }) }) });
      await check.press(ASK);
      expect(check.text).to.contain(MARKUP);
      expect(check.overflowing).to.deep.equal([]);
      document.documentElement.dir = 'rtl';
      expect(check.overflowing).to.deep.equal([]);
    } finally {
      document.documentElement.removeAttribute('dir');
      await setViewport({ width: 1000, height: 800 });
    }
  });
});
