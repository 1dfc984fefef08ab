/** Numbers as the user writes them, exactly: digits stay digits, and nothing goes through a binary float. */

interface Separators {
  readonly decimal: string;
  readonly group: string;
  readonly minus: string;
}

function separatorsOf(language: string): Separators {
  // Latin digits, whatever the language writes by itself: they are what is stored, and the separators must suit them.
  const options = { useGrouping: 'always', numberingSystem: 'latn' } as const;
  const parts = new Intl.NumberFormat(language, options).formatToParts(-12345.6);
  const find = (type: Intl.NumberFormatPartTypes): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: find('decimal'), group: find('group'), minus: find('minusSign') };
}

/** Spaces and apostrophes of every kind stand for each other; people type the one on their keyboard. */
function normalized(text: string): string {
  return text.replace(/[\s\u00a0\u202f]/g, ' ').replace(/[’`´]/g, "'");
}

/**
 * @param text as typed: `1 234,50` in nb, `1,234.50` in en, `1’234.50` in de-CH
 * @returns canonical text with `.` and no groups (`1234.50`), or `undefined` when the language cannot read it
 */
export function parseDecimal(text: string, language: string): string | undefined {
  const { decimal, group, minus } = separatorsOf(language);
  const trimmed = normalized(text.trim());
  const negative = trimmed.startsWith('-') || (minus !== '' && trimmed.startsWith(minus)) || trimmed.startsWith('−');
  const digits = negative ? trimmed.replace(/^(?:-|−|[^\d]+)/, '').trim() : trimmed;
  const [whole = '', fraction, ...rest] = digits.split(decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  const ungrouped = withoutGroups(whole, normalized(group));
  if (ungrouped === undefined) return undefined;
  return `${negative ? '-' : ''}${ungrouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** `1 234` → `1234`; a group separator anywhere else (`1,5` in English) is a mistake, never dropped silently. */
function withoutGroups(whole: string, group: string): string | undefined {
  if (/^\d+$/.test(whole)) return whole;
  const groups = group === '' ? [whole] : whole.split(group);
  const wellFormed =
    groups.length > 1 && groups.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));
  return wellFormed ? groups.join('') : undefined;
}

/** Canonical text → as the language writes it, without groups: it is edited. Anything else is shown as it is. */
export function formatDecimal(value: string, language: string): string {
  return /^-?\d+\.\d+$/.test(value) ? value.replace('.', separatorsOf(language).decimal) : value;
}
