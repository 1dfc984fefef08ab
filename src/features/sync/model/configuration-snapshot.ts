import {
  BackendError,
  type CallOptions,
  type CrmField,
  type SyncActorMapping,
  type SyncActorType,
  type SyncBackend,
  type SyncFieldDefault,
  type SyncListMappings,
  type SyncMappingBackend,
  type SyncRankedField,
} from '../../../backend/index.js';

/** All that is configured of a connection, as it was read. */
export interface ConfigurationSnapshot {
  readonly active: boolean;
  /** Of the connection. `unknown`: not asked for, or nobody could tell. */
  readonly test: 'passed' | 'failed' | 'unknown';
  /** In the connector's order. */
  readonly actors: readonly SyncActorMapping[];
  /** What fields of these records can be mapped to. */
  readonly crmFields: ReadonlyMap<SyncActorType, readonly CrmField[]>;
  readonly lists: SyncListMappings;
  readonly defaults: readonly SyncFieldDefault[];
  /** With {@link SnapshotOptions.orders}. */
  readonly orders?: ReadonlyMap<SyncActorType, readonly SyncRankedField[]>;
}

export interface SnapshotOptions extends CallOptions {
  /** Tests what is stored, too. Slow: the connector is asked. */
  readonly test?: boolean;
  /** Reads the order of the ERP tab's fields, too. */
  readonly orders?: boolean;
}

/** What is asked. */
export interface SnapshotSource extends Pick<SyncBackend, 'testSaved'> {
  readonly mapping?: SnapshotMapping | undefined;
}
type SnapshotMapping = Pick<
  SyncMappingBackend,
  'actorTypes' | 'actorMapping' | 'crmFields' | 'listMappings' | 'defaults' | 'fieldOrder'
>;

/** Calls under way at once: the service answers one user's calls one after the other anyway. */
const AT_ONCE = 3;

/** Calls that wait for their turn. After a failure, or once aborted, none is made any more. */
class Turns {
  readonly #signal: AbortSignal | undefined;
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #failed = false;
  #failure: unknown;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  async take<Value>(call: () => Promise<Value>): Promise<Value> {
    if (this.#running >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#running += 1;
    try {
      this.#signal?.throwIfAborted();
      if (this.#failed) throw this.#failure;
      return await call();
    } catch (thrown) {
      this.#failed = true;
      this.#failure = thrown;
      throw thrown;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}

function mappingOf(sync: SnapshotSource): SnapshotMapping {
  if (sync.mapping) return sync.mapping;
  throw new BackendError('unsupported', 'What connections synchronise cannot be configured with this backend.');
}

/** `unknown` when the test itself cannot be made: nothing is known against the connection then. */
async function testOf(sync: SnapshotSource, id: number, options: CallOptions): Promise<ConfigurationSnapshot['test']> {
  try {
    return (await sync.testSaved(id, options)).ok ? 'passed' : 'failed';
  } catch (thrown) {
    options.signal?.throwIfAborted();
    if (thrown instanceof BackendError) return 'unknown';
    throw thrown;
  }
}

async function byType<Value>(
  types: readonly SyncActorType[],
  read: (type: SyncActorType) => Promise<Value>,
): Promise<ReadonlyMap<SyncActorType, Value>> {
  return new Map(await Promise.all(types.map(async (type) => [type, await read(type)] as const)));
}

/**
 * Reads all that is configured of a connection, a few calls at a time.
 *
 * @throws BackendError the first that a call fails with; `unsupported`: the backend has no mappings
 */
export async function readSnapshot(
  sync: SnapshotSource,
  { id, active }: { readonly id: number; readonly active: boolean },
  { test = false, orders = false, ...options }: SnapshotOptions = {},
): Promise<ConfigurationSnapshot> {
  const mapping = mappingOf(sync);
  const turns = new Turns(options.signal);
  const types = await turns.take(() => mapping.actorTypes(id, options));
  const [tested, actors, crmFields, lists, defaults, order] = await Promise.all([
    test ? turns.take(() => testOf(sync, id, options)) : ('unknown' as const),
    byType(types, (type) => turns.take(() => mapping.actorMapping(id, type, options))),
    byType(types, (type) => turns.take(() => mapping.crmFields(id, type, options))),
    turns.take(() => mapping.listMappings(id, options)),
    turns.take(() => mapping.defaults(id, options)),
    orders ? byType(types, (type) => turns.take(() => mapping.fieldOrder(id, type, options))) : undefined,
  ]);
  return {
    active,
    test: tested,
    actors: [...actors.values()],
    crmFields,
    lists,
    defaults,
    ...(order && { orders: order }),
  };
}
