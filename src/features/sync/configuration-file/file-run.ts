import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SyncBackend } from '../../../backend/index.js';
import { oneAction } from '../../../core/one-action.js';
import { mayBeStored } from '../../../core/uncertain.js';
import { partsOf, type ApplyPart } from '../model/configuration-apply-parts.js';
import { ConfigurationWriter, type PartReport } from '../model/configuration-apply-writer.js';
import type { ConfigurationDifference } from '../model/configuration-difference.js';
import type { FileTarget } from '../model/configuration-file-resolve.js';

export type RunPart =
  | { readonly part: ApplyPart; readonly status: 'waiting' | 'not-tried' }
  | { readonly part: ApplyPart; readonly status: 'storing'; readonly done: number }
  | ({ readonly part: ApplyPart } & PartReport);

export interface RunOptions {
  readonly sync: SyncBackend;
  readonly connectionId: number;
  readonly target: FileTarget;
  readonly language: string;
  /** What an entry is called. */
  readonly nameOf: (difference: ConfigurationDifference) => string;
}

/** What stores a part. */
const CALLS = {
  connection: { slice: 'sync', method: 'save' },
  mappings: { slice: 'sync.mapping', method: 'saveActorMapping' },
  lists: { slice: 'sync.mapping', method: 'saveListMappings' },
  defaults: { slice: 'sync.mapping', method: 'saveDefault' },
  order: { slice: 'sync.mapping', method: 'saveFieldOrder' },
} as const;

/**
 * Stores what was chosen, part by part. It goes on when the element leaves the page, because half a configuration is
 * worse than a late one; a stop is between two parts.
 */
export class FileRun implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onStored: (part: ApplyPart) => void;
  #parts: readonly RunPart[] = [];
  #running = false;
  #stopping = false;

  /** @param onStored something of a part was stored, or may be */
  constructor(host: ReactiveControllerHost, onStored: (part: ApplyPart) => void) {
    this.#host = host;
    this.#onStored = onStored;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#parts.length > 0) this.#host.requestUpdate();
  }

  get parts(): readonly RunPart[] {
    return this.#parts;
  }

  get running(): boolean {
    return this.#running;
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** Differences of the parts that failed, or were not tried. */
  get rest(): readonly ConfigurationDifference[] {
    return this.#parts
      .filter(({ status }) => status === 'failed' || status === 'not-tried')
      .flatMap(({ part }) => part.differences);
  }

  /**
   * What another run brought stays in the list.
   *
   * @param wanted what was to be stored before somebody looked again: of it, what is not in `taken` is stored by now
   */
  async start(
    taken: readonly ConfigurationDifference[],
    options: RunOptions,
    wanted: readonly ConfigurationDifference[] = [],
  ): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    this.#stopping = false;
    const parts = partsOf(taken);
    this.#parts = this.#merged(parts, partsOf(wanted));
    this.#host.requestUpdate();
    const { sync, connectionId, target, language, nameOf } = options;
    const subjects = parts.flatMap(({ kind, differences }) =>
      differences.map((each) => ({ ...CALLS[kind], id: connectionId, name: nameOf(each) })),
    );
    const writer = new ConfigurationWriter(sync, connectionId, target, {
      language,
      ...oneAction(...subjects),
      onProgress: (part, done) => this.#put({ part, status: 'storing', done }),
    });
    for (const part of parts) await this.#store(writer, part);
    this.#running = this.#stopping = false;
    this.#host.requestUpdate();
  }

  /** After the part that is under way. */
  stop(): void {
    if (!this.#running) return;
    this.#stopping = true;
    this.#host.requestUpdate();
  }

  forget(): void {
    if (!this.#running) this.#parts = [];
  }

  async #store(writer: ConfigurationWriter, part: ApplyPart): Promise<void> {
    if (this.#stopping) return this.#put({ part, status: 'not-tried' });
    this.#put({ part, status: 'storing', done: 0 });
    const report = await writer.store(part);
    this.#put(report);
    if (report.stored > 0 || (report.error && mayBeStored(report.error))) this.#onStored(part);
  }

  /** In the order in which they are stored. */
  #merged(parts: readonly ApplyPart[], wanted: readonly ApplyPart[]): readonly RunPart[] {
    const merged = new Map(this.#parts.map((each) => [each.part.id, each]));
    for (const part of wanted) {
      merged.set(part.id, { part, status: 'stored', stored: part.differences.length, leftovers: [] });
    }
    for (const part of parts) merged.set(part.id, { part, status: 'waiting' });
    return [...merged.values()];
  }

  #put(present: RunPart): void {
    this.#parts = this.#parts.map((each) => (each.part.id === present.part.id ? present : each));
    this.#host.requestUpdate();
  }
}
