import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatTimeSpan, parseTimeSpan } from '../../src/mocks/handlers/time-span.js';

describe('Time spans on the wire', () => {
  it('are read in .NET’s and in ISO’s form', () => {
    for (const [text, seconds] of [
      ['00:05:00', 300],
      ['0:5', 300],
      ['1.00:00:00', 86_400],
      ['2.03:04:05.5000000', 183_846],
      ['PT5M', 300],
      ['PT1H30M', 5_400],
      ['P1DT2H', 93_600],
      ['P2W', 1_209_600],
      ['1.02:03', 93_780],
      ['PT59.9S', 60],
      ['00:00:00', 0],
    ] as const) {
      assert.equal(parseTimeSpan(text), seconds, text);
    }
  });

  it('are nothing else', () => {
    for (const text of [
      '',
      '300',
      '24:00:00',
      '00:60:00',
      '00:00:60',
      '-00:05:00',
      'P',
      'PT',
      'P1DT',
      'PT5',
      'P1M',
      '1:00:00:00',
      'five',
    ]) {
      assert.equal(parseTimeSpan(text), undefined, text);
    }
  });

  it('are written with as many hours as it takes', () => {
    for (const [seconds, text] of [
      [300, '00:05:00'],
      [59, '00:00:59'],
      [86_400, '24:00:00'],
      [2_678_399, '743:59:59'],
    ] as const) {
      assert.equal(formatTimeSpan(seconds), text);
    }
  });
});
