/**
 * Renders every story of the built Storybook, in the light and in the dark theme, and fails on a render error, a
 * failing play function, an uncaught error or an axe violation. Stories tagged `!test` are left out.
 * `npm run check:stories -- dialog` takes only the stories whose id contains a word.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { serve } from './static-server.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
const STORY_TIMEOUT = 30_000;
/** Each has one page that shows story after story: opening a page costs more than a story. */
const THEMES = ['light', 'dark'];

function storyIds(words) {
  if (!existsSync(`${folder}/index.json`)) throw new Error('No built Storybook: run `npm run build-storybook` first.');
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const ids = Object.values(entries)
    .filter(({ type, tags = [] }) => type === 'story' && tags.includes('test'))
    .map(({ id }) => id);
  return words.length === 0 ? ids : ids.filter((id) => words.some((word) => id.includes(word)));
}

/** Runs in the page: shows a story and resolves with what was wrong with it, as readable lines. */
function showStory({ id, timeout }) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const problems = [];
  const describe = (value) => value?.message ?? value?.description ?? JSON.stringify(value);
  const failures = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
  const listeners = {
    ...Object.fromEntries(failures.map((name) => [name, (error) => problems.push(`${name}: ${describe(error)}`)])),
    unhandledErrorsWhilePlaying: (errors) => problems.push(...errors.map((error) => `uncaught: ${describe(error)}`)),
  };
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
      resolve(problems);
    };
    const timer = setTimeout(() => {
      problems.push(`did not finish within ${timeout / 1000} s`);
      finish();
    }, timeout);
    listeners.storyFinished = ({ storyId, reporters }) => {
      if (storyId !== id) return;
      const axe = reporters.find(({ type }) => type === 'a11y');
      if (axe?.result?.error) problems.push(`axe: ${describe(axe.result.error)}`);
      for (const { id: rule, help, nodes } of axe?.result?.violations ?? []) {
        problems.push(`axe ${rule}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
      }
      finish();
    };
    for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}

/** A page on which stories can be shown; none is yet. */
async function openPreview(browser, url, theme) {
  // Fading things in would make axe see colours that nobody reads.
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${url}/iframe.html?viewMode=story`);
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
  await page.evaluate((globals) => globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', { globals }), {
    theme,
  });
  return page;
}

/** Shows all stories in one theme; resolves with the number of those that failed. */
async function checkTheme(browser, url, theme, ids) {
  const page = await openPreview(browser, url, theme);
  const uncaught = [];
  page.on('pageerror', (error) => uncaught.push(`uncaught: ${error.message}`));
  let failed = 0;
  for (const id of ids) {
    const problems = await page.evaluate(showStory, { id, timeout: STORY_TIMEOUT });
    problems.push(...uncaught.splice(0));
    if (problems.length === 0) continue;
    failed += 1;
    console.error([`✖ ${id} (${theme})`, ...new Set(problems)].join('\n    '));
  }
  return failed;
}

async function main(words) {
  const ids = storyIds(words);
  // No stories at all would be a broken build, not a success.
  if (ids.length === 0) throw new Error('There is no story to check.');
  const site = await serve({ mounts: { '/': folder } });
  const browser = await launchBrowser();
  try {
    const counts = await Promise.all(THEMES.map((theme) => checkTheme(browser, site.url, theme, ids)));
    const failed = counts.reduce((sum, count) => sum + count);
    console.log(`${ids.length * THEMES.length - failed} passed, ${failed} failed`);
    return failed === 0;
  } finally {
    await browser.close();
    await site.close();
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
