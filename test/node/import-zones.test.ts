/**
 * The import table of the architecture, cell by cell, against the real eslint.config.js: an arrow that the table
 * forbids is reported, one that it allows is not. Runs on a miniature of the repository, so that every cell has a file.
 */
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createMiniature, type Miniature } from './lint-miniature.js';

/** One module in every place that can be imported. */
const places = {
  backend: 'backend/index.ts',
  locales: 'locales/en.ts',
  contract: 'contract/index.ts',
  core: 'core/define.ts',
  log: 'core/log.ts',
  ui: 'ui/dialog.ts',
  connections: 'features/connections/index.ts',
  products: 'features/products/index.ts',
  shell: 'shell/admin.ts',
  adapter: 'adapters/superoffice/index.ts',
  wire: 'adapters/superoffice/wire/carriers.ts',
  otherAdapter: 'adapters/other/index.ts',
  mocks: 'mocks/index.ts',
  dev: 'dev/main.ts',
  index: 'index.ts',
  define: 'define.ts',
  cdn: 'cdn.ts',
  cdnMocks: 'cdn-mocks.ts',
} as const;
type Place = keyof typeof places;
const everyPlace = Object.keys(places) as Place[];

const core: readonly Place[] = ['core', 'log'];
const features: readonly Place[] = ['connections', 'products'];
const adapters: readonly Place[] = ['adapter', 'wire', 'otherAdapter'];
const hostCode: readonly Place[] = ['backend', 'locales', 'contract', 'ui', 'shell', ...core, ...features, ...adapters];

/** The table. What a row does not name is forbidden. */
const allowed: Readonly<Record<Place, readonly Place[]>> = {
  backend: [],
  locales: ['backend'],
  contract: ['backend'],
  core: ['backend', 'locales', 'log'],
  log: ['backend', 'locales', 'core'],
  ui: ['locales', ...core],
  connections: ['backend', 'ui', 'locales', ...core],
  products: ['backend', 'ui', 'locales', ...core],
  shell: ['backend', 'ui', 'locales', ...core, ...features],
  adapter: ['backend', 'log', 'wire'],
  wire: ['backend', 'log', 'adapter'],
  otherAdapter: ['backend', 'log'],
  mocks: ['backend', 'wire'],
  dev: everyPlace,
  index: hostCode,
  define: hostCode,
  cdn: [...hostCode, 'index', 'define'],
  cdnMocks: ['mocks'],
};

let miniature: Miniature;

before(async () => {
  miniature = await createMiniature([...Object.values(places), 'new/file.ts'], /import-zones|no-restricted-imports$/);
});

after(() => miniature.remove());

const reportedLines = (from: Place, source: string): Promise<number[]> => miniature.reportedLines(places[from], source);

function pathBetween(from: Place, to: Place): string {
  const path = posix.relative(posix.dirname(places[from]), places[to]).replace(/\.ts$/, '.js');
  return path.startsWith('.') ? path : `./${path}`;
}

describe('import zones of src/', () => {
  for (const from of everyPlace) {
    const others = everyPlace.filter((to) => to !== from);
    const forbidden = others.filter((to) => !allowed[from].includes(to));
    it(`${places[from]} is stopped from importing ${forbidden.join(', ') || 'nothing'}`, async () => {
      const source = others.map((to) => `export { value as ${to} } from '${pathBetween(from, to)}';`).join('\n');
      const reported = await reportedLines(from, source);
      assert.deepEqual(
        others.filter((_, line) => reported.includes(line)),
        forbidden,
      );
    });
  }

  it('sees every form of import', async () => {
    const path = pathBetween('connections', 'products');
    const forms = [
      `import { value } from '${path}';`,
      `import type { Type } from '${path}';`,
      `import '${path}';`,
      `export * from '${path}';`,
      `export const lazy = () => import('${path}');`,
      `export type Lazy = import('${path}').Type;`,
      `import 'quotesync/mocks';`,
    ];
    assert.deepEqual(
      await reportedLines('connections', forms.join('\n')),
      forms.map((_, line) => line),
    );
  });

  it('closes a folder that the table does not name, and lets nobody in', async () => {
    assert.deepEqual(await miniature.reportedLines('new/file.ts', "import '../backend/index.js';"), [0]);
    assert.deepEqual(await reportedLines('shell', "import '../new/file.js';"), [0]);
  });

  it('lets ui take types of the port, and the holder of a typed secret, but no other values', async () => {
    const path = pathBetween('ui', 'backend');
    const imports = [`import type { Type }`, `import { NewSecret }`, `import { value }`, `import { NewSecret, value }`];
    const source = imports.map((start) => `${start} from '${path}';`).join('\n');
    assert.deepEqual(await reportedLines('ui', source), [2, 3]);
  });

  it('keeps packages out of the port and the words, and Lit out of all below the controllers', async () => {
    const source = "import 'valibot';\nimport 'lit';\nimport '@lit/task';";
    assert.deepEqual(await reportedLines('backend', source), [0, 1, 2]);
    assert.deepEqual(await reportedLines('locales', source), [0, 1, 2]);
    assert.deepEqual(await reportedLines('adapter', source), [1, 2]);
    assert.deepEqual(await reportedLines('mocks', source), [1, 2]);
    assert.deepEqual(await reportedLines('ui', source), []);
  });
});
