/**
 * The budgets, gzip, Lit included: what a browser downloads from dist/cdn until the first tab shows its rows, and all
 * that one page can ever download: every chunk but those for spreadsheets, and one language beside English (the largest;
 * a page has one). Measured in a browser, because what is lazy is decided at run time.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser, rowsAreShown, serveCdnPage } from '../test/e2e/harness.mjs';

const FIRST_TAB = 40;
const EVERYTHING = 100;
/** Chunks that are loaded only to read or write spreadsheets. */
const SPREADSHEETS = /spreadsheet|fflate|excel/;
/** Chunks of one language beside English each. */
const LANGUAGE = /^(da|de|nb|nl|sv)-/;

const cdn = fileURLToPath(new URL('../dist/cdn/', import.meta.url));

/** Names of the files of dist/cdn that a page asks for until the first tab shows rows. */
async function filesOfFirstTab() {
  const site = await serveCdnPage();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const names = new Set();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/cdn/')) names.add(pathname.slice('/cdn/'.length));
    });
    await page.goto(site.url);
    await rowsAreShown(page);
    return names;
  } finally {
    await browser.close();
    await site.close();
  }
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2).padStart(8)} kB`;

function check(title, bytes, limit) {
  const ok = bytes <= limit * 1000;
  console.log(`${title.padEnd(44)} ${kilobytes(bytes)}  of ${limit} kB  ${ok ? 'ok' : 'TOO MUCH'}`);
  return ok;
}

const first = await filesOfFirstTab();
const sizes = readdirSync(cdn)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, bytes: gzipSync(readFileSync(cdn + name), { level: 9 }).length }))
  .sort((a, b) => b.bytes - a.bytes);

for (const { name, bytes } of sizes) {
  const when = first.has(name) ? 'first tab' : SPREADSHEETS.test(name) ? 'spreadsheets' : 'later';
  console.log(`${name.padEnd(44)} ${kilobytes(bytes)}  ${when}`);
}
const sum = (wanted) => sizes.filter(wanted).reduce((total, { bytes }) => total + bytes, 0);
const largestLanguage = sizes.find(({ name }) => LANGUAGE.test(name));
const results = [
  check(
    'first tab shows its rows',
    sum(({ name }) => first.has(name)),
    FIRST_TAB,
  ),
  check(
    'everything except spreadsheets',
    sum(({ name }) => !SPREADSHEETS.test(name) && !LANGUAGE.test(name)) + (largestLanguage?.bytes ?? 0),
    EVERYTHING,
  ),
];
// An empty list would pass every budget.
if (!first.has('quotesync.js')) throw new Error('The page never loaded quotesync.js: nothing was measured.');
process.exitCode = results.every(Boolean) ? 0 : 1;
