import { defineConfig, type Plugin } from 'vite';
import { minifyChunks } from './.ci/minify-chunks.mjs';
import { minifyTemplates } from './.ci/minify-templates.mjs';

/**
 * Gives the bundled Lit a Trusted Types policy name of our own. A host that lists `trusted-types lit-html` for its own
 * copy of Lit would otherwise see ours throw while loading (a name may be taken once), and no element defined.
 * The build fails unless exactly one policy was renamed: a new Lit must not undo this silently.
 */
function litPolicyName(name: string): Plugin {
  let renamed = 0;
  return {
    name: 'lit-policy-name',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!id.includes('/lit-html/')) return undefined;
      const replaced = code.replace(/createPolicy\((["'`])lit-html\1/g, () => {
        renamed += 1;
        return `createPolicy('${name}'`;
      });
      // Lit's source map stays; it is off by the few columns that the names differ.
      return { code: replaced, map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`Expected to rename one Trusted Types policy of Lit, found ${renamed}.`);
    },
  };
}

/** What reads configuration files, which seldom anybody opens. */
const FILE_READER = /\/src\/features\/sync\/model\/configuration-file/;

/**
 * Gives the reader of configuration files a copy of valibot of its own: the bundler keeps a module in one chunk, and what
 * only that reader uses of it would come with the first tab. Their schemas never meet.
 */
function ownValibot(): Plugin {
  return {
    name: 'own-valibot',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (source !== 'valibot' || !importer || !FILE_READER.test(importer)) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && { ...resolved, id: `${resolved.id}?file-reader` };
    },
  };
}

/** What every page needs before it shows anything: Lit, what all elements share, and the adapter's reading of lists. */
const BASE = new RegExp(
  [
    // Not the directives that only lazy parts use.
    'node_modules/(?!(lit|lit-html)/(async-directive|directives/(ref|guard|if-defined))\\.)(lit|lit-html|lit-element|@lit|valibot)/(?!.*\\?)',
    'src/ui/(tokens|base-styles|card-styles|control-styles|icons|error-words|long-text|type-ahead|quotesync-(state-panel|status))\\.ts$',
    'src/ui/(grid-(model|events)|list-failures|notice)\\.ts$',
    'src/core/(localize|language-observer|custom-element|contexts|memoize|css-property|resource|view-store)\\.ts$',
    'src/core/(lazy-draft-store|people)\\.ts$',
    'src/shell/(events|tabs|quotesync-admin)\\.ts$',
    'src/features/shared/scope-text\\.ts$',
    'src/backend/(backend-error|secret|languages)\\.ts$',
    'src/adapters/superoffice/(client|errors|xsrf|archive|lazy-slice|connections|connection-mappers|mdo-list)\\.ts$',
    'src/adapters/superoffice/(directory|superoffice-backend|wire/(carriers|culture-data))\\.ts$',
    'src/locales/(en/(ui|shell|connections)|parts/dialogs)\\.ts$',
  ]
    .map((path) => `/${path}`)
    .join('|'),
);

/**
 * The script-tag build: dist/cdn/quotesync.js with everything inside, Lit too, and lazy chunks beside it. All imports
 * are relative, so the folder works wherever it is copied.
 */
export default defineConfig({
  publicDir: false,
  plugins: [litPolicyName('quotesync-lit'), ownValibot(), minifyTemplates(), minifyChunks()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    // The bundled packages want their licences to travel with them.
    license: { fileName: 'licenses.md' },
    lib: { formats: ['es'], entry: { quotesync: 'src/cdn.ts' } },
    rolldownOptions: {
      output: {
        // By the plugin: what the bundler would do here comes after the files have got their names.
        minify: false,
        chunkFileNames: '[name]-[hash].js',
        // What every page needs, in one file: many small ones compress worse, and the bundler would cut it anew with
        // every lazy part that is added.
        codeSplitting: {
          groups: [
            { name: 'base', test: BASE },
            // Named, because the budget counts spreadsheets apart.
            { name: 'spreadsheet-zip', test: /node_modules\/fflate\// },
          ],
        },
      },
    },
  },
});
