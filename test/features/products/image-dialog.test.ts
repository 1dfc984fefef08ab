import { expect } from 'chai';
import { html } from 'lit';
import type { ProductsBackend } from '../../../src/backend/index.js';
import { define } from '../../../src/core/custom-element.js';
import { MAX_IMAGE_SIZE } from '../../../src/features/products/image-files.js';
import {
  QuotesyncImageDialog,
  type QuotesyncImageChosenEvent,
} from '../../../src/features/products/quotesync-image-dialog.js';
import { createTenant, FaultPlan, MockBackend, parseFaults } from '../../../src/mocks/index.js';
import {
  axeEverywhere,
  focused,
  getByRole,
  mount,
  press,
  queryAllByRole,
  recorded,
  settled,
  type,
  until,
  visibleText,
} from '../../helpers.js';

define(QuotesyncImageDialog);

interface Opened {
  readonly host: QuotesyncImageDialog;
  readonly chosen: QuotesyncImageChosenEvent[];
  readonly closed: Event[];
  readonly faults: FaultPlan;
}

async function open(faultText = '', seed: 'demo' | 'empty' = 'demo'): Promise<Opened> {
  const faults = new FaultPlan(parseFaults(faultText));
  const backend = new MockBackend(createTenant(seed, { wait: async () => {} }), { faults });
  const host = await mount<QuotesyncImageDialog>(html`
    <quotesync-image-dialog .backend=${backend}></quotesync-image-dialog>
  `);
  return {
    host,
    chosen: recorded(host, 'quotesync-image-chosen'),
    closed: recorded(host, 'quotesync-dialog-closed'),
    faults,
  };
}

const options = ({ host }: Opened): HTMLElement[] => queryAllByRole(host, 'option');
const selected = (opened: Opened): readonly string[] =>
  options(opened)
    .filter((option) => option.getAttribute('aria-selected') === 'true')
    .map(visibleText);

/** A real picture of a size. */
async function pictureFile(type: string, name: string, width = 13, height = 18): Promise<File> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  canvas.getContext('2d')?.fillRect(0, 0, 5, 5);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type));
  return new File([blob!], name, { type });
}

/** Chooses files as the file dialog of the browser does. */
async function upload({ host }: Opened, ...files: readonly File[]): Promise<void> {
  const input = host.shadowRoot!.querySelector<HTMLInputElement>('#file')!;
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await host.updateComplete;
  await until(() => !visibleText(host).includes('Reading the image'));
  await settled(host);
}

async function drop({ host }: Opened, ...files: readonly File[]): Promise<void> {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true, composed: true });
  host.shadowRoot!.querySelector('.upload')!.dispatchEvent(event);
  expect(event.defaultPrevented).to.equal(true);
  await host.updateComplete;
  await until(() => !visibleText(host).includes('Reading the image'));
  await settled(host);
}

async function ok({ host }: Opened): Promise<void> {
  getByRole(host, 'button', { name: 'OK', exact: true }).click();
  await settled(host);
}

describe('Select image', () => {
  it('shows the images of the database with their names', async () => {
    const opened = await open();
    await until(() => options(opened).length === 7);
    expect(options(opened).slice(0, 2).map(visibleText)).to.deep.equal(['Printer', 'Laptop']);
    expect(focused()).to.equal(getByRole(opened.host, 'listbox', { name: 'Images' }));
    await until(() =>
      opened.host.shadowRoot!.querySelector('quotesync-product-image')?.shadowRoot?.querySelector('img'),
    );
  });

  it('reads a picture when it comes into view', async () => {
    const asked: number[] = [];
    const mock = new MockBackend(createTenant('demo', { wait: async () => {} }));
    const images = Array.from({ length: 300 }, (_, index) => ({ id: index + 1, name: `Image ${index + 1}` }));
    const products = new Proxy(mock.products!, {
      get: (target, key) => {
        if (key === 'images') return async () => images;
        if (key === 'image') return async (id: number) => (asked.push(id), new Blob([], { type: 'image/png' }));
        const method: unknown = Reflect.get(target, key);
        return typeof method === 'function' ? (method.bind(target) as unknown) : method;
      },
    }) satisfies ProductsBackend;
    const backend = { ...mock, capabilities: () => mock.capabilities(), products };
    const host = await mount<QuotesyncImageDialog>(html`
      <quotesync-image-dialog .backend=${backend}></quotesync-image-dialog>
    `);
    await until(() => asked.length > 5);
    await settled(host);
    expect(asked.length).to.be.lessThan(60);
    await press('End');
    await until(() => asked.includes(300));
  });

  it('chooses one with the keyboard alone', async () => {
    const opened = await open();
    await until(() => options(opened).length > 0);
    expect(getByRole(opened.host, 'button', { name: 'OK' }).getAttribute('aria-disabled')).to.equal('true');
    await press('ArrowRight');
    expect(selected(opened)).to.deep.equal(['Laptop']);
    await press('End');
    expect(selected(opened)).to.deep.equal(['old-logo']);
    await press('Home');
    expect(selected(opened)).to.deep.equal(['Printer']);
    await press('ArrowDown');
    const row = options(opened).findIndex((option) => option.offsetTop > options(opened)[0]!.offsetTop);
    expect(selected(opened)).to.deep.equal([visibleText(options(opened)[row]!)]);
    await press('ArrowUp', 'ArrowLeft');
    expect(selected(opened)).to.deep.equal(['Printer']);
    await type('ph');
    expect(selected(opened)).to.deep.equal(['Phone']);
    expect(opened.chosen).to.deep.equal([]);
    await press('Enter');
    await until(() => opened.closed.length === 1);
    expect(opened.chosen.map(({ image }) => (image instanceof Blob ? '' : image.name))).to.deep.equal(['Phone']);
  });

  it('goes the other way from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const opened = await open();
    await until(() => options(opened).length > 0);
    await press('ArrowLeft');
    expect(selected(opened)).to.deep.equal(['Laptop']);
  });

  it('chooses with the mouse, shows it before, and hands over what is read already', async () => {
    const opened = await open();
    await until(() => options(opened).length > 0);
    options(opened)[1]!.click();
    await settled(opened.host);
    const preview = getByRole(opened.host, 'region', { name: 'Preview' });
    expect(visibleText(preview)).to.contain('Image Laptop');
    await until(() => queryAllByRole(preview, 'img', { name: 'Image Laptop' })[0] instanceof HTMLImageElement);
    await ok(opened);
    await until(() => opened.closed.length === 1);
    expect(opened.chosen[0]?.preview?.type).to.equal('image/png');
  });

  it('Cancel and Escape choose nothing', async () => {
    for (const leave of ['Cancel', 'Escape']) {
      const opened = await open();
      await until(() => options(opened).length > 0);
      await press('ArrowRight');
      if (leave === 'Escape') await press('Escape');
      else getByRole(opened.host, 'button', { name: 'Cancel' }).click();
      await until(() => opened.closed.length === 1);
      expect(opened.chosen).to.deep.equal([]);
    }
  });

  it('OK without a choice does nothing, and says why', async () => {
    const opened = await open();
    await ok(opened);
    expect(opened.closed).to.deep.equal([]);
    expect(visibleText(opened.host)).to.contain('Choose an image, or upload one.');
  });

  it('says when there are none, and when they could not be loaded', async () => {
    const empty = await open('', 'empty');
    await until(() => visibleText(empty.host).includes('There are no images yet'));
    empty.host.remove();
    const failed = await open('500@products/images*1');
    await until(() => visibleText(failed.host).includes('The images could not be loaded'));
    // Uploading does not need them.
    await upload(failed, await pictureFile('image/png', 'new.png'));
    expect(visibleText(failed.host)).to.contain('new.png');
    getByRole(failed.host, 'button', { name: 'Try again' }).click();
    await until(() => options(failed).length > 0);
  });
});

describe('Uploading an image', () => {
  for (const [type, name] of [
    ['image/png', 'photo.png'],
    ['image/jpeg', 'photo.jpg'],
  ] as const) {
    it(`takes ${type} and shows it with its size`, async () => {
      const opened = await open();
      await upload(opened, await pictureFile(type, name, 130, 180));
      const preview = getByRole(opened.host, 'region', { name: 'Preview' });
      expect(visibleText(preview)).to.contain(name).and.contain('130 × 180 pixels');
      await ok(opened);
      const { image } = opened.chosen[0]!;
      expect(image instanceof Blob && image.type).to.equal(type);
    });
  }

  it('takes a GIF', async () => {
    const opened = await open();
    const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const bytes = Uint8Array.from(atob(gif), (char) => char.charCodeAt(0));
    await upload(opened, new File([bytes], 'dot.gif'));
    expect(visibleText(opened.host)).to.contain('1 × 1 pixels');
  });

  it('goes by what the file is, not by its name', async () => {
    const opened = await open();
    const png = await pictureFile('image/png', 'whatever.txt');
    await upload(opened, new File([png], 'photo.jpg', { type: 'image/jpeg' }));
    await ok(opened);
    const { image } = opened.chosen[0]!;
    expect(image instanceof Blob && image.type).to.equal('image/png');
  });

  const svg = '<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  const refusals: readonly (readonly [what: string, file: () => File, words: string])[] = [
    ['an SVG', () => new File([svg], 'a.svg', { type: 'image/svg+xml' }), 'documents that can contain scripts'],
    ['an SVG that calls itself PNG', () => new File([svg], 'a.png', { type: 'image/png' }), 'can contain scripts'],
    ['text', () => new File(['<html>'], 'a.png', { type: 'image/png' }), 'not a PNG, JPEG or GIF file'],
    ['a WebP', () => new File(['RIFF1234WEBPVP8 '], 'a.webp', { type: 'image/webp' }), 'not a PNG, JPEG or GIF'],
    ['nothing', () => new File([], 'a.png', { type: 'image/png' }), 'not a PNG, JPEG or GIF file'],
    ['a torn one', () => new File([Uint8Array.from([0xff, 0xd8, 0xff, 1, 2])], 'a.jpg'), 'This file is damaged'],
    ['a large one', () => new File([new Uint8Array(MAX_IMAGE_SIZE + 1)], 'a.png'), 'This file has 5.1 MB.'],
  ];
  for (const [what, file, words] of refusals) {
    it(`refuses ${what}, and says why`, async () => {
      const opened = await open();
      await upload(opened, file());
      const input = opened.host.shadowRoot!.querySelector('#file')!;
      const ids = input.getAttribute('aria-describedby')!.split(' ');
      const described = ids.map((id) => opened.host.shadowRoot!.getElementById(id)?.textContent).join(' ');
      expect(described).to.contain(words);
      await ok(opened);
      expect(opened.chosen).to.deep.equal([]);
      await upload(opened, await pictureFile('image/png', 'good.png'));
      expect(visibleText(opened.host)).not.to.contain(words);
    });
  }

  it('takes a dropped file, one at a time', async () => {
    const opened = await open();
    const png = await pictureFile('image/png', 'dropped.png');
    await drop(opened, png, png);
    expect(visibleText(opened.host)).to.contain('Only one image at a time');
    await drop(opened, png);
    await until(() => visibleText(getByRole(opened.host, 'region', { name: 'Preview' })).includes('dropped.png'));
  });

  it('an image of the list takes its place again', async () => {
    const opened = await open();
    await until(() => options(opened).length > 0);
    await upload(opened, await pictureFile('image/png', 'mine.png'));
    options(opened)[0]!.click();
    await ok(opened);
    expect(opened.chosen[0]?.image).to.include({ name: 'Printer' });
  });
});

describe('Select image for everyone', () => {
  it('has no violations: ready, chosen, refused, empty, failed', async () => {
    const opened = await open();
    await until(() => options(opened).length > 0);
    expect(await axeEverywhere(opened.host)).to.deep.equal([]);
    await press('ArrowRight');
    await upload(opened, new File(['x'], 'a.png'));
    expect(await axeEverywhere(opened.host)).to.deep.equal([]);
    opened.host.remove();
    const empty = await open('', 'empty');
    await until(() => visibleText(empty.host).includes('There are no images yet'));
    expect(await axeEverywhere(empty.host)).to.deep.equal([]);
    empty.host.remove();
    const failed = await open('500@products/images');
    await until(() => visibleText(failed.host).includes('could not be loaded'));
    expect(await axeEverywhere(failed.host)).to.deep.equal([]);
  }).timeout(30_000);
});
