import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { importZones, packageZones } from './.ci/import-zones.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Imports that a strict Content-Security-Policy or our own conventions rule out, whatever the layer. */
const bannedImports = {
  paths: [
    { name: 'lit/directives/unsafe-html.js', message: 'Text bindings only: strings may come from a connector.' },
    { name: 'lit/directives/unsafe-svg.js', message: 'Text bindings only: strings may come from a connector.' },
    { name: 'lit/directives/unsafe-mathml.js', message: 'Text bindings only: strings may come from a connector.' },
    { name: 'lit/static-html.js', message: 'A template must not be built from strings.' },
    { name: 'lit/directives/style-map.js', message: "Needs style-src 'unsafe-inline'; use element.style.setProperty." },
    { name: 'lit', importNames: ['unsafeCSS'], message: 'A style sheet must not be built from strings.' },
    {
      name: 'lit/decorators.js',
      importNames: ['customElement'],
      message: "Registers on import; use customElement of core/custom-element.js, which doesn't.",
    },
  ],
};

/** Sinks that parse strings as markup or code. */
const bannedProperties = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'srcdoc'].map((property) => ({
    property,
    message: 'Parses a string as markup; use a Lit template or textContent.',
  })),
  ...['createContextualFragment', 'parseFromString'].map((property) => ({
    property,
    message: 'Parses a string as markup; use a Lit template.',
  })),
  ...['write', 'writeln'].map((property) => ({ object: 'document', property, message: 'Use a Lit template.' })),
  ...['window', 'globalThis', 'self', 'parent', 'top', 'opener'].map((object) => ({
    object,
    property: 'postMessage',
    message: 'Facts leave as DOM events; a message reaches windows that we do not know.',
  })),
];

const bannedSyntax = [
  {
    selector: ':matches(CallExpression, NewExpression)[callee.name="Function"]',
    message: 'Compiles a string; refused by a strict Content-Security-Policy.',
  },
  {
    selector: 'TaggedTemplateExpression TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)\\s*=/]',
    message: 'Parses a string as markup; bind text instead.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(style|script)\\b/i]',
    message: 'Refused by a strict Content-Security-Policy; put styles into `static styles`.',
  },
];

/** An element that throws while it is drawn must say so in its own place. */
const bannedBase = {
  selector: ':matches(ClassDeclaration, ClassExpression)[superClass.name=/^(LitElement|ReactiveElement|HTMLElement)$/]',
  message: 'Extend QuotesyncElement of ui/element.js: an element that cannot be drawn then says so.',
};

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

export default defineConfig(
  // Projects of their own: .ci/pack-consumer and test/frameworks are checked against what is built.
  globalIgnores([
    'dist/',
    'coverage/',
    'storybook-static/',
    'bench-results/',
    '.ci/pack-consumer/',
    'test/frameworks/',
    '**/*.d.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // The bases that the rules for elements would not know by themselves.
    settings: {
      lit: { elementBaseClasses: ['QuotesyncElement', 'HostElement', 'ConnectionDialog'] },
      wc: { elementBaseClasses: ['QuotesyncElement', 'HostElement', 'ConnectionDialog'] },
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.recommended],
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'before', 'after'] },
          ],
        },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-deprecated': 'error',
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      // `async` without `await` still turns a throw into a rejection, as the port promises.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-private-properties': ['error', { private: '^#' }],
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/value-after-constraints': 'error',
      // In a <dialog> it names where focus goes first, which the APG asks for.
      'lit-a11y/no-autofocus': 'off',
      // Meant for mixins over unknown bases; LitElement always has these callbacks.
      'wc/guard-super-call': 'off',
      'wc/max-elements-per-file': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { quotesync: { rules: { 'import-zones': importZones } } },
    rules: {
      'quotesync/import-zones': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-properties': ['error', ...bannedProperties],
      'no-restricted-syntax': ['error', ...bannedSyntax],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-restricted-imports': ['error', bannedImports],
    },
  },
  ...packageZones.map(({ files, patterns }) => ({
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { ...bannedImports, patterns }] },
  })),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/adapters/**', 'src/mocks/**', 'src/dev/**'],
    rules: {
      'no-restricted-globals': ['error', ...network.map((name) => ({ name, message: 'Only an adapter calls out.' }))],
      'no-restricted-properties': [
        'error',
        ...bannedProperties,
        ...['window', 'globalThis', 'self'].flatMap((object) =>
          network.map((property) => ({ object, property, message: 'Only an adapter calls out.' })),
        ),
      ],
    },
  },
  {
    // Not in core: the notice of `page-conflict.ts` is plain on purpose, it stands where nothing of ours can be relied on.
    files: ['src/{shell,features,ui}/**/*.ts'],
    ignores: ['src/ui/element.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bannedSyntax, bannedBase] },
  },
  {
    // What goes wrong while something is drawn is a mistake of ours, or of a backend.
    files: ['src/ui/{element,render-failure}.ts'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  {
    // A file that does two things wants to be two.
    files: ['src/**/*.ts'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    // What keeps an element readable in one go; a longer function wants a sub-element.
    files: ['src/{shell,features,ui}/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Hostile connectors and their tests need hostile URLs.
    files: ['src/mocks/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    rules: { 'no-script-url': 'off' },
  },
  {
    // Scripts that walk open shadow roots (session replay, extensions) must not find a password.
    files: ['src/ui/quotesync-secret-input.ts'],
    rules: { 'wc/no-closed-shadow-root': 'off' },
  },
  {
    // Command line programs talk on the console.
    files: ['src/mocks/serve.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // chai's `expect(x).to.be.true` is an expression, and a missing element should simply fail the test.
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
