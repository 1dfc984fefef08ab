/**
 * The tab "ERP connections" as its user meets it: by role, name and text, in `<quotesync-admin>` on the adapter for the
 * WebAPI, whose `fetch` is answered in this page by a simulated tenant of its own.
 */
import { html } from 'lit';
import { SuperOfficeBackend, type SuperOfficeOptions } from '../../src/adapters/superoffice/index.js';
import type { Backend, ConnectionsBackend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import type { DraftStore } from '../../src/core/draft-store.js';
import {
  createHandlers,
  createMockFetch,
  createTenant,
  FaultPlan,
  parseFaults,
  type Latency,
  type SeedName,
  type Tenant,
} from '../../src/mocks/index.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { QuotesyncSecretInput } from '../../src/ui/quotesync-secret-input.js';
import { drawnElements, getByRole, mount, queryAllByRole, settled, type, until, visibleText } from '../helpers.js';

/** Milliseconds: what a machine may need that does other things as well. */
const PATIENCE = 8000;

/** Waits for a condition as `until` does, but with the patience that whole journeys need. */
export function eventually<T>(condition: () => T): Promise<NonNullable<T>> {
  return until(condition, PATIENCE);
}

/** A request as it left the adapter. */
export interface SentRequest {
  /** `Quote/SaveConnection` */
  readonly method: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  /** Answered, failed or aborted. */
  over: boolean;
}

export interface NetworkOptions {
  readonly tenant?: Tenant;
  /** Default `demo`. */
  readonly seed?: SeedName;
  /** `500@Quote/SaveConnection*1`: see `parseFaults`. */
  readonly faults?: string;
  readonly latency?: Latency;
  readonly timeouts?: SuperOfficeOptions['timeouts'];
  /** Runs before a request is answered; it may take its time, answer itself, or throw as a network would. */
  readonly before?: (request: SentRequest) => Response | undefined | void | Promise<Response | undefined | void>;
}

/** A simulated tenant, the adapter that talks to it, and what they said to each other. */
export interface Network {
  readonly tenant: Tenant;
  readonly faults: FaultPlan;
  readonly backend: Backend;
  readonly requests: SentRequest[];
  /** Whether a call of the port is under way. */
  readonly busy: boolean;
  /** How many requests to this method were sent. */
  count(method: string): number;
  /** The last request to this method. */
  last(method: string): SentRequest;
}

export function simulatedNetwork(options: NetworkOptions = {}): Network {
  const tenant = options.tenant ?? createTenant(options.seed, { wait: async () => {} });
  const faults = new FaultPlan(parseFaults(options.faults ?? ''));
  if (options.latency !== undefined) faults.latency = options.latency;
  const answer = createMockFetch(createHandlers(tenant, { faults }));
  const requests: SentRequest[] = [];
  const recording: typeof fetch = async (input, init) => {
    const request = sentRequest(new Request(input).url, init);
    requests.push(request);
    try {
      return (await options.before?.(request)) ?? (await answer(input, init));
    } finally {
      request.over = true;
    }
  };
  const calls = new Set<Promise<unknown>>();
  const adapter = new SuperOfficeBackend({
    baseUrl: 'https://online.superoffice.example/Cust12345',
    getToken: () => '8A:Cust12345.test',
    fetch: recording,
    ...(options.timeouts ? { timeouts: options.timeouts } : {}),
  });
  const count = (method: string): number => requests.filter((request) => request.method === method).length;
  const last = (method: string): SentRequest => {
    const found = requests.findLast((request) => request.method === method);
    if (!found) throw new Error(`Nothing was sent to ${method}.`);
    return found;
  };
  return {
    tenant,
    faults,
    backend: {
      checksAnswers: adapter.checksAnswers,
      connections: observed(adapter.connections, calls),
      directory: observed(adapter.directory, calls),
      products: observed(adapter.products, calls),
      settings: observed(adapter.settings, calls),
      capabilities: () => adapter.capabilities(),
    },
    requests,
    get busy() {
      return calls.size > 0;
    },
    count,
    last,
  };
}

/** A slice of a backend whose calls are in `calls` while they are under way. */
export function observed<Slice extends object>(slice: Slice, calls: Set<Promise<unknown>>): Slice {
  return new Proxy(slice, {
    get: (target, key) => {
      const method: unknown = Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        const call = Reflect.apply(method, target, args) as Promise<unknown>;
        calls.add(call);
        const forget = (): void => void calls.delete(call);
        call.then(forget, forget);
        return call;
      };
    },
  });
}

function sentRequest(url: string, init: RequestInit | undefined): SentRequest {
  const text = typeof init?.body === 'string' ? init.body : '{}';
  return {
    method: url.split('/').slice(-2).join('/'),
    body: JSON.parse(text) as Record<string, unknown>,
    headers: new Headers(init?.headers),
    signal: init?.signal ?? undefined,
    over: false,
  };
}

/** A backend whose connections answer some calls in another way. */
export function overriding(backend: Backend, methods: Partial<ConnectionsBackend>): Backend {
  const connections = new Proxy(backend.connections, {
    get: (target, key) => {
      const value: unknown = Reflect.get(key in methods ? methods : target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { connections, directory: backend.directory, capabilities: (options) => backend.capabilities(options) };
}

export interface TabOptions extends NetworkOptions {
  /** In place of the simulated network's. */
  readonly backend?: Backend;
  readonly readonly?: boolean;
  /** Default: IndexedDB, in a place of this test's own. */
  readonly drafts?: DraftStore | null;
  readonly draftScope?: string;
  /** Do not wait for the first answers. */
  readonly impatient?: boolean;
}

/** Mounts `<quotesync-admin>` and, unless told otherwise, waits for its first answers. */
export async function openTab(options: TabOptions = {}): Promise<TabDriver> {
  define(QuotesyncAdmin);
  const network = simulatedNetwork(options);
  const scope = options.draftScope ?? crypto.randomUUID();
  const admin = await mount<QuotesyncAdmin>(
    html`<quotesync-admin
      .backend=${options.backend ?? network.backend}
      .drafts=${options.drafts}
      draft-scope=${scope}
      ?readonly=${options.readonly ?? false}
    ></quotesync-admin>`,
  );
  const tab = new TabDriver(admin, network, scope);
  if (!options.impatient) await tab.quiet();
  return tab;
}

export class TabDriver {
  constructor(
    readonly admin: QuotesyncAdmin,
    readonly network: Network,
    readonly draftScope: string,
  ) {}

  /** Waits until every call is over and everything it brought is drawn. */
  async quiet(): Promise<void> {
    await eventually(() => !this.admin.backend || this.admin.shadowRoot?.querySelector('quotesync-connections'));
    // An answer can lead to the next question: twice nothing under way is an end.
    for (let calm = 0; calm < 2; calm++) {
      await settled();
      if (this.network.busy) calm = -1;
    }
  }

  // The lists

  get grid(): HTMLElement {
    return getByRole(this.admin, 'grid', { name: 'ERP connections', exact: true });
  }

  get connectorGrid(): HTMLElement {
    return getByRole(this.admin, 'grid', { name: 'Available Quote Connectors' });
  }

  /** The rows that are drawn, as lists of their cells' texts. */
  rows(): readonly (readonly string[])[] {
    return dataRows(this.grid).map(cellTexts);
  }

  /** The first column of the rows that are drawn. */
  names(): readonly string[] {
    return this.rows().map(([name]) => name ?? '');
  }

  row(name: string): HTMLElement {
    const row = dataRows(this.grid).find((candidate) => cellTexts(candidate)[0] === name);
    if (!row) throw new Error(`No row “${name}” among: ${this.names().join(', ')}`);
    return row;
  }

  hasRow(name: string): boolean {
    return queryAllByRole(this.admin, 'grid', { name: 'ERP connections', exact: true }).some((grid) =>
      dataRows(grid).some((row) => cellTexts(row)[0] === name),
    );
  }

  cells(name: string): readonly string[] {
    return cellTexts(this.row(name));
  }

  async select(name: string): Promise<void> {
    click(getByRole(this.row(name), 'rowheader'));
    await settled();
  }

  async doubleClick(name: string): Promise<void> {
    const cell = getByRole(this.row(name), 'rowheader');
    click(cell);
    click(cell);
    cell.dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true, detail: 2 }));
    await settled();
  }

  get search(): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.admin, 'searchbox', { name: 'Search connections' });
  }

  async searchFor(text: string): Promise<void> {
    enter(this.search, text);
    await settled();
  }

  /** "5 connections" */
  get count(): string {
    const counts = queryAllByRole(this.admin, 'status').map(visibleText);
    return counts.find((text) => /\bconnections?$/.test(text)) ?? '';
  }

  // The toolbar

  button(name: string): HTMLButtonElement {
    const tools = getByRole(this.admin, 'group', { name: 'Actions' });
    return getByRole<HTMLButtonElement>(tools, 'button', { name, exact: true });
  }

  hasButton(name: string): boolean {
    const tools = getByRole(this.admin, 'group', { name: 'Actions' });
    return queryAllByRole(tools, 'button', { name, exact: true }).length > 0;
  }

  async press(name: string): Promise<void> {
    click(this.button(name));
    await settled();
  }

  /** The button "Refresh" of the list of connections. */
  get refresh(): HTMLButtonElement {
    const card = getByRole(this.admin, 'region', { name: 'ERP connections', exact: true });
    return getByRole<HTMLButtonElement>(card, 'button', { name: 'Refresh' });
  }

  get showDeleted(): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.admin, 'checkbox', { name: 'Deleted' });
  }

  /** The message at the bottom of the tab. */
  get notice(): string {
    const toast = [...drawnElements(this.admin)].find((element) => element.localName === 'quotesync-toast');
    const message = toast && queryAllByRole(toast, 'status')[0];
    return message ? visibleText(message) : '';
  }

  async undo(): Promise<void> {
    click(getByRole(this.admin, 'button', { name: 'Undo' }));
    await this.quiet();
  }

  // The dialog

  async openAdd(connector?: string): Promise<DialogDriver> {
    await this.press('Add');
    const dialog = await this.dialog('Define new ERP connection');
    await this.quiet();
    if (connector) await dialog.pickConnector(connector);
    return dialog;
  }

  async openEdit(name: string): Promise<DialogDriver> {
    await this.select(name);
    await this.press('Edit');
    const dialog = await this.dialog('Edit ERP connection');
    await this.quiet();
    return dialog;
  }

  async openDuplicate(name: string): Promise<DialogDriver> {
    await this.select(name);
    await this.press('Duplicate');
    const dialog = await this.dialog('Define new ERP connection');
    await this.quiet();
    return dialog;
  }

  /** The dialog with this heading, once it is there. */
  async dialog(name: string | RegExp): Promise<DialogDriver> {
    await eventually(() => this.hasDialog(name));
    return new DialogDriver(this, () => getByRole(this.admin, 'dialog', { name }));
  }

  hasDialog(name: string | RegExp = /./): boolean {
    return queryAllByRole(this.admin, 'dialog', { name }).length > 0;
  }

  async noDialog(): Promise<void> {
    await eventually(() => !this.hasDialog());
    await this.quiet();
  }
}

export class DialogDriver {
  constructor(
    readonly tab: TabDriver,
    readonly find: () => HTMLElement,
  ) {}

  get element(): HTMLElement {
    return this.find();
  }

  get text(): string {
    return visibleText(this.find());
  }

  field<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = ['textbox', 'combobox', 'checkbox', 'radio'].flatMap((role) =>
      queryAllByRole(this.find(), role, { name: label, exact: true }),
    );
    const dates = [...drawnElements(this.find())].filter(
      (element): element is HTMLInputElement =>
        element instanceof HTMLInputElement && element.labels?.[0]?.textContent.trim() === label,
    );
    const [field] = [...found, ...dates];
    if (!field) throw new Error(`No field “${label}” in: ${this.text.slice(0, 1000)}`);
    return field as T;
  }

  hasField(label: string): boolean {
    try {
      return Boolean(this.field(label));
    } catch {
      return false;
    }
  }

  value(label: string): string {
    return this.field(label).value;
  }

  /** What is said below a field. */
  errorOf(label: string): string {
    const field = this.field(label);
    if (field.getAttribute('aria-invalid') !== 'true') return '';
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    const root = field.getRootNode() as ShadowRoot;
    return ids
      .map((id) => root.getElementById(id))
      .filter((note) => note?.classList.contains('field__error'))
      .map((note) => (note ? visibleText(note) : ''))
      .join(' ');
  }

  async fillName(name: string): Promise<void> {
    await this.setField('Name', name);
  }

  async pickConnector(name: string): Promise<void> {
    await this.setField('Quote Connector', name);
    await this.tab.quiet();
  }

  /** Text as it is typed; of a list the item's name, of a checkbox `true` or `false`. */
  async setField(label: string, value: string | boolean): Promise<void> {
    const field = this.field<HTMLElement>(label);
    if (field instanceof HTMLSelectElement) await this.#choose(field, String(value));
    else if (typeof value === 'boolean') {
      if ((field as HTMLInputElement).checked !== value) field.click();
    } else enter(field as HTMLInputElement, value);
    await settled();
  }

  async #choose(field: HTMLSelectElement, name: string): Promise<void> {
    field.focus();
    const option = await eventually(() => [...field.options].find(({ text }) => text === name));
    field.value = option.value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Types into a password field, whose root is closed. */
  async setSecret(label: string, secret: string): Promise<void> {
    this.secret(label).focus();
    await type(secret);
  }

  secret(label: string): QuotesyncSecretInput {
    const found = [...drawnElements(this.find())].find(
      (element): element is QuotesyncSecretInput => element instanceof QuotesyncSecretInput && element.label === label,
    );
    if (!found) throw new Error(`No secret “${label}”`);
    return found;
  }

  button(name: string): HTMLButtonElement {
    return getByRole<HTMLButtonElement>(this.find(), 'button', { name, exact: true });
  }

  hasButton(name: string): boolean {
    return queryAllByRole(this.find(), 'button', { name, exact: true }).length > 0;
  }

  async press(name: string): Promise<void> {
    click(this.button(name));
    await settled();
  }

  async test(): Promise<void> {
    await this.press('Test ERP connection');
    await this.tab.quiet();
  }

  get okEnabled(): boolean {
    return this.button('OK').getAttribute('aria-disabled') === 'false';
  }

  /** Presses OK and waits until the dialog has gone. */
  async ok(): Promise<void> {
    await this.press('OK');
    await this.tab.noDialog();
  }

  /** Presses OK and waits for what comes of it, the dialog staying. */
  async tryOk(): Promise<void> {
    await this.press('OK');
    await this.tab.quiet();
  }

  /** What OK waits for. */
  get missing(): string {
    return this.text.match(/Before you can save:.*?\.(?= |$)/)?.[0] ?? '';
  }

  /** Texts of what went wrong, above the fields. */
  get alerts(): readonly string[] {
    return queryAllByRole(this.find(), 'alert').map(visibleText);
  }
}

export function dataRows(grid: HTMLElement): HTMLElement[] {
  return queryAllByRole(grid, 'row').filter((row) => queryAllByRole(row, 'rowheader').length > 0);
}

export function cellTexts(row: HTMLElement): readonly string[] {
  return [...drawnElements(row)]
    .filter((element) => /^(rowheader|gridcell)$/.test(element.getAttribute('role') ?? ''))
    .map(visibleText);
}

/** As with a mouse, which focuses what it presses. */
export function click(element: HTMLElement): void {
  element.focus();
  element.click();
}

/** As after typing: the value, and the event that tells of it. */
export function enter(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
