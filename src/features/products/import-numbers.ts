import type { Decimal } from '../../backend/index.js';

/** How a file writes numbers: `1.234,50` or `1,234.50`. */
export type NumberFormat = 'comma' | 'point';

/** Signs and spaces of every kind as those on a keyboard; what stands for a percentage goes. */
function normalized(text: string): string {
  return text
    .trim()
    .replace(/\s?%$/, '')
    .replace(/^[−–]/, '-')
    .replace(/[\s’`´']/gu, ' ');
}

/** Canonical text of a number of a file; `undefined` when it is none, or none in this format. */
export function parseNumber(text: string, format: NumberFormat): Decimal | undefined {
  const [decimal, group] = format === 'comma' ? [',', '.'] : ['.', ','];
  const written = normalized(text);
  const negative = written.startsWith('-');
  const [whole = '', fraction, ...rest] = written.replace(/^[-+]\s?/, '').split(decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const groups = whole.split(whole.includes(' ') ? ' ' : group);
  const plain = groups.length === 1 ? /^\d+$/.test(whole) : groups.every(isGroup);
  if (!plain && !(whole === '' && fraction !== undefined)) return undefined;
  const digits = groups.join('').replace(/^0+(?=\d)/, '') || '0';
  const number = fraction === undefined ? digits : `${digits}.${fraction}`;
  return negative && /[1-9]/.test(number) ? `-${number}` : number;
}

const isGroup = (part: string, index: number): boolean => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part);

/** What a single number says about its file; `1,234` may be either. */
function formatOf(text: string): NumberFormat | undefined {
  const point = parseNumber(text, 'point');
  const comma = parseNumber(text, 'comma');
  if ((point === undefined) === (comma === undefined)) return undefined;
  return point === undefined ? 'comma' : 'point';
}

/** By majority of those that can be read in one way only. */
export function guessNumberFormat(texts: Iterable<string>, fallback: NumberFormat): NumberFormat {
  const votes = { comma: 0, point: 0 };
  for (const text of texts) {
    const format = formatOf(text);
    if (format) votes[format] += 1;
  }
  if (votes.comma === votes.point) return fallback;
  return votes.comma > votes.point ? 'comma' : 'point';
}
