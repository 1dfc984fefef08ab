/**
 * Who may import whom in src/: the architecture's table as a lint rule. Each zone is an allow-list, so a folder that
 * nobody thought of is closed until it is listed here.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = (path) =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

/** `target` may import only `allowed` (files or folders of src/). */
const zone = (root, target, allowed, message) => ({
  target: join(root, 'src', target),
  from: join(root, 'src'),
  except: allowed,
  message,
});

/**
 * Zones for `import-x/no-restricted-paths`. A folder may always import itself.
 * @param {string} root absolute path of the repository
 */
export function importZones(root) {
  const layer = (target, allowed, message) => zone(root, target, [target, ...allowed], message);
  const features = folders(join(root, 'src/features'));
  const adapters = folders(join(root, 'src/adapters'));
  const everyLayer = ['backend', 'core', 'ui', 'features', 'shell', 'locales', 'adapters', 'contract'];
  return [
    layer('backend', [], 'The port knows nothing of who uses or implements it.'),
    layer('locales', [], 'Words only.'),
    layer('contract', ['backend'], 'The contract suite sees a backend through the port alone.'),
    layer('core', ['backend', 'locales'], 'core serves every layer above it and knows none of them.'),
    layer('ui', ['backend', 'core'], 'ui shows what it is given; it knows no feature and no adapter.'),
    layer('shell', ['backend', 'core', 'ui', 'features'], 'The host hands in the adapter; nothing here names one.'),
    layer('mocks', ['backend', 'adapters/superoffice/wire'], 'The mocks simulate the server, not our client of it.'),
    ...adapters.map((name) =>
      layer(`adapters/${name}`, ['backend', 'core/log.ts'], 'An adapter knows the port and its own wire.'),
    ),
    ...features.map((name) =>
      layer(`features/${name}`, ['backend', 'core', 'ui'], 'A feature knows no other feature, adapter or mock.'),
    ),
    // The entries: what a host loads never contains the mocks or the dev page.
    ...['index.ts', 'define.ts'].map((file) => layer(file, everyLayer, 'Hosts must not download the mocks.')),
    layer('cdn.ts', ['define.ts', 'index.ts', ...everyLayer], 'Hosts must not download the mocks.'),
  ];
}

/** What the layers below the elements must not import from npm: no DOM library, and none at all for port and words. */
export const packageZones = [
  {
    files: ['src/backend/**', 'src/locales/**'],
    patterns: [{ regex: '^[^.]', message: 'Pure TypeScript: this layer imports no package.' }],
  },
  {
    files: ['src/adapters/**', 'src/contract/**', 'src/mocks/**'],
    patterns: [{ regex: '^(lit|@lit)(/|$)', message: 'No Lit below the controllers.' }],
  },
  {
    files: ['src/ui/**'],
    patterns: [
      {
        group: ['**/backend/**'],
        allowTypeImports: true,
        message: 'ui takes types of the port only: values come in as properties.',
      },
    ],
  },
];
