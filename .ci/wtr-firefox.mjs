/**
 * The element and unit tests in Firefox: `npm run test:firefox`, `npm run test:firefox -- --files 'test/ui/*.test.ts'`.
 * The launcher of Chrome drives it, over WebDriver BiDi.
 * No gate: some tests fail there, among them those that emulate media or press keys by names that only Chromium knows.
 */
import { chromeLauncher } from '@web/test-runner-chrome';
import config from '../web-test-runner.config.mjs';
import { findFirefox, firefoxPreferences } from './firefox.mjs';

export default {
  ...config,
  // Nothing makes a page here believe that it has the focus, so each needs it for itself.
  concurrency: 1,
  browsers: [
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox({ install: true }),
        headless: true,
        extraPrefsFirefox: firefoxPreferences,
      },
      concurrency: 1,
      // A context for each file: its own storage and service worker.
      createPage: async ({ browser }) => {
        const page = await (await browser.createBrowserContext()).newPage();
        await page.bringToFront();
        return page;
      },
    }),
  ],
};
