/** What users do, in any engine: each journey gets a page (.ci/webdriver.mjs) with the administration in it. */
import assert from 'node:assert/strict';
import { SHEETS } from '../hosts/sheets.js';

/* These run in the page. */
const shown = (page, selector, name) =>
  page.run(async (...args) => void (await globalThis.probe.shown(...args)), selector, name ?? '');
const gone = (page, selector, name) =>
  page.run(async (...args) => void (await globalThis.probe.gone(...args)), selector, name ?? '');
/** What the page said that a careful page never says. */
export const complaintsOf = (page) => page.run(() => globalThis.probe.complaints);
const focusedName = (page) => page.run(() => globalThis.probe.nameOf(globalThis.probe.focused()));

async function click(page, selector, name) {
  await page.click(...(await page.run((...args) => globalThis.probe.place(...args), selector, name ?? '')));
}

/** Types into a field in place of what was in it. */
async function fill(page, selector, name, text) {
  await click(page, selector, name);
  await page.run(() => globalThis.probe.focused().select());
  await page.type(text);
}

const ROW = '[role=row]:not([aria-busy=true]) > [role=rowheader]';
const TABS = [
  ['ERP connections', ROW],
  ['SuperOffice products', ROW],
  ['Settings', '.fields li'],
  ['Sync', ROW],
];
const openTab = async (page, label) => {
  await click(page, '[role=tab]', label);
  await shown(page, TABS.find(([each]) => each === label)[1]);
};

/** Opens the first connection, and waits until its fields have come. */
async function editConnection(page) {
  await click(page, ROW);
  await click(page, 'button', 'Edit');
  await page.run(() =>
    globalThis.probe.until(() => globalThis.probe.find('input', 'Name')?.value, 'the name in its field'),
  );
}

/** The draft is written half a second after the last key; only the database can say that it is there. */
const draftIsStored = (page) =>
  page.run(() =>
    globalThis.probe.until(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('quotesync');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const { result } = opening;
            const counting = result.transaction('drafts').objectStore('drafts').count();
            counting.onsuccess = () => {
              result.close();
              resolve(counting.result > 0);
            };
          };
        }),
      'a draft in the database',
    ),
  );

/** Each gets a page of its own, under the strict policy, whose first tab shows its rows. */
export const JOURNEYS = {
  async 'all four tabs show rows'(page) {
    for (const [label] of [...TABS.slice(1), TABS[0]]) await openTab(page, label);
  },

  async 'a connection is edited and saved'(page) {
    await editConnection(page);
    await fill(page, 'input', 'Name', 'Renamed in this engine');
    await click(page, 'button', 'Test ERP connection');
    await shown(page, '*', 'The connection works');
    await click(page, 'button', 'OK');
    await gone(page, 'dialog');
    await shown(page, '[role=rowheader]', 'Renamed in this engine');
  },

  async 'a draft survives a reload and is restored'(page, url) {
    await editConnection(page);
    await fill(page, 'input', 'Name', 'Kept as a draft');
    await draftIsStored(page);
    await page.goto(url);
    await editConnection(page);
    await click(page, 'button', 'Restore');
    await page.run(() =>
      globalThis.probe.until(() => globalThis.probe.find('input', 'Name')?.value === 'Kept as a draft', 'the draft'),
    );
  },

  async 'mappings are opened, changed and saved'(page) {
    await openTab(page, 'Sync');
    await click(page, '[role=rowheader]', 'Nordic back office');
    await click(page, 'button', 'Mappings');
    await click(page, 'quotesync-mappings-dialog [data-cell="choice"], [data-cell="choice"]');
    await click(page, '[role=option]:not([aria-selected=true], [aria-disabled=true])');
    await click(page, 'button', 'OK');
    await gone(page, 'dialog');
  },

  async 'language and direction change while a dialog has edits'(page) {
    await editConnection(page);
    await fill(page, 'input', 'Name', 'Still here');
    await page.run(() => {
      const admin = document.querySelector('quotesync-admin');
      admin.lang = 'de';
      admin.dir = 'rtl';
    });
    await shown(page, 'button', 'Abbrechen');
    const after = await page.run(() => ({
      direction: getComputedStyle(globalThis.probe.find('dialog')).direction,
      name: [...globalThis.probe.all()].some(
        (element) => element.localName === 'input' && element.value === 'Still here',
      ),
    }));
    assert.deepEqual(after, { direction: 'rtl', name: true });
  },

  async 'support information is copied, or shown to be copied'(page) {
    await page.run(() =>
      globalThis.probe.until(() => globalThis.probe.find('button', 'Copy support information'), 'the support button'),
    );
    await click(page, 'button', 'Copy support information');
    await shown(page, '.support [role=status]', '');
    await page.run(() =>
      globalThis.probe.until(() => {
        const said = globalThis.probe.words(globalThis.probe.find('.support > [role=status]'));
        const text = globalThis.probe.find('.support > textarea')?.value;
        return said.startsWith('Copied') || (text && typeof JSON.parse(text) === 'object');
      }, 'the information, copied or shown'),
    );
  },

  async 'the keyboard opens a dialog, keeps the focus in it, and gives it back'(page) {
    await click(page, '[role=tab]', 'ERP connections');
    await page.press('ArrowRight');
    assert.match(await focusedName(page), /^SuperOffice products/);
    await page.press('ArrowLeft');
    await shown(page, ROW);
    await page.run(() => globalThis.probe.find('button', 'Add').focus());
    await page.press('Enter');
    await shown(page, 'input', 'Name');
    for (let step = 0; step < 12; step++) {
      await page.press('Tab');
      assert.ok(await page.run(() => document.activeElement?.localName === 'quotesync-admin'), `Tab ${step} left us`);
    }
    await page.press('Escape');
    await gone(page, 'dialog');
    assert.match(await focusedName(page), /^Add/);
  },

  async 'style sheets of the page change nothing inside'(page) {
    // The last thing that comes by itself.
    await shown(page, 'button', 'Copy support information');
    // By name: where nobody names a font WebKit takes another one than its "serif", and ours is the page's.
    await page.run(() =>
      document.querySelector('quotesync-admin').style.setProperty('font-family', 'serif', 'important'),
    );
    const found = [];
    for (const [name, css] of Object.entries(SHEETS)) {
      const differing = await page.run(async (text) => {
        const { differencesWith } = await import('/hosts/sheets.js');
        return differencesWith(text, document.querySelector('quotesync-admin'));
      }, css);
      found.push(...differing.slice(0, 4).map((text) => `${name}: ${text}`));
    }
    assert.deepEqual(found, []);
  },
};

/** What every journey begins with. */
export const rowsAreShown = (page) => shown(page, ROW);
