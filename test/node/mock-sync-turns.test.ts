import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Turns } from '../../src/mocks/mock-backend/turns.js';

/** Work that ends when it is told to. */
function slowWork() {
  let finish = (): void => undefined;
  const done = new Promise<string>((resolve) => {
    finish = () => {
      resolve('done');
    };
  });
  return { work: () => done, finish: () => finish() };
}

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('Turns', () => {
  it('wait for work whose caller has left', async () => {
    const turns = new Turns();
    const slow = slowWork();
    const left = turns.take(1, (inTurn) => Promise.race([inTurn(slow.work), Promise.reject(new Error('gone'))]));
    await assert.rejects(left, { message: 'gone' });
    let begun = false;
    const next = turns.take(1, (inTurn) =>
      inTurn(async () => {
        begun = true;
        return 'next';
      }),
    );
    await aMoment();
    assert.equal(begun, false);
    slow.finish();
    assert.equal(await next, 'next');
  });

  it('are taken when they are asked for, not when the work is ready', async () => {
    const turns = new Turns();
    const order: string[] = [];
    const work = (name: string) => async () => order.push(name);
    const first = turns.take(1, async (inTurn) => {
      await aMoment();
      return inTurn(work('first'));
    });
    const second = turns.take(1, (inTurn) => inTurn(work('second')));
    const other = turns.take(2, (inTurn) => inTurn(work('other')));
    await Promise.all([first, second, other]);
    assert.deepEqual(order, ['other', 'first', 'second']);
  });
});
