import { ContextConsumer } from '@lit/context';
import { css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { surroundingsContext } from '../core/contexts.js';
import { customElement } from '../core/custom-element.js';
import { Localize } from '../core/localize.js';
import { conflict } from '../locales/en/conflict.js';
import { baseStyles } from './base-styles.js';
import { controlStyles } from './control-styles.js';
import { QuotesyncElement } from './element.js';

/**
 * @summary Copies what somebody who helps needs to know: versions, what the backend can do, the last errors. No secrets.
 *
 * Shows nothing where no element of a host is around it.
 */
@customElement('quotesync-support-button')
export class QuotesyncSupportButton extends QuotesyncElement {
  static override readonly styles = [
    ...baseStyles,
    controlStyles,
    css`
      .support {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_space-1) var(--_space-2);
        color: var(--_color-text-muted);
        font-size: var(--_font-size-s);
      }
      .support > button {
        color: inherit;
        font-weight: normal;
        padding-inline: 0;
      }
      textarea {
        inline-size: 100%;
        block-size: 10lh;
        font-family: var(--_font-mono);
        white-space: pre;
        direction: ltr;
      }
    `,
  ];

  @state() private _status: 'idle' | 'collecting' | 'copied' | 'failed' = 'idle';
  /** Where the browser does not let us write to the clipboard, the user copies it. */
  @state() private _text = '';

  readonly #localize = new Localize(this, conflict);
  readonly #around = new ContextConsumer(this, { context: surroundingsContext, subscribe: true });

  protected override render(): TemplateResult | typeof nothing {
    if (!this.#around.value) return nothing;
    const localize = this.#localize;
    return html`
      <div class="support">
        <button
          type="button"
          class="button button--quiet"
          aria-disabled=${this._status === 'collecting' ? 'true' : 'false'}
          @click=${this.#onCopy}
        >
          ${localize.term('supportCopy')}
        </button>
        <span role="status">${this.#message}</span>
        ${
          this._text
            ? html`<textarea readonly aria-label=${localize.term('supportText')} .value=${this._text}></textarea>`
            : nothing
        }
      </div>
    `;
  }

  get #message(): string | typeof nothing {
    const localize = this.#localize;
    switch (this._status) {
      case 'copied':
        return localize.term('supportCopied');
      case 'failed':
        return localize.term(this._text ? 'supportCopyYourself' : 'supportFailed');
      case 'collecting':
        return localize.term('supportCollecting');
      case 'idle':
        return nothing;
    }
  }

  readonly #onCopy = async (): Promise<void> => {
    const bundle = this.#around.value?.supportBundle;
    if (!bundle || this._status === 'collecting') return;
    this._status = 'collecting';
    this._text = '';
    // Begun at once: some browsers allow it only while the click is fresh, so what is written may come later.
    const text = this.#collect(bundle);
    try {
      const blob = text.then((words) => new Blob([words], { type: 'text/plain' }));
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
      this._status = 'copied';
    } catch {
      await this.#offer(text);
    }
  };

  async #collect(bundle: () => Promise<unknown>): Promise<string> {
    return JSON.stringify(await bundle(), undefined, 2);
  }

  async #offer(text: Promise<string>): Promise<void> {
    this._text = await text.catch(() => '');
    this._status = 'failed';
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-support-button': QuotesyncSupportButton;
  }
}
