import { expect } from 'chai';
import {
  applyChanges,
  BackendError,
  changesBetween,
  partKey,
  partsOf,
  type Backend,
  type FieldsConfiguration,
  type FieldsPart,
} from '../../../src/backend/index.js';
import { FieldsEditor } from '../../../src/features/settings/fields-editor.js';
import { createTenant, FaultPlan, MockBackend, type Tenant } from '../../../src/mocks/index.js';
import { TestHost } from '../../core/test-host.js';
import { deferred, mount, pause } from '../../helpers.js';
import { editorBench, FieldsService, flag, keysOf, label, openedBench } from './fields-service.js';

/** Turns that a fake service needs for its answer. */
const soon = (): Promise<void> => pause(5);

interface TwoServices {
  readonly editor: FieldsEditor;
  readonly services: readonly [FieldsService, FieldsService];
  readonly stored: { readonly configuration: FieldsConfiguration; readonly parts: readonly FieldsPart[] }[];
  /** Another tenant: the host has replaced the backend. */
  readonly turn: () => Promise<void>;
}

/** One editor, two tenants: 'a' is called "Ours" in the first, "Foreign" in the second. */
async function twoServices(): Promise<TwoServices> {
  const services = [new FieldsService(), new FieldsService()] as const;
  services[1].relabel('d', 'Foreign');
  const stored: TwoServices['stored'] = [];
  let current = editorBench(services[0]).backend;
  const host = new TestHost();
  const editor = new FieldsEditor(host, {
    backend: () => current,
    language: () => 'en',
    nameOf: partKey,
    onStored: (configuration, parts) => stored.push({ configuration, parts }),
  });
  await mount(host);
  await editor.open();
  const turn = (): Promise<void> => {
    current = editorBench(services[1]).backend;
    return editor.open();
  };
  return { editor, services, stored, turn };
}

describe('Editor of the fields: another tenant while it saves', () => {
  it('gets nothing of the first one into its own', async () => {
    const { editor, services, stored, turn } = await twoServices();
    const held = deferred<void>();
    services[0].heldSave = held.promise;
    editor.setText('a', 'label', 'en-US', 'Ours');
    const saving = editor.save();
    await soon();
    await turn();
    held.resolve();
    await soon();
    expect(await Promise.race([saving, soon()])).not.to.equal(true);
    expect(keysOf(stored[0]?.parts)).to.deep.equal(keysOf([label('a')]));
    expect(editor.state.configuration).to.equal(services[1].stored);
    expect([editor.state.dirty, editor.state.saveError, editor.state.status]).to.deep.equal([
      false,
      undefined,
      'ready',
    ]);
  });

  it('keeps the edits that are made there', async () => {
    const { editor, services, turn } = await twoServices();
    const held = deferred<void>();
    services[0].heldSave = held.promise;
    editor.setText('a', 'label', 'en-US', 'Ours');
    void editor.save();
    await soon();
    await turn();
    editor.setText('b', 'label', 'en-US', 'There');
    held.resolve();
    await soon();
    expect(keysOf(partsOf(editor.state.changes))).to.deep.equal(keysOf([label('b')]));
    expect(await editor.save()).to.equal(true);
    expect([services[0].labelOf('b'), services[1].labelOf('b'), services[1].labelOf('a')]).to.deep.equal([
      undefined,
      'There',
      undefined,
    ]);
  });

  it('is not written to the first one by a save that had to wait', async () => {
    const { editor, services, turn } = await twoServices();
    const held = deferred<void>();
    services[0].heldSave = held.promise;
    editor.setText('a', 'label', 'en-US', 'Ours');
    void editor.save();
    await soon();
    editor.cancelSave();
    editor.setText('a', 'label', 'en-US', 'Ours, later');
    void editor.save();
    await turn();
    editor.setText('b', 'label', 'en-US', 'There');
    held.resolve();
    await soon();
    expect(services.map(({ sent }) => sent.length)).to.deep.equal([1, 0]);
    expect(services[0].labelOf('b')).to.equal(undefined);
    expect(editor.state.dirty).to.equal(true);
  });

  it('is not locked by a save of the first one that hangs', async () => {
    const { editor, services, turn } = await twoServices();
    services[0].heldSave = deferred<void>().promise;
    editor.setText('a', 'label', 'en-US', 'Ours');
    const saving = editor.save();
    await soon();
    await turn();
    expect([editor.state.saving, await saving]).to.deep.equal([false, false]);
    editor.setText('b', 'label', 'en-US', 'There');
    expect(await editor.save()).to.equal(true);
    expect(services[1].labelOf('b')).to.equal('There');
  });

  it('is asked nothing about the first one', async () => {
    const { editor, services, turn } = await twoServices();
    const held = deferred<void>();
    editor.setText('a', 'label', 'en-US', 'Ours');
    services[0].relabel('a', 'Theirs');
    services[0].heldRead = held.promise;
    void editor.save();
    await soon();
    await turn();
    held.resolve();
    await soon();
    expect([editor.state.conflict, editor.state.saveError, editor.state.saving]).to.deep.equal([
      undefined,
      undefined,
      false,
    ]);
  });

  it('while it loads: only the new one counts', async () => {
    const { editor, services, turn } = await twoServices();
    const held = deferred<void>();
    services[0].heldRead = held.promise;
    const again = editor.reload();
    await turn();
    held.resolve();
    await again;
    await soon();
    expect(editor.state.configuration).to.equal(services[1].stored);
  });
});

describe('Editor of the fields: own texts, late', () => {
  it('can be switched on in another tenant while the first one does not answer', async () => {
    const { editor, service } = await openedBench();
    service.heldActivation = deferred<void>().promise;
    void editor.activateTexts();
    expect(editor.state.activating).to.equal(true);
    await editor.open();
    expect(editor.state.activating).to.equal(false);
  });

  it('are one call, however often they are switched on', async () => {
    const { editor, service } = await openedBench();
    await Promise.all([editor.activateTexts(), editor.activateTexts()]);
    expect(service.activations).to.equal(1);
  });

  it('that are switched on during the question stay on after its answer', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    service.relabel('a', 'Theirs');
    await editor.save();
    await editor.activateTexts();
    expect(keysOf(editor.state.conflict?.parts), 'it stays open').to.deep.equal(keysOf([label('a')]));
    editor.resolve(new Set());
    const { base, configuration } = editor.state;
    expect([base.texts, configuration.texts]).to.deep.equal(['active', 'active']);
  });
});

describe('Editor of the fields: undo', () => {
  it('brings each kind of part back as it is stored', async () => {
    const { editor, service } = await openedBench();
    service.relabel('a', 'Stored');
    await editor.reload();
    editor.setText('a', 'label', 'en-US', 'Mine');
    editor.setText('a', 'tooltip', 'nb-NO', 'Mitt');
    editor.setFlag('b', 'mandatory', true);
    editor.setFlag('c', 'editable', false);
    editor.setShown(['d'], false);
    editor.move('d', 0);
    for (let left = 6; left > 0; left--) {
      const parts = partsOf(editor.state.changes);
      expect(parts.length).to.equal(left);
      editor.undo(parts.slice(-1));
    }
    expect([editor.state.dirty, changesBetween(service.stored, editor.state.configuration)]).to.deep.equal([
      false,
      { flags: [], texts: [] },
    ]);
  });

  it('of a stored text that is the standard text itself does not leave an edit behind', async () => {
    const { editor, service } = await openedBench();
    const [a, ...others] = service.stored.fields;
    const same = { ...a!.label, own: { 'en-US': a!.label.standard['en-US'] ?? '' } };
    service.stored = { ...service.stored, fields: [{ ...a!, label: same }, ...others] };
    await editor.reload();
    editor.setText('a', 'label', 'en-US', 'Mine');
    editor.undo([label('a')]);
    expect([editor.state.dirty, editor.state.configuration.fields[0]?.label.own]).to.deep.equal([false, same.own]);
  });

  it('of a flag takes along what depends on it', async () => {
    const { editor, service } = await openedBench();
    service.change({ flags: [{ id: 'a', flag: 'editable', value: false }] });
    await editor.reload();
    editor.setFlag('a', 'mandatory', true);
    expect(partsOf(editor.state.changes).length).to.equal(2);
    editor.undo([flag('a', 'editable')]);
    expect(editor.state.dirty).to.equal(false);
  });

  it('while the question is open can end it', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    service.relabel('a', 'Theirs');
    await editor.save();
    editor.undo([label('a')]);
    const { conflict, dirty, configuration } = editor.state;
    expect([conflict, dirty, configuration.fields[0]?.label.own['en-US']]).to.deep.equal([undefined, false, 'Theirs']);
  });
});

describe('Editor of the fields: flags that two people tie together', () => {
  it('mine mandatory, theirs not editable: mine wins as a whole when I say so', async () => {
    const { editor, service } = await openedBench();
    editor.setFlag('a', 'mandatory', true);
    editor.setText('b', 'label', 'en-US', 'Mine');
    service.change({ flags: [{ id: 'a', flag: 'editable', value: false }] });
    expect(await editor.save()).to.equal(false);
    expect(keysOf(editor.state.conflict?.parts)).to.deep.equal(keysOf([flag('a', 'editable')]));
    editor.resolve(new Set());
    expect(await editor.save()).to.equal(true);
    const [a] = service.stored.fields;
    expect([a?.editable, a?.mandatory, service.labelOf('b')]).to.deep.equal([true, true, 'Mine']);
  });

  it('mine not editable, theirs mandatory: theirs stays whole when I say so', async () => {
    const { editor, service } = await openedBench();
    editor.setFlag('a', 'editable', false);
    service.change({ flags: [{ id: 'a', flag: 'mandatory', value: true }] });
    expect(await editor.save()).to.equal(false);
    editor.resolve(new Set([partKey(flag('a', 'mandatory'))]));
    const [a] = editor.state.configuration.fields;
    expect([a?.editable, a?.mandatory, editor.state.dirty]).to.deep.equal([true, true, false]);
  });

  it('mixed: theirs here, mine there, the order mine', async () => {
    const { editor, service } = await openedBench();
    editor.move('d', 0);
    editor.setShown(['a', 'b'], false);
    editor.setText('a', 'label', 'en-US', 'Mine');
    editor.setText('b', 'label', 'en-US', 'Mine');
    service.change({ order: ['b', 'a', 'c', 'd'] });
    service.relabel('a', 'Theirs');
    service.relabel('b', 'Theirs');
    await editor.save();
    expect(keysOf(editor.state.conflict?.parts)).to.have.members(keysOf([{ kind: 'order' }, label('a'), label('b')]));
    editor.resolve(new Set([partKey(label('b'))]));
    expect(await editor.save()).to.equal(true);
    expect(service.stored.fields.map(({ id, shown }) => `${id}${shown ? '' : '-'}`)).to.deep.equal([
      'd',
      'a-',
      'b-',
      'c',
    ]);
    expect([service.labelOf('a'), service.labelOf('b')]).to.deep.equal(['Mine', 'Theirs']);
  });
});

interface TenantBench {
  readonly tenant: Tenant;
  readonly backend: MockBackend;
  readonly editor: FieldsEditor;
  readonly stored: (readonly string[])[];
}

async function onTenant(seed: 'demo' | 'large' = 'demo'): Promise<TenantBench> {
  const tenant = createTenant(seed, { wait: async () => undefined });
  const backend = new MockBackend(tenant, { faults: new FaultPlan() });
  const stored: (readonly string[])[] = [];
  const host = new TestHost();
  const current: Backend = backend;
  const editor = new FieldsEditor(host, {
    backend: () => current,
    language: () => 'en',
    nameOf: partKey,
    onStored: (_, parts) => stored.push(keysOf(parts)),
  });
  await mount(host);
  await editor.open();
  return { tenant, backend, editor, stored };
}

describe('Editor of the fields, on a tenant', () => {
  it('leaves alone what is locked', async () => {
    const { editor } = await onTenant();
    const { fields } = editor.state.configuration;
    const always = fields.filter(({ alwaysShown }) => alwaysShown).map(({ id }) => id);
    const restricted = fields.filter((field) => field.restricted);
    const fixed = fields.filter(({ label: { changeable } }) => !changeable);
    expect([always.length, restricted.length, fixed.length].every((count) => count > 0)).to.equal(true);
    editor.setShown(always, false);
    for (const { id, editable, mandatory } of restricted) {
      editor.setFlag(id, 'editable', !editable);
      editor.setFlag(id, 'mandatory', !mandatory);
    }
    for (const { id } of fixed) editor.setText(id, 'label', 'en-US', 'Mine');
    editor.resetTexts(fixed.map(({ id }) => id));
    expect(editor.state.dirty).to.equal(false);
  });

  it('breaks off in the middle, and saves exactly the rest: what others do in between stays theirs', async () => {
    const { editor, backend, tenant, stored } = await onTenant();
    editor.move('QuoteLine.Name', 0);
    editor.setFlag('QuoteLine.Description', 'editable', false);
    for (const id of ['Code', 'Name', 'Description']) editor.setText(`QuoteLine.${id}`, 'label', 'en-US', `My ${id}`);
    backend.faults.add({ kind: '500', pattern: 'settings/saveText', after: 1, times: 1 });
    expect(await editor.save()).to.equal(false);
    const { report, changes, base } = editor.state;
    expect([report?.saved.length, report?.failed.length, report?.notTried.length]).to.deep.equal([3, 1, 1]);
    expect(base.fields[0]?.id).to.equal('QuoteLine.Name');
    const rest = keysOf(partsOf(changes));
    tenant.productFields.change('QuoteLine.Url', { inUse: false });
    expect(await editor.save()).to.equal(true);
    expect(stored[1]).to.have.members(rest);
    const url = editor.state.configuration.fields.find(({ id }) => id === 'QuoteLine.Url');
    expect([url?.shown, editor.state.report]).to.deep.equal([false, undefined]);
  });

  it('refuses a text that is too long, and keeps it', async () => {
    const { editor, stored } = await onTenant();
    editor.setText('QuoteLine.Code', 'label', 'en-US', 'x'.repeat(2048));
    expect(await editor.save()).to.equal(false);
    expect([
      editor.state.saveError?.kind,
      editor.state.dirty,
      editor.state.outcomeUnknown,
      stored.length,
    ]).to.deep.equal(['validation', true, false, 0]);
  });

  it('does not wonder about its own text when an answer got lost', async () => {
    const { editor, backend } = await onTenant();
    editor.setText('QuoteLine.Code', 'label', 'en-US', 'Mine');
    const { changes, base } = editor.state;
    await backend.settings?.saveFields(changes, { expected: base });
    expect(await editor.save()).to.equal(true);
    expect([editor.state.conflict, editor.state.dirty]).to.deep.equal([undefined, false]);
  });

  it('of 200 fields in 8 languages costs what its plain objects cost', async () => {
    const { editor } = await onTenant('large');
    const { configuration: start } = editor.state;
    const ids = start.fields.filter(({ label: { changeable } }) => changeable).map(({ id }) => id);
    expect([start.fields.length, start.cultures.length]).to.deep.equal([200, 8]);
    const text = (round: number) =>
      ({ id: ids[round % ids.length]!, text: 'label', culture: 'nb-NO', value: `Mine ${round}` }) as const;
    const timed = (work: () => void): number => {
      const from = performance.now();
      work();
      return performance.now() - from;
    };
    const reference = (): void => {
      let now = start;
      for (let round = 0; round < 1_000; round++) {
        now = applyChanges(now, { flags: [], texts: [text(round)] });
        changesBetween(start, now);
      }
    };
    const edited = (): void => {
      for (let round = 0; round < 1_000; round++) {
        const { id, text: kind, culture, value } = text(round);
        editor.setText(id, kind, culture, value);
        // As often as a dialog reads it for a single picture.
        for (let read = 0; read < 5; read++) void editor.state;
      }
    };
    reference();
    const plain = Math.min(timed(reference), timed(reference));
    const ours = timed(edited);
    expect(editor.state.changes.texts.length).to.equal(ids.length);
    expect(ours).to.be.lessThan(plain * 4 + 20);
  });
});

describe('Editor of the fields: a question', () => {
  it('of a retry is asked, too, and again when they go on', async () => {
    const { editor, service } = await openedBench();
    service.heldSave = Promise.reject(new BackendError('server', 'Broken.'));
    editor.setText('a', 'label', 'en-US', 'Mine');
    await editor.save();
    service.relabel('a', 'Theirs');
    expect([await editor.save(), keysOf(editor.state.conflict?.parts)]).to.deep.equal([false, keysOf([label('a')])]);
    editor.resolve(new Set());
    service.relabel('a', 'Theirs again');
    expect([await editor.save(), keysOf(editor.state.conflict?.parts)]).to.deep.equal([false, keysOf([label('a')])]);
    expect(service.labelOf('a')).to.equal('Theirs again');
    editor.takeTheirs();
    expect(editor.state.configuration.fields[0]?.label.own['en-US']).to.equal('Theirs again');
  });

  it('blocks saving until it is answered, and nothing is written', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    service.relabel('a', 'Theirs');
    await editor.save();
    expect([await editor.save(), service.sent.length]).to.deep.equal([false, 1]);
  });

  it('that cannot be put, because theirs cannot be read, is put by the next save', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    service.relabel('a', 'Theirs');
    service.readError = new BackendError('network', 'No answer.');
    await editor.save();
    expect(await editor.save()).to.equal(false);
    expect(keysOf(editor.state.conflict?.parts)).to.deep.equal(keysOf([label('a')]));
  });
});
