import { SpreadsheetError } from './spreadsheet-error.js';

/** Bytes that other kinds of files begin with; a spreadsheet with one of these endings was renamed. */
const SIGNATURES: readonly (readonly number[])[] = [
  [0xd0, 0xcf, 0x11, 0xe0], // Old Office (.xls), and workbooks with a password
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);

/** Which encoding the bytes are in, as far as they show it. UTF-8 is a guess that decoding confirms. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  // Without a mark: text of Latin letters has a zero in every other byte.
  const start = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length * 0.3;
  if (start.length >= 4 && odd > many && even < odd / 4) return 'utf-16le';
  return start.length >= 4 && even > many && odd < even / 4 ? 'utf-16be' : 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of a file that is no archive. @throws SpreadsheetError `wrong-type` */
export function textOf(bytes: Uint8Array): string {
  if (SIGNATURES.some((signature) => startsWith(bytes, signature))) {
    throw new SpreadsheetError('wrong-type', 'Another kind of file.');
  }
  const encoding = encodingOf(bytes);
  // What is no UTF-8 was written by an old program: every byte means something in Windows-1252.
  const text = decode(bytes, encoding) ?? new TextDecoder('windows-1252').decode(bytes);
  const start = text.slice(0, 8192);
  if (/^\s*<(?:!doctype|html|table|meta|head|body|\?xml|svg)\b/i.test(start)) {
    throw new SpreadsheetError('wrong-type', 'A web page or XML.');
  }
  // They tell programs and pictures from text.
  const controls = start.replace(/[^\x00-\x08\x0e-\x1f\x7f]/g, '').length;
  const marked = encoding !== 'utf-8' || startsWith(bytes, [0xef, 0xbb, 0xbf]);
  if (!marked && controls > start.length / 50) throw new SpreadsheetError('wrong-type', 'Not text.');
  return text;
}
