import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type Backend,
  type CallOptions,
  type ConfigurationField,
  type ConfigurationValue,
  type ConfigurationValues,
  type ConnectorResponse,
  type QuoteConnectionDetails,
  type SaveResult,
} from '../../backend/index.js';
import { NewestRead } from '../../core/newest-read.js';
import { SaveInTurn } from '../../core/save-in-turn.js';
import {
  differences,
  EMPTY_FORM,
  formOf,
  inputOf,
  merged,
  problems,
  sameValues,
  withoutSecrets,
  type ConnectionForm,
  type Problem,
} from './connection-form.js';

/** What the dialog was opened for. */
export type EditorTarget =
  | { readonly kind: 'new'; readonly connectorName: string }
  | { readonly kind: 'edit'; readonly id: number }
  /** A new connection that starts as a copy, without secrets. */
  | { readonly kind: 'copy'; readonly id: number; readonly nameOfCopy: (name: string) => string };

export type TestState =
  | { readonly status: 'none' | 'running' }
  | { readonly status: 'answered'; readonly response: ConnectorResponse; readonly current: boolean }
  | { readonly status: 'failed'; readonly error: BackendError };

/** Someone else saved (`theirs`), or deleted it for good (`theirs` is missing). */
export interface Conflict {
  readonly theirs?: QuoteConnectionDetails;
}

/** The one value of the editor. */
export interface EditorState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why loading failed. */
  readonly error?: BackendError | undefined;
  readonly form: ConnectionForm;
  readonly fields: readonly ConfigurationField[];
  readonly dirty: boolean;
  readonly problems: readonly Problem[];
  readonly test: TestState;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** The connection is saved, its configuration is not: saving again finishes it. */
  readonly configurationPending: boolean;
  readonly conflict?: Conflict | undefined;
  /** The present values passed a test, or need none. */
  readonly tested: boolean;
  readonly canSave: boolean;
}

export interface EditorOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** A backend that cannot test leaves nothing to wait for. */
  readonly isTestable: () => boolean;
  /** Something was saved. */
  readonly onSaved: (saved: SavedConnection) => void;
}

export interface SavedConnection {
  readonly details: QuoteConnectionDetails;
  /** Whether it is a new one. */
  readonly created: boolean;
  /** False when the configuration is still missing. */
  readonly complete: boolean;
}

interface TestRun {
  readonly connectorName: string;
  readonly values: ConfigurationValues;
  readonly response?: ConnectorResponse;
  readonly error?: BackendError;
}

/** The life of one open dialog: load, edit, test, save, and what can go wrong in between. No DOM. */
export class ConnectionEditor implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: EditorOptions;
  readonly #saving: SaveInTurn<SaveResult>;
  readonly #reading: NewestRead;
  #testing: AbortController | undefined;
  /** As the backend gave it, and the form that came of it; both change only when the backend has answered. */
  #details: QuoteConnectionDetails | undefined;
  #base: ConnectionForm = EMPTY_FORM;
  #form: ConnectionForm = EMPTY_FORM;
  #revision = '';
  #test: TestRun | undefined;
  #configurationError: BackendError | undefined;
  #conflict: Conflict | undefined;
  /** The connection that is being saved was not there before. */
  #isNew = false;

  constructor(host: ReactiveControllerHost, options: EditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#saving = new SaveInTurn(host);
    this.#reading = new NewestRead(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#testing?.abort();
    this.#testing = undefined;
  }

  get state(): EditorState {
    const form = this.#form;
    const fields = this.#details?.fields ?? [];
    const found = problems(form, fields);
    const test = this.#testState();
    const passed = test.status === 'answered' && test.current && test.response.ok;
    const tested = passed || !this.#options.isTestable();
    const saving = this.#saving.running;
    const { status, error } = this.#reading;
    return {
      status,
      error,
      form,
      fields,
      dirty: this.#configurationError !== undefined || this.#isChanged,
      problems: found,
      test,
      saving,
      saveError: this.#saving.error ?? this.#configurationError,
      configurationPending: this.#configurationError !== undefined,
      conflict: this.#conflict,
      tested,
      canSave: !saving && status === 'ready' && !this.#conflict && found.length === 0 && tested,
    };
  }

  /** The connector that a new connection begins with is no edit, also while its defaults are still on their way. */
  get #isChanged(): boolean {
    const base =
      this.#base.connectorName === '' ? { ...this.#base, connectorName: this.#form.connectorName } : this.#base;
    return differences(base, this.#form).length > 0;
  }

  get revision(): string {
    return this.#revision;
  }

  /** Starts over with another target; what an older one still brings is ignored. */
  open(target: EditorTarget): Promise<void> {
    this.#form = this.#base = EMPTY_FORM;
    this.#details = this.#test = this.#conflict = this.#configurationError = undefined;
    this.#saving.startOver();
    if (target.kind === 'new') return this.#loadConnector(target.connectorName);
    return this.#load(
      (connections, options) => connections.get(target.id, options),
      (details) => this.#begin(target.kind === 'copy' ? copyOf(details, target.nameOfCopy) : details),
    );
  }

  /** Reads again what could not be read: nothing that was entered since is lost. */
  reload(): Promise<void> {
    return this.#reading.again();
  }

  edit(change: Partial<Omit<ConnectionForm, 'id' | 'values' | 'unreadable' | 'connectorName'>>): void {
    this.#form = { ...this.#form, ...change };
    this.#host.requestUpdate();
  }

  /** @param readable false: the text is no number or date in the user's language */
  setValue(key: string, value: ConfigurationValue, readable = true): void {
    const others = this.#form.unreadable.filter((other) => other !== key);
    const values = new Map(this.#form.values).set(key, value);
    this.#form = { ...this.#form, values, unreadable: readable ? others : [...others, key] };
    this.#host.requestUpdate();
  }

  /** Another connector brings its own fields; everything else that was entered stays. */
  setConnector(connectorName: string): Promise<void> {
    return this.#loadConnector(connectorName);
  }

  /** Puts kept edits back; `revision` is the one they were made on. */
  restore(form: ConnectionForm, revision: string): void {
    this.#form = form;
    this.#revision = revision;
    this.#host.requestUpdate();
  }

  async test(): Promise<void> {
    const backend = this.#options.backend();
    if (!backend || this.#testing) return;
    const { id, connectorName, values } = this.#form;
    const controller = new AbortController();
    this.#testing = controller;
    this.#test = undefined;
    this.#host.requestUpdate();
    const run = { connectorName, values };
    try {
      const response = await backend.connections.test({ id, ...run }, this.#call(controller.signal));
      if (this.#testing === controller) this.#test = { ...run, response };
    } catch (thrown) {
      if (this.#testing === controller) this.#test = { ...run, error: BackendError.from(thrown) };
    } finally {
      if (this.#testing === controller) this.#testing = undefined;
      this.#host.requestUpdate();
    }
  }

  cancelTest(): void {
    this.#testing?.abort();
    this.#testing = undefined;
    this.#host.requestUpdate();
  }

  /** @returns whether everything is saved */
  async save(): Promise<boolean> {
    const backend = this.#options.backend();
    if (!backend || !this.state.canSave) return false;
    // After half a save it has an id already.
    this.#isNew = this.#form.id === 0 || (this.#isNew && this.#configurationError !== undefined);
    const result = await this.#saving.run((earlier) => this.#write(backend, earlier));
    if (!result) {
      await this.#lookForConflict(backend);
      return false;
    }
    // What could not be saved stays in the form.
    if (!result.configurationError) this.#form = this.#base;
    this.#host.requestUpdate();
    return !result.configurationError;
  }

  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  /** My edits on top of theirs; the next save is made knowingly. A deleted connection is restored first. */
  async keepMine(): Promise<void> {
    const theirs = this.#conflict?.theirs;
    const backend = this.#options.backend();
    if (!theirs) return this.#saveAsNew();
    if (theirs.connection.deleted && backend) {
      const { id } = theirs.connection;
      return this.#load(
        async (connections, options) => {
          await connections.restore(id, options);
          return connections.get(id, options);
        },
        (details) => this.#rebase(details, merged(this.#base, this.#form, formOf(details))),
      );
    }
    this.#rebase(theirs, merged(this.#base, this.#form, formOf(theirs)));
  }

  /** Forgets my edits. */
  takeTheirs(): void {
    const theirs = this.#conflict?.theirs;
    if (theirs) this.#rebase(theirs, formOf(theirs));
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write({ connections }: Backend, earlier: SaveResult | undefined): Promise<SaveResult> {
    const form = this.#form;
    const changed = differences(this.#base, form);
    if (earlier && !earlier.configurationError && changed.length === 0) return earlier;
    const onlyValues = this.#configurationError && changed.every(isValue);
    const result: SaveResult = onlyValues
      ? { details: await connections.saveConfiguration(form.id, form.values, this.#call()) }
      : await connections.save(inputOf(form), form.values, { ...this.#call(), revision: this.#revision });
    this.#take(result);
    return result;
  }

  /** What is stored now, also when nobody waits for it any more. The edits in the form are not touched. */
  #take({ details, configurationError }: SaveResult): void {
    this.#details = details;
    this.#revision = details.connection.revision;
    this.#configurationError = configurationError;
    this.#base = formOf(details);
    this.#form = { ...this.#form, id: details.connection.id };
    this.#options.onSaved({ details, created: this.#isNew, complete: !configurationError });
    this.#host.requestUpdate();
  }

  async #lookForConflict(backend: Backend): Promise<void> {
    const { overtaken } = this.#saving;
    if (!overtaken || this.#form.id === 0) return;
    try {
      const theirs = await backend.connections.get(this.#form.id, this.#call());
      // It is there after all: then something else was not found, and the error of the save stays.
      if (overtaken === 'conflict') this.#conflict = { theirs };
    } catch (thrown) {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
      if (BackendError.from(thrown).kind === 'not-found') this.#conflict = {};
    }
    this.#host.requestUpdate();
  }

  #saveAsNew(): void {
    this.#conflict = undefined;
    this.#saving.reset();
    this.#revision = '';
    this.#form = { ...this.#form, id: 0, values: withoutSecrets(this.#form.values) };
    this.#base = EMPTY_FORM;
    // The same fields, but of another connection: none of them has a stored secret.
    if (this.#details) this.#details = { ...this.#details, fields: [...this.#details.fields] };
    this.#host.requestUpdate();
  }

  #rebase(details: QuoteConnectionDetails, form: ConnectionForm): void {
    this.#begin(details);
    this.#form = form;
    this.#conflict = this.#configurationError = undefined;
    this.#saving.reset();
    this.#host.requestUpdate();
  }

  #begin(details: QuoteConnectionDetails): void {
    this.#details = details;
    this.#revision = details.connection.revision;
    this.#base = this.#form = formOf(details);
  }

  #loadConnector(connectorName: string): Promise<void> {
    const entered = this.#form;
    if (connectorName === '') {
      this.#form = { ...entered, connectorName };
      this.#details = undefined;
      this.#host.requestUpdate();
      return Promise.resolve();
    }
    const isFirst = this.#base.connectorName === '';
    this.#form = { ...entered, connectorName };
    return this.#load(
      (connections, options) => connections.create(connectorName, options),
      (details) => {
        this.#details = details;
        const blank = formOf(details);
        if (isFirst) this.#base = blank;
        this.#form = isFirst
          ? merged(EMPTY_FORM, this.#form, blank)
          : { ...this.#form, connectorName, values: blank.values, unreadable: [] };
      },
    );
  }

  #load(
    read: (connections: Backend['connections'], options: CallOptions) => Promise<QuoteConnectionDetails>,
    take: (details: QuoteConnectionDetails) => void,
  ): Promise<void> {
    return this.#reading.run((signal) => {
      const backend = this.#options.backend();
      return backend && read(backend.connections, this.#call(signal));
    }, take);
  }

  #testState(): TestState {
    if (this.#testing) return { status: 'running' };
    const run = this.#test;
    if (!run) return { status: 'none' };
    if (run.error) return { status: 'failed', error: run.error };
    if (!run.response) return { status: 'none' };
    const current = run.connectorName === this.#form.connectorName && sameValues(run.values, this.#form.values);
    return { status: 'answered', response: run.response, current };
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }
}

function isValue(part: string): boolean {
  return part.startsWith('value:');
}

function copyOf(details: QuoteConnectionDetails, nameOfCopy: (name: string) => string): QuoteConnectionDetails {
  const { connection, values, fields } = details;
  return {
    connection: { ...connection, id: 0, name: nameOfCopy(connection.name), revision: '' },
    fields,
    values: withoutSecrets(values),
  };
}
