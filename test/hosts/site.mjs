/**
 * Host pages with our elements in them, as a site: the script-tag build, a host's own bundle of the npm package, and what
 * a page needs to have a tenant. `pages` are whole documents; {@link hostPage} writes an ordinary one.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serve } from '../../.ci/static-server.mjs';

const own = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The build that is tried: dist/, or another folder with the same contents. */
const DIST = process.env.QUOTESYNC_DIST ?? own('../../dist');

let folder;

/** A folder for this process alone with what has to be made first; it goes when the process ends. */
export function madeFolder() {
  folder ??= make();
  return folder;
}

async function make() {
  const made = own(`../../node_modules/.cache/quotesync/hosts-${process.pid}/`);
  mkdirSync(`${made}other`, { recursive: true });
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  // What a host's bundler makes of the package: one script with everything in it.
  const bundle = (contents, outfile) =>
    build({
      stdin: { contents, resolveDir: own('.') },
      alias: {
        'quotesync/mocks': `${DIST}/mocks/index.js`,
        'quotesync/superoffice': `${DIST}/adapters/superoffice/index.js`,
        'quotesync/define': `${DIST}/define.js`,
        quotesync: `${DIST}/index.js`,
      },
      outfile: made + outfile,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    });
  await Promise.all([
    bundle(`export { createTenant, FaultPlan, MockBackend } from 'quotesync/mocks';`, 'tenant.js'),
    bundle(`import 'quotesync/define'; export { QuotesyncProducts, define } from 'quotesync';`, 'npm.js'),
  ]);
  otherVersion(`${made}other/`);
  return made;
}

/** The script-tag build as version 9.9.9: the same files with another number in them. */
function otherVersion(target) {
  let changed = 0;
  for (const file of readdirSync(`${DIST}/cdn`).filter((name) => name.endsWith('.js'))) {
    const code = readFileSync(`${DIST}/cdn/${file}`, 'utf8');
    const other = code.replace(/(["'`])\d+\.\d+\.\d+\1/g, (text, quote) => {
      if (text.slice(1, -1) !== VERSION) return text;
      changed += 1;
      return `${quote}9.9.9${quote}`;
    });
    writeFileSync(target + file, other);
  }
  if (changed === 0) throw new Error('The build names its version nowhere.');
}

/** The version under test. */
export const { version: VERSION } = JSON.parse(readFileSync(own('../../package.json'), 'utf8'));

const installed = (path) => own(`../../node_modules/${path}`);

/**
 * @param {Record<string, string>} pages path → document
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export async function serveHosts(pages) {
  const made = await madeFolder();
  return serve({
    mounts: {
      '/cdn/': `${DIST}/cdn`,
      '/copy/': `${DIST}/cdn`,
      '/other/': `${made}other`,
      '/made/': made,
      '/hosts/': own('.'),
      '/admin-lte/': installed('admin-lte/dist'),
      '/bootstrap/': installed('bootstrap/dist'),
      '/tabler/': installed('@tabler/core/dist'),
      '/htmx/': installed('htmx.org/dist'),
    },
    pages,
  });
}

/**
 * @param {object} [options]
 * @param {string} [options.head] more of the head
 * @param {string} [options.body]
 * @param {string} [options.script] path of the script tag with our elements; the page works with a second one, too
 * @param {string} [options.doctype] `''` for a page in quirks mode
 */
export function hostPage({
  head = '',
  body = '<quotesync-admin></quotesync-admin>',
  script = '/cdn/quotesync.js',
  doctype = '<!doctype html>',
} = {}) {
  return `${doctype}
<html lang="en">
  <head><meta charset="utf-8"><title>A host</title>${head}</head>
  <body>
    ${body}
    <script type="module" src="${script}"></script>
    <script type="module" src="/hosts/start.js"></script>
  </body>
</html>`;
}
