import { expect } from 'chai';
import { BackendError } from '../../src/backend/index.js';
import { NewestRead } from '../../src/core/newest-read.js';
import { deferred, mount, settled, visibleText } from '../helpers.js';
import { TestHost } from './test-host.js';

async function mountRead() {
  const host = new TestHost();
  const reading = new NewestRead(host);
  const taken: string[] = [];
  host.content = () => `${reading.status} ${reading.error?.kind ?? 'fine'}`;
  await mount(host);
  const seen = async (): Promise<string> => {
    await settled();
    return visibleText(host);
  };
  const take = (value: string): void => void taken.push(value);
  return { host, reading, taken, take, seen };
}

describe('NewestRead', () => {
  it('takes what was read, and says how it stands', async () => {
    const { reading, taken, take, seen } = await mountRead();
    const answer = deferred<string>();
    const run = reading.run(() => answer.promise, take);
    expect(await seen()).to.equal('loading fine');
    answer.resolve('one');
    await run;
    expect([await seen(), taken]).to.deep.equal(['ready fine', ['one']]);
  });

  it('ignores what an older question still brings, and stops it', async () => {
    const { reading, taken, take, seen } = await mountRead();
    const [older, newer] = [deferred<string>(), deferred<string>()];
    let stopped = false;
    void reading.run((signal) => {
      signal.addEventListener('abort', () => (stopped = true));
      return older.promise;
    }, take);
    void reading.run(() => newer.promise, take);
    expect(stopped).to.be.true;
    newer.resolve('newer');
    older.resolve('older');
    expect([await seen(), taken]).to.deep.equal(['ready fine', ['newer']]);
  });

  it('takes nothing of an older question when there is nobody to ask any more', async () => {
    const { reading, taken, take, seen } = await mountRead();
    const older = deferred<string>();
    void reading.run(() => older.promise, take);
    await reading.run(() => undefined, take);
    older.resolve('older');
    expect([await seen(), taken]).to.deep.equal(['ready fine', []]);
  });

  it('does not fail because an older question did', async () => {
    const { reading, taken, take, seen } = await mountRead();
    const [older, newer] = [deferred<string>(), deferred<string>()];
    void reading.run(() => older.promise, take);
    void reading.run(() => newer.promise, take);
    older.reject(new BackendError('server', 'broken'));
    expect(await seen()).to.equal('loading fine');
    newer.resolve('newer');
    expect([await seen(), taken]).to.deep.equal(['ready fine', ['newer']]);
  });

  it('fails with the reason, and reads again', async () => {
    const { reading, taken, take, seen } = await mountRead();
    let calls = 0;
    const read = (): Promise<string> => {
      calls += 1;
      return calls === 1 ? Promise.reject(new BackendError('network', 'no answer')) : Promise.resolve('two');
    };
    await reading.run(read, take);
    expect(await seen()).to.equal('failed network');
    await reading.again();
    expect([await seen(), taken, calls]).to.deep.equal(['ready fine', ['two'], 2]);
  });

  it('does nothing while there is nobody to ask, and asks the same when there is', async () => {
    const { reading, taken, take, seen } = await mountRead();
    await reading.again();
    const backend: { answer?: Promise<string> } = {};
    await reading.run(() => backend.answer, take);
    expect(await seen()).to.equal('ready fine');
    backend.answer = Promise.resolve('one');
    await reading.again();
    expect(taken).to.deep.equal(['one']);
  });

  it('stops off the page, without an error, and goes on when it is back', async () => {
    const { host, reading, taken, take, seen } = await mountRead();
    const { parentElement } = host;
    let calls = 0;
    void reading.run((signal) => {
      calls += 1;
      if (calls === 2) return Promise.resolve('two');
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    }, take);
    host.remove();
    await settled(host);
    expect([reading.status, taken]).to.deep.equal(['ready', []]);
    parentElement!.append(host);
    expect([await seen(), taken, calls]).to.deep.equal(['ready fine', ['two'], 2]);
    host.remove();
    parentElement!.append(host);
    await settled();
    expect(calls).to.equal(2);
  });
});
