import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeEverywhere, drawnElements, getByRole, press, settled, type, visibleText } from '../../helpers.js';
import { openProducts, type ProductsDriver } from '../../journeys/products-driver.js';
import { click, eventually } from '../../journeys/tab-driver.js';

/** Situations by name; each ends with what is to be looked at on the screen. */
const SITUATIONS: Readonly<Record<string, () => Promise<ProductsDriver>>> = {
  ready: () => openProducts(),
  'an inactive price list': async () => {
    const tab = await openProducts();
    await tab.choosePriceList('SE Prislista 2025 (SEK) – Inactive');
    return tab;
  },
  'untrusted texts': async () => {
    const tab = await openProducts();
    await tab.choosePriceList('Untrusted <i>texts</i> (EUR)');
    return tab;
  },
  'no price lists': () => openProducts({ seed: 'empty' }),
  'no products': async () => {
    const tab = await openProducts();
    await tab.choosePriceList('UK Showroom (GBP)');
    return tab;
  },
  'nothing found': async () => {
    const tab = await openProducts();
    await tab.searchFor('no such thing');
    return tab;
  },
  loading: async () => {
    const tab = await openProducts({ faults: 'hang@*', impatient: true });
    await eventually(() => visibleText(tab.admin).includes('Loading'));
    return tab;
  },
  failed: () => openProducts({ faults: '500@*' }),
  refused: () => openProducts({ faults: '403@*' }),
  'failed while refreshing': async () => {
    const tab = await openProducts();
    tab.network.faults.add({ kind: '401', pattern: '*' });
    getByRole(tab.products, 'button', { name: 'Refresh' }).click();
    await tab.quiet();
    return tab;
  },
  'products selected, some hidden': async () => {
    const tab = await openProducts();
    for (const name of ['Laptop bag', 'Office chair']) await tab.tick(name);
    await tab.searchFor('chair');
    return tab;
  },
  'a cell that was not saved': async () => {
    const tab = await openProducts({ faults: '503@products/save' });
    click(tab.cell('Laptop bag', 'Cost'));
    await press('F2', 'Control+a');
    await type('7');
    await press('Enter');
    await tab.quiet();
    click(tab.cell('Laptop bag', 'Cost'));
    await settled();
    return tab;
  },
  'deactivated, with Undo': async () => {
    const tab = await openProducts();
    await tab.pressPriceList('Deactivate');
    await tab.quiet();
    return tab;
  },
  'asking to delete': async () => {
    const tab = await openProducts();
    await tab.pressPriceList('Delete');
    await tab.dialog('Delete “EU Office”?');
    await tab.quiet();
    return tab;
  },
  'asking to remove': async () => {
    const tab = await openProducts();
    await tab.tick('Laptop bag');
    await tab.press('Remove');
    await tab.dialog('Remove “Laptop bag”?');
    return tab;
  },
  'adding a price list, with problems': async () => {
    const tab = await openProducts();
    const dialog = await tab.openPriceList('Add');
    await dialog.setField('Copy existing price list', true);
    await dialog.setField('Limited validity', true);
    await dialog.press('OK');
    return tab;
  },
  'a conflict about a price list': async () => {
    const tab = await openProducts();
    const { priceLists } = tab.network.tenant;
    const dialog = await tab.openPriceList('Edit');
    await dialog.setField('Price list name', 'Mine');
    priceLists.save({ ...priceLists.known(2), name: 'Theirs' });
    await dialog.tryOk();
    return tab;
  },
  'read-only': () => openProducts({ readonly: true }),
};

/** Elements that stick out of the page, where nothing scrolls them. */
function overflowing(tab: ProductsDriver): readonly string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element): boolean => {
    const parent = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
    if (!(parent instanceof Element)) return false;
    return /auto|scroll|hidden|clip/.test(getComputedStyle(parent).overflowX) || scrolls(parent);
  };
  return [...drawnElements(tab.admin)]
    .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
    .map(({ localName, className }) => `${localName}.${String(className)}`);
}

describe('The tab of products is accessible', function () {
  this.timeout(30_000);

  for (const [name, show] of Object.entries(SITUATIONS)) {
    it(name, async () => {
      const tab = await show();
      expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    });
  }
});

describe('The tab of products in 360 pixels', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const name of [
    'ready',
    'untrusted texts',
    'products selected, some hidden',
    'adding a price list, with problems',
  ]) {
    it(`has room for: ${name}`, async () => {
      await setViewport({ width: 360, height: 740 });
      const tab = await SITUATIONS[name]?.();
      if (!tab) throw new Error(name);
      expect(overflowing(tab)).to.deep.equal([]);
      expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
    });
  }
});
