import { expect } from 'chai';
import { NewSecret, type ConfigurationField, type ConfigurationValue } from '../../../src/backend/index.js';
import { quoteConnections } from '../../../src/features/connections/quote-connection-subject.js';
import { readDraft, toDraft, withDraft } from '../../../src/features/shared/connection-dialog/connection-draft.js';
import {
  differences,
  EMPTY_FORM,
  merged,
  problems,
  sameValues,
  type ConnectionForm,
} from '../../../src/features/shared/connection-dialog/connection-form.js';
import { fieldNamedIn } from '../../../src/features/shared/connection-dialog/named-field.js';

function field(key: string, change: Partial<ConfigurationField> = {}): ConfigurationField {
  return {
    key,
    rank: 1,
    type: 'text',
    label: key,
    description: '',
    access: 'normal',
    maxLength: 0,
    listName: '',
    defaultValue: undefined,
    ...change,
  };
}

function form(change: Partial<ConnectionForm> = {}): ConnectionForm {
  return { ...EMPTY_FORM, id: 7, name: 'Orders', connector: 'Excel', own: { syncConnectionId: 0 }, ...change };
}

const values = (...entries: [string, ConfigurationValue][]): ReadonlyMap<string, ConfigurationValue> =>
  new Map(entries);
const kinds = (change: Partial<ConnectionForm>, fields: readonly ConfigurationField[] = []): string[] =>
  problems(form(change), fields).map(({ kind }) => kind);

describe('what keeps a connection from being saved', () => {
  it('is nothing for a whole form', () => {
    expect(kinds({})).to.deep.equal([]);
  });

  it('names what is missing, in the order of the dialog', () => {
    expect(kinds({ name: ' ', connector: '', everyone: false })).to.deep.equal([
      'name-missing',
      'connector-missing',
      'scope-missing',
    ]);
    expect(kinds({ name: 'US:"";NO:" "' })).to.deep.equal(['name-missing']);
    expect(kinds({ name: 'x'.repeat(255) })).to.deep.equal(['name-too-long']);
    expect(kinds({ everyone: false, associateIds: [3] })).to.deep.equal([]);
  });

  it('asks for mandatory values only, and accepts a stored secret', () => {
    const mandatory = { access: 'mandatory' } as const;
    const fields = [field('a', mandatory), field('b'), field('p', { ...mandatory, type: 'password' })];
    expect(kinds({ values: values(['a', ' '], ['b', ''], ['p', { isSet: false }]) }, fields)).to.deep.equal([
      'value-missing',
      'value-missing',
    ]);
    expect(kinds({ values: values(['a', 'x'], ['b', ''], ['p', { isSet: true }]) }, fields)).to.deep.equal([]);
    expect(kinds({ values: values(['a', 'x'], ['b', ''], ['p', new NewSecret('')]) }, fields)).to.deep.equal([
      'value-missing',
    ]);
  });

  it('never asks for what nobody can mend', () => {
    const fields = [field('r', { access: 'read-only' }), field('l', { type: 'label', access: 'mandatory' })];
    expect(kinds({ values: values(['r', '']) }, fields)).to.deep.equal([]);
  });

  it('refuses numbers and dates that could not be read, and texts that are too long', () => {
    const fields = [
      field('i', { type: 'integer' }),
      field('d', { type: 'double' }),
      field('t', { maxLength: 3 }),
      field('x'),
    ];
    const bad = values(['i', '1.5'], ['d', '1,5'], ['t', 'abcd'], ['x', 'y'.repeat(1024)]);
    expect(kinds({ values: bad }, fields)).to.deep.equal([
      'value-unreadable',
      'value-unreadable',
      'value-too-long',
      'value-too-long',
    ]);
    const good = values(['i', '-15'], ['d', '1.50'], ['t', 'abc'], ['x', 'y'.repeat(1023)]);
    expect(kinds({ values: good }, fields)).to.deep.equal([]);
  });
});

describe('two versions of a connection', () => {
  it('differ in the parts that were changed, secrets included', () => {
    const base = form({ values: values(['a', '1'], ['p', { isSet: true }]) });
    const other = form({ name: 'Other', values: values(['a', '1'], ['p', new NewSecret('x')]) });
    expect(differences(base, other)).to.deep.equal(['name', 'value:p']);
    expect(differences(base, { ...base, userGroupIds: [4] })).to.deep.equal([]);
  });

  it('are merged: what I changed is mine, the rest is theirs', () => {
    const base = form({ description: 'd', values: values(['a', '1'], ['b', '1']) });
    const mine = { ...base, name: 'Mine', values: values(['a', '2'], ['b', '1']) };
    const theirs = { ...base, name: 'Theirs', description: 'theirs', values: values(['a', '1'], ['b', '3']) };
    const result = merged(base, mine, theirs);
    expect([result.name, result.description]).to.deep.equal(['Mine', 'theirs']);
    expect([...result.values]).to.deep.equal([
      ['a', '2'],
      ['b', '3'],
    ]);
  });

  it('have the same values when secrets are equal in text', () => {
    expect(sameValues(values(['p', new NewSecret('x')]), values(['p', new NewSecret('x')]))).to.equal(true);
    expect(sameValues(values(['p', new NewSecret('x')]), values(['p', { isSet: true }]))).to.equal(false);
  });
});

describe('a draft', () => {
  const edited = form({ values: values(['a', '1'], ['p', new NewSecret('FAKE-secret')], ['q', { isSet: true }]) });

  it('holds no secret, and brings everything else back', () => {
    const draft = toDraft(edited, 'r1');
    expect(JSON.stringify(draft)).not.to.contain('FAKE-secret').and.not.to.contain('isSet');
    const read = readDraft(structuredClone(draft));
    if (!read) throw new Error('the draft was not understood');
    const again = withDraft(form({ name: '', values: values(['a', ''], ['p', { isSet: true }]) }), read);
    expect(again.name).to.equal('Orders');
    expect([...again.values]).to.deep.equal([
      ['a', '1'],
      ['p', { isSet: true }],
    ]);
  });

  it('of another shape or version is left alone', () => {
    const draft = toDraft(edited, 'r1');
    const { name: _, ...nameless } = draft.form;
    for (const other of [
      undefined,
      null,
      'text',
      {},
      { ...draft, version: 3 },
      { ...draft, form: { ...draft.form, own: null } },
      { ...draft, form: nameless },
      { ...draft, values: [['a', { isSet: true }]] },
    ]) {
      expect(readDraft(other)).to.equal(undefined);
    }
  });
});

describe('a draft of an earlier version', () => {
  /** As it was kept before connections of several kinds shared one dialog. */
  const old = {
    version: 1,
    revision: 'r1',
    form: {
      id: 7,
      name: 'Orders',
      description: '',
      connectorName: 'Excel',
      everyone: false,
      userGroupIds: [5],
      associateIds: [],
      syncConnectionId: 3,
      unreadable: [],
    },
    values: [['a', '1']],
  };

  it('is understood: nothing of it is lost', () => {
    const draft = quoteConnections.migrated(structuredClone(old));
    if (!draft) throw new Error('the draft was not understood');
    const again = withDraft(form({ name: '', values: values(['a', '']) }), draft);
    expect(again).to.deep.include({ name: 'Orders', connector: 'Excel', userGroupIds: [5], everyone: false });
    expect(again.own).to.deep.equal({ syncConnectionId: 3 });
    expect(again.values.get('a')).to.equal('1');
    expect(draft.revision).to.equal('r1');
  });

  it('is left alone when it is something else', () => {
    const { connectorName: _, ...nameless } = old.form;
    for (const other of [undefined, 'text', { ...old, version: 0 }, { ...old, form: nameless }, { version: 1 }]) {
      expect(quoteConnections.migrated(other)).to.equal(undefined);
    }
  });
});

describe('a refusal that names a field', () => {
  const refusal = (explanation: string, technical = ''): Parameters<typeof fieldNamedIn>[0] => ({
    ok: false,
    status: 'error',
    explanation,
    technical,
    errorCode: '',
  });
  const fields = [
    field('user', { label: 'User' }),
    field('userName', { label: 'User name' }),
    field('id', { label: 'ID' }),
  ];

  it('points at the field, the longest name first', () => {
    expect(fieldNamedIn(refusal('The user name is not known.'), fields)?.key).to.equal('userName');
    expect(fieldNamedIn(refusal('Refused.', 'parameter: user'), fields)?.key).to.equal('user');
  });

  it('does not find names inside other words, nor very short ones', () => {
    expect(fieldNamedIn(refusal('Superusers only; did not provide it.'), fields)).to.equal(undefined);
    expect(fieldNamedIn({ ...refusal('User'), ok: true }, fields)).to.equal(undefined);
  });
});
