import type { ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type SyncActorType,
  type SyncDefault,
  type SyncFieldDefault,
  type SyncMappingBackend,
} from '../../../backend/index.js';
import { oneAction } from '../../../core/one-action.js';
import { Resource, type ResourceState } from '../../../core/resource.js';
import { canHaveDefault, hasDefault } from './default-form.js';

export interface DefaultsControllerOptions {
  readonly mapping: () => SyncMappingBackend | undefined;
  readonly connectionId: () => number | undefined;
  readonly language: () => string;
}

export interface Defaults {
  /** In the connector's order. */
  readonly types: readonly SyncActorType[];
  /** All of them, also those without a default. */
  readonly fields: readonly SyncFieldDefault[];
}

/** The fields of a connection with their defaults, and what is done to them. */
export class DefaultsController {
  readonly #host: ReactiveControllerHost;
  readonly #options: DefaultsControllerOptions;
  readonly #read: Resource<readonly [SyncMappingBackend, number, string], Defaults>;
  /** Fields with a write under way. */
  #busy: ReadonlySet<number> = new Set();

  constructor(host: ReactiveControllerHost, options: DefaultsControllerOptions) {
    this.#host = host;
    this.#options = options;
    this.#read = new Resource(host, {
      args: () => {
        const [mapping, id] = [options.mapping(), options.connectionId()];
        return mapping && id !== undefined ? ([mapping, id, options.language()] as const) : undefined;
      },
      read: async ([mapping, id, language], signal) => {
        const call = { signal, language };
        const [types, fields] = await Promise.all([mapping.actorTypes(id, call), mapping.defaults(id, call)]);
        return { types, fields };
      },
    });
  }

  get state(): ResourceState<Defaults> {
    return this.#read.state;
  }

  get data(): Defaults | undefined {
    return this.#read.data;
  }

  field(id: number): SyncFieldDefault | undefined {
    return this.data?.fields.find((field) => field.id === id);
  }

  /** Fields that can get a default, and have none. */
  left(type: SyncActorType): readonly SyncFieldDefault[] {
    const fields = this.data?.fields ?? [];
    return fields.filter(
      (field) => field.actorType === type && !field.missingInErp && canHaveDefault(field) && !hasDefault(field),
    );
  }

  isBusy(fieldId: number): boolean {
    return this.#busy.has(fieldId);
  }

  refresh(): Promise<void> {
    return this.#read.refresh();
  }

  /** What is stored of a field now. */
  take(field: SyncFieldDefault): void {
    this.#read.update((data) => ({
      ...data,
      fields: data.fields.map((known) => (known.id === field.id ? field : known)),
    }));
  }

  /**
   * @returns false when a write of this field is under way already
   * @throws BackendError; of a `conflict` what is stored is read again
   */
  async store(field: SyncFieldDefault, value: SyncDefault): Promise<boolean> {
    const [mapping, id] = [this.#options.mapping(), this.#options.connectionId()];
    if (!mapping || id === undefined || this.isBusy(field.id)) return false;
    this.#mark(field.id, true);
    try {
      const subject = oneAction({ id, name: field.label || field.key });
      const call = { language: this.#options.language(), ...subject, expected: field.default };
      this.take(await mapping.saveDefault(id, field.id, value, call));
      return true;
    } catch (thrown) {
      const error = BackendError.from(thrown);
      if (error.kind === 'conflict' || error.kind === 'not-found') void this.refresh();
      throw error;
    } finally {
      this.#mark(field.id, false);
    }
  }

  #mark(fieldId: number, busy: boolean): void {
    const others = [...this.#busy].filter((id) => id !== fieldId);
    this.#busy = new Set(busy ? [...others, fieldId] : others);
    this.#host.requestUpdate();
  }
}
