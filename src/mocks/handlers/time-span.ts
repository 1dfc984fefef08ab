import { secondsOfTimeSpan } from '../../adapters/superoffice/wire/time-span.js';

/** .NET's TimeSpan as text, as far as intervals need it: whole seconds, never negative. */

/** `[d.]hh:mm:ss[.fffffff]` and `hh:mm`: unlike who reads answers, the server takes no other. */
const DOT_NET = /^(?:\d{1,8}\.)?(?:[01]?\d|2[0-3]):[0-5]?\d(?::[0-5]?\d(?:\.\d{1,7})?)?$/;
/** ISO 8601, as the official client sends it: `PT5M`, `P1DT2H`. */
const ISO = /^P/;

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds. `undefined`: it is no time span. As in .NET more than 23 hours need the days' form. */
export function parseTimeSpan(text: string): number | undefined {
  const trimmed = text.trim();
  if (DOT_NET.test(trimmed)) return secondsOfTimeSpan(trimmed) ?? 0;
  return ISO.test(trimmed) ? secondsOfTimeSpan(trimmed) : undefined;
}

/** `hh:mm:ss` with as many hours as it takes: the one form that the official client reads whatever the length. */
export function formatTimeSpan(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return [Math.floor(seconds / HOUR), Math.floor((seconds % HOUR) / MINUTE), seconds % MINUTE].map(two).join(':');
}
