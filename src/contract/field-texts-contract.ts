import { FIELD_TEXT_LIMIT, partKey, partsOf, shownText, type FieldsChanges } from '../backend/index.js';
import { failsWith, ok, same } from './expect.js';
import { fieldOf, idsOf, NO_CHANGES, plainField, settingsTest, textChange, textsTest } from './settings-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

const HOSTILE = 'Line "two"\n<img src=x onerror=alert(1)> [SR_X] é \u05d0';

/** The promises of `SettingsBackend` about labels and tooltips of fields. */
export function describeFieldTexts(runner: ContractRunner, create: SubjectFactory): void {
  const test = textsTest(runner, create);

  runner.describe('texts of fields', () => {
    test('are saved by language, and users read them at once', async ({ backend, settings, before, save }) => {
      const { id, product } = plainField(before);
      const texts = [textChange(id, 'nb-NO', 'Eget navn'), textChange(id, 'en-US', 'Own name')];
      const shown = [{ id, flag: 'shown', value: true } as const];
      const { configuration, saved, failure } = await save({ flags: shown, texts });
      same(failure, undefined, 'failure');
      same(saved.map(partKey), partsOf({ flags: shown, texts }).map(partKey), 'saved parts');
      same(fieldOf(configuration, id).label.own, { 'en-US': 'Own name', 'nb-NO': 'Eget navn' }, 'own labels');
      same(await settings.fields(), configuration, 'configuration that is read again');
      for (const [language, name] of [
        ['en', 'Own name'],
        ['nb', 'Eget navn'],
      ] as const) {
        const quotes = await settings.shownFields({ language });
        same(quotes.find((field) => field.id === id)?.label, name, `name in quotes, ${language}`);
        const products = await backend.products?.fields({ language });
        if (products) same(products.find(({ key }) => key === product)?.label, name, `name in products, ${language}`);
      }
    });

    test('that are in use already can be switched on again', async ({ settings, before }) => {
      const reason = new Error('not needed any more');
      const signal = AbortSignal.abort(reason);
      const thrown: unknown = await settings.activateTexts({ signal }).catch((error: unknown) => error);
      ok(thrown === reason, `rejected with ${String(thrown)}`);
      await settings.activateTexts();
      same(await settings.fields(), before, 'configuration');
    });

    test('of one language leave the others alone', async ({ backend, before, save }) => {
      const { id, product } = plainField(before);
      const german = await backend.products?.fields({ language: 'de' });
      await save({ texts: [textChange(id, 'nb-NO', 'Eget navn')] });
      same(await backend.products?.fields({ language: 'de' }), german, `fields of products beside ${product}`);
    });

    test('are labels or tooltips', async ({ backend, before, save }) => {
      const { id, product, label } = plainField(before, 'tooltip');
      const { configuration } = await save({ texts: [textChange(id, 'en-US', 'Own tip', 'tooltip')] });
      const field = fieldOf(configuration, id);
      same([field.label, field.tooltip.own], [label, { 'en-US': 'Own tip' }], 'label and own tooltips');
      const products = await backend.products?.fields({ language: 'en' });
      if (products) same(products.find(({ key }) => key === product)?.tooltip, 'Own tip', 'tooltip in products');
    });

    test('are text, whatever is in them', async ({ settings, before, save }) => {
      const { id } = plainField(before);
      await save({ texts: [textChange(id, 'nb-NO', HOSTILE)] });
      same(fieldOf(await settings.fields(), id).label.own, { 'nb-NO': HOSTILE }, 'own labels');
    });

    test('are the standard ones again when they are emptied', async ({ backend, settings, before, save }) => {
      const { id, label, product } = plainField(before);
      const products = await backend.products?.fields({ language: 'nb' });
      const first = await save({ texts: [textChange(id, 'nb-NO', 'Eget navn')] });
      const texts = [textChange(id, 'nb-NO', '')];
      const { configuration, saved, failure } = await save({ texts }, first.configuration);
      same([saved, failure], [partsOf({ flags: [], texts }), undefined], 'result');
      same(configuration, before, 'configuration');
      const { fields } = await settings.fields();
      const after = fields.find((field) => field.id === id)?.label;
      ok(after, 'the field is gone');
      same(shownText(after, 'nb-NO'), shownText(label, 'nb-NO'), 'label that users read');
      same(await backend.products?.fields({ language: 'nb' }), products, `fields of products with ${product}`);
    });

    test('that are the standard ones are none of their own', async ({ before, save }) => {
      const { id, label } = plainField(before);
      const standard = label.standard['nb-NO'];
      if (standard === undefined) return;
      const { configuration, failure } = await save({ texts: [textChange(id, 'nb-NO', standard)] });
      same([configuration, failure], [before, undefined], 'result');
    });

    test('are not overwritten unseen, and nothing is written then', async ({ settings, before, save }) => {
      const { id } = plainField(before);
      const theirs = await save({ texts: [textChange(id, 'nb-NO', 'Deres')] });
      const mine: FieldsChanges = {
        order: [...idsOf(before)].reverse(),
        flags: [],
        texts: [textChange(id, 'en-US', 'Mine'), textChange(id, 'nb-NO', 'Mitt')],
      };
      await failsWith('conflict', save(mine));
      await failsWith('conflict', save({ texts: [textChange(id, 'nb-NO', 'Mitt')] }, before));
      same(await settings.fields(), theirs.configuration, 'configuration after the conflict');
    });

    test('of others survive', async ({ before, save }) => {
      const { id } = plainField(before);
      await save({ texts: [textChange(id, 'nb-NO', 'Deres')] });
      const { configuration } = await save({ texts: [textChange(id, 'en-US', 'Mine')] });
      same(fieldOf(configuration, id).label.own, { 'en-US': 'Mine', 'nb-NO': 'Deres' }, 'own labels');
    });

    test('that are stored already can be saved again', async ({ before, save }) => {
      const { id } = plainField(before);
      const texts = [textChange(id, 'en-US', 'Mine'), textChange(id, 'nb-NO', 'Mitt')];
      const first = await save({ texts });
      const again = await save({ texts });
      same([again.configuration, again.failure], [first.configuration, undefined], 'result of the second time');
      same(again.saved, partsOf({ flags: [], texts }), 'parts');
    });

    test('that are too long are refused before anything is written', async ({ settings, before, save }) => {
      const { id } = plainField(before);
      const long = textChange(id, 'nb-NO', 'x'.repeat(FIELD_TEXT_LIMIT + 1));
      const texts = [textChange(id, 'en-US', 'Mine'), long];
      const error = await failsWith('validation', save({ texts, order: [...idsOf(before)].reverse() }));
      same(Object.keys(error.fieldErrors), partsOf({ flags: [], texts: [long] }).map(partKey), 'parts with errors');
      same(await settings.fields(), before, 'configuration');
      const longest = textChange(id, 'nb-NO', 'x'.repeat(FIELD_TEXT_LIMIT));
      same((await save({ texts: [longest] })).failure, undefined, 'failure of the longest text');
    });
  });

  describeUnchangeable(runner, create);
}

function describeUnchangeable(runner: ContractRunner, create: SubjectFactory): void {
  const test = settingsTest(runner, create);

  runner.describe('a text of a field that cannot be changed', () => {
    test('fails, and is not written', async ({ settings, before, save }) => {
      const field = before.fields.find(({ label }) => !label.changeable);
      if (!field) return;
      const texts = [textChange(field.id, 'nb-NO', 'Eget navn')];
      const { saved, failure, configuration } = await save({ texts });
      same([saved, failure?.parts], [[], partsOf({ flags: [], texts })], 'result');
      same([configuration, await settings.fields()], [before, before], 'configuration');
    });

    test('is not looked for in a field that is not there', async ({ settings, before }) => {
      const changes = { ...NO_CHANGES, texts: [textChange('No.SuchField', 'nb-NO', 'Eget navn')] };
      const { saved, failure, configuration } = await settings.saveFields(changes, { expected: before });
      same([saved, failure, configuration], [[], undefined, before], 'result');
    });
  });
}
