import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SyncImportLine, SyncImportTarget, SyncSearchField } from '../../src/backend/index.js';
import {
  filteredLines,
  inHandOf,
  nameColumnOf,
  nameOf,
  outcomeOf,
} from '../../src/features/sync/import/import-lines.js';
import {
  inputOf,
  newCondition,
  queryOf,
  readCondition,
  readConditions,
  withField,
  type ConditionDraft,
} from '../../src/features/sync/import/search-conditions.js';
import { groupedFailures } from '../../src/features/sync/preview/dry-run-failures.js';
import { totalsOf } from '../../src/features/sync/preview/dry-run-counts.js';

const field = (type: SyncSearchField['type'], change: Partial<SyncSearchField> = {}): SyncSearchField => ({
  key: type.toUpperCase(),
  label: type,
  type,
  listName: type === 'list' ? 'CustomerGroup' : '',
  operators: ['equals', 'between'],
  ...change,
});

const draft = (of: SyncSearchField, first: string, change: Partial<ConditionDraft> = {}): ConditionDraft => ({
  ...newCondition(1, of),
  first: { text: first, incomplete: false },
  ...change,
});

const typed = (text: string) => ({ text, incomplete: false });

describe('A search condition', () => {
  it('is sent in the notation of the service, whatever the language of the user writes', () => {
    const double = field('double');
    assert.deepEqual(readCondition(draft(double, ' 1 234,50 '), double, 'nb'), {
      kind: 'set',
      condition: { field: 'DOUBLE', operator: 'equals', values: ['1234.50'] },
    });
    const date = field('date', { operators: ['before'] });
    assert.deepEqual(readCondition(draft(date, '2026-03-01'), date, 'de'), {
      kind: 'set',
      condition: { field: 'DATE', operator: 'before', values: ['2026-03-01'] },
    });
    const box = field('checkbox', { operators: ['equals'] });
    assert.deepEqual(readCondition(draft(box, '0'), box, 'en'), {
      kind: 'set',
      condition: { field: 'CHECKBOX', operator: 'equals', values: ['0'] },
    });
  });

  it('is none without a value, and a problem with half of one', () => {
    const text = field('text');
    const integer = field('integer');
    const date = field('date');
    assert.equal(readCondition(draft(text, '  '), text, 'en').kind, 'empty');
    const problem = (of: SyncSearchField, condition: ConditionDraft): unknown => {
      const reading = readCondition(condition, of, 'en');
      return reading.kind === 'problem' ? reading.problem : reading.kind;
    };
    assert.equal(problem(integer, draft(integer, 'many')), 'number');
    assert.equal(problem(integer, draft(integer, '1.5')), 'whole');
    assert.equal(problem(text, draft(text, 'A', { operator: 'between' })), 'half');
    assert.equal(problem(text, draft(text, '', { operator: 'between', second: typed('Z') })), 'half');
    assert.equal(problem(text, draft(text, 'A', { operator: 'between', second: typed('Z') })), 'set');
    assert.equal(problem(date, draft(date, '', { first: { text: '', incomplete: true } })), 'date');
  });

  it('takes several values where the operator does', () => {
    const list = field('list', { operators: ['one-of'] });
    assert.equal(inputOf(list, 'one-of'), 'items');
    assert.deepEqual(readCondition(draft(list, '', { items: ['1', '4'] }), list, 'en'), {
      kind: 'set',
      condition: { field: 'LIST', operator: 'one-of', values: ['1', '4'] },
    });
    const text = field('text', { operators: ['not-one-of'] });
    assert.equal(inputOf(text, 'not-one-of'), 'several');
    assert.deepEqual(readCondition(draft(text, 'a; b;;'), text, 'en'), {
      kind: 'set',
      condition: { field: 'TEXT', operator: 'not-one-of', values: ['a', 'b'] },
    });
  });

  it('keeps what was entered when the other field understands it', () => {
    const text = field('text', { operators: ['equals', 'begins'] });
    const other = field('text', { key: 'CITY', operators: ['equals'] });
    const date = field('date', { operators: ['after'] });
    const before = draft(text, 'AS', { operator: 'begins' });
    assert.deepEqual(withField(before, text, other), { ...before, field: 'CITY', operator: 'equals' });
    assert.deepEqual(withField(before, text, date), {
      ...before,
      field: 'DATE',
      operator: 'after',
      first: { text: '', incomplete: false },
    });
  });

  it('is left out of the query without a value, and when its field has gone', () => {
    const text = field('text');
    const target: SyncImportTarget = { type: 'customer', fields: [text] };
    const read = readConditions([draft(text, 'AS'), draft(text, ''), draft(field('integer'), '1')], target, 'en');
    assert.deepEqual(queryOf(3, 'customer', read), {
      connectionId: 3,
      type: 'customer',
      conditions: [{ field: 'TEXT', operator: 'equals', values: ['AS'] }],
    });
  });
});

describe('A line of an import', () => {
  const line = (key: string, change: Partial<SyncImportLine> = {}): SyncImportLine => ({
    key,
    values: ['', `Name ${key}`, '  '],
    actions: [],
    duplicate: false,
    attention: false,
    selected: true,
    ...change,
  });

  it('is new as soon as one of its records is, and unsaid without any', () => {
    const actions = [
      { record: 'contact', action: 'unchanged' },
      { record: 'person', action: 'added' },
    ] as const;
    assert.equal(outcomeOf(line('1', { actions })), 'added');
    assert.equal(outcomeOf(line('1', { actions: actions.slice(0, 1) })), 'unchanged');
    assert.equal(outcomeOf(line('1')), 'unsaid');
  });

  it('is called by the field that records are called by, else by what it has', () => {
    const preview = {
      query: { connectionId: 3, type: 'customer' as const, conditions: [] },
      columns: [
        { key: 'CustNo', label: 'Number', locked: false },
        { key: 'Name', label: 'Name', locked: false },
      ],
      lines: [line('1', { duplicate: true }), line('2', { attention: true })],
    };
    const target: SyncImportTarget = { type: 'customer', fields: [field('integer'), field('text', { key: 'NAME' })] };
    assert.equal(nameColumnOf(preview, target), 1);
    assert.equal(nameColumnOf(preview, undefined), 0);
    assert.equal(nameOf(line('1'), 1), 'Name 1');
    assert.equal(nameOf(line('1'), 2), 'Name 1');
    assert.equal(nameOf(line('7', { values: ['', ' '] }), 0), '7');
    const filtered = filteredLines(preview);
    assert.deepEqual(filtered.get('duplicate'), [preview.lines[0]]);
    assert.deepEqual(filtered.get('attention'), [preview.lines[1]]);
    assert.equal(filtered.get('unsaid')?.length, 2);
    assert.equal(inHandOf('2', preview.lines), '2');
    assert.equal(inHandOf('gone', preview.lines), '1');
    assert.equal(inHandOf('1', []), undefined);
  });
});

describe('A dry run', () => {
  it('groups failures by cause, the most frequent first, and adds the records up', () => {
    const failure = { type: 'customer', examples: [], place: undefined } as const;
    const groups = groupedFailures([
      { ...failure, cause: 'rare', count: 1 },
      { ...failure, cause: 'frequent', count: 2 },
      { ...failure, cause: 'frequent', type: 'person', count: 3 },
    ]);
    assert.deepEqual(
      groups.map(({ cause, count, failures }) => [cause, count, failures.length]),
      [
        ['frequent', 5, 2],
        ['rare', 1, 1],
      ],
    );
    assert.deepEqual(
      totalsOf([
        { type: 'customer', create: 1, update: 2, skip: 3, fail: 4 },
        { type: 'person', create: 10, update: 20, skip: 30, fail: 40 },
      ]),
      { create: 11, update: 22, skip: 33, fail: 44 },
    );
  });
});
