import { expect } from 'chai';
import { NextFocus } from '../../src/core/next-focus.js';
import { mount, settled } from '../helpers.js';
import { TestHost } from './test-host.js';

async function mountFocus() {
  const host = new TestHost();
  const state = { ready: true };
  const given: string[] = [];
  const next = new NextFocus<string>(
    host,
    () => state.ready,
    (target) => given.push(target),
  );
  await mount(host);
  return { host, state, given, next };
}

describe('NextFocus', () => {
  it('gives the focus once, after the next update', async () => {
    const { host, given, next } = await mountFocus();
    next.target = 'name';
    expect(given).to.deep.equal([]);
    await settled();
    expect(given).to.deep.equal(['name']);
    host.requestUpdate();
    await settled();
    expect(given).to.deep.equal(['name']);
  });

  it('waits until what it goes to is there; the last wish counts', async () => {
    const { host, state, given, next } = await mountFocus();
    state.ready = false;
    next.target = 'name';
    await settled();
    next.target ??= 'first';
    expect(next.target).to.equal('name');
    next.target = 'code';
    await settled();
    expect(given).to.deep.equal([]);
    state.ready = true;
    host.requestUpdate();
    await settled();
    expect([given, next.target]).to.deep.equal([['code'], undefined]);
  });
});
