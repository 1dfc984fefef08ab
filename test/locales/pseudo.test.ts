import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { addPseudoLanguage, PSEUDO_LANGUAGE, pseudoTerms } from '../../src/dev/pseudo-locale.js';
import { openConfiguration } from '../features/settings/configure-product-driver.js';
import { openMappings } from '../features/sync/mappings-driver.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { openProducts } from '../journeys/products-driver.js';
import { openSettings } from '../journeys/settings-driver.js';
import { openSync } from '../journeys/sync-driver.js';
import { eventually, openTab } from '../journeys/tab-driver.js';
import { drawnElements, frame, settled, visibleText } from '../helpers.js';
import { overflowing } from '../overflow.js';

describe('the pseudo-locale', () => {
  it('says every word longer and with accents, and leaves what is not a word', () => {
    expect(pseudoTerms.close).to.equal('⟦Çļööšéé⟧');
    expect(pseudoTerms.connectionSaved('Ann & Bob.')).to.equal('⟦“Ann & Bob.” ŵååš šååṽééð.⟧');
    expect(pseudoTerms.errorKind('network')).to.match(/^⟦[^\n]+⟧\n⟦[^\n]+⟧$/);
    expect(pseudoTerms.connectionCount(2)).to.equal('⟦2 çööññééçţîîööñš⟧');
  });
});

const widths = [360, 768, 1440];

/** In the pseudo-locale, at all widths and in both directions. */
async function expectRoom(root: Element, page: HTMLElement = document.documentElement): Promise<void> {
  page.lang = PSEUDO_LANGUAGE;
  await eventually(() => visibleText(root).includes('⟧'));
  const found: string[] = [];
  for (const dir of ['ltr', 'rtl']) {
    page.dir = dir;
    for (const width of widths) {
      await setViewport({ width, height: 800 });
      // Elements hear of their new size one frame later, and draw themselves anew.
      await frame();
      await settled();
      found.push(...overflowing(root).map((each) => `${dir}, ${width} px: ${each}`));
    }
  }
  expect([...drawnElements(root)].length).to.be.greaterThan(20);
  expect(found).to.deep.equal([]);
}

describe('long words', function () {
  this.timeout(60_000);
  before(addPseudoLanguage);
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('have room in connections and the dialog that defines one', async () => {
    const tab = await openTab();
    await expectRoom(tab.admin);
    document.documentElement.lang = 'en';
    await eventually(() => !visibleText(tab.admin).includes('⟧'));
    const dialog = await tab.openAdd();
    await dialog.setField('Quote Connector', 'Excel Quote Connector');
    await tab.quiet();
    await expectRoom(tab.admin);
  });

  it('have room in products', async () => {
    const tab = await openProducts();
    const [first = ''] = tab.names();
    await tab.tick(first);
    await expectRoom(tab.admin);
  });

  it('have room in a product', async () => {
    const tab = await openProducts();
    const [first = ''] = tab.names();
    await tab.select(first);
    await tab.press('Edit');
    await tab.dialog('Add/edit product');
    await tab.quiet();
    await expectRoom(tab.admin);
  });

  it('have room in the settings, with changes that are not saved', async () => {
    const tab = await openSettings();
    await tab.toggleDiscount();
    await tab.write('Call the customer in a week');
    await expectRoom(tab.admin);
  });

  it('have room in synchronisation and its mappings', async () => {
    const tab = await openSync();
    await tab.select('Super Sale');
    await tab.quiet();
    await expectRoom(tab.admin);
  });

  it('have room in the mappings of a connection', async () => {
    const { host } = await openMappings(new MockBackend(createTenant('demo')));
    await expectRoom(host, saying(host));
  });

  it('have room where fields of products are configured', async () => {
    const { host } = await openConfiguration();
    await expectRoom(host, saying(host));
  });
});

/** What says the language of a dialog that a driver has mounted. */
function saying(host: Element): HTMLElement {
  const page = host.closest<HTMLElement>('[lang]');
  if (!page) throw new Error('Nothing says the language.');
  return page;
}
