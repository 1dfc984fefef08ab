import { expect } from 'chai';
import { lazySlice } from '../../../src/adapters/superoffice/lazy-slice.js';
import { BackendError, type ProductsBackend } from '../../../src/backend/index.js';
import { productServer } from './product-server.js';
import { rejection } from './answers.js';

class Slice {
  readonly #answer = 'answer';
  async ask(question: string): Promise<string> {
    return `${this.#answer} to ${question}`;
  }
}

describe('a slice that is loaded with its first call', () => {
  it('is loaded once, and its methods keep their object', async () => {
    let loads = 0;
    const slice = lazySlice(async () => {
      loads += 1;
      return new Slice();
    });
    expect(loads).to.equal(0);
    expect(await Promise.all([slice.ask('a'), slice.ask('b')])).to.deep.equal(['answer to a', 'answer to b']);
    expect(loads).to.equal(1);
  });

  it('is loaded again when that failed', async () => {
    let fails = true;
    const slice = lazySlice(async () => {
      if (fails) throw new TypeError('Failed to fetch dynamically imported module');
      return new Slice();
    });
    const errors = await Promise.all([rejection(slice.ask('a')), rejection(slice.ask('b'))]);
    for (const error of errors) {
      expect(error).to.be.instanceOf(BackendError);
      expect((error as BackendError).kind).to.equal('network');
    }
    fails = false;
    expect(await slice.ask('c')).to.equal('answer to c');
  });

  it('can be handed through promises', async () => {
    const { backend } = productServer();
    const products: ProductsBackend = await Promise.resolve(backend.products);
    expect((await products.get(7)).id).to.equal(7);
  });
});
