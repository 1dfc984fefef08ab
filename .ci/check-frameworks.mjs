/**
 * The examples of test/frameworks: type-checked by each framework's own checker, built with Vite against dist/, rendered
 * on a server where the framework does that, and used in a browser.
 */
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';
import { collectProblems, launchBrowser } from './browser.mjs';
import { serve } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folderOf = (name) => join(root, 'test/frameworks', name);
const bin = (path) => join(root, 'node_modules', path);

const EXAMPLES = [
  { name: 'react-19', checker: [bin('typescript/bin/tsc'), '-p', '.'] },
  { name: 'react-18', checker: [bin('typescript/bin/tsc'), '-p', '.'], server: 'src/server.tsx' },
  // The same components in React 19: rendered on a server, they are what it has for custom elements.
  { name: 'react-18', site: 'react-18-in-19', react: bin(''), server: 'src/server.tsx' },
  { name: 'vue', checker: [bin('vue-tsc/bin/vue-tsc.js'), '-p', '.'], server: 'src/server.ts' },
  {
    name: 'svelte',
    checker: [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
    server: 'src/server.ts',
  },
  // Its checker is its compiler: the page is made of what it wrote.
  { name: 'angular', checker: [bin('@angular/compiler-cli/bundles/src/bin/ngc.js'), '-p', 'tsconfig.json'] },
];

// Development builds find more mistakes, and only they mount twice in React's StrictMode.
process.env.NODE_ENV = 'development';
// Each server build has its own Lit, and says so here.
globalThis.litIssuedWarnings = new Set(['dev-mode', 'multiple-versions']);

async function checkTypes({ name, checker }) {
  try {
    await promisify(execFile)(process.execPath, checker, { cwd: folderOf(name) });
  } catch (error) {
    throw new Error(`${name}: ${checker[0]}\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

const COUNTED = '\0counted-mocks';

/** Lists every call of the example's backend in `backendCalls`; the example knows nothing of it. */
const countCalls = (folder) => ({
  name: 'count-calls',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== 'quotesync/mocks') return undefined;
    return importer === COUNTED ? this.resolve(source, join(folder, 'index.html'), { skipSelf: true }) : COUNTED;
  },
  load(id) {
    if (id !== COUNTED) return undefined;
    return `
      export * from 'quotesync/mocks';
      import { MockBackend as Mock } from 'quotesync/mocks';
      const calls = (globalThis.backendCalls ??= []);
      const counted = (name, slice) => new Proxy(slice, {
        get: (target, method) => {
          const value = target[method];
          if (typeof value !== 'function') return value;
          return (...args) => { calls.push(name + '.' + method); return value.apply(target, args); };
        },
      });
      export class MockBackend extends Mock {
        constructor(...args) {
          super(...args);
          for (const name of ['connections', 'products', 'settings', 'sync']) this[name] = counted(name, this[name]);
        }
      }`;
  },
});

/** Where the built pages of an example are. */
const siteOf = ({ name, site = name }) => join(folderOf(name), 'dist', site);

const common = ({ name, react }) => ({
  root: folderOf(name),
  base: './',
  logLevel: 'error',
  mode: 'development',
  plugins: [countCalls(folderOf(name))],
  // An installed package would find the example's React anyway; ours is linked, and finds our own.
  resolve: react
    ? { alias: { react: join(react, 'react'), 'react-dom': join(react, 'react-dom') } }
    : { dedupe: ['react', 'react-dom'] },
});

const output = { target: 'es2022', minify: false, emptyOutDir: true };

async function buildPages(example) {
  const outDir = siteOf(example);
  await build({ ...common(example), build: { ...output, outDir } });
  if (example.server) await renderPage(example, outDir);
}

/** Writes the page as a server would send it, for the script to take over. */
async function renderPage(example, siteDir) {
  const outDir = `${siteDir}-server`;
  const rolldownOptions = { output: { entryFileNames: 'server.mjs' } };
  await build({
    ...common(example),
    ssr: { noExternal: true },
    build: { ...output, outDir, ssr: example.server, rolldownOptions },
  });
  const { render } = await import(pathToFileURL(join(outDir, 'server.mjs')));
  const rendered = await render();
  const page = readFileSync(join(siteDir, 'index.html'), 'utf8');
  const place = '<div id="root"></div>';
  if (!rendered.includes('<quotesync-admin') || !page.includes(place)) {
    throw new Error(`${siteDir}: the server rendered no element, or the page has no place for it:\n${rendered}`);
  }
  writeFileSync(
    join(siteDir, 'rendered.html'),
    page.replace(place, () => `<div id="root">${rendered}</div>`),
  );
}

/** @param actual what a page shows or has done, in words that tell the difference */
function same(what, actual, expected) {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

const firstRow = (page) => page.locator('quotesync-connections').getByRole('row').nth(1);
const callsOf = (page, method) =>
  page.evaluate((name) => globalThis.backendCalls.filter((call) => call === name).length, method);

/** What every example does: rows, a property, an event, away and back again. */
async function useExample(page) {
  const admin = page.locator('quotesync-admin');
  await firstRow(page).waitFor();
  same('reads of the connections', await callsOf(page, 'connections.list'), 1);
  same('draftScope', await admin.evaluate((element) => element.draftScope), 'example');

  await page.getByRole('checkbox', { name: 'Only to be looked at' }).check();
  await page.locator('quotesync-admin[readonly]').waitFor();
  await page.getByRole('checkbox', { name: 'Only to be looked at' }).uncheck();
  await page.locator('quotesync-admin:not([readonly])').waitFor();
  same('reads after a property changed', await callsOf(page, 'connections.list'), 1);

  await admin.getByRole('tab').nth(2).click();
  await page.getByText('settings', { exact: true }).waitFor();
  await admin.getByRole('tab').nth(0).click();
  await page.getByText('connections', { exact: true }).waitFor();
  same('reads after tabs were changed', await callsOf(page, 'connections.list'), 1);

  await page.getByRole('button', { name: 'Hide' }).click();
  await admin.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Show' }).click();
  await firstRow(page).waitFor();
  same('reads after it was shown again', await callsOf(page, 'connections.list'), 2);
}

/** @param url of a page of an example: rendered by the script, or by the server before */
async function usePage(browser, url) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const problems = await collectProblems(page);
    page.on('console', (message) => {
      // Frameworks warn about what they do not understand; Lit warns in every development build.
      if (message.type() === 'warning' && !message.text().startsWith('Lit is in dev mode')) {
        problems.push(`warning: ${message.text()}`);
      }
    });
    await page.goto(url);
    await useExample(page).catch((error) => problems.push(error.message));
    if (problems.length > 0) throw new Error(`${url}\n${problems.join('\n')}`);
  } finally {
    await context.close();
  }
}

const start = performance.now();
const say = (text) => console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${text}`);

/** All of them are tried, so that one run tells everything that is wrong. */
async function all(promises) {
  const results = await Promise.allSettled(promises);
  const failed = results.filter(({ status }) => status === 'rejected');
  if (failed.length > 0) throw new Error(failed.map(({ reason }) => reason.message).join('\n\n'));
}

async function main() {
  await all(EXAMPLES.filter(({ checker }) => checker).map(checkTypes));
  say('types ok');
  await all(EXAMPLES.map(buildPages));
  say('built');
  const names = EXAMPLES.map(({ name, site = name }) => site);
  const mounts = Object.fromEntries(EXAMPLES.map((example, index) => [`/${names[index]}/`, siteOf(example)]));
  const site = await serve({ mounts });
  const browser = await launchBrowser();
  try {
    const pages = EXAMPLES.flatMap(({ server }, index) =>
      [`/${names[index]}/index.html`, server && `/${names[index]}/rendered.html`].filter(Boolean),
    );
    // Two at a time: more would only wait for each other.
    const queue = pages.values();
    const failures = [];
    const worker = async () => {
      for (const path of queue) await usePage(browser, site.url + path).catch((error) => failures.push(error.message));
    };
    await Promise.all([worker(), worker()]);
    if (failures.length > 0) throw new Error(failures.join('\n\n'));
    say(`${pages.length} pages used: ${pages.join(' ')}`);
  } finally {
    await browser.close();
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
