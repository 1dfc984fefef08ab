/**
 * The tab "Sync" as its user meets it: by role, name and text, in `<quotesync-admin>`, on the mock backend on a simulated
 * tenant of its own.
 */
import { html } from 'lit';
import type { Backend, SyncBackend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type MockBackendOptions } from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { QuotesyncStatePanel } from '../../src/ui/quotesync-state-panel.js';
import {
  descriptionOf,
  drawnElements,
  getByRole,
  mount,
  nameOf,
  queryAllByRole,
  settled,
  visibleText,
} from '../helpers.js';
import { click, eventually, observed, TabDriver, type Network, type TabOptions } from './tab-driver.js';

export interface SyncOptions extends Omit<TabOptions, 'drafts' | 'draftScope'> {
  readonly capabilities?: MockBackendOptions['capabilities'];
  readonly withoutSync?: boolean;
  readonly withoutMapping?: boolean;
  /** Changes single methods of the slice. */
  readonly override?: (sync: SyncBackend) => Partial<SyncBackend>;
}

interface SyncNetwork extends Network {
  /** How often each method of the slice was called. */
  readonly asked: ReadonlyMap<string, number>;
}

function syncNetwork(options: SyncOptions): SyncNetwork {
  const tenant = options.tenant ?? createTenant(options.seed, { wait: async () => {} });
  const faults = new FaultPlan(parseFaults(options.faults ?? ''));
  if (options.latency !== undefined) faults.latency = options.latency;
  const { capabilities, withoutSync = false, withoutMapping = false } = options;
  const mock = new MockBackend(tenant, {
    faults,
    withoutSync,
    withoutMapping,
    ...(capabilities ? { capabilities } : {}),
  });
  const calls = new Set<Promise<unknown>>();
  const asked = new Map<string, number>();
  const nothing = (): never => {
    throw new Error('There is no wire.');
  };
  const { sync } = mock;
  const parts = {
    ...(sync?.mapping ? { mapping: observed(sync.mapping, calls) } : {}),
    ...(sync?.imports ? { imports: observed(sync.imports, calls) } : {}),
  };
  const changed = sync && { ...sync, ...parts, ...options.override?.(sync) };
  const backend: Backend = {
    connections: observed(mock.connections, calls),
    directory: observed(mock.directory, calls),
    ...(mock.products ? { products: observed(mock.products, calls) } : {}),
    ...(mock.settings ? { settings: observed(mock.settings, calls) } : {}),
    ...(changed ? { sync: counted(observed(changed, calls), asked) } : {}),
    capabilities: () => mock.capabilities(),
  };
  return {
    tenant,
    faults,
    backend,
    requests: [],
    asked,
    get busy() {
      return calls.size > 0;
    },
    count: nothing,
    last: nothing,
  };
}

function counted(sync: SyncBackend, asked: Map<string, number>): SyncBackend {
  return new Proxy(sync, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        asked.set(String(key), (asked.get(String(key)) ?? 0) + 1);
        return Reflect.apply(method, target, args);
      };
    },
  });
}

/** Mounts `<quotesync-admin>` with the tab of synchronisation and, unless told otherwise, waits for its first answers. */
export async function openSync(options: SyncOptions = {}): Promise<SyncDriver> {
  define(QuotesyncAdmin);
  const network = syncNetwork(options);
  const admin = await mount<QuotesyncAdmin>(
    html`<quotesync-admin
      tab="sync"
      .backend=${options.backend ?? network.backend}
      .drafts=${null}
      .views=${null}
      ?readonly=${options.readonly ?? false}
    ></quotesync-admin>`,
  );
  const tab = new SyncDriver(admin, network);
  if (!options.impatient) await tab.quiet();
  return tab;
}

export class SyncDriver extends TabDriver {
  constructor(
    admin: QuotesyncAdmin,
    readonly sync: SyncNetwork,
  ) {
    super(admin, sync, '');
  }

  override async quiet(): Promise<void> {
    await eventually(() => this.admin.shadowRoot?.querySelector('quotesync-sync'));
    // An answer can lead to the next question: three times nothing under way is an end.
    for (let calm = 0; calm < 3; calm++) {
      await settled();
      if (this.network.busy || this.#loading) calm = -1;
    }
  }

  get #loading(): boolean {
    return [...drawnElements(this.admin)].some(
      (element) => element instanceof QuotesyncStatePanel && element.state === 'loading',
    );
  }

  get element(): HTMLElement {
    const element = this.admin.shadowRoot?.querySelector<HTMLElement>('quotesync-sync');
    if (!element) throw new Error('The tab is not there.');
    return element;
  }

  /** How often a method of the slice was called. */
  asked(method: keyof SyncBackend): number {
    return this.sync.asked.get(method) ?? 0;
  }

  card(name: string | RegExp): HTMLElement {
    return getByRole(this.admin, 'region', typeof name === 'string' ? { name, exact: true } : { name });
  }

  hasCard(name: string): boolean {
    return queryAllByRole(this.admin, 'region', { name, exact: true }).length > 0;
  }

  // Automatic sync

  get engine(): HTMLElement {
    return this.card('Automatic sync');
  }

  get engineText(): string {
    return visibleText(this.engine);
  }

  engineButton(name: string): HTMLButtonElement {
    const role = name === 'On' || name === 'Off' ? 'radio' : 'button';
    return getByRole<HTMLButtonElement>(this.engine, role, { name, exact: true });
  }

  /** The position that the switch shows. */
  get enginePosition(): string | undefined {
    return queryAllByRole(this.engine, 'radio')
      .filter((position) => position.getAttribute('aria-checked') === 'true')
      .map(nameOf)
      .join();
  }

  async pressEngine(name: string): Promise<void> {
    click(this.engineButton(name));
    await settled();
  }

  // ERP connections

  override get grid(): HTMLElement {
    return getByRole(this.list, 'grid', { name: 'ERP connections', exact: true });
  }

  get list(): HTMLElement {
    return this.card('ERP connections (sync)');
  }

  override names(): readonly string[] {
    return queryAllByRole(this.grid, 'rowheader').map(visibleText);
  }

  override row(name: string): HTMLElement {
    const cell = queryAllByRole(this.grid, 'rowheader').find((candidate) => visibleText(candidate) === name);
    const row = cell?.closest<HTMLElement>('[role="row"]');
    if (!row) throw new Error(`No row “${name}” among: ${this.names().join(', ')}`);
    return row;
  }

  override button(name: string): HTMLButtonElement {
    return getByRole<HTMLButtonElement>(this.tools, 'button', { name, exact: true });
  }

  override hasButton(name: string): boolean {
    return queryAllByRole(this.tools, 'button', { name, exact: true }).length > 0;
  }

  get tools(): HTMLElement {
    return getByRole(this.list, 'group', { name: 'Actions' });
  }

  /** Why a button cannot be used; empty: it can. */
  reasonOf(button: HTMLElement): string {
    return button.getAttribute('aria-disabled') === 'true' ? descriptionOf(button) || button.title : '';
  }

  override get refresh(): HTMLButtonElement {
    return getByRole<HTMLButtonElement>(this.list, 'button', { name: 'Refresh' });
  }

  override get showDeleted(): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.list, 'checkbox', { name: 'Deleted', exact: true });
  }

  override get count(): string {
    const counts = queryAllByRole(this.list, 'status').map(visibleText);
    return counts.find((text) => /\bconnections?$/.test(text)) ?? '';
  }

  active(name: string): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.row(name), 'checkbox', { name: `Active: ${name}`, exact: true });
  }

  isBusy(name: string): boolean {
    return this.row(name).getAttribute('aria-busy') === 'true';
  }

  async toggle(name: string): Promise<void> {
    this.active(name).click();
    await settled();
  }

  /** Why a connection was not activated. */
  get refusal(): HTMLElement | undefined {
    return queryAllByRole(this.list, 'region', { name: /was not activated$/ })[0];
  }

  /** The message at the bottom of the tab; the list of connectors has one of its own. */
  override get notice(): string {
    const toast = this.element.shadowRoot?.querySelector('quotesync-toast');
    const message = toast && queryAllByRole(toast, 'status')[0];
    return message ? visibleText(message) : '';
  }

  // Summary

  get summary(): HTMLElement {
    return this.card(/^Summary/);
  }

  get summaryText(): string {
    return visibleText(this.summary);
  }

  get alerts(): readonly string[] {
    return queryAllByRole(this.admin, 'alert').map(visibleText);
  }
}
