/** What may be uploaded as an image of a product. The name and the type that a file claims to have prove nothing. */

/** In bytes. */
export const MAX_IMAGE_SIZE = 5 * 1024 * 1024;

export const ACCEPTED_IMAGES = '.png,.jpg,.jpeg,.gif,image/png,image/jpeg,image/gif';

export type ImageRefusal = 'too-large' | 'svg' | 'wrong-type' | 'damaged';

export interface CheckedImage {
  /** With the type that its first bytes have. */
  readonly blob: Blob;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const MAGIC: readonly (readonly [type: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x37, 0x61]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61]],
];

/** How far an SVG may hide its root behind comments and a DOCTYPE. */
const SEARCHED_FOR_SVG = 4096;

/** @returns the image, or why it is refused */
export async function checkImage(file: Blob): Promise<CheckedImage | ImageRefusal> {
  if (file.size > MAX_IMAGE_SIZE) return 'too-large';
  let begin: Uint8Array;
  try {
    begin = new Uint8Array(await file.slice(0, SEARCHED_FOR_SVG).arrayBuffer());
  } catch {
    // It was moved or changed on the disk since it was chosen.
    return 'damaged';
  }
  const type = MAGIC.find(([, bytes]) => bytes.every((byte, index) => begin[index] === byte))?.[0];
  if (type === undefined) return isSvg(begin) ? 'svg' : 'wrong-type';
  const blob = file.slice(0, file.size, type);
  try {
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    bitmap.close();
    return { blob, width, height };
  } catch {
    return 'damaged';
  }
}

function isSvg(begin: Uint8Array): boolean {
  const encoding = begin[0] === 0xff && begin[1] === 0xfe ? 'utf-16le' : 'utf-8';
  return /<(?:\w+:)?svg[\s>]/i.test(new TextDecoder(encoding).decode(begin));
}
