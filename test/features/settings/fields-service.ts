import type { ReactiveControllerHost } from 'lit';
import {
  applyChanges,
  BackendError,
  conflictsOf,
  filterChanges,
  partKey,
  partsOf,
  type Backend,
  type ConfiguredField,
  type FieldsChanges,
  type FieldsConfiguration,
  type FieldsPart,
  type FieldsSaved,
  type FieldText,
  type SettingsBackend,
} from '../../../src/backend/index.js';
import { FieldsEditor } from '../../../src/features/settings/fields-editor.js';

const text = (standard: string): FieldText => ({ own: {}, standard: { 'en-US': standard }, changeable: true });

function field(id: string): ConfiguredField {
  return {
    id,
    product: undefined,
    shown: true,
    alwaysShown: false,
    editable: true,
    mandatory: false,
    restricted: false,
    label: text(id),
    tooltip: text(''),
  };
}

export const label = (id: string, culture = 'en-US'): FieldsPart => ({ kind: 'text', id, text: 'label', culture });
export const flag = (id: string, name: 'shown' | 'editable' | 'mandatory'): FieldsPart => ({
  kind: 'flag',
  id,
  flag: name,
});
export const keysOf = (parts: readonly FieldsPart[] = []): readonly string[] => parts.map(partKey);

/** What a step of a save meets. `stored`: it is made all the same, and only the answer is an error. */
export interface StepFault {
  readonly part: FieldsPart;
  readonly error: BackendError;
  readonly stored?: boolean;
  /** What someone else does before the configuration is read for the answer. */
  readonly meanwhile?: () => void;
}

/** A service for the editor alone: every step can fail, be held back, and be overtaken by someone else. */
export class FieldsService {
  stored: FieldsConfiguration = {
    fields: ['a', 'b', 'c', 'd'].map(field),
    cultures: ['en-US', 'nb-NO'],
    texts: 'inactive',
  };
  readonly sent: FieldsChanges[] = [];
  reads = 0;
  readonly signals: (AbortSignal | undefined)[] = [];
  activations = 0;
  /** Used up by the step that meets it. */
  fault: StepFault | undefined;
  readError: BackendError | undefined;
  activateError: BackendError | undefined;
  /** What the next call of a kind waits for. */
  heldSave: Promise<void> | undefined;
  heldRead: Promise<void> | undefined;
  heldActivation: Promise<void> | undefined;

  readonly settings: Pick<SettingsBackend, 'fields' | 'saveFields' | 'activateTexts'> = {
    fields: async ({ signal } = {}) => {
      this.reads += 1;
      this.signals.push(signal);
      const [held, answer, error] = [this.heldRead, this.stored, this.readError];
      this.heldRead = this.readError = undefined;
      await held;
      signal?.throwIfAborted();
      if (error) throw error;
      return held ? answer : this.stored;
    },
    saveFields: async (changes, { expected }) => {
      this.sent.push(changes);
      const held = this.heldSave;
      this.heldSave = undefined;
      await held;
      if (conflictsOf(changes, expected, this.stored).length > 0) throw new BackendError('conflict', 'Overtaken.');
      return this.#write(changes);
    },
    activateTexts: async () => {
      this.activations += 1;
      await this.heldActivation;
      if (this.activateError) throw this.activateError;
      this.stored = { ...this.stored, texts: 'active' };
    },
  };

  /** Someone else's change. */
  change(changes: Partial<FieldsChanges>): void {
    this.stored = applyChanges(this.stored, { flags: [], texts: [], ...changes });
  }

  relabel(id: string, value: string): void {
    this.change({ texts: [{ id, text: 'label', culture: 'en-US', value }] });
  }

  labelOf(id: string): string | undefined {
    return this.stored.fields.find((each) => each.id === id)?.label.own['en-US'];
  }

  #write(changes: FieldsChanges): FieldsSaved {
    const saved: FieldsPart[] = [];
    for (const part of partsOf(changes)) {
      const fault = this.fault && partKey(this.fault.part) === partKey(part) ? this.fault : undefined;
      if (!fault || fault.stored) this.change(filterChanges(changes, (each) => partKey(each) === partKey(part)));
      if (fault) {
        this.fault = undefined;
        fault.meanwhile?.();
        return { configuration: this.stored, saved, failure: { parts: [part], error: fault.error } };
      }
      saved.push(part);
    }
    return { configuration: this.stored, saved };
  }
}

class Host implements ReactiveControllerHost {
  readonly #controllers: Parameters<ReactiveControllerHost['addController']>[0][] = [];
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  addController(controller: Parameters<ReactiveControllerHost['addController']>[0]): void {
    this.#controllers.push(controller);
  }
  removeController(): void {
    // Nothing takes one away.
  }
  requestUpdate(): void {
    this.updates += 1;
  }
  connect(): void {
    this.#controllers.forEach((controller) => controller.hostConnected?.());
  }
  disconnect(): void {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
  }
}

export interface EditorBench {
  readonly service: FieldsService;
  readonly backend: Pick<Backend, 'settings'>;
  readonly editor: FieldsEditor;
  readonly host: Host;
  /** Keys of the parts of each `onStored`. */
  readonly stored: (readonly string[])[];
}

export function editorBench(service = new FieldsService()): EditorBench {
  const host = new Host();
  const stored: (readonly string[])[] = [];
  const settings: SettingsBackend = {
    ...service.settings,
    quoteSettings: () => Promise.reject(new BackendError('unsupported', 'Not here.')),
    saveQuoteSettings: () => Promise.reject(new BackendError('unsupported', 'Not here.')),
    shownFields: () => Promise.reject(new BackendError('unsupported', 'Not here.')),
  };
  const backend = { settings };
  const editor = new FieldsEditor(host, {
    backend: () => backend,
    language: () => 'en',
    nameOf: partKey,
    onStored: (_, parts) => stored.push(keysOf(parts)),
  });
  return { service, backend, editor, host, stored };
}

export async function openedBench(): Promise<EditorBench> {
  const bench = editorBench();
  await bench.editor.open();
  return bench;
}
