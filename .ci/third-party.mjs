/**
 * THIRD-PARTY.md: other people's work that comes with this package, and under which licence. `--write` writes it, otherwise
 * it is compared. Two ways lead in: npm installs the production dependencies beside us, and the script-tag build
 * has code inside (its source maps say whose). The icons are copied at build time.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = join(root, 'THIRD-PARTY.md');
const readJson = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Licences that let us pass the work on with its notice. Another one is a decision for people. */
const ACCEPTED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);

/** Its drawings are in our sources, its package is not. */
const COPIED = ['@phosphor-icons/core'];

function installed(packages) {
  const found = new Set();
  const add = (names) => {
    for (const name of names) {
      if (found.has(name)) continue;
      found.add(name);
      add(Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}));
    }
  };
  add(Object.keys(packages[''].dependencies));
  return found;
}

/** Names of the packages that the source maps of dist/cdn name. */
function bundled() {
  const folder = join(root, 'dist/cdn');
  if (!existsSync(folder)) throw new Error('No dist/cdn: run `npm run build` first.');
  const maps = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js.map'));
  const sources = maps.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).sources);
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  // Every element is made with Lit: without it the maps were not read.
  if (!names.includes('lit-html')) throw new Error('The source maps of dist/cdn do not name Lit.');
  return new Set(names);
}

async function wanted() {
  const { packages } = readJson('package-lock.json');
  const ways = { installed: installed(packages), 'in the script-tag build': bundled(), drawings: new Set(COPIED) };
  const names = [...new Set(Object.values(ways).flatMap((set) => [...set]))].sort();
  const rows = names.map((name) => {
    const { version, license } = packages[`node_modules/${name}`] ?? {};
    if (!ACCEPTED.has(license)) throw new Error(`${name} has the licence ${license}: is it ours to pass on?`);
    const how = Object.keys(ways).filter((way) => ways[way].has(name));
    return `| [${name}](https://www.npmjs.com/package/${name}) | ${version} | ${license} | ${how.join(', ')} |`;
  });
  const text = `# Third-party work

What comes with this package and was made by others. “Installed”: npm puts it beside us. “In the script-tag build”: its
code is in \`dist/cdn\`, where \`licenses.md\` has the full texts. “Drawings”: copied into our sources as icons.

| package | version | licence | how |
| - | - | - | - |
${rows.join('\n')}

Written by \`node .ci/third-party.mjs --write\`, and compared by every \`npm test\`.
`;
  return format(text, { ...readJson('.prettierrc.json'), filepath: path });
}

const text = await wanted();
if (process.argv.includes('--write')) writeFileSync(path, text);
const same = existsSync(path) && readFileSync(path, 'utf8') === text;
console.log(same ? 'THIRD-PARTY.md is up to date.' : 'THIRD-PARTY.md differs: `node .ci/third-party.mjs --write`.');
process.exitCode = same ? 0 : 1;
