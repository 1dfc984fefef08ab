import { expect } from 'chai';
import { BackendError, type ListItem } from '../../src/backend/index.js';
import { LazyLists, type LoadItems } from '../../src/core/lazy-lists.js';
import { mount, settled } from '../helpers.js';
import { TestHost } from './test-host.js';

const ITEMS: readonly ListItem[] = [{ key: 'k', name: 'Name', description: '' }];

async function mountLists() {
  const host = new TestHost();
  const lists = new LazyLists(host);
  await mount(host);
  const asked: string[] = [];
  const signals: AbortSignal[] = [];
  let answer: () => Promise<readonly ListItem[]> = () => Promise.resolve(ITEMS);
  const read: LoadItems = (name, signal) => {
    asked.push(name);
    signals.push(signal);
    return answer();
  };
  return {
    host,
    lists,
    asked,
    signals,
    read,
    answerWith: (next: () => Promise<readonly ListItem[]>) => {
      answer = next;
    },
  };
}

describe('LazyLists', () => {
  it('reads each list once, when it is asked for', async () => {
    const { host, lists, asked, read } = await mountLists();
    expect(lists.get('one')).to.deep.equal({ status: 'idle' });
    const { updates } = host;
    const loading = lists.load('one', read);
    expect(lists.get('one')).to.deep.equal({ status: 'loading' });
    await lists.load('one', read);
    await loading;
    await lists.load('one', read);
    await lists.load('two', read);
    expect(asked).to.deep.equal(['one', 'two']);
    expect(lists.get('one')).to.deep.equal({ status: 'ready', items: ITEMS });
    await settled();
    expect(host.updates).to.be.above(updates);
  });

  it('asks again for a list that failed', async () => {
    const { lists, asked, read, answerWith } = await mountLists();
    answerWith(() => Promise.reject(new BackendError('not-found', 'no such list')));
    await lists.load('one', read);
    const failed = lists.get('one');
    expect(failed.status === 'failed' && failed.error.kind).to.equal('not-found');
    answerWith(() => Promise.resolve(ITEMS));
    await lists.load('one', read);
    expect([asked.length, lists.get('one').status]).to.deep.equal([2, 'ready']);
  });

  it('forgets all lists, and late answers, when the fields are others', async () => {
    const { lists, signals, read } = await mountLists();
    const loading = lists.load('one', read);
    lists.reset();
    await loading;
    expect(signals[0]!.aborted).to.be.true;
    expect(lists.get('one')).to.deep.equal({ status: 'idle' });
  });

  it('gives up when the element goes, and lets it ask again when it is back; what it has stays', async () => {
    const { host, lists, asked, signals, read, answerWith } = await mountLists();
    const { parentElement } = host;
    await lists.load('two', read);
    answerWith(() => new Promise(() => undefined));
    void lists.load('one', read);
    host.remove();
    await settled();
    expect(signals[1]!.aborted).to.be.true;
    const { updates } = host;
    parentElement!.append(host);
    await settled();
    expect(lists.get('one')).to.deep.equal({ status: 'idle' });
    expect(lists.get('two').status).to.equal('ready');
    expect(host.updates, 'asked to look again').to.be.above(updates);
    answerWith(() => Promise.resolve(ITEMS));
    await lists.load('one', read);
    expect(lists.get('one').status).to.equal('ready');
    expect(asked).to.deep.equal(['two', 'one', 'one']);
  });

  it('goes on while the element is moved', async () => {
    const { host, lists, asked, read } = await mountLists();
    const { parentElement } = host;
    const loading = lists.load('one', read);
    host.remove();
    parentElement!.append(host);
    await loading;
    expect([lists.get('one').status, asked.length]).to.deep.equal(['ready', 1]);
  });

  it('takes any name for a name', async () => {
    const { lists, read } = await mountLists();
    expect(lists.get('__proto__')).to.deep.equal({ status: 'idle' });
    await lists.load('constructor', read);
    expect(lists.get('constructor').status).to.equal('ready');
    expect(lists.get('toString').status).to.equal('idle');
  });
});
