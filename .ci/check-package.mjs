/**
 * What package.json promises to bundlers and type checkers, asked of the packed tarball: publint (exports, files, fields)
 * and “are the types wrong” (every entry resolves to types for Node's own and for bundlers' resolution).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Files for editors and validators: nobody imports them from code that is type-checked. */
const DATA = /\.json$/;

function pack(into) {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', into];
  const output = execFileSync(windows ? 'npm.cmd' : 'npm', args, { cwd: root, encoding: 'utf8', shell: windows });
  return join(into, JSON.parse(output)[0].filename);
}

/** Runs a command of an installed package; says what it said when it found something. */
function passes(name, file, args) {
  const script = join(root, 'node_modules', file);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  console.log(`${name}: ${status === 0 ? 'ok' : `failed\n${stdout}${stderr}`}`);
  return status === 0;
}

function main() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const entries = Object.keys(exports).filter((path) => !DATA.test(path));
  const folder = mkdtempSync(join(tmpdir(), 'quotesync-package-'));
  try {
    const tarball = pack(folder);
    const results = [
      passes('publint', 'publint/src/cli.js', ['run', tarball, '--strict']),
      // The package is ESM alone: what CommonJS on an old Node makes of it is no promise.
      passes(`types of ${entries.join(', ')}`, '@arethetypeswrong/cli/dist/index.js', [
        ...[tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--no-color'],
        ...['--format', 'ascii', '--entrypoints', ...entries],
      ]),
    ];
    const passed = results.filter(Boolean).length;
    console.log(`${passed} passed, ${results.length - passed} failed`);
    return passed === results.length;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main() ? 0 : 1;
