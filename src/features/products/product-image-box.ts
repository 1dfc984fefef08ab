import { html, nothing, type TemplateResult } from 'lit';
import type { ResourceState } from '../../core/resource.js';
import type { ProductLocalize } from './product-dialog-terms.js';
import type { ImageChange } from './product-editor.js';

export interface ImageBoxContext {
  readonly localize: ProductLocalize;
  /** Of the product; may be empty. */
  readonly name: string;
  readonly disabled: boolean;
  readonly readonly: boolean;
  /** What is stored. */
  readonly stored: ResourceState<Blob | undefined>;
  readonly change: ImageChange | undefined;
  /** A chosen image of the database that is not read yet. */
  readonly load: ((signal: AbortSignal) => Promise<Blob | undefined>) | undefined;
  /** The page does not let pictures be shown. */
  readonly refused: boolean;
  readonly onRefused: () => void;
  readonly onRetry: () => void;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}

/** The image of the product, Change image and Delete. */
export function renderImageBox(context: ImageBoxContext): TemplateResult {
  const { localize, change, stored, name } = context;
  const storedPicture = 'data' in stored ? stored.data : undefined;
  const picture = change ? (change.kind === 'set' ? change.preview : undefined) : storedPicture;
  const hasImage = change ? change.kind === 'set' : storedPicture !== undefined;
  const whose = name ? localize.term('imageOfProduct', name) : localize.term('imageOfNewProduct');
  return html`
    <div class="image" role="group" aria-label=${whose}>
      <quotesync-product-image
        id="image"
        .alt=${hasImage ? whose : localize.term('noImage')}
        .picture=${picture}
        .load=${change?.kind === 'set' && !picture ? context.load : undefined}
        @quotesync-picture-refused=${context.onRefused}
      ></quotesync-product-image>
      ${renderImageNote(context, hasImage)}
      ${
        context.readonly
          ? nothing
          : html`<div class="image__buttons">
              <button
                type="button"
                id="change-image"
                class="button"
                ?disabled=${context.disabled}
                @click=${context.onChange}
              >
                ${localize.term('changeImage')}
              </button>
              <button
                type="button"
                class="button"
                aria-disabled=${context.disabled || !hasImage ? 'true' : 'false'}
                aria-describedby=${hasImage ? nothing : 'image-note'}
                @click=${hasImage && !context.disabled ? context.onDelete : nothing}
              >
                ${localize.term('delete')}
              </button>
            </div>`
      }
    </div>
  `;
}

function renderImageNote(
  { localize, change, stored, refused, onRetry }: ImageBoxContext,
  hasImage: boolean,
): TemplateResult {
  if (!change && stored.status === 'failed') {
    return html`<p class="field__error" id="image-note" role="status">
      ${localize.term('imageLoadFailed')}
      <button type="button" class="link-button" @click=${onRetry}>${localize.term('retry')}</button>
    </p>`;
  }
  const text = refused && hasImage ? localize.term('imageCannotBeShown') : '';
  const what = change
    ? localize.term(change.kind === 'set' ? 'imageChanged' : 'imageRemoved')
    : hasImage
      ? ''
      : localize.term(stored.status === 'loading' ? 'loading' : 'noImage');
  return html`<p class="field__hint" id="image-note" role="status">${[text, what].filter(Boolean).join(' ')}</p>`;
}
