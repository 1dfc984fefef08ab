/** The dialog of configuration files as its user meets it, on a simulated tenant. */
import { html } from 'lit';
import type { SyncFieldMapping, SyncMappingBackend } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { QuotesyncConfigurationFileDialog } from '../../../src/features/sync/configuration-file/quotesync-configuration-file-dialog.js';
import { configurationFileText, parseConfigurationFile } from '../../../src/features/sync/model/configuration-file.js';
import { configurationFileOf } from '../../../src/features/sync/model/configuration-file-content.js';
import { readFileTarget } from '../../../src/features/sync/model/configuration-file-reading.js';
import type { ConfigurationFile, FileField } from '../../../src/features/sync/model/configuration-file-schema.js';
import { getByRole, settled, until, visibleText } from '../../helpers.js';
import { Driver, simulated, type Service } from './dialogs-driver.js';

define(QuotesyncConfigurationFileDialog);

export const SUPER_SALE = { id: 3, name: 'Super Sale' };
export const BACK_OFFICE = { id: 4, name: 'Nordic back office' };

/** Parts of a file that may be changed. */
type Draft<T> = { -readonly [Key in keyof T]: Draft<T[Key]> };
export type FileDraft = Draft<ConfigurationFile>;

/** What a user exports, and a hand edits. */
export async function fileOf(
  { backend }: Service,
  edit: (file: FileDraft) => void = () => undefined,
  connection = SUPER_SALE,
): Promise<string> {
  const target = await readFileTarget(backend, connection.id, { language: 'en' });
  const source = { ...connection, connector: target.connectorName };
  // By way of the text: what is wanted and what was there are two things then.
  const file = JSON.parse(configurationFileText(configurationFileOf(target, source, 'en'))) as FileDraft;
  edit(file);
  return configurationFileText(file);
}

export function fieldOf(file: FileDraft, key: string): Draft<FileField> {
  const field = file.configuration.actors?.[0]?.fields.find((each) => each.key === key);
  if (!field) throw new Error(`The file has no field ${key}.`);
  return field;
}

export function mappingOf({ sync }: Service): SyncMappingBackend {
  if (!sync.mapping) throw new Error('There are no mappings.');
  return sync.mapping;
}

/** Somebody else maps a field of customers. */
export async function changed(service: Service, key: string, change: Partial<SyncFieldMapping>): Promise<void> {
  const mapping = mappingOf(service);
  const actor = await mapping.actorMapping(3, 'customer');
  const field = actor.fields.find((each) => each.key === key);
  if (!field) throw new Error(`There is no field ${key}.`);
  const fields = new Map([[key, { ...field, ...change }]]);
  await mapping.saveActorMapping(3, { type: 'customer', active: actor.active, fields });
}

export async function stored(service: Service, key: string): Promise<SyncFieldMapping> {
  const { fields } = await mappingOf(service).actorMapping(3, 'customer');
  const field = fields.find((each) => each.key === key);
  if (!field) throw new Error(`There is no field ${key}.`);
  return field;
}

export class FileDriver {
  private constructor(readonly on: Driver<QuotesyncConfigurationFileDialog>) {}

  static async open(
    service: Service = simulated(),
    { connection = SUPER_SALE, readonly = false } = {},
  ): Promise<FileDriver> {
    const on = await Driver.open<QuotesyncConfigurationFileDialog>(
      service,
      () =>
        html`<quotesync-configuration-file-dialog
          .backend=${service.backend}
          .connection=${connection}
          ?readonly=${readonly}
        ></quotesync-configuration-file-dialog>`,
    );
    return new FileDriver(on);
  }

  get text(): string {
    return this.on.text;
  }

  get input(): HTMLInputElement {
    const input = this.on.element.renderRoot.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('No file can be chosen.');
    return input;
  }

  /** Chooses a file and waits for what comes of it. */
  async choose(text: string, name = 'configuration.json'): Promise<void> {
    const files = new DataTransfer();
    files.items.add(new File([text], name, { type: 'application/json' }));
    this.input.files = files.files;
    const before = this.on.alerts;
    this.input.dispatchEvent(new Event('change', { bubbles: true }));
    // What is wrong with a file before this one says nothing about it.
    await until(() => this.on.hasButton('Back') || (this.on.alerts !== '' && this.on.alerts !== before));
    await until(() => !this.text.includes('Loading'));
    await settled();
  }

  async drop(text: string): Promise<void> {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'dropped.json'));
    const place = this.input.closest('section');
    place?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await until(() => this.on.hasButton('Back'));
    await until(() => !this.text.includes('Loading'));
    await settled();
  }

  tick(label: string): HTMLInputElement {
    return getByRole<HTMLInputElement>(this.on.element, 'checkbox', { name: label, exact: true });
  }

  /** Rows with what is ticked: `Name: taken`. */
  get rows(): readonly string[] {
    return [...this.on.element.renderRoot.querySelectorAll('tbody th')].map((header) => {
      const box = header.querySelector('input');
      const [label = ''] = visibleText(header).split('\n');
      const name = header.querySelector('bdi')?.textContent ?? label;
      return `${name}: ${box === null ? 'to choose' : box.checked ? 'taken' : 'kept'}`;
    });
  }

  async click(element: HTMLElement): Promise<void> {
    element.focus();
    element.click();
    await settled();
  }

  async press(name: string): Promise<void> {
    await this.click(this.on.button(name));
  }

  /** Imports, and waits until it is over. */
  async apply(button = 'Import the chosen ones'): Promise<void> {
    await this.press(button);
    await this.over();
  }

  async over(): Promise<void> {
    await until(() => /done\.|stopped\.|Not everything|Choose a file|changed meanwhile/.test(this.on.text), 8000);
    await settled();
  }
}

export const parsed = parseConfigurationFile;
