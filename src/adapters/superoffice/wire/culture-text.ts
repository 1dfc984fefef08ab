/** What reading a list of connections needs of culture-data.ts; most pages need no more. */

const ENCODED = /^\[(I|F|M|DT|D|TS|T|A|B):(.*)\]$/s;

/** The text between marker and bracket, or the value itself when it is not encoded. */
export function bareValue(encoded: string): string {
  return ENCODED.exec(encoded)?.[2] ?? encoded;
}

export function decodeBoolean(encoded: string): boolean {
  const bare = bareValue(encoded).trim().toLowerCase();
  return bare === '1' || bare === 'true';
}
