import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, TenantError, type Tenant } from '../../src/mocks/index.js';
import { instantly } from './support.js';

const refuses = (errorType: string, parameter?: string) => (error: unknown) => {
  assert.ok(error instanceof TenantError);
  assert.deepEqual([error.errorType, error.parameter], [errorType, parameter]);
  return true;
};

const COST = 'SR_QUOTELINE_UNITCOST';
const COST_LABEL = `[${COST}]`;

describe('Preferences', () => {
  let tenant: Tenant;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
  });
  const discount = (level?: 'SystemWide' | 'Individual' | 'HardDefault'): string | undefined =>
    tenant.preferences.find('quote', 'USEDISCOUNTONTOTAL', level)?.rawValue;
  const set = (level: 'SystemWide' | 'Group' | 'Individual', rawValue: string, alone = false): void => {
    tenant.preferences.save({ section: 'Quote', key: 'UseDiscountOnTotal', level, rawValue }, alone);
  };

  it('are what comes with the system until somebody sets them', () => {
    assert.equal(discount('SystemWide'), undefined);
    assert.equal(discount(), '0');
    assert.equal(tenant.preferences.find('Quote', 'FollowupText')?.rawValue, '[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]');
    assert.equal(tenant.preferences.find('Quote', 'Nothing'), undefined);
  });

  it('count the more the closer they are to the user', () => {
    set('Individual', 'mine');
    set('SystemWide', 'all');
    set('Group', 'group');
    assert.equal(discount(), 'mine');
    assert.equal(discount('SystemWide'), 'all');
    assert.equal(discount('HardDefault'), '0');
    const section = tenant.preferences.inSection('QUOTE').map(({ key, rawValue }) => [key, rawValue]);
    assert.deepEqual(section, [
      ['UseDiscountOnTotal', 'mine'],
      ['FollowupText', '[SR_QUOTE_PUBLISH_FOLLOWUP_TEXT]'],
    ]);
  });

  it('can be saved for all, whatever users have set', () => {
    tenant.preferences.saveOwn({ section: 'Quote', key: 'UseDiscountOnTotal', rawValue: 'mine' });
    set('Group', 'group');
    set('SystemWide', '1', true);
    assert.equal(discount(), '1');
    assert.equal(discount('Individual'), undefined);
  });

  it('keep their id when they are saved again, and lose it when they are deleted', () => {
    set('SystemWide', '1');
    const { id } = tenant.preferences.find('Quote', 'UseDiscountOnTotal') ?? { id: 0 };
    assert.ok(id > 0);
    set('SystemWide', '0');
    assert.equal(tenant.preferences.find('Quote', 'UseDiscountOnTotal')?.id, id);
    tenant.preferences.delete(id);
    assert.equal(discount('SystemWide'), undefined);
    set('SystemWide', '1');
    assert.notEqual(tenant.preferences.find('Quote', 'UseDiscountOnTotal')?.id, id);
  });

  it('have rules', () => {
    const { preferences, rights } = tenant;
    const record = { section: 'Quote', key: 'X', level: 'SystemWide', rawValue: '1' } as const;
    assert.throws(() => preferences.save({ ...record, key: '' }, false), refuses('ArgumentException', 'Specification'));
    assert.throws(
      () => preferences.save({ ...record, level: 'HardDefault' }, true),
      refuses('ArgumentException', 'Level'),
    );
    rights.deny('preferences');
    assert.throws(() => preferences.save(record, false), refuses('SoSentryException'));
    assert.throws(() => {
      preferences.delete(101);
    }, refuses('SoSentryException'));
    assert.equal(preferences.saveOwn(record).level, 'Individual', 'everyone may for themselves');
    tenant.reset();
    assert.equal(preferences.find('Quote', 'X'), undefined);
    assert.equal(preferences.save(record, false).rawValue, '1', 'a new tenant has its rights back');
  });
});

describe('Resources', () => {
  let tenant: Tenant;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
  });
  const put = (culture: string, value: string, active = true): void => {
    tenant.resources.set({ name: COST, culture, value, active });
  };

  it('are stored at once and read after the next login', () => {
    const { resources } = tenant;
    put('nb-NO', 'Innkjøpspris');
    assert.deepEqual(resources.substitutions([COST]), [
      { name: COST, culture: 'nb-NO', value: 'Innkjøpspris', active: true },
    ]);
    assert.equal(resources.localized(COST_LABEL, 'nb'), 'Kostnad');
    assert.equal(resources.present(COST_LABEL, 'nb'), 'Innkjøpspris');
    resources.beginSession();
    assert.equal(resources.localized(COST_LABEL, 'nb'), 'Innkjøpspris');
    resources.delete(COST, 'NB-no');
    assert.deepEqual(resources.substitutions([COST]), []);
    assert.equal(resources.localized(COST_LABEL, 'nb'), 'Innkjøpspris', 'until the user signs in again');
    resources.beginSession();
    assert.equal(resources.localized(COST_LABEL, 'nb'), 'Kostnad');
    put('nb-NO', 'x');
    tenant.reset();
    assert.equal(resources.present(COST_LABEL, 'nb'), 'Kostnad');
  });

  it('belong to one culture each', () => {
    const { resources } = tenant;
    put('en-US', 'What we pay');
    put('nb-no', 'Innkjøpspris');
    resources.beginSession();
    const read = (language: string): string => resources.localized(COST_LABEL, language);
    assert.deepEqual(['en', 'en-US', 'en-GB', 'NB-NO', 'no', 'nn', 'sv', 'de-CH'].map(read), [
      'What we pay',
      'What we pay',
      'What we pay',
      'Innkjøpspris',
      'Innkjøpspris',
      'Innkjøpspris',
      'Kostnadspris',
      'Cost',
    ]);
    assert.deepEqual(['fo', 'x-klingon', 'ja'].map(read), ['What we pay', 'What we pay', 'Cost']);
    put('en-GB', 'Cost price');
    resources.beginSession();
    assert.deepEqual(['en', 'en-GB'].map(read), ['What we pay', 'Cost price']);
    assert.equal(
      read('en') + resources.localized(' [SR_QUOTELINE_CODE] [SR_NOTHING]', 'en'),
      'What we pay Code [SR_NOTHING]',
    );
  });

  it('can be switched off one by one, or all together', () => {
    const { resources } = tenant;
    put('en-US', 'What we pay');
    put('nb-NO', 'Innkjøpspris');
    resources.activate(COST, 'nb-NO', false);
    assert.deepEqual(
      resources.substitutions([COST]).map(({ active }) => active),
      [true, false],
    );
    assert.deepEqual(
      [resources.present(COST_LABEL, 'nb'), resources.present(COST_LABEL, 'en')],
      ['Kostnad', 'What we pay'],
    );
    resources.activate('', 'nb-NO', false);
    assert.deepEqual([resources.active, resources.present(COST_LABEL, 'en')], [false, 'Cost']);
    assert.equal(resources.localized('[SR_QUOTELINE_EXTRAFIELD1]', 'en'), 'Warranty (months)', 'as at login');
    resources.beginSession();
    assert.equal(resources.localized('[SR_QUOTELINE_EXTRAFIELD1]', 'en'), 'Extra field 1');
    resources.activate('', '', true);
    resources.activate(COST, '', true);
    assert.equal(resources.present(COST_LABEL, 'nb'), 'Innkjøpspris');
  });

  it('are deleted in one culture, or in all', () => {
    const { resources } = tenant;
    put('en-US', 'a');
    put('nb-NO', 'b');
    put('sv-SE', 'c');
    resources.delete(COST, 'nb-NO');
    assert.deepEqual(
      resources.substitutions([COST]).map(({ culture }) => culture),
      ['en-US', 'sv-SE'],
    );
    resources.delete(COST, '');
    assert.deepEqual(resources.substitutions([COST]), []);
    resources.delete(COST, 'da-DK');
    assert.ok(resources.substitutions().length > 0, 'others are still there');
  });

  it('have rules', () => {
    const { resources } = tenant;
    assert.throws(
      () => {
        put('en-US', 'x'.repeat(2048));
      },
      refuses('ArgumentException', 'ResourceValues'),
    );
    for (const culture of ['', 'no culture', 'zh-Hans-CN-x', '--']) {
      assert.throws(
        () => {
          put(culture, 'x');
        },
        refuses('ArgumentException', 'Culture'),
      );
    }
    for (const name of ['', '[SR_X]', 'SR X']) {
      assert.throws(
        () => {
          resources.set({ name, culture: 'en-US', value: 'x', active: true });
        },
        refuses('ArgumentException', 'ResourceName'),
      );
    }
    put('en-US', 'x'.repeat(2047));
    tenant.rights.deny('texts');
    const forbidden = [
      () => {
        put('en-US', 'x');
      },
      () => {
        resources.delete(COST, '');
      },
      () => {
        resources.activate('', '', false);
      },
    ];
    for (const call of forbidden) assert.throws(call, refuses('SoSentryException'));
    assert.equal(resources.present(COST_LABEL, 'en').length, 2047);
  });
});

describe('The fields of a tenant', () => {
  let tenant: Tenant;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
  });

  it('are saved together, and locks hold', () => {
    const { productFields } = tenant;
    const drafts = productFields
      .all()
      .slice(0, 5)
      .map(({ id }, index) => ({ id, rank: 100 - index, inUse: false, editable: false, mandatory: true }));
    const saved = productFields.save(drafts);
    assert.deepEqual(
      saved.map(({ column, rank, inUse, editable, mandatory }) => [column, rank, inUse, editable, mandatory]),
      [
        ['PriceUnit', 96, true, false, false],
        ['QuantityUnit', 97, true, false, false],
        ['Description', 98, false, true, true],
        ['Name', 99, false, true, true],
        ['Code', 100, true, true, true],
      ],
    );
    assert.equal(productFields.all().at(-1)?.column, 'Code');
    assert.equal(productFields.all()[0]?.column, 'UnitListPrice', 'the others are as they were');
    assert.equal(saved[0]?.label, '[SR_QUOTELINE_PRICEUNIT]');
  });

  it('are saved all or none', () => {
    const { productFields } = tenant;
    const before = productFields.all();
    const draft = { rank: 1, inUse: false, editable: true, mandatory: true };
    assert.throws(
      () =>
        productFields.save([
          { ...draft, id: 3 },
          { ...draft, id: 999 },
        ]),
      refuses('SoNotFoundException'),
    );
    tenant.rights.deny('fields');
    assert.throws(() => productFields.save([{ ...draft, id: 3 }]), refuses('SoSentryException'));
    assert.deepEqual(productFields.all(), before);
  });
});

describe('The seeds', () => {
  it('have fields and texts of every kind', () => {
    const demo = createTenant('demo', instantly);
    assert.equal(demo.productFields.all().length, 27);
    const own = (name: string): string[] => demo.resources.substitutions([name]).map(({ culture }) => culture);
    assert.deepEqual(own('SR_QUOTELINE_EXTRAFIELD1'), ['en-US', 'nb-NO']);
    assert.equal(own('SR_QUOTELINE_EXTRAFIELD2').length, 6);
    const hidden = demo.productFields.all().filter(({ inUse }) => !inUse);
    assert.ok(hidden.length > 0 && hidden.every(({ preventHide }) => !preventHide));

    const large = createTenant('large', instantly);
    const records = large.productFields.all();
    assert.equal(records.length, 200);
    assert.equal(new Set(records.map(({ rank }) => rank)).size, 200);
    assert.deepEqual(large.resources.cultures.slice(6), ['fi-FI', 'fr-FR']);
    const labels = (language: string): string[] =>
      records.map(({ label }) => large.resources.localized(label, language));
    assert.equal(labels('fi')[99], 'Ominaisuus 100');
    assert.equal(labels('ru')[99], 'Attribute 100');
    assert.ok(labels('sv').every((label) => label !== '' && !label.startsWith('[')));

    const empty = createTenant('empty', instantly);
    assert.deepEqual([empty.productFields.all().length, empty.resources.substitutions()], [27, []]);
    assert.equal(empty.resources.cultures.length, 6);
  });

  it('give every tenant its own texts', () => {
    const [one, other] = [createTenant('demo', instantly), createTenant('demo', instantly)];
    one.resources.delete('SR_QUOTELINE_EXTRAFIELD1', '');
    one.resources.beginSession();
    assert.equal(one.resources.localized('[SR_QUOTELINE_EXTRAFIELD1]', 'nb'), 'Ekstrafelt 1');
    assert.equal(other.resources.localized('[SR_QUOTELINE_EXTRAFIELD1]', 'nb'), 'Garanti (måneder)');
    one.reset('large');
    assert.equal(one.resources.cultures.length, 8);
    one.reset('demo');
    assert.equal(one.resources.localized('[SR_QUOTELINE_EXTRAFIELD1]', 'nb'), 'Garanti (måneder)');
  });
});
