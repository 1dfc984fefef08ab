import { expect } from 'chai';
import { BackendError } from '../../src/backend/index.js';
import { Polling } from '../../src/core/polling.js';
import { deferred, mount, pause, settled, until } from '../helpers.js';
import { TestHost } from './test-host.js';

interface Question {
  readonly signal: AbortSignal;
  readonly answer: () => void;
  readonly fail: (error?: Error) => void;
}

/** A host that polls, with questions that the test answers. */
async function mountPolling(watched: number | 'nothing' = 30) {
  const host = new TestHost();
  const questions: Question[] = [];
  const watch = { interval: watched === 'nothing' ? undefined : watched };
  const polling = new Polling(host, {
    interval: () => watch.interval,
    poll: (signal) => {
      const { promise, resolve, reject } = deferred<void>();
      questions.push({ signal, answer: () => resolve(), fail: (error = new Error('no')) => reject(error) });
      return promise;
    },
  });
  await mount(host);
  const setInterval = async (next: number | undefined): Promise<void> => {
    watch.interval = next;
    host.requestUpdate();
    await settled();
  };
  return { host, polling, questions, setInterval };
}

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('Polling', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('asks after each interval, and never twice at once', async () => {
    const before = performance.now();
    const { questions } = await mountPolling(120);
    await until(() => questions.length === 1);
    expect(performance.now() - before).to.be.at.least(119);
    await pause(300);
    expect(questions, 'while the first is not answered').to.have.lengthOf(1);
    questions[0]!.answer();
    await until(() => questions.length === 2);
    expect(questions.map(({ signal }) => signal.aborted)).to.deep.equal([false, false]);
  });

  it('asks nothing while there is nothing to watch, and begins and ends with it', async () => {
    const { questions, setInterval } = await mountPolling('nothing');
    await pause(60);
    expect(questions).to.have.lengthOf(0);
    await setInterval(20);
    await until(() => questions.length === 1);
    await setInterval(undefined);
    expect(questions[0]!.signal.aborted).to.be.true;
    await pause(80);
    expect(questions).to.have.lengthOf(1);
  });

  it('takes another interval at once', async () => {
    const { questions, setInterval } = await mountPolling(60_000);
    await setInterval(10);
    await until(() => questions.length === 1);
  });

  it('asks nothing off the page, gives up what was under way, and asks when it is back', async () => {
    const { host, questions } = await mountPolling();
    await until(() => questions.length === 1);
    const { parentElement } = host;
    host.remove();
    expect(questions[0]!.signal.aborted).to.be.true;
    questions[0]!.answer();
    await pause(100);
    expect(questions).to.have.lengthOf(1);
    parentElement!.append(host);
    await until(() => questions.length === 2);
  });

  it('asks nothing in a hidden panel, and what it missed at once when that is shown', async () => {
    const { host, questions } = await mountPolling(200);
    host.parentElement!.hidden = true;
    await pause(300);
    expect(questions).to.have.lengthOf(0);
    host.parentElement!.hidden = false;
    const shown = performance.now();
    await until(() => questions.length === 1);
    expect(performance.now() - shown).to.be.lessThan(150);
  });

  it('waits on when a panel was hidden for less than the interval', async () => {
    const { host, questions } = await mountPolling(400);
    host.parentElement!.hidden = true;
    await settled();
    host.parentElement!.hidden = false;
    await pause(100);
    expect(questions).to.have.lengthOf(0);
    await until(() => questions.length === 1);
  });

  it('gives up what is under way when its panel is hidden', async () => {
    const { host, questions } = await mountPolling();
    await until(() => questions.length === 1);
    host.parentElement!.hidden = true;
    await until(() => questions[0]!.signal.aborted);
  });

  it('asks nothing in closed details', async () => {
    const { host, questions } = await mountPolling(50);
    const details = document.createElement('details');
    details.open = true;
    host.parentElement!.append(details);
    details.append(host);
    host.style.display = 'block';
    await settled();
    details.open = false;
    await pause(150);
    const asked = questions.length;
    await pause(150);
    expect(questions).to.have.lengthOf(asked);
    details.open = true;
    await until(() => questions.length > asked);
  });

  it('asks nothing while the page is hidden', async () => {
    setVisibility('hidden');
    const { questions } = await mountPolling();
    await pause(120);
    expect(questions).to.have.lengthOf(0);
    setVisibility('visible');
    await until(() => questions.length === 1);
  });

  it('waits longer after each failure, and as before after an answer', async () => {
    const { questions } = await mountPolling(40);
    const gaps: number[] = [];
    for (let count = 1; count <= 3; count++) {
      const before = performance.now();
      await until(() => questions.length === count);
      gaps.push(performance.now() - before);
      questions.at(-1)!.fail();
    }
    expect(gaps[1]).to.be.greaterThan(75);
    expect(gaps[2]).to.be.greaterThan(155);
    await until(() => questions.length === 4);
    questions.at(-1)!.answer();
    const before = performance.now();
    await until(() => questions.length === 5);
    expect(performance.now() - before).to.be.lessThan(150);
  });

  it('takes the break that the service asks for', async () => {
    const { questions } = await mountPolling(10);
    await until(() => questions.length === 1);
    questions[0]!.fail(new BackendError('rate-limited', 'busy', { retryAfter: 0.3 }));
    await pause(200);
    expect(questions).to.have.lengthOf(1);
    await until(() => questions.length === 2);
  });

  it('takes a break that is longer than any timer', async () => {
    const { questions } = await mountPolling(10);
    await until(() => questions.length === 1);
    questions[0]!.fail(new BackendError('rate-limited', 'next year', { retryAfter: 30 * 86_400 }));
    await pause(100);
    expect(questions).to.have.lengthOf(1);
  });

  it('asks at once when it is told to, in place of what was asked before', async () => {
    const { polling, questions } = await mountPolling(60_000);
    polling.ask();
    await until(() => questions.length === 1);
    polling.ask();
    expect(questions[0]!.signal.aborted).to.be.true;
    await until(() => questions.length === 2);
    questions[0]!.fail();
    await settled();
    questions[1]!.answer();
    await pause(50);
    expect(questions).to.have.lengthOf(2);
  });

  it('asks what it was told to as soon as it is shown', async () => {
    const { host, polling, questions } = await mountPolling(60_000);
    host.parentElement!.hidden = true;
    await settled();
    polling.ask();
    await pause(50);
    expect(questions).to.have.lengthOf(0);
    host.parentElement!.hidden = false;
    await until(() => questions.length === 1);
  });
});
