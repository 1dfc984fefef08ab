import { expect } from 'chai';
import { BackendError } from '../../src/backend/index.js';
import { Action } from '../../src/core/action.js';
import { deferred, mount, pause, settled, visibleText } from '../helpers.js';
import { TestHost } from './test-host.js';

/** A write that ends when the test says so. */
function lateWrite<T>() {
  const { promise, resolve, reject } = deferred<T>();
  let calls = 0;
  const write = (): Promise<T> => {
    calls += 1;
    return promise;
  };
  return { write, resolve, reject, calls: () => calls };
}

/** With a host that shows the state. */
async function mountAction() {
  const host = new TestHost();
  const action = new Action(host);
  host.content = () => action.state.status;
  await mount(host);
  return { action, host };
}

describe('Action', () => {
  it('gives what the write returned, and says how it stands', async () => {
    const { action, host } = await mountAction();
    expect(action.state).to.deep.equal({ status: 'idle' });
    const { write, resolve } = lateWrite<string>();
    const run = action.run(write);
    expect([action.state.status, action.running]).to.deep.equal(['running', true]);
    await settled();
    expect(visibleText(host)).to.equal('running');
    resolve('saved');
    expect(await run).to.equal('saved');
    expect(action.state).to.deep.equal({ status: 'idle' });
    await settled();
    expect(visibleText(host)).to.equal('idle');
  });

  it('does one thing at a time', async () => {
    const { action } = await mountAction();
    const first = lateWrite<string>();
    const second = lateWrite<string>();
    const run = action.run(first.write);
    expect(await action.run(second.write)).to.equal(undefined);
    expect(await action.run(first.write)).to.equal(undefined);
    expect([first.calls(), second.calls()]).to.deep.equal([1, 0]);
    first.resolve('saved');
    expect(await run).to.equal('saved');
    second.resolve('again');
    expect(await action.run(second.write)).to.equal('again');
  });

  it('keeps a failure until the next run, or until it is forgotten', async () => {
    const { action } = await mountAction();
    const error = new BackendError('conflict', 'changed');
    expect(await action.run(() => Promise.reject(error))).to.equal(undefined);
    expect(action.state).to.deep.equal({ status: 'failed', error });
    const next = lateWrite();
    const run = action.run(next.write);
    expect(action.state.status).to.equal('running');
    next.reject(error);
    await run;
    action.reset();
    expect(action.state).to.deep.equal({ status: 'idle' });
  });

  for (const [what, write] of [
    ['rejects with', () => Promise.reject(new TypeError('no'))],
    [
      'throws',
      () => {
        throw new TypeError('no');
      },
    ],
  ] as const) {
    it(`makes an error of the backend of what a write ${what}`, async () => {
      const { action } = await mountAction();
      expect(await action.run(write)).to.equal(undefined);
      const { state } = action;
      expect(state.status === 'failed' && state.error).to.be.instanceOf(BackendError);
      expect(action.running).to.be.false;
    });
  }

  it('can stop waiting; what comes later changes nothing', async () => {
    const { action } = await mountAction();
    const first = lateWrite<string>();
    const run = action.run(first.write);
    action.cancel();
    expect(action.state).to.deep.equal({ status: 'idle' });
    expect(await run).to.equal(undefined);

    const second = lateWrite<string>();
    const next = action.run(second.write);
    first.reject(new BackendError('server', 'too late'));
    await pause(5);
    expect(action.state).to.deep.equal({ status: 'running' });
    second.resolve('saved');
    expect(await next).to.equal('saved');
    expect(action.state).to.deep.equal({ status: 'idle' });
  });

  it('may be told to stop when nothing runs', async () => {
    const { action } = await mountAction();
    action.cancel();
    expect(action.state).to.deep.equal({ status: 'idle' });
  });
});
