import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { popupPlace } from '../../src/ui/popup-place.js';

const SIZES = { wanted: 368, least: 92, around: 84, minWidth: 360 };
const WIDE = { width: 1300, height: 820 };

const anchor = (left: number, top: number, width = 270) => ({
  left,
  right: left + width,
  width,
  top,
  bottom: top + 32,
});

describe('A popup at a control', () => {
  it('stands below it, at the side where reading begins', () => {
    const found = popupPlace(anchor(500, 100), WIDE, 'ltr', SIZES);
    assert.deepEqual(found, { upwards: false, room: 368, width: 360, left: 500, distance: 134 });
    assert.equal(popupPlace(anchor(500, 100), WIDE, 'rtl', SIZES).left, 410);
  });

  it('stands above it where there is more room', () => {
    const { upwards, distance, room } = popupPlace(anchor(500, 700), WIDE, 'ltr', SIZES);
    assert.deepEqual([upwards, distance, room], [true, 122, 368]);
  });

  it('is as low as the room is, but never too low to choose from', () => {
    assert.equal(popupPlace(anchor(500, 400), WIDE, 'ltr', SIZES).room, 294);
    assert.equal(popupPlace(anchor(10, 60), { width: 360, height: 200 }, 'ltr', SIZES).room, 92);
  });

  it('stays in the window, however narrow it is', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { left, width } = popupPlace(anchor(150, 300, 180), { width: 360, height: 740 }, direction, SIZES);
      assert.deepEqual([left, width], [8, 344]);
    }
  });
});
