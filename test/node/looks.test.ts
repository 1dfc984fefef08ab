import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementTokens, tokensIn, tokenTable } from '../../.ci/tokens.mjs';

const src = new URL('../../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(locales|mocks|dev)\//.test(path))
  .map((path) => ({ path, text: readFileSync(new URL(path, src), 'utf8') }));
const tokens = tokensIn(readFileSync(new URL('ui/tokens.ts', src), 'utf8'));

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

describe('The tokens', () => {
  it('are all in the table of the documentation, with what they are for and what they are unless set', async () => {
    const table = readFileSync(new URL('../stories/docs/tokens.json', src), 'utf8');
    assert.equal(table, await tokenTable(), 'run `node .ci/tokens.mjs`');
    const known = [...tokens, ...elementTokens()].map(({ name }) => name);
    const used = files.flatMap(({ text }) => found(text, /var\(\s*(--quotesync-[a-z0-9-]+)/g));
    assert.deepEqual(unique(used), unique(known));
    for (const { name, description, value } of tokens) {
      assert.ok(description.length > 8 && description.endsWith('.') && value, name);
    }
  });

  it('are declared wherever one is used', () => {
    const declared = unique(files.flatMap(({ text }) => found(text, /(--_[a-z0-9-]+)(?:: |', |', `|`?,)/g)));
    const used = files.flatMap(({ path, text }) =>
      found(text, /var\((--_[a-z0-9-]+)/g).map((name) => ({ path, name })),
    );
    assert.ok(used.length > 500);
    assert.deepEqual(
      used.filter(({ name }) => !declared.includes(name)),
      [],
    );
  });
});

describe('The parts', () => {
  /** Templates of an element that stand beside it. */
  const beside: Readonly<Record<string, string>> = { 'shell/quotesync-admin.ts': 'shell/tabs.ts' };

  it('of every element are documented, and those that are documented are there', () => {
    const elements = files.filter(({ path }) => /(^|\/)quotesync-[a-z-]+\.ts$/.test(path));
    let count = 0;
    for (const { path, text } of elements) {
      const other = files.find((file) => file.path === beside[path])?.text ?? '';
      const drawn = found(text + other, / (?:export)?parts?="([a-z -]+)"/g).flatMap((names) => names.split(' '));
      const documented = found(text, /@csspart ([a-z-]+) - \S/g);
      assert.deepEqual(unique(drawn), unique(documented), path);
      count += documented.length;
    }
    assert.ok(count > 10);
  });
});
