import type { ReactiveControllerHost } from 'lit';
import {
  BackendError,
  type CallOptions,
  type CrmField,
  type SyncActorMapping,
  type SyncActorType,
  type SyncFieldMapping,
  type SyncMappedField,
  type SyncMappingBackend,
} from '../../../backend/index.js';
import { memoizeLast } from '../../../core/memoize.js';
import { NewestRead } from '../../../core/newest-read.js';
import {
  conflictWith,
  isEmpty,
  NO_EDITS,
  pruned,
  resolved,
  type ActorEdits,
  type MappingConflict,
} from './mapping-changes.js';
import { sameMapping, withMapping, wishedForAll, type BulkOutcome, type MappingWish } from './mapping-edits.js';
import { factsOf, problemsOf, type MappingFacts, type MappingProblem } from './mapping-rules.js';
import { draftBase, draftEdits, type ActorDraft } from './mappings-draft.js';

export interface ActorState {
  readonly type: SyncActorType;
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it could not be read. */
  readonly error?: BackendError | undefined;
  readonly base: SyncActorMapping;
  /** With the edits. */
  readonly active: boolean;
  readonly fields: readonly SyncMappedField[];
  readonly stored: ReadonlyMap<string, SyncMappedField>;
  readonly facts: MappingFacts;
  /** By key; rows without problems are not in it. */
  readonly problems: ReadonlyMap<string, readonly MappingProblem[]>;
  readonly crmFields: readonly CrmField[];
  readonly crmStatus: 'loading' | 'ready' | 'failed';
  readonly edits: ActorEdits;
  readonly dirty: boolean;
  /** Why the last save of these records failed. */
  readonly saveError?: BackendError | undefined;
  /** By key: what the service said about a row. */
  readonly refused: ReadonlyMap<string, string>;
  readonly conflict?: MappingConflict | undefined;
}

const NOTHING: ReadonlyMap<string, string> = new Map();
/** Where errors of fields stand in `fieldErrors`. */
const FIELD_ERROR = 'fields.';

/** One kind of records in the dialog: what is stored, and what is edited. No DOM. */
export class ActorEditor {
  readonly type: SyncActorType;
  readonly #host: ReactiveControllerHost;
  readonly #read: NewestRead;
  readonly #crm: NewestRead;
  #base: SyncActorMapping;
  #crmFields: readonly CrmField[] = [];
  #loaded = false;
  #crmLoaded = false;
  #edits = NO_EDITS;
  #saveError: BackendError | undefined;
  #refused = NOTHING;
  #conflict: MappingConflict | undefined;

  readonly #byKey = memoizeLast(
    (fields: readonly SyncMappedField[]) => new Map(fields.map((each) => [each.key, each])),
  );
  readonly #crmByKey = memoizeLast((fields: readonly CrmField[]) => new Map(fields.map((each) => [each.key, each])));
  readonly #form = memoizeLast((base: SyncActorMapping, edits: ActorEdits, crm: ReadonlyMap<string, CrmField>) =>
    edits.fields.size === 0
      ? base.fields
      : base.fields.map((field) => {
          const edit = edits.fields.get(field.key);
          return edit ? withMapping(field, edit, crm) : field;
        }),
  );
  readonly #facts = memoizeLast(factsOf);
  readonly #problems = memoizeLast((fields: readonly SyncMappedField[], facts: MappingFacts) => {
    const problems = new Map<string, readonly MappingProblem[]>();
    for (const field of fields) {
      const found = problemsOf(field, facts);
      if (found.length > 0) problems.set(field.key, found);
    }
    return problems;
  });

  constructor(host: ReactiveControllerHost, type: SyncActorType) {
    this.#host = host;
    this.type = type;
    this.#base = { type, crmType: 'unknown', active: false, fields: [], revision: '' };
    this.#read = new NewestRead(host);
    this.#crm = new NewestRead(host);
  }

  get state(): ActorState {
    const crm = this.#crmByKey(this.#crmFields);
    const active = this.#edits.active ?? this.#base.active;
    const fields = this.#form(this.#base, this.#edits, crm);
    const facts = this.#facts(fields, crm, active);
    const { status, error } = this.#read;
    return {
      type: this.type,
      status: status === 'ready' && !this.#loaded ? 'loading' : status,
      error,
      base: this.#base,
      active,
      fields,
      stored: this.#byKey(this.#base.fields),
      facts,
      problems: this.#problems(fields, facts),
      crmFields: this.#crmFields,
      crmStatus: this.#crm.status === 'ready' && !this.#crmLoaded ? 'loading' : this.#crm.status,
      edits: this.#edits,
      dirty: !isEmpty(this.#edits),
      saveError: this.#saveError,
      refused: this.#refused,
      conflict: this.#conflict,
    };
  }

  get loaded(): boolean {
    return this.#loaded;
  }

  /** The rows do not wait for SuperOffice's fields: those are only needed to choose from. */
  async load(backend: SyncMappingBackend, connectionId: number, options: () => CallOptions): Promise<void> {
    const reading = this.#read.run(
      (signal) => backend.actorMapping(connectionId, this.type, { ...options(), signal }),
      (mapping) => {
        this.#loaded = true;
        this.#base = mapping;
        this.#edits = pruned(this.#edits, mapping);
      },
    );
    void this.#crm.run(
      (signal) => backend.crmFields(connectionId, this.type, { ...options(), signal }),
      (fields) => {
        this.#crmLoaded = true;
        this.#crmFields = fields;
      },
    );
    await reading;
  }

  reload(): Promise<void> {
    return this.#read.again();
  }

  reloadChoices(): Promise<void> {
    return this.#crm.again();
  }

  /** What a wish would make of these rows, in the order in which they are shown. */
  try(keys: readonly string[], wish: MappingWish): BulkOutcome {
    const { fields, stored, facts } = this.state;
    const wanted = new Set(keys);
    const rows = fields.filter(({ key }) => wanted.has(key));
    return wishedForAll(rows, stored, wish, facts);
  }

  edit(changes: ReadonlyMap<string, SyncFieldMapping>): void {
    if (changes.size === 0) return;
    this.#become({ ...this.#edits, fields: new Map([...this.#edits.fields, ...changes]) });
    // What the service said was about what stood there before.
    if ([...changes.keys()].some((key) => this.#refused.has(key))) {
      this.#refused = new Map([...this.#refused].filter(([key]) => !changes.has(key)));
    }
  }

  setActive(active: boolean): void {
    this.#become({ ...this.#edits, active });
  }

  undo(): void {
    this.#become(NO_EDITS);
    this.#refused = NOTHING;
    this.#saveError = undefined;
  }

  /** Puts kept edits back; where someone else has changed the same since, that is asked at once. */
  restore(draft: ActorDraft): void {
    const edits = draftEdits(draft);
    const found = conflictWith(this.#base, draftBase(draft, this.#base), edits);
    this.#become(found?.merged ?? NO_EDITS);
    this.#conflict = found && found.parts.length > 0 ? found : undefined;
  }

  /** @returns whether everything is stored; never rejects */
  async save(backend: SyncMappingBackend, connectionId: number, options: CallOptions): Promise<'stored' | 'failed'> {
    const sent = this.#edits;
    this.#saveError = undefined;
    this.#refused = NOTHING;
    try {
      const { revision } = this.#base;
      const input = { type: this.type, active: sent.active ?? this.#base.active, fields: sent.fields };
      this.#take(await backend.saveActorMapping(connectionId, input, { ...options, revision }), sent);
      return 'stored';
    } catch (thrown) {
      const error = BackendError.from(thrown);
      if (error.kind === 'conflict' && (await this.#isStoredAnyway(backend, connectionId, options))) return 'stored';
      if (!this.#conflict) this.#fail(error);
      return 'failed';
    } finally {
      this.#host.requestUpdate();
    }
  }

  resolve(given: ReadonlySet<string> | 'all'): void {
    const conflict = this.#conflict;
    if (!conflict) return;
    this.#conflict = undefined;
    this.#saveError = undefined;
    this.#base = conflict.theirs;
    this.#become(given === 'all' ? NO_EDITS : resolved(conflict, given));
  }

  #become(edits: ActorEdits): void {
    this.#edits = pruned(edits, this.#base);
    // Once nothing of mine is in the way of theirs, there is nothing to ask.
    if (this.#conflict && isEmpty(this.#edits)) {
      this.#base = this.#conflict.theirs;
      this.#conflict = undefined;
    } else if (this.#conflict) {
      this.#conflict = conflictWith(this.#conflict.theirs, this.#base, this.#edits) ?? this.#conflict;
    }
    this.#host.requestUpdate();
  }

  /** What was edited since it was sent stays an edit. */
  #take(stored: SyncActorMapping, sent: ActorEdits): void {
    const now = this.#edits;
    const before = this.#byKey(this.#base.fields);
    const fields = new Map<string, SyncFieldMapping>();
    for (const key of new Set([...sent.fields.keys(), ...now.fields.keys()])) {
      const [asked, wanted] = [sent.fields.get(key), now.fields.get(key) ?? before.get(key)];
      // Also what was put back to what it had been, before the answer came.
      if (wanted && !(asked && sameMapping(asked, wanted))) fields.set(key, wanted);
    }
    const active = now.active === sent.active ? undefined : (now.active ?? this.#base.active);
    this.#base = stored;
    this.#edits = pruned({ active, fields }, stored);
  }

  /** Someone else was faster, or my own answer got lost. */
  async #isStoredAnyway(backend: SyncMappingBackend, connectionId: number, options: CallOptions): Promise<boolean> {
    let theirs: SyncActorMapping;
    try {
      theirs = await backend.actorMapping(connectionId, this.type, options);
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error.
      return false;
    }
    this.#conflict = conflictWith(theirs, this.#base, this.#edits);
    if (this.#conflict) return false;
    this.#base = theirs;
    this.#edits = NO_EDITS;
    return true;
  }

  #fail(error: BackendError): void {
    this.#saveError = error;
    this.#refused = new Map(
      Object.entries(error.fieldErrors).flatMap(([place, text]) =>
        place.startsWith(FIELD_ERROR) ? [[place.slice(FIELD_ERROR.length), text] as const] : [],
      ),
    );
  }
}
