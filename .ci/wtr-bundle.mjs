/**
 * Bundles all test files of a run at once, with chunks for what they share. A test page then loads a few dozen files,
 * which the browser keeps for the pages after it, instead of hundreds that it asks for again each time.
 */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The name of a chunk says what is in it. */
const KEPT = { 'cache-control': 'public, max-age=31536000, immutable' };

/** @returns {Promise<Map<string, string>>} address → text, of modules and their source maps */
async function bundle(files) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: root,
    outdir: root,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    chunkNames: 'chunks/[name]-[hash]',
    sourcemap: 'linked',
    // Lit's development build warns about more. Without the tsconfig, class fields would shadow Lit's accessors.
    conditions: ['browser', 'development'],
    define: { 'process.env.NODE_ENV': '"development"' },
    tsconfig: 'tsconfig.json',
    // The runner's own module, which its server makes up.
    external: ['/__web-dev-server__*'],
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path).replaceAll('\\', '/')}`, text]));
}

/**
 * For web-test-runner: the reporter hears which files the run has, the plugin answers for them.
 * The bundle is made once, so this is nothing for watching.
 */
export function bundledTests() {
  let tellFiles;
  const files = new Promise((resolve) => {
    tellFiles = resolve;
  });
  let outputs;
  return {
    reporter: { start: ({ testFiles }) => tellFiles(testFiles) },
    plugin: {
      name: 'bundled-tests',
      async serve({ path }) {
        outputs ??= files.then(bundle);
        const body = (await outputs).get(path.replace(/\.ts$/, '.js'));
        if (body === undefined) return undefined;
        if (path.endsWith('.map')) return { body, type: 'json' };
        return { body, type: 'js', headers: path.startsWith('/chunks/') ? KEPT : {} };
      },
    },
  };
}
