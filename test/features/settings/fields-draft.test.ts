import { expect } from 'chai';
import { applyChanges, partsOf, type FieldsChanges, type FieldsConfiguration } from '../../../src/backend/index.js';
import { isOutdated, readDraft, toDraft, type FieldsDraft } from '../../../src/features/settings/fields-draft.js';
import { FieldsService, flag, keysOf, label, openedBench } from './fields-service.js';

const { stored: base } = new FieldsService();
const change = (to: Partial<FieldsChanges>, on = base): FieldsConfiguration =>
  applyChanges(on, { flags: [], texts: [], ...to });
const kept = (to: Partial<FieldsChanges>, on = base): FieldsDraft =>
  toDraft({ base: on, configuration: change(to, on) });
const labelled = (value: string) => [{ id: 'a', text: 'label', culture: 'en-US', value }] as const;

describe('What is kept of edits', () => {
  it('is only what was changed, from what to what, and survives the database', () => {
    const draft = kept({ order: ['b', 'a', 'c', 'd'], texts: labelled('Mine') });
    expect(draft.to).to.deep.equal({ order: ['b', 'a', 'c', 'd'], flags: [], texts: labelled('Mine') });
    expect(draft.from).to.deep.equal({ order: ['a', 'b', 'c', 'd'], flags: [], texts: labelled('') });
    expect(readDraft(structuredClone(draft))).to.deep.equal(draft);
  });

  it('does not grow with what was left alone', () => {
    expect(JSON.stringify(kept({ texts: labelled('Mine') })).length).to.be.lessThan(300);
  });

  it('is not outdated by what others do elsewhere, or by the same', () => {
    const draft = kept({ texts: labelled('Mine'), flags: [{ id: 'b', flag: 'shown', value: false }] });
    const elsewhere = change({ order: ['d', 'c', 'b', 'a'], flags: [{ id: 'b', flag: 'editable', value: false }] });
    expect(isOutdated(draft, { base })).to.equal(false);
    expect(isOutdated(draft, { base: elsewhere })).to.equal(false);
    expect(isOutdated(draft, { base: change({ texts: labelled('Mine') }) })).to.equal(false);
  });

  it('is outdated by what others do to the same: text, box or order', () => {
    const draft = kept({
      order: ['b', 'a', 'c', 'd'],
      texts: labelled('Mine'),
      flags: [{ id: 'b', flag: 'shown', value: false }],
    });
    expect(isOutdated(draft, { base: change({ texts: labelled('Theirs') }) })).to.equal(true);
    expect(isOutdated(draft, { base: change({ order: ['d', 'c', 'b', 'a'] }) })).to.equal(true);
    const hidden = change({ flags: [{ id: 'b', flag: 'shown', value: false }] });
    const shown = kept({ flags: [{ id: 'b', flag: 'shown', value: true }] }, hidden);
    expect(isOutdated(shown, { base: hidden })).to.equal(false);
    expect(isOutdated(shown, { base })).to.equal(false);
  });

  it('is not outdated by a language that the tenant has no more: nothing of it comes back', () => {
    const draft = kept({ texts: labelled('Mine') });
    const [edit] = draft.to.texts;
    const cultures = base.cultures.filter((culture) => culture !== edit!.culture);
    expect(isOutdated(draft, { base: { ...change({ texts: labelled('Theirs') }), cultures } })).to.equal(false);
  });

  it('is outdated by a flag that the edit would pull along', () => {
    const draft = kept({ flags: [{ id: 'a', flag: 'editable', value: false }] });
    expect(isOutdated(draft, { base: change({ flags: [{ id: 'a', flag: 'mandatory', value: true }] }) })).to.equal(
      true,
    );
    const mandatory = kept({ flags: [{ id: 'a', flag: 'mandatory', value: true }] });
    expect(isOutdated(mandatory, { base: change({ flags: [{ id: 'a', flag: 'editable', value: false }] }) })).to.equal(
      true,
    );
  });
});

describe('Edits that are put back', () => {
  it('do not take away, without a question, that someone made the field mandatory meanwhile', async () => {
    const { editor, service } = await openedBench();
    editor.setFlag('a', 'editable', false);
    const draft = toDraft(editor.state);
    service.change({ flags: [{ id: 'a', flag: 'mandatory', value: true }] });
    await editor.open();
    editor.restore(draft);
    expect(await editor.save()).to.equal(false);
    expect(service.stored.fields[0]?.mandatory).to.equal(true);
    expect(keysOf(editor.state.conflict?.parts)).to.deep.equal(keysOf([flag('a', 'mandatory')]));
  });

  it('are put beside what was typed meanwhile', async () => {
    const { editor } = await openedBench();
    editor.restore(kept({ texts: labelled('Mine') }));
    editor.setText('b', 'label', 'en-US', 'Typed');
    editor.restore(kept({ flags: [{ id: 'c', flag: 'shown', value: false }] }));
    expect(keysOf(partsOf(editor.state.changes))).to.have.members(keysOf([label('a'), label('b'), flag('c', 'shown')]));
  });

  it('of fields that are gone, or locked by now, do nothing', async () => {
    const { editor, service } = await openedBench();
    const draft = kept({ flags: [{ id: 'a', flag: 'editable', value: false }] });
    const [first, ...others] = service.stored.fields;
    service.stored = { ...service.stored, fields: [{ ...first!, restricted: true }, ...others] };
    await editor.open();
    editor.restore(draft);
    editor.restore({
      ...draft,
      from: { flags: [], texts: [] },
      to: { flags: [], texts: [{ ...labelled('X')[0], id: 'gone' }] },
    });
    expect([editor.state.dirty, editor.state.configuration.fields.length]).to.deep.equal([false, 4]);
  });

  it('that were stored meanwhile leave nothing to write twice', async () => {
    const { editor, service } = await openedBench();
    const draft = kept({ texts: labelled('Mine') });
    service.relabel('a', 'Mine');
    await editor.open();
    editor.restore(draft);
    await editor.save();
    expect([service.labelOf('a'), editor.state.dirty, editor.state.conflict]).to.deep.equal(['Mine', false, undefined]);
  });
});
