import { expect } from 'chai';
import type { BackendError } from '../../../src/backend/index.js';
import { rejection } from './answers.js';
import { productServer } from './product-server.js';

const bytes = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : String.fromCharCode(part))).join('');

const IMAGES: Readonly<Record<string, string>> = {
  'image/png': bytes(0x89, 'PNG\r\n', 0x1a, '\n', 'rest'),
  'image/jpeg': bytes(0xff, 0xd8, 0xff, 0xe0, 'rest'),
  'image/gif': 'GIF89a rest',
  'image/webp': bytes('RIFF', 10, 0, 0, 0, 'WEBPVP8 '),
};

const OTHERS: Readonly<Record<string, string>> = {
  SVG: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  HTML: '<!doctype html><script>alert(1)</script>',
  BMP: 'BM rest',
  'a WAV file': bytes('RIFF', 10, 0, 0, 0, 'WAVEfmt '),
  'half a PNG': bytes(0x89, 'PNG'),
};

async function failure(promise: Promise<unknown>): Promise<BackendError> {
  return (await rejection(promise)) as BackendError;
}

const asJson = (content: string): (() => Response) => {
  const headers = { 'content-type': 'application/json' };
  return () => new Response(JSON.stringify(btoa(content)), { headers });
};

describe('images on the wire', () => {
  for (const [type, content] of Object.entries(IMAGES)) {
    it(`are known as ${type} by how they begin`, async () => {
      const { backend, body } = productServer({ 'BLOB/GetBlobStream': asJson(content) });
      const image = await backend.products.image(5);
      expect(image.type).to.equal(type);
      expect([...new Uint8Array(await image.arrayBuffer())]).to.deep.equal(
        [...content].map((char) => char.charCodeAt(0)),
      );
      expect(body('BLOB/GetBlobStream')).to.deep.equal({ BlobEntityId: 5 });
    });
  }

  for (const [what, content] of Object.entries(OTHERS)) {
    it(`are not ${what}, neither here nor there`, async () => {
      const { backend, methods } = productServer({
        'BLOB/GetBlobStream': asJson(content),
        'BLOB/GetProductImage': asJson(content),
      });
      expect((await failure(backend.products.image(5))).kind).to.equal('protocol');
      expect((await failure(backend.products.productImage(5))).kind).to.equal('protocol');
      const error = await failure(backend.products.setProductImage(5, new Blob([content], { type: 'image/png' })));
      expect([error.kind, Object.keys(error.fieldErrors)]).to.deep.equal(['validation', ['image']]);
      expect(methods()).not.to.include('BLOB/SetProductImage');
    });
  }

  it('that are no base64 are no images', async () => {
    const headers = { 'content-type': 'application/json' };
    const { backend } = productServer({ 'BLOB/GetBlobStream': () => new Response('"%%%"', { headers }) });
    expect((await failure(backend.products.image(5))).kind).to.equal('protocol');
  });

  it('may be absent', async () => {
    const { backend } = productServer();
    expect(await backend.products.productImage(7)).to.equal(undefined);
    expect((await failure(backend.products.image(5))).kind).to.equal('not-found');
  });

  it('are listed by their description', async () => {
    const { backend, body } = productServer({
      'MDO/GetList': [
        { Id: 0, Name: '(none)' },
        { Id: 201, Name: '201', ToolTip: 'Printer' },
        { Id: 202, Name: '202' },
      ],
    });
    expect(await backend.products.images()).to.deep.equal([
      { id: 201, name: 'Printer' },
      { id: 202, name: '202' },
    ]);
    expect(body('MDO/GetList')).to.include({ Name: 'productimage' });
  });

  it('are set as base64, chosen by id, and taken away with 0', async () => {
    const { backend, body } = productServer();
    const content = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
    content.set([0xff, 0xd8, 0xff]);
    await backend.products.setProductImage(7, new Blob([content]));
    const { ProductId, Image } = body('BLOB/SetProductImage');
    expect(ProductId).to.equal(7);
    expect(Uint8Array.from(atob(String(Image)), (char) => char.charCodeAt(0))).to.deep.equal(content);
    await backend.products.setProductImage(7, { id: 201, name: '' });
    await backend.products.setProductImage(7, undefined);
    expect(body('BLOB/ChangeProductImage')).to.deep.equal({ ProductId: 7, BlobId: 201 });
    expect(body('BLOB/ChangeProductImage', 1)).to.deep.equal({ ProductId: 7, BlobId: 0 });
  });

  it('are not set once aborted', async () => {
    const reason = new Error('mine');
    const signal = AbortSignal.abort(reason);
    const { backend, sent } = productServer();
    for (const image of [new Blob([Uint8Array.of(0xff, 0xd8, 0xff)]), { id: 1, name: '' }, undefined])
      expect(await rejection(backend.products.setProductImage(7, image, { signal }))).to.equal(reason);
    expect(sent).to.have.length(0);
  });
});
