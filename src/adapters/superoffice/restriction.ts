/**
 * Archive restrictions as text: `priceListId = 4 and (code = 'A' or code = 'B')`. Only operators that the service
 * documents for the column's type are used: `=` for numbers, `=` and `contains` for text. `and` binds tighter than `or`.
 */

/** A backslash before each quote and backslash, as the Archive agent documents it. `%` stands for itself. */
export function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}

export function anyOf(conditions: readonly string[]): string {
  return `(${conditions.join(' or ')})`;
}
