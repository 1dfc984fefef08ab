/**
 * Under the strictest policy that we promise to live with the script-tag build works and violates nothing. A page that
 * does violate it proves that the check would notice.
 */
import { readFile } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STRICT_CSP, collectProblems, launchBrowser, rowsAreShown, serveCdnPage } from './harness.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => void (browser = await launchBrowser()));
after(() => browser.close());

/** Opens the page under `csp` and runs `drive`; resolves with what the page complained about. */
async function problemsOf({ csp, body }, drive) {
  const site = await serveCdnPage({ csp, body });
  const page = await browser.newPage();
  try {
    const problems = await collectProblems(page);
    await page.goto(site.url);
    await rowsAreShown(page);
    await drive(page);
    // Violations are reported in a task of their own, and then have to travel here.
    await page.evaluate(() => new Promise((resolve) => void setTimeout(resolve, 100)));
    return problems;
  } finally {
    await page.close();
    await site.close();
  }
}

/** The dialog with a connector's fields of all types, a second dialog over it, and out again. */
async function useTheDialog(page) {
  await page.getByRole('button', { name: 'Add', exact: true }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Define new ERP connection' });
  // What the dialog shows is slotted into it: in the DOM it belongs to the element around.
  const fields = page.locator('quotesync-connection-dialog');
  await fields.getByRole('textbox', { name: 'Name' }).first().fill('Under a policy');
  await fields.getByRole('combobox', { name: 'Quote Connector' }).selectOption('Nordic ERP Gateway');
  await fields.getByRole('group', { name: 'Configuration fields' }).waitFor();
  await fields.getByRole('textbox', { name: 'Company code' }).fill('NO01');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The tab of products: a product in its dialog, an image chosen and uploaded, an export written, a file read. */
async function useTheProducts(page) {
  await page.getByRole('tab', { name: 'SuperOffice products' }).click();
  await page.getByRole('combobox', { name: 'Price list' }).selectOption({ label: 'NO Gadgets (NOK)' });
  await page.getByText('Pocket printer', { exact: true }).first().click();
  await page.locator('quotesync-product-list').getByRole('button', { name: 'Edit' }).click();
  const product = page.locator('quotesync-product-dialog');
  await product.getByRole('textbox', { name: 'Name' }).waitFor();
  await product.getByRole('button', { name: 'Change image' }).click();
  await page.locator('quotesync-image-dialog').getByRole('option').first().waitFor();
  await page.locator('quotesync-image-dialog').getByRole('button', { name: 'Cancel' }).click();
  await product.getByRole('button', { name: 'Cancel' }).click();
  await product.waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Export' }).click();
  const exporting = page.locator('quotesync-export-dialog');
  const download = page.waitForEvent('download');
  await exporting.getByRole('button', { name: 'Export' }).click();
  await download;
  await exporting.getByText('Saved as').waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Import products' }).click();
  const importing = page.locator('quotesync-import-dialog');
  await importing.locator('input[type=file]').setInputFiles({
    name: 'products.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Code,Name,List price\nX1,Under a policy,12.50\n'),
  });
  await importing.getByRole('button', { name: 'Next' }).click();
  await importing.getByText('Under a policy').first().waitFor();
  await page.keyboard.press('Escape');
}

/** The tab of settings: the dialog with its rows in all languages, its preview, a row moved, and out again. */
async function useTheSettings(page) {
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.getByRole('checkbox', { name: 'Use discount on total value' }).check();
  await page.getByRole('button', { name: 'Configure product' }).click();
  const dialog = page.locator('quotesync-configure-product-dialog');
  await dialog.getByRole('textbox', { name: 'Label: Cost' }).fill('Under a policy');
  await dialog.locator('quotesync-product-preview').getByText('Under a policy').waitFor();
  await dialog.getByRole('button', { name: 'Move Cost up' }).click();
  await dialog.getByRole('radio', { name: 'All languages side by side' }).check();
  await dialog.getByRole('textbox', { name: /^Label: Cost, .*Norwegian/ }).fill('Kost');
  await dialog.getByRole('button', { name: 'OK' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Under a policy' }).waitFor();
}

/** The tab of synchronisation: switched, a connection activated in place, one dialog of each kind, the log exported. */
async function useTheSync(page) {
  await page.getByRole('tab', { name: 'Sync' }).click();
  const tab = page.locator('quotesync-sync');
  await tab.getByRole('radio', { name: 'Off' }).click();
  await tab.getByText('Automatic sync is turned off.').waitFor();
  await tab.getByRole('checkbox', { name: /Nordic back office/ }).check();
  await tab.getByRole('row', { name: /Nordic back office/, selected: true }).waitFor();
  await tab.getByRole('button', { name: 'Configure ERP connection' }).click();
  const connection = page.locator('quotesync-sync-connection-dialog');
  await connection.getByText('Deactivate to change them').click();
  await connection.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await connection.waitFor({ state: 'detached' });

  await tab.getByRole('button', { name: 'Set Sync Priority' }).click();
  const priority = page.locator('quotesync-sync-priority-dialog');
  await priority.getByRole('button', { name: 'Move Nordic back office up' }).click();
  await priority.getByRole('button', { name: 'OK' }).click();
  await priority.waitFor({ state: 'detached' });

  await tab.getByRole('button', { name: 'Resync from CRM' }).click();
  await page.locator('quotesync-resync-dialog').getByRole('button', { name: 'Yes' }).click();
  await tab.getByRole('progressbar').waitFor();

  await tab.getByRole('button', { name: 'Show Log' }).click();
  const log = page.locator('quotesync-sync-log-dialog');
  await log.locator('ins, del').first().waitFor();
  await log.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.locator('quotesync-sync-log-export-dialog').getByRole('button', { name: 'Export' }).click();
  await download;
}

/** What a connection synchronises: a field chosen and saved, the configuration downloaded, its health followed. */
async function useTheMappings(page) {
  await page.getByRole('tab', { name: 'Sync' }).click();
  const tab = page.locator('quotesync-sync');
  await tab.getByRole('rowheader', { name: 'Nordic back office' }).click();
  await tab.getByRole('button', { name: 'Mappings', exact: true }).click();
  const mappings = page.locator('quotesync-mappings-dialog');
  await mappings.locator('[data-cell="choice"]').nth(7).click();
  await mappings
    .locator('quotesync-choice-popup')
    .getByRole('option', { name: /Number of employees/ })
    .click();
  await mappings.getByRole('button', { name: 'OK' }).click();
  await mappings.waitFor({ state: 'detached' });

  await tab.getByRole('button', { name: 'Configuration as a file' }).click();
  const download = page.waitForEvent('download');
  const file = page.locator('quotesync-configuration-file-dialog');
  await file.getByRole('button', { name: 'Download file' }).click();
  const stored = await (await download).path();
  await file.locator('input[type="file"]').setInputFiles({
    name: 'configuration.json',
    mimeType: 'application/json',
    buffer: await readFile(stored),
  });
  await file.getByText('Nothing to import').first().waitFor();
  await file.getByRole('button', { name: 'Close' }).last().click();
  await file.waitFor({ state: 'detached' });
  await tab.getByRole('button', { name: 'Rank Fields' }).click();
  await page.locator('quotesync-rank-fields-dialog').getByRole('listitem').first().waitFor();
}

describe('under a strict Content-Security-Policy', () => {
  it('which is the one of the documentation', async () => {
    const text = await readFile(new URL('../../stories/docs/security.mdx', import.meta.url), 'utf8');
    assert.ok(text.split('\n').includes(STRICT_CSP));
  });

  it('nothing is violated', async () => {
    assert.deepEqual(await problemsOf({ csp: STRICT_CSP }, useTheDialog), []);
  });

  it('nothing is violated by the products either, where images come as blob:', async () => {
    const csp = `${STRICT_CSP}; img-src 'self' blob:`;
    assert.deepEqual(await problemsOf({ csp }, useTheProducts), []);
  });

  it('nothing is violated by the settings', async () => {
    assert.deepEqual(await problemsOf({ csp: STRICT_CSP }, useTheSettings), []);
  });

  it('nothing is violated by synchronisation', async () => {
    assert.deepEqual(await problemsOf({ csp: STRICT_CSP }, useTheSync), []);
  });

  it('nothing is violated by what a connection synchronises', async () => {
    assert.deepEqual(await problemsOf({ csp: STRICT_CSP }, useTheMappings), []);
  });

  it('nor when the host lists the policy names, ours and that of its own Lit', async () => {
    const csp = `${STRICT_CSP}; trusted-types lit-html quotesync-lit`;
    assert.deepEqual(await problemsOf({ csp }, useTheDialog), []);
  });

  it('an inline style and a string as markup would be noticed', async () => {
    const body = '<quotesync-admin></quotesync-admin><p style="color: red">styled</p>';
    const problems = await problemsOf({ csp: STRICT_CSP, body }, (page) =>
      page.evaluate(() => {
        try {
          document.querySelector('p').innerHTML = '<b>markup</b>';
        } catch {
          // Trusted Types refuse the assignment; the violation event is what counts here.
        }
      }),
    );
    const violations = problems.filter((problem) => problem.startsWith('violation: '));
    assert.equal(violations.filter((text) => text.includes('style-src')).length, 1, problems.join('\n'));
    assert.equal(
      violations.filter((text) => text.includes('require-trusted-types-for')).length,
      1,
      problems.join('\n'),
    );
  });
});
