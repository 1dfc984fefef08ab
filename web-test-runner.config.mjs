/**
 * Element and unit tests in a real browser. `npx wtr --files 'test/ui/*.test.ts'` runs some of them;
 * `COVERAGE=1 npx wtr` also measures coverage, which is too slow to be on by default.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeArgs, findChrome } from './.ci/chrome.mjs';
import { bundledTests } from './.ci/wtr-bundle.mjs';
import { prebundle } from './.ci/wtr-prebundle.mjs';
import { countReporter } from './.ci/wtr-count-reporter.mjs';

const ownFile = (path) => fileURLToPath(new URL(path, import.meta.url));
const withCoverage = Boolean(process.env.COVERAGE);

/** The worker script straight from the installed package: it can never be out of date. */
const mswWorker = {
  name: 'msw-worker',
  serve({ path }) {
    if (path !== '/mockServiceWorker.js') return undefined;
    return { body: readFileSync(fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js')), 'utf8'), type: 'js' };
  },
};

/**
 * One process for all pages of a browser context. A new one for each test file, which is what a browser that keeps sites
 * apart gives us, costs half a second of computing: it starts, and compiles everything again.
 */
const ONE_PROCESS = [
  '--process-per-site',
  '--disable-site-isolation-trials',
  '--disable-back-forward-cache',
  '--disable-features=IsolateOrigins,site-per-process,SpareRendererForSitePerProcess,WebUIOmniboxPopup',
];

/** Coverage is measured by source file, and watching needs to know them: both take the files one by one. */
async function sources() {
  if (!withCoverage && !process.argv.includes('--watch')) {
    const { plugin, reporter } = bundledTests();
    return { plugins: [plugin], reporters: [reporter] };
  }
  return {
    nodeResolve: { exportConditions: ['browser', 'development'] },
    reporters: [],
    plugins: [
      await prebundle(['msw', 'msw/browser', 'chai', 'axe-core', 'fast-check']),
      // Without the tsconfig esbuild would define class fields, which shadow Lit's accessors.
      esbuildPlugin({ ts: true, tsconfig: ownFile('./tsconfig.json'), target: 'es2022' }),
    ],
  };
}

const { plugins, reporters, ...resolving } = await sources();

export default {
  ...resolving,
  // test/node runs in Node, test/e2e drives whole pages, test/frameworks are projects of their own.
  files: ['test/**/*.test.ts', '!test/node/**', '!test/e2e/**', '!test/frameworks/**'],
  concurrency: 3,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  // Tests run on Lit's development build on purpose: it warns about more.
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  coverage: withCoverage,
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/mocks/**', 'src/dev/**'],
    reporters: ['lcovonly', 'text-summary'],
  },
  reporters: [...reporters, defaultReporter(), countReporter()],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findChrome(), headless: true, args: [...chromeArgs(), ...ONE_PROCESS] },
      // A browser context per page: every parallel page has its own service worker and storage. In a shared one the
      // worker of one test page answers the navigations of the others.
      createPage: async ({ browser }) => {
        const page = await (await browser.createBrowserContext()).newPage();
        // Several pages run at once, and only one can have the focus; each is to believe that it has.
        const cdp = await page.createCDPSession();
        await cdp.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        return page;
      },
    }),
  ],
  plugins: [...plugins, mswWorker, a11ySnapshotPlugin()],
};
