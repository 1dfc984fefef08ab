/** The dialog "Configure product" as its user meets it, on a simulated tenant of its own. */
import { ContextProvider } from '@lit/context';
import { html, render } from 'lit';
import type { Backend, ConfiguredField, FieldsConfiguration, SettingsBackend } from '../../../src/backend/index.js';
import { draftContext, viewContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import type { DraftStore } from '../../../src/core/draft-store.js';
import type { ViewStore } from '../../../src/core/view-store.js';
import type { QuotesyncProductFieldsStoredEvent } from '../../../src/features/settings/field-events.js';
import { QuotesyncConfigureProductDialog } from '../../../src/features/settings/quotesync-configure-product-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults, type Tenant } from '../../../src/mocks/index.js';
import { descriptionOf, getByRole, queryAllByRole, recorded, settled, until, visibleText } from '../../helpers.js';

define(QuotesyncConfigureProductDialog);

/** Milliseconds: what a busy machine may need. */
const PATIENCE = 8000;

export function eventually<T>(condition: () => T): Promise<NonNullable<T>> {
  return until(condition, PATIENCE);
}

export interface OpenOptions {
  readonly tenant?: Tenant;
  readonly faults?: string;
  readonly latency?: number;
  readonly lang?: string;
  readonly dir?: 'rtl';
  readonly readonly?: boolean;
  readonly field?: string;
  readonly drafts?: DraftStore;
  readonly views?: ViewStore;
  /** Do not wait for the fields: they do not come. */
  readonly impatient?: boolean;
  /** Replaces single methods. */
  readonly settings?: (original: SettingsBackend) => Partial<SettingsBackend>;
}

type Method = keyof SettingsBackend;

function recording(settings: SettingsBackend, calls: Method[], own: Partial<SettingsBackend>): SettingsBackend {
  return new Proxy(settings, {
    get: (target, key) => {
      const method: unknown = Reflect.get(own, key) ?? Reflect.get(target, key);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]): unknown => {
        calls.push(key as Method);
        return Reflect.apply(method, target, args);
      };
    },
  });
}

export class ConfigureDriver {
  readonly stored: QuotesyncProductFieldsStoredEvent[];
  readonly closed: Event[];

  constructor(
    readonly host: QuotesyncConfigureProductDialog,
    readonly tenant: Tenant,
    readonly faults: FaultPlan,
    readonly calls: readonly Method[],
  ) {
    this.stored = recorded(host, 'quotesync-product-fields-stored');
    this.closed = recorded(host, 'quotesync-dialog-closed');
  }

  get isOpen(): boolean {
    return this.closed.length === 0;
  }

  get text(): string {
    return visibleText(this.host);
  }

  get alerts(): readonly string[] {
    return queryAllByRole(this.host, 'alert').map(visibleText);
  }

  /** What is said to those who cannot see it. */
  get said(): string {
    return queryAllByRole(this.host, 'status').map(visibleText).filter(Boolean).join(' | ');
  }

  count(method: Method): number {
    return this.calls.filter((call) => call === method).length;
  }

  get table(): HTMLElement {
    return getByRole(this.host, 'table', { name: 'Product fields', exact: true });
  }

  /** Names of the fields whose rows are drawn, in their order. */
  get fields(): readonly string[] {
    return this.rows.map((row) => queryAllByRole(row, 'rowheader').map((head) => this.#nameIn(head))[0] ?? '');
  }

  get rows(): readonly HTMLElement[] {
    return queryAllByRole(this.table, 'row').filter((row) => row.dataset['row'] !== undefined);
  }

  row(field: string): HTMLElement {
    const row = this.rows.find((candidate) => this.#nameIn(candidate) === field);
    if (!row) throw new Error(`No row “${field}” among: ${this.fields.join(', ')}`);
    return row;
  }

  #nameIn(row: HTMLElement): string {
    return row.querySelector<HTMLElement>('.name__field')?.textContent.trim() ?? '';
  }

  box(name: string): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.host, 'checkbox', { name, exact: true });
  }

  input(name: string): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.host, 'textbox', { name, exact: true });
  }

  /** Why it cannot be used; '' when it can. */
  lock(control: HTMLElement): string {
    return control.getAttribute('aria-disabled') === 'true' ? descriptionOf(control) : '';
  }

  async toggle(name: string): Promise<void> {
    this.box(name).click();
    await settled(this.host);
  }

  /** Replaces a text as typing does, and stays in its box. */
  async write(name: string, text: string): Promise<HTMLInputElement> {
    const input = this.input(name);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(this.host);
    return input;
  }

  /** The same, and goes on. */
  async fill(name: string, text: string): Promise<void> {
    (await this.write(name, text)).blur();
    await settled(this.host);
  }

  button(name: string): HTMLButtonElement {
    return getByRole<HTMLButtonElement>(this.host, 'button', { name, exact: true });
  }

  hasButton(name: string): boolean {
    return queryAllByRole(this.host, 'button', { name, exact: true }).length > 0;
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await settled(this.host);
  }

  async choose(name: string): Promise<void> {
    getByRole(this.host, 'radio', { name, exact: true }).click();
    await settled(this.host);
  }

  /** @param label of a selector */
  async select(label: string, item: string | RegExp): Promise<void> {
    const select = this.selector(label);
    const option = [...select.options].find(({ text }) =>
      typeof item === 'string' ? text.trim() === item : item.test(text),
    );
    if (!option) throw new Error(`No “${String(item)}” among: ${this.items(label).join(', ')}`);
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(this.host);
  }

  selector(label: string): HTMLSelectElement {
    return getByRole<HTMLSelectElement>(this.host, 'combobox', { name: label, exact: true });
  }

  items(label: string): readonly string[] {
    return [...this.selector(label).options].map(({ text }) => text.trim());
  }

  async search(text: string): Promise<void> {
    const box = getByRole<HTMLInputElement>(this.host, 'searchbox', { name: 'Search fields' });
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(this.host);
  }

  /** What is not saved yet, in words: "3 changes". */
  get changes(): string {
    const place = this.host.shadowRoot?.querySelector<HTMLElement>('#changes');
    return place?.textContent.trim() ?? '';
  }

  /** Opens the list of changes. */
  async listChanges(): Promise<readonly string[]> {
    const details = this.host.shadowRoot?.querySelector('details.changes');
    if (details instanceof HTMLDetailsElement && !details.open) details.querySelector('summary')?.click();
    await settled(this.host);
    return [...(details?.querySelectorAll('li') ?? [])].map(visibleText);
  }

  /** Presses OK and waits until the dialog has gone. */
  async save(): Promise<void> {
    await this.press('OK');
    await eventually(() => !this.isOpen);
  }

  /** Presses a button that saves, and waits until that has failed. */
  async fail(button = 'OK'): Promise<void> {
    await this.press(button);
    await eventually(() => this.alerts.length > 0 && !this.hasButton('Saving …'));
    await settled(this.host);
  }

  /** The question on top of this dialog. */
  async answer(text: RegExp, name: string): Promise<void> {
    const question = await eventually(() =>
      queryAllByRole(this.host, 'dialog')
        .slice(1)
        .find((dialog) => text.test(visibleText(dialog))),
    );
    const button = getByRole(question, 'button', { name, exact: true });
    button.focus();
    button.click();
    await eventually(() => !question.isConnected || queryAllByRole(this.host, 'dialog').length === 1);
    await settled(this.host);
  }

  // What is stored

  configuration(): Promise<FieldsConfiguration> {
    return settingsOf(this.tenant).fields();
  }

  async storedField(id: string): Promise<ConfiguredField> {
    const { fields } = await this.configuration();
    const field = fields.find((candidate) => candidate.id === id);
    if (!field) throw new Error(`No field ${id}`);
    return field;
  }

  /** What another administrator does meanwhile, in another place. */
  async changedElsewhere(changes: Partial<Parameters<SettingsBackend['saveFields']>[0]>): Promise<void> {
    const settings = settingsOf(this.tenant);
    await settings.saveFields({ flags: [], texts: [], ...changes }, { expected: await settings.fields() });
  }
}

export function settingsOf(tenant: Tenant): SettingsBackend {
  const { settings } = new MockBackend(tenant);
  if (!settings) throw new Error('This backend has no settings.');
  return settings;
}

const containers: HTMLElement[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
});

export function demoTenant(): Tenant {
  return createTenant('demo', { wait: async () => {} });
}

export async function openConfiguration(options: OpenOptions = {}): Promise<ConfigureDriver> {
  const tenant = options.tenant ?? demoTenant();
  const faults = new FaultPlan(parseFaults(options.faults ?? ''));
  if (options.latency !== undefined) faults.latency = options.latency;
  const mock = new MockBackend(tenant, { faults });
  const { settings } = mock;
  if (!settings) throw new Error('This backend has no settings.');
  const calls: Method[] = [];
  const backend: Backend = {
    capabilities: (callOptions) => mock.capabilities(callOptions),
    connections: mock.connections,
    directory: mock.directory,
    settings: recording(settings, calls, options.settings?.(settings) ?? {}),
  };
  const container = document.createElement('div');
  containers.push(container);
  container.lang = options.lang ?? 'en';
  if (options.dir) document.documentElement.dir = options.dir;
  new ContextProvider(container, { context: draftContext, initialValue: options.drafts });
  new ContextProvider(container, { context: viewContext, initialValue: options.views });
  document.body.append(container);
  render(
    html`<quotesync-configure-product-dialog
      .backend=${backend}
      .field=${options.field}
      ?readonly=${options.readonly ?? false}
    ></quotesync-configure-product-dialog>`,
    container,
  );
  const host = container.querySelector('quotesync-configure-product-dialog');
  if (!host) throw new Error('The dialog was not drawn.');
  const driver = new ConfigureDriver(host, tenant, faults, calls);
  await settled(container);
  if (!options.impatient) {
    await eventually(() => driver.rows.length > 0);
    await settled(container);
  }
  return driver;
}
