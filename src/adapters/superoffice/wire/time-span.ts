import { bareValue } from './culture-data.js';

/**
 * A .NET `TimeSpan` as text. Which form the service writes is not documented (Swagger says `string`), so all are read:
 * .NET's own `[d.]hh:mm[:ss[.f]]`, its other spelling `d:hh:mm:ss`, hours beyond 23, ISO 8601 (what SuperOffice's
 * own client sends), `[TS:seconds]`, and bare seconds (what the database keeps).
 */

const CLOCK = /^(?:(\d+)[.:])?(\d+):(\d{1,2}):(\d{1,2}(?:[.,]\d+)?)$/;
const HOURS = /^(?:\d+\.)?\d+:\d{1,2}$/;
const ISO = /^P(?:([\d.,]+)W)?(?:([\d.,]+)D)?(?:T(?=.)(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?$/i;
const SECONDS = /^\d+(?:[.,]\d+)?$/;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whole seconds; `undefined` when it is none, not positive, or cannot be read. */
export function secondsOfTimeSpan(value: unknown): number | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const seconds = Math.round(secondsOf(bareValue(String(value).trim())));
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds : undefined;
}

/** `NaN` when it cannot be read. */
function secondsOf(text: string): number {
  const clock = CLOCK.exec(HOURS.test(text) ? `${text}:00` : text);
  if (clock) return sum(clock.slice(1), [DAY, HOUR, MINUTE, 1]);
  // `P` and `PT` alone say nothing.
  const iso = /\d/.test(text) ? ISO.exec(text) : null;
  if (iso) return sum(iso.slice(1), [7 * DAY, DAY, HOUR, MINUTE, 1]);
  return SECONDS.test(text) ? number(text) : NaN;
}

function sum(parts: readonly (string | undefined)[], units: readonly number[]): number {
  return units.reduce((total, unit, index) => total + number(parts[index] ?? '0') * unit, 0);
}

function number(text: string): number {
  return Number(text.replace(',', '.'));
}

/** `hh:mm:ss`, from one day on `d.hh:mm:ss`: the form that every version of .NET reads. */
export function timeSpanOfSeconds(seconds: number): string {
  const part = (unit: number, limit: number): string => String(Math.floor(seconds / unit) % limit).padStart(2, '0');
  const days = Math.floor(seconds / DAY);
  return `${days > 0 ? `${days}.` : ''}${part(HOUR, 24)}:${part(MINUTE, 60)}:${part(1, 60)}`;
}
