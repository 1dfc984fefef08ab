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
import { isUnanswered } from '../../../core/uncertain.js';
import {
  conflictWith,
  countOf,
  isEmpty,
  isResultOf,
  NO_EDITS,
  pruned,
  resolved,
  type ActorEdits,
  type MappingConflict,
} from './mapping-changes.js';
import { sameMapping, withMapping, wishedForAll, type BulkOutcome, type MappingWish } from './mapping-edits.js';
import { factsOf, problemsOf, type MappingFacts, type MappingProblem } from './mapping-rules.js';
import { actorDraft, draftBase, draftEdits, withoutEdits, type ActorDraft } from './mappings-draft.js';

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
  /** Something is not stored: edits, or edits of a draft that wait until the records can be read. */
  readonly dirty: boolean;
  /** How much is not stored. */
  readonly changes: number;
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
  /** Edits of a draft that are put back as soon as there is something to put them on. */
  #kept: ActorDraft | undefined;
  /** Sent, and no answer came: perhaps they are stored. */
  #unanswered: ActorEdits | undefined;

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
      dirty: !isEmpty(this.#edits) || this.#kept !== undefined,
      changes: countOf(this.#kept ? draftEdits(this.#kept) : this.#edits),
      saveError: this.#saveError,
      refused: this.#refused,
      conflict: this.#conflict,
    };
  }

  get loaded(): boolean {
    return this.#loaded;
  }

  /** What is not stored, and what it was made on. */
  get draft(): ActorDraft | undefined {
    if (this.#kept) return this.#kept;
    return isEmpty(this.#edits) ? undefined : actorDraft(this.type, this.#conflict?.base ?? this.#base, this.#edits);
  }

  /** The rows do not wait for SuperOffice's fields: those are only needed to choose from. */
  async load(backend: SyncMappingBackend, connectionId: number, options: () => CallOptions): Promise<void> {
    const reading = this.#read.run(
      (signal) => backend.actorMapping(connectionId, this.type, { ...options(), signal }),
      (mapping) => {
        this.#loaded = true;
        this.#base = mapping;
        this.#edits = pruned(this.#edits, mapping);
        const kept = this.#kept;
        this.#kept = undefined;
        if (kept) this.restore(kept);
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

  async reloadFailed(): Promise<void> {
    if (this.#read.status === 'failed') await this.reload();
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
    this.#kept = undefined;
  }

  /**
   * Puts edits of a draft back, below what has been edited since; where someone else has changed the same, that is asked
   * at once. What cannot be put back yet waits until the records are read.
   */
  restore(draft: ActorDraft): void {
    if (!this.#loaded) {
      this.#kept = draft;
      this.#host.requestUpdate();
      return;
    }
    const own = this.#edits;
    const older = withoutEdits(draft, own);
    const found = conflictWith(this.#base, draftBase(older, this.#base), draftEdits(older));
    this.#conflict = found && found.parts.length > 0 ? found : undefined;
    this.#become({
      active: own.active ?? found?.merged.active,
      fields: new Map([...(found?.merged.fields ?? []), ...own.fields]),
    });
  }

  /** @returns whether everything is stored; never rejects */
  async save(backend: SyncMappingBackend, connectionId: number, options: CallOptions): Promise<'stored' | 'failed'> {
    this.#saveError = undefined;
    this.#refused = NOTHING;
    if (!this.#loaded && !(await this.#readAtLast())) return 'failed';
    const sent = this.#edits;
    try {
      const { revision } = this.#base;
      const input = { type: this.type, active: sent.active ?? this.#base.active, fields: sent.fields };
      this.#take(await backend.saveActorMapping(connectionId, input, { ...options, revision }), sent);
      return 'stored';
    } catch (thrown) {
      const error = BackendError.from(thrown);
      if (error.kind === 'conflict') return await this.#overtaken(error, backend, connectionId, options);
      if (isUnanswered(error)) this.#unanswered = sent;
      this.#fail(error);
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
    this.#unanswered = undefined;
    this.#base = conflict.theirs;
    this.#become(given === 'all' ? NO_EDITS : resolved(conflict, given));
  }

  #become(edits: ActorEdits): void {
    this.#edits = pruned(edits, this.#base);
    if (this.#conflict) this.#compare(this.#conflict);
    this.#host.requestUpdate();
  }

  /** What was asked about may be settled by what has been edited since. */
  #compare({ theirs, base }: MappingConflict): void {
    const left = isEmpty(this.#edits) ? undefined : conflictWith(theirs, base, this.#edits);
    if (!left) {
      this.#base = theirs;
      this.#edits = NO_EDITS;
    }
    // Of a draft, theirs is what is shown already: without a question there is nothing to tell.
    const isKnown = theirs === this.#base && left?.parts.length === 0;
    this.#conflict = isKnown ? undefined : left;
  }

  /** Edits of a draft are there, and nothing to store them on. @returns whether they can be stored now */
  async #readAtLast(): Promise<boolean> {
    await this.#read.again();
    this.#saveError = this.#read.error;
    return this.#loaded && !this.#conflict;
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
    this.#unanswered = undefined;
    const active = now.active === sent.active ? undefined : (now.active ?? this.#base.active);
    this.#base = stored;
    this.#edits = pruned({ active, fields }, stored);
  }

  /** Someone else was faster, or my own answer got lost. */
  async #overtaken(
    error: BackendError,
    backend: SyncMappingBackend,
    connectionId: number,
    options: CallOptions,
  ): Promise<'stored' | 'failed'> {
    let theirs: SyncActorMapping;
    try {
      theirs = await backend.actorMapping(connectionId, this.type, options);
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error.
      this.#fail(error);
      return 'failed';
    }
    const earlier = this.#unanswered;
    this.#unanswered = undefined;
    if (earlier && isResultOf(earlier, this.#base, theirs)) {
      this.#take(theirs, earlier);
      return isEmpty(this.#edits) ? 'stored' : this.save(backend, connectionId, options);
    }
    this.#conflict = conflictWith(theirs, this.#base, this.#edits);
    if (this.#conflict) return 'failed';
    this.#base = theirs;
    this.#edits = NO_EDITS;
    return 'stored';
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
