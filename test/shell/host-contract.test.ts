/** What a host was promised, on the elements that it puts on its page. */
import { expect } from 'chai';
import { ContextEvent, type Context } from '@lit/context';
import { html, type TemplateResult } from 'lit';
import { BackendError, type Backend } from '../../src/backend/index.js';
import { setBackendFactory } from '../../src/core/backend-factory.js';
import type { QuotesyncBeforeEvent } from '../../src/core/before-event.js';
import { draftContext, viewContext } from '../../src/core/contexts.js';
import { define } from '../../src/core/custom-element.js';
import type { DraftStore } from '../../src/core/draft-store.js';
import type { ViewStore } from '../../src/core/view-store.js';
import { QuotesyncMappings } from '../../src/features/sync/mappings/quotesync-mappings.js';
import { createTenant, MockBackend, type MockBackendOptions } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { QuotesyncProvider } from '../../src/shell/quotesync-provider.js';
import { defineTab } from '../../src/shell/tabs.js';
import {
  axeEverywhere,
  getByRole,
  mount,
  nameOf,
  pause,
  queryAllByRole,
  recorded,
  settled,
  until,
  visibleText,
} from '../helpers.js';
import { click, dataRows, eventually, openTab } from '../journeys/tab-driver.js';

define(QuotesyncAdmin, QuotesyncProvider);

const mockBackend = (options: MockBackendOptions = {}): MockBackend =>
  new MockBackend(createTenant('demo', { wait: async () => {} }), options);

/** The names of the port's methods that are called from now on. */
function calls(backend: MockBackend): string[] {
  const made: string[] = [];
  for (const slice of ['connections', 'products', 'settings', 'sync'] as const) {
    const value = backend[slice];
    if (!value) continue;
    const recording = new Proxy(value, {
      get: (target, key) => {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          made.push(`${slice}.${String(key)}`);
          return Reflect.apply(member, target, args);
        };
      },
    });
    Object.defineProperty(backend, slice, { value: recording });
  }
  return made;
}

/** What the elements inside are given. */
function given<T>(inside: Element, context: Context<unknown, T>): T | undefined {
  let value: T | undefined;
  inside.dispatchEvent(new ContextEvent(context, inside, (provided: T) => (value = provided)));
  return value;
}

const tabs = (admin: Element): readonly string[] => queryAllByRole(admin, 'tab').map(nameOf);
const hasRegion = (element: Element, name: string): boolean =>
  queryAllByRole(element, 'region', { name, exact: true }).length > 0;
const hasRows = (element: Element): boolean =>
  queryAllByRole(element, 'grid').some((grid) => dataRows(grid).length > 0);
const asksToLeave = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

async function mountRows<T extends HTMLElement>(template: TemplateResult): Promise<T> {
  const element = await mount<T>(template);
  await eventually(() => hasRows(element));
  await settled();
  return element;
}

describe('the host contract', () => {
  before(() => defineTab('connections', 'products', 'settings', 'sync'));

  describe('readonly', () => {
    const reason = 'Only the ERP team may change this.';

    it('gives the reason once, in the shell, in a provider and in a tab by itself', async () => {
      const notes = (element: Element): number => visibleText(element).split(`Read-only: ${reason}`).length - 1;
      const admin = await mountRows<QuotesyncAdmin>(
        html`<quotesync-admin .backend=${mockBackend()} readonly readonly-reason=${reason}></quotesync-admin>`,
      );
      expect(notes(admin)).to.equal(1);
      expect(queryAllByRole(admin, 'button', { name: 'Delete' })).to.deep.equal([]);
      expect(await axeEverywhere(admin)).to.deep.equal([]);
      const provider = await mountRows<QuotesyncProvider>(
        html`<quotesync-provider .backend=${mockBackend()} readonly readonly-reason=${reason}>
          <quotesync-provider><quotesync-connections></quotesync-connections></quotesync-provider>
        </quotesync-provider>`,
      );
      expect(notes(provider)).to.equal(1);
      provider.readonlyReason = '';
      await settled();
      expect(visibleText(provider)).to.contain('Read-only: you can look');
      provider.readonly = false;
      await settled();
      expect(visibleText(provider)).not.to.contain('Read-only');
    });
  });

  it('names everything differently when all four tabs stand on one page', async () => {
    const provider = await mountRows<QuotesyncProvider>(
      html`<quotesync-provider .backend=${mockBackend()} .drafts=${null}>
        <quotesync-connections></quotesync-connections>
        <quotesync-products></quotesync-products>
        <quotesync-settings></quotesync-settings>
        <quotesync-sync></quotesync-sync>
      </quotesync-provider>`,
    );
    await eventually(() => hasRegion(provider, 'Sync Connectors') && hasRegion(provider, 'Products'));
    await settled();
    expect(hasRegion(provider, 'ERP connections')).to.equal(true);
    expect(hasRegion(provider, 'ERP connections (sync)')).to.equal(true);
    expect(await axeEverywhere(provider)).to.deep.equal([]);
  });

  describe('hidden parts', () => {
    it('leaves out tabs, also the one that was chosen, and brings them back', async () => {
      const admin = await mountRows<QuotesyncAdmin>(
        html`<quotesync-admin .backend=${mockBackend()} tab="sync" .drafts=${null}></quotesync-admin>`,
      );
      admin.hiddenParts = 'sync  connections';
      await eventually(() => admin.tab === 'products');
      await settled();
      expect(tabs(admin)).to.deep.equal(['SuperOffice products', 'Settings']);
      admin.hiddenParts = '';
      await settled();
      expect(tabs(admin)).to.have.length(4);
    });

    it('leaves out areas and what can be done, in whatever is inside', async () => {
      const provider = await mountRows<QuotesyncProvider>(
        html`<quotesync-provider .backend=${mockBackend()} hidden-parts="connectors delete import export">
          <quotesync-connections></quotesync-connections>
          <quotesync-products></quotesync-products>
        </quotesync-provider>`,
      );
      await eventually(() => queryAllByRole(provider, 'button', { name: 'Adjust prices' }).length > 0);
      const buttons = (tag: string): string =>
        queryAllByRole(provider.querySelector(tag)!, 'button').map(nameOf).join();
      expect(buttons('quotesync-connections')).not.to.contain('Delete');
      expect(buttons('quotesync-products')).not.to.match(/Import|Export/);
      expect(hasRegion(provider, 'Available Quote Connectors')).to.equal(false);
      provider.hiddenParts = '';
      await settled();
      expect(buttons('quotesync-connections')).to.contain('Delete');
      expect(buttons('quotesync-products')).to.match(/Import.*Export/);
      expect(hasRegion(provider, 'Available Quote Connectors')).to.equal(true);
    });
  });

  describe('events', () => {
    it('refuse a delete: the reason is where its failure would be, with support information', async () => {
      const tab = await openTab();
      const before = recorded(tab.admin, 'quotesync-before-delete');
      tab.admin.addEventListener('quotesync-before-delete', (event) => {
        event.reason = 'Ask Anna first.';
        event.preventDefault();
      });
      await eventually(() => tab.hasRow('Partner portal'));
      await tab.select('Partner portal');
      await tab.press('Delete');
      await eventually(() =>
        queryAllByRole(tab.admin, 'alert').some((alert) => visibleText(alert).includes('Ask Anna')),
      );
      expect(tab.hasRow('Partner portal')).to.equal(true);
      expect(tab.network.count('Quote/DeleteConnection')).to.equal(0);
      expect(before).to.have.length(1);
      const about = { slice: 'connections', method: 'delete', id: 5, name: 'Partner portal' };
      expect(before[0]).to.include({ ...about, action: 'delete' });
      expect(before[0]!.subjects).to.deep.equal([about]);
      const [alert] = queryAllByRole(tab.admin, 'alert');
      alert!.querySelector('details')!.open = true;
      await until(() => queryAllByRole(alert!, 'button', { name: 'Copy support information' }).length > 0);
      const [failure] = (await tab.admin.supportBundle()).failures;
      expect(failure).to.include({ slice: 'connections', method: 'delete', kind: 'forbidden', times: 1 });
    });

    it('tell of unsaved edits and of one loading; a question of the router keeps the draft', async () => {
      const tab = await openTab();
      const { admin } = tab;
      const changes = recorded(admin, 'quotesync-dirty-change');
      await eventually(() => tab.hasRow('Partner portal'));
      const dialog = await tab.openEdit('Partner portal');
      expect(await admin.canLeave()).to.equal(true);
      await dialog.fillName('Partner portal 2');
      await eventually(() => admin.dirty);
      expect(changes.map(({ dirty }) => dirty)).to.deep.equal([true]);
      const answer = admin.canLeave();
      expect(admin.canLeave(), 'one question at a time').to.equal(answer);
      await eventually(() => queryAllByRole(admin, 'dialog', { name: /Leave with unsaved/ }).length > 0);
      expect(visibleText(getByRole(admin, 'dialog', { name: /Leave with unsaved/ }))).to.contain(
        'kept in this browser',
      );
      click(getByRole(admin, 'button', { name: 'Keep editing' }));
      expect(await answer).to.equal(false);
      expect(asksToLeave()).to.equal(true);
      const again = admin.canLeave();
      await eventually(() => queryAllByRole(admin, 'button', { name: 'Leave', exact: true }).length > 0);
      click(getByRole(admin, 'button', { name: 'Leave', exact: true }));
      expect(await again).to.equal(true);
      expect(asksToLeave(), 'the browser asks no second time').to.equal(false);
      const { draftScope, network } = tab;
      admin.remove();
      const back = await openTab({ draftScope, backend: network.backend });
      await eventually(() => back.hasRow('Partner portal'));
      await back.openEdit('Partner portal');
      await eventually(() => visibleText(back.admin).includes('Unsaved changes from'));
    });
  });

  describe('refresh()', () => {
    it('reads everything inside again, in every tab that was opened, and keeps what is typed', async () => {
      const backend = mockBackend();
      const made = calls(backend);
      const provider = await mountRows<QuotesyncProvider>(
        html`<quotesync-provider .backend=${backend}>
          <quotesync-connections></quotesync-connections>
          <quotesync-settings></quotesync-settings>
          <quotesync-sync></quotesync-sync>
        </quotesync-provider>`,
      );
      await eventually(() => made.includes('sync.jobs') && made.includes('settings.quoteSettings'));
      await settled();
      const ends = recorded(provider, 'quotesync-load-end');
      made.length = 0;
      provider.refresh();
      await eventually(() => ends.length > 0);
      expect(made).to.include.members([
        'connections.list',
        'settings.shownFields',
        'settings.quoteSettings',
        'sync.list',
        'sync.engine',
        'sync.connectors',
      ]);
    });

    it('is not needed when a host sets the same things again: nothing is asked', async () => {
      const backend = mockBackend();
      const made = calls(backend);
      const admin = await mountRows<QuotesyncAdmin>(html`<quotesync-admin .backend=${backend}></quotesync-admin>`);
      await pause(50);
      made.length = 0;
      const starts = recorded(admin, 'quotesync-load-start');
      for (let render = 0; render < 3; render++) {
        Object.assign(admin, { backend, readonly: false, hiddenParts: '', readonlyReason: '', draftScope: '' });
        await settled();
      }
      await pause(50);
      expect([made, starts]).to.deep.equal([[], []]);
    });
  });

  describe('elements inside one another', () => {
    const drafts: DraftStore = { load: async () => undefined, save: async () => {}, remove: async () => {} };
    const views: ViewStore = { load: async () => undefined, save: async () => {} };

    it('take over what they were not given, and keep two backends of a page apart', async () => {
      const [first, second] = [mockBackend(), new MockBackend(createTenant('empty'))];
      const page = await mount(
        html`<div>
          <quotesync-provider .backend=${first} .drafts=${drafts} .views=${views}>
            <quotesync-provider readonly><quotesync-connections id="a"></quotesync-connections></quotesync-provider>
            <quotesync-provider .drafts=${null} draft-scope="x"
              ><quotesync-connections id="b"></quotesync-connections
            ></quotesync-provider>
          </quotesync-provider>
          <quotesync-connections id="c" .backend=${second}></quotesync-connections>
        </div>`,
      );
      const [a, b, c] = ['a', 'b', 'c'].map((id) => page.querySelector(`#${id}`)!);
      await eventually(() => hasRows(a!) && visibleText(c!).includes('No ERP connections yet'));
      const inside = (tab: Element): Element => tab.shadowRoot!.querySelector('quotesync-connection-list')!;
      expect(given(inside(a!), draftContext)).to.equal(drafts);
      expect(given(inside(a!), viewContext)).to.equal(views);
      expect(given(inside(b!), draftContext)).to.equal(undefined);
      expect(given(inside(b!), viewContext)).not.to.be.oneOf([views, undefined]);
      expect(given(inside(c!), draftContext)).not.to.be.oneOf([drafts, undefined]);
      expect(visibleText(a!)).to.contain('Read-only');
      expect(visibleText(b!)).not.to.contain('Read-only');
      expect(visibleText(c!)).not.to.contain('Partner portal');
    });

    it('a mapping panel by itself saves, with a backend of a provider', async () => {
      define(QuotesyncMappings);
      const backend = mockBackend();
      const made = calls(backend);
      const rows = await backend.sync!.list({ includeDeleted: false });
      const provider = await mount<QuotesyncProvider>(
        html`<quotesync-provider .backend=${backend} .drafts=${null}>
          <quotesync-mappings connection-id=${rows[0]!.id}></quotesync-mappings>
        </quotesync-provider>`,
      );
      const panel = provider.querySelector('quotesync-mappings')!;
      const before = recorded(provider, 'quotesync-before-save');
      await eventually(() => queryAllByRole(panel, 'grid').length > 0);
      const save = (): HTMLElement => getByRole(panel, 'button', { name: 'Save mappings' });
      expect(save().getAttribute('aria-disabled')).to.equal('true');
      click(getByRole(panel, 'checkbox', { name: /^Sync ERP/ }));
      await eventually(() => provider.dirty);
      const refuse = (event: QuotesyncBeforeEvent): void => {
        event.reason = 'Ask Anna first.';
        event.preventDefault();
      };
      provider.addEventListener('quotesync-before-save', refuse, { once: true });
      click(save());
      await eventually(() => visibleText(panel).includes('Ask Anna first.'));
      expect([provider.dirty, save().getAttribute('aria-disabled')]).to.deep.equal([true, 'false']);
      click(save());
      await eventually(() => !provider.dirty);
      expect(visibleText(panel)).not.to.include('Ask Anna');
      const about = { slice: 'sync.mapping', method: 'saveActorMapping', id: rows[0]!.id };
      expect(before.map(({ subjects }) => subjects.length)).to.deep.equal([1, 1]);
      expect(before[1]).to.include({ ...about, name: nameOf(queryAllByRole(panel, 'tab')[0]!).split(',')[0] });
      expect(made).to.not.be.empty;
      provider.readonly = true;
      provider.readonlyReason = 'Frozen.';
      await settled();
      expect(visibleText(panel)).to.contain('Read-only: Frozen.');
      expect(queryAllByRole(panel, 'button', { name: 'Save mappings' })).to.deep.equal([]);
    });
  });

  describe('base-url', () => {
    it('shows when nothing can be made of it, in the shell and in a tab, and tries again', async () => {
      let works = false;
      const asked: string[] = [];
      setBackendFactory(async (baseUrl): Promise<Backend> => {
        asked.push(baseUrl);
        if (!works) throw new BackendError('network', 'A file is missing.');
        return mockBackend();
      });
      const page = await mount(
        html`<div>
          <quotesync-admin base-url="/Cust1"></quotesync-admin>
          <quotesync-provider base-url="/Cust2"><quotesync-connections></quotesync-connections></quotesync-provider>
        </div>`,
      );
      const retries = (): HTMLElement[] => queryAllByRole(page, 'button', { name: 'Try again' });
      await eventually(() => retries().length === 2);
      expect(visibleText(page)).to.contain('SuperOffice could not be reached').and.not.contain('Not connected');
      works = true;
      retries().forEach(click);
      await eventually(() => [...page.children].every(hasRows));
      expect(asked.sort()).to.deep.equal(['/Cust1', '/Cust1', '/Cust2', '/Cust2']);
    });
  });

  describe('support information', () => {
    it('tells what helps, and nothing that is secret', async () => {
      const canary = 'CANARY-9f3b1c';
      const backend = mockBackend();
      Object.defineProperty(backend, 'capabilities', {
        value: () => Promise.reject(new Error(`401 for https://anna:${canary}@erp.example/x?token=${canary}`)),
      });
      const failing = new BackendError(
        'server',
        `{"password":"${canary}", "retry":1} Authorization: Bearer ${canary}`,
        {
          correlationId: '4711-abc',
          cause: { secret: canary },
        },
      );
      Object.defineProperty(backend.connections, 'list', { value: () => Promise.reject(failing) });
      // From the page: the first failure can come before the element is at hand.
      const errors = recorded(document, 'quotesync-load-error');
      const admin = await mount<QuotesyncAdmin>(
        html`<quotesync-admin
          .backend=${backend}
          base-url="https://anna:${canary}@host.example/Cust1?sessionid=${canary}"
          draft-scope=${canary}
          hidden-parts="log"
        ></quotesync-admin>`,
      );
      await eventually(() => errors.some(({ error }) => error.correlationId === '4711-abc'));
      await until(() => visibleText(admin).includes('Copy support information'));
      const bundle = await admin.supportBundle();
      const text = JSON.stringify(bundle);
      expect(text).not.to.contain(canary);
      expect(bundle.failures.map(({ correlationId }) => correlationId)).to.include('4711-abc');
      expect(bundle.element).to.include({ tag: 'quotesync-admin', 'base-url': 'https://host.example/Cust1' });
      expect(bundle.element['hidden-parts']).to.equal('log');
      expect(bundle.configuration?.syncConnections).to.be.an('array').and.not.be.empty;
      expect(bundle.quotesync).to.match(/^\d+\.\d+\.\d+/);
    });

    it('is copied with one click, or shown to be copied', async () => {
      const admin = await mountRows<QuotesyncAdmin>(
        html`<quotesync-admin .backend=${mockBackend()}></quotesync-admin>`,
      );
      const button = await until(() => queryAllByRole(admin, 'button', { name: 'Copy support information' })[0]);
      const written: string[] = [];
      const { clipboard } = navigator;
      const write = async ([item]: ClipboardItem[]): Promise<void> => {
        written.push(await (await item!.getType('text/plain')).text());
      };
      Object.defineProperty(navigator, 'clipboard', { value: { write }, configurable: true });
      try {
        click(button);
        await eventually(() => visibleText(admin).includes('Copied.'));
        expect(JSON.parse(written[0]!)).to.have.keys('quotesync', 'at', 'browser', 'page', 'element', 'capabilities', 'configuration', 'failures'); // prettier-ignore
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
        click(button);
        await eventually(() => queryAllByRole(admin, 'textbox', { name: 'Support information' }).length > 0);
        expect(await axeEverywhere(admin)).to.deep.equal([]);
      } finally {
        Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      }
    });
  });
});
