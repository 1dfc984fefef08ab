import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend, QuoteSettingKey, QuoteSettings } from '../../backend/index.js';
import { announceChange, BackendChanges } from '../../core/backend-changes.js';
import { Resource, type ResourceState } from '../../core/resource.js';
import { QuoteSettingsEditor } from './quote-settings-editor.js';

export interface QuoteSettingsControllerOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** What a setting is called. */
  readonly nameOf: (key: QuoteSettingKey) => string;
  /** They have been read for the first time: they can be edited. */
  readonly onOpened: () => void;
  readonly onSaved: (keys: readonly QuoteSettingKey[]) => void;
}

/** Reads the quote settings, and hands them to the editor. */
export class QuoteSettingsController implements ReactiveController {
  readonly editor: QuoteSettingsEditor;
  readonly #options: QuoteSettingsControllerOptions;
  readonly #stored: Resource<readonly [Backend, string], QuoteSettings>;
  /** Whose settings are in the editor. */
  #opened: Backend | undefined;
  /** What the editor knows already. */
  #taken: QuoteSettings | undefined;
  #announcing = false;

  constructor(host: ReactiveControllerHost, options: QuoteSettingsControllerOptions) {
    this.#options = options;
    const { backend, language, nameOf } = options;
    this.#stored = new Resource(host, {
      args: () => {
        const present = backend();
        return present?.settings && [present, language()];
      },
      read: async ([{ settings }, tag], signal) => {
        if (!settings) throw new Error('The backend has lost its settings.');
        return settings.quoteSettings({ signal, language: tag });
      },
    });
    this.editor = new QuoteSettingsEditor(host, {
      backend,
      language,
      nameOf,
      onSaved: (_, keys) => this.#announce(keys),
    });
    new BackendChanges(host, {
      backend,
      topic: 'quote-settings',
      onChange: () => {
        if (!this.#announcing) this.readAgain();
      },
    });
    // After the resource: what it has just forgotten must not be taken.
    host.addController(this);
  }

  hostUpdate(): void {
    const backend = this.#options.backend();
    if (backend !== this.#opened) this.#opened = undefined;
    const { data } = this.#stored;
    if (!backend || !data || (data === this.#taken && this.#opened)) return;
    this.#taken = data;
    if (this.#opened) return this.editor.follow(data);
    this.#opened = backend;
    this.editor.open(data);
    this.#options.onOpened();
  }

  /** Whether there is something to edit. */
  get isOpen(): boolean {
    return this.#opened !== undefined;
  }

  get stored(): ResourceState<QuoteSettings> {
    return this.#stored.state;
  }

  readAgain(): void {
    void this.#stored.refresh();
  }

  /** When nobody knows whether it was saved, a look at what is stored may tell. */
  async save(): Promise<boolean> {
    const saved = await this.editor.save();
    if (this.editor.state.outcomeUnknown) this.readAgain();
    return saved;
  }

  undo(): void {
    const { outcomeUnknown } = this.editor.state;
    this.editor.undo();
    if (outcomeUnknown) this.readAgain();
  }

  #announce(keys: readonly QuoteSettingKey[]): void {
    const backend = this.#options.backend();
    this.#announcing = true;
    if (backend) announceChange(backend, 'quote-settings');
    this.#announcing = false;
    this.#options.onSaved(keys);
  }
}
