import { expect } from 'chai';
import type { BackendError } from '../../../src/backend/index.js';
import { json, rejection } from './answers.js';
import type { Answers } from './product-server.js';
import { CONNECTION, exception, syncServer, type Carrier, type SyncServer } from './sync-server.js';

/** The calls that decide: reading and toggling. */
function steps(server: SyncServer): readonly string[] {
  return server.erp().filter((name) => name === 'GetConnection' || name === 'ToggleErpConnectionActive');
}

const [READ, TOGGLE] = ['GetConnection', 'ToggleErpConnectionActive'];

describe('activating a sync connection', () => {
  it('toggles only after it has read, and answers what is read afterwards', async () => {
    const server = syncServer();
    expect(await server.backend.sync.setActive(3, true)).to.deep.equal({ active: true, reasons: [] });
    expect(steps(server)).to.deep.equal([READ, TOGGLE, READ]);
  });

  it('does nothing when it is so already', async () => {
    const server = syncServer();
    expect(await server.backend.sync.setActive(3, false)).to.deep.equal({ active: false, reasons: [] });
    expect(steps(server)).to.deep.equal([READ]);
  });

  it('believes what is read, not what toggling answers', async () => {
    const server = syncServer({ 'ErpSync/ToggleErpConnectionActive': null });
    expect(await server.backend.sync.setActive(3, true)).to.deep.equal({ active: false, reasons: [] });
  });

  it('toggles back what it turned the wrong way, because someone else was faster', async () => {
    let active = false;
    let reads = 0;
    const server = syncServer({
      'ErpSync/GetConnection': () => {
        const answer = { ...CONNECTION, Active: active };
        // Right after the first reading somebody else activates it.
        if (reads++ === 0) active = true;
        return answer;
      },
      'ErpSync/ToggleErpConnectionActive': () => {
        active = !active;
        return [];
      },
    });
    expect(await server.backend.sync.setActive(3, true)).to.deep.equal({ active: true, reasons: [] });
    expect(steps(server)).to.deep.equal([READ, TOGGLE, READ, TOGGLE, READ]);
  });

  it('takes calls for one connection one after the other: the last wish is what remains', async () => {
    const waiting: (() => void)[] = [];
    const server: SyncServer = syncServer({
      'ErpSync/ToggleErpConnectionActive': async () => {
        // The first call takes longest.
        if (waiting.length === 0) await new Promise<void>((resolve) => setTimeout(resolve, 30));
        waiting.push(() => undefined);
        server.connection = { ...server.connection, Active: server.connection['Active'] !== true };
        return [];
      },
    });
    const { sync } = server.backend;
    const answers = await Promise.all([true, false, true, false].map((active) => sync.setActive(3, active)));
    expect(answers.map(({ active }) => active)).to.deep.equal([true, false, true, false]);
    expect(server.connection['Active']).to.equal(false);
    expect(steps(server)).to.deep.equal(Array.from({ length: 4 }, () => [READ, TOGGLE, READ]).flat());
  });

  it('goes on after a call that failed, and leaves out one that nobody waits for', async () => {
    let broken = true;
    const server: SyncServer = syncServer({
      'ErpSync/ToggleErpConnectionActive': () => {
        if (broken) return exception('X', 'no');
        server.connection = { ...server.connection, Active: true };
        return [];
      },
    });
    const { sync } = server.backend;
    const controller = new AbortController();
    const first = rejection(sync.setActive(3, true));
    const second = rejection(sync.setActive(3, true, { signal: controller.signal }));
    const third = sync.setActive(3, true);
    controller.abort(new Error('mine'));
    expect(await second).to.equal(controller.signal.reason);
    expect(((await first) as BackendError).kind).to.equal('server');
    broken = false;
    expect((await third).active).to.equal(true);
    expect(steps(server).filter((name) => name === TOGGLE)).to.have.length(2);
  });

  it('says what is so when the answer got lost', async () => {
    const server: SyncServer = syncServer({
      'ErpSync/ToggleErpConnectionActive': () => {
        server.connection = { ...server.connection, Active: true };
        return new Response('<html>', { status: 504 });
      },
    });
    expect(await server.backend.sync.setActive(3, true)).to.deep.equal({ active: true, reasons: [] });
  });

  it('fails for one that is deleted or not there, and toggles nothing', async () => {
    const server = syncServer();
    server.connection = { ...CONNECTION, Deleted: true };
    expect(((await rejection(server.backend.sync.setActive(3, true))) as BackendError).kind).to.equal('conflict');
    expect(((await rejection(server.backend.sync.setActive(8, true))) as BackendError).kind).to.equal('not-found');
    expect(steps(server)).not.to.include(TOGGLE);
  });

  it('is made although the caller stops waiting', async () => {
    const controller = new AbortController();
    const server: SyncServer = syncServer({
      'ErpSync/ToggleErpConnectionActive': () => {
        controller.abort();
        server.connection = { ...server.connection, Active: true };
        return [];
      },
    });
    expect((await server.backend.sync.setActive(3, true, { signal: controller.signal })).active).to.equal(true);
  });
});

const mandatory = (key: string, name: string, more: Carrier = {}): Carrier => ({
  ErpFieldKey: key,
  ErpDisplayName: name,
  Access: 'Mandatory',
  SyncToCrm: false,
  SyncToErp: false,
  ...more,
});

const MAPPINGS: Readonly<Record<string, readonly Carrier[]>> = {
  Customer: [
    mandatory('NAME', 'Name'),
    mandatory('NAME2', 'Name (2)'),
    mandatory('CITY', 'City', { SyncToErp: true }),
    mandatory('NOTE', 'Note', { Access: 'Normal' }),
  ],
  Supplier: [
    mandatory('NAME', 'Name'),
    mandatory('SUPNO', 'Number'),
    mandatory('EMAIL', 'E-mail'),
    mandatory('ODD', '^a-b/c\\d [e].{f}*+?|$"#&~@`,;:!<>=%'),
  ],
};

const item = (id: number, name: string): Carrier => ({
  ErpListItemId: String(id),
  CrmListItem: { Id: id, Name: name },
});

function refusing(texts: readonly string[], answers: Answers = {}): SyncServer {
  return syncServer({
    'ErpSync/ToggleErpConnectionActive': texts,
    'ErpSync/GetErpSyncConnectionSummary': { Actors: Object.keys(MAPPINGS).map((ActorType) => ({ ActorType })) },
    'ErpSync/GetActorTypeMapping': ({ body }) => ({
      FieldMappings: MAPPINGS[/"ActorType":"(\w+)"/.exec(body)?.[1] ?? ''] ?? null,
    }),
    'ErpSync/GetConnectionListMappings': {
      ErpListItemMappings: [
        { ErpCrmListItemMappings: [item(1, 'Retail'), item(2, 'Trade'), item(1, 'Retail')] },
        { ErpCrmListItemMappings: [{ CrmListItem: null }, item(2, 'Trade'), { CrmListItem: { Id: 0, Name: 'None' } }] },
        { ErpCrmListItemMappings: null },
      ],
    },
    ...answers,
  });
}

describe('the reasons for which a sync connection is not activated', () => {
  const places = async (texts: readonly string[], answers: Answers = {}): Promise<readonly unknown[]> => {
    const { active, reasons } = await refusing(texts, answers).backend.sync.setActive(3, true);
    expect([active, reasons.map(({ text }) => text)]).to.deep.equal([false, texts]);
    return reasons.map(({ place }) => place);
  };

  it('lead to the mandatory field without a direction that they name', async () => {
    expect(
      await places([
        'Customer: „Name“ must be synchronised.',
        'SUPPLIER – the field Number',
        'Customer: Name (2)!',
        'The field Name is mandatory.',
        'The mandatory field “E-mail” has no direction.',
        'Supplier: ^a-b/c\\d [e].{f}*+?|$"#&~@`,;:!<>=%',
      ]),
    ).to.deep.equal([
      { kind: 'mappings', actorType: 'customer', fieldKey: 'NAME' },
      { kind: 'mappings', actorType: 'supplier', fieldKey: 'SUPNO' },
      { kind: 'mappings', actorType: 'customer', fieldKey: 'NAME2' },
      // Two kinds of records have such a field.
      { kind: 'mappings', fieldKey: 'NAME' },
      { kind: 'mappings', actorType: 'supplier', fieldKey: 'EMAIL' },
      { kind: 'mappings', actorType: 'supplier', fieldKey: 'ODD' },
    ]);
  });

  it('lead nowhere by a field that is no reason, or a part of a word', async () => {
    expect(await places(['City is missing.', 'Note', 'Surname', 'Trade', 'None'])).to.deep.equal(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  it('lead to the list mapping by an item that is used twice in one list', async () => {
    expect(await places(['“Retail” is used more than once.'])).to.deep.equal([{ kind: 'list-mapping' }]);
  });

  it('lead to the field of the list, as far as they tell which', async () => {
    const list = (ErpActorTypeName: string, ErpFieldId: number): Carrier => ({
      ErpActorTypeName,
      ErpFieldId,
      ErpCrmListItemMappings: [item(1, 'Retail'), item(1, 'Retail')],
    });
    const fields = [
      { ErpFieldId: 5, ErpFieldKey: 'GR', ErpDisplayName: 'Group' },
      { ErpFieldId: 6, ErpFieldKey: 'CAT', ErpDisplayName: 'Category' },
      { ErpFieldId: 7, ErpFieldKey: 'SUPGR', ErpDisplayName: 'Group' },
    ];
    const answers = {
      'ErpSync/GetActorTypeMapping': { FieldMappings: fields },
      'ErpSync/GetConnectionListMappings': {
        ErpListItemMappings: [list('Customer', 5), list('Customer', 6), list('Supplier', 7)],
      },
    };
    expect(
      await places(
        ['Supplier: “Retail” twice', '“Retail” twice in Category', '“Retail” of Customer', 'Retail'],
        answers,
      ),
    ).to.deep.equal([
      { kind: 'list-mapping', actorType: 'supplier', fieldKey: 'SUPGR' },
      { kind: 'list-mapping', actorType: 'customer', fieldKey: 'CAT' },
      { kind: 'list-mapping', actorType: 'customer' },
      { kind: 'list-mapping' },
    ]);
  });

  it('lead to the configuration when nothing else explains them and the connector refuses it', async () => {
    const texts = ['The connector says no.', 'Retail'];
    const refused = { 'ErpSync/TestConnectionById': false };
    expect(await places(texts, refused)).to.deep.equal([{ kind: 'configuration' }, { kind: 'list-mapping' }]);
    const broken = { 'ErpSync/TestConnectionById': () => exception('X', 'no') };
    expect(await places(texts, broken)).to.deep.equal([undefined, { kind: 'list-mapping' }]);
  });

  it('lead to the mappings when nothing is synchronised, unless the connector refuses, too', async () => {
    const idle = { 'ErpSync/GetActorTypeMapping': { IsActive: false, FieldMappings: MAPPINGS['Customer'] } };
    expect(await places(['Choose something.', 'Name'], idle)).to.deep.equal([
      { kind: 'mappings' },
      { kind: 'mappings' },
    ]);
    const both = { ...idle, 'ErpSync/TestConnectionById': false };
    expect(await places(['Choose something.', 'Retail'], both)).to.deep.equal([undefined, { kind: 'list-mapping' }]);
  });

  it('are given although there is no evidence to be had', async () => {
    const failing = (): Response => json({ Message: 'An error has occurred.' }, { status: 500 });
    expect(
      await places(['Customer: Name', 'Retail'], {
        'ErpSync/GetActorTypeMapping': failing,
        'ErpSync/GetConnectionListMappings': failing,
        'ErpSync/TestConnectionById': failing,
      }),
    ).to.deep.equal([undefined, undefined]);
  });

  it('do not have the connector tested when all of them are explained', async () => {
    const server = refusing(['Retail']);
    await server.backend.sync.setActive(3, true);
    expect(server.erp()).not.to.include('TestConnectionById');
  });
});
