import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toStored, toValues, type FieldTypes } from '../../src/adapters/superoffice/configuration.js';
import { encodeText, formProblem, shownValue } from '../../src/adapters/superoffice/sync/value-check.js';
import {
  bareValue,
  decodeBoolean,
  decodeDate,
  encodeAs,
  encodeBoolean,
  encodeDate,
  encodeDouble,
  encodeInteger,
  type Marker,
} from '../../src/adapters/superoffice/wire/culture-data.js';
import { secondsOfTimeSpan, timeSpanOfSeconds } from '../../src/adapters/superoffice/wire/time-span.js';
import type { ConfigurationFieldType, ConfigurationValue } from '../../src/backend/index.js';

const two = (number: number): string => String(number).padStart(2, '0');
const integers = fc.oneof(fc.integer(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })).map(String);
const doubles = fc.tuple(integers, fc.option(fc.nat(999_999), { nil: undefined })).map(([whole, part]) => {
  return part === undefined ? whole : `${whole}.${part}`;
});
/** Year 1 is "not set". */
const dates = fc
  .date({ min: new Date('0002-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const times = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`);

/** What stands behind each marker. */
const BARE: Readonly<Record<Marker, fc.Arbitrary<string>>> = {
  I: integers,
  F: doubles,
  M: doubles,
  D: dates.map((date) => date.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1')),
  DT: fc
    .tuple(dates, times)
    .map(([date, time]) => `${date.replace(/(\d+)-(\d+)-(\d+)/, '$2/$3/$1')} ${time}:00.0000000`),
  T: times,
  TS: fc.nat().map(String),
  A: fc.array(fc.integer(), { minLength: 1 }).map((numbers) => numbers.join(',')),
  B: fc.base64String({ minLength: 4 }),
};
const MARKERS: readonly Marker[] = ['I', 'F', 'M', 'D', 'DT', 'T', 'TS', 'A', 'B'];
const ENCODED = /^\[(I|F|M|DT|D|TS|T|A|B):(.*)\]$/s;

describe('encodings of values', () => {
  for (const marker of MARKERS) {
    it(`come back from [${marker}:…], which reads as the bare value does`, () => {
      fc.assert(
        fc.property(BARE[marker], (bare) => {
          const encoded = encodeAs(marker, bare);
          assert.deepEqual([...(ENCODED.exec(encoded) ?? [])], [encoded, marker, bare]);
          assert.equal(bareValue(encoded), bare);
          assert.equal(bareValue(bare), bare);
        }),
      );
    });
  }

  it('take the first marker for theirs and the last bracket for the end, whatever stands between', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MARKERS), fc.string({ unit: 'binary', minLength: 1 }), (marker, bare) => {
        assert.equal(bareValue(encodeAs(marker, bare)), bare);
      }),
    );
  });

  it('of boxes and numbers come back', () => {
    fc.assert(
      fc.property(fc.boolean(), integers, doubles, (box, whole, decimal) => {
        assert.equal(decodeBoolean(encodeBoolean(box)), box);
        assert.equal(decodeBoolean(bareValue(encodeBoolean(box))), box);
        assert.equal(bareValue(encodeInteger(whole)), whole);
        assert.equal(bareValue(encodeDouble(decimal)), decimal);
      }),
    );
  });

  it('of dates come back in all their forms', () => {
    fc.assert(
      fc.property(dates, times, (date, time) => {
        assert.equal(decodeDate(encodeDate(date)), date);
        const [year, month, day] = date.split('-');
        const american = `${month}/${day}/${year}`;
        const forms = [american, `${american} ${time}:59`, `${date}T${time}:00`, date];
        for (const form of [...forms, encodeAs('D', american), encodeAs('DT', `${american} ${time}:00`)]) {
          assert.equal(decodeDate(form), date, form);
        }
      }),
    );
  });

  it('of time spans come back, by the clock and in seconds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * 86_400 }), (seconds) => {
        const clock = timeSpanOfSeconds(seconds);
        for (const form of [clock, encodeAs('TS', String(seconds)), `PT${seconds}S`, String(seconds)]) {
          assert.equal(secondsOfTimeSpan(form), seconds, form);
        }
      }),
    );
  });

  it('of nothing are nothing', () => {
    for (const marker of MARKERS) assert.equal(encodeAs(marker, ''), '');
    assert.deepEqual([encodeInteger(''), encodeDouble(''), encodeDate(''), decodeDate('')], ['', '', '', '']);
  });
});

type Plain = Exclude<ConfigurationFieldType, 'label' | 'password'>;

const VALUES: Readonly<Record<Plain, fc.Arbitrary<ConfigurationValue>>> = {
  checkbox: fc.boolean(),
  // Texts are not encoded: one that looks as if it were is a text all the same.
  text: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('[I:42]', '[DT:x]', '[', ']', '[B:]')),
  integer: fc.oneof(integers, fc.constant('')),
  double: fc.oneof(doubles, fc.constant('')),
  date: fc.oneof(dates, fc.constant('')),
  list: fc.oneof(fc.string({ unit: 'binary' }), integers),
};
const PLAIN: readonly Plain[] = ['checkbox', 'text', 'integer', 'double', 'date', 'list'];

describe('values of fields', () => {
  for (const type of PLAIN) {
    it(`of type ${type} are stored and read again as they were`, () => {
      const types: FieldTypes = new Map([['field', type]]);
      fc.assert(
        fc.property(VALUES[type], (value) => {
          const values = new Map([['field', value]]);
          const stored = toStored(types, values, new Map());
          assert.deepEqual(toValues(types, stored), values);
          assert.deepEqual(toStored(types, toValues(types, stored), stored), stored, 'what nobody touched stays');
        }),
      );
    });
  }

  it('that somebody searches by read as they were typed', () => {
    const typed = fc.oneof(
      fc.record({ type: fc.constant('integer' as const), text: integers }),
      fc.record({ type: fc.constant('double' as const), text: doubles }),
      fc.record({ type: fc.constant('date' as const), text: dates }),
    );
    fc.assert(
      fc.property(typed, ({ type, text }) => {
        assert.equal(formProblem(type, text), undefined, text);
        assert.equal(shownValue(type, encodeText(type, text)), text);
      }),
    );
  });
});
