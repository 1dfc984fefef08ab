import { expect } from 'chai';
import { NewSecret } from '../../src/backend/index.js';
import { IndexedDbDraftStore } from '../../src/core/draft-store.js';
import { until } from '../helpers.js';

const DAY = 24 * 60 * 60 * 1000;
const { indexedDB: realDatabases } = globalThis;

function settledRequest<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });
}

/** Straight to the table, as another page, or another version of the library, would. */
async function inTable<T>(use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await settledRequest(realDatabases.open('quotesync', 1));
  try {
    return await settledRequest(use(database.transaction('drafts', 'readwrite').objectStore('drafts')));
  } finally {
    database.close();
  }
}

function replaceDatabases(value: unknown): void {
  Object.defineProperty(globalThis, 'indexedDB', { value, configurable: true });
}

describe('IndexedDbDraftStore', () => {
  afterEach(async () => {
    replaceDatabases(realDatabases);
    await settledRequest(realDatabases.deleteDatabase('quotesync'));
  });

  it('keeps a draft over a reload', async () => {
    const before = Date.now();
    await new IndexedDbDraftStore('me').save('one', { name: 'Å', at: [1, 2] });
    const draft = await new IndexedDbDraftStore('me').load('one');
    expect(draft?.value).to.deep.equal({ name: 'Å', at: [1, 2] });
    expect(draft?.savedAt.getTime()).to.be.within(before, Date.now());
  });

  it('has none that was never saved, or was removed', async () => {
    const store = new IndexedDbDraftStore();
    expect(await store.load('one')).to.equal(undefined);
    await store.save('one', 1);
    await store.save('two', 2);
    await store.remove('one');
    await store.remove('three');
    expect(await store.load('one')).to.equal(undefined);
    expect((await store.load('two'))?.value).to.equal(2);
  });

  it('keeps the latest', async () => {
    const store = new IndexedDbDraftStore();
    await store.save('one', 'first');
    await Promise.all([store.save('one', 'second'), store.save('one', 'third')]);
    expect((await store.load('one'))?.value).to.equal('third');
  });

  it('keeps users apart', async () => {
    await new IndexedDbDraftStore('anna').save('one', 'hers');
    await new IndexedDbDraftStore('bo').save('one', 'his');
    expect((await new IndexedDbDraftStore('anna').load('one'))?.value).to.equal('hers');
    expect(await new IndexedDbDraftStore('').load('one')).to.equal(undefined);
  });

  it('is not changed by what happens to the value later', async () => {
    const store = new IndexedDbDraftStore();
    const value = { name: 'a' };
    const saving = store.save('one', value);
    value.name = 'b';
    await saving;
    expect((await store.load('one'))?.value).to.deep.equal({ name: 'a' });
  });

  it('never keeps the text of a secret', async () => {
    const store = new IndexedDbDraftStore();
    await store.save('one', { password: new NewSecret('canary') });
    const all = await inTable((table) => table.getAll());
    expect(JSON.stringify(all)).not.to.contain('canary');
  });

  it('forgets after a week', async () => {
    const store = new IndexedDbDraftStore('me');
    await store.save('old', 1);
    await store.save('young', 2);
    await inTable((table) => table.put({ value: 1, savedAt: new Date(Date.now() - 8 * DAY) }, 'me/old'));
    await inTable((table) => table.put({ value: 2, savedAt: new Date(Date.now() - 6 * DAY) }, 'me/young'));
    expect(await store.load('old')).to.equal(undefined);
    expect((await store.load('young'))?.value).to.equal(2);
    expect(await inTable((table) => table.get('me/old') as IDBRequest<unknown>), 'gone for good').to.equal(undefined);
  });

  it('sweeps out old drafts of everybody when it begins', async () => {
    await new IndexedDbDraftStore('anna').save('one', 1);
    await inTable((table) => table.put({ value: 1, savedAt: new Date(Date.now() - 8 * DAY) }, 'anna/one'));
    await inTable((table) => table.put('from another version', 'anna/two'));
    await new IndexedDbDraftStore('bo').load('anything');
    let left: IDBValidKey[] = ['not looked yet'];
    await until(() => {
      void inTable((table) => table.getAllKeys()).then((keys) => (left = keys));
      return left.length === 0;
    });
  });

  it('takes what is no draft for none', async () => {
    const store = new IndexedDbDraftStore('me');
    await store.save('one', 1);
    for (const foreign of ['text', 5, { value: 1 }, { value: 1, savedAt: 'yesterday' }]) {
      await inTable((table) => table.put(foreign, 'me/one'));
      expect(await store.load('one')).to.equal(undefined);
    }
  });

  it('does not mind what cannot be kept', async () => {
    const store = new IndexedDbDraftStore();
    await store.save('one', { call: () => undefined });
    await store.save('two', document.body);
    expect(await store.load('one')).to.equal(undefined);
  });

  describe('without a database', () => {
    for (const [what, databases] of [
      ['there is none', undefined],
      [
        'it may not be used',
        {
          open: () => {
            throw new DOMException('not here', 'SecurityError');
          },
        },
      ],
      [
        'it cannot be opened',
        {
          open: () => {
            const request: Partial<IDBOpenDBRequest> = { error: new DOMException('corrupt', 'UnknownError') };
            setTimeout(() => {
              request.onerror?.call(request as IDBOpenDBRequest, new Event('error'));
            });
            return request;
          },
        },
      ],
    ] as const) {
      it(`keeps drafts as long as the page lives when ${what}`, async () => {
        replaceDatabases(databases);
        const store = new IndexedDbDraftStore();
        await store.save('one', 1);
        expect((await store.load('one'))?.value).to.equal(1);
        await store.remove('one');
        expect(await store.load('one')).to.equal(undefined);
      });
    }

    it('waits a second for one that never answers, no longer', async () => {
      replaceDatabases({ open: () => ({}) });
      const store = new IndexedDbDraftStore();
      const start = performance.now();
      await store.save('one', 1);
      expect(performance.now() - start).to.be.within(900, 3000);
      expect((await store.load('one'))?.value).to.equal(1);
    });
  });

  it('gives the newest draft when the database could not take it', async () => {
    const store = new IndexedDbDraftStore();
    await store.save('one', 'in the database');
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')!;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await store.save('one', 'newer');
    } finally {
      Object.defineProperty(IDBObjectStore.prototype, 'put', put);
    }
    expect((await store.load('one'))?.value).to.equal('newer');
    await store.save('one', 'newest');
    expect((await store.load('one'))?.value).to.equal('newest');
  });

  it('does not stand in the way of a newer version in another tab, and goes on', async () => {
    const store = new IndexedDbDraftStore();
    await store.save('one', 1);
    await settledRequest(realDatabases.deleteDatabase('quotesync'));
    await store.save('two', 2);
    expect((await store.load('two'))?.value).to.equal(2);
  });
});
