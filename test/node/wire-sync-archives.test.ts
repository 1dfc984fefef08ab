import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant, type Tenant } from '../../src/mocks/index.js';
import { callerOf, instantly, textOf, type JsonObject } from './support.js';

const tenant = createTenant('demo', instantly);
beforeEach(() => {
  tenant.reset();
});

interface Query {
  readonly provider: string;
  readonly columns: string;
  readonly sort?: string;
  readonly restriction?: string;
  readonly entities?: string;
  readonly page?: number;
  readonly pageSize?: number;
  readonly language?: string;
}

function archiveOf(asked: Tenant) {
  const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(asked)));
  const post = ({ provider, columns, language = 'en', ...query }: Query): Promise<Response> =>
    call.post(
      'Archive/GetArchiveListByColumnsWithHeader2',
      {
        ProviderName: provider,
        Columns: columns,
        SortOrder: query.sort ?? '',
        Restriction: query.restriction ?? '',
        Entities: query.entities ?? '',
        Page: query.page ?? 0,
        PageSize: query.pageSize ?? 1000,
        Options: 'rowcount=true',
      },
      { 'SO-Language': language },
    );
  return {
    call,
    post,
    rows: async (query: Query) => {
      const answer = (await (await post(query)).json()) as { RowCount: number; Rows: JsonObject[] };
      const names = query.columns.split(',');
      const cells = answer.Rows.map(({ ColumnData }) =>
        names.map((name) => textOf(((ColumnData as JsonObject)[name] as JsonObject)['DisplayValue'])),
      );
      return { total: answer.RowCount, cells, entities: answer.Rows.map(({ EntityName }) => EntityName) };
    },
  };
}

const archive = archiveOf(tenant);

describe('Archives of synchronisation', () => {
  it('have connectors with their addresses', async () => {
    const found = await archive.rows({
      provider: 'ErpConnector',
      columns: 'id,name,url',
      sort: 'name asc',
      entities: 'erpConnector,deleted',
    });
    assert.equal(found.total, 6);
    assert.deepEqual(
      found.cells.find(([, name]) => name === 'Super Sync'),
      ['[I:1]', 'Super Sync', 'https://erp.example.com/ErpConnectorWS.svc'],
    );
    assert.deepEqual(
      found.cells.filter((_, index) => found.entities[index] === 'deleted').map(([, name]) => name),
      ['Old finance bridge'],
    );
    assert.equal((await archive.rows({ provider: 'ErpConnector', columns: 'id' })).total, 5);
  });

  it('have connections, which are sorted only by what is not their own', async () => {
    const query = { provider: 'ErpConnection', columns: 'id,active,name,connector/name,allAccess' } as const;
    const { cells, total } = await archive.rows({ ...query, sort: 'connector/name desc' });
    assert.equal(total, 4);
    assert.deepEqual(cells[0]?.slice(0, 4), ['[I:7]', '[I:0]', 'Warehouse', 'Warehouse link']);
    assert.deepEqual(cells[1]?.slice(0, 4), ['[I:3]', '[I:1]', 'Super Sale', 'Super Sync']);
    const deleted = await archive.rows({ ...query, entities: 'deleted', restriction: "connector/name begins 'super'" });
    assert.deepEqual(
      deleted.cells.map(([id]) => id),
      ['[I:6]'],
    );
    for (const column of ['id', 'name', 'description', 'active', 'erpId', 'mostRecent', 'allAccess', 'deleted']) {
      assert.equal((await archive.post({ ...query, sort: column })).status, 500, column);
    }
  });
});

describe('The archive of the log', () => {
  const COLUMNS = 'connection,source,target,crmfieldkey,oldvalue,newvalue,updated';
  const newest = { provider: 'ErpSyncLog', columns: COLUMNS, sort: 'updated desc', entities: 'all' } as const;
  const found = async (restriction: string) => (await archive.rows({ ...newest, restriction })).cells;

  it('is read in pages, the newest first, with or without a condition', async () => {
    // Several runs in the same second.
    for (let run = 0; run < 5; run += 1) await tenant.sync.engine.forceSyncAll();
    const { cells, total } = await archive.rows({ ...newest, restriction: 'getAllRows = 1' });
    assert.deepEqual(await archive.rows({ ...newest, restriction: '' }), {
      ...{ cells, total },
      entities: cells.map(() => 'all'),
    });
    const times = cells.map((row) => row[6] ?? '');
    assert.match(times[0] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/, 'a string, not encoded');
    assert.deepEqual(times, [...times].sort().reverse());
    assert.ok(new Set(times).size < times.length, 'some are of the same second');
    const page = await archive.rows({ ...newest, restriction: 'getAllRows = 1', page: 2, pageSize: 10 });
    assert.deepEqual([page.cells, page.total], [cells.slice(20, 30), total]);
    const skipped = await archive.rows({ ...newest, restriction: 'getAllRows = 1', page: -15, pageSize: 10 });
    assert.deepEqual(skipped.cells, cells.slice(15, 25));
    const ids = (await archive.rows({ ...newest, columns: 'id,updated' })).cells;
    const keys = ids.map(([id]) => Number(/\d+/.exec(id ?? '')?.[0]));
    assert.deepEqual(
      keys,
      [...keys].sort((a, b) => b - a),
      'the same second: the newest first',
    );
  });

  it('is filtered by its columns', async () => {
    const all = await found('getAllRows = 1');
    const [connection = '', source = '', , field = '', , , updated = ''] = all[Math.floor(all.length / 2)] ?? [];
    const side = source.slice(0, 14);
    const checks: readonly (readonly [string, (row: string[]) => boolean])[] = [
      [`connection = '${connection}'`, (row) => row[0] === connection],
      [`source begins '${side}'`, (row) => row[1]?.toLowerCase().startsWith(side.toLowerCase()) ?? false],
      [
        `crmfieldkey contains '${field.slice(1, 4).toLowerCase()}'`,
        (row) => row[3]?.includes(field.slice(1, 4)) ?? false,
      ],
      [`updated >= '${updated.slice(0, 16)}'`, (row) => (row[6] ?? '') >= updated.slice(0, 16)],
      [`updated between ('${updated}', '${all[0]?.[6] ?? ''}')`, (row) => (row[6] ?? '') >= updated],
    ];
    for (const [restriction, meets] of checks) {
      const rows = await found(`getAllRows = 1 and ${restriction}`);
      assert.deepEqual(rows, all.filter(meets), restriction);
      assert.ok(rows.length > 0, restriction);
    }
    const either = await found(`getAllRows = 1 and (oldvalue contains 'zzzz' or newvalue contains 'zzzz')`);
    assert.deepEqual(either, []);
  });

  it('is asked with arrays, too', async () => {
    const restriction = (Name: string, Operator: string, ...Values: string[]) => ({
      Name,
      Operator,
      Values,
      IsActive: true,
    });
    const oldest = (await found('getAllRows = 1')).at(-1)?.[6] ?? '';
    const asked = {
      ProviderName: 'ErpSyncLog',
      Columns: ['updated'],
      SortOrder: [{ Name: 'updated', Direction: 'DESC' }],
      Restriction: [
        restriction('getAllRows', '=', '[I:1]'),
        restriction('updated', 'between', oldest, `${oldest.slice(0, 10)}T23:59:59`),
      ],
      Entities: ['all'],
      Page: 0,
      PageSize: 100,
    };
    const rows = await archive.call.objects('Archive/GetArchiveListByColumns', asked);
    const times = rows.map(({ ColumnData }) =>
      textOf(((ColumnData as JsonObject)['updated'] as JsonObject)['DisplayValue']),
    );
    assert.ok(times.includes(oldest), times.join());
    assert.deepEqual(new Set(times.map((time) => time.slice(0, 10))), new Set([oldest.slice(0, 10)]));
  });

  it('reads the present names of connections, in the language of the call', async () => {
    const record = tenant.sync.connections.find(3);
    assert.ok(record);
    const config = tenant.sync.connections.config(3) ?? new Map();
    const before = await archive.rows({ ...newest, restriction: "connection = 'Super Sale'", pageSize: 1 });
    assert.ok(before.total > 0);
    await tenant.sync.connections.save({ ...record, name: 'US:"Sales";NO:"Salg"', config });
    const nothing = await archive.rows({ ...newest, restriction: "connection = 'Super Sale'" });
    assert.equal(nothing.total, 0);
    const { cells, total } = await archive.rows({ ...newest, restriction: "connection = 'Salg'", language: 'nb' });
    assert.equal(total, before.total);
    const [, source = '', target = ''] = cells[0] ?? [];
    assert.ok([source, target].some((each) => each.startsWith('Salg: ')));
  });

  it('cannot be sorted by its id, and by all else', async () => {
    for (const column of COLUMNS.split(',')) {
      assert.equal((await archive.post({ ...newest, sort: `${column} asc`, pageSize: 1 })).status, 200, column);
    }
    assert.equal((await archive.post({ ...newest, columns: 'id', sort: 'id asc' })).status, 500);
  });

  it('answers fast when it is long', async () => {
    const large = archiveOf(createTenant('large', instantly));
    const first = await large.rows({ ...newest, restriction: 'getAllRows = 1', pageSize: 1 });
    assert.ok(first.total >= 10_000, String(first.total));
    const timed = async (part: string, page: number): Promise<number> => {
      const start = performance.now();
      const restriction = `getAllRows = 1 and source contains '${part}'`;
      const { cells } = await large.rows({ ...newest, restriction, page, pageSize: 50 });
      assert.equal(cells.length, 50);
      return performance.now() - start;
    };
    await timed('e', 0);
    const searched = await timed('a', 0);
    const later = [await timed('a', 1), await timed('a', 2), await timed('a', 30)];
    assert.ok(Math.min(...later) < searched / 3, `${searched} ms for the first page, then ${later.join(', ')}`);
  });
});

describe('Lists of synchronisation', () => {
  const list = (Name: string, AdditionalInfo = '', language = 'en'): Promise<JsonObject[]> =>
    archive.call.objects('MDO/GetList', { Name, AdditionalInfo }, { 'SO-Language': language });

  it('have connectors with their addresses', async () => {
    const connectors = await list('erpconnectors');
    assert.deepEqual(
      [connectors.length, connectors[0]?.['Id'], connectors[0]?.['ExtraInfo']],
      [5, 1, 'https://erp.example.com/ErpConnectorWS.svc'],
    );
    const [none, ...others] = await list('ErpConnectorsWithNoSelection');
    assert.deepEqual([none?.['Id'], none?.['Name']], [0, '(No Selection)']);
    assert.deepEqual(others, connectors);
  });

  it('have connections by id or by priority, with their connector’s name on request', async () => {
    const ids = (items: readonly JsonObject[]): unknown[] => items.map(({ Id }) => Id);
    assert.ok(tenant.sync.connections.savePriorities([7, 0, 3]));
    assert.deepEqual(ids(await list('erpconnections')), [3, 4, 5, 7]);
    assert.deepEqual(ids(await list('erpconnections', 'useRank=true')), [7, 0, 3, 4, 5]);
    const prefixed = await list('erpconnections', 'userank=true&prefixWithConnector=true');
    assert.equal(prefixed[2]?.['Name'], 'Super Sync: Super Sale');
    const withNone = await list('erpconnectionswithnoselection', 'useRank=true');
    assert.deepEqual([ids(withNone), withNone[0]?.['Name']], [[0, 7, 3, 4, 5], '(No Selection)']);
  });
});
