import { expect } from 'chai';
import { drawnElements, focused, frame, getByRole, settled, visibleText } from '../helpers.js';
import { openConfiguration } from '../features/settings/configure-product-driver.js';
import { openProduct } from '../features/products/product-dialog-driver.js';
import { openProducts } from './products-driver.js';
import { openSettings } from './settings-driver.js';
import { openSync } from './sync-driver.js';
import { enter, eventually, openTab } from './tab-driver.js';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/** Of a number its digits: German writes them with other marks. */
function contentOf(field: Field): string | boolean {
  if (field instanceof HTMLInputElement && /checkbox|radio/.test(field.type)) return field.checked;
  return /^[\d.,]+$/.test(field.value) ? field.value.replace(/\D/g, '') : field.value;
}

const known = new Map<Element, string>();

/** A name that one element has, and no other. */
function named(element: Element): string {
  const name = known.get(element) ?? `${element.localName} ${known.size}`;
  known.set(element, name);
  return name;
}

/** What a user would lose: the place in the page, and what was done there. */
function place(root: Element): unknown[] {
  const elements = [...drawnElements(root)];
  const focus = focused();
  const caret =
    focus instanceof HTMLInputElement || focus instanceof HTMLTextAreaElement
      ? [focus.selectionStart, focus.selectionEnd]
      : [];
  const scrolled = elements.filter(({ scrollTop }) => scrollTop > 0);
  return [
    [focus && named(focus), ...caret],
    elements.filter(isField).map((field) => [named(field), contentOf(field)]),
    elements.filter((element) => element instanceof HTMLDialogElement).map(named),
    scrolled.map((element) => [named(element), Math.round(element.scrollTop)]),
    elements.filter((element) => element.getAttribute('aria-selected') === 'true').map(named),
  ];
}

/** Puts the caret into the middle of what has the focus, and scrolls whatever can be scrolled a little. */
async function settleIn(root: Element, field: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
  field.focus();
  field.setSelectionRange(2, 4);
  for (const element of drawnElements(root)) {
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) element.scrollTop = 12;
  }
  await frame();
}

/** German from right to left (which nobody speaks), and back. */
async function speakAnother(root: Element, word: string, page: HTMLElement = document.documentElement): Promise<void> {
  const before = place(root);
  expect(visibleText(root)).not.to.include(word);
  page.lang = 'de';
  page.dir = 'rtl';
  await eventually(() => visibleText(root).includes(word));
  await settled();
  expect(place(root)).to.deep.equal(before);
  page.lang = 'en';
  page.dir = 'ltr';
  await eventually(() => !visibleText(root).includes(word));
  await settled();
  expect(place(root)).to.deep.equal(before);
}

describe('Another language while somebody works', function () {
  this.timeout(40_000);

  it('leaves a connection that is being defined as it is', async () => {
    const tab = await openTab();
    await tab.searchFor('e');
    const dialog = await tab.openAdd();
    await dialog.setField('Quote Connector', 'Excel Quote Connector');
    await tab.quiet();
    await dialog.fillName('Workshop');
    await settleIn(tab.admin, dialog.field('Name'));
    await speakAnother(tab.admin, 'Neue ERP-Verbindung definieren');
    expect(dialog.value('Name')).to.equal('Workshop');
  });

  it('leaves the list of products, what is selected in it and how far it is scrolled', async () => {
    const tab = await openProducts();
    const [first = '', second = ''] = tab.names();
    await tab.tick(first);
    await tab.tick(second);
    await settleIn(tab.admin, tab.search);
    await speakAnother(tab.admin, 'Im Sortiment');
    expect(tab.selection).to.match(/^2 selected/);
  });

  it('leaves a product that is being edited, and a number means what it meant', async () => {
    const product = await openProduct();
    await product.fill('Name', 'Printer, refurbished');
    await product.fill('List price', '1234.5');
    await settleIn(product.host, product.field('Name'));
    const page = getPage(product.host);
    await speakAnother(product.host, 'Produkt hinzufügen/bearbeiten', page);
    // A number that is being typed goes on as it was begun.
    const price = product.field('List price');
    enter(price, '1234.5');
    page.lang = 'de';
    await eventually(() => visibleText(product.host).includes('Listenpreis'));
    expect(price.value).to.equal('1234.5');
    enter(price, '1234.56');
    getByRole(product.host, 'textbox', { name: 'Name', exact: true }).focus();
    await eventually(() => price.value === '1.234,56');
    getByRole(product.host, 'button', { name: 'Speichern', exact: true }).click();
    await eventually(() => product.closed.length > 0);
    const { values } = await product.product();
    expect([values.name, String(values.listPrice)]).to.deep.equal(['Printer, refurbished', '1234.56']);
  });

  it('leaves settings that are not saved', async () => {
    const tab = await openSettings();
    await tab.toggleDiscount();
    await tab.write('Call the customer in a week');
    await settleIn(tab.admin, tab.followUp);
    await speakAnother(tab.admin, 'Angebotseinstellungen');
    await tab.save();
    expect(tab.followUp.value).to.equal('Call the customer in a week');
  });

  it('leaves the fields of products that are being configured', async () => {
    const dialog = await openConfiguration();
    await dialog.fill('Label: Code', 'Article number');
    await settleIn(dialog.host, dialog.input('Label: Code'));
    await speakAnother(dialog.host, 'Produkt konfigurieren', getPage(dialog.host));
  });

  it('leaves a sync connection that is being defined', async () => {
    const tab = await openSync();
    await tab.press('Add');
    const dialog = await tab.dialog('Define new ERP connection');
    await tab.quiet();
    await dialog.setField('Name', 'Harbour office');
    await settleIn(tab.admin, dialog.field('Name'));
    await speakAnother(tab.admin, 'Neue ERP-Verbindung definieren');
  });
});

/** The element that says the language of a dialog that a driver has mounted. */
function getPage(host: Element): HTMLElement {
  const page = host.closest<HTMLElement>('[lang]');
  if (!page) throw new Error('Nothing says the language.');
  return page;
}
