import type { BlobRecord, ProductImagesSeed } from '../../product-images.js';
import { png, type Picture } from './pictures.js';

const PALETTE = ['f4f6f8', '24394a', '5b7c93', 'a9c1d0', 'ffffff', 'd8573c', '3f9c6b'] as const;

const SIZE = { width: 120, height: 120, palette: PALETTE } as const;

const PRINTER: Picture = {
  ...SIZE,
  rectangles: [
    [4, 38, 18, 44, 34],
    [2, 20, 48, 80, 40],
    [1, 20, 60, 80, 6],
    [4, 34, 70, 52, 30],
    [6, 86, 53, 8, 4],
  ],
};
const LAPTOP: Picture = {
  ...SIZE,
  rectangles: [
    [1, 24, 26, 72, 50],
    [3, 29, 31, 62, 40],
    [2, 14, 78, 92, 8],
    [4, 50, 78, 20, 3],
  ],
};
const PHONE: Picture = {
  ...SIZE,
  rectangles: [
    [1, 42, 14, 36, 92],
    [3, 46, 24, 28, 68],
    [4, 56, 96, 8, 5],
  ],
};
const SERVICE: Picture = {
  ...SIZE,
  rectangles: [
    [5, 28, 40, 64, 48],
    [1, 46, 28, 28, 6],
    [1, 46, 28, 5, 12],
    [1, 69, 28, 5, 12],
    [4, 56, 52, 8, 24],
    [4, 48, 60, 24, 8],
  ],
};
const CHAIR: Picture = {
  ...SIZE,
  rectangles: [
    [6, 42, 16, 36, 40],
    [6, 36, 60, 48, 12],
    [1, 57, 72, 6, 22],
    [1, 38, 94, 44, 5],
  ],
};
/** Much wider than it is tall, for frames that must keep the proportions. */
const BANNER: Picture = {
  width: 480,
  height: 48,
  palette: PALETTE,
  rectangles: [
    [2, 0, 0, 480, 48],
    [5, 16, 12, 120, 24],
    [3, 152, 12, 312, 24],
  ],
};

function drawn(id: number, description: string, picture: Picture): BlobRecord {
  return { id, description, bytes: png(picture), created: '2026-01-15T09:00:00' };
}

/** Was accepted by an older server. Nothing here may show it: an SVG can carry scripts. */
const DISGUISED: BlobRecord = {
  id: 209,
  description: 'old-logo',
  bytes: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><script>document.title="hit"</script></svg>',
  ),
  created: '2019-06-03T14:20:00',
};

let drawnOnce: ProductImagesSeed | undefined;

/** Pictures, and which products have them. Tests make many tenants: they are drawn for the first one. */
export function productImages(): ProductImagesSeed {
  drawnOnce ??= {
    blobs: [
      drawn(201, 'Printer', PRINTER),
      drawn(202, 'Laptop', LAPTOP),
      drawn(203, 'Phone', PHONE),
      drawn(204, 'Service case', SERVICE),
      drawn(205, 'Chair', CHAIR),
      drawn(206, 'Banner', BANNER),
      DISGUISED,
    ],
    links: [
      [1, 201],
      [2, 204],
      [3, 202],
      [4, 202],
      [5, 203],
      [6, 203],
      [7, 201],
      [103, 205],
      [601, 206],
      [602, 209],
    ],
  };
  return drawnOnce;
}
