import { PRODUCT_FIELD_KEYS, PRODUCT_FIELD_KINDS, type ProductRights } from '../backend/index.js';
import { failsWith, ok, same, unique } from './expect.js';
import { amount, productsTest, UNKNOWN_ID } from './price-list-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

/** The promises of `ProductsBackend` about single products. */
export function describeProducts(runner: ContractRunner, create: SubjectFactory): void {
  const test = productsTest(runner, create);

  runner.describe('product fields', () => {
    test('are all there, once, by rank, with words', async ({ products }) => {
      const fields = await products.fields();
      same(fields.map(({ key }) => key).sort(), [...PRODUCT_FIELD_KEYS].sort(), 'keys');
      const ranks = fields.map(({ rank }) => rank);
      same(
        ranks,
        [...ranks].sort((a, b) => a - b),
        'ranks',
      );
      for (const { key, label, mandatory, editable } of fields) {
        ok(label !== '', `${key} has no label`);
        ok(editable || !mandatory, `${key} is mandatory, but cannot be edited`);
      }
    });
  });

  runner.describe('a product', () => {
    test('begins with defaults and is not there before it is saved', async ({ products, priceList }) => {
      const { id, priceListId, values, rights } = await products.create(priceList.id);
      same([id, priceListId, rights], [0, priceList.id, new Map()], 'new product');
      same(Object.keys(values).sort(), [...PRODUCT_FIELD_KEYS].sort(), 'keys of its values');
      const { total } = await products.page({ priceListId, offset: 0, limit: 0, columns: [] });
      same(total, 0, 'products of the price list');
    });

    test('comes back as it was saved', async ({ backend, products, priceList, add }) => {
      const texts = Object.fromEntries(
        PRODUCT_FIELD_KEYS.filter((key) => PRODUCT_FIELD_KINDS[key].type === 'text').map((key) => [key, `${key} é`]),
      );
      const lists: Record<string, string> = {};
      for (const key of PRODUCT_FIELD_KEYS.filter((each) => PRODUCT_FIELD_KINDS[each].type === 'list')) {
        lists[key] = (await backend.directory.listItems(PRODUCT_FIELD_KINDS[key].listName))[0]?.key ?? '';
      }
      const [supplier] = await products.suppliers({ text: '' });
      const values = {
        ...texts,
        ...lists,
        description: 'Line one\nLine "two" & \'three\'\n<script>alert(1)</script>',
        url: 'https://shop.example/?a=1&b=%20',
        subscription: '1',
        supplier: supplier ? String(supplier.id) : '',
        listPrice: '19.999',
        minimumPrice: '0.1',
        cost: '-5',
        vat: '25',
        subscriptionQuantity: '12',
      };
      const saved = await add(values, { inAssortment: true });
      ok(saved.id > 0, `its id is ${saved.id}`);
      same([saved.priceListId, saved.inAssortment], [priceList.id, true], 'saved product');
      same(saved.values, { ...saved.values, ...values }, 'saved values');
      same(await products.get(saved.id), saved, 'product that is read again');
    });

    for (const price of ['0.1', '1234.50', '19.999', '0', '123456789.01', '-0.0001']) {
      test(`keeps a price of ${price}`, async ({ products, priceList, add }) => {
        const { id } = await add({ listPrice: price });
        same(amount((await products.get(id)).values.listPrice), amount(price), 'price');
        const { rows } = await products.page({
          priceListId: priceList.id,
          offset: 0,
          limit: 1,
          columns: ['listPrice'],
        });
        same(amount(rows[0]?.values.listPrice), amount(price), 'price in the list');
      });
    }

    test('need not have a cost or a minimum price', async ({ products, add }) => {
      const { id } = await add({ cost: '', minimumPrice: '' });
      const { cost, minimumPrice } = (await products.get(id)).values;
      same([cost, minimumPrice], ['', ''], 'cost and minimum price');
    });

    test('says at which field a price is no number', async ({ add }) => {
      const error = await failsWith('validation', add({ cost: 'cheap' }));
      same(Object.keys(error.fieldErrors), ['cost'], 'fields with errors');
    });

    test('is not overwritten unseen', async ({ products, add }) => {
      const first = await add({ description: 'first' });
      const edit = (description: string): typeof first => ({ ...first, values: { ...first.values, description } });
      const second = await products.save(edit('someone else'), { revision: first.revision });
      ok(second.revision !== first.revision, 'the revision did not change');
      same(second.id, first.id, 'id');
      await failsWith('conflict', products.save(edit('mine'), { revision: first.revision }));
      same((await products.get(first.id)).values.description, 'someone else', 'description');
      const third = await products.save(edit('mine'), { revision: second.revision });
      same(third.values.description, 'mine', 'description that was seen first');
    });

    test('that is not there is not found', async ({ products, add }) => {
      const product = await add();
      await failsWith('not-found', products.get(UNKNOWN_ID));
      await failsWith('not-found', products.save({ ...product, id: UNKNOWN_ID }));
      await failsWith('not-found', products.setInAssortment(UNKNOWN_ID, true));
    });

    test('is in the assortment or not, however often one asks', async ({ products, add }) => {
      const { id } = await add({}, { inAssortment: true });
      for (const inAssortment of [true, false, false, true]) {
        await products.setInAssortment(id, inAssortment);
        same((await products.get(id)).inAssortment, inAssortment, 'in assortment');
      }
    });

    test(
      'has rights of its own',
      async ({ products, add }) => {
        const rights: ProductRights = new Map([
          ['cost', { access: 'read-only', reason: 'Fixed, as agreed = 100 %' }],
          ['description', { access: 'writable', reason: '' }],
          ['vat', { access: 'mandatory', reason: '' }],
          ['minimumPrice', { access: 'hidden', reason: '' }],
        ]);
        const saved = await add({}, { rights });
        same(saved.rights, rights, 'saved rights');
        const fewer: ProductRights = new Map([['vat', { access: 'writable', reason: '' }]]);
        await products.save({ ...saved, rights: fewer }, { revision: saved.revision });
        same((await products.get(saved.id)).rights, fewer, 'changed rights');
        await products.save({ ...saved, rights: new Map() });
        same((await products.get(saved.id)).rights, new Map(), 'no rights');
      },
      'rights',
    );
  });

  describeImages(runner, create);
  describeLookups(runner, create);
}

/** One transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function pixel(): Blob {
  return new Blob([Uint8Array.from(atob(PIXEL), (char) => char.charCodeAt(0))], { type: 'image/png' });
}

function describeImages(runner: ContractRunner, create: SubjectFactory): void {
  const test = productsTest(runner, create);

  runner.describe("a product's image", () => {
    test(
      'is set, changed and taken away',
      async ({ products, add }) => {
        const { id } = await add();
        same(await products.productImage(id), undefined, 'image of a new product');
        await products.setProductImage(id, pixel());
        const own = await products.productImage(id);
        ok(own, 'it was not set');
        ok(own.type.startsWith('image/') && own.size > 0, `it is ${own.size} bytes of "${own.type}"`);
        await products.setProductImage(id, undefined);
        same(await products.productImage(id), undefined, 'image that was taken away');
      },
      'images',
    );

    test(
      'can be one of those that are there',
      async ({ products, add }) => {
        const donor = await add();
        await products.setProductImage(donor.id, pixel());
        const images = await products.images();
        unique(
          images.map(({ id }) => id),
          'image ids',
        );
        const image = images.at(-1);
        ok(image, 'there is no image');
        const { id } = await add();
        await products.setProductImage(id, image);
        const [stored, shown] = [await products.image(image.id), await products.productImage(id)];
        same([shown?.type, shown?.size], [stored.type, stored.size], 'image');
      },
      'images',
    );

    test(
      'that is not there is not found',
      async ({ products }) => {
        await failsWith('not-found', products.image(UNKNOWN_ID));
      },
      'images',
    );
  });
}

function describeLookups(runner: ContractRunner, create: SubjectFactory): void {
  const test = productsTest(runner, create);

  runner.describe('suppliers', () => {
    test('are found by a part of their name, or by id', async ({ products }) => {
      const [company] = await products.suppliers({ text: '' });
      if (!company) return;
      const part = company.name.slice(0, 5).toUpperCase();
      const found = await products.suppliers({ text: part });
      ok(
        found.some(({ id }) => id === company.id),
        `"${part}" does not find ${company.name}`,
      );
      ok(found.length <= 50, `${found.length} were found`);
      same(await products.suppliers({ ids: [company.id, UNKNOWN_ID] }), [company], 'company by id');
      same(await products.suppliers({ ids: [] }), [], 'companies without ids');
      same(await products.suppliers({ text: `no such company '%\\` }), [], 'companies of no such name');
    });
  });

  runner.describe('items of product lists', () => {
    test(
      'can be added',
      async ({ backend, products }) => {
        const { listName } = PRODUCT_FIELD_KINDS.family;
        const key = await products.addListItem(listName, 'Contract family');
        const items = await backend.directory.listItems(listName);
        same(items.find((item) => item.key === key)?.name, 'Contract family', 'name of the new item');
      },
      'addListItem',
    );

    test(
      'cannot be added to a list that nobody provides',
      async ({ products }) => {
        await failsWith('not-found', products.addListItem('no-such-list', 'Item'));
      },
      'addListItem',
    );
  });
}
