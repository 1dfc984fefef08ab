import { html, type TemplateResult } from 'lit';
import type { ConfiguredField } from '../../backend/index.js';
import type { FieldLocalize } from './field-dialog-terms.js';
import type { ShownChange } from './field-dialog-shown.js';
import type { FieldLayout } from './field-dialog-view.js';
import type { LazyPreview } from './lazy-preview.js';
import { renderChoice } from './field-toolbar.js';

export interface FieldPreviewContext {
  readonly localize: FieldLocalize;
  readonly fields: readonly ConfiguredField[];
  readonly culture: string;
  readonly layout: FieldLayout;
  readonly preview: LazyPreview;
  /** The id of the field that is marked. */
  readonly active: string | undefined;
  readonly onShow: (change: ShownChange) => void;
}

/** What users will see, as it is configured now and before it is saved. */
export function renderFieldPreview(context: FieldPreviewContext): TemplateResult {
  const { localize, layout, onShow } = context;
  return html`
    <section class="preview" aria-labelledby="preview-heading">
      <div class="preview__head">
        <h3 id="preview-heading">${localize.term('preview')}</h3>
        ${renderChoice('preview', localize.term('previewOf'), layout.previewView, [
          {
            value: 'product',
            text: localize.term('previewProduct'),
            choose: () => onShow({ layout: { previewView: 'product' } }),
          },
          {
            value: 'quote',
            text: localize.term('previewQuote'),
            choose: () => onShow({ layout: { previewView: 'quote' } }),
          },
        ])}
      </div>
      <div class="preview__body" tabindex="0" role="group" aria-labelledby="preview-heading">
        ${renderPicture(context)}
      </div>
    </section>
  `;
}

function renderPicture({ localize, fields, culture, layout, preview, active }: FieldPreviewContext): TemplateResult {
  if (preview.failed) {
    return html`<quotesync-state-panel
      state="failed"
      compact
      .heading=${localize.term('tabLoadFailed')}
      @quotesync-retry-requested=${() => preview.retry()}
    ></quotesync-state-panel>`;
  }
  return html`<quotesync-product-preview
    .fields=${fields}
    culture=${culture}
    view=${layout.previewView}
    .highlight=${active}
  ></quotesync-product-preview>`;
}
