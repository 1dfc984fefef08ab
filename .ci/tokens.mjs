/**
 * The table of design tokens, read from the code that uses them: `src/ui/tokens.ts` for those of all elements (the
 * comment above a token is its description), and the `@cssproperty` lines of single elements.
 * `node .ci/tokens.mjs` writes stories/docs/tokens.json; `--check` fails when that file is not what the code says.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = new URL('../', import.meta.url);
const target = fileURLToPath(new URL('stories/docs/tokens.json', root));

const DECLARATION = /\/\*\s*([^*]+?)\s*\*\/\s*--_([a-z0-9-]+):\s*var\(\s*--quotesync-\2,\s*([^;]+?)\s*\);/g;
const EXAMPLE = /light-dark\(([^,]+), ([^)]+)\)/;

/**
 * @param {string} source - the text of src/ui/tokens.ts
 * @returns {import("./tokens.mjs").Token[]}
 */
export function tokensIn(source) {
  const all = source.slice(source.indexOf('const tokens'), source.indexOf('@media'));
  return [...all.matchAll(DECLARATION)].map(([, description, name, value]) => {
    const [, light, dark] = (/^light-dark\(/.test(value) && EXAMPLE.exec(value)) || [];
    return {
      name: `--quotesync-${name}`,
      group: name.split('-')[0],
      description: description.replace(/\s+/g, ' '),
      // As a host would write it: the private alias of the density is the public one.
      value: value.replace(/\s+/g, ' ').replace('var(--_density)', 'var(--quotesync-density)'),
      ...(light && { light, dark }),
    };
  });
}

/** @returns {import("./tokens.mjs").ElementToken[]} Tokens that only some elements know. */
export function elementTokens() {
  const line = /@cssproperty \[(--quotesync-[a-z0-9-]+)=([^\]]+)\] - (.+)/g;
  return readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)quotesync-[a-z-]+\.ts$/.test(path))
    .sort()
    .flatMap((path) => {
      const element = /([^/]+)\.ts$/.exec(path)?.[1] ?? path;
      const source = readFileSync(new URL(`src/${path}`, root), 'utf8');
      return [...source.matchAll(line)].map(([, name, value, description]) => ({ name, element, description, value }));
    });
}

export async function tokenTable() {
  const tokens = tokensIn(readFileSync(new URL('src/ui/tokens.ts', root), 'utf8'));
  const table = JSON.stringify({ tokens, elements: elementTokens() });
  return format(table, { ...(await resolveConfig(target)), filepath: target });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = await tokenTable();
  if (!process.argv.includes('--check')) writeFileSync(target, table);
  else if (readFileSync(target, 'utf8') !== table) {
    console.error('stories/docs/tokens.json is not what src/ui/tokens.ts says: run `node .ci/tokens.mjs`.');
    process.exitCode = 1;
  }
}
