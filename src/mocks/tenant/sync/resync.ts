import { inlineTranslations, localizedText } from '../../texts.js';
import type { BatchOutcome, BatchWork } from '../batch.js';
import { TenantError } from '../tenant-error.js';
import { failureText, valuesText } from './engine-texts.js';
import type { SyncConnectionRecord } from './sync-records.js';
import type { SyncStore } from './sync-store.js';
import type { Synchronizer } from './synchronizer.js';
import type { Link, World } from './world.js';

export const RESYNC_TASK = 'ErpSyncResync';

export interface ResyncSources {
  readonly store: SyncStore;
  readonly synchronizer: Synchronizer;
  readonly world: World;
}

/**
 * Copies everything in one direction and ignores what is newer: from SuperOffice to all connections (source 0), or from
 * a connection into SuperOffice and from there to all others. The mapping's directions hold here, too.
 */
export class Resync {
  readonly #sources: ResyncSources;

  constructor(sources: ResyncSources) {
    this.#sources = sources;
  }

  /** @throws TenantError a SoNotFoundException or an InvalidOperationException: it cannot be the source */
  check(sourceId: number): void {
    if (sourceId === 0) return;
    const { active, deleted } = this.#sources.store.knownConnection(sourceId);
    if (deleted) throw new TenantError('SoNotFoundException', `ErpConnection id ${sourceId} not found`);
    if (!active) throw new TenantError('InvalidOperationException', 'The connection is not active.');
  }

  /** Does a share (0…1) of it at once. @param at milliseconds */
  do(sourceId: number, share: number, at: number): BatchOutcome {
    const failed = this.#involved(sourceId).filter((each) => !this.#sources.synchronizer.isWorking(each));
    if (failed.length > 0) return { ok: false, message: failureText(failed) };
    const links = this.#links(sourceId);
    const values = links
      .slice(0, Math.floor(links.length * share))
      .reduce((sum, link) => sum + this.#copy(sourceId, link, at), 0);
    return { ok: true, message: valuesText(values) };
  }

  /** The same as a task. */
  work(sourceId: number, duration: number): BatchWork {
    const name = sourceId === 0 ? 'SuperOffice' : this.#sources.store.knownConnection(sourceId).name;
    const total = this.#links(sourceId).length;
    return {
      name: RESYNC_TASK,
      description: `Resync: ${localizedText(name, 'en')}`,
      parameters: new Map([['ErpConnectionId', String(sourceId)]]),
      duration,
      progress: (share) => recordsText(Math.floor(total * share), total),
      finish: (share, at) => this.do(sourceId, share, at),
    };
  }

  /** Those without which it cannot be done: the source, or all. */
  #involved(sourceId: number): readonly SyncConnectionRecord[] {
    const active = this.#sources.synchronizer.active();
    return sourceId === 0 ? active : [this.#sources.store.knownConnection(sourceId)];
  }

  #links(sourceId: number): readonly Link[] {
    return this.#involved(sourceId).flatMap(({ id }) => this.#sources.world.links(id));
  }

  #copy(sourceId: number, link: Link, at: number): number {
    const { synchronizer } = this.#sources;
    if (sourceId === 0) return synchronizer.copy(link, false, at);
    return this.#onwards(link).reduce(
      (sum, each) => sum + synchronizer.copy(each, false, at),
      synchronizer.copy(link, true, at),
    );
  }

  /** The same record of SuperOffice in the other connections. */
  #onwards({ connectionId, crm }: Link): readonly Link[] {
    const { synchronizer, world } = this.#sources;
    const others = synchronizer.active().filter((each) => each.id !== connectionId && synchronizer.isWorking(each));
    return others.flatMap(({ id }) => world.links(id).filter((link) => link.crm === crm));
  }
}

function recordsText(done: number, total: number): string {
  return inlineTranslations({
    en: `${done} of ${total} records`,
    nb: `${done} av ${total} poster`,
    sv: `${done} av ${total} poster`,
    da: `${done} af ${total} poster`,
    de: `${done} von ${total} Datensätzen`,
    nl: `${done} van ${total} records`,
  });
}
