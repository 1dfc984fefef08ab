import { expect } from 'chai';
import type { BackendError, ConfiguredField, FieldsConfiguration } from '../../../src/backend/index.js';
import { json, rejection, type SentCall } from './answers.js';
import { methodOf } from './product-server.js';
import { override, row, ROWS, settingsServer } from './settings-server.js';

const SIX = ['en-US', 'nb-NO', 'sv-SE', 'da-DK', 'de-DE', 'nl-NL'];

async function kindOf(promise: Promise<unknown>): Promise<string> {
  return ((await rejection(promise)) as BackendError).kind;
}

function fieldOf({ fields }: FieldsConfiguration, column: string): ConfiguredField {
  return fields.find(({ id }) => id === `QuoteLine.${column}`)!;
}

describe('the configuration of fields on the wire', () => {
  it('is read raw, once per language, and with all substitutions', async () => {
    const { backend, sent, body } = settingsServer();
    const { fields, cultures, texts } = await backend.settings.fields({ language: 'nb' });
    expect([cultures, texts]).to.deep.equal([SIX, 'active']);
    expect(fields.map(({ id }) => id)).to.deep.equal(ROWS.map((each) => each['FieldName']));
    expect(fields[0]).to.deep.equal({
      id: 'QuoteLine.Code',
      product: 'code',
      shown: true,
      alwaysShown: true,
      editable: true,
      mandatory: true,
      restricted: false,
      label: {
        own: {},
        standard: {
          'en-US': 'CODE in en',
          'nb-NO': 'CODE in nb',
          'sv-SE': 'CODE in sv',
          'da-DK': 'CODE in da',
          'de-DE': 'CODE in de',
          'nl-NL': 'CODE in nl',
        },
        changeable: true,
      },
      tooltip: {
        own: {},
        standard: Object.fromEntries(SIX.map((culture) => [culture, `CODE_TIP in ${culture.slice(0, 2)}`])),
        changeable: true,
      },
    });
    const reads = sent.filter((call) => methodOf(call) === 'Quote/GetAllQuoteLineConfigurations');
    expect(reads.map(({ headers }) => headers.get('so-language')).sort()).to.deep.equal(
      ['x', 'en', 'nb', 'sv', 'da', 'de', 'nl'].sort(),
    );
    expect(reads.every((call) => call.body === '')).to.equal(true);
    expect(body('Resource/GetResourceSubstitutions')).to.deep.equal({
      ResourceNames: ['SR_CODE', 'SR_CODE_TIP', 'SR_NAME', 'SR_DESCRIPTION', 'SR_UNITCOST'],
      Culture: '',
      ActiveOnly: false,
    });
    expect(body('Resource/IsResourceSubstitutionActive')).to.deep.equal({ ResourceNames: [], Culture: '' });
  });

  it('has texts that are no resource: they are read, and cannot be changed', async () => {
    const server = settingsServer();
    server.rows = [row(1, 'VAT', { Label: 'US:"VAT";NO:"Mva"', Tooltip: '[SR_VAT] %' }), row(2, 'Name', { Label: '' })];
    const configuration = await server.backend.settings.fields();
    const { label, tooltip } = fieldOf(configuration, 'VAT');
    expect([label.changeable, tooltip.changeable]).to.deep.equal([false, false]);
    expect([label.standard['nb-NO'], tooltip.standard['nb-NO']]).to.deep.equal(['Mva', 'VAT in nb %']);
    expect(fieldOf(configuration, 'Name').label.changeable).to.equal(false);
    // Without names it would be every substitution of the tenant.
    expect(server.methods()).not.to.include('Resource/GetResourceSubstitutions');
  });

  it('has own texts: those that are active, whatever case their names are in', async () => {
    const server = settingsServer();
    server.overrides = [
      override('sr_code', 'NB-no', 'Kode'),
      override('SR_CODE', 'en-US', 'Off', false),
      override('SR_CODE', '', 'Nowhere'),
      override('SR_CODE', 'de-DE', ''),
      override('SR_CODE', '<script>', 'Hostile'),
      override('SR_ELSE', 'en-US', 'Not of a field'),
      override('[SR_NAME]', 'fi-FI', 'Nimi'),
    ];
    const configuration = await server.backend.settings.fields();
    expect(configuration.cultures).to.deep.equal([...SIX, 'fi-FI']);
    expect(fieldOf(configuration, 'Code').label.own).to.deep.equal({ 'nb-NO': 'Kode' });
    expect(fieldOf(configuration, 'Name').label.own).to.deep.equal({ 'fi-FI': 'Nimi' });
    expect(fieldOf(configuration, 'Name').label.standard['fi-FI']).to.equal(undefined);
    expect(fieldOf(configuration, 'Code').label.standard['fi-FI']).to.equal('CODE in fi');
  });

  it('knows the standard text behind an own one only when it was seen before', async () => {
    const server = settingsServer();
    server.overrides = [override('SR_CODE', 'nb-NO', 'Kode')];
    const standardOf = async (): Promise<readonly (string | undefined)[]> => {
      const { label } = fieldOf(await server.backend.settings.fields(), 'Code');
      return [label.standard['en-US'], label.standard['nb-NO']];
    };
    expect(await standardOf()).to.deep.equal(['CODE in en', undefined]);
    // Gone, but until the next sign-in the service may go on saying it.
    server.overrides = [override('SR_CODE', 'en-US', 'The code')];
    expect(await standardOf()).to.deep.equal(['CODE in en', undefined]);
    server.overrides = [];
    expect(await standardOf()).to.deep.equal(['CODE in en', undefined]);
  });

  it('is the same resource for cultures that the service reads as one language', async () => {
    const server = settingsServer();
    server.overrides = [override('SR_CODE', 'en-GB', 'Cipher')];
    const configuration = await server.backend.settings.fields();
    const { own, standard } = fieldOf(configuration, 'Code').label;
    expect(configuration.cultures).to.include('en-GB');
    expect([own, standard['en-US'], standard['en-GB']]).to.deep.equal([{ 'en-GB': 'Cipher' }, undefined, undefined]);
    const languages = server.sent
      .filter((call) => methodOf(call) === 'Quote/GetAllQuoteLineConfigurations')
      .map(({ headers }) => headers.get('so-language'));
    expect(languages.filter((language) => language === 'en')).to.have.length(1);
  });

  it('has no standard text where the service does not know the resource', async () => {
    const { backend } = settingsServer({ 'Quote/GetAllQuoteLineConfigurations': ROWS });
    const { fields } = await backend.settings.fields();
    expect(fields[0]?.label).to.deep.equal({ own: {}, standard: {}, changeable: true });
  });

  it('says which fields cannot be hidden, as far as the tenant does not hide them', async () => {
    const server = settingsServer();
    server.rows = ['quoteline.CODE', 'QuantityUnit', 'QuoteLine.PriceUnit', 'q.unitlistprice', 'QuoteLine.Quantity']
      .concat(['QuoteLine.IsSubscription', 'QuoteLine.SubscriptionUnit', 'QuoteLine.Name', 'QuoteLine.VAT'])
      .map((FieldName, index) => row(index + 1, 'X', { FieldName }));
    const all = await server.backend.settings.fields();
    expect(all.fields.map(({ alwaysShown }) => alwaysShown)).to.deep.equal([
      ...Array<boolean>(7).fill(true),
      false,
      false,
    ]);
    server.rows = server.rows.map((each) => ({ ...each, InUse: false }));
    const none = await server.backend.settings.fields();
    expect(none.fields.some(({ alwaysShown }) => alwaysShown)).to.equal(false);
  });

  it('has what is mandatory as editable, and null as nothing', async () => {
    const server = settingsServer();
    server.rows = [
      row(1, 'Code', { Editable: false, Mandatory: true }),
      row(2, 'Name', { Editable: null, Mandatory: null, InUse: null, RestrictEdit: null, Rank: null, Label: null }),
    ];
    const { fields } = await server.backend.settings.fields();
    expect(fields.map(({ id }) => id)).to.deep.equal(['QuoteLine.Name', 'QuoteLine.Code']);
    expect(fields[1]).to.include({ editable: true, mandatory: true });
    expect(fields[0]).to.include({ editable: false, mandatory: false, shown: false, restricted: false });
  });

  it('has each field once, by rank, and those of one rank as they came', async () => {
    const server = settingsServer();
    server.rows = [
      row(1, 'Name', { Rank: 5 }),
      row(2, 'Code', { Rank: 1 }),
      row(3, 'VAT', { Rank: 5 }),
      row(4, 'Name', { Rank: 0 }),
    ];
    const { fields } = await server.backend.settings.fields();
    expect(fields.map(({ id }) => id)).to.deep.equal(['QuoteLine.Code', 'QuoteLine.Name', 'QuoteLine.VAT']);
  });
});

describe('the languages of texts', () => {
  const culturesWith = async (lists: Readonly<Record<string, unknown>>): Promise<readonly string[]> => {
    const { backend } = settingsServer({
      'MDO/GetList': ({ body }: SentCall) => lists[(JSON.parse(body) as { Name: string }).Name] ?? null,
    });
    return (await backend.settings.fields()).cultures;
  };

  it("are the six, and the tenant's own by Windows' numbers", async () => {
    const activelanguage = [2055, 1035, 1033, 2052, 999_999].map((Id) => ({ Id, Name: 'Language' }));
    expect(await culturesWith({ activelanguage })).to.deep.equal([...SIX, 'de-CH', 'fi-FI', 'zh-CN']);
  });

  it('may come with codes, with and without a region', async () => {
    const culture = [
      { Id: 1044, Name: 'Norwegian', ExtraInfo: 'no' },
      { Id: 7, Name: 'Romanian', ExtraInfo: 'ro-ro' },
      { Id: 8, Name: 'English', ExtraInfo: 'en-GB' },
      { Id: 9, Name: 'Nonsense', ExtraInfo: 'person_id=5' },
      { Id: 10, Name: 'Too long', ExtraInfo: 'ca-ES-valencia' },
    ];
    expect(await culturesWith({ culture, activelanguage: [] })).to.deep.equal([...SIX, 'ro-RO', 'en-GB']);
  });

  it('are the six when the service has no such list, or will not give it', async () => {
    expect(await culturesWith({})).to.deep.equal(SIX);
    const { backend } = settingsServer({ 'MDO/GetList': () => json({ Message: 'No.' }, { status: 403 }) });
    expect((await backend.settings.fields()).cultures).to.deep.equal(SIX);
  });
});

describe('the switch of own texts', () => {
  for (const [name, answer, texts] of [
    ['true', true, 'active'],
    ['false', false, 'inactive'],
    ['an override of nothing', [override('', '', '', false)], 'inactive'],
    ['an override of nothing among others', [override('SR_A', 'nb-NO', ''), override('', '', '', false)], 'inactive'],
    ['overrides', [override('SR_A', 'nb-NO', '', false), override('SR_B', 'nb-NO', '')], 'active'],
    ['a single override', override('', '', ''), 'active'],
    ['nothing', [], 'inactive'],
    ['null', null, 'inactive'],
  ] as const) {
    it(`is read from ${name}`, async () => {
      const { backend } = settingsServer({
        'Resource/IsResourceSubstitutionActive': () => json(JSON.stringify(answer)),
      });
      expect((await backend.settings.fields()).texts).to.equal(texts);
    });
  }

  it('is switched on for everything, and a service that is silent about it is believed', async () => {
    const server = settingsServer({ 'Resource/IsResourceSubstitutionActive': [] });
    const { settings } = server.backend;
    server.overrides = [override('SR_CODE', 'en-US', 'The code')];
    expect((await settings.fields()).texts).to.equal('inactive');
    expect((await settings.shownFields()).map(({ label }) => label)).not.to.include('The code');
    await settings.activateTexts();
    expect(server.body('Resource/ActivateResourceSubstitution')).to.deep.equal({
      ResourceName: '',
      Culture: '',
      IsActive: true,
    });
    expect((await settings.shownFields()).map(({ label }) => label)).to.include('The code');
    expect((await settings.fields()).texts).to.equal('active');
  });

  it('is not touched by whom it is refused, or who has stopped waiting', async () => {
    const refused = settingsServer({
      'Resource/ActivateResourceSubstitution': () => json({ Message: 'Forbidden' }, { status: 403 }),
    });
    expect(await kindOf(refused.backend.settings.activateTexts())).to.equal('forbidden');
    const server = settingsServer();
    const reason = new Error('mine');
    const aborted = server.backend.settings.activateTexts({ signal: AbortSignal.abort(reason) });
    expect(await rejection(aborted)).to.equal(reason);
    expect(server.writes()).to.deep.equal([]);
  });
});

describe('a service that keeps texts to itself', () => {
  for (const [status, method] of [
    [403, 'Resource/GetResourceSubstitutions'],
    [403, 'Resource/IsResourceSubstitutionActive'],
    [404, 'Resource/GetResourceSubstitutions'],
    [501, 'Resource/IsResourceSubstitutionActive'],
  ] as const) {
    it(`leaves the rest to be configured: ${status} of ${method}`, async () => {
      const server = settingsServer({ [method]: () => json({ Message: 'No.' }, { status }) });
      server.overrides = [override('SR_CODE', 'nb-NO', 'Kode')];
      const { settings } = server.backend;
      const before = await settings.fields();
      expect(before.texts).to.equal('unavailable');
      expect(before.fields.every(({ label, tooltip }) => !label.changeable && !tooltip.changeable)).to.equal(true);
      expect(fieldOf(before, 'Name').label.standard['nb-NO']).to.equal('NAME in nb');
      const flags = [{ id: 'QuoteLine.Name', flag: 'shown', value: false } as const];
      const { failure, configuration } = await settings.saveFields({ flags, texts: [] }, { expected: before });
      expect([failure, fieldOf(configuration, 'Name').shown]).to.deep.equal([undefined, false]);
    });
  }

  it('is not mistaken for one that is busy, signed out or broken', async () => {
    for (const [status, kind] of [
      [401, 'unauthenticated'],
      [429, 'rate-limited'],
      [500, 'server'],
    ] as const) {
      const { backend } = settingsServer({ 'Resource/GetResourceSubstitutions': () => json({}, { status }) });
      expect(await kindOf(backend.settings.fields())).to.equal(kind);
    }
  });
});

describe('answers about fields that are none', () => {
  for (const [method, answer] of [
    ['Quote/GetAllQuoteLineConfigurations', [{ FieldName: 'QuoteLine.Code' }]],
    ['Quote/GetAllQuoteLineConfigurations', [row(1, 'Code', { Rank: 'first' })]],
    ['Quote/GetAllQuoteLineConfigurations', { rows: ROWS }],
    ['Resource/GetResourceSubstitutions', [{ ResourceName: 5 }]],
    ['Resource/GetResourceSubstitutions', 'none'],
    ['Resource/IsResourceSubstitutionActive', 'on'],
    ['MDO/GetList', [{ Name: 'English' }]],
  ] as const) {
    it(`are a broken protocol: ${method}, ${JSON.stringify(answer).slice(0, 40)}`, async () => {
      const { backend } = settingsServer({ [method]: () => answer });
      expect(await kindOf(backend.settings.fields())).to.equal('protocol');
    });
  }

  it('may be missing: then there are none', async () => {
    const { backend } = settingsServer({
      'Quote/GetAllQuoteLineConfigurations': null,
      'Quote/GetInUseQuoteLineConfigurations': null,
      'Resource/GetResourceSubstitutions': null,
    });
    const { fields } = await backend.settings.fields();
    expect([fields, await backend.settings.shownFields()]).to.deep.equal([[], []]);
    const texted = settingsServer({ 'Resource/GetResourceSubstitutions': null });
    expect((await texted.backend.settings.fields()).fields[0]?.label.own).to.deep.equal({});
  });
});

describe('the fields that quotes show', () => {
  it('are asked for in the language, and go by rank', async () => {
    const server = settingsServer();
    server.rows = [row(1, 'Name', { Rank: 9 }), row(2, 'Code', { Rank: 1 }), row(3, 'VAT', { Label: null })];
    expect(await server.backend.settings.shownFields({ language: 'nb-NO' })).to.deep.equal([
      { id: 'QuoteLine.Code', label: 'CODE in nb' },
      { id: 'QuoteLine.Name', label: 'NAME in nb' },
      { id: 'QuoteLine.VAT', label: 'QuoteLine.VAT' },
    ]);
    expect(server.methods()).to.deep.equal(['Quote/GetInUseQuoteLineConfigurations']);
  });
});
