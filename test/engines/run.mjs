/**
 * `npm run test:engines`: the script-tag build in Firefox and in WebKit, by journeys of a user. Needs `npm run build`;
 * `--dist` names another folder than dist/cdn, `--only firefox` or `--only webkit` one engine.
 * Both are installed from the distribution where that may be done; one that cannot be had counts as failed.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launchFirefox } from '../../.ci/firefox.mjs';
import { serve } from '../../.ci/static-server.mjs';
import { launchWebKit } from '../../.ci/webkit.mjs';
import { complaintsOf, JOURNEYS, rowsAreShown } from './journeys.mjs';

const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({ options: { dist: { type: 'string' }, only: { type: 'string' } } });

const ENGINES = { firefox: launchFirefox, webkit: launchWebKit };

const CSP = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>quotesync</title><link rel="stylesheet" href="/engines/page.css"><script src="/engines/probe.js"></script></head>
  <body><quotesync-admin></quotesync-admin><script type="module" src="/engines/start.js"></script></body>
</html>`;

async function serveBuild() {
  const cdn = values.dist ?? own('../../dist/cdn');
  if (!existsSync(`${cdn}/quotesync-mocks.js`)) throw new Error(`${cdn} is no build: run \`npm run build\` first.`);
  return serve({
    mounts: { '/cdn/': cdn, '/engines/': own('.'), '/hosts/': own('../hosts') },
    pages: { '/': PAGE },
    headers: { 'content-security-policy': CSP },
  });
}

/** One journey on a page of its own. @throws when it cannot be made, or when the page complained */
async function travel(browser, journey, url) {
  const page = await browser.open();
  try {
    await page.resize(1200, 900);
    await page.goto(url);
    await rowsAreShown(page);
    await journey(page, url);
    const said = await complaintsOf(page);
    if (said.length > 0) throw new Error(`The page complained: ${said.join('; ')}`);
  } finally {
    await page.close();
  }
}

/** @returns {Promise<{passed: number, failed: number}>} */
async function tryEngine(name, url) {
  const totals = { passed: 0, failed: 0 };
  const browser = await ENGINES[name]();
  console.log(`${name}: ${browser.version}`);
  try {
    for (const [title, journey] of Object.entries(JOURNEYS)) {
      try {
        await travel(browser, journey, url);
        totals.passed += 1;
        console.log(`  ok      ${title}`);
      } catch (error) {
        totals.failed += 1;
        console.log(`  FAILED  ${title}\n          ${error.message}`);
      }
    }
  } finally {
    await browser.close();
  }
  return totals;
}

async function main() {
  const totals = { passed: 0, failed: 0 };
  const names = values.only ? [values.only] : Object.keys(ENGINES);
  const site = await serveBuild();
  try {
    for (const name of names) {
      const start = performance.now();
      try {
        if (!(name in ENGINES)) throw new Error('No such engine.');
        const { passed, failed } = await tryEngine(name, `${site.url}/`);
        totals.passed += passed;
        totals.failed += failed;
      } catch (error) {
        totals.failed += 1;
        console.log(`${name}: ${error.message}`);
      }
      console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
    }
  } finally {
    await site.close();
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0;
}

process.exitCode = (await main()) ? 0 : 1;
