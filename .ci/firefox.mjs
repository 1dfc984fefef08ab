/** Where Firefox is, and how the checks start it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { puppeteerCore } from '@web/test-runner-chrome';
import { installWithApt } from './chrome.mjs';

const HINT =
  'No Firefox found: install one (Debian: sudo apt-get install firefox-esr) or set FIREFOX_PATH to its executable.';

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);

/** The usual places, by process.platform. */
const places = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: windowsRoots.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
};

/** Nothing phones home, and nothing of its own opens over the page. */
export const firefoxPreferences = {
  'app.normandy.enabled': false,
  'app.update.auto': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

/**
 * Path of the browser: FIREFOX_PATH, else an installed one, else (with `install`) a freshly installed one.
 * @throws {Error} with one line that says how to get a browser
 */
export function findFirefox({ install = false } = {}) {
  const asked = process.env.FIREFOX_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`FIREFOX_PATH=${asked} does not exist.`);
    return asked;
  }
  const found = (places[process.platform] ?? []).find((path) => existsSync(path));
  if (found) return found;
  if (!install) throw new Error(HINT);
  installWithApt(['firefox-esr'], HINT);
  return findFirefox();
}

/** A page of puppeteer as the journeys drive one: see .ci/webdriver.mjs. */
function asDriven(page, context) {
  return {
    goto: (url) => page.goto(url),
    run: (code, ...args) => page.evaluate(code, ...args),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: async (...names) => {
      for (const name of names) await page.keyboard.down(name);
      for (const name of names.toReversed()) await page.keyboard.up(name);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    close: () => context.close(),
  };
}

/** @returns {Promise<{version: string, open: () => Promise<object>, close: () => Promise<void>}>} */
export async function launchFirefox() {
  const browser = await puppeteerCore.launch({
    browser: 'firefox',
    executablePath: findFirefox({ install: true }),
    headless: true,
    extraPrefsFirefox: firefoxPreferences,
  });
  return {
    version: await browser.version(),
    open: async () => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.bringToFront();
      // A page with unsaved changes asks before it is left.
      page.on('dialog', (dialog) => void dialog.accept());
      return asDriven(page, context);
    },
    close: () => browser.close(),
  };
}
