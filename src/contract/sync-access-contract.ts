import type {
  CallOptions,
  SyncBackend,
  SyncErpQuery,
  SyncImportBackend,
  SyncImportPreview,
  SyncMappingBackend,
} from '../backend/index.js';
import { failsWith, ok } from './expect.js';
import { inputFor, syncTest, type SyncSubject } from './sync-fixture.js';
import type { ContractRunner, SubjectFactory } from './subject.js';

type Call = (subject: SyncSubject, options: CallOptions) => Promise<unknown>;

/** Every method of the slice, but those of its optional parts. */
const CALLS: Readonly<Record<Exclude<keyof SyncBackend, 'mapping' | 'imports' | 'previewSync'>, Call>> = {
  engine: ({ sync }, options) => sync.engine(options),
  setEngine: ({ sync }, options) => sync.setEngine(true, options),
  setInterval: ({ sync }, options) => sync.setInterval(600, options),
  syncNow: ({ sync }, options) => sync.syncNow(options),
  log: ({ sync }, options) => sync.log({ offset: 0, limit: 5 }, options),
  resync: ({ sync }, options) => sync.resync(0, options),
  jobs: ({ sync }, options) => sync.jobs(options),
  stopJob: ({ sync }, options) => sync.stopJob(1, options),
  connectors: ({ sync }, options) => sync.connectors({ includeDeleted: false }, options),
  connector: ({ sync, connectorId }, options) => sync.connector(connectorId, options),
  testConnectorUrl: ({ sync, url }, options) => sync.testConnectorUrl(url, options),
  saveConnector: ({ sync, url }, options) => sync.saveConnector({ id: 0, name: 'x', url }, options),
  deleteConnector: ({ sync, connectorId }, options) => sync.deleteConnector(connectorId, options),
  restoreConnector: ({ sync, connectorId }, options) => sync.restoreConnector(connectorId, options),
  list: ({ sync }, options) => sync.list({ includeDeleted: false }, options),
  get: ({ sync, activeId }, options) => sync.get(activeId, options),
  create: ({ sync, connectorId }, options) => sync.create(connectorId, options),
  test: ({ sync, connectorId, accepted }, options) => sync.test({ id: 0, connectorId, values: accepted }, options),
  testSaved: ({ sync, activeId }, options) => sync.testSaved(activeId, options),
  save: (subject, options) => subject.sync.save(inputFor(subject), subject.accepted, options),
  setActive: ({ sync, readyId }, options) => sync.setActive(readyId, true, options),
  delete: ({ sync, readyId }, options) => sync.delete(readyId, options),
  restore: ({ sync, readyId }, options) => sync.restore(readyId, options),
  summary: ({ sync, activeId }, options) => sync.summary(activeId, options),
  priorities: ({ sync }, options) => sync.priorities(options),
  savePriorities: async ({ sync }, options) => sync.savePriorities([0], { ...options, expected: [0] }),
};

type CallOf<Part> = (part: Part, subject: SyncSubject, options: CallOptions) => Promise<unknown>;

const NO_DEFAULT = { value: undefined, askUser: false, mandatory: false } as const;

const MAPPING_CALLS: Readonly<Record<keyof SyncMappingBackend, CallOf<SyncMappingBackend>>> = {
  actorTypes: (mapping, { activeId }, options) => mapping.actorTypes(activeId, options),
  actorMapping: (mapping, { activeId }, options) => mapping.actorMapping(activeId, 'customer', options),
  crmFields: (mapping, { activeId }, options) => mapping.crmFields(activeId, 'customer', options),
  saveActorMapping: (mapping, { readyId }, options) =>
    mapping.saveActorMapping(readyId, { type: 'customer', active: true, fields: new Map() }, options),
  listMappings: (mapping, { activeId }, options) => mapping.listMappings(activeId, options),
  saveListMappings: (mapping, { readyId }, options) => mapping.saveListMappings(readyId, new Map(), options),
  defaults: (mapping, { activeId }, options) => mapping.defaults(activeId, options),
  saveDefault: (mapping, { readyId }, options) => mapping.saveDefault(readyId, 1, NO_DEFAULT, options),
  fieldOrder: (mapping, { activeId }, options) => mapping.fieldOrder(activeId, 'customer', options),
  saveFieldOrder: (mapping, { readyId }, options) =>
    mapping.saveFieldOrder(readyId, 'customer', [1], { ...options, expected: [1] }),
};

function everyone({ activeId: connectionId }: SyncSubject): SyncErpQuery {
  return { connectionId, type: 'customer', conditions: [] };
}

function emptyPreview(subject: SyncSubject): SyncImportPreview {
  return { query: everyone(subject), columns: [], lines: [] };
}

const IMPORT_CALLS: Readonly<Record<keyof SyncImportBackend, CallOf<SyncImportBackend>>> = {
  targets: (imports, { activeId }, options) => imports.targets(activeId, options),
  search: (imports, subject, options) => imports.search(everyone(subject), { offset: 0, limit: 5 }, options),
  preview: (imports, subject, options) => imports.preview(everyone(subject), ['1'], options),
  run: (imports, subject, options) => imports.run(emptyPreview(subject), ['1'], options),
};

/** Calls of the parts that the backend has. */
function callsOfParts({ sync }: SyncSubject): readonly (readonly [string, Call])[] {
  const { mapping, imports, previewSync } = sync;
  const called = <Part>(
    name: string,
    part: Part | undefined,
    calls: Readonly<Record<string, CallOf<Part>>>,
  ): readonly (readonly [string, Call])[] =>
    part === undefined
      ? []
      : Object.entries(calls).map(([method, call]) => [
          `${name}.${method}`,
          (subject, options) => call(part, subject, options),
        ]);
  return [
    ...called('mapping', mapping, MAPPING_CALLS),
    ...called('imports', imports, IMPORT_CALLS),
    ...called('sync', previewSync && sync, {
      previewSync: async (all, { activeId }, options) => all.previewSync?.(activeId, options),
    }),
  ];
}

/** The promises of `SyncBackend` as a whole: who may, and aborting. */
export function describeSyncAccess(runner: ContractRunner, create: SubjectFactory): void {
  const test = syncTest(runner, create);

  runner.describe('access to synchronisation', () => {
    for (const [name, call] of Object.entries(CALLS)) {
      test(`is refused by ${name} where the service does not let the app near it`, async (subject) => {
        await subject.close();
        await failsWith('forbidden', call(subject, {}));
      });

      test(`${name} that was aborted rejects with the signal's reason`, async (subject) => {
        const reason = new Error('not needed any more');
        const thrown: unknown = await call(subject, { signal: AbortSignal.abort(reason) }).then(
          () => undefined,
          (error: unknown) => error,
        );
        ok(thrown === reason, `rejected with ${String(thrown)}`);
      });
    }

    test('is refused by all methods of mapping, imports and dry run, too', async (subject) => {
      await subject.close();
      for (const [name, call] of callsOfParts(subject)) {
        await failsWith('forbidden', call(subject, {})).catch((error: unknown) => {
          throw new Error(`${name}: ${String(error)}`);
        });
      }
    });

    test('methods of mapping, imports and dry run that were aborted reject with the reason', async (subject) => {
      const reason = new Error('not needed any more');
      for (const [name, call] of callsOfParts(subject)) {
        const thrown: unknown = await call(subject, { signal: AbortSignal.abort(reason) }).then(
          () => undefined,
          (error: unknown) => error,
        );
        ok(thrown === reason, `${name} rejected with ${String(thrown)}`);
      }
    });

    test('that is refused leaves the rest as it was', async ({ backend, close }) => {
      await close();
      ok((await backend.connections.connectors()).length > 0, 'no connectors');
      ok((await backend.directory.syncConnections()).length > 0, 'no references');
    });

    for (const name of ['engine', 'log', 'list', 'connectors'] as const) {
      test(`${name} that is aborted while it runs rejects with the signal's reason`, async (subject) => {
        const controller = new AbortController();
        const reason = new Error('not needed any more');
        const running = CALLS[name](subject, { signal: controller.signal });
        controller.abort(reason);
        const thrown: unknown = await running.then(
          () => undefined,
          (error: unknown) => error,
        );
        ok(thrown === reason, `rejected with ${String(thrown)}`);
      });
    }
  });
}
