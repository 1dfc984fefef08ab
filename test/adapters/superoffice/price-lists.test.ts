import { expect } from 'chai';
import type { BackendError, PriceListInput } from '../../../src/backend/index.js';
import { rejection, type SentCall } from './answers.js';
import { archive, PRICE_LIST, PRODUCT, productServer, type Answers } from './product-server.js';

const ARCHIVE = 'Archive/GetArchiveListByColumnsWithHeader2';
const COPY = 'Quote/CopySuperOfficePriceList';
const SAVE = 'Quote/SavePriceList';
const DELETE = 'Quote/DeletePriceList';

const INPUT: PriceListInput = {
  id: 0,
  name: 'Copy',
  description: '',
  currency: 'NOK',
  active: true,
  validFrom: '',
  validTo: '2027-12-31',
};

async function failure(promise: Promise<unknown>): Promise<BackendError> {
  return (await rejection(promise)) as BackendError;
}

describe('price lists on the wire', () => {
  it('are read one by one, raw, and sorted by name', async () => {
    const lists: Readonly<Record<string, object>> = {
      4: { ...PRICE_LIST, Name: 'b' },
      5: { ...PRICE_LIST, PriceListId: 5, Name: 'A', ValidFrom: null, ValidTo: '2027-12-31T00:00:00' },
    };
    const { backend, body, sent } = productServer({
      'MDO/GetList': [{ Id: 0 }, { Id: 4 }, { Id: 5 }, { Id: 6 }],
      'Quote/GetPriceList': ({ url }: SentCall) => lists[url.split('=')[1] ?? ''] ?? null,
    });
    const found = await backend.products.priceLists({ language: 'nb' });
    expect(found.map(({ id }) => id)).to.deep.equal([5, 4]);
    expect(found.map(({ validFrom, validTo }) => [validFrom, validTo])).to.deep.equal([
      ['', '2027-12-31'],
      ['', ''],
    ]);
    expect(body('MDO/GetList')).to.include({ Name: 'pricelist', AdditionalInfo: 'all=true' });
    expect(sent.slice(1).every(({ headers }) => headers.get('so-language') === 'x')).to.equal(true);
  });

  it('are saved whole, with dates that no time zone can move', async () => {
    const { backend, body } = productServer();
    const input = { ...INPUT, id: 4, name: 'US:"Gadgets";NO:"Dingser"', validFrom: '2027-03-28' };
    await backend.products.savePriceList(input);
    expect(body(SAVE)).to.deep.equal({
      ...PRICE_LIST,
      Name: input.name,
      ValidFrom: '2027-03-28T00:00:00',
      ValidTo: '2027-12-31T00:00:00',
    });
  });

  it('keep dates as they are stored when they are the same', async () => {
    const stored = { ...PRICE_LIST, ValidFrom: null, ValidTo: '2027-12-31T23:00:00' };
    const { backend, body } = productServer({ 'Quote/GetPriceList': stored });
    await backend.products.savePriceList({ ...INPUT, id: 4 });
    expect(body(SAVE)).to.include({ ValidFrom: null, ValidTo: '2027-12-31T23:00:00' });
    await backend.products.savePriceList({ ...INPUT, id: 4, validTo: '' });
    expect(body(SAVE, 1)).to.include({ ValidTo: '9999-12-31T23:59:59' });
  });

  it('that are new start from the defaults of the service', async () => {
    const { backend, body, methods } = productServer();
    await backend.products.savePriceList(INPUT);
    expect(methods()).to.deep.equal(['Quote/CreateDefaultPriceList', SAVE]);
    expect(body(SAVE)).to.include({ PriceListId: 0, Name: 'Copy', Currency: 'NOK' });
  });

  it('are not saved over what nobody has seen, nor in another currency', async () => {
    const { backend, methods } = productServer();
    expect((await failure(backend.products.savePriceList({ ...INPUT, id: 4 }, { revision: 'old' }))).kind).to.equal(
      'conflict',
    );
    const error = await failure(backend.products.savePriceList({ ...INPUT, id: 4, currency: 'EUR' }));
    expect([error.kind, Object.keys(error.fieldErrors)]).to.deep.equal(['validation', ['currency']]);
    expect(methods()).not.to.include(SAVE);
  });

  it('are neither saved nor deleted once aborted', async () => {
    for (const call of ['savePriceList', 'deletePriceList'] as const) {
      const controller = new AbortController();
      const reason = new Error('mine');
      const { backend, methods } = productServer({
        'Quote/GetPriceList': () => {
          controller.abort(reason);
          return PRICE_LIST;
        },
      });
      const { signal } = controller;
      const promise =
        call === 'savePriceList'
          ? backend.products.savePriceList({ ...INPUT, id: 4 }, { signal })
          : backend.products.deletePriceList(4, { signal });
      expect(await rejection(promise)).to.equal(reason);
      expect(methods()).to.deep.equal(['Quote/GetPriceList']);
    }
  });
});

describe('a copy of a price list on the wire', () => {
  const priced = (id: number, cost: string, minimumPrice = '[M:0.00]'): Record<string, string> => ({
    productId: `[I:${id}]`,
    cost,
    listPrice: '[F:0.0]',
    minimumPrice,
  });

  it('is asked for with the id of the currency', async () => {
    const { backend, body, methods } = productServer();
    const copy = await backend.products.copyPriceList(
      { ...INPUT, currency: 'EUR' },
      { sourceId: 4, prices: 'convert' },
    );
    expect(copy.id).to.equal(9);
    expect(body(COPY)).to.deep.equal({
      OriginalPriceListId: 4,
      NewName: 'Copy',
      ValidFrom: '0001-01-01T00:00:00',
      ValidTo: '2027-12-31T00:00:00',
      NewCurrencyId: 53,
      ConvertCurrency: true,
    });
    expect(methods()).to.deep.equal(['MDO/GetList', COPY]);
  });

  it('is given its description and state afterwards', async () => {
    const { backend, body } = productServer();
    const input = { ...INPUT, description: 'Ours', active: false };
    const copy = await backend.products.copyPriceList(input, { sourceId: 4, prices: 'convert' });
    expect(body(SAVE)).to.include({
      PriceListId: 9,
      Description: 'Ours',
      IsActive: false,
      CurrencyName: 'Norwegian krone',
    });
    expect(copy).to.include({ id: 9, description: 'Ours', active: false });
  });

  it('loses the prices that the service kept, and only those', async () => {
    const { backend, methods, body } = productServer({
      [ARCHIVE]: archive([
        priced(1, '[F:0]'),
        priced(2, '[F:5.5]'),
        priced(3, '[F:0]', '[M:-79228162514264337593543950335]'),
      ]),
    });
    await backend.products.copyPriceList(INPUT, { sourceId: 4, prices: 'zero' });
    expect(body(COPY)).to.include({ ConvertCurrency: false });
    expect(body(ARCHIVE)).to.include({ Restriction: 'priceListId = 9' });
    // No minimum price is not a price of zero.
    expect(methods().filter((method) => method === 'Quote/SaveProduct')).to.have.length(2);
    expect([body('Quote/GetProductFromDbId'), body('Quote/GetProductFromDbId', 1)]).to.deep.equal([
      { ProductId: 2 },
      { ProductId: 3 },
    ]);
    expect(body('Quote/SaveProduct')).to.include({
      UnitCost: 0,
      UnitListPrice: 0,
      UnitMinimumPrice: 0,
      Name: PRODUCT.Name,
    });
  });

  it('of nothing, or in no currency, is not made', async () => {
    const gone = productServer({ [COPY]: null });
    const copy = { sourceId: 4, prices: 'convert' } as const;
    expect((await failure(gone.backend.products.copyPriceList(INPUT, copy))).kind).to.equal('not-found');
    const { backend, methods } = productServer();
    const error = await failure(backend.products.copyPriceList({ ...INPUT, currency: 'XXX' }, copy));
    expect([error.kind, Object.keys(error.fieldErrors)]).to.deep.equal(['validation', ['currency']]);
    expect(methods()).not.to.include(COPY);
  });

  describe('that cannot be finished', () => {
    const down = (): Response => new Response(null, { status: 503 });
    const halves: readonly (readonly [Answers, 'zero' | 'convert', Partial<PriceListInput>])[] = [
      [{ [SAVE]: down }, 'convert', { description: 'Ours' }],
      [{ [ARCHIVE]: down }, 'zero', {}],
      [{ [ARCHIVE]: archive([priced(2, '[F:5.5]')]), 'Quote/SaveProduct': down }, 'zero', {}],
    ];

    it('is taken away again, so that it can be tried again', async () => {
      for (const [answers, prices, change] of halves) {
        const { backend, methods } = productServer({ ...answers, [DELETE]: () => new Response(null, { status: 204 }) });
        const error = await failure(backend.products.copyPriceList({ ...INPUT, ...change }, { sourceId: 4, prices }));
        expect([error.kind, error.retryable]).to.deep.equal(['server', true]);
        expect(methods().slice(-1)).to.deep.equal([DELETE]);
      }
    });

    it('and not taken away either says so, and is not to be tried again as it is', async () => {
      for (const [answers, prices, change] of halves) {
        const { backend, methods } = productServer({ ...answers, [DELETE]: down });
        const error = await failure(backend.products.copyPriceList({ ...INPUT, ...change }, { sourceId: 4, prices }));
        expect([error.kind, error.retryable]).to.deep.equal(['server', false]);
        expect(error.message).to.contain('9 "Copy" was made');
        expect(methods().filter((method) => method === COPY)).to.have.length(1);
      }
    });
  });

  it('is finished although the caller stops waiting', async () => {
    const controller = new AbortController();
    const { backend, methods } = productServer({
      [COPY]: () => {
        controller.abort(new Error('mine'));
        return { ...PRICE_LIST, PriceListId: 9 };
      },
    });
    const input = { ...INPUT, description: 'Ours' };
    await backend.products.copyPriceList(input, { sourceId: 4, prices: 'convert' }, { signal: controller.signal });
    expect(methods().at(-1)).to.equal(SAVE);
  });
});

describe('currencies on the wire', () => {
  const entity = ({ url }: SentCall): Record<string, unknown> | null =>
    url.endsWith('=52') ? { CurrencyId: 52, Name: 'NOK', Rate: 12.37, Units: 100 } : null;

  it('have their rates, and those that are gone are left out', async () => {
    const { backend, body } = productServer({
      'List/GetCurrencyEntity': entity,
      'List/GetBaseCurrency': { CurrencyId: 53, Name: 'EUR', Rate: 1, Units: 1 },
      'Preference/GetPreferenceByName': { RawValue: 'True' },
    });
    expect(await backend.products.currencies()).to.deep.equal({
      enabled: true,
      base: 'EUR',
      all: [{ id: 52, code: 'NOK', rate: '12.37', units: '100' }],
    });
    expect(body('Preference/GetPreferenceByName')).to.deep.equal({
      PrefSection: 'System',
      PrefKey: 'EnableCurrency',
      PrefLevel: 'Undefined',
    });
  });

  it('are enabled in every form of "yes"', async () => {
    for (const [RawValue, enabled] of [
      ['1', true],
      ['-1', true],
      ['yes', true],
      ['TRUE', true],
      ['0', false],
      ['False', false],
      ['', false],
      [null, false],
    ] as const) {
      const { backend } = productServer({ 'Preference/GetPreferenceByName': { RawValue } });
      expect((await backend.products.currencies()).enabled, String(RawValue)).to.equal(enabled);
    }
    expect((await productServer().backend.products.currencies()).enabled).to.equal(false);
  });
});
