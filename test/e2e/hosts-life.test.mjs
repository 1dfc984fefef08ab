/** Host pages that take our elements away and bring them back: routers, HTMX, the back button; and what is left behind. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../.ci/chrome.mjs';
import { addConnection, assertQuiet, onHostPages } from '../hosts/journey.mjs';
import { hostPage, serveHosts } from '../hosts/site.mjs';
import { rowsAreShown } from './harness.mjs';

const HTMX = `<script src="/htmx/htmx.min.js"></script>`;
const PAGES = {
  '/': hostPage({ body: '<main><quotesync-admin></quotesync-admin></main>' }),
  '/elsewhere': '<!doctype html><title>Elsewhere</title><p>Another page.</p>',
  '/htmx': hostPage({
    head: HTMX,
    body: `<nav>
        <button hx-get="/part-text" hx-target="main">Text</button>
        <button hx-get="/part-ours" hx-target="main">Ours</button>
      </nav>
      <main><quotesync-admin></quotesync-admin></main>
      <script>document.addEventListener('htmx:after:swap', () => window.give());</script>`,
  }),
  '/part-text': '<p>A text</p>',
  '/part-ours': '<quotesync-admin tab="settings"></quotesync-admin>',
  '/keys': hostPage({
    head: `<script>
      window.keys = [];
      for (const type of ['keydown', 'keyup']) {
        document.addEventListener(type, (event) => {
          // What every page with shortcuts does: not while somebody types, as far as it can see that.
          if (event.target.closest('input, textarea')) return;
          keys.push(event.type + ' ' + event.key);
          if (event.type === 'keydown' && event.key === '/') { event.preventDefault(); document.querySelector('#search').focus(); }
        });
      }
    </script>`,
    body: '<input id="search" aria-label="Search the page"><quotesync-admin></quotesync-admin>',
  }),
};

const on = onHostPages(PAGES);

const count = (page, call) => page.evaluate((name) => window.calls.filter((each) => each === name).length, call);
const settled = (page) => page.evaluate(() => new Promise((resolve) => void setTimeout(resolve, 50)));

/** A new connection with a name, not saved. */
async function typeAName(page, name) {
  await rowsAreShown(page);
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  const field = page.locator('quotesync-connection-dialog').getByRole('textbox', { name: 'Name' }).first();
  await field.fill(name);
  return field;
}

describe('a page with a router', () => {
  it('may move us while we read: no second request', async () => {
    await on('/?latency=400', async (page, said) => {
      await page.waitForFunction(() => window.calls.includes('backend.connections/list'));
      await page.evaluate(() => {
        const element = document.querySelector('quotesync-admin');
        element.remove();
        document.body.append(element);
      });
      await rowsAreShown(page);
      assert.equal(await count(page, 'backend.connections/list'), 1);
      assertQuiet(said);
    });
  });

  it('may take us away with unsaved edits and bring us back: nothing is lost, nothing is read again', async () => {
    await on('/', async (page, said) => {
      const field = await typeAName(page, 'Half written');
      const before = await page.evaluate('calls.length');
      for (const pause of [0, 300]) {
        await page.evaluate(async (milliseconds) => {
          const element = document.querySelector('quotesync-admin');
          element.remove();
          if (milliseconds) await new Promise((resolve) => void setTimeout(resolve, milliseconds));
          document.querySelector('main').append(element);
        }, pause);
        await field.waitFor();
        assert.equal(await field.inputValue(), 'Half written');
        // Modal again, in front of everything.
        assert.equal(
          await page.locator('quotesync-dialog dialog').evaluate((dialog) => dialog.matches(':modal')),
          true,
        );
      }
      assert.deepEqual(await page.evaluate((from) => window.calls.slice(from), before), []);
      assertQuiet(said);
    });
  });

  it('may take us away while we save: the save goes on, once', async () => {
    await on('/', async (page, said) => {
      await addConnection(page, 'First');
      await page.evaluate(() => (window.faults.latency = 500));
      await page.locator('quotesync-connections').getByText('First').first().click();
      await page.getByRole('button', { name: 'Edit', exact: true }).first().click();
      const dialog = page.locator('quotesync-connection-dialog');
      await dialog.getByRole('textbox', { name: 'Name' }).first().fill('Renamed');
      await dialog.getByRole('button', { name: 'Test ERP connection' }).click();
      await dialog.getByText('The connection works').waitFor();
      await dialog.getByRole('button', { name: 'OK' }).click();
      await page.waitForFunction(() => window.calls.filter((name) => name === 'backend.connections/save').length === 2);
      await page.evaluate(async () => {
        const element = document.querySelector('quotesync-admin');
        element.remove();
        await new Promise((resolve) => void setTimeout(resolve, 700));
        document.querySelector('main').append(element);
      });
      await page.locator('quotesync-connections').getByText('Renamed').first().waitFor();
      assert.equal(await count(page, 'backend.connections/save'), 2);
      assertQuiet(said);
    });
  });

  it('leaves nothing behind that keeps us alive, after a hundred visits', async () => {
    await on('/', async (page, said) => {
      await rowsAreShown(page);
      const cdp = await page.context().newCDPSession(page);
      const alive = async () => {
        await cdp.send('HeapProfiler.collectGarbage');
        const { result } = await cdp.send('Runtime.evaluate', {
          expression: `customElements.get('quotesync-admin').prototype`,
        });
        const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
        const { result: length } = await cdp.send('Runtime.callFunctionOn', {
          objectId: objects.objectId,
          functionDeclaration: 'function () { return this.length; }',
          returnByValue: true,
        });
        await cdp.send('Runtime.releaseObject', { objectId: objects.objectId });
        return length.value;
      };
      const visits = (times) =>
        page.evaluate(async (number) => {
          for (let index = 0; index < number; index += 1) {
            const element = document.createElement('quotesync-admin');
            element.backend = window.backend;
            // Every tab, and taken away at every stage: before the words, while it reads, when it is there.
            element.tab = ['connections', 'settings', 'sync', 'products'][index % 4];
            document.querySelector('main').replaceChildren(element);
            await new Promise((resolve) => void setTimeout(resolve, index % 3 === 0 ? 0 : index % 7));
          }
          document.querySelector('main').replaceChildren();
        }, times);
      await visits(8);
      await page.evaluate(() => (window.kept = document.createElement('quotesync-admin')));
      assert.ok((await alive()) >= 1, 'a kept element is not found: the test is void');
      await page.evaluate(() => delete window.kept);
      await visits(100);
      await settled(page);
      // The last one may still be held by an animation frame or the driver.
      const left = await alive();
      assert.ok(left <= 2, `${left} elements are still there`);
      assertQuiet(said);
    });
  });
});

describe('a page that swaps its parts with HTMX', () => {
  it('swaps us out and in', async () => {
    await on('/htmx', async (page, said) => {
      await rowsAreShown(page);
      await page.getByRole('button', { name: 'Text' }).click();
      await page.getByText('A text').waitFor();
      assert.equal(await page.locator('quotesync-admin').count(), 0);
      await page.getByRole('button', { name: 'Ours' }).click();
      await rowsAreShown(page, 'settings');
      assertQuiet(said);
    });
  });
});

describe('a page with shortcuts', () => {
  it('hears nothing of what is typed into our fields, and all the rest', async () => {
    await on('/keys', async (page, said) => {
      const field = await typeAName(page, '');
      await field.focus();
      await page.evaluate('keys.length = 0');
      await page.keyboard.type('a/s');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Backspace');
      assert.equal(await field.inputValue(), 'as');
      assert.deepEqual(await page.evaluate('keys'), []);
      await page.keyboard.press('Control+k');
      assert.deepEqual(await page.evaluate(`keys.filter((key) => key === 'keydown k')`), ['keydown k']);
      assertQuiet(said);
    });
  });
});

describe('a page that the browser keeps for the back button', () => {
  it('comes back as it was, and goes on', async () => {
    // The driver switches the cache off unless told otherwise.
    const browser = await chromium.launch({
      executablePath: findChrome(),
      args: chromeArgs(),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const site = await serveHosts(PAGES);
    try {
      const page = await (await browser.newContext()).newPage();
      page.setDefaultTimeout(10_000);
      await page.goto(`${site.url}/`);
      await rowsAreShown(page);
      await page.getByRole('tab', { name: 'Sync' }).click();
      await rowsAreShown(page, 'sync');
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (window.persisted = persisted)));
      await page.goto(`${site.url}/elsewhere`);
      // It is shown at once; nothing is loaded.
      await page.goBack({ waitUntil: 'commit' });
      assert.equal(await page.evaluate('window.persisted'), true, 'the page was not kept');
      await rowsAreShown(page, 'sync');
      await page.getByRole('tab', { name: 'ERP connections' }).click();
      await addConnection(page);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
