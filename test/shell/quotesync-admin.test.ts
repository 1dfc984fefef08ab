import { expect } from 'chai';
import { html, render } from 'lit';
import type { Backend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncConnections } from '../../src/features/connections/quotesync-connections.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  mount,
  nameOf,
  pause,
  press,
  queryAllByRole,
  recorded,
  settled,
  visibleText,
} from '../helpers.js';
import { openSettings } from '../journeys/settings-driver.js';
import { eventually, openTab, simulatedNetwork, TabDriver } from '../journeys/tab-driver.js';

async function bareAdmin(): Promise<QuotesyncAdmin> {
  define(QuotesyncAdmin);
  return mount<QuotesyncAdmin>(html`<quotesync-admin .drafts=${null}></quotesync-admin>`);
}

const shows = (admin: Element, name: string): boolean => queryAllByRole(admin, 'rowheader', { name }).length > 0;

describe('<quotesync-admin>', () => {
  describe('its backend', () => {
    it('may be there before the element is connected', async () => {
      define(QuotesyncAdmin);
      const admin = new QuotesyncAdmin();
      admin.backend = simulatedNetwork().backend;
      await pause(20);
      const place = await mount(html`<div></div>`);
      place.append(admin);
      await eventually(() => shows(admin, 'Partner portal'));
    });

    it('may come before the element is defined', async () => {
      const place = await mount(html`<div></div>`);
      const admin = document.createElement('quotesync-admin');
      Object.assign(admin, { backend: simulatedNetwork().backend });
      place.append(admin);
      define(QuotesyncAdmin);
      await eventually(() => shows(admin, 'Partner portal'));
    });

    it('may come later: until then its absence is said, and nothing is asked', async () => {
      const admin = await bareAdmin();
      expect(visibleText(admin)).to.contain('Not connected to a backend').and.contain('“backend” property');
      expect(queryAllByRole(admin, 'tab').map(nameOf)).to.deep.equal(['ERP connections']);
      expect(await axeEverywhere(admin)).to.deep.equal([]);
      admin.backend = simulatedNetwork().backend;
      await eventually(() => shows(admin, 'Partner portal'));
      expect(visibleText(admin)).not.to.contain('Not connected');
    });

    it('may be taken away again, and come back', async () => {
      const tab = await openTab();
      tab.admin.backend = undefined;
      await settled();
      expect(visibleText(tab.admin)).to.contain('Not connected to a backend');
      expect(shows(tab.admin, 'Partner portal')).to.equal(false);
      tab.admin.backend = tab.network.backend;
      await eventually(() => shows(tab.admin, 'Partner portal'));
    });

    it('may be replaced: rows of the old one are never shown again, even when they come late', async () => {
      const old = simulatedNetwork({ latency: 200 });
      const tab = await openTab({ backend: old.backend, impatient: true });
      await eventually(() => old.requests.length > 2);
      const other = simulatedNetwork({ seed: 'empty' });
      tab.admin.backend = other.backend;
      await eventually(() => visibleText(tab.admin).includes('No ERP connections yet'));
      await pause(400);
      expect(queryAllByRole(tab.admin, 'grid', { name: 'ERP connections', exact: true })).to.deep.equal([]);
      expect(old.requests.every(({ signal }) => signal?.aborted)).to.equal(true);
    });

    it('may be replaced while the old rows are shown: they go at once', async () => {
      const tab = await openTab();
      await tab.select('Partner portal');
      const slow = simulatedNetwork({ seed: 'empty', latency: 300 });
      tab.admin.backend = slow.backend;
      await settled();
      expect(shows(tab.admin, 'Partner portal')).to.equal(false);
      expect(visibleText(tab.admin)).to.contain('Loading');
      await eventually(() => visibleText(tab.admin).includes('No ERP connections yet'));
      expect(tab.button('Edit').getAttribute('aria-disabled')).to.equal('true');
    });

    it('may be replaced while a row is deleted: the new tenant is left alone', async () => {
      const tab = await openTab();
      await tab.select('Partner portal');
      tab.network.faults.latency = 150;
      await tab.press('Delete');
      const other = simulatedNetwork();
      tab.admin.backend = other.backend;
      await eventually(() => shows(tab.admin, 'Partner portal'));
      await eventually(() => tab.network.tenant.quoteConnections.find(5)?.deleted);
      await pause(50);
      expect(shows(tab.admin, 'Partner portal')).to.equal(true);
      expect(tab.notice).to.equal('');
      expect(other.tenant.quoteConnections.find(5)?.deleted).to.equal(false);
    });

    it('may be replaced while a connection is saved: nothing of it gets into the new list', async () => {
      const tab = await openTab();
      const dialog = await tab.openEdit('SuperOffice products');
      await dialog.fillName('Of the old tenant');
      await dialog.test();
      tab.network.faults.latency = 100;
      await dialog.press('OK');
      const other = simulatedNetwork();
      tab.admin.backend = other.backend;
      await eventually(() => tab.network.count('Quote/SaveConnectionConfigFields') === 1);
      await tab.quiet();
      await eventually(() => shows(tab.admin, 'SuperOffice products'));
      await pause(100);
      expect(shows(tab.admin, 'Of the old tenant')).to.equal(false);
      expect(tab.notice).to.equal('');
    });

    it('set to the same again changes nothing', async () => {
      const tab = await openTab();
      const dialog = await tab.openEdit('Partner portal');
      await dialog.fillName('Resellers');
      const sent = tab.network.requests.length;
      tab.admin.backend = tab.network.backend;
      await settled();
      expect(dialog.value('Name')).to.equal('Resellers');
      expect(tab.network.requests).to.have.length(sent);
    });

    it('may be any implementation of the port', async () => {
      const { tenant } = simulatedNetwork();
      const tab = await openTab({ backend: new MockBackend(tenant) });
      await eventually(() => shows(tab.admin, 'Partner portal'));
    });

    it('may lack capabilities: their controls are not there', async () => {
      const { tenant } = simulatedNetwork();
      const less = { test: false, delete: false, restore: false, scope: false, syncConnection: false };
      const tab = await openTab({ backend: new MockBackend(tenant, { capabilities: less }) });
      await eventually(() => shows(tab.admin, 'Partner portal') && !tab.hasButton('Delete'));
      for (const name of ['Test ERP connection', 'Delete', 'Restore']) expect(tab.hasButton(name)).to.equal(false);
      await tab.select('SuperOffice products');
      await tab.press('Edit');
      const dialog = await tab.dialog('Edit ERP connection');
      await eventually(() => dialog.hasField('Name'));
      expect(dialog.hasField('Everyone')).to.equal(false);
      expect(dialog.hasField('ERP connection')).to.equal(false);
      expect(dialog.hasButton('Test ERP connection')).to.equal(false);
      await dialog.fillName('Products');
      expect(dialog.okEnabled).to.equal(true);
      await dialog.press('OK');
      await eventually(() => !tab.hasDialog());
      await eventually(() => shows(tab.admin, 'Products'));
    });

    it('may throw what it likes', async () => {
      const broken: Backend = {
        capabilities: () => Promise.reject(new Error('no')),
        connections: new Proxy(simulatedNetwork().backend.connections, {
          get: () => () => {
            throw new RangeError('Not today.');
          },
        }),
        directory: simulatedNetwork().backend.directory,
      };
      const tab = await openTab({ backend: broken, impatient: true });
      await eventually(() => queryAllByRole(tab.admin, 'alert').length > 0);
      expect(visibleText(tab.admin)).to.contain('The service failed');
    });
  });

  describe('its tabs', () => {
    it('follow the attribute, and reflect', async () => {
      const admin = await bareAdmin();
      expect(admin.getAttribute('tab')).to.equal('connections');
      const said: unknown[] = [];
      const { warn } = console;
      console.warn = (...words: unknown[]) => void said.push(...words);
      try {
        admin.setAttribute('tab', 'no-such-tab');
        await settled();
        expect(admin.tab).to.equal('connections');
        expect(admin.getAttribute('tab')).to.equal('connections');
        expect(said.join()).to.contain('no-such-tab');
        admin.removeAttribute('tab');
        await settled();
        expect(admin.getAttribute('tab')).to.equal('connections');
      } finally {
        console.warn = warn;
      }
    });

    it('are one stop for Tab, and the arrows stay among them', async () => {
      const tab = await openTab();
      const changed = recorded(tab.admin, 'quotesync-tab-changed');
      await press('Tab');
      const chosen = getByRole(tab.admin, 'tab', { name: 'ERP connections' });
      expect(focused()).to.equal(chosen);
      await press('ArrowRight');
      const products = getByRole(tab.admin, 'tab', { name: 'SuperOffice products' });
      expect(focused()).to.equal(products);
      expect(products.getAttribute('aria-selected')).to.equal('true');
      expect(tab.admin.tab).to.equal('products');
      await press('ArrowRight');
      expect(focused()).to.equal(getByRole(tab.admin, 'tab', { name: 'Settings' }));
      await press('ArrowRight');
      expect(focused()).to.equal(chosen);
      await press('ArrowLeft', 'Home', 'End', 'Home');
      expect(focused()).to.equal(chosen);
      expect(changed.map((event) => event.tab)).to.deep.equal([
        'products',
        'settings',
        'connections',
        'settings',
        'connections',
        'settings',
        'connections',
      ]);
      await press('Tab');
      expect(focused()).not.to.equal(chosen);
      expect(tab.admin.matches(':focus-within')).to.equal(true);
    });

    it('that do not fit scroll: the chosen one is in view, whoever chose it, and the row shows that there is more', async () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        const tab = await openTab();
        const { admin } = tab;
        const list = getByRole(admin, 'tablist');
        const inView = (): boolean => {
          const box = list.getBoundingClientRect();
          const own = list.querySelector('[aria-selected="true"]')!.getBoundingClientRect();
          return own.left >= box.left - 1 && own.right <= box.right + 1;
        };
        expect(list.style.maskImage).to.equal('');
        admin.dir = dir;
        admin.parentElement!.style.width = '250px';
        await eventually(() => list.style.maskImage.includes('40px'));
        expect(inView()).to.equal(true);
        admin.tab = 'settings';
        await eventually(inView);
        admin.tab = 'connections';
        await eventually(inView);
        admin.parentElement!.style.width = '900px';
        await eventually(() => list.style.maskImage === '');
      }
    });

    it('are tied to their panels', async () => {
      const tab = await openTab();
      const panel = getByRole(tab.admin, 'tabpanel', { name: 'ERP connections' });
      const chosen = getByRole(tab.admin, 'tab', { name: 'ERP connections' });
      expect(chosen.getAttribute('aria-controls')).to.equal(panel.id);
      expect(getByRole(tab.admin, 'tablist').getAttribute('aria-label')).to.equal('Quote/Sync');
    });
  });

  describe('the tab of settings', () => {
    const tabs = (admin: Element): readonly string[] => queryAllByRole(admin, 'tab').map(nameOf);

    it('is there when the backend has such a slice', async () => {
      const admin = await bareAdmin();
      const tenant = createTenant('demo', { wait: async () => {} });
      admin.backend = new MockBackend(tenant, { withoutSettings: true });
      await settled();
      expect(tabs(admin)).to.deep.equal(['ERP connections', 'SuperOffice products', 'Sync']);
      admin.backend = new MockBackend(tenant);
      await settled();
      expect(tabs(admin)).to.deep.equal(['ERP connections', 'SuperOffice products', 'Settings', 'Sync']);
      getByRole(admin, 'tab', { name: 'Settings' }).click();
      await eventually(() => visibleText(admin).includes('Use discount on total value'));
      // What is typed stays while another tab is looked at.
      const discount = getByRole<HTMLInputElement>(admin, 'checkbox', { name: 'Use discount on total value' });
      discount.click();
      getByRole(admin, 'tab', { name: 'ERP connections' }).click();
      await settled();
      getByRole(admin, 'tab', { name: 'Settings' }).click();
      await settled();
      expect(discount.checked).to.equal(true);
      expect(visibleText(admin)).to.contain('1 change is not saved yet.');
    });

    it('knows where the sale types are, as the host says it, also later', async () => {
      const tab = await openSettings({ saleTypesUrl: '/lists/sale' });
      const link = (): HTMLAnchorElement =>
        getByRole<HTMLAnchorElement>(tab.admin, 'link', { name: 'Open sale types' });
      expect(tab.admin.saleTypesUrl).to.equal('/lists/sale');
      expect(link().getAttribute('href')).to.equal(new URL('/lists/sale', location.href).href);
      tab.admin.setAttribute('sale-types-url', 'https://other.example/');
      await settled();
      expect(link().href).to.equal('https://other.example/');
      tab.admin.saleTypesUrl = '';
      await settled();
      expect(queryAllByRole(tab.admin, 'link')).to.deep.equal([]);
    });
  });

  describe('the tab of synchronisation', () => {
    const tabs = (admin: Element): readonly string[] => queryAllByRole(admin, 'tab').map(nameOf);

    it('is there when the backend has such a slice, and keeps what is filtered while another is looked at', async () => {
      const admin = await bareAdmin();
      const tenant = createTenant('demo', { wait: async () => {} });
      admin.backend = new MockBackend(tenant, { withoutSync: true });
      await settled();
      expect(tabs(admin)).to.deep.equal(['ERP connections', 'SuperOffice products', 'Settings']);
      admin.backend = new MockBackend(tenant);
      admin.tab = 'sync';
      await eventually(() => shows(admin, 'Super Sale'));
      const panel = getByRole(admin, 'tabpanel', { name: 'Sync' });
      const search = getByRole<HTMLInputElement>(panel, 'searchbox', { name: 'Search connections' });
      search.value = 'nordic';
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settled();
      for (const name of ['ERP connections', 'Sync']) {
        getByRole(admin, 'tab', { name, exact: true }).click();
        await settled();
      }
      expect(search.value).to.equal('nordic');
      expect([shows(panel, 'Nordic back office'), shows(panel, 'Super Sale')]).to.deep.equal([true, false]);
    });
  });

  describe('read-only', () => {
    it('shows everything and changes nothing', async () => {
      const tab = await openTab({ readonly: true });
      expect(visibleText(tab.admin)).to.contain('Read-only');
      for (const name of ['Add', 'Edit', 'Duplicate', 'Delete', 'Restore']) {
        expect(tab.hasButton(name), name).to.equal(false);
      }
      await tab.doubleClick('Key account pricing');
      const dialog = await tab.dialog('ERP connection');
      await tab.quiet();
      expect(dialog.value('Name')).to.equal('Key account pricing');
      for (const control of queryAllByRole(dialog.element, 'textbox')) {
        expect((control as HTMLInputElement).disabled, nameOf(control)).to.equal(true);
      }
      for (const role of ['combobox', 'checkbox', 'radio']) {
        for (const control of queryAllByRole(dialog.element, role)) {
          expect((control as HTMLInputElement).disabled, nameOf(control)).to.equal(true);
        }
      }
      expect(dialog.secret('Password').disabled).to.equal(true);
      expect(dialog.hasButton('OK')).to.equal(false);
      expect(dialog.button('Sales, Key accounts, Ingrid Solberg +2').disabled).to.equal(true);
      expect(await axeEverywhere(tab.admin)).to.deep.equal([]);
      await press('Escape');
      await tab.noDialog();
    });

    it('is looked into with Enter and with a button, and can be tested', async () => {
      const tab = await openTab({ readonly: true });
      await tab.select('Partner portal');
      await press('Enter');
      const dialog = await tab.dialog('ERP connection');
      await tab.quiet();
      expect(dialog.value('Name')).to.equal('Partner portal');
      await dialog.test();
      expect(dialog.text).to.contain('The connection works');
      expect(queryAllByRole(dialog.element, 'button', { name: 'Close' }).length).to.be.greaterThan(0);
      await press('Escape');
      await tab.noDialog();
      await tab.press('Open');
      await tab.dialog('ERP connection');
      expect(tab.network.requests.filter(({ method }) => /Save|Delete|Restore/.test(method))).to.deep.equal([]);
    });

    it('can begin and end at any time', async () => {
      const tab = await openTab();
      tab.admin.readonly = true;
      await settled();
      expect(tab.hasButton('Add')).to.equal(false);
      tab.admin.readonly = false;
      await settled();
      expect(tab.hasButton('Add')).to.equal(true);
      expect(visibleText(tab.admin)).not.to.contain('Read-only');
    });
  });

  describe('its language and direction', () => {
    it('are the page’s, also when they change later', async () => {
      const tab = await openTab();
      document.documentElement.lang = 'nb';
      await eventually(
        () => visibleText(tab.admin).includes('ERP-forbindelser') || shows(tab.admin, 'Nordisk prisbok'),
      );
      await eventually(() => shows(tab.admin, 'Nordisk prisbok'));
      expect(tab.network.last('Quote/GetAllInstalledQuoteConnections').headers.get('so-language')).to.equal('nb');
      document.documentElement.lang = 'en';
      await eventually(() => shows(tab.admin, 'Nordic price book'));
      expect(tab.names()).to.contain('Nordic price book');
    });

    it('may be its own', async () => {
      const tab = await openTab();
      tab.admin.lang = 'nb';
      await eventually(() => shows(tab.admin, 'Nordisk prisbok'));
      tab.admin.dir = 'rtl';
      await settled();
      const edge = (name: string): number => getByRole(tab.admin, 'heading', { name }).getBoundingClientRect().right;
      expect(edge('Tilgjengelige')).to.be.greaterThan(0);
      const card = getByRole(tab.admin, 'tablist');
      expect(getComputedStyle(card).direction).to.equal('rtl');
    });

    it('of a part of the page around it', async () => {
      const network = simulatedNetwork();
      define(QuotesyncAdmin);
      const section = await mount(
        html`<section lang="nb">
          <quotesync-admin .backend=${network.backend} .drafts=${null}></quotesync-admin>
        </section>`,
      );
      await eventually(() => shows(section, 'Nordisk prisbok'));
      section.lang = 'en';
      await eventually(() => shows(section, 'Nordic price book'));
    });

    it('changed in the middle of an edit keeps what was typed', async () => {
      const tab = await openTab();
      const dialog = await tab.openEdit('Key account pricing');
      await dialog.setField('Mark-up factor', '2.5');
      await dialog.fillName('Key accounts');
      document.documentElement.lang = 'nb';
      const open = await tab.dialog(/./);
      await eventually(() => queryAllByRole(open.element, 'textbox').length > 3);
      await tab.quiet();
      const texts = queryAllByRole(open.element, 'textbox').map((field) => (field as HTMLInputElement).value);
      expect(texts).to.contain('Key accounts').and.contain('2,5');
    });
  });

  it('works twice on a page, on two tenants', async () => {
    const first = await openTab();
    const second = await openTab({ seed: 'empty' });
    expect(first.rows()).to.have.length(5);
    expect(visibleText(second.admin)).to.contain('No ERP connections yet');
    const dialog = await second.openAdd();
    await dialog.fillName('Only here');
    await dialog.test();
    await dialog.ok();
    expect(second.names()).to.deep.equal(['Only here']);
    expect(first.names()).not.to.contain('Only here');
    expect(first.network.requests.filter(({ method }) => method.includes('Save'))).to.deep.equal([]);
    await first.select('Partner portal');
    expect(first.button('Edit').getAttribute('aria-disabled')).to.equal('false');
    expect(second.button('Edit').getAttribute('aria-disabled')).to.equal('false');
    // Two of a kind have landmarks of the same names: the host can name them apart.
    expect(await axeEverywhere(document.body, ['landmark-unique'])).to.deep.equal([]);
  });

  it('may be removed and put back', async () => {
    const tab = await openTab();
    const parent = tab.admin.parentElement;
    tab.admin.remove();
    await pause(50);
    parent?.append(tab.admin);
    await tab.quiet();
    expect(tab.rows()).to.have.length(5);
    await tab.select('Partner portal');
    await tab.press('Delete');
    await tab.quiet();
    expect(tab.hasRow('Partner portal')).to.equal(false);
  });

  it('survives a host that renders it again and again', async () => {
    const network = simulatedNetwork();
    define(QuotesyncAdmin);
    const view = (): unknown => html`<quotesync-admin .backend=${network.backend} lang="en"></quotesync-admin>`;
    const admin = await mount<QuotesyncAdmin>(view());
    const tab = new TabDriver(admin, network, '');
    await tab.quiet();
    const sent = network.requests.length;
    for (let round = 0; round < 10; round++) render(view(), admin.parentElement as HTMLElement);
    await tab.quiet();
    expect(network.requests).to.have.length(sent);
    expect(tab.rows()).to.have.length(5);
  });
});

describe('<quotesync-connections> alone', () => {
  it('works with a backend of its own', async () => {
    define(QuotesyncConnections);
    const { backend } = simulatedNetwork();
    const element = await mount(html`<quotesync-connections .backend=${backend}></quotesync-connections>`);
    await eventually(() => shows(element, 'Partner portal'));
  });

  it('says that it has none', async () => {
    define(QuotesyncConnections);
    const element = await mount(html`<quotesync-connections></quotesync-connections>`);
    expect(visibleText(element)).to.contain('Not connected to a backend');
    expect(await axeEverywhere(element)).to.deep.equal([]);
  });
});
