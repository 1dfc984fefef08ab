import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, type Tenant } from '../../src/mocks/index.js';
import type { ListMapping } from '../../src/mocks/tenant/sync/sync-records.js';
import { NORDIC, refusedAs, SUPER_SALE, SUPER_SYNC } from './sync-drafts.js';
import { instantly } from './support.js';

describe('Mappings of lists, saved together', () => {
  let sync: Tenant['sync'];
  beforeEach(() => {
    sync = createTenant('demo', instantly).sync;
  });

  function list(fieldKey: string): ListMapping {
    const found = sync.listMappings.all(SUPER_SALE).find((each) => each.fieldKey === fieldKey);
    assert.ok(found, fieldKey);
    return found;
  }

  /** `1=2 3=4`, what is mapped. */
  const mapped = (fieldKey: string): string =>
    list(fieldKey)
      .items.flatMap(({ key, crmItem }) => (crmItem ? `${key}=${crmItem.id}` : []))
      .join(' ');

  it('say which field they are of', () => {
    assert.deepEqual(
      sync.listMappings.all(SUPER_SALE).map(({ fieldKey, fieldLabel, actorType }) => [fieldKey, fieldLabel, actorType]),
      [
        ['CustGr', 'Customer group', 'Customer'],
        ['PersPos', 'Position', 'Person'],
        ['ProjType', 'Project type', 'Project'],
        ['ProjStatus', 'Project status', 'Project'],
      ],
    );
    assert.deepEqual(sync.listMappings.all(NORDIC), []);
  });

  it('keep the lists that are left out, not the items', () => {
    const [groups, positions] = [list('CustGr'), list('PersPos')];
    const status = mapped('ProjStatus');
    sync.listMappings.saveAll(
      SUPER_SALE,
      new Map([
        [groups.fieldId, new Map(Object.entries({ 1: 5, 2: 0, 8: 5 }))],
        [positions.fieldId, new Map()],
      ]),
    );
    assert.equal(mapped('CustGr'), '1=5 8=5');
    assert.equal(mapped('PersPos'), '');
    assert.equal(mapped('ProjStatus'), status);
  });

  it('are stored all or none', () => {
    const [groups, positions] = [list('CustGr').fieldId, list('PersPos').fieldId];
    const before = mapped('CustGr');
    const good = [groups, new Map([['1', 5]])] as const;
    for (const [fieldId, key, item, parameter] of [
      [positions, '1', 77, `ErpListItemMappings[${positions}].ErpCrmListItemMappings[1]`],
      [positions, 'x', 1, `ErpListItemMappings[${positions}].ErpCrmListItemMappings[x]`],
      [12, '1', 1, 'ErpListItemMappings[12]'],
      [9999, '1', 1, 'ErpListItemMappings[9999]'],
    ] as const) {
      assert.throws(
        () => {
          sync.listMappings.saveAll(SUPER_SALE, new Map([good, [fieldId, new Map([[key, item]])]]));
        },
        refusedAs('ArgumentException', parameter),
      );
      assert.equal(mapped('CustGr'), before);
    }
    assert.throws(() => {
      sync.listMappings.saveAll(999, new Map());
    }, refusedAs('SoNotFoundException'));
  });

  it('are not lost while the connector does not answer', () => {
    const before = mapped('CustGr');
    sync.connectors.save({ id: SUPER_SYNC, name: 'Super Sync', url: 'app://warehouse-link', deleted: false });
    assert.equal(mapped('CustGr'), before);
    assert.deepEqual(
      list('CustGr').items.map(({ name }) => name),
      ['1', '2', '3', '4', '5', '6', '7'],
      'nobody knows their names',
    );
    const { fieldId, items } = list('CustGr');
    sync.listMappings.saveAll(
      SUPER_SALE,
      new Map([[fieldId, new Map(items.map(({ key, crmItem }) => [key, crmItem?.id ?? 0]))]]),
    );
    assert.equal(mapped('CustGr'), before);
  });
});
