import { css, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { customElement, type ElementClass } from '../../core/custom-element.js';
import { Localize } from '../../core/localize.js';
import { connections } from '../../locales/en/connections.js';
import { baseStyles } from '../../ui/base-styles.js';
import { QuotesyncElement } from '../../ui/element.js';
import { errorResponse } from '../../ui/error-words.js';
import { QuotesyncTestResult } from '../../ui/quotesync-test-result.js';
import type { ConnectionItem } from './connection-item.js';

/**
 * @summary What is to be said of the selected connection: the reason why it did not start, the last test and its time.
 */
@customElement('quotesync-connection-details')
export class QuotesyncConnectionDetails extends QuotesyncElement {
  static readonly uses: readonly ElementClass[] = [QuotesyncTestResult];

  static override readonly styles = [
    ...baseStyles,
    css`
      .details {
        display: grid;
        gap: var(--_space-2);
        padding: var(--_space-3) var(--_space-4);
        border-block-start: 1px solid var(--_color-border);
      }
    `,
  ];

  @property({ attribute: false }) item: ConnectionItem | undefined;

  readonly #localize = new Localize(this, connections);

  protected override render(): TemplateResult | typeof nothing {
    const content = [this.#renderTest(), this.#renderStart()].filter((part) => part !== nothing);
    return content.length > 0 ? html`<div class="details">${content}</div>` : nothing;
  }

  #renderTest(): TemplateResult | typeof nothing {
    const test = this.item?.test;
    if (!test || test.status === 'running') return nothing;
    const localize = this.#localize;
    const time = localize.dateTime(test.at, { timeStyle: 'medium' });
    if (test.status === 'answered') {
      return html`<quotesync-test-result
        .heading=${localize.term(test.response.ok ? 'testOk' : 'testFailed')}
        .response=${test.response}
        .note=${localize.term('testedAt', time)}
      ></quotesync-test-result>`;
    }
    return html`<quotesync-test-result
      .heading=${localize.term('testNotMade')}
      .response=${errorResponse(localize, test.error)}
      .note=${localize.term('testedAt', time)}
    ></quotesync-test-result>`;
  }

  /** Once it was tested, that is the newer news. */
  #renderStart(): TemplateResult | typeof nothing {
    const { item } = this;
    if (!item?.start || item.start.available || item.test?.status === 'answered') return nothing;
    const response = item.start.response ?? {
      ok: false,
      status: 'error' as const,
      explanation: this.#localize.term('noReason'),
      technical: '',
      errorCode: '',
    };
    return html`<quotesync-test-result
      .heading=${this.#localize.term('statusUnavailable')}
      .response=${response}
    ></quotesync-test-result>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'quotesync-connection-details': QuotesyncConnectionDetails;
  }
}
