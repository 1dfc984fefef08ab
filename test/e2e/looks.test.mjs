/**
 * In forced colours everything is drawn in the system's: icons as the text beside them, and what is chosen is marked by
 * more than a background. (Not among the element tests: a page keeps emulated colours, and is used for the next file.)
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, rowsAreShown, serveCdnPage } from './harness.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => void (browser = await launchBrowser()));
after(() => browser.close());

describe('Forced colours', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`show icons, the chosen tab and the selected row (${colorScheme})`, async () => {
      const site = await serveCdnPage();
      const page = await browser.newPage({ forcedColors: 'active', colorScheme });
      try {
        await page.goto(site.url);
        await rowsAreShown(page);
        await page.locator('quotesync-connection-list [role="row"][data-index="0"] [role="rowheader"]').click();
        const row = page.locator('quotesync-connection-list [role="row"][aria-selected="true"]');
        assert.equal(await row.evaluate((element) => getComputedStyle(element).outlineStyle), 'solid');
        const icons = await page.locator('quotesync-admin svg').evaluateAll((all) =>
          all.map((icon) => {
            const around = icon.parentElement ?? icon.getRootNode().host;
            return [getComputedStyle(icon).color, getComputedStyle(around).color];
          }),
        );
        assert.ok(icons.length > 10);
        for (const [icon, text] of icons) assert.equal(icon, text);
        const edges = await page
          .getByRole('tab')
          .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBlockEndColor));
        assert.ok(edges.length > 1);
        assert.equal(edges.filter((edge) => edge === edges[0]).length, 1);
        const disabled = page.locator('quotesync-connection-list').getByRole('button', { name: 'Restore' });
        const enabled = page.locator('quotesync-connection-list').getByRole('button', { name: 'Edit' });
        const edge = (element) => getComputedStyle(element).borderBlockStartColor;
        assert.notEqual(await disabled.evaluate(edge), await enabled.evaluate(edge));
      } finally {
        await page.close();
        await site.close();
      }
    });
  }
});
