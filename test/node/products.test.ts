import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createTenant, productValues, TenantError, type ProductDraft, type Tenant } from '../../src/mocks/index.js';
import { instantly } from './support.js';

const refuses = (errorType: string, parameter?: string) => (error: unknown) => {
  assert.ok(error instanceof TenantError);
  assert.deepEqual([error.errorType, error.parameter], [errorType, parameter]);
  return true;
};

describe('Products', () => {
  let tenant: Tenant;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
  });
  const draft: ProductDraft = {
    id: 0,
    priceListId: 1,
    inAssortment: true,
    values: productValues({ name: 'New', listPrice: '10.50' }),
    rights: '',
  };
  const values = (changes: Parameters<typeof productValues>[0]): ProductDraft => ({
    ...draft,
    values: { ...draft.values, ...changes },
  });

  it('are the eight that everybody knows', () => {
    const codes = tenant.products.in(1).map(({ values: { code, listPrice } }) => `${code} ${listPrice}`);
    assert.deepEqual(codes, [
      'P01 1890',
      'S01 2000',
      'laptop21 20000',
      'laptop26 30000',
      'iPhone 10000',
      'Android 10000',
      'P02 799',
      'P03 17999',
    ]);
  });

  it('are stamped by who saves them, and registered once', () => {
    const created = tenant.products.save(draft);
    assert.equal(created.id, 607);
    assert.equal(created.values.listPrice, '10.5', 'amounts have one spelling');
    assert.deepEqual([created.registered, created.registeredBy], ['2027-03-01T09:15:00', 1]);
    const known = tenant.products.known(1);
    const saved = tenant.products.save({ ...known, rights: 'QuoteLine.VAT=M' });
    assert.deepEqual(
      [saved.updated, saved.registered, saved.registeredBy],
      ['2027-03-01T09:15:00', known.registered, 2],
    );
  });

  it('have rules', () => {
    const save = (product: ProductDraft) => () => tenant.products.save(product);
    assert.throws(save(values({ name: ' ' })), refuses('ArgumentException', 'Name'));
    assert.throws(save(values({ code: 'x'.repeat(255) })), refuses('ArgumentException', 'Code'));
    assert.throws(save(values({ description: 'x'.repeat(2048) })), refuses('ArgumentException', 'Description'));
    assert.throws(save(values({ itemNumber: 'x'.repeat(80) })), refuses('ArgumentException', 'ItemNumber'));
    assert.throws(save(values({ url: 'x'.repeat(1024) })), refuses('ArgumentException', 'Url'));
    assert.throws(save(values({ cost: '1,5' })), refuses('ArgumentException', 'UnitCost'));
    assert.throws(save({ ...draft, rights: 'x'.repeat(2048) }), refuses('ArgumentException', 'Rights'));
    assert.throws(save({ ...draft, rights: 'QuoteLine.VAT=X' }), refuses('ArgumentException', 'Rights'));
    assert.throws(save({ ...draft, priceListId: 99 }), refuses('SoNotFoundException'));
    assert.throws(save({ ...draft, id: 9999 }), refuses('SoNotFoundException'));
    save(values({ code: '', cost: '', unit: 'by the dozen', category: '17' }))();
    assert.equal(tenant.products.in(1).length, 9, 'what is refused is not stored');
  });

  it('move to another price list', () => {
    tenant.products.save({ ...tenant.products.known(1), priceListId: 5 });
    assert.deepEqual(
      tenant.products.in(5).map(({ id }) => id),
      [1],
    );
    assert.equal(tenant.products.in(1).length, 7);
  });

  it('leave the assortment and the register', () => {
    tenant.products.toggleInAssortment(1);
    assert.equal(tenant.products.find(1)?.inAssortment, false);
    tenant.products.toggleInAssortment(1);
    assert.equal(tenant.products.find(1)?.inAssortment, true);
    tenant.products.remove(1);
    assert.equal(tenant.products.find(1), undefined);
    assert.equal(tenant.products.image(1), undefined);
    assert.throws(() => tenant.products.remove(1), refuses('SoNotFoundException'));
    assert.throws(() => tenant.products.toggleInAssortment(1), refuses('SoNotFoundException'));
  });

  it('have pictures that are PNG files', () => {
    for (const { id, bytes } of tenant.productImages.all()) {
      if (id === 209) continue;
      assert.equal(Buffer.from(bytes.subarray(1, 4)).toString(), 'PNG');
      assert.equal(Buffer.from(bytes.subarray(-8, -4)).toString(), 'IEND');
    }
    assert.equal(tenant.products.image(1)?.id, 201);
    assert.equal(tenant.products.image(8), undefined);
    const picture = tenant.productImages.known(205);
    tenant.products.setImage(8, picture);
    assert.equal(tenant.products.image(8), picture);
    tenant.products.setImage(8, undefined);
    assert.equal(tenant.products.image(8), undefined);
    assert.throws(() => tenant.products.setImage(9999, picture), refuses('SoNotFoundException'));
  });

  it('keep pictures of the kinds that the server can scale, by what is in them', () => {
    const bytes = (...parts: (string | number[])[]): Uint8Array =>
      Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : part)));
    const add = (content: Uint8Array) => () => tenant.productImages.add(content, 'Mine').id;
    assert.equal(add(bytes([0xff, 0xd8, 0xff, 0xe0]))(), 210);
    assert.equal(add(bytes('GIF89a'))(), 211);
    assert.equal(add(bytes('RIFF', [1, 2, 3, 4], 'WEBP'))(), 212);
    for (const content of [bytes('<svg/>'), bytes('%PDF'), bytes('RIFF', [1, 2, 3, 4], 'WAVE'), bytes()]) {
      assert.throws(add(content), refuses('ArgumentException', 'Image'));
    }
  });

  it('choose from lists that grow', () => {
    const { productLists } = tenant;
    assert.deepEqual(
      productLists.items('ProductType')?.map(({ name }) => name),
      ['T-Shirts', 'Hats', 'Bags', 'Socks', 'Printers', 'Computers', 'Phones'],
    );
    const added = productLists.add('producttype', ' Scanners ');
    assert.deepEqual([added.id, added.name], [8, 'Scanners']);
    assert.equal(productLists.item('producttype', '8')?.name, 'Scanners');
    assert.equal(productLists.item('producttype', 'Scanners'), undefined, 'a name is no key');
    assert.throws(() => productLists.add('producttype', '  '), refuses('ArgumentException', 'Name'));
    assert.throws(() => productLists.add('producttype', 'x'.repeat(240)), refuses('ArgumentException', 'Name'));
    assert.throws(() => productLists.add('nothing', 'x'), refuses('SoNotFoundException'));
  });

  it('have fields whose locks hold', () => {
    const { productFields } = tenant;
    assert.deepEqual(
      productFields
        .all()
        .slice(0, 4)
        .map(({ column }) => column),
      ['Code', 'Name', 'Description', 'QuantityUnit'],
    );
    assert.equal(productFields.change('quoteline.code', { inUse: false }).inUse, true);
    assert.equal(productFields.change('QuantityUnit', { mandatory: true }).mandatory, false);
    const cost = productFields.change('UnitCost', { editable: false, mandatory: true, rank: 0 });
    assert.deepEqual([cost.editable, cost.mandatory], [true, true]);
    assert.equal(productFields.all()[0]?.column, 'UnitCost');
    assert.throws(() => productFields.change('Nothing', {}), refuses('SoNotFoundException'));
  });
});

describe('A price list of 100,000 products', () => {
  it('costs nothing until it is opened, and is the same every time', () => {
    const tenant = createTenant('large', instantly);
    assert.equal(tenant.priceLists.all().length, 40);
    const other = createTenant('large', instantly);
    assert.deepEqual(tenant.products.find(1_050_000), other.products.find(1_050_000));
    const products = tenant.products.in(100);
    assert.equal(products.length, 100_000);
    assert.equal(new Set(products.map(({ values }) => values.code)).size, 100_000);
    assert.equal(products.at(-1)?.values.code, 'A100000');
    assert.equal(
      tenant.products.save({ ...tenant.products.draft(100), values: productValues({ name: 'x' }) }).id,
      1_100_001,
    );
  });

  it('is made once, when somebody looks into it', () => {
    let made = 0;
    const now = '2027-01-01T00:00:00';
    const list = { quoteConnectionId: 0, updated: now, updatedBy: 1, description: '', validFrom: '', validTo: '' };
    const tenant = createTenant({
      connectors: [],
      userGroups: [],
      associates: [],
      currentAssociateId: 1,
      quoteConnections: [],
      register: {
        currencies: [],
        baseCurrencyId: 0,
        currenciesEnabled: false,
        companies: [],
        productLists: {},
        productFields: [],
        productImages: { blobs: [], links: [] },
        priceLists: [
          { ...list, id: 1, name: 'Small', currency: 'EUR', active: true },
          { ...list, id: 2, name: 'Big', currency: 'EUR', active: true },
        ],
        products: [1, 2].map((priceListId) => ({
          priceListId,
          firstId: priceListId * 1000,
          count: priceListId === 2 ? 500 : 1,
          make: () => {
            made += priceListId === 2 ? 1 : 0;
            const stamps = { updated: now, updatedBy: 1, registered: now, registeredBy: 1 };
            return { ...stamps, inAssortment: true, rights: '', values: productValues({ name: 'x' }) };
          },
        })),
      },
    });
    assert.ok(tenant.products.find(1000));
    assert.equal(tenant.products.find(99), undefined);
    assert.equal(made, 0);
    assert.ok(tenant.products.find(2499));
    assert.equal(tenant.products.in(2).length, 500);
    tenant.products.toggleInAssortment(2000);
    tenant.products.in(2);
    assert.equal(made, 500);
    tenant.reset();
    tenant.priceLists.delete(2);
    assert.equal(tenant.products.find(2000), undefined);
    assert.equal(made, 500, 'deleting it does not need its products');
  });
});
