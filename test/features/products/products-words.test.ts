import { expect } from 'chai';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncProducts } from '../../../src/features/products/quotesync-products.js';
import { createTenant, MockBackend } from '../../../src/mocks/index.js';
import { mount, until, visibleText } from '../../helpers.js';

describe('The tab of products in another language', () => {
  it('waits for its words; English never flashes', async () => {
    define(QuotesyncProducts);
    const tab = document.createElement('quotesync-products');
    tab.lang = 'sv';
    tab.backend = new MockBackend(createTenant('demo', { wait: async () => {} }));
    const header = (): Element | null => tab.renderRoot.querySelector('quotesync-price-list-header');
    document.body.append(tab);
    await tab.updateComplete;
    expect(tab.renderRoot.querySelector('quotesync-state-panel')).not.to.equal(null);
    expect(header()).to.equal(null);
    await until(() => header());
    const said = visibleText(tab);
    await until(() => visibleText(tab).includes('Prislista'));
    expect(said).not.to.match(/Price list|Search products/);
    tab.remove();
  });

  it('keeps what is typed when the language changes', async () => {
    define(QuotesyncProducts);
    const tab = document.createElement('quotesync-products');
    tab.backend = new MockBackend(createTenant('demo', { wait: async () => {} }));
    await mount(tab);
    const search = (): HTMLInputElement | null | undefined =>
      tab.renderRoot
        .querySelector('quotesync-product-list')
        ?.renderRoot.querySelector<HTMLInputElement>('input[type=search]');
    await until(() => Boolean(search()));
    const before = search();
    before!.value = 'chair';
    tab.lang = 'nl';
    await until(() => visibleText(tab).includes('Prijslijst'));
    expect(search()).to.equal(before);
    expect(before!.value).to.equal('chair');
  });
});
