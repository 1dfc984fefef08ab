import type { ReactiveControllerHost } from 'lit';
import { BackendError, type Backend, type CallOptions, type ConfigurationValue } from '../../../backend/index.js';
import { NewestRead } from '../../../core/newest-read.js';
import { SaveInTurn } from '../../../core/save-in-turn.js';
import {
  differences,
  EMPTY_FORM,
  formOf,
  merged,
  problems,
  withoutSecrets,
  type ConnectionForm,
  type FormPart,
} from './connection-form.js';
import type {
  ConnectionDetails,
  ConnectionService,
  ConnectionSubject,
  EditorTarget,
  OwnValues,
  Rest,
  Saved,
} from './connection-subject.js';
import type { Conflict, EditorState, StoredStep } from './connection-state.js';
import { ConnectionTest } from './connection-test.js';

export interface EditorOptions {
  readonly subject: () => ConnectionSubject;
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** A backend that cannot test leaves nothing to wait for. */
  readonly isTestable: () => boolean;
  /** Something was stored. */
  readonly onStored: (stored: StoredStep) => void;
}

/** The life of one open dialog: load, edit, test, save, and what can go wrong in between. No DOM. */
export class ConnectionEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: EditorOptions;
  readonly #saving: SaveInTurn<Saved>;
  readonly #reading: NewestRead;
  readonly #test: ConnectionTest;
  /** As the backend gave it, and the form that came of it; both change only when the backend has answered. */
  #details: ConnectionDetails | undefined;
  #base: ConnectionForm = EMPTY_FORM;
  #form: ConnectionForm = EMPTY_FORM;
  #revision = '';
  /** The connection that it is a copy of. */
  #copiedFrom: number | undefined;
  #rest: Rest | undefined;
  #conflict: Conflict | undefined;
  /** The connection that is being saved was not there before. */
  #isNew = false;
  /** What was unlocked stays so: a field must not close under the hand that types in it. */
  #unlocked = false;

  constructor(host: ReactiveControllerHost, options: EditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#saving = new SaveInTurn(host);
    this.#reading = new NewestRead(host);
    this.#test = new ConnectionTest(host);
  }

  get state(): EditorState {
    const subject = this.#options.subject();
    const [base, form] = [this.#base, this.#form];
    const fields = this.#details?.fields ?? [];
    const locked = !this.#unlocked && subject.isLocked(base, form);
    // What is locked is stored as it is, and nobody could mend it here.
    const found = problems(form, locked ? [] : fields);
    const test = this.#test.state(form);
    const passed = test.status === 'answered' && test.current && test.response.ok;
    const tested = passed || !this.#options.isTestable() || !subject.needsTest(base, form);
    const saving = this.#saving.running;
    const deleted = this.#details?.connection.deleted ?? false;
    const { status, error } = this.#reading;
    const rest = this.#rest;
    return {
      status,
      error,
      form,
      base,
      fields,
      dirty: subject.isDirty(this.#changed, rest),
      deleted,
      locked,
      problems: found,
      test,
      saving,
      saveError: this.#saving.error ?? (rest?.kind === 'failed' ? rest.error : undefined),
      rest,
      conflict: this.#conflict,
      tested,
      canSave: !saving && status === 'ready' && !deleted && !this.#conflict && found.length === 0 && tested,
    };
  }

  /** The connector that a new connection begins with is no edit, also while its defaults are still on their way. */
  get #changed(): readonly FormPart[] {
    const base = this.#base.connector === '' ? { ...this.#base, connector: this.#form.connector } : this.#base;
    return differences(base, this.#form);
  }

  get revision(): string {
    return this.#revision;
  }

  get #service(): ConnectionService | undefined {
    const backend = this.#options.backend();
    return backend && this.#options.subject().service(backend);
  }

  get #empty(): ConnectionForm {
    return { ...EMPTY_FORM, own: this.#options.subject().own };
  }

  /** Starts over with another target; what an older one still brings is ignored. */
  open(target: EditorTarget): Promise<void> {
    this.#form = this.#base = this.#empty;
    this.#details = this.#conflict = this.#rest = undefined;
    this.#copiedFrom = target.kind === 'copy' ? target.id : undefined;
    this.#unlocked = false;
    this.#test.forget();
    this.#saving.startOver();
    if (target.kind === 'new') return this.#loadConnector(target.connector);
    return this.#load(
      (service, options) => service.get(target.id, options),
      (details) => this.#begin(target.kind === 'copy' ? this.#copyOf(details, target.nameOfCopy) : details),
    );
  }

  /** Reads again what could not be read: nothing that was entered since is lost. */
  reload(): Promise<void> {
    return this.#reading.again();
  }

  edit(change: Partial<Omit<ConnectionForm, 'id' | 'values' | 'unreadable' | 'connector'>>): void {
    this.#setForm({ ...this.#form, ...change });
  }

  editOwn(change: OwnValues): void {
    this.edit({ own: { ...this.#form.own, ...change } });
  }

  /** @param readable false: the text is no number or date in the user's language */
  setValue(key: string, value: ConfigurationValue, readable = true): void {
    const others = this.#form.unreadable.filter((other) => other !== key);
    const values = new Map(this.#form.values).set(key, value);
    this.#setForm({ ...this.#form, values, unreadable: readable ? others : [...others, key] });
  }

  /** Another connector brings its own fields; everything else that was entered stays. */
  setConnector(connector: string): Promise<void> {
    return this.#loadConnector(connector);
  }

  /** Puts kept edits back; `revision` is the one they were made on. */
  restore(form: ConnectionForm, revision: string): void {
    this.#revision = revision;
    this.#setForm(form);
  }

  async test(): Promise<void> {
    const service = this.#service;
    if (service) await this.#test.run(service, this.#form, (signal) => this.#call(signal));
  }

  cancelTest(): void {
    this.#test.cancel();
  }

  /** @returns whether everything is saved */
  async save(): Promise<boolean> {
    const service = this.#service;
    if (!service || !this.state.canSave) return false;
    // After half a save it has an id already.
    this.#isNew = this.#form.id === 0 || (this.#isNew && this.#rest !== undefined);
    const saved = await this.#saving.run((earlier) => this.#write(service, earlier));
    if (!saved) {
      await this.#lookForConflict(service);
      return false;
    }
    // What could not be saved stays in the form.
    this.#form = saved.rest ? this.#options.subject().settled(this.#base, this.#form) : this.#base;
    this.#host.requestUpdate();
    return !saved.rest;
  }

  /**
   * Saves of all that was entered only what the connection has of its own; the rest stays in the form.
   *
   * @returns whether it is saved
   */
  async saveOwn(change: OwnValues): Promise<boolean> {
    const service = this.#service;
    if (!service || this.#base.id === 0) return false;
    this.editOwn(change);
    const saved = await this.#saving.run((earlier) =>
      this.#write(service, earlier, { ...this.#base, own: { ...this.#base.own, ...change } }),
    );
    return saved !== undefined && !saved.rest;
  }

  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  /** Brings back what is stored as deleted, as a deed of its own. */
  async undelete(): Promise<void> {
    if (this.#reading.status === 'loading') return;
    await this.#undelete(this.#base, (details) => this.#rebase(details, formOf(details)));
  }

  /** My edits on top of theirs; the next save is made knowingly. A deleted connection is restored first. */
  async keepMine(): Promise<void> {
    const theirs = this.#conflict?.theirs;
    if (!theirs) return this.#saveAsNew();
    const rebase = (details: ConnectionDetails): void =>
      this.#rebase(details, merged(this.#base, this.#form, formOf(details)));
    if (theirs.connection.deleted && this.#service) return this.#undelete(theirs.connection, rebase);
    rebase(theirs);
  }

  /** Forgets my edits. */
  takeTheirs(): void {
    const theirs = this.#conflict?.theirs;
    if (theirs) this.#rebase(theirs, formOf(theirs));
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write(service: ConnectionService, earlier: Saved | undefined, form = this.#form): Promise<Saved> {
    const changed = differences(this.#base, form);
    if (earlier && !earlier.rest && changed.length === 0) return earlier;
    const saved = await service.save({
      form,
      stored: this.#details,
      changed,
      revision: this.#revision,
      copiedFrom: this.#copiedFrom,
      rest: this.#rest,
      options: this.#call(),
      report: (step) => this.#take(step, false),
    });
    this.#take(saved, !saved.rest);
    return saved;
  }

  /** What is stored now, also when nobody waits for it any more. The edits in the form are not touched. */
  #take({ step, details, rest, activation, notCopied }: Saved, complete: boolean): void {
    this.#details = details;
    this.#revision = details.connection.revision;
    this.#rest = rest;
    this.#base = formOf(details);
    this.#form = { ...this.#form, id: details.connection.id };
    if (step !== 'none') {
      this.#options.onStored({ step, details, created: this.#isNew, complete, activation, notCopied });
    }
    this.#host.requestUpdate();
  }

  async #lookForConflict(service: ConnectionService): Promise<void> {
    const { overtaken } = this.#saving;
    if (!overtaken || this.#form.id === 0) return;
    try {
      const theirs = await service.get(this.#form.id, this.#call());
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
    this.#base = this.#empty;
    // The same fields, but of another connection: none of them has a stored secret.
    if (this.#details) this.#details = { ...this.#details, fields: [...this.#details.fields] };
    this.#host.requestUpdate();
  }

  #undelete(deleted: { readonly id: number; readonly name: string }, take: (details: ConnectionDetails) => void) {
    return this.#load(
      async (service, options) => {
        await service.restore(deleted, options);
        return service.get(deleted.id, options);
      },
      (details) => {
        take(details);
        this.#options.onStored({ step: 'restored', details, created: false, complete: false });
      },
    );
  }

  #rebase(details: ConnectionDetails, form: ConnectionForm): void {
    this.#begin(details);
    this.#conflict = this.#rest = undefined;
    this.#saving.reset();
    this.#setForm(form);
  }

  #begin(details: ConnectionDetails): void {
    this.#details = details;
    this.#revision = details.connection.revision;
    this.#base = this.#form = formOf(details);
    this.#unlocked = false;
  }

  #setForm(form: ConnectionForm): void {
    this.#form = form;
    this.#unlocked ||= !this.#options.subject().isLocked(this.#base, form);
    this.#host.requestUpdate();
  }

  #loadConnector(connector: string): Promise<void> {
    const entered = this.#form;
    this.#form = { ...entered, connector };
    if (connector === '') {
      this.#details = undefined;
      this.#host.requestUpdate();
      return Promise.resolve();
    }
    const isFirst = this.#base.connector === '';
    return this.#load(
      (service, options) => service.create(connector, options),
      (details) => {
        this.#details = details;
        const blank = formOf(details);
        if (isFirst) this.#base = blank;
        this.#form = isFirst
          ? merged(this.#empty, this.#form, blank)
          : { ...this.#form, connector, values: blank.values, unreadable: [] };
      },
    );
  }

  #load(
    read: (service: ConnectionService, options: CallOptions) => Promise<ConnectionDetails>,
    take: (details: ConnectionDetails) => void,
  ): Promise<void> {
    return this.#reading.run((signal) => {
      const service = this.#service;
      return service && read(service, this.#call(signal));
    }, take);
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }

  #copyOf({ connection, values, fields }: ConnectionDetails, nameOfCopy: (name: string) => string): ConnectionDetails {
    const name = nameOfCopy(connection.name);
    const own = this.#options.subject().copied(connection.own);
    return {
      connection: { ...connection, id: 0, name, own, deleted: false, revision: '' },
      fields,
      values: withoutSecrets(values),
    };
  }
}
