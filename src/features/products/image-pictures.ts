import type { ProductsBackend } from '../../backend/index.js';
import type { ImageChange } from './product-editor.js';
import type { LoadPicture } from './quotesync-product-image.js';

/** The images of the database, each read once: the list and the preview show the same. */
export class PictureCache {
  readonly #products: () => ProductsBackend | undefined;
  readonly #known = new Map<number, Blob>();
  /** One function an image: another one would be another picture for the element that shows it. */
  readonly #loaders = new Map<number, LoadPicture>();

  constructor(products: () => ProductsBackend | undefined) {
    this.#products = products;
  }

  known(id: number): Blob | undefined {
    return this.#known.get(id);
  }

  /** For an image that was chosen and not seen yet. */
  loaderOf(change: ImageChange | undefined): LoadPicture | undefined {
    if (change?.kind !== 'set' || change.image instanceof Blob) return undefined;
    return this.loader(change.image.id);
  }

  loader(id: number): LoadPicture {
    const made = this.#loaders.get(id);
    if (made) return made;
    const loader: LoadPicture = async (signal) => {
      const known = this.#known.get(id);
      if (known) return known;
      const picture = await this.#products()?.image(id, { signal });
      if (picture) this.#known.set(id, picture);
      return picture;
    };
    this.#loaders.set(id, loader);
    return loader;
  }
}
