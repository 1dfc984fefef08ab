import type {
  SyncErpPage,
  SyncErpQuery,
  SyncImportBackend,
  SyncImportTarget,
  SyncSearchCondition,
} from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { eventually, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';
import { leaveOut } from './suite.js';

interface ImportSubject extends SyncSubject {
  readonly imports: SyncImportBackend;
}

const ALL = { offset: 0, limit: 500 };

/** A kind of records of the active connection of which there are some, and how all of them are found. */
async function recordsOf({ imports, activeId: connectionId }: ImportSubject): Promise<{
  readonly target: SyncImportTarget;
  readonly query: SyncErpQuery;
  readonly all: SyncErpPage;
}> {
  for (const target of await imports.targets(connectionId)) {
    const query = { connectionId, type: target.type, conditions: [] };
    const all = await imports.search(query, ALL);
    if (all.total > 2) return { target, query, all };
  }
  throw new Error('the ERP system has no records to be found');
}

async function switchOff(subject: ImportSubject): Promise<void> {
  const { sync } = subject;
  await sync.setEngine(false);
  await eventually(subject, async () => !(await sync.engine()).running, 'automatic sync is off');
}

/** The promises of `SyncImportBackend`. */
export function describeSyncImport(runner: ContractRunner, create: SubjectFactory): void {
  const all = syncTest(runner, create);
  const test = (name: string, body: (subject: ImportSubject) => Promise<void>): void =>
    all(name, async (subject) => {
      const { imports } = subject.sync;
      if (!imports) leaveOut('the backend has no sync.imports');
      await body({ ...subject, imports });
    });

  runner.describe('import from an ERP system', () => {
    describeSearch(test);
    describeImport(test);
  });
}

type Test = (name: string, body: (subject: ImportSubject) => Promise<void>) => void;

function describeSearch(test: Test): void {
  test('can search kinds of records by fields of their own', async ({ imports, activeId }) => {
    const targets = await imports.targets(activeId);
    ok(targets.length > 0, 'there is nothing to import');
    unique(
      targets.map(({ type }) => type),
      'kinds of records',
    );
    for (const { type, fields } of targets) {
      ok(fields.length > 0, `${type} has no field`);
      for (const { key, label, operators } of fields) ok(key && label && operators.length > 0, `${type}.${key}`);
    }
    await failsWith('not-found', imports.targets(UNKNOWN_ID));
  });

  test('finds records page by page, each once', async (subject) => {
    const { imports } = subject;
    const { query, all } = await recordsOf(subject);
    unique(
      all.rows.map(({ key }) => key),
      'keys',
    );
    same(all.rows.length, Math.min(all.total, 500), 'number of rows');
    const [first, rest] = await Promise.all([
      imports.search(query, { offset: 0, limit: 2 }),
      imports.search(query, { offset: 2, limit: 500 }),
    ]);
    same([...first.rows, ...rest.rows], all.rows, 'pages');
    same([first.total, rest.total], [all.total, all.total], 'totals');
  });

  test('finds what meets all conditions, and nothing else', async (subject) => {
    const { imports } = subject;
    const { query, all, target } = await recordsOf(subject);
    const text = target.fields.find(({ type }) => type === 'text');
    ok(text, 'no text to search by');
    const valueOf = (row: SyncErpPage['rows'][number]): string => (row.values.get(text.key) ?? '').toLowerCase();
    const sample = all.rows.find((row) => valueOf(row).length > 2);
    ok(sample, `no record has a ${text.label}`);
    const begin = valueOf(sample).slice(0, 3);
    const condition = (operator: SyncSearchCondition['operator'], value: string): SyncSearchCondition => ({
      field: text.key,
      operator,
      values: [value],
    });
    const found = await imports.search({ ...query, conditions: [condition('begins', begin)] }, ALL);
    same(
      found.rows.map(({ key }) => key),
      all.rows.filter((row) => valueOf(row).startsWith(begin)).map(({ key }) => key),
      'records',
    );
    const both = [condition('begins', begin), condition('not-begins', begin)];
    same(await imports.search({ ...query, conditions: both }, ALL), { rows: [], total: 0 }, 'nothing');
  });

  test('says which condition cannot be', async (subject) => {
    const { imports } = subject;
    const { query, target } = await recordsOf(subject);
    const text = target.fields.find(({ type }) => type === 'text')?.key ?? '';
    const good = { field: text, operator: 'contains', values: ['a'] } as const;
    const broken: readonly SyncSearchCondition[] = [
      { field: 'no such field', operator: 'equals', values: ['a'] },
      { field: text, operator: 'one-of', values: ['a'] },
      { field: text, operator: 'between', values: ['a'] },
    ];
    for (const condition of broken) {
      const search = imports.search({ ...query, conditions: [good, condition] }, ALL);
      const { fieldErrors } = await failsWith('validation', search);
      same(Object.keys(fieldErrors), ['conditions.1'], 'messages');
    }
    await failsWith('validation', imports.search(query, { offset: 0, limit: 501 }));
  });
}

function describeImport(test: Test): void {
  test('shows what would happen, of the records that are asked for, and does nothing', async (subject) => {
    const { imports } = subject;
    const { query, all } = await recordsOf(subject);
    const keys = all.rows.slice(0, 2).map(({ key }) => key);
    const preview = await imports.preview(query, [...keys, 'no such record']);
    same([...preview.lines.map(({ key }) => key)].sort(), [...keys].sort(), 'lines');
    unique(
      preview.columns.map(({ key }) => key),
      'columns',
    );
    for (const { values } of preview.lines) same(values.length, preview.columns.length, 'values');
    same(await imports.search(query, ALL), all, 'records');
  });

  test('is refused while automatic sync is on', async (subject) => {
    const { imports, sync } = subject;
    await sync.setEngine(true);
    await eventually(subject, async () => (await sync.engine()).running, 'automatic sync is on');
    const { query, all } = await recordsOf(subject);
    const keys = all.rows.map(({ key }) => key);
    const preview = await imports.preview(query, keys);
    await failsWith('conflict', imports.run(preview, keys));
    same(await imports.search(query, ALL), all, 'records');
  });

  test('takes over the lines that are wanted, and no others', async (subject) => {
    const { imports } = subject;
    await switchOff(subject);
    const { query, all } = await recordsOf(subject);
    const free = all.rows.filter(({ connected }) => !connected).map(({ key }) => key);
    const preview = await imports.preview(query, free);
    const wanted = preview.lines.filter(({ duplicate }) => !duplicate).slice(0, 1);
    const keys = wanted.map(({ key }) => key);
    ok(keys.length === 1 && free.length > 1, 'there is little to import');
    const result = await imports.run(preview, keys);
    same([result.imported, result.selectionId], [1, undefined], 'result');
    const after = await imports.search(query, ALL);
    same(
      after.rows.filter(({ key, connected }) => free.includes(key) && connected).map(({ key }) => key),
      keys,
      'records with a counterpart',
    );
    const again = await imports.preview(query, keys);
    const actions = again.lines.flatMap(({ actions: each }) => each.map(({ action }) => action));
    ok(!actions.includes('added'), `they would be added again: ${actions.join()}`);
  });

  test('keeps what it took over as a selection, when that is wanted; nothing is no import', async (subject) => {
    const { imports } = subject;
    await switchOff(subject);
    const { query, all } = await recordsOf(subject);
    const keys = all.rows.filter(({ connected }) => !connected).map(({ key }) => key);
    const preview = await imports.preview(query, keys);
    same((await imports.run(preview, [])).imported, 0, 'nothing');
    const unseen = { ...preview, lines: preview.lines.slice(1) };
    same((await imports.run(unseen, [preview.lines[0]?.key ?? ''])).imported, 0, 'what was not shown');
    const { imported, selectionId } = await imports.run(preview, keys.slice(0, 1), { selection: true });
    ok(imported === 1 && selectionId !== undefined && selectionId > 0, `selection ${String(selectionId)}`);
  });
}
