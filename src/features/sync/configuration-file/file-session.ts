import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend, BackendError } from '../../../backend/index.js';
import { NewestRead } from '../../../core/newest-read.js';
import type { ApplyPart } from '../model/configuration-apply-parts.js';
import {
  compareConfiguration,
  usualChoice,
  type ConfigurationComparison,
  type ConfigurationDifference,
} from '../model/configuration-difference.js';
import { readConfigurationFile } from '../model/configuration-file.js';
import { sameFact } from '../model/configuration-file-entries.js';
import { ConfigurationFileError } from '../model/configuration-file-error.js';
import { readFileTarget, type FileReading } from '../model/configuration-file-reading.js';
import type { ConfigurationFile } from '../model/configuration-file-schema.js';
import { FileRun } from './file-run.js';

export type FileStep = 'start' | 'compare' | 'apply';

export interface SessionOptions {
  readonly backend: () => Backend | undefined;
  readonly connection: () => { readonly id: number; readonly name: string } | undefined;
  readonly language: () => string;
  readonly onStored: (part: ApplyPart) => void;
  /** What an entry is called, in the language of the user. */
  readonly nameOf: (difference: ConfigurationDifference, target: FileReading) => string;
}

export interface OpenedFile {
  readonly name: string;
  readonly content: ConfigurationFile;
}

/** What was chosen for an entry of a file: its id, whether the file's is taken, and what the connection had then. */
export type KeptChoice = readonly [id: string, take: boolean, now: string];

/** What was chosen, to be taken up later. */
export interface KeptChoices {
  readonly useBase: boolean;
  readonly choices: readonly KeptChoice[];
}

/** The way of a file from the disk into a connection. Nothing is written before {@link apply}. No DOM. */
export class FileSession implements ReactiveController {
  readonly run: FileRun;
  readonly #host: ReactiveControllerHost;
  readonly #options: SessionOptions;
  readonly #reading: NewestRead;
  #step: FileStep = 'start';
  #opening: symbol | undefined;
  #file: OpenedFile | undefined;
  #problem: ConfigurationFileError | undefined;
  #target: FileReading | undefined;
  #comparison: ConfigurationComparison | undefined;
  #useBase = false;
  /** By id of the entry: whether the file's is taken. What is not here is as usual. */
  #choices: ReadonlyMap<string, boolean> = new Map();
  /** Chosen earlier, and not looked at yet. */
  #kept: readonly KeptChoice[] = [];
  #overtaken = false;

  constructor(host: ReactiveControllerHost, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
    this.run = new FileRun(host, options.onStored);
    this.#reading = new NewestRead(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#opening = undefined;
  }

  get step(): FileStep {
    return this.#step;
  }

  /** The file is being read. */
  get opening(): boolean {
    return this.#opening !== undefined;
  }

  get file(): OpenedFile | undefined {
    return this.#file;
  }

  /** Why the file that was chosen last is of no use. */
  get problem(): ConfigurationFileError | undefined {
    return this.#problem;
  }

  get target(): FileReading | undefined {
    return this.#target;
  }

  get comparison(): ConfigurationComparison | undefined {
    return this.#comparison;
  }

  get status(): 'loading' | 'failed' | 'ready' {
    return this.#reading.status;
  }

  get error(): BackendError | undefined {
    return this.#reading.error;
  }

  /** Only what was changed since the file was written is proposed. */
  get useBase(): boolean {
    return this.#useBase;
  }

  /** Someone else has changed the connection since it was compared. */
  get overtaken(): boolean {
    return this.#overtaken;
  }

  /** The file was written from this connection, as far as anybody can tell. */
  get isOwn(): boolean {
    const source = this.#file?.content.connection;
    const own = this.#options.connection();
    if (!source || !own || source.id !== own.id) return false;
    return source.name === own.name || source.connector === this.#target?.connectorName;
  }

  choice(difference: ConfigurationDifference): boolean | undefined {
    return this.#choices.get(difference.entry.id) ?? usualChoice(difference);
  }

  /** Another map whenever something was chosen. */
  get choices(): ReadonlyMap<string, boolean> {
    return this.#choices;
  }

  get keptChoices(): KeptChoices {
    const choices = (this.#comparison?.differences ?? []).flatMap(({ entry, now }): readonly KeptChoice[] => {
      const take = this.#choices.get(entry.id);
      return take === undefined ? [] : [[entry.id, take, JSON.stringify(now)]];
    });
    return { useBase: this.#useBase, choices };
  }

  get taken(): readonly ConfigurationDifference[] {
    return this.#comparison?.differences.filter((each) => this.choice(each) === true) ?? [];
  }

  get undecided(): readonly ConfigurationDifference[] {
    return this.#comparison?.differences.filter((each) => this.choice(each) === undefined) ?? [];
  }

  /** Somebody has decided something that is neither proposed nor stored. */
  get isDirty(): boolean {
    if (this.#step !== 'compare') return false;
    return this.#comparison?.differences.some((each) => this.choice(each) !== usualChoice(each)) ?? false;
  }

  /** @param kept - what was chosen of it earlier */
  async open(file: File, kept?: KeptChoices): Promise<void> {
    const opening = Symbol(file.name);
    this.#opening = opening;
    this.#problem = undefined;
    this.#host.requestUpdate();
    try {
      const content = await readConfigurationFile(file);
      if (this.#opening !== opening) return;
      this.#file = { name: file.name, content };
      this.#choices = new Map();
      this.#kept = kept?.choices ?? [];
      this.#target = this.#comparison = undefined;
      this.#overtaken = false;
      this.run.forget();
      this.#step = 'compare';
      void this.#compare(() => {
        this.#useBase = content.base !== undefined && (kept?.useBase ?? this.isOwn);
      });
    } catch (thrown) {
      if (this.#opening === opening) this.#problem = problemOf(thrown);
    } finally {
      if (this.#opening === opening) this.#opening = undefined;
      this.#host.requestUpdate();
    }
  }

  /** Back to the choice of a file. */
  close(): void {
    this.#step = 'start';
    this.#host.requestUpdate();
  }

  reload(): Promise<void> {
    return this.#reading.again();
  }

  setUseBase(useBase: boolean): void {
    this.#useBase = useBase;
    this.#recompute();
  }

  choose(differences: readonly ConfigurationDifference[], take: boolean): void {
    const choices = new Map(this.#choices);
    for (const { entry } of differences) choices.set(entry.id, take);
    this.#choices = choices;
    this.#host.requestUpdate();
  }

  async apply(): Promise<void> {
    await this.#store(this.taken);
  }

  /**
   * Stores again what was not stored: of one part, or all of it. First it looks at what the connection has by now, and
   * goes back to the comparison when someone else has changed what was about to be stored.
   */
  async retry(rest: readonly ConfigurationDifference[] = this.run.rest): Promise<void> {
    if (this.run.running || this.status === 'loading') return;
    await this.#compare(() => undefined);
    if (this.status !== 'ready') return;
    const wanted = new Map(rest.map((each) => [each.entry.id, each]));
    const present = this.#comparison?.differences.filter(({ entry }) => wanted.has(entry.id)) ?? [];
    const isOther = ({ entry, now }: ConfigurationDifference): boolean => {
      const before = wanted.get(entry.id);
      return before !== undefined && !sameFact(before.now, now);
    };
    if (present.some(isOther)) this.compareAgain(true);
    else await this.#store(present, rest);
  }

  /** Shows the comparison of what is left. */
  compareAgain(overtaken = false): void {
    this.#overtaken = overtaken;
    this.#step = 'compare';
    if (!overtaken) void this.#compare(() => undefined);
    this.#host.requestUpdate();
  }

  async #store(
    taken: readonly ConfigurationDifference[],
    also: readonly ConfigurationDifference[] = [],
  ): Promise<void> {
    const sync = this.#options.backend()?.sync;
    const connection = this.#options.connection();
    if (!sync || !connection || !this.#target || this.run.running) return;
    this.#step = 'apply';
    this.#overtaken = false;
    this.#host.requestUpdate();
    const [target, language] = [this.#target, this.#options.language()];
    const nameOf = (difference: ConfigurationDifference): string => this.#options.nameOf(difference, target);
    await this.run.start(taken, { sync, connectionId: connection.id, target, language, nameOf }, also);
  }

  #compare(onRead: () => void): Promise<void> {
    const content = this.#file?.content;
    return this.#reading.run(
      (signal) => {
        const [backend, connection] = [this.#options.backend(), this.#options.connection()];
        if (!backend || !connection || !content) return undefined;
        const options = { signal, language: this.#options.language(), fileLanguage: content.language };
        return readFileTarget(backend, connection.id, options);
      },
      (target) => {
        this.#target = target;
        onRead();
        this.#recompute();
        this.#takeUp();
      },
    );
  }

  #recompute(): void {
    const content = this.#file?.content;
    if (!content || !this.#target) return;
    const base = this.#useBase ? content.base : undefined;
    this.#comparison = compareConfiguration(content.configuration, this.#target, base);
    this.#host.requestUpdate();
  }

  /** What was decided about something else than what the connection has now is to be decided anew. */
  #takeUp(): void {
    if (this.#kept.length === 0) return;
    const present = new Map(this.#comparison?.differences.map(({ entry, now }) => [entry.id, JSON.stringify(now)]));
    const known = this.#kept.filter(([id]) => present.has(id));
    const valid = known.filter(([id, , now]) => present.get(id) === now);
    this.#kept = [];
    this.#overtaken = valid.length < known.length;
    this.#choices = new Map(valid.map(([id, take]) => [id, take]));
  }
}

function problemOf(thrown: unknown): ConfigurationFileError {
  if (thrown instanceof ConfigurationFileError) return thrown;
  return new ConfigurationFileError('syntax', String(thrown));
}
