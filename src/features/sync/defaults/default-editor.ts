import type { ReactiveControllerHost } from 'lit';
import type {
  BackendError,
  CallOptions,
  SyncDefault,
  SyncFieldDefault,
  SyncMappingBackend,
} from '../../../backend/index.js';
import { oneAction } from '../../../core/one-action.js';
import { SaveInTurn } from '../../../core/save-in-turn.js';
import { defaultOf, EMPTY_FORM, formOf, isChanged, sameDefault, withField, type DefaultForm } from './default-form.js';

/** The one value of the editor. */
export interface DefaultEditorState {
  readonly form: DefaultForm;
  /** What is chosen, as it is stored. */
  readonly field: SyncFieldDefault | undefined;
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** Someone else has stored another default meanwhile. */
  readonly conflict?: SyncFieldDefault | undefined;
}

export interface DefaultEditorOptions {
  readonly mapping: () => SyncMappingBackend | undefined;
  readonly connectionId: () => number;
  readonly language: () => string;
  /** The backend has stored it, also when nobody waits for it any more. */
  readonly onSaved: (field: SyncFieldDefault) => void;
}

/** The life of the dialog of one default: enter, save, and what can go wrong in between. No DOM. */
export class DefaultEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: DefaultEditorOptions;
  readonly #saving: SaveInTurn<SyncFieldDefault>;
  #fields: ReadonlyMap<number, SyncFieldDefault> = new Map();
  #base: DefaultForm = EMPTY_FORM;
  #form: DefaultForm = EMPTY_FORM;
  #conflict: SyncFieldDefault | undefined;

  constructor(host: ReactiveControllerHost, options: DefaultEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#saving = new SaveInTurn(host);
  }

  get state(): DefaultEditorState {
    return {
      form: this.#form,
      field: this.fieldOf(this.#form.fieldId),
      dirty: isChanged(this.#base, this.#form),
      saving: this.#saving.running,
      saveError: this.#saving.error,
      conflict: this.#conflict,
    };
  }

  fieldOf(id: number): SyncFieldDefault | undefined {
    return this.#fields.get(id);
  }

  /** @param fieldId whose default is edited; 0: the user chooses one of them */
  open(fields: readonly SyncFieldDefault[], fieldId: number): void {
    this.#fields = new Map(fields.map((field) => [field.id, field]));
    const field = this.fieldOf(fieldId);
    this.#base = this.#form = field ? formOf(field) : EMPTY_FORM;
    this.#conflict = undefined;
    this.#saving.startOver();
  }

  edit(change: Partial<Omit<DefaultForm, 'fieldId'>>): void {
    this.#form = { ...this.#form, ...change };
    this.#host.requestUpdate();
  }

  choose(fieldId: number): void {
    this.#form = withField(this.#form, this.fieldOf(fieldId));
    this.#host.requestUpdate();
  }

  /** @param stored what was stored when it was entered: where that is something else by now, the user is asked */
  restore(form: DefaultForm, stored: SyncDefault | undefined): void {
    const field = this.fieldOf(form.fieldId);
    this.#form = field ? form : withField(form, undefined);
    if (field && stored && !sameDefault(field.default, stored) && !sameDefault(field.default, defaultOf(form))) {
      this.#know({ ...field, default: stored });
      this.#conflict = field;
    }
    this.#host.requestUpdate();
  }

  /** @returns whether it is stored */
  async save(): Promise<boolean> {
    const mapping = this.#options.mapping();
    const { field } = this.state;
    if (!mapping || !field || this.#saving.running || this.#conflict) return false;
    const saved = await this.#saving.run((earlier) => this.#write(mapping, field.id, earlier));
    if (!saved && this.#saving.overtaken === 'conflict') await this.#lookForConflict(mapping, field.id);
    return saved !== undefined;
  }

  /** Stops waiting for a save; what was entered stays. */
  cancelSave(): void {
    this.#saving.cancel();
  }

  /** The next save is made knowingly. */
  keepMine(): void {
    const theirs = this.#conflict;
    if (theirs) this.#settle(theirs, this.#form);
  }

  /** Forgets what I entered. */
  takeTheirs(): void {
    const theirs = this.#conflict;
    if (theirs) this.#settle(theirs, formOf(theirs));
  }

  #settle(theirs: SyncFieldDefault, form: DefaultForm): void {
    this.#know(theirs);
    this.#base = formOf(theirs);
    this.#form = form;
    this.#conflict = undefined;
    this.#saving.reset();
    this.#host.requestUpdate();
  }

  #know(field: SyncFieldDefault): void {
    this.#fields = new Map([...this.#fields, [field.id, field]]);
  }

  /** @param earlier what a save brought that nobody waited for */
  async #write(
    mapping: SyncMappingBackend,
    fieldId: number,
    earlier: SyncFieldDefault | undefined,
  ): Promise<SyncFieldDefault> {
    const form = this.#form;
    const sent = defaultOf(form);
    if (earlier?.id === fieldId && sameDefault(earlier.default, sent)) return earlier;
    const id = this.#options.connectionId();
    const field = this.fieldOf(fieldId);
    const subject = { id, name: field?.label || field?.key };
    const options = { ...this.#call(), ...oneAction(subject), expected: field?.default };
    const saved = await mapping.saveDefault(id, fieldId, sent, options);
    this.#know(saved);
    this.#base = formOf(saved);
    // What was entered since it was sent stays an edit.
    if (this.#form === form) this.#form = this.#base;
    this.#options.onSaved(saved);
    return saved;
  }

  async #lookForConflict(mapping: SyncMappingBackend, fieldId: number): Promise<void> {
    try {
      const fields = await mapping.defaults(this.#options.connectionId(), this.#call());
      this.#conflict = fields.find(({ id }) => id === fieldId);
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
    }
    this.#host.requestUpdate();
  }

  #call(): CallOptions {
    return { language: this.#options.language() };
  }
}
