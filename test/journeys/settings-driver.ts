/**
 * The tab "Settings" as its user meets it: by role, name and text, in `<quotesync-admin>`, on the mock backend or
 * (`wire`) on the adapter for the WebAPI, on a simulated tenant of its own.
 */
import { html } from 'lit';
import type { Backend, SettingsBackend } from '../../src/backend/index.js';
import { define } from '../../src/core/custom-element.js';
import { QuotesyncAdmin } from '../../src/shell/quotesync-admin.js';
import { QuotesyncStatePanel } from '../../src/ui/quotesync-state-panel.js';
import { drawnElements, getByRole, mount, queryAllByRole, settled, visibleText } from '../helpers.js';
import { mockNetwork } from './products-driver.js';
import { click, enter, eventually, simulatedNetwork, TabDriver, type TabOptions } from './tab-driver.js';

export interface SettingsOptions extends TabOptions {
  /** On the adapter and the simulated WebAPI; otherwise on the mock backend. */
  readonly wire?: boolean;
  readonly saleTypesUrl?: string;
  /** Changes single methods of the slice. */
  readonly override?: (settings: SettingsBackend) => Partial<SettingsBackend>;
}

/** A backend whose settings answer some calls in another way. */
function overridingSettings(backend: Backend, override: SettingsOptions['override']): Backend {
  const { connections, directory, products, settings } = backend;
  if (!settings || !override) return backend;
  const methods = override(settings);
  const changed = new Proxy(settings, {
    get: (target, key) => {
      const owner = key in methods ? methods : target;
      const value: unknown = Reflect.get(owner, key);
      return typeof value === 'function' ? (value.bind(owner) as unknown) : value;
    },
  });
  return {
    connections,
    directory,
    ...(products ? { products } : {}),
    settings: changed,
    capabilities: (options) => backend.capabilities(options),
  };
}

/** Mounts `<quotesync-admin>` with the tab of settings and, unless told otherwise, waits for its first answers. */
export async function openSettings(options: SettingsOptions = {}): Promise<SettingsDriver> {
  define(QuotesyncAdmin);
  const network = options.wire ? simulatedNetwork(options) : mockNetwork(options);
  const scope = options.draftScope ?? crypto.randomUUID();
  const backend = overridingSettings(options.backend ?? network.backend, options.override);
  const admin = await mount<QuotesyncAdmin>(
    html`<quotesync-admin
      tab="settings"
      .backend=${backend}
      .drafts=${options.drafts}
      .views=${null}
      draft-scope=${scope}
      sale-types-url=${options.saleTypesUrl ?? ''}
      ?readonly=${options.readonly ?? false}
    ></quotesync-admin>`,
  );
  const tab = new SettingsDriver(admin, network, scope);
  if (!options.impatient) await tab.quiet();
  return tab;
}

export class SettingsDriver extends TabDriver {
  override async quiet(): Promise<void> {
    await eventually(() => this.admin.shadowRoot?.querySelector('quotesync-settings'));
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

  card(name: 'Quote settings' | 'Product fields' | 'Sale types'): HTMLElement {
    return getByRole(this.admin, 'region', { name, exact: true });
  }

  // Quote settings

  get quote(): HTMLElement {
    return this.card('Quote settings');
  }

  get quoteText(): string {
    return visibleText(this.quote);
  }

  get discount(): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.quote, 'checkbox', { name: 'Use discount on total value', exact: true });
  }

  get followUp(): HTMLTextAreaElement {
    return getByRole<HTMLTextAreaElement>(this.quote, 'textbox', { name: 'Default text for follow-up', exact: true });
  }

  async write(text: string): Promise<void> {
    enter(this.followUp, text);
    await settled();
  }

  async toggleDiscount(): Promise<void> {
    this.discount.click();
    await settled();
  }

  quoteButton(name: string): HTMLButtonElement {
    return getByRole<HTMLButtonElement>(this.quote, 'button', { name, exact: true });
  }

  hasQuoteButton(name: string): boolean {
    return queryAllByRole(this.quote, 'button', { name, exact: true }).length > 0;
  }

  async pressQuote(name: string): Promise<void> {
    click(this.quoteButton(name));
    await settled();
  }

  /** Presses Save and waits for what comes of it. */
  async save(): Promise<void> {
    await this.pressQuote('Save');
    await this.quiet();
  }

  /** What is said beside the buttons. */
  get status(): string {
    const root = this.followUp.getRootNode() as ShadowRoot;
    const status = root.getElementById('status');
    return status ? visibleText(status) : '';
  }

  /** Texts of what went wrong. */
  get alerts(): readonly string[] {
    return queryAllByRole(this.admin, 'alert').map(visibleText);
  }

  /** "What saving changes": setting, before, after. */
  get changes(): readonly (readonly string[])[] {
    const table = [...drawnElements(this.quote)].find(
      (element): element is HTMLTableElement =>
        element instanceof HTMLTableElement && element.caption?.textContent.trim() === 'What saving changes',
    );
    return [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => visibleText(cell)),
    );
  }

  /** What is said below a setting that is wrong. */
  errorOf(field: HTMLElement): string {
    if (field.getAttribute('aria-invalid') !== 'true') return '';
    return this.#described(field, 'field__error');
  }

  get hint(): string {
    return this.#described(this.followUp, 'field__hint');
  }

  #described(field: HTMLElement, kind: string): string {
    const root = field.getRootNode() as ShadowRoot;
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids
      .map((id) => root.getElementById(id))
      .filter((note) => note?.classList.contains(kind))
      .map((note) => (note ? visibleText(note) : ''))
      .join(' ');
  }

  // Product fields

  get fields(): HTMLElement {
    return this.card('Product fields');
  }

  /** Labels of the fields that are shown. */
  get shownFields(): readonly string[] {
    return queryAllByRole(this.fields, 'listitem').map(visibleText);
  }

  async pressField(name: string): Promise<void> {
    click(getByRole(this.fields, 'button', { name, exact: true }));
    await settled();
  }
}
