import { expect } from 'chai';
import type { BackendError } from '../../../src/backend/index.js';
import { hanging, rejection } from './answers.js';
import { exception, syncServer, type Carrier, type SyncServer } from './sync-server.js';

async function kindOf(promise: Promise<unknown>): Promise<string> {
  return ((await rejection(promise)) as BackendError).kind;
}

describe('automatic sync on the wire', () => {
  it('is read, its interval in seconds', async () => {
    const status = { IsRunning: false, StatusMessage: 'Automatic sync is turned off.', Interval: '1.00:00:00' };
    const { backend } = syncServer({ 'ErpSync/GetEngineStatus': status });
    const engine = { running: false, message: 'Automatic sync is turned off.', interval: 86_400 };
    expect(await backend.sync.engine()).to.deep.equal(engine);
  });

  it('has no interval where the service says none, or in a way that nobody can read', async () => {
    for (const Interval of [undefined, null, '', 'soon', {}, '00:00:00']) {
      const { backend } = syncServer({ 'ErpSync/GetEngineStatus': { IsRunning: true, StatusMessage: null, Interval } });
      expect(await backend.sync.engine()).to.deep.equal({ running: true, message: '', interval: undefined });
    }
  });

  it('is switched, and answers the state as the service says it', async () => {
    const lagging = { IsRunning: false, StatusMessage: 'Starting', Interval: '00:05:00' };
    const server = syncServer({ 'ErpSync/ChangeEngineStatus': lagging });
    expect((await server.backend.sync.setEngine(true)).running).to.equal(false);
    expect(server.body('ErpSync/ChangeEngineStatus')).to.deep.equal({ Run: true });
  });

  it('takes an interval in the form of .NET, and answers what is read afterwards', async () => {
    const server = syncServer({ 'ErpSync/ChangeEngineInterval': undefined });
    expect((await server.backend.sync.setInterval(90_061)).interval).to.equal(300);
    expect(server.body('ErpSync/ChangeEngineInterval')).to.deep.equal({ Interval: '1.01:01:01' });
    expect(server.erp()).to.deep.equal(['ChangeEngineInterval', 'GetEngineStatus']);
  });

  it('has its interval also when it cannot be read again', async () => {
    let broken = false;
    const server = syncServer({
      'ErpSync/GetEngineStatus': () =>
        broken ? exception('X', 'no') : { IsRunning: true, StatusMessage: '', Interval: '00:05:00' },
      'ErpSync/ChangeEngineInterval': undefined,
    });
    broken = true;
    expect(await kindOf(server.backend.sync.setInterval(60))).to.equal('server');
    broken = false;
    await server.backend.sync.engine();
    broken = true;
    expect(await server.backend.sync.setInterval(60)).to.deep.equal({ running: true, message: '', interval: 60 });
  });

  it('refuses intervals that are none, and names the field', async () => {
    const server = syncServer({
      'ErpSync/ChangeEngineInterval': () => exception('ArgumentException', `Too long. (Parameter 'Interval')`),
    });
    for (const seconds of [0, -60, 59, 60.5, NaN, Infinity, 31 * 86_400 + 1]) {
      const error = (await rejection(server.backend.sync.setInterval(seconds))) as BackendError;
      expect([error.kind, Object.keys(error.fieldErrors)]).to.deep.equal(['validation', ['interval']]);
    }
    expect(server.sent).to.have.length(0);
    const refused = (await rejection(server.backend.sync.setInterval(86_400))) as BackendError;
    expect(refused.fieldErrors).to.deep.equal({ interval: 'Too long.' });
  });

  it('runs once also while it is off; what a connection says is an answer', async () => {
    const answer = { IsOk: false, Status: 'Error', UserExplanation: 'Warehouse does not answer.', ErrorCode: 'E1' };
    const server = syncServer({ 'ErpSync/ForceSyncAll': answer });
    expect(await server.backend.sync.syncNow()).to.deep.equal({
      ok: false,
      status: 'error',
      explanation: 'Warehouse does not answer.',
      technical: '',
      errorCode: 'E1',
    });
    expect(server.erp()).to.deep.equal(['ForceSyncAll']);
  });

  it('gives calls that reach a connector more time', async () => {
    const late = async (): Promise<Carrier> => {
      await new Promise<void>((resolve) => setTimeout(resolve, 120));
      return { IsOk: true };
    };
    const timeouts = { read: 20, slow: 5000 };
    const slow = syncServer({ 'ErpSync/ForceSyncAll': late }, { timeouts });
    expect((await slow.backend.sync.syncNow()).ok).to.equal(true);
    const quick = syncServer({ 'ErpSync/GetEngineStatus': hanging }, { timeouts });
    expect(await kindOf(quick.backend.sync.engine())).to.equal('timeout');
  });
});

const task = (id: number, more: Carrier = {}): Carrier => ({
  Id: id,
  Name: 'ErpSyncResync',
  State: 'Started',
  Description: 'Resync',
  ProgressDescription: 'Customers',
  ProgressPercent: 40,
  Result: null,
  ParameterObject: { ErpConnectionId: '3' },
  Created: '2027-03-01T09:15:00',
  CancellationBehaviour: 'CanCancel',
  ...more,
});

function batch(tasks: readonly Carrier[], begun: readonly Carrier[] = []): SyncServer {
  let present = tasks;
  return syncServer({
    'Batch/GetBatchTaskInfosByState': () => present,
    'Batch/GetBatchTaskInfo': ({ body }) => present.find(({ Id }) => body === JSON.stringify({ Id })) ?? null,
    'Batch/StopBatchJob': true,
    'ErpSync/ForceResyncBatchTask': () => {
      present = [...present, ...begun];
      return undefined;
    },
  });
}

describe('resynchronising in the background', () => {
  it('begins for everything, and names the task that is new', async () => {
    const server = batch([task(1)], [task(2, { ParameterObject: null }), task(3, { Name: 'Import' })]);
    expect(await server.backend.sync.resync(3)).to.deep.equal({
      id: 2,
      source: 3,
      state: 'running',
      percent: 40,
      message: 'Customers',
      created: '2027-03-01T09:15:00',
      stoppable: true,
    });
    expect(server.body('ErpSync/ForceResyncBatchTask')).to.deep.equal({ ErpConnectionId: 3, InternalKeyIds: [] });
    expect(server.body('Batch/GetBatchTaskInfosByState')).to.deep.equal({ State: 'All' });
  });

  it('knows its own task by being new, and finds it again, also without a name', async () => {
    const server = batch([task(1)], [task(7, { Name: 'Batch 7', ParameterObject: {} })]);
    expect((await server.backend.sync.resync(0))?.source).to.equal(0);
    const jobs = await server.backend.sync.jobs();
    expect(jobs.map(({ id, source }) => [id, source])).to.deep.equal([
      [7, 0],
      [1, 3],
    ]);
  });

  it('does not take a task for its own that copies from somewhere else', async () => {
    const theirs = task(7, { ParameterObject: { ErpConnectionId: '[I:4]' } });
    const own = task(8, { ParameterObject: { ErpConnectionId: '[I:3]' } });
    expect((await batch([], [theirs, own]).backend.sync.resync(3))?.id).to.equal(8);
    expect(await batch([], [theirs]).backend.sync.resync(3)).to.equal(undefined);
  });

  it('names none where the service names none, or nobody can say which one it is', async () => {
    expect(await batch([task(1)]).backend.sync.resync(3)).to.equal(undefined);
    const several = batch([], [task(7, { Name: 'A' }), task(8, { Name: 'B' })]);
    expect(await several.backend.sync.resync(3)).to.equal(undefined);
    expect(await several.backend.sync.jobs()).to.deep.equal([]);
    const closed = syncServer({
      'ErpSync/ForceResyncBatchTask': undefined,
      'Batch/GetBatchTaskInfosByState': () => exception('X', 'no'),
    });
    expect(await closed.backend.sync.resync(3)).to.equal(undefined);
  });

  it('begins one at a time, so that each one finds its own', async () => {
    const present: Carrier[] = [];
    const { backend } = syncServer({
      'Batch/GetBatchTaskInfosByState': () => [...present],
      'ErpSync/ForceResyncBatchTask': async () => {
        await new Promise<void>((resolve) => setTimeout(resolve, 10));
        present.push(task(present.length + 1, { ParameterObject: null }));
      },
    });
    const jobs = await Promise.all([backend.sync.resync(3), backend.sync.resync(4)]);
    expect(jobs.map((job) => [job?.id, job?.source])).to.deep.equal([
      [1, 3],
      [2, 4],
    ]);
  });

  it('lists the newest first, all that run and the last that ended, and nothing else', async () => {
    const ended = Array.from({ length: 15 }, (_, index) =>
      task(10 + index, { State: 'Succeeded', Created: `2027-02-${10 + index}T00:00:00` }),
    );
    const old = task(1, { Created: '2027-01-01T00:00:00' });
    const jobs = await batch([old, ...ended, task(90, { Name: 'Export' })]).backend.sync.jobs();
    expect(jobs.map(({ id }) => id)).to.deep.equal([24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 1]);
  });

  it('says of a task what can be said', async () => {
    const jobs = await batch([
      task(9, { State: 'New', ProgressPercent: -1, ProgressDescription: '', Created: '0001-01-01T00:00:00' }),
      task(8, { State: 'Aquired', ProgressPercent: null, CancellationBehaviour: 'CannotCancel' }),
      task(7, { State: 'Failed', Result: 'Warehouse does not answer.', ProgressPercent: 101 }),
      task(6, { State: 'Paused', ParameterObject: { erpconnectionid: '0' } }),
      task(5, { State: 'SucceededManualCleanup', ParameterObject: { ErpConnectionId: 'x' }, ProgressPercent: 100 }),
    ]).backend.sync.jobs();
    const of = (id: number): unknown => {
      const { state, percent, message, source, stoppable } = jobs.find((job) => job.id === id) ?? {};
      return [state, percent, message, source, stoppable];
    };
    expect(jobs.find(({ id }) => id === 9)?.created).to.equal('');
    expect(of(9)).to.deep.equal(['waiting', undefined, 'Resync', 3, true]);
    expect(of(8)).to.deep.equal(['waiting', undefined, 'Customers', 3, false]);
    expect(of(7)).to.deep.equal(['failed', undefined, 'Warehouse does not answer.', 3, false]);
    expect(of(6)).to.deep.equal(['waiting', 40, 'Customers', 0, true]);
    expect(of(5)).to.deep.equal(['succeeded', 100, 'Customers', undefined, false]);
  });

  it('stops what runs, and nothing that is not its own', async () => {
    const server = batch([task(1), task(2, { State: 'Failed' }), task(3, { Name: 'Export' })]);
    expect(await server.backend.sync.stopJob(1)).to.equal(true);
    expect(server.body('Batch/StopBatchJob')).to.deep.equal({ Id: 1 });
    expect(await server.backend.sync.stopJob(2)).to.equal(false);
    expect(await kindOf(server.backend.sync.stopJob(3))).to.equal('not-found');
    expect(await kindOf(server.backend.sync.stopJob(4))).to.equal('not-found');
    expect(server.methods().filter((name) => name === 'Batch/StopBatchJob')).to.have.length(1);
  });
});
