/** Small PNG pictures, drawn in code: rectangles on a background, in a palette of at most sixteen colours. */

export interface Picture {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** `rrggbb`; the first one is the background. */
  readonly palette: readonly string[];
  /** Later ones cover earlier ones. */
  readonly rectangles: readonly (readonly [color: number, x: number, y: number, width: number, height: number])[];
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function chunk(type: string, data: readonly number[]): number[] {
  const content = [...type].map((char) => char.charCodeAt(0)).concat(data);
  return [...bigEndian(data.length), ...content, ...bigEndian(crc32(Uint8Array.from(content)))];
}

/** The zlib format without compression: blocks of at most 65,535 bytes, as they are. */
function stored(bytes: Uint8Array): number[] {
  const blocks: number[] = [];
  for (let start = 0; start < bytes.length; start += 0xffff) {
    const block = bytes.subarray(start, start + 0xffff);
    const last = start + block.length >= bytes.length ? 1 : 0;
    const { length } = block;
    blocks.push(last, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff, ...block);
  }
  return [0x78, 0x01, ...blocks, ...bigEndian(adler32(bytes))];
}

/** Four bits a pixel, each row after a byte that says “not filtered”. */
function scanlines({ width, height, rectangles }: Picture): Uint8Array {
  const rowLength = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(rowLength * height);
  for (const [color, left, top, across, down] of rectangles) {
    for (let y = top; y < Math.min(height, top + down); y += 1) {
      for (let x = left; x < Math.min(width, left + across); x += 1) {
        const at = y * rowLength + 1 + (x >> 1);
        const before = rows[at] ?? 0;
        rows[at] = x % 2 === 0 ? (before & 0x0f) | (color << 4) : (before & 0xf0) | color;
      }
    }
  }
  return rows;
}

/** The picture as a PNG file. */
export function png(picture: Picture): Uint8Array {
  const { width, height, palette } = picture;
  const colors = palette.flatMap((color) => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16)));
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...bigEndian(width), ...bigEndian(height), 4, 3, 0, 0, 0]),
    ...chunk('PLTE', colors),
    ...chunk('IDAT', stored(scanlines(picture))),
    ...chunk('IEND', []),
  ]);
}
