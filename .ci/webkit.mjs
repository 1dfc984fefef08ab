/** WebKitGTK's small browser, by its WebDriver, on a screen that nobody sees. Linux only. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { installWithApt } from './chrome.mjs';
import { openSession } from './webdriver.mjs';

const HINT = 'No WebKit found: install its driver (Debian: sudo apt-get install webkit2gtk-driver xvfb).';
const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';

/** The small browser is in a folder with the version of its interface in its name, below the one of the architecture. */
function miniBrowser() {
  const folders = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.includes('-linux-'))
    .map(({ name }) => `/usr/lib/${name}`);
  return folders
    .flatMap((folder) => ['4.1', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`))
    .find((path) => existsSync(path));
}

/** @throws {Error} with one line that says how to get it */
function findWebKit() {
  const whole = () => process.platform === 'linux' && existsSync(DRIVER) && existsSync(SCREEN) && miniBrowser();
  if (!whole()) installWithApt(['webkit2gtk-driver', 'xvfb'], HINT);
  const browser = whole();
  if (!browser) throw new Error(HINT);
  return browser;
}

/** It opens the screen even to say this. */
const versionOf = (binary, display) =>
  execFileSync(binary, ['--version'], { encoding: 'utf8', env: { ...process.env, DISPLAY: display } }).trim();

/** A screen of its own; resolves with its process and number, which it writes when it is ready. */
function startScreen() {
  return new Promise((resolve, reject) => {
    const child = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1600x1300x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended.')));
    child.stdio[3].once('data', (number) => resolve({ child, display: `:${String(number).trim()}` }));
  });
}

/** The driver takes the port that it is told, and answers a moment later. */
async function startDriver(display) {
  const port = 20_000 + (process.pid % 20_000);
  const child = spawn(DRIVER, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt++) {
    const ready = await fetch(`${address}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return { child, address };
    await new Promise((resolve) => void setTimeout(resolve, 50));
  }
  child.kill();
  throw new Error('WebKitWebDriver does not answer.');
}

/** @returns {Promise<{version: string, open: () => Promise<object>, close: () => Promise<void>}>} */
export async function launchWebKit() {
  const binary = findWebKit();
  const screen = await startScreen();
  let driver;
  try {
    driver = await startDriver(screen.display);
  } catch (error) {
    screen.child.kill();
    throw error;
  }
  return {
    version: versionOf(binary, screen.display),
    /** A browser of its own: another profile, and nothing of an earlier page. */
    open: () =>
      openSession(driver.address, {
        browserName: 'MiniBrowser',
        // A page with unsaved changes asks before it is left.
        unhandledPromptBehavior: 'accept',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      }),
    close: async () => {
      driver.child.kill();
      screen.child.kill();
    },
  };
}
