/** Host pages whose scripts get in the way: the library twice, other versions, other people's elements, patched built-ins. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertQuiet, onHostPages, visit } from '../hosts/journey.mjs';
import { PATCHES } from '../hosts/patches.js';
import { hostPage, VERSION } from '../hosts/site.mjs';

const script = (src) => `<script type="module" src="${src}"></script>`;
/** Notes what the page is told about versions. */
const LISTENER = `<script>
  window.conflicts = [];
  document.addEventListener('quotesync-version-conflict', ({ kept, refused, tags }) => conflicts.push({ kept, refused, tags }));
</script>`;
const FOREIGN = `<script>customElements.define('quotesync-admin', class extends HTMLElement {});</script>`;

const FOREIGN_INNER = `<script>customElements.define('quotesync-data-grid', class extends HTMLElement {});</script>`;

const PAGES = {
  '/plain': hostPage(),
  '/twice': hostPage({ head: LISTENER + script('/copy/quotesync.js') + script('/cdn/quotesync.js?again') }),
  '/npm-first': hostPage({ head: script('/made/npm.js') }),
  '/npm-last': hostPage({ body: `<quotesync-admin></quotesync-admin>` }).replace(
    '</body>',
    `${script('/made/npm.js')}</body>`,
  ),
  '/older-first': hostPage({
    head: LISTENER,
    body: '<quotesync-admin></quotesync-admin>' + script('/cdn/quotesync.js'),
    script: '/other/quotesync.js',
  }),
  '/newer-first': hostPage({
    head: LISTENER,
    body: '<quotesync-admin></quotesync-admin>' + script('/other/quotesync.js'),
  }),
  '/foreign': hostPage({
    head: LISTENER + FOREIGN,
    body: '<quotesync-admin></quotesync-admin><p>The page goes on.</p>',
  }),
  '/foreign-inner': hostPage({ head: LISTENER + FOREIGN_INNER, body: '<quotesync-admin></quotesync-admin>' }),
  '/alone-on-other': hostPage({
    head: LISTENER,
    body: `<quotesync-products></quotesync-products>${script('/other/quotesync.js')}`,
    script: '/made/npm.js',
  }),
  '/base/href/page': hostPage().replace('</body>', '<base href="https://elsewhere.example/app/"></body>'),
};

const on = onHostPages(PAGES);

describe('a page that loads the library twice', () => {
  it('hears nothing of it when both are of one version', async () => {
    await on('/twice', async (page, said) => {
      await visit(page);
      assert.deepEqual(await page.evaluate('conflicts'), []);
      assertQuiet(said);
    });
  });

  for (const path of ['/npm-first', '/npm-last']) {
    it(`works with the script tag and the package (${path.slice(1)})`, async () => {
      await on(path, async (page, said) => {
        await visit(page);
        assertQuiet(said);
      });
    });
  }

  for (const [path, kept, refused] of [
    ['/older-first', VERSION, '9.9.9'],
    ['/newer-first', '9.9.9', VERSION],
  ]) {
    it(`keeps the first of two versions and tells the page once (${path.slice(1)})`, async () => {
      await on(path, async (page, said) => {
        await visit(page);
        assert.deepEqual(await page.evaluate('conflicts'), [
          { kept, refused, tags: ['quotesync-admin', 'quotesync-provider'] },
        ]);
        assert.equal(said.length, 1, said.join('\n'));
        assert.ok(said[0].includes(kept) && said[0].includes(refused), said[0]);
        assert.equal(await page.locator('quotesync-tag-notice').count(), 0);
      });
    });
  }
});

describe('a page where somebody else has our tag', () => {
  it('says so where the element would be, and throws nothing', async () => {
    await on('/foreign', async (page, said) => {
      const notice = page.locator('quotesync-tag-notice');
      await notice.getByText('Another script on this page has taken the name <quotesync-admin>').waitFor();
      assert.equal(await notice.count(), 1);
      assert.deepEqual(await page.evaluate('conflicts'), [
        { kept: undefined, refused: VERSION, tags: ['quotesync-admin'] },
      ]);
      assert.equal(said.length, 1, said.join('\n'));
    });
  });

  it('says so in the place of an element inside ours, and the others work', async () => {
    await on('/foreign-inner', async (page) => {
      await page.getByText('taken the name <quotesync-data-grid>').first().waitFor();
      assert.deepEqual(await page.evaluate('conflicts'), [
        { kept: undefined, refused: VERSION, tags: ['quotesync-data-grid'] },
      ]);
      await page.getByRole('tab', { name: 'Settings' }).click();
      await page.getByRole('tabpanel', { name: 'Settings' }).waitFor();
    });
  });

  it('says so, too, when another version has the page and lacks the element', async () => {
    await on('/alone-on-other', async (page) => {
      await page.evaluate(async () => {
        const { define, QuotesyncProducts } = await import('/made/npm.js');
        define(QuotesyncProducts);
      });
      await page.getByText('taken the name <quotesync-products>').waitFor();
      assert.deepEqual(
        (await page.evaluate('conflicts')).map(({ kept }) => kept),
        ['9.9.9'],
      );
    });
  });
});

describe('a page with a <base href>', () => {
  it('gets all of ours from where the script is, and nothing from there', async () => {
    const asked = [];
    await on('/base/href/page', async (page, said) => {
      page.on('request', (request) => asked.push(request.url()));
      await visit(page);
      assertQuiet(said);
    });
    assert.deepEqual(
      asked.filter((url) => url.includes('elsewhere')),
      [],
    );
    assert.ok(
      asked.some((url) => /\/cdn\/.+\.js/.test(url)),
      'nothing was loaded later: the test is void',
    );
  });
});

describe('a page whose built-ins are patched', () => {
  for (const [name, init] of Object.entries(PATCHES)) {
    it(`is a page that we work on: ${name}`, async () => {
      await on(
        '/plain',
        async (page, said) => {
          await visit(page);
          assertQuiet(said);
        },
        { init },
      );
    });
  }
});
