import { expect } from 'chai';
import { simulatedNetwork, type NetworkOptions } from '../../journeys/tab-driver.js';
import { GADGETS, mountAdjust, type AdjustDriver } from './adjust-driver.js';

/** On the adapter for the WebAPI. */
async function openOnWire(options: NetworkOptions = {}): Promise<AdjustDriver> {
  const { backend, tenant, faults } = simulatedNetwork(options);
  return mountAdjust(backend, { tenant, faults, sent: [] });
}

const OLD = ['1890', '2000', '20000', '30000', '10000', '10000', '799', '17999'];
const NEW = ['1984.5', '2100', '21000', '31500', '10500', '10500', '838.95', '18898.95'];

describe('Adjust prices on the WebAPI', function () {
  this.timeout(20_000);
  const prices = (dialog: AdjustDriver): readonly unknown[] => GADGETS.map((id) => dialog.price(id));

  it('changes prices and writes the old ones back, to the digit', async () => {
    const dialog = await openOnWire();
    await dialog.preview('5');
    await dialog.apply();
    expect(dialog.text).to.contain('8 products changed');
    expect(prices(dialog)).to.deep.equal(NEW);
    await dialog.press('Undo');
    await dialog.shows('8 products back at the old prices');
    expect(prices(dialog)).to.deep.equal(OLD);
  });

  it('waits for a sign-in', async () => {
    const dialog = await openOnWire();
    await dialog.preview('5');
    dialog.faults.add({ kind: '401', pattern: 'Quote/SaveProduct' });
    await dialog.press('Apply');
    await dialog.shows('It stands still: You are signed out');
    expect(prices(dialog)).to.deep.equal(OLD);
    dialog.faults.clear();
    await dialog.press('Go on');
    await dialog.shows('8 products changed');
    expect(prices(dialog)).to.deep.equal(NEW);
  });

  it('changes nothing twice when answers get lost', async () => {
    let left = 3;
    const dialog = await openOnWire({
      before: ({ method }) => {
        if (method !== 'Quote/SaveProduct' || left === 0) return;
        left -= 1;
        throw new TypeError('Failed to fetch');
      },
    });
    await dialog.preview('5');
    await dialog.press('Apply');
    await dialog.shows('It stands still: No connection');
    await dialog.press('Go on');
    await dialog.shows('8 products changed');
    expect(prices(dialog)).to.deep.equal(NEW);
  });
});
