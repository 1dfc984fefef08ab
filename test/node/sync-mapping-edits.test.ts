import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CrmField, SyncActorMapping, SyncMappedField } from '../../src/backend/index.js';
import {
  conflictWith,
  countOf,
  isEmpty,
  NO_EDITS,
  partKey,
  pruned,
  resolved,
  type ActorEdits,
} from '../../src/features/sync/mappings/mapping-changes.js';
import {
  mappingOf,
  sameMapping,
  wished,
  wishedForAll,
  withMapping,
  type MappingWish,
} from '../../src/features/sync/mappings/mapping-edits.js';
import {
  bothReason,
  choiceReason,
  directionReason,
  factsOf,
  lossesOf,
  problemsOf,
  searchReason,
  type MappingFacts,
} from '../../src/features/sync/mappings/mapping-rules.js';
import {
  actorDraft,
  draftBase,
  draftEdits,
  readDraft,
  toDraft,
} from '../../src/features/sync/mappings/mappings-draft.js';
import { ActorView, nextProblem } from '../../src/features/sync/mappings/mappings-view.js';
import { foundChoices, searchable } from '../../src/ui/choice-search.js';

const field = (own: Partial<SyncMappedField> & { key: string }): SyncMappedField => ({
  id: 1,
  label: own.key,
  description: '',
  type: 'text',
  access: 'normal',
  crmFieldKey: '',
  crmLabel: '',
  toSuperOffice: false,
  toErp: false,
  showInErpTab: false,
  showInSearch: false,
  identifier: false,
  alreadyMapped: false,
  missingInErp: false,
  missingInCrm: false,
  ...own,
});

const crm = (key: string, type: CrmField['type'] = 'text'): CrmField => ({ key, label: `Label ${key}`, type, listName: '' }); // prettier-ignore
const CRM = [crm('name'), crm('city'), crm('count', 'integer'), crm('rate', 'double'), crm('business', 'list')];

const facts = (fields: readonly SyncMappedField[], active = true): MappingFacts =>
  factsOf(fields, new Map(CRM.map((each) => [each.key, each])), active);

const reason = (
  own: Partial<SyncMappedField>,
  direction: 'toErp' | 'toSuperOffice',
  others: SyncMappedField[] = [],
) => {
  const row = field({ key: 'a', crmFieldKey: 'name', ...own });
  return directionReason(row, direction, facts([row, ...others]));
};

describe('What is possible in a row', () => {
  it('is both directions of two texts', () => {
    assert.equal(reason({}, 'toErp'), undefined);
    assert.equal(reason({}, 'toSuperOffice'), undefined);
  });

  it('is no direction without a SuperOffice field, or with one that is gone', () => {
    assert.equal(reason({ crmFieldKey: '' }, 'toErp'), 'unmapped');
    assert.equal(reason({ crmFieldKey: '' }, 'toSuperOffice'), 'unmapped');
    assert.equal(reason({ missingInCrm: true }, 'toErp'), 'gone-crm');
    assert.equal(reason({ missingInErp: true }, 'toSuperOffice'), 'gone-erp');
  });

  it('is never writing to what is read-only', () => {
    assert.equal(reason({ access: 'read-only' }, 'toErp'), 'read-only');
    assert.equal(reason({ access: 'read-only' }, 'toSuperOffice'), undefined);
  });

  it('is nothing at all for a read-only identifier, which is always shown in search', () => {
    const own = { access: 'read-only', identifier: true, showInSearch: true } as const;
    assert.equal(reason(own, 'toErp'), 'identifier');
    assert.equal(reason(own, 'toSuperOffice'), 'identifier');
    assert.equal(searchReason(field({ key: 'a', ...own })), 'identifier-search');
    assert.equal(searchReason(field({ key: 'a' })), undefined);
  });

  it('is not writing to a SuperOffice field that something else writes to', () => {
    assert.equal(reason({ alreadyMapped: true }, 'toSuperOffice'), 'fed-elsewhere');
    assert.equal(reason({ alreadyMapped: true }, 'toErp'), undefined);
    const other = field({ key: 'b', crmFieldKey: 'name', toSuperOffice: true });
    assert.equal(reason({}, 'toSuperOffice', [other]), 'fed-here');
    assert.equal(reason({}, 'toErp', [other]), undefined);
  });

  it('is not both directions where information would be lost', () => {
    assert.equal(reason({ crmFieldKey: 'count', toErp: true }, 'toSuperOffice'), 'lossy-both');
    assert.equal(reason({ crmFieldKey: 'count' }, 'toSuperOffice'), undefined);
    const row = field({ key: 'a', crmFieldKey: 'count' });
    assert.equal(bothReason(row, facts([row])), 'lossy-equal');
    const same = field({ key: 'a', crmFieldKey: 'name' });
    assert.equal(bothReason(same, facts([same])), undefined);
  });

  it('says what the types have against it', () => {
    assert.deepEqual(reason({ type: 'checkbox', crmFieldKey: 'name' }, 'toErp'), { fit: 'different-kinds' });
    assert.deepEqual(choiceReason(field({ key: 'a', type: 'list' }), crm('name')), {
      toSuperOffice: 'list-needs-list',
      toErp: 'list-needs-list',
    });
    assert.equal(choiceReason(field({ key: 'a' }), crm('count', 'integer')), undefined);
    assert.equal(choiceReason(field({ key: 'a' }), crm('odd', undefined)), undefined);
  });

  it('always includes switching off', () => {
    assert.equal(reason({ access: 'read-only', toErp: true }, 'toErp'), undefined);
    assert.equal(reason({ missingInCrm: true, toSuperOffice: true }, 'toSuperOffice'), undefined);
  });
});

describe('What is wrong with a row', () => {
  const problems = (own: Partial<SyncMappedField>, active = true, others: SyncMappedField[] = []) => {
    const row = field({ key: 'a', ...own });
    return problemsOf(row, facts([row, ...others], active));
  };

  it('is a mandatory field without a direction, while the records are synchronised', () => {
    assert.deepEqual(problems({ access: 'mandatory' }), ['mandatory-unmapped']);
    assert.deepEqual(problems({ access: 'mandatory', crmFieldKey: 'name' }), ['mandatory-idle']);
    assert.deepEqual(problems({ access: 'mandatory', crmFieldKey: 'name', toErp: true }), []);
    assert.deepEqual(problems({ access: 'mandatory' }, false), []);
    assert.deepEqual(problems({ access: 'mandatory', missingInErp: true }), []);
  });

  it('is what is gone while it is mapped', () => {
    assert.deepEqual(problems({ missingInErp: true }), []);
    assert.deepEqual(problems({ missingInErp: true, crmFieldKey: 'name' }), ['gone-erp']);
    assert.deepEqual(problems({ missingInCrm: true, crmFieldKey: 'old' }), ['gone-crm']);
  });

  it('is what the rules would refuse', () => {
    assert.deepEqual(problems({ type: 'list', crmFieldKey: 'name' }), ['incompatible']);
    assert.deepEqual(problems({ type: 'checkbox', crmFieldKey: 'name', toErp: true }), ['incompatible']);
    assert.deepEqual(problems({ crmFieldKey: 'count', toErp: true, toSuperOffice: true }), ['lossy-both']);
    assert.deepEqual(problems({ crmFieldKey: 'name', toErp: true, access: 'read-only' }), ['read-only']);
    const other = field({ key: 'b', crmFieldKey: 'name', toSuperOffice: true });
    assert.deepEqual(problems({ crmFieldKey: 'name', toSuperOffice: true }, true, [other]), ['fed-here']);
  });

  it('is not what is lost in one direction: that is only worth knowing', () => {
    const row = field({ key: 'a', crmFieldKey: 'count', toSuperOffice: true });
    assert.deepEqual(problemsOf(row, facts([row])), []);
    assert.deepEqual(lossesOf(row, facts([row])), [{ direction: 'toSuperOffice', reason: 'text-to-number' }]);
  });
});

describe('A wish', () => {
  const make = (own: Partial<SyncMappedField>, wish: MappingWish) => {
    const row = field({ key: 'a', ...own });
    return wished(row, row, wish, facts([row]));
  };

  it('for another SuperOffice field keeps the directions that are possible', () => {
    const kept = make(
      { crmFieldKey: 'old', toErp: true, toSuperOffice: true, missingInCrm: true },
      { kind: 'field', crmFieldKey: 'city' },
    );
    assert.equal(kept.reason, undefined);
    assert.deepEqual(kept.mapping, { crmFieldKey: 'city', toErp: true, toSuperOffice: true, showInErpTab: false, showInSearch: false }); // prettier-ignore
    const lost = make(
      { crmFieldKey: 'name', toErp: true, toSuperOffice: true },
      { kind: 'field', crmFieldKey: 'count' },
    );
    assert.equal(lost.reason, 'lossy-both');
    assert.deepEqual([lost.mapping.toSuperOffice, lost.mapping.toErp], [true, false]);
  });

  it('for the SuperOffice field that is there already changes nothing, also where it is not possible any more', () => {
    const gone = { crmFieldKey: 'old', toErp: true, missingInCrm: true } as const;
    const { mapping, reason: why } = make(gone, { kind: 'field', crmFieldKey: 'old' });
    assert.equal(why, undefined);
    assert.ok(sameMapping(field({ key: 'a', ...gone }), mapping));
  });

  it('for none takes the directions with it', () => {
    const { mapping } = make({ crmFieldKey: 'name', toErp: true }, { kind: 'field', crmFieldKey: '' });
    assert.deepEqual([mapping.crmFieldKey, mapping.toErp, mapping.toSuperOffice], ['', false, false]);
  });

  it('for exactly one direction turns the other one off first', () => {
    const { mapping, reason: why } = make(
      { crmFieldKey: 'count', toErp: true },
      { kind: 'directions', toErp: false, toSuperOffice: true },
    );
    assert.equal(why, undefined);
    assert.deepEqual([mapping.toErp, mapping.toSuperOffice], [false, true]);
  });

  it('that breaks a rule changes nothing', () => {
    const row = field({ key: 'a', crmFieldKey: 'count' });
    const { mapping, reason: why } = wished(row, row, { kind: 'directions', toErp: true, toSuperOffice: true }, facts([row])); // prettier-ignore
    assert.equal(why, 'lossy-equal');
    assert.ok(sameMapping(row, mapping));
  });

  it('for several rows lets only the first of two write to the same SuperOffice field', () => {
    const rows = ['a', 'b', 'c'].map((key) => field({ key, crmFieldKey: key === 'c' ? 'city' : 'name' }));
    const stored = new Map(rows.map((row) => [row.key, row]));
    const { changes, refused } = wishedForAll(rows, stored, { kind: 'directions', toErp: false, toSuperOffice: true }, facts(rows)); // prettier-ignore
    assert.deepEqual([...changes.keys()], ['a', 'c']);
    assert.deepEqual(refused.map(({ field: { key }, reason: why }) => [key, why]), [['b', 'fed-here']]); // prettier-ignore
  });

  it('takes what the service said about a SuperOffice field with that field', () => {
    const row = field({ key: 'a', crmFieldKey: 'name', alreadyMapped: true, missingInCrm: true });
    const other = withMapping(row, { ...mappingOf(row), crmFieldKey: 'city' }, new Map([['city', crm('city')]]));
    assert.deepEqual([other.alreadyMapped, other.missingInCrm, other.crmLabel], [false, false, 'Label city']);
    const back = withMapping(row, mappingOf(row), new Map());
    assert.equal(back.alreadyMapped, true);
  });
});

const actor = (fields: readonly SyncMappedField[], active = true, revision = '1'): SyncActorMapping => ({
  type: 'customer',
  crmType: 'contact',
  active,
  fields,
  revision,
});

const edit = (from: SyncMappedField, own: Partial<SyncMappedField>): [string, ReturnType<typeof mappingOf>] => [
  from.key,
  mappingOf({ ...from, ...own }),
];

describe('Changes of two people', () => {
  const [a, b, c] = [field({ key: 'a', crmFieldKey: 'name' }), field({ key: 'b' }), field({ key: 'c' })];
  const base = actor([a, b, c]);
  const mine: ActorEdits = { active: undefined, fields: new Map([edit(a, { toErp: true }), edit(b, { showInErpTab: true })]) }; // prettier-ignore

  it('are no conflict once everything of mine is stored', () => {
    const theirs = actor([{ ...a, toErp: true }, { ...b, showInErpTab: true }, c], true, '2');
    assert.equal(conflictWith(theirs, base, mine), undefined);
  });

  it('to different parts are both kept, and what only they changed is named', () => {
    const theirs = actor([{ ...a, showInSearch: true }, b, { ...c, crmFieldKey: 'city' }], true, '2');
    const found = conflictWith(theirs, base, mine);
    assert.ok(found);
    assert.deepEqual(found.parts, []);
    assert.deepEqual(found.taken.map(({ key }) => key), ['c']); // prettier-ignore
    assert.deepEqual(found.merged.fields.get('a'), mappingOf({ ...a, toErp: true, showInSearch: true }));
  });

  it('to the same part are asked about: mine stays until theirs is chosen', () => {
    const theirs = actor([{ ...a, toSuperOffice: true }, b, c], true, '2');
    const found = conflictWith(theirs, base, mine);
    assert.ok(found);
    assert.deepEqual(found.parts.map(({ key }) => key), [partKey('target', 'a')]); // prettier-ignore
    assert.deepEqual(resolved(found, new Set()).fields.get('a'), mappingOf({ ...a, toErp: true }));
    const given = resolved(found, new Set([partKey('target', 'a')]));
    assert.deepEqual([...given.fields.keys()], ['b']);
  });

  it('to a field that is gone altogether are not taken for stored', () => {
    const found = conflictWith(actor([b, c], true, '2'), base, {
      active: undefined,
      fields: new Map([edit(a, { toErp: true })]),
    });
    assert.ok(found);
    assert.ok(isEmpty(found.merged));
  });

  it('to whether the records are synchronised are asked about, too', () => {
    const edits: ActorEdits = { active: false, fields: new Map() };
    assert.equal(conflictWith(actor([a, b, c], false, '2'), base, edits), undefined);
    const on = conflictWith(actor([{ ...a, toErp: true }, b, c], true, '2'), base, edits);
    assert.ok(on);
    assert.deepEqual(on.parts, []);
    assert.equal(on.merged.active, false);
  });

  it('leave nothing of fields that are gone, or of what is stored as it is wanted', () => {
    const left = pruned({ active: true, fields: new Map([edit(a, {}), ['gone', mappingOf(a)]]) }, base);
    assert.ok(isEmpty(left));
    assert.equal(countOf(mine), 2);
    assert.ok(isEmpty(NO_EDITS));
  });
});

describe('A draft', () => {
  const a = field({ key: 'a', crmFieldKey: 'name' });
  const edits: ActorEdits = { active: false, fields: new Map([edit(a, { toErp: true })]) };
  const base = actor([a, field({ key: 'b' })]);

  it('survives being stored, and is what was edited', () => {
    const read = readDraft(structuredClone(toDraft([actorDraft('customer', base, edits)])));
    const [kept] = read?.actors ?? [];
    assert.ok(kept);
    assert.deepEqual(draftEdits(kept), edits);
    assert.deepEqual(draftBase(kept, actor([{ ...a, toSuperOffice: true }], true, '2')).fields[0], a);
  });

  it('of another shape is left alone', () => {
    const draft = toDraft([actorDraft('customer', base, edits)]);
    for (const value of [
      undefined,
      null,
      {},
      { ...draft, version: 2 },
      { ...draft, actors: [{}] },
      { ...draft, actors: 'x' },
    ]) {
      // prettier-ignore
      assert.equal(readDraft(value), undefined);
    }
  });
});

describe('What the user sees', () => {
  const fields = [field({ key: 'a', label: 'Name', crmFieldKey: 'name' }), field({ key: 'b', access: 'mandatory' }), field({ key: 'c', label: 'Ort', access: 'mandatory' })]; // prettier-ignore
  const state = {
    fields,
    problems: new Map([
      ['b', ['mandatory-unmapped'] as const],
      ['c', ['mandatory-unmapped'] as const],
    ]),
    edits: NO_EDITS,
    refused: new Map<string, string>(),
  };

  it('stays until something else is looked for', () => {
    const view = new ActorView();
    view.look({ text: '', filter: 'unmapped' }, state);
    const mapped = fields.map((each) => ({ ...each, crmFieldKey: 'x' }));
    assert.deepEqual(view.rows({ fields: mapped }).map(({ key }) => key), ['b', 'c']); // prettier-ignore
    view.look({ text: 'ORT', filter: 'all' }, state);
    assert.deepEqual(view.rows(state).map(({ key }) => key), ['c']); // prettier-ignore
  });

  it('is what selected rows are acted on', () => {
    const view = new ActorView();
    view.select(['a', 'b'], true);
    view.look({ text: '', filter: 'mandatory' }, state);
    assert.deepEqual(view.chosen(state).map(({ key }) => key), ['b']); // prettier-ignore
  });

  it('goes round the problems in both directions', () => {
    assert.equal(nextProblem(state, undefined, 1), 'b');
    assert.equal(nextProblem(state, 'b', 1), 'c');
    assert.equal(nextProblem(state, 'c', 1), 'b');
    assert.equal(nextProblem(state, undefined, -1), 'c');
    assert.equal(nextProblem(state, 'b', -1), 'c');
    assert.equal(nextProblem({ ...state, problems: new Map() }, 'b', 1), undefined);
  });
});

describe('Choices', () => {
  const choices = searchable([
    { key: '', name: '(No Selection)' },
    { key: 'contactName', name: 'Company name' },
    { key: 'postalCity', name: 'City' },
    { key: 'x', name: 'Name', reason: 'No.' },
    { key: 'nameAffix', name: 'Affix' },
    { key: 'y', name: 'Surname' },
  ]);
  const found = (text: string) => foundChoices(choices, text).map(({ key }) => key);

  it('are found by name and key, the best first, and what cannot be chosen last', () => {
    assert.deepEqual(found('NAME'), ['contactName', 'y', 'nameAffix', 'x']);
    assert.deepEqual(found('postal'), ['postalCity']);
    assert.deepEqual(found('zebra'), []);
  });

  it('without a text are all there, in their order', () => {
    assert.deepEqual(found(' '), ['', 'contactName', 'postalCity', 'x', 'nameAffix', 'y']);
  });
});
