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
