/** What the tab Sync asks a page before it changes something: once for each thing that the user does. */
import { expect } from 'chai';
import type { SyncActorType } from '../../src/backend/index.js';
import { PORT_ACTIONS } from '../../src/core/port-table.js';
import { ConnectionEditor } from '../../src/features/shared/connection-dialog/connection-editor.js';
import type { EditorTarget } from '../../src/features/shared/connection-dialog/connection-subject.js';
import { FileRun } from '../../src/features/sync/configuration-file/file-run.js';
import { ConnectorEditor } from '../../src/features/sync/connector-editor.js';
import { ConnectorListController } from '../../src/features/sync/connector-list-controller.js';
import { DefaultEditor } from '../../src/features/sync/defaults/default-editor.js';
import { DefaultsController } from '../../src/features/sync/defaults/defaults-controller.js';
import { ActivationCheck } from '../../src/features/sync/health/activation-check.js';
import { ErpImportRun } from '../../src/features/sync/import/import-run.js';
import { JobStops } from '../../src/features/sync/job-stops.js';
import { ListMappingEditor } from '../../src/features/sync/list-mapping/list-mapping-editor.js';
import { mappingOf } from '../../src/features/sync/mappings/mapping-edits.js';
import { MappingsEditor } from '../../src/features/sync/mappings/mappings-editor.js';
import { compareConfiguration } from '../../src/features/sync/model/configuration-difference.js';
import { configurationOf } from '../../src/features/sync/model/configuration-file-content.js';
import { readSnapshot } from '../../src/features/sync/model/configuration-snapshot.js';
import { PriorityEditor } from '../../src/features/sync/priority-editor.js';
import { RankEditor } from '../../src/features/sync/rank/rank-editor.js';
import { ResyncStarter } from '../../src/features/sync/resync-starter.js';
import { ACTIVE } from '../../src/features/sync/sync-connection-details.js';
import { syncConnections } from '../../src/features/sync/sync-connection-subject.js';
import { SyncConnectionsController } from '../../src/features/sync/sync-connections-controller.js';
import { SyncEngineController } from '../../src/features/sync/sync-engine-controller.js';
import { pause, until } from '../helpers.js';
import { askTwice, mapping, sync, throwing, type AskingBench, type AskingCase, type Doing } from './asking-bench.js';

const SUPER_SALE = 3;
const BACK_OFFICE = 4;
const language = (): string => 'en';
const nothing = (): void => {};
const nameOf = (type: SyncActorType): string => `The ${type}`;

const rows = ({ host, backend }: AskingBench): SyncConnectionsController =>
  new SyncConnectionsController(host, { backend: () => backend, language, includeDeleted: () => true });

const connectors = ({ host, backend }: AskingBench): ConnectorListController =>
  new ConnectorListController(host, { backend: () => backend, language, includeDeleted: () => true });

/** The dialog of a connection, with something edited in it. */
function dialog(target: EditorTarget, edit: (editor: ConnectionEditor) => void): AskingCase['open'] {
  return async ({ host, backend }) => {
    const editor = new ConnectionEditor(host, {
      subject: () => syncConnections,
      backend: () => backend,
      language,
      isTestable: () => false,
      onStored: nothing,
    });
    await editor.open(target);
    edit(editor);
    return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
  };
}

async function engine(bench: AskingBench, act: (controller: SyncEngineController) => Promise<void>): Promise<Doing> {
  const { host, backend } = bench;
  const options = { backend: () => backend, language, onChanged: nothing, onRan: nothing };
  const controller = new SyncEngineController(host, options);
  host.requestUpdate();
  await until(() => controller.state.engine.status === 'ready');
  const error = (): ReturnType<Doing['error']> => {
    const { run, switchFailure, intervalError } = controller.state;
    return (run?.status === 'failed' ? run.error : undefined) ?? switchFailure?.error ?? intervalError;
  };
  return { perform: () => act(controller), error };
}

const target = (bench: AskingBench, id: number) => ({
  mapping: () => mapping(bench),
  connectionId: () => id,
  language,
});

async function configurationRun(bench: AskingBench): Promise<Doing> {
  const read = (id: number) => readSnapshot(sync(bench), { id, active: false }, { orders: true });
  const now = { snapshot: await read(BACK_OFFICE) };
  const { actors, defaults } = configurationOf({ snapshot: await read(SUPER_SALE) });
  const { differences } = compareConfiguration({ actors: actors ?? [], defaults: defaults ?? [] }, now);
  const one = (section: string) => differences.find(({ entry }) => entry.section === section && !entry.item)!;
  const taken = [one('mappings'), one('defaults')];
  const run = new FileRun(bench.host, nothing);
  const options = { sync: sync(bench), connectionId: BACK_OFFICE, target: now, language: 'en' };
  return {
    perform: () => run.start(taken, { ...options, nameOf: ({ entry }) => entry.section }),
    error: () => run.parts.map((part) => ('error' in part ? part.error : undefined)).find(Boolean),
  };
}

async function mappingsDoing(bench: AskingBench): Promise<Doing> {
  const { host, backend } = bench;
  const options = { backend: () => backend, connectionId: () => BACK_OFFICE, language, nameOf, onStored: nothing };
  const editor = new MappingsEditor(host, options);
  await editor.open();
  for (const type of ['customer', 'person'] as const) {
    await editor.show(type);
    const actor = editor.actor(type)!;
    const field = actor.state.fields.find(({ missingInErp, identifier }) => !missingInErp && !identifier)!;
    actor.edit(new Map([[field.key, { ...mappingOf(field), showInErpTab: !field.showInErpTab }]]));
  }
  const errors = () => [...editor.state.actors.values()].map(({ saveError }) => saveError);
  return {
    perform: () => editor.save(),
    // Each kind of records says it: whichever is looked at.
    error: () => (errors().filter(Boolean).length === 2 ? errors()[0] : undefined),
    kept: () => editor.state.dirty,
  };
}

async function rankDoing(bench: AskingBench): Promise<Doing> {
  const editor = new RankEditor(bench.host, { ...target(bench, SUPER_SALE), nameOf, onSaved: nothing });
  await editor.open();
  for (const type of ['customer', 'person'] as const) {
    await editor.show(type);
    const order = editor.order(type)!;
    order.reorder([...order.orders.order].reverse());
  }
  return {
    perform: () => editor.save(),
    error: () => editor.order('person')?.state.saveError,
    kept: () => editor.changed.length === 2,
  };
}

async function importDoing(bench: AskingBench): Promise<Doing> {
  const { imports } = sync(bench);
  await bench.raw.sync!.setEngine(false);
  while ((await bench.raw.sync!.engine()).running) await pause(5);
  bench.writes.length = 0;
  const query = { connectionId: SUPER_SALE, type: 'customer', conditions: [] } as const;
  const found = await imports!.search(query, { offset: 0, limit: 15 });
  const keys = found.rows.filter(({ connected }) => !connected).map(({ key }) => key);
  const preview = await imports!.preview(query, keys);
  const job = { imports: imports!, preview, selection: false, language: 'en', nameColumn: 1 };
  const run = new ErpImportRun(bench.host, job);
  let over: Promise<void> | undefined;
  const perform = async (): Promise<void> => {
    if (over) run.resume();
    else over = run.start(keys.slice(0, 2));
    await until(() => run.state.status !== 'running');
    if (bench.allows) await over;
  };
  return { perform, error: () => run.state.error };
}

const CASES: readonly AskingCase[] = [
  {
    name: 'deleting a connection',
    asks: [['delete', 'delete 5 Service desk']],
    writes: ['sync.delete'],
    open: (bench) => throwing(() => rows(bench).delete({ id: 5, name: 'Service desk' })),
  },
  {
    name: 'bringing a connection back',
    asks: [['save', 'restore 6 Trade fair 2023']],
    writes: ['sync.restore'],
    open: (bench) => throwing(() => rows(bench).restore({ id: 6, name: 'Trade fair 2023' })),
  },
  {
    name: 'switching a connection on in its row',
    asks: [['activate', 'setActive 4 Nordic back office']],
    writes: ['sync.setActive'],
    open: async (bench) => {
      const controller = rows(bench);
      bench.host.requestUpdate();
      await until(() => controller.items.length > 0);
      return throwing(() => controller.setActive({ id: 4, name: 'Nordic back office' }, true));
    },
  },
  {
    name: 'switching a connection off in its row',
    asks: [['save', 'setActive 3 Super Sale']],
    writes: ['sync.setActive'],
    open: async (bench) => {
      const controller = rows(bench);
      bench.host.requestUpdate();
      await until(() => controller.items.length > 0);
      return throwing(() => controller.setActive({ id: 3, name: 'Super Sale' }, false));
    },
  },
  {
    name: 'OK in the dialog of a connection that is active: off, saved, on again',
    asks: [['save', 'setActive 3 Ours', 'save 3 Ours']],
    writes: ['sync.setActive', 'sync.save'],
    open: dialog({ kind: 'edit', id: SUPER_SALE }, (editor) => {
      editor.edit({ name: 'Ours' });
      const { fields, form } = editor.state;
      const text = fields.find(({ type, access }) => type === 'text' && access !== 'read-only')!;
      const value = form.values.get(text.key);
      editor.setValue(text.key, typeof value === 'string' ? `${value}x` : 'x');
    }),
  },
  {
    name: 'OK in the dialog of a connection that is also switched on: two questions before anything is sent',
    asks: [
      ['save', 'save 4 Ours'],
      ['activate', 'setActive 4 Ours'],
    ],
    writes: ['sync.save', 'sync.setActive'],
    open: dialog({ kind: 'edit', id: BACK_OFFICE }, (editor) => {
      editor.edit({ name: 'Ours' });
      editor.editOwn({ [ACTIVE.slice('own.'.length)]: true });
    }),
  },
  {
    name: 'a copy of a connection, with what it synchronises',
    asks: [['save', ...['save', 'saveActorMapping', 'saveListMappings', 'saveDefault', 'saveFieldOrder'].map((method) => `${method} – Copy of Super Sale`)]], // prettier-ignore
    writes: ['sync.save', 'sync.mapping.saveActorMapping', 'sync.mapping.saveListMappings', 'sync.mapping.saveDefault'],
    open: dialog({ kind: 'copy', id: SUPER_SALE, nameOfCopy: (name) => `Copy of ${name}` }, (editor) => {
      for (const { type, key } of editor.state.fields) if (type === 'password') editor.setValue(key, '');
    }),
  },
  {
    name: 'deleting a connector',
    asks: [['delete', 'deleteConnector 6 Legacy order desk']],
    writes: ['sync.deleteConnector'],
    open: (bench) => throwing(() => connectors(bench).delete({ id: 6, name: 'Legacy order desk' })),
  },
  {
    name: 'bringing a connector back',
    asks: [['save', 'restoreConnector 3 Old finance bridge']],
    writes: ['sync.restoreConnector'],
    open: (bench) => throwing(() => connectors(bench).restore({ id: 3, name: 'Old finance bridge' })),
  },
  {
    name: 'OK in the dialog of a connector',
    asks: [['save', 'saveConnector 6 Orders']],
    writes: ['sync.saveConnector'],
    open: async ({ host, backend }) => {
      const options = { backend: () => backend, language, canRestore: () => true };
      const editor = new ConnectorEditor(host, { ...options, onSaved: nothing, onRestored: nothing });
      await editor.open({ kind: 'edit', id: 6 });
      editor.edit({ name: 'US:"Orders";NO:"Ordrer"' });
      return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
    },
  },
  {
    name: 'switching automatic sync off',
    asks: [['save', 'setEngine – –']],
    writes: ['sync.setEngine'],
    open: (bench) => engine(bench, (controller) => controller.setRunning(false)),
  },
  {
    name: 'another interval',
    asks: [['save', 'setInterval – –']],
    writes: ['sync.setInterval'],
    open: (bench) => engine(bench, (controller) => controller.setInterval(600)),
  },
  {
    name: '“Sync Now”',
    asks: [['resync', 'syncNow – –']],
    writes: ['sync.syncNow'],
    open: (bench) => engine(bench, (controller) => controller.syncNow()),
  },
  {
    name: 'a resynchronisation',
    asks: [['resync', 'resync 3 Super Sale']],
    writes: ['sync.resync'],
    open: ({ host, backend }) => {
      const starter = new ResyncStarter(host, { backend: () => backend, language, onStarted: nothing });
      return { perform: () => starter.start({ id: 3, name: 'Super Sale' }), error: () => starter.error };
    },
  },
  {
    name: 'stopping a job',
    asks: [['save', 'stopJob 1 Resync from CRM']],
    writes: ['sync.stopJob'],
    open: async ({ host, backend, raw }) => {
      const job = await raw.sync!.jobs();
      const stops = new JobStops(host, { backend: () => backend, language, onAnswered: nothing });
      expect(job).to.deep.equal([]);
      const error = (): ReturnType<Doing['error']> => {
        const state = stops.stateOf(1);
        return state.status === 'failed' ? state.error : undefined;
      };
      return { perform: () => stops.stop(1, 'Resync from CRM'), error };
    },
  },
  {
    name: 'another order of connections',
    asks: [['save', 'savePriorities 7 Warehouse', 'savePriorities 5 Service desk', 'savePriorities 4 Nordic back office', 'savePriorities – SuperOffice', 'savePriorities 3 Super Sale']], // prettier-ignore
    writes: ['sync.savePriorities'],
    open: async ({ host, backend }) => {
      const editor = new PriorityEditor(host, { backend: () => backend, language, onSaved: nothing });
      await editor.open();
      editor.reorder(editor.state.items.map(({ id }) => id).reverse());
      return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
    },
  },
  {
    name: 'asking the service why a connection cannot be activated',
    asks: [['activate', 'setActive 4 Nordic back office']],
    writes: ['sync.setActive'],
    open: (bench) => {
      const check = new ActivationCheck(bench.host, {
        sync: () => sync(bench),
        connectionId: () => BACK_OFFICE,
        connectionName: () => 'Nordic back office',
        language,
        onAnswered: nothing,
      });
      return { perform: () => check.ask(), error: () => check.error };
    },
  },
  {
    name: 'OK in “Mappings”, with edits of two kinds of records',
    asks: [['save', 'saveActorMapping 4 The customer', 'saveActorMapping 4 The person']],
    writes: ['sync.mapping.saveActorMapping'],
    open: mappingsDoing,
  },
  {
    name: 'OK in “Rank Fields”, with two orders',
    asks: [['save', 'saveFieldOrder 3 The customer', 'saveFieldOrder 3 The person']],
    writes: ['sync.mapping.saveFieldOrder'],
    open: rankDoing,
  },
  {
    name: 'OK in “List mapping”, with two lists',
    asks: [['save', 'saveListMappings 3 Customer group', 'saveListMappings 3 Position']],
    writes: ['sync.mapping.saveListMappings'],
    open: async (bench) => {
      const editor = new ListMappingEditor(bench.host, { ...target(bench, SUPER_SALE), onSaved: nothing });
      await editor.open();
      for (const { fieldId, items } of editor.base.lists.slice(0, 2)) {
        const mapped = items.find(({ crmItemId }) => crmItemId !== 0)!;
        editor.choose(fieldId, [[mapped.key, 0]]);
      }
      return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
    },
  },
  {
    name: 'OK in the dialog of a default',
    asks: [['save', 'saveDefault 3 Customer number']],
    writes: ['sync.mapping.saveDefault'],
    open: async (bench) => {
      const editor = new DefaultEditor(bench.host, { ...target(bench, SUPER_SALE), onSaved: nothing });
      editor.open(await mapping(bench).defaults(SUPER_SALE), 11);
      editor.edit({ askUser: true });
      return { perform: () => editor.save(), error: () => editor.state.saveError, kept: () => editor.state.dirty };
    },
  },
  {
    name: 'taking a default away in the list',
    asks: [['save', 'saveDefault 3 Customer number']],
    writes: ['sync.mapping.saveDefault'],
    open: async (bench) => {
      const controller = new DefaultsController(bench.host, target(bench, SUPER_SALE));
      const [field] = await mapping(bench).defaults(SUPER_SALE);
      const none = { value: undefined, askUser: false, mandatory: false };
      return throwing(() => controller.store(field!, none));
    },
  },
  {
    name: 'storing a configuration from a file, in parts',
    asks: [['save', 'saveActorMapping 4 mappings', 'saveDefault 4 defaults']],
    writes: ['sync.mapping.saveActorMapping', 'sync.mapping.saveDefault'],
    open: configurationRun,
  },
  {
    name: 'importing records',
    asks: [['save', 'run – Lofoten Rorbuer', 'run – Havørn Rederi']],
    writes: ['sync.imports.run'],
    open: importDoing,
  },
];

describe('a page is asked once (sync)', () => {
  const made = new Set<string>();

  for (const each of CASES) {
    it(`before ${each.name}; refused, nothing is sent, and another try asks again`, async () => {
      (await askTwice(each)).forEach((call) => made.add(call));
    });
  }

  it('and no call of the slice that changes something is left out here', () => {
    const left = Object.keys(PORT_ACTIONS).filter((call) => call.startsWith('sync.') && !made.has(call));
    expect(left).to.deep.equal([]);
  });
});
