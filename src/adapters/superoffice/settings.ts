import type {
  CallOptions,
  FieldsChanges,
  FieldsConfiguration,
  FieldsSaved,
  QuoteSettings,
  QuoteSettingsInput,
  QuoteSettingsSaved,
  SettingsBackend,
  ShownField,
} from '../../backend/index.js';
import type { SuperOfficeClient } from './client.js';
import { toConfiguration } from './field-configuration.js';
import { activateSubstitutions } from './field-resources.js';
import { checkTexts, FieldsSave } from './field-save.js';
import { readSnapshot, type FieldsSnapshot } from './field-snapshot.js';
import { rememberTexts, type OwnTextMemory } from './field-texts.js';
import { readQuoteSettings, saveQuoteSettings } from './quote-settings.js';
import { shownFields } from './shown-fields.js';
import { StandardTexts } from './standard-texts.js';

/** Preferences over the Preference agent; the configuration of fields over the Quote agent, its texts over Resource. */
export class SuperOfficeSettings implements SettingsBackend {
  readonly #client: SuperOfficeClient;
  readonly #memory: OwnTextMemory;
  readonly #standards = new StandardTexts();
  /** The newest one that was read or written. */
  #snapshot: FieldsSnapshot | undefined;
  #activated = false;

  /** @param memory shared with what else reads the names of fields */
  constructor(client: SuperOfficeClient, memory: OwnTextMemory) {
    this.#client = client;
    this.#memory = memory;
  }

  quoteSettings(options?: CallOptions): Promise<QuoteSettings> {
    return readQuoteSettings(this.#client, options);
  }

  saveQuoteSettings(
    settings: QuoteSettingsInput,
    options: CallOptions & { readonly expected: QuoteSettingsInput },
  ): Promise<QuoteSettingsSaved> {
    return saveQuoteSettings(this.#client, settings, options);
  }

  shownFields(options?: CallOptions): Promise<readonly ShownField[]> {
    return shownFields(this.#client, this.#memory, options);
  }

  async fields({ signal }: CallOptions = {}): Promise<FieldsConfiguration> {
    return toConfiguration(this.#keep(await readSnapshot(this.#client, { signal })), this.#standards);
  }

  async saveFields(
    changes: FieldsChanges,
    { expected, signal, language }: CallOptions & { readonly expected: FieldsConfiguration },
  ): Promise<FieldsSaved> {
    checkTexts(changes);
    const present = await readSnapshot(this.#client, { signal, language }, this.#snapshot?.basis);
    const save = new FieldsSave(this.#client, this.#standards, this.#keep(present), language);
    try {
      return await save.run(changes, expected, signal);
    } finally {
      this.#keep(save.snapshot);
    }
  }

  async activateTexts({ signal, language }: CallOptions = {}): Promise<void> {
    signal?.throwIfAborted();
    await activateSubstitutions(this.#client, { language });
    this.#activated = true;
    if (this.#snapshot) this.#keep({ ...this.#snapshot, active: true });
  }

  #keep(read: FieldsSnapshot): FieldsSnapshot {
    // A service that says nothing of the switch does not contradict what was done here.
    const snapshot = { ...read, active: read.active ?? this.#activated };
    this.#snapshot = snapshot;
    rememberTexts(this.#memory, toConfiguration(snapshot, this.#standards));
    return snapshot;
  }
}
