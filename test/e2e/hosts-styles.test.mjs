/** Host pages whose style sheets reach for every element, or lie over ours: inside our elements nothing changes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addConnection, assertQuiet, onHostPages, visit } from '../hosts/journey.mjs';
import { FRAMEWORKS, SHEETS } from '../hosts/sheets.js';
import { hostPage } from '../hosts/site.mjs';
import { adminLtePage, tablerPage } from '../hosts/templates.mjs';
import { rowsAreShown } from './harness.mjs';

// A wish as wide as the column, for where a style sheet leaves the width to the element: it then looks the same everywhere.
const context = { viewport: { width: 1200, height: 900 } };
const head = `<style>
  body { margin: 0; font-family: serif }
  quotesync-admin { contain-intrinsic-inline-size: 1200px }
</style>`;

const on = onHostPages({
  '/admin-lte-light': adminLtePage('light'),
  '/admin-lte-dark': adminLtePage('dark'),
  '/tabler-light': tablerPage('light'),
  '/tabler-dark': tablerPage('dark'),
  '/': hostPage({ head }),
  '/quirks': hostPage({ head, doctype: '' }),
  '/frames': `<html><frameset cols="30%,70%"><frame src="/quirks"><frame src="/"></frameset></html>`,
  '/over': hostPage({
    head: `<style>
      main { transform: translateZ(0); overflow: hidden; contain: paint; height: 260px; border: 1px solid }
      aside { position: fixed; inset: 0; z-index: 2147483647; background: #fc03; display: none }
    </style>`,
    body: '<main><quotesync-admin></quotesync-admin></main><aside>A bar of the page</aside>',
  }),
  '/modal': hostPage({
    body: `<dialog style="width: 1100px"><quotesync-admin></quotesync-admin></dialog>
      <script>document.querySelector('dialog').showModal();</script>`,
  }),
});

/** What changes inside our element when the page has this style sheet, too. */
const differencesWith = (page, css) =>
  page.evaluate(async (text) => {
    const { differencesWith: found } = await import('/hosts/sheets.js');
    return found(text, document.querySelector('quotesync-admin'));
  }, css);

/** The list and a dialog over it: what is compared. */
async function showMuch(page) {
  await rowsAreShown(page);
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  const dialog = page.locator('quotesync-connection-dialog');
  await dialog.getByRole('combobox', { name: 'Quote Connector' }).selectOption('SuperOffice Standalone');
  await dialog.getByRole('group', { name: 'Configuration fields' }).waitFor();
}

describe('a page with style sheets for everything', () => {
  it('changes nothing inside our elements', async () => {
    await on(
      '/',
      async (page, said) => {
        await showMuch(page);
        // The last thing that comes by itself: nothing changes any more that no style sheet changes.
        await page.waitForFunction(() => customElements.get('quotesync-support-button'));
        const problems = [];
        const compare = async (name, css) => {
          // All of them at once: one difference mostly brings a hundred others.
          const found = await differencesWith(page, css);
          problems.push(...found.slice(0, 8).map((text) => `${name}: ${text}`));
        };
        for (const [name, css] of Object.entries(SHEETS)) await compare(name, css);
        for (const [name, path] of Object.entries(FRAMEWORKS)) {
          const css = await page.evaluate(async (url) => (await fetch(url)).text(), path);
          await compare(name, `${css} body { margin: 0; font-family: serif }`);
        }
        assert.deepEqual(problems, []);
        const narrow = await differencesWith(page, 'quotesync-admin { width: 700px }');
        assert.ok(narrow.length > 50, 'a difference would not be noticed: the test is void');
        assertQuiet(said);
      },
      { context },
    );
  });

  it('leaves room for us even where no box has a width', async () => {
    await on('/', async (page) => {
      await page.addStyleTag({
        content: '* { position: absolute !important; float: left } head, script { display: none }',
      });
      await addConnection(page);
      const box = await page.locator('quotesync-admin').boundingBox();
      assert.ok(box.width >= 320 && box.height > 200, JSON.stringify(box));
    });
  });
});

describe('a page of another age', () => {
  it('works in quirks mode and in framesets', async () => {
    await on('/frames', async (page, said) => {
      for (const frame of page.frames().filter((each) => each !== page.mainFrame())) {
        assert.equal(
          await frame.evaluate('document.compatMode'),
          frame.url().endsWith('/quirks') ? 'BackCompat' : 'CSS1Compat',
        );
        await addConnection(frame);
      }
      assertQuiet(said);
    });
  });
});

describe('a page that lies over ours', () => {
  it('does not cover our dialogs, nor cut them off', async () => {
    await on('/over', async (page, said) => {
      await showMuch(page);
      await page.evaluate(() => (document.querySelector('aside').style.display = 'block'));
      // A click of the driver fails where something else would get it.
      const dialog = page.locator('quotesync-connection-dialog');
      await dialog.getByRole('textbox', { name: 'Name' }).first().fill('Under a bar');
      await dialog.getByRole('textbox', { name: 'Name' }).first().click();
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Discard changes' }).click();
      await dialog.waitFor({ state: 'detached' });
      // Without one of ours on top the bar does get it.
      const covered = page.getByRole('tab', { name: 'Sync' }).click({ timeout: 300 });
      await assert.rejects(covered, 'the bar covers nothing: the test is void');
      assertQuiet(said);
    });
  });

  it('may have us in a modal dialog of its own', async () => {
    await on('/modal', async (page, said) => {
      await visit(page);
      // Escape belongs to the topmost: our dialog first, then the page's.
      await page.getByRole('tab', { name: 'ERP connections' }).click();
      await page.getByRole('button', { name: 'Add', exact: true }).first().click();
      await page.locator('quotesync-connection-dialog').getByRole('textbox', { name: 'Name' }).first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator('quotesync-connection-dialog').waitFor({ state: 'detached' });
      assert.equal(await page.locator('body > dialog').evaluate((dialog) => dialog.open), true);
      await page.keyboard.press('Escape');
      assert.equal(await page.locator('body > dialog').evaluate((dialog) => dialog.open), false);
      assertQuiet(said);
    });
  });
});

describe('an admin template', () => {
  for (const path of ['/admin-lte-light', '/admin-lte-dark', '/tabler-light', '/tabler-dark']) {
    it(`has us in its card, in its colours (${path.slice(1)})`, async () => {
      await on(path, async (page, said) => {
        await visit(page);
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert.ok(wide <= room, `the page scrolls sideways: ${wide} in ${room}`);
        }
        // As light or dark as the page: the text of a row against what the card behind it has.
        const scheme = await page
          .locator('quotesync-admin')
          .evaluate((element) => getComputedStyle(element).colorScheme);
        assert.equal(scheme, path.endsWith('dark') ? 'dark' : 'light');
        assertQuiet(said);
      });
    });
  }
});
