/**
 * The script-tag build made once more, in another folder, is the same to the byte. Otherwise nobody could tell from the
 * sources that a published hash is ours.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, `node_modules/.cache/quotesync/again-${process.pid}`);
const filesOf = (path) => JSON.parse(readFileSync(join(path, 'integrity.json'), 'utf8')).files;

function buildAgain() {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const common = ['build', '--config', 'vite.cdn.config.ts', '--logLevel', 'error', '--outDir', folder];
  run(vite, ...common);
  run(vite, ...common, '--mode', 'mocks');
  run('.ci/integrity.mjs', '--dir', folder);
}

mkdirSync(folder, { recursive: true });
try {
  buildAgain();
  const first = filesOf(join(root, 'dist/cdn'));
  const second = filesOf(folder);
  const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const different = names.filter((name) => first[name] !== second[name]);
  for (const name of different) console.error(`${name} differs between two builds of the same sources.`);
  if (names.length < 50) throw new Error('Too few files were compared.');
  console.log(`${names.length} files compared, ${different.length} differ`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
