import { expect } from 'chai';
import { html } from 'lit';
import { BackendError } from '../../src/backend/index.js';
import { PagedRows, type RowPage, type RowRange } from '../../src/core/paged-rows.js';
import type { RowSource } from '../../src/core/row-source.js';
import { deferred, mount, pause, settled, until } from '../helpers.js';
import type { TestHost } from './test-host.js';
import './test-host.js';

interface Row {
  readonly key: string;
}

interface Request {
  readonly question: string;
  readonly offset: number;
  readonly limit: number;
  readonly signal: AbortSignal;
  answer(total: number, prefix?: string): Promise<void>;
  fail(error: Error): Promise<void>;
}

const keysOf = (prefix: string, offset: number, count: number): Row[] =>
  Array.from({ length: Math.max(0, count) }, (_, index) => ({ key: `${prefix}${offset + index}` }));

async function setUp(first: string | null = 'a') {
  const host = await mount<TestHost>(html`<test-host></test-host>`);
  const requests: Request[] = [];
  const asked: { question: string | undefined } = { question: first ?? undefined };
  const rows = new PagedRows<readonly [string], Row>(host, {
    args: () => (asked.question === undefined ? undefined : [asked.question]),
    read: ([current], { offset, limit }: RowRange, signal) => {
      const page = deferred<RowPage<Row>>();
      requests.push({
        question: current,
        offset,
        limit,
        signal,
        answer: async (total, prefix = current) => {
          page.resolve({ total, rows: keysOf(prefix, offset, Math.min(limit, total - offset)) });
          await settled(host);
        },
        fail: async (error) => {
          page.reject(error);
          await settled(host);
        },
      });
      return page.promise;
    },
    rowKey: ({ key }) => key,
    pageSize: 10,
    bulkSize: 25,
  });
  host.requestUpdate();
  await settled(host);
  const underWay = (): string[] =>
    requests.filter(({ signal }) => !signal.aborted).map(({ offset, limit }) => `${offset}+${limit}`);
  const ask = async (next: string | undefined): Promise<void> => {
    asked.question = next;
    host.requestUpdate();
    await settled(host);
  };
  const known = (first: number, last: number): (string | undefined)[] =>
    Array.from({ length: last - first + 1 }, (_, index) => rows.row(first + index)?.key);
  return { host, rows, requests, underWay, ask, known };
}

describe('PagedRows', () => {
  it('is idle without a question, then reads the first page by itself', async () => {
    const { rows, requests, ask, known } = await setUp(null);
    // What the grid takes.
    const source: RowSource<Row> = rows;
    expect(source.total).to.equal(undefined);
    expect(requests).to.have.length(0);
    await ask('a');
    expect(rows.state).to.deep.equal({ status: 'loading' });
    expect(requests.map(({ offset, limit }) => [offset, limit])).to.deep.equal([[0, 10]]);
    await requests[0]!.answer(1000);
    expect(rows.state).to.deep.equal({ status: 'ready', total: 1000 });
    expect(known(8, 10)).to.deep.equal(['a8', 'a9', undefined]);
  });

  it('reads what is in view and next to it, at most two pages at once', async () => {
    const { rows, requests } = await setUp();
    await requests[0]!.answer(1000);
    expect(requests.map(({ offset }) => offset)).to.deep.equal([0, 10, 20]);
    rows.show(5, 24, 0);
    expect(requests.map(({ offset }) => offset)).to.deep.equal([0, 10, 20]);
    await requests[1]!.answer(1000);
    expect(requests.map(({ offset }) => offset)).to.deep.equal([0, 10, 20, 30]);
  });

  it('asks only where fast scrolling stops, and aborts what was passed', async () => {
    const { rows, requests } = await setUp();
    await requests[0]!.answer(1000);
    const before = requests.length;
    for (const first of [100, 250, 400, 555]) {
      rows.show(first, first + 5, 0);
      await pause(10);
    }
    expect(requests.slice(1).every(({ signal }) => signal.aborted)).to.be.true;
    expect(requests).to.have.length(before);
    await until(() => requests.length > before);
    expect(requests.slice(before).map(({ offset }) => offset)).to.deep.equal([550, 560]);
  });

  it('drops the old answer at once with another question, whose late answers count for nothing', async () => {
    const { rows, requests, ask, known } = await setUp();
    await requests[0]!.answer(30);
    expect(known(0, 0)).to.deep.equal(['a0']);
    const late = requests[1]!;
    await ask('b');
    expect(rows.state).to.deep.equal({ status: 'loading' });
    expect(known(0, 29).every((row) => row === undefined)).to.be.true;
    expect(late.signal.aborted).to.be.true;
    await late.answer(30, 'late');
    expect(rows.state).to.deep.equal({ status: 'loading' });
    await requests.at(-1)!.answer(5);
    expect(known(0, 5)).to.deep.equal(['b0', 'b1', 'b2', 'b3', 'b4', undefined]);
    await ask('a');
    expect(known(0, 0)).to.deep.equal([undefined]);
    expect(rows.answer).to.be.greaterThan(1);
  });

  it('keeps the rows while the same list is read again, and changes them as a whole', async () => {
    const { rows, requests, known } = await setUp();
    await requests[0]!.answer(20);
    await requests[1]!.answer(20);
    rows.show(5, 14, 0);
    rows.refresh();
    expect(rows.state).to.deep.equal({ status: 'refreshing', total: 20 });
    await requests[2]!.answer(15, 'new');
    expect(known(0, 14)).to.deep.equal(keysOf('a', 0, 15).map(({ key }) => key));
    await requests[3]!.answer(15, 'new');
    expect(rows.state).to.deep.equal({ status: 'ready', total: 15 });
    expect(known(0, 14)).to.deep.equal(keysOf('new', 0, 15).map(({ key }) => key));
  });

  it('says when nothing could be read, and when it could not be read again', async () => {
    const { rows, requests, known } = await setUp();
    const error = new BackendError('network', 'no');
    await requests[0]!.fail(error);
    expect(rows.state).to.deep.equal({ status: 'failed', error });
    rows.refresh();
    expect(rows.state).to.deep.equal({ status: 'loading' });
    await requests[1]!.answer(5);
    rows.refresh();
    await requests[2]!.fail(new Error('odd'));
    expect(rows.state.status).to.equal('failed');
    expect(rows.state).to.include({ total: 5 });
    expect(known(0, 0)).to.deep.equal(['a0']);
  });

  it('has errors page by page, and reads a failed page again on request only', async () => {
    const { rows, requests, known } = await setUp();
    await requests[0]!.answer(15);
    const error = new BackendError('timeout', 'late');
    await requests[1]!.fail(error);
    expect(rows.state).to.deep.equal({ status: 'ready', total: 15 });
    expect(rows.errorAt(12)).to.equal(error);
    expect(rows.errorAt(2)).to.equal(undefined);
    rows.show(0, 12, 0);
    expect(requests).to.have.length(2);
    rows.retry(12);
    await requests[2]!.answer(15);
    expect(rows.errorAt(12)).to.equal(undefined);
    expect(known(12, 12)).to.deep.equal(['a12']);
  });

  it('does not ask for ever for rows that the service says it has and does not give', async () => {
    const { rows, requests, host } = await setUp();
    await requests[0]!.answer(15);
    const page = requests[1]!;
    await page.answer(13);
    await requests[2]!.answer(13);
    await settled(host);
    expect(rows.total).to.equal(13);
    const before = requests.length;
    rows.refresh();
    await requests[before]!.answer(8);
    expect(rows.total).to.equal(8);
  });

  it('takes another total in its stride: other pages are read again, those in view in sight', async () => {
    const { rows, requests, known } = await setUp();
    await requests[0]!.answer(30);
    await requests[1]!.answer(30);
    rows.show(5, 14, 0);
    await requests[2]!.answer(29, 'x');
    expect(rows.total).to.equal(29);
    expect(known(9, 10)).to.deep.equal(['a9', 'a10']);
    const again = requests.slice(3).map(({ offset }) => offset);
    expect(again).to.deep.equal([0, 10]);
    await requests[3]!.answer(29, 'x');
    await requests[4]!.answer(29, 'x');
    expect(known(9, 10)).to.deep.equal(['x9', 'x10']);
    expect(requests).to.have.length(5);
  });

  it('is not read for ever by a service whose total is never the same', async () => {
    const { rows, requests, host } = await setUp();
    rows.show(0, 25, 0);
    for (let round = 0; round < 40; round++) {
      const open = requests.filter(({ signal }) => !signal.aborted)[round];
      if (!open) break;
      await open.answer(30 + (round % 2));
    }
    await settled(host);
    expect(requests.length).to.be.lessThan(20);
  });

  it('puts changed rows in their place and takes removed ones out; what was asked before is asked again', async () => {
    const { rows, requests, known } = await setUp();
    await requests[0]!.answer(25);
    await requests[1]!.answer(25);
    const [, , third] = requests;
    expect(rows.update('a3', { key: 'changed' })).to.be.true;
    expect(rows.update('nobody', { key: 'x' })).to.be.false;
    expect(known(3, 3)).to.deep.equal(['changed']);
    expect(third!.signal.aborted).to.be.true;
    await requests.at(-1)!.answer(25);
    rows.remove('a4');
    expect(rows.total).to.equal(24);
    expect(known(3, 5)).to.deep.equal(['changed', 'a5', 'a6']);
    expect(known(8, 10)).to.deep.equal(['a9', 'a10', 'a11']);
    expect(known(22, 24)).to.deep.equal(['a23', 'a24', undefined]);
  });

  it('reads the list again when a row is removed that it does not know', async () => {
    const { rows, requests } = await setUp();
    await requests[0]!.answer(5);
    rows.remove('elsewhere');
    expect(rows.state).to.deep.equal({ status: 'refreshing', total: 5 });
  });

  it('aborts with its element, and goes on when that is back', async () => {
    const { host, requests, rows } = await setUp();
    const parent = host.parentElement!;
    host.remove();
    await settled(parent);
    expect(requests[0]!.signal.aborted).to.be.true;
    parent.append(host);
    await settled(host);
    expect(requests).to.have.length(2);
    await requests[1]!.answer(5);
    expect(rows.state).to.deep.equal({ status: 'ready', total: 5 });
  });

  it('goes on reading when its element is only moved in the page', async () => {
    const { host, requests, rows } = await setUp();
    await requests[0]!.answer(100);
    const job = rows.keys(0, 99, { signal: new AbortController().signal }).then(({ length }) => length);
    const before = requests.length;
    const parent = host.parentElement!;
    host.remove();
    parent.append(host);
    await settled(host);
    expect(requests.filter(({ signal }) => signal.aborted)).to.deep.equal([]);
    expect(requests).to.have.length(before);
    for (const request of requests.slice(1)) await request.answer(100);
    for (let next = before; next < requests.length; next += 1) await requests[next]!.answer(100);
    expect(await job).to.equal(100);
  });

  it('gives the keys of a range, reading only what it does not know, with progress', async () => {
    const { rows, requests } = await setUp();
    await requests[0]!.answer(100);
    const before = requests.length;
    const progress: string[] = [];
    const keys = rows.keys(5, 59, {
      signal: new AbortController().signal,
      progress: (done, total) => progress.push(`${done}/${total}`),
    });
    await until(() => requests.length === before + 1);
    expect(requests[before]).to.include({ offset: 10, limit: 25 });
    await requests[before]!.answer(100);
    await requests[before + 1]!.answer(100);
    expect(await keys).to.deep.equal(keysOf('a', 5, 55).map(({ key }) => key));
    expect(progress).to.deep.equal(['30/55', '55/55']);
  });

  it('ends such a reading with its signal, its question and its element', async () => {
    const { host, rows, requests, ask } = await setUp();
    await requests[0]!.answer(100);
    const caller = new AbortController();
    const reasons: unknown[] = [];
    const read = (signal: AbortSignal): Promise<void> =>
      rows.keys(0, 99, { signal }).then(
        () => void reasons.push('read'),
        (reason: Error) => void reasons.push(reason.name),
      );
    const first = read(caller.signal);
    caller.abort();
    const request = requests.at(-1)!;
    expect(request.signal.aborted).to.be.true;
    await request.fail(new Error('aborted'));
    await first;
    const second = read(new AbortController().signal);
    const secondRequest = requests.at(-1)!;
    await ask('b');
    await secondRequest.answer(100);
    await second;
    await requests.at(-1)!.answer(100);
    const third = read(new AbortController().signal);
    const thirdRequest = requests.at(-1)!;
    host.remove();
    await thirdRequest.answer(100);
    await third;
    expect(reasons).to.deep.equal(['AbortError', 'AbortError', 'AbortError']);
  });

  it('finds rows by key: at once when they are known, else by reading', async () => {
    const { rows, requests } = await setUp();
    await requests[0]!.answer(100);
    const before = requests.length;
    expect(rows.knownRows(new Set(['a7', 'a2']))).to.deep.equal([{ key: 'a2' }, { key: 'a7' }]);
    expect(rows.knownRows(new Set(['a7', 'a70']))).to.equal(undefined);
    const found = rows.readRows(new Set(['a30', 'a7']), { signal: new AbortController().signal });
    await until(() => requests.length > before);
    await requests[before]!.answer(100);
    await requests[before + 1]!.answer(100);
    expect(await found).to.deep.equal([{ key: 'a7' }, { key: 'a30' }]);
  });

  it('forgets what is far from view, but for the row that has the keyboard', async () => {
    const { rows, requests, known } = await setUp();
    await requests[0]!.answer(10_000);
    rows.show(9000, 9010, 3);
    await until(() => requests.some(({ offset }) => offset === 9000));
    await requests.find(({ offset }) => offset === 9000)!.answer(10_000);
    expect(known(3, 3)).to.deep.equal(['a3']);
    rows.show(9000, 9010, 9005);
    await requests.find(({ offset }) => offset === 9010)!.answer(10_000);
    expect(known(3, 3)).to.deep.equal([undefined]);
  });
});
