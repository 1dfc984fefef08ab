/**
 * The pictures of the README, taken from the dev page on its mocked services: `npm run screenshots`, after the looks changed.
 * `npm run screenshots -- sync mappings` takes only some.
 */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { launchBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const rows = (page, list) => page.locator(list).locator('[role=row]:not([aria-busy=true])').nth(1).waitFor();
const openDialog = (page) => page.locator('dialog[open]');

/** The summary says what the chosen one synchronises, and has the buttons of its dialogs. */
async function chooseConnection(page) {
  await rows(page, 'quotesync-sync-connection-list');
  await page.locator('quotesync-sync-connection-list').getByText('Super Sale').click();
  await page
    .getByRole('button', { name: /^Mappings/ })
    .first()
    .waitFor();
}

/** With a little of the page around it; a dialog has only its backdrop there. */
async function takeAround(page, part, path) {
  const margin = (await part.evaluate(({ localName }) => localName)) === 'dialog' ? 0 : 16;
  const { x, y, width, height } = await part.boundingBox();
  const scrolled = await page.evaluate(() => window.scrollY);
  const clip = {
    x: Math.max(0, x - margin),
    y: Math.max(0, y + scrolled - margin),
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
  await page.screenshot({ path, clip, fullPage: true, animations: 'disabled' });
}

/**
 * `show` leads to what is to be seen and resolves with the part of the page that is taken.
 * @type {Record<string, { tab: string, height: number, show: (page: import('playwright-core').Page) => Promise<import('playwright-core').Locator> }>}
 */
const PICTURES = {
  'erp-connections': {
    tab: 'connections',
    height: 800,
    async show(page) {
      await rows(page, 'quotesync-connections');
      return page.locator('quotesync-admin');
    },
  },
  'superoffice-products': {
    tab: 'products',
    height: 800,
    async show(page) {
      await rows(page, 'quotesync-products');
      return page.locator('quotesync-admin');
    },
  },
  sync: {
    tab: 'sync',
    height: 1600,
    async show(page) {
      await chooseConnection(page);
      return page.locator('quotesync-admin');
    },
  },
  mappings: {
    tab: 'sync',
    height: 860,
    async show(page) {
      await chooseConnection(page);
      await page
        .getByRole('button', { name: /^Mappings/ })
        .first()
        .click();
      await rows(page, 'quotesync-mappings');
      return openDialog(page);
    },
  },
  'configure-product': {
    tab: 'settings',
    height: 800,
    async show(page) {
      await page.getByRole('button', { name: 'Configure product' }).first().click();
      await page.getByRole('radio', { name: 'All languages side by side' }).check();
      await page.locator('quotesync-product-preview').getByRole('img').waitFor();
      return openDialog(page);
    },
  },
};

async function take(browser, url, name) {
  const { tab, height, show } = PICTURES[name];
  // The same on every machine: no fading, no time zone and no theme of whoever runs this.
  const context = await browser.newContext({
    colorScheme: 'light',
    locale: 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
    viewport: { width: 1280, height },
  });
  const page = await context.newPage();
  await page.goto(`${url}?tab=${tab}`);
  const part = await show(page);
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await takeAround(page, part, `${root}stories/docs/${name}.png`);
  await context.close();
  console.log(`stories/docs/${name}.png`);
}

const asked = process.argv.slice(2);
const names = Object.keys(PICTURES).filter((name) => asked.length === 0 || asked.includes(name));
// A file saved meanwhile must not load the page anew.
const server = await createServer({ root, logLevel: 'warn', server: { port: 5310, hmr: false, watch: null } });
await server.listen();
const browser = await launchBrowser();
try {
  for (const name of names) await take(browser, server.resolvedUrls.local[0], name);
} finally {
  await browser.close();
  await server.close();
}
