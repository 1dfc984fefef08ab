import { expect } from 'chai';
import { BackendError, partsOf } from '../../../src/backend/index.js';
import { editorBench, flag, keysOf, label, openedBench } from './fields-service.js';
import { deferred, pause } from '../../helpers.js';

const broken = new BackendError('server', 'Broken.');
const silent = new BackendError('network', 'No answer.');

describe('Editor of the fields: loading', () => {
  it('is loading until the configuration is there, and clean then', async () => {
    const { editor } = editorBench();
    const opened = editor.open();
    expect([editor.state.status, editor.state.canSave]).to.deep.equal(['loading', false]);
    await opened;
    const { status, dirty, configuration, base } = editor.state;
    expect([status, dirty, configuration === base, configuration.fields.length]).to.deep.equal([
      'ready',
      false,
      true,
      4,
    ]);
  });

  it('says why it failed, and reads again', async () => {
    const { editor, service } = editorBench();
    service.readError = broken;
    await editor.open();
    expect([editor.state.status, editor.state.error?.kind]).to.deep.equal(['failed', 'server']);
    await editor.reload();
    expect([editor.state.status, editor.state.error]).to.deep.equal(['ready', undefined]);
  });

  it('is given up with the element, and made again when that is back', async () => {
    const { editor, service, host } = editorBench();
    const held = deferred<void>();
    service.heldRead = held.promise;
    const opened = editor.open();
    host.disconnect();
    await pause(0);
    expect(service.signals[0]?.aborted).to.equal(true);
    held.resolve();
    await opened;
    expect(editor.state.status).to.not.equal('failed');
    host.connect();
    await pause(0);
    expect([editor.state.status, service.reads]).to.deep.equal(['ready', 2]);
  });

  it('takes the newest answer, whatever comes last', async () => {
    const { editor, service } = editorBench();
    const held = deferred<void>();
    service.heldRead = held.promise;
    const first = editor.open();
    service.relabel('a', 'Newer');
    await editor.open();
    held.resolve();
    await first;
    expect(editor.state.configuration.fields[0]?.label.own['en-US']).to.equal('Newer');
  });

  it('again keeps the edits', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    service.relabel('b', 'Theirs');
    await editor.reload();
    expect(keysOf(partsOf(editor.state.changes))).to.deep.equal(keysOf([label('a')]));
    expect(editor.state.configuration.fields[1]?.label.own['en-US']).to.equal('Theirs');
  });
});

describe('Editor of the fields: editing', () => {
  it('touches nothing but the field that is edited', async () => {
    const { editor } = await openedBench();
    const [a, b] = editor.state.base.fields;
    editor.setText('a', 'label', 'en-US', 'Mine');
    const { configuration } = editor.state;
    expect([configuration.fields[0] === a, configuration.fields[1] === b]).to.deep.equal([false, true]);
    expect(editor.state.changes).to.equal(editor.state.changes);
  });

  it('is clean again when everything is as it was', async () => {
    const { editor } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    editor.setFlag('b', 'mandatory', true);
    editor.move('d', 0);
    expect(keysOf(partsOf(editor.state.changes))).to.have.members(
      keysOf([{ kind: 'order' }, flag('b', 'mandatory'), label('a')]),
    );
    editor.setText('a', 'label', 'en-US', '');
    editor.setFlag('b', 'mandatory', false);
    editor.move('d', 3);
    expect([editor.state.dirty, editor.state.canSave]).to.deep.equal([false, false]);
  });

  it('moves to the ends at most, and only what is there', async () => {
    const { editor } = await openedBench();
    const order = (): string => editor.state.configuration.fields.map(({ id }) => id).join('');
    editor.move('b', 99);
    expect(order()).to.equal('acdb');
    editor.move('b', -5);
    expect(order()).to.equal('bacd');
    editor.move('gone', 1);
    expect(order()).to.equal('bacd');
  });

  it('shows, hides and resets many at once, and undoes single parts', async () => {
    const { editor } = await openedBench();
    editor.setText('a', 'label', 'nb-NO', 'Mitt');
    editor.setText('a', 'tooltip', 'en-US', 'Mine');
    editor.setText('b', 'label', 'en-US', 'Mine');
    editor.setShown(['a', 'c'], false);
    editor.resetTexts(['a']);
    expect(keysOf(partsOf(editor.state.changes))).to.have.members(
      keysOf([flag('a', 'shown'), flag('c', 'shown'), label('b')]),
    );
    editor.undo([flag('c', 'shown'), label('b')]);
    expect(keysOf(partsOf(editor.state.changes))).to.deep.equal(keysOf([flag('a', 'shown')]));
  });
});

describe('Editor of the fields: saving', () => {
  it('stores everything in one call, however often it is asked to', async () => {
    const { editor, service, stored } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    const answers = await Promise.all([editor.save(), editor.save()]);
    expect(answers).to.deep.equal([true, false]);
    expect([service.sent.length, service.labelOf('a')]).to.deep.equal([1, 'Mine']);
    expect(stored).to.deep.equal([keysOf([label('a')])]);
    expect([editor.state.dirty, editor.state.canSave]).to.deep.equal([false, false]);
  });

  it('that breaks off at the third of five says how far it came, and saves only the rest again', async () => {
    const { editor, service, stored } = await openedBench();
    editor.setFlag('a', 'shown', false);
    for (const id of ['a', 'b', 'c', 'd']) editor.setText(id, 'label', 'en-US', `My ${id}`);
    service.fault = { part: label('b'), error: broken };
    expect(await editor.save()).to.equal(false);
    const { report, saveError, dirty, canSave } = editor.state;
    expect([keysOf(report?.saved), keysOf(report?.failed), keysOf(report?.notTried)]).to.deep.equal([
      keysOf([flag('a', 'shown'), label('a')]),
      keysOf([label('b')]),
      keysOf([label('c'), label('d')]),
    ]);
    expect([saveError?.kind, dirty, canSave]).to.deep.equal(['server', true, true]);
    expect(await editor.save()).to.equal(true);
    expect(keysOf(partsOf(service.sent[1]!))).to.deep.equal(keysOf([label('b'), label('c'), label('d')]));
    expect(stored.flat()).to.have.members(keysOf([flag('a', 'shown'), ...['a', 'b', 'c', 'd'].map((id) => label(id))]));
    expect([editor.state.report, editor.state.saveError]).to.deep.equal([undefined, undefined]);
  });

  it('keeps what is edited meanwhile, also what is put back', async () => {
    const { editor, service } = await openedBench();
    const held = deferred<void>();
    service.heldSave = held.promise;
    editor.setText('a', 'label', 'en-US', 'Sent');
    editor.setText('b', 'label', 'en-US', 'Sent');
    const saving = editor.save();
    await pause(0);
    editor.setText('a', 'label', 'en-US', 'Later');
    editor.setText('b', 'label', 'en-US', '');
    held.resolve();
    expect(await saving).to.equal(false);
    expect([service.labelOf('a'), service.labelOf('b')]).to.deep.equal(['Sent', 'Sent']);
    expect(keysOf(partsOf(editor.state.changes))).to.deep.equal(keysOf([label('a'), label('b')]));
    expect(await editor.save()).to.equal(true);
    expect([service.labelOf('a'), service.labelOf('b')]).to.deep.equal(['Later', undefined]);
  });

  for (const kind of ['not-found', 'forbidden', 'unauthenticated', 'rate-limited'] as const) {
    it(`keeps everything when the answer is ${kind}`, async () => {
      const { editor, service, stored } = await openedBench();
      service.heldSave = Promise.reject(new BackendError(kind, 'No.'));
      editor.setText('a', 'label', 'en-US', 'Mine');
      expect(await editor.save()).to.equal(false);
      const { saveError, dirty, canSave, conflict } = editor.state;
      expect([saveError?.kind, dirty, canSave, conflict]).to.deep.equal([kind, true, true, undefined]);
      expect(stored).to.deep.equal([]);
    });
  }

  it('that nobody answers is repeated without harm', async () => {
    const { editor, service } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    editor.setText('b', 'label', 'en-US', 'Mine');
    service.fault = { part: label('a'), error: silent, stored: true };
    expect(await editor.save()).to.equal(false);
    expect([editor.state.outcomeUnknown, keysOf(partsOf(editor.state.changes))]).to.deep.equal([
      true,
      keysOf([label('b')]),
    ]);
    expect(await editor.save()).to.equal(true);
    expect([service.labelOf('a'), service.labelOf('b')]).to.deep.equal(['Mine', 'Mine']);
  });

  it('is done when the step that nobody answered was the last one, and is stored', async () => {
    const { editor, service, stored } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    service.fault = { part: label('a'), error: silent, stored: true };
    expect(await editor.save()).to.equal(true);
    const { dirty, saveError, report, outcomeUnknown } = editor.state;
    expect([dirty, saveError, report, outcomeUnknown]).to.deep.equal([false, undefined, undefined, false]);
    expect(stored).to.deep.equal([keysOf([label('a')])]);
  });

  it('that the user stopped waiting for is made all the same, once', async () => {
    const { editor, service, stored } = await openedBench();
    const held = deferred<void>();
    service.heldSave = held.promise;
    editor.setText('a', 'label', 'en-US', 'Mine');
    const first = editor.save();
    await pause(0);
    editor.cancelSave();
    expect(await first).to.equal(false);
    expect([editor.state.saving, editor.state.outcomeUnknown, editor.state.dirty]).to.deep.equal([false, true, true]);
    const second = editor.save();
    held.resolve();
    expect(await second).to.equal(true);
    expect([service.sent.length, stored.length, editor.state.saveError]).to.deep.equal([1, 1, undefined]);
  });

  it('says nothing of an earlier one that broke off once everything is stored', async () => {
    const { editor, service } = await openedBench();
    const held = deferred<void>();
    service.heldSave = held.promise;
    service.fault = { part: label('b'), error: broken };
    editor.setText('a', 'label', 'en-US', 'Mine');
    editor.setText('b', 'label', 'en-US', 'Mine');
    void editor.save();
    await pause(0);
    editor.cancelSave();
    const second = editor.save();
    held.resolve();
    expect(await second).to.equal(true);
    expect([service.sent.length, editor.state.saveError, editor.state.report]).to.deep.equal([2, undefined, undefined]);
  });

  it('is followed when it ends after the dialog was opened again', async () => {
    const { editor, service, stored } = await openedBench();
    const held = deferred<void>();
    service.heldSave = held.promise;
    editor.setText('a', 'label', 'en-US', 'Mine');
    void editor.save();
    await pause(0);
    await editor.open();
    held.resolve();
    await pause(0);
    expect(stored).to.deep.equal([keysOf([label('a')])]);
    expect([editor.state.dirty, editor.state.base.fields[0]?.label.own['en-US']]).to.deep.equal([false, 'Mine']);
  });
});

describe('Editor of the fields: own texts', () => {
  it('are switched on without touching the edits', async () => {
    const { editor, service, stored } = await openedBench();
    editor.setText('a', 'label', 'en-US', 'Mine');
    await editor.activateTexts();
    const { base, configuration, changes } = editor.state;
    expect([base.texts, configuration.texts, service.activations]).to.deep.equal(['active', 'active', 1]);
    expect(keysOf(partsOf(changes))).to.deep.equal(keysOf([label('a')]));
    expect(stored).to.deep.equal([[]]);
  });

  it('stay switched off when that fails, and it says why', async () => {
    const { editor, service } = await openedBench();
    service.activateError = new BackendError('forbidden', 'No.');
    const activating = editor.activateTexts();
    expect(editor.state.activating).to.equal(true);
    await activating;
    const { activating: running, activateError, configuration } = editor.state;
    expect([running, activateError?.kind, configuration.texts]).to.deep.equal([false, 'forbidden', 'inactive']);
  });
});
