import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  createTenant,
  TenantError,
  type QuoteConnectionDraft,
  type SimulatedQuoteConnector,
  type Tenant,
} from '../../src/mocks/index.js';
import { standaloneConnector } from '../../src/mocks/connectors/index.js';
import { OK_ANSWER, refusal } from '../../src/mocks/connectors/quote-connector.js';
import { emptySeed } from '../../src/mocks/tenant/seeds/empty.js';
import { instantly } from './support.js';

const STANDALONE = 'SuperOffice Standalone';
const EXCEL = 'Excel Quote Connector';

function draft(changes: Partial<QuoteConnectionDraft> = {}): QuoteConnectionDraft {
  return {
    id: 0,
    erpName: '',
    displayName: 'New one',
    displayDescription: '',
    rank: 0,
    connectorName: STANDALONE,
    syncConnectionId: 0,
    extraData: '',
    everyone: true,
    userGroupIds: [],
    associateIds: [],
    ...changes,
  };
}

function refusedAs(errorType: string, parameter?: string) {
  return (error: unknown): boolean =>
    error instanceof TenantError && error.errorType === errorType && error.parameter === parameter;
}

describe('A tenant’s seeds', () => {
  it('demo: a company in daily use', async () => {
    const { quoteConnections, directory, connectors, sync } = createTenant('demo', instantly);
    assert.equal(connectors.all().length, 8);
    assert.equal(directory.userGroups().length, 8);
    assert.equal(directory.associates().length, 25);
    assert.equal(new Set(directory.associates().map(({ fullName }) => fullName)).size, 25);
    assert.equal(sync.connections.all().filter(({ deleted }) => !deleted).length, 4);
    const all = quoteConnections.all();
    assert.deepEqual(
      all.filter(({ deleted }) => deleted).map(({ id }) => id),
      [6],
    );
    assert.ok(all.some(({ displayName }) => /^US:".+";NO:".+"$/.test(displayName)));
    const limited = all.find(({ userGroupIds, associateIds }) => userGroupIds.length > 0 && associateIds.length > 0);
    assert.notEqual(limited?.syncConnectionId, 0);
    const answers = await Promise.all(all.map((record) => quoteConnections.start(record)));
    const failed = answers.filter((answer) => answer?.status === 'Error');
    assert.equal(failed.length, 1);
    assert.match(failed[0]?.userExplanation ?? '', /US:".+";NO:".+";GE:".+";FR:".+"/);
    assert.match(failed[0]?.techExplanation ?? '', /IOException/);
  });

  it('empty: only the built-in connector', () => {
    const { quoteConnections, connectors } = createTenant('empty', instantly);
    assert.deepEqual(
      connectors.all().map(({ info }) => info.name),
      [STANDALONE],
    );
    assert.deepEqual(quoteConnections.all(), []);
  });

  it('large: the same thousands every time', async () => {
    const { quoteConnections, connectors, directory } = createTenant('large', instantly);
    assert.equal(quoteConnections.all().length, 2000);
    assert.equal(connectors.all().length, 500, 'their names are unique, or some would be lost');
    assert.equal(directory.associates().length, 2000);
    assert.equal(directory.userGroups().length, 60);
    assert.deepEqual(quoteConnections.all(), createTenant('large', instantly).quoteConnections.all());
    const answers = await Promise.all(quoteConnections.all().map((record) => quoteConnections.start(record)));
    const failed = answers.filter((answer) => answer?.status === 'Error').length;
    assert.ok(failed > 10 && failed < 1000, `${failed} fail to start`);
  });

  it('come back after a reset, for everyone who holds the tenant', async () => {
    const tenant = createTenant('demo', instantly);
    const { quoteConnections } = tenant;
    await quoteConnections.save(draft());
    quoteConnections.delete(1);
    tenant.reset();
    assert.equal(quoteConnections.all().length, 6);
    assert.equal(quoteConnections.find(1)?.deleted, false);
    tenant.reset('empty');
    assert.deepEqual(quoteConnections.all(), []);
    assert.equal(tenant.connectors.find(EXCEL), undefined);
  });
});

describe('Quote connections', () => {
  let tenant: Tenant;
  let connections: Tenant['quoteConnections'];
  beforeEach(() => {
    tenant = createTenant('demo', instantly);
    connections = tenant.quoteConnections;
  });

  it('get an id, a rank and a stamp when they are new, and keep their ids', async () => {
    const saved = await connections.save(draft());
    assert.deepEqual([saved.id, saved.rank], [7, 7]);
    assert.deepEqual([saved.updated, saved.updatedBy], ['2027-03-01T09:15:00', 1]);
    const again = await connections.save({ ...saved, displayName: 'Renamed' });
    assert.deepEqual([again.id, again.displayName], [7, 'Renamed']);
    assert.equal(connections.all().length, 7);
  });

  it('must have a name of 254 characters at most', async () => {
    for (const displayName of ['', '   ', 'US:"";NO:""', 'x'.repeat(255)]) {
      await assert.rejects(connections.save(draft({ displayName })), refusedAs('ArgumentException', 'DisplayName'));
    }
    await connections.save(draft({ displayName: 'x'.repeat(254) }));
  });

  it('must be for someone', async () => {
    await assert.rejects(connections.save(draft({ everyone: false })), refusedAs('ArgumentException', 'AllAccess'));
    const limited = await connections.save(draft({ everyone: false, associateIds: [4] }));
    assert.deepEqual(limited.associateIds, [4]);
    const opened = await connections.save({ ...limited, everyone: true });
    assert.deepEqual(opened.associateIds, [], 'the lists mean nothing once everyone may');
  });

  it('belong to an installed connector, for good', async () => {
    await assert.rejects(
      connections.save(draft({ connectorName: 'None' })),
      refusedAs('ArgumentException', 'ConnectorName'),
    );
    const saved = await connections.save(draft());
    await assert.rejects(
      connections.save({ ...saved, connectorName: EXCEL }),
      refusedAs('ArgumentException', 'ConnectorName'),
    );
  });

  it('link only to sync connections that exist', async () => {
    await connections.save(draft({ syncConnectionId: 4 }));
    await assert.rejects(
      connections.save(draft({ syncConnectionId: 99 })),
      refusedAs('ArgumentException', 'ErpConnectionId'),
    );
  });

  it('are deleted softly', async () => {
    connections.delete(2);
    connections.delete(2);
    const record = connections.find(2);
    assert.equal(record?.deleted, true);
    assert.equal(await connections.start(record), undefined, 'what is deleted does not run');
    assert.equal(connections.lastStart(2), undefined);
    assert.equal(connections.config(2)?.get('#3'), '#2', 'the configuration is kept');
    await assert.rejects(connections.save({ ...record, displayName: 'x' }), refusedAs('InvalidOperationException'));
    connections.restore(2);
    assert.equal(connections.find(2)?.deleted, false);
    assert.throws(() => {
      connections.delete(99);
    }, refusedAs('SoNotFoundException'));
  });

  it('have their configuration replaced whole', async () => {
    await connections.saveConfig(2, new Map([['#1', 'a.xlsx']]));
    assert.deepEqual([...(connections.config(2) ?? [])], [['#1', 'a.xlsx']]);
    const long = new Map([['#1', 'x'.repeat(1024)]]);
    await assert.rejects(connections.saveConfig(2, long), refusedAs('ArgumentException', 'ConnectionConfigFields[#1]'));
    await connections.saveConfig(2, new Map([['#1', 'x'.repeat(1023)]]));
    await assert.rejects(connections.saveConfig(99, new Map()), refusedAs('SoNotFoundException'));
  });

  it('start again after every save, with what is stored then', async () => {
    const saved = await connections.save(draft({ connectorName: EXCEL }));
    assert.equal(connections.lastStart(saved.id)?.errorCode, 'MANDATORY_FIELD');
    await connections.saveConfig(saved.id, new Map([['#1', '\\\\fs01\\a.xlsx']]));
    assert.equal(connections.lastStart(saved.id)?.status, 'Ok');
    await connections.saveConfig(saved.id, new Map([['#1', '\\\\retired-fs\\a.xlsx']]));
    assert.equal(connections.lastStart(saved.id)?.errorCode, 'FILE_NOT_FOUND');
  });

  it('start once, and not before someone needs them', async () => {
    assert.equal(connections.lastStart(1), undefined);
    const record = connections.find(1);
    assert.ok(record);
    const [first, second] = await Promise.all([connections.start(record), connections.start(record)]);
    assert.equal(first, second);
    assert.equal(connections.lastStart(1), first);
  });

  it('believe their latest start, however late an earlier one ends', async () => {
    let endFirst = (): void => {};
    const connector: SimulatedQuoteConnector = {
      info: { ...standaloneConnector.info, name: 'Late starter' },
      configurationFields: () => [],
      test: async () => OK_ANSWER,
      initialize: (values) =>
        values.has('host')
          ? Promise.resolve(OK_ANSWER)
          : new Promise((resolve) => {
              endFirst = () => {
                resolve(refusal('Too late'));
              };
            }),
      listItems: async () => undefined,
      capabilities: () => new Map(),
    };
    const late = createTenant({ ...emptySeed(), connectors: [connector] }, instantly).quoteConnections;
    const first = late.save(draft({ connectorName: 'Late starter' }));
    await late.saveConfig(1, new Map([['host', 'here']]));
    endFirst();
    await first;
    assert.equal(late.lastStart(1)?.status, 'Ok');
  });

  it('may be used by everyone, or by their users and groups', () => {
    const usable = (associateId: number): number[] => connections.usableBy(associateId).map(({ id }) => id);
    assert.deepEqual(usable(1), [1, 2, 3, 4], 'named as a user');
    assert.deepEqual(usable(4), [1, 2, 3, 4], 'in Sales');
    assert.deepEqual(usable(22), [1, 2, 4, 5], 'in Partners');
    assert.deepEqual(usable(999), [1, 2, 4]);
  });

  it('are tested without being stored', async () => {
    const answer = await connections.test(EXCEL, new Map([['#1', 'prices.csv']]));
    assert.equal(answer.errorCode, 'FILE_TYPE');
    await assert.rejects(connections.test('None', new Map()), refusedAs('SoNotFoundException'));
  });
});
