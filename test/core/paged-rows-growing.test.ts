import { expect } from 'chai';
import { html } from 'lit';
import { BackendError } from '../../src/backend/index.js';
import { PagedRows, type RowRange } from '../../src/core/paged-rows.js';
import { mount, settled, until } from '../helpers.js';
import type { TestHost } from './test-host.js';
import './test-host.js';

interface Row {
  readonly key: string;
}

/** A list of rows 1…n, the newest (n) first, that counts from where a reading once began. */
async function setUp(count: number, growsAtTop = true) {
  const host = await mount<TestHost>(html`<test-host></test-host>`);
  const asked = { language: 'en' };
  const service = { count, error: undefined as BackendError | undefined, mayReplace: true };
  const ranges: RowRange[] = [];
  const signals: AbortSignal[] = [];
  const rows = new PagedRows<readonly [string], Row>(host, {
    args: () => [asked.language],
    languageLast: true,
    read: async (_, range, signal) => {
      ranges.push(range);
      signals.push(signal);
      await Promise.resolve();
      if (service.error) throw service.error;
      const newest = range.asOf ?? service.count;
      const length = Math.max(0, Math.min(range.limit, newest - range.offset));
      return {
        total: newest,
        rows: Array.from({ length }, (_row, index) => ({ key: String(newest - range.offset - index) })),
      };
    },
    rowKey: ({ key }) => key,
    growsAtTop,
    mayReplace: () => service.mayReplace,
    pageSize: 10,
    bulkSize: 20,
  });
  host.requestUpdate();
  await settled(host);
  await until(() => rows.total !== undefined);
  const known = (first: number, last: number): (string | undefined)[] =>
    Array.from({ length: last - first + 1 }, (_row, index) => rows.row(first + index)?.key);
  const show = async (first: number, last: number): Promise<void> => {
    rows.show(first, last, 0);
    await until(() => rows.row(last) !== undefined);
    await settled(host);
  };
  const ended = async (): Promise<void> => {
    await until(() => !rows.refreshing);
    await settled(host);
  };
  const speak = async (language: string): Promise<void> => {
    asked.language = language;
    host.requestUpdate();
    await settled(host);
  };
  return { rows, ranges, signals, service, known, show, ended, speak };
}

describe('PagedRows of a list that grows at its top', () => {
  it('counts all pages of a reading from where it began, whatever has come since', async () => {
    const { rows, ranges, service, known, show } = await setUp(100);
    expect(ranges[0]).to.deep.equal({ offset: 0, limit: 10 });
    service.count = 117;
    await show(45, 49);
    expect(known(45, 49)).to.deep.equal(['55', '54', '53', '52', '51']);
    expect(rows.total).to.equal(100);
    expect(ranges.slice(1).every(({ asOf }) => asOf === 100)).to.be.true;
  });

  it('begins anew when it is read again, and keeps its old place when that fails', async () => {
    const { rows, service, known, ended } = await setUp(100);
    service.count = 105;
    service.error = new BackendError('network', 'no');
    rows.refresh();
    await ended();
    expect(rows.state).to.include({ status: 'failed', total: 100 });
    expect(known(0, 1)).to.deep.equal(['100', '99']);
    service.error = undefined;
    rows.refresh();
    await ended();
    expect(rows.state).to.deep.equal({ status: 'ready', total: 105 });
    expect(known(0, 1)).to.deep.equal(['105', '104']);
  });

  it('is read in another language from where it stands, unless it is just being read anew', async () => {
    const { rows, service, known, show, ended, speak } = await setUp(100);
    const { answer } = rows;
    await show(45, 54);
    service.count = 105;
    await speak('de');
    await ended();
    expect(rows.state).to.deep.equal({ status: 'ready', total: 100 });
    expect(known(45, 46)).to.deep.equal(['55', '54']);
    expect(rows.answer, 'the same list').to.equal(answer);
    rows.refresh();
    await speak('sv');
    await ended();
    expect(rows.state).to.deep.equal({ status: 'ready', total: 105 });
  });

  it('drops what was read again when nobody wants it any more', async () => {
    const { rows, service, known, ended, show } = await setUp(100);
    service.count = 105;
    service.mayReplace = false;
    rows.refresh();
    await ended();
    expect(rows.state).to.deep.equal({ status: 'ready', total: 100 });
    expect(known(0, 1)).to.deep.equal(['100', '99']);
    await show(30, 34);
    expect(known(30, 31)).to.deep.equal(['70', '69']);
  });

  it('does not go on with what it has dropped', async () => {
    const { rows, signals, service, ended, show } = await setUp(100);
    await show(5, 14);
    const before = signals.length;
    service.mayReplace = false;
    rows.refresh();
    await ended();
    const [first, second, ...others] = signals.slice(before).map(({ aborted }) => aborted);
    expect([first, second], 'what was in view decided').to.deep.equal([false, false]);
    expect(others).to.deep.equal([true]);
  });

  it('counts long readings from there, too', async () => {
    const { rows, ranges, service } = await setUp(100);
    service.count = 130;
    const { signal } = new AbortController();
    expect(await rows.keys(40, 42, { signal })).to.deep.equal(['60', '59', '58']);
    expect(await rows.readRows(new Set(['12', '50']), { signal })).to.deep.equal([{ key: '50' }, { key: '12' }]);
    expect(ranges.slice(1).every(({ asOf }) => asOf === 100)).to.be.true;
  });

  it('asks lists that do not grow there without it', async () => {
    const { ranges, show } = await setUp(100, false);
    await show(45, 49);
    expect(ranges.some((range) => 'asOf' in range)).to.be.false;
  });
});
