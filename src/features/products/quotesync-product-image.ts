import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { customElement } from '../../core/custom-element.js';
import { baseStyles } from '../../ui/base-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { productIcon } from '../../ui/product-icons.js';

/** Fetches the picture of an element when it comes into view. */
export type LoadPicture = (signal: AbortSignal) => Promise<Blob | undefined>;

/** In bytes; longer addresses are a burden for the page. */
const MAX_DATA_URL = 100 * 1024;

/** What can be no document with scripts in it. */
const RASTER: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

type Shown =
  { readonly kind: 'none' } | { readonly kind: 'picture'; readonly address: string; readonly isObjectUrl: boolean };

/**
 * @summary A picture in a box of fixed size, or a neutral icon.
 *
 * A page may forbid `blob:` addresses for images (Content-Security-Policy): small pictures then come as `data:`.
 * With `load` the picture is fetched when the box comes into view.
 *
 * @fires {Event} quotesync-picture-refused - There is a picture, and the page does not let it be shown
 */
@customElement('quotesync-product-image')
export class QuotesyncProductImage extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    css`
      :host {
        display: grid;
        place-items: center;
        min-inline-size: 0;
        overflow: hidden;
        background: var(--_color-surface-sunken);
        color: var(--_color-text-muted);
      }
      img {
        display: block;
        inline-size: 100%;
        block-size: 100%;
        min-block-size: 0;
        object-fit: contain;
        background: #fff;
      }
      svg {
        inline-size: 32px;
        block-size: 32px;
      }
      .icon {
        display: grid;
        place-items: center;
        block-size: 100%;
      }
    `,
  ];

  @property({ attribute: false }) picture: Blob | undefined;
  /** In place of `picture`. */
  @property({ attribute: false }) load: LoadPicture | undefined;
  /** `''`: what is around it says what it is. */
  @property() alt = '';

  @state() private _shown: Shown = { kind: 'none' };

  #observer: IntersectionObserver | undefined;
  #loading: AbortController | undefined;
  /** What is or was to be shown; an older answer does not count. */
  #current: Blob | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    this.#show(undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('picture') || changed.has('load')) this.#begin();
  }

  protected override render(): TemplateResult {
    const shown = this._shown;
    if (shown.kind === 'none') {
      const named = this.alt !== '';
      return named
        ? html`<div class="icon" role="img" aria-label=${this.alt}>${productIcon('image')}</div>`
        : html`<div class="icon" aria-hidden="true">${productIcon('image')}</div>`;
    }
    return html`<img src=${shown.address} alt=${this.alt} draggable="false" @error=${this.#onError} />`;
  }

  #begin(): void {
    this.#stop();
    this.#show(this.picture);
    if (this.picture || !this.load) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      this.#observer?.disconnect();
      void this.#fetch();
    });
    this.#observer.observe(this);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#loading?.abort();
    this.#loading = undefined;
  }

  async #fetch(): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const picture = await this.load?.(loading.signal);
      if (this.#loading === loading) this.#show(picture);
    } catch {
      // The neutral icon stays: one picture among many that is missing is no reason to stop anyone.
    }
  }

  #show(picture: Blob | undefined): void {
    if (this._shown.kind === 'picture' && this._shown.isObjectUrl) URL.revokeObjectURL(this._shown.address);
    this.#current = picture;
    this._shown =
      picture && RASTER.has(picture.type) && this.isConnected
        ? { kind: 'picture', address: URL.createObjectURL(picture), isObjectUrl: true }
        : { kind: 'none' };
  }

  /** The page forbids the address, or the picture is none. */
  readonly #onError = (): void => {
    const shown = this._shown;
    const picture = this.#current;
    if (shown.kind === 'picture' && shown.isObjectUrl) URL.revokeObjectURL(shown.address);
    this._shown = { kind: 'none' };
    if (shown.kind === 'picture' && shown.isObjectUrl && picture && picture.size <= MAX_DATA_URL) {
      void this.#showData(picture);
    } else this.dispatchEvent(new Event('quotesync-picture-refused'));
  };

  async #showData(picture: Blob): Promise<void> {
    const address = await dataUrlOf(picture);
    if (this.#current !== picture || address === undefined) return;
    this._shown = { kind: 'picture', address, isObjectUrl: false };
  }
}

function dataUrlOf(picture: Blob): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : undefined);
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(picture);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-product-image': QuotesyncProductImage;
  }
}
