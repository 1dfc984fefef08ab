import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  BackendError,
  textInLanguage,
  type Backend,
  type CallOptions,
  type SyncBackend,
  type SyncConnectorDetails,
} from '../../backend/index.js';
import { NewestRead } from '../../core/newest-read.js';
import { oneAction } from '../../core/one-action.js';
import { SaveInTurn } from '../../core/save-in-turn.js';
import {
  contested,
  differences,
  EMPTY_FORM,
  formOf,
  inputOf,
  isChanged,
  merged,
  type ConnectorForm,
  type FormPart,
} from './connector-form.js';

/** What the dialog was opened for. */
export type ConnectorTarget = { readonly kind: 'add' } | { readonly kind: 'edit'; readonly id: number };

/** Someone else saved or deleted it (`theirs`), or it is gone for good (`theirs` is missing). */
export interface ConnectorConflict {
  readonly theirs?: SyncConnectorDetails;
}

export type UrlTest =
  | { readonly status: 'none' | 'running' }
  /** `current`: the address is still the one that was tested. */
  | { readonly status: 'answered'; readonly ok: boolean; readonly url: string; readonly current: boolean }
  | { readonly status: 'failed'; readonly error: BackendError };

/** The one value of the editor. */
export interface ConnectorEditorState {
  readonly status: 'loading' | 'failed' | 'ready';
  /** Why it could not be read. */
  readonly error?: BackendError | undefined;
  readonly form: ConnectorForm;
  /** As it is stored, or as a new one began. */
  readonly base: ConnectorForm;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** The failed save may have been made all the same. */
  readonly mayBeSaved: boolean;
  readonly conflict?: ConnectorConflict | undefined;
  readonly test: UrlTest;
}

export interface ConnectorEditorOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** Whether the backend can bring back what was deleted. */
  readonly canRestore: () => boolean;
  /** The backend has stored it, also when nobody waits for it any more. */
  readonly onSaved: (connector: SyncConnectorDetails, created: boolean) => void;
  /** A deleted one was restored, because the user goes on with it. */
  readonly onRestored: () => void;
}

interface TestRun {
  readonly url: string;
  readonly ok?: boolean;
  readonly error?: BackendError;
}

/** The life of one open dialog: read, edit, test, save, and what can go wrong in between. No DOM. */
export class ConnectorEditor implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: ConnectorEditorOptions;
  readonly #reading: NewestRead;
  readonly #saving: SaveInTurn<SyncConnectorDetails>;
  #target: ConnectorTarget | undefined;
  #base: ConnectorForm = EMPTY_FORM;
  #form: ConnectorForm = EMPTY_FORM;
  #revision = '';
  #conflict: ConnectorConflict | undefined;
  #testing: AbortController | undefined;
  #test: TestRun | undefined;

  constructor(host: ReactiveControllerHost, options: ConnectorEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#reading = new NewestRead(host);
    this.#saving = new SaveInTurn(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancelTest();
  }

  get state(): ConnectorEditorState {
    const { status, error } = this.#reading;
    return {
      // For a new one nothing is read.
      status: this.#target?.kind === 'add' ? 'ready' : status,
      error,
      form: this.#form,
      base: this.#base,
      dirty: isChanged(this.#base, this.#form),
      saving: this.#saving.running,
      saveError: this.#saving.error,
      mayBeSaved: this.#saving.outcomeUnknown,
      conflict: this.#conflict,
      test: this.#testState,
    };
  }

  get revision(): string {
    return this.#revision;
  }

  /** Starts over with another target; what an older one still brings is ignored. */
  open(target: ConnectorTarget): Promise<void> {
    this.#target = target;
    this.#base = this.#form = EMPTY_FORM;
    this.#revision = '';
    this.#conflict = this.#test = undefined;
    this.cancelTest();
    this.#saving.startOver();
    if (target.kind === 'add') {
      // What is still being read for another one is not wanted.
      return this.#reading.run(
        () => undefined,
        () => undefined,
      );
    }
    return this.#read(
      (sync, options) => sync.connector(target.id, options),
      (connector) => {
        this.#begin(connector);
        // Deleted since the list was read: the same question as when it is deleted while it is edited.
        if (connector.deleted) this.#conflict = { theirs: connector };
      },
    );
  }

  reload(): Promise<void> {
    return this.#reading.again();
  }

  edit(change: Partial<Omit<ConnectorForm, 'id'>>): void {
    this.#form = { ...this.#form, ...change };
    this.#host.requestUpdate();
  }

  /** Puts kept edits back; `revision` is the one they were made on. */
  restore(form: ConnectorForm, revision: string): void {
    this.#form = { ...form, id: this.#form.id };
    if (this.#form.id !== 0) this.#revision = revision;
    this.#host.requestUpdate();
  }

  async test(): Promise<void> {
    const sync = this.#sync;
    if (!sync || this.#testing) return;
    const { url } = inputOf(this.#form);
    const testing = new AbortController();
    this.#testing = testing;
    this.#test = undefined;
    this.#host.requestUpdate();
    let run: TestRun;
    try {
      run = { url, ok: await sync.testConnectorUrl(url, this.#call(testing.signal)) };
    } catch (thrown) {
      run = { url, error: BackendError.from(thrown) };
    }
    // Given up meanwhile: nobody wants to know.
    if (this.#testing !== testing) return;
    this.#testing = undefined;
    this.#test = run;
    this.#host.requestUpdate();
  }

  cancelTest(): void {
    this.#testing?.abort();
    this.#testing = undefined;
    this.#host.requestUpdate();
  }

  /** @returns whether it is saved */
  async save(): Promise<boolean> {
    const sync = this.#sync;
    if (!sync || this.#saving.running || this.#conflict || this.state.status !== 'ready') return false;
    const saved = await this.#saving.run((earlier) => this.#write(sync, earlier));
    if (!saved) await this.#lookForConflict(sync);
    return saved !== undefined;
  }

  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  /** What I chose of mine on top of theirs; the next save is made knowingly. Without theirs it becomes a new one. */
  async resolve(theirParts: ReadonlySet<string>): Promise<void> {
    const theirs = this.#conflict?.theirs;
    if (!theirs || (theirs.deleted && !this.#options.canRestore())) return this.#becomeNew();
    const rebase = (connector: SyncConnectorDetails): void => {
      const wanted = (part: FormPart): boolean => !theirParts.has(part);
      const form = merged(this.#base, this.#form, formOf(connector), this.#options.language(), wanted);
      this.#rebase(connector, form);
    };
    if (!theirs.deleted) return rebase(theirs);
    return this.#read(async (sync, options) => {
      await sync.restoreConnector(theirs.id, { ...options, ...this.#writing(theirs) });
      this.#options.onRestored();
      return sync.connector(theirs.id, options);
    }, rebase);
  }

  /** Forgets my edits. */
  takeTheirs(): void {
    const theirs = this.#conflict?.theirs;
    if (theirs) this.#rebase(theirs, formOf(theirs));
  }

  /** Parts that both of us changed. */
  get contested(): readonly FormPart[] {
    const theirs = this.#conflict?.theirs;
    return theirs ? contested(this.#base, this.#form, formOf(theirs), this.#options.language()) : [];
  }

  /** Parts that only the other one changed. */
  get taken(): readonly FormPart[] {
    const theirs = this.#conflict?.theirs;
    if (!theirs) return [];
    const mine = new Set(differences(this.#base, this.#form));
    return differences(this.#base, formOf(theirs)).filter((part) => !mine.has(part));
  }

  get #sync(): SyncBackend | undefined {
    return this.#options.backend()?.sync;
  }

  get #testState(): UrlTest {
    if (this.#testing) return { status: 'running' };
    const run = this.#test;
    if (run?.error) return { status: 'failed', error: run.error };
    if (run?.ok === undefined) return { status: 'none' };
    return { status: 'answered', ok: run.ok, url: run.url, current: run.url === inputOf(this.#form).url };
  }

  #begin(connector: SyncConnectorDetails): void {
    this.#base = this.#form = formOf(connector);
    this.#revision = connector.revision;
  }

  #rebase(connector: SyncConnectorDetails, form: ConnectorForm): void {
    this.#begin(connector);
    this.#form = form;
    this.#conflict = undefined;
    this.#saving.reset();
    this.#host.requestUpdate();
  }

  #becomeNew(): void {
    this.#form = { ...this.#form, id: 0 };
    this.#base = EMPTY_FORM;
    this.#revision = '';
    this.#conflict = undefined;
    this.#saving.reset();
    this.#host.requestUpdate();
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write(sync: SyncBackend, earlier: SyncConnectorDetails | undefined): Promise<SyncConnectorDetails> {
    if (earlier && !isChanged(this.#base, this.#form)) return earlier;
    const target = this.#target;
    const sent = this.#form;
    const options = { ...this.#writing(sent), revision: this.#revision || undefined };
    const saved = await sync.saveConnector(inputOf(sent), options);
    // Another one may be open by now, but this one is stored all the same.
    if (target === this.#target) this.#take(saved, sent);
    this.#options.onSaved(saved, sent.id === 0);
    return saved;
  }

  /** What is stored now. What was typed since it was sent stays an edit. */
  #take(saved: SyncConnectorDetails, sent: ConnectorForm): void {
    this.#base = formOf(saved);
    this.#form = this.#form === sent ? this.#base : { ...this.#form, id: saved.id };
    this.#revision = saved.revision;
    this.#host.requestUpdate();
  }

  async #lookForConflict(sync: SyncBackend): Promise<void> {
    const { overtaken } = this.#saving;
    const target = this.#target;
    if (!overtaken || this.#form.id === 0) return;
    let conflict: ConnectorConflict | undefined;
    try {
      const theirs = await sync.connector(this.#form.id, this.#call());
      // It is there after all: then something else was not found, and the error of the save stays.
      if (overtaken === 'conflict') conflict = { theirs };
    } catch (thrown) {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
      if (BackendError.from(thrown).kind === 'not-found') conflict = {};
    }
    if (target !== this.#target) return;
    this.#conflict = conflict;
    this.#host.requestUpdate();
  }

  #read(
    read: (sync: SyncBackend, options: CallOptions) => Promise<SyncConnectorDetails>,
    take: (connector: SyncConnectorDetails) => void,
  ): Promise<void> {
    return this.#reading.run((signal) => {
      const sync = this.#sync;
      return sync && read(sync, this.#call(signal));
    }, take);
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }

  #writing({ id, name }: Pick<ConnectorForm, 'id' | 'name'>): CallOptions {
    const language = this.#options.language();
    return { language, ...oneAction({ id, name: textInLanguage(name, language) }) };
  }
}
