import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncResyncDialog } from '../../../src/features/sync/quotesync-resync-dialog.js';
import type { QuotesyncResyncBegunEvent, ResyncSource } from '../../../src/features/sync/resync-events.js';
import {
  axeEverywhere,
  deferred,
  descriptionOf,
  focused,
  nameOf,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../../helpers.js';
import { LONG, MARKUP, RTL } from '../../ui/texts.js';
import { Driver, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncResyncDialog);

type Dialog = Driver<QuotesyncResyncDialog>;

const CRM: ResyncSource = { id: 0, name: '' };
const SUPER_SALE: ResyncSource = { id: 3, name: 'Super Sale' };

interface Options extends ServiceOptions {
  readonly service?: Service;
  readonly others?: readonly string[];
  readonly readonly?: boolean;
}

async function open(source: ResyncSource, options: Options = {}): Promise<Dialog> {
  const service = options.service ?? simulated(options);
  return Driver.open<QuotesyncResyncDialog>(
    service,
    () => html`
      <quotesync-resync-dialog
        .backend=${service.backend}
        .source=${source}
        .others=${options.others ?? ['Nordic back office', 'Warehouse']}
        ?readonly=${options.readonly ?? false}
      ></quotesync-resync-dialog>
    `,
  );
}

const begun = ({ element }: Dialog): readonly QuotesyncResyncBegunEvent[] =>
  recorded(element, 'quotesync-resync-started') as unknown as readonly QuotesyncResyncBegunEvent[];

describe('The question before “Resync from CRM”', () => {
  it('says the direction, what is overwritten where, that newer values are lost, and which connections are touched', async () => {
    const dialog = await open(CRM);
    expect(nameOf(dialog.dialog)).to.equal('Resync from CRM');
    expect(dialog.text).to.contain('From SuperOffice to all active ERP connections');
    expect(dialog.text).to.contain('These ERP connections are touched: Nordic back office Warehouse');
    expect(dialog.text).to.contain('overwritten with the values of SuperOffice');
    expect(dialog.text).to.contain('newer values at the destination are lost');
    expect(dialog.text).to.contain('cannot be undone').and.contain('in the background');
    expect(dialog.text).not.to.contain('Mapped fields in SuperOffice');
  });

  it('says when no connection is active', async () => {
    const dialog = await open(CRM, { others: [] });
    expect(dialog.text).to.contain('No ERP connection is active now');
    expect(dialog.isEnabled('Yes')).to.equal(true);
  });

  it('begins on the answer that changes nothing; Escape and No are a no', async () => {
    for (const key of ['Enter', 'Escape']) {
      const dialog = await open(CRM);
      const closed = recorded(dialog.element, 'quotesync-dialog-closed');
      expect(nameOf(focused()!)).to.equal('No');
      expect(descriptionOf(dialog.button('Yes'))).to.equal('Do you want to start?');
      await press(key);
      await dialog.gone();
      expect(closed).to.have.length(1);
      expect(dialog.service.count('resync')).to.equal(0);
    }
  });

  it('starts from SuperOffice, and tells the job', async () => {
    const dialog = await open(CRM);
    const events = begun(dialog);
    await dialog.press('Yes');
    await dialog.gone();
    const [task] = dialog.service.tenant.batch.list();
    expect(task?.parameters.get('ErpConnectionId')).to.equal('0');
    expect(events.map(({ job, source }) => [job?.id, source.id])).to.deep.equal([[task?.id, 0]]);
  });
});

describe('The question before “Resync from ERP connection”', () => {
  it('names the connection, and says that SuperOffice and then the others are overwritten', async () => {
    const dialog = await open(SUPER_SALE);
    expect(nameOf(dialog.dialog)).to.equal('Resync from ERP connection');
    expect(dialog.text).to.contain(
      'From “Super Sale” to SuperOffice, and from there to all other active ERP connections',
    );
    expect(dialog.text).to.contain('Mapped fields in SuperOffice are overwritten with the values of “Super Sale”.');
    expect(dialog.text).to.contain('These other ERP connections are touched, too: Nordic back office Warehouse');
    expect(dialog.text).to.contain('the other ERP systems are overwritten with the same values');
  });

  it('says that only SuperOffice is touched when no other one is active', async () => {
    const dialog = await open(SUPER_SALE, { others: [] });
    expect(dialog.text).to.contain('only SuperOffice is touched').and.not.contain('in the other ERP systems');
  });

  it('starts from this connection', async () => {
    const dialog = await open(SUPER_SALE);
    await dialog.press('Yes');
    await dialog.gone();
    expect(dialog.service.tenant.batch.list()[0]?.parameters.get('ErpConnectionId')).to.equal('3');
  });
});

describe('A resynchronisation', () => {
  it('is started once for two clicks, and cannot be left unseen while it is sent', async () => {
    const answer = deferred<undefined>();
    const dialog = await open(CRM, { override: () => ({ resync: () => answer.promise }) });
    const events = begun(dialog);
    dialog.button('Yes').click();
    dialog.button('Yes').click();
    await settled();
    expect(dialog.hasButton('Starting …')).to.equal(true);
    await press('Escape');
    expect(dialog.dialogs).to.equal(1);
    answer.resolve(undefined);
    await dialog.gone();
    expect(dialog.service.count('resync')).to.equal(1);
    expect(events.map(({ job }) => job)).to.deep.equal([undefined]);
  });

  it('that fails keeps the question, says why, and can be tried again', async () => {
    const dialog = await open(SUPER_SALE, { faults: '503@sync/resync*1' });
    const events = begun(dialog);
    await dialog.press('Yes');
    expect(dialog.alerts).to.contain('The resynchronisation was not started').and.not.contain('started all the same');
    expect(events).to.have.length(0);
    dialog.service.faults.add({ kind: '503', pattern: 'sync/resync', times: 1 });
    await dialog.press('Try again');
    expect(nameOf(focused()!)).to.equal('Yes');
    await dialog.press('Yes');
    await dialog.gone();
    expect(events).to.have.length(1);
  });

  it('whose answer is lost may run: it says so, and looks', async () => {
    const dialog = await open(SUPER_SALE, {
      override: (sync) => ({
        resync: async (source, options) => {
          await sync.resync(source, options);
          throw new BackendError('network', 'Lost');
        },
      }),
    });
    await dialog.press('Yes');
    expect(dialog.alerts).to.contain('It is not known whether the resynchronisation was started');
    expect(dialog.alerts).to.contain('It may have been started all the same.').and.not.contain('was not started');
    await until(() => dialog.statuses.includes('A resynchronisation is running already (From “Super Sale”)'));
  });

  it('that nobody waited for is not started a second time', async () => {
    const dialog = await open(CRM, {
      override: (sync) => ({
        resync: async (source, options) => {
          await pause(150);
          return sync.resync(source, options);
        },
      }),
    });
    const events = begun(dialog);
    dialog.button('Yes').click();
    await settled();
    dialog.button('Stop waiting').click();
    await settled();
    expect(dialog.dialogs).to.equal(1);
    dialog.button('Yes').click();
    await dialog.gone();
    expect(dialog.service.count('resync')).to.equal(1);
    expect(events).to.have.length(1);
  });

  it('that runs already is a warning, in words', async () => {
    const service = simulated();
    await service.sync.resync(3);
    const dialog = await open(CRM, { service });
    expect(dialog.statuses).to.contain('A resynchronisation is running already').and.contain('Two at a time');
    const failing = await open(CRM, { faults: '503@sync/jobs' });
    expect(failing.alerts).to.equal('');
    expect(failing.isEnabled('Yes')).to.equal(true);
  });

  it('is not started when everything is read-only', async () => {
    const dialog = await open(CRM, { readonly: true });
    expect(dialog.hasButton('Yes')).to.equal(false);
    expect(dialog.text).not.to.contain('Do you want to start?');
    await press('Enter');
    await dialog.gone();
    expect(dialog.service.count('resync')).to.equal(0);
  });
});

describe('The question before a resynchronisation, for everybody', function () {
  this.timeout(20_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 360]) {
    it(`passes axe and stays in its width of ${width} px, whatever the names are`, async () => {
      await setViewport({ width, height: 800 });
      const service = simulated();
      await service.sync.resync(3);
      service.faults.add({ kind: '503', pattern: 'sync/resync' });
      const others = [LONG, 'x'.repeat(300), RTL, MARKUP, 'e', 'f', 'g', 'h'];
      const dialog = await open({ id: 3, name: LONG }, { service, others });
      await dialog.press('Yes');
      expect(dialog.alerts).to.contain('was not started');
      expect(dialog.statuses).to.contain('is running already');
      expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      expect(dialog.overflowing).to.deep.equal([]);
      const box = dialog.dialog.getBoundingClientRect();
      expect([box.left >= 0, box.right <= width, box.bottom <= 800]).to.deep.equal([true, true, true]);
      for (const item of queryAllByRole(dialog.element, 'listitem')) {
        expect(item.scrollWidth, visibleText(item).slice(0, 30)).to.be.at.most(item.clientWidth);
      }
      expect(dialog.button('No').getBoundingClientRect().bottom).to.be.at.most(800);
    });
  }
});
