import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SyncFieldDefault, SyncListMapping, SyncListMappings } from '../../src/backend/index.js';
import {
  defaultOf,
  EMPTY_FORM,
  formOf,
  isChanged,
  problems,
  withField,
} from '../../src/features/sync/defaults/default-form.js';
import { conflictOf, itemErrors, rebased, withChoice } from '../../src/features/sync/list-mapping/list-edits.js';
import { matching } from '../../src/features/sync/list-mapping/list-filter.js';
import {
  countsOf,
  firstDoubled,
  isProblem,
  nextKind,
  nextPlace,
  rowsOf,
  type ListEdits,
} from '../../src/features/sync/list-mapping/list-rows.js';
import { isBetween } from '../../src/features/sync/rank/rank-order.js';

const list: SyncListMapping = {
  fieldId: 7,
  fieldKey: 'GROUP',
  fieldLabel: 'Group',
  actorType: 'customer',
  erpListName: 'Groups',
  crmListName: 'Business',
  items: [
    { key: 'a', name: 'Retail', crmItemId: 1 },
    { key: 'b', name: 'Trade', crmItemId: 1 },
    { key: 'c', name: 'Farms', crmItemId: 0 },
    { key: 'd', name: 'Old', crmItemId: 99 },
  ],
  crmItems: [
    { id: 1, name: 'Shops' },
    { id: 2, name: 'Agriculture' },
  ],
};
const other: SyncListMapping = { ...list, fieldId: 8, items: [{ key: 'a', name: 'One', crmItemId: 2 }] };
const stored = (...lists: readonly SyncListMapping[]): SyncListMappings => ({ lists, revision: 'r' });
const edit = (...choices: readonly (readonly [SyncListMapping, string, number])[]): ListEdits =>
  choices.reduce<ListEdits>((edits, [of, key, id]) => withChoice(edits, of, key, id), new Map());

describe('Rows of a list mapping', () => {
  it('tell what is chosen twice, what is gone, and what has nothing', () => {
    const rows = rowsOf(list, new Map());
    assert.deepEqual(
      rows.map(({ state, others }) => [state, ...others]),
      [['duplicate', 'Trade'], ['duplicate', 'Retail'], ['unmapped'], ['gone']],
    );
    assert.deepEqual(countsOf(rows), { unmapped: 1, problems: 3, changed: 0 });
  });

  it('lead from problem to problem, round about, and to what is missing when there is none', () => {
    const lists = [list, other].map((each) => ({ list: each, rows: rowsOf(each, new Map()) }));
    const first = nextPlace(lists, undefined, isProblem);
    assert.deepEqual(first, { fieldId: 7, itemKey: 'a' });
    assert.deepEqual(nextPlace(lists, { fieldId: 7, itemKey: 'b' }, isProblem), { fieldId: 7, itemKey: 'd' });
    assert.deepEqual(nextPlace(lists, { fieldId: 8, itemKey: 'a' }, isProblem), first);
    assert.equal(nextKind(lists), 'problem');
    const clean = rowsOf(
      list,
      new Map([
        ['b', 2],
        ['d', 0],
      ]),
    );
    assert.equal(nextKind([{ list, rows: clean }]), 'unmapped');
    assert.equal(nextKind([{ list: other, rows: rowsOf(other, new Map()) }]), undefined);
  });

  it('let what was stored twice be, and hold back what I choose twice', () => {
    assert.equal(firstDoubled([{ list, rows: rowsOf(list, new Map([['d', 0]])) }]), undefined);
    const mine = rowsOf(list, new Map([['c', 1]]));
    assert.deepEqual(firstDoubled([{ list, rows: mine }]), { fieldId: 7, itemKey: 'a' });
  });

  it('are found by the name on either side, and by what is the matter', () => {
    const rows = rowsOf(list, new Map([['c', 2]]));
    const names = (id: number): string => list.crmItems.find((item) => item.id === id)?.name ?? '';
    assert.deepEqual(matching(rows, { filter: 'all', text: 'SHOP' }, names, 'en'), ['a', 'b']);
    assert.deepEqual(matching(rows, { filter: 'problems', text: 'old' }, names, 'en'), ['d']);
    assert.deepEqual(matching(rows, { filter: 'changed', text: '' }, names, 'en'), ['c']);
  });
});

describe('Choices that are not stored', () => {
  it('are none when they are what is stored', () => {
    const item = fc.constantFrom('a', 'b', 'c', 'd', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(item, fc.nat(3))), (choices) => {
        const edits = edit(...choices.map(([key, id]) => [list, key, id] as const));
        for (const [key, id] of edits.get(7) ?? []) {
          assert.notEqual(list.items.find((each) => each.key === key)?.crmItemId ?? id, id);
        }
        const back = list.items.reduce((now, { key, crmItemId }) => withChoice(now, list, key, crmItemId), edits);
        assert.equal(back.size, 0);
      }),
    );
  });

  it('are compared item by item with what someone else has stored', () => {
    const mine = edit([list, 'a', 2], [list, 'c', 2], [other, 'a', 1]);
    const theirs = stored(
      { ...list, items: list.items.map((item) => ({ ...item, crmItemId: item.key === 'a' ? 0 : 2 })) },
      other,
    );
    const conflict = conflictOf(stored(list, other), mine, theirs);
    assert.deepEqual(
      conflict.contested.map(({ key, mine: own, theirs: their }) => [key, own, their]),
      [['7 a', 2, 0]],
    );
    assert.deepEqual(conflict.taken, ['Group']);
    assert.deepEqual(
      [...rebased(mine, theirs)],
      [
        [7, new Map([['a', 2]])],
        [8, new Map([['a', 1]])],
      ],
    );
    assert.deepEqual([...rebased(mine, theirs, new Set(['7 a']))], [[8, new Map([['a', 1]])]]);
  });

  it('get the errors of their own list', () => {
    const said = { 'items.7.a.b': 'no', 'items.77.a': 'other', revision: 'x' };
    assert.deepEqual([...itemErrors(said, 7)], [['a.b', 'no']]);
  });
});

describe('An order between two orders', () => {
  const order = fc.integer({ min: 2, max: 8 }).chain((size) => {
    const ids = Array.from({ length: size }, (_, index) => index + 1);
    return fc.tuple(fc.shuffledSubarray(ids, { minLength: size }), fc.shuffledSubarray(ids, { minLength: size }));
  });

  /** Single steps on the shortest way: neighbours change places that stand the other way round in the end. */
  function* way(from: readonly number[], to: readonly number[]): Generator<readonly number[]> {
    const now = [...from];
    yield [...now];
    for (;;) {
      const at = now.findIndex((id, place) => {
        const next = now[place + 1];
        return next !== undefined && to.indexOf(id) > to.indexOf(next);
      });
      if (at < 0) return;
      now.splice(at, 2, ...now.slice(at, at + 2).reverse());
      yield [...now];
    }
  }

  it('is every one that single steps go through', () => {
    fc.assert(
      fc.property(order, ([before, after]) => {
        for (const now of way(before, after)) assert.ok(isBetween(before, after, now));
      }),
    );
  });

  it('is none that somebody else has made, or with other fields', () => {
    assert.equal(isBetween([1, 2, 3], [2, 1, 3], [1, 3, 2]), false);
    assert.equal(isBetween([1, 2, 3], [2, 1, 3], [1, 2]), false);
    assert.equal(isBetween([1, 2, 3], [2, 1, 3], [1, 2, 4]), false);
  });
});

describe('What is entered of a default', () => {
  const field: SyncFieldDefault = {
    id: 1,
    key: 'LIMIT',
    label: 'Limit',
    description: '',
    type: 'integer',
    access: 'normal',
    actorType: 'customer',
    maxLength: 0,
    listName: '',
    default: { value: undefined, askUser: false, mandatory: false },
    proposed: '7',
    missingInErp: false,
  };

  it('begins with what the connector proposes, and is mandatory where the connector says so', () => {
    assert.deepEqual(formOf(field), { ...EMPTY_FORM, fieldId: 1, value: '7' });
    const chosen = withField({ ...EMPTY_FORM, askUser: true }, { ...field, access: 'mandatory', proposed: undefined });
    assert.deepEqual(chosen, { ...EMPTY_FORM, fieldId: 1, askUser: true, mandatory: true });
    assert.equal(formOf({ ...field, type: 'checkbox', proposed: undefined }).value, false);
  });

  it('needs a field, something to do, and a value that can be read', () => {
    const found = (form: Partial<typeof EMPTY_FORM>, of: SyncFieldDefault | undefined = field): unknown => [
      ...problems({ ...EMPTY_FORM, fieldId: 1, ...form }, of),
    ];
    assert.deepEqual(found({ setValue: true, value: '7' }), []);
    assert.deepEqual(found({ askUser: true, mandatory: true }), []);
    assert.deepEqual(found({ mandatory: true }), [['mandatory', 'mandatory-needs']]);
    assert.deepEqual(found({}), [['purpose', 'purpose-needs']]);
    assert.deepEqual(found({ setValue: true }), [['value', 'no-value']]);
    assert.deepEqual(found({ setValue: true }, { ...field, type: 'list' }), [['value', 'no-item']]);
    assert.deepEqual(found({ setValue: true, value: '7x', readable: false }), [['value', 'unreadable']]);
    assert.deepEqual([...problems({ ...EMPTY_FORM, askUser: true }, undefined)], [['field', 'no-field']]);
  });

  it('is sent without a value that is not to be set, and is no change then', () => {
    const base = formOf(field);
    assert.deepEqual(defaultOf({ ...base, askUser: true }), { value: undefined, askUser: true, mandatory: false });
    assert.equal(isChanged(base, { ...base, value: '8' }), false);
    assert.equal(isChanged(base, { ...base, value: '8', setValue: true }), true);
  });
});
