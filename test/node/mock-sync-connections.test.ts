import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { ConfigurationValues } from '../../src/backend/connections.js';
import { NewSecret } from '../../src/backend/secret.js';
import type { SyncConnectionInput } from '../../src/backend/sync-connections.js';
import type { SyncBackend } from '../../src/backend/sync.js';
import {
  BACK_OFFICE,
  CLOUD,
  fails,
  mockSync,
  NOWHERE,
  OLD_BRIDGE,
  SERVICE_DESK,
  SUPER_SALE,
  SUPER_SYNC,
  TRADE_FAIR,
  WAREHOUSE,
  type MockSync,
} from './sync-support.js';

let mock: MockSync;
let sync: SyncBackend;
beforeEach(() => {
  mock = mockSync();
  ({ sync } = mock);
});

const withValue = (values: ConfigurationValues, key: string, value: string): ConfigurationValues =>
  new Map([...values, [key, value]]);

/** What is edited of a stored connection, and what it was read as. */
async function opened(id: number) {
  const { connection, values } = await sync.get(id);
  const { revision, active, deleted, ...input } = connection;
  return { input, values, revision, active, deleted };
}

describe('Sync connections of the mock backend', () => {
  it('are listed by priority, deleted ones last', async () => {
    const rows = await sync.list({ includeDeleted: true });
    assert.deepEqual(
      rows.map(({ id }) => id),
      [SUPER_SALE, BACK_OFFICE, SERVICE_DESK, WAREHOUSE, TRADE_FAIR],
    );
    assert.deepEqual(
      [rows[0]?.active, rows[0]?.name, rows[0]?.connectorName, rows[4]?.deleted],
      [true, 'Super Sale', 'Super Sync', true],
    );
    assert.ok((await sync.list({ includeDeleted: false })).every(({ deleted }) => !deleted));
  });

  it('are read whole, their secrets only as set or not', async () => {
    const { connection, fields, values } = await sync.get(SUPER_SALE, { language: 'nb' });
    assert.deepEqual([connection.active, connection.deleted, connection.connectorId], [true, false, SUPER_SYNC]);
    assert.equal(fields[0]?.label, 'Filnavn');
    assert.deepEqual(values.get('PasswordField'), { isSet: true });
    assert.equal(values.get('Filename'), 'ErpClient.xlsm');
    assert.equal((await sync.get(TRADE_FAIR)).connection.deleted, true);
    await assert.rejects(sync.get(NOWHERE), fails('not-found'));
    await assert.rejects(sync.get(WAREHOUSE), fails('server'), 'its connector does not answer');
  });

  it('start with what the connector suggests, inactive', async () => {
    const { connection, fields, values } = await sync.create(SUPER_SYNC);
    assert.deepEqual(connection, {
      id: 0,
      name: '',
      description: '',
      connectorId: SUPER_SYNC,
      scope: { everyone: true },
      active: false,
      deleted: false,
      revision: '',
    });
    assert.equal(fields.find(({ key }) => key === 'Filename')?.access, 'mandatory');
    assert.deepEqual([values.get('Filename'), values.get('PasswordField')], ['ErpClient.xlsm', { isSet: false }]);
    for (const id of [NOWHERE, OLD_BRIDGE]) await assert.rejects(sync.create(id), fails('not-found'));
    const saved = await sync.save({ ...connection, name: 'New' }, values);
    assert.ok(saved.connection.id > 0);
    assert.deepEqual([saved.connection.active, saved.values.get('Filename')], [false, 'ErpClient.xlsm']);
    const order = (await sync.priorities()).map(({ id }) => id);
    assert.equal(order.at(-1), saved.connection.id, 'synchronised last');
  });

  it('are tried before and after they are saved', async () => {
    const { values } = await opened(BACK_OFFICE);
    const test = { id: BACK_OFFICE, connectorId: SUPER_SYNC };
    assert.deepEqual(await sync.test({ ...test, values }), {
      ok: true,
      status: 'ok',
      explanation: '',
      technical: '',
      errorCode: '',
    });
    const refused = await sync.test({ ...test, values: withValue(values, 'Filename', 'Nowhere.txt') });
    assert.deepEqual([refused.ok, refused.status], [false, 'error']);
    assert.equal((await sync.testSaved(BACK_OFFICE)).ok, true, 'nothing was stored');
    assert.equal((await sync.testSaved(SERVICE_DESK)).ok, false);
    assert.equal((await sync.testSaved(WAREHOUSE)).ok, false);
    await assert.rejects(sync.testSaved(NOWHERE), fails('not-found'));
    await assert.rejects(sync.test({ id: 0, connectorId: NOWHERE, values }), fails('not-found'));
  });

  it('keep secrets and what is not given, and take new ones', async () => {
    const { input, values, revision } = await opened(BACK_OFFICE);
    const before = mock.tenant.sync.connections.config(BACK_OFFICE);
    assert.ok(before?.get('PasswordField'), 'it has a secret');
    const kept = await sync.save({ ...input, name: 'US:"Back";NO:"Bak"' }, values, { revision });
    assert.deepEqual(mock.tenant.sync.connections.config(BACK_OFFICE), before);
    assert.notEqual(kept.connection.revision, revision);
    const part = new Map<string, string>([['TextField', 'other']]);
    await sync.save(kept.connection, part, { revision: kept.connection.revision });
    const config = mock.tenant.sync.connections.config(BACK_OFFICE);
    assert.deepEqual([config?.get('TextField'), config?.get('Filename')], ['other', before?.get('Filename')]);
    await sync.save(input, new Map([...values, ['PasswordField', new NewSecret('geheim')]]));
    assert.equal(mock.tenant.sync.connections.config(BACK_OFFICE)?.get('PasswordField'), 'geheim');
  });

  it('are not written over what somebody else has changed, nor without their secret', async () => {
    const { input, values, revision } = await opened(BACK_OFFICE);
    await sync.save({ ...input, description: 'Theirs' }, values, { revision });
    await assert.rejects(sync.save({ ...input, name: 'Mine' }, values, { revision }), fails('conflict'));
    const emptied = new Map([...values, ['PasswordField', new NewSecret('')]]);
    await sync.save(input, emptied);
    await assert.rejects(sync.save(input, values), fails('conflict'));
    await sync.delete(BACK_OFFICE);
    await assert.rejects(sync.save(input, emptied), fails('conflict'));
    assert.equal((await sync.get(BACK_OFFICE)).connection.deleted, true);
  });

  it('are saved one after the other: of two that began with the same, one is refused', async () => {
    const { input, values, revision } = await opened(BACK_OFFICE);
    mock.faults.latency = [0, 10];
    const saves = ['Mine', 'Theirs'].map((name) => sync.save({ ...input, name }, values, { revision }));
    const ends = await Promise.allSettled(saves);
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as unknown] : []));
    const saved = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value.connection.name] : []));
    assert.equal(refused.length, 1);
    fails('conflict')(refused[0]);
    assert.deepEqual(saved, [(await sync.get(BACK_OFFICE)).connection.name]);
  });

  it('are refused by the field that is wrong', async () => {
    const { input, values } = await opened(BACK_OFFICE);
    const nobody = { everyone: false, userGroupIds: [], associateIds: [] } as const;
    const wrong: readonly (readonly [Partial<SyncConnectionInput>, ConfigurationValues, string])[] = [
      [{ name: ' ' }, values, 'name'],
      [{ name: 'x'.repeat(255) }, values, 'name'],
      [{ scope: nobody }, values, 'scope'],
      [{ connectorId: CLOUD }, values, 'connectorId'],
      [{}, withValue(values, 'Filename', ''), 'values.Filename'],
      [{}, withValue(values, 'IntegerField', 'many'), 'values.IntegerField'],
    ];
    for (const [change, changed, field] of wrong) {
      await assert.rejects(sync.save({ ...input, ...change }, changed), fails('validation', [field]));
    }
    await assert.rejects(sync.save({ ...input, id: NOWHERE }, values), fails('not-found'));
    await assert.rejects(sync.save({ ...input, id: 0, connectorId: NOWHERE }, values), fails('not-found'));
  });

  it('lock their configuration while they are active, and nothing else', async () => {
    const { input, values, revision } = await opened(SUPER_SALE);
    const renamed = await sync.save({ ...input, description: 'Of the north' }, values, { revision });
    assert.deepEqual([renamed.connection.active, renamed.connection.description], [true, 'Of the north']);
    await assert.rejects(sync.save(input, withValue(values, 'TextField', 'other')), fails('conflict'));
    await sync.setActive(SUPER_SALE, false);
    const { connection } = await sync.get(SUPER_SALE);
    assert.equal(connection.revision, renamed.connection.revision, '`active` is no part of it');
    const saved = await sync.save(input, withValue(values, 'TextField', 'other'), { revision: connection.revision });
    assert.equal(saved.values.get('TextField'), 'other');
  });

  it('are not saved when the caller gives up before', async () => {
    const { input, values } = await opened(BACK_OFFICE);
    const leaving = new AbortController();
    mock.faults.add({ kind: 'hang', pattern: 'sync/saveConnection', times: 1 });
    const saving = sync.save({ ...input, name: 'Late' }, values, { signal: leaving.signal });
    setTimeout(() => {
      leaving.abort(new Error('gone'));
    }, 5);
    await assert.rejects(saving, { message: 'gone' });
    assert.equal((await sync.get(BACK_OFFICE)).connection.name, input.name);
    mock.faults.add({ kind: '500', pattern: 'sync/saveConnection', times: 1 });
    await assert.rejects(sync.save({ ...input, name: 'Late' }, values), fails('server'));
    assert.equal((await sync.get(BACK_OFFICE)).connection.name, input.name);
  });

  it('are deleted and come back inactive', async () => {
    const { values } = await sync.get(SUPER_SALE);
    await sync.delete(SUPER_SALE);
    await sync.delete(SUPER_SALE);
    const gone = await sync.get(SUPER_SALE);
    assert.deepEqual([gone.connection.deleted, gone.connection.active], [true, false]);
    await sync.restore(SUPER_SALE);
    await sync.restore(SUPER_SALE);
    const back = await sync.get(SUPER_SALE);
    assert.deepEqual([back.connection.deleted, back.connection.active], [false, false]);
    assert.deepEqual(back.values, values);
    assert.deepEqual(await sync.setActive(SUPER_SALE, true), { active: true, reasons: [] });
    for (const call of [sync.delete(NOWHERE), sync.restore(NOWHERE)]) await assert.rejects(call, fails('not-found'));
  });

  it('say what they synchronise', async () => {
    const { actors } = await sync.summary(SUPER_SALE, { language: 'en' });
    const customer = actors.find(({ type }) => type === 'customer');
    assert.equal(customer?.mapped, true);
    assert.match(customer.mappings, /^Name, Address 1, /);
    assert.match(customer.defaults, /Integer field = 42/);
    await assert.rejects(sync.summary(NOWHERE), fails('not-found'));
  });
});

describe('Activating sync connections of the mock backend', () => {
  it('does what is asked, and nothing when it is so already', async () => {
    assert.deepEqual(await sync.setActive(SUPER_SALE, true), { active: true, reasons: [] });
    assert.deepEqual(await sync.setActive(BACK_OFFICE, true), { active: true, reasons: [] });
    assert.deepEqual(await sync.setActive(BACK_OFFICE, true), { active: true, reasons: [] });
    assert.equal((await sync.get(BACK_OFFICE)).connection.active, true);
    await assert.rejects(sync.setActive(NOWHERE, true), fails('not-found'));
    for (const active of [true, false]) await assert.rejects(sync.setActive(TRADE_FAIR, active), fails('conflict'));
  });

  it('gives all reasons at once, in the language of the call, with the places to mend them', async () => {
    const { active, reasons } = await sync.setActive(SERVICE_DESK, true, { language: 'de' });
    assert.equal(active, false);
    assert.deepEqual(
      reasons.map(({ place }) => place?.kind),
      ['mappings', 'mappings', 'list-mapping', 'configuration'],
    );
    const [first] = reasons;
    assert.match(first?.text ?? '', /^Das Pflichtfeld „/);
    assert.ok(first?.place?.kind === 'mappings' && first.place.actorType && first.place.fieldKey);
    assert.equal((await sync.get(SERVICE_DESK)).connection.active, false);
  });

  it('is done in the order in which it was asked for', async () => {
    mock.faults.latency = [0, 20];
    const wishes = [false, true, false, true, false];
    const answers = await Promise.all(wishes.map((wish) => sync.setActive(SUPER_SALE, wish)));
    assert.deepEqual(
      answers.map(({ active }) => active),
      wishes,
    );
    assert.equal(mock.tenant.sync.connections.find(SUPER_SALE)?.active, false);
  });

  it('waits for what runs, also when a call between them fails', async () => {
    mock.faults.add({ kind: 'hang', pattern: 'sync/toggle', times: 1 });
    mock.faults.add({ kind: '503', pattern: 'sync/setActive', after: 1, times: 1 });
    const leaving = new AbortController();
    const first = sync.setActive(SUPER_SALE, false, { signal: leaving.signal });
    const second = sync.setActive(SUPER_SALE, true);
    let ended = false;
    const third = sync.setActive(SUPER_SALE, false).finally(() => {
      ended = true;
    });
    await assert.rejects(second, fails('server'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(ended, false);
    leaving.abort(new Error('gone'));
    await assert.rejects(first, { message: 'gone' });
    assert.deepEqual(await third, { active: false, reasons: [] });
  });

  it('is not done for those who have left', async () => {
    const leaving = new AbortController();
    const first = sync.setActive(SUPER_SALE, false);
    const second = sync.setActive(SUPER_SALE, true, { signal: leaving.signal });
    leaving.abort(new Error('gone'));
    await assert.rejects(second, { message: 'gone' });
    await first;
    assert.equal((await sync.setActive(SUPER_SALE, false)).active, false);
    mock.faults.add({ kind: '500', pattern: 'sync/toggle', times: 1 });
    await assert.rejects(sync.setActive(SUPER_SALE, true), fails('server'));
    assert.equal(mock.tenant.sync.connections.find(SUPER_SALE)?.active, false);
  });
});

describe('The order in which connections are synchronised', () => {
  const ids = async (): Promise<number[]> => (await sync.priorities()).map(({ id }) => id);

  it('has SuperOffice itself in its place', async () => {
    assert.deepEqual((await sync.priorities()).slice(0, 2), [
      { id: SUPER_SALE, name: 'Super Sale' },
      { id: 0, name: 'SuperOffice' },
    ]);
    const order = [WAREHOUSE, 0, SUPER_SALE, BACK_OFFICE, SERVICE_DESK];
    const saved = await sync.savePriorities(order, { expected: await ids() });
    assert.deepEqual(
      saved.map(({ id }) => id),
      order,
    );
    assert.deepEqual(
      (await sync.list({ includeDeleted: false })).map(({ id }) => id),
      order.filter((id) => id !== 0),
    );
  });

  it('is refused when somebody else has changed it, or when it is not the whole of it', async () => {
    const expected = await ids();
    const turned = [...expected].reverse();
    await sync.savePriorities(turned, { expected });
    await assert.rejects(sync.savePriorities(expected, { expected }), fails('conflict'));
    const present = await ids();
    assert.deepEqual(present, turned);
    for (const wrong of [present.slice(1), [...present, NOWHERE], [...present.slice(1), SUPER_SALE], []]) {
      await assert.rejects(sync.savePriorities(wrong, { expected: present }), fails('validation'));
    }
    assert.deepEqual(await ids(), present);
  });
});
