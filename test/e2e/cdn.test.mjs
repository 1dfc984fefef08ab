/**
 * The script-tag build as pages use it: from another folder and another origin, under its versioned name with integrity
 * hashes, with an address as all that the page says, and with the mocks in place of a service. The pages of the
 * documentation are taken from there and opened.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../.ci/static-server.mjs';
import { createTenant, createTenantFetch } from '../../src/mocks/index.ts';
import { collectProblems, launchBrowser, rowsAreShown } from './harness.mjs';

const cdn = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const { version, files } = JSON.parse(readFileSync(`${cdn}integrity.json`, 'utf8'));
const entry = `quotesync-${version}.js`;
const documentation = readFileSync(new URL('../../stories/docs/script-tag.mdx', import.meta.url), 'utf8');
/** The whole pages that the documentation shows. */
const documented = [...documentation.matchAll(/```html\n(<!doctype html>[^]*?)```/g)].map(([, page]) => page);

const CORS = { 'access-control-allow-origin': '*' };

/** @type {import('playwright-core').Browser} */
let browser;
/** The files on another origin than all pages here, in a folder that they know nothing of. */
let elsewhere;
before(async () => {
  browser = await launchBrowser();
  elsewhere = await serve({ mounts: { '/any/where/': cdn }, headers: CORS });
});
after(async () => {
  await elsewhere.close();
  await browser.close();
});

/** Opens `html` as the page `/deep/page.html` and hands it to `drive`; a page that complains fails unless it may. */
async function open(html, drive, { mayComplain = false, prepare } = {}) {
  const site = await serve({ mounts: { '/quotesync/': cdn }, pages: { '/deep/page.html': html } });
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const problems = await collectProblems(page);
    await prepare?.(page, site.url);
    await page.goto(`${site.url}/deep/page.html`);
    await drive(page);
    if (!mayComplain) assert.deepEqual(problems, []);
  } finally {
    await context.close();
    await site.close();
  }
}

const hostPage = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;

/** What the documentation makes of integrity.json for a folder. */
function tagsFor(at, hashes = files) {
  const integrity = Object.fromEntries(Object.entries(hashes).map(([name, hash]) => [at + name, hash]));
  return `<script type="importmap">${JSON.stringify({ integrity })}</script>
<script type="module" src="${at}${entry}" integrity="${hashes[entry]}" crossorigin="anonymous"></script>`;
}

const demo = (at) => `<script type="module">
  import { createTenant, MockBackend } from '${at}quotesync-mocks-${version}.js';
  document.querySelector('quotesync-admin').backend = new MockBackend(createTenant('demo'));
</script>`;

const openProducts = (page) => page.getByRole('tab', { name: 'SuperOffice products' }).click();

describe('the files of another origin', () => {
  it('work from any folder, with the hashes of all of them, also where the page has another base address', async () => {
    const at = `${elsewhere.url}/any/where/`;
    const page = hostPage(
      `<base href="/nothing/here/">${tagsFor(at)}`,
      `<quotesync-admin></quotesync-admin>${demo(at)}`,
    );
    await open(page, async (shown) => {
      await rowsAreShown(shown);
      await openProducts(shown);
      await shown.locator('quotesync-products').getByRole('combobox').first().waitFor();
    });
  });

  it('are refused when one is not what its hash says: the part that was changed, and no other', async () => {
    const at = `${elsewhere.url}/any/where/`;
    const changed = Object.keys(files).find((name) => name.startsWith('quotesync-products-'));
    const page = hostPage(
      tagsFor(at, { ...files, [changed]: files[entry] }),
      `<quotesync-admin></quotesync-admin>${demo(at)}`,
    );
    await open(
      page,
      async (shown) => {
        await rowsAreShown(shown);
        await openProducts(shown);
        await shown.getByRole('alert').getByRole('button', { name: 'Try again' }).waitFor();
        assert.equal(await shown.evaluate(() => customElements.get('quotesync-products') === undefined), true);
      },
      { mayComplain: true },
    );
  });
});

describe('the two names of the entry', () => {
  it('lead to one copy of everything, and the second one is quiet', async () => {
    const page = hostPage('', '<quotesync-admin></quotesync-admin>');
    await open(page, async (shown) => {
      const said = [];
      shown.on('console', (message) => said.push(message.text()));
      const differing = await shown.evaluate(
        async (paths) => {
          const [first, second] = await Promise.all(paths.map((path) => import(path)));
          return {
            apart: first !== second && first.SuperOfficeBackend !== undefined,
            names: Object.keys({ ...first, ...second }).filter((name) => first[name] !== second[name]),
            version: second.VERSION,
          };
        },
        ['/quotesync/quotesync.js', `/quotesync/${entry}`],
      );
      assert.deepEqual(differing, { apart: true, names: [], version });
      assert.deepEqual(said, []);
    });
  });
});

describe('base-url on a page of a SuperOffice web session', () => {
  const page = hostPage(
    '<script type="module" src="/quotesync/quotesync.js"></script>',
    '<quotesync-admin base-url="/Cust12345"></quotesync-admin>',
  );

  /** The service of the page's own origin, over the mocked WebAPI. @returns what it was asked */
  async function answerCalls(shown, url) {
    const asked = [];
    const service = createTenantFetch(createTenant('demo'), { baseUrl: `${url}/Cust12345` });
    await shown.route('**/api/**', async (route) => {
      const request = route.request();
      const headers = await request.allHeaders();
      const method = request.method();
      asked.push({ url: request.url(), method, headers });
      const response = await service(request.url(), { method, headers, body: request.postData() });
      const { status } = response;
      await route.fulfill({ status, headers: Object.fromEntries(response.headers), body: await response.text() });
    });
    return asked;
  }

  it('is all that the page says: the cookie and its token are used for every call', async () => {
    let asked;
    await open(page, (shown) => rowsAreShown(shown), {
      prepare: async (shown, url) => {
        asked = await answerCalls(shown, url);
        await shown.context().addCookies([
          { name: 'XSRF-TOKEN', value: 'from%20the%20session', url },
          { name: 'session', value: 'kept from scripts', url, httpOnly: true },
        ]);
      },
    });
    assert.ok(asked.length >= 3);
    for (const { url, method, headers } of asked) {
      assert.match(url, /\/Cust12345\/api\/v1\/Agents\/\w+\/\w+$/);
      assert.equal(method, 'POST');
      assert.equal(headers['x-xsrf-token'], 'from the session');
      assert.match(headers.cookie, /session=kept from scripts/);
      assert.equal(headers.authorization, undefined);
    }
  });

  it('says that the user is signed out where there is no session, and works once there is one', async () => {
    await open(
      page,
      async (shown) => {
        const again = shown.getByRole('alert').getByRole('button', { name: 'Try again' });
        await shown.getByText('You are signed out').first().waitFor();
        await shown.evaluate(() => void (document.cookie = 'XSRF-TOKEN=new; path=/'));
        await again.first().click();
        await rowsAreShown(shown);
      },
      { mayComplain: true, prepare: (shown, url) => answerCalls(shown, url) },
    );
  });
});

describe('the pages of the documentation', () => {
  it('are a live demo in ten lines: no service worker, no call, the tabs work', async () => {
    const [page] = documented;
    assert.equal(page.trimEnd().split('\n').length, 10);
    const asked = [];
    const prepare = (shown) => shown.on('request', (request) => asked.push(request.url()));
    await open(
      page,
      async (shown) => {
        await rowsAreShown(shown);
        await openProducts(shown);
        await shown.locator('quotesync-products').getByRole('combobox').first().waitFor();
        assert.equal(await shown.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      },
      { prepare },
    );
    const files = asked.filter((url) => !/\/deep\/page\.html$|\/favicon\.ico$/.test(url));
    assert.deepEqual(
      files.filter((url) => !/\/quotesync\/[\w-]+\.js$/.test(url)),
      [],
    );
    assert.ok(files.some((url) => url.endsWith('/quotesync-mocks.js')));
  });

  it('show the adapter at work over the tenant', async () => {
    const [, page] = documented;
    await open(page, async (shown) => {
      await rowsAreShown(shown);
      const details = await shown.evaluate(() => document.querySelector('quotesync-admin').backend.constructor.name);
      assert.notEqual(details, '');
    });
  });

  it('name the file of this version', () => {
    assert.ok(documentation.includes(`\`${entry}\``));
  });
});
