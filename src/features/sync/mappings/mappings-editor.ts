import type { ReactiveControllerHost } from 'lit';
import type {
  BackendError,
  CallOptions,
  SyncActorType,
  SyncBackend,
  SyncMappingBackend,
} from '../../../backend/index.js';
import { NewestRead } from '../../../core/newest-read.js';
import { oneAction } from '../../../core/one-action.js';
import { SaveInTurn } from '../../../core/save-in-turn.js';
import { ActorEditor, type ActorState } from './actor-editor.js';
import { toDraft, type MappingsDraft } from './mappings-draft.js';

/** The one value of the editor. */
export interface MappingsState {
  /** Of the kinds of records; each has a status of its own. */
  readonly status: 'loading' | 'ready' | 'failed';
  readonly error?: BackendError | undefined;
  readonly types: readonly SyncActorType[];
  /** Those that were looked at. */
  readonly actors: ReadonlyMap<SyncActorType, ActorState>;
  readonly dirty: boolean;
  readonly saving: boolean;
  /** A save was given up; whether it was made is not known. */
  readonly givenUp?: BackendError | undefined;
  /** Someone has to say first whose changes stay. */
  readonly contested: boolean;
}

export interface MappingsEditorOptions {
  readonly backend: () => { readonly sync?: SyncBackend | undefined } | undefined;
  readonly connectionId: () => number | undefined;
  readonly language: () => string;
  /** What a kind of records is called. */
  readonly nameOf: (type: SyncActorType) => string;
  /** The backend has stored something, also when nobody waits for it any more. */
  readonly onStored: (connectionId: number) => void;
}

/** The life of the open dialog: the kinds of records, what is edited of each, and saving all of it. No DOM. */
export class MappingsEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: MappingsEditorOptions;
  readonly #reading: NewestRead;
  readonly #saving: SaveInTurn<boolean>;
  #types: readonly SyncActorType[] = [];
  #actors = new Map<SyncActorType, ActorEditor>();
  #loaded = false;
  #opened = 0;

  constructor(host: ReactiveControllerHost, options: MappingsEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#reading = new NewestRead(host);
    this.#saving = new SaveInTurn(host);
  }

  get state(): MappingsState {
    const actors = new Map([...this.#actors].map(([type, editor]) => [type, editor.state]));
    const states = [...actors.values()];
    const { status, error } = this.#reading;
    return {
      status: status === 'ready' && !this.#loaded ? 'loading' : status,
      error,
      types: this.#types,
      actors,
      dirty: states.some(({ dirty }) => dirty),
      saving: this.#saving.running,
      givenUp: this.#saving.error,
      contested: states.some(({ conflict }) => conflict !== undefined),
    };
  }

  /** Starts over. @param first what to show first; `undefined` or unknown: the first one */
  async open(first?: SyncActorType): Promise<void> {
    this.#opened += 1;
    this.#loaded = false;
    this.#types = [];
    this.#actors = new Map();
    this.#saving.startOver();
    const backend = this.#backend;
    const id = this.#options.connectionId();
    if (!backend || id === undefined) return;
    // The kind that is wanted is asked for at once; the list of all of them is short, but it is a round trip, too.
    const early = first && this.show(first);
    await this.#reading.run(
      (signal) => backend.actorTypes(id, this.#call(signal)),
      (types) => {
        this.#loaded = true;
        this.#types = types;
      },
    );
    const [begin] = this.#types;
    await (first && this.#types.includes(first) ? early : begin && this.show(begin));
  }

  /** Reads the kinds of records again. */
  async reload(): Promise<void> {
    await this.#reading.again();
    const [begin] = this.#types;
    if (begin) await this.show(begin);
  }

  actor(type: SyncActorType): ActorEditor | undefined {
    return this.#actors.get(type);
  }

  /** Reads these records, unless that has been done or is under way. */
  async show(type: SyncActorType): Promise<void> {
    const backend = this.#backend;
    const id = this.#options.connectionId();
    if (!backend || id === undefined || this.#actors.has(type)) return;
    const actor = new ActorEditor(this.#host, type);
    this.#actors.set(type, actor);
    this.#host.requestUpdate();
    await actor.load(backend, id, () => this.#call());
  }

  get draft(): MappingsDraft {
    return toDraft([...this.#actors.values()].flatMap(({ draft }) => draft ?? []));
  }

  isOutdated({ actors }: MappingsDraft): boolean {
    return actors.some(({ type, revision }) => {
      const actor = this.#actors.get(type);
      return actor?.loaded === true && actor.state.base.revision !== revision;
    });
  }

  /** What cannot be read now gets its edits back when it can. @returns the kinds of records that have edits */
  async restore({ actors }: MappingsDraft): Promise<readonly SyncActorType[]> {
    const opened = this.#opened;
    const known = actors.filter(({ type }) => this.#types.includes(type));
    await Promise.all(known.map(({ type }) => this.#actors.get(type)?.reloadFailed() ?? this.show(type)));
    if (opened !== this.#opened) return [];
    for (const draft of known) this.#actors.get(draft.type)?.restore(draft);
    return known.map(({ type }) => type);
  }

  /** One call for each kind of records with edits; what fails keeps its edits. @returns whether nothing is left to save */
  async save(): Promise<boolean> {
    const backend = this.#backend;
    const id = this.#options.connectionId();
    const { dirty, contested, saving } = this.state;
    if (!backend || id === undefined || !dirty || contested || saving) return false;
    const opened = this.#opened;
    const actors = [...this.#actors.values()];
    const done = await this.#saving.run(async () => {
      const waiting = actors.filter(({ state }) => state.dirty);
      const together = oneAction(...waiting.map(({ type }) => ({ id, name: this.#options.nameOf(type) })));
      // One after the other: each is a write of its own, and the service may see them as changes of one connection.
      for (const actor of waiting) {
        if ((await actor.save(backend, id, { ...this.#call(), ...together })) === 'stored') this.#options.onStored(id);
      }
      return true;
    });
    return done === true && opened === this.#opened && !this.state.dirty;
  }

  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  get #backend(): SyncMappingBackend | undefined {
    return this.#options.backend()?.sync?.mapping;
  }

  #call(signal?: AbortSignal): CallOptions {
    return { signal, language: this.#options.language() };
  }
}
