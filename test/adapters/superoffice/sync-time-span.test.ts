import { expect } from 'chai';
import * as fc from 'fast-check';
import { secondsOfTimeSpan, timeSpanOfSeconds } from '../../../src/adapters/superoffice/wire/time-span.js';

const HOUR = 3600;
const DAY = 24 * HOUR;

describe('a time span of the service', () => {
  for (const [form, seconds] of [
    ['00:05:00', 300],
    ['1:05:00', HOUR + 300],
    ['00:00:30', 30],
    ['36:00:00', 36 * HOUR],
    ['1.00:00:00', DAY],
    ['1.02:03:04', DAY + 2 * HOUR + 184],
    ['31.00:00:00', 31 * DAY],
    ['6:12:14:45', 6 * DAY + 12 * HOUR + 14 * 60 + 45],
    ['00:05:00.5000000', 301],
    ['00:05:00.4', 300],
    ['00:05:00,1000000', 300],
    ['00:05', 300],
    ['36:00', 36 * HOUR],
    ['1.02:03', DAY + 2 * HOUR + 180],
    ['PT5M', 300],
    ['pt5m', 300],
    ['PT300S', 300],
    ['PT1H30M', HOUR + 1800],
    ['P1DT2H', DAY + 2 * HOUR],
    ['P2W', 14 * DAY],
    ['P1D', DAY],
    ['PT0.5H', 1800],
    ['PT0,5H', 1800],
    ['300', 300],
    [' 300 ', 300],
    ['[TS:500]', 500],
    [300, 300],
  ] as const) {
    it(`is read: ${JSON.stringify(form)}`, () => {
      expect(secondsOfTimeSpan(form)).to.equal(seconds);
    });
  }

  for (const form of [
    ...[
      '',
      ' ',
      'P',
      'PT',
      'P1DT',
      'soon',
      '00:00:00',
      '0',
      '-00:05:00',
      '-5',
      'P1Y',
      'P1M',
      '5:',
      ':5',
      '1.2.00:00:00',
    ],
    ...['00:05:00:00:00', 'PT1..2H', '9'.repeat(400), null, undefined, {}, [300], NaN],
  ]) {
    it(`is none: ${String(JSON.stringify(form))}`.slice(0, 60), () => {
      expect(secondsOfTimeSpan(form)).to.equal(undefined);
    });
  }

  it('is written with days from one day on', () => {
    expect([60, 300, DAY - 1, DAY, DAY + 61, 31 * DAY].map(timeSpanOfSeconds)).to.deep.equal([
      '00:01:00',
      '00:05:00',
      '23:59:59',
      '1.00:00:00',
      '1.00:01:01',
      '31.00:00:00',
    ]);
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * DAY }), (seconds) => {
        expect(secondsOfTimeSpan(timeSpanOfSeconds(seconds))).to.equal(seconds);
      }),
    );
  });
});
