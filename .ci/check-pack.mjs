/**
 * The package as a stranger gets it: packed, installed into an empty project outside the repository, imported in plain
 * Node, type-checked, built with Vite and opened in a browser.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { collectProblems, launchBrowser } from './browser.mjs';
import { serve } from './static-server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const run = (cwd, command, ...args) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe', shell: command === 'npm.cmd' });

/** What belongs into the tarball; anything else got in by accident. */
const PACKED = /^(dist\/|(package\.json|README\.md|LICENSE|CHANGELOG\.md|THIRD-PARTY\.md)$)/;

/** `dist` is already built: without the script that builds it before it is published. */
function pack(into) {
  const [{ filename, files, size }] = JSON.parse(
    run(root, npm, 'pack', '--json', '--ignore-scripts', '--pack-destination', into),
  );
  const strays = files.map(({ path }) => path).filter((path) => !PACKED.test(path));
  if (strays.length > 0) throw new Error(`The tarball must not contain ${strays.join(', ')}`);
  console.log(`${filename}: ${files.length} files, ${(size / 1000).toFixed(0)} kB`);
  return join(into, filename);
}

function install(folder, tarball) {
  cpSync(join(root, '.ci/pack-consumer'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const peers = Object.keys(manifest.peerDependencies).map((peer) => `${peer}@${manifest.devDependencies[peer]}`);
  run(folder, npm, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball, ...peers);
}

function importEverything(folder) {
  // All but the script-tag build, which is for browsers alone.
  const entries = Object.entries(manifest.exports).filter(
    ([path, target]) => typeof target === 'object' && !path.startsWith('./cdn/'),
  );
  const names = entries.map(([path]) => path.replace(/^\./, manifest.name));
  process.stdout.write(run(folder, process.execPath, 'import-all.mjs', ...names));
}

function checkTypes(folder) {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  for (const [module, moduleResolution] of [
    ['ESNext', 'bundler'],
    ['Node16', 'node16'],
  ]) {
    // Each by itself: one must not live on the types that the other imports.
    for (const project of ['tsconfig.json', 'tsconfig.readme.json']) {
      run(folder, process.execPath, tsc, '-p', project, '--module', module, '--moduleResolution', moduleResolution);
    }
    console.log(`types: ${moduleResolution} ok`);
  }
}

async function useFromVite(folder) {
  const outDir = join(folder, 'site');
  await build({ root: folder, configFile: false, logLevel: 'error', build: { outDir, target: 'es2022' } });
  const site = await serve({ mounts: { '/': outDir } });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const problems = await collectProblems(page);
    await page.goto(site.url);
    await page.locator('quotesync-connections').getByRole('row').nth(1).waitFor();
    if (problems.length > 0) throw new Error(problems.join('\n'));
    console.log('Vite: the built page shows rows');
  } finally {
    await browser.close();
    await site.close();
  }
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'quotesync-pack-')));
try {
  install(folder, pack(folder));
  importEverything(folder);
  checkTypes(folder);
  await useFromVite(folder);
} catch (error) {
  // The message of a failed command has its stderr; tsc writes to stdout.
  console.error([error.message, error.stdout].filter(Boolean).join('\n'));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
