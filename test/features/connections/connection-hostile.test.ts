import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { drawnElements, getByRole, press, queryAllByRole, settled, visibleText } from '../../helpers.js';
import { eventually, openTab, type DialogDriver, type TabDriver } from '../../journeys/tab-driver.js';

const LAB = 'Untrusted Text Lab';
const LONG = 'Unbroken'.repeat(1250);
const MARKUP = '<img src="x" onerror="globalThis.quotesyncMarkupRan=true"><b>bold</b>';

/** Elements that only the connector's texts could have made. */
function foreign(root: Element): readonly string[] {
  return [...drawnElements(root)]
    .filter(
      (element) =>
        ['img', 'b', 'script', 'iframe', 'object', 'a'].includes(element.localName) ||
        (element.localName === 'svg' && element.hasAttribute('onload')),
    )
    .map(({ outerHTML }) => outerHTML);
}

function ran(): boolean {
  return 'quotesyncMarkupRan' in globalThis;
}

/** What is wider than its place: pushes the page, needs scrolling sideways, or is cut off without a sign of it. */
function overflowing(tab: TabDriver): readonly string[] {
  const page = document.documentElement;
  const wide = page.scrollWidth > page.clientWidth ? [`page: ${page.scrollWidth} > ${page.clientWidth}`] : [];
  for (const element of drawnElements(tab.admin)) {
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1) continue;
    const place = placeOf(element);
    if (left >= place.left - 1 && right <= place.right + 1) continue;
    wide.push(`${boxName(element)} ${Math.round(left)}–${Math.round(right)} in ${boxName(place.element)}`);
  }
  return wide;
}

function boxName(element: Element): string {
  return `${element.localName}.${element.className}`;
}

/** The nearest box around an element that does not let it out; one that shortens texts has room for everything. */
function placeOf(element: Element): { readonly element: Element; readonly left: number; readonly right: number } {
  for (let node = parentOf(element); node; node = parentOf(node)) {
    const style = getComputedStyle(node);
    if (style.overflowX === 'visible') continue;
    if (style.textOverflow === 'ellipsis') break;
    const { left, right } = node.getBoundingClientRect();
    return { element: node, left, right };
  }
  return { element: document.body, left: -Infinity, right: Infinity };
}

function parentOf(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element);
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

async function hostileDialog(tab: TabDriver): Promise<DialogDriver> {
  const dialog = await tab.openAdd(LAB);
  const list = getByRole<HTMLSelectElement>(dialog.element, 'combobox', { name: 'Choice' });
  list.focus();
  await eventually(() => list.options.length > 3);
  return dialog;
}

describe('Texts of an untrusted connector', () => {
  it('are shown as text, and make no element', async () => {
    const tab = await openTab();
    const dialog = await hostileDialog(tab);
    expect(dialog.text).to.contain(`Caption ${MARKUP}`).and.contain('javascript:globalThis');
    expect(dialog.field(`Prototype ${MARKUP}`).value).to.equal('polluted');
    expect(dialog.text).to.contain('${7*7} {{7*7}} %s [SR_NO_SUCH_RESOURCE]');
    expect(foreign(tab.admin)).to.deep.equal([]);
    await settled();
    expect(ran()).to.equal(false);
  });

  it('with keys that are special to JavaScript are saved and come back', async () => {
    const tab = await openTab();
    const dialog = await hostileDialog(tab);
    await dialog.fillName(MARKUP);
    await dialog.setField(`Prototype ${MARKUP}`, 'mine');
    await dialog.setField('${7*7} {{7*7}} %s [SR_NO_SUCH_RESOURCE]', true);
    await dialog.test();
    expect(dialog.text).to.contain(MARKUP);
    await dialog.ok();
    expect(tab.hasRow(MARKUP)).to.equal(true);
    expect(tab.notice).to.equal(`“${MARKUP}” was saved.`);
    const stored = tab.network.tenant.quoteConnections.config(7);
    expect(stored?.get('__proto__')).to.equal('mine');
    expect(stored?.get('a key with spaces & "quotes" <tags>')).to.equal('[I:1]');
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).to.equal(undefined);
    const again = await tab.openEdit(MARKUP);
    expect(again.field(`Prototype ${MARKUP}`).value).to.equal('mine');
    expect(foreign(tab.admin)).to.deep.equal([]);
    expect(ran()).to.equal(false);
  });

  it('in a refusal, and in the reason why a connection did not start', async () => {
    const tab = await openTab();
    const dialog = await hostileDialog(tab);
    await dialog.fillName(LONG.slice(0, 254));
    await dialog.setField('javascript:globalThis.quotesyncMarkupRan=true', 'fail');
    await dialog.test();
    for (const element of drawnElements(dialog.element)) if (element instanceof HTMLDetailsElement) element.open = true;
    await settled();
    expect(dialog.text).to.contain('The test failed').and.contain(LONG);
    expect(foreign(tab.admin)).to.deep.equal([]);
    expect(overflowing(tab)).to.deep.equal([]);
    // The result never takes the fields away.
    const body = dialog.field('Name').getBoundingClientRect();
    expect(body.height).to.be.greaterThan(20);
    expect(dialog.button('OK').getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(ran()).to.equal(false);
  });

  it('in the details of the connector', async () => {
    const tab = await openTab();
    getByRole(tab.connectorGrid, 'rowheader', { name: 'Nordic ERP Gateway' }).focus();
    await press('End', 'u');
    const card = getByRole(tab.admin, 'region', { name: 'Available Quote Connectors' });
    await eventually(() => visibleText(card).includes('TextLab.<img'));
    expect(queryAllByRole(card, 'link')).to.deep.equal([]);
    expect(foreign(card)).to.deep.equal([]);
    expect(overflowing(tab)).to.deep.equal([]);
  });
});

describe('The layout', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [360, 1280]) {
    for (const dir of ['ltr', 'rtl']) {
      it(`holds at ${width} px, ${dir}`, async () => {
        await setViewport({ width, height: 800 });
        document.documentElement.dir = dir;
        const tab = await openTab();
        const { tenant } = tab.network;
        await tenant.quoteConnections.save({
          ...(tenant.quoteConnections.find(1) ?? fail()),
          displayName: LONG.slice(0, 254),
          displayDescription: LONG,
        });
        await tenant.quoteConnections.save({
          ...(tenant.quoteConnections.find(2) ?? fail()),
          displayName: 'قائمة أسعار ERP رقم 42 \u202Eיציאה',
        });
        tab.refresh.click();
        await tab.quiet();
        await tab.select(LONG.slice(0, 254));
        await tab.press('Delete');
        await tab.quiet();
        expect(overflowing(tab), 'tab').to.deep.equal([]);
        const dialog = await hostileDialog(tab);
        await dialog.press('OK');
        expect(overflowing(tab), 'dialog').to.deep.equal([]);
        for (const name of ['OK', 'Cancel', 'Test ERP connection', 'Close']) {
          const box = dialog.button(name).getBoundingClientRect();
          expect(box.left, name).to.be.at.least(0);
          expect(box.right, name).to.be.at.most(width);
          expect(box.bottom, name).to.be.at.most(800);
        }
      });
    }
  }
});

function fail(): never {
  throw new Error('The demo tenant has changed.');
}
