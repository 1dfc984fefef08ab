import { TenantError } from './tenant-error.js';

/** A picture as the server keeps it. */
export interface BlobRecord {
  readonly id: number;
  readonly description: string;
  readonly bytes: Uint8Array;
  /** Local time without offset. */
  readonly created: string;
}

export interface ProductImagesSeed {
  readonly blobs: readonly BlobRecord[];
  /** Product id → blob id. */
  readonly links: readonly (readonly [productId: number, blobId: number])[];
}

export type ImageType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/bmp';

/** `?` stands for any byte. */
const SIGNATURES: readonly (readonly [ImageType, string])[] = [
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF8'],
  ['image/webp', 'RIFF????WEBP'],
  ['image/bmp', 'BM????\0\0\0\0'],
];

/** What the bytes are, by their first few; `undefined`: no picture that the server can scale. */
export function imageType(bytes: Uint8Array): ImageType | undefined {
  const fits = (signature: string): boolean =>
    [...signature].every((char, index) => char === '?' || char.charCodeAt(0) === bytes[index]);
  return SIGNATURES.find(([, signature]) => fits(signature))?.[0];
}

/**
 * The tenant's pictures for products. One thing the real server does is missing: pictures are kept as they are, neither
 * scaled to 1000 × 1000 pixels nor to thumbnails.
 */
export class ProductImages {
  readonly #now: () => string;
  readonly #blobs = new Map<number, BlobRecord>();
  readonly #links = new Map<number, number>();

  constructor(now: () => string) {
    this.#now = now;
  }

  load({ blobs, links }: ProductImagesSeed): void {
    this.#blobs.clear();
    this.#links.clear();
    for (const blob of blobs) this.#blobs.set(blob.id, blob);
    for (const [productId, blobId] of links) this.#links.set(productId, blobId);
  }

  all(): readonly BlobRecord[] {
    return [...this.#blobs.values()];
  }

  find(id: number): BlobRecord | undefined {
    return this.#blobs.get(id);
  }

  /** A product's picture. */
  of(productId: number): BlobRecord | undefined {
    return this.#blobs.get(this.#links.get(productId) ?? 0);
  }

  /** Keeps a picture, without any product. */
  add(bytes: Uint8Array, description: string): BlobRecord {
    if (imageType(bytes) === undefined) {
      throw new TenantError('ArgumentException', 'The picture cannot be read. Use PNG, JPEG, GIF or WebP.', 'Image');
    }
    const id = Math.max(0, ...this.#blobs.keys()) + 1;
    const blob = { id, description, bytes, created: this.#now() };
    this.#blobs.set(id, blob);
    return blob;
  }

  /** @throws TenantError a SoNotFoundException */
  known(id: number): BlobRecord {
    const blob = this.#blobs.get(id);
    if (!blob) throw new TenantError('SoNotFoundException', `BinaryObject id ${id} not found`);
    return blob;
  }

  link(productId: number, blob: BlobRecord | undefined): void {
    if (blob) this.#links.set(productId, blob.id);
    else this.unlink(productId);
  }

  unlink(productId: number): void {
    this.#links.delete(productId);
  }
}
