import { BackendError, type CallOptions, type ProductImage } from '../../backend/index.js';
import { nothing, type SuperOfficeClient } from './client.js';
import { notFound } from './errors.js';
import { invalid } from './field-errors.js';
import { mdoList } from './mdo-list.js';
import { base64 } from './wire/product-carriers.js';

/** Images over the BLOB agent: base64 in JSON, both ways. */

export async function productImages(
  client: SuperOfficeClient,
  options?: CallOptions,
): Promise<readonly ProductImage[]> {
  const items = (await mdoList(client, 'productimage', options)) ?? [];
  // The name is the id once more; the description is in the tooltip.
  return items.filter(({ Id }) => Id !== 0).map(({ Id, Name, ToolTip }) => ({ id: Id, name: ToolTip || Name }));
}

export async function readImage(client: SuperOfficeClient, id: number, options?: CallOptions): Promise<Blob> {
  const name = 'BLOB/GetBlobStream';
  const text = await client.call({ name, parameters: { BlobEntityId: id }, answer: base64 }, options);
  if (text === '') throw notFound(name, `image ${id}`);
  return toImage(name, text);
}

export async function readProductImage(
  client: SuperOfficeClient,
  productId: number,
  options?: CallOptions,
): Promise<Blob | undefined> {
  const name = 'BLOB/GetProductImage';
  const text = await client.call({ name, parameters: { ProductId: productId }, answer: base64 }, options);
  return text === '' ? undefined : toImage(name, text);
}

export async function writeProductImage(
  client: SuperOfficeClient,
  productId: number,
  image: ProductImage | Blob | undefined,
  { signal, language }: CallOptions = {},
): Promise<void> {
  if (image instanceof Blob) {
    const bytes = new Uint8Array(await image.arrayBuffer());
    if (!typeOf(bytes)) throw invalid({ image: 'It is no PNG, JPEG, GIF or WebP.' });
    signal?.throwIfAborted();
    const parameters = { ProductId: productId, Image: toBase64(bytes) };
    await client.call({ name: 'BLOB/SetProductImage', parameters, answer: nothing, slow: true }, { language });
  } else {
    signal?.throwIfAborted();
    // Blob 0 takes the image away.
    const parameters = { ProductId: productId, BlobId: image?.id ?? 0 };
    await client.call({ name: 'BLOB/ChangeProductImage', parameters, answer: nothing }, { language });
  }
}

/** How the four formats begin. What the service says of a type is not asked: SVG is a document that can run scripts. */
function typeOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(start)) return 'image/gif';
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'image/webp';
  return undefined;
}

function toImage(call: string, text: string): Blob {
  const bytes = bytesOf(text);
  const type = bytes && typeOf(bytes);
  if (type) return new Blob([bytes], { type });
  throw new BackendError('protocol', `${call} answered an image that is no PNG, JPEG, GIF or WebP.`);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** A function takes only so many arguments; a multiple of three, so that the parts join. */
const CHUNK = 3 * 8192;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += CHUNK) {
    text += btoa(String.fromCharCode(...bytes.subarray(start, start + CHUNK)));
  }
  return text;
}
