import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { BackendError, type SyncJob } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncSyncJobs } from '../../../src/features/sync/quotesync-sync-jobs.js';
import {
  axeEverywhere,
  deferred,
  focused,
  getByRole,
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

define(QuotesyncSyncJobs);

type Jobs = Driver<QuotesyncSyncJobs>;

/** Milliseconds: an element asks every one and a half seconds at first. */
const PATIENCE = 6000;
const FROM_SALE = 'From “Super Sale”';

interface Options extends ServiceOptions {
  readonly service?: Service;
  readonly readonly?: boolean;
  readonly resync?: boolean;
}

async function open(options: Options = {}): Promise<Jobs> {
  const service = options.service ?? simulated(options);
  const { sync } = await service.backend.capabilities();
  const capabilities = sync && { ...sync, resync: options.resync ?? true };
  const jobs = await Driver.open<QuotesyncSyncJobs>(
    service,
    (values) => html`
      <quotesync-sync-jobs
        .backend=${values['backend'] ?? service.backend}
        .capabilities=${capabilities}
        .names=${new Map([[3, 'Super Sale']])}
        ?readonly=${options.readonly ?? false}
      ></quotesync-sync-jobs>
    `,
  );
  if (options.resync !== false) await until(() => service.count('jobs') > 0);
  await service.quiet();
  return jobs;
}

const job = (change: Partial<SyncJob>): SyncJob => ({
  id: 1,
  source: 3,
  state: 'running',
  percent: 40,
  message: '',
  created: '2026-06-15T10:00:00',
  stoppable: true,
  ...change,
});

/** A service whose answer the test changes. */
function answering(first: readonly SyncJob[]): { now: readonly SyncJob[]; readonly options: Options } {
  const answer = { now: first, options: { override: () => ({ jobs: async () => answer.now }) } };
  return answer;
}

const list = ({ element }: Jobs): readonly string[] => queryAllByRole(element, 'listitem').map(visibleText);

describe('The jobs of resynchronisation', function () {
  this.timeout(20_000);

  it('show nothing when there is none, and ask no more', async () => {
    const jobs = await open();
    expect(jobs.text).to.equal('');
    expect(jobs.element.getBoundingClientRect().height).to.be.below(2);
    await pause(2000);
    expect(jobs.service.count('jobs')).to.equal(1);
  });

  it('show how far one is, in words and as a bar, and how it ended', async () => {
    const service = simulated();
    await service.sync.resync(3);
    service.pass(8000);
    const jobs = await open({ service });
    const ended = recorded(jobs.element, 'quotesync-resync-ended');
    expect(list(jobs)[0])
      .to.contain(FROM_SALE)
      .and.match(/Running: \d+\s?%/);
    const bar = getByRole<HTMLProgressElement>(jobs.element, 'progressbar');
    expect(nameOf(bar)).to.equal(`Progress: ${FROM_SALE}`);
    expect(bar.value).to.be.within(1, 99);
    const before = bar.value;
    service.pass(4000);
    await until(() => getByRole<HTMLProgressElement>(jobs.element, 'progressbar').value > before, PATIENCE);
    service.pass(60_000);
    await until(() => list(jobs)[0]?.includes('Finished'), PATIENCE);
    expect(queryAllByRole(jobs.element, 'progressbar')).to.deep.equal([]);
    expect(jobs.statuses).to.contain(`Resynchronisation ${FROM_SALE}: Finished`);
    expect(ended.map(({ job: { state } }) => state)).to.deep.equal(['succeeded']);
    const asked = service.count('jobs');
    await pause(2500);
    expect(service.count('jobs')).to.equal(asked);
  });

  it('are there again in another element, because the backend knows them', async () => {
    const service = simulated();
    await service.sync.resync(3);
    service.pass(5000);
    const first = await open({ service });
    expect(list(first)).to.have.length(1);
    first.element.remove();
    service.pass(2000);
    const second = await open({ service });
    expect(list(second)[0]).to.contain(FROM_SALE).and.contain('Running');
    expect(second.statuses).to.equal('');
  });

  it('are read anew when the element is back on the page', async () => {
    const service = simulated();
    const jobs = await open({ service });
    const container = jobs.element.parentElement!;
    jobs.element.remove();
    await service.sync.resync(3);
    container.append(jobs.element);
    await until(() => list(jobs).length === 1);
  });

  it('begun elsewhere are found by refresh, also when the service needs a moment for them', async () => {
    const answer = answering([]);
    const jobs = await open(answer.options);
    jobs.element.refresh();
    await until(() => jobs.service.count('jobs') === 2);
    answer.now = [job({ state: 'waiting', percent: undefined })];
    await until(() => list(jobs).length === 1, PATIENCE);
    expect(list(jobs)[0]).to.contain('Waiting to start');
    expect(getByRole<HTMLProgressElement>(jobs.element, 'progressbar').position).to.equal(-1);
    expect(jobs.statuses).to.contain('Waiting to start');
  });

  it('that came and went between two questions have ended, too', async () => {
    const answer = answering([]);
    const jobs = await open(answer.options);
    const ended = recorded(jobs.element, 'quotesync-resync-ended');
    answer.now = [job({ state: 'succeeded' })];
    jobs.element.refresh();
    await until(() => list(jobs).length === 1);
    expect(ended).to.have.length(1);
    expect(jobs.statuses).to.contain('Finished');
  });

  it('say what they copy, as far as it is known', async () => {
    const answer = answering([
      job({ id: 1, source: 0 }),
      job({ id: 2, source: 3 }),
      job({ id: 3, source: 44 }),
      job({ id: 4, source: undefined, percent: undefined }),
    ]);
    const jobs = await open(answer.options);
    const names = [...jobs.element.renderRoot.querySelectorAll('.job__name')].map(visibleText);
    expect(names).to.deep.equal(['From SuperOffice', FROM_SALE, 'From connection 44', 'Source not known']);
    expect(list(jobs)[0]).to.contain('Requested Jun 15, 2026');
  });

  it('do not go backwards', async () => {
    const answer = answering([job({ percent: 60 })]);
    const jobs = await open(answer.options);
    answer.now = [job({ percent: 20, message: 'Companies' })];
    await until(() => list(jobs)[0]?.includes('Companies'), PATIENCE);
    expect(getByRole<HTMLProgressElement>(jobs.element, 'progressbar').value).to.equal(60);
    expect(list(jobs)[0]).to.match(/Running: 60\s?%/);
  });

  it('that vanish keep what was known last', async () => {
    const answer = answering([job({})]);
    const jobs = await open(answer.options);
    const ended = recorded(jobs.element, 'quotesync-resync-ended');
    answer.now = [];
    await until(() => list(jobs)[0]?.includes('The service no longer lists it. Last seen'), PATIENCE);
    expect(jobs.hasButton(`Stop: ${FROM_SALE}`)).to.equal(false);
    await pause(50);
    expect(ended).to.have.length(1);
    await jobs.press(`Hide: ${FROM_SALE}`);
    expect(list(jobs)).to.deep.equal([]);
  });

  it('that have ended are hidden one by one, and only some are shown at first', async () => {
    const answer = answering(
      [1, 2, 3, 4, 5].map((id) => job({ id, source: id + 100, state: id === 1 ? 'failed' : 'succeeded' })),
    );
    const jobs = await open(answer.options);
    expect(list(jobs)).to.have.length(3);
    expect(list(jobs)[0]).to.contain('Ended with an error or stopped');
    jobs.button('Hide: From connection 102').focus();
    await jobs.press('Hide: From connection 102');
    expect(list(jobs)).to.have.length(3);
    expect(nameOf(focused()!)).to.equal('Resynchronisation');
    await jobs.press('Show 1 earlier one');
    expect(list(jobs)).to.have.length(4);
  });

  it('are not asked for while nobody can see them, and at once when somebody can', async () => {
    const answer = answering([job({})]);
    const jobs = await open(answer.options);
    jobs.element.parentElement!.hidden = true;
    await pause(100);
    const asked = jobs.service.count('jobs');
    await pause(2500);
    expect(jobs.service.count('jobs')).to.equal(asked);
    answer.now = [job({ state: 'succeeded' })];
    jobs.element.parentElement!.hidden = false;
    await until(() => list(jobs)[0]?.includes('Finished'), 1000);
  });

  it('are not asked for where the backend cannot resynchronise', async () => {
    const jobs = await open({ resync: false });
    await pause(100);
    expect(jobs.service.count('jobs')).to.equal(0);
  });

  it('belong to their tenant', async () => {
    const jobs = await open(answering([job({})]).options);
    expect(list(jobs)).to.have.length(1);
    await jobs.change({ backend: simulated({ seed: 'empty' }).backend });
    await until(() => list(jobs).length === 0);
  });
});

describe('Stopping a job', function () {
  this.timeout(20_000);

  it('asks first, and says what stays', async () => {
    const service = simulated();
    await service.sync.resync(3);
    service.pass(5000);
    const jobs = await open({ service });
    await jobs.press(`Stop: ${FROM_SALE}`);
    expect(nameOf(jobs.dialog)).to.equal('Stop the resynchronisation?');
    expect(jobs.text).to.contain('what has been copied so far stays as it is');
    expect(nameOf(focused()!)).to.equal('Let it run');
    await press('Enter');
    await jobs.gone();
    expect(service.count('stopJob')).to.equal(0);
    expect(nameOf(focused()!)).to.equal(`Stop: ${FROM_SALE}`);
    await press('Enter');
    await jobs.press('Stop', jobs.dialog);
    await until(() => list(jobs)[0]?.includes('Ended with an error or stopped'), PATIENCE);
    expect(service.tenant.batch.list()[0]?.state).to.equal('Failed');
    expect(nameOf(focused()!)).to.equal('Resynchronisation');
  });

  it('sends one request, and says that it stops until it has', async () => {
    const stopped = deferred<boolean>();
    const answer = answering([job({})]);
    const jobs = await open({ override: () => ({ jobs: async () => answer.now, stopJob: () => stopped.promise }) });
    await jobs.press(`Stop: ${FROM_SALE}`);
    jobs.button('Stop', jobs.dialog).click();
    await jobs.gone();
    await settled();
    expect(jobs.isEnabled('Stopping …')).to.equal(false);
    jobs.button('Stopping …').click();
    await settled();
    expect(jobs.dialogs).to.equal(0);
    stopped.resolve(true);
    await jobs.service.quiet();
    expect(jobs.hasButton('Stopping …')).to.equal(true);
    expect(jobs.service.count('stopJob')).to.equal(1);
    answer.now = [job({ state: 'failed' })];
    await until(() => !jobs.hasButton('Stopping …'), PATIENCE);
  });

  it('that the service does not do is said at the job', async () => {
    const jobs = await open({ override: () => ({ jobs: async () => [job({})], stopJob: async () => false }) });
    await jobs.press(`Stop: ${FROM_SALE}`);
    const asked = jobs.service.count('jobs');
    await jobs.press('Stop', jobs.dialog);
    await until(() => jobs.alerts.includes('The service did not stop it. It may have ended already.'));
    // It looks at once, not when it would have anyway.
    await until(() => jobs.service.count('jobs') > asked, 500);
    expect(jobs.hasButton(`Stop: ${FROM_SALE}`)).to.equal(true);
  });

  it('that fails can be tried again', async () => {
    const service = simulated({ faults: '503@sync/stopJob*1' });
    await service.sync.resync(3);
    service.pass(5000);
    const jobs = await open({ service });
    await jobs.press(`Stop: ${FROM_SALE}`);
    await jobs.press('Stop', jobs.dialog);
    await until(() => jobs.alerts.includes('It could not be stopped'));
    await jobs.press('Try again');
    await until(() => list(jobs)[0]?.includes('Ended with an error or stopped'), PATIENCE);
  });

  it('is not offered for what cannot be stopped, nor when everything is read-only', async () => {
    const fixed = await open(answering([job({ stoppable: false })]).options);
    expect(fixed.hasButton(`Stop: ${FROM_SALE}`)).to.equal(false);
    const readonly = await open({ ...answering([job({})]).options, readonly: true });
    expect(readonly.hasButton(`Stop: ${FROM_SALE}`)).to.equal(false);
    expect(list(readonly)).to.have.length(1);
  });
});

describe('Jobs that cannot be read', function () {
  this.timeout(20_000);

  it('keep what was known, with its time, and are tried again', async () => {
    let failing = false;
    const jobs = await open({
      override: () => ({
        jobs: () => (failing ? Promise.reject(new BackendError('server', 'Down')) : Promise.resolve([job({})])),
      }),
    });
    failing = true;
    await until(() => jobs.alerts.includes('The progress could not be read'), PATIENCE);
    expect(jobs.alerts).to.contain('What is shown is from');
    expect(list(jobs)[0]).to.match(/Running: 40\s?%/);
    failing = false;
    await jobs.press('Try again');
    await until(() => jobs.alerts === '');
    expect(nameOf(focused()!)).to.equal('Resynchronisation');
  });

  it('say so also when nothing was known, and go on asking', async () => {
    const jobs = await open({ faults: '503@sync/jobs*1' });
    expect(jobs.alerts).to.contain('The progress could not be read');
    await until(() => jobs.alerts === '', 9000);
    expect(jobs.text).to.equal('');
  });

  it('because the service refuses are no trouble until somebody wants to see them', async () => {
    const jobs = await open({ override: () => ({ jobs: () => Promise.reject(new BackendError('forbidden', 'No')) }) });
    expect(jobs.text).to.equal('');
    // As long as the first wait after a failure that may pass.
    await pause(6500);
    expect(jobs.service.count('jobs')).to.equal(1);
    jobs.element.refresh();
    await until(() => jobs.alerts.includes('The progress could not be read'));
  });
});

describe('The jobs of resynchronisation, for everybody', function () {
  this.timeout(20_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1280, 360]) {
    it(`pass axe and stay in ${width} px, whatever the texts are`, async () => {
      await setViewport({ width, height: 800 });
      const answer = answering([
        job({ id: 1, message: LONG }),
        job({ id: 2, message: 'x'.repeat(2000), state: 'waiting', percent: undefined }),
        job({ id: 3, message: RTL, state: 'failed' }),
        job({ id: 4, message: MARKUP, state: 'succeeded' }),
      ]);
      const jobs = await open(answer.options);
      expect(await axeEverywhere(jobs.element)).to.deep.equal([]);
      expect(jobs.overflowing).to.deep.equal([]);
      for (const item of queryAllByRole(jobs.element, 'listitem')) {
        expect(item.scrollWidth).to.be.at.most(item.clientWidth);
        expect(item.getBoundingClientRect().height).to.be.below(300);
      }
      queryAllByRole(jobs.element, 'button', { name: `Stop: ${FROM_SALE}` })[0]!.click();
      await settled();
      expect(await axeEverywhere(jobs.element)).to.deep.equal([]);
    });
  }
});
