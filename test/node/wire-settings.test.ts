import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant, FaultPlan } from '../../src/mocks/index.js';
import { callerOf, instantly, type Json, type JsonObject } from './support.js';

const tenant = createTenant('demo', instantly);
const faults = new FaultPlan();
const call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant, { faults })));

async function refusal(path: string, body: unknown): Promise<[number, Json | undefined, Json | undefined]> {
  const response = await call.post(path, body);
  const answer = (await response.json()) as JsonObject;
  return [response.status, answer['ErrorType'], answer['ErrorMessage'] ?? answer['MessageDetail']];
}

beforeEach(() => {
  tenant.reset();
  faults.clear();
});

describe('The configuration of fields on the wire', () => {
  const all = (headers?: Record<string, string>): Promise<JsonObject[]> =>
    call.objects('Quote/GetAllQuoteLineConfigurations', undefined, headers);

  it('has resources, or texts in the language that is asked for', async () => {
    const pick = ({ Label, Tooltip }: JsonObject): Json[] => [Label ?? null, Tooltip ?? null];
    const [raw, nb, fo] = [await all(), await all({ 'SO-Language': 'nb' }), await all({ 'SO-Language': 'fo' })];
    assert.deepEqual(raw[22] && pick(raw[22]), ['[SR_QUOTELINE_EXTRAFIELD1]', '[SR_QUOTELINE_EXTRAFIELD1_TOOLTIP]']);
    assert.deepEqual(nb[22] && pick(nb[22]), ['Garanti (måneder)', '']);
    assert.deepEqual(fo[22] && pick(fo[22]), ['Warranty (months)', 'Counted from the day of delivery']);
    assert.equal(raw[26]?.['Label'], '[SR_QUOTELINE_EXTRAFIELD5] *', 'one is more than a resource');
    assert.equal((await all({ 'SO-Language': 'de' }))[26]?.['Label'], 'Zusatzfeld 5 *');
  });

  it('is saved whole: names, texts and locks that are sent are not read', async () => {
    const rows = await all();
    const sent = rows.map((row, index) => ({
      ...row,
      rank: rows.length - index,
      Rank: undefined,
      Label: 'Mine',
      Tooltip: 'Mine',
      FieldName: 'QuoteLine.Mine',
      RestrictEdit: true,
      InUse: false,
      Editable: false,
    }));
    const saved = await call.objects('Quote/SaveQuoteLineConfigurations', { quoteLineConfigurations: sent });
    assert.equal(saved.length, 27);
    assert.deepEqual(saved, await all());
    assert.deepEqual(saved.at(-1), { ...rows[0], Rank: 27, InUse: true, Editable: true });
    assert.deepEqual(
      saved.find(({ FieldName }) => FieldName === 'QuoteLine.Description'),
      { ...rows[2], Rank: 25, InUse: false, Editable: false },
    );
    const shown = await call.objects('Quote/GetInUseQuoteLineConfigurations');
    assert.equal(shown.length, 7, 'those that cannot be hidden');
  });

  it('is saved row by row, too', async () => {
    const row = await call.object('Quote/GetQuoteLineConfigurationFromFieldName', { FieldName: 'unitCOST' });
    assert.equal(row['FieldName'], 'QuoteLine.UnitCost');
    const QuoteLineConfiguration = { ...row, Mandatory: true, Editable: false };
    const saved = await call.object('Quote/SaveQuoteLineConfiguration', { QuoteLineConfiguration });
    assert.deepEqual([saved['Mandatory'], saved['Editable']], [true, true]);
    const id = row['QuoteLineConfigurationId'];
    assert.deepEqual(await call.ask('Quote/GetQuoteLineConfiguration', { QuoteLineConfigurationId: id }), saved);
    assert.equal(await call.ask('Quote/GetQuoteLineConfiguration', { QuoteLineConfigurationId: 99 }), null);
    assert.equal(await call.ask('Quote/GetQuoteLineConfigurationFromFieldName', { FieldName: 'Nothing' }), null);
  });

  it('refuses what it does not know, and those who may not', async () => {
    const before = await all();
    const rows = [{ ...before[0], Rank: 99 }, { QuoteLineConfigurationId: 99 }];
    assert.deepEqual(await refusal('Quote/SaveQuoteLineConfigurations', { QuoteLineConfigurations: rows }), [
      500,
      'SoNotFoundException',
      'QuoteLineConfiguration id 99 not found',
    ]);
    const [status, , detail] = await refusal('Quote/SaveQuoteLineConfigurations', { QuoteLineConfigurations: 'all' });
    assert.deepEqual([status, detail], [400, 'The parameter QuoteLineConfigurations must be an array.']);
    assert.equal((await refusal('Quote/SaveQuoteLineConfiguration', {}))[0], 400);
    tenant.rights.deny('fields');
    assert.deepEqual(await refusal('Quote/SaveQuoteLineConfigurations', { QuoteLineConfigurations: before }), [
      403,
      'SoSentryException',
      'You do not have the right to configure the fields of quote lines.',
    ]);
    assert.deepEqual(await all(), before);
  });
});

describe('Substitutions of resources on the wire', () => {
  const COST = 'SR_QUOTELINE_UNITCOST';
  const set = (Culture: string, ResourceValues: string): Promise<Response> =>
    call.post('Resource/SetResourceSubstitution', { ResourceName: COST, ResourceValues, Culture, IsActive: true });
  const stored = async (parameters: object): Promise<Json[][]> => {
    const found = await call.objects('Resource/GetResourceSubstitutions', parameters);
    return found.map(({ ResourceName, Culture, ResourceValue, IsActive }) => [
      ResourceName ?? null,
      Culture ?? null,
      ResourceValue ?? null,
      IsActive ?? null,
    ]);
  };
  const labelOfCost = async (language: string): Promise<Json | undefined> =>
    (
      await call.object(
        'Quote/GetQuoteLineConfigurationFromFieldName',
        { FieldName: 'UnitCost' },
        { 'SO-Language': language },
      )
    )['Label'];

  it('are given at once, and read after the next login', async () => {
    assert.equal((await set('nb-NO', 'Innkjøpspris')).status, 204);
    assert.deepEqual(await stored({ ResourceNames: [COST], Culture: '', ActiveOnly: false }), [
      [COST, 'nb-NO', 'Innkjøpspris', true],
    ]);
    assert.equal(await labelOfCost('nb'), 'Kostnad');
    tenant.resources.beginSession();
    assert.equal(await labelOfCost('nb'), 'Innkjøpspris');
    assert.equal(await labelOfCost('sv'), 'Kostnadspris');
    const deletion = { ResourceName: COST, Culture: 'nb-NO' };
    assert.equal((await call.post('Resource/DeleteResourceSubstitution', deletion)).status, 204);
    assert.deepEqual(await stored({ ResourceNames: [COST] }), []);
    assert.equal(await labelOfCost('nb'), 'Innkjøpspris');
  });

  it('are read in every answer: lists, archives, connections', async () => {
    const english = { 'SO-Language': 'en' };
    const record = tenant.quoteConnections.find(1);
    assert.ok(record);
    await tenant.quoteConnections.save({ ...record, displayName: '[SR_QUOTELINE_UNITCOST] 1' });
    const listed = async (): Promise<Json[]> => {
      const restriction = "displayName begins 'What'";
      const archive = await call.objects(
        'Archive/GetArchiveListByColumns2',
        { ProviderName: 'QuoteConnection', Columns: 'displayName', Restrictions: restriction, PageSize: 9 },
        english,
      );
      const list = await call.objects('MDO/GetSimpleList', { Name: 'quoteconnections' }, english);
      const connection = await call.object('Quote/GetConnection', { QuoteConnectionId: 1 }, english);
      return [archive.length, list[0]?.['Name'] ?? null, connection['DisplayName'] ?? null];
    };
    await set('en-US', 'What we pay');
    assert.deepEqual(await listed(), [0, 'Cost 1', 'Cost 1']);
    tenant.resources.beginSession();
    assert.deepEqual(await listed(), [1, 'What we pay 1', 'What we pay 1']);
  });

  it('are found by names, cultures and whether they are active', async () => {
    const names = ['SR_QUOTELINE_EXTRAFIELD1', 'SR_QUOTELINE_EXTRAFIELD3', 'SR_NOTHING'];
    assert.deepEqual(await stored({ ResourceNames: names, Culture: '', ActiveOnly: false }), [
      ['SR_QUOTELINE_EXTRAFIELD1', 'en-US', 'Warranty (months)', true],
      ['SR_QUOTELINE_EXTRAFIELD1', 'nb-NO', 'Garanti (måneder)', true],
      ['SR_QUOTELINE_EXTRAFIELD3', 'de-DE', 'Lagerplatz (alt)', false],
    ]);
    assert.equal((await stored({ ResourceNames: names, Culture: '', ActiveOnly: true })).length, 2);
    assert.equal((await stored({ ResourceNames: names, Culture: 'NB-NO', ActiveOnly: false })).length, 1);
    assert.ok((await stored({})).length > 3, 'no names: all of them');
  });

  it('have a master switch, which is told of without names', async () => {
    const state = (parameters: object): Promise<JsonObject[]> =>
      call.objects('Resource/IsResourceSubstitutionActive', parameters);
    const master = { ResourceName: '', Culture: '', ResourceValue: null, TableRight: null, FieldProperties: {} };
    assert.deepEqual(await state({ ResourceNames: [], Culture: '' }), [{ ...master, IsActive: true }]);
    const off = { ResourceName: '', Culture: '', IsActive: false };
    assert.equal((await call.post('Resource/ActivateResourceSubstitution', off)).status, 204);
    assert.deepEqual(await state({}), [{ ...master, IsActive: false }]);
    const one = await state({ ResourceNames: ['SR_QUOTELINE_EXTRAFIELD1'], Culture: 'nb-NO' });
    assert.deepEqual([one.length, one[0]?.['IsActive'], one[0]?.['ResourceValue']], [1, true, null]);
    const ofOne = { ResourceName: 'SR_QUOTELINE_EXTRAFIELD1', Culture: '', IsActive: false };
    await call.post('Resource/ActivateResourceSubstitution', ofOne);
    assert.equal((await stored({ ResourceNames: ['SR_QUOTELINE_EXTRAFIELD1'], ActiveOnly: true })).length, 0);
  });

  it('refuse what cannot be kept, and those who may not', async () => {
    assert.deepEqual(
      await refusal('Resource/SetResourceSubstitution', {
        ResourceName: COST,
        ResourceValues: 'x'.repeat(2048),
        Culture: 'en-US',
        IsActive: true,
      }),
      [500, 'ArgumentException', "The text is 2048 characters long; 2047 is the limit. (Parameter 'ResourceValues')"],
    );
    assert.equal((await set('no culture', 'x')).status, 500);
    assert.equal((await call.post('Resource/GetResourceSubstitutions', { ResourceNames: [1] })).status, 400);
    tenant.rights.deny('texts');
    for (const method of ['Get', 'Set', 'Delete', 'Activate']) {
      const path = `Resource/${method}ResourceSubstitution${method === 'Get' ? 's' : ''}`;
      assert.deepEqual((await refusal(path, {})).slice(0, 2), [403, 'SoSentryException']);
    }
    assert.equal((await call.post('Resource/IsResourceSubstitutionActive', {})).status, 403);
  });
});

describe('Preferences on the wire', () => {
  const byName = (PrefKey: string, PrefLevel: string, headers?: Record<string, string>): Promise<JsonObject> =>
    call.object('Preference/GetPreferenceByName', { PrefSection: 'Quote', PrefKey, PrefLevel }, headers);
  const save = (Preference: object, RemoveLowerLevels = true): Promise<Response> =>
    call.post('Preference/SavePreferenceEntity', { Preference, RemoveLowerLevels });
  const Specification = { Section: 'Quote', Key: 'UseDiscountOnTotal' };

  it('have no id and no value while nobody has set them', async () => {
    const unset = await byName('UseDiscountOnTotal', 'SystemWide');
    assert.deepEqual([unset['UserPreferenceId'], unset['RawValue'], unset['DisplayType']], [0, null, 'Bool']);
    const closest = await byName('FollowupText', 'Undefined');
    assert.deepEqual([closest['Level'], closest['RawValue']], ['HardDefault', '[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]']);
    const read = await byName('FollowupText', 'HardDefault', { 'SO-Language': 'da' });
    assert.equal(read['RawValue'], 'Ring og spørg, hvad de synes om vores tilbud.');
  });

  it('are saved for the tenant, and users’ own ones are removed', async () => {
    await call.post('Preference/SavePreference', { Preference: { Level: 'SystemWide', RawValue: '0', Specification } });
    assert.equal((await byName('UseDiscountOnTotal', 'SystemWide'))['RawValue'], null, 'for the user alone');
    const own = await byName('UseDiscountOnTotal', 'Undefined');
    assert.deepEqual([own['Level'], own['RawValue'], own['TargetId']], ['Individual', '0', 1]);
    const answer = await save({ Level: 'SystemWide', RawValue: '1', Specification });
    const saved = (await answer.json()) as JsonObject;
    assert.deepEqual([saved['Level'], saved['RawValue'], saved['TargetId']], ['SystemWide', '1', 0]);
    assert.deepEqual(await byName('usediscountontotal', 'Undefined'), saved);
    await call.post('Preference/DeletePreference', { Id: saved['UserPreferenceId'] });
    assert.equal((await byName('UseDiscountOnTotal', 'Undefined'))['Level'], 'HardDefault');
  });

  it('are read several at once, or a whole section', async () => {
    await save({ Level: 'SystemWide', RawValue: 'Hei', Specification: { Section: 'Quote', Key: 'FollowupText' } });
    const Specifications = [
      Specification,
      { Section: 'System', Key: 'EnableCurrency' },
      { Section: 'quote', Key: '*' },
    ];
    const found = await call.objects('Preference/GetPreferences', { Specifications });
    assert.deepEqual(
      found.map(({ RawValue }) => RawValue),
      ['0', '1', '0', 'Hei'],
    );
    const Preferences = [{ RawValue: 'Mine', Specification: { Section: 'Quote', Key: 'FollowupText' } }];
    assert.equal((await call.post('Preference/SavePreferences', { Preferences })).status, 204);
    assert.equal((await byName('FollowupText', 'Undefined'))['RawValue'], 'Mine');
  });

  it('are refused without a level or a name, and to those who may not', async () => {
    for (const [preference, parameter] of [
      [{ RawValue: '1', Specification }, 'Level'],
      [{ Level: 'Everywhere', RawValue: '1', Specification }, 'Level'],
      [{ Level: 'SystemWide', RawValue: '1', Specification: {} }, 'Specification'],
    ] as const) {
      const answer = await save(preference);
      assert.ok((await answer.text()).includes(`(Parameter '${parameter}')`));
    }
    assert.equal((await save({ Level: 'SystemWide', RawValue: '1' })).status, 400);
    tenant.rights.deny('preferences');
    const denied = await save({ Level: 'SystemWide', RawValue: '1', Specification });
    assert.deepEqual([denied.status, ((await denied.json()) as JsonObject)['ErrorType']], [403, 'SoSentryException']);
    assert.equal((await byName('UseDiscountOnTotal', 'SystemWide'))['RawValue'], null);
  });
});

describe('The lists of languages', () => {
  it('have Windows’ numbers, cultures, and names in the language of the call', async () => {
    for (const Name of ['culture', 'activelanguage']) {
      const items = await call.objects('MDO/GetSimpleList', { Name });
      assert.deepEqual(
        items.map(({ Id, ExtraInfo }) => [Id, ExtraInfo]),
        [
          [1033, 'en-US'],
          [1044, 'nb-NO'],
          [1053, 'sv-SE'],
          [1030, 'da-DK'],
          [1031, 'de-DE'],
          [1043, 'nl-NL'],
        ],
      );
      assert.equal(items[0]?.['Name'], 'English (United States)');
    }
    const inSwedish = await call.objects('MDO/GetSimpleList', { Name: 'culture' }, { 'SO-Language': 'sv' });
    assert.equal(inSwedish[3]?.['Name'], 'danska (Danmark)');
    const nonsense = await call.objects('MDO/GetSimpleList', { Name: 'culture' }, { 'SO-Language': 'not_a_language' });
    assert.equal(nonsense[3]?.['Name'], 'Danish (Denmark)');
  });
});
