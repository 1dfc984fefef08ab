import { expect } from 'chai';
import { isSameOrder, movedUp, nextStep } from '../../../src/adapters/superoffice/sync/order-steps.js';
import type { BackendError, SyncRankedField } from '../../../src/backend/index.js';
import { rejection, type SentCall } from './answers.js';
import { exception } from './sync-server.js';
import { archiveAnswer, cells, mappingServer, type MappingServer } from './sync-mapping-server.js';

const IDS = [11, 12, 13, 14, 15];

interface OrderServer extends MappingServer {
  readonly order: number[];
  readonly steps: () => number;
}

/** A service that moves one field by one place a call. `fault` is asked before each step, by its number from 1. */
function orderServer(
  fault: (step: number, order: number[], make: () => void) => unknown = (_step, _order, make) => make(),
): OrderServer {
  const order = [...IDS];
  let steps = 0;
  const server = mappingServer({
    'Archive/GetArchiveListByColumnsWithHeader2': () =>
      archiveAnswer(order.map((id, place) => cells(id, `F${id}`, { Rank: `[I:${place + 1}]` })).reverse()),
    'ErpSync/MoveErpFieldItem': ({ body }: SentCall) => {
      const { ErpFieldId, Direction } = JSON.parse(body) as { ErpFieldId: number; Direction: number };
      steps += 1;
      const make = (): void => {
        const place = order.indexOf(ErpFieldId);
        const [moving = 0] = order.splice(place, 1);
        order.splice(Math.max(0, place + Math.sign(Direction)), 0, moving);
      };
      return fault(steps, order, make);
    },
  });
  return { ...server, order, steps: () => steps };
}

function save(server: OrderServer, ids: readonly number[], signal?: AbortSignal): Promise<readonly SyncRankedField[]> {
  const { mapping } = server.backend.sync;
  if (!mapping) throw new Error('no mapping');
  return mapping.saveFieldOrder(3, 'customer', ids, { expected: IDS, ...(signal ? { signal } : {}) });
}

describe('the order of fields, which the service changes one place a call', () => {
  it('needs as many steps as there are pairs the wrong way round, whatever the order', () => {
    const orders = (ids: readonly number[]): readonly (readonly number[])[] =>
      ids.length === 0
        ? [[]]
        : ids.flatMap((id) => orders(ids.filter((each) => each !== id)).map((rest) => [id, ...rest]));
    for (const wanted of orders(IDS)) {
      const inverted = wanted.flatMap((id, place) => wanted.slice(place).filter((later) => later < id)).length;
      let order: readonly number[] = IDS;
      let steps = 0;
      for (let id = nextStep(order, wanted); id !== undefined; id = nextStep(order, wanted), steps++) {
        order = movedUp(order, id);
      }
      expect([isSameOrder(order, wanted), steps]).to.deep.equal([true, inverted]);
    }
  });

  it('is read by rank, and saved step by step', async () => {
    const server = orderServer();
    const saved = await save(server, [15, 11, 12, 14, 13]);
    expect(saved.map(({ id }) => id)).to.deep.equal([15, 11, 12, 14, 13]);
    expect([server.order, server.steps()]).to.deep.equal([[15, 11, 12, 14, 13], 5]);
    expect(server.body('ErpSync/MoveErpFieldItem')).to.deep.equal({
      ErpFieldId: 15,
      Direction: -1,
      ErpConnectionId: 3,
      ErpActorType: 'Customer',
    });
  });

  it('costs nothing when it is so already', async () => {
    const server = orderServer();
    await save(server, IDS);
    expect(server.steps()).to.equal(0);
  });

  for (const [what, isMade] of [
    ['was not made', false],
    ['was made, but not answered', true],
  ] as const) {
    it(`is saved although a step ${what}`, async () => {
      const server = orderServer((step, _order, make) => {
        if (step !== 2 || isMade) make();
        return step === 2 ? exception('TimeoutException', 'late', 504) : undefined;
      });
      await save(server, [15, 11, 12, 13, 14]);
      expect([server.order, server.steps()]).to.deep.equal([[15, 11, 12, 13, 14], isMade ? 4 : 5]);
    });
  }

  it('is given up after a few failures, half done but whole', async () => {
    const server = orderServer((step, _order, make) => (step === 1 ? make() : exception('Exception', 'no')));
    expect(((await rejection(save(server, [15, 11, 12, 13, 14]))) as BackendError).kind).to.equal('server');
    expect([server.order, server.steps()]).to.deep.equal([[11, 12, 13, 15, 14], 5]);
  });

  it('is not fought over with somebody else', async () => {
    for (const theirStep of [1, 3]) {
      const server = orderServer((step, order, make) => {
        make();
        if (step === theirStep) order.reverse();
      });
      expect(((await rejection(save(server, [15, 11, 12, 13, 14]))) as BackendError).kind).to.equal('conflict');
    }
  });

  it('stops at once when the service refuses, or moves otherwise than it was told', async () => {
    const refusing = orderServer(() => exception('SoSentryException', 'no', 403));
    expect(((await rejection(save(refusing, [15, 11, 12, 13, 14]))) as BackendError).kind).to.equal('forbidden');
    const jumping = orderServer((_step, order) => void order.unshift(order.pop() ?? 0));
    expect(((await rejection(save(jumping, [13, 11, 12, 14, 15]))) as BackendError).kind).to.equal('conflict');
    expect([refusing.steps(), jumping.steps()]).to.deep.equal([1, 1]);
  });

  it('can be aborted between two steps', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const server = orderServer((step, _order, make) => {
      make();
      if (step === 2) controller.abort(reason);
    });
    expect(await rejection(save(server, [15, 11, 12, 13, 14], controller.signal))).to.equal(reason);
    await new Promise((resolve) => setTimeout(resolve));
    expect([...server.order].sort()).to.deep.equal(IDS);
    expect(server.steps()).to.equal(2);
  });
});
