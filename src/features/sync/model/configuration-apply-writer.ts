import {
  BackendError,
  type CallOptions,
  type ConfigurationValue,
  type Scope,
  type SyncActorMapping,
  type SyncBackend,
  type SyncDefault,
  type SyncFieldDefault,
  type SyncFieldMapping,
  type SyncListMapping,
  type SyncListMappings,
  type SyncMappingBackend,
} from '../../../backend/index.js';
import { storeMapping } from './configuration-apply-mapping.js';
import type { ApplyPart, Leftover } from './configuration-apply-parts.js';
import type { ConfigurationDifference } from './configuration-difference.js';
import type { FileFact } from './configuration-file-entries.js';
import { listOf, resolve, type FileTarget } from './configuration-file-resolve.js';
import type { FileScope } from './configuration-file-schema.js';

export type PartStatus = 'stored' | 'failed';

export interface PartReport {
  readonly part: ApplyPart;
  readonly status: PartStatus;
  /** Why the part failed. What of it was stored before is stored. */
  readonly error?: BackendError | undefined;
  /** How many of its entries are stored. */
  readonly stored: number;
  /** Entries that are not, or not wholly, stored. */
  readonly leftovers: readonly { readonly difference: ConfigurationDifference; readonly reason: Leftover }[];
}

export interface ApplyOptions extends CallOptions {
  /** While a part is stored: how many of its entries are done. */
  readonly onProgress?: (part: ApplyPart, done: number) => void;
}

type Leftovers = { difference: ConfigurationDifference; reason: Leftover }[];

/** Stores the chosen differences in a connection, part by part. Each part is stored, or fails, by itself. */
export class ConfigurationWriter {
  readonly #sync: SyncBackend;
  readonly #mapping: SyncMappingBackend;
  readonly #connectionId: number;
  readonly #options: ApplyOptions;
  readonly #target: FileTarget;
  readonly #actors: Map<string, SyncActorMapping>;
  /** What is known of the lists; not after mappings were stored. */
  #lists: SyncListMappings | undefined;

  /** @param target as it was compared: what was stored by others since ends in a conflict */
  constructor(sync: SyncBackend, connectionId: number, target: FileTarget, options: ApplyOptions = {}) {
    if (!sync.mapping) throw new BackendError('unsupported', 'The backend has no mappings.');
    this.#sync = sync;
    this.#mapping = sync.mapping;
    this.#connectionId = connectionId;
    this.#target = target;
    this.#options = options;
    this.#actors = new Map(target.snapshot.actors.map((actor) => [actor.type, actor]));
    this.#lists = target.snapshot.lists;
  }

  /** Never rejects: what goes wrong is in the report. */
  async store(part: ApplyPart): Promise<PartReport> {
    const leftovers: Leftovers = [];
    let stored = 0;
    const done = (count: number): void => {
      stored = count;
      this.#options.onProgress?.(part, count);
    };
    try {
      await this.#write(part, leftovers, done);
      return { part, status: 'stored', stored, leftovers };
    } catch (thrown) {
      return { part, status: 'failed', error: BackendError.from(thrown), stored, leftovers };
    }
  }

  #write(part: ApplyPart, leftovers: Leftovers, done: (count: number) => void): Promise<void> {
    switch (part.kind) {
      case 'connection':
        return this.#writeConnection(part, done);
      case 'mappings':
        return this.#writeMappings(part, leftovers, done);
      case 'lists':
        return this.#writeLists(part, leftovers, done);
      case 'defaults':
        return this.#writeDefaults(part, leftovers, done);
      case 'order':
        return this.#writeOrder(part, done);
    }
  }

  get #call(): CallOptions {
    const { onProgress: _, ...call } = this.#options;
    return call;
  }

  async #writeConnection({ differences }: ApplyPart, done: (count: number) => void): Promise<void> {
    const { details } = this.#target;
    if (!details) throw new BackendError('protocol', 'The connection was not read.');
    const { id, name, description, connectorId, revision } = details.connection;
    let { scope } = details.connection;
    const values = new Map<string, ConfigurationValue>(details.values);
    for (const { entry, file } of differences) {
      if (file.kind === 'scope') scope = scopeOf(file.scope);
      if (file.kind === 'value' && (typeof file.value === 'string' || typeof file.value === 'boolean')) {
        values.set(entry.key, file.value);
      }
    }
    await this.#sync.save({ id, name, description, connectorId, scope }, values, { ...this.#call, revision });
    done(differences.length);
  }

  async #writeMappings(
    { actor, differences }: ApplyPart,
    leftovers: Leftovers,
    done: (n: number) => void,
  ): Promise<void> {
    const present = this.#actors.get(actor ?? '');
    if (!present) throw new BackendError('not-found', 'There are no such records any more.');
    let { active } = present;
    const fields = new Map<string, SyncFieldMapping>();
    for (const { entry, file } of differences) {
      if (file.kind === 'active') active = file.active;
      if (file.kind === 'mapping') fields.set(entry.key, file.mapping);
    }
    // Whatever comes of it: lists depend on what is mapped.
    this.#lists = undefined;
    const changes = { type: present.type, active, fields, revision: present.revision };
    const outcome = await storeMapping(this.#mapping, this.#connectionId, changes, this.#call);
    this.#actors.set(present.type, outcome.mapping);
    for (const difference of differences) {
      if (difference.file.kind !== 'mapping') continue;
      const text = outcome.refused.get(difference.entry.key);
      if (text !== undefined) leftovers.push({ difference, reason: { kind: 'refused', text } });
      else if (difference.fed || outcome.fed.has(difference.entry.key))
        leftovers.push({ difference, reason: { kind: 'fed' } });
    }
    done(differences.length - outcome.refused.size);
  }

  async #writeLists({ differences }: ApplyPart, leftovers: Leftovers, done: (n: number) => void): Promise<void> {
    const known = this.#lists;
    const lists = known ?? (await this.#mapping.listMappings(this.#connectionId, this.#call));
    const target = { ...this.#target, snapshot: { ...this.#target.snapshot, lists } };
    const changes = new Map<number, Map<string, number>>();
    let count = 0;
    for (const difference of differences) {
      const list = listOf(difference.entry, lists);
      const found = resolve(difference.entry, undefined, target);
      if (!list || !('fact' in found) || found.fact.kind !== 'item') {
        const obstacle = 'obstacle' in found ? found.obstacle : undefined;
        const kind = obstacle === 'no-item' || obstacle === 'no-crm-item' ? obstacle : 'no-list';
        leftovers.push({ difference, reason: { kind } });
        continue;
      }
      if (!known) checkItem(difference, list);
      const items = changes.get(list.fieldId) ?? new Map<string, number>();
      changes.set(list.fieldId, items.set(difference.entry.item, found.fact.item?.id ?? 0));
      count += 1;
    }
    if (count > 0) {
      const options = { ...this.#call, revision: lists.revision };
      this.#lists = await this.#mapping.saveListMappings(this.#connectionId, changes, options);
    }
    done(count);
  }

  async #writeDefaults(
    { actor, differences }: ApplyPart,
    leftovers: Leftovers,
    done: (n: number) => void,
  ): Promise<void> {
    let stored = 0;
    for (const difference of differences) {
      this.#options.signal?.throwIfAborted();
      const { file, entry } = difference;
      const field = this.#target.snapshot.defaults.find(
        ({ actorType, key }) => actorType === actor && key === entry.key,
      );
      if (file.kind !== 'default' || !field) continue;
      try {
        const expected = field.default;
        await this.#mapping.saveDefault(this.#connectionId, field.id, defaultOf(file, field), {
          ...this.#call,
          expected,
        });
        stored += 1;
      } catch (thrown) {
        const error = BackendError.from(thrown);
        if (error.kind !== 'validation') throw error;
        const text = error.userMessage ?? Object.values(error.fieldErrors).join(' ');
        leftovers.push({ difference, reason: { kind: 'refused', text: text || error.message } });
      }
      done(stored);
    }
  }

  async #writeOrder({ actor, differences }: ApplyPart, done: (count: number) => void): Promise<void> {
    const [difference] = differences;
    const present = actor && this.#target.snapshot.orders?.get(actor);
    if (difference?.file.kind !== 'order' || !present) return;
    const ids = new Map(present.map(({ key, id }) => [key, id]));
    const order = difference.file.keys.flatMap((key) => ids.get(key) ?? []);
    const expected = present.map(({ id }) => id);
    await this.#mapping.saveFieldOrder(this.#connectionId, actor, order, { ...this.#call, expected });
    done(1);
  }
}

function scopeOf(scope: FileScope): Scope {
  if (scope.everyone) return scope;
  const ids = (named: readonly { readonly id: number }[]): readonly number[] => named.map(({ id }) => id);
  return { everyone: false, userGroupIds: ids(scope.userGroups), associateIds: ids(scope.associates) };
}

type DefaultFact = Extract<FileFact, { kind: 'default' }>;

/** A secret stays what it is. */
function defaultOf({ value, askUser, mandatory }: DefaultFact, field: SyncFieldDefault): SyncDefault {
  const present = typeof value === 'object' && value !== null ? field.default.value : (value ?? undefined);
  // Nothing at all takes a default away; that the connector calls the field mandatory stays.
  const none = present === undefined && !askUser && field.access === 'mandatory';
  return { value: present, askUser, mandatory: none ? false : mandatory };
}

/** Lists that were read again are compared with what the user saw, in place of their revision. */
function checkItem({ entry, now, pending }: ConfigurationDifference, list: SyncListMapping): void {
  if (pending || now.kind !== 'item') return;
  const present = list.items.find(({ key }) => key === entry.item)?.crmItemId ?? 0;
  // Of another list of SuperOffice, which the field was mapped to before.
  const isKnown = list.crmItems.some(({ id }) => id === present);
  if (isKnown && present !== 0 && present !== (now.item?.id ?? 0)) {
    throw new BackendError('conflict', 'Somebody else has mapped an item of the list.');
  }
}
