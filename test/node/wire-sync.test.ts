import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant } from '../../src/mocks/index.js';
import { callerOf, textOf, type Json, type JsonObject } from './support.js';

let now = 0;
const tenant = createTenant('demo', { wait: async () => {}, clock: () => new Date(now) });
const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant)));

async function refusal(path: string, body?: unknown): Promise<[number, Json | undefined, Json | undefined]> {
  const response = await call.post(path, body);
  const answer = (await response.json()) as JsonObject;
  return [response.status, answer['ErrorType'], answer['ErrorMessage'] ?? answer['MessageDetail']];
}

const status = (): Promise<JsonObject> => call.object('ErpSync/GetEngineStatus');

beforeEach(() => {
  now = Date.parse('2027-03-01T09:15:00Z');
  tenant.reset();
});

describe('The engine on the wire', () => {
  it('says how it is, and takes time to change', async () => {
    const before = await status();
    assert.deepEqual([before['IsRunning'], before['Interval']], [true, '00:01:00']);
    const asked = await call.object('ErpSync/ChangeEngineStatus', { run: false });
    assert.deepEqual(asked, before);
    now += 2000;
    assert.equal((await status())['IsRunning'], false);
    const german = await call.object('ErpSync/GetEngineStatus', '', { 'SO-Language': 'de' });
    const english = await call.object('ErpSync/GetEngineStatus', '', { 'SO-Language': 'en' });
    assert.equal(english['StatusMessage'], 'Automatic sync is turned off.');
    assert.notEqual(german['StatusMessage'], english['StatusMessage']);
  });

  it('takes intervals in all forms and answers in one', async () => {
    for (const [sent, read] of [
      ['PT5M', '00:05:00'],
      ['01:30:00', '01:30:00'],
      ['2.00:00:00', '48:00:00'],
    ]) {
      assert.equal((await call.post('ErpSync/ChangeEngineInterval', { interval: sent })).status, 204);
      assert.equal((await status())['Interval'], read);
    }
    assert.equal((await refusal('ErpSync/ChangeEngineInterval', { Interval: '300' }))[0], 400);
    const short = await refusal('ErpSync/ChangeEngineInterval', { Interval: 'PT59S' });
    assert.deepEqual(short.slice(0, 2), [500, 'ArgumentException']);
    assert.match(textOf(short[2]), /\(Parameter 'Interval'\)$/);
    assert.equal((await status())['Interval'], '48:00:00');
  });

  it('runs on request: by force also while it is off', async () => {
    await call.object('ErpSync/ChangeEngineStatus', { Run: false });
    now += 2000;
    const count = (): number => tenant.sync.engine.log().length;
    const before = count();
    const nothing = await call.object('ErpSync/SyncAll');
    assert.deepEqual([nothing['IsOk'], nothing['Status'], count()], [true, 'OkWithInfo', before]);
    const forced = await call.object('ErpSync/ForceSyncAll');
    assert.deepEqual([forced['IsOk'], forced['Changes']], [true, null]);
    assert.ok(count() > before);
    const whole = await call.object('ErpSync/ForceResync', { ErpConnectionId: 0, InternalKeyIds: [] });
    assert.equal(whole['IsOk'], true);
    const [code, type] = await refusal('ErpSync/ForceResync', { ErpConnectionId: 0, InternalKeyIds: [1] });
    assert.deepEqual([code, type], [500, 'InvalidOperationException']);
  });
});

describe('Resynchronisation on the wire', () => {
  const tasks = (State = 'All'): Promise<JsonObject[]> => call.objects('Batch/GetBatchTaskInfosByState', { State });

  it('is a task of the user who began it', async () => {
    assert.deepEqual(await tasks(), []);
    const begun = await call.post('ErpSync/ForceResyncBatchTask', { erpConnectionId: 3, internalKeyIds: [] });
    assert.equal(begun.status, 204);
    const [task, ...others] = await tasks();
    assert.ok(task);
    assert.deepEqual(others, []);
    const { Name, State, ParameterObject, LastStarted, Created, CancellationBehaviour, AssociateId } = task;
    assert.deepEqual([Name, State, ParameterObject], ['ErpSyncResync', 'New', { ErpConnectionId: '3' }]);
    assert.deepEqual([LastStarted, Created], ['0001-01-01T00:00:00', '2027-03-01T09:15:00']);
    assert.deepEqual([CancellationBehaviour, AssociateId], ['CanCancel', tenant.directory.currentAssociateId]);
    now += 11_000;
    const [running] = await tasks('Started');
    assert.deepEqual([running?.['ProgressPercent'], running?.['LastStarted']], [50, '2027-03-01T09:15:01']);
    assert.deepEqual(await tasks('Succeeded'), []);
    const id = task['Id'];
    assert.equal(await call.ask('Batch/StopBatchJob', { Id: id }), true);
    assert.equal(await call.ask('Batch/StopBatchJob', { Id: id }), false);
    const stopped = await call.object('Batch/GetBatchTaskInfo', { Id: id });
    assert.deepEqual(await call.objects('Batch/GetAllBatchTaskInfosByName', { TaskName: 'erpsyncresync' }), [stopped]);
    assert.deepEqual([stopped['State'], stopped['CancellationBehaviour']], ['Failed', 'CannotCancel']);
    assert.equal((await call.post('Batch/DeleteBatchTask', { BatchTaskId: id })).status, 204);
    assert.deepEqual(await tasks(), []);
    assert.equal(await call.ask('Batch/GetBatchTaskInfo', { Id: id }), null);
  });

  it('tells its progress in the language of the call', async () => {
    await call.post('ErpSync/ForceResyncBatchTask', { ErpConnectionId: 0 });
    const texts = await Promise.all(
      ['en', 'nb'].map(async (language) => {
        const [task] = await call.objects(
          'Batch/GetBatchTaskInfosByState',
          { State: 'All' },
          { 'SO-Language': language },
        );
        return task?.['ProgressDescription'];
      }),
    );
    assert.deepEqual(texts, ['Waiting for the batch service.', 'Venter på batchtjenesten.']);
  });

  it('needs a connection that is active', async () => {
    for (const [id, type] of [
      [999, 'SoNotFoundException'],
      [6, 'SoNotFoundException'],
      [4, 'InvalidOperationException'],
    ] as const) {
      const [code, found] = await refusal('ErpSync/ForceResyncBatchTask', { ErpConnectionId: id });
      assert.deepEqual([code, found], [500, type]);
    }
  });
});

describe('The right to synchronisation', () => {
  it('closes the whole agent, and neither archives nor lists', async () => {
    tenant.rights.deny('sync');
    const { Methods } = (await (await createMockFetch(createHandlers(tenant))('https://x.example/api/v1')).json()) as {
      Methods: string[];
    };
    const methods = Methods.filter((each) => each.includes('/ErpSync/')).map((each) => each.split('/Agents/')[1] ?? '');
    assert.ok(methods.length >= 25, methods.join());
    for (const method of methods) {
      const [code, type] = await refusal(method, { Connection: {} });
      assert.deepEqual([code, type], [403, 'SoSentryException'], method);
    }
    const body = {
      ProviderName: 'ErpConnection',
      Columns: 'name',
      Entities: '',
      Restriction: '',
      Page: 0,
      PageSize: 10,
    };
    assert.equal((await call.post('Archive/GetArchiveListByColumnsWithHeader2', body)).status, 200);
    assert.equal((await call.objects('MDO/GetSimpleList', { Name: 'erpconnections' })).length, 4);
  });
});
