import type { ReactiveControllerHost } from 'lit';
import {
  applyChanges,
  BackendError,
  changesBetween,
  filterChanges,
  isEmpty,
  partKey,
  partsOf,
  type Backend,
  type FieldFlag,
  type FieldsChanges,
  type FieldsConfiguration,
  type FieldsPart,
  type FieldsSaved,
  type FieldTextKind,
  type SettingsBackend,
} from '../../backend/index.js';
import { Action } from '../../core/action.js';
import { memoizeLast } from '../../core/memoize.js';
import { NewestRead } from '../../core/newest-read.js';
import { oneAction } from '../../core/one-action.js';
import { SaveInTurn } from '../../core/save-in-turn.js';
import { isUnanswered } from '../../core/uncertain.js';
import { moved } from '../../ui/reorder.js';
import {
  conflictWith,
  rebased,
  resolved,
  unstoredParts,
  type FieldsConflict,
  type FieldsEdits,
} from './fields-conflict.js';
import { knownTexts, type FieldsDraft } from './fields-draft.js';

/** How far a save came that broke off. */
export interface FieldsReport {
  readonly saved: readonly FieldsPart[];
  readonly failed: readonly FieldsPart[];
  readonly notTried: readonly FieldsPart[];
}

export type { FieldsConflict };

/** The one value of the editor. */
export interface FieldsEditorState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why loading failed. */
  readonly error?: BackendError | undefined;
  /** As it is stored, as far as is known; what others changed meanwhile in edited parts is not in it. */
  readonly base: FieldsConfiguration;
  /** With the edits. */
  readonly configuration: FieldsConfiguration;
  readonly changes: FieldsChanges;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** No answer came: what was sent may be stored. Saving again finds out, and writes nothing twice. */
  readonly outcomeUnknown: boolean;
  readonly report?: FieldsReport | undefined;
  readonly conflict?: FieldsConflict | undefined;
  readonly canSave: boolean;
  /** Own texts are being switched on for the tenant. */
  readonly activating: boolean;
  readonly activateError?: BackendError | undefined;
}

export interface FieldsEditorOptions {
  readonly backend: () => Pick<Backend, 'settings'> | undefined;
  readonly language: () => string;
  /** What a part is called. */
  readonly nameOf: (part: FieldsPart) => string;
  /** The backend has stored these parts, perhaps not all that was to be saved, also when nobody waits any more. */
  readonly onStored: (configuration: FieldsConfiguration, parts: readonly FieldsPart[]) => void;
}

const EMPTY: FieldsConfiguration = {
  fields: [],
  cultures: [],
  texts: 'active',
};

/** The life of the open dialog "Configure product": load, edit, save, and what can go wrong in between. No DOM. */
export class FieldsEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: FieldsEditorOptions;
  readonly #read: NewestRead;
  readonly #saving: SaveInTurn<FieldsSaved | undefined>;
  readonly #activating: Action;
  readonly #changes = memoizeLast(changesBetween);
  readonly #conflict = memoizeLast(conflictWith);
  /** Counts what was opened: a write that ends late may belong to something else. */
  #opened = 0;
  #loaded = false;
  /** As the backend gave it last. */
  #stored = EMPTY;
  #base = EMPTY;
  #form = EMPTY;
  #report: FieldsReport | undefined;
  /** Why the last save broke off half-way. */
  #failure: BackendError | undefined;
  /** What someone else has saved, while the user is asked about it. */
  #theirs: FieldsConfiguration | undefined;

  constructor(host: ReactiveControllerHost, options: FieldsEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#read = new NewestRead(host);
    this.#saving = new SaveInTurn(host);
    this.#activating = new Action(host);
  }

  get state(): FieldsEditorState {
    const { changes } = this;
    const dirty = !isEmpty(changes);
    const saving = this.#saving.running;
    const saveError = this.#saving.error ?? this.#failure;
    const status = this.#read.status === 'ready' && !this.#loaded ? 'loading' : this.#read.status;
    const activation = this.#activating.state;
    const { conflict } = this;
    return {
      status,
      error: this.#read.error,
      base: this.#base,
      configuration: this.#form,
      changes,
      dirty,
      saving,
      saveError,
      outcomeUnknown: saveError !== undefined && isUnanswered(saveError),
      report: this.#report,
      conflict,
      canSave: status === 'ready' && dirty && !saving && !conflict,
      activating: this.#activating.running,
      activateError: activation.status === 'failed' ? activation.error : undefined,
    };
  }

  /** What is not stored yet. */
  get changes(): FieldsChanges {
    return this.#changes(this.#base, this.#form);
  }

  /** It follows what is edited while the question is open; without edits there is none. */
  get conflict(): FieldsConflict | undefined {
    return this.#theirs && this.#conflict(this.#theirs, this.#base, this.changes);
  }

  /** Starts over; what an earlier read or write still brings is ignored. */
  open(): Promise<void> {
    this.#opened += 1;
    this.#loaded = false;
    this.#begin(EMPTY);
    // Nobody waits here for what was sent before: it must neither lock nor blame what is open now.
    this.#saving.cancel();
    this.#saving.startOver();
    this.#activating.cancel();
    this.#activating.reset();
    this.#settle();
    return this.#read.run(
      (signal) => this.#settings?.fields({ signal, language: this.#options.language() }),
      (configuration) => {
        this.#loaded = true;
        this.#rebase(configuration);
      },
    );
  }

  /** Reads again; edits stay. */
  reload(): Promise<void> {
    return this.#read.again();
  }

  setFlag(id: string, flag: FieldFlag, value: boolean): void {
    this.#apply({ flags: [{ id, flag, value }], texts: [] });
  }

  setText(id: string, text: FieldTextKind, culture: string, value: string): void {
    this.#apply({ flags: [], texts: [{ id, text, culture, value }] });
  }

  /** Fields that cannot be hidden stay. */
  setShown(ids: readonly string[], shown: boolean): void {
    this.#apply({
      flags: ids.map((id) => ({ id, flag: 'shown', value: shown })),
      texts: [],
    });
  }

  /** @param index the place among all fields, from 0; beyond the ends: the first or last */
  move(id: string, index: number): void {
    const order = this.#form.fields.map((field) => field.id);
    this.#apply({ order: moved(order, order.indexOf(id), index), flags: [], texts: [] });
  }

  /** Takes the tenant's own labels and tooltips away, in every language. */
  resetTexts(ids: readonly string[]): void {
    const wanted = new Set(ids);
    const texts = this.#form.fields
      .filter(({ id }) => wanted.has(id))
      .flatMap(({ id, label, tooltip }) => [
        ...Object.keys(label.own).map((culture) => ({ id, text: 'label', culture, value: '' }) as const),
        ...Object.keys(tooltip.own).map((culture) => ({ id, text: 'tooltip', culture, value: '' }) as const),
      ]);
    this.#apply({ flags: [], texts });
  }

  /** These are as they are stored again. */
  undo(parts: readonly FieldsPart[]): void {
    const given = new Set(parts.map(partKey));
    this.#apply(filterChanges(changesBetween(this.#form, this.#base), (part) => given.has(partKey(part))));
    // What is stored may be the standard text itself: as an edit it would be none of the tenant's own.
    const left = filterChanges(this.changes, (part) => !given.has(partKey(part)));
    this.#rebase(this.#stored, this.#base, left);
  }

  /** Puts kept edits back on what they were made on: what others changed since becomes a conflict when it is saved. */
  restore(draft: FieldsDraft): void {
    const { from, to } = knownTexts(draft, this.#stored.cultures);
    const expected = applyChanges(this.#base, from);
    this.#rebase(this.#stored, expected, changesBetween(expected, applyChanges(this.#form, to)));
  }

  /** @returns whether nothing is left to save */
  async save(): Promise<boolean> {
    const settings = this.#settings;
    if (!settings || !this.state.canSave) return false;
    const opened = this.#opened;
    const outcome = await this.#saving.run((earlier) => {
      // It had to wait for an earlier one: what was to be saved may be gone, and something else open.
      const isDone = opened !== this.#opened || (earlier && isEmpty(this.changes));
      return isDone ? Promise.resolve(earlier) : this.#write(settings);
    });
    return outcome !== undefined && opened === this.#opened && isEmpty(this.changes);
  }

  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  /** Own texts count for the whole tenant from now on; edits stay as they are. */
  async activateTexts(): Promise<void> {
    const settings = this.#settings;
    if (!settings) return;
    const opened = this.#opened;
    await this.#activating.run(async () => {
      await settings.activateTexts({ language: this.#options.language() });
      if (opened !== this.#opened) return;
      this.#stored = { ...this.#stored, texts: 'active' };
      this.#base = { ...this.#base, texts: 'active' };
      this.#form = { ...this.#form, texts: 'active' };
      if (this.#theirs) this.#theirs = { ...this.#theirs, texts: 'active' };
      this.#options.onStored(this.#stored, []);
    });
  }

  /** @param given keys of the parts that stay theirs; the other edits go on top, and the next save is made knowingly */
  resolve(given: ReadonlySet<string>): void {
    const { conflict } = this;
    if (conflict) this.#become(conflict.theirs, resolved(conflict, this.changes, given));
  }

  /** Forgets my edits. */
  takeTheirs(): void {
    const theirs = this.#theirs;
    if (theirs) this.#become(theirs, { base: theirs, form: theirs });
  }

  get #settings(): SettingsBackend | undefined {
    return this.#options.backend()?.settings;
  }

  #apply(changes: FieldsChanges): void {
    this.#form = applyChanges(this.#form, changes);
    // Once nothing of mine is in the way of theirs, there is nothing to ask.
    if (this.#theirs && !this.conflict) return this.takeTheirs();
    this.#host.requestUpdate();
  }

  #begin(configuration: FieldsConfiguration): void {
    this.#stored = this.#base = this.#form = configuration;
  }

  /** What is stored has become known; edits stay edits. */
  #rebase(stored: FieldsConfiguration, expected = this.#base, changes = this.changes): void {
    const { base, form } = rebased(stored, expected, changes);
    this.#stored = stored;
    this.#base = base;
    this.#form = form;
    this.#host.requestUpdate();
  }

  async #write(settings: SettingsBackend): Promise<FieldsSaved> {
    const opened = this.#opened;
    const { changes } = this;
    this.#report = this.#failure = undefined;
    let result: FieldsSaved;
    try {
      result = await settings.saveFields(changes, {
        expected: this.#base,
        language: this.#options.language(),
        ...oneAction(...partsOf(changes).map((part) => ({ name: this.#options.nameOf(part) }))),
      });
    } catch (thrown) {
      const error = BackendError.from(thrown);
      const stored = error.kind === 'conflict' && (await this.#lookForConflict(settings, opened));
      if (!stored) throw error;
      return stored;
    }
    const saved = this.#take(result, changes, { settings, opened });
    if (saved.length > 0) this.#options.onStored(result.configuration, saved);
    return result;
  }

  /**
   * What is stored now. What was not saved, and what was edited since it was sent, stays an edit.
   * @returns what is stored of the changes, also where no answer said so
   */
  #take(
    { configuration, saved, failure }: FieldsSaved,
    sent: FieldsChanges,
    { settings, opened }: { readonly settings: SettingsBackend; readonly opened: number },
  ): readonly FieldsPart[] {
    const written = new Set(saved.map(partKey));
    const open = new Set(unstoredParts(sent, configuration).map(partKey));
    const isOpen = (part: FieldsPart): boolean => open.has(partKey(part)) && !written.has(partKey(part));
    const [stored, unsaved] = [partsOf(sent).filter((part) => !isOpen(part)), partsOf(sent).filter(isOpen)];
    // Something else may be open by now, but this is stored all the same.
    if (opened !== this.#opened) {
      // The fields of another tenant are nothing that could be stored here.
      if (settings !== this.#settings) return stored;
      if (this.#loaded) this.#rebase(configuration);
      else void this.#read.again();
      return stored;
    }
    const expected = applyChanges(
      this.#base,
      filterChanges(sent, (part) => written.has(partKey(part))),
    );
    this.#rebase(configuration, expected, changesBetween(expected, this.#form));
    if (failure && unsaved.length > 0) {
      const failed = new Set(failure.parts.map(partKey));
      const notTried = unsaved.filter((part) => !failed.has(partKey(part)));
      this.#failure = failure.error;
      this.#report = {
        saved: stored,
        failed: unsaved.filter((part) => failed.has(partKey(part))),
        notTried,
      };
    }
    return stored;
  }

  /** @returns what is stored, if everything is stored after all */
  async #lookForConflict(settings: SettingsBackend, opened: number): Promise<FieldsSaved | undefined> {
    let theirs: FieldsConfiguration;
    try {
      theirs = await settings.fields({ language: this.#options.language() });
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
      return undefined;
    }
    if (opened !== this.#opened) return undefined;
    const saved = partsOf(this.changes);
    if (this.#conflict(theirs, this.#base, this.changes)) {
      this.#theirs = theirs;
      // Nothing was written: nobody has to wonder any more about a save that was given up.
      this.#saving.reset();
      return undefined;
    }
    this.#become(theirs, { base: theirs, form: theirs });
    this.#options.onStored(theirs, saved);
    return { configuration: theirs, saved };
  }

  #become(stored: FieldsConfiguration, { base, form }: FieldsEdits): void {
    this.#stored = stored;
    this.#base = base;
    this.#form = form;
    this.#settle();
  }

  /** Nothing is open any more: no question, no error. */
  #settle(): void {
    this.#report = this.#failure = this.#theirs = undefined;
    this.#saving.reset();
    this.#host.requestUpdate();
  }
}
