import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ProductLocalize } from './product-dialog-terms.js';
import type { ProductEditorState } from './product-editor.js';
import { missingText } from './product-problems.js';

export interface ProductFooterContext {
  readonly localize: ProductLocalize;
  readonly readonly: boolean;
  /** "… was saved": of the product before this one. */
  readonly notice: string;
  /** The backend knows rights of single products. */
  readonly canOverride: boolean;
  readonly onOverride: (override: boolean) => void;
  readonly onSaveAndNew: () => void;
  readonly onCancel: () => void;
}

/** The buttons: Save belongs to the form, so that Enter in a field presses it. */
export function renderProductFooter(state: ProductEditorState, context: ProductFooterContext): TemplateResult {
  const { localize, readonly } = context;
  const waits = state.canSave ? 'false' : 'true';
  return html`
    ${context.canOverride ? renderOverride(state, context) : nothing}
    <button slot="footer" class="button" @click=${context.onCancel}>
      ${localize.term(readonly ? 'close' : state.saving ? 'stopWaiting' : 'cancel')}
    </button>
    ${
      readonly
        ? nothing
        : html`
            <button
              slot="footer"
              type="button"
              id="save-new"
              class="button"
              aria-disabled=${waits}
              aria-describedby="missing"
              @click=${context.onSaveAndNew}
            >
              ${localize.term('saveAndNew')}
            </button>
            <button
              slot="footer"
              type="submit"
              id="save"
              form="form"
              class="button button--primary"
              aria-disabled=${waits}
              aria-describedby="missing"
            >
              ${localize.term(state.saving ? 'saving' : 'saveProduct')}
            </button>
          `
    }
  `;
}

function renderOverride(
  { form, saving, status }: ProductEditorState,
  { localize, readonly, onOverride }: ProductFooterContext,
): TemplateResult {
  return html`
    <label slot="footer-start" class="checkbox">
      <input
        type="checkbox"
        id="override"
        .checked=${live(form.override)}
        ?disabled=${readonly || saving || status !== 'ready'}
        @change=${(event: Event) => onOverride((event.target as HTMLInputElement).checked)}
      />
      ${localize.term('overrideDefaultSecurity')}
    </label>
  `;
}

/** What stays in view below the fields: what was saved before, and what Save waits for. */
export function renderProductStatus(
  state: ProductEditorState,
  { localize, readonly, notice }: Pick<ProductFooterContext, 'localize' | 'readonly' | 'notice'>,
): TemplateResult {
  return html`
    <div slot="status" class="outcome" role="status">
      ${notice ? html`<p class="saved"><bdi>${notice}</bdi></p>` : nothing}
      ${readonly ? nothing : html`<p class="missing" id="missing">${missingText(localize, state)}</p>`}
    </div>
  `;
}
