import { focused, nameOf, press, roleOf } from '../helpers.js';

/** What has the focus, as a screen reader says it; fails when that is nothing. */
export function here(): string {
  const element = focused();
  if (!element || element === document.body) throw new Error('Nothing has the focus.');
  return `${roleOf(element) ?? element.localName} ${nameOf(element)}`;
}

/** Presses Tab until the focus is on what `wanted` says. */
export async function tabTo(wanted: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < 300; step++) {
    await press(key);
    if (focused() === document.body) throw new Error(`Lost after: ${seen.join(', ')}`);
    const now = here();
    if (typeof wanted === 'string' ? now === wanted : wanted.test(now)) return;
    seen.push(now);
  }
  throw new Error(`Tab never came to ${String(wanted)}. It came to: ${seen.join(', ')}`);
}
