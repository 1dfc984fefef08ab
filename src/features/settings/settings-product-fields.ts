import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BackendError, ShownField } from '../../backend/index.js';
import type { ResourceState } from '../../core/resource.js';
import type { SettingsLocalize } from './settings-terms.js';

export interface ProductFieldsContext {
  readonly localize: SettingsLocalize;
  readonly fields: ResourceState<readonly ShownField[]>;
  /** The code of the dialog could not be loaded. */
  readonly loadFailed: boolean;
  /** @param id the field to begin at */
  readonly onConfigure: (id?: string) => void;
  readonly onReadAgain: () => void;
  readonly onLoadAgain: () => void;
}

/** Which fields quotes show, and the way to their configuration. */
export function renderProductFields(context: ProductFieldsContext): TemplateResult {
  const { localize, fields, loadFailed, onConfigure, onLoadAgain } = context;
  const data = 'data' in fields ? fields.data : undefined;
  return html`
    <section class="card" aria-labelledby="product-fields">
      <header class="card__header">
        <h2 class="card__title" id="product-fields">${localize.term('productFields')}</h2>
        ${data ? html`<p class="card__count">${localize.term('count', data.length)}</p>` : nothing}
        <button type="button" id="configure" class="button" aria-haspopup="dialog" @click=${() => onConfigure()}>
          ${localize.term('configureProduct')}
        </button>
      </header>
      <div class="card__body">
        <p>${localize.term('configureProductIntro')}</p>
        ${
          loadFailed
            ? html`<quotesync-state-panel
                state="failed"
                compact
                .heading=${localize.term('tabLoadFailed')}
                @quotesync-retry-requested=${onLoadAgain}
              ></quotesync-state-panel>`
            : nothing
        }
        ${renderSummary(context, data)}
      </div>
    </section>
  `;
}

function renderSummary(
  { localize, fields, onConfigure, onReadAgain }: ProductFieldsContext,
  data: readonly ShownField[] | undefined,
): TemplateResult {
  const error = fields.status === 'failed' ? fields.error : undefined;
  if (!data) {
    return error
      ? renderFailed(error, onReadAgain)
      : html`<quotesync-state-panel state="loading" rows="2"></quotesync-state-panel>`;
  }
  if (data.length === 0 && !error) {
    return html`<quotesync-state-panel
      state="empty"
      .heading=${localize.term('productFieldsEmpty')}
      .text=${localize.term('productFieldsEmptyText')}
    ></quotesync-state-panel>`;
  }
  return html`
    ${error ? renderFailed(error, onReadAgain, localize.term('productFieldsFailed')) : nothing}
    <ul class="fields" aria-label=${localize.term('shownFields')}>
      ${repeat(
        data,
        ({ id }) => id,
        ({ id, label }) => html`
          <li>
            <button
              type="button"
              class="button button--shows field-button"
              data-field=${id}
              title=${label}
              aria-haspopup="dialog"
              @click=${() => onConfigure(id)}
            >
              <bdi>${label}</bdi>
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}

function renderFailed(error: BackendError, onReadAgain: () => void, heading?: string): TemplateResult {
  return html`<quotesync-state-panel
    state="failed"
    ?compact=${heading !== undefined}
    .error=${error}
    .heading=${heading}
    @quotesync-retry-requested=${onReadAgain}
  ></quotesync-state-panel>`;
}
