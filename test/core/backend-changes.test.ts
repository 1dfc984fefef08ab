import { expect } from 'chai';
import { announceChange, BackendChanges, type BackendTopic } from '../../src/core/backend-changes.js';
import { createTenant, MockBackend } from '../../src/mocks/index.js';
import { mount, settled } from '../helpers.js';
import { TestHost } from './test-host.js';

const newBackend = (): MockBackend => new MockBackend(createTenant('empty'));

async function mountListener(backend: MockBackend | undefined, topic: BackendTopic = 'product-fields') {
  const host = new TestHost();
  const state = { backend, heard: 0 };
  new BackendChanges(host, { backend: () => state.backend, topic, onChange: () => (state.heard += 1) });
  await mount(host);
  return { host, state };
}

describe('BackendChanges', () => {
  it('hears what was announced on its backend, and of its topic', async () => {
    const backend = newBackend();
    const { state } = await mountListener(backend);
    announceChange(backend, 'product-fields');
    expect(state.heard).to.equal(1);
    announceChange(backend, 'quote-settings');
    announceChange(newBackend(), 'product-fields');
    expect(state.heard).to.equal(1);
  });

  it('reaches everyone on the same backend', async () => {
    const backend = newBackend();
    const listeners = [await mountListener(backend), await mountListener(backend)];
    announceChange(backend, 'product-fields');
    expect(listeners.map(({ state }) => state.heard)).to.deep.equal([1, 1]);
  });

  it('follows the backend that is handed over later, and forgets the one before', async () => {
    const [first, second] = [newBackend(), newBackend()];
    const { host, state } = await mountListener(undefined);
    for (const backend of [first, second]) {
      state.backend = backend;
      host.requestUpdate();
      await settled();
    }
    announceChange(first, 'product-fields');
    expect(state.heard).to.equal(0);
    announceChange(second, 'product-fields');
    expect(state.heard).to.equal(1);
  });

  it('hears nothing off the page, and what it missed once when it is back', async () => {
    const backend = newBackend();
    const { host, state } = await mountListener(backend);
    const { parentElement } = host;
    host.remove();
    announceChange(backend, 'product-fields');
    announceChange(backend, 'product-fields');
    expect(state.heard).to.equal(0);
    parentElement?.append(host);
    expect(state.heard).to.equal(1);
    announceChange(backend, 'product-fields');
    expect(state.heard).to.equal(2);
  });

  it('hears nothing off the page of a backend that was handed over there', async () => {
    const { host, state } = await mountListener(newBackend());
    host.remove();
    const other = newBackend();
    state.backend = other;
    host.requestUpdate();
    await settled();
    announceChange(other, 'product-fields');
    expect(state.heard).to.equal(0);
  });

  it('has missed nothing when nothing was announced', async () => {
    const backend = newBackend();
    announceChange(backend, 'product-fields');
    const { host, state } = await mountListener(backend);
    const { parentElement } = host;
    host.remove();
    parentElement?.append(host);
    await settled();
    expect(state.heard).to.equal(0);
  });

  it('may be announced when nobody listens', () => {
    expect(() => announceChange(newBackend(), 'quote-settings')).not.to.throw();
  });
});
