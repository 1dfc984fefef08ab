import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { textInLanguage } from '../../src/backend/multi-language.js';
import { TenantError, type Tenant } from '../../src/mocks/index.js';
import { movingTenant, type MovingTenant } from './moving-clock.js';

const SUPER_SALE = 3;
const NORDIC = 4;

function isRefusal(errorType: string) {
  return (error: unknown): boolean => error instanceof TenantError && error.errorType === errorType;
}

describe('A resynchronisation in the background', () => {
  let moving: MovingTenant;
  let tenant: Tenant;
  beforeEach(() => {
    moving = movingTenant('demo', { edits: false });
    tenant = moving.tenant;
    // What the engine does would be mixed up with what the task does.
    tenant.sync.engine.setInterval(86_400);
  });

  /** Every supplier of Super Sale has another name in the ERP system than in SuperOffice. */
  function estrange(): number {
    const links = tenant.sync.world.links(SUPER_SALE);
    for (const { erp, erpKey } of links) tenant.sync.world.write(erp, 'NAME', `Resynchronised ${erpKey}`);
    return links.filter(({ actorType }) => actorType !== 'Person').length;
  }

  const resynchronised = (): number =>
    tenant.sync.engine.log().filter(({ newValue }) => newValue.startsWith('Resynchronised')).length;

  it('is listed with its source from the moment it is asked for', () => {
    const task = tenant.sync.engine.resyncInBackground(SUPER_SALE);
    assert.deepEqual(
      [task.name, task.state, task.progressPercent, task.associateId, task.created, task.lastStarted],
      ['ErpSyncResync', 'New', 0, 1, '2027-03-01T09:15:00', ''],
    );
    assert.equal(task.parameters.get('ErpConnectionId'), '3');
    assert.equal(task.cancellation, 'CanCancel');
    assert.deepEqual(tenant.batch.list(), [task]);
    assert.deepEqual(tenant.batch.find(task.id), task);
    assert.equal(tenant.batch.find(99), undefined);
    const second = tenant.sync.engine.resyncInBackground(0);
    assert.deepEqual(
      tenant.batch.list().map(({ id, parameters }) => [id, parameters.get('ErpConnectionId')]),
      [
        [second.id, '0'],
        [task.id, '3'],
      ],
      'newest first',
    );
  });

  it('makes progress by the clock, and writes its log when it is done', () => {
    const expected = estrange();
    const { id } = tenant.sync.engine.resyncInBackground(SUPER_SALE);
    moving.pass(1000);
    assert.deepEqual([tenant.batch.find(id)?.state, tenant.batch.find(id)?.progressPercent], ['Started', 0]);
    moving.pass(5000);
    const half = tenant.batch.find(id);
    assert.deepEqual([half?.progressPercent, half?.lastStarted], [25, '2027-03-01T09:15:01']);
    assert.equal(textInLanguage(half?.progressDescription ?? '', 'nb'), '5 av 20 poster');
    assert.equal(resynchronised(), 0);
    moving.pass(14_999);
    assert.equal(tenant.batch.find(id)?.state, 'Started');
    moving.pass(1);
    const done = tenant.batch.find(id);
    assert.deepEqual([done?.state, done?.progressPercent, done?.cancellation], ['Succeeded', 100, 'CannotCancel']);
    assert.equal(resynchronised(), expected);
    assert.match(textInLanguage(done?.progressDescription ?? '', 'en'), new RegExp(`: ${expected}\\.$`));
    moving.pass(3_600_000);
    assert.deepEqual(tenant.batch.find(id), done);
    assert.equal(resynchronised(), expected, 'once');
  });

  it('writes with the time at which it ended, whenever somebody looks', () => {
    tenant.sync.engine.setInterval(60);
    const expected = estrange();
    tenant.sync.engine.resyncInBackground(SUPER_SALE);
    moving.pass(3_600_000);
    const rows = tenant.sync.engine.log().filter(({ newValue }) => newValue.startsWith('Resynchronised'));
    assert.equal(rows.length, expected);
    assert.ok(
      rows.every(({ updated }) => updated === '2027-03-01T09:15:21'),
      'before the engine, and without anybody asking for the task',
    );
  });

  it('can be stopped: what it has copied stays', () => {
    const all = estrange();
    const { id } = tenant.sync.engine.resyncInBackground(SUPER_SALE);
    moving.pass(11_000);
    assert.equal(tenant.batch.stop(id), true);
    const stopped = tenant.batch.find(id);
    assert.deepEqual([stopped?.state, stopped?.progressPercent, stopped?.cancellation], ['Failed', 50, 'CannotCancel']);
    assert.equal(textInLanguage(stopped?.progressDescription ?? '', 'de'), 'Angehalten bei 50 %.');
    const some = resynchronised();
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    moving.pass(60_000);
    assert.equal(resynchronised(), some, 'and nothing more');
    assert.equal(tenant.batch.stop(id), false);
    assert.throws(() => tenant.batch.stop(99), isRefusal('SoNotFoundException'));
  });

  it('can be stopped before it starts, and not after it has ended', () => {
    estrange();
    const waiting = tenant.sync.engine.resyncInBackground(SUPER_SALE);
    assert.equal(tenant.batch.stop(waiting.id), true);
    assert.equal(resynchronised(), 0);
    const ending = tenant.sync.engine.resyncInBackground(SUPER_SALE);
    moving.pass(21_000);
    assert.equal(tenant.batch.stop(ending.id), false);
    assert.equal(tenant.batch.find(ending.id)?.state, 'Succeeded');
  });

  it('fails when the ERP system does not answer in the end', () => {
    const { id } = tenant.sync.engine.resyncInBackground(SUPER_SALE);
    tenant.sync.connectors.save({ id: 1, name: 'Super Sync', url: 'app://warehouse-link', deleted: false });
    moving.pass(60_000);
    const failed = tenant.batch.find(id);
    assert.equal(failed?.state, 'Failed');
    assert.match(textInLanguage(failed.progressDescription, 'en'), /Super Sale/);
  });

  it('is refused for what cannot be a source', () => {
    assert.throws(() => tenant.sync.engine.resyncInBackground(NORDIC), isRefusal('InvalidOperationException'));
    assert.throws(() => tenant.sync.engine.resyncInBackground(6), isRefusal('SoNotFoundException'));
    assert.throws(() => tenant.sync.engine.resyncInBackground(99), isRefusal('SoNotFoundException'));
    assert.deepEqual(tenant.batch.list(), []);
  });

  it('takes the time that the tenant is given', () => {
    const quick = movingTenant('demo', { resyncDuration: 2000 });
    const { id } = quick.tenant.sync.engine.resyncInBackground(0);
    quick.pass(3000);
    assert.equal(quick.tenant.batch.find(id)?.state, 'Succeeded');
  });

  it('is forgotten when it has ended, not before', () => {
    const { id } = tenant.sync.engine.resyncInBackground(0);
    assert.throws(() => {
      tenant.batch.delete(id);
    }, isRefusal('InvalidOperationException'));
    moving.pass(21_000);
    tenant.batch.delete(id);
    assert.deepEqual(tenant.batch.list(), []);
    assert.throws(() => {
      tenant.batch.delete(id);
    }, isRefusal('SoNotFoundException'));
    assert.notEqual(tenant.sync.engine.resyncInBackground(0).id, id, 'its number is not used again');
  });

  it('is forgotten with all else', () => {
    tenant.sync.engine.resyncInBackground(0);
    tenant.reset();
    assert.deepEqual(tenant.batch.list(), []);
  });
});
