import {
  BackendError,
  type CallOptions,
  type SyncActorMapping,
  type SyncActorType,
  type SyncFieldMapping,
  type SyncMappingBackend,
} from '../../../backend/index.js';

export interface MappingChanges {
  readonly type: SyncActorType;
  readonly active: boolean;
  /** By key of the field. */
  readonly fields: ReadonlyMap<string, SyncFieldMapping>;
  readonly revision: string;
}

export interface MappingOutcome {
  readonly mapping: SyncActorMapping;
  /** Keys of fields that the service refused, with its words. Everything else is stored. */
  readonly refused: ReadonlyMap<string, string>;
  /** Keys of fields that are stored without their direction to SuperOffice: another connection feeds that field. */
  readonly fed: ReadonlySet<string>;
}

/** The service may name one field at a time; whoever brings more that it refuses has the wrong file. */
const ATTEMPTS = 40;

/** Keys of those fields of a refusal that were sent, with its words. */
function named(thrown: unknown, sent: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const error = BackendError.from(thrown);
  if (error.kind !== 'validation') return new Map();
  const fields = Object.entries(error.fieldErrors).map(
    ([path, text]) => [path.replace(/^fields\./, ''), text] as const,
  );
  return new Map(fields.filter(([key]) => sent.has(key)));
}

/** Stores mappings, and leaves out what the service refuses: one field must not keep hundreds from being stored. */
class MappingWriter {
  readonly refused = new Map<string, string>();
  /** Keys of rows that are first stored without their direction to SuperOffice. */
  readonly held = new Set<string>();
  readonly #mapping: SyncMappingBackend;
  readonly #connectionId: number;
  readonly #options: CallOptions;

  constructor(mapping: SyncMappingBackend, connectionId: number, options: CallOptions) {
    this.#mapping = mapping;
    this.#connectionId = connectionId;
    this.#options = options;
  }

  async store(changes: MappingChanges): Promise<SyncActorMapping> {
    const wanted = new Map(changes.fields);
    for (let attempt = 1; ; attempt += 1) {
      const fields = new Map([...wanted].map(([key, each]) => [key, this.#withHeld(key, each)]));
      try {
        return await this.#save(changes, fields, changes.revision);
      } catch (thrown) {
        const refused = named(thrown, wanted);
        if (refused.size === 0 || attempt >= ATTEMPTS) throw thrown;
        if (this.#hold(refused.keys(), wanted)) continue;
        for (const [key, text] of refused) {
          this.refused.set(key, text);
          wanted.delete(key);
          this.held.delete(key);
        }
      }
    }
  }

  /**
   * Once a field is mapped, the service tells whether another connection feeds its SuperOffice field: the others get
   * their direction now.
   */
  async release(changes: MappingChanges, stored: SyncActorMapping): Promise<SyncActorMapping> {
    const fed = new Set(stored.fields.filter(({ alreadyMapped }) => alreadyMapped).map(({ key }) => key));
    const free = new Map([...changes.fields].filter(([key]) => this.held.has(key) && !fed.has(key)));
    for (let attempt = 1; free.size > 0; attempt += 1) {
      try {
        const mapping = await this.#save(changes, free, stored.revision);
        for (const key of free.keys()) this.held.delete(key);
        return mapping;
      } catch (thrown) {
        const refused = named(thrown, free);
        if (refused.size === 0 || attempt >= ATTEMPTS) throw thrown;
        for (const [key, text] of refused) {
          this.refused.set(key, text);
          free.delete(key);
          this.held.delete(key);
        }
      }
    }
    return stored;
  }

  /** @returns whether there is something new to hold back: then it is worth another try with all fields */
  #hold(refused: Iterable<string>, wanted: ReadonlyMap<string, SyncFieldMapping>): boolean {
    const isNew = [...refused].some((key) => wanted.get(key)?.toSuperOffice === true && !this.held.has(key));
    if (!isNew) return false;
    for (const [key, { toSuperOffice }] of wanted) if (toSuperOffice) this.held.add(key);
    return true;
  }

  #withHeld(key: string, mapping: SyncFieldMapping): SyncFieldMapping {
    return this.held.has(key) ? { ...mapping, toSuperOffice: false } : mapping;
  }

  #save(
    { type, active }: MappingChanges,
    fields: ReadonlyMap<string, SyncFieldMapping>,
    revision: string,
  ): Promise<SyncActorMapping> {
    return this.#mapping.saveActorMapping(this.#connectionId, { type, active, fields }, { ...this.#options, revision });
  }
}

/**
 * Stores the mappings of one kind of records.
 *
 * @throws BackendError when nothing, or who knows what, was stored; `conflict`: somebody else has stored something
 */
export async function storeMapping(
  mapping: SyncMappingBackend,
  connectionId: number,
  changes: MappingChanges,
  options: CallOptions,
): Promise<MappingOutcome> {
  const writer = new MappingWriter(mapping, connectionId, options);
  const stored = await writer.release(changes, await writer.store(changes));
  return { mapping: stored, refused: writer.refused, fed: writer.held };
}
