/**
 * Ends the script-tag build: names that never change what they hold (`quotesync-0.1.0.js`), and the hashes by which a page
 * can insist on it. Writes dist/cdn/integrity.json and dist/cdn/embed.html, and prints the hashes of the entries; `--dir`
 * names another folder.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { dir: { type: 'string' } } });
const folder = values.dir ?? fileURLToPath(new URL('../dist/cdn', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const read = (name) => readFileSync(join(folder, name), 'utf8');

/** Written by hand in a page: all other files have a hash in their names, which the entries know. */
const ENTRIES = ['quotesync', 'quotesync-mocks'];

/** A module that is loaded under two names is there twice; the entry is small enough to hold nothing that matters. */
const FACADE = 1000;

function copyEntries() {
  if (read('quotesync.js').length > FACADE) throw new Error('quotesync.js must hold no more than imports and exports.');
  for (const name of ENTRIES) copyFileSync(join(folder, `${name}.js`), join(folder, `${name}-${version}.js`));
}

const hashOf = (name) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(folder, name)))
    .digest('base64')}`;

/** What a module ever loads, itself included. */
function reachableFrom(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, specifier] of read(name).matchAll(/(?:from|import)\s*\(?\s*["'](\.\/[^"']+\.js)["']/g)) {
    reachableFrom(posix.normalize(specifier), seen);
  }
  return seen;
}

/** For a page in the same folder; in another one the addresses are other ones. */
function embedding(files) {
  const entry = `quotesync-${version}.js`;
  const parts = [...reachableFrom(entry)].filter((name) => name !== entry).sort();
  const integrity = Object.fromEntries(parts.map((name) => [`./${name}`, files[name]]));
  return `<script type="importmap">
${JSON.stringify({ integrity }, null, 2)}
</script>
<script type="module" src="./${entry}" integrity="${files[entry]}" crossorigin="anonymous"></script>
`;
}

copyEntries();
const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
const files = Object.fromEntries(names.sort().map((name) => [name, hashOf(name)]));
writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);
writeFileSync(join(folder, 'embed.html'), embedding(files));
for (const name of ENTRIES) console.log(`${name}-${version}.js  ${files[`${name}-${version}.js`]}`);
