/**
 * Renders and plays every story of the built Storybook and fails on a render error, a failing play function, an uncaught
 * error or an axe violation; what the story has come to is looked at by axe in the light and in the dark theme.
 * Stories tagged `!test` are left out.
 * `npm run check:stories -- dialog` takes only the stories whose id contains a word.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { serve } from './static-server.mjs';

const folder = fileURLToPath(new URL('../storybook-static', import.meta.url));
const STORY_TIMEOUT = 30_000;
/** Pages that show story after story: opening one costs more than a story. Each waits a third of its time. */
const PAGES = 3;

/** What axe finds by colours; all else is the same in every theme. */
const THEME_RULES = ['color-contrast', 'link-in-text-block'];

function storyIds(words) {
  if (!existsSync(`${folder}/index.json`)) throw new Error('No built Storybook: run `npm run build-storybook` first.');
  const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8'));
  const ids = Object.values(entries)
    .filter(({ type, tags = [] }) => type === 'story' && tags.includes('test'))
    .map(({ id }) => id);
  return words.length === 0 ? ids : ids.filter((id) => words.some((word) => id.includes(word)));
}

/** The documentation shows integrity hashes: those of dist/cdn as it is now. */
function hashesAreShown() {
  const integrity = fileURLToPath(new URL('../dist/cdn/integrity.json', import.meta.url));
  const { version, files } = JSON.parse(readFileSync(integrity, 'utf8'));
  const pages = readdirSync(`${folder}/assets`).filter((name) => /^script-tag-.*\.js$/.test(name));
  const hash = files[`quotesync-${version}.js`];
  const shown = pages.some((name) => readFileSync(`${folder}/assets/${name}`, 'utf8').includes(hash));
  if (!shown) console.error('The documentation shows the integrity hash of another build.');
  return shown;
}

/**
 * Runs in the page: shows a story, then the same in the dark.
 * @returns {Promise<Record<'light' | 'dark', string[]>>} what was wrong, as readable lines
 */
async function showStory({ id, timeout, themeRules }) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const page = document.documentElement;
  const describe = (value) => value?.message ?? value?.description ?? JSON.stringify(value);
  const violations = ({ violations: found = [] } = {}) =>
    found.map(
      ({ id: rule, help, nodes }) =>
        `axe ${rule}: ${help}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`,
    );
  /** Emits, and listens until a listener says that it is over. */
  const conversation = (say, listen) =>
    new Promise((resolve) => {
      const problems = [];
      const finish = () => {
        clearTimeout(timer);
        for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
        resolve(problems);
      };
      const timer = setTimeout(() => {
        problems.push(`did not finish within ${timeout / 1000} s`);
        finish();
      }, timeout);
      const listeners = listen(problems, finish);
      for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
      channel.emit(...say());
    });

  let parameters = {};
  const failures = ['storyErrored', 'storyThrewException', 'storyMissing', 'playFunctionThrewException'];
  const light = await conversation(
    () => ['setCurrentStory', { storyId: id, viewMode: 'story' }],
    (problems, finish) => ({
      ...Object.fromEntries(failures.map((name) => [name, (error) => problems.push(`${name}: ${describe(error)}`)])),
      unhandledErrorsWhilePlaying: (errors) => problems.push(...errors.map((error) => `uncaught: ${describe(error)}`)),
      storyPrepared: (prepared) => {
        if (prepared.id === id) ({ parameters } = prepared);
      },
      storyFinished: ({ storyId, reporters }) => {
        if (storyId !== id) return;
        const axe = reporters.find(({ type }) => type === 'a11y');
        if (!axe && parameters.a11y?.disable !== true) problems.push('axe did not run');
        if (axe?.result?.error) problems.push(`axe: ${describe(axe.result.error)}`);
        problems.push(...violations(axe?.result));
        finish();
      },
    }),
  );
  const { a11y = {} } = parameters;
  if (a11y.disable === true || light.length > 0) return { light, dark: light };
  page.style.colorScheme = 'dark';
  const dark = await conversation(
    () => ['storybook/a11y/manual', id, { ...a11y, options: { ...a11y.options, runOnly: themeRules } }],
    (problems, finish) => ({
      'storybook/a11y/error': (error) => {
        problems.push(`axe: ${describe(error)}`);
        finish();
      },
      'storybook/a11y/result': (result, storyId) => {
        if (storyId !== id) return;
        problems.push(...violations(result));
        finish();
      },
    }),
  );
  page.style.colorScheme = 'light';
  return { light, dark };
}

/** A page on which stories can be shown; none is yet. */
async function openPreview(browser, url) {
  // Fading things in would make axe see colours that nobody reads.
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${url}/iframe.html?viewMode=story`);
  await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
  return page;
}

/** Shows stories as long as there are some; resolves with the number of themes in which one failed. */
async function checkStories(browser, url, ids) {
  const page = await openPreview(browser, url);
  const uncaught = [];
  page.on('pageerror', (error) => uncaught.push(`uncaught: ${error.message}`));
  let failed = 0;
  for (let id = ids.shift(); id !== undefined; id = ids.shift()) {
    const found = await page.evaluate(showStory, { id, timeout: STORY_TIMEOUT, themeRules: THEME_RULES });
    found.light.push(...uncaught.splice(0));
    for (const [theme, problems] of Object.entries(found)) {
      if (problems.length === 0) continue;
      failed += 1;
      console.error([`✖ ${id} (${theme})`, ...new Set(problems)].join('\n    '));
    }
  }
  return failed;
}

async function main(words) {
  if (words.length === 0 && !hashesAreShown()) return false;
  const ids = storyIds(words);
  // No stories at all would be a broken build, not a success.
  if (ids.length === 0) throw new Error('There is no story to check.');
  const site = await serve({ mounts: { '/': folder } });
  const browser = await launchBrowser();
  try {
    const total = ids.length * 2;
    const counts = await Promise.all(Array.from({ length: PAGES }, () => checkStories(browser, site.url, ids)));
    const failed = counts.reduce((sum, count) => sum + count);
    console.log(`${total - failed} passed, ${failed} failed`);
    return failed === 0;
  } finally {
    await browser.close();
    await site.close();
  }
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
