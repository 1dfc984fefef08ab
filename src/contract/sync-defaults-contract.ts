import type { ConfigurationFieldType, ConfigurationValue, SyncDefault, SyncFieldDefault } from '../backend/index.js';
import { failsWith, ok, same } from './expect.js';
import { UNKNOWN_ID } from './price-list-fixture.js';
import { mappingTest, type MappingSubject } from './sync-mapping-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

const NONE: SyncDefault = { value: undefined, askUser: false, mandatory: false };

async function fieldWith(
  { mapping, readyId }: MappingSubject,
  type: ConfigurationFieldType,
): Promise<SyncFieldDefault | undefined> {
  return (await mapping.defaults(readyId)).find((each) => each.type === type && each.access === 'normal');
}

async function anyField(subject: MappingSubject, type: ConfigurationFieldType = 'text'): Promise<SyncFieldDefault> {
  const field = await fieldWith(subject, type);
  ok(field, `there is no ${type} field that could have a default`);
  return field;
}

async function stored({ mapping, readyId }: MappingSubject, fieldId: number): Promise<SyncFieldDefault | undefined> {
  return (await mapping.defaults(readyId)).find(({ id }) => id === fieldId);
}

/** A value for a field of the type; texts that look like something else are texts all the same. */
async function sampleOf(
  { backend }: MappingSubject,
  { type, listName }: SyncFieldDefault,
): Promise<readonly ConfigurationValue[]> {
  switch (type) {
    case 'integer':
      return ['-42', '0'];
    case 'double':
      return ['1.25', '-0.5'];
    case 'date':
      return ['2027-01-31'];
    case 'checkbox':
      return [true, false];
    case 'list':
      return (await backend.directory.listItems(listName)).slice(0, 1).map(({ key }) => key);
    default:
      return ['x', '[I:1]', 'US:"a";NO:"b"', ' \u202Eעברית <b>&amp;</b> '];
  }
}

/** The promises of `SyncMappingBackend` about what fields get when a record is made. */
export function describeSyncDefaults(runner: ContractRunner, create: SubjectFactory): void {
  const test = mappingTest(runner, create);

  runner.describe('defaults of a sync connection', () => {
    test('has every field, by kind of records, in the order of the ERP tab', async ({ mapping, readyId }) => {
      const expected: number[] = [];
      for (const type of await mapping.actorTypes(readyId)) {
        expected.push(...(await mapping.fieldOrder(readyId, type)).map(({ id }) => id));
      }
      const defaults = await mapping.defaults(readyId);
      same(
        defaults.map(({ id }) => id),
        expected,
        'fields',
      );
      for (const {
        access,
        default: { mandatory },
      } of defaults) {
        ok(access !== 'mandatory' || mandatory, 'what the connector calls mandatory is not');
      }
    });

    for (const type of ['text', 'integer', 'double', 'date', 'checkbox', 'list'] as const) {
      test(`keeps the value of a ${type} field, and removes it`, async (subject) => {
        const { mapping, readyId } = subject;
        const field = await fieldWith(subject, type);
        if (!field) return;
        const samples = await sampleOf(subject, field);
        ok(samples.length > 0, 'there is no value for it');
        for (const value of samples) {
          const wanted = { value, askUser: type === 'date', mandatory: type !== 'list' };
          const answer = await mapping.saveDefault(readyId, field.id, wanted);
          same(answer.default, wanted, 'answer');
          same(await stored(subject, field.id), answer, 'what is stored');
        }
        await mapping.saveDefault(readyId, field.id, { ...NONE, value: '', askUser: true });
        same((await stored(subject, field.id))?.default, { ...NONE, askUser: true }, 'an empty value');
        const removed = await mapping.saveDefault(readyId, field.id, NONE);
        same([removed.default, removed.proposed], [NONE, field.proposed], 'what was removed');
        same((await stored(subject, field.id))?.default, NONE, 'what is stored of it');
      });
    }

    test('is not overwritten unseen', async (subject) => {
      const { mapping, readyId } = subject;
      const field = await anyField(subject);
      const theirs = { value: 'theirs', askUser: true, mandatory: false };
      await mapping.saveDefault(readyId, field.id, theirs, { expected: field.default });
      const mine = { ...NONE, value: 'mine' };
      await failsWith('conflict', mapping.saveDefault(readyId, field.id, mine, { expected: field.default }));
      same((await stored(subject, field.id))?.default, theirs, 'what is stored');
      await mapping.saveDefault(readyId, field.id, mine, { expected: theirs });
      same((await stored(subject, field.id))?.default, mine, 'what was seen before');
    });

    test('whose save got no answer can be saved again', async (subject) => {
      const { mapping, readyId } = subject;
      const field = await anyField(subject);
      const wanted = { ...NONE, value: 'mine', mandatory: true };
      const save = (): Promise<SyncFieldDefault> =>
        mapping.saveDefault(readyId, field.id, wanted, { expected: field.default });
      same((await save()).default, (await save()).default, 'the answer');
      same((await stored(subject, field.id))?.default, wanted, 'what is stored');
    });

    test('of a field that the connector calls mandatory can be removed: it is mandatory all the same', async (subject) => {
      const { mapping, readyId } = subject;
      const field = (await mapping.defaults(readyId)).find(
        ({ access, type }) => access === 'mandatory' && type === 'text',
      );
      if (!field) return;
      for (const mandatory of [false, true]) {
        await mapping.saveDefault(readyId, field.id, { value: 'x', askUser: false, mandatory });
        const removed = await mapping.saveDefault(readyId, field.id, { ...NONE, mandatory });
        same(removed.default, { ...NONE, mandatory: true }, 'answer');
        same((await stored(subject, field.id))?.default, removed.default, 'what is stored');
      }
    });

    test('that is mandatory needs a value, or asking', async (subject) => {
      const { mapping, readyId } = subject;
      const field = await anyField(subject);
      const save = (change: Partial<SyncDefault>): Promise<SyncFieldDefault> =>
        mapping.saveDefault(readyId, field.id, { ...NONE, mandatory: true, ...change });
      const { fieldErrors } = await failsWith('validation', save({}));
      ok(fieldErrors['mandatory'], `no message: ${JSON.stringify(fieldErrors)}`);
      same((await stored(subject, field.id))?.default, field.default, 'what is stored');
      same((await save({ askUser: true })).default.mandatory, true, 'with asking');
    });

    for (const [type, value] of [
      ['integer', '1.5'],
      ['double', 'much'],
      ['date', '2027-02-30'],
      ['list', 'no such item'],
    ] as const) {
      test(`refuses "${value}" in a ${type} field`, async (subject) => {
        const { mapping, readyId } = subject;
        const field = await fieldWith(subject, type);
        if (!field) return;
        const { fieldErrors } = await failsWith(
          'validation',
          mapping.saveDefault(readyId, field.id, { ...NONE, value }),
        );
        ok(fieldErrors['value'], `no message: ${JSON.stringify(fieldErrors)}`);
        same((await stored(subject, field.id))?.default, field.default, 'what is stored');
      });
    }

    test('refuses a text that is longer than the field', async (subject) => {
      const { mapping, readyId } = subject;
      const field = (await mapping.defaults(readyId)).find((each) => each.type === 'text' && each.maxLength > 0);
      if (!field) return;
      const save = (length: number): Promise<SyncFieldDefault> =>
        mapping.saveDefault(readyId, field.id, { ...NONE, value: 'x'.repeat(length) });
      ok((await failsWith('validation', save(field.maxLength + 1))).fieldErrors['value'], 'no message');
      same((await save(field.maxLength)).default.value, 'x'.repeat(field.maxLength), 'the longest');
    });

    test('is not there of fields that are not there, or of another connection', async (subject) => {
      const { mapping, readyId, activeId } = subject;
      const { id } = await anyField(subject);
      await failsWith('not-found', mapping.saveDefault(readyId, UNKNOWN_ID, NONE));
      await failsWith('not-found', mapping.saveDefault(activeId, id, NONE));
    });
  });
}
