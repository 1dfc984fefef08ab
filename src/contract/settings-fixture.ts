import {
  changesBetween,
  isEmpty,
  type Backend,
  type ConfiguredField,
  type FieldsChanges,
  type FieldsConfiguration,
  type FieldsSaved,
  type FieldTextKind,
  type QuoteSettingsInput,
  type SettingsBackend,
  type TextChange,
} from '../backend/index.js';
import { ok } from './expect.js';
import type { ContractRunner, SubjectFactory } from './subject.js';
import { leaveOut } from './suite.js';

export const NO_CHANGES: FieldsChanges = { flags: [], texts: [] };

export interface SettingsSubject {
  readonly backend: Backend;
  readonly settings: SettingsBackend;
  /** Both as they were before the test; they are put back after it. */
  readonly stored: QuoteSettingsInput;
  readonly before: FieldsConfiguration;
  /** Saves some changes of `before`, or of what is given. */
  readonly save: (changes: Partial<FieldsChanges>, expected?: FieldsConfiguration) => Promise<FieldsSaved>;
}

export type SettingsTest = (name: string, body: (subject: SettingsSubject) => Promise<void>) => void;

/** Runs tests of a backend that has settings, and leaves the tenant as it was found, as far as its own rules allow. */
export function settingsTest({ it }: ContractRunner, create: SubjectFactory): SettingsTest {
  return (name, body) =>
    void it(name, async () => {
      const { backend } = await create();
      const { settings } = backend;
      if (!settings) leaveOut('the backend has no settings');
      const [stored, before] = [await settings.quoteSettings(), await settings.fields()];
      const save: SettingsSubject['save'] = (changes, expected = before) =>
        settings.saveFields({ ...NO_CHANGES, ...changes }, { expected });
      try {
        await body({ backend, settings, stored, before, save });
      } finally {
        await putBack(settings, stored, before).catch(() => undefined);
      }
    });
}

/** Like {@link settingsTest}, for tenants whose users may change texts, and read them. */
export function textsTest(runner: ContractRunner, create: SubjectFactory): SettingsTest {
  const test = settingsTest(runner, create);
  return (name, body) =>
    test(name, async (subject) => {
      if (subject.before.texts !== 'active') leaveOut('texts cannot be changed here');
      await body(subject);
    });
}

async function putBack(
  settings: SettingsBackend,
  stored: QuoteSettingsInput,
  before: FieldsConfiguration,
): Promise<void> {
  const present = await settings.fields();
  const changes = changesBetween(present, before);
  if (!isEmpty(changes)) await settings.saveFields(changes, { expected: present });
  await settings.saveQuoteSettings(stored, { expected: await settings.quoteSettings() });
}

export function fieldOf({ fields }: FieldsConfiguration, id: string): ConfiguredField {
  const field = fields.find((each) => each.id === id);
  ok(field, `there is no field ${id}`);
  return field;
}

/** A field that passes; every tenant must have one. */
export function someField(
  { fields }: FieldsConfiguration,
  passes: (field: ConfiguredField) => boolean,
  what: string,
): ConfiguredField {
  const field = fields.find(passes);
  ok(field, `there is no field ${what}`);
  return field;
}

/** A field of products whose text can be changed and has no own one yet. */
export function plainField(configuration: FieldsConfiguration, kind: FieldTextKind = 'label'): ConfiguredField {
  const passes = (field: ConfiguredField): boolean =>
    field.product !== undefined && field[kind].changeable && Object.keys(field[kind].own).length === 0;
  return someField(configuration, passes, `without a ${kind} of its own`);
}

export function textChange(id: string, culture: string, value: string, text: FieldTextKind = 'label'): TextChange {
  return { id, text, culture, value };
}

export function idsOf({ fields }: FieldsConfiguration): readonly string[] {
  return fields.map(({ id }) => id);
}
