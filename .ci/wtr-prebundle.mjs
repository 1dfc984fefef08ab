/**
 * Bundles heavy third-party imports once, before the browser starts, so that a test page loads a handful of files
 * instead of hundreds (and axe-core, a CommonJS file, gets a default export).
 */
import { build } from 'esbuild';
import { rmSync } from 'node:fs';

/**
 * A web-test-runner plugin that resolves each of `specifiers` to its bundle.
 * Never list `lit` or `@lit/*`: an import path missing from the list would bring a second copy of the library.
 * @param {readonly string[]} specifiers
 */
export async function prebundle(specifiers, outdir = 'node_modules/.cache/wtr') {
  const fileName = (specifier) => specifier.replace(/[^a-z0-9]+/gi, '_');
  // A folder of its own per run: two runs at the same time must not delete each other's files.
  const dir = `${outdir}/${process.pid}`;
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  await build({
    entryPoints: specifiers.map((specifier) => ({ out: fileName(specifier), in: specifier })),
    outdir: dir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    conditions: ['browser', 'development'],
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'warning',
  });
  const bundles = new Map(specifiers.map((specifier) => [specifier, `/${dir}/${fileName(specifier)}.js`]));
  return { name: 'prebundle', resolveImport: ({ source }) => bundles.get(source) };
}
