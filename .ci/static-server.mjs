/** A static file server for the checks: folders and generated pages, with the response headers that a check needs. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file below one of `mounts` that answers `path`, if there is one. */
function findFile(mounts, path) {
  for (const [prefix, folder] of Object.entries(mounts)) {
    if (!path.startsWith(prefix)) continue;
    const inside = normalize(path.slice(prefix.length) || 'index.html');
    if (inside === '..' || inside.startsWith(`..${sep}`)) continue;
    const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return undefined;
}

/**
 * @param {object} options
 * @param {Record<string, string>} [options.mounts] URL prefix (with slashes at both ends) → folder; the first hit wins
 * @param {Record<string, string>} [options.pages] path → HTML
 * @param {Record<string, string>} [options.headers] sent with every answer
 * @returns {Promise<{url: string, close: () => Promise<void>}>} `url` ends without a slash
 */
export async function serve({ mounts = {}, pages = {}, headers = {} }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const page = pages[path];
    const file = page === undefined ? findFile(mounts, path) : undefined;
    if (page !== undefined) response.writeHead(200, { ...headers, 'content-type': TYPES['.html'] }).end(page);
    else if (file) {
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      createReadStream(file).pipe(response.writeHead(200, { ...headers, 'content-type': type }));
    } else if (path === '/favicon.ico') response.writeHead(204).end();
    else response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('not found');
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
