import {
  pairCompatibility,
  type SyncActorMapping,
  type SyncActorMappingInput,
  type SyncFieldMapping,
} from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import {
  fieldIn,
  fitsBothWays,
  freePair,
  mappingOf,
  mappingTest,
  NOT_MAPPED,
  type MappingSubject,
} from './sync-mapping-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

type Test = ReturnType<typeof mappingTest>;

function changing(
  { type, active }: SyncActorMapping,
  ...fields: readonly (readonly [string, SyncFieldMapping])[]
): SyncActorMappingInput {
  return { type, active, fields: new Map(fields) };
}

/** The promises of `SyncMappingBackend` about what is mapped to what. */
export function describeSyncMapping(runner: ContractRunner, create: SubjectFactory): void {
  const test = mappingTest(runner, create);
  runner.describe('mapping of a sync connection', () => {
    describeReading(test);
    describeSaving(test);
    describeRules(test);
  });
}

function describeReading(test: Test): void {
  test('has the fields of every kind of records, each once', async ({ mapping, activeId }) => {
    const types = await mapping.actorTypes(activeId);
    unique(types, 'kinds of records');
    ok(types.length > 0 && !types.includes('unknown'), 'kinds of records');
    const ids: number[] = [];
    for (const type of types) {
      const actor = await mapping.actorMapping(activeId, type);
      same(actor.type, type, 'type');
      const keys = actor.fields.map(({ key }) => key);
      unique(keys, `fields of ${type}`);
      for (const { key, label } of actor.fields) ok(label !== '', `${type}.${key} has no name`);
      ids.push(...actor.fields.map(({ id }) => id));
    }
    unique(ids, 'ids of fields');
  });

  test('maps to fields that SuperOffice has, or says that they are gone', async ({ mapping, activeId }) => {
    for (const type of await mapping.actorTypes(activeId)) {
      const [{ fields }, crmFields] = await Promise.all([
        mapping.actorMapping(activeId, type),
        mapping.crmFields(activeId, type),
      ]);
      const keys = new Set(crmFields.map(({ key }) => key));
      same(keys.size, crmFields.length, 'keys of SuperOffice fields');
      for (const { label, listName, type: crmType } of crmFields) {
        ok(label !== '' && (listName === '' || crmType === 'list'), `${label}: ${String(crmType)} ${listName}`);
      }
      for (const { crmFieldKey, missingInCrm } of fields) {
        ok(crmFieldKey === '' || missingInCrm || keys.has(crmFieldKey), `${crmFieldKey} is no field`);
      }
    }
  });

  test('has a revision that does not depend on the language', async ({ mapping, activeId }) => {
    const [type = 'unknown'] = await mapping.actorTypes(activeId);
    const [en, nb] = await Promise.all(
      ['en', 'nb'].map((language) => mapping.actorMapping(activeId, type, { language })),
    );
    same(en?.revision, nb?.revision, 'revision');
  });

  test('is not there of what is not there', async ({ mapping, activeId }) => {
    const types = await mapping.actorTypes(activeId);
    const missing = (['sale', 'employee', 'partner', 'project', 'unknown'] as const).find(
      (type) => !types.includes(type),
    );
    await failsWith('not-found', mapping.actorTypes(UNKNOWN_ID));
    await failsWith('not-found', mapping.actorMapping(UNKNOWN_ID, 'customer'));
    await failsWith(
      'not-found',
      mapping.saveActorMapping(UNKNOWN_ID, { type: 'customer', active: true, fields: new Map() }),
    );
    if (missing) await failsWith('not-found', mapping.actorMapping(activeId, missing));
  });
}

function describeSaving(test: Test): void {
  test('keeps what was chosen, and all the rest as it was', async (subject) => {
    const { mapping, readyId } = subject;
    const { type, actor, field, crmField } = await freePair(subject, fitsBothWays);
    const chosen = {
      crmFieldKey: crmField.key,
      toSuperOffice: true,
      toErp: true,
      showInErpTab: true,
      showInSearch: true,
    };
    const input = { ...changing(actor, [field.key, chosen]), active: !actor.active };
    const answer = await mapping.saveActorMapping(readyId, input, { revision: actor.revision });
    const read = await mapping.actorMapping(readyId, type);
    same(answer, read, 'answer');
    const repeated = await mapping.saveActorMapping(readyId, input, { revision: actor.revision });
    same(repeated, read, 'what got no answer, once more');
    same([read.active, mappingOf(fieldIn(read, field.key))], [!actor.active, chosen], 'what was chosen');
    same(fieldIn(read, field.key).crmLabel, crmField.label, 'name of the SuperOffice field');
    const others = (each: SyncActorMapping): unknown => each.fields.filter(({ key }) => key !== field.key);
    same(others(read), others(actor), 'other fields');
    ok(read.revision !== actor.revision, 'a save changes the revision');
    const again = await mapping.saveActorMapping(readyId, input, { revision: read.revision });
    same(again.revision, read.revision, 'revision after a save that changed nothing');
    const taken = await mapping.saveActorMapping(readyId, changing(read, [field.key, NOT_MAPPED]));
    same(mappingOf(fieldIn(taken, field.key)), NOT_MAPPED, 'what was taken back');
  });

  test('is not overwritten unseen, not even by the second of two at once', async (subject) => {
    const { mapping, readyId } = subject;
    const { type, actor, field } = await freePair(subject, fitsBothWays);
    const { revision } = actor;
    const save = (shown: Partial<SyncFieldMapping>): Promise<SyncActorMapping> =>
      mapping.saveActorMapping(readyId, changing(actor, [field.key, { ...NOT_MAPPED, ...shown }]), { revision });
    const saves = [save({ showInErpTab: true }), save({ showInSearch: true })];
    await Promise.allSettled(saves);
    await failsWith('conflict', saves[1] ?? Promise.resolve());
    await failsWith('conflict', save({ showInSearch: true }));
    const { showInErpTab, showInSearch } = fieldIn(await mapping.actorMapping(readyId, type), field.key);
    same([showInErpTab, showInSearch], [true, false], 'what is stored');
  });

  test('shows in search by what records are found', async (subject) => {
    const { mapping, readyId } = subject;
    for (const type of await mapping.actorTypes(readyId)) {
      const actor = await mapping.actorMapping(readyId, type);
      const identifier = actor.fields.find((each) => each.identifier);
      if (!identifier) continue;
      same(identifier.showInSearch, true, 'shown in search');
      const hidden = { ...mappingOf(identifier), showInSearch: false };
      const saved = await mapping.saveActorMapping(readyId, changing(actor, [identifier.key, hidden]));
      same(fieldIn(saved, identifier.key).showInSearch, true, `${type}: shown in search`);
    }
  });
}

/** Of one broken rule: on which field, and how. */
type Breach = (subject: MappingSubject) => Promise<{
  readonly actor: SyncActorMapping;
  readonly key: string;
  readonly mapping: SyncFieldMapping;
}>;

const BREACHES: Readonly<Record<string, Breach>> = {
  'a direction without a SuperOffice field': async (subject) => {
    const { actor, field } = await freePair(subject, fitsBothWays);
    return { actor, key: field.key, mapping: { ...NOT_MAPPED, toErp: true } };
  },
  'a value for a read-only field': async (subject) => {
    const { actor, crmField } = await freePair(subject, fitsBothWays);
    const field = actor.fields.find(({ access }) => access === 'read-only');
    ok(field, 'there is no read-only field');
    return { actor, key: field.key, mapping: { ...mappingOf(field), crmFieldKey: crmField.key, toErp: true } };
  },
  'fields whose types do not fit': async (subject) => {
    const unfit = await freePair(subject, ({ type }, crm) => pairCompatibility(type, crm.type)?.offered === false);
    const { actor, field, crmField } = unfit;
    return { actor, key: field.key, mapping: { ...NOT_MAPPED, crmFieldKey: crmField.key } };
  },
  'both directions where something would be lost': async (subject) => {
    const lossy = await freePair(subject, ({ type }, crm) => {
      const pair = pairCompatibility(type, crm.type);
      return pair?.offered === true && !pair.bothWays;
    });
    const { actor, field, crmField } = lossy;
    const mapping = { ...NOT_MAPPED, crmFieldKey: crmField.key, toSuperOffice: true, toErp: true };
    return { actor, key: field.key, mapping };
  },
  'a SuperOffice field that gets its value from another connection': async ({ mapping, readyId }) => {
    for (const type of await mapping.actorTypes(readyId)) {
      const actor = await mapping.actorMapping(readyId, type);
      const field = actor.fields.find((each) => each.alreadyMapped && !each.toSuperOffice);
      if (field) return { actor, key: field.key, mapping: { ...mappingOf(field), toSuperOffice: true } };
    }
    throw new Error('no field is mapped by two connections');
  },
  'a SuperOffice field that there is not': async (subject) => {
    const { actor, field } = await freePair(subject, fitsBothWays);
    return { actor, key: field.key, mapping: { ...NOT_MAPPED, crmFieldKey: 'NO_SUCH_FIELD' } };
  },
  'a field that there is not': async (subject) => {
    const { actor } = await freePair(subject, fitsBothWays);
    return { actor, key: 'NO_SUCH_FIELD', mapping: NOT_MAPPED };
  },
};

function describeRules(test: Test): void {
  for (const [what, breach] of Object.entries(BREACHES)) {
    test(`refuses ${what}, says where, and saves nothing of it`, async (subject) => {
      const { mapping, readyId } = subject;
      const { actor, key, mapping: broken } = await breach(subject);
      const good = actor.fields.find((each) => each.key !== key && each.access === 'normal');
      ok(good, 'there is no other field');
      const shown = { ...mappingOf(good), showInErpTab: !good.showInErpTab };
      const save = mapping.saveActorMapping(readyId, changing(actor, [good.key, shown], [key, broken]));
      const error = await failsWith('validation', save);
      ok(error.fieldErrors[`fields.${key}`], `no message for ${key}: ${JSON.stringify(error.fieldErrors)}`);
      same((await mapping.actorMapping(readyId, actor.type)).revision, actor.revision, 'what is stored');
    });
  }

  test('refuses two fields that write to one SuperOffice field', async (subject) => {
    const { mapping, readyId } = subject;
    const { actor, field, crmField } = await freePair(subject, fitsBothWays);
    const other = actor.fields.find(
      (each) =>
        each.key !== field.key &&
        each.crmFieldKey === '' &&
        pairCompatibility(each.type, crmField.type)?.toSuperOffice.grade !== 'impossible',
    );
    ok(other, 'there is no second field for it');
    const writing = { ...NOT_MAPPED, crmFieldKey: crmField.key, toSuperOffice: true };
    const save = mapping.saveActorMapping(readyId, changing(actor, [field.key, writing], [other.key, writing]));
    const { fieldErrors } = await failsWith('validation', save);
    ok(
      fieldErrors[`fields.${field.key}`] ?? fieldErrors[`fields.${other.key}`],
      `no message: ${JSON.stringify(fieldErrors)}`,
    );
  });
}
