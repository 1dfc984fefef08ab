import { expect } from 'chai';
import { LocalViewStore } from '../../src/core/local-view-store.js';
import { lazyViewStore } from '../../src/core/view-store.js';

const scope = (): string => crypto.randomUUID();

describe('LocalViewStore', () => {
  it('keeps plain values, apart by scope and key', async () => {
    const [mine, theirs] = [scope(), scope()];
    await new LocalViewStore(mine).save('list', { widths: { name: 120 } });
    expect(await new LocalViewStore(mine).load('list')).to.deep.equal({ widths: { name: 120 } });
    expect(await new LocalViewStore(mine).load('other')).to.equal(undefined);
    expect(await new LocalViewStore(theirs).load('list')).to.equal(undefined);
    expect(await lazyViewStore(mine).load('list')).to.deep.equal({ widths: { name: 120 } });
  });

  it('does not take what another version or another program has put there', async () => {
    const mine = scope();
    const store = new LocalViewStore(mine);
    await store.save('list', 1);
    const place = Object.keys(localStorage).find((key) => key.includes(mine));
    if (!place) throw new Error('Nothing was kept.');
    for (const text of ['{"version":99,"value":1}', '{', 'null', '7', '"x"']) {
      localStorage.setItem(place, text);
      expect(await store.load('list'), text).to.equal(undefined);
    }
  });

  it('lasts as long as the page where the browser keeps nothing', async () => {
    const { prototype } = Storage;
    const setItem = Object.getOwnPropertyDescriptor(prototype, 'setItem');
    if (!setItem) throw new Error('No storage');
    const mine = scope();
    await new LocalViewStore(mine).save('list', 'old');
    Object.defineProperty(prototype, 'setItem', {
      ...setItem,
      value: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    });
    try {
      await new LocalViewStore(mine).save('list', 'new');
      expect(await new LocalViewStore(mine).load('list')).to.equal('new');
    } finally {
      Object.defineProperty(prototype, 'setItem', setItem);
    }
    await new LocalViewStore(mine).save('list', 'newest');
    expect(await new LocalViewStore(mine).load('list')).to.equal('newest');
  });
});
