/** Numbers as the user writes them, exactly: digits stay digits, and nothing goes through a binary float. */

interface Notation {
  readonly decimal: string;
  /** {@link normalized}. */
  readonly group: string;
  /** Code points of the zeros of every kind of digits that the language is written with. */
  readonly zeros: readonly number[];
  /** Digits in a group that is neither the first nor the last: 3, or 2 in India. */
  readonly groupSize: number;
}

const FULL_WIDTH_ZERO = 0xff10;
/** ٠ and ۰: a page in Arabic or Persian may write with either, or with ours, whatever its country does by default. */
const ARABIC_ZEROS = [0x660, 0x6f0];

const notations = new Map<string, Notation>();

function notationOf(language: string): Notation {
  const known = notations.get(language);
  if (known) return known;
  // Latin digits, whatever the language writes by itself: they are what is stored, and the separators must suit them.
  const options = { useGrouping: 'always', numberingSystem: 'latn' } as const;
  const parts = new Intl.NumberFormat(language, options).formatToParts(123456789.5);
  const all = (type: Intl.NumberFormatPartTypes): string[] =>
    parts.filter((part) => part.type === type).map(({ value }) => value);
  const own = new Intl.NumberFormat(language).formatToParts(0).find(({ type }) => type === 'integer')?.value;
  const arabic = new Intl.Locale(language).maximize().script === 'Arab';
  const notation: Notation = {
    decimal: all('decimal')[0] ?? '.',
    group: normalized(all('group')[0] ?? ''),
    zeros: [0x30, FULL_WIDTH_ZERO, own?.codePointAt(0) ?? 0x30, ...(arabic ? ARABIC_ZEROS : [])],
    groupSize: all('integer').at(-2)?.length ?? 3,
  };
  notations.set(language, notation);
  return notation;
}

/** Spaces, apostrophes and minus signs of every kind stand for each other; people type the one on their keyboard. */
function normalized(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, '') // Invisible marks of direction, which come along when copied.
    .replace(/\s/g, ' ')
    .replace(/[’‘`´＇]/g, "'")
    .replace(/[−–－﹣]/g, '-')
    .replace(/＋/g, '+')
    .replace(/．/g, '.')
    .replace(/，/g, ',');
}

/** Other digits and their separators → ours. `undefined`: two kinds of digits in one number. */
function withOurDigits(text: string, { zeros, decimal, group }: Notation): string | undefined {
  const kinds = new Set<number>();
  const written = [...text.replaceAll('٫', decimal).replaceAll('٬', group)].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => code >= start && code < start + 10);
    if (zero === undefined) return character;
    kinds.add(zero);
    return String(code - zero);
  });
  return kinds.size > 1 ? undefined : written.join('');
}

/**
 * @param text as typed: `1 234,50` in nb, `1,234.50` in en, `1’234.50` in de-CH; `+` and `,5` too
 * @returns canonical text with `.` and no groups (`1234.50`), or `undefined` when the language cannot read it
 */
export function parseDecimal(text: string, language: string): string | undefined {
  const notation = notationOf(language);
  const written = withOurDigits(normalized(text).trim(), notation);
  if (written === undefined) return undefined;
  const negative = written.startsWith('-');
  const unsigned = negative || written.startsWith('+') ? written.slice(1).trim() : written;
  const [whole = '', fraction, ...rest] = unsigned.split(notation.decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const ungrouped = whole === '' && fraction !== undefined ? '0' : withoutGroups(whole, notation);
  if (ungrouped === undefined) return undefined;
  return `${negative ? '-' : ''}${ungrouped.replace(/^0+(?=\d)/, '')}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** `1 234` → `1234`; a group separator anywhere else (`1,5` in English) is a mistake, never dropped silently. */
function withoutGroups(whole: string, { group, groupSize }: Notation): string | undefined {
  if (/^\d+$/.test(whole)) return whole;
  const groups = group === '' ? [whole] : whole.split(group);
  const last = groups.length - 1;
  const wellFormed = (size: number): boolean =>
    groups.every(
      (part, index) =>
        /^\d+$/.test(part) && (index === 0 ? part.length <= size : part.length === (index === last ? 3 : size)),
    );
  return last > 0 && (wellFormed(3) || wellFormed(groupSize)) ? groups.join('') : undefined;
}

/** Canonical text → as the language writes it, without groups: it is edited. Anything else is shown as it is. */
export function formatDecimal(value: string, language: string): string {
  return /^-?\d+\.\d+$/.test(value) ? value.replace('.', notationOf(language).decimal) : value;
}
