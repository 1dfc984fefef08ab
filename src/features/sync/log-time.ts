export type QuickTime = 'today' | 'hour' | 'week';

/** `YYYY-MM-DDTHH:mm` of where it begins, by the clock on the user's wall. */
export function quickStart(quick: QuickTime, now: Date): string {
  const start = new Date(now);
  if (quick === 'today') start.setHours(0, 0);
  else if (quick === 'hour') start.setTime(start.getTime() - 60 * 60_000);
  else start.setDate(start.getDate() - 7);
  return localMinute(start);
}

function localMinute(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`;
}
