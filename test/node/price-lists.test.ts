import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, TenantError, type PriceListDraft, type Tenant } from '../../src/mocks/index.js';
import { canonicalDecimal, decimalKey, decimalOrder, multiplied } from '../../src/mocks/tenant/exact.js';
import { instantly } from './support.js';

const refuses = (errorType: string, parameter?: string) => (error: unknown) => {
  assert.ok(error instanceof TenantError);
  assert.deepEqual([error.errorType, error.parameter], [errorType, parameter]);
  return true;
};

describe('Exact decimals', () => {
  it('have one spelling', () => {
    const spellings: [string, string | undefined][] = [
      ['0012.50', '12.5'],
      ['-0.00', '0'],
      ['.5', '0.5'],
      ['1.25e3', '1250'],
      ['1.5E-3', '0.0015'],
      ['120e-1', '12'],
      ['1234567890123456789.123456789', '1234567890123456789.123456789'],
      ['-7', '-7'],
      ['', undefined],
      ['.', undefined],
      ['1,5', undefined],
      ['NaN', undefined],
      [`1${'0'.repeat(28)}`, undefined],
    ];
    for (const [text, expected] of spellings) assert.equal(canonicalDecimal(text), expected, `“${text}”`);
  });

  it('are multiplied and divided without a float, and rounded half away from zero', () => {
    assert.equal(multiplied('0.1', ['3'], ['1'], 2), '0.3');
    assert.equal(multiplied('1890', ['12.37'], ['100', '1'], 2), '233.79');
    assert.equal(multiplied('1', [], ['8'], 2), '0.13');
    assert.equal(multiplied('-1', [], ['8'], 2), '-0.13');
    assert.equal(multiplied('9007199254740993', ['1'], ['1'], 2), '9007199254740993');
    assert.equal(multiplied('', ['2'], ['1'], 2), '');
    assert.throws(() => multiplied('1', [], ['0'], 2), RangeError);
  });

  it('sort by amount, none first, even where floats cannot tell', () => {
    const sorted = ['10', '', '9007199254740993', '-2', '9007199254740992.5', '9'].sort((a, b) =>
      decimalOrder(decimalKey(a), decimalKey(b)),
    );
    assert.deepEqual(sorted, ['', '-2', '9', '10', '9007199254740992.5', '9007199254740993']);
  });
});

describe('Price lists', () => {
  let tenant: Tenant;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
  });
  const draft: PriceListDraft = {
    id: 0,
    name: 'New',
    description: '',
    currency: 'NOK',
    validFrom: '',
    validTo: '',
    active: true,
  };
  const prices = (id: number): string[][] =>
    tenant.products.in(id).map(({ values: { cost, listPrice, minimumPrice } }) => [cost, listPrice, minimumPrice]);

  it('are stamped when they are saved', () => {
    const saved = tenant.priceLists.save({ ...draft, currency: 'nok' });
    assert.equal(saved.id, 7);
    assert.deepEqual([saved.currency, saved.updated, saved.updatedBy], ['NOK', '2027-03-01T09:15:00', 1]);
    assert.deepEqual(tenant.products.in(saved.id), []);
  });

  it('have rules', () => {
    const { priceLists } = tenant;
    const save = (changes: Partial<PriceListDraft>) => () => priceLists.save({ ...draft, ...changes });
    assert.throws(save({ name: '  ' }), refuses('ArgumentException', 'Name'));
    assert.throws(save({ name: 'x'.repeat(255) }), refuses('ArgumentException', 'Name'));
    assert.throws(save({ description: 'x'.repeat(2048) }), refuses('ArgumentException', 'Description'));
    assert.throws(save({ currency: 'XXX' }), refuses('ArgumentException', 'Currency'));
    assert.throws(save({ validFrom: '2027-02-30' }), refuses('ArgumentException', 'ValidFrom'));
    assert.throws(save({ validFrom: '2027-02-02', validTo: '2027-02-01' }), refuses('ArgumentException', 'ValidTo'));
    assert.throws(save({ id: 99 }), refuses('SoNotFoundException'));
    assert.throws(save({ id: 1, currency: 'EUR' }), refuses('ArgumentException', 'Currency'));
    save({ id: 1, validFrom: '2027-02-01', validTo: '2027-02-01', name: 'x'.repeat(254) })();
    assert.equal(priceLists.all().length, 6, 'what is refused is not stored');
  });

  it('are in force from their first day to their last', () => {
    const saved = tenant.priceLists.save({ ...draft, validFrom: '2027-02-01', validTo: '2027-03-01' });
    const on = (day: string): boolean => tenant.priceLists.isInForce(saved, day);
    assert.deepEqual(
      [on('2027-01-31'), on('2027-02-01'), on('2027-03-01'), on('2027-03-02')],
      [false, true, true, false],
    );
    assert.equal(tenant.priceLists.isInForce(saved), true, 'today is the tenant’s clock’s');
    assert.equal(tenant.priceLists.isInForce({ ...saved, active: false }), false);
  });

  it('are copied with converted prices, or with none, or with the same', () => {
    const { priceLists } = tenant;
    const request = { originalId: 1, name: 'Copy', validFrom: '2027-01-01', validTo: '', currencyId: 1, convert: true };
    const euro = priceLists.copy(request);
    assert.deepEqual(
      [euro.currency, euro.validFrom, euro.description],
      ['EUR', '2027-01-01', 'Printers, laptops, phones'],
    );
    assert.deepEqual(prices(euro.id)[0], ['185.55', '233.79', '221.42']);
    const pounds = priceLists.copy({ ...request, currencyId: 6 });
    assert.equal(prices(pounds.id)[0]?.[1], '205.82', '1890 × 0.1237 ÷ 1.1359');
    const zero = priceLists.copy({ ...request, convert: false });
    assert.deepEqual(new Set(prices(zero.id).flat()), new Set(['0']));
    // The documentation: the same currency keeps prices, whatever the other parameter says.
    for (const currencyId of [0, 2]) {
      const same = priceLists.copy({ ...request, currencyId, convert: false });
      assert.equal(same.currency, 'NOK');
      assert.deepEqual(prices(same.id), prices(1));
    }
    const [original, copied] = [tenant.products.in(1)[0], tenant.products.in(euro.id)[0]];
    assert.equal(copied?.values.name, original?.values.name);
    assert.notEqual(copied?.id, original?.id);
    assert.equal(tenant.products.image(copied?.id ?? 0)?.id, 201, 'pictures go along');
    assert.throws(() => priceLists.copy({ ...request, originalId: 99 }), refuses('SoNotFoundException'));
    assert.throws(() => priceLists.copy({ ...request, currencyId: 99 }), refuses('SoNotFoundException'));
    const before = priceLists.all().length;
    assert.throws(() => priceLists.copy({ ...request, name: '' }), refuses('ArgumentException', 'Name'));
    assert.equal(priceLists.all().length, before);
  });

  it('keep what has no price without one when it is converted', () => {
    const copy = tenant.priceLists.copyAs({ ...draft, currency: 'USD' }, 2, 'convert');
    const shelf = tenant.products.in(copy.id).find(({ values }) => values.code === 'S-201');
    assert.deepEqual([shelf?.values.minimumPrice, shelf?.values.listPrice], ['', '149.63']);
  });

  it('cannot be converted without a rate', () => {
    tenant.currencies.setRate(5, '0', '1');
    assert.throws(
      () => tenant.priceLists.copyAs({ ...draft, currency: 'USD' }, 1, 'convert'),
      refuses('InvalidOperationException'),
    );
    assert.equal(tenant.priceLists.all().length, 6);
    tenant.currencies.setRate(5, '2', '1');
    const copy = tenant.priceLists.copyAs({ ...draft, currency: 'USD' }, 1, 'convert');
    assert.equal(prices(copy.id)[0]?.[0], '92.78');
    assert.throws(() => tenant.currencies.setRate(5, 'much', '1'), refuses('ArgumentException', 'Rate'));
  });

  it('take their products with them, and no other’s', () => {
    tenant.priceLists.delete(1);
    assert.equal(tenant.priceLists.find(1), undefined);
    assert.equal(tenant.products.find(1), undefined);
    assert.equal(tenant.products.in(2).length, 30);
    assert.throws(() => tenant.priceLists.delete(1), refuses('SoNotFoundException'));
    assert.equal(tenant.priceLists.save(draft).id, 7, 'ids are not used twice');
  });

  it('come back with a reset', () => {
    tenant.priceLists.delete(1);
    tenant.reset();
    assert.equal(tenant.priceLists.all().length, 6);
    assert.equal(tenant.products.in(1).length, 8);
    tenant.reset('empty');
    assert.deepEqual([tenant.priceLists.all(), tenant.currencies.enabled], [[], false]);
    assert.equal(tenant.currencies.base?.code, 'EUR');
  });
});
