/**
 * Who may import whom in src/: the architecture's table as a lint rule. A zone lists what it may import, so a folder
 * that nobody thought of is closed until it is listed here. Our imports are relative and name the built file
 * (`./x.js`), so a path is all that the rule needs: no resolver, and files that do not exist yet count too.
 */
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

const hostCode = ['backend', 'core', 'ui', 'features', 'shell', 'locales', 'adapters', 'contract'];

/** Zone → the files and folders of src/ that it may import beside itself, and why no others. */
const ZONES = {
  backend: { allow: [], why: 'the port knows nothing of who uses or implements it' },
  locales: { allow: ['backend'], why: 'words only, for what the port can say' },
  contract: { allow: ['backend'], why: 'the suite sees a backend through the port alone' },
  core: { allow: ['backend', 'locales'], why: 'core serves every layer above it and knows none of them' },
  ui: { allow: ['backend', 'core', 'locales'], why: 'ui shows what it is given; it knows no feature and no adapter' },
  'features/*': {
    // What several tabs edit in the same way, and what knows the port, so that it is no ui: `shared` itself knows no tab.
    allow: ['backend', 'core', 'ui', 'features/shared', 'locales'],
    why: 'a feature knows no other feature, adapter or mock',
  },
  shell: {
    allow: ['backend', 'core', 'ui', 'features', 'locales'],
    why: 'the host hands in the adapter; nothing here names one',
  },
  'adapters/*': { allow: ['backend', 'core/log'], why: 'an adapter knows the port and its own wire' },
  mocks: {
    allow: ['backend', 'adapters/superoffice/wire'],
    why: 'the mocks simulate the server, not our client of it',
  },
  dev: { allow: [...hostCode, 'mocks', 'index', 'define', 'cdn', 'cdn-mocks'], why: 'this is no part of the source' },
  // The entries: what a host loads never contains the mocks or the dev page.
  index: { allow: hostCode, why: 'hosts must not download the mocks' },
  define: { allow: hostCode, why: 'hosts must not download the mocks' },
  frameworks: { allow: [...hostCode, 'index', 'define'], why: 'hosts must not download the mocks' },
  cdn: { allow: [...hostCode, 'index', 'define'], why: 'hosts must not download the mocks' },
  // A file of its own, which a page asks for by name.
  'cdn-mocks': { allow: ['mocks'], why: 'it holds the mocks and nothing of the library' },
};

const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** `features/connections/events` is in the zone `features/connections`, which follows the rules of `features/*`. */
function zoneOf(path) {
  const [first, second] = path.split('/');
  const rules = ZONES[first] ?? ZONES[`${first}/*`];
  const name = ZONES[first] ? first : `${first}/${second}`;
  return { name, ...(rules ?? { allow: [], why: `.ci/import-zones.mjs does not know this place` }) };
}

/** Path below src/ with slashes and without extension. */
const placeOf = (file) =>
  relative(source, file)
    .replaceAll(sep, '/')
    .replace(/\.[jt]s$/, '');

/** ESLint rule: see the top of this file. */
export const importZones = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { forbidden: '{{zone}} must not import {{place}}: {{why}}.' },
  },
  create(context) {
    const zone = zoneOf(placeOf(context.filename));
    const check = (node) => {
      const path = node?.value ?? node?.literal?.value;
      // By our own package name one could reach around the table.
      const byName = typeof path === 'string' && /^quotesync(\/|$)/.test(path);
      if (typeof path !== 'string' || !(byName || path.startsWith('.'))) return;
      const place = byName ? path : placeOf(join(dirname(context.filename), path));
      if ([zone.name, ...zone.allow].some((allowed) => isInside(place, allowed))) return;
      context.report({ node, messageId: 'forbidden', data: { zone: zone.name, place, why: zone.why } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument),
    };
  },
};

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
        // What a user types into a secret field is put into its holder where it is typed.
        allowImportNames: ['NewSecret', 'isNewSecret'],
        message: 'ui takes types of the port only: values come in as properties.',
      },
    ],
  },
];
