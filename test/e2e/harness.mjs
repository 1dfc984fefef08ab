/**
 * What journeys and page checks need: a browser, and two pages to drive.
 *
 * - `serveDevPage()`: the dev page (index.html) as a production build, mocks in a service worker.
 * - `serveCdnPage()`: a bare host page with the script-tag build from dist/cdn, mocks behind the adapter's `fetch`.
 *
 * Journeys are node:test files, `test/e2e/*.test.mjs`; `npm run test:e2e` runs them.
 */
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { collectProblems, launchBrowser } from '../../.ci/browser.mjs';
import { serve } from '../../.ci/static-server.mjs';

export { collectProblems, launchBrowser };

const own = (path) => fileURLToPath(new URL(path, import.meta.url));
const root = own('../../');

/** A folder for this process alone; it goes when the process ends. */
function temporaryFolder(name) {
  const folder = own(`../../node_modules/.cache/quotesync/${name}-${process.pid}/`);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The strictest policy that the elements promise to live with. */
export const STRICT_CSP = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/**
 * Builds the dev page and serves it. (Not Vite's dev server: that one reloads a page when it discovers dependencies.)
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveDevPage() {
  const outDir = temporaryFolder('dev-page');
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 } });
  return serve({ mounts: { '/': outDir } });
}

let mocks;

/** The folder of one script with the built mocks and MSW in it; built once. */
function bundledMocks() {
  mocks ??= bundleMocks();
  return mocks;
}

async function bundleMocks() {
  if (!existsSync(own('../../dist/mocks/index.js'))) throw new Error('dist/ is missing: run `npm run build` first.');
  const outDir = temporaryFolder('mocks');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      lib: { formats: ['es'], entry: { mocks: own('../../dist/mocks/index.js') } },
    },
  });
  return outDir;
}

/**
 * @param {object} [options]
 * @param {string} [options.csp] the Content-Security-Policy header of every answer
 * @param {string} [options.body] the page's body, before the script
 * @param {string} [options.cdn] folder of the script-tag build
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveCdnPage({
  csp,
  body = '<quotesync-admin></quotesync-admin>',
  cdn = own('../../dist/cdn'),
} = {}) {
  const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>quotesync</title></head>
  <body>${body}<script type="module" src="/page/page.js"></script></body>
</html>`;
  return serve({
    mounts: { '/cdn/': cdn, '/mocks/': await bundledMocks(), '/page/': own('./cdn-page') },
    pages: { '/': page },
    headers: csp ? { 'content-security-policy': csp } : {},
  });
}

/**
 * Resolves when the tab shows its first row, or its first fields (the header is a row too; one that is still being read says so).
 * @param {import('playwright-core').Page} page
 * @param {'connections' | 'products' | 'settings' | 'sync'} [tab]
 */
export async function rowsAreShown(page, tab = 'connections') {
  const shown = tab === 'settings' ? '.fields li' : '[role=row]:not([aria-busy=true])';
  const list = tab === 'sync' ? 'quotesync-sync-connection-list' : `quotesync-${tab}`;
  await page.locator(list).locator(shown).nth(1).waitFor();
}
