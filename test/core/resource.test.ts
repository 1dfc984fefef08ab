import { expect } from 'chai';
import fc from 'fast-check';
import { BackendError } from '../../src/backend/index.js';
import { Resource } from '../../src/core/resource.js';
import { deferred, mount, pause, settled } from '../helpers.js';
import { TestHost } from './test-host.js';

type Args = readonly [owner: string, filter: string];

interface Question {
  readonly args: Args;
  readonly signal: AbortSignal;
  answer(value: string): Promise<void>;
  fail(error: unknown): Promise<void>;
}

/** A resource whose questions the test answers. */
async function mountResource(initial: Args | undefined = ['a', '1']) {
  const host = new TestHost();
  const questions: Question[] = [];
  let args: Args | undefined = initial;
  const resource = new Resource<Args, string>(host, {
    args: () => args,
    read: (asked, signal) => {
      const { promise, resolve, reject } = deferred<string>();
      questions.push({
        args: asked,
        signal,
        answer: (value) => {
          resolve(value);
          return settled();
        },
        fail: (error) => {
          // A backend may reject with anything.
          reject(error as Error);
          return settled();
        },
      });
      return promise;
    },
  });
  await mount(host);
  const ask = async (next: Args | undefined): Promise<void> => {
    args = next;
    host.requestUpdate();
    await settled();
  };
  return { host, resource, questions, ask };
}

describe('Resource', () => {
  it('asks nothing while there is nothing to ask', async () => {
    const host = new TestHost();
    let asked = 0;
    const resource = new Resource<Args, string>(host, {
      args: () => undefined,
      read: () => Promise.resolve(String((asked += 1))),
    });
    await mount(host);
    expect(resource.state).to.deep.equal({ status: 'idle' });
    expect([asked, resource.data]).to.deep.equal([0, undefined]);
  });

  it('goes from loading to ready, and from refreshing to ready', async () => {
    const { resource, questions } = await mountResource();
    expect(resource.state).to.deep.equal({ status: 'loading' });
    await questions[0]!.answer('one');
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'one' });
    void resource.refresh();
    expect(resource.state).to.deep.equal({ status: 'refreshing', data: 'one' });
    await questions[1]!.answer('two');
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'two' });
  });

  it('asks once for the same arguments, however often its host is drawn', async () => {
    const { host, questions, ask } = await mountResource();
    await ask(['a', '1']);
    host.requestUpdate();
    await settled();
    expect(questions).to.have.lengthOf(1);
  });

  it('keeps the last good data when it fails, and recovers', async () => {
    const { resource, questions } = await mountResource();
    const error = new BackendError('network', 'offline');
    await questions[0]!.fail(error);
    expect(resource.state).to.deep.equal({ status: 'failed', error });
    void resource.refresh();
    await questions[1]!.answer('one');
    void resource.refresh();
    await questions[2]!.fail(error);
    expect(resource.state).to.deep.equal({ status: 'failed', error, data: 'one' });
    expect(resource.data).to.equal('one');
    void resource.refresh();
    expect(resource.state).to.deep.equal({ status: 'refreshing', data: 'one' });
  });

  it('makes an error of the backend of whatever is thrown', async () => {
    const { resource, questions } = await mountResource();
    await questions[0]!.fail('no reason');
    const { state } = resource;
    expect(state.status === 'failed' && state.error).to.be.instanceOf(BackendError);
  });

  it('gives up the older question when another is asked, and never takes its answer', async () => {
    const { resource, questions, ask } = await mountResource();
    await ask(['a', '2']);
    expect(questions.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    await questions[1]!.answer('two');
    await questions[0]!.answer('one');
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'two' });
    await ask(['a', '3']);
    expect(resource.state).to.deep.equal({ status: 'refreshing', data: 'two' });
  });

  it('always ends with the answer to the newest question, in whatever order they come', async () => {
    const answers = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(answers, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), async (order, good) => {
        const { host, resource, questions, ask } = await mountResource(['a', '0']);
        for (const filter of ['1', '2', '3']) await ask(['a', filter]);
        for (const at of order) {
          if (good[at]) await questions[at]!.answer(String(at));
          else await questions[at]!.fail(new BackendError('server', String(at)));
        }
        expect(resource.state.status).to.equal(good[3] ? 'ready' : 'failed');
        expect(resource.data).to.equal(good[3] ? '3' : undefined);
        host.remove();
      }),
      { numRuns: 15 },
    );
  });

  it('never shows the data of one owner as those of another', async () => {
    const { resource, questions, ask } = await mountResource();
    await questions[0]!.answer('of a');
    await ask(['b', '1']);
    expect(resource.state).to.deep.equal({ status: 'loading' });
    expect(resource.data).to.equal(undefined);
    await questions[1]!.fail(new BackendError('server', 'x'));
    expect(resource.state).not.to.have.property('data');
    await ask(undefined);
    expect(resource.state).to.deep.equal({ status: 'idle' });
  });

  it('takes what a write answered', async () => {
    const { resource, questions } = await mountResource();
    resource.update(() => 'too early');
    expect(resource.data).to.equal(undefined);
    await questions[0]!.answer('one');
    resource.update((data) => `${data} and a half`);
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'one and a half' });
    expect(questions).to.have.lengthOf(1);
  });

  it('asks again when a write came between question and answer', async () => {
    const { resource, questions } = await mountResource();
    await questions[0]!.answer('one');
    void resource.refresh();
    resource.update(() => 'written');
    expect(questions[1]!.signal.aborted).to.be.true;
    await questions[1]!.answer('from before the write');
    expect(resource.data).to.equal('written');
    await questions[2]!.answer('from after it');
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'from after it' });
  });

  it('gives up when its element goes, and asks again when that is back', async () => {
    const { host, resource, questions } = await mountResource();
    const { parentElement } = host;
    host.remove();
    await settled();
    expect(questions[0]!.signal.aborted).to.be.true;
    await questions[0]!.answer('late');
    parentElement!.append(host);
    await settled();
    expect(questions).to.have.lengthOf(2);
    await questions.at(-1)!.answer('fresh');
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'fresh' });
  });

  it('goes on asking while its element is moved', async () => {
    const { host, resource, questions } = await mountResource();
    const { parentElement } = host;
    host.remove();
    parentElement!.append(host);
    await settled();
    expect(questions[0]!.signal.aborted).to.be.false;
    await questions[0]!.answer('one');
    expect(questions).to.have.lengthOf(1);
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'one' });
  });

  it('does not ask again when it had its answer before its element went', async () => {
    const { host, resource, questions } = await mountResource();
    await questions[0]!.answer('one');
    const { parentElement } = host;
    host.remove();
    parentElement!.append(host);
    await settled();
    expect(questions).to.have.lengthOf(1);
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'one' });
  });

  it('is answered in the end when its element comes and goes', async () => {
    const { host, resource, questions } = await mountResource();
    const { parentElement } = host;
    for (let time = 0; time < 4; time++) {
      host.remove();
      await pause(time);
      parentElement!.append(host);
      await pause(3 - time);
    }
    await settled();
    expect(questions.filter(({ signal }) => !signal.aborted)).to.have.lengthOf(1);
    await questions.at(-1)!.answer('at last');
    expect(resource.state).to.deep.equal({ status: 'ready', data: 'at last' });
  });
});
