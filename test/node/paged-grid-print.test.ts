import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { printedRange } from '../../src/ui/paged-grid-print.js';

const between =
  (from: number, to: number) =>
  (index: number): boolean =>
    index >= from && index < to;

describe('The rows that are printed', () => {
  it('are all of a list that is known', () => {
    assert.deepEqual(printedRange(30, 12, between(0, 30)), { first: 0, length: 30 });
  });

  it('are the known ones around what is in view, without gaps', () => {
    assert.deepEqual(printedRange(100_000, 5040, between(5000, 5100)), { first: 5000, length: 100 });
    assert.deepEqual(printedRange(100_000, 5000, between(5000, 5100)), { first: 5000, length: 100 });
  });

  it('are none where nothing is known', () => {
    assert.deepEqual(printedRange(100_000, 9, between(50, 100)), { first: 0, length: 0 });
    assert.deepEqual(printedRange(0, 0, between(0, 0)), { first: 0, length: 0 });
  });

  it('are not more than a browser lays out', () => {
    const { first, length } = printedRange(100_000, 5000, between(0, 100_000));
    assert.equal(length, 1000);
    assert.ok(first <= 5000 && first + length > 5000);
  });
});
