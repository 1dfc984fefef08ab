/** "Import from ERP" as its user meets it, on a simulated tenant or on an importing service that the test makes. */
import { html } from 'lit';
import {
  BackendError,
  type CallOptions,
  type SyncErpQuery,
  type SyncImportBackend,
  type SyncImportLine,
  type SyncImportPreview,
} from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncErpImportDialog } from '../../../src/features/sync/import/quotesync-erp-import-dialog.js';
import { queryAllByRole, settled, until } from '../../helpers.js';
import { Driver, simulated, type Service, type ServiceOptions } from './dialogs-driver.js';

define(QuotesyncErpImportDialog);

export interface OpenOptions extends ServiceOptions {
  readonly service?: Service;
  /** Automatic sync runs at the start; default false. */
  readonly engine?: boolean;
  readonly readonly?: boolean;
  readonly name?: string;
}

export async function open({
  engine = false,
  readonly = false,
  name = 'Super Sale',
  ...options
}: OpenOptions = {}): Promise<Driver<QuotesyncErpImportDialog>> {
  const service = options.service ?? simulated(options);
  if (!engine && !options.service) {
    service.tenant.sync.engine.setRunning(false);
    service.pass(5000);
  }
  return Driver.open(
    service,
    () =>
      html`<quotesync-erp-import-dialog
        .backend=${service.backend}
        .connection=${{ id: 3, name }}
        ?readonly=${readonly}
      ></quotesync-erp-import-dialog>`,
  );
}

/** Waits until the step is shown. */
export async function step(dialog: Driver, name: string): Promise<void> {
  await until(() => queryAllByRole(dialog.element, 'group', { name, exact: true }).length > 0);
  await settled();
}

export async function toRecords(dialog: Driver): Promise<void> {
  await until(() => dialog.isEnabled('Search'));
  await dialog.press('Search');
  await step(dialog, 'Select records');
  await until(() => dialog.rows.length > 0);
}

export async function selectAll(dialog: Driver): Promise<void> {
  queryAllByRole(dialog.element, 'checkbox', { name: 'Select all rows' })[0]?.click();
  await until(() => dialog.isEnabled('Preview import'));
}

export async function toPreview(dialog: Driver): Promise<void> {
  await toRecords(dialog);
  await selectAll(dialog);
  await dialog.press('Preview import');
  await step(dialog, 'Preview import');
}

/** The button that imports, whatever its number is. */
export function importButton(dialog: Driver): HTMLElement {
  const [button] = queryAllByRole(dialog.element, 'button', { name: /^Import( \d|$)/ });
  if (!button) throw new Error(`No button to import in: ${dialog.text.slice(0, 500)}`);
  return button;
}

export async function startImport(dialog: Driver): Promise<void> {
  await until(() => importButton(dialog).getAttribute('aria-disabled') === 'false');
  importButton(dialog).click();
  await step(dialog, 'Import');
}

export async function report(dialog: Driver, heading: string): Promise<void> {
  await until(() => queryAllByRole(dialog.element, 'heading', { name: heading, exact: true }).length > 0);
  await settled();
}

/** Names in a list of the report. */
export function listed(dialog: Driver, label: string): readonly string[] {
  const [list] = queryAllByRole(dialog.element, 'list', { name: label, exact: true });
  return list ? queryAllByRole(list, 'listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim()) : [];
}

type Write = (keys: readonly string[]) => Promise<number>;

/** An ERP system with records that are numbered; what is written is kept. */
export class Importing implements SyncImportBackend {
  readonly imported = new Set<string>();
  /** Keys of each write that was asked for. */
  readonly writes: (readonly string[])[] = [];
  readonly queries: SyncErpQuery[] = [];
  previews = 0;
  /** What a write does; by default everything is written. @returns how many the service says it has written */
  write: Write = (keys) => {
    keys.forEach((key) => this.imported.add(key));
    return Promise.resolve(keys.length);
  };
  look: (options: CallOptions | undefined) => Promise<void> = () => Promise.resolve();
  find: (query: SyncErpQuery) => Promise<void> = () => Promise.resolve();

  constructor(readonly count: number) {}

  targets(): ReturnType<SyncImportBackend['targets']> {
    return Promise.resolve([
      {
        type: 'customer',
        fields: [
          { key: 'NAME', label: 'Name', type: 'text', listName: '', operators: ['contains', 'equals', 'between'] },
          { key: 'SALES', label: 'Sales', type: 'double', listName: '', operators: ['greater'] },
        ],
      },
      {
        type: 'person',
        fields: [{ key: 'FIRST', label: 'First name', type: 'text', listName: '', operators: ['begins'] }],
      },
    ]);
  }

  async search(
    query: SyncErpQuery,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): ReturnType<SyncImportBackend['search']> {
    this.queries.push(query);
    await this.find(query);
    const rows = this.#keys.slice(offset, offset + limit).map((key) => ({
      key,
      connected: this.imported.has(key),
      values: new Map([['NAME', `Company ${key}`]]),
    }));
    return { rows, total: this.count };
  }

  async preview(
    query: SyncErpQuery,
    keys: readonly string[],
    options?: CallOptions,
  ): ReturnType<SyncImportBackend['preview']> {
    this.previews += 1;
    await this.look(options);
    return {
      query,
      columns: [{ key: 'NAME', label: 'Name', locked: false }],
      lines: keys.map((key) => this.#line(key)),
    };
  }

  async run(_preview: SyncImportPreview, keys: readonly string[]): ReturnType<SyncImportBackend['run']> {
    this.writes.push(keys);
    return { imported: await this.write(keys), selectionId: undefined };
  }

  get #keys(): readonly string[] {
    return Array.from({ length: this.count }, (_, index) => String(index + 1));
  }

  #line(key: string): SyncImportLine {
    const action = this.imported.has(key) ? 'unchanged' : 'added';
    return {
      key,
      values: [`Company ${key}`],
      actions: [{ record: 'contact', action }],
      duplicate: false,
      attention: false,
      selected: action === 'added',
    };
  }
}

export const refused = (text: string): BackendError => new BackendError('validation', text, { userMessage: text });
