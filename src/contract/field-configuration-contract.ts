import {
  partKey,
  partsOf,
  withFlag,
  type ConfiguredField,
  type FieldsConfiguration,
  type ProductField,
} from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { fieldOf, idsOf, NO_CHANGES, settingsTest, someField } from './settings-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** The promises of `SettingsBackend` about fields: what there is, order and flags. */
export function describeFieldConfiguration(runner: ContractRunner, create: SubjectFactory): void {
  const test = settingsTest(runner, create);

  runner.describe('the configuration of fields', () => {
    test('has every field once, with words in every language', async ({ before }) => {
      ok(before.fields.length > 0, 'there are no fields');
      unique(idsOf(before), 'ids');
      unique(
        before.fields.flatMap(({ product }) => product ?? []),
        'fields of products',
      );
      unique(before.cultures, 'cultures');
      for (const culture of ['en-US', 'nb-NO']) ok(before.cultures.includes(culture), `${culture} is missing`);
      for (const { id, label, tooltip, editable, mandatory } of before.fields) {
        ok(editable || !mandatory, `${id} is mandatory, but cannot be edited`);
        for (const text of [label, tooltip]) {
          const cultures = [...Object.keys(text.own), ...Object.keys(text.standard)];
          ok(
            cultures.every((culture) => before.cultures.includes(culture)),
            `${id} has texts of unknown cultures`,
          );
          ok(!Object.values(text.own).includes(''), `${id} has an own text that is empty`);
        }
      }
      if (before.texts === 'unavailable') {
        ok(!before.fields.some(({ label, tooltip }) => label.changeable || tooltip.changeable), 'texts can be changed');
      }
    });

    test('is the same when it is read again, in whatever language', async ({ settings, before }) => {
      same(await settings.fields({ language: 'nb' }), before, 'configuration');
    });

    test('is what quotes show, in its order and in two languages', async ({ settings, before }) => {
      const shown = before.fields.filter((field) => field.shown).map(({ id }) => id);
      for (const language of ['en', 'nb']) {
        const fields = await settings.shownFields({ language });
        same(
          fields.map(({ id }) => id),
          shown,
          'shown fields',
        );
        for (const { id, label } of fields) ok(label !== '' && !label.includes('[SR_'), `${id} is called "${label}"`);
      }
    });

    test('is what products show, too', async ({ backend, before }) => {
      if (backend.products) sameAsProducts(before, await backend.products.fields());
    });
  });

  describeFlags(runner, create);
  describeOrder(runner, create);
}

/** Products have fields that a service need not know in quotes; those that both know are the same. */
function sameAsProducts({ fields }: FieldsConfiguration, productFields: readonly ProductField[]): void {
  const keys = fields.flatMap(({ product }) => product ?? []);
  same(
    productFields.filter(({ key }) => keys.some((each) => each === key)).map(({ key }) => key),
    keys,
    'order of the fields of products',
  );
  for (const { product, shown, mandatory } of fields) {
    const found = productFields.find(({ key }) => key === product);
    if (product) same([found?.shown, found?.mandatory], [shown, mandatory], `flags of ${product}`);
  }
}

function isFree({ restricted, alwaysShown, product }: ConfiguredField): boolean {
  return !restricted && !alwaysShown && product !== undefined;
}

function describeFlags(runner: ContractRunner, create: SubjectFactory): void {
  const test = settingsTest(runner, create);
  const shownFlag = ({ id, shown }: ConfiguredField) => ({ id, flag: 'shown', value: !shown }) as const;

  runner.describe('flags of fields', () => {
    test('are saved, and products follow at once', async ({ backend, settings, before, save }) => {
      const field = someField(before, isFree, 'that can be hidden and edited');
      const flags = [shownFlag(field), { id: field.id, flag: 'editable', value: !field.editable } as const];
      const { configuration, saved, failure } = await save({ flags });
      same([saved.map(partKey), failure], [partsOf({ flags, texts: [] }).map(partKey), undefined], 'result');
      const expected = withFlag(withFlag(field, 'shown', !field.shown), 'editable', !field.editable);
      same(fieldOf(configuration, field.id), expected, 'field');
      same(await settings.fields(), configuration, 'configuration that is read again');
      const ids = (await settings.shownFields()).map(({ id }) => id);
      same(ids.includes(field.id), !field.shown, 'shown in quotes');
      if (backend.products) sameAsProducts(configuration, await backend.products.fields());
    });

    test('make editable what becomes mandatory', async ({ before, save }) => {
      const field = someField(before, isFree, 'that can be hidden and edited');
      const none = await save({ flags: [{ id: field.id, flag: 'editable', value: false }] });
      const { id, editable, mandatory } = fieldOf(none.configuration, field.id);
      same([editable, mandatory], [false, false], 'editable and mandatory');
      const both = await save({ flags: [{ id, flag: 'mandatory', value: true }] }, none.configuration);
      const after = fieldOf(both.configuration, field.id);
      same([after.editable, after.mandatory], [true, true], 'editable and mandatory');
    });

    test('that are locked stay', async ({ settings, before, save }) => {
      const shown = before.fields.find(({ alwaysShown }) => alwaysShown);
      const restricted = before.fields.find((field) => field.restricted);
      const { configuration, failure } = await save({
        flags: [
          ...(shown ? [{ id: shown.id, flag: 'shown', value: false } as const] : []),
          ...(restricted ? [{ id: restricted.id, flag: 'editable', value: !restricted.editable } as const] : []),
          ...(restricted ? [{ id: restricted.id, flag: 'mandatory', value: !restricted.mandatory } as const] : []),
        ],
      });
      same([configuration, failure], [before, undefined], 'configuration');
      same(await settings.fields(), before, 'configuration that is read again');
    });

    test('are not overwritten unseen, and nothing is written then', async ({ settings, before, save }) => {
      const passes = (field: ConfiguredField): boolean => isFree(field) && field.editable && !field.mandatory;
      const { id } = someField(before, passes, 'that can be edited, but need not be filled in');
      const other = someField(before, (field) => isFree(field) && field.id !== id, 'that could be hidden, too');
      const theirs = await save({ flags: [{ id, flag: 'mandatory', value: true }] });
      // Which would take "mandatory" along.
      const flags = [shownFlag(other), { id, flag: 'editable', value: false } as const];
      await failsWith('conflict', save({ flags }));
      same(await settings.fields(), theirs.configuration, 'configuration after the conflict');
    });

    test('of others survive', async ({ before, save }) => {
      const field = someField(before, isFree, 'that can be hidden and edited');
      const other = someField(before, (each) => isFree(each) && each !== field, 'that could be hidden, too');
      const theirs = await save({ flags: [shownFlag(other)] });
      const { configuration } = await save({ flags: [shownFlag(field)] });
      same(fieldOf(configuration, field.id).shown, !field.shown, 'my field is shown');
      same(fieldOf(configuration, other.id), fieldOf(theirs.configuration, other.id), 'their field');
    });

    test('of a field that is not there change nothing', async ({ before, save }) => {
      const flags = [{ id: 'No.SuchField', flag: 'shown', value: false } as const];
      const { configuration, saved, failure } = await save({ flags });
      same([configuration, saved, failure], [before, [], undefined], 'result');
    });
  });
}

function describeOrder(runner: ContractRunner, create: SubjectFactory): void {
  const test = settingsTest(runner, create);

  runner.describe('order of fields', () => {
    test('is saved, and products follow at once', async ({ backend, settings, before, save }) => {
      const order = [...idsOf(before)].reverse();
      const { configuration, saved, failure } = await save({ order });
      same([saved, failure], [[{ kind: 'order' }], undefined], 'result');
      same(idsOf(configuration), order, 'order');
      same(await settings.fields(), configuration, 'configuration that is read again');
      if (backend.products) sameAsProducts(configuration, await backend.products.fields());
    });

    test('of one field that moves leaves the others in theirs', async ({ settings, before, save }) => {
      const ids = idsOf(before);
      const [first = ''] = ids;
      const order = [...ids.slice(1), first];
      await save({ order });
      const after = await settings.fields();
      same(idsOf(after), order, 'order');
      same([...after.fields].sort(byId), [...before.fields].sort(byId), 'fields');
    });

    test('is not overwritten unseen, and nothing is written then', async ({ settings, before, save }) => {
      const [first = '', second = '', ...others] = idsOf(before);
      const theirs = await save({ order: [second, first, ...others] });
      const field = someField(before, isFree, 'that can be hidden and edited');
      const flags = [{ id: field.id, flag: 'shown', value: !field.shown } as const];
      await failsWith('conflict', save({ order: [...others, first, second], flags }));
      same(await settings.fields(), theirs.configuration, 'configuration after the conflict');
    });

    test('and flags of others survive', async ({ before, save }) => {
      const field = someField(before, isFree, 'that can be hidden and edited');
      const theirs = await save({ flags: [{ id: field.id, flag: 'shown', value: !field.shown }] });
      const order = [...idsOf(before)].reverse();
      const mine = await save({ order });
      same(idsOf(mine.configuration), order, 'order');
      same(fieldOf(mine.configuration, field.id), fieldOf(theirs.configuration, field.id), 'their field');
    });

    test('that is stored already can be saved again', async ({ before, save }) => {
      const order = [...idsOf(before)].reverse();
      await save({ order });
      const again = await save({ order });
      same([again.saved, again.failure], [[{ kind: 'order' }], undefined], 'result of the second time');
      same(idsOf(again.configuration), order, 'order');
    });

    test('is not written once the caller has stopped waiting', async ({ settings, before }) => {
      const reason = new Error('aborted by the caller');
      const signal = AbortSignal.abort(reason);
      const changes = { ...NO_CHANGES, order: [...idsOf(before)].reverse() };
      for (const call of [
        () => settings.fields({ signal }),
        () => settings.shownFields({ signal }),
        () => settings.saveFields(changes, { expected: before, signal }),
      ]) {
        same(await call().catch((thrown: unknown) => thrown === reason), true, 'it rejects with the reason');
      }
      same(await settings.fields(), before, 'configuration');
    });
  });
}

function byId(a: ConfiguredField, b: ConfiguredField): number {
  return a.id < b.id ? -1 : 1;
}
