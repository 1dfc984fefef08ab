import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, beforeEach, describe, it } from 'node:test';
import type * as SuperOffice from '@superoffice/webapi';
import { startServer, type RunningServer } from './support.js';

// Only its CommonJS build can be loaded by plain Node.
const client = createRequire(import.meta.url)('@superoffice/webapi') as typeof SuperOffice;

const COST = 'SR_QUOTELINE_UNITCOST';

describe('The official client @superoffice/webapi, on settings', () => {
  let server: RunningServer;
  let quote: SuperOffice.QuoteAgent;
  let preference: SuperOffice.PreferenceAgent;
  let resource: SuperOffice.ResourceAgent;
  let mdo: SuperOffice.MDOAgent;

  before(async () => {
    server = await startServer();
    const options = (): SuperOffice.WebApiOptions => ({
      baseUrl: server.url,
      axiosConfig: { headers: { Authorization: 'Bearer 8A:Cust12345.test' } },
    });
    quote = new client.QuoteAgent(options());
    preference = new client.PreferenceAgent(options());
    resource = new client.ResourceAgent(options());
    mdo = new client.MDOAgent(options());
  });
  after(() => server.close());
  beforeEach(() => {
    server.tenant.reset();
  });

  it('configures fields, all of them or one', async () => {
    const all = await quote.getAllQuoteLineConfigurationsAsync({ languageCode: '*' });
    assert.equal(all[0]?.label, '[SR_QUOTELINE_CODE]');
    for (const [index, row] of all.entries()) Object.assign(row, { rank: all.length - index, inUse: false });
    const saved = await quote.saveQuoteLineConfigurationsAsync(all, { languageCode: '*' });
    assert.deepEqual(
      [saved.length, saved[0]?.fieldName, saved[26]?.fieldName],
      [27, 'QuoteLine.ExtraField5', 'QuoteLine.Code'],
    );
    assert.equal(saved[26]?.label, '[SR_QUOTELINE_CODE]');
    const shown = await quote.getInUseQuoteLineConfigurationsAsync();
    assert.deepEqual(
      shown.map(({ fieldName }) => fieldName?.replace('QuoteLine.', '')),
      ['SubscriptionUnit', 'IsSubscription', 'Quantity', 'UnitListPrice', 'PriceUnit', 'QuantityUnit', 'Code'],
    );

    const cost = await quote.getQuoteLineConfigurationFromFieldNameAsync('QuoteLine.UnitCost');
    assert.deepEqual([cost.inUse, cost.restrictEdit], [false, false]);
    Object.assign(cost, { inUse: true, mandatory: true, editable: false });
    const stored = await quote.saveQuoteLineConfigurationAsync(cost);
    assert.deepEqual([stored.inUse, stored.mandatory, stored.editable], [true, true, true]);
    const again = await quote.getQuoteLineConfigurationAsync(cost.quoteLineConfigurationId ?? 0);
    assert.deepEqual([again.fieldName, again.mandatory], ['QuoteLine.UnitCost', true]);
    await assert.rejects(quote.saveQuoteLineConfigurationsAsync([{ ...cost, quoteLineConfigurationId: 99 }]));
  });

  it('gives fields texts of the tenant’s own, read after the next login', async () => {
    const label = async (languageCode: string): Promise<string | undefined> =>
      (await quote.getQuoteLineConfigurationFromFieldNameAsync('UnitCost', { languageCode })).label;
    await resource.setResourceSubstitutionAsync(COST, 'Innkjøpspris', 'nb-NO', true);
    await resource.setResourceSubstitutionAsync(COST, 'What we pay', 'en-US', true);
    const overrides = await resource.getResourceSubstitutionsAsync([COST], '', false);
    assert.deepEqual(
      overrides.map(({ resourceName, resourceValue, culture, isActive }) => [
        resourceName,
        resourceValue,
        culture,
        isActive,
      ]),
      [
        [COST, 'Innkjøpspris', 'nb-NO', true],
        [COST, 'What we pay', 'en-US', true],
      ],
    );
    assert.equal(await label('nb'), 'Kostnad');
    server.tenant.resources.beginSession();
    assert.deepEqual(
      [await label('nb'), await label('en'), await label('nl')],
      ['Innkjøpspris', 'What we pay', 'Kosten'],
    );

    await resource.activateResourceSubstitutionAsync(COST, 'nb-NO', false);
    const active = await resource.getResourceSubstitutionsAsync([COST], '', true);
    assert.deepEqual(
      active.map(({ culture }) => culture),
      ['en-US'],
    );
    await resource.deleteResourceSubstitutionAsync(COST, '');
    assert.deepEqual(await resource.getResourceSubstitutionsAsync([COST], '', false), []);
    await assert.rejects(resource.setResourceSubstitutionAsync(COST, 'x', 'nowhere at all', true));
  });

  it('switches all of these texts on and off', async () => {
    const master = async (): Promise<boolean | undefined> => {
      const [state, ...others] = await resource.isResourceSubstitutionActiveAsync([], '');
      assert.deepEqual([state?.resourceName, others], ['', []]);
      return state?.isActive;
    };
    assert.equal(await master(), true);
    await resource.activateResourceSubstitutionAsync('', '', false);
    assert.equal(await master(), false);
    const [one] = await resource.isResourceSubstitutionActiveAsync(['SR_QUOTELINE_EXTRAFIELD1'], 'nb-NO');
    assert.equal(one?.isActive, true, 'each keeps its own state');
    await resource.activateResourceSubstitutionAsync('', '', true);
    assert.equal(await master(), true);
  });

  it('reads and saves preferences on their levels', async () => {
    const { SystemWide, Undefined, Individual, HardDefault } = client.PreferenceLevel;
    const specification = { section: 'Quote', key: 'UseDiscountOnTotal' };
    const read = (level: SuperOffice.PreferenceLevel): Promise<SuperOffice.Preference> =>
      preference.getPreferenceByNameAsync('Quote', 'UseDiscountOnTotal', level);
    const unset = await read(SystemWide);
    assert.deepEqual([unset.userPreferenceId, unset.rawValue], [0, null]);
    const closest = await read(Undefined);
    assert.deepEqual([closest.level, closest.rawValue], [HardDefault, '0']);

    await preference.savePreferenceAsync({ rawValue: '1', specification });
    assert.deepEqual([(await read(Undefined)).level, (await read(SystemWide)).userPreferenceId], [Individual, 0]);
    const saved = await preference.savePreferenceEntityAsync({ level: SystemWide, rawValue: '1', specification }, true);
    assert.deepEqual([saved.level, saved.rawValue, saved.specification?.key], [SystemWide, '1', 'UseDiscountOnTotal']);
    assert.deepEqual([(await read(Undefined)).level, (await read(Individual)).userPreferenceId], [SystemWide, 0]);

    await preference.savePreferencesAsync([
      { rawValue: 'Mine', specification: { section: 'Quote', key: 'FollowupText' } },
    ]);
    const section = await preference.getPreferencesAsync([{ section: 'Quote', key: '*' }]);
    assert.deepEqual(
      section.map((each) => each.rawValue),
      ['1', 'Mine'],
    );
    await preference.deletePreferenceAsync(saved.userPreferenceId ?? 0);
    assert.equal((await read(Undefined)).level, HardDefault);
  });

  it('is refused with 403 where the user has no rights', async () => {
    server.tenant.rights.deny('preferences', 'fields', 'texts');
    const specification = { section: 'Quote', key: 'UseDiscountOnTotal' };
    const level = client.PreferenceLevel.SystemWide;
    const calls = [
      () => preference.savePreferenceEntityAsync({ level, rawValue: '1', specification }, true),
      () => quote.saveQuoteLineConfigurationsAsync([]),
      () => resource.getResourceSubstitutionsAsync([], '', false),
    ];
    for (const call of calls) {
      await assert.rejects(call(), (error: { response?: { status: number; data: { ErrorType?: string } } }) => {
        assert.deepEqual([error.response?.status, error.response?.data.ErrorType], [403, 'SoSentryException']);
        return true;
      });
    }
    assert.equal((await preference.getPreferenceByNameAsync('Quote', 'UseDiscountOnTotal', level)).rawValue, null);
  });

  it('lists the tenant’s languages', async () => {
    const cultures = await mdo.getListAsync('culture', true, '', false, { languageCode: 'de' });
    assert.deepEqual(
      cultures.slice(0, 2).map(({ id, name, extraInfo }) => [id, name, extraInfo]),
      [
        [1033, 'Englisch (Vereinigte Staaten)', 'en-US'],
        [1044, 'Norwegisch (Bokmål) (Norwegen)', 'nb-NO'],
      ],
    );
    assert.equal((await mdo.getSimpleListAsync('activelanguage')).length, 6);
  });
});
