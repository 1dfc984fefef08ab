import { SYNC_INTERVAL_MAX, SYNC_INTERVAL_MIN } from '../../backend/sync-engine.js';
import { formatDecimal, parseDecimal } from '../../core/decimal.js';
import type { SyncLocalize } from './sync-terms.js';

/** An interval as a user writes it: a number and a unit. */

export type IntervalUnit = 'minute' | 'hour' | 'day';

export interface IntervalText {
  readonly amount: string;
  readonly unit: IntervalUnit;
}

export type IntervalReading =
  { readonly seconds: number } | { readonly problem: 'empty' | 'no-number' | 'outside' | 'uneven' };

/** Seconds. */
const UNITS: Readonly<Record<IntervalUnit, number>> = { minute: 60, hour: 60 * 60, day: 24 * 60 * 60 };
const PARTS = [
  ['day', UNITS.day],
  ['hour', UNITS.hour],
  ['minute', UNITS.minute],
  ['second', 1],
] as const;

/** In the largest unit that needs no fraction; minutes may have one. */
export function intervalText(seconds: number | undefined, language: string): IntervalText {
  if (seconds === undefined) return { amount: '', unit: 'minute' };
  const whole = (['day', 'hour'] as const).find((unit) => seconds > 0 && seconds % UNITS[unit] === 0);
  const unit = whole ?? 'minute';
  const amount = String(Math.round((seconds / UNITS[unit]) * 100) / 100);
  return { amount: formatDecimal(amount, language), unit };
}

export function readInterval({ amount, unit }: IntervalText, language: string): IntervalReading {
  if (amount.trim() === '') return { problem: 'empty' };
  const number = parseDecimal(amount, language);
  if (number === undefined) return { problem: 'no-number' };
  // A fraction of a unit may be some whole seconds that a binary float misses by a hair.
  const exact = Number(number) * UNITS[unit];
  const seconds = Math.round(exact);
  if (!(exact >= SYNC_INTERVAL_MIN && exact <= SYNC_INTERVAL_MAX)) return { problem: 'outside' };
  return Math.abs(exact - seconds) > 1e-6 ? { problem: 'uneven' } : { seconds };
}

/** `1 hour, 30 minutes` */
export function durationText(localize: SyncLocalize, seconds: number): string {
  let rest = seconds;
  const parts = PARTS.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count > 0 ? [localize.number(count, { style: 'unit', unit, unitDisplay: 'long' })] : [];
  });
  return new Intl.ListFormat(localize.language, { type: 'unit' }).format(parts);
}

/** What is wrong with what was typed, in words; `undefined`: nothing. */
export function intervalProblem(localize: SyncLocalize, text: IntervalText): string | undefined {
  const reading = readInterval(text, localize.language);
  if ('seconds' in reading) return undefined;
  switch (reading.problem) {
    case 'empty':
      return localize.term('syncIntervalEmpty');
    case 'no-number':
      return localize.term('syncIntervalNoNumber', text.amount.trim());
    case 'uneven':
      return localize.term('syncIntervalUneven');
    case 'outside':
      return localize.term(
        'syncIntervalOutside',
        durationText(localize, SYNC_INTERVAL_MIN),
        durationText(localize, SYNC_INTERVAL_MAX),
      );
  }
}
