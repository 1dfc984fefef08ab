import { expect } from 'chai';
import { html } from 'lit';
import type { Backend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import type { TabId } from '../../src/shell/tabs.js';
import { getByRole, mount, queryAllByRole, visibleText } from '../helpers.js';
import { eventually } from '../journeys/tab-driver.js';

/** What a backend may do that TypeScript would not let pass. */
const MISBEHAVIOURS: readonly (readonly [string, () => unknown])[] = [
  [
    'throws at once',
    () => {
      throw new TypeError('not ready');
    },
  ],
  ['rejects with no error', () => Promise.reject(new Error('row 5'))],
  ['returns what it should promise, and the wrong thing', () => 'soon'],
  ['resolves with nothing', () => Promise.resolve()],
  ['resolves with null', () => Promise.resolve(null)],
  ['resolves with a page of a proxy', () => Promise.resolve('<html>')],
  ['resolves with an empty object', () => Promise.resolve({})],
  ['resolves with holes', () => Promise.resolve([null])],
  ['resolves with rows without anything', () => Promise.resolve([{}])],
  [
    'settles twice, first with nonsense',
    () => ({
      then: (resolve: (value: unknown) => void, reject: (error: Error) => void): void => {
        resolve(7);
        reject(new Error('late'));
      },
    }),
  ],
];

/** The method whose answer is the main thing of each tab, and a tab to go to. */
const READS: readonly (readonly [TabId, string, string])[] = [
  ['connections', 'connections', 'list'],
  ['connections', 'connections', 'connectors'],
  ['products', 'products', 'priceLists'],
  ['settings', 'settings', 'quoteSettings'],
  ['sync', 'sync', 'list'],
  ['sync', 'sync', 'engine'],
];

const real = (): MockBackend => new MockBackend(createTenant('demo', { wait: async () => {} }));

/** A backend of somebody else, one of whose methods misbehaves until it is mended. */
function foreign(slice: string, method: string, misbehave: () => unknown): { backend: Backend; mend: () => void } {
  const backend = real();
  let broken = true;
  const part: unknown = Reflect.get(backend, slice);
  const own = Object(part) as object;
  const make: unknown = Reflect.get(own, method);
  Object.defineProperty(own, method, {
    value: (...args: readonly unknown[]): unknown =>
      broken || typeof make !== 'function' ? misbehave() : Reflect.apply(make, own, args),
  });
  Object.defineProperty(backend, 'checksAnswers', { value: undefined });
  return { backend, mend: () => void (broken = false) };
}

const failures = (admin: Element): number => queryAllByRole(admin, 'button', { name: 'Try again' }).length;

async function open(tab: TabId, backend: Backend): Promise<QuotesyncAdmin> {
  define(QuotesyncAdmin);
  return mount<QuotesyncAdmin>(
    html`<quotesync-admin .drafts=${null} .views=${null} .tab=${tab} .backend=${backend}></quotesync-admin>`,
  );
}

describe('a backend that misbehaves', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  for (const [tab, slice, method] of READS) {
    it(`${slice}.${method} leaves the screen usable, and is asked again once it is mended`, async () => {
      // All of them once; the way is the same for every method.
      const all = `${slice}.${method}` === 'connections.list';
      for (const [what, misbehave] of MISBEHAVIOURS.filter((_, index) => all || index % 3 === 0)) {
        const { backend, mend } = foreign(slice, method, misbehave);
        const admin = await open(tab, backend);
        await eventually(() => failures(admin) > 0);
        expect(visibleText(admin), what).not.to.contain('[object');
        mend();
        for (let left = failures(admin); left > 0; left = failures(admin)) {
          getByRole(admin, 'button', { name: 'Try again' }).click();
          await eventually(() => failures(admin) < left);
        }
        const silent = /throws|rejects/.test(what);
        expect(warnings.join().includes(`backend.${slice}.${method}`), `${what}: ${warnings.join()}`).to.equal(!silent);
        warnings = [];
        admin.remove();
      }
    });
  }

  it('never answers: everything else works on', async () => {
    const { backend } = foreign('connections', 'list', () => new Promise(() => undefined));
    const admin = await open('connections', backend);
    await eventually(() => visibleText(admin).includes('Nordic ERP Gateway'));
    getByRole(admin, 'tab', { name: 'Settings' }).click();
    await eventually(() => visibleText(admin).includes('Quote settings'));
    getByRole(admin, 'tab', { name: 'ERP connections' }).click();
    await eventually(() => visibleText(admin).includes('Nordic ERP Gateway'));
  });
});
