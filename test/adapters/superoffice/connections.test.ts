import { expect } from 'chai';
import { BackendError, NewSecret } from '../../../src/backend/index.js';
import { answering, json, rejection, type SentCall } from './answers.js';

const FIELDS = {
  file: {
    FieldKey: 'file',
    Rank: 2,
    DisplayName: 'File',
    FieldType: 'Text',
    Access: 'Mandatory',
    DefaultValue: '[I:1]',
  },
  caption: { FieldKey: 'caption', Rank: 1, DisplayName: 'Files', FieldType: 'Label', Access: 'Normal' },
  pass: {
    FieldKey: 'pass',
    Rank: 3,
    FieldType: 'Password',
    Access: 'Normal',
    DefaultValue: 'factory',
    DisplayName: null,
  },
  day: {
    FieldKey: 'day',
    Rank: 4,
    FieldType: 'Date',
    Access: 'Normal',
    DefaultValue: '[DT:12/31/2027 00:00:00.0000000]',
  },
  on: { FieldKey: 'on', Rank: 5, FieldType: 'Checkbox', Access: 'ReadOnly', DefaultValue: '[I:1]', MaxLength: -1 },
  number: { FieldKey: 'number', Rank: 6, FieldType: 'Integer', Access: 'Normal', DefaultValue: '12' },
  factor: { FieldKey: 'factor', Rank: 7, FieldType: 'Double', Access: 'Normal', DefaultValue: '[F:1.50]' },
  list: { FieldKey: 'list', Rank: 8, FieldType: 'List', Access: 'Normal', ListName: 'l', DefaultValue: 'a' },
};
const STORED = {
  file: 'x.xlsx',
  pass: 'FAKE-stored',
  day: '',
  on: '0',
  number: '[I:7]',
  factor: '2.5',
  list: 'b',
  gone: 'old',
};
const CARRIER = {
  QuoteConnectionId: 3,
  DisplayName: 'US:"Orders";NO:"Ordrer"',
  ConnectorName: 'Excel',
  Rank: 4,
  ExtraData: '<x/>',
  AllAccess: false,
  UserGroupAccessIds: [2],
  AssociateAccessIds: null,
};

/** A server with one connection; `answers` says otherwise for single methods. */
function server(answers: Record<string, (call: SentCall) => Response> = {}): ReturnType<typeof answering> {
  const usual: Record<string, unknown> = {
    GetConnection: CARRIER,
    GetConfigurationFields: FIELDS,
    GetConnectionConfigFields: STORED,
    SaveConnectionConfigFields: STORED,
    SaveConnection: CARRIER,
    CreateConnectionFromConnectorName: { ...CARRIER, QuoteConnectionId: 0 },
    TestConnection: { IsOk: true, Status: 'Ok' },
  };
  return answering((call) => {
    const method = call.url.split('/').at(-1) ?? '';
    return answers[method]?.(call) ?? json(usual[method] ?? null);
  });
}

function bodyOf(sent: readonly SentCall[], method: string): Record<string, unknown> {
  const call = sent.find(({ url }) => url.endsWith(`/${method}`));
  return JSON.parse(call?.body ?? '{}') as Record<string, unknown>;
}

describe('a connection on the wire', () => {
  it('has its fields by rank and its values by type', async () => {
    const { fields, values } = await server().backend.connections.get(3);
    expect(fields.map(({ key }) => key)).to.deep.equal([
      'caption',
      'file',
      'pass',
      'day',
      'on',
      'number',
      'factor',
      'list',
    ]);
    expect(fields.map(({ access }) => access)).to.include.members(['mandatory', 'read-only', 'normal']);
    expect(fields.find(({ key }) => key === 'on')?.maxLength).to.equal(0);
    expect(Object.fromEntries(values)).to.deep.equal({
      file: 'x.xlsx',
      pass: { isSet: true },
      day: '',
      on: false,
      number: '7',
      factor: '2.5',
      list: 'b',
    });
  });

  it('starts with the default values, and no default password', async () => {
    const { values } = await server().backend.connections.create('Excel');
    expect(Object.fromEntries(values)).to.deep.equal({
      file: '[I:1]',
      pass: { isSet: false },
      day: '2027-12-31',
      on: true,
      number: '12',
      factor: '1.50',
      list: 'a',
    });
  });

  it('is saved whole: what the screen does not know stays', async () => {
    const { backend, sent } = server();
    const { connection, values } = await backend.connections.get(3);
    const edited = new Map(values).set('day', '2028-02-29').set('on', true).set('factor', '0.1').set('number', '');
    await backend.connections.save({ ...connection, name: 'US:"Sales";NO:"Ordrer"' }, edited, {
      revision: connection.revision,
    });
    const { Connection } = bodyOf(sent, 'SaveConnection') as { Connection: Record<string, unknown> };
    expect(Connection).to.include({ Rank: 4, ExtraData: '<x/>', DisplayName: 'US:"Sales";NO:"Ordrer"' });
    expect(Connection['UserGroupAccessIds']).to.deep.equal([2]);
    expect(bodyOf(sent, 'SaveConnectionConfigFields')['ConnectionConfigFields']).to.deep.equal({
      file: 'x.xlsx',
      pass: 'FAKE-stored',
      day: '[DT:02/29/2028 00:00:00.0000000]',
      on: '[I:1]',
      number: '',
      factor: '[F:0.1]',
      list: 'b',
      gone: 'old',
    });
  });

  it('is read raw where it is edited, so that no translation is lost', async () => {
    const { backend, sent } = server();
    const { connection } = await backend.connections.get(3, { language: 'nb' });
    expect(connection.name).to.equal('US:"Orders";NO:"Ordrer"');
    const languages: Record<string, string | null> = Object.fromEntries(
      sent.map(({ url, headers }) => [url.split('/').at(-1) ?? '', headers.get('so-language')]),
    );
    expect(languages).to.include({ GetConnection: 'x', GetConfigurationFields: 'nb' });
  });

  it('goes back as it was stored where nobody touched it', async () => {
    const stored = { ...STORED, day: '31.12.2027', on: 'yes', number: '1,5', factor: '[F:1.50]', list: '[I:3]' };
    const { backend, sent } = server({ GetConnectionConfigFields: () => json(stored) });
    const { connection, values } = await backend.connections.get(3);
    await backend.connections.save({ ...connection, name: 'Renamed' }, values);
    expect(bodyOf(sent, 'SaveConnectionConfigFields')['ConnectionConfigFields']).to.deep.equal(stored);
  });

  it('is not overwritten when what is stored could not be read', async () => {
    for (const answer of [null, '', { Message: 'An error has occurred.' }, []]) {
      let broken = false;
      const { backend, sent } = server({ GetConnectionConfigFields: () => json(broken ? answer : STORED) });
      const { connection, values } = await backend.connections.get(3);
      broken = true;
      await rejection(backend.connections.save(connection, values));
      await rejection(backend.connections.saveConfiguration(3, values));
      expect(sent.some(({ url }) => url.includes('Save'))).to.equal(false);
    }
  });

  it('is not saved without a secret that was to be kept', async () => {
    let kept: Record<string, string> = STORED;
    const { backend, sent } = server({ GetConnectionConfigFields: () => json(kept) });
    const { values } = await backend.connections.get(3);
    kept = { ...STORED, pass: '' };
    const error = (await rejection(backend.connections.saveConfiguration(3, values))) as BackendError;
    expect(error.kind).to.equal('conflict');
    expect(sent.some(({ url }) => url.includes('Save'))).to.equal(false);
  });

  it('takes a new secret of another copy of the library', async () => {
    const foreign = { reveal: () => 'FAKE-foreign' } as unknown as NewSecret;
    const { backend, sent } = server();
    await backend.connections.test({ id: 0, connectorName: 'Excel', values: new Map([['pass', foreign]]) });
    expect(bodyOf(sent, 'TestConnection')['ConnectionData']).to.deep.equal({ pass: 'FAKE-foreign' });
  });

  it('is written although the caller stops waiting: what was saved must not be hidden', async () => {
    const controller = new AbortController();
    const { backend, sent } = server({
      SaveConnection: () => {
        controller.abort(new Error('mine'));
        return json(CARRIER);
      },
    });
    const { connection, values } = await backend.connections.get(3);
    const { configurationError } = await backend.connections.save(connection, values, { signal: controller.signal });
    expect(configurationError).to.equal(undefined);
    expect(sent.some(({ url }) => url.endsWith('SaveConnectionConfigFields'))).to.equal(true);
  });

  it('that is gone is not found, whatever else fails for it', async () => {
    const { backend } = server({
      GetConnection: () => json('null'),
      GetConfigurationFields: () => new Response(null, { status: 500 }),
      GetConnectionConfigFields: () => json('null'),
    });
    const error = (await rejection(backend.connections.get(3))) as BackendError;
    expect(error.kind).to.equal('not-found');
  });

  it('that could be saved only half says so, and the second half can be sent alone', async () => {
    let broken = true;
    const { backend, sent } = server({
      SaveConnectionConfigFields: () => (broken ? new Response(null, { status: 500 }) : json(STORED)),
    });
    const { connection, values } = await backend.connections.get(3);
    const { details, configurationError } = await backend.connections.save(connection, values);
    expect(configurationError?.kind).to.equal('server');
    expect(details.connection.id).to.equal(3);
    broken = false;
    await backend.connections.saveConfiguration(3, details.values);
    expect(sent.filter(({ url }) => url.endsWith('SaveConnection'))).to.have.length(1);
    expect(sent.filter(({ url }) => url.endsWith('SaveConnectionConfigFields'))).to.have.length(2);
  });
});

describe('a list in pages', () => {
  const row = (id: number): unknown => ({ EntityName: 'quoteConnection', PrimaryKey: id, ColumnData: null });
  /** A server with 2,500 rows. */
  function paged({ most = 1000, counts = true, until = 2500 }): ReturnType<typeof answering> {
    return answering(({ body }) => {
      const { Page, PageSize } = JSON.parse(body) as { Page: number; PageSize: number };
      const size = Math.min(PageSize, most);
      const rows = Array.from({ length: until }, (_, id) => row(id)).slice(Page * size, (Page + 1) * size);
      return json({ RowCount: counts ? 2500 : undefined, Rows: rows });
    });
  }
  const list = ({ backend }: ReturnType<typeof answering>): Promise<readonly unknown[]> =>
    backend.connections.list({ includeDeleted: true });

  it('is read to its end', async () => {
    expect(await list(paged({}))).to.have.length(2500);
    expect(await list(paged({ most: 400 }))).to.have.length(2500);
    expect(await list(paged({ counts: false }))).to.have.length(2500);
  });

  it('is no list when its end is missing', async () => {
    const error = (await rejection(list(paged({ until: 1700 })))) as BackendError;
    expect(error.kind).to.equal('protocol');
  });
});

describe('a secret', () => {
  const secret = 'FAKE-canary-314';
  const values = new Map([['pass', new NewSecret(secret)]]);

  it('does not come back in the words of a connector', async () => {
    const { backend } = server({
      TestConnection: ({ body }) =>
        json({ IsOk: false, Status: 'Error', UserExplanation: `${secret}?`, TechExplanation: body, ErrorCode: secret }),
    });
    const response = await backend.connections.test({ id: 0, connectorName: 'Excel', values });
    expect(JSON.stringify(response)).not.to.contain(secret);
    expect(response.explanation).to.equal('•••?');
  });

  it('does not come back escaped, nor in part when another one begins it', async () => {
    const odd = 'FAKE"can\\ary';
    const values2 = new Map([['pass', new NewSecret(odd)]]);
    const { backend } = server({
      TestConnection: ({ body }) => json({ IsOk: false, Status: 'Error', UserExplanation: body, TechExplanation: odd }),
    });
    const { explanation, technical } = await backend.connections.test({
      id: 0,
      connectorName: 'Excel',
      values: values2,
    });
    expect(explanation + technical).not.to.contain('can');
  });

  it('does not come back in an error of the server, stored or new', async () => {
    const echo = ({ body }: SentCall): Response =>
      json({ Error: true, ErrorType: 'X', ErrorMessage: `refused: ${body}` }, { status: 500 });
    const { backend } = server({ TestConnection: echo, SaveConnectionConfigFields: echo });
    const errors = [
      await rejection(backend.connections.test({ id: 0, connectorName: 'Excel', values })),
      await rejection(backend.connections.testSaved(3)),
      await rejection(backend.connections.saveConfiguration(3, values)),
    ];
    for (const error of errors) {
      if (!(error instanceof BackendError)) throw new Error(`not a BackendError: ${String(error)}`);
      const shown = `${error.message} ${error.userMessage ?? ''} ${error.stack ?? ''} ${String(error.cause)}`;
      expect(shown).to.contain('refused').and.not.to.contain(secret).and.not.to.contain('FAKE-stored');
    }
  });

  it('shows nothing of itself', () => {
    const holder = new NewSecret(secret);
    expect(`${String(holder)}${JSON.stringify({ holder })}${Object.values(holder).join()}`).not.to.contain(secret);
    expect(structuredClone({ holder })).to.deep.equal({ holder: {} });
  });
});
