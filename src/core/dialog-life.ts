import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { draftContext } from './contexts.js';
import { DraftKeeper } from './draft-keeper.js';
import type { DraftStore } from './draft-store.js';
import { UnsavedGuard } from './unsaved-guard.js';

/** What the dialog edits, as far as leaving is concerned. Every editor of a form is one. */
export interface DialogEditor {
  readonly state: { readonly saving: boolean; readonly dirty: boolean };
  /** Stops waiting for a save; everything that was entered stays. */
  cancelSave(): void;
}

/** How the edits are kept as a draft. */
export interface DialogDraft<Kept> {
  /** What is worth keeping now; `undefined`: nothing. It must survive `structuredClone`. */
  readonly current: () => unknown;
  /** What was kept, or `undefined` when it is not one of ours. */
  readonly read: (value: unknown) => Kept | undefined;
  /** Someone else has saved since it was kept. */
  readonly isOutdated: (kept: Kept) => boolean;
}

export interface DialogLifeOptions<Kept> {
  /** The `<quotesync-dialog>` that the element shows; absent: a form that stands on the page. */
  readonly dialog?: () => { close(): void } | null;
  readonly editor: DialogEditor;
  /** Shows everything and changes nothing. */
  readonly readonly: () => boolean;
  readonly draft: DialogDraft<Kept>;
  /** Of an element that has a store of its own; absent: that of the elements around it. */
  readonly drafts?: () => DraftStore | undefined;
}

/** A draft that was found when the dialog was opened. */
export interface FoundDraft<Kept> {
  readonly draft: Kept;
  readonly savedAt: Date;
  /** Someone else saved since. */
  readonly outdated: boolean;
}

/**
 * The life of an element that edits something in a dialog: nothing that was entered is lost without a question, and
 * what the browser or a crash takes away is offered again.
 */
export class DialogLife<Kept> {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: DialogLifeOptions<Kept>;
  readonly #keeper: DraftKeeper;
  #found: FoundDraft<Kept> | undefined;
  #asking = false;
  #leaving = false;
  /** Counts what was opened: a draft that comes late may belong to something else. */
  #opened = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: DialogLifeOptions<Kept>) {
    this.#host = host;
    this.#options = options;
    const drafts = new ContextConsumer(host, { context: draftContext, subscribe: true });
    this.#keeper = new DraftKeeper(host, options.drafts ?? (() => drafts.value));
    // Off the page there is nothing to leave, and an update may still come.
    new UnsavedGuard(host, () => host.isConnected && this.#hasEdits);
  }

  /** The question whether the edits may be lost is to be shown; {@link onAnswered} is for its answer. */
  get asking(): boolean {
    return this.#asking;
  }

  /** What was found when it was opened, until the user has decided about it. */
  get found(): FoundDraft<Kept> | undefined {
    return this.#found;
  }

  /** False while it is saved, and once it is closed: for a moment the browser still sends it what is pressed. */
  get mayWrite(): boolean {
    return !this.#options.readonly() && !this.#leaving && !this.#options.editor.state.saving;
  }

  get #hasEdits(): boolean {
    return this.#options.editor.state.dirty && !this.#options.readonly() && !this.#leaving;
  }

  /**
   * Begins with something else.
   * @param key names its draft
   * @param loaded what the editor reads first; a draft is offered after that
   */
  async open(key: string, loaded?: Promise<unknown>): Promise<void> {
    this.#opened += 1;
    const opened = this.#opened;
    this.#found = undefined;
    this.#asking = this.#leaving = false;
    const [draft] = await Promise.all([this.#keeper.open(key), loaded]);
    const kept = this.#options.draft.read(draft?.value);
    // What was typed in the meantime must not be overwritten.
    if (!draft || !kept || opened !== this.#opened || this.#options.readonly() || this.#hasEdits) return;
    this.#found = { draft: kept, savedAt: draft.savedAt, outdated: this.#options.draft.isOutdated(kept) };
    this.#host.requestUpdate();
  }

  /** After every edit. What the user has given up is not kept, whatever a save still brings. */
  keep(): void {
    if (this.#leaving) return;
    const value = this.#options.draft.current();
    if (value === undefined) this.#keeper.forget();
    else this.#keeper.keep(value);
  }

  /** It has got an id, for example: its draft is found under another key from now on. */
  move(key: string): void {
    this.#keeper.move(key);
    this.keep();
  }

  /** The user wants the draft back, or it was saved: it is offered no more. @returns what was kept */
  takeDraft(): Kept | undefined {
    const kept = this.#found?.draft;
    this.#found = undefined;
    this.#host.requestUpdate();
    return kept;
  }

  /** Nothing is left to keep: it was saved, or given up. */
  forget(): void {
    this.#found = undefined;
    this.#keeper.forget();
    this.#host.requestUpdate();
  }

  /** Without a question. */
  close(): void {
    this.#leaving = true;
    this.#options.dialog?.()?.close();
  }

  /** The button Cancel or Close: while it is saved, the user stops waiting; edits are lost only after a question. */
  requestClose(): void {
    if (this.#options.editor.state.saving) this.#options.editor.cancelSave();
    else if (this.#hasEdits) this.#ask(true);
    else this.close();
  }

  /** For `quotesync-dialog-closing`. */
  readonly onClosing = (event: Event): void => {
    if (!this.#options.editor.state.saving && !this.#hasEdits) {
      this.#leaving = true;
      return;
    }
    event.preventDefault();
    this.requestClose();
  };

  /** For `quotesync-dialog-closed`: the element says it, too. */
  readonly onClosed = (): void => {
    this.#host.dispatchEvent(new Event('quotesync-dialog-closed'));
  };

  /** For `quotesync-confirmed` of the question. */
  readonly onAnswered = ({ confirmed }: { readonly confirmed: boolean }): void => {
    this.#ask(false);
    if (!confirmed) return;
    this.forget();
    this.close();
  };

  #ask(asking: boolean): void {
    this.#asking = asking;
    this.#host.requestUpdate();
  }
}
