/** The dialog of a sync connection as its user meets it, on a simulated tenant of its own. */
import { ContextProvider } from '@lit/context';
import { html, render } from 'lit';
import type { Backend, SyncBackend, SyncConnectionDetails } from '../../../src/backend/index.js';
import { draftContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import type { DraftStore } from '../../../src/core/draft-store.js';
import type { EditorTarget } from '../../../src/features/shared/connection-dialog/connection-subject.js';
import type { QuotesyncSyncConnectionStoredEvent } from '../../../src/features/sync/connection-events.js';
import { QuotesyncSyncConnectionDialog } from '../../../src/features/sync/quotesync-sync-connection-dialog.js';
import {
  createTenant,
  FaultPlan,
  MockBackend,
  parseFaults,
  type SeedName,
  type Tenant,
} from '../../../src/mocks/index.js';
import { QuotesyncSecretInput } from '../../../src/ui/quotesync-secret-input.js';
import {
  drawnElements,
  getByRole,
  queryAllByRole,
  recorded,
  settled,
  type,
  until,
  visibleText,
} from '../../helpers.js';

define(QuotesyncSyncConnectionDialog);

/** Milliseconds: what a busy machine may need. */
const PATIENCE = 8000;

export function eventually<T>(condition: () => T): Promise<NonNullable<T>> {
  return until(condition, PATIENCE);
}

/** Ids of the demo tenant. */
export const SUPER_SYNC = 1;
/** Active. */
export const SUPER_SALE = 3;
/** Inactive, nothing keeps it from being activated. */
export const NORDIC = 4;
/** Inactive, and refused for several reasons. */
export const SERVICE_DESK = 5;
/** Deleted. */
export const TRADE_FAIR = 6;

export interface OpenOptions {
  readonly tenant?: Tenant;
  readonly seed?: SeedName;
  readonly faults?: string;
  readonly lang?: string;
  readonly readonly?: boolean;
  readonly drafts?: DraftStore;
  readonly capabilities?: QuotesyncSyncConnectionDialog['capabilities'];
  /** Replaces single methods. */
  readonly sync?: (original: SyncBackend) => Partial<SyncBackend>;
  /** Do not wait for the first answers: they do not come. */
  readonly impatient?: boolean;
}

/** What was asked of the backend, without reading: `save`, `setActive true` … */
type Calls = string[];

const WRITES: ReadonlySet<PropertyKey> = new Set(['save', 'setActive', 'restore', 'test']);

/** A slice that tells of its calls, and of those that are under way. */
function observed(sync: SyncBackend, own: Partial<SyncBackend>, calls: Calls, running: Set<unknown>): SyncBackend {
  return new Proxy(sync, {
    get: (target, key) => {
      const method: unknown = Reflect.get(own, key) ?? Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        if (WRITES.has(key)) calls.push(key === 'setActive' ? `setActive ${String(args[1])}` : String(key));
        const call = {};
        running.add(call);
        try {
          const answer: unknown = await Reflect.apply(method, target, args);
          return answer;
        } finally {
          running.delete(call);
        }
      };
    },
  });
}

const containers: HTMLElement[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
});

export function demoTenant(seed: SeedName = 'demo'): Tenant {
  return createTenant(seed, { wait: async () => {} });
}

export function syncOf(tenant: Tenant): SyncBackend {
  const { sync } = new MockBackend(tenant);
  if (!sync) throw new Error('This backend has no synchronisation.');
  return sync;
}

export async function openDialog(target: EditorTarget, options: OpenOptions = {}): Promise<SyncDialogDriver> {
  const tenant = options.tenant ?? demoTenant(options.seed);
  const faults = new FaultPlan(parseFaults(options.faults ?? ''));
  const mock = new MockBackend(tenant, { faults });
  const { sync } = mock;
  if (!sync) throw new Error('This backend has no synchronisation.');
  const calls: Calls = [];
  const running = new Set<unknown>();
  const backend: Backend = {
    capabilities: (callOptions) => mock.capabilities(callOptions),
    connections: mock.connections,
    directory: mock.directory,
    sync: observed(sync, options.sync?.(sync) ?? {}, calls, running),
  };
  const container = document.createElement('div');
  containers.push(container);
  container.lang = options.lang ?? 'en';
  new ContextProvider(container, { context: draftContext, initialValue: options.drafts });
  document.body.append(container);
  render(
    html`<quotesync-sync-connection-dialog
      .backend=${backend}
      .target=${target}
      .capabilities=${options.capabilities}
      ?readonly=${options.readonly ?? false}
    ></quotesync-sync-connection-dialog>`,
    container,
  );
  const host = container.querySelector('quotesync-sync-connection-dialog');
  if (!host) throw new Error('The dialog was not drawn.');
  const driver = new SyncDialogDriver(host, tenant, faults, calls, running);
  if (options.impatient) await settled(container);
  else await driver.quiet();
  return driver;
}

export function openEdit(id: number, options?: OpenOptions): Promise<SyncDialogDriver> {
  return openDialog({ kind: 'edit', id }, options);
}

export class SyncDialogDriver {
  readonly stored: QuotesyncSyncConnectionStoredEvent[];
  readonly unsure: Event[];
  readonly closed: Event[];

  constructor(
    readonly host: QuotesyncSyncConnectionDialog,
    readonly tenant: Tenant,
    readonly faults: FaultPlan,
    /** What was asked of the backend, without reading. */
    readonly calls: Calls,
    readonly running: ReadonlySet<unknown>,
  ) {
    this.stored = recorded(host, 'quotesync-sync-connection-stored');
    this.unsure = recorded(host, 'quotesync-sync-connection-unsure');
    this.closed = recorded(host, 'quotesync-dialog-closed');
  }

  get isOpen(): boolean {
    return this.closed.length === 0;
  }

  /** The steps that were told of: `saved`, `activation true …`; a dot: everything is done. */
  get steps(): readonly string[] {
    return this.stored.map(({ step, complete, activation }) => {
      const what = activation ? `activation ${String(activation.active)}` : step;
      return complete ? `${what}.` : what;
    });
  }

  /** Waits until every call is over and everything it brought is drawn. */
  async quiet(): Promise<void> {
    for (let calm = 0; calm < 2; calm++) {
      await settled(this.host);
      if (this.running.size > 0) {
        calm = -1;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  }

  get element(): HTMLElement {
    return this.dialogs[0] ?? this.host;
  }

  get dialogs(): readonly HTMLElement[] {
    return queryAllByRole(this.host, 'dialog');
  }

  get text(): string {
    return visibleText(this.element);
  }

  get alerts(): readonly string[] {
    return queryAllByRole(this.host, 'alert').map(visibleText);
  }

  field<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const query = { name: label, exact: true };
    const roles = ['textbox', 'combobox', 'checkbox', 'radio'];
    const role = roles.find((each) => queryAllByRole(this.element, each, query).length > 0);
    if (!role) throw new Error(`No field “${label}” in: ${this.text.slice(0, 1500)}`);
    return getByRole<T>(this.element, role, query);
  }

  get active(): HTMLInputElement {
    return this.field('Active');
  }

  /** Whether the configuration cannot be changed. */
  get locked(): boolean {
    return this.field('File Name').disabled;
  }

  async setActive(active: boolean): Promise<void> {
    if (this.active.checked !== active) this.active.click();
    await settled(this.host);
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.field(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(this.host);
  }

  async pickConnector(name: string): Promise<void> {
    const select = this.field<HTMLSelectElement>('ERP Sync Connector');
    const option = [...select.options].find(({ text }) => text === name);
    if (!option) throw new Error(`No “${name}” among: ${[...select.options].map(({ text }) => text).join(', ')}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.quiet();
  }

  get connectors(): readonly string[] {
    return [...this.field<HTMLSelectElement>('ERP Sync Connector').options].map(({ text }) => text.trim());
  }

  secret(label: string): QuotesyncSecretInput {
    const found = [...drawnElements(this.element)].find(
      (element): element is QuotesyncSecretInput => element instanceof QuotesyncSecretInput && element.label === label,
    );
    if (!found) throw new Error(`No secret “${label}”`);
    return found;
  }

  async setSecret(label: string, secret: string): Promise<void> {
    this.secret(label).focus();
    await type(secret);
  }

  button(name: string): HTMLButtonElement {
    const on = this.dialogs.at(-1) ?? this.host;
    return getByRole<HTMLButtonElement>(on, 'button', { name, exact: true });
  }

  hasButton(name: string): boolean {
    return queryAllByRole(this.host, 'button', { name, exact: true }).length > 0;
  }

  get okEnabled(): boolean {
    return this.button('OK').getAttribute('aria-disabled') === 'false';
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await settled(this.host);
  }

  async test(): Promise<void> {
    // The reasons of a refusal may have that button, too; the dialog's own is the last one.
    queryAllByRole(this.host, 'button', { name: 'Test ERP connection', exact: true }).at(-1)?.click();
    await this.quiet();
  }

  /** Presses OK and waits until the dialog has gone. */
  async ok(): Promise<void> {
    await this.press('OK');
    await this.gone();
  }

  async gone(): Promise<void> {
    await eventually(() => !this.isOpen);
  }

  /** Presses OK and waits for what comes of it, the dialog staying. */
  async tryOk(): Promise<void> {
    await this.press('OK');
    await this.quiet();
  }

  /** Answers the question on top of the dialog. */
  async answer(name: string): Promise<void> {
    await eventually(() => this.dialogs.length > 1);
    const question = this.dialogs.at(-1);
    await this.press(name);
    // Another one may follow.
    await eventually(() => this.dialogs.at(-1) !== question);
    await this.quiet();
  }

  read(id: number): Promise<SyncConnectionDetails> {
    return syncOf(this.tenant).get(id);
  }

  async isActive(id: number): Promise<boolean> {
    return (await this.read(id)).connection.active;
  }

  async value(id: number, key: string): Promise<unknown> {
    return (await this.read(id)).values.get(key);
  }
}

/** What another administrator does meanwhile, in another place. */
export async function renamedElsewhere(tenant: Tenant, id: number, name: string): Promise<void> {
  const sync = syncOf(tenant);
  const { connection, values } = await sync.get(id);
  await sync.save({ ...connection, name }, values);
}
