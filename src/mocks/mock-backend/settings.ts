import { BackendError } from '../../backend/backend-error.js';
import type { CallOptions } from '../../backend/call-options.js';
import { conflictsOf, partKey, type FieldsChanges, type FieldsPart } from '../../backend/field-changes.js';
import {
  QUOTE_SETTING_KEYS,
  type FieldsConfiguration,
  type FieldsSaved,
  type QuoteSettings,
  type QuoteSettingKey,
  type QuoteSettingsInput,
  type QuoteSettingsSaved,
  type SettingsBackend,
  type ShownField,
} from '../../backend/settings.js';
import type { Tenant } from '../tenant/tenant.js';
import { backendErrorOf, type MockCalls } from './calls.js';
import { fieldsConfiguration, shownField } from './field-models.js';
import { checkTexts, partsOfStep, stepsOf, writeStep } from './field-writes.js';
import { quoteSettings, storedSettings, writeSetting } from './quote-settings.js';

/**
 * Faults beside those of the port's methods: `settings/saveFlags` (order and flags), `settings/saveText` (each text)
 * and `settings/saveSetting` (each quote setting).
 */
export class MockSettings implements SettingsBackend {
  readonly #tenant: Tenant;
  readonly #calls: MockCalls;

  constructor(tenant: Tenant, calls: MockCalls) {
    this.#tenant = tenant;
    this.#calls = calls;
  }

  quoteSettings(options?: CallOptions): Promise<QuoteSettings> {
    return this.#calls.run('settings/quoteSettings', options, (_, read) => quoteSettings(this.#tenant, read));
  }

  saveQuoteSettings(
    settings: QuoteSettingsInput,
    { expected, ...options }: CallOptions & { readonly expected: QuoteSettingsInput },
  ): Promise<QuoteSettingsSaved> {
    return this.#calls.run('settings/saveQuoteSettings', options, async (_, read) => {
      const changed = QUOTE_SETTING_KEYS.filter((key) => settings[key] !== expected[key]);
      const stored = storedSettings(this.#tenant);
      const conflict = changed.find((key) => stored[key] !== expected[key] && stored[key] !== settings[key]);
      if (conflict) throw new BackendError('conflict', `Someone else has changed ${conflict}`);
      const failure = await this.#writeSettings(changed, settings, options.signal);
      return { settings: quoteSettings(this.#tenant, read), ...(failure ? { failure } : {}) };
    });
  }

  shownFields(options?: CallOptions): Promise<readonly ShownField[]> {
    return this.#calls.run('settings/shownFields', options, (_, read) =>
      this.#tenant.productFields
        .all()
        .filter(({ inUse }) => inUse)
        .map((record) => shownField(record, read)),
    );
  }

  fields(options?: CallOptions): Promise<FieldsConfiguration> {
    return this.#calls.run('settings/fields', options, () => fieldsConfiguration(this.#tenant));
  }

  saveFields(
    changes: FieldsChanges,
    { expected, ...options }: CallOptions & { readonly expected: FieldsConfiguration },
  ): Promise<FieldsSaved> {
    return this.#calls.run('settings/saveFields', options, async () => {
      checkTexts(changes);
      const conflicts = conflictsOf(changes, expected, fieldsConfiguration(this.#tenant)).map(partKey);
      if (conflicts.length > 0) {
        throw new BackendError('conflict', `Someone else has changed ${conflicts.join(', ')}`);
      }
      const saved: FieldsPart[] = [];
      for (const step of stepsOf(changes)) {
        const call = 'text' in step ? 'settings/saveText' : 'settings/saveFlags';
        const written = await this.#attempt(call, options.signal, () => writeStep(this.#tenant, step));
        if (written instanceof BackendError) {
          const failure = { parts: partsOfStep(step), error: written };
          return { configuration: fieldsConfiguration(this.#tenant), saved, failure };
        }
        saved.push(...written);
      }
      return { configuration: fieldsConfiguration(this.#tenant), saved };
    });
  }

  activateTexts(options?: CallOptions): Promise<void> {
    return this.#calls.run('settings/activateTexts', options, () => {
      this.#tenant.resources.activate('', '', true);
    });
  }

  async #writeSettings(
    keys: readonly QuoteSettingKey[],
    settings: QuoteSettingsInput,
    signal: AbortSignal | undefined,
  ): Promise<QuoteSettingsSaved['failure']> {
    for (const key of keys) {
      const written = await this.#attempt('settings/saveSetting', signal, () => {
        writeSetting(this.#tenant, key, settings);
      });
      if (written instanceof BackendError) return { key, error: written };
    }
    return undefined;
  }

  /** What went wrong is the result, too. What the caller aborts rejects: nothing after it is written. */
  async #attempt<T>(call: string, signal: AbortSignal | undefined, write: () => T): Promise<T | BackendError> {
    try {
      signal?.throwIfAborted();
      await this.#calls.fault(call, signal);
      return write();
    } catch (error) {
      signal?.throwIfAborted();
      return backendErrorOf(error);
    }
  }
}
