import { expect } from 'chai';
import type { BackendError, SyncErpQuery, SyncImportBackend } from '../../../src/backend/index.js';
import { rejection, type SentCall } from './answers.js';
import type { Answers } from './product-server.js';
import { exception, type Carrier } from './sync-server.js';
import { archiveAnswer, mappingServer, type MappingServer } from './sync-mapping-server.js';

const COLUMNS = [
  { Name: 'ErpKey', DisplayName: 'Key', CanRestrictBy: true },
  { Name: 'CustNo', DisplayName: 'Number', CanRestrictBy: true },
  { Name: 'NAME', DisplayName: 'Name', CanRestrictBy: true },
  { Name: 'CustGr', DisplayName: 'Group', CanRestrictBy: true, RestrictionListName: 'Groups' },
];

const LINES = [
  { Values: ['[I:1]', '[I:1] AS'], Selected: true, ExternalKey: 'a', Type: 'Contact', Later: 1 },
  { Values: ['[I:2]', 'Two'], Selected: true, ExternalKey: 'b', Type: 'Contact', Later: 2 },
  { Values: ['[I:3]', 'Three'], Selected: true, ExternalKey: 'c', Type: 'Contact', Later: 3 },
];

const QUERY: SyncErpQuery = { connectionId: 3, type: 'customer', conditions: [] };

function importServer(answers: Answers = {}): MappingServer {
  return mappingServer({
    'ErpSync/GetEngineStatus': { IsRunning: false, StatusMessage: '', Interval: '00:05:00' },
    'ErpSync/SupportsAdvancedSearch': true,
    'Archive/GetAvailableColumns': COLUMNS,
    'Archive/GetArchiveListByColumnsWithHeader': {
      ...archiveAnswer([{ ErpKey: 'a', Connected: '[I:1]', CustNo: '[I:1]', NAME: '[I:1] AS' }]),
      RowCount: 7,
    },
    'Import/CreateErpImportData': {
      ImportLines: LINES,
      ColumnInfos: [
        { Name: 'CustNo', DisplayName: 'Number', Locked: true },
        { Name: 'NAME', DisplayName: '', Locked: false },
      ],
    },
    'Import/PreviewImport': ({ body }: SentCall) =>
      (JSON.parse(body) as { ImportLines: Carrier[] }).ImportLines.map((line) => ({ ...line, Operation: 8 + 1024 })),
    'Import/SaveImport': [0, 1],
    ...answers,
  });
}

function importsOf({ backend }: MappingServer): SyncImportBackend {
  const { imports } = backend.sync;
  if (!imports) throw new Error('no imports');
  return imports;
}

describe('import over the agents', () => {
  it("searches by the connector's fields, not by the archive's own columns", async () => {
    const [target] = await importsOf(importServer()).targets(3);
    expect(target?.fields.map(({ key, label, type, listName }) => [key, label, type, listName])).to.deep.equal([
      ['CustNo', 'Number', 'integer', ''],
      ['NAME', 'Name', 'text', ''],
      ['CustGr', 'Group', 'list', 'Groups'],
    ]);
    expect(target?.fields[2]?.operators).to.deep.equal(['one-of', 'not-one-of']);
  });

  for (const type of ['ArgumentException', 'NullReferenceException']) {
    it(`searches by what administrators show in search, where the archive does not tell its columns: ${type}`, async () => {
      const server = importServer({ 'Archive/GetAvailableColumns': () => exception(type, 'Context?') });
      const [target] = await importsOf(server).targets(3);
      expect(target?.fields.map(({ key }) => key)).to.deep.equal(['CustNo']);
    });
  }

  it('offers nothing that cannot be searched', async () => {
    const server = importServer({ 'ErpSync/SupportsAdvancedSearch': false });
    expect(await importsOf(server).targets(3)).to.deep.equal([]);
    expect(((await rejection(importsOf(server).search(QUERY, { offset: 0, limit: 5 }))) as BackendError).kind).to.equal(
      'not-found',
    );
  });

  it('sends conditions encoded by type, with those of the connection behind them', async () => {
    const server = importServer();
    const conditions = [
      { field: 'NAME', operator: 'not-equals', values: ['[I:1] AS'] },
      { field: 'CustNo', operator: 'between', values: ['1', '9'] },
      { field: 'CustGr', operator: 'one-of', values: ['1', '2'] },
    ] as const;
    const page = await importsOf(server).search({ ...QUERY, conditions }, { offset: 5, limit: 5 });
    expect([page.total, page.rows[0]?.key, page.rows[0]?.connected]).to.deep.equal([7, 'a', true]);
    expect([...(page.rows[0]?.values ?? [])].slice(0, 2)).to.deep.equal([
      ['CustNo', '1'],
      ['NAME', '[I:1] AS'],
    ]);
    const { Restriction, Page, PageSize } = server.body('Archive/GetArchiveListByColumnsWithHeader');
    expect([Page, PageSize]).to.deep.equal([-5, 5]);
    expect(Restriction).to.deep.equal(
      [
        { Name: 'NAME', Operator: 'isnot', Values: ['[I:1] AS'] },
        { Name: 'CustNo', Operator: 'between', Values: ['[I:1]', '[I:9]'] },
        { Name: 'CustGr', Operator: 'oneof', Values: ['1', '2'] },
        { Name: 'ConnectionId', Operator: '=', Values: ['[I:3]'] },
        { Name: 'ErpActorType', Operator: '=', Values: ['Customer'] },
      ].map((each) => ({ ...each, IsActive: true })),
    );
  });

  it('fills a page from a service that gives fewer rows at once than it is asked for', async () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const server = importServer({
      'Archive/GetArchiveListByColumnsWithHeader': ({ body }: SentCall) => {
        const { Page, PageSize } = JSON.parse(body) as { Page: number; PageSize: number };
        const rows = all.slice(-Page, -Page + Math.min(PageSize, 2)).map((ErpKey) => ({ ErpKey }));
        return { ...archiveAnswer(rows), RowCount: all.length };
      },
    });
    const keysOf = async (offset: number, limit: number): Promise<readonly unknown[]> => {
      const { rows, total } = await importsOf(server).search(QUERY, { offset, limit });
      return [rows.map(({ key }) => key).join(''), total];
    };
    expect(await keysOf(1, 5)).to.deep.equal(['bcdef', 7]);
    expect(await keysOf(5, 5)).to.deep.equal(['fg', 7]);
    expect(await keysOf(7, 5)).to.deep.equal(['', 7]);
    expect(await keysOf(0, 0)).to.deep.equal(['', 7]);
  });

  it('reads what would happen from flags, and imports only the lines that are wanted, as they came', async () => {
    const server = importServer();
    const imports = importsOf(server);
    const preview = await imports.preview(QUERY, ['b', 'a'], { language: 'nb' });
    expect(preview.columns.map(({ label, locked }) => [label, locked])).to.deep.equal([
      ['Number', true],
      ['NAME', false],
    ]);
    expect(preview.lines).to.deep.equal([
      {
        key: 'a',
        values: ['1', '[I:1] AS'],
        actions: [{ record: 'contact', action: 'added' }],
        duplicate: true,
        attention: false,
        selected: true,
      },
      {
        key: 'b',
        values: ['2', 'Two'],
        actions: [{ record: 'contact', action: 'added' }],
        duplicate: true,
        attention: false,
        selected: true,
      },
    ]);
    expect(await imports.run(preview, ['b'])).to.deep.equal({ imported: 1, selectionId: undefined });
    const sent = server.body('Import/SaveImport');
    expect(sent['ImportLines']).to.deep.equal([{ ...LINES[1], Operation: 1032, Selected: true }]);
    expect(server.body('Import/PreviewImport')['Culture']).to.equal('nb-NO');
    expect([sent['ColumnDefinition'], sent['CreateSelection'], sent['Context']]).to.deep.equal([
      ['CustNo', 'NAME'],
      false,
      'connectionId=3&actorType=Customer',
    ]);
  });

  it('imports from a copy of a preview', async () => {
    const server = importServer({ 'Import/SaveImport': [17, 1] });
    const imports = importsOf(server);
    const copy = structuredClone(await imports.preview(QUERY, ['a', 'b']));
    // Of a line that was not shown nobody has seen what would happen.
    expect(await imports.run(copy, ['a', 'c'], { selection: true })).to.deep.equal({ imported: 1, selectionId: 17 });
    const lines = server.body('Import/SaveImport')['ImportLines'] as readonly Carrier[];
    expect(lines.map(({ ExternalKey }) => ExternalKey)).to.deep.equal(['a']);
  });

  it('shows dates as such in columns that have other names than fields', async () => {
    const server = importServer({
      'Import/CreateErpImportData': {
        ImportLines: [{ Values: ['[I:1]', '[DT:01/31/2027 00:00:00.0000000]'], Selected: true, ExternalKey: 'a' }],
        ColumnInfos: [{ Name: 'Company: Number' }, { Name: 'Company: Since' }],
      },
    });
    const preview = await importsOf(server).preview(QUERY, ['a']);
    expect(preview.lines[0]?.values).to.deep.equal(['1', '2027-01-31']);
    expect(server.body('Import/PreviewImport')['ColumnDefinition']).to.deep.equal([
      'Company: Number',
      'Company: Since',
    ]);
  });

  it('is refused when automatic sync was turned on while it was asked for', async () => {
    let running = false;
    const server = importServer({
      'ErpSync/GetEngineStatus': () => ({ IsRunning: running, StatusMessage: '', Interval: '00:05:00' }),
      'Import/SaveImport': () => {
        running = true;
        return exception('InvalidOperationException', 'The engine is running.');
      },
    });
    const imports = importsOf(server);
    const preview = await imports.preview(QUERY, ['a']);
    expect(((await rejection(imports.run(preview, ['a']))) as BackendError).kind).to.equal('conflict');
    expect(server.methods().filter((name) => name === 'Import/SaveImport')).to.have.length(1);
  });
});
