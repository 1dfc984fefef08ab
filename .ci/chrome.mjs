/**
 * One place that knows which browser the checks drive and how it is started.
 * Nothing is downloaded: an installed Chrome, Chromium or Edge is used, and only where we may (root on Debian, or a
 * CI machine with sudo) the distribution's own package is installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const HINT =
  'No Chrome or Chromium found: install one (Debian/Ubuntu: sudo apt-get install chromium) or set CHROME_PATH to its executable.';

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

/** The usual places, by process.platform; the first one that exists is taken. */
const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsRoots.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Chromium/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
};

const isRoot = process.getuid?.() === 0;

function commandExists(command) {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** `['apt-get']`, `['sudo', '-n', 'apt-get']`, or undefined when this account may not install packages. */
function aptGet() {
  if (process.platform !== 'linux' || !commandExists('apt-get')) return undefined;
  if (isRoot) return ['apt-get'];
  return process.env.CI && commandExists('sudo') ? ['sudo', '-n', 'apt-get'] : undefined;
}

/**
 * Installs packages of the distribution where we may.
 * @param {string[]} packages
 * @param {string} hint what else to do, in one line
 * @throws {Error} with the hint
 */
export function installWithApt(packages, hint) {
  const apt = aptGet();
  if (!apt) throw new Error(hint);
  const [command, ...prefix] = apt;
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  try {
    execFileSync(command, [...prefix, 'update', '-qq'], options);
  } catch {
    // One list that cannot be reached is no reason not to try with the others.
  }
  try {
    execFileSync(command, [...prefix, 'install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch (error) {
    throw new Error(`${hint} (apt-get failed: ${error.message})`, { cause: error });
  }
}

/**
 * Path of the browser: CHROME_PATH, else an installed one, else (with `install`) a freshly installed one.
 * @throws {Error} with one line that says how to get a browser
 */
export function findChrome({ install = false } = {}) {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROME_PATH=${asked} does not exist.`);
    return asked;
  }
  const found = (places[process.platform] ?? []).find((path) => existsSync(path));
  if (found) return found;
  if (!install) throw new Error(HINT);
  installWithApt(['chromium', 'fonts-liberation'], HINT);
  return findChrome();
}

/** Flags for every launch. Root has no Chromium sandbox; containers have a small /dev/shm; nothing may phone home. */
export function chromeArgs() {
  return [
    ...(isRoot || process.env.CI ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}
