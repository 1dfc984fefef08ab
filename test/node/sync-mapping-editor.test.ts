import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { BackendError, type SyncActorType, type SyncMappingBackend } from '../../src/backend/index.js';
import type { ActorEditor } from '../../src/features/sync/mappings/actor-editor.js';
import { mappingOf } from '../../src/features/sync/mappings/mapping-edits.js';
import { MappingsEditor } from '../../src/features/sync/mappings/mappings-editor.js';
import { changeElsewhere, fieldOf, mappingsService, type MappingsService } from '../features/sync/mappings-service.js';

const HOST: ReactiveControllerHost = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

const ACTORS = {
  customer: [fieldOf({ key: 'a', crmFieldKey: 'NAME' }), fieldOf({ key: 'b', crmFieldKey: 'CITY' })],
  project: [fieldOf({ key: 't', crmFieldKey: 'NAME' })],
};

const timeout = (): BackendError => new BackendError('timeout', 'No answer');

async function opened(service: MappingsService): Promise<MappingsEditor> {
  const editor = new MappingsEditor(HOST, {
    backend: () => service.backend,
    connectionId: () => 3,
    language: () => 'en',
    nameOf: (type) => type,
    onStored: () => {},
  });
  await editor.open();
  return editor;
}

async function actorOf(editor: MappingsEditor, type: SyncActorType): Promise<ActorEditor> {
  await editor.show(type);
  const actor = editor.actor(type);
  assert.ok(actor);
  return actor;
}

function edit(actor: ActorEditor, key: string, changes: Partial<ReturnType<typeof mappingOf>>): void {
  const field = actor.state.fields.find((each) => each.key === key);
  assert.ok(field);
  actor.edit(new Map([[key, { ...mappingOf(field), ...changes }]]));
}

function contested({ state }: ActorEditor): readonly string[] {
  return state.conflict?.parts.map(({ key }) => key) ?? [];
}

/** Edits of both kinds of records, as they were kept by a dialog that is gone. */
async function keptDraft(service: MappingsService): Promise<MappingsEditor['draft']> {
  const editor = await opened(service);
  edit(await actorOf(editor, 'customer'), 'a', { toErp: true });
  edit(await actorOf(editor, 'project'), 't', { toErp: true });
  return structuredClone(editor.draft);
}

describe('Edits of a draft', () => {
  /** Project cannot be read as long as `failures` lasts. */
  const flaky = (failures: { left: number }): MappingsService => {
    const service: MappingsService = mappingsService(ACTORS, {
      actorMapping: async (_id, type) => {
        const mapping = service.stored.get(type);
        if (!mapping || (type === 'project' && (failures.left -= 1) >= 0)) throw new BackendError('server', 'Down');
        return mapping;
      },
    } satisfies Partial<SyncMappingBackend>);
    return service;
  };

  it('of records that cannot be read are not lost: they are kept, saved later, and come back', async () => {
    const failures = { left: 0 };
    const service = flaky(failures);
    const draft = await keptDraft(service);
    const editor = await opened(service);
    failures.left = 2;
    assert.deepEqual(await editor.restore(draft), ['customer', 'project']);
    assert.equal(editor.state.actors.get('project')?.status, 'failed');
    assert.deepEqual(editor.draft, draft);
    // What can be saved is; of the other one is said that it is not.
    assert.equal(await editor.save(), false);
    assert.deepEqual(service.saved.map(({ type }) => type), ['customer']); // prettier-ignore
    const project = editor.state.actors.get('project');
    assert.deepEqual([project?.saveError?.kind, project?.dirty, project?.changes], ['server', true, 1]);
    assert.deepEqual(editor.draft.actors, [draft.actors[1]]);
    assert.equal(await editor.save(), true);
    assert.equal(service.stored.get('project')?.fields[0]?.toErp, true);
  });

  it('are put back when the records are read after all', async () => {
    const failures = { left: 0 };
    const service = flaky(failures);
    const draft = await keptDraft(service);
    const editor = await opened(service);
    failures.left = 1;
    await editor.restore(draft);
    await editor.actor('project')?.reload();
    assert.equal(editor.state.actors.get('project')?.fields[0]?.toErp, true);
    editor.actor('project')?.undo();
    assert.deepEqual(editor.draft.actors.map(({ type }) => type), ['customer']); // prettier-ignore
  });

  it('do not replace what has been edited before they were wanted back', async () => {
    const service = mappingsService(ACTORS);
    const draft = await keptDraft(service);
    const editor = await opened(service);
    const actor = await actorOf(editor, 'customer');
    edit(actor, 'a', { toSuperOffice: true });
    edit(actor, 'b', { showInErpTab: true });
    await editor.restore(draft);
    const [a, b] = actor.state.fields;
    assert.deepEqual([a?.toErp, a?.toSuperOffice, b?.showInErpTab], [false, true, true]);
    assert.equal(editor.state.dirty, true);
  });

  it('that somebody else has changed, too, stay a question whatever is edited, and after another reload', async () => {
    const service = mappingsService(ACTORS);
    const draft = await keptDraft(service);
    changeElsewhere(service, 'customer', { a: { toSuperOffice: true } });
    const editor = await opened(service);
    await editor.restore(draft);
    const actor = await actorOf(editor, 'customer');
    assert.deepEqual(contested(actor), ['target:a']);
    edit(actor, 'b', { showInErpTab: true });
    assert.deepEqual(contested(actor), ['target:a']);
    const again = await opened(service);
    await again.restore(structuredClone(editor.draft));
    const reloaded = await actorOf(again, 'customer');
    assert.deepEqual(contested(reloaded), ['target:a']);
    // Edited to what they have: nothing is left to ask.
    edit(reloaded, 'a', { toErp: false, toSuperOffice: true });
    assert.equal(reloaded.state.conflict, undefined);
    assert.deepEqual([...reloaded.state.edits.fields.keys()], ['b']);
  });
});

describe('A save', () => {
  it('asks about each kind of records that somebody else has changed, one after the other', async () => {
    const service = mappingsService(ACTORS);
    const editor = await opened(service);
    const actors = [await actorOf(editor, 'customer'), await actorOf(editor, 'project')] as const;
    edit(actors[0], 'a', { toErp: true });
    edit(actors[1], 't', { toErp: true });
    changeElsewhere(service, 'customer', { a: { toSuperOffice: true } });
    changeElsewhere(service, 'project', { t: { toSuperOffice: true } });
    assert.equal(await editor.save(), false);
    assert.deepEqual(actors.map(({ state }) => state.conflict?.parts.length), [1, 1]); // prettier-ignore
    actors[0].resolve(new Set());
    assert.equal(editor.state.contested, true);
    assert.equal(await editor.save(), false);
    actors[1].resolve('all');
    assert.equal(await editor.save(), true);
    const [customer, project] = [service.stored.get('customer')?.fields[0], service.stored.get('project')?.fields[0]];
    assert.deepEqual([customer?.toErp, customer?.toSuperOffice], [true, false]);
    assert.deepEqual([project?.toErp, project?.toSuperOffice], [false, true]);
  });

  it('whose answer was lost is found out about, also when something was edited since: nobody else was it', async () => {
    const service: MappingsService = mappingsService(ACTORS);
    const editor = await opened(service);
    const actor = await actorOf(editor, 'customer');
    const mapping = service.backend.sync?.mapping;
    assert.ok(mapping);
    const save = mapping.saveActorMapping.bind(mapping);
    mapping.saveActorMapping = async (...args) => {
      mapping.saveActorMapping = save;
      await save(...args);
      throw timeout();
    };
    edit(actor, 'a', { toErp: true });
    assert.equal(await editor.save(), false);
    assert.equal(actor.state.saveError?.kind, 'timeout');
    edit(actor, 'a', { toErp: false, toSuperOffice: true });
    edit(actor, 'b', { showInErpTab: true });
    assert.equal(await editor.save(), true);
    const [a, b] = service.stored.get('customer')?.fields ?? [];
    assert.deepEqual([a?.toErp, a?.toSuperOffice, b?.showInErpTab], [false, true, true]);
  });

  it('that was given up is followed by the next one, and two at once are one', async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const service: MappingsService = mappingsService(ACTORS);
    const mapping = service.backend.sync?.mapping;
    assert.ok(mapping);
    const save = mapping.saveActorMapping.bind(mapping);
    mapping.saveActorMapping = async (...args) => {
      await gate;
      return save(...args);
    };
    const editor = await opened(service);
    const actor = await actorOf(editor, 'customer');
    edit(actor, 'a', { toErp: true });
    const both = [editor.save(), editor.save()];
    editor.cancelSave();
    assert.deepEqual(await Promise.all(both), [false, false]);
    assert.equal(editor.state.givenUp?.kind, 'timeout');
    // Put back to what it was, while it may still be stored.
    edit(actor, 'a', { toErp: false });
    edit(actor, 'b', { toErp: true });
    const next = editor.save();
    open();
    assert.equal(await next, true);
    assert.equal(service.saved.length, 2);
    assert.deepEqual(service.stored.get('customer')?.fields.map(({ toErp }) => toErp), [false, true]); // prettier-ignore
  });
});
