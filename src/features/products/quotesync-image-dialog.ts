import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, ProductImage } from '../../backend/index.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { Resource } from '../../core/resource.js';
import { productDialog } from '../../locales/en/product-dialog.js';
import { baseStyles } from '../../ui/base-styles.js';
import { controlStyles } from '../../ui/control-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { productIcon } from '../../ui/product-icons.js';
import { QuotesyncDialog } from '../../ui/quotesync-dialog.js';
import { QuotesyncStatePanel } from '../../ui/quotesync-state-panel.js';
import { TypeAhead } from '../../ui/type-ahead.js';
import { imageDialogStyles } from './image-dialog-styles.js';
import { ACCEPTED_IMAGES, checkImage, type CheckedImage, type ImageRefusal } from './image-files.js';
import { PictureCache } from './image-pictures.js';
import { QuotesyncProductImage } from './quotesync-product-image.js';

/** An image was chosen: one of the database, or a new one. Nothing is stored yet. */
export class QuotesyncImageChosenEvent extends Event {
  readonly image: ProductImage | Blob;
  /** To be shown, when it is there already. */
  readonly preview: Blob | undefined;

  constructor(image: ProductImage | Blob, preview: Blob | undefined) {
    super('quotesync-image-chosen');
    this.image = image;
    this.preview = preview;
  }
}

type Choice =
  | { readonly kind: 'stored'; readonly image: ProductImage }
  | { readonly kind: 'uploaded'; readonly file: CheckedImage; readonly name: string };

/** Why a file was not taken, and how large it is. */
interface Refused {
  readonly why: ImageRefusal | 'only-one';
  readonly size: number;
}

/**
 * @summary The dialog "Select image": an image of the database, or a new one.
 *
 * @fires {QuotesyncImageChosenEvent} quotesync-image-chosen - OK was pressed; the dialog closes
 * @fires {Event} quotesync-dialog-closed - The dialog has gone
 */
@customElement('quotesync-image-dialog')
export class QuotesyncImageDialog extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncDialog, QuotesyncStatePanel, QuotesyncProductImage];

  static override readonly styles = [...baseStyles, controlStyles, imageDialogStyles];

  @property({ attribute: false }) backend: Backend | undefined;

  @state() private _choice: Choice | undefined;
  @state() private _active = 0;
  @state() private _refused: Refused | undefined;
  @state() private _reading = false;
  @state() private _over = false;

  readonly #localize = new Localize(this, productDialog);
  readonly #images = new Resource<readonly [Backend, string], readonly ProductImage[]>(this, {
    args: () => (this.backend ? [this.backend, this.#localize.language] : undefined),
    read: async ([{ products }, language], signal) => (await products?.images({ signal, language })) ?? [],
  });
  readonly #pictures = new PictureCache(() => this.backend?.products);
  readonly #typeAhead = new TypeAhead();
  /** A file is read; another one that was taken since wins. */
  #newest: Blob | undefined;
  /** The images have the focus as soon as they are there. */
  #focusNext = true;

  protected override updated(): void {
    const list = this.renderRoot.querySelector<HTMLElement>('[role="listbox"]');
    if (!list || !this.#focusNext) return;
    this.#focusNext = false;
    // Whoever has gone on to something else meanwhile stays there.
    const active = this.shadowRoot?.activeElement;
    if (!active || active instanceof QuotesyncDialog) list.focus();
  }

  protected override render(): TemplateResult {
    const localize = this.#localize;
    const chosen = this._choice !== undefined;
    return html`
      <quotesync-dialog
        open
        size="l"
        .heading=${localize.term('selectImage')}
        @quotesync-dialog-closed=${this.#onClosed}
      >
        <div class="layout" @dragover=${this.#onDragOver} @dragleave=${this.#onDragLeave} @drop=${this.#onDrop}>
          <div class="columns">
            <section aria-labelledby="images-heading">
              <h3 id="images-heading">${localize.term('images')}</h3>
              ${this.#renderImages()}
            </section>
            ${this.#renderPreview()}
          </div>
          ${this.#renderUpload()}
        </div>
        <p slot="status" class="muted" role="status" id="waits-for">
          ${chosen ? nothing : localize.term('imageNothingChosen')}
        </p>
        <button slot="footer" class="button" @click=${this.#onCancel}>${localize.term('cancel')}</button>
        <button
          slot="footer"
          class="button button--primary"
          aria-disabled=${chosen ? 'false' : 'true'}
          aria-describedby="waits-for"
          @click=${this.#onOk}
        >
          ${localize.term('ok')}
        </button>
      </quotesync-dialog>
    `;
  }

  #renderImages(): TemplateResult {
    const localize = this.#localize;
    const { state } = this.#images;
    if (state.status === 'failed' && !state.data) {
      return html`<quotesync-state-panel
        state="failed"
        .error=${state.error}
        .heading=${localize.term('imagesFailed')}
        @quotesync-retry-requested=${() => void this.#images.refresh()}
      ></quotesync-state-panel>`;
    }
    const images = this.#images.data;
    if (!images) return html`<quotesync-state-panel state="loading" rows="5"></quotesync-state-panel>`;
    if (images.length === 0) {
      return html`<div class="muted" role="status">
        <p>${localize.term('imagesEmpty')}</p>
        <p>${localize.term('imagesEmptyText')}</p>
      </div>`;
    }
    const selected = this._choice?.kind === 'stored' ? this._choice.image.id : undefined;
    return html`
      <div
        role="listbox"
        id="images"
        tabindex="0"
        aria-labelledby="images-heading"
        aria-activedescendant="image-${this._active}"
        @keydown=${this.#onKeydown}
        @click=${this.#onClick}
        @dblclick=${this.#onOk}
      >
        ${repeat(
          images,
          ({ id }) => id,
          (image, index) => html`
            <div
              role="option"
              id="image-${index}"
              class=${index === this._active ? 'active' : ''}
              aria-selected=${image.id === selected ? 'true' : 'false'}
              aria-label=${localize.term('imageNamed', image.name)}
              title=${image.name}
              data-index=${index}
            >
              <quotesync-product-image .load=${this.#pictures.loader(image.id)}></quotesync-product-image>
              <bdi class="name">${image.name}</bdi>
            </div>
          `,
        )}
      </div>
    `;
  }

  #renderPreview(): TemplateResult {
    const localize = this.#localize;
    const choice = this._choice;
    const name = choice?.kind === 'stored' ? localize.term('imageNamed', choice.image.name) : (choice?.name ?? '');
    return html`
      <section class="preview" aria-labelledby="preview-heading">
        <h3 id="preview-heading">${localize.term('imagePreview')}</h3>
        <quotesync-product-image
          .alt=${name || localize.term('noImage')}
          .picture=${choice?.kind === 'uploaded' ? choice.file.blob : undefined}
          .load=${choice?.kind === 'stored' ? this.#pictures.loader(choice.image.id) : undefined}
        ></quotesync-product-image>
        ${name ? html`<bdi>${name}</bdi>` : nothing}
        ${
          choice?.kind === 'uploaded'
            ? html`<span class="muted">
                ${localize.term('imageDimensions', localize.number(choice.file.width), localize.number(choice.file.height))}
              </span>`
            : nothing
        }
      </section>
    `;
  }

  #renderUpload(): TemplateResult {
    const localize = this.#localize;
    return html`
      <div class="upload ${this._over ? 'over' : ''}">
        <label class="button" for="file">${productIcon('upload-simple')} ${localize.term('uploadImage')}</label>
        <input
          class="visually-hidden"
          type="file"
          id="file"
          accept=${ACCEPTED_IMAGES}
          aria-describedby="advice refused"
          @change=${this.#onFile}
        />
        <span>${localize.term('dropImage')}</span>
        <p class="muted" id="advice">${localize.term('imageAdvice')}</p>
        <p class=${this._refused ? 'field__error' : 'muted'} id="refused" role="status">
          ${this._reading ? localize.term('imageReading') : this.#refusalText()}
        </p>
      </div>
    `;
  }

  #refusalText(): string {
    const localize = this.#localize;
    const refused = this._refused;
    if (!refused) return '';
    switch (refused.why) {
      case 'too-large':
        return localize.term(
          'imageTooLarge',
          localize.number(refused.size / 1024 / 1024, { maximumFractionDigits: 1, roundingMode: 'ceil' }),
        );
      case 'svg':
        return localize.term('imageIsSvg');
      case 'wrong-type':
        return localize.term('imageWrongType');
      case 'damaged':
        return localize.term('imageDamaged');
      case 'only-one':
        return localize.term('imageOnlyOne');
    }
  }

  async #take(file: File): Promise<void> {
    this.#newest = file;
    this._refused = undefined;
    this._reading = true;
    const checked = await checkImage(file);
    if (this.#newest !== file) return;
    this._reading = false;
    if (typeof checked === 'string') this._refused = { why: checked, size: file.size };
    else this._choice = { kind: 'uploaded', file: checked, name: file.name };
  }

  #select(index: number): void {
    const images = this.#images.data ?? [];
    this._active = Math.max(0, Math.min(images.length - 1, index));
    const image = images[this._active];
    if (!image) return;
    // A file that is still being read comes too late now.
    this.#newest = this._refused = undefined;
    this._reading = false;
    this._choice = { kind: 'stored', image };
    this.renderRoot.querySelector(`#image-${this._active}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** How many stand in a row: the page decides. */
  get #columns(): number {
    const options = [...this.renderRoot.querySelectorAll<HTMLElement>('[role="option"]')];
    const top = options[0]?.offsetTop;
    const second = options.findIndex((option) => option.offsetTop !== top);
    return second < 0 ? Math.max(1, options.length) : second;
  }

  /** @returns whether the key meant something */
  #press(event: KeyboardEvent): boolean {
    const images = this.#images.data ?? [];
    const forward = this.#localize.direction === 'rtl' ? -1 : 1;
    const steps: Readonly<Record<string, () => number>> = {
      ArrowRight: () => this._active + forward,
      ArrowLeft: () => this._active - forward,
      ArrowDown: () => this._active + this.#columns,
      ArrowUp: () => this._active - this.#columns,
      Home: () => 0,
      End: () => images.length - 1,
      ' ': () => this._active,
    };
    const step = event.ctrlKey || event.metaKey || event.altKey ? undefined : steps[event.key];
    if (step) {
      const to = step();
      if (to >= 0 && to < images.length) this.#select(to);
    } else if (event.key === 'Enter') {
      if (this._choice?.kind !== 'stored') this.#select(this._active);
      this.#confirm();
    } else {
      const found = this.#typeAhead.find(event, images.length, this._active, (index) => images[index]?.name ?? '');
      if (found === undefined) return false;
      this.#select(found);
    }
    return true;
  }

  #confirm(): void {
    const choice = this._choice;
    if (!choice) return;
    const chosen =
      choice.kind === 'stored'
        ? new QuotesyncImageChosenEvent(choice.image, this.#pictures.known(choice.image.id))
        : new QuotesyncImageChosenEvent(choice.file.blob, choice.file.blob);
    this.dispatchEvent(chosen);
    this.#close();
  }

  #close(): void {
    this.renderRoot.querySelector('quotesync-dialog')?.close();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!this.#press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onClick = (event: Event): void => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (option) this.#select(Number(option.dataset['index']));
  };

  readonly #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.#take(file);
    // The same file can be chosen again after it was mended.
    input.value = '';
  };

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    this._over = true;
  };

  readonly #onDragLeave = (): void => {
    this._over = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this._over = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    const [file] = files;
    if (files.length > 1) this._refused = { why: 'only-one', size: 0 };
    else if (file) void this.#take(file);
  };

  readonly #onOk = (): void => this.#confirm();

  readonly #onCancel = (): void => this.#close();

  readonly #onClosed = (): void => {
    this.dispatchEvent(new Event('quotesync-dialog-closed'));
  };
}

declare global {
  interface HTMLElementEventMap {
    'quotesync-image-chosen': QuotesyncImageChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'quotesync-image-dialog': QuotesyncImageDialog;
  }
}
