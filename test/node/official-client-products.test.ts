import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type * as SuperOffice from '@superoffice/webapi';
import { startServer, type RunningServer } from './support.js';

// Only its CommonJS build can be loaded by plain Node.
const client = createRequire(import.meta.url)('@superoffice/webapi') as typeof SuperOffice;

describe('The official client @superoffice/webapi, on price lists and products', () => {
  let server: RunningServer;
  let quote: SuperOffice.QuoteAgent;
  let archive: SuperOffice.ArchiveAgent;
  let mdo: SuperOffice.MDOAgent;
  let list: SuperOffice.ListAgent;
  let blob: SuperOffice.BLOBAgent;
  let preference: SuperOffice.PreferenceAgent;

  before(async () => {
    server = await startServer();
    const options = (): SuperOffice.WebApiOptions => ({
      baseUrl: server.url,
      axiosConfig: { headers: { Authorization: 'Bearer 8A:Cust12345.test' } },
    });
    quote = new client.QuoteAgent(options());
    archive = new client.ArchiveAgent(options());
    mdo = new client.MDOAgent(options());
    list = new client.ListAgent(options());
    blob = new client.BLOBAgent(options());
    preference = new client.PreferenceAgent(options());
  });
  after(() => server.close());

  /** Codes by id, of one price list. */
  async function listed(priceListId: number, columns: string): Promise<Record<string, string | undefined>[]> {
    const result = await archive.getArchiveListByColumnsWithHeader2Async(
      'Product',
      columns,
      'productId',
      `priceListId = ${priceListId}`,
      'productInAssortment',
      0,
      100,
      'rowcount=true',
    );
    const rows = result.rows ?? [];
    assert.equal(result.rowCount, rows.length);
    return rows.map((row) =>
      Object.fromEntries(columns.split(',').map((name) => [name, row.columnData?.[name]?.displayValue])),
    );
  }

  it('lives through the whole life of a price list', async () => {
    const draft = await quote.createDefaultPriceListAsync();
    assert.equal(draft.priceListId, 0);
    Object.assign(draft, { name: 'Official', currency: 'NOK', description: 'By the official client' });
    const saved = await quote.savePriceListAsync(draft);
    const id = saved.priceListId ?? 0;
    assert.ok(id > 0);
    assert.deepEqual(
      [saved.name, saved.currency, saved.isActive, saved.erpPriceListKey],
      ['Official', 'NOK', true, String(id)],
    );

    saved.description = 'Changed';
    assert.equal((await quote.savePriceListAsync(saved)).description, 'Changed');
    saved.currency = 'EUR';
    await assert.rejects(
      quote.savePriceListAsync(saved),
      (error: { response?: { data: { ErrorMessage?: string } } }) => {
        assert.match(error.response?.data.ErrorMessage ?? '', /\(Parameter 'Currency'\)$/);
        return true;
      },
    );

    const names = async (): Promise<(string | undefined)[]> =>
      (await mdo.getListAsync('pricelist', true, 'all=true', false)).map(({ name }) => name);
    assert.ok((await names()).includes('Official (NOK)'));
    await quote.deletePriceListAsync(id);
    assert.equal((await names()).includes('Official (NOK)'), false);
  });

  it('copies price lists into another currency, or without prices', async () => {
    const [from, to] = [new Date('2027-01-01T00:00:00Z'), new Date('2027-12-31T00:00:00Z')];
    const euro = (await mdo.getListAsync('currency', true, '', false)).find(({ name }) => name === 'EUR');
    const copy = await quote.copySuperOfficePriceListAsync(1, 'Gadgets (EUR)', from, to, euro?.id ?? 0, true);
    assert.deepEqual([copy.name, copy.currency, copy.isActive], ['Gadgets (EUR)', 'EUR', true]);
    assert.deepEqual((await listed(copy.priceListId ?? 0, 'code,listPrice'))[0], {
      code: 'P01',
      listPrice: '[F:233.79]',
    });
    const zero = await quote.copySuperOfficePriceListAsync(1, 'Gadgets (0)', from, to, euro?.id ?? 0, false);
    const prices = await listed(zero.priceListId ?? 0, 'cost,listPrice,minimumPrice');
    assert.equal(prices.length, 8);
    assert.deepEqual(new Set(prices.flatMap((each) => Object.values(each))), new Set(['[F:0]']));
    const same = await quote.copySuperOfficePriceListAsync(1, 'Gadgets (same)', from, to, 0, false);
    assert.equal(same.currency, 'NOK');
    assert.equal((await listed(same.priceListId ?? 0, 'listPrice'))[0]?.['listPrice'], '[F:1890]');
  });

  it('lives through the whole life of a product', async () => {
    const draft = await quote.createDefaultProductAsync();
    assert.deepEqual([draft.productId, draft.inAssortment, draft.unitListPrice], [0, true, 0]);
    Object.assign(draft, {
      erpPriceListKey: '5',
      code: 'OC-1',
      name: 'Official product',
      unitListPrice: 12.5,
      vAT: 25,
      vATInfo: 'Standard',
      isSubscription: true,
      supplier: '14',
      rights: 'QuoteLine.UnitCost=R,Fixed.',
    });
    const saved = await quote.saveProductAsync(draft);
    const id = saved.productId ?? 0;
    assert.ok(id > 0);
    const read = await quote.getProductFromDbIdAsync(id);
    assert.deepEqual(
      [read.code, read.unitListPrice, read.vAT, read.vATInfo, read.isSubscription, read.supplier, read.rights],
      ['OC-1', 12.5, 25, 'Standard', true, '14', 'QuoteLine.UnitCost=R,Fixed.'],
    );
    assert.deepEqual(await listed(5, 'productId,inAssortment'), [{ productId: `[I:${id}]`, inAssortment: '[I:1]' }]);
    await quote.toggleProductInAssortmentAsync(id);
    assert.deepEqual(await listed(5, 'inAssortment'), [{ inAssortment: '[I:0]' }]);
    assert.equal((await quote.getProductAsync(1, `5-${id}`)).code, 'OC-1');

    read.erpPriceListKey = '4';
    await quote.saveProductAsync(read);
    assert.deepEqual(await listed(5, 'code'), []);
    await quote.removeProductAsync(id);
    assert.equal((await listed(4, 'code')).length, 2);
    await assert.rejects(quote.removeProductAsync(id));
    await quote.deleteProductAsync(402);
    assert.deepEqual(await listed(4, 'code'), [{ code: 'SE-1' }]);
  });

  it('gives products pictures', async () => {
    const bytes = (answer: ArrayBuffer | string): Buffer =>
      Buffer.from(new Uint8Array(Buffer.from(answer as ArrayBuffer)));
    const images = await mdo.getListAsync('productimage', true, '', false);
    const blobId = images[4]?.id ?? 0;
    assert.equal(blobId, 205);
    await blob.changeProductImageAsync(8, blobId);
    const image = bytes(await blob.getProductImageAsync(8));
    assert.deepEqual(image, Buffer.from(server.tenant.productImages.known(205).bytes));
    assert.deepEqual(bytes(await blob.getBlobStreamAsync(205)), image);
    assert.equal((await blob.getBlobEntityOnProductAsync(8)).mimeType, 'image/png');

    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 9, 9]);
    await blob.setProductImageAsync(8, jpeg.buffer);
    assert.deepEqual(bytes(await blob.getProductImageAsync(8)), Buffer.from(jpeg));
    assert.deepEqual(bytes(await blob.getProductThumbnailAsync(8)), Buffer.from(jpeg));
    const kept = await blob.saveImageStreamAsync(client.BlobLinkType.ProductImage, jpeg.buffer, 'Kept');
    assert.equal((await blob.getBlobEntityAsync(kept)).description, 'Kept');
    await blob.changeProductImageAsync(8, 0);
    assert.equal(bytes(await blob.getProductImageAsync(8)).length, 0);
    await assert.rejects(blob.setProductImageAsync(8, new TextEncoder().encode('<svg/>').buffer));
  });

  it('reads the configuration of fields, currencies and preferences', async () => {
    const all = await quote.getAllQuoteLineConfigurationsAsync({ languageCode: 'nl' });
    assert.equal(all.length, 27);
    assert.deepEqual(
      [all[5]?.fieldName, all[5]?.label, all[5]?.mandatory],
      ['QuoteLine.UnitListPrice', 'Catalogusprijs', true],
    );
    assert.ok((await quote.getInUseQuoteLineConfigurationsAsync()).length < 27);
    const krone = await list.getCurrencyEntityAsync(2);
    assert.deepEqual([krone.name, krone.rate, krone.units], ['NOK', 12.37, 100]);
    assert.equal((await list.getBaseCurrencyAsync()).name, 'EUR');
    assert.equal((await list.getAllCurrenciesAsync(false)).length, 10);
    assert.equal(await list.changeCurrencyAsync(100, 'NOK', 'EUR'), 12.37);
    await assert.rejects(list.changeCurrencyAsync(100, 'NOK', 'XXX'));
    const level = client.PreferenceLevel.SystemWide;
    assert.equal((await preference.getPreferenceByNameAsync('System', 'EnableCurrency', level)).rawValue, '1');
  });

  it('adds items to lists, by the list’s name or by its definition', async () => {
    const added = await list.addFromListNameAsync('producttype', { name: 'Scanners' });
    assert.deepEqual([added.id, added.name], [8, 'Scanners']);
    const definition = await list.getListEntityByNameAsync('ProductCategory');
    const item = { id: 0, name: 'Software', udListDefinitionId: definition.id ?? 0 };
    const saved = await list.saveListItemEntityAsync(item);
    assert.deepEqual([saved.id, saved.udListDefinitionId], [5, definition.id]);
    const categories = await list.getAllFromListNameAsync('productcategory', false);
    assert.deepEqual(categories.at(-1)?.name, 'Software');
    assert.equal((await list.getAllFromListDefinitionAsync(definition.id ?? 0, false)).length, 5);
    assert.equal((await mdo.getSimpleListAsync('productcategory')).at(-1)?.name, 'Software');
    await assert.rejects(list.addFromListNameAsync('nothing', { name: 'x' }));
    await assert.rejects(list.addFromListNameAsync('producttype', { name: '' }));
  });

  it('finds suppliers', async () => {
    const found = await archive.getArchiveListByColumns2Async(
      'FindContact',
      'contactId,name,department',
      'name',
      "name contains 'fjord'",
      'contact',
      0,
      50,
    );
    assert.deepEqual(
      found.map((row) => row.columnData?.['contactId']?.displayValue),
      ['[I:12]', '[I:13]'],
    );
  });

  it('sees the price lists of connections', async () => {
    assert.equal((await quote.getAllPriceListsAsync(3, '')).length, 0);
    const active = await quote.getActivePriceListsAsync(1, 'EUR');
    assert.equal(active[0]?.name, 'EU Office');
  });
});
