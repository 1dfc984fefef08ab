import { expect } from 'chai';
import type { BackendError, Product, ProductChange, ProductsBackend } from '../../../src/backend/index.js';
import { json, rejection, type SentCall } from './answers.js';
import { methodOf, PRODUCT, productServer, type Answers } from './product-server.js';

async function failure(promise: Promise<unknown>): Promise<BackendError> {
  return (await rejection(promise)) as BackendError;
}

function edited(product: Product, values: Partial<Product['values']>): Product {
  return { ...product, values: { ...product.values, ...values } };
}

describe('a product on the wire', () => {
  it('is read raw, with plain decimals and no ids that mean none', async () => {
    const { backend, sent } = productServer();
    const { values, priceListId, rights } = await backend.products.get(7, { language: 'nb' });
    expect(sent[0]?.headers.get('so-language')).to.equal('x');
    expect(priceListId).to.equal(4);
    expect([...rights.keys()]).to.deep.equal(['cost', 'vat']);
    expect(values).to.include({ name: 'US:"Printer";NO:"Skriver"', description: '', unit: '3', family: '2' });
    expect(values).to.include({ category: '', supplier: '', subscription: '', vat: '25' });
    expect(values).to.include({ cost: '', minimumPrice: '0.0000001', listPrice: '1890.5' });
  });

  it('is saved whole: only what was edited is another', async () => {
    const { backend, body } = productServer();
    const product = await backend.products.get(7);
    await backend.products.save(
      edited(product, { listPrice: '1890.50', vat: '12.5', subscription: '1', description: 'New' }),
      {
        revision: product.revision,
      },
    );
    expect(body('Quote/SaveProduct')).to.deep.equal({
      ...PRODUCT,
      SubscriptionUnit: '',
      VAT: 12.5,
      IsSubscription: true,
      Description: 'New',
    });
  });

  it('says "not given" as the service does', async () => {
    const { backend, body } = productServer();
    const product = await backend.products.get(7);
    await backend.products.save(edited(product, { minimumPrice: '', vat: '' }));
    expect(body('Quote/SaveProduct')).to.include({ UnitMinimumPrice: -(2 ** 96), VAT: 0 });
  });

  it('that is new starts from the defaults of the service', async () => {
    const { backend, body, methods } = productServer();
    const product = await backend.products.create(12);
    expect([product.id, product.priceListId]).to.deep.equal([0, 12]);
    await backend.products.save(edited(product, { name: 'Laptop' }));
    expect(body('Quote/SaveProduct')).to.include({ ProductId: 0, ERPPriceListKey: '12', Name: 'Laptop', Rule: 'kept' });
    expect(methods()).to.deep.equal(['Quote/CreateDefaultProduct', 'Quote/CreateDefaultProduct', 'Quote/SaveProduct']);
  });

  it('never has a price rounded', async () => {
    const { backend, methods } = productServer();
    const product = await backend.products.get(7);
    const input = edited(product, { listPrice: '0.1000000000000000055', cost: '1,5' });
    const error = await failure(backend.products.save(input));
    expect(error.kind).to.equal('validation');
    expect(error.fieldErrors).to.have.all.keys('listPrice', 'cost');
    expect(methods()).not.to.include('Quote/SaveProduct');
  });

  it('is not saved over what nobody has seen', async () => {
    let stored: unknown = PRODUCT;
    const { backend, methods } = productServer({ 'Quote/GetProductFromDbId': () => stored });
    const product = await backend.products.get(7);
    // Not shown, so nobody overwrites it unseen.
    stored = { ...PRODUCT, InStock: 13 };
    await backend.products.save(product, { revision: product.revision });
    for (const change of [{ UnitCost: 5 }, { Rights: '' }, { InAssortment: false }, { ERPPriceListKey: '5' }]) {
      stored = { ...PRODUCT, ...change };
      const error = await failure(backend.products.save(product, { revision: product.revision }));
      expect(error.kind).to.equal('conflict');
    }
    expect(methods().filter((method) => method === 'Quote/SaveProduct')).to.have.length(1);
  });

  it('is given the errors of the service by the names of our fields', async () => {
    const refusal = (parameter: string): Response =>
      json(
        { Error: true, ErrorType: 'ArgumentException', ErrorMessage: `No. (Parameter '${parameter}')` },
        { status: 500 },
      );
    for (const [parameter, field] of [
      ['UnitCost', 'cost'],
      ['vat', 'vat'],
      ['Product.ERPPriceListKey', 'priceListId'],
      ['Rights', 'rights'],
      ['Else', 'Else'],
    ] as const) {
      const { backend } = productServer({ 'Quote/SaveProduct': () => refusal(parameter) });
      const error = await failure(backend.products.save(await backend.products.get(7)));
      expect(error.kind).to.equal('validation');
      expect(error.fieldErrors).to.deep.equal({ [field]: 'No.' });
    }
  });

  it('is not written once aborted, and written whoever stops waiting after that', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const reason = new Error('mine');
    const before = productServer({
      'Quote/GetProductFromDbId': () => {
        controller.abort(reason);
        return PRODUCT;
      },
    });
    const product = await productServer().backend.products.get(7);
    expect(await rejection(before.backend.products.save(product, { signal }))).to.equal(reason);
    expect(before.methods()).not.to.include('Quote/SaveProduct');

    const later = new AbortController();
    const after = productServer({
      'Quote/SaveProduct': ({ body }: SentCall) => {
        later.abort(reason);
        return JSON.parse(body) as unknown;
      },
    });
    const saved = await after.backend.products.save(product, { signal: later.signal });
    expect(saved.id).to.equal(7);
  });

  it('that is gone is not found', async () => {
    const { backend, methods } = productServer({ 'Quote/GetProductFromDbId': null });
    const product = await productServer().backend.products.get(7);
    for (const call of [
      backend.products.get(7),
      backend.products.save(product),
      backend.products.setInAssortment(7, true),
    ])
      expect((await failure(call)).kind).to.equal('not-found');
    expect(methods().every((method) => method === 'Quote/GetProductFromDbId')).to.equal(true);
  });

  it('is toggled only when it is not as asked', async () => {
    const { backend, methods, body } = productServer();
    await backend.products.setInAssortment(7, true);
    expect(methods()).to.deep.equal(['Quote/GetProductFromDbId']);
    await backend.products.setInAssortment(7, false);
    expect(methods().at(-1)).to.equal('Quote/ToggleProductInAssortment');
    expect(body('Quote/ToggleProductInAssortment')).to.deep.equal({ ProductId: 7 });
  });
});

describe('answers that are not what they should be', () => {
  const calls = {
    'Quote/GetProductFromDbId': (products: ProductsBackend) => products.get(7),
    'Quote/CreateDefaultProduct': (products: ProductsBackend) => products.create(4),
    'Quote/GetPriceList': (products: ProductsBackend) => products.deletePriceList(4),
    'Quote/CreateDefaultPriceList': (products: ProductsBackend) =>
      products.savePriceList({
        id: 0,
        name: '',
        description: '',
        currency: '',
        active: true,
        validFrom: '',
        validTo: '',
      }),
    'Quote/GetAllQuoteLineConfigurations': (products: ProductsBackend) => products.fields(),
    'MDO/GetList': (products: ProductsBackend) => products.currencies(),
    'List/GetCurrencyEntity': (products: ProductsBackend) => products.currencies(),
    'List/GetBaseCurrency': (products: ProductsBackend) => products.currencies(),
    'Preference/GetPreferenceByName': (products: ProductsBackend) => products.currencies(),
    'Archive/GetArchiveListByColumnsWithHeader2': (products: ProductsBackend) => products.suppliers({ text: 'a' }),
    'BLOB/GetBlobStream': (products: ProductsBackend) => products.image(1),
    'BLOB/GetProductImage': (products: ProductsBackend) => products.productImage(1),
    'List/AddFromListName': (products: ProductsBackend) => products.addListItem('productfamily', 'New'),
  };
  for (const [method, call] of Object.entries(calls)) {
    for (const answer of [{ ProductId: 'x', PriceListId: 'x', CurrencyId: 'x', Rows: 5, RawValue: {} }, true, 5]) {
      it(`${JSON.stringify(answer)} is a protocol error that names ${method}`, async () => {
        const { backend } = productServer({ [method]: answer });
        const error = await failure(call(backend.products));
        expect(error.kind).to.equal('protocol');
        expect(error.message).to.contain(method);
      });
    }
  }
});

describe('many changes on the wire', () => {
  const update = (id: number, values: Partial<Product['values']> = { vat: '1' }): ProductChange => ({
    kind: 'update',
    id,
    values,
  });
  const stored = ({ body }: SentCall): unknown => ({
    ...PRODUCT,
    ProductId: (JSON.parse(body) as { ProductId: number }).ProductId,
  });

  it('are made a few at a time', async () => {
    let under = 0;
    let most = 0;
    const server = productServer({
      'Quote/GetProductFromDbId': async (call: SentCall) => {
        most = Math.max(most, ++under);
        await new Promise((resolve) => setTimeout(resolve, 2));
        under -= 1;
        return stored(call);
      },
    });
    const outcomes = await server.backend.products.change(Array.from({ length: 20 }, (_, id) => update(id + 1)));
    expect(outcomes.every(({ ok }) => ok)).to.equal(true);
    expect(most).to.equal(4);
  });

  it('of the same product are made one after the other', async () => {
    let current: unknown = PRODUCT;
    const { backend, methods } = productServer({
      'Quote/GetProductFromDbId': () => current,
      'Quote/SaveProduct': async ({ body }: SentCall) => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        return (current = JSON.parse(body) as unknown);
      },
    });
    await backend.products.change([update(7, { vat: '1' }), update(7, { cost: '2' }), update(7, { url: 'x' })]);
    const read = 'Quote/GetProductFromDbId';
    const write = 'Quote/SaveProduct';
    expect(methods()).to.deep.equal([read, write, read, write, read, write]);
    expect((await backend.products.get(7)).values).to.include({ vat: '1', cost: '2', url: 'x' });
  });

  it('ask for the defaults of new products once', async () => {
    const { backend, methods, body } = productServer();
    const add: ProductChange = { kind: 'add', priceListId: 4, values: { name: 'A' }, inAssortment: false };
    await backend.products.change([add, add, add]);
    expect(methods().filter((method) => method === 'Quote/CreateDefaultProduct')).to.have.length(1);
    expect(body('Quote/SaveProduct', 2)).to.include({
      Name: 'A',
      InAssortment: false,
      ProductId: 0,
      ERPPriceListKey: '4',
    });
  });

  it('have an outcome each, whatever becomes of the network', async () => {
    const broken: Answers = {
      'Quote/GetProductFromDbId': stored,
      'Quote/SaveProduct': ({ body }: SentCall) => {
        const { ProductId } = JSON.parse(body) as { ProductId: number };
        if (ProductId === 2) throw new TypeError('Failed to fetch');
        if (ProductId === 3) return new Response(null, { status: 401 });
        if (ProductId === 4) return { Name: 5 };
        return JSON.parse(body) as unknown;
      },
      'Quote/RemoveProduct': () => json({ Message: 'An error has occurred.' }),
    };
    const { backend } = productServer(broken);
    const outcomes = await backend.products.change([
      ...[1, 2, 3, 4].map((id) => update(id)),
      { kind: 'remove', id: 5 },
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.error.kind))).to.deep.equal([
      'ok',
      'network',
      'unauthenticated',
      'protocol',
      'server',
    ]);
  });

  it('are all made once begun, whoever stops waiting', async () => {
    const controller = new AbortController();
    const { backend, methods } = productServer({
      'Quote/GetProductFromDbId': (call: SentCall) => {
        controller.abort(new Error('mine'));
        return stored(call);
      },
    });
    const changes = Array.from({ length: 6 }, (_, id) => update(id + 1));
    const outcomes = await backend.products.change(changes, { signal: controller.signal });
    expect(outcomes.every(({ ok }) => ok)).to.equal(true);
    expect(methods().filter((method) => method === 'Quote/SaveProduct')).to.have.length(6);
  });

  it('are not written where something else was expected', async () => {
    const { backend, methods } = productServer();
    const [kept, made] = await backend.products.change([
      { kind: 'update', id: 7, values: { vat: '1' }, expected: { listPrice: '1890.51' } },
      { kind: 'update', id: 7, values: { vat: '1' }, expected: { listPrice: '1890.500', cost: '' } },
    ]);
    expect([kept?.ok, made?.ok]).to.deep.equal([false, true]);
    expect(methods().filter((method) => method === 'Quote/SaveProduct')).to.have.length(1);
  });

  it('are refused when there are too many', async () => {
    const { backend, sent } = productServer();
    const error = await failure(backend.products.change(Array.from({ length: 51 }, (_, id) => update(id + 1))));
    expect(error.kind).to.equal('validation');
    expect(sent).to.have.length(0);
  });
});

describe('product fields on the wire', () => {
  const row = (FieldName: string, more: object = {}): object => ({ FieldName, Label: FieldName, Rank: 5, ...more });

  it('are found with or without the table, in any case, and the missing ones come last', async () => {
    const { backend } = productServer({
      'Quote/GetAllQuoteLineConfigurations': [
        row('QuoteLine.UnitCost', { Rank: 9, InUse: true, Mandatory: true, Tooltip: null }),
        row('quoteline.code', { Rank: 2, Label: '' }),
        row('DefaultSubscriptionQuantity', { Rank: 4, RestrictEdit: true }),
        row('QuoteLine.Quantity', { Rank: 1 }),
        row('QuoteLine.Code', { Rank: 99 }),
      ],
    });
    const fields = await backend.products.fields({ language: 'nb' });
    expect(fields.slice(0, 3)).to.deep.equal([
      {
        key: 'code',
        rank: 2,
        label: 'Code',
        tooltip: '',
        shown: false,
        editable: false,
        mandatory: false,
        restricted: false,
      },
      {
        key: 'subscriptionQuantity',
        rank: 4,
        label: 'DefaultSubscriptionQuantity',
        tooltip: '',
        shown: false,
        editable: false,
        mandatory: false,
        restricted: true,
      },
      {
        key: 'cost',
        rank: 9,
        label: 'QuoteLine.UnitCost',
        tooltip: '',
        shown: true,
        editable: true,
        mandatory: true,
        restricted: false,
      },
    ]);
    expect(fields).to.have.length(25);
    expect(fields[3]).to.include({ key: 'name', rank: 10, label: 'Name', mandatory: true });
  });

  it('are all there when the service says nothing', async () => {
    const { backend } = productServer({ 'Quote/GetAllQuoteLineConfigurations': null });
    const fields = await backend.products.fields();
    expect(fields.filter(({ restricted }) => restricted).map(({ key }) => key)).to.deep.equal([
      'unit',
      'priceUnit',
      'subscription',
      'subscriptionUnit',
    ]);
    expect(fields.filter(({ shown }) => !shown).map(({ key }) => key)).to.deep.equal(['minimumPrice']);
  });
});

describe('a new item of a list', () => {
  it('is added under the name of the list', async () => {
    const { backend, body, methods } = productServer({ 'List/AddFromListName': { Id: 31, Name: 'Toys' } });
    expect(await backend.products.addListItem('productfamily', 'Toys')).to.equal('31');
    expect(methods()).to.deep.equal(['List/AddFromListName']);
    expect(body('List/AddFromListName')).to.deep.include({ UdListDefinitionName: 'productfamily' });
    expect(body('List/AddFromListName')['Item']).to.include({ Id: 0, Name: 'Toys', Deleted: false });
  });
});

describe('calls of products', () => {
  it('of entities have their id in the query and no body', async () => {
    const { backend, sent } = productServer();
    await backend.products.deletePriceList(4);
    expect(sent.map(({ url, body }) => [url.split('Agents/')[1], body])).to.deep.equal([
      ['Quote/GetPriceList?priceListId=4', ''],
      ['Quote/DeletePriceList?PriceListId=4', ''],
    ]);
    expect(sent.map(methodOf)).to.deep.equal(['Quote/GetPriceList', 'Quote/DeletePriceList']);
  });
});
