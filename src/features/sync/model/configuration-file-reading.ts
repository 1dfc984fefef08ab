import {
  BackendError,
  type Backend,
  type BackendErrorKind,
  type CallOptions,
  type SyncBackend,
  type SyncConnectionDetails,
} from '../../../backend/index.js';
import type { People } from '../../../core/people.js';
import type { FileTarget } from './configuration-file-resolve.js';
import { readSnapshot } from './configuration-snapshot.js';

/** A connection with all that a file can hold of it. */
export interface FileReading extends FileTarget {
  readonly people: People;
  /** `''`: it is not there any more. */
  readonly connectorName: string;
  /** Why scope and configuration fields could not be read, although the rest was: the connector has to be asked. */
  readonly detailsError?: BackendError | undefined;
}

/** The rest could not be read either, or must not. */
const FATAL: ReadonlySet<BackendErrorKind> = new Set(['unauthenticated', 'forbidden', 'not-found', 'network']);

interface Details {
  readonly details?: SyncConnectionDetails;
  readonly detailsError?: BackendError;
}

async function readDetails(sync: SyncBackend, id: number, options: CallOptions): Promise<Details> {
  try {
    return { details: await sync.get(id, options) };
  } catch (thrown) {
    options.signal?.throwIfAborted();
    const detailsError = BackendError.from(thrown);
    if (FATAL.has(detailsError.kind)) throw detailsError;
    return { detailsError };
  }
}

async function readPeople({ directory }: Backend, options: CallOptions): Promise<People> {
  const [userGroups, associates] = await Promise.all([directory.userGroups(options), directory.associates(options)]);
  return { userGroups, associates };
}

/**
 * @param fileLanguage of the names in the file that it is compared with
 * @throws BackendError `unsupported`: the backend has no mappings
 */
export async function readFileTarget(
  backend: Backend,
  id: number,
  options: CallOptions & { readonly fileLanguage?: string | undefined } = {},
): Promise<FileReading> {
  const { sync } = backend;
  if (!sync?.mapping) throw new BackendError('unsupported', 'The backend has no mappings.');
  const { fileLanguage, ...call } = options;
  const row = (await sync.list({ includeDeleted: true }, call)).find((each) => each.id === id);
  if (!row) throw new BackendError('not-found', `There is no connection ${id}.`);
  const isOther = fileLanguage !== undefined && fileLanguage !== call.language;
  const [found, people, snapshot] = await Promise.all([
    readDetails(sync, id, call),
    readPeople(backend, call),
    readSnapshot(sync, { id, active: row.active }, { ...call, orders: true }),
  ]);
  const namedLists = isOther ? await sync.mapping.listMappings(id, { ...call, language: fileLanguage }) : undefined;
  return { ...found, people, snapshot, namedLists, connectorName: row.connectorName };
}
