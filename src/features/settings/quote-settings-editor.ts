import type { ReactiveControllerHost } from 'lit';
import {
  QUOTE_SETTING_KEYS,
  type Backend,
  type BackendError,
  type QuoteSettingKey,
  type QuoteSettings,
  type QuoteSettingsInput,
  type QuoteSettingsSaved,
  type SettingsBackend,
} from '../../backend/index.js';
import { oneAction } from '../../core/one-action.js';
import { SaveInTurn } from '../../core/save-in-turn.js';
import { isUnanswered } from '../../core/uncertain.js';
import type { QuoteSettingsDraft } from './quote-settings-draft.js';
import { differences, inputOf, mixed } from './quote-settings-form.js';

/** Someone else stored something else in settings that I changed. */
export interface QuoteSettingsConflict {
  /** Those settings. */
  readonly keys: readonly QuoteSettingKey[];
  /** Settings that only the other one changed. */
  readonly taken: readonly QuoteSettingKey[];
  /** As they are stored now. */
  readonly theirs: QuoteSettings;
}

/** The one value of the editor. */
export interface QuoteSettingsState {
  readonly form: QuoteSettingsInput;
  /** As they are stored, as far as it is known. */
  readonly base: QuoteSettings;
  /** What a save would write. */
  readonly changed: readonly QuoteSettingKey[];
  readonly dirty: boolean;
  readonly saving: boolean;
  readonly saveError?: BackendError | undefined;
  /** The setting that could not be written, when the service could say. */
  readonly failed?: QuoteSettingKey | undefined;
  /** No answer came: what was sent may be stored. */
  readonly outcomeUnknown: boolean;
  /** What the last save has written, until the next edit. */
  readonly saved?: { readonly keys: readonly QuoteSettingKey[]; readonly at: Date } | undefined;
  readonly conflict?: QuoteSettingsConflict | undefined;
}

export interface QuoteSettingsEditorOptions {
  readonly backend: () => Backend | undefined;
  readonly language: () => string;
  /** What a setting is called. */
  readonly nameOf: (key: QuoteSettingKey) => string;
  /** The backend has stored these settings, also when nobody waits for it any more. */
  readonly onSaved: (settings: QuoteSettings, keys: readonly QuoteSettingKey[]) => void;
}

/** What is edited of them: what was shown of a text says nothing about another one. */
function editable({ useDiscountOnTotal, followUpText }: QuoteSettings): QuoteSettingsInput {
  return { useDiscountOnTotal, followUpText };
}

const NOTHING: QuoteSettings = { useDiscountOnTotal: false, followUpText: '', shownFollowUpText: '' };

/** Edits of the quote settings: saving them, and what can go wrong in between. No DOM. A save outlives the element. */
export class QuoteSettingsEditor {
  readonly #host: ReactiveControllerHost;
  readonly #options: QuoteSettingsEditorOptions;
  readonly #saving: SaveInTurn<QuoteSettingsSaved | undefined>;
  #base = NOTHING;
  #form: QuoteSettingsInput = NOTHING;
  #failure: QuoteSettingsSaved['failure'];
  #saved: QuoteSettingsState['saved'];
  #conflict: QuoteSettingsConflict | undefined;

  constructor(host: ReactiveControllerHost, options: QuoteSettingsEditorOptions) {
    this.#host = host;
    this.#options = options;
    this.#saving = new SaveInTurn(host);
  }

  get state(): QuoteSettingsState {
    const changed = differences(this.#base, this.#form);
    const saveError = this.#failure?.error ?? this.#saving.error;
    return {
      form: this.#form,
      base: this.#base,
      changed,
      dirty: changed.length > 0,
      saving: this.#saving.running,
      saveError,
      failed: this.#failure?.key,
      outcomeUnknown: saveError !== undefined && isUnanswered(saveError),
      saved: this.#saved,
      conflict: this.#conflict,
    };
  }

  /** Begins anew with what is stored. */
  open(settings: QuoteSettings): void {
    this.#base = settings;
    this.#form = editable(settings);
    this.#saved = undefined;
    this.#forgetFailure();
    this.#saving.startOver();
  }

  /** Takes what is stored now, read again: my edits stay on top, and what both changed is to be decided. */
  follow(settings: QuoteSettings): void {
    if (this.#saving.running) return;
    const sent = this.state.outcomeUnknown ? this.state.changed : [];
    this.#rebase(this.#base, this.#form, settings);
    // What nobody had answered is stored, as it turns out.
    if (sent.length > 0 && this.#conflict === undefined && differences(this.#base, this.#form).length === 0) {
      this.#forgetFailure();
      this.#tellSaved(sent);
    }
    this.#host.requestUpdate();
  }

  edit(change: Partial<QuoteSettingsInput>): void {
    this.#form = { ...this.#form, ...change };
    this.#saved = undefined;
    this.#host.requestUpdate();
  }

  /** Back to what is stored. */
  undo(): void {
    this.#base = this.#conflict?.theirs ?? this.#base;
    this.#form = editable(this.#base);
    this.#saved = undefined;
    this.#forgetFailure();
    this.#host.requestUpdate();
  }

  /** Puts kept edits back. What others stored since they were made is to be decided at once. */
  restore({ base, form }: QuoteSettingsDraft): void {
    this.#saved = undefined;
    this.#rebase(base, form, this.#base);
    this.#host.requestUpdate();
  }

  /** @returns whether everything is saved */
  async save(): Promise<boolean> {
    const slice = this.#options.backend()?.settings;
    if (!slice || this.#saving.running || this.#conflict || differences(this.#base, this.#form).length === 0)
      return false;
    this.#failure = this.#saved = undefined;
    const done = await this.#saving.run((earlier) => this.#write(slice, earlier));
    if (this.state.saveError?.kind === 'conflict') await this.#lookForConflict(slice);
    return done !== undefined && done.failure === undefined;
  }

  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void {
    if (this.#saving.cancel()) this.#host.requestUpdate();
  }

  /** @param theirs settings that stay as the other one stored them; of the rest mine go on top. Saving is another step */
  resolve(theirs: ReadonlySet<string>): void {
    const conflict = this.#conflict;
    if (!conflict) return;
    // Mine counts where it was asked about, also if it was edited back to what it had been.
    const mine = [...conflict.keys, ...differences(this.#base, this.#form)];
    this.#form = mixed(this.#form, conflict.theirs, (key) => mine.includes(key) && !theirs.has(key));
    this.#base = conflict.theirs;
    this.#forgetFailure();
    this.#host.requestUpdate();
  }

  /** Forgets my edits. */
  takeTheirs(): void {
    this.resolve(new Set(QUOTE_SETTING_KEYS));
  }

  async #write(
    slice: SettingsBackend,
    earlier: QuoteSettingsSaved | undefined,
  ): Promise<QuoteSettingsSaved | undefined> {
    // It had to wait for an earlier one: that may have done it, or another tenant's settings are in the form by now.
    const isDone = earlier && differences(this.#base, this.#form).length === 0;
    if (isDone || slice !== this.#options.backend()?.settings) return earlier;
    const sent = inputOf(this.#form);
    const expected = inputOf(this.#base);
    const { language, nameOf } = this.#options;
    const subjects = differences(expected, sent).map((key) => ({ name: nameOf(key) }));
    const options = { language: language(), ...oneAction(...subjects), expected };
    const result = await slice.saveQuoteSettings(sent, options);
    // The backend may have been replaced while it was saved: what is shown now is another tenant's.
    if (slice === this.#options.backend()?.settings) this.#take(result, sent, expected);
    return result;
  }

  /** What is stored now. What was not written, and what was typed since it was sent, stays an edit. */
  #take({ settings, failure }: QuoteSettingsSaved, sent: QuoteSettingsInput, expected: QuoteSettingsInput): void {
    const wanted = differences(expected, sent);
    const written = failure ? wanted.slice(0, Math.max(0, wanted.indexOf(failure.key))) : wanted;
    const typed = differences(sent, this.#form);
    const unwritten = wanted.filter((key) => !written.includes(key));
    this.#form = mixed(this.#form, settings, (key) => typed.includes(key) || unwritten.includes(key));
    this.#base = settings;
    this.#failure = failure;
    if (written.length > 0) this.#tellSaved(written);
    this.#host.requestUpdate();
  }

  #tellSaved(keys: readonly QuoteSettingKey[]): void {
    this.#saved = { keys, at: new Date() };
    this.#options.onSaved(this.#base, keys);
  }

  async #lookForConflict(slice: SettingsBackend): Promise<void> {
    try {
      const theirs = await slice.quoteSettings({ language: this.#options.language() });
      if (slice === this.#options.backend()?.settings) this.#rebase(this.#base, this.#form, theirs);
    } catch {
      // Without theirs there is nothing to choose from: the conflict itself stays as the error of the save.
    }
    this.#host.requestUpdate();
  }

  /** `form` is what I made of `base`; `theirs` is what is stored now. */
  #rebase(base: QuoteSettingsInput, form: QuoteSettingsInput, theirs: QuoteSettings): void {
    const mine = differences(base, form);
    const others = differences(base, theirs);
    const contested = differences(form, theirs);
    const keys = mine.filter((key) => others.includes(key) && contested.includes(key));
    if (keys.length > 0) {
      // Both versions are needed until it is decided.
      this.#base = { ...base, shownFollowUpText: this.#shownOf(base) };
      this.#form = form;
      this.#conflict = { keys, taken: others.filter((key) => !mine.includes(key)), theirs };
      return;
    }
    this.#form = mixed(form, theirs, (key) => mine.includes(key));
    this.#base = theirs;
    // Nothing is contested any more: what kept the save from being made is settled.
    if (this.#conflict || this.state.saveError?.kind === 'conflict') this.#forgetFailure();
  }

  #shownOf({ followUpText }: QuoteSettingsInput): string {
    return this.#base.followUpText === followUpText ? this.#base.shownFollowUpText : '';
  }

  #forgetFailure(): void {
    this.#failure = this.#conflict = undefined;
    this.#saving.reset();
  }
}
