import { expect } from 'chai';
import { BackendError } from '../../src/backend/index.js';
import { SaveInTurn } from '../../src/core/save-in-turn.js';
import { deferred, mount, settled, visibleText } from '../helpers.js';
import { TestHost } from './test-host.js';

/** With a host that shows the state. */
async function mountSaves() {
  const host = new TestHost();
  const saves = new SaveInTurn<string>(host);
  host.content = () => `${saves.running ? 'saving' : 'idle'} ${saves.error?.kind ?? 'fine'}`;
  await mount(host);
  const seen = async (): Promise<string> => {
    await settled();
    return visibleText(host);
  };
  return { saves, seen };
}

/** A write that ends when the test says so, and remembers what it was told of an earlier one. */
function lateWrite() {
  const { promise, resolve, reject } = deferred<string>();
  const told: (string | undefined)[] = [];
  const write = (earlier: string | undefined): Promise<string> => {
    told.push(earlier);
    return promise;
  };
  return { write, resolve, reject, told };
}

describe('SaveInTurn', () => {
  it('gives what was saved', async () => {
    const { saves, seen } = await mountSaves();
    const { write, resolve, told } = lateWrite();
    const run = saves.run(write);
    expect(await seen()).to.equal('saving fine');
    resolve('one');
    expect(await run).to.equal('one');
    expect([await seen(), told]).to.deep.equal(['idle fine', [undefined]]);
  });

  it('makes one at a time: a double click is one save', async () => {
    const { saves } = await mountSaves();
    const [first, second] = [lateWrite(), lateWrite()];
    const run = saves.run(first.write);
    expect(await saves.run(second.write)).to.equal(undefined);
    first.resolve('one');
    expect(await run).to.equal('one');
    expect(second.told).to.deep.equal([]);
  });

  it('keeps why it failed until it is tried again or forgotten', async () => {
    const { saves, seen } = await mountSaves();
    expect(await saves.run(() => Promise.reject(new BackendError('validation', 'no')))).to.equal(undefined);
    expect([await seen(), saves.outcomeUnknown, saves.overtaken]).to.deep.equal(['idle validation', false, undefined]);
    saves.reset();
    expect(await seen()).to.equal('idle fine');
  });

  for (const kind of ['conflict', 'not-found'] as const) {
    it(`knows that someone else was faster (${kind})`, async () => {
      const { saves } = await mountSaves();
      await saves.run(() => Promise.reject(new BackendError(kind, 'gone')));
      expect(saves.overtaken).to.equal(kind);
    });
  }

  it('does not know what became of a save that was not answered', async () => {
    const { saves } = await mountSaves();
    await saves.run(() => Promise.reject(new BackendError('network', 'no answer')));
    expect(saves.outcomeUnknown).to.be.true;
  });

  describe('when the user stops waiting', () => {
    it('says that nobody knows, until the answer comes after all', async () => {
      const { saves, seen } = await mountSaves();
      const { write, resolve } = lateWrite();
      const run = saves.run(write);
      expect(saves.cancel()).to.be.true;
      expect(await run).to.equal(undefined);
      expect([await seen(), saves.outcomeUnknown]).to.deep.equal(['idle timeout', true]);
      resolve('one');
      expect(await seen()).to.equal('idle fine');
    });

    it('stays unknown when the save then fails', async () => {
      const { saves, seen } = await mountSaves();
      const { write, reject } = lateWrite();
      void saves.run(write);
      saves.cancel();
      reject(new BackendError('network', 'no answer'));
      expect(await seen()).to.equal('idle timeout');
    });

    it('awaits that save before the next one is made, and says what it brought', async () => {
      const { saves, seen } = await mountSaves();
      const [first, second] = [lateWrite(), lateWrite()];
      void saves.run(first.write);
      saves.cancel();
      const run = saves.run(second.write);
      expect([await seen(), second.told]).to.deep.equal(['saving fine', []]);
      first.resolve('one');
      await settled();
      expect(second.told).to.deep.equal(['one']);
      second.resolve('two');
      expect(await run).to.equal('two');
    });

    it('makes the next one all the same when that save failed', async () => {
      const { saves } = await mountSaves();
      const [first, second] = [lateWrite(), lateWrite()];
      void saves.run(first.write);
      saves.cancel();
      const run = saves.run(second.write);
      first.reject(new BackendError('server', 'broken'));
      second.resolve('two');
      expect([await run, second.told]).to.deep.equal(['two', [undefined]]);
    });

    it('takes an answered save for done: the one after it hears nothing of it', async () => {
      const { saves } = await mountSaves();
      await saves.run(() => Promise.resolve('one'));
      const { write, resolve, told } = lateWrite();
      resolve('two');
      await saves.run(write);
      expect(told).to.deep.equal([undefined]);
    });

    it('is not waited for by the saves of something else', async () => {
      const { saves, seen } = await mountSaves();
      const [first, second] = [lateWrite(), lateWrite()];
      void saves.run(first.write);
      saves.cancel();
      saves.startOver();
      expect(await seen()).to.equal('idle fine');
      second.resolve('two');
      expect([await saves.run(second.write), second.told]).to.deep.equal(['two', [undefined]]);
      await saves.run(() => Promise.reject(new BackendError('validation', 'no')));
      first.resolve('one');
      expect(await seen()).to.equal('idle validation');
    });

    it('neither locks nor blames what the form is about afterwards', async () => {
      const { saves, seen } = await mountSaves();
      const { write, reject } = lateWrite();
      void saves.run(write);
      saves.startOver();
      expect(await seen()).to.equal('idle fine');
      reject(new BackendError('server', 'broken'));
      expect(await seen()).to.equal('idle fine');
    });

    it('nobody was waiting: nothing changes', async () => {
      const { saves, seen } = await mountSaves();
      expect(saves.cancel()).to.be.false;
      expect(await seen()).to.equal('idle fine');
    });
  });
});
