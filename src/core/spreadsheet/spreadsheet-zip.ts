import { Inflate } from 'fflate';
import { SPREADSHEET_LIMITS, SpreadsheetError } from './spreadsheet-error.js';
import type { Slices } from './spreadsheet-slices.js';

/** Packed bytes a step: a step gives 1 MB at the very most, after which the limits are looked at. */
const STEP = 1024;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const broken = (what: string, cause?: unknown): SpreadsheetError =>
  new SpreadsheetError('broken', `ZIP: ${what}`, cause);

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array, before: number): number {
  let crc = before;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return crc;
}

/**
 * A ZIP archive that somebody else made. The list at its end is believed for where things are; sizes, ratios and check
 * sums are measured while a part is unpacked. Only what is asked for is unpacked, in memory and never by its name.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #unpacked: number;

  /**
   * @param unpacked bytes that were unpacked of it before, which count as well
   * @throws SpreadsheetError
   */
  constructor(bytes: Uint8Array, unpacked = 0) {
    this.#bytes = bytes;
    this.#unpacked = unpacked;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory();
    } catch (thrown) {
      throw thrown instanceof SpreadsheetError ? thrown : broken('a part lies beyond the end', thrown);
    }
  }

  /** Bytes, of all parts so far. */
  get unpacked(): number {
    return this.#unpacked;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Unpacks a part piece by piece. @throws SpreadsheetError */
  async *read(name: string, slices: Slices): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) throw broken(`there is no ${name}`);
    const packed = this.#packedBytes(entry);
    const pieces: Uint8Array[] = [];
    const inflate = entry.method === 8 ? new Inflate((piece) => pieces.push(piece)) : undefined;
    let crc = 0xffffffff;
    let size = 0;
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      const step = packed.subarray(at, at + STEP);
      if (inflate) pushSafely(inflate, step, at + STEP >= packed.length);
      else pieces.push(step);
      for (const piece of pieces.splice(0)) {
        size += piece.length;
        this.#unpacked += piece.length;
        this.#checkLimits(entry, size, at + step.length);
        crc = crcOf(piece, crc);
        yield piece;
      }
      if (slices.due) await slices.rest();
    }
    if (size !== entry.size || (crc ^ 0xffffffff) >>> 0 !== entry.crc) throw broken(`${name} is damaged`);
  }

  #checkLimits(entry: Entry, size: number, packed: number): void {
    const { ratio, ratioFrom, unpackedBytes } = SPREADSHEET_LIMITS;
    if (size > ratioFrom && size > packed * ratio) throw new SpreadsheetError('too-large', 'ZIP: the ratio of a bomb');
    if (this.#unpacked > unpackedBytes) throw new SpreadsheetError('too-large', 'ZIP: too much when unpacked');
    if (size > entry.size) throw broken('a part is larger than announced');
  }

  #packedBytes({ offset, packedSize, method }: Entry): Uint8Array {
    try {
      if (this.#view.getUint32(offset, true) !== 0x04034b50) throw broken('a part is not where it should be');
      if (this.#view.getUint16(offset + 6, true) & 1) throw new SpreadsheetError('wrong-type', 'ZIP: encrypted');
      if (method !== 0 && method !== 8) throw broken(`method ${method}`);
      const start = offset + 30 + this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
      if (start + packedSize > this.#bytes.length) throw broken('a part is cut off');
      return this.#bytes.subarray(start, start + packedSize);
    } catch (thrown) {
      throw thrown instanceof SpreadsheetError ? thrown : broken('a part lies beyond the end', thrown);
    }
  }

  #readDirectory(): void {
    const view = this.#view;
    const end = this.#findEnd();
    const count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if (count > SPREADSHEET_LIMITS.entries) throw new SpreadsheetError('too-large', `ZIP: ${count} parts`);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== 0x02014b50) throw broken('its list is damaged');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      this.#entries.set(name.replace(/^\//, '').toLowerCase(), {
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }

  /** The record at the end, which a comment of up to 64 kB may follow. */
  #findEnd(): number {
    for (let at = this.#bytes.length - 22; at >= Math.max(0, this.#bytes.length - 65_557); at--) {
      if (this.#view.getUint32(at, true) === 0x06054b50) return at;
    }
    throw broken('it has no end');
  }
}

function pushSafely(inflate: Inflate, bytes: Uint8Array, last: boolean): void {
  try {
    inflate.push(bytes, last);
  } catch (thrown) {
    throw broken('a part cannot be unpacked', thrown);
  }
}
