import { expect } from 'chai';
import { Localize } from '../../src/core/localize.js';
import { UnsavedGuard } from '../../src/core/unsaved-guard.js';
import { mount, settled } from '../helpers.js';
import { TestHost } from './test-host.js';

/** Whether the browser would ask before it leaves the page. */
const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('UnsavedGuard', () => {
  async function mountGuarded() {
    const host = new TestHost();
    new Localize(host);
    const state = { dirty: false };
    new UnsavedGuard(host, () => state.dirty);
    await mount(host);
    const setDirty = async (dirty: boolean): Promise<void> => {
      state.dirty = dirty;
      host.requestUpdate();
      await settled();
    };
    return { host, setDirty };
  }

  it('asks only while there is something to lose', async () => {
    const { setDirty } = await mountGuarded();
    expect(asks()).to.be.false;
    await setDirty(true);
    await setDirty(true);
    expect(asks()).to.be.true;
    await setDirty(false);
    expect(asks()).to.be.false;
  });

  it('asks no more when its element has gone, and again when it is back', async () => {
    const { host, setDirty } = await mountGuarded();
    await setDirty(true);
    const { parentElement } = host;
    host.remove();
    expect(asks()).to.be.false;
    parentElement!.append(host);
    // At once: moved within the page, it may never be drawn again.
    expect(asks()).to.be.true;
  });

  it('asks for each of several elements', async () => {
    const [first, second] = [await mountGuarded(), await mountGuarded()];
    await first.setDirty(true);
    await second.setDirty(true);
    await first.setDirty(false);
    expect(asks()).to.be.true;
    await second.setDirty(false);
    expect(asks()).to.be.false;
  });
});
