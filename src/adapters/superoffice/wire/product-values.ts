import { bareValue } from './culture-data.js';

const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{2}:\d{2}:\d{2}))?/;
const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?/;

/** `[DT:12/31/2013 23:59:59.0000000]` → `2013-12-31T23:59:59`; `''` when there is none (year 1 is .NET's "not set"). */
export function decodeDateTime(encoded: string): string {
  const bare = bareValue(encoded).trim();
  const us = US.exec(bare);
  const [, date = '', time = '00:00:00'] = us
    ? ['', `${us[3] ?? ''}-${(us[1] ?? '').padStart(2, '0')}-${(us[2] ?? '').padStart(2, '0')}`, us[4] ?? '00:00:00']
    : (ISO.exec(bare) ?? []);
  return date === '' || date.startsWith('0001') ? '' : `${date}T${time}`;
}
