/** The log as its user meets it: by role, name and text, over a service that the test writes. */
import { ContextProvider } from '@lit/context';
import { html, render } from 'lit';
import { viewContext } from '../../../src/core/contexts.js';
import { define } from '../../../src/core/custom-element.js';
import type { ViewStore } from '../../../src/core/view-store.js';
import { QuotesyncSyncLog } from '../../../src/features/sync/quotesync-sync-log.js';
import { getByRole, mount, queryAllByRole, settled, until, visibleText } from '../../helpers.js';
import { CONNECTIONS, LogService } from './log-service.js';

define(QuotesyncSyncLog);

/** Milliseconds between two looks for new entries, in these tests. */
export const INTERVAL = 40;

export interface LogDriverOptions {
  /** Entries at the beginning. */
  readonly entries?: number;
  readonly service?: LogService;
  /** It does not wait for rows: they may never come. */
  readonly impatient?: boolean;
  /** Looks for new entries at all; default false. */
  readonly looks?: boolean;
  readonly views?: ViewStore;
}

export class LogDriver {
  constructor(
    readonly element: QuotesyncSyncLog,
    readonly service: LogService,
  ) {}

  get grid(): HTMLElement {
    return getByRole(this.element, 'grid');
  }

  /** Texts of the rows in the document, in their order. */
  rows(): readonly (readonly string[])[] {
    return queryAllByRole(this.element, 'row')
      .slice(1)
      .map((row) => [...row.children].slice(1).map((cell) => visibleText(cell)));
  }

  /** The id of the entry that a row on the screen shows, by its time. */
  row(index: number): HTMLElement {
    const row = queryAllByRole(this.element, 'row').find(
      (each) => each.getAttribute('aria-rowindex') === String(index + 2),
    );
    if (!row) throw new Error(`There is no row ${index}.`);
    return row;
  }

  cell(index: number, column: string): HTMLElement {
    const headers = queryAllByRole(this.element, 'columnheader').map((header) => visibleText(header));
    const cell = this.row(index).children[headers.indexOf(column)];
    if (!(cell instanceof HTMLElement)) throw new Error(`There is no column ${column}.`);
    return cell;
  }

  text(index: number, column: string): string {
    return visibleText(this.cell(index, column));
  }

  get details(): HTMLElement {
    return getByRole(this.element, 'region', { name: 'Entry', exact: true });
  }

  /** The line with numbers. */
  get count(): string {
    return queryAllByRole(this.element, 'status')
      .map((status) => visibleText(status))
      .filter((text) => /entr(y|ies)/.test(text) && !/selected|new entr/.test(text))
      .join(' ');
  }

  button(name: string): HTMLElement {
    return getByRole(this.element, 'button', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await settled(this.element);
  }

  /** "12 new entries", when it is there. */
  get news(): string | undefined {
    const [button] = queryAllByRole(this.element, 'button', { name: /new entr/ });
    return button && visibleText(button);
  }

  async scrollTo(top: number): Promise<void> {
    this.grid.scrollTop = top;
    await settled(this.element);
  }

  /** What a user types or chooses, all at once. */
  async fill(label: string, value: string): Promise<void> {
    const field = ['searchbox', 'textbox', 'combobox']
      .flatMap((role) => queryAllByRole(this.element, role, { name: label, exact: true }))
      .at(0);
    field?.focus();
    if (field instanceof HTMLSelectElement) {
      field.value = [...field.options].find(({ text }) => text === value)?.value ?? '?';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (field instanceof HTMLInputElement) {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    } else throw new Error(`There is no field ${label}.`);
    await settled(this.element);
  }

  /** Until the service was asked, answered, and it is on the screen. */
  async quiet(): Promise<void> {
    await until(() => this.grid.getAttribute('aria-busy') === 'false' || this.rows().length === 0);
    await settled(this.element);
  }
}

export async function openLog(options: LogDriverOptions = {}): Promise<LogDriver> {
  const { entries = 40, service = new LogService(entries), impatient = false, looks = false } = options;
  const page = await mount(html`<div></div>`);
  new ContextProvider(page, { context: viewContext, initialValue: options.views });
  render(
    html`<quotesync-sync-log
      .backend=${service.backend}
      .connections=${CONNECTIONS}
      .interval=${looks ? INTERVAL : 3_600_000}
    ></quotesync-sync-log>`,
    page,
  );
  const element = await until(() => page.querySelector('quotesync-sync-log'));
  await settled(page);
  const driver = new LogDriver(element, service);
  if (!impatient) await until(() => driver.count !== '');
  await settled(element);
  return driver;
}
