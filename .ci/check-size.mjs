/**
 * The budgets, gzip, Lit included: what a browser downloads from dist/cdn until the first tab shows its rows, and all
 * that one page can ever download: every chunk but those for spreadsheets, and one language beside English (the largest;
 * a page has one). Measured in a browser, because what is lazy is decided at run time: a tab in another language must
 * not bring the words of the others. The README tells the sizes: compared here, or written with `--write`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { format } from 'prettier';
import { launchBrowser, rowsAreShown, serveCdnPage } from '../test/e2e/harness.mjs';

const FIRST_TAB = 40;
/** What another language than English adds to the first tab. */
const FIRST_WORDS = 3;
/** Without the first tab. */
const PRODUCTS_TAB = 89;
const SETTINGS_TAB = 60;
/** Two lists, the engine, the summary, the running jobs, and the health of the connections: more than the others show. */
const SYNC_TAB = 94;
/** What a dialog adds to the tab that opens it. */
const DIALOG = 26;
/**
 * All four tabs. The design's 100 kB for all four do not hold what the tabs do: no page downloads everything, so what
 * counts is that every part comes only when it is used, and the budgets above.
 */
const EVERYTHING = 505;
/** Chunks that are loaded only to read or write spreadsheets. */
const SPREADSHEETS = /spreadsheet|fflate|excel/;
/** The source of a chunk that holds words of a language beside English. */
const WORDS = /\/locales\/(da|de|nb|nl|sv)\//;
/** The language with the longest words. */
const LONG_LANGUAGE = 'de';

const cdn = fileURLToPath(new URL('../dist/cdn/', import.meta.url));
const readme = fileURLToPath(new URL('../README.md', import.meta.url));

/** Names of the files of dist/cdn that a page asks for until the tab shows rows. */
async function filesOf(browser, tab, language = 'en') {
  const site = await serveCdnPage({ body: `<quotesync-admin tab="${tab}" lang="${language}"></quotesync-admin>` });
  const page = await browser.newPage();
  try {
    const names = new Set();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/cdn/')) names.add(pathname.slice('/cdn/'.length));
    });
    await page.goto(site.url);
    await rowsAreShown(page, tab);
    // What comes by itself comes in any order beside the rows: only all of it is the same every time.
    await page.waitForLoadState('networkidle');
    return names;
  } finally {
    await page.close();
    await site.close();
  }
}

/** What `name` can ever load, itself included: other files of the folder (a demo's mocks) are not downloaded. */
function reachableFrom(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, specifier] of readFileSync(cdn + name, 'utf8').matchAll(/["'`](\.{1,2}\/[^"'`\s]+\.js)["'`]/g)) {
    reachableFrom(posix.join(posix.dirname(name), specifier), seen);
  }
  return seen;
}

/** The language whose words a chunk holds; `undefined` for code and for English. */
function languageOf(name) {
  const { sources } = JSON.parse(readFileSync(`${cdn}${name}.map`, 'utf8'));
  const languages = new Set(sources.map((source) => WORDS.exec(source)?.[1]));
  if (languages.size > 1) throw new Error(`${name} holds words of a language among other things.`);
  return [...languages][0];
}

async function measure() {
  const browser = await launchBrowser();
  try {
    return {
      first: await filesOf(browser, 'connections'),
      products: await filesOf(browser, 'products'),
      settings: await filesOf(browser, 'settings'),
      sync: await filesOf(browser, 'sync'),
      firstInLanguage: await filesOf(browser, 'connections', LONG_LANGUAGE),
    };
  } finally {
    await browser.close();
  }
}

const { first, products, settings, sync, firstInLanguage } = await measure();
// An empty list would pass every budget.
if (!first.has('quotesync.js')) throw new Error('The page never loaded quotesync.js: nothing was measured.');
const sizes = [...reachableFrom('quotesync.js')]
  .map((name) => ({
    name,
    language: languageOf(name),
    bytes: gzipSync(readFileSync(cdn + name), { level: 9 }).length,
  }))
  .sort((a, b) => b.bytes - a.bytes);
const known = new Set(sizes.map(({ name }) => name));
for (const name of [...first, ...products, ...settings, ...sync].filter((one) => one.endsWith('.js'))) {
  if (!known.has(name)) throw new Error(`A page loaded ${name}, which quotesync.js does not seem to import.`);
}
if (!sizes.some(({ name, language }) => language === LONG_LANGUAGE && firstInLanguage.has(name))) {
  throw new Error(`The page never loaded words in ${LONG_LANGUAGE}: nothing was measured.`);
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2).padStart(8)} kB`;
const sum = (wanted) => sizes.filter(wanted).reduce((total, { bytes }) => total + bytes, 0);
const inOneOf =
  (...sets) =>
  ({ name }) =>
    sets.some((set) => set.has(name));
const largestLanguage = Math.max(
  ...['da', 'de', 'nb', 'nl', 'sv'].map((one) => sum(({ language }) => language === one)),
);

function whenLoaded({ name, language }) {
  if (language) return `words: ${language}`;
  const tabs = Object.entries({ first, products, settings, sync });
  const tab = tabs.find(([, names]) => names.has(name))?.[0];
  return tab ? `${tab} tab` : SPREADSHEETS.test(name) ? 'spreadsheets' : 'later';
}

/** What is measured, in bytes, and its budget in kB; those with words are in the README. */
const measured = [
  [
    'first tab shows its rows',
    sum(inOneOf(first)),
    FIRST_TAB,
    'ERP connections, the first tab: until its rows are shown',
  ],
  [
    `what ${LONG_LANGUAGE} adds to it`,
    sum((size) => firstInLanguage.has(size.name) && !first.has(size.name)),
    FIRST_WORDS,
    'another language than English adds at most',
  ],
  ['products tab alone shows its rows', sum(inOneOf(products)), PRODUCTS_TAB, 'SuperOffice products, opened alone'],
  ['settings tab alone shows its fields', sum(inOneOf(settings)), SETTINGS_TAB, 'Settings, opened alone'],
  ['sync tab alone shows its rows', sum(inOneOf(sync)), SYNC_TAB, 'Sync, opened alone'],
  ...sizes
    .filter(({ name }) => /-dialog-/.test(name))
    .map(({ name, bytes }) => [`opens with ${name.replace(/-dialog-.*/, ' dialog')}`, bytes, DIALOG]),
  [
    'everything except spreadsheets',
    sum(({ name, language }) => !SPREADSHEETS.test(name) && !language) + largestLanguage,
    EVERYTHING,
    'everything that one page can ever load, in one language, but for spreadsheets',
  ],
];

/** In whole kB, or every change of a line would change the README. */
function sizeTable() {
  const rows = measured
    .filter(([, , , words]) => words)
    .map(([, bytes, limit, words]) => `| ${words} | ${Math.ceil(bytes / 1000)} kB | ${limit} kB |`);
  return ['| what is downloaded (gzip, with Lit) | size | budget |', '| - | - | - |', ...rows].join('\n');
}

async function readmeIsTrue() {
  const text = readFileSync(readme, 'utf8');
  const marked = /(<!-- sizes:start -->\n)[^]*(\n<!-- sizes:end -->)/;
  if (!marked.test(text)) throw new Error('README.md has no place for the sizes.');
  const wanted = await format(text.replace(marked, `$1\n${sizeTable()}\n$2`), {
    singleQuote: true,
    printWidth: 120,
    filepath: readme,
  });
  if (process.argv.includes('--write')) writeFileSync(readme, wanted);
  else if (wanted !== text) console.error('README.md tells other sizes: `node .ci/check-size.mjs --write`.');
  return process.argv.includes('--write') || wanted === text;
}

for (const size of sizes) console.log(`${size.name.padEnd(44)} ${kilobytes(size.bytes)}  ${whenLoaded(size)}`);
let ok = await readmeIsTrue();
for (const [title, bytes, limit] of measured) {
  const fits = bytes <= limit * 1000;
  ok &&= fits;
  console.log(`${title.padEnd(44)} ${kilobytes(bytes)}  of ${limit} kB  ${fits ? 'ok' : 'TOO MUCH'}`);
}
process.exitCode = ok ? 0 : 1;
