import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createHandlers, createMockFetch, createTenant, FaultPlan, type Tenant } from '../../src/mocks/index.js';
import { callerOf, instantly, type Json, type JsonObject } from './support.js';

const NOT_GIVEN = -79228162514264337593543950335;

/** How price lists and products travel, as far as the official client cannot show it. */
describe('Price lists and products on the wire', () => {
  let tenant: Tenant;
  let faults: FaultPlan;
  let call: ReturnType<typeof callerOf>;
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    faults = new FaultPlan();
    call = callerOf('https://online.example/Cust12345', createMockFetch(createHandlers(tenant, { faults })));
  });
  const names = (items: readonly JsonObject[]): Json[] => items.map((item) => item['Name'] ?? null);

  it('take ids from the query in any case, and bodies that are null or the entity itself', async () => {
    assert.equal((await call.object('Quote/GetPriceList?pricelistid=1', 'null'))['Name'], 'NO Gadgets');
    assert.equal(await call.ask('Quote/GetPriceList?PriceListId=99', 'null'), null);
    const fresh = await call.object('Quote/CreateDefaultPriceList', 'null');
    assert.deepEqual(
      [fresh['ValidFrom'], fresh['ValidTo'], fresh['PriceListId'], fresh['Currency']],
      ['0001-01-01T00:00:00', '9999-12-31T23:59:59', 0, 'EUR'],
    );
    const saved = await call.object('Quote/SavePriceList', { ...fresh, Name: 'Wire', ValidTo: '2027-12-31T00:00:00' });
    assert.deepEqual(
      [saved['ERPPriceListKey'], saved['ValidFrom'], saved['ValidTo'], saved['CurrencyName']],
      ['7', '0001-01-01T00:00:00', '2027-12-31T00:00:00', 'EUR'],
    );
    assert.equal((await call.post('Quote/DeletePriceList?PriceListId=7', 'null')).status, 204);
    assert.equal(tenant.priceLists.find(7), undefined);
    assert.equal((await call.post('Quote/DeleteProduct?productId=1', 'null')).status, 204);
    assert.equal(tenant.products.find(1), undefined);
  });

  it('read “no limit” in every way that it is written', async () => {
    const list = await call.object('Quote/GetPriceList?priceListId=2');
    for (const [from, to] of [
      [null, null],
      ['0001-01-01T00:00:00', '9999-12-31T23:59:59.9999999'],
      ['1753-01-01T00:00:00', '9999-12-31T00:00:00Z'],
    ]) {
      await call.object('Quote/SavePriceList', { ...list, ValidFrom: from ?? null, ValidTo: to ?? null });
      const { validFrom, validTo } = tenant.priceLists.known(2);
      assert.deepEqual([validFrom, validTo], ['', '']);
    }
  });

  it('refuse with the parameter’s name', async () => {
    const refused = async (path: string, body: unknown): Promise<unknown> => {
      const response = await call.post(path, body);
      assert.equal(response.status, 500);
      const { ErrorType, ErrorMessage } = (await response.json()) as Record<string, string>;
      return [ErrorType, / \(Parameter '(.+)'\)$/.exec(ErrorMessage ?? '')?.[1]];
    };
    assert.deepEqual(await refused('Quote/SavePriceList', { name: 'x', currency: 'XXX' }), [
      'ArgumentException',
      'Currency',
    ]);
    assert.deepEqual(await refused('Quote/SaveProduct', { eRPPriceListKey: '1' }), ['ArgumentException', 'Name']);
    assert.deepEqual(await refused('Quote/SaveProduct', { eRPPriceListKey: '99', name: 'x' }), [
      'SoNotFoundException',
      undefined,
    ]);
    assert.deepEqual(await refused('Quote/RemoveProduct', { productId: 99999 }), ['SoNotFoundException', undefined]);
    assert.equal((await call.post('Quote/SaveProduct', { erpPriceListKey: '1', name: 'x', vAT: 'much' })).status, 400);
    assert.equal((await call.post('Quote/SaveProduct', { erpPriceListKey: 'one', name: 'x' })).status, 400);
  });

  it('have numbers, and one that means “not given”', async () => {
    const shelf = await call.object('Quote/GetProductFromDbId', { ProductId: 106 });
    assert.deepEqual(
      [shelf['UnitMinimumPrice'], shelf['UnitListPrice'], shelf['IsSubscription']],
      [NOT_GIVEN, 129, false],
    );
    const saved = await call.object('Quote/SaveProduct', {
      ...shelf,
      UnitCost: NOT_GIVEN,
      UnitListPrice: 1e-7,
      VAT: null,
    });
    assert.deepEqual([saved['UnitCost'], saved['UnitListPrice'], saved['VAT']], [NOT_GIVEN, 1e-7, 0]);
    const { cost, listPrice, minimumPrice } = tenant.products.known(106).values;
    assert.deepEqual([cost, listPrice, minimumPrice], ['', '0.0000001', '']);
  });

  it('are found by the key of their price list', async () => {
    const product = (ERPProductKey: string) => call.ask('Quote/GetProduct', { QuoteConnectionId: 1, ERPProductKey });
    assert.equal(((await product('1-7')) as JsonObject)['Code'], 'P02');
    assert.equal(await product('2-7'), null);
    assert.equal(await product('7'), null);
  });

  it('belong to connections that use SuperOffice’s own register', async () => {
    const lists = (method: string, body: object) => call.objects(`Quote/${method}`, body);
    assert.equal((await lists('GetAllPriceLists', { QuoteConnectionId: 1, Currency: '' })).length, 6);
    assert.deepEqual(names(await lists('GetAllPriceLists', { QuoteConnectionId: 1, Currency: 'nok' })), ['NO Gadgets']);
    assert.deepEqual(await lists('GetAllPriceLists', { QuoteConnectionId: 3, Currency: '' }), []);
    assert.deepEqual(await lists('GetAllPriceLists', { QuoteConnectionId: 6, Currency: '' }), [], 'a deleted one');
    assert.equal((await lists('GetActivePriceLists', { QuoteConnectionId: 0, Currency: '' })).length, 4);
    assert.deepEqual(names(await lists('GetActivePriceListsByCurrencyId', { QuoteConnectionId: 0, CurrencyId: 2 })), [
      'NO Gadgets',
    ]);
    assert.deepEqual(await lists('GetAllPriceListsByCurrencyId', { QuoteConnectionId: 0, CurrencyId: 99 }), []);
  });

  it('are lists for drop-downs', async () => {
    const list = (Name: string, AdditionalInfo = '', headers = {}) =>
      call.objects('MDO/GetList', { Name, ForceFlatList: true, AdditionalInfo, OnlyHistory: false }, headers);
    const all = await list('pricelist', 'all=true');
    assert.deepEqual([all[0]?.['Id'], all[0]?.['Name'], all[0]?.['ExtraInfo']], [1, 'NO Gadgets (NOK)', 'NOK']);
    assert.deepEqual([all.length, (await list('pricelist')).length], [6, 4]);
    assert.deepEqual(await list('pricelist', 'all=true&QuoteConnectionId=3'), []);
    assert.deepEqual(names(await list('currency')).slice(0, 3), ['EUR', 'NOK', 'SEK']);
    assert.deepEqual(names(await list('priceunitwithnoselection', '', { 'SO-Language': 'nb' })), [
      '(Ingen valgt)',
      'kg',
      'Mt',
      'FlOz',
      'Stk',
      'Timer',
    ]);
    const image = (await list('productimage'))[0];
    assert.deepEqual([image?.['Id'], image?.['Name'], image?.['ToolTip']], [201, '201', 'Printer']);
  });

  it('have fields whose labels are resources', async () => {
    const raw = await call.objects('Quote/GetAllQuoteLineConfigurations');
    assert.deepEqual(
      [raw.length, raw[7]?.['FieldName'], raw[7]?.['Label']],
      [27, 'QuoteLine.UnitCost', '[SR_QUOTELINE_UNITCOST]'],
    );
    assert.equal('PreventHide' in (raw[0] ?? {}), false);
    const danish = await call.objects('Quote/GetInUseQuoteLineConfigurations', undefined, { 'SO-Language': 'da' });
    assert.ok(danish.every((each) => each['InUse'] === true));
    assert.equal(
      danish.find((each) => each['FieldName'] === 'QuoteLine.UnitCost')?.['Tooltip'],
      'Hvad én enhed koster os',
    );
    const one = await call.object('Quote/GetQuoteLineConfigurationFromFieldName', { FieldName: 'unitcost' });
    assert.deepEqual(await call.object('Quote/GetQuoteLineConfiguration', { QuoteLineConfigurationId: 8 }), one);
  });

  it('depend on preferences', async () => {
    const preference = (PrefKey: string, PrefSection = 'System') =>
      call.object('Preference/GetPreferenceByName', { PrefSection, PrefKey, PrefLevel: 'SystemWide' });
    assert.equal((await preference('EnableCurrency'))['RawValue'], '1');
    assert.equal((await preference('BaseCurrencyId'))['RawValue'], '1');
    const unset = await preference('None', 'Quote');
    assert.deepEqual([unset['RawValue'], unset['UserPreferenceId']], [null, 0]);
    const Specifications = [{ Section: 'system', Key: 'enablecurrency' }];
    assert.equal((await call.objects('Preference/GetPreferences', { Specifications }))[0]?.['RawValue'], '1');
  });

  it('give pictures as bytes or as base64, as the caller accepts', async () => {
    const stored = tenant.productImages.known(201).bytes;
    const asJson = await call.ask('BLOB/GetProductImage', { ProductId: 1 });
    assert.deepEqual(Buffer.from(asJson as string, 'base64'), Buffer.from(stored));
    const binary = { Accept: 'application/octet-stream' };
    const response = await call.post('BLOB/GetBlobStream', { BlobEntityId: 201 }, binary);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(stored));
    assert.equal(await call.ask('BLOB/GetProductThumbnail', { ProductId: 8 }), null);
    assert.equal((await call.post('BLOB/GetProductImage', { ProductId: 8 }, binary)).status, 204);
    assert.equal((await call.object('BLOB/GetBlobEntity?blobEntityId=209'))['MimeType'], 'application/octet-stream');
    assert.equal(await call.ask('Quote/GetProductImage', { QuoteConnectionId: 1, ERPProductKey: '1-8', Rank: 1 }), '');
  });

  it('refuse what is no picture', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>').toString('base64');
    const refused = await call.object('BLOB/SetProductImage', { ProductId: 1, Image: svg });
    assert.match(refused['ErrorMessage'] as string, /\(Parameter 'Image'\)$/);
    assert.equal((await call.post('BLOB/SetProductImage', { ProductId: 1, Image: 'not base64!' })).status, 400);
    assert.equal(
      (await call.object('BLOB/SetProductImage', { ProductId: 999, Image: '' }))['ErrorType'],
      'SoNotFoundException',
    );
    const other = await call.object('BLOB/SaveImageStream', { Type: 'PersonImage', Image: '', Description: '' });
    assert.match(other['ErrorMessage'] as string, /\(Parameter 'Type'\)$/);
    assert.equal(tenant.products.image(1)?.id, 201);
  });

  it('fail on demand', async () => {
    faults.add({ kind: '503', pattern: 'Quote/SaveProduct', times: 1 });
    faults.add({ kind: '401', pattern: 'BLOB/*', times: 1 });
    const product = await call.object('Quote/GetProductFromDbId', { ProductId: 1 });
    assert.equal((await call.post('Quote/SaveProduct', product)).status, 503);
    assert.equal((await call.post('Quote/SaveProduct', product)).status, 200);
    assert.equal((await call.post('BLOB/GetProductImage', { ProductId: 1 })).status, 401);
    faults.add({ kind: 'null', pattern: 'Archive/*', times: 1 });
    assert.equal(await call.ask('Archive/GetArchiveListByColumns2', {}), null);
  });
});
