/** The dialog "Mappings" as its user meets it. */
import { ContextProvider } from '@lit/context';
import { html, render } from 'lit';
import type { Backend } from '../../../src/backend/index.js';
import { draftContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import type { DraftStore } from '../../../src/core/draft-store.js';
import type { QuotesyncSyncConfiguredEvent } from '../../../src/features/sync/configured-event.js';
import { QuotesyncMappingsDialog } from '../../../src/features/sync/mappings/quotesync-mappings-dialog.js';
import type { ConfigurationPlace } from '../../../src/features/sync/model/configuration-place.js';
import { descriptionOf, getByRole, queryAllByRole, recorded, settled, until, visibleText } from '../../helpers.js';

define(QuotesyncMappingsDialog);

/** Milliseconds: what a busy machine may need. */
const PATIENCE = 8000;

export function eventually<T>(condition: () => T): Promise<NonNullable<T>> {
  return until(condition, PATIENCE);
}

export class MappingsDriver {
  readonly stored: QuotesyncSyncConfiguredEvent[];
  readonly closed: Event[];

  constructor(readonly host: QuotesyncMappingsDialog) {
    this.stored = recorded(host, 'quotesync-sync-configured');
    this.closed = recorded(host, 'quotesync-dialog-closed');
  }

  get isOpen(): boolean {
    return this.closed.length === 0;
  }

  get text(): string {
    return visibleText(this.host);
  }

  get alerts(): string {
    return queryAllByRole(this.host, 'alert').map(visibleText).join(' | ');
  }

  /** What is said to those who cannot see it. */
  get said(): string {
    return queryAllByRole(this.host, 'status').map(visibleText).filter(Boolean).join(' | ');
  }

  get grid(): HTMLElement {
    return getByRole(this.host, 'grid');
  }

  /** What is shown at a control; '' = nothing. */
  get hint(): string {
    const root = this.grid.getRootNode();
    return (root instanceof ShadowRoot && root.querySelector('.hint:popover-open')?.textContent) || '';
  }

  /** Elements of the rows and of the panel that would make the page scroll sideways. */
  get tooWide(): readonly string[] {
    const panel = this.host.shadowRoot?.querySelector('quotesync-mappings');
    const boxes = [document.documentElement, panel, this.grid.parentElement, this.grid];
    return boxes.flatMap((box) => (box && box.scrollWidth > box.clientWidth + 1 ? [box.tagName] : []));
  }

  get rows(): readonly HTMLElement[] {
    return queryAllByRole(this.grid, 'row').filter((row) => row.dataset['row'] !== undefined);
  }

  /** Keys of the fields whose rows are drawn. */
  get fields(): readonly string[] {
    return this.rows.map((row) => row.dataset['row'] ?? '');
  }

  row(key: string): HTMLElement {
    const row = this.rows.find(({ dataset }) => dataset['row'] === key);
    if (!row) throw new Error(`No row ${key} among ${this.fields.join(', ')}`);
    return row;
  }

  button(name: string): HTMLElement {
    return getByRole(this.host, 'button', { name, exact: true });
  }

  box(name: string): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.host, 'checkbox', { name, exact: true });
  }

  tab(name: string): HTMLElement {
    return getByRole(this.host, 'tab', { name });
  }

  /** Why it cannot be used; '' when it can. */
  why(control: HTMLElement): string {
    return control.getAttribute('aria-disabled') === 'true' ? descriptionOf(control) : '';
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await settled(this.host);
  }

  async toggle(name: string): Promise<void> {
    const box = this.box(name);
    box.focus();
    box.click();
    await settled(this.host);
  }

  async choose(name: string): Promise<void> {
    getByRole(this.host, 'radio', { name }).click();
    await settled(this.host);
  }

  async show(tab: string): Promise<void> {
    this.tab(tab).click();
    await settled(this.host);
    await eventually(() => this.rows.length > 0);
  }

  /** "<", ">", "<>" or "". */
  directions(field: string): string {
    const isOn = (name: string): boolean => this.button(`${name}: ${field}`).ariaPressed === 'true';
    return `${isOn('To ERP') ? '<' : ''}${isOn('To SuperOffice') ? '>' : ''}`;
  }

  pick(field: string): HTMLElement {
    return getByRole(this.host, 'button', { name: `SuperOffice field for ${field}:` });
  }

  /** What a field is mapped to. */
  choice(field: string): string {
    return visibleText(this.pick(field)).trim();
  }

  async openChoices(field: string): Promise<HTMLElement> {
    this.pick(field).focus();
    this.pick(field).click();
    await settled(this.host);
    return eventually(() => queryAllByRole(this.host, 'listbox')[0]);
  }

  get options(): readonly HTMLElement[] {
    const [list] = queryAllByRole(this.host, 'listbox');
    return list ? queryAllByRole(list, 'option') : [];
  }

  /** The choice that Enter takes. */
  get active(): string {
    const active = this.options.find((option) => option.classList.contains('active'));
    return active ? visibleText(active) : '';
  }

  async search(text: string): Promise<void> {
    const box = getByRole<HTMLInputElement>(this.host, 'searchbox', { name: 'Search fields' });
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settled(this.host);
  }

  /** Presses OK and waits until the dialog has gone. */
  async save(): Promise<void> {
    await this.press('OK');
    await eventually(() => !this.isOpen);
  }

  /** The question on top of this dialog. */
  async answer(name: string): Promise<void> {
    const question = await eventually(() => queryAllByRole(this.host, 'dialog')[1]);
    getByRole(question, 'button', { name, exact: true }).click();
    await settled(this.host);
  }
}

const containers: HTMLElement[] = [];

afterEach(() => {
  for (const container of containers.splice(0)) container.remove();
});

export interface OpenOptions {
  readonly id?: number;
  readonly place?: ConfigurationPlace;
  readonly readonly?: boolean;
  readonly drafts?: DraftStore;
  readonly direction?: 'ltr' | 'rtl';
  /** Do not wait for rows: they do not come. */
  readonly impatient?: boolean;
}

export async function openMappings(backend: Backend, options: OpenOptions = {}): Promise<MappingsDriver> {
  const container = document.createElement('div');
  containers.push(container);
  container.lang = 'en';
  container.dir = options.direction ?? 'ltr';
  new ContextProvider(container, { context: draftContext, initialValue: options.drafts });
  document.body.append(container);
  render(
    html`<quotesync-mappings-dialog
      .backend=${backend}
      .connection=${{ id: options.id ?? 3, name: 'Super Sale' }}
      .place=${options.place}
      ?readonly=${options.readonly ?? false}
    ></quotesync-mappings-dialog>`,
    container,
  );
  const host = container.querySelector('quotesync-mappings-dialog');
  if (!host) throw new Error('The dialog was not drawn.');
  const driver = new MappingsDriver(host);
  await settled(container);
  if (!options.impatient) {
    await eventually(() => queryAllByRole(host, 'grid').length > 0 && driver.rows.length > 0);
    await settled(container);
  }
  return driver;
}
