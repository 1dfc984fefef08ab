import { expect } from 'chai';
import { NewSecret, type BackendError, type SyncMappingBackend } from '../../../src/backend/index.js';
import { rejection, type SentCall } from './answers.js';
import { exception, type Carrier } from './sync-server.js';
import { archiveAnswer, cells, FIELD_ROWS, mappingServer, type MappingServer } from './sync-mapping-server.js';

function mappingOf({ backend }: MappingServer): SyncMappingBackend {
  const { mapping } = backend.sync;
  if (!mapping) throw new Error('no mapping');
  return mapping;
}

const CONTAINER: Carrier = {
  ErpConnectionId: 3,
  Later: 'kept',
  ErpListItemMappings: [
    {
      ErpFieldId: 13,
      ErpListName: 'CustomerGroup',
      ErpActorTypeName: 'Customer',
      CrmList: { Id: 0, Name: 'US:"Business";NO:"Bransje"', Type: 'business', Later: 1 },
      ErpCrmListItemMappings: [
        { ErpListItemId: '1', ErpListItemName: 'US:"One"', CrmListItem: { Id: 9, Name: 'Gone', Later: 2 } },
        { ErpListItemId: '2', ErpListItemName: '', CrmListItem: null },
      ],
    },
  ],
};

const ITEMS = [
  { Id: 1, Name: 'IT' },
  { Id: 2, Name: 'Trade' },
];

function listServer(answers: Parameters<typeof mappingServer>[0] = {}): MappingServer {
  return mappingServer({
    'ErpSync/GetConnectionListMappings': CONTAINER,
    'ErpSync/SaveConnectionListMappings': ({ body }: SentCall) =>
      (JSON.parse(body) as { ListMapping: Carrier }).ListMapping,
    'MDO/GetList': ITEMS,
    ...answers,
  });
}

function named({ body }: SentCall, name: string): boolean {
  return body.includes(`"Name":"${name}"`);
}

describe('list mapping over the ErpSync agent', () => {
  it("asks for the list that the field refers to, and keeps a used item's name that is gone from it", async () => {
    const server = listServer();
    const { lists } = await mappingOf(server).listMappings(3);
    expect(lists).to.deep.equal([
      {
        fieldId: 13,
        fieldKey: 'CustGr',
        fieldLabel: 'The CustGr',
        actorType: 'customer',
        erpListName: 'CustomerGroup',
        crmListName: 'US:"Business";NO:"Bransje"',
        items: [
          { key: '1', name: 'US:"One"', crmItemId: 9 },
          { key: '2', name: '2', crmItemId: 0 },
        ],
        crmItems: [
          { id: 1, name: 'IT' },
          { id: 2, name: 'Trade' },
          { id: 9, name: 'Gone' },
        ],
      },
    ]);
    expect(server.body('MDO/GetList')).to.include({ Name: 'udlist', AdditionalInfo: 'id=7' });
  });

  it("tries the carrier's own name of the list when the reference leads nowhere", async () => {
    const server = listServer({ 'MDO/GetList': (call) => (named(call, 'business') ? ITEMS : null) });
    const [list] = (await mappingOf(server).listMappings(3)).lists;
    expect(list?.crmItems).to.have.length(3);
  });

  it('leaves items to the service of a list that nobody gives', async () => {
    const server = listServer({ 'MDO/GetList': () => exception('SoException', 'No such list.') });
    const [list] = (await mappingOf(server).listMappings(3)).lists;
    expect(list?.crmItems).to.deep.equal([{ id: 9, name: 'Gone' }]);
    const saved = await mappingOf(server).saveListMappings(3, new Map([[13, new Map([['2', 4]])]]));
    expect(saved.lists[0]?.items.map(({ crmItemId }) => crmItemId)).to.deep.equal([9, 4]);
  });

  it('is not changed where the service does not tell two lists apart', async () => {
    const lists = CONTAINER['ErpListItemMappings'] as readonly Carrier[];
    const twice = [...lists, ...lists].map((list) => ({ ...list, ErpFieldId: 0 }));
    const server = listServer({
      'ErpSync/GetConnectionListMappings': { ...CONTAINER, ErpListItemMappings: twice },
    });
    const save = mappingOf(server).saveListMappings(3, new Map([[0, new Map([['2', 1]])]]));
    expect(((await rejection(save)) as BackendError).kind).to.equal('validation');
    expect(server.methods()).not.to.include('ErpSync/SaveConnectionListMappings');
  });

  it('sends the whole container as it is stored, but for what was chosen', async () => {
    const server = listServer();
    await mappingOf(server).saveListMappings(3, new Map([[13, new Map([['2', 1]])]]));
    const sent = server.body('ErpSync/SaveConnectionListMappings')['ListMapping'] as typeof CONTAINER;
    const wanted = structuredClone(CONTAINER) as { ErpListItemMappings: [{ ErpCrmListItemMappings: Carrier[] }] };
    wanted.ErpListItemMappings[0].ErpCrmListItemMappings[1] = {
      ErpListItemId: '2',
      ErpListItemName: '',
      CrmListItem: { Id: 1, Name: 'IT' },
    };
    expect(sent).to.deep.equal(wanted);
    const reads = server.sent.filter(({ url }) => url.endsWith('/GetConnectionListMappings'));
    expect(reads.map(({ headers }) => headers.get('so-language'))).to.deep.equal(['x']);
  });

  it('names the item that the service refuses', async () => {
    const server = listServer({
      'ErpSync/SaveConnectionListMappings': () =>
        exception('ArgumentException', "Twice. (Parameter 'ErpListItemMappings[13].ErpCrmListItemMappings[2]')"),
    });
    const save = mappingOf(server).saveListMappings(3, new Map([[13, new Map([['2', 1]])]]));
    expect(((await rejection(save)) as BackendError).fieldErrors).to.deep.equal({ 'items.13.2': 'Twice.' });
  });
});

const STORED: Carrier = {
  ErpFieldId: 12,
  DefaultValue: 'New',
  HasFirstSyncDefaultValue: true,
  FirstSyncDefaultValue: 'US:"a";NO:"b"',
  PromptUser: false,
  Mandatory: false,
  Later: 'kept',
};

function defaultsServer(...[answers = {}, options]: Parameters<typeof mappingServer>): MappingServer {
  const rows = FIELD_ROWS.map((row) =>
    row['ErpFieldKey'] === 'NAME'
      ? { ...row, HasFirstSyncDefaultValue: '[I:1]', FirstSyncDefaultValue: 'US:"a";NO:"b"' }
      : row,
  );
  return mappingServer(
    {
      'Archive/GetArchiveListByColumnsWithHeader2': ({ headers }) =>
        // A text that is asked for in a language comes in that language.
        archiveAnswer(
          headers.get('so-language') === 'x' ? rows : rows.map((row) => ({ ...row, FirstSyncDefaultValue: 'a' })),
        ),
      'ErpSync/GetDefaultValueInfo': ({ body }) => (body.includes('12') ? STORED : null),
      'ErpSync/SaveDefaultValueInfo': ({ body }) =>
        (JSON.parse(body) as { ErpSyncDefaultValue: Carrier }).ErpSyncDefaultValue,
      ...answers,
    },
    options,
  );
}

describe('defaults over the ErpSync agent', () => {
  it('are texts as they are stored, with names in the language', async () => {
    const defaults = await mappingOf(defaultsServer()).defaults(3);
    expect(
      defaults.map(({ key, default: { value, mandatory }, proposed }) => [key, value, mandatory, proposed]),
    ).to.eql([
      ['CustNo', undefined, false, undefined],
      ['NAME', 'US:"a";NO:"b"', true, 'New'],
      ['CustGr', undefined, false, undefined],
    ]);
  });

  it('are not of other connections, where the archive does not heed the restriction', async () => {
    const rows = [...FIELD_ROWS, cells(21, 'OTHER', { ConnectionId: '[I:4]' })];
    const server = defaultsServer({ 'Archive/GetArchiveListByColumnsWithHeader2': archiveAnswer(rows) });
    expect((await mappingOf(server).defaults(3)).map(({ key }) => key)).to.deep.equal(['CustNo', 'NAME', 'CustGr']);
  });

  it('are saved with all that is not theirs', async () => {
    const server = defaultsServer();
    const expected = { value: 'US:"a";NO:"b"', askUser: false, mandatory: true };
    const saved = await mappingOf(server).saveDefault(
      3,
      12,
      { value: 'x', askUser: true, mandatory: false },
      { expected },
    );
    expect(saved.default).to.deep.equal({ value: 'x', askUser: true, mandatory: true });
    expect(server.body('ErpSync/SaveDefaultValueInfo')['ErpSyncDefaultValue']).to.deep.equal({
      ...STORED,
      FirstSyncDefaultValue: 'x',
      PromptUser: true,
      Mandatory: true,
    });
  });

  it('are removed by saving none, also those of fields that the connector calls mandatory', async () => {
    const server = defaultsServer();
    for (const mandatory of [false, true]) {
      const saved = await mappingOf(server).saveDefault(3, 12, { value: undefined, askUser: false, mandatory });
      expect(saved.default).to.deep.equal({ value: undefined, askUser: false, mandatory: true });
      expect(server.body('ErpSync/SaveDefaultValueInfo')['ErpSyncDefaultValue']).to.include({
        HasFirstSyncDefaultValue: false,
        FirstSyncDefaultValue: '',
        PromptUser: false,
        Mandatory: false,
      });
    }
  });

  it('are not judged again where only something else changes, and stay in their form', async () => {
    const odd = { ...STORED, ErpFieldId: 11, FirstSyncDefaultValue: '[F:1E+20]' };
    const server = defaultsServer({
      'Archive/GetArchiveListByColumnsWithHeader2': archiveAnswer([cells(11, 'DoubleField', { FieldType: '[I:4]' })]),
      'ErpSync/GetDefaultValueInfo': odd,
    });
    const save = (value: string): Promise<unknown> =>
      mappingOf(server).saveDefault(3, 11, { value, askUser: true, mandatory: false });
    await save('1E+20');
    expect(server.body('ErpSync/SaveDefaultValueInfo')['ErpSyncDefaultValue']).to.deep.equal({
      ...odd,
      PromptUser: true,
    });
    expect(((await rejection(save('1E+21'))) as BackendError).fieldErrors).to.have.property('value');
  });

  it('keep secrets out of what the service says of them, and out of the log', async () => {
    const heard: string[] = [];
    const server = defaultsServer(
      {
        'Archive/GetArchiveListByColumnsWithHeader2': archiveAnswer([cells(11, 'Key', { FieldType: '[I:2]' })]),
        'ErpSync/GetDefaultValueInfo': { ...STORED, ErpFieldId: 11, FirstSyncDefaultValue: 'FAKE-canary-old' },
        'ErpSync/SaveDefaultValueInfo': ({ body }) =>
          exception('ArgumentException', `Not ${body}. (Parameter 'FirstSyncDefaultValue')`),
      },
      { onFailure: ({ message }) => heard.push(message) },
    );
    const value = new NewSecret('FAKE-canary-new');
    const save = mappingOf(server).saveDefault(3, 11, { value, askUser: false, mandatory: false });
    const { message, userMessage, fieldErrors } = (await rejection(save)) as BackendError;
    expect(Object.keys(fieldErrors)).to.deep.equal(['value']);
    expect(JSON.stringify([message, userMessage, fieldErrors, heard])).not.to.include('FAKE-canary');
  });

  it('name the part that the service refuses', async () => {
    const server = defaultsServer({
      'ErpSync/SaveDefaultValueInfo': () => exception('ArgumentException', "No. (Parameter 'FirstSyncDefaultValue')"),
    });
    const save = mappingOf(server).saveDefault(3, 12, { value: 'x', askUser: false, mandatory: true });
    expect(((await rejection(save)) as BackendError).fieldErrors).to.deep.equal({ value: 'No.' });
  });
});
