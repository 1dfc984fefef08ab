import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { axeEverywhere } from '../../helpers.js';
import { openAdjust, type AdjustDriver } from './adjust-driver.js';

/** Situations by name; each ends with what is to be looked at. */
const SITUATIONS: Readonly<Record<string, () => Promise<AdjustDriver>>> = {
  form: () => openAdjust(),
  'form with errors': async () => {
    const dialog = await openAdjust();
    await dialog.tick('List price');
    await dialog.press('Preview');
    return dialog;
  },
  reading: async () => {
    const dialog = await openAdjust({ faults: 'hang@products/page' });
    await dialog.enter('5');
    await dialog.press('Preview');
    return dialog;
  },
  preview: async () => {
    const dialog = await openAdjust();
    for (const price of ['Cost', 'Unit minimum price']) await dialog.tick(price);
    await dialog.preview('5');
    return dialog;
  },
  'preview with warnings and problems': async () => {
    const dialog = await openAdjust();
    await dialog.preview('-101');
    return dialog;
  },
  'texts of strangers': async () => {
    const dialog = await openAdjust({ priceListId: 6, ids: Array.from({ length: 6 }, (_, index) => 601 + index) });
    await dialog.preview('5');
    return dialog;
  },
  running: async () => {
    const dialog = await openAdjust({ faults: 'hang@products/change' });
    await dialog.preview('5');
    await dialog.press('Apply');
    return dialog;
  },
  paused: async () => {
    const dialog = await openAdjust({ faults: '401@products/change' });
    await dialog.preview('5');
    await dialog.press('Apply');
    return dialog;
  },
  report: async () => {
    const dialog = await openAdjust({ faults: '403@products/changeItem*3' });
    await dialog.preview('5');
    await dialog.apply();
    return dialog;
  },
};

describe('Adjust prices: axe', function () {
  this.timeout(60_000);
  after(() => setViewport({ width: 800, height: 600 }));

  for (const width of [1200, 360]) {
    for (const [name, open] of Object.entries(SITUATIONS)) {
      it(`finds nothing in "${name}", ${width} px wide`, async () => {
        await setViewport({ width, height: 720 });
        const dialog = await open();
        expect(await axeEverywhere(dialog.element)).to.deep.equal([]);
      });
    }
  }
});
