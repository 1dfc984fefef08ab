import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { BackendError, type BackendErrorKind } from '../../src/backend/backend-error.js';
import {
  applyChanges,
  changesBetween,
  partKey,
  withText,
  type FieldsChanges,
} from '../../src/backend/field-changes.js';
import type { ConfiguredField, FieldsConfiguration, SettingsBackend } from '../../src/backend/settings.js';
import { createTenant, FaultPlan, MockBackend, type Tenant } from '../../src/mocks/index.js';
import { instantly } from './support.js';

let tenant: Tenant;
let faults: FaultPlan;
let backend: MockBackend;
let settings: SettingsBackend;
beforeEach(() => {
  tenant = createTenant('demo', instantly);
  faults = new FaultPlan();
  backend = new MockBackend(tenant, { faults });
  assert.ok(backend.settings);
  settings = backend.settings;
});

function fails(kind: BackendErrorKind, fieldErrors: readonly string[] = []) {
  return (error: unknown): boolean => {
    assert.ok(error instanceof BackendError);
    assert.equal(error.kind, kind);
    assert.deepEqual(Object.keys(error.fieldErrors), fieldErrors);
    return true;
  };
}

function field({ fields }: FieldsConfiguration, column: string): ConfiguredField {
  const found = fields.find(({ id }) => id === `QuoteLine.${column}`);
  assert.ok(found, column);
  return found;
}

const label = (column: string, culture: string, value: string) =>
  ({ id: `QuoteLine.${column}`, text: 'label', culture, value }) as const;

describe('Quote settings of the mock backend', () => {
  it('are SuperOffice’s own until somebody saves others', async () => {
    assert.deepEqual(await settings.quoteSettings({ language: 'de' }), {
      useDiscountOnTotal: false,
      followUpText: '',
      shownFollowUpText: 'Anrufen und fragen, was sie von unserem Angebot halten.',
    });
    const expected = { useDiscountOnTotal: false, followUpText: '' };
    const wanted = { useDiscountOnTotal: true, followUpText: 'US:"Ask";NO:"Spør"' };
    const { settings: saved, failure } = await settings.saveQuoteSettings(wanted, { expected, language: 'nb' });
    assert.deepEqual([saved, failure], [{ ...wanted, shownFollowUpText: 'Spør' }, undefined]);
    const back = await settings.saveQuoteSettings({ ...wanted, followUpText: '' }, { expected: wanted });
    assert.equal(back.settings.shownFollowUpText, 'Call and ask what they think of our quote.');
    assert.deepEqual(await settings.quoteSettings(), back.settings);
  });

  it('are read in every spelling of yes, and with the standard text by its name', async () => {
    const store = (key: string, rawValue: string): void => {
      tenant.preferences.save({ section: 'Quote', key, level: 'SystemWide', rawValue }, false);
    };
    store('FollowupText', '[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]');
    for (const [raw, yes] of [
      ['True', true],
      ['-1', true],
      ['YES', true],
      ['False', false],
      ['0', false],
    ] as const) {
      store('UseDiscountOnTotal', raw);
      const { useDiscountOnTotal, followUpText } = await settings.quoteSettings();
      assert.deepEqual([useDiscountOnTotal, followUpText], [yes, '']);
    }
  });

  it('are not written over what somebody else has changed', async () => {
    const expected = { useDiscountOnTotal: false, followUpText: '' };
    await settings.saveQuoteSettings({ ...expected, followUpText: 'Theirs' }, { expected });
    const mine = { useDiscountOnTotal: true, followUpText: 'Mine' };
    await assert.rejects(settings.saveQuoteSettings(mine, { expected }), fails('conflict'));
    assert.equal((await settings.quoteSettings()).useDiscountOnTotal, false, 'nothing is written');
    const { settings: saved } = await settings.saveQuoteSettings(
      { ...expected, useDiscountOnTotal: true },
      { expected },
    );
    assert.deepEqual([saved.useDiscountOnTotal, saved.followUpText], [true, 'Theirs'], 'what is not changed is theirs');
    const same = await settings.saveQuoteSettings({ useDiscountOnTotal: true, followUpText: 'Theirs' }, { expected });
    assert.equal(same.failure, undefined);
  });

  it('say which of them could not be written', async () => {
    faults.add({ kind: '503', pattern: 'settings/saveSetting', after: 1, times: 1 });
    const expected = { useDiscountOnTotal: false, followUpText: '' };
    const wanted = { useDiscountOnTotal: true, followUpText: 'Ask' };
    const { settings: half, failure } = await settings.saveQuoteSettings(wanted, { expected });
    assert.deepEqual([failure?.key, failure?.error.kind], ['followUpText', 'server']);
    assert.deepEqual([half.useDiscountOnTotal, half.followUpText], [true, '']);
    tenant.rights.deny('preferences');
    const refused = await settings.saveQuoteSettings(wanted, { expected: half });
    assert.deepEqual([refused.failure?.key, refused.failure?.error.kind], ['followUpText', 'forbidden']);
  });
});

describe('The configuration of fields in the mock backend', () => {
  const changes: FieldsChanges = {
    flags: [{ id: 'QuoteLine.Description', flag: 'shown', value: false }],
    texts: [
      label('UnitCost', 'en-US', 'What we pay'),
      label('UnitCost', 'nb-NO', 'Innkjøpspris'),
      label('ExtraField1', 'nb-NO', ''),
      { ...label('Url', 'sv-SE', 'Med https'), text: 'tooltip' },
    ],
  };

  it('has every text in every language', async () => {
    const configuration = await settings.fields();
    assert.deepEqual([configuration.fields.length, configuration.texts], [27, 'active']);
    assert.deepEqual(configuration.cultures, ['en-US', 'nb-NO', 'sv-SE', 'da-DK', 'de-DE', 'nl-NL']);
    const extra = field(configuration, 'ExtraField1');
    assert.deepEqual(extra.label.own, { 'en-US': 'Warranty (months)', 'nb-NO': 'Garanti (måneder)' });
    assert.deepEqual([extra.label.standard['nb-NO'], extra.label.changeable], ['Ekstrafelt 1', true]);
    assert.deepEqual(field(configuration, 'ExtraField3').label.own, {}, 'nobody reads what is switched off');
    const mixed = field(configuration, 'ExtraField5').label;
    assert.deepEqual([mixed.changeable, mixed.own, mixed.standard['de-DE']], [false, {}, 'Zusatzfeld 5 *']);
    const { product, alwaysShown, restricted } = field(configuration, 'QuantityUnit');
    assert.deepEqual([product, alwaysShown, restricted], ['unit', true, true]);
    assert.equal(field(configuration, 'Quantity').product, undefined);
  });

  it('is saved, and read at once on every tab', async () => {
    const expected = await settings.fields();
    const saved = await settings.saveFields(changes, { expected });
    assert.equal(saved.failure, undefined);
    assert.deepEqual(saved.saved.map(partKey), [
      'flag shown QuoteLine.Description',
      'text label en-US QuoteLine.UnitCost',
      'text label nb-NO QuoteLine.UnitCost',
      'text label nb-NO QuoteLine.ExtraField1',
      'text tooltip sv-SE QuoteLine.Url',
    ]);
    assert.deepEqual(saved.configuration, applyChanges(expected, changes));
    assert.deepEqual(await settings.fields(), saved.configuration);
    const products = await backend.products?.fields({ language: 'nb' });
    assert.equal(products?.find(({ key }) => key === 'cost')?.label, 'Innkjøpspris');
    const shown = await settings.shownFields({ language: 'en' });
    assert.ok(shown.some(({ id, label: name }) => id === 'QuoteLine.UnitCost' && name === 'What we pay'));
    assert.equal(
      shown.some(({ id }) => id === 'QuoteLine.Description'),
      false,
    );
    assert.equal(tenant.resources.localized('[SR_QUOTELINE_UNITCOST]', 'nb'), 'Kostnad', 'the wire has its login');
  });

  it('is put in another order', async () => {
    const expected = await settings.fields();
    const order = expected.fields.map(({ id }) => id).reverse();
    const { configuration, saved } = await settings.saveFields({ order, flags: [], texts: [] }, { expected });
    assert.deepEqual([configuration.fields.map(({ id }) => id), saved], [order, [{ kind: 'order' }]]);
    const shown = await settings.shownFields();
    assert.equal(shown.at(-1)?.id, 'QuoteLine.Code');
  });

  it('stops where a step fails: the third of five', async () => {
    faults.add({ kind: '500', pattern: 'settings/saveText', after: 1, times: 1 });
    const expected = await settings.fields();
    const first = await settings.saveFields(changes, { expected });
    assert.deepEqual(first.saved.map(partKey), [
      'flag shown QuoteLine.Description',
      'text label en-US QuoteLine.UnitCost',
    ]);
    assert.deepEqual(first.failure?.parts.map(partKey), ['text label nb-NO QuoteLine.UnitCost']);
    assert.equal(first.failure.error.kind, 'server');
    assert.deepEqual(await settings.fields(), first.configuration);
    const wanted = applyChanges(expected, changes);
    const rest = changesBetween(first.configuration, wanted);
    assert.equal(rest.texts.length, 3);
    const second = await settings.saveFields(rest, { expected: first.configuration });
    assert.deepEqual([second.failure, second.configuration], [undefined, wanted]);
  });

  it('stops before any text when order and flags cannot be saved', async () => {
    tenant.rights.deny('fields');
    const expected = await settings.fields();
    const { failure, saved, configuration } = await settings.saveFields(changes, { expected });
    assert.deepEqual([failure?.error.kind, saved, configuration], ['forbidden', [], expected]);
    assert.deepEqual(failure?.parts.map(partKey), ['flag shown QuoteLine.Description']);
    faults.add({ kind: '503', pattern: 'settings/saveFlags', times: 1 });
    tenant.rights.reset();
    assert.equal((await settings.saveFields(changes, { expected })).failure?.error.kind, 'server');
    assert.equal((await settings.saveFields(changes, { expected })).failure, undefined);
  });

  it('keeps what is locked, and says that it was not saved', async () => {
    const expected = await settings.fields();
    const locked: FieldsChanges = {
      flags: [
        { id: 'QuoteLine.Code', flag: 'shown', value: false },
        { id: 'QuoteLine.PriceUnit', flag: 'mandatory', value: true },
        { id: 'QuoteLine.Nothing', flag: 'shown', value: true },
        { id: 'QuoteLine.UnitCost', flag: 'mandatory', value: true },
      ],
      texts: [label('Nothing', 'en-US', 'x'), label('ExtraField5', 'en-US', 'x'), label('Name', 'en-US', 'x')],
    };
    const { saved, failure, configuration } = await settings.saveFields(locked, { expected });
    assert.deepEqual(saved.map(partKey), ['flag mandatory QuoteLine.UnitCost']);
    assert.deepEqual(failure?.parts.map(partKey), ['text label en-US QuoteLine.ExtraField5']);
    assert.equal(failure.error.kind, 'unsupported');
    assert.deepEqual(configuration, applyChanges(expected, { ...locked, texts: [] }));
  });

  it('takes the standard text for none of the tenant’s own', async () => {
    const expected = await settings.fields();
    const texts = [label('ExtraField1', 'nb-NO', 'Ekstrafelt 1'), label('ExtraField1', 'en-US', '')];
    const { configuration } = await settings.saveFields({ flags: [], texts }, { expected });
    assert.deepEqual(field(configuration, 'ExtraField1').label.own, {});
    assert.deepEqual(tenant.resources.substitutions(['SR_QUOTELINE_EXTRAFIELD1']), []);
  });

  it('is not written over what somebody else has changed', async () => {
    const expected = await settings.fields();
    await settings.saveFields({ flags: [], texts: [label('UnitCost', 'nb-NO', 'Deres')] }, { expected });
    await assert.rejects(settings.saveFields(changes, { expected }), fails('conflict'));
    assert.equal(field(await settings.fields(), 'Description').shown, true, 'nothing is written');
    const others: FieldsChanges = { ...changes, texts: changes.texts.filter(({ culture }) => culture !== 'nb-NO') };
    const { configuration } = await settings.saveFields(others, { expected });
    assert.deepEqual(field(configuration, 'UnitCost').label.own, { 'en-US': 'What we pay', 'nb-NO': 'Deres' });
  });

  it('refuses texts that are too long before anything is written', async () => {
    const expected = await settings.fields();
    const texts = [label('Name', 'en-US', 'x'), label('Name', 'nb-NO', 'x'.repeat(2048))];
    const refusal = fails('validation', ['text label nb-NO QuoteLine.Name']);
    await assert.rejects(settings.saveFields({ ...changes, texts }, { expected }), refusal);
    assert.deepEqual(await settings.fields(), expected);
    const most = { flags: [], texts: [label('Name', 'nb-NO', 'x'.repeat(2047))] };
    assert.equal((await settings.saveFields(most, { expected })).failure, undefined);
  });

  it('writes nothing more once the caller has given up', async () => {
    faults.add({ kind: 'hang', pattern: 'settings/saveText', after: 1, times: 1 });
    const expected = await settings.fields();
    const giveUp = new AbortController();
    const saving = settings.saveFields(changes, { expected, signal: giveUp.signal });
    setTimeout(() => {
      giveUp.abort(new Error('enough'));
    }, 10);
    await assert.rejects(saving, /enough/);
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.deepEqual(field(await settings.fields(), 'UnitCost').label.own, { 'en-US': 'What we pay' });
  });

  it('says when own texts are switched off, and switches them on', async () => {
    tenant.resources.activate('', '', false);
    const off = await settings.fields();
    assert.deepEqual([off.texts, Object.keys(field(off, 'ExtraField1').label.own).length], ['inactive', 2]);
    const nameOf = async (): Promise<string | undefined> =>
      (await backend.products?.fields({ language: 'nb' }))?.find(({ key }) => key === 'extraField1')?.label;
    assert.equal(await nameOf(), 'Ekstrafelt 1');
    await settings.activateTexts();
    assert.deepEqual([(await settings.fields()).texts, await nameOf()], ['active', 'Garanti (måneder)']);
  });

  it('says when the user may not change texts', async () => {
    tenant.rights.deny('texts');
    const expected = await settings.fields();
    assert.equal(expected.texts, 'unavailable');
    assert.ok(expected.fields.every(({ label: a, tooltip: b }) => !a.changeable && !b.changeable));
    assert.equal(withText(field(expected, 'Name'), 'label', 'nb-NO', 'x'), field(expected, 'Name'));
    const { failure } = await settings.saveFields({ flags: [], texts: changes.texts }, { expected });
    assert.equal(failure?.error.kind, 'forbidden');
    await assert.rejects(settings.activateTexts(), fails('forbidden'));
  });

  it('has 200 fields in eight languages, and languages that only a text has', async () => {
    tenant.reset('large');
    tenant.resources.set({ name: 'SR_QUOTELINE_NAME', culture: 'it-it', value: 'Nome', active: true });
    const configuration = await settings.fields();
    assert.deepEqual(
      [configuration.fields.length, configuration.cultures.slice(6)],
      [200, ['fi-FI', 'fr-FR', 'it-IT']],
    );
    assert.equal(field(configuration, 'Attribute100').label.standard['fr-FR'], 'Attribut 100');
    assert.equal(field(configuration, 'Attribute41').label.changeable, false);
    assert.equal(configuration.fields.filter(({ label: { own } }) => Object.keys(own).length >= 8).length, 34);
  });
});

describe('Settings that a mock backend does not have', () => {
  it('are absent', () => {
    assert.equal(new MockBackend(tenant, { withoutSettings: true }).settings, undefined);
    assert.notEqual(backend.settings, undefined);
  });

  it('fail on demand, call by call', async () => {
    for (const [name, run] of [
      ['quoteSettings', () => settings.quoteSettings()],
      ['shownFields', () => settings.shownFields()],
      ['fields', () => settings.fields()],
      ['activateTexts', () => settings.activateTexts()],
    ] as const) {
      faults.add({ kind: '429', pattern: `settings/${name}`, times: 1 });
      await assert.rejects(run(), fails('rate-limited'));
      await run();
    }
    const expected = await settings.fields();
    faults.add({ kind: 'offline', pattern: 'settings/*', times: 1 });
    await assert.rejects(settings.saveFields({ flags: [], texts: [] }, { expected }), fails('network'));
    const none = await settings.saveFields({ flags: [], texts: [] }, { expected });
    assert.deepEqual(none, { configuration: expected, saved: [] });
  });
});
