import { defineConfig } from 'vite';

/**
 * The npm build. One output file per source file, at the same path as its type declaration: stack traces, the
 * manifest's module paths and `sideEffects` then name files that exist, and the consumer's bundler does the bundling.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    lib: {
      formats: ['es'],
      // The public entries; package.json "exports" names the same files.
      entry: [
        'src/index.ts',
        'src/define.ts',
        'src/adapters/superoffice/index.ts',
        'src/mocks/index.ts',
        'src/contract/index.ts',
        'src/frameworks/jsx.ts',
        'src/frameworks/react.ts',
        'src/frameworks/svelte.ts',
        'src/frameworks/vue.ts',
      ],
    },
    rolldownOptions: {
      // Packages stay imports, so that the consumer has one copy of Lit; all but the compiler's own helpers, which no
      // package.json names. A dependency that ours forgot shows up in the pack check.
      external: /^(?!\0|@oxc-project\/)[^./]/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The compiler's helpers would carry its version in their path.
        entryFileNames: ({ name }) => `${name.replace(/^_virtual\/.*\//, 'compiler/')}.js`,
      },
    },
  },
});
