import { expect } from 'chai';
import type { BackendError, SyncFieldMapping, SyncMappingBackend } from '../../../src/backend/index.js';
import { rejection } from './answers.js';
import type { Answers } from './product-server.js';
import { exception, type Carrier } from './sync-server.js';
import { MAPPING, mappingServer, type MappingServer } from './sync-mapping-server.js';

const NOTHING: SyncFieldMapping = {
  crmFieldKey: '',
  toSuperOffice: false,
  toErp: false,
  showInErpTab: false,
  showInSearch: false,
};

function mappingOf({ backend }: MappingServer): SyncMappingBackend {
  const { mapping } = backend.sync;
  if (!mapping) throw new Error('no mapping');
  return mapping;
}

function rows(mapping: unknown): readonly Carrier[] {
  return (mapping as { readonly FieldMappings: readonly Carrier[] }).FieldMappings;
}

async function errorOf(promise: Promise<unknown>): Promise<BackendError> {
  return (await rejection(promise)) as BackendError;
}

describe('mapping over the ErpSync agent', () => {
  it('loads nothing before it is asked, and has no dry run', () => {
    const server = mappingServer();
    expect(mappingOf(server)).to.be.an('object');
    expect(server.backend.sync.imports).to.be.an('object');
    expect(server.backend.sync.previewSync).to.equal(undefined);
    expect(server.sent).to.have.length(0);
  });

  it('reads names and numbers of enumerations, and takes the read-only field of the search for the identifier', async () => {
    const { crmType, active, fields } = await mappingOf(mappingServer()).actorMapping(3, 'customer');
    expect([crmType, active]).to.deep.equal(['contact', false]);
    expect(fields.map(({ type, access, identifier }) => [type, access, identifier])).to.deep.equal([
      ['integer', 'read-only', true],
      ['text', 'mandatory', false],
      ['list', 'normal', false],
      ['text', 'normal', false],
      ['text', 'normal', false],
    ]);
    expect([fields[4]?.crmLabel, fields[4]?.missingInCrm]).to.deep.equal(['Gone', true]);
  });

  it('asks what the records are in SuperOffice when the mapping does not say it', async () => {
    const server = mappingServer({
      'ErpSync/GetActorTypeMapping': { ...MAPPING, ActorTypeCrm: 'Unknown' },
      'ErpSync/GetCrmActorType': () => '"Contact"',
    });
    expect((await mappingOf(server).actorMapping(3, 'customer')).crmType).to.equal('contact');
    expect(server.body('ErpSync/GetCrmActorType')).to.deep.equal({ ErpConnectionId: 3, ErpActorType: 'Customer' });
  });

  it('is of the usual records when nobody says it', async () => {
    for (const answer of ['"Unknown"', 'null', () => exception('NullReferenceException', 'no')]) {
      const server = mappingServer({
        'ErpSync/GetActorTypeMapping': { ...MAPPING, ActorTypeCrm: null },
        'ErpSync/GetCrmActorType': typeof answer === 'string' ? () => answer : answer,
      });
      expect((await mappingOf(server).actorMapping(3, 'customer')).crmType).to.equal('contact');
    }
  });

  it('sends every row back as it came, but for what was chosen, and keeps the identifier in the search', async () => {
    const server = mappingServer();
    const fields = new Map([
      ['NAME', { ...NOTHING, crmFieldKey: 'NAME', toSuperOffice: true }],
      ['CustNo', NOTHING],
    ]);
    await mappingOf(server).saveActorMapping(3, { type: 'customer', active: true, fields });
    const sent = server.body('ErpSync/SaveActorTypeMapping')['Mapping'] as Carrier;
    expect([sent['IsActive'], sent['Later'], sent['ActorTypeErp']]).to.deep.equal([true, 'kept', 'Customer']);
    const [number, name, ...others] = rows(sent);
    expect([number?.['Access'], number?.['ShowInSearch'], number?.['Later']]).to.deep.equal([2, true, 'kept 11']);
    expect([name?.['SyncToCrm'], name?.['SyncToErp'], name?.['Later']]).to.deep.equal([true, false, 'kept 12']);
    const facts = ({ ErpFieldId, FieldType, CrmFieldKey, ListReference, Later }: Carrier): unknown => [
      ...[ErpFieldId, FieldType, CrmFieldKey],
      ...[ListReference, Later],
    ];
    expect(others.map(facts)).to.deep.equal(rows(MAPPING).slice(2).map(facts));
  });

  it('has saved it, whatever becomes of the columns that show it', async () => {
    const server = mappingServer({ 'ErpSync/ValidateArchiveColumnConfig': () => exception('X', 'no') });
    const saved = await mappingOf(server).saveActorMapping(3, { type: 'customer', active: true, fields: new Map() });
    expect(saved.active).to.equal(true);
    expect(server.erp().at(-1)).to.equal('ValidateArchiveColumnConfig');
  });

  it('does not send what is documented to be impossible, and says all of it', async () => {
    const server = mappingServer();
    const fields = new Map([
      ['CustNo', { ...NOTHING, crmFieldKey: 'NUMBER2', toErp: true }],
      ['CITY', { ...NOTHING, crmFieldKey: 'POSTALCITY', toSuperOffice: true }],
      ['OLD', { ...NOTHING, toErp: true }],
      ['NONE', NOTHING],
      ['NAME', { ...NOTHING, crmFieldKey: 'NAME', toErp: true }],
    ]);
    const { kind, fieldErrors } = await errorOf(
      mappingOf(server).saveActorMapping(3, { type: 'customer', active: true, fields }),
    );
    expect(kind).to.equal('validation');
    expect(Object.keys(fieldErrors)).to.deep.equal(['fields.CustNo', 'fields.CITY', 'fields.OLD', 'fields.NONE']);
    expect(server.erp()).not.to.include('SaveActorTypeMapping');
  });

  it('names the field that the service refuses', async () => {
    const server = mappingServer({
      'ErpSync/SaveActorTypeMapping': () =>
        exception('ArgumentException', "It does not fit. (Parameter 'Mapping.FieldMappings[NAME].CrmFieldKey')"),
    });
    const { kind, fieldErrors } = await errorOf(
      mappingOf(server).saveActorMapping(3, { type: 'customer', active: true, fields: new Map() }),
    );
    expect([kind, fieldErrors]).to.deep.equal(['validation', { 'fields.NAME': 'It does not fit.' }]);
  });
});

describe('fields of SuperOffice', () => {
  const list = (items: Answers[string]): MappingServer => mappingServer({ 'MDO/GetList': items });

  it('are what the list says of them', async () => {
    const server = list([
      { Id: 1, Name: 'Name', ExtraInfo: 'key=NAME&type=Text&list=' },
      { Id: 2, Name: 'Ships & more', ExtraInfo: 'key=x%26y%3D1&type=List&list=udlist' },
      { Id: 0, Name: '(No Selection)', ExtraInfo: '' },
    ]);
    expect(await mappingOf(server).crmFields(3, 'customer')).to.deep.equal([
      { key: 'NAME', label: 'Name', type: 'text', listName: '' },
      { key: 'x&y=1', label: 'Ships & more', type: 'list', listName: 'udlist' },
    ]);
    expect(server.body('MDO/GetList')).to.include({
      Name: 'crmfields',
      AdditionalInfo: 'connectionId=3&actorType=Customer',
    });
  });

  it('may be listed by their keys alone', async () => {
    const fields = await mappingOf(list([{ Id: 1, Name: 'Name', ExtraInfo: 'NAME' }])).crmFields(3, 'customer');
    expect(fields).to.deep.equal([{ key: 'NAME', label: 'Name', type: undefined, listName: '' }]);
  });

  for (const [what, answer] of [
    ['has no keys', [{ Id: 1, Name: 'Name', ExtraInfo: '' }]],
    [
      'has something else where the keys should be',
      [
        { Id: 1, Name: 'Name', ExtraInfo: 'Text' },
        { Id: 2, Name: 'City', ExtraInfo: 'Text' },
      ],
    ],
    ['is not there', null],
    ['fails', () => exception('NullReferenceException', 'Object reference not set')],
  ] as const) {
    it(`are those that are documented and those in use, when the list ${what}`, async () => {
      const fields = await mappingOf(list(answer)).crmFields(3, 'customer');
      const byKey = new Map(fields.map((field) => [field.key, field]));
      expect(byKey.size).to.equal(fields.length);
      expect(byKey.get('VATNO')).to.deep.equal({ key: 'VATNO', label: 'VATNO', type: undefined, listName: '' });
      expect(byKey.get('NAME')?.label).to.equal('Name');
      expect(byKey.get('Business')).to.deep.equal({
        key: 'Business',
        label: 'Business',
        type: 'list',
        listName: 'business',
      });
      // What is gone cannot be chosen.
      expect(byKey.has('x:gone')).to.equal(false);
    });
  }

  it('are not made up when nobody was there to be asked', async () => {
    const unavailable = (): Response => new Response('', { status: 429, headers: { 'retry-after': '3' } });
    expect((await errorOf(mappingOf(list(unavailable)).crmFields(3, 'customer'))).kind).to.equal('rate-limited');
  });
});
