import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, type Tenant } from '../../src/mocks/index.js';
import { refusedAs, SUPER_SALE, SUPER_SYNC } from './sync-drafts.js';
import { instantly } from './support.js';

describe('The order of fields in the ERP tab', () => {
  let sync: Tenant['sync'];
  beforeEach(() => {
    sync = createTenant('demo', instantly).sync;
  });

  const order = (): string[] => sync.actors.ranked(SUPER_SALE, 'Project').map(({ key }) => key);
  const idOf = (key: string): number => sync.actors.fields(SUPER_SALE, 'Project').find((f) => f.key === key)?.id ?? 0;
  const move = (key: string, direction: number): void => {
    sync.actors.move(SUPER_SALE, 'Project', idOf(key), direction);
  };

  it('changes by one step, whatever the number', () => {
    assert.deepEqual(order(), ['ProjNo', 'NAME', 'ENDDATE', 'TEXT', 'ProjType', 'ProjStatus']);
    move('NAME', 1);
    assert.deepEqual(order(), ['ProjNo', 'ENDDATE', 'NAME', 'TEXT', 'ProjType', 'ProjStatus']);
    move('NAME', 5);
    assert.deepEqual(order(), ['ProjNo', 'ENDDATE', 'TEXT', 'NAME', 'ProjType', 'ProjStatus']);
    move('NAME', -9);
    move('NAME', -1);
    move('NAME', 0);
    assert.deepEqual(order(), ['ProjNo', 'NAME', 'ENDDATE', 'TEXT', 'ProjType', 'ProjStatus']);
    assert.deepEqual(
      sync.actors.ranked(SUPER_SALE, 'Project').map(({ rank }) => rank),
      [1, 2, 3, 4, 5, 6],
    );
  });

  it('ends at its ends', () => {
    const before = order();
    move('ProjNo', -1);
    move('ProjStatus', 1);
    assert.deepEqual(order(), before);
  });

  it('is another one than that of the mapping, and each kind of records has its own', () => {
    const customers = sync.actors.ranked(SUPER_SALE, 'Customer');
    move('TEXT', -1);
    assert.deepEqual(
      sync.actors.fields(SUPER_SALE, 'Project').map(({ key }) => key),
      ['ProjNo', 'NAME', 'ENDDATE', 'TEXT', 'ProjType', 'ProjStatus'],
    );
    assert.deepEqual(sync.actors.ranked(SUPER_SALE, 'Customer'), customers);
  });

  it('is kept when the connector changes: what is new comes last', async () => {
    move('TEXT', -1);
    const customers = sync.actors.ranked(SUPER_SALE, 'Customer').map(({ key }) => key);
    sync.actors.move(SUPER_SALE, 'Customer', 12, 1);
    sync.connectors.save({ id: SUPER_SYNC, name: 'Super Sync', url: 'app://global-ledger', deleted: false });
    await sync.connections.updateFields(SUPER_SALE);
    assert.deepEqual(order().slice(0, 4), ['ProjNo', 'NAME', 'TEXT', 'ENDDATE']);
    const after = sync.actors.ranked(SUPER_SALE, 'Customer');
    assert.deepEqual(
      after.slice(0, 4).map(({ key }) => key),
      ['CustNo', 'POSTALAD1', 'NAME', 'POSTALAD2'],
    );
    assert.deepEqual(
      after.map(({ rank }) => rank),
      after.map((_, index) => index + 1),
    );
    assert.equal(new Set(after.slice(0, customers.length).map(({ key }) => key)).size, customers.length);
  });

  it('is refused for fields that are not there', () => {
    for (const [id, type, fieldId, error, parameter] of [
      [SUPER_SALE, 'Project', 12, 'ArgumentException', 'ErpFieldId'],
      [SUPER_SALE, 'Project', 999, 'ArgumentException', 'ErpFieldId'],
      [SUPER_SALE, 'Sale', 12, 'ArgumentException', 'ErpActorType'],
      [999, 'Customer', 12, 'SoNotFoundException', undefined],
    ] as const) {
      assert.throws(
        () => {
          sync.actors.move(id, type, fieldId, 1);
        },
        refusedAs(error, parameter),
      );
    }
  });
});
