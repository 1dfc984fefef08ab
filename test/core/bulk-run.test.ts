import { expect } from 'chai';
import { BackendError, type BackendErrorKind } from '../../src/backend/index.js';
import { BulkRun, type BulkRunOptions } from '../../src/core/bulk-run.js';
import { deferred, frame, mount, settled, until } from '../helpers.js';
import { TestHost } from './test-host.js';

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: BackendError };

const OK: Outcome = { ok: true };
const fails = (kind: BackendErrorKind): Outcome => ({ ok: false, error: new BackendError(kind, kind) });
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** With everything it was asked to do, chunk by chunk. */
async function mountRun(
  answer: (items: readonly number[], call: number) => Promise<readonly Outcome[]> | readonly Outcome[],
  options: Partial<BulkRunOptions<number, Outcome>> = {},
) {
  const host = new TestHost();
  const chunks: (readonly number[])[] = [];
  const run = new BulkRun<number, Outcome>(host, {
    size: 50,
    run: async (items) => {
      chunks.push(items);
      return answer(items, chunks.length);
    },
    ...options,
  });
  await mount(host);
  const sum = (): number => {
    const { done, failed, unknown } = run.state;
    return done + failed + unknown;
  };
  return { host, run, chunks, sum };
}

const allOk = (items: readonly number[]): readonly Outcome[] => items.map(() => OK);

describe('BulkRun', () => {
  for (const count of [0, 1, 50, 51, 1000]) {
    it(`does ${count} items in chunks, in order`, async () => {
      const { run, chunks } = await mountRun(allOk);
      const outcomes = await run.start(numbers(count));
      expect(outcomes).to.deep.equal(numbers(count).map(() => OK));
      expect(chunks.flat()).to.deep.equal(numbers(count));
      expect(chunks.map(({ length }) => length).every((length) => length <= 50)).to.equal(true);
      expect(run.state).to.deep.include({ status: 'done', total: count, done: count, failed: 0, unknown: 0 });
    });
  }

  it('counts what failed, and goes on', async () => {
    const { run } = await mountRun((items) => items.map((item) => (item % 10 === 3 ? fails('conflict') : OK)));
    const outcomes = await run.start(numbers(200));
    expect(run.state).to.deep.include({ status: 'done', total: 200, done: 180, failed: 20 });
    expect(outcomes.flatMap((outcome, index) => (outcome?.ok === false ? [index] : []))).to.deep.equal(
      numbers(20).map((ten) => ten * 10 + 3),
    );
  });

  it('lets the caller say what a failure is', async () => {
    const { run } = await mountRun(allOk, { failed: () => true });
    await run.start(numbers(3));
    expect(run.state).to.deep.include({ done: 0, failed: 3 });
  });

  it('stops after the chunk that is under way', async () => {
    const late = deferred<readonly Outcome[]>();
    const { run, chunks } = await mountRun((items, call) => (call === 2 ? late.promise : allOk(items)));
    const end = run.start(numbers(500));
    await until(() => chunks.length === 2);
    run.cancel();
    expect(run.state).to.deep.include({ status: 'running', cancelling: true, done: 50 });
    late.resolve(allOk(numbers(50)));
    const outcomes = await end;
    expect(run.state).to.deep.include({ status: 'cancelled', cancelling: false, total: 500, done: 100 });
    expect([outcomes[99], outcomes[100]]).to.deep.equal([OK, undefined]);
    expect(chunks.length).to.equal(2);
  });

  it('is done when the chunk under way was the last one', async () => {
    const late = deferred<readonly Outcome[]>();
    const { run } = await mountRun(() => late.promise);
    const end = run.start(numbers(5));
    run.cancel();
    late.resolve(allOk(numbers(5)));
    await end;
    expect(run.state.status).to.equal('done');
  });

  it('does one run at a time', async () => {
    const { run, chunks } = await mountRun(allOk);
    const first = run.start(numbers(60));
    const second = run.start(numbers(99));
    expect(await second).to.equal(await first);
    expect(chunks.flat().length).to.equal(60);
    await run.start([7]);
    expect(run.state).to.deep.include({ total: 1, done: 1 });
  });

  it('goes on after signing in, with the items that nobody touched', async () => {
    const { run, chunks, sum } = await mountRun((items, call) =>
      items.map((_, place) => (call === 2 && place >= 20 ? fails('unauthenticated') : OK)),
    );
    const end = run.start(numbers(120));
    await until(() => run.state.status === 'paused');
    expect(run.state).to.deep.include({ total: 120, done: 70, failed: 0, unknown: 0 });
    expect(run.state.error?.kind).to.equal('unauthenticated');
    run.resume();
    expect((await end).every((outcome) => outcome?.ok)).to.equal(true);
    expect(chunks[2]?.[0]).to.equal(70);
    expect(chunks.flat().filter((item) => item < 70).length).to.equal(70);
    expect(run.state.error).to.equal(undefined);
    expect(sum()).to.equal(120);
  });

  for (const kind of ['network', 'timeout', 'server', 'protocol'] as const) {
    it(`does not write a chunk twice that ended with "${kind}"`, async () => {
      const { run, chunks, sum } = await mountRun((items, call) =>
        call === 2 ? Promise.reject(new BackendError(kind, 'lost')) : allOk(items),
      );
      const end = run.start(numbers(120));
      await until(() => run.state.status === 'paused');
      expect(run.state).to.deep.include({ done: 50, failed: 0, unknown: 50 });
      run.resume();
      const outcomes = await end;
      expect(run.state).to.deep.include({ status: 'done', done: 70, unknown: 50 });
      expect([...run.unknown]).to.deep.equal(numbers(50).map((index) => index + 50));
      expect([outcomes[49], outcomes[50], outcomes[100]]).to.deep.equal([OK, undefined, OK]);
      expect(chunks.flat().length).to.equal(120);
      expect(sum()).to.equal(120);
    });
  }

  it('writes it again when it is told to', async () => {
    const { run, chunks } = await mountRun((items, call) =>
      call === 2 ? Promise.reject(new BackendError('network', 'lost')) : allOk(items),
    );
    const end = run.start(numbers(120));
    await until(() => run.state.status === 'paused');
    run.resume({ again: true });
    expect((await end).every((outcome) => outcome?.ok)).to.equal(true);
    expect(chunks[2]).to.deep.equal(numbers(50).map((index) => index + 50));
    expect(run.state).to.deep.include({ status: 'done', done: 120, unknown: 0 });
  });

  it('finds out first what became of it, where it can', async () => {
    const asked: number[] = [];
    const { run, chunks } = await mountRun(
      (items, call) => items.map((_, place) => (call === 1 && place >= 30 ? fails('timeout') : OK)),
      {
        check: async (items) => {
          asked.push(...items);
          return items.map((item) => (item % 2 === 0 ? OK : undefined));
        },
      },
    );
    const end = run.start(numbers(60));
    await until(() => run.state.status === 'paused');
    expect(run.state).to.deep.include({ done: 30, unknown: 20 });
    run.resume();
    expect((await end).every((outcome) => outcome?.ok)).to.equal(true);
    expect(asked).to.deep.equal(numbers(20).map((index) => index + 30));
    expect(chunks[1]).to.deep.equal([
      31,
      33,
      35,
      37,
      39,
      41,
      43,
      45,
      47,
      49,
      ...numbers(10).map((index) => index + 50),
    ]);
    expect(run.state).to.deep.include({ status: 'done', done: 60, unknown: 0 });
  });

  it('stays paused when it cannot find out', async () => {
    let checks = 0;
    const { run } = await mountRun(
      (items, call) => (call === 1 ? Promise.reject(new BackendError('network', 'lost')) : allOk(items)),
      {
        check: async (items) => {
          checks += 1;
          if (checks === 1) throw new BackendError('network', 'still away');
          return items.map(() => OK);
        },
      },
    );
    const end = run.start(numbers(60));
    await until(() => run.state.status === 'paused');
    run.resume();
    await until(() => run.state.error?.message === 'still away');
    expect(run.state).to.deep.include({ status: 'paused', done: 0, unknown: 50 });
    run.resume();
    await end;
    expect(run.state).to.deep.include({ status: 'done', done: 60, unknown: 0 });
  });

  it('can be given up while it is paused', async () => {
    const { run } = await mountRun((items, call) =>
      call === 2 ? Promise.reject(new BackendError('unauthenticated', 'signed out')) : allOk(items),
    );
    const end = run.start(numbers(120));
    await until(() => run.state.status === 'paused');
    expect(run.state.unknown).to.equal(0);
    run.cancel();
    expect((await end).filter(Boolean).length).to.equal(50);
    expect(run.state).to.deep.include({ status: 'cancelled', done: 50 });
    run.resume();
    expect(run.state.status).to.equal('cancelled');
  });

  it('ends when a chunk is refused for good', async () => {
    const { run } = await mountRun((items, call) =>
      call === 2 ? Promise.reject(new BackendError('forbidden', 'no')) : allOk(items),
    );
    const outcomes = await run.start(numbers(120));
    expect(run.state).to.deep.include({ status: 'failed', done: 50, failed: 0, unknown: 0 });
    expect(run.state.error?.kind).to.equal('forbidden');
    expect(outcomes.filter(Boolean).length).to.equal(50);
  });

  it('takes a missing outcome for unknown', async () => {
    const { run } = await mountRun((items) => items.slice(1).map(() => OK));
    void run.start(numbers(50));
    await until(() => run.state.status === 'paused');
    expect(run.state).to.deep.include({ done: 49, unknown: 1 });
    expect(run.state.error?.kind).to.equal('protocol');
  });

  it('goes on without its element, and shows where it is when that is back', async () => {
    const late = deferred<readonly Outcome[]>();
    const { run, host } = await mountRun((items, call) => (call === 2 ? late.promise : allOk(items)));
    host.content = () => `${run.state.status} ${run.state.done}`;
    const parent = host.parentElement;
    const end = run.start(numbers(120));
    await until(() => run.state.done === 50);
    await settled(host);
    host.remove();
    const { updates } = host;
    late.resolve(allOk(numbers(50)));
    await end;
    await frame();
    expect([run.state.done, host.updates]).to.deep.equal([120, updates]);
    parent?.append(host);
    await settled(host);
    expect(host.shadowRoot?.textContent).to.equal('done 120');
  });

  it('renders once a frame at most, however many chunks there are', async () => {
    const { run, host } = await mountRun(allOk, { size: 1 });
    let frames = 0;
    let counting = true;
    const count = (): void => {
      frames += 1;
      if (counting) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const before = host.updates;
    await run.start(numbers(300));
    counting = false;
    await settled(host);
    expect(host.updates - before).to.be.at.most(frames + 4);
  });
});
