/**
 * Cells that a spreadsheet would run as a formula are made inert with an apostrophe (OWASP ASVS 5, 1.2.10): everything
 * that begins with one of these, and what already looks guarded, so that {@link unguarded} is the exact inverse.
 */
const TRIGGER = '[=+\\-@\\t\\r\\n\\0＝＋－＠]';
const DANGEROUS = new RegExp(`^'*${TRIGGER}`);
const GUARDED = new RegExp(`^'+${TRIGGER}`);

export function guarded(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text without the guard, if it has one. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}

/** Canonical decimal text, and nothing else: what may stand bare in a column of numbers. */
export function isPlainNumber(text: string): boolean {
  return /^-?\d{1,30}(?:\.\d{1,30})?$/.test(text);
}
