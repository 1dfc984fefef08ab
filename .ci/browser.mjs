/** Chromium for the checks that drive whole pages (the element tests have their own launcher). */
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from './chrome.mjs';

/** @returns {Promise<import('playwright-core').Browser>} */
export function launchBrowser() {
  return chromium.launch({ executablePath: findChrome(), args: chromeArgs() });
}

/**
 * Collects what a careful page never has: console errors, uncaught errors, CSP violations.
 * Call before the page is opened; the returned array fills while the page runs.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string[]>}
 */
export async function collectProblems(page) {
  const problems = [];
  page.on('console', (message) => {
    const { url } = message.location();
    // A page without an icon is not our elements' fault.
    if (message.type() !== 'error' || url.endsWith('/favicon.ico')) return;
    problems.push(`console: ${message.text()} (${url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  await page.exposeBinding('quotesyncViolation', (_, text) => void problems.push(`violation: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.quotesyncViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return problems;
}
