/**
 * JSON of plain data whatever the page has put on the prototypes. What carries a `toJSON` of its own still decides itself.
 * @returns `undefined` for what JSON leaves out
 */
export function plainJson(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => plainJson(item) ?? 'null').join(',')}]`;
  if (!isPlain(value)) return JSON.stringify(value);
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const text = plainJson(inner);
    return text === undefined ? [] : `${JSON.stringify(key)}:${text}`;
  });
  return `{${entries.join(',')}}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !Object.hasOwn(value, 'toJSON');
}
