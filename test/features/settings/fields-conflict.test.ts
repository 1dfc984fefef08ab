import { expect } from 'chai';
import { BackendError, partKey, partsOf } from '../../../src/backend/index.js';
import { isOutdated, readDraft, toDraft } from '../../../src/features/settings/fields-draft.js';
import { flag, keysOf, label, openedBench, type EditorBench } from './fields-service.js';
import { deferred, pause } from '../../helpers.js';

/** Both changed a, only they changed c. */
async function overtaken(): Promise<EditorBench> {
  const bench = await openedBench();
  bench.editor.setText('a', 'label', 'en-US', 'Mine');
  bench.editor.setText('b', 'label', 'en-US', 'Mine');
  bench.service.relabel('a', 'Theirs');
  bench.service.relabel('c', 'Theirs');
  expect(await bench.editor.save()).to.equal(false);
  return bench;
}

describe('Editor of the fields: someone else saved', () => {
  it('asks about what both changed, and writes nothing', async () => {
    const { editor, service, stored } = await overtaken();
    const { conflict, canSave, dirty } = editor.state;
    expect([keysOf(conflict?.parts), keysOf(conflict?.taken)]).to.deep.equal([
      keysOf([label('a')]),
      keysOf([label('c')]),
    ]);
    expect([canSave, dirty, stored.length]).to.deep.equal([false, true, 0]);
    expect([service.labelOf('a'), service.labelOf('b')]).to.deep.equal(['Theirs', undefined]);
  });

  it('puts mine on top, or leaves them theirs', async () => {
    for (const [given, expected] of [
      [[], 'Mine'],
      [[partKey(label('a'))], 'Theirs'],
    ] as const) {
      const { editor, service } = await overtaken();
      editor.resolve(new Set(given));
      expect([editor.state.conflict, editor.state.saveError]).to.deep.equal([undefined, undefined]);
      expect(await editor.save()).to.equal(true);
      expect(['a', 'b', 'c'].map((id) => service.labelOf(id))).to.deep.equal([expected, 'Mine', 'Theirs']);
    }
  });

  it('forgets mine when theirs are taken', async () => {
    const { editor, service } = await overtaken();
    editor.takeTheirs();
    const { dirty, configuration, conflict } = editor.state;
    expect([dirty, configuration, conflict]).to.deep.equal([false, service.stored, undefined]);
  });

  it('asks about what is edited while the question is open, too', async () => {
    const { editor } = await overtaken();
    editor.setText('c', 'label', 'en-US', 'Mine');
    expect(keysOf(editor.state.conflict?.parts)).to.have.members(keysOf([label('a'), label('c')]));
  });

  it('is one call while theirs are read', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    service.relabel('a', 'Theirs');
    const held = deferred<void>();
    service.heldRead = held.promise;
    const first = editor.save();
    await pause(0);
    expect([editor.state.saving, await editor.save()]).to.deep.equal([true, false]);
    held.resolve();
    await first;
    expect([service.sent.length, keysOf(editor.state.conflict?.parts)]).to.deep.equal([1, keysOf([label('a')])]);
  });

  it('is an error like others when theirs cannot be read', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    service.relabel('a', 'Theirs');
    service.readError = new BackendError('network', 'No answer.');
    await editor.save();
    const { saveError, conflict, dirty, canSave } = editor.state;
    expect([saveError?.kind, conflict, dirty, canSave]).to.deep.equal(['conflict', undefined, true, true]);
  });

  it('counts as saved when theirs are mine', async () => {
    const { editor, service, stored } = await openedBench();
    editor.setFlag('a', 'mandatory', true);
    service.heldSave = Promise.reject(new BackendError('conflict', 'Overtaken.'));
    service.change({ flags: [{ id: 'a', flag: 'mandatory', value: true }] });
    expect(await editor.save()).to.equal(true);
    expect([editor.state.dirty, stored]).to.deep.equal([false, [keysOf([flag('a', 'mandatory')])]]);
  });

  it('leaves a flag theirs that one of mine would pull along', async () => {
    const { editor, service } = await openedBench();
    editor.setFlag('a', 'mandatory', true);
    service.change({ flags: [{ id: 'a', flag: 'editable', value: false }] });
    await editor.save();
    expect(keysOf(editor.state.conflict?.parts)).to.deep.equal(keysOf([flag('a', 'editable')]));
    editor.resolve(new Set([partKey(flag('a', 'editable'))]));
    expect(editor.state.configuration.fields[0]?.editable).to.equal(false);
  });

  it('meanwhile is not overwritten by the retry of a save that broke off', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    editor.setText('b', 'label', 'en-US', 'Mine');
    const error = new BackendError('server', 'Broken.');
    service.fault = { part: label('b'), error, meanwhile: () => service.relabel('b', 'Theirs') };
    await editor.save();
    expect(await editor.save()).to.equal(false);
    expect([service.labelOf('b'), keysOf(editor.state.conflict?.parts)]).to.deep.equal([
      'Theirs',
      keysOf([label('b')]),
    ]);
    editor.resolve(new Set());
    expect(await editor.save()).to.equal(true);
    expect(service.labelOf('b')).to.equal('Mine');
  });
});

describe('Draft of the fields', () => {
  async function drafted(): Promise<{ readonly bench: EditorBench; readonly kept: unknown }> {
    const bench = await openedBench();
    bench.editor.setText('a', 'label', 'en-US', 'Mine');
    bench.editor.setFlag('b', 'shown', false);
    bench.editor.move('d', 0);
    const kept: unknown = JSON.parse(JSON.stringify(toDraft(bench.editor.state)));
    return { bench, kept };
  }

  it('survives as text, and brings the edits back', async () => {
    const { bench, kept } = await drafted();
    const { changes } = bench.editor.state;
    await bench.editor.open();
    expect(bench.editor.state.dirty).to.equal(false);
    const draft = readDraft(kept)!;
    expect(isOutdated(draft, bench.editor.state)).to.equal(false);
    bench.editor.restore(draft);
    expect(bench.editor.state.changes).to.deep.equal(changes);
    expect(await bench.editor.save()).to.equal(true);
  });

  it('ends in the question where someone else saved since', async () => {
    const { bench, kept } = await drafted();
    const { editor, service } = bench;
    service.relabel('a', 'Theirs');
    service.relabel('c', 'Theirs');
    await editor.open();
    const draft = readDraft(kept)!;
    expect(isOutdated(draft, editor.state)).to.equal(true);
    editor.restore(draft);
    expect(await editor.save()).to.equal(false);
    expect([service.labelOf('a'), keysOf(editor.state.conflict?.parts)]).to.deep.equal([
      'Theirs',
      keysOf([label('a')]),
    ]);
  });

  it('undone shows what is stored, not what it began with', async () => {
    const { bench, kept } = await drafted();
    const { editor, service } = bench;
    service.relabel('a', 'Theirs');
    await editor.open();
    editor.restore(readDraft(kept)!);
    editor.undo(partsOf(editor.state.changes));
    expect([editor.state.dirty, editor.state.configuration.fields[0]?.label.own['en-US']]).to.deep.equal([
      false,
      'Theirs',
    ]);
  });

  it('says nothing in a language that the tenant does not have any more', async () => {
    const { bench, kept } = await drafted();
    bench.service.stored = { ...bench.service.stored, cultures: ['nb-NO'] };
    await bench.editor.open();
    bench.editor.restore(readDraft(kept)!);
    expect(bench.editor.state.changes.texts).to.deep.equal([]);
    expect(bench.editor.state.changes.flags.length).to.equal(1);
  });

  it('is refused when it is not one of ours', () => {
    const none = { flags: [], texts: [] };
    const flagOf = { id: 'a', flag: 'shown', value: true };
    const textOf = { id: 'a', text: 'label', culture: 'en-US', value: '' };
    expect(
      readDraft({ version: 1, from: { ...none, flags: [flagOf] }, to: { ...none, texts: [textOf] } }),
    ).to.not.equal(undefined);
    for (const damaged of [
      null,
      'text',
      {},
      { version: 2, from: none, to: none },
      { version: 1, from: none },
      { version: 1, from: none, to: { flags: [] } },
      { version: 1, from: none, to: { ...none, order: [1] } },
      { version: 1, from: none, to: { ...none, flags: [{ ...flagOf, flag: 'id' }] } },
      { version: 1, from: none, to: { ...none, flags: [{ ...flagOf, value: 'yes' }] } },
      { version: 1, from: none, to: { ...none, texts: [{ ...textOf, text: 'name' }] } },
      { version: 1, from: none, to: { ...none, texts: [{ ...textOf, culture: 7 }] } },
      { version: 1, from: none, to: { ...none, texts: [null] } },
    ]) {
      expect(readDraft(damaged), JSON.stringify(damaged)).to.equal(undefined);
    }
  });
});
