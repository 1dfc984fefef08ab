import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';

const source = new URL('../../src/', import.meta.url);

it('the table of elements names every module that has one', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  // The notice of `page-conflict.ts` stands where nothing of ours can be relied on.
  const modules = files.filter(
    (path) =>
      path.endsWith('.ts') &&
      path !== 'core/page-conflict.ts' &&
      /^@customElement\(/m.test(readFileSync(new URL(path, source), 'utf8')),
  );
  assert.ok(modules.length > 70, modules.join());
  const table = readFileSync(new URL('../hostile/all-elements.ts', import.meta.url), 'utf8');
  const named = [...table.matchAll(/'\.\.\/\.\.\/src\/(.*)\.js'/g)].map(([, path]) => `${path}.ts`);
  assert.deepEqual(named.sort(), modules.sort());
});
