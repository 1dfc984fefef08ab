import { expect } from 'chai';
import type { BackendError, SyncLogFilter, SyncLogPage, SyncLogQuery } from '../../../src/backend/index.js';
import { rejection } from './answers.js';
import { exception, syncServer, type Carrier, type SyncServer } from './sync-server.js';

const ARCHIVE = 'Archive/GetArchiveListByColumnsWithHeader2';

type Entry = Readonly<Record<string, string>>;

/** The id-th value that was written: one a minute, to the ERP system when the id is odd. */
function entry(id: number, more: Entry = {}): Entry {
  const [crm, erp] = ['SuperOffice: Byen AS', `Super Sale: Customer ${id}`];
  return {
    id: `[I:${id}]`,
    connection: 'Super Sale',
    source: id % 2 ? crm : erp,
    target: id % 2 ? erp : crm,
    crmfieldkey: 'NAME',
    oldvalue: `old ${id}`,
    newvalue: `new ${id}`,
    updated: new Date(Date.UTC(2027, 2, 1, 9, id)).toISOString().slice(0, 19),
    ...more,
  };
}

const rowOf = (cells: Entry): Carrier => ({
  EntityName: 'all',
  PrimaryKey: Number(/\d+/.exec(cells['id'] ?? '')?.[0] ?? 0),
  ColumnData: Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, { DisplayValue: text }])),
});

interface LogServer extends SyncServer {
  /** Newest first. */
  log: readonly Entry[];
  readonly restrictions: () => readonly unknown[];
}

interface Question {
  readonly Restriction: string;
  readonly Page: number;
  readonly PageSize: number;
}

/** @param select what the service makes of a restriction; it may refuse it */
function logServer(
  log: readonly Entry[],
  select: (log: readonly Entry[], restriction: string) => readonly Entry[] | Response = (all) => all,
): LogServer {
  const base = syncServer({
    [ARCHIVE]: ({ body }) => {
      const { Restriction, Page, PageSize } = JSON.parse(body) as Question;
      const selected = select(server.log, Restriction);
      if (selected instanceof Response) return selected;
      return { RowCount: selected.length, Rows: selected.slice(-Page, -Page + PageSize).map(rowOf) };
    },
  });
  const server: LogServer = Object.assign(base, {
    log,
    restrictions: () =>
      base.sent
        .filter(({ url }) => url.endsWith(ARCHIVE))
        .map(({ body }) => (JSON.parse(body) as Question).Restriction),
  });
  return server;
}

const newest = (count: number): readonly Entry[] => Array.from({ length: count }, (_, index) => entry(count - index));

const read = (server: SyncServer, query: Partial<SyncLogQuery>): Promise<SyncLogPage> =>
  server.backend.sync.log({ offset: 0, limit: 10, ...query });

const ids = ({ rows }: SyncLogPage): readonly number[] => rows.map(({ id }) => Number(id));

describe('the sync log on the wire', () => {
  it('is an archive, newest first', async () => {
    const server = logServer(newest(2));
    expect(await read(server, {})).to.deep.equal({
      rows: [
        {
          id: '2',
          connection: 'Super Sale',
          source: 'Super Sale: Customer 2',
          target: 'SuperOffice: Byen AS',
          direction: 'to-superoffice',
          field: 'NAME',
          oldValue: 'old 2',
          newValue: 'new 2',
          at: '2027-03-01T09:02:00',
        },
        {
          id: '1',
          connection: 'Super Sale',
          source: 'SuperOffice: Byen AS',
          target: 'Super Sale: Customer 1',
          direction: 'to-erp',
          field: 'NAME',
          oldValue: 'old 1',
          newValue: 'new 1',
          at: '2027-03-01T09:01:00',
        },
      ],
      total: 2,
    });
    expect(server.body(ARCHIVE)).to.deep.equal({
      ProviderName: 'ErpSyncLog',
      Columns: 'id,connection,source,target,crmfieldkey,oldvalue,newvalue,updated',
      SortOrder: 'updated desc',
      Restriction: 'getAllRows = 1',
      Entities: 'all',
      Page: 0,
      PageSize: 10,
      Options: 'rowcount=true',
    });
  });

  it('has the key of the row where the column says nothing', async () => {
    const [row] = (await read(logServer([]), {})).rows;
    expect(row).to.equal(undefined);
    const keyed = syncServer({ [ARCHIVE]: { RowCount: 1, Rows: [{ EntityName: 'all', PrimaryKey: 77 }] } });
    expect((await read(keyed, {})).rows[0]?.id).to.equal('77');
  });

  it('knows a direction only where one side alone begins with the connection’s name', async () => {
    const direction = async (source: string, target: string, connection = 'Super'): Promise<unknown> =>
      (await read(logServer([entry(1, { connection, source, target })]), {})).rows[0]?.direction;
    expect(await direction('SUPER: 1', 'CRM: 2')).to.equal('to-superoffice');
    expect(await direction('CRM', 'super – 2')).to.equal('to-erp');
    // Whole words only.
    expect(await direction('SuperOffice: 1', 'Super: 2')).to.equal('to-erp');
    expect(await direction('SuperOffice: 1', 'SuperOffice: 2', 'SuperOffice')).to.equal(undefined);
    expect(await direction('A', 'B')).to.equal(undefined);
    expect(await direction('A', 'B', '')).to.equal(undefined);
  });

  it('has times in one form, and what is none as it was written', async () => {
    for (const [written, at] of [
      ['2027-03-01T09:15:30', '2027-03-01T09:15:30'],
      ['2027-03-01 09:15:30.1234567', '2027-03-01T09:15:30'],
      ['2027-03-01T09:15', '2027-03-01T09:15:00'],
      ['[DT:03/01/2027 09:15:30.0000000]', '2027-03-01T09:15:30'],
      ['01.03.2027 09:15', '01.03.2027 09:15'],
      ['3/1/2027 9:15:30 PM', '3/1/2027 9:15:30 PM'],
      ['', ''],
    ] as const) {
      expect((await read(logServer([entry(1, { updated: written })]), {})).rows[0]?.at).to.equal(at);
    }
  });

  it('is asked without a restriction when the service refuses the usual one, from then on', async () => {
    const server = logServer(newest(3), (log, restriction) =>
      restriction === '' ? log : exception('ArgumentException', 'No column getAllRows.'),
    );
    expect(ids(await read(server, {}))).to.deep.equal([3, 2, 1]);
    await read(server, {});
    expect(server.restrictions()).to.deep.equal(['getAllRows = 1', '', '']);
    await read(server, { filter: { field: 'x' } });
    expect(server.restrictions().at(3)).to.equal(`crmfieldkey contains 'x'`);
    // However it refuses: what was answered instead is right.
    const failing = logServer(newest(3), (log, restriction) => (restriction === '' ? log : exception('X', 'no')));
    for (const _ of [1, 2]) await read(failing, {});
    expect(failing.restrictions()).to.deep.equal(['getAllRows = 1', '', '']);
    const nothing = logServer([], (log, restriction) => (restriction === '' ? log : exception('X', 'no')));
    for (const _ of [1, 2]) await read(nothing, {});
    expect(nothing.restrictions()).to.deep.equal(['getAllRows = 1', '', 'getAllRows = 1', '']);
    const broken = logServer([], () => exception('X', 'no'));
    expect(((await rejection(read(broken, {}))) as BackendError).kind).to.equal('server');
  });

  it('has pages of a limited size', async () => {
    const server = logServer(newest(2));
    const error = (await rejection(read(server, { limit: 1001 }))) as BackendError;
    expect([error.kind, Object.keys(error.fieldErrors)]).to.deep.equal(['validation', ['limit']]);
    for (const query of [{ offset: -1 }, { limit: -1 }, { offset: 0.5 }, { asOf: NaN }]) {
      expect(((await rejection(read(server, query))) as BackendError).kind).to.equal('validation');
    }
    expect(await read(server, { limit: 0 })).to.deep.equal({ rows: [], total: 2 });
  });

  it('does not move while it grows', async () => {
    const server = logServer(newest(5));
    const { total } = await read(server, { limit: 2 });
    server.log = newest(8);
    const asked = server.restrictions().length;
    expect(await read(server, { offset: 2, limit: 2, asOf: total })).to.deep.include({ total: 8 });
    expect(ids(await read(server, { offset: 2, limit: 2, asOf: total }))).to.deep.equal([3, 2]);
    // Once moved, it is asked for at the right place at once.
    expect(server.restrictions().length - asked).to.equal(3);
    expect(ids(await read(server, { offset: 0, limit: 2, asOf: 8 }))).to.deep.equal([8, 7]);
    // Entries that are cleaned away are the oldest.
    server.log = newest(8).slice(0, 4);
    expect(ids(await read(server, { offset: 0, limit: 2, asOf: 8 }))).to.deep.equal([8, 7]);
  });
});

describe('a filter of the sync log', () => {
  const restriction = async (filter: SyncLogFilter): Promise<unknown> => {
    const server = logServer([]);
    await read(server, { filter });
    return server.restrictions()[0];
  };

  it('is a restriction of the archive', async () => {
    const all = 'getAllRows = 1';
    expect(await restriction({})).to.equal(all);
    expect(await restriction({ connection: '', field: '', text: '', from: '', to: '' })).to.equal(all);
    expect(await restriction({ connection: `O'Hara \\ co` })).to.equal(`${all} and connection = 'O\\'Hara \\\\ co'`);
    expect(await restriction({ field: 'name' })).to.equal(`${all} and crmfieldkey contains 'name'`);
    expect(await restriction({ text: 'x' })).to.equal(
      `${all} and (source contains 'x' or target contains 'x' or oldvalue contains 'x' or newvalue contains 'x')`,
    );
    expect(await restriction({ from: '2027-03-01T09:15', to: '2027-12-31T23:59' })).to.equal(
      `${all} and updated >= '2027-03-01T09:15' and updated < '2028-01-01T00:00'`,
    );
    expect(await restriction({ connection: 'Super Sale', direction: 'to-erp' })).to.equal(
      `${all} and connection = 'Super Sale' and target begins 'Super Sale'`,
    );
  });

  it('by direction alone names every connection, also deleted ones', async () => {
    const server = logServer([]);
    await read(server, { filter: { direction: 'to-superoffice' } });
    const name = 'US:"Super Sale";NO:"Supersalg"';
    expect(server.restrictions()[0]).to.equal(
      `getAllRows = 1 and (connection = '${name}' and source begins '${name}')`,
    );
    expect(server.body('ErpSync/GetAllConnections')).to.deep.equal({ IncludeDeleted: true });
    const asked = (): number => server.erp().filter((method) => method === 'GetAllConnections').length;
    // Another page of the same reading; and a new one, which may find new connections.
    await read(server, { filter: { direction: 'to-superoffice' }, asOf: 1 });
    expect(asked()).to.equal(1);
    await read(server, { filter: { direction: 'to-superoffice' } });
    expect(asked()).to.equal(2);
  });

  const refuses = (log: readonly Entry[], restriction_: string): readonly Entry[] | Response =>
    restriction_ === 'getAllRows = 1' ? log : exception('ArgumentException', 'no');
  const ignores = (log: readonly Entry[]): readonly Entry[] => log;

  for (const [what, select] of [
    ['refuses', refuses],
    ['does not heed', ignores],
  ] as const) {
    it(`that the service ${what} is applied here, to the newest entries`, async () => {
      const log = [
        entry(6, { connection: 'Other', source: 'Other: 6' }),
        entry(5, { newvalue: 'Bergen' }),
        entry(4, { crmfieldkey: 'postalCity' }),
        entry(3, { updated: 'yesterday' }),
        ...newest(2),
      ];
      const server = logServer(log, select);
      const found = async (filter: SyncLogFilter): Promise<readonly number[]> => ids(await read(server, { filter }));
      expect(await found({ connection: 'super sale' })).to.deep.equal([5, 4, 3, 2, 1]);
      expect(await found({ field: 'CITY' })).to.deep.equal([4]);
      expect(await found({ text: 'bergen' })).to.deep.equal([5]);
      expect(await found({ text: 'customer 4' })).to.deep.equal([4]);
      expect(await found({ direction: 'to-erp' })).to.deep.equal([5, 3, 1]);
      expect(await found({ direction: 'to-superoffice', connection: 'Other' })).to.deep.equal([6]);
      expect(await found({ from: '2027-03-01T09:02', to: '2027-03-01T09:05' })).to.deep.equal([5, 4, 2]);
      expect(await found({ to: '2027-03-01T09:01' })).to.deep.equal([1]);
      const page = await read(server, { filter: { connection: 'Super Sale' }, offset: 1, limit: 2 });
      expect([ids(page), page.total]).to.deep.equal([[4, 3], 5]);
      expect(await read(server, { filter: { text: 'bergen' }, limit: 0 })).to.deep.equal({ rows: [], total: 1 });
    });
  }

  it('that is applied here reads only what was added, and does not move', async () => {
    const server = logServer(newest(1500), refuses);
    const filter = { direction: 'to-erp', connection: 'Super Sale' } as const;
    const first = await read(server, { filter, limit: 2 });
    expect([ids(first), first.total]).to.deep.equal([[1499, 1497], 750]);
    server.log = newest(1504);
    const asked = server.sent.length;
    const next = await read(server, { filter, limit: 2, asOf: 750 });
    expect([ids(next), next.total]).to.deep.equal([[1499, 1497], 752]);
    // The refused one, the newest entry, and those that were added.
    expect(server.sent.slice(asked).map(({ body }) => (JSON.parse(body) as Question).PageSize)).to.deep.equal([
      2, 1, 5,
    ]);
    // Another log: read again.
    server.log = newest(1600).slice(50);
    expect(ids(await read(server, { filter, limit: 2 }))).to.deep.equal([1549, 1547]);
    server.log = newest(3);
    expect(ids(await read(server, { filter, limit: 2 }))).to.deep.equal([3, 1]);
  });

  it('that is applied here looks at a bounded number of entries', async () => {
    const server = logServer(newest(10_500), refuses);
    const page = await read(server, { filter: { field: 'NAME' } });
    expect([page.total, page.searched]).to.deep.equal([10_000, 10_000]);
    const sizes = (): readonly number[] =>
      server.sent.map(({ body }) => (body ? (JSON.parse(body) as Question).PageSize : 0));
    expect(sizes().filter((size) => size === 1000)).to.have.length(10);
    // What is added pushes nothing out of what was found.
    server.log = newest(10_510);
    const later = await read(server, { filter: { field: 'NAME' }, asOf: 10_000, offset: 10 });
    expect([later.total, later.searched]).to.deep.equal([10_010, 10_010]);
    expect(ids(later)).to.deep.equal(ids(await read(logServer(newest(10_500)), { offset: 10 })));
    expect(sizes().filter((size) => size === 1000)).to.have.length(10);
  });

  it('that is applied here is read once for pages that are asked for at once', async () => {
    const server = logServer(newest(1500), refuses);
    const pages = [0, 10, 20].map((offset) => read(server, { filter: { field: 'NAME' }, offset }));
    expect((await Promise.all(pages)).map((page) => ids(page)[0])).to.deep.equal([1500, 1490, 1480]);
    expect(server.sent.filter(({ body }) => body.includes('"PageSize":1000'))).to.have.length(1);
  });
});
