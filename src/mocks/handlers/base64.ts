import { MalformedRequest } from './params.js';

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a picture has more bytes than a call may have arguments.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(text);
}

/** @throws MalformedRequest */
export function fromBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    throw new MalformedRequest('Bytes must be base64.');
  }
}
