/** What a user does on a host page, to see that the elements are alive there. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { launchBrowser } from '../../.ci/browser.mjs';
import { rowsAreShown } from '../e2e/harness.mjs';
import { serveHosts } from './site.mjs';

/**
 * For one file of tests: a browser and a site with `pages`. Returns `on(path, drive, options)`, which opens a page in a
 * context of its own and calls `drive(page, said)`; `said` are its warnings and errors. `options.init` runs before any
 * script of the page, `options.context` are options of the browser context.
 * @param {Record<string, string>} pages
 */
export function onHostPages(pages) {
  let browser;
  let site;
  before(async () => {
    site = await serveHosts(pages);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return async (path, drive, { init, context: contextOptions } = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...contextOptions });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const said = listenTo(page);
    try {
      if (init) await page.addInitScript(init);
      await page.goto(`${site.url}${path}`);
      await drive(page, said, site.url);
    } catch (error) {
      // What the page said is mostly the reason.
      throw new Error([error.message, ...said].join('\nThe page said: '), { cause: error });
    } finally {
      await context.close();
    }
  };
}

/** Collects what a careful page never says. */
function listenTo(page) {
  const said = [];
  page.on('console', (message) => {
    const { url } = message.location();
    if (!['error', 'warning'].includes(message.type()) || url.endsWith('/favicon.ico')) return;
    said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  return said;
}

/** A connection is made in the dialog: a field of each kind, a secret among them, and it is in the list afterwards. */
export async function addConnection(page, name = 'Made on a host page') {
  await rowsAreShown(page);
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  const dialog = page.locator('quotesync-connection-dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).first().fill(name);
  await dialog.getByRole('combobox', { name: 'Quote Connector' }).selectOption('SuperOffice Standalone');
  await dialog.getByRole('button', { name: 'Test ERP connection' }).click();
  await dialog.getByText('The connection works').waitFor();
  await dialog.getByRole('button', { name: 'OK' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.locator('quotesync-connections').getByText(name).first().waitFor();
}

/** Every tab is opened and shows what it has. */
export async function openAllTabs(page) {
  for (const [label, tab] of TABS) {
    await page.getByRole('tab', { name: label }).click();
    if (tab === 'products')
      await page.locator('quotesync-products').getByRole('combobox', { name: 'Price list' }).waitFor();
    else await rowsAreShown(page, tab);
  }
}

const TABS = [
  ['SuperOffice products', 'products'],
  ['Settings', 'settings'],
  ['Sync', 'sync'],
];

/** A whole visit: all tabs, and a connection made in the first one. */
export async function visit(page) {
  await addConnection(page);
  await openAllTabs(page);
}

/** Nothing was said on the console, not even a warning. */
export function assertQuiet(said) {
  assert.deepEqual(said, []);
}
