import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { draftContext } from '../../../core/contexts.js';
import { DraftKeeper } from '../../../core/draft-keeper.js';
import { memoizeLast } from '../../../core/memoize.js';
import { configurationFileText } from '../model/configuration-file.js';
import type { FileSession, KeptChoice, KeptChoices } from './file-session.js';

/** Raised when the shape of {@link KeptFile} changes: an older draft is then left alone. */
const VERSION = 1;

/** A file, and what was chosen of it. Files hold no secrets. */
export interface KeptFile extends KeptChoices {
  readonly name: string;
  readonly text: string;
}

export interface FoundFile extends KeptFile {
  readonly savedAt: Date;
}

export interface FileDraftOptions {
  readonly session: FileSession;
  /** Nothing is chosen here. */
  readonly readonly: () => boolean;
}

/** Keeps what was chosen of a file, with the file: choosing among hundreds of differences is work, too. */
export class FileDraft implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FileDraftOptions;
  readonly #keeper: DraftKeeper;
  readonly #textOf = memoizeLast(configurationFileText);
  #found: FoundFile | undefined;
  #opened = 0;
  #seen: readonly unknown[] = [];
  /** Something was kept since it was opened. */
  #keeps = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FileDraftOptions) {
    this.#host = host;
    this.#options = options;
    const drafts = new ContextConsumer(host, { context: draftContext, subscribe: true });
    this.#keeper = new DraftKeeper(host, () => drafts.value);
    host.addController(this);
  }

  /** After every update: what it depends on is looked at, and that is cheap. */
  hostUpdated(): void {
    const { step, file, choices, comparison, useBase, run } = this.#options.session;
    const now = [step, file, choices, comparison, useBase, run.running];
    if (now.every((part, index) => part === this.#seen[index])) return;
    this.#seen = now;
    if (!this.#options.readonly()) this.#follow();
  }

  /** What was found when it was opened, until the user has decided about it. */
  get found(): FoundFile | undefined {
    return this.#options.session.step === 'start' ? this.#found : undefined;
  }

  async open(connectionId: number): Promise<void> {
    this.#opened += 1;
    const opened = this.#opened;
    this.#found = undefined;
    this.#keeps = false;
    const draft = await this.#keeper.open(`sync-file:${connectionId}`);
    const kept = readKept(draft?.value);
    if (!draft || !kept || opened !== this.#opened || this.#options.session.isDirty || this.#options.readonly()) return;
    this.#found = { ...kept, savedAt: draft.savedAt };
    this.#host.requestUpdate();
  }

  /** The user wants it back. */
  take(): FoundFile | undefined {
    const found = this.#found;
    this.#found = undefined;
    this.#keeps ||= found !== undefined;
    return found;
  }

  /** It was given up, or everything is stored. */
  forget(): void {
    this.#found = undefined;
    this.#drop();
    this.#host.requestUpdate();
  }

  #follow(): void {
    const { step, file, comparison, isDirty, run } = this.#options.session;
    if (step === 'compare' && isDirty && file) this.#keep();
    // Until it is read there is nothing to be chosen, and what failed can be tried again.
    else if (!this.#keeps || (step === 'compare' && !comparison)) return;
    else if (step !== 'apply' || (!run.running && run.rest.length === 0)) this.#drop();
  }

  #drop(): void {
    this.#keeps = false;
    this.#keeper.forget();
  }

  #keep(): void {
    const { file, keptChoices } = this.#options.session;
    if (!file) return;
    this.#keeps = true;
    // Kept over: it is no more.
    this.#found = undefined;
    this.#keeper.keep({ version: VERSION, name: file.name, text: this.#textOf(file.content), ...keptChoices });
  }
}

/** What was kept, or `undefined` when it is not one of ours: the database belongs to the page, and to older versions. */
function readKept(value: unknown): KeptFile | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, name, text, useBase, choices } = value as Partial<Record<keyof KeptFile | 'version', unknown>>;
  if (version !== VERSION || typeof name !== 'string' || typeof text !== 'string') return undefined;
  if (typeof useBase !== 'boolean' || !Array.isArray(choices) || !choices.every(isChoice)) return undefined;
  return { name, text, useBase, choices };
}

function isChoice(value: unknown): value is KeptChoice {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [id, take, now] = value as readonly unknown[];
  return typeof id === 'string' && typeof take === 'boolean' && typeof now === 'string';
}
