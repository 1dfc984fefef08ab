import { defineConfig, type BuildOptions, type Plugin, type UserConfig } from 'vite';
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

/**
 * Takes out of the bundled Lit what is for browsers without constructable style sheets: they cannot read the rest of this
 * build either. The build fails when Lit says it in another way.
 */
function litForThisTarget(): Plugin {
  const tests =
    /=\w+\.ShadowRoot&&\(void 0===\w+\.ShadyCSS\|\|\w+\.ShadyCSS\.nativeShadow\)&&"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/;
  return {
    name: 'lit-for-this-target',
    transform(code, id) {
      if (!id.endsWith('/@lit/reactive-element/css-tag.js')) return undefined;
      if (!tests.test(code)) this.error('Lit looks for constructable style sheets in another way than it did.');
      return { code: code.replace(tests, '=!0'), map: null };
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

/**
 * Lets big.js live on a page that has frozen `Object.prototype`: there an object that inherits from it cannot be given a
 * `toString` by assignment, and the tabs with money in them would not load. The methods' object inherits nothing instead.
 */
function bigOnFrozenPages(): Plugin {
  return {
    name: 'big-on-frozen-pages',
    transform(code, id) {
      if (!id.endsWith('/big.js/big.mjs')) return undefined;
      const replaced = code.replace(/^( +P = )\{\},$/m, '$1Object.create(null),');
      if (replaced === code) this.error('big.js has another form: its methods are not where they were.');
      return { code: replaced, map: null };
    },
  };
}

/** What every page needs before it shows anything: Lit, what all elements share, and the adapter's reading of lists. */
const BASE = new RegExp(
  [
    // Not the directives that only lazy parts use.
    'node_modules/(?!(lit|lit-html)/(async-directive|directives/(ref|guard|if-defined|live))\\.)(lit|lit-html|lit-element|@lit|valibot)/(?!.*\\?)',
    'src/ui/(tokens|base-styles|host-page-styles|card-styles|button-styles|element|icons|error-words|long-text|type-ahead|quotesync-(state-panel|status))\\.ts$',
    'src/ui/(grid-(model|events)|list-failures|notice)\\.ts$',
    'src/core/(localize|language-observer|custom-element|contexts|memoize|css-property|resource|view-store)\\.ts$',
    'src/core/(lazy-draft-store|own-keys|people|printing)\\.ts$',
    'src/shell/(events|tabs|quotesync-(admin|provider))\\.ts$',
    'src/features/shared/scope-text\\.ts$',
    'src/backend/(backend-error|secret|languages)\\.ts$',
    'src/adapters/superoffice/(client|errors|xsrf|archive|lazy-slice|connections|connection-mappers|mdo-list)\\.ts$',
    'src/adapters/superoffice/(directory|superoffice-backend|wire/(carriers|culture-text))\\.ts$',
    'src/locales/(en/(ui|shell|connections)|parts/dialogs)\\.ts$',
  ]
    .map((path) => `/${path}`)
    .join('|'),
);

/** What both files have in common. Files beside the entry have a hash in their names: of what is in them. */
const shared = {
  target: 'es2022',
  outDir: 'dist/cdn',
  sourcemap: true,
} satisfies BuildOptions;

/**
 * The script-tag build: dist/cdn/quotesync.js with everything inside, Lit too, and lazy chunks beside it. All imports
 * are relative, so the folder works wherever it is copied.
 */
const library: UserConfig = {
  publicDir: false,
  plugins: [
    litPolicyName('quotesync-lit'),
    litForThisTarget(),
    ownValibot(),
    bigOnFrozenPages(),
    minifyTemplates(),
    minifyChunks(),
  ],
  build: {
    ...shared,
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
};

/**
 * `--mode mocks`, after the other: dist/cdn/quotesync-mocks.js, one file that needs none of the others. It is a build of
 * its own, so that what a demo needs never changes how the library is cut.
 */
const mocks: UserConfig = {
  publicDir: false,
  plugins: [bigOnFrozenPages()],
  build: {
    ...shared,
    emptyOutDir: false,
    lib: { formats: ['es'], entry: { 'quotesync-mocks': 'src/cdn-mocks.ts' } },
    // Library mode keeps the white space of ES modules unless asked.
    rolldownOptions: { output: { minify: true } },
  },
};

export default defineConfig(({ mode }) => (mode === 'mocks' ? mocks : library));
