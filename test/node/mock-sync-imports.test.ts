import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { SyncErpQuery, SyncImportBackend, SyncSearchCondition } from '../../src/backend/sync-import.js';
import type { SyncPreview } from '../../src/backend/sync-preview.js';
import { fails, mockSync, NOWHERE, SUPER_SALE, WAREHOUSE, type MockSync } from './sync-support.js';

let mock: MockSync;
let imports: SyncImportBackend;
beforeEach(() => {
  mock = mockSync();
  assert.ok(mock.sync.imports);
  ({ imports } = mock.sync);
});

function query(...conditions: SyncSearchCondition[]): SyncErpQuery {
  return { connectionId: SUPER_SALE, type: 'customer', conditions };
}

const FIRST = { offset: 0, limit: 500 };

describe('Imports of the mock backend', () => {
  it('say what can be searched by', async () => {
    const targets = await imports.targets(SUPER_SALE);
    assert.deepEqual(
      targets.map(({ type }) => type),
      ['customer', 'supplier', 'person', 'project'],
    );
    const fields = new Map(targets[0]?.fields.map((field) => [field.key, field]));
    assert.deepEqual(fields.get('NAME'), {
      ...{ key: 'NAME', label: 'Name', type: 'text', listName: '' },
      operators: [
        ...['begins', 'contains', 'equals', 'ends'],
        ...['not-equals', 'not-begins', 'not-contains', 'not-ends', 'between'],
      ],
    });
    assert.deepEqual(
      [fields.get('CustGr')?.operators, fields.get('CustGr')?.listName, fields.get('CheckboxField')?.operators],
      [['one-of', 'not-one-of'], 'CustomerGroup', ['equals']],
    );
    await assert.rejects(imports.targets(NOWHERE), fails('not-found'));
  });

  it('find records page by page, with values in words', async () => {
    const all = await imports.search(query(), FIRST);
    assert.equal(all.total, all.rows.length);
    const pages = await Promise.all([0, 5, 10, 15].map((offset) => imports.search(query(), { offset, limit: 5 })));
    assert.deepEqual(
      pages.flatMap(({ rows }) => rows),
      all.rows,
    );
    const found = await imports.search(
      query(
        { field: 'CustGr', operator: 'one-of', values: ['1', '2'] },
        { field: 'NAME', operator: 'not-contains', values: ['kunden'] },
        { field: 'CustNo', operator: 'between', values: ['10002', '10050'] },
      ),
      FIRST,
    );
    assert.ok(found.total > 0);
    for (const { values } of found.rows) {
      assert.match(values.get('CustGr') ?? '', /^Kundegruppe [12]$/);
      assert.ok(Number(values.get('CustNo')) >= 10002 && Number(values.get('CustNo')) <= 10050);
    }
    assert.ok(all.rows.some(({ connected }) => connected));
    assert.ok(all.rows.some(({ connected }) => !connected));
  });

  it('name the condition that makes no sense', async () => {
    const good = { field: 'NAME', operator: 'begins', values: ['A'] } as const;
    for (const bad of [
      { field: 'NOBODY', operator: 'equals', values: ['1'] },
      { field: 'CheckboxField', operator: 'greater', values: ['1'] },
      { field: 'CustNo', operator: 'equals', values: ['many'] },
      { field: 'CustNo', operator: 'between', values: ['1'] },
    ] as const) {
      await assert.rejects(imports.search(query(good, bad), FIRST), fails('validation', ['conditions.1']));
    }
    await assert.rejects(imports.search(query(), { offset: 0, limit: 501 }), fails('validation'));
    await assert.rejects(imports.search({ ...query(), type: 'employee' }, FIRST), fails('not-found'));
    await assert.rejects(imports.search({ ...query(), connectionId: WAREHOUSE }, FIRST), fails('not-found'));
  });

  it('preview records of the query, and write those that are wanted', async () => {
    const open = query({ field: 'CustNo', operator: 'greater-or-equal', values: ['10070'] });
    const { rows } = await imports.search(open, FIRST);
    const fresh = rows.filter(({ connected }) => !connected).map(({ key }) => key);
    const preview = await imports.preview(open, [...fresh, '10001', 'nobody']);
    assert.deepEqual(
      preview.lines.map(({ key }) => key),
      fresh,
      'what the query does not find is left out',
    );
    const wanted = preview.lines.filter(({ selected }) => selected).map(({ key }) => key);
    assert.ok(wanted.length > 0 && wanted.length < fresh.length);
    const duplicate = preview.lines.find((line) => line.duplicate);
    assert.deepEqual([duplicate?.attention, duplicate?.selected], [true, false]);
    const name = preview.columns.findIndex(({ key }) => key === 'NAME');
    assert.equal(duplicate?.values[name], 'Kunden A/S');
    assert.ok(preview.lines.some(({ actions }) => actions.some(({ action }) => action === 'added')));

    await assert.rejects(imports.run(preview, wanted), fails('conflict'), 'automatic sync is on');
    await mock.sync.setEngine(false);
    mock.pass(2);
    mock.faults.add({ kind: '503', pattern: 'sync/imports.storeImport', times: 1 });
    await assert.rejects(imports.run(preview, wanted), fails('server'));
    const result = await imports.run(preview, [...wanted, 'nobody'], { selection: true });
    assert.equal(result.imported, wanted.length);
    assert.ok((result.selectionId ?? 0) > 0);
    const after = await imports.search(open, FIRST);
    assert.deepEqual(
      after.rows.filter(({ connected }) => connected).map(({ key }) => key),
      rows.filter(({ key, connected }) => connected || wanted.includes(key)).map(({ key }) => key),
    );
    assert.deepEqual(await imports.run(preview, []), { imported: 0, selectionId: undefined });
  });
});

describe('The dry run of the mock backend', () => {
  const preview = async (id = SUPER_SALE, language?: string): Promise<SyncPreview> => {
    assert.ok(mock.sync.previewSync);
    return mock.sync.previewSync(id, language === undefined ? undefined : { language });
  };

  it('says what the next run does, and writes nothing', async () => {
    const log = async () => (await mock.sync.log({ offset: 0, limit: 200 })).rows;
    const before = await log();
    const { actors, changes } = await preview();
    assert.deepEqual(await preview(), await preview());
    assert.deepEqual(await log(), before);
    const person = actors.find(({ type }) => type === 'person');
    assert.equal(person?.create, 1);
    const [change] = changes;
    assert.deepEqual([change?.type, change?.action, change?.key], ['person', 'create', '30006']);
    assert.ok(change?.values.every(({ direction }) => direction === 'to-superoffice'));
    await mock.sync.syncNow();
    assert.equal((await preview()).actors.find(({ type }) => type === 'person')?.create, 0);
    const written = (await log()).filter(({ at, source }) => at > '2027' && source.includes('30006'));
    assert.deepEqual(
      new Set(written.map(({ newValue }) => newValue)),
      new Set(change?.values.map(({ newValue }) => newValue)),
    );
  });

  it('says where a failure can be mended, in the language of the call', async () => {
    const [failure] = (await preview(SUPER_SALE, 'en')).failures;
    assert.deepEqual(failure?.place, { kind: 'list-mapping', actorType: 'customer', fieldKey: 'CustGr' });
    assert.match(failure.cause, /no counterpart/);
    assert.notEqual((await preview(SUPER_SALE, 'nb')).failures[0]?.cause, failure.cause);
  });

  it('is not made of what does not answer, or is not there', async () => {
    await assert.rejects(preview(WAREHOUSE), fails('server'));
    await assert.rejects(preview(NOWHERE), fails('not-found'));
  });
});
